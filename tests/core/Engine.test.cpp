// Callbacks that block, and sockets that must go on all the same.
#include "tests/System/Net/Sockets/Support/Connections.hpp"
#include "compat/core/pool/Pool.hpp"
#include <set>

using namespace SocketTests;
using namespace Signals;

namespace
{
    /// A conversation by Begin/End that counts its rounds.
    class PingPong
    {
    public:
        PingPong()
        {
            Receive(_pair.Server);
            Receive(_pair.Client);
        }
        PingPong(const PingPong&) = delete;
        PingPong& operator=(const PingPong&) = delete;
        ~PingPong()
        {
            _pair.Client.Close();
            _pair.Server.Close();
            BOOST_TEST(_ended.Reaches(2));
        }

        void Start() { Send(_pair.Client); }
        [[nodiscard]] long Rounds() { return _rounds.Value(); }
        [[nodiscard]] bool Reaches(long rounds) { return _rounds.Reaches(rounds); }

    private:
        void Send(const Socket& socket) { socket.BeginSend(_ball, 0, 1, 0, nullptr, nullptr); }
        void Receive(const Socket& socket)
        {
            socket.BeginReceive(
                Array<Byte>(1), 0, 1, 0,
                [this, socket](const IAsyncResult& result)
                {
                    bool goesOn = false;
                    OutcomeOf(
                        [&]
                        {
                            if (socket.EndReceive(result) == 0)
                            {
                                socket.Close();
                            }
                            if (socket == _pair.Client)
                            {
                                _rounds.Add();
                            }
                            Receive(socket);
                            goesOn = true;
                            Send(socket);
                        });
                    if (!goesOn)
                    {
                        _ended.Add();
                    }
                },
                nullptr);
        }

        const Pair _pair;
        const Array<Byte> _ball = Array<Byte>(1);
        Count _rounds;
        Count _ended;
    };

