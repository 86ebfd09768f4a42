// Runs the samples, servers against clients on loopback and on ports that the system picks, and looks at what they print.
#include "tests/samples/Support/Program.hpp"
#include <System.hpp>
#include <System/IO.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
#include <System/Threading.hpp>

using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;
using namespace System::Threading;
using SampleTests::Contains;
using SampleTests::Program;
using SampleTests::Run;

namespace
{
    const std::string Loopback = "127.0.0.1";
}

BOOST_AUTO_TEST_SUITE(sockets)

BOOST_AUTO_TEST_CASE(listening_with_sockets)
{
    BOOST_TEST(Contains(Run("ListeningWithSockets", {Loopback, "0"}), "Listening on 127.0.0.1:"));
    BOOST_TEST(Contains(Run("SocketListen", {"0"}), "Listening on 0.0.0.0:"));
}

BOOST_AUTO_TEST_CASE(accept_with_data)
{
    Program server("AcceptWithDataServer", {Loopback, "0", "2"});
    const std::string port = server.Port();
    for (int client = 0; client < 2; client++)
    {
        const std::string exchange = Run("AcceptWithDataClient", {Loopback, port});
        BOOST_TEST(Contains(exchange, "Sent 29 bytes\nReceived: This is a test<EOF>\n"));
    }
    const std::string expected = "Waiting for a connection...\n0123456789\nSize of data transferred is 10\n"
                                 "Read 19 bytes from socket. Data : This is a test<EOF>\nSent 19 bytes to client.\n";
    BOOST_TEST(Contains(server.End(), expected + expected));
}

BOOST_AUTO_TEST_CASE(synchronous_client_and_server)
{
    Program server("SynchronousSocketServer", {Loopback, "0", "2"});
    const std::string port = server.Port();
    for (int client = 0; client < 2; client++)
    {
        BOOST_TEST(Run("SynchronousSocketClient", {Loopback, port}) ==
                   "Socket connected to 127.0.0.1:" + port + "\n19 bytes sent, echoed: This is a test<EOF>\n");
        server.Await("Text received : This is a test<EOF>");
    }
    server.CloseInput();
    BOOST_TEST(Contains(server.End(), "Press ENTER"));
}

BOOST_AUTO_TEST_CASE(asynchronous_client_and_server)
{
    Program server("AsynchronousSocketServer", {Loopback, "0", "2"});
    const std::string port = server.Port();
    for (int client = 0; client < 2; client++)
    {
        BOOST_TEST(Run("AsynchronousSocketClient", {Loopback, port}) ==
                   "Socket connected to 127.0.0.1:" + port + "\nSent 19 bytes to server.\nResponse received : This is a test<EOF>\n");
        server.Await("Sent 19 bytes to client.");
    }
    server.CloseInput();
    BOOST_TEST(Contains(server.End(), "Read 19 bytes from socket.\n Data : This is a test<EOF>\n"));
}

BOOST_AUTO_TEST_CASE(awaiting_client_and_server)
{
    Program server("SocketServicesServer", {Loopback, "0"});
    BOOST_TEST(Run("SocketServicesClient", {Loopback, server.Port()}) ==
               "Socket client sent message: \"Hi friends!<|EOM|>\"\nSocket client received acknowledgment: \"<|ACK|>\"\n");
    BOOST_TEST(Contains(server.End(), "received message: \"Hi friends!\"\nSocket server sent acknowledgment: \"<|ACK|>\"\n"));

    Program clock("TcpClassesServer", {Loopback, "0"});
    const std::string heard = Run("TcpClassesClient", {Loopback, clock.Port()});
    const std::string said = clock.End();
    BOOST_TEST(Contains(said, "Sent message: \""));
    BOOST_TEST(heard == "Message received: " + said.substr(said.find('"')));
}

BOOST_AUTO_TEST_CASE(awaiting_datagrams)
{
    Program server("UdpAwaitServer", {Loopback, "0", "2"});
    const std::string port = server.Port();
    for (int client = 0; client < 2; client++)
    {
        BOOST_TEST(Run("UdpAwaitClient", {Loopback, port, "hello"}) ==
                   "Message sent to 127.0.0.1:" + port + "\nAnswer from 127.0.0.1:" + port + ": hello\n");
    }
    BOOST_TEST(Contains(server.End(), "Received broadcast from 127.0.0.1 :\n hello\n"));
    const Socket silent(AddressFamily::InterNetwork, SocketType::Dgram, ProtocolType::Udp);
    silent.Bind(IPEndPoint(IPAddress::Loopback, 0));
    const std::string silentPort = std::to_string(((IPEndPoint)silent.LocalEndPoint()).Port());
    BOOST_TEST(Contains(Run("UdpAwaitClient", {Loopback, silentPort, "hello", "20"}), "\nNo answer.\n"));
}

