// Connect and BeginConnect.
#include "tests/Support/Styles.hpp"

using namespace SocketTests;

namespace
{
    void CheckConnected(const Socket& client, const Socket& listener)
    {
        BOOST_TEST(client.Connected());
        BOOST_TEST(client.RemoteEndPoint().Equals(listener.LocalEndPoint()));
        const Socket server = listener.Accept();
        client.Send(Bytes("x"));
        BOOST_TEST(ReceiveText(server, 1) == "x");
    }
}

BOOST_TEST_DECORATOR(*Documents("Socket.Connected", "after a successful Connect or Accept"))
BOOST_AUTO_TEST_CASE_TEMPLATE(connects_to_each_kind_of_target, Case, AllStylesAndFamilies)
{
    using Style = typename Case::Style;
    const Socket listener = Listener(Case::Family);
    const IPAddress address = LoopbackOf(Case::Family);
    const int port = PortOf(listener);

    Socket client = Tcp(Case::Family);
    Style::Connect(client, listener.LocalEndPoint());
    CheckConnected(client, listener);
    client = Tcp(Case::Family);
    Style::Connect(client, address, port);
    CheckConnected(client, listener);
    client = Tcp(Case::Family);
    Style::Connect(client, address.ToString(), port);
    CheckConnected(client, listener);
    client = Tcp(Case::Family);
    Style::Connect(client, Array<IPAddress>{IPAddress::IPv6Loopback, IPAddress::Loopback}, port);
    CheckConnected(client, listener);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(connects_to_a_host_name, Style, AllStyles)
{
    const Socket listener = Listener();
    Socket client = Tcp();
    Style::Connect(client, String("localhost"), PortOf(listener));
    CheckConnected(client, listener);
    client = Tcp();
    Style::Connect(client, EndPoint(DnsEndPoint("localhost", PortOf(listener))));
    CheckConnected(client, listener);
    client = Tcp();
    Style::Connect(client, EndPoint(DnsEndPoint("localhost", PortOf(listener), AddressFamily::InterNetwork)));
    CheckConnected(client, listener);
}

BOOST_TEST_DECORATOR(*Documents("Socket.Connect(String,Int32)", "host resolves to both IPv6 and IPv4"))
BOOST_AUTO_TEST_CASE_TEMPLATE(a_dual_mode_socket_connects_to_both_families, Style, AllStyles)
{
    const Socket four = Listener();
    Socket client = Socket(SocketType::Stream, ProtocolType::Tcp);
    Style::Connect(client, IPAddress::Loopback, PortOf(four));
    BOOST_TEST(client.RemoteEndPoint().ToString() == String::Format("[::ffff:127.0.0.1]:{0}", PortOf(four)));
    BOOST_TEST(four.Accept().Connected());

    // Both families listen on one port: the name's IPv6 address comes first.
    Socket six = Tcp(AddressFamily::InterNetworkV6);
    six.Bind(IPEndPoint(IPAddress::IPv6Loopback, PortOf(four)));
    six.Listen();
    bool resolvesToBoth = false;
    for (const IPAddress& address : Dns::GetHostAddresses("localhost"))
    {
        resolvesToBoth = resolvesToBoth || address.AddressFamily() == AddressFamily::InterNetworkV6;
    }
    client = Socket(SocketType::Stream, ProtocolType::Tcp);
    Style::Connect(client, String("localhost"), PortOf(four));
    const Socket& expected = resolvesToBoth ? six : four;
    BOOST_TEST(expected.Poll(static_cast<int>(std::chrono::microseconds(Limit).count()), SelectMode::SelectRead));
}

BOOST_AUTO_TEST_CASE(a_refused_connection_is_told_with_its_end_point)
{
    const Socket deaf = Deaf();
    const int port = PortOf(deaf);
    const std::string text = Os::TextOf(Os::ConnectionRefused) + " 127.0.0.1:" + std::to_string(port);
    const auto message = [](const auto& action) { return std::string(MessageOf<SocketException>(action)); };
    BOOST_TEST(message([&] { Tcp().Connect(deaf.LocalEndPoint()); }) == text);
    BOOST_TEST(message([&] { Tcp().Connect(IPAddress::Loopback, port); }) == text);
    BOOST_TEST(message([&] { Tcp().Connect("127.0.0.1", port); }) == text);
    BOOST_TEST(message([&] { Tcp().Connect(Array<IPAddress>{IPAddress::Loopback}, port); }) == text);
    const Socket dual = Socket(SocketType::Stream, ProtocolType::Tcp);
    BOOST_TEST(message([&] { dual.Connect(IPAddress::Loopback, port); }) ==
               Os::TextOf(Os::ConnectionRefused) + " [::ffff:127.0.0.1]:" + std::to_string(port));
    // As in .NET, not where the caller does not wait.
    const Socket socket = Tcp();
    const IAsyncResult result = socket.BeginConnect(deaf.LocalEndPoint(), nullptr, nullptr);
    BOOST_TEST(message([&] { socket.EndConnect(result); }) == Os::TextOf(Os::ConnectionRefused));
}

BOOST_TEST_DECORATOR(*Documents("Socket.Connect [all 4 overloads]", "the underlying socket call fails; ErrorCode holds the native code") *
                     Documents("Socket.EndConnect", "the underlying socket call fails; ErrorCode holds the native code"))
BOOST_AUTO_TEST_CASE_TEMPLATE(a_refused_connection_is_10061, Case, AllStylesAndFamilies)
{
    using Style = typename Case::Style;
    const Socket deaf = Deaf(Case::Family);
    const IPAddress address = LoopbackOf(Case::Family);
    const Socket client = Tcp(Case::Family);
    const auto refused = [&](auto action) { BOOST_TEST(ErrorOf(action) == SocketError::ConnectionRefused); };
    refused([&] { Style::Connect(client, deaf.LocalEndPoint()); });
    BOOST_TEST(!client.Connected());
    BOOST_TEST((client.RemoteEndPoint() == nullptr));
    refused([&] { Style::Connect(client, address, PortOf(deaf)); });
    refused([&] { Style::Connect(client, address.ToString(), PortOf(deaf)); });
    refused([&] { Style::Connect(client, Array<IPAddress>{address, address}, PortOf(deaf)); });
    BOOST_TEST(!client.Connected());
}

BOOST_TEST_DECORATOR(*Differs("Socket.Connect", "after a failed Connect"))
BOOST_AUTO_TEST_CASE_TEMPLATE(connects_again_after_a_failure_with_the_options_kept, Case, AllStylesAndFamilies)
{
    using Style = typename Case::Style;
    const Socket deaf = Deaf(Case::Family);
    const Socket client = Tcp(Case::Family);
    client.NoDelay(true);
    client.LingerState(LingerOption(true, 7));
    client.ReceiveTimeout(1234);
    client.SendBufferSize(54321);
    client.SetSocketOption(SocketOptionLevel::Socket, SocketOptionName::KeepAlive, true);
    for (int i = 0; i != 3; ++i)
    {
        BOOST_TEST(ErrorOf([&] { Style::Connect(client, deaf.LocalEndPoint()); }) == SocketError::ConnectionRefused);
    }
    const Socket listener = Listener(Case::Family);
    Style::Connect(client, listener.LocalEndPoint());
    CheckConnected(client, listener);
    BOOST_TEST(client.NoDelay());
    BOOST_TEST(client.LingerState().LingerTime() == 7);
    BOOST_TEST(client.ReceiveTimeout() == 1234);
    BOOST_TEST(client.SendBufferSize() == 54321);
    BOOST_TEST((int)client.GetSocketOption(SocketOptionLevel::Socket, SocketOptionName::KeepAlive) == 1);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(the_list_goes_on_after_an_address_that_fails, Style, AllStyles)
{
    // 127.0.0.2 is this host too, but nobody listens there.
    const Socket listener = Listener();
    const Socket client = Tcp();
    Style::Connect(client, Array<IPAddress>{IPAddress::Parse("127.0.0.2"), IPAddress::Loopback}, PortOf(listener));
    CheckConnected(client, listener);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(the_list_goes_on_with_the_other_family, Case, AllStylesAndFamilies)
{
    using Style = typename Case::Style;
    const bool six = Case::Family == AddressFamily::InterNetworkV6;
    const Socket listener = Listener(Case::Family);
    const auto check = [&](const Socket& client)
    {
        BOOST_TEST(client.Connected());
        BOOST_TEST(((IPEndPoint)client.RemoteEndPoint()).Port() == PortOf(listener));
        client.Send(Bytes("x"));
        BOOST_TEST(ReceiveText(listener.Accept(), 1) == "x");
        BOOST_TEST(client.NoDelay());
        BOOST_TEST(client.ReceiveTimeout() == 12345);
        BOOST_TEST(client.DualMode());
    };
    const auto dual = []
    {
        const Socket client(SocketType::Stream, ProtocolType::Tcp);
        client.NoDelay(true);
        client.ReceiveTimeout(12345);
        return client;
    };
    const IPAddress refused = six ? IPAddress::Loopback : IPAddress::IPv6Loopback;
    Socket client = dual();
    Style::Connect(client, Array<IPAddress>{refused, LoopbackOf(Case::Family)}, PortOf(listener));
    check(client);
    if (Dns::GetHostAddresses("localhost").Length() == 2)
    {
        client = dual();
        Style::Connect(client, String("localhost"), PortOf(listener));
        check(client);
    }
    // Two calls are no other than two addresses, and what the socket is bound to stays.
    client = dual();
    client.Bind(IPEndPoint(IPAddress::IPv6Any, 0));
    const int port = PortOf(client);
    BOOST_TEST(ErrorOf([&] { Style::Connect(client, refused, PortOf(listener)); }) == SocketError::ConnectionRefused);
    Style::Connect(client, LoopbackOf(Case::Family), PortOf(listener));
    BOOST_TEST(PortOf(client) == port);
    check(client);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_connected_stream_cannot_connect, Style, AllStyles)
{
    const Pair pair = ConnectedPair();
    const Socket listener = Listener();
    const IPAddress address = IPAddress::Loopback;
    for (const Socket& socket : {pair.Client, pair.Server})
    {
        BOOST_TEST(ErrorOf([&] { Style::Connect(socket, listener.LocalEndPoint()); }) == SocketError::IsConnected);
        BOOST_TEST(ErrorOf([&] { Style::Connect(socket, address, PortOf(listener)); }) == SocketError::IsConnected);
        BOOST_TEST(ErrorOf([&] { Style::Connect(socket, Array<IPAddress>{address}, PortOf(listener)); }) == SocketError::IsConnected);
        BOOST_TEST(ErrorOf([&] { Style::Connect(socket, address.ToString(), PortOf(listener)); }) == SocketError::IsConnected);
        BOOST_TEST(socket.Connected());
    }
}

BOOST_TEST_DECORATOR(*Documents("Socket.Connect [all 4 overloads]", "socket is in the listening state") *
                     Documents("Socket.BeginConnect [all 4 overloads]", "socket is listening, or an asynchronous operation is in progress"))
BOOST_AUTO_TEST_CASE_TEMPLATE(a_listener_cannot_connect, Style, AllStyles)
{
    const Socket socket = Listener();
    const IPAddress address = IPAddress::Loopback;
    Caught<InvalidOperationException>([&] { Style::Connect(socket, socket.LocalEndPoint()); });
    Caught<InvalidOperationException>([&] { Style::Connect(socket, address, 9); });
    Caught<InvalidOperationException>([&] { Style::Connect(socket, Array<IPAddress>{address}, 9); });
    Caught<InvalidOperationException>([&] { Style::Connect(socket, String("127.0.0.1"), 9); });
    Caught<InvalidOperationException>([&] { Style::Connect(socket, String("localhost"), 9); });
}

BOOST_AUTO_TEST_SUITE(bad_arguments)

BOOST_TEST_DECORATOR(*Documents("Socket.Connect (IPAddress,Int32)", "address is null") *
                     Documents("Socket.Connect (IPAddress[],Int32)", "addresses is null") *
                     Documents("Socket.Connect (IPAddress,Int32) and (IPAddress[],Int32)", "the IPAddress array is empty") *
                     Documents("Socket.Connect (String,Int32)", "host is null") *
                     Documents("Socket.BeginConnect (EndPoint,AsyncCallback,Object)", "remoteEP is null") *
                     Documents("Socket.BeginConnect (IPAddress,Int32,AsyncCallback,Object)", "address is null") *
                     Documents("Socket.BeginConnect (IPAddress[],Int32,AsyncCallback,Object)", "addresses is null") *
                     Documents("Socket.BeginConnect (IPAddress,Int32,AsyncCallback,Object) and (IPAddress[],Int32,AsyncCallback,Object)",
                               "the IPAddress array is empty"))
BOOST_AUTO_TEST_CASE_TEMPLATE(null_and_empty, Style, AllStyles)
{
    const Socket socket = Tcp();
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { Style::Connect(socket, EndPoint(nullptr)); }) == "remoteEP");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { Style::Connect(socket, IPAddress(), -1); }) == "address");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { Style::Connect(socket, Array<IPAddress>(), -1); }) == "addresses");
    BOOST_TEST(ParameterOf<ArgumentException>([&] { Style::Connect(socket, Array<IPAddress>(0), -1); }) == "addresses");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { Style::Connect(socket, String(nullptr), -1); }) == "host");
    BOOST_TEST(!socket.IsBound());
}

