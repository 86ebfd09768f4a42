// Network tracing, switched on in code: each member in each style, the levels, the dumps, many threads, listeners that fail.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Documents.hpp"
#include "tests/Support/NetworkTraces.hpp"
#include "tests/Support/Print.hpp"
#include <System/Collections/Generic/List.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/Net/Dns.hpp>
#include <System/Net/DnsEndPoint.hpp>
#include <System/Net/Sockets/SocketException.hpp>
#include <set>
#include <thread>

using namespace NetworkTraces;
using System::Text::Encoding;

BOOST_AUTO_TEST_CASE(a_blocking_exchange_line_for_line)
{
    const Lines lines;
    const Socket listener = Stream();
    listener.Bind(IPEndPoint(IPAddress::Loopback, 0));
    listener.Listen(10);
    const Socket client = Stream();
    client.Connect(listener.LocalEndPoint());
    const Socket server = listener.Accept();
    client.Send(Bytes("GET /wpad.dat HTTP/1.1\r\n"));
    const Array<Byte> buffer(100);
    server.Receive(buffer, 12, 80, 0);
    client.Shutdown(SocketShutdown::Both);
    client.Close();
    const char* const expected[] = {
        "Verbose: 0 : [0001] Entering Socket#1::Socket(AddressFamily#2)",
        "Verbose: 0 : [0001] Exiting Socket#1::Socket() ",
        "Verbose: 0 : [0001] Entering Socket#1::Bind(127.0.0.1:0#HASH)",
        "Verbose: 0 : [0001] Exiting Socket#1::Bind() ",
        "Verbose: 0 : [0001] Entering Socket#1::Listen(Int32#10)",
        "Verbose: 0 : [0001] Exiting Socket#1::Listen() ",
        "Verbose: 0 : [0001] Entering Socket#2::Socket(AddressFamily#2)",
        "Verbose: 0 : [0001] Exiting Socket#2::Socket() ",
        "Verbose: 0 : [0001] Entering Socket#2::Connect(127.0.0.1:PORT1#HASH)",
        "Information: 0 : [0001] Socket#2 - Created connection from 127.0.0.1:PORT2 to 127.0.0.1:PORT1.",
        "Verbose: 0 : [0001] Exiting Socket#2::Connect() ",
        "Verbose: 0 : [0001] Entering Socket#1::Accept()",
        "Information: 0 : [0001] Socket#3 - Accepted connection from 127.0.0.1:PORT2 to 127.0.0.1:PORT1.",
        "Verbose: 0 : [0001] Exiting Socket#1::Accept() \t-> Socket#3",
        "Verbose: 0 : [0001] Entering Socket#2::Send()",
        "Verbose: 0 : [0001] Data from Socket#2::Send",
        "Verbose: 0 : [0001] 00000000 : 47 45 54 20 2F 77 70 61-64 2E 64 61 74 20 48 54 : GET /wpad.dat HT",
        "Verbose: 0 : [0001] 00000010 : 54 50 2F 31 2E 31 0D 0A-                        : TP/1.1..",
        "Verbose: 0 : [0001] Exiting Socket#2::Send() \t-> Int32#24",
        "Verbose: 0 : [0001] Entering Socket#3::Receive()",
        "Verbose: 0 : [0001] Data from Socket#3::Receive",
        "Verbose: 0 : [0001] 0000000C : 47 45 54 20 2F 77 70 61-64 2E 64 61 74 20 48 54 : GET /wpad.dat HT",
        "Verbose: 0 : [0001] 0000001C : 54 50 2F 31 2E 31 0D 0A-                        : TP/1.1..",
        "Verbose: 0 : [0001] Exiting Socket#3::Receive() \t-> Int32#24",
        "Verbose: 0 : [0001] Entering Socket#2::Shutdown(SocketShutdown#2)",
        "Verbose: 0 : [0001] Exiting Socket#2::Shutdown() ",
        "Verbose: 0 : [0001] Entering Socket#2::Close()",
        "Verbose: 0 : [0001] Entering Socket#2::Dispose()",
        "Verbose: 0 : [0001] Exiting Socket#2::Dispose() ",
        "Verbose: 0 : [0001] Exiting Socket#2::Close() ",
    };
    std::string text;
    for (const char* line : expected)
    {
        text += std::string("System.Net.Sockets ") + line + "\n";
    }
    BOOST_TEST(lines.Plain() == text);
}

