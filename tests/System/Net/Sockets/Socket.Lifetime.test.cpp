// Handles outlive what they must and nothing more.
#include "Support/ApmCalls.hpp"
#include <boost/version.hpp>
#include <cstdlib>
#include <tests/Support/Programs.hpp>

using namespace SocketTests;
using namespace Signals;

BOOST_AUTO_TEST_CASE(dropping_the_last_handle_of_an_idle_socket_closes_it)
{
    const auto before = DescriptorsNow();
    {
        const Socket listener = Listener();
        for (const bool wasUsedAsynchronously : {false, true})
        {
            Socket client = ConnectedTo(listener);
            const Socket server = listener.Accept();
            if (wasUsedAsynchronously)
            {
                server.Send(Bytes("x"));
                BOOST_TEST(client.EndReceive(client.BeginReceive(Array<Byte>(1), 0, 1, 0, nullptr, nullptr)) == 1);
            }
            Socket copy = client;
            client = nullptr;
            copy.Send(Bytes("still here"));
            BOOST_TEST(ReceiveAll(server, 10) == "still here");
            copy = nullptr;
            BOOST_TEST(server.Receive(Array<Byte>(1)) == 0);
        }
    }
    BOOST_TEST(DescriptorsReturnTo(before));
}

BOOST_AUTO_TEST_CASE(a_pending_call_keeps_its_socket_and_its_buffer)
{
    const auto before = DescriptorsNow();
    {
        Pair pair;
        Event done;
        std::string text;
        {
            Array<Byte> buffer(8);
            pair.Client.BeginReceive(
                buffer, 0, 8, 0,
                [&](const IAsyncResult& result)
                {
                    const auto state = (std::pair<Socket, Array<Byte>>)result.AsyncState();
                    text = AsText(state.second, state.first.EndReceive(result));
                    done.Set();
                },
                std::pair<Socket, Array<Byte>>(pair.Client, buffer));
        }
        pair.Client = nullptr;
        pair.Server.Send(Bytes("hello"));
        BOOST_TEST(done.Wait());
        BOOST_TEST(text == "hello");
        // Now nothing holds it any more.
        BOOST_TEST(pair.Server.Receive(Array<Byte>(1)) == 0);
    }
    BOOST_TEST(DescriptorsReturnTo(before));
}

BOOST_AUTO_TEST_CASE(every_call_survives_the_loss_of_all_handles)
{
    for (const ApmKind& kind : ApmKinds())
    {
        BOOST_TEST_CONTEXT(kind.Name)
        {
            const auto before = DescriptorsNow();
            Count called;
            {
                ApmCall call = kind.Make();
                const auto satisfy = call.Satisfy;
                (void)call.Begin([&](const IAsyncResult&) { called.Add(); });
                const std::vector<Socket> others = call.Others;
                // What Satisfy needs of the socket is known by its peer or by the closure itself.
                call = ApmCall();
                if (satisfy)
                {
                    satisfy();
                }
                BOOST_TEST(called.Reaches(1));
            }
            BOOST_TEST(called.Value() == 1);
            BOOST_TEST(DescriptorsReturnTo(before));
        }
    }
}

BOOST_AUTO_TEST_CASE(calls_without_callback_and_without_handles_complete_too)
{
    const auto before = DescriptorsNow();
    {
        const Socket listener = Listener();
        for (int i = 0; i != 50; ++i)
        {
            Socket client = ConnectedTo(listener);
            const Socket server = listener.Accept();
            client.BeginReceive(Array<Byte>(4), 0, 4, 0, nullptr, nullptr);
            client.BeginSend(Bytes("goodbye"), 0, 7, 0, nullptr, nullptr);
            client = nullptr;
            BOOST_TEST(ReceiveAll(server, 7) == "goodbye");
            server.Send(Bytes("x"));
            // The pending receive was what kept it open.
            BOOST_TEST(server.Receive(Array<Byte>(1)) == 0);
        }
    }
    BOOST_TEST(DescriptorsReturnTo(before));
}

BOOST_AUTO_TEST_CASE(a_result_that_is_kept_does_not_keep_a_socket_open)
{
    const auto before = DescriptorsNow();
    std::vector<IAsyncResult> results;
    {
        Pair pair;
        pair.Server.Send(Bytes("x"));
        results.push_back(pair.Client.BeginReceive(Array<Byte>(1), 0, 1, 0, nullptr, nullptr));
        BOOST_TEST(pair.Client.EndReceive(results.back()) == 1);
        pair.Client = nullptr;
        BOOST_TEST(pair.Server.Receive(Array<Byte>(1)) == 0);

        // Nor an accepted connection, once it has been handed out.
        const Socket listener = Listener();
        for (const int size : {0, 5})
        {
            results.push_back(listener.BeginAccept(size, nullptr, nullptr));
            const Socket client = ConnectedTo(listener);
            client.Send(Bytes("hello"));
            Socket server = listener.EndAccept(results.back());
            ReceiveAll(server, 5 - size);
            server = nullptr;
            BOOST_TEST(client.Receive(Array<Byte>(1)) == 0);
        }
    }
    BOOST_TEST(DescriptorsReturnTo(before));
}

BOOST_AUTO_TEST_CASE(an_accepted_connection_that_nobody_takes_is_closed)
{
    const auto before = DescriptorsNow();
    {
        const Socket listener = Listener();
        const Socket client = Tcp();
        {
            const IAsyncResult result = listener.BeginAccept(nullptr, nullptr);
            client.Connect(listener.LocalEndPoint());
            BOOST_TEST(Completes(result));
        }
        BOOST_TEST(client.Receive(Array<Byte>(1)) == 0);
    }
    BOOST_TEST(DescriptorsReturnTo(before));
}

