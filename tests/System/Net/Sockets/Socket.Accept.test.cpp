// Accept in the styles that need no data.
#include "tests/Support/Styles.hpp"

using namespace SocketTests;

BOOST_TEST_DECORATOR(*Documents("Socket.Accept", "returned socket") * Documents("Socket.Connected", "after a successful Connect or Accept"))
BOOST_AUTO_TEST_CASE_TEMPLATE(gives_a_socket_for_the_peer, Case, AllStylesAndFamilies)
{
    const Socket listener = Listener(Case::Family);
    for (int i = 0; i != 3; ++i)
    {
        const Socket client = Tcp(Case::Family);
        client.Connect(listener.LocalEndPoint());
        const Socket server = Case::Style::Accept(listener);
        BOOST_TEST(server.Connected());
        BOOST_TEST(server.IsBound());
        BOOST_TEST(server.Blocking());
        BOOST_TEST(server.AddressFamily() == Case::Family);
        BOOST_TEST(server.SocketType() == SocketType::Stream);
        BOOST_TEST(server.ProtocolType() == ProtocolType::Tcp);
        BOOST_TEST(server.RemoteEndPoint().Equals(client.LocalEndPoint()));
        Caught<InvalidOperationException>([&] { Case::Style::Accept(server); });
        client.Send(Bytes("hello"));
        BOOST_TEST(ReceiveText(server, 5) == "hello");
    }
    BOOST_TEST(!listener.Connected());
}

BOOST_AUTO_TEST_CASE_TEMPLATE(clients_wait_in_the_queue_in_their_order, Style, AllStyles)
{
    const Socket listener = Listener();
    Socket clients[3];
    for (Socket& client : clients)
    {
        client = Tcp();
        client.Connect(listener.LocalEndPoint());
    }
    for (const Socket& client : clients)
    {
        BOOST_TEST(Style::Accept(listener).RemoteEndPoint().Equals(client.LocalEndPoint()));
    }
}

BOOST_AUTO_TEST_CASE(blocks_until_a_client_comes,
                     *Documents("Socket.Accept", "blocking mode, empty queue") * Documents("Socket.EndAccept", "not completed yet"))
{
    const Socket listener = Listener();
    for (const bool apm : {false, true})
    {
        BlockedCall call([&] { return (apm ? BeginEnd::Accept(listener) : listener.Accept()).Connected(); });
        BOOST_TEST(call.IsBlocked());
        const Socket client = Tcp();
        client.Connect(listener.LocalEndPoint());
        BOOST_TEST(call.End());
    }
}

BOOST_AUTO_TEST_CASE(without_blocking_and_clients_is_10035, *Documents("Socket.Accept", "Blocking == false, empty queue"))
{
    const Socket listener = Listener();
    listener.Blocking(false);
    BOOST_TEST(ErrorOf([&] { (void)listener.Accept(); }) == SocketError::WouldBlock);
    const Socket client = Tcp();
    client.Connect(listener.LocalEndPoint());
    AwaitReadable(listener);
    BOOST_TEST(listener.Accept().Connected());
    listener.Blocking(true);
    BOOST_TEST(listener.Blocking());
}

BOOST_TEST_DECORATOR(*Documents("Socket.Accept", "socket was not put in the listening state (Bind + Listen) first") *
                     Documents("Socket.Accept", "socket not listening"))
BOOST_AUTO_TEST_CASE_TEMPLATE(wants_a_listener, Style, AllStyles)
{
    Caught<InvalidOperationException>([] { Style::Accept(Tcp()); });
    Caught<InvalidOperationException>([] { Style::Accept(Deaf()); });
    Caught<InvalidOperationException>([] { Style::Accept(BoundUdp()); });
    const Pair pair = ConnectedPair();
    Caught<InvalidOperationException>([&] { Style::Accept(pair.Client); });
}

namespace
{
    Socket AcceptInto(const Socket& listener, const Socket& given)
    {
        const IAsyncResult result = listener.BeginAccept(given, 1, nullptr, nullptr);
        Array<Byte> data;
        return listener.EndAccept(data, result);
    }

    /// A connection in every style, from a listener with other options than any socket has at first.
    template <class Style>
    Socket AcceptFromSpecial(const Socket& listener, const Socket& given)
    {
        listener.Blocking(false);
        listener.ReceiveTimeout(1234);
        listener.SendTimeout(2345);
        listener.NoDelay(true);
        listener.LingerState(LingerOption(true, 7));
        listener.Ttl(9);
        listener.SetSocketOption(SocketOptionLevel::Socket, SocketOptionName::KeepAlive, 1);
        listener.SetSocketOption(SocketOptionLevel::Tcp, SocketOptionName::TcpKeepAliveInterval, 7);
        listener.SetSocketOption(SocketOptionLevel::Socket, SocketOptionName::OutOfBandInline, 1);
        listener.ReceiveBufferSize(20000);
        const Socket client = Tcp();
        client.Connect(IPAddress::Loopback, PortOf(listener));
        client.Send(Bytes("x"));
        AwaitReadable(listener);
        return given == nullptr ? Style::Accept(listener) : AcceptInto(listener, given);
    }