BOOST_AUTO_TEST_CASE(the_form_of_a_line)
{
    const Lines lines;
    const Socket socket = Stream();
    const std::regex form(R"(System\.Net\.Sockets Verbose: 0 : \[\d{4,}\] Entering Socket#\d+::Socket\(AddressFamily#2\))");
    BOOST_TEST(std::regex_match(lines.All().front(), form), lines.All().front());
    const std::string hash = std::string(std::string_view(ToString(socket.GetHashCode())));
    BOOST_TEST(lines.Contains("Socket#" + hash + "::Socket"));
}

// ---- Each member that the documentation says it of ----

BOOST_AUTO_TEST_CASE(blocking_members_of_socket)
{
    const Lines lines;
    const Pair pair;
    Array<Byte> buffer(10);
    const Collections::Generic::List<ArraySegment<Byte>> list{ArraySegment<Byte>(Bytes("list"))};
    pair.Client.Send(list);
    pair.Server.Receive(Collections::Generic::List<ArraySegment<Byte>>{ArraySegment<Byte>(buffer)});
    BOOST_TEST(lines.Contains("6C 69 73 74"));
    pair.Client.Send(ReadOnlySpan<Byte>(Bytes("span")));
    pair.Server.Receive(Span<Byte>(buffer));
    const Socket one = Datagram();
    const Socket other = Datagram();
    one.SendTo(Bytes("datagram"), other.LocalEndPoint());
    EndPoint from = IPEndPoint(IPAddress::Any, 0);
    other.ReceiveFrom(buffer, from);
    BOOST_TEST(lines.Contains("Data from Socket#" + std::string(std::string_view(ToString(one.GetHashCode()))) + "::SendTo"));
    BOOST_TEST(lines.Contains("::ReceiveFrom() \t-> Int32#8"));
    pair.Client.Disconnect(false);
    const Socket listener = Listener();
    Stream().Connect(IPAddress::Loopback, PortOf(listener));
    Stream().Connect("localhost", PortOf(listener));
    Stream().Connect(Array<IPAddress>{IPAddress::Loopback}, PortOf(listener));
    Stream().Connect(DnsEndPoint("localhost", PortOf(listener)));
    BOOST_TEST(lines.Contains("::Connect(localhost)"));
    BOOST_TEST(lines.Contains("::Connect(IPAddress[]#"));
    BOOST_TEST(lines.Contains("::Connect(127.0.0.1#"));
    BOOST_TEST(lines.Contains("DNS::GetHostAddresses(localhost)"));
    listener.Close(0);
    for (const char* member :
         {"Socket", "Bind", "Listen", "Accept", "Connect", "Send", "SendTo", "Receive", "ReceiveFrom", "Disconnect", "Dispose"})
    {
        BOOST_TEST(lines.Has(member), member);
    }
}

