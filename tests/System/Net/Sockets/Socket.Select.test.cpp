// Poll, Select and Available.
#include "tests/Support/Sockets.hpp"
#include <System/TimeSpan.hpp>

using namespace SocketTests;

namespace
{
    constexpr int Long = static_cast<int>(std::chrono::microseconds(Limit).count());

    List<Socket> ListOf(std::initializer_list<Socket> sockets)
    {
        List<Socket> list;
        for (const Socket& socket : sockets)
        {
            list.Add(socket);
        }
        return list;
    }
}

BOOST_AUTO_TEST_SUITE(polling)

BOOST_AUTO_TEST_CASE(read, *Documents("Socket.Poll", "SelectRead, listening socket with a pending connection") *
                               Documents("Socket.Poll", "SelectRead, data available") * Documents("Socket.Poll", "SelectRead, otherwise"))
{
    const Socket listener = Listener();
    BOOST_TEST(!listener.Poll(0, SelectMode::SelectRead));
    const Socket client = Tcp();
    client.Connect(listener.LocalEndPoint());
    BOOST_TEST(listener.Poll(Long, SelectMode::SelectRead));
    const Socket server = listener.Accept();
    BOOST_TEST(!listener.Poll(0, SelectMode::SelectRead));

    const auto start = Clock::now();
    BOOST_TEST(!server.Poll(50'000, SelectMode::SelectRead));
    BOOST_TEST((Clock::now() - start >= 50ms));
    client.Send(Bytes("x"));
    BOOST_TEST(server.Poll(Long, SelectMode::SelectRead));
    ReceiveText(server, 1);
    BOOST_TEST(!server.Poll(0, SelectMode::SelectRead));
    // The end of the stream can be read as well.
    client.Shutdown(SocketShutdown::Send);
    BOOST_TEST(server.Poll(Long, SelectMode::SelectRead));
}

BOOST_AUTO_TEST_CASE(write_and_error)
{
    const Pair pair = ConnectedPair();
    BOOST_TEST(pair.Client.Poll(0, SelectMode::SelectWrite));
    BOOST_TEST(!pair.Client.Poll(0, SelectMode::SelectError));
    pair.Client.Blocking(false);
    const Array<Byte> data(1 << 20);
    ErrorOf(
        [&]
        {
            while (true)
                pair.Client.Send(data);
        });
    BOOST_TEST(!pair.Client.Poll(0, SelectMode::SelectWrite));
    BOOST_TEST(Udp().Poll(0, SelectMode::SelectWrite));
    pair.Server.Send(Bytes("!"), SocketFlags::OutOfBand);
    BOOST_TEST(pair.Client.Poll(Long, SelectMode::SelectError));
}

BOOST_AUTO_TEST_CASE(without_limit, *Documents("Socket.Poll", "microSeconds < 0"))
{
    for (const int infinite : {-1, -1000, MinValue<int>})
    {
        const Pair pair = ConnectedPair();
        BlockedCall call([&] { return pair.Server.Poll(infinite, SelectMode::SelectRead); });
        BOOST_TEST(call.IsBlocked());
        pair.Client.Send(Bytes("x"));
        BOOST_TEST(call.End());
    }
}

BOOST_AUTO_TEST_CASE(a_time_span)
{
    const Pair pair = ConnectedPair();
    BOOST_TEST(!pair.Server.Poll(TimeSpan::FromMilliseconds(1), SelectMode::SelectRead));
    pair.Client.Send(Bytes("x"));
    BOOST_TEST(pair.Server.Poll(TimeSpan::FromMilliseconds(-1), SelectMode::SelectRead));
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>(
                   [&] { return pair.Server.Poll(TimeSpan::FromMilliseconds(-2), SelectMode::SelectRead); }) == "timeout");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return pair.Server.Poll(TimeSpan::FromDays(1), SelectMode::SelectRead); }) ==
               "timeout");
}