BOOST_AUTO_TEST_CASE(the_state_and_the_callback_live_as_long_as_the_result)
{
    const Pair pair;
    const auto witness = std::make_shared<int>(7);
    std::weak_ptr<int> state = witness;
    {
        IAsyncResult result;
        {
            auto moved = std::make_shared<int>(8);
            state = moved;
            result = pair.Client.BeginReceive(
                Array<Byte>(1), 0, 1, 0, [witness](const IAsyncResult&) {}, moved);
        }
        BOOST_TEST(!state.expired());
        pair.Server.Send(Bytes("x"));
        BOOST_TEST(pair.Client.EndReceive(result) == 1);
        BOOST_TEST((*(std::shared_ptr<int>)result.AsyncState() == 8));
    }
    const auto limit = Clock::now() + Limit;
    while ((!state.expired() || witness.use_count() != 1) && Clock::now() < limit)
    {
        std::this_thread::yield();
    }
    BOOST_TEST(state.expired());
    BOOST_TEST(witness.use_count() == 1);
}

namespace
{
    /// Opens and closes pipes and sockets of its own and looks whether somebody else's data is in them.
    void Bystander(const std::atomic<bool>& stop, std::atomic<int>& strangers, std::atomic<int>& failures)
    {
        while (!stop)
        {
            const std::string outcome = OutcomeOf(
                [&]
                {
                    const Pair pair;
                    pair.Client.ReceiveTimeout(30000);
                    pair.Server.ReceiveTimeout(30000);
                    for (int i = 0; i != 3; ++i)
                    {
                        pair.Client.Send(Bytes("mine"));
                        strangers += ReceiveAll(pair.Server, 4) != "mine";
                        const IAsyncResult result = pair.Client.BeginReceive(Array<Byte>(4), 0, 4, 0, nullptr, nullptr);
                        pair.Server.Send(Bytes("mine"));
                        strangers += pair.Client.EndReceive(result) != 4;
                        strangers += pair.Client.Available() != 0;
                    }
                });
            failures += !outcome.empty();
        }
    }
}

BOOST_AUTO_TEST_CASE(a_recycled_descriptor_is_never_touched)
{
    constexpr int Rounds = Times(2000, 300);
    const auto before = DescriptorsNow();
    {
        const Socket listener = Listener();
        std::atomic<bool> stop{false};
        std::atomic<int> strangers{0};
        std::atomic<int> failures{0};
        std::vector<std::thread> bystanders;
        for (int i = 0; i != 3; ++i)
        {
            bystanders.emplace_back([&] { Bystander(stop, strangers, failures); });
        }
        Count called;
        long begun = 0;
        for (int i = 0; i != Rounds; ++i)
        {
            // Busy in both directions, and closed in the middle of it, in this thread or another.
            const Pair pair(listener);
            const Socket busy = pair.Client;
            const auto callback = [&](const IAsyncResult&) { called.Add(); };
            for (int j = 0; j != 3; ++j)
            {
                busy.BeginReceive(Array<Byte>(6), 0, 6, 0, callback, nullptr);
                busy.BeginSend(Bytes("theirs"), 0, 6, 0, callback, nullptr);
                begun += 2;
            }
            std::thread sender([&] { OutcomeOf([&] { busy.Send(Bytes("theirs")); }); });
            pair.Server.Send(Bytes("theirs"));
            std::thread closer([&] { busy.Close(); });
            OutcomeOf([&] { busy.Receive(Array<Byte>(6)); });
            sender.join();
            closer.join();
        }
        stop = true;
        for (std::thread& thread : bystanders)
        {
            thread.join();
        }
        BOOST_TEST(called.Reaches(begun));
        BOOST_TEST(strangers == 0);
        BOOST_TEST(failures == 0);
    }
    BOOST_TEST(DescriptorsReturnTo(before));
}

BOOST_AUTO_TEST_CASE(sockets_that_come_and_go_lose_no_readiness)
{
    // A new socket often gets the descriptor and the memory of the last one.
    constexpr int Rounds = Times(3000, 500);
    std::atomic<int> failures{0};
    const auto work = [&]
    {
        const Socket listener = Listener();
        for (int i = 0; i != Rounds; ++i)
        {
            Socket client = ConnectedTo(listener);
            Socket server = listener.Accept();
            const IAsyncResult result = client.BeginReceive(Array<Byte>(4), 0, 4, 0, nullptr, nullptr);
            server.Send(Bytes("data"));
            if (!Completes(result))
            {
                ++failures;
                return;
            }
            failures += client.EndReceive(result) != 4;
        }
    };
    std::vector<std::thread> threads;
    for (int i = 0; i != 3; ++i)
    {
        threads.emplace_back(work);
    }
    for (std::thread& thread : threads)
    {
        thread.join();
    }
    BOOST_TEST(failures == 0);
}

BOOST_AUTO_TEST_CASE(leaving_main_with_calls_pending_ends_the_process_cleanly)
{
    for (const char* how : {"pending", "callbacks", "statics", "exit", "dns"})
    {
        BOOST_TEST_CONTEXT(how)
        {
            BOOST_TEST(RunProgram("System.Net.Sockets.LeavesMain", how) == 0);
        }
    }
}