BOOST_TEST_DECORATOR(
    *Documents("Socket.Connect [3 of 4 overloads: (IPAddress,Int32); (IPAddress[],Int32); (String,Int32)]",
               "port outside IPEndPoint.MinPort..MaxPort (0..65535)") *
    Documents("Socket.BeginConnect [3 of 4 overloads: (IPAddress,Int32,AsyncCallback,Object); (IPAddress[],Int32,AsyncCallback,Object); "
              "(String,Int32,AsyncCallback,Object)]",
              "port outside IPEndPoint.MinPort..MaxPort (0..65535)"))
BOOST_AUTO_TEST_CASE_TEMPLATE(ports, Style, AllStyles)
{
    const Socket socket = Tcp();
    for (const int port : {-1, 65536})
    {
        BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { Style::Connect(socket, IPAddress::Loopback, port); }) == "port");
        BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { Style::Connect(socket, Array<IPAddress>{IPAddress::Loopback}, port); }) ==
                   "port");
        BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { Style::Connect(socket, String("localhost"), port); }) == "port");
    }
}

BOOST_TEST_DECORATOR(*Documents("Socket.Connect [3 of 4 overloads: (IPAddress,Int32); (IPAddress[],Int32); (String,Int32)]",
                                "address family is neither InterNetwork nor InterNetworkV6") *
                     Documents("Socket.BeginConnect (IPAddress[],Int32,AsyncCallback,Object) and (String,Int32,AsyncCallback,Object)",
                               "address family is neither InterNetwork nor InterNetworkV6"))