BOOST_TEST_DECORATOR(*Differs("Socket.Poll", "a mode that is none"))
BOOST_AUTO_TEST_CASE(another_mode, *Documents("Socket.Poll", "mode is not a SelectMode value"))
{
    const Socket socket = Udp();
    Caught<NotSupportedException>([&] { return socket.Poll(0, static_cast<SelectMode>(3)); });
    socket.Close();
    Caught<ObjectDisposedException>([&] { return socket.Poll(0, static_cast<SelectMode>(3)); });
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(selecting)

BOOST_AUTO_TEST_CASE(keeps_what_is_ready_in_its_order)
{
    Pair pairs[4];
    for (Pair& pair : pairs)
    {
        pair = ConnectedPair();
    }
    pairs[1].Client.Send(Bytes("x"));
    pairs[3].Client.Send(Bytes("x"));
    AwaitReadable(pairs[1].Server);
    AwaitReadable(pairs[3].Server);
    auto read = ListOf({pairs[0].Server, pairs[1].Server, pairs[2].Server, pairs[3].Server});
    const auto write = ListOf({pairs[2].Client, pairs[0].Client});
    const auto error = ListOf({pairs[0].Client});
    Socket::Select(read, write, error, 0);
    BOOST_REQUIRE(read.Count() == 2);
    BOOST_TEST((read[0] == pairs[1].Server && read[1] == pairs[3].Server));
    BOOST_REQUIRE(write.Count() == 2);
    BOOST_TEST((write[0] == pairs[2].Client && write[1] == pairs[0].Client));
    BOOST_TEST(error.Count() == 0);
}

BOOST_AUTO_TEST_CASE(empties_the_lists_when_time_is_over, *Documents("Socket.Select", "nothing ready within microSeconds"))
{
    const Pair pair = ConnectedPair();
    const auto read = ListOf({pair.Server, pair.Client});
    const auto start = Clock::now();
    Socket::Select(read, nullptr, nullptr, 50'000);
    BOOST_TEST((Clock::now() - start >= 50ms));
    BOOST_TEST(read.Count() == 0);
}

BOOST_AUTO_TEST_CASE(takes_array_lists_and_one_socket_in_several_lists)
{
    const Pair pair = ConnectedPair();
    ArrayList read;
    ArrayList write;
    read.Add(pair.Server);
    write.Add(pair.Server);
    Socket::Select(read, write, nullptr, 0);
    BOOST_TEST(read.Count() == 0);
    BOOST_REQUIRE(write.Count() == 1);
    BOOST_TEST(((Socket)write[0] == pair.Server));
}

BOOST_AUTO_TEST_CASE(waits_without_limit, *Documents("Socket.Select", "microSeconds == -1"))
{
    const Pair pair = ConnectedPair();
    for (const bool span : {false, true})
    {
        BlockedCall call(
            [&]
            {
                const auto read = ListOf({pair.Server, pair.Client});
                span ? Socket::Select(read, nullptr, nullptr, TimeSpan::FromMilliseconds(-1)) : Socket::Select(read, nullptr, nullptr, -1);
                return read.Count();
            });
        BOOST_TEST(call.IsBlocked());
        pair.Client.Send(Bytes("x"));
        BOOST_TEST(call.End() == 1);
        ReceiveText(pair.Server, 1);
    }
}

BOOST_AUTO_TEST_CASE(bad_lists, *Documents("Socket.Select", "all three lists are null or empty"))
{
    Caught<ArgumentNullException>([] { Socket::Select(nullptr, nullptr, nullptr, 0); });
    Caught<ArgumentNullException>([] { Socket::Select(List<Socket>(), ArrayList(), nullptr, 0); });
    Caught<ArgumentNullException>([] { Socket::Select(nullptr, nullptr, nullptr, TimeSpan::FromSeconds(1)); });
    ArrayList strings;
    strings.Add("no socket");
    BOOST_TEST(ParameterOf<ArgumentException>([&] { Socket::Select(strings, nullptr, nullptr, 0); }) == "socketList");
    const auto socket = ListOf({Tcp()});
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>(
                   [&] { Socket::Select(socket, nullptr, nullptr, TimeSpan::FromMilliseconds(-2)); }) == "timeout");
    socket[0].Close();
    Caught<ObjectDisposedException>([&] { Socket::Select(socket, nullptr, nullptr, 0); });
    BOOST_TEST(socket.Count() == 1);
}

BOOST_AUTO_TEST_CASE(has_no_limit_on_numbers)
{
    constexpr int Count = 1500;
    const Os::MoreHandles limit(Count + 200);
    BOOST_REQUIRE(limit.IsEnough);
    {
        List<Socket> sockets;
        List<Socket> all;
        for (int i = 0; i != Count; ++i)
        {
            all.Add(BoundUdp());
            sockets.Add(all[i]);
        }
        const Socket last = all[Count - 1];
        BOOST_TEST(last.Handle() > 1024);
        Udp().SendTo(Bytes("x"), last.LocalEndPoint());
        BOOST_TEST(last.Poll(Long, SelectMode::SelectRead));
        Socket::Select(sockets, nullptr, nullptr, Long);
        BOOST_REQUIRE(sockets.Count() == 1);
        BOOST_TEST((sockets[0] == last));
        BOOST_TEST(last.Receive(Array<Byte>(1)) == 1);
    }
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(available)

BOOST_AUTO_TEST_CASE(bytes, *Documents("Socket.Available", "nothing queued") * Documents("Socket.Available", "data queued"))
{
    const Pair pair = ConnectedPair();
    BOOST_TEST(pair.Server.Available() == 0);
    pair.Client.Send(Array<Byte>(3));
    pair.Client.Send(Array<Byte>(4));
    while (pair.Server.Available() < 7)
    {
        AwaitReadable(pair.Server);
    }
    BOOST_TEST(pair.Server.Available() == 7);
    ReceiveText(pair.Server, 5);
    BOOST_TEST(pair.Server.Available() == 2);
}

BOOST_AUTO_TEST_CASE(after_the_peer_closed, *Documents("Socket.Available", "remote side shut down or closed"))
{
    const Pair pair = ConnectedPair();
    pair.Client.Send(Array<Byte>(2));
    pair.Client.Close();
    AwaitReadable(pair.Server);
    BOOST_TEST(pair.Server.Available() == 2);
    ReceiveText(pair.Server, 2);
    BOOST_TEST(pair.Server.Available() == 0);
}

BOOST_AUTO_TEST_CASE(of_a_listener, *Documents("Socket.Available", "the underlying socket call fails; ErrorCode holds the native code"))
{
    const Socket listener = Listener();
    if (Os::ListenersHaveNothingAvailable)
    {
        BOOST_TEST(listener.Available() == 0);
    }
    else
    {
        BOOST_TEST(ErrorOf([&] { return listener.Available(); }) == SocketError::InvalidArgument);
    }
}

BOOST_AUTO_TEST_SUITE_END()
