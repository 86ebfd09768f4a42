// Many pending calls on one socket, and calls from many threads.
#include "Support/Connections.hpp"

using namespace SocketTests;
using namespace Signals;

BOOST_AUTO_TEST_CASE(receives_complete_in_the_order_in_which_they_began)
{
    constexpr int Receives = 200;
    const Pair pair;
    std::vector<Array<Byte>> buffers;
    std::vector<IAsyncResult> results;
    for (int i = 0; i != Receives; ++i)
    {
        buffers.push_back(Array<Byte>(1));
        results.push_back(pair.Client.BeginReceive(buffers.back(), 0, 1, 0, nullptr, nullptr));
    }
    Array<Byte> numbers(Receives);
    for (int i = 0; i != Receives; ++i)
    {
        numbers[i] = static_cast<Byte>(i);
    }
    pair.Server.Send(numbers, 0, 100, SocketFlags::None);
    BOOST_TEST(pair.Client.EndReceive(results[99]) == 1);
    BOOST_TEST(!results[100].IsCompleted());
    pair.Server.Send(numbers, 100, Receives - 100, SocketFlags::None);
    for (int i = 0; i != Receives; ++i)
    {
        BOOST_REQUIRE(Completes(results[static_cast<std::size_t>(i)]));
        BOOST_TEST(buffers[static_cast<std::size_t>(i)][0] == static_cast<Byte>(i));
    }
}

BOOST_AUTO_TEST_CASE(sends_are_neither_interleaved_nor_reordered)
{
    constexpr int Sends = 40;
    constexpr int Size = 150'000; // more than fits at once
    const Pair pair;
    Count sent;
    for (int i = 0; i != Sends; ++i)
    {
        Array<Byte> block(Size);
        std::fill(block.begin(), block.end(), static_cast<Byte>(i));
        pair.Client.BeginSend(
            block, 0, Size, 0, [&](const IAsyncResult& result) { sent.Add(pair.Client.EndSend(result)); }, nullptr);
    }
    for (int i = 0; i != Sends; ++i)
    {
        const std::string block = ReceiveAll(pair.Server, Size);
        BOOST_REQUIRE(block.size() == Size);
        BOOST_TEST((block.find_first_not_of(static_cast<char>(i)) == std::string::npos));
    }
    BOOST_TEST(sent.Reaches(static_cast<long>(Sends) * Size));
}

BOOST_AUTO_TEST_CASE(a_list_longer_than_the_system_takes_at_once_is_sent_whole)
{
    constexpr int Segments = 5000;
    const Pair pair;
    Collections::Generic::List<ArraySegment<Byte>> list;
    std::string expected;
    for (int i = 0; i != Segments; ++i)
    {
        const std::string text = i % 3 == 0 ? "" : std::to_string(i);
        expected += text;
        list.Add(ArraySegment<Byte>(Bytes(text)));
    }
    const IAsyncResult send = pair.Client.BeginSend(list, SocketFlags::None, nullptr, nullptr);
    BOOST_TEST((ReceiveAll(pair.Server, static_cast<int>(expected.size())) == expected));
    BOOST_TEST(pair.Client.EndSend(send) == static_cast<int>(expected.size()));
    BOOST_TEST(pair.Client.Send(list) == static_cast<int>(expected.size()));
    BOOST_TEST((ReceiveAll(pair.Server, static_cast<int>(expected.size())) == expected));
}

BOOST_AUTO_TEST_CASE(a_hundred_accepts_take_a_hundred_connections)
{
    constexpr int Accepts = 100;
    const Socket listener = Listener();
    std::mutex mutex;
    std::vector<Socket> accepted;
    Count done;
    for (int i = 0; i != Accepts; ++i)
    {
        listener.BeginAccept(
            [&](const IAsyncResult& result)
            {
                Socket connection = listener.EndAccept(result);
                const std::lock_guard lock(mutex);
                accepted.push_back(connection);
                done.Add();
            },
            nullptr);
    }
    std::vector<Socket> clients;
    for (int i = 0; i != Accepts; ++i)
    {
        clients.push_back(ConnectedTo(listener));
        clients.back().Send(Bytes(std::to_string(1000 + i)));
    }
    BOOST_REQUIRE(done.Reaches(Accepts));
    std::vector<std::string> texts;
    for (const Socket& connection : accepted)
    {
        texts.push_back(ReceiveAll(connection, 4));
    }
    std::sort(texts.begin(), texts.end());
    for (int i = 0; i != Accepts; ++i)
    {
        BOOST_TEST(texts[static_cast<std::size_t>(i)] == std::to_string(1000 + i));
    }
}

