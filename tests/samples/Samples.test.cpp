// Runs the samples, servers against clients on loopback and on ports that the system picks, and looks at what they print.
#include "tests/samples/Support/Program.hpp"
#include <System.hpp>
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