BOOST_AUTO_TEST_CASE_TEMPLATE(a_socket_of_the_machine_has_no_internet_address, Style, AllStyles)
{
    const Socket local = Socket(AddressFamily::Unix, SocketType::Stream, ProtocolType::Unspecified);
    Caught<NotSupportedException>([&] { Style::Connect(local, IPAddress::Loopback, 9); });
    Caught<NotSupportedException>([&] { Style::Connect(local, Array<IPAddress>{IPAddress::Loopback}, 9); });
    Caught<NotSupportedException>([&] { Style::Connect(local, String("localhost"), 9); });
}

BOOST_AUTO_TEST_CASE_TEMPLATE(families, Style, CallStyles)
{
    const Socket socket = Tcp();
    Caught<NotSupportedException>([&] { Style::Connect(socket, IPAddress::IPv6Loopback, 9); });
    Caught<NotSupportedException>([&] { Style::Connect(socket, EndPoint(DnsEndPoint("localhost", 9, AddressFamily::InterNetworkV6))); });
    BOOST_TEST(ParameterOf<ArgumentException>([&] { Style::Connect(socket, Array<IPAddress>{IPAddress::IPv6Loopback}, 9); }) ==
               "addresses");
    ErrorOf([&] { Blocking::Connect(socket, EndPoint(IPEndPoint(IPAddress::IPv6Loopback, 9))); });
    Caught<NotSupportedException>([&] { socket.BeginConnect(IPEndPoint(IPAddress::IPv6Loopback, 9), nullptr, nullptr); });
    Caught<NotSupportedException>(
        [&] { Tcp(AddressFamily::InterNetworkV6).BeginConnect(IPEndPoint(IPAddress::Loopback, 9), nullptr, nullptr); });
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(non_blocking)

BOOST_AUTO_TEST_CASE(tells_10035_and_then_becomes_writable, *Documents("Socket.Connect", "TCP, Blocking == false"))
{
    const Socket listener = Listener();
    const Socket client = Tcp();
    client.Blocking(false);
    const auto exception = Caught<SocketException>([&] { client.Connect(listener.LocalEndPoint()); });
    BOOST_REQUIRE(exception);
    BOOST_TEST(exception->ErrorCode() == 10035);
    BOOST_TEST(client.Poll(-1, SelectMode::SelectWrite));
    CheckConnected(client, listener);
    BOOST_TEST(ErrorOf([&] { client.Connect(listener.LocalEndPoint()); }) == SocketError::IsConnected);
}

BOOST_AUTO_TEST_CASE(a_failure_shows_as_an_error, *Documents("Socket.Poll", "SelectError, non-blocking connect failed"))
{
    const Socket deaf = Deaf();
    const Socket client = Tcp();
    client.Blocking(false);
    BOOST_TEST(ErrorOf([&] { client.Connect(deaf.LocalEndPoint()); }) == SocketError::WouldBlock);
    BOOST_TEST(client.Poll(-1, SelectMode::SelectError));
    BOOST_TEST((int)client.GetSocketOption(SocketOptionLevel::Socket, SocketOptionName::Error) == 10061);
    BOOST_TEST(!client.Connected());
    // And it may try again.
    const Socket listener = Listener();
    client.Blocking(true);
    client.Connect(listener.LocalEndPoint());
    CheckConnected(client, listener);
}

BOOST_AUTO_TEST_CASE(connected_tells_without_poll)
{
    const Socket listener = Listener();
    const Socket client = Tcp();
    client.Blocking(false);
    BOOST_TEST(ErrorOf([&] { client.Connect(listener.LocalEndPoint()); }) == SocketError::WouldBlock);
    const Socket server = listener.Accept();
    BOOST_TEST(client.Connected());
    const Socket deaf = Deaf();
    const Socket refused = Tcp();
    refused.Blocking(false);
    BOOST_TEST(ErrorOf([&] { refused.Connect(deaf.LocalEndPoint()); }) == SocketError::WouldBlock);
    BOOST_TEST(refused.Poll(-1, SelectMode::SelectWrite));
    BOOST_TEST(!refused.Connected());
}

BOOST_AUTO_TEST_CASE(begin_connect_does_not_care, *Documents("Socket.Blocking", "set to false"))
{
    const Socket listener = Listener();
    const Socket client = Tcp();
    client.Blocking(false);
    BeginEnd::Connect(client, listener.LocalEndPoint());
    const Socket server = BeginEnd::Accept(listener);
    server.Blocking(false);
    const IAsyncResult pending = server.BeginReceive(Array<Byte>(1), 0, 1, SocketFlags::None, nullptr, nullptr);
    BOOST_TEST(!pending.IsCompleted());
    client.Send(Array<Byte>(1));
    BOOST_TEST(server.EndReceive(pending) == 1);
    BOOST_TEST(!client.Blocking());
}

BOOST_AUTO_TEST_SUITE_END()