BOOST_AUTO_TEST_CASE(members_of_socket_by_begin_and_end)
{
    const Lines lines;
    const Socket listener = Listener();
    const Socket client = Stream();
    IAsyncResult accept = listener.BeginAccept(5, nullptr, nullptr);
    IAsyncResult connect = client.BeginConnect(listener.LocalEndPoint(), nullptr, nullptr);
    client.EndConnect(connect);
    const Array<Byte> data = Bytes("first data");
    BOOST_TEST(client.EndSend(client.BeginSend(data, 0, 5, 0, nullptr, nullptr)) == 5);
    Array<Byte> buffer;
    int transferred = 0;
    const Socket server = listener.EndAccept(buffer, transferred, accept);
    BOOST_TEST(transferred == 5);
    const Collections::Generic::List<ArraySegment<Byte>> list{ArraySegment<Byte>(Bytes("abc")), ArraySegment<Byte>(Bytes("def"))};
    client.EndSend(client.BeginSend(list, SocketFlags::None, nullptr, nullptr));
    BOOST_TEST(server.EndReceive(server.BeginReceive(buffer, 0, 5, 0, nullptr, nullptr)) > 0);
    const Socket one = Datagram();
    const Socket other = Datagram();
    EndPoint from = IPEndPoint(IPAddress::Any, 0);
    IAsyncResult receive = other.BeginReceiveFrom(buffer, 0, 5, 0, from, nullptr, nullptr);
    one.EndSendTo(one.BeginSendTo(data, 0, 5, 0, other.LocalEndPoint(), nullptr, nullptr));
    other.EndReceiveFrom(receive, from);
    client.EndDisconnect(client.BeginDisconnect(false, nullptr, nullptr));
    for (const char* host : {"127.0.0.1", "localhost"})
    {
        const Socket socket = Stream();
        socket.EndConnect(socket.BeginConnect(String(host), PortOf(listener), nullptr, nullptr));
    }
    for (const char* member :
         {"BeginAccept", "EndAccept", "BeginConnect", "EndConnect", "BeginSend", "EndSend", "BeginReceive", "EndReceive", "BeginSendTo",
          "EndSendTo", "BeginReceiveFrom", "EndReceiveFrom", "BeginDisconnect", "EndDisconnect"})
    {
        BOOST_TEST(lines.Has(member), member);
    }
    for (const char* text :
         {"::BeginAccept() \t-> AcceptOverlappedAsyncResult#", "::EndAccept(AcceptOverlappedAsyncResult#", "::EndAccept() \t-> Socket#",
          "::BeginConnect(127.0.0.1:", "::BeginConnect(localhost)", "::BeginConnect() \t-> ConnectOverlappedAsyncResult#",
          "::BeginSend() \t-> OverlappedAsyncResult#", "::EndSend() \t-> Int32#5", "::EndReceive() \t-> Int32#5",
          "::BeginDisconnect() \t-> DisconnectOverlappedAsyncResult#", " - Created connection from ", " - Accepted connection from ",
          "::PostCompletion", "66 69 72 73 74 ", ": abc", ": def"})
    {
        BOOST_TEST(lines.Contains(text), text);
    }
}