BOOST_AUTO_TEST_CASE(a_chat_that_a_token_ends)
{
    Program server("ChatServer", {Loopback, "0"});
    const IPEndPoint to(IPAddress::Loopback, Parse<int>(server.Port()));
    const auto join = [&]
    {
        Socket client(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
        client.ReceiveTimeout(60000);
        client.Connect(to);
        return client;
    };
    const auto hears = [](const Socket& client, const std::string& text)
    {
        Array<Byte> buffer(static_cast<int>(text.size()));
        for (int received = 0; received < buffer.Length();)
        {
            const int part = client.Receive(buffer, received, buffer.Length() - received, SocketFlags::None);
            BOOST_REQUIRE(part > 0);
            received += part;
        }
        BOOST_TEST((Encoding::UTF8().GetString(buffer) == text));
    };
    const Socket ann = join();
    server.Await("1 is here.");
    const Socket bob = join();
    hears(ann, "2 is here.\n");
    ann.Send(Encoding::UTF8().GetBytes("hello\n"));
    hears(bob, "1: hello\n");
    ann.Close();
    hears(bob, "1 has left.\n");
    server.CloseInput();
    BOOST_TEST(Contains(server.End(), "Closing.\n"));
    BOOST_TEST(bob.Receive(Array<Byte>(1)) == 0);
}

BOOST_AUTO_TEST_CASE(server_by_event_args)
{
    // One client more than the args there are comes in when another has left.
    Program server("AsyncSocketServer", {Loopback, "0", "2"});
    const std::string port = server.Port();
    for (int client = 1; client < 4; client++)
    {
        BOOST_TEST(Contains(Run("SynchronousSocketClient", {Loopback, port}), "19 bytes sent, echoed: This is a test<EOF>\n"));
        server.Await("A client has connected, now there are ");
        server.Await(std::to_string(19 * client) + " bytes have been read in all");
        server.Await("A client has left, now there are ");
    }
    server.CloseInput();
    server.End();
}

BOOST_AUTO_TEST_CASE(clients_and_servers_go_together_in_any_pair)
{
    Program server("AsynchronousSocketServer", {Loopback, "0", "3"});
    const std::string port = server.Port();
    BOOST_TEST(Contains(Run("SynchronousSocketClient", {Loopback, port}), "echoed: This is a test<EOF>"));
    server.Await("Sent 19 bytes to client.");
    const std::string text = Run("SocketDisconnect", {Loopback, port});
    BOOST_TEST(Contains(text, "Sent 30 bytes to server.\nWe're disconnected\nSocket connected to 127.0.0.1:" + port));
    BOOST_TEST(Contains(text, "Echoed to the second connection: 30 bytes\n"));
    server.CloseInput();
    server.End();
}

BOOST_AUTO_TEST_CASE(creating_and_connecting)
{
    BOOST_TEST(Run("HowToCreateASocket") == "InterNetwork Stream Tcp\nInterNetwork Dgram Udp\n");
    Program server("SynchronousSocketServer", {Loopback, "0", "1"});
    const std::string port = server.Port();
    BOOST_TEST(Run("SocketConnect", {Loopback, port}) == "Connected!\nConnected: True, Blocking: True\n");
    BOOST_TEST(Run("UsingClientSockets", {Loopback, port}) == "Connected to 127.0.0.1:" + port + "\n");
    BOOST_TEST(Run("SocketClose", {Loopback, port}) == "Closed\n");
}

BOOST_AUTO_TEST_CASE(connecting_to_nobody)
{
    // A socket that is bound and does not listen: nobody else can take the port meanwhile.
    const Socket silent(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    silent.Bind(IPEndPoint(IPAddress::Loopback, 0));
    const std::string port = std::to_string(((IPEndPoint)silent.LocalEndPoint()).Port());
    BOOST_TEST(Run("UsingClientSockets", {Loopback, port}) == "SocketException : 10061 ConnectionRefused\n");
    BOOST_TEST(Contains(Run("SynchronousSocketClient", {Loopback, port}), "SocketException : System.Net.Sockets.SocketException ("));
}

BOOST_AUTO_TEST_CASE(binding)
{
    const std::string text = Run("SocketBind");
    BOOST_TEST(Contains(text, "Bound to 127.0.0.1:"));
    BOOST_TEST(Contains(text, "Winsock error: 10048\n"));
}

BOOST_AUTO_TEST_CASE(properties)
{
    BOOST_TEST(Run("SocketPropertyTester") == "Tcp Socket configured:\n  ExclusiveAddressUse True\n  LingerState True, 10\n  NoDelay True\n"
                                              "  ReceiveBufferSize 8192\n  ReceiveTimeout 1000\n  SendBufferSize 8192\n  SendTimeout 1000\n"
                                              "  Ttl 42\n  IsBound False\nUdp Socket configured:\n  DontFragment True\n"
                                              "  EnableBroadcast True\n  MulticastLoopback False\n");
    BOOST_TEST(Run("LingerOptionOverview") == "Lingers: True, 10 seconds\n");
}

BOOST_AUTO_TEST_CASE(bytes_that_wait)
{
    Program server("IOControlCodeOverview", {Loopback, "0"});
    Program client("AcceptWithDataClient", {Loopback, server.Port()});
    server.Await("29 bytes are pending, and Available says 29.");
    server.Await("Server received the following message : 0123456789This is a test<EOF>");
    server.End();
    client.End();
}

BOOST_AUTO_TEST_CASE(selecting)
{
    BOOST_TEST(Run("SocketSelect", {Loopback, "0"}) == "Listeners with a client: 1, accepted it: True\n");
}

BOOST_AUTO_TEST_CASE(overloads_of_send_and_receive)
{
    Program server("SyncSendReceive", {"/s", "0"});
    const std::string text = Run("SyncSendReceive", {"/c", server.Port()});
    BOOST_TEST(text == "Sent 14 bytes.\nBye.\nSent 14 bytes.\nBye.\nSent 14 bytes.\nBye.\nSent 14 bytes.\nBye.\n");
    BOOST_TEST(Contains(server.End(), "This is a test\nThis is a test\nThis is a test\nThis is a test\n"));
    const std::string datagrams = Run("SyncSendReceive", {"/u"});
    std::size_t received = 0;
    for (std::size_t at = 0; (at = datagrams.find("Received This is a test from 127.0.0.1.\n", at)) != std::string::npos; at++)
    {
        received++;
    }
    BOOST_TEST(received == 4u);
}

BOOST_AUTO_TEST_CASE(begin_calls)
{
    const std::string text = Run("AsyncSendReceive", {Loopback});
    BOOST_TEST(Contains(text, "The size of the message sent was :14\n"));
    BOOST_TEST(Contains(text, "Read 14 byte from socket, data = This is a test\n"));
    BOOST_TEST(Contains(text, "The size of the datagram sent was :14\n"));
    BOOST_TEST(Contains(text, "Datagram from 127.0.0.1: This is a test\n"));
}

BOOST_AUTO_TEST_CASE(datagrams)
{
    BOOST_TEST(Run("UsingUdpServices", {Loopback, "9"}) == "Message sent to 127.0.0.1:9\n");
}

BOOST_AUTO_TEST_CASE(datagrams_received)
{
    Program listener("UdpListener", {"0", "2"});
    const std::string port = listener.Port();
    for (const std::string text : {"one", "two"})
    {
        Run("UsingUdpServices", {Loopback, port, text});
        listener.Await("Received broadcast from 127.0.0.1:");
        listener.Await(" " + text);
    }
    listener.End();
    BOOST_TEST(Run("UdpClientOverview") == "The server was asked: Is anybody there?\nThe server was asked: Is anybody there?\n"
                                           "This is the message you received Yes.\n"
                                           "This message was sent from 127.0.0.1 on their port number as expected\n");
}

BOOST_AUTO_TEST_CASE(time_server_and_client)
{
    Program server("TcpTimeServer", {"0", "2"});
    const std::string port = server.Port();
    for (int client = 0; client < 2; client++)
    {
        const std::string text = Run("TcpTimeClient", {Loopback, port});
        DateTime told;
        BOOST_TEST(DateTime::TryParse(text.substr(0, text.find('\n')), told), text);
    }
    BOOST_TEST(Contains(server.End(), "Waiting for a client...\nA client is there.\n"));
}

BOOST_AUTO_TEST_CASE(listener_and_client)
{
    Program server("TcpServer", {"0", "2"});
    const std::string port = server.Port();
    BOOST_TEST(Run("TcpClientOverview", {Loopback, port}) == "Sent: Hello\nReceived: HELLO\n");
    BOOST_TEST(Run("TcpClientOverview", {Loopback, port, "again"}) == "Sent: again\nReceived: AGAIN\n");
    BOOST_TEST(Contains(server.End(), "Waiting for a connection... \nConnected!\nReceived: again\nSent: AGAIN\n"));
}

BOOST_AUTO_TEST_CASE(lines_over_streams)
{
    Program server("LineServer", {"0"});
    BOOST_TEST(Run("LineClient", {Loopback, server.Port(), "first", "second"}) == "You said: first\nYou said: second\nGood-bye.\n\n");
    BOOST_TEST(Contains(server.End(), "Line: first\nLine: second\nClosed, connected: False\n"));
}

BOOST_AUTO_TEST_CASE(classes_of_the_programs_own)
{
    BOOST_TEST(Run("NetworkStreamReadable") == "Connected: True, communicates: True\nConnected: True, communicates: False\n");
    BOOST_TEST(Run("TcpClientProtectedMembers") == "The client is not connected.\nThe client is connected.\n");
    BOOST_TEST(Run("TcpListenerProtectedMembers") == "Active: False, lingers: True\nActive: True, lingers: True\n");
}

BOOST_AUTO_TEST_CASE(files_with_buffers)
{
    const String file = IO::Path::GetTempFileName();
    IO::File::WriteAllText(file, "[the file]");
    const Socket listener = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    listener.Bind(IPEndPoint(IPAddress::Loopback, 0));
    listener.Listen(3);
    Program client("SendFileClient", {Loopback, std::to_string(((IPEndPoint)listener.LocalEndPoint()).Port()), std::string(file)});
    String received = "";
    for (int connection = 0; connection < 3; connection++)
    {
        const Socket handler = listener.Accept();
        const Array<Byte> bytes(1024);
        while (const int count = handler.Receive(bytes))
        {
            received += Encoding::ASCII().GetString(bytes, 0, count).Replace("\r", "");
        }
        received += "|";
    }
    BOOST_TEST(static_cast<std::string>(received) ==
               "[the file]|This is text data that precedes the file.\n[the file]This is text data that will follow the file.\n|"
               "[the file]|");
    BOOST_TEST(Contains(client.End(), "Sent the file asynchronously, connected: False\n"));
    IO::File::Delete(file);
}

BOOST_AUTO_TEST_CASE(lists_of_buffers)
{
    BOOST_TEST(Run("GenericBufferLists") == "Sent 24 bytes of 3 buffers.\nReceived 24 bytes: This is |a test of lists.\n"
                                            "Sent 24 bytes asynchronously, Success.\n");
}

BOOST_AUTO_TEST_CASE(multicast)
{
    Program listener("MulticastListener", {"0", "1"});
    listener.WriteLine(Loopback);
    listener.Await("Current multicast group is: 224.168.100.2");
    listener.Await("Current multicast local address is: 127.0.0.1");
    const std::string port = listener.Port();
    BOOST_TEST(Contains(Run("MulticastSender", {port}, {Loopback}), "Multicast data sent..."));
    listener.Await("Received from 127.0.0.1:");
    BOOST_TEST(Contains(listener.End(), " : Hello multicast listener.\n"));
}

BOOST_AUTO_TEST_CASE(web_pages)
{
    Socket listener = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    listener.Bind(IPEndPoint(IPAddress::Loopback, 0));
    listener.Listen(4);
    const std::string port = ToString(((IPEndPoint)listener.LocalEndPoint()).Port());
    Thread server = Thread(
        [=]
        {
            for (int client = 0; client < 4; client++)
            {
                Socket handler = listener.Accept();
                Array<Byte> bytes = Array<Byte>(1024);
                String request = "";
                while (request.IndexOf("\r\n\r\n") < 0)
                {
                    request += Encoding::ASCII().GetString(bytes, 0, handler.Receive(bytes));
                }
                handler.Send(Encoding::ASCII().GetBytes("HTTP/1.0 200 OK\r\n\r\nThe page.\n"));
                handler.Close();
            }
        });
    server.Start();
    BOOST_TEST(Contains(Run("SocketOverview", {Loopback, port}), "HTTP/1.0 200 OK\n\nThe page.\n"));
    BOOST_TEST(Contains(Run("AddressFamilyOverview", {Loopback, port}), "The page of 127.0.0.1:\nHTTP/1.0 200 OK\n\nThe page.\n"));
    const std::string text = Run("IPEndPointProperties", {port}, {Loopback, "", Loopback});
    BOOST_TEST(Contains(text, "IPEndPoint information:127.0.0.1:" + port));
    BOOST_TEST(Contains(text, "Maximum allowed Port Address :65535"));
    const std::string page = "The page of 127.0.0.1 is:\nHTTP/1.0 200 OK\n\nThe page.\n";
    BOOST_TEST(Contains(text.substr(text.find(page) + 1), page));
    BOOST_TEST(server.Join(30000));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(names)

BOOST_AUTO_TEST_CASE(host_name)
{
    const std::string text = Run("DnsGetHostName");
    BOOST_TEST(Contains(text, "Computer name :"));
    BOOST_TEST(!Contains(text, "caught"));
}

BOOST_AUTO_TEST_CASE(lookups)
{
    const std::string entry = Run("DnsGetHostEntry", {"localhost"});
    BOOST_TEST(Contains(entry, "Host name : "));
    const bool isKnown = Contains(entry, "127.0.0.1\n") || Contains(entry, "::1\n");
    BOOST_TEST(isKnown);
    for (const std::string name : {"DnsResolve", "DnsGetHostByName"})
    {
        const std::string text = Run(name, {}, {"localhost"});
        BOOST_TEST(Contains(text, "Host name : "));
        BOOST_TEST(Contains(text, "IP address list : \n"));
        BOOST_TEST(!Contains(text, "caught"));
        BOOST_TEST(Contains(Run(name, {}, {"no-such-host.invalid"}), "SocketException caught!!!\nSource : "));
    }
    BOOST_TEST(Contains(Run("DnsGetHostByAddress", {}, {""}), "IP address list : \n127.0.0.1\n"));
    BOOST_TEST(Contains(Run("DnsGetHostByAddress", {}, {"not an address"}), "FormatException caught!!!\n"));
    BOOST_TEST(Contains(Run("DnsBeginResolve", {"localhost"}), "IP address list : \n"));
    BOOST_TEST(Contains(Run("IPHostEntryAddressList", {"localhost"}), "IP address List : \n"));
}

BOOST_AUTO_TEST_CASE(asynchronous_lookups)
{
    for (const std::string name : {"AsyncEndBlock", "AsyncEndBlockWait", "AsyncPoll"})
    {
        BOOST_TEST(Contains(Run(name, {"localhost"}), "Addresses\n"));
        BOOST_TEST(Contains(Run(name, {"no-such-host.invalid"}), "The request failed: "));
    }
    const std::vector<std::string> hosts = {"localhost", "no-such-host.invalid", ""};
    const std::string without = Run("AsyncDelegateNoStateObject", {}, hosts);
    BOOST_TEST(Contains(without, "Address of localhost: "));
    BOOST_TEST(Contains(without, "Request for no-such-host.invalid returned message: "));
    const std::string with = Run("AsyncDelegateWithStateObject", {}, hosts);
    BOOST_TEST(Contains(with, "Address of localhost: "));
    BOOST_TEST(Contains(with, "Request for host no-such-host.invalid failed: "));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(addresses)

BOOST_AUTO_TEST_CASE(texts)
{
    BOOST_TEST(Contains(Run("IPAddressParse", {"0:0:0:0:0:0:0:1"}), "standard notation): ::1\n"));
    BOOST_TEST(Contains(Run("IPAddressParse", {"1.2.3.256"}), "FormatException caught!!!\n"));
    BOOST_TEST(Run("IPAddressNone") == "IPAddress None : 255.255.255.255\n");
    BOOST_TEST(Run("IPAddressBroadcastLoopback") == "Broadcast IP address: 255.255.255.255\nLoopback IP address : 127.0.0.1\n");
    BOOST_TEST(Run("IPAddressIsLoopback", {"127.0.0.1"}) == "The address \"127.0.0.1\" is the IPv4 loopback address 127.0.0.1.\n");
    BOOST_TEST(Run("IPAddressIsLoopback", {"0:0::1"}) == "The address \"0:0::1\" is the IPv6 loopback address ::1.\n");
    BOOST_TEST(Run("IPAddressIsLoopback", {"1.2.3.4"}) == "The address \"1.2.3.4\" is not a loopback address.\n");
}

BOOST_AUTO_TEST_CASE(byte_order)
{
    const std::string text = Run("IPAddressNetworkToHostOrder", {}, {"", "", ""});
    BOOST_TEST(Contains(text, "Network order 4365 is host order 3345\n"));
    BOOST_TEST(Contains(text, "Network order 286064640 is host order 3345\n"));
    BOOST_TEST(Contains(text, "Network order 1228638273342013440 is host order 3345\n"));
    BOOST_TEST(Contains(Run("IPAddressNetworkToHostOrder", {}, {"256", "x"}), "is host order 1\n"));
}

BOOST_AUTO_TEST_CASE(overview)
{
    const std::string text = Run("IPAddressOverview", {"localhost"});
    BOOST_TEST(Contains(text, "AddressFamily: InterNetwork"));
    BOOST_TEST(Contains(text, "IsLoopback(Loopback): True\n"));
}

BOOST_AUTO_TEST_SUITE_END()
