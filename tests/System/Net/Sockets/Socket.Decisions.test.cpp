// What was decided to be right on every system, where systems and releases differ.
#include "compat/core/sockets/Guard.hpp"
#include "tests/Support/Styles.hpp"
#include <functional>
#include <limits>

using namespace SocketTests;

BOOST_AUTO_TEST_CASE(end_points_are_the_same_objects_on_each_read)
{
    const Pair pair = ConnectedPair();
    const Pair datagrams = ConnectedDatagrams();
    for (const Socket& socket : {pair.Client, pair.Server, datagrams.Client})
    {
        BOOST_TEST((socket.LocalEndPoint() == socket.LocalEndPoint()));
        BOOST_TEST((socket.RemoteEndPoint() == socket.RemoteEndPoint()));
    }
    const Socket listener = Listener();
    BOOST_TEST((listener.LocalEndPoint() == listener.LocalEndPoint()));
    // Others once something changed, and whatever the program did to the one it was given.
    const EndPoint before = datagrams.Client.RemoteEndPoint();
    const Socket other = BoundUdp();
    datagrams.Client.Connect(other.LocalEndPoint());
    BOOST_TEST((datagrams.Client.RemoteEndPoint() != before));
    BOOST_TEST(datagrams.Client.RemoteEndPoint().Equals(other.LocalEndPoint()));
    const int port = PortOf(listener);
    ((IPEndPoint)listener.LocalEndPoint()).Port(1);
    BOOST_TEST(PortOf(listener) == port);
}

BOOST_AUTO_TEST_CASE(connected_is_false_after_an_error)
{
    using Use = std::function<void(const Pair&)>;
    const std::pair<SocketError, Use> cases[] = {
        {SocketError::ConnectionReset,
         [](const Pair& pair)
         {
             pair.Server.Close(0);
             pair.Client.Receive(Array<Byte>(1));
         }},
        {SocketError::OperationNotSupported, [](const Pair& pair) { pair.Client.Receive(Array<Byte>(1), SocketFlags::DontRoute); }},
        {SocketError::OperationNotSupported, [](const Pair& pair) { pair.Client.Send(Array<Byte>(1), SocketFlags::Peek); }},
        {SocketError::WouldBlock,
         [](const Pair& pair)
         {
             pair.Client.Blocking(false);
             pair.Client.Receive(Array<Byte>(1));
         }},
        {SocketError::TimedOut,
         [](const Pair& pair)
         {
             pair.Client.ReceiveTimeout(1);
             pair.Client.Receive(Array<Byte>(1));
         }},
    };
    for (const auto& [error, use] : cases)
    {
        const Pair pair = ConnectedPair();
        BOOST_TEST(ErrorOf([&] { use(pair); }) == error);
        BOOST_TEST(pair.Client.Connected() == (error == SocketError::WouldBlock || error == SocketError::TimedOut));
    }
}

BOOST_AUTO_TEST_CASE(connected_datagrams_lose_it_by_errors_too)
{
    const Pair pair = ConnectedDatagrams();
    BOOST_TEST(ErrorOf([&] { pair.Client.Send(Array<Byte>(70000)); }) == SocketError::MessageSize);
    BOOST_TEST(!pair.Client.Connected());
    // The peer is there all the same, and can be left.
    pair.Client.Send(Bytes("x"));
    BOOST_TEST(pair.Server.Receive(Array<Byte>(2)) == 1);
    pair.Client.Disconnect(false);
    BOOST_TEST(ErrorOf([&] { pair.Client.Disconnect(false); }) == SocketError::NotConnected);
}

BOOST_TEST_DECORATOR(*Differs("Socket.Shutdown", "of a listener, on Linux"))
BOOST_AUTO_TEST_CASE(shutdown_of_a_listener_is_10057_and_it_goes_on)
{
    const Socket listener = Listener();
    for (const auto how : {SocketShutdown::Receive, SocketShutdown::Send, SocketShutdown::Both})
    {
        BOOST_TEST(ErrorOf([&] { listener.Shutdown(how); }) == SocketError::NotConnected);
    }
    const Socket client = Tcp();
    client.Connect(listener.LocalEndPoint());
    BOOST_TEST(listener.Accept().Connected());
}