BOOST_AUTO_TEST_CASE(the_clients)
{
    const Lines lines;
    TcpListener listener(IPAddress::Loopback, 0);
    listener.Start();
    const int port = ((IPEndPoint)listener.LocalEndpoint()).Port();
    TcpClient first("127.0.0.1", port);
    const TcpClient accepted = listener.AcceptTcpClient();
    const NetworkStream stream = first.GetStream();
    stream.Write(Bytes("by stream"), 0, 9);
    BOOST_TEST(accepted.GetStream().Read(Array<Byte>(20), 0, 20) == 9);
    BOOST_TEST(lines.Contains(": by stream"));
    TcpClient second;
    IAsyncResult begun = listener.BeginAcceptSocket(nullptr, nullptr);
    second.EndConnect(second.BeginConnect(IPAddress::Loopback, port, nullptr, nullptr));
    const Socket socket = listener.EndAcceptSocket(begun);
    TcpClient third(AddressFamily::InterNetwork);
    begun = listener.BeginAcceptTcpClient(nullptr, nullptr);
    third.Connect(IPAddress::Loopback, port);
    const TcpClient fourth = listener.EndAcceptTcpClient(begun);
    TcpClient fifth(IPEndPoint(IPAddress::Loopback, 0));
    fifth.ConnectAsync(IPAddress::Loopback, port).Wait();
    const Socket last = listener.AcceptSocket();
    first.Close();
    listener.Stop();
    (void)TcpListener::Create(0);
    BOOST_TEST(lines.Contains("] Entering TcpListener.Create(Port: 0)\n"));
    BOOST_TEST(lines.Contains("] Exiting TcpListener.Create() Port: 0\n"));
    for (const char* member : {"TcpClient", "GetStream", "TcpListener", "Start", "Stop", "AcceptTcpClient", "AcceptSocket",
                               "BeginAcceptSocket", "EndAcceptSocket", "BeginAcceptTcpClient", "EndAcceptTcpClient"})
    {
        BOOST_TEST(lines.Has(member), member);
    }
    for (const char* text : {"TcpClient::TcpClient(127.0.0.1)", "::TcpClient(AddressFamily#2)", "::TcpClient(Socket#",
                             "::TcpClient(127.0.0.1:0#", "::Connect(127.0.0.1)", "::Connect(127.0.0.1#", "::BeginConnect(127.0.0.1#",
                             "::EndConnect(ConnectOverlapped", "::GetStream() \t-> NetworkStream#", "::AcceptTcpClient() \t-> TcpClient#",
                             "::AcceptSocket() \t-> Socket#", "::EndAcceptSocket() \t-> Socket#", "::EndAcceptTcpClient() \t-> TcpClient#"})
    {
        const std::string plain = std::regex_replace(TraceText::Joined(lines.All()), std::regex("TcpClient#[0-9]+::"), "TcpClient::");
        BOOST_TEST((plain.find(text) != std::string::npos), text);
    }
    UdpClient datagrams(IPEndPoint(IPAddress::Loopback, 0));
    datagrams.Send(Bytes("udp"), 3, (IPEndPoint)datagrams.Client().LocalEndPoint());
    IPEndPoint from = nullptr;
    BOOST_TEST(datagrams.Receive(from).Length() == 3);
    BOOST_TEST(lines.Contains(": udp"));
}

BOOST_AUTO_TEST_CASE(dns)
{
    const Lines lines;
    (void)Dns::GetHostEntry("127.0.0.1");
    (void)Dns::GetHostEntry(IPAddress::Loopback);
    (void)Dns::GetHostAddresses("127.0.0.1");
    (void)Dns::GetHostByName("127.0.0.1");
    (void)Dns::GetHostByAddress("127.0.0.1");
    (void)Dns::GetHostByAddress(IPAddress::Loopback);
    (void)Dns::Resolve("127.0.0.1");
    (void)Dns::EndGetHostEntry(Dns::BeginGetHostEntry("127.0.0.1", nullptr, nullptr));
    (void)Dns::EndGetHostAddresses(Dns::BeginGetHostAddresses("127.0.0.1", nullptr, nullptr));
    (void)Dns::EndGetHostByName(Dns::BeginGetHostByName("127.0.0.1", nullptr, nullptr));
    (void)Dns::EndResolve(Dns::BeginResolve("127.0.0.1", nullptr, nullptr));
    for (const char* member : {"GetHostEntry", "GetHostAddresses", "GetHostByName", "GetHostByAddress", "Resolve"})
    {
        BOOST_TEST(lines.Contains("] Entering DNS::" + std::string(member) + "(127.0.0.1"), member);
        BOOST_TEST(lines.Has(member), member);
    }
    for (const char* member : {"GetHostEntry", "GetHostAddresses", "GetHostByName", "Resolve"})
    {
        BOOST_TEST(lines.Contains("DNS::Begin" + std::string(member) + "() \t-> ResolveAsyncResult#"), member);
        BOOST_TEST(lines.Contains("DNS::End" + std::string(member) + "(ResolveAsyncResult#"), member);
    }
    BOOST_TEST(lines.Contains("DNS::GetHostEntry() \t-> IPHostEntry#"));
}

// ---- Errors and levels ----

