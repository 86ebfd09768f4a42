// Bind and Listen, addresses in use, and the local end point.
#include <System/Parse.hpp>
#include "tests/Support/Sockets.hpp"

using namespace SocketTests;

namespace
{
    const auto Families = {AddressFamily::InterNetwork, AddressFamily::InterNetworkV6};
}

BOOST_AUTO_TEST_SUITE(binding)

BOOST_AUTO_TEST_CASE(port_zero_gets_a_free_port, *Documents("Socket.Bind", "IPEndPoint(Any, 0)") *
                                                     Documents("Socket.LocalEndPoint", "type") *
                                                     Documents("Socket.IsBound", "after Bind, Connect, SendTo or ReceiveFrom"))
{
    for (const auto family : Families)
    {
        for (const Socket& socket : {Tcp(family), Udp(family)})
        {
            socket.Bind(AnyEndPoint(family));
            BOOST_TEST(socket.IsBound());
            const auto local = (IPEndPoint)socket.LocalEndPoint();
            BOOST_TEST(local.Address() == AnyEndPoint(family).Address());
            BOOST_TEST(local.Port() != 0);
        }
        const Socket here = Tcp(family);
        here.Bind(FreePort(family));
        BOOST_TEST(((IPEndPoint)here.LocalEndPoint()).Address() == LoopbackOf(family));
    }
}

BOOST_TEST_DECORATOR(*Differs("Socket.ExclusiveAddressUse, ReuseAddress", "on Unix"))
BOOST_AUTO_TEST_CASE(an_address_in_use_is_10048,
                     *Documents("Socket.Bind", "the underlying socket call fails; ErrorCode holds the native code"))
{
    for (const auto family : Families)
    {
        const Socket listener = Listener(family);
        const auto exception = Caught<SocketException>([&] { Tcp(family).Bind(listener.LocalEndPoint()); });
        BOOST_REQUIRE(exception);
        BOOST_TEST(exception->ErrorCode() == 10048);
        const Socket bound = BoundUdp(family);
        BOOST_TEST(ErrorOf([&] { Udp(family).Bind(bound.LocalEndPoint()); }) == SocketError::AddressAlreadyInUse);
    }
}

BOOST_AUTO_TEST_CASE(an_address_that_is_only_bound_is_in_use_too)
{
    const Socket first = Deaf();
    const Socket second = Tcp();
    BOOST_TEST(ErrorOf([&] { second.Bind(first.LocalEndPoint()); }) == SocketError::AddressAlreadyInUse);
    // Nothing is half done: the socket can be bound elsewhere.
    BOOST_TEST(!second.IsBound());
    BOOST_TEST((second.LocalEndPoint() == nullptr));
    second.Bind(FreePort());
    BOOST_TEST(second.IsBound());
}

BOOST_AUTO_TEST_CASE(a_server_port_can_be_bound_again_right_after_close)
{
    for (int closesFirst = 0; closesFirst != 2; ++closesFirst)
    {
        const Socket listener = Listener();
        const EndPoint address = listener.LocalEndPoint();
        const Socket client = Tcp();
        client.Connect(address);
        const Socket server = listener.Accept();
        // Whoever closes first keeps the port in TIME_WAIT.
        const Socket& first = closesFirst == 0 ? server : client;
        const Socket& second = closesFirst == 0 ? client : server;
        first.Shutdown(SocketShutdown::Send);
        BOOST_TEST(second.Receive(Array<Byte>(1)) == 0);
        first.Close();
        second.Close();
        listener.Close();

        const Socket again = Tcp();
        again.Bind(address);
        again.Listen(1);
        const Socket other = Tcp();
        other.Connect(address);
        BOOST_TEST(again.Accept().Connected());
    }
}

BOOST_AUTO_TEST_CASE(reuse_address_lets_datagram_sockets_share_a_port)
{
    const Socket first = Udp();
    const Socket second = Udp();
    for (const Socket& socket : {first, second})
    {
        socket.SetSocketOption(SocketOptionLevel::Socket, SocketOptionName::ReuseAddress, true);
    }
    first.Bind(FreePort());
    second.Bind(first.LocalEndPoint());
    BOOST_TEST(PortOf(first) == PortOf(second));
    // The first must have allowed it as well.
    const Socket alone = BoundUdp();
    const Socket third = Udp();
    third.SetSocketOption(SocketOptionLevel::Socket, SocketOptionName::ReuseAddress, true);
    BOOST_TEST(ErrorOf([&] { third.Bind(alone.LocalEndPoint()); }) == SocketError::AddressAlreadyInUse);
}

BOOST_AUTO_TEST_CASE(exclusive_address_use_wins_over_reuse_address, *Documents("Socket.ExclusiveAddressUse", "set after Bind"))
{
    const Socket first = Udp();
    first.ExclusiveAddressUse(true);
    BOOST_TEST(first.ExclusiveAddressUse());
    first.Bind(FreePort());
    const Socket second = Udp();
    second.SetSocketOption(SocketOptionLevel::Socket, SocketOptionName::ReuseAddress, true);
    BOOST_TEST(ErrorOf([&] { second.Bind(first.LocalEndPoint()); }) == SocketError::AddressAlreadyInUse);

    Caught<InvalidOperationException>([&] { first.ExclusiveAddressUse(false); });
    BOOST_TEST(first.ExclusiveAddressUse());
}