BOOST_AUTO_TEST_CASE(many_threads_use_both_directions_of_one_connection_at_once)
{
    constexpr int Threads = 4;
    constexpr int Messages = Times(2000, 300);
    constexpr int Size = 64;
    const Pair pair;
    std::atomic<int> bad{0};
    const auto send = [&](const Socket& socket, int number)
    {
        for (int i = 0; i != Messages; ++i)
        {
            Array<Byte> message(Size);
            std::fill(message.begin(), message.end(), static_cast<Byte>(number));
            // Blocking and Begin/End in turn; each of a thread's messages is whole.
            const int sent = i % 2 == 0 ? socket.EndSend(socket.BeginSend(message, 0, Size, 0, nullptr, nullptr)) : socket.Send(message);
            bad += sent != Size;
        }
    };
    Count received;
    const auto receive = [&](const Socket& socket)
    {
        const long all = static_cast<long>(Threads) * Messages * Size;
        long count = 0;
        const Array<Byte> buffer(4096);
        while (count < all)
        {
            const int got =
                count % 2 == 0 ? socket.EndReceive(socket.BeginReceive(buffer, 0, 4096, 0, nullptr, nullptr)) : socket.Receive(buffer);
            if (got == 0)
            {
                break;
            }
            count += got;
        }
        received.Add(count);
    };
    std::vector<std::thread> threads;
    for (int i = 0; i != Threads; ++i)
    {
        threads.emplace_back([&, i] { send(pair.Client, i); });
        threads.emplace_back([&, i] { send(pair.Server, i); });
    }
    threads.emplace_back([&] { receive(pair.Client); });
    threads.emplace_back([&] { receive(pair.Server); });
    for (std::thread& thread : threads)
    {
        thread.join();
    }
    BOOST_TEST(bad == 0);
    BOOST_TEST(received.Value() == 2L * Threads * Messages * Size);
}

BOOST_AUTO_TEST_CASE(an_echo_between_callbacks_loses_nothing)
{
    constexpr int Connections = 20;
    constexpr int Rounds = Times(500, 50);
    const Socket listener = Listener();
    Count rounds;
    Count ended;
    std::atomic<int> bad{0};
    struct Peer
    {
        Socket Self;
        Array<Byte> Buffer = Array<Byte>(16);
        int Left;
        bool Checks;
    };
    std::function<void(const std::shared_ptr<Peer>&)> receive;
    std::function<void(const std::shared_ptr<Peer>&, int)> send;
    receive = [&](const std::shared_ptr<Peer>& peer)
    {
        peer->Self.BeginReceive(
            peer->Buffer, 0, 16, 0,
            [&, peer](const IAsyncResult& result)
            {
                const int count = peer->Self.EndReceive(result);
                if (count == 0)
                {
                    peer->Self.Close();
                    ended.Add();
                    return;
                }
                bad += peer->Checks && AsText(peer->Buffer, count) != std::to_string(peer->Left).substr(0, static_cast<std::size_t>(count));
                rounds.Add(peer->Checks ? 1 : 0);
                if (peer->Checks && --peer->Left == 0)
                {
                    peer->Self.Close();
                    ended.Add();
                    return;
                }
                send(peer, count);
            },
            nullptr);
    };
    send = [&](const std::shared_ptr<Peer>& peer, int count)
    {
        const Array<Byte> message = peer->Checks ? Bytes(std::to_string(peer->Left)) : Bytes(AsText(peer->Buffer, count));
        peer->Self.BeginSend(
            message, 0, message.Length(), 0,
            [&, peer](const IAsyncResult& result)
            {
                peer->Self.EndSend(result);
                receive(peer);
            },
            nullptr);
    };
    for (int i = 0; i != Connections; ++i)
    {
        Pair pair(listener);
        receive(std::make_shared<Peer>(Peer{pair.Server, Array<Byte>(16), 0, false}));
        send(std::make_shared<Peer>(Peer{pair.Client, Array<Byte>(16), Rounds, true}), 0);
    }
    // Both ends: a server's last callback may come after its client's, and uses what is declared here.
    BOOST_TEST(ended.Reaches(2L * Connections));
    BOOST_TEST(rounds.Value() == static_cast<long>(Connections) * Rounds);
    BOOST_TEST(bad == 0);
}

BOOST_AUTO_TEST_CASE(a_datagram_tells_its_sender, *Documents("Socket.EndReceiveFrom", "success"))
{
    const Socket one = Bound(Udp());
    const Socket two = Bound(Udp());
    const Array<Byte> buffer(8);
    EndPoint from = IPEndPoint(IPAddress::Any, 0);
    const IAsyncResult receive = one.BeginReceiveFrom(buffer, 0, 8, 0, from, nullptr, nullptr);
    const IAsyncResult send = two.BeginSendTo(Bytes("hello"), 0, 5, 0, one.LocalEndPoint(), nullptr, nullptr);
    BOOST_TEST(two.EndSendTo(send) == 5);
    BOOST_TEST(one.EndReceiveFrom(receive, from) == 5);
    BOOST_TEST(AsText(buffer, 5) == "hello");
    BOOST_TEST(from.ToString() == two.LocalEndPoint().ToString());
}

BOOST_TEST_DECORATOR(*Differs("Socket.Receive, ReceiveFrom", "a datagram longer than the buffer"))
BOOST_AUTO_TEST_CASE(a_datagram_that_does_not_fit_is_10040_after_filling_the_buffer)
{
    const Socket one = Bound(Udp());
    const Socket two = Bound(Udp());
    const Array<Byte> buffer(4);
    EndPoint from = IPEndPoint(IPAddress::Any, 0);
    const IAsyncResult receive = one.BeginReceiveFrom(buffer, 0, 4, 0, from, nullptr, nullptr);
    two.SendTo(Bytes("hello"), one.LocalEndPoint());
    BOOST_TEST(OutcomeOf([&] { one.EndReceiveFrom(receive, from); }) == "SocketException 10040");
    BOOST_TEST(AsText(buffer) == "hell");
    BOOST_TEST(from.ToString() == two.LocalEndPoint().ToString());
}