BOOST_AUTO_TEST_CASE(exceptions)
{
    const Lines lines;
    const Socket socket = Stream();
    const Socket taken = Listener();
    (void)Caught<SocketException>([&] { socket.Bind(taken.LocalEndPoint()); });
    BOOST_TEST(lines.Contains("System.Net.Sockets Error: 0 : ["));
    BOOST_TEST(lines.Contains("::DoBind - "));
    BOOST_TEST(!lines.Contains("Exiting Socket#" + std::string(std::string_view(ToString(socket.GetHashCode()))) + "::Bind()"));
    SocketError error{};
    BOOST_TEST(socket.Receive(Array<Byte>(1), 0, 1, 0, error) == 0);
    BOOST_TEST((error == SocketError::NotConnected));
    BOOST_TEST(lines.Contains("::Receive - "));
    BOOST_TEST(lines.Contains("::Receive() \t-> Int32#0"));
    (void)Caught<SocketException>([&] { socket.Receive(Array<Byte>(1)); });
    const Socket refused = Stream();
    const IPEndPoint nobody = (IPEndPoint)Datagram().LocalEndPoint();
    (void)Caught<SocketException>([&] { refused.Connect(nobody); });
    BOOST_TEST(lines.Contains("::DoConnect - "));
}

BOOST_AUTO_TEST_CASE(levels)
{
    {
        const Lines lines(SourceLevels::Information);
        const Pair pair;
        pair.Client.Send(Bytes("x"));
        (void)Caught<SocketException>([&] { Stream().Receive(Array<Byte>(1)); });
        BOOST_TEST(lines.All().size() == 3U);
        BOOST_TEST(lines.Contains("Information: 0 : ["));
        BOOST_TEST(lines.Contains("Error: 0 : ["));
    }
    {
        const Lines lines(SourceLevels::Error);
        const Pair pair;
        (void)Caught<SocketException>([&] { Stream().Receive(Array<Byte>(1)); });
        BOOST_TEST(lines.All().size() == 1U);
    }
    {
        const Lines lines(SourceLevels::Off);
        const Pair pair;
        BOOST_TEST(lines.All().empty());
    }
}

// ---- Dumps ----

BOOST_AUTO_TEST_CASE(data_are_cut_at_maxdatasize, *Documents("Network tracing", "tracemode not set"))
{
    const Lines lines;
    lines.Source().Attributes()["maxdatasize"] = "20";
    const Pair pair;
    pair.Client.Send(Array<Byte>(100));
    BOOST_TEST(lines.Contains("] (printing 20 out of 100)\n"));
    BOOST_TEST(lines.Contains("] 00000010 : 00 00 00 00                                     : ....\n"));
    BOOST_TEST(!lines.Contains("] 00000020 : "));
}

BOOST_AUTO_TEST_CASE(up_to_1024_bytes_are_shown_by_default)
{
    const Lines lines;
    const Pair pair;
    pair.Client.Send(Array<Byte>(1024));
    BOOST_TEST(!lines.Contains("(printing"));
    pair.Client.Send(Array<Byte>(1025));
    BOOST_TEST(lines.Contains("] (printing 1024 out of 1025)\n"));
    BOOST_TEST(lines.Contains("] 000003F0 : "));
    BOOST_TEST(!lines.Contains("] 00000400 : "));
}

BOOST_AUTO_TEST_CASE(protocolonly_shows_text, *Documents("Network tracing", "tracemode protocolonly"))
{
    const Lines lines;
    lines.Source().Attributes()["tracemode"] = "protocolonly";
    const Pair pair;
    pair.Client.Send(Bytes("GET / HTTP/1.1\r\n"));
    BOOST_TEST(lines.Contains("] <<GET / HTTP/1.1\r\n>>\n"));
    BOOST_TEST(!lines.Contains("00000000 : "));
}

// ---- What must not break a call ----

namespace
{
    class Throwing : public TraceListener
    {
    public:
        void Write(const String&) override { throw InvalidOperationException("bad"); }
        void WriteLine(const String&) override { throw 42; }
    };