BOOST_TEST_DECORATOR(*Differs("Socket.ReceiveFrom, BeginReceiveFrom", "a dual-mode socket bound to an IPv6 address, asked for an IPv4 end point"))
BOOST_AUTO_TEST_CASE(a_dual_mode_datagram_socket_bound_to_ipv6_waits_for_ipv4)
{
    const Socket socket(SocketType::Dgram, ProtocolType::Udp);
    socket.Bind(IPEndPoint(IPAddress::IPv6Loopback, 0));
    socket.ReceiveTimeout(20);
    EndPoint from = IPEndPoint(IPAddress::Any, 0);
    BOOST_TEST(ErrorOf([&] { socket.ReceiveFrom(Array<Byte>(1), from); }) == SocketError::TimedOut);
}

BOOST_AUTO_TEST_CASE(end_receive_from_wants_an_end_point_of_the_family)
{
    const Socket socket = BoundUdp();
    EndPoint from = IPEndPoint(IPAddress::Any, 0);
    const IAsyncResult result = socket.BeginReceiveFrom(Array<Byte>(5), 0, 5, SocketFlags::None, from, nullptr, nullptr);
    socket.SendTo(Bytes("xy"), socket.LocalEndPoint());
    EndPoint six = IPEndPoint(IPAddress::IPv6Any, 0);
    BOOST_TEST(ParameterOf<ArgumentException>([&] { socket.EndReceiveFrom(result, six); }) == "endPoint");
    EndPoint named = DnsEndPoint("localhost", 1);
    BOOST_TEST(ParameterOf<ArgumentException>([&] { socket.EndReceiveFrom(result, named); }) == "endPoint");
    // The result stays for a right one.
    BOOST_TEST(socket.EndReceiveFrom(result, from) == 2);
    BOOST_TEST(from.Equals(socket.LocalEndPoint()));
}

BOOST_TEST_DECORATOR(*Differs("Socket.Send, Receive", "more than 1,024 buffers for one datagram, on Linux"))
BOOST_AUTO_TEST_CASE_TEMPLATE(a_datagram_may_have_more_segments_than_the_system_takes, Style, AllStyles)
{
    constexpr int Many = 3000;
    const Pair pair = ConnectedDatagrams();
    List<ArraySegment<Byte>> from;
    List<ArraySegment<Byte>> into;
    const Array<Byte> sent(Many);
    const Array<Byte> received(Many);
    for (int i = 0; i != Many; ++i)
    {
        sent[i] = static_cast<Byte>(i * 7);
        from.Add(ArraySegment<Byte>(sent, i, 1));
        into.Add(ArraySegment<Byte>(received, i, 1));
    }
    BOOST_TEST(Style::Send(pair.Client, from) == Many);
    BOOST_TEST(Style::Receive(pair.Server, into) == Many);
    BOOST_TEST((TextOf(received) == TextOf(sent)));
    // Shorter, and longer, than what it is received into.
    pair.Client.Send(Bytes("ab"));
    BOOST_TEST(Style::Receive(pair.Server, into) == 2);
    BOOST_TEST((received[1] == 'b' && received[2] == sent[2]));
    pair.Client.Send(Array<Byte>(Many + 1));
    BOOST_TEST(ErrorOf([&] { Style::Receive(pair.Server, into); }) == SocketError::MessageSize);
    BOOST_TEST(received[Many - 1] == 0);
}

BOOST_AUTO_TEST_CASE(no_call_transfers_more_than_its_result_can_say)
{
    constexpr auto Most = static_cast<std::size_t>(std::numeric_limits<int>::max());
    const Byte* const nothing = nullptr;
    BOOST_TEST(Core::Guard::InPlace(std::span<const Byte>(nothing, Most + 1)).Size == Most);
    BOOST_TEST(Core::Guard::InPlace(std::span<const Byte>(nothing, 2 * Most + 3)).Size == Most);
    List<ArraySegment<Byte>> list;
    const Array<Byte> block(1 << 24);
    for (int i = 0; i != 300; ++i)
    {
        list.Add(ArraySegment<Byte>(block));
    }
    BOOST_TEST(Core::Guard::Segments(list).Segments.Total() == Most);
    const Pair pair = ConnectedPair();
    pair.Client.Blocking(false);
    BOOST_TEST(pair.Client.Send(list) > 0);
}

BOOST_AUTO_TEST_CASE(select_keeps_to_the_lists_as_they_were)
{
    const Pair pair = ConnectedPair();
    const Pair silent = ConnectedPair();
    const List<Socket> list{silent.Client, pair.Client};
    BlockedCall select([&] { Socket::Select(list, nullptr, nullptr, -1); });
    for (int i = 0; i != 1000; ++i)
    {
        list.Add(silent.Server);
    }
    pair.Server.Send(Bytes("x"));
    select.End();
    BOOST_TEST(list.Count() == 1001);
    BOOST_TEST((list[0] == pair.Client));
}