BOOST_AUTO_TEST_CASE(an_address_of_another_host_is_not_available)
{
    // 192.0.2.0/24 is for documentation only.
    BOOST_TEST(ErrorOf([] { Tcp().Bind(IPEndPoint(IPAddress::Parse("192.0.2.1"), 0)); }) == SocketError::AddressNotAvailable);
}

BOOST_AUTO_TEST_CASE(a_socket_binds_once)
{
    const Socket socket = Deaf();
    BOOST_TEST(ErrorOf([&] { socket.Bind(FreePort()); }) == SocketError::InvalidArgument);
}

BOOST_AUTO_TEST_CASE(bad_end_points)
{
    const Socket socket = Tcp();
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { socket.Bind(nullptr); }) == "localEP");
    BOOST_TEST(ParameterOf<ArgumentException>([&] { socket.Bind(DnsEndPoint("localhost", 0)); }) == "localEP");
    ErrorOf([&] { socket.Bind(FreePort(AddressFamily::InterNetworkV6)); });
    BOOST_TEST(!socket.IsBound());
    socket.Close();
    Caught<ObjectDisposedException>([&] { socket.Bind(nullptr); });
}

BOOST_AUTO_TEST_CASE(a_dual_mode_socket_binds_to_an_ipv4_address)
{
    const Socket socket = Socket(SocketType::Stream, ProtocolType::Tcp);
    socket.Bind(FreePort());
    BOOST_TEST(socket.LocalEndPoint().ToString() == String::Format("[::ffff:127.0.0.1]:{0}", PortOf(socket)));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(listening)

BOOST_TEST_DECORATOR(*Differs("Socket.Listen", "without Bind"))
BOOST_AUTO_TEST_CASE(without_bind_is_10022, *Documents("Socket.Bind", "before Listen"))
{
    for (const auto family : Families)
    {
        const Socket socket = Tcp(family);
        BOOST_TEST(ErrorOf([&] { socket.Listen(); }) == SocketError::InvalidArgument);
        BOOST_TEST(ErrorOf([&] { socket.Listen(5); }) == SocketError::InvalidArgument);
        BOOST_TEST(!socket.IsBound());
    }
}

BOOST_AUTO_TEST_CASE(returns_at_once_with_any_backlog, *Documents("Socket.Listen", "call"))
{
    for (const int backlog : {0, 1, 100, MaxValue<int>, -1})
    {
        const Socket listener = Deaf();
        listener.Listen(backlog);
        const Socket client = Tcp();
        client.Connect(listener.LocalEndPoint());
        BOOST_TEST(listener.Accept().Connected());
        BOOST_TEST(!listener.Connected());
    }
    const Socket twice = Listener();
    twice.Listen();
    BOOST_TEST(Parse<int>(ToString(twice.GetSocketOption(SocketOptionLevel::Socket, SocketOptionName::AcceptConnection))) == 1);
}

BOOST_AUTO_TEST_CASE(is_for_streams)
{
    const Socket socket = BoundUdp();
    BOOST_TEST(ErrorOf([&] { socket.Listen(); }) == SocketError::OperationNotSupported);
    Caught<InvalidOperationException>([&] { (void)socket.Accept(); });
}

BOOST_AUTO_TEST_CASE(a_connected_socket_cannot_listen)
{
    const Pair pair = ConnectedPair();
    BOOST_TEST(ErrorOf([&] { pair.Client.Listen(); }) != SocketError::Success);
    BOOST_TEST(ErrorOf([&] { pair.Client.Bind(FreePort()); }) == SocketError::InvalidArgument);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(local_end_points)

BOOST_AUTO_TEST_CASE(of_connections,
                     *Documents("Socket.LocalEndPoint", "TCP after Connect or Accept") * Documents("Socket.Bind", "before Connect"))
{
    for (const auto family : Families)
    {
        const Pair pair = ConnectedPair(family);
        BOOST_TEST(pair.Client.IsBound());
        BOOST_TEST(pair.Server.IsBound());
        BOOST_TEST(((IPEndPoint)pair.Client.LocalEndPoint()).Address() == LoopbackOf(family));
        BOOST_TEST(pair.Client.LocalEndPoint().Equals(pair.Server.RemoteEndPoint()));
        BOOST_TEST(pair.Server.LocalEndPoint().Equals(pair.Client.RemoteEndPoint()));
    }
}

BOOST_AUTO_TEST_CASE(of_datagram_sockets, *Documents("Socket.LocalEndPoint", "UDP after the first send or receive") *
                                              Documents("Socket.SendTo", "UDP not bound"))
{
    const Socket receiver = BoundUdp();
    const Socket sender = Udp();
    sender.SendTo(Array<Byte>(1), receiver.LocalEndPoint());
    BOOST_TEST(sender.IsBound());
    EndPoint from = AnyEndPoint();
    receiver.ReceiveFrom(Array<Byte>(1), from);
    BOOST_TEST(PortOf(sender) == ((IPEndPoint)from).Port());
    // A reply finds its way.
    receiver.SendTo(Array<Byte>(3), from);
    BOOST_TEST(sender.Receive(Array<Byte>(9)) == 3);
    BOOST_TEST((sender.RemoteEndPoint() == nullptr));
}

BOOST_AUTO_TEST_SUITE_END()