    /// Sends what it is given by a socket, whose calls are not traced again.
    class Sending : public TraceListener
    {
    public:
        explicit Sending(const Socket& socket) : _socket(socket) {}
        void Write(const String& message) override { _socket.Send(Encoding::UTF8().GetBytes(message)); }
        void WriteLine(const String& message) override { Write(message + "\n"); }

    private:
        Socket _socket;
    };
}

BOOST_AUTO_TEST_CASE(a_listener_that_throws_breaks_neither_the_call_nor_the_others)
{
    const Lines lines;
    lines.Source().Listeners().Insert(0, Throwing());
    const Pair pair;
    BOOST_TEST(pair.Client.Send(Bytes("abc")) == 3);
    BOOST_TEST(pair.Server.Receive(Array<Byte>(10)) == 3);
    BOOST_TEST(lines.Contains("::Receive() \t-> Int32#3"));
}

BOOST_AUTO_TEST_CASE(what_a_listener_does_itself_is_not_traced)
{
    const Pair log;
    const Lines lines;
    lines.Source().Listeners().Add(Sending(log.Client));
    const Socket socket = Stream();
    BOOST_TEST(lines.All().size() == 2U);
    BOOST_TEST(log.Server.Available() > 0);
}

BOOST_AUTO_TEST_CASE(many_threads_never_mix_lines)
{
    constexpr int Threads = 8;
    constexpr int Rounds = 50;
    const Lines lines;
    std::vector<std::thread> threads;
    for (int i = 0; i != Threads; ++i)
    {
        threads.emplace_back(
            []
            {
                const Pair pair;
                const Array<Byte> buffer(64);
                for (int round = 0; round != Rounds; ++round)
                {
                    pair.Client.Send(Bytes("0123456789abcdef0123456789abcdef"));
                    for (int left = 32; left != 0;)
                    {
                        left -= pair.Server.Receive(buffer, 0, left, 0);
                    }
                }
            });
    }
    for (std::thread& thread : threads)
    {
        thread.join();
    }
    const std::regex form(R"(System\.Net\.Sockets (Verbose|Information): 0 : \[\d{4,}\] )"
                          R"((Entering |Exiting |Data from |Socket#\d+ - |[0-9A-F]{8} : (3\d|6\d) ).*)");
    std::set<std::string> ids;
    int sends = 0;
    const std::vector<std::string> all = lines.All();
    for (std::size_t i = 0; i != all.size(); ++i)
    {
        BOOST_TEST_REQUIRE(std::regex_match(all[i], form), all[i]);
        ids.insert(TraceText::ThreadOf(all[i]));
        if (all[i].find("Data from ") != std::string::npos)
        {
            // The lines of one dump stand together.
            BOOST_TEST_REQUIRE(i + 1 < all.size());
            BOOST_TEST_REQUIRE((all[i + 1].find("] 00000000 : 3") != std::string::npos), all[i + 1]);
            BOOST_TEST_REQUIRE((TraceText::ThreadOf(all[i + 1]) == TraceText::ThreadOf(all[i])));
        }
        sends += all[i].find("::Send() \t-> Int32#32") != std::string::npos;
    }
    BOOST_TEST(ids.size() == static_cast<std::size_t>(Threads));
    BOOST_TEST(sends == Threads * Rounds);
}

// ---- The source ----

BOOST_AUTO_TEST_CASE(every_source_of_a_name_of_the_library_is_the_same)
{
    const TraceSource one("System.Net.Sockets");
    const TraceSource other("System.Net.Sockets");
    BOOST_TEST((one == other));
    BOOST_TEST((TraceSource("System.Net") == TraceSource("System.Net")));
    BOOST_TEST((TraceSource("mine") != TraceSource("mine")));
    for (const char* name : {"System.Net.Cache", "System.Net.HttpListener", "System.Net.WebSockets", "System.Net.Http"})
    {
        BOOST_TEST((TraceSource(name).Switch().Level() == SourceLevels::Off));
    }
}