    /// Callbacks, each of a socket of its own, which run this.
    void RunCallbacks(int count, const std::function<void()>& action)
    {
        const Socket peer = Bound(Udp());
        for (int i = 0; i != count; ++i)
        {
            peer.BeginSendTo(
                Bytes("x"), 0, 1, 0, peer.LocalEndPoint(), [action](const IAsyncResult&) { action(); }, nullptr);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_callback_that_blocks_does_not_stop_other_sockets)
{
    // As many as there are reactors and more, so that none is spared.
    const int blockers = 4 * Core::Pool::Instance().ReactorCount();
    Count blocked;
    Event letGo;
    Count left;
    for (int i = 0; i != blockers; ++i)
    {
        RunCallbacks(1,
                     [&]
                     {
                         blocked.Add();
                         (void)letGo.Wait();
                         left.Add();
                     });
    }
    BOOST_TEST(blocked.Reaches(blockers));
    {
        PingPong other;
        const auto start = Clock::now();
        other.Start();
        BOOST_TEST(other.Reaches(1000));
        BOOST_TEST_MESSAGE("1000 rounds took " << MillisecondsSince(start) << " ms");
        BOOST_TEST(left.Value() == 0);
        letGo.Set();
    }
    BOOST_TEST(left.Reaches(blockers));
}

BOOST_AUTO_TEST_CASE(a_thousand_sleeping_callbacks_let_a_conversation_go_on)
{
    constexpr int Sleepers = Times(1000, 300);
    constexpr auto Sleep = std::chrono::milliseconds(50);
    PingPong other;
    other.Start();
    BOOST_REQUIRE(other.Reaches(100));
    const long before = other.Rounds();
    Count slept;
    const auto start = Clock::now();
    RunCallbacks(Sleepers,
                 [&]
                 {
                     std::this_thread::sleep_for(Sleep);
                     slept.Add();
                 });
    long most = 0;
    auto last = Clock::now();
    long seen = before;
    double longestPause = 0;
    while (slept.Value() != Sleepers && MillisecondsSince(start) < 60000)
    {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        most = std::max(most, static_cast<long>(Core::Pool::Instance().ThreadCount()));
        if (const long rounds = other.Rounds(); rounds != seen)
        {
            seen = rounds;
            last = Clock::now();
        }
        longestPause = std::max(longestPause, MillisecondsSince(last));
    }
    BOOST_TEST(slept.Reaches(Sleepers));
    const long during = other.Rounds() - before;
    BOOST_TEST_MESSAGE(Sleepers << " sleepers took " << MillisecondsSince(start) << " ms with " << most << " threads; " << during
                                << " rounds meanwhile, longest pause " << longestPause << " ms");
    BOOST_TEST(during > 0);
    BOOST_TEST(other.Reaches(other.Rounds() + 100));
}

BOOST_AUTO_TEST_CASE(callbacks_that_wait_for_a_conversation_let_it_go_on)
{
    // They sleep until it has made its rounds: nothing else would ever end this.
    constexpr int Waiting = Times(500, 100);
    PingPong other;
    Count left;
    RunCallbacks(Waiting,
                 [&]
                 {
                     (void)other.Reaches(200);
                     left.Add();
                 });
    other.Start();
    BOOST_TEST(other.Reaches(200));
    BOOST_TEST(left.Reaches(Waiting));
}

BOOST_AUTO_TEST_CASE(a_callback_can_wait_for_the_next_call_on_its_own_socket)
{
    // As a documented sample does: it waits on an event that another callback sets.
    for (const int delay : {0, 50})
    {
        const Pair pair;
        pair.Server.Send(Bytes("ab"));
        Event done;
        pair.Client.BeginReceive(
            Array<Byte>(1), 0, 1, 0,
            [&, delay](const IAsyncResult& result)
            {
                pair.Client.EndReceive(result);
                std::this_thread::sleep_for(std::chrono::milliseconds(delay));
                Event inner;
                pair.Client.BeginReceive(
                    Array<Byte>(1), 0, 1, 0,
                    [&](const IAsyncResult& next)
                    {
                        pair.Client.EndReceive(next);
                        inner.Set();
                    },
                    nullptr);
                if (inner.Wait())
                {
                    done.Set();
                }
            },
            nullptr);
        BOOST_TEST(done.Wait());
    }
}

BOOST_AUTO_TEST_CASE(a_callback_can_make_blocking_calls)
{
    const Pair pair;
    Event done;
    std::string text;
    pair.Client.BeginReceive(
        Array<Byte>(1), 0, 1, 0,
        [&](const IAsyncResult& result)
        {
            pair.Client.EndReceive(result);
            pair.Client.Send(Bytes("question"));
            text = ReceiveAll(pair.Client, 6);
            done.Set();
        },
        nullptr);
    pair.Server.Send(Bytes("x"));
    const Array<Byte> buffer(8);
    BOOST_TEST(pair.Server.EndReceive(pair.Server.BeginReceive(buffer, 0, 8, 0, nullptr, nullptr)) == 8);
    pair.Server.Send(Bytes("answer"));
    BOOST_TEST(done.Wait());
    BOOST_TEST(text == "answer");
}

BOOST_AUTO_TEST_CASE(closing_from_callbacks_that_block_others)
{
    // The pool is full of callbacks that wait for what the closing of their sockets will tell them.
    constexpr int Sockets = 50;
    std::vector<Pair> pairs;
    const Socket listener = Listener();
    Count called;
    Event letGo;
    for (int i = 0; i != Sockets; ++i)
    {
        pairs.emplace_back(listener);
        pairs.back().Client.BeginReceive(
            Array<Byte>(1), 0, 1, 0, [&](const IAsyncResult&) { called.Add(); }, nullptr);
    }
    Count blocked;
    RunCallbacks(2 * Core::Pool::Instance().ReactorCount(),
                 [&]
                 {
                     (void)letGo.Wait();
                     blocked.Add();
                 });
    const auto start = Clock::now();
    for (const Pair& pair : pairs)
    {
        pair.Client.Close();
    }
    BOOST_TEST(called.Reaches(Sockets));
    BOOST_TEST_MESSAGE("closing took " << MillisecondsSince(start) << " ms");
    letGo.Set();
    BOOST_TEST(blocked.Reaches(2 * Core::Pool::Instance().ReactorCount()));
}

BOOST_AUTO_TEST_CASE(many_idle_sockets_wake_when_their_data_comes)
{
    constexpr int Sockets = 150;
    const Socket listener = Listener();
    std::vector<Pair> pairs;
    std::vector<IAsyncResult> results;
    Count called;
    for (int i = 0; i != Sockets; ++i)
    {
        pairs.emplace_back(listener);
        results.push_back(pairs.back().Server.BeginReceive(
            Array<Byte>(4), 0, 4, 0, [&](const IAsyncResult&) { called.Add(); }, nullptr));
    }
    BOOST_TEST(called.Value() == 0);
    for (int i = Sockets; i-- != 0;)
    {
        pairs[static_cast<std::size_t>(i)].Client.Send(Bytes("wake"));
    }
    BOOST_TEST(called.Reaches(Sockets));
    for (int i = 0; i != Sockets; ++i)
    {
        BOOST_TEST(pairs[static_cast<std::size_t>(i)].Server.EndReceive(results[static_cast<std::size_t>(i)]) == 4);
    }
}

BOOST_AUTO_TEST_CASE(data_that_comes_in_every_rhythm_is_told)
{
    // Short and full receives, waits for the least, data before and after the call began, the end with and without data before it.
    constexpr int Rounds = Times(2000, 300);
    const Socket listener = Listener();
    int bad = 0;
    for (int i = 0; i != Rounds; ++i)
    {
        const Pair pair(listener);
        const int size = 1 + i % 5;
        const std::string all = std::string("abcdefghij").substr(0, static_cast<std::size_t>(1 + i % 10));
        const Array<Byte> buffer(8);
        std::thread sender(
            [&]
            {
                for (const char c : all)
                {
                    pair.Server.Send(Bytes(std::string(1, c)));
                    if (i % 3 == 0)
                    {
                        std::this_thread::yield();
                    }
                }
                pair.Server.Shutdown(SocketShutdown::Send);
            });
        std::string received;
        for (int j = 0;; ++j)
        {
            if (j % 3 == 1)
            {
                pair.Client.EndReceive(pair.Client.BeginReceive(buffer, 0, 0, 0, nullptr, nullptr));
            }
            const IAsyncResult result = pair.Client.BeginReceive(buffer, 0, j % 2 == 0 ? size : 8, 0, nullptr, nullptr);
            if (!Completes(result))
            {
                ++bad;
                break;
            }
            const int count = pair.Client.EndReceive(result);
            if (count == 0)
            {
                break;
            }
            received += AsText(buffer, count);
        }
        sender.join();
        bad += received != all;
    }
    BOOST_TEST(bad == 0);
}
