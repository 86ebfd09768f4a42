// ReceiveTimeout and SendTimeout.
#include <System/Threading/WaitHandle.hpp>
#include "tests/Support/Styles.hpp"

using namespace SocketTests;

namespace
{
    /// Milliseconds that an action takes.
    template <class Action>
    auto TimeOf(Action action)
    {
        const auto start = Clock::now();
        action();
        return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start).count();
    }

    /// Checks that a call times out, neither early nor very late.
    template <class Action>
    void CheckTimesOut(int timeout, Action action)
    {
        const auto time = TimeOf([&] { BOOST_TEST(ErrorOf(action) == SocketError::TimedOut); });
        BOOST_TEST(time >= timeout);
        BOOST_TEST(time < std::chrono::milliseconds(Limit).count());
    }
}

BOOST_AUTO_TEST_SUITE(properties)

BOOST_AUTO_TEST_CASE(of_receiving,
                     *Documents("Socket.ReceiveTimeout", "set to less than -1") * Documents("Socket.ReceiveTimeout", "default"))
{
    const Socket socket = Tcp();
    BOOST_TEST(socket.ReceiveTimeout() == 0);
    socket.ReceiveTimeout(1);
    BOOST_TEST(socket.ReceiveTimeout() == 1);
    BOOST_TEST((int)socket.GetSocketOption(SocketOptionLevel::Socket, SocketOptionName::ReceiveTimeout) == 1);
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { socket.ReceiveTimeout(-2); }) == "value");
    BOOST_TEST(socket.ReceiveTimeout() == 1);
    socket.ReceiveTimeout(-1);
    BOOST_TEST(socket.ReceiveTimeout() == 0);
    socket.SetSocketOption(SocketOptionLevel::Socket, SocketOptionName::ReceiveTimeout, 250);
    BOOST_TEST(socket.ReceiveTimeout() == 250);
}

BOOST_AUTO_TEST_CASE(of_sending, *Documents("Socket.SendTimeout", "set to less than -1") * Documents("Socket.SendTimeout", "default") *
                                     Documents("Socket.SendTimeout", "set to 1..499"))
{
    const Socket socket = Udp();
    BOOST_TEST(socket.SendTimeout() == 0);
    socket.SendTimeout(1000);
    BOOST_TEST(socket.SendTimeout() == 1000);
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { socket.SendTimeout(-2); }) == "value");
    for (const int little : {1, 499, 500})
    {
        socket.SendTimeout(little);
        BOOST_TEST(socket.SendTimeout() == 500);
    }
    socket.SendTimeout(-1);
    BOOST_TEST(socket.SendTimeout() == 0);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_CASE(a_receive_that_waits_too_long_is_10060)
{
    for (const Pair& pair : {ConnectedPair(), ConnectedPair(AddressFamily::InterNetworkV6), ConnectedDatagrams()})
    {
        const Socket& socket = pair.Server;
        const Array<Byte> buffer(4);
        EndPoint from = AnyEndPoint(socket.AddressFamily());
        socket.ReceiveTimeout(60);
        CheckTimesOut(60, [&] { socket.Receive(buffer); });
        CheckTimesOut(60, [&] { socket.Receive(Segments({ArraySegment<Byte>(buffer)})); });
        CheckTimesOut(60, [&] { socket.ReceiveFrom(buffer, from); });
        SocketError error = SocketError::Success;
        BOOST_TEST(socket.Receive(buffer, 0, 4, SocketFlags::None, error) == 0);
        BOOST_TEST(static_cast<int>(error) == 10060);
        // The connection is intact.
        BOOST_TEST(socket.Connected());
        BOOST_TEST(socket.Blocking());
        pair.Client.Send(Bytes("x"));
        BOOST_TEST(socket.Receive(buffer) == 1);
    }
}

BOOST_AUTO_TEST_CASE(a_stream_receive_without_room_times_out_too)
{
    const Pair pair = ConnectedPair();
    pair.Server.ReceiveTimeout(30);
    CheckTimesOut(30, [&] { pair.Server.Receive(Array<Byte>(0)); });
}

BOOST_AUTO_TEST_CASE(a_receive_waits_no_longer_than_it_was_told)
{
    // Not a multiple of what was set, which some systems make of it: the shortest of a few attempts tells.
    const Pair pair = ConnectedPair();
    pair.Server.ReceiveTimeout(400);
    std::int64_t shortest = MaxValue<int>;
    for (int i = 0; i != 5 && shortest >= 800; ++i)
    {
        shortest = std::min<std::int64_t>(shortest, TimeOf([&] { ErrorOf([&] { pair.Server.Receive(Array<Byte>(1)); }); }));
    }
    BOOST_TEST(shortest >= 400);
    BOOST_TEST(shortest < 800);
}

BOOST_AUTO_TEST_CASE(data_that_comes_in_time_is_received)
{
    const Pair pair = ConnectedPair();
    pair.Server.ReceiveTimeout(static_cast<int>(std::chrono::milliseconds(Limit).count()));
    BlockedCall call([&] { return pair.Server.Receive(Array<Byte>(9)); });
    BOOST_TEST(call.IsBlocked());
    pair.Client.Send(Bytes("ok"));
    BOOST_TEST(call.End() == 2);
}

BOOST_AUTO_TEST_CASE(a_send_that_waits_too_long_is_10060, *Documents("Socket.Send", "SendTimeout expires"))
{
    for (const bool list : {false, true})
    {
        const Pair pair = ConnectedPair();
        pair.Client.SendTimeout(500);
        const Array<Byte> data(32 << 20);
        CheckTimesOut(500, [&] { list ? pair.Client.Send(Segments({ArraySegment<Byte>(data)})) : pair.Client.Send(data); });
        BOOST_TEST(pair.Client.Connected());
    }
}

BOOST_AUTO_TEST_CASE(asynchronous_calls_do_not_time_out, *Documents("Socket.ReceiveTimeout", "asynchronous receive"))
{
    const Pair pair = ConnectedPair();
    pair.Server.ReceiveTimeout(1);
    const IAsyncResult pending = pair.Server.BeginReceive(Array<Byte>(4), 0, 4, SocketFlags::None, nullptr, nullptr);
    BOOST_TEST(!pending.AsyncWaitHandle().WaitOne(50));
    pair.Client.Send(Bytes("x"));
    BOOST_TEST(pair.Server.EndReceive(pending) == 1);
}

BOOST_AUTO_TEST_CASE(zero_and_minus_one_wait_without_limit)
{
    for (const int infinite : {0, -1})
    {
        const Pair pair = ConnectedPair();
        pair.Server.ReceiveTimeout(1);
        pair.Server.ReceiveTimeout(infinite);
        BlockedCall call([&] { return pair.Server.Receive(Array<Byte>(9)); });
        BOOST_TEST(call.IsBlocked());
        pair.Client.Send(Bytes("x"));
        BOOST_TEST(call.End() == 1);
    }
}