    void CheckIsConnectionOf(const Socket& listener, const Socket& server)
    {
        BOOST_TEST(server.AddressFamily() == listener.AddressFamily());
        BOOST_TEST(server.SocketType() == SocketType::Stream);
        BOOST_TEST(server.ProtocolType() == ProtocolType::Tcp);
        BOOST_TEST(server.DualMode() == listener.DualMode());
        BOOST_TEST(!server.Blocking());
        BOOST_TEST(server.ReceiveTimeout() == 0);
        BOOST_TEST(server.SendTimeout() == 0);
        BOOST_TEST(server.NoDelay());
        BOOST_TEST(server.LingerState().Enabled());
        BOOST_TEST(server.LingerState().LingerTime() == 7);
        BOOST_TEST(server.Ttl() == 9);
        BOOST_TEST((int)server.GetSocketOption(SocketOptionLevel::Socket, SocketOptionName::KeepAlive) == 1);
        BOOST_TEST((int)server.GetSocketOption(SocketOptionLevel::Tcp, SocketOptionName::TcpKeepAliveInterval) == 7);
        BOOST_TEST((int)server.GetSocketOption(SocketOptionLevel::Socket, SocketOptionName::OutOfBandInline) == 1);
        BOOST_TEST(server.ReceiveBufferSize() == 20000);
        BOOST_TEST(server.Connected());
        BOOST_TEST(server.IsBound());
        BOOST_TEST(((IPEndPoint)server.LocalEndPoint()).Port() == PortOf(listener));
    }
}

BOOST_AUTO_TEST_CASE_TEMPLATE(takes_over_what_its_listener_has, Case, AllStylesAndFamilies)
{
    const bool dual = Case::Family == AddressFamily::InterNetworkV6;
    const Socket listener = dual ? Socket(SocketType::Stream, ProtocolType::Tcp) : Tcp();
    listener.Bind(AnyEndPoint(Case::Family));
    listener.Listen();
    const Socket server = AcceptFromSpecial<typename Case::Style>(listener, nullptr);
    CheckIsConnectionOf(listener, server);
    BOOST_TEST(server.Receive(Array<Byte>(1)) == 1);
}

BOOST_AUTO_TEST_CASE(a_given_socket_becomes_the_connection_whatever_it_was)
{
    for (const bool listenerIsDual : {false, true})
    {
        const Socket listener = listenerIsDual ? Socket(SocketType::Stream, ProtocolType::Tcp) : Tcp();
        listener.Bind(AnyEndPoint(listener.AddressFamily()));
        listener.Listen();
        for (const Socket& given : {Tcp(), Tcp(AddressFamily::InterNetworkV6), Udp()})
        {
            given.ReceiveTimeout(111);
            given.SendTimeout(600);
            given.ExclusiveAddressUse(true);
            if (given.SocketType() == SocketType::Stream)
            {
                ErrorOf([&] { given.Connect(Deaf(given.AddressFamily()).LocalEndPoint()); });
            }
            const Socket server = AcceptFromSpecial<Blocking>(listener, given);
            BOOST_TEST((server == given));
            CheckIsConnectionOf(listener, given);
            BOOST_TEST(!given.ExclusiveAddressUse());
            given.Ttl(7);
            BOOST_TEST(given.Ttl() == 7);
            given.Blocking(true);
            BOOST_TEST(given.Receive(Array<Byte>(1)) == 0); // the client has closed
        }
    }
}

BOOST_AUTO_TEST_CASE(a_dual_mode_listener_serves_both_families)
{
    const Socket listener = Socket(SocketType::Stream, ProtocolType::Tcp);
    listener.Bind(IPEndPoint(IPAddress::IPv6Any, 0));
    listener.Listen();
    const Socket four = Tcp();
    four.Connect(IPAddress::Loopback, PortOf(listener));
    const Socket server = listener.Accept();
    BOOST_TEST(server.RemoteEndPoint().ToString() == String::Format("[::ffff:127.0.0.1]:{0}", PortOf(four)));
    BOOST_TEST(server.DualMode());
    const Socket six = Tcp(AddressFamily::InterNetworkV6);
    six.Connect(IPAddress::IPv6Loopback, PortOf(listener));
    BOOST_TEST(listener.Accept().RemoteEndPoint().Equals(six.LocalEndPoint()));
    // Without DualMode there is no IPv4.
    const Socket onlySix = Tcp(AddressFamily::InterNetworkV6);
    onlySix.Bind(IPEndPoint(IPAddress::IPv6Any, 0));
    onlySix.Listen();
    BOOST_TEST(ErrorOf([&] { Tcp().Connect(IPAddress::Loopback, PortOf(onlySix)); }) == SocketError::ConnectionRefused);
}
