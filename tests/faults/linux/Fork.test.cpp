// What a forked child does leaves the parent alone, and the child can use the library.
#include <System.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Threading.hpp>
#include <boost/test/unit_test.hpp>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Threading;

namespace
{
    constexpr int Limit = 60000;

    Socket Listener()
    {
        Socket listener(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
        listener.Bind(IPEndPoint(IPAddress::Loopback, 0));
        listener.Listen(10);
        return listener;
    }

    struct Pair
    {
        Pair()
        {
            const Socket listener = Listener();
            Client.Connect(listener.LocalEndPoint());
            Server = listener.Accept();
        }
        Socket Client = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
        Socket Server = nullptr;
    };

    template <class F>
    pid_t Fork(const F& run)
    {
        const pid_t child = ::fork();
        if (child == 0)
        {
            ::alarm(Limit / 1000); // a child that hangs ends by a signal
            bool holds = false;
            try
            {
                holds = run();
            }
            catch (const std::exception&)
            {
            }
            ::_exit(holds ? 0 : 1);
        }
        return child;
    }
    bool EndedWell(pid_t child)
    {
        int status = 0;
        return ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }
    /// Whether something holds in a forked child.
    template <class F>
    bool InChild(const F& run)
    {
        return EndedWell(Fork(run));
    }

    bool ExchangesBlocking(const Socket& from, const Socket& to)
    {
        from.Send(Array<Byte>{1, 2, 3});
        Array<Byte> bytes(3);
        return to.Receive(bytes) == 3 && bytes[2] == 3;
    }

    bool ExchangesBegun(const Socket& from, const Socket& to)
    {
        Array<Byte> bytes(3);
        const ManualResetEvent called(false);
        const auto receiving = to.BeginReceive(
            bytes, 0, 3, SocketFlags::None, [called](const IAsyncResult&) { called.Set(); }, nullptr);
        from.EndSend(from.BeginSend(Array<Byte>{1, 2, 3}, 0, 3, SocketFlags::None, nullptr, nullptr));
        return to.EndReceive(receiving) == 3 && bytes[2] == 3 && called.WaitOne(Limit);
    }
}

BOOST_AUTO_TEST_CASE(pending_calls_go_on_when_a_child_closes_their_sockets)
{
    const Socket listener = Listener();
    const Pair pair;
    Array<Byte> bytes(3);
    const auto receiving = pair.Server.BeginReceive(bytes, 0, 3, SocketFlags::None, nullptr, nullptr);
    const auto accepting = listener.BeginAccept(nullptr, nullptr);
    BOOST_TEST(InChild(
        [&]
        {
            pair.Server.Close();
            pair.Client.Close(0);
            listener.Close();
            return !pair.Server.Connected();
        }));
    pair.Client.Send(Array<Byte>{1, 2, 3});
    BOOST_TEST_REQUIRE(receiving.AsyncWaitHandle().WaitOne(Limit));
    BOOST_TEST(pair.Server.EndReceive(receiving) == 3);
    const Socket client(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    client.Connect(listener.LocalEndPoint());
    BOOST_TEST_REQUIRE(accepting.AsyncWaitHandle().WaitOne(Limit));
    BOOST_TEST(listener.EndAccept(accepting).Connected());
    BOOST_TEST(ExchangesBegun(pair.Client, pair.Server));
}

BOOST_AUTO_TEST_CASE(a_blocked_call_goes_on_when_a_child_closes_its_socket)
{
    const Socket listener = Listener();
    const ManualResetEvent blocks(false);
    bool accepted = false;
    std::thread blocked(
        [&]
        {
            blocks.Set();
            accepted = listener.Accept().Connected();
        });
    blocks.WaitOne();
    std::this_thread::sleep_for(std::chrono::milliseconds(50)); // more likely inside; the test holds either way
    BOOST_TEST(InChild(
        [&]
        {
            listener.Close();
            return true;
        }));
    const Socket client(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    client.Connect(listener.LocalEndPoint());
    blocked.join();
    BOOST_TEST(accepted);
}

BOOST_AUTO_TEST_CASE(blocking_calls_work_in_a_child)
{
    const Pair inherited;
    const auto pending = inherited.Client.BeginReceive(Array<Byte>(1), 0, 1, SocketFlags::None, nullptr, nullptr);
    BOOST_TEST(InChild(
        [&]
        {
            const Pair own;
            return ExchangesBlocking(own.Client, own.Server) && ExchangesBlocking(inherited.Client, inherited.Server);
        }));
    inherited.Server.Send(Array<Byte>{1});
    BOOST_TEST(inherited.Client.EndReceive(pending) == 1);
}

BOOST_AUTO_TEST_CASE(the_first_asynchronous_call_of_a_child_starts_an_engine)
{
    const Pair inherited;
    BOOST_TEST(ExchangesBegun(inherited.Client, inherited.Server)); // the parent has an engine
    BOOST_TEST(InChild(
        [&]
        {
            const Pair own;
            bool holds = ExchangesBegun(own.Client, own.Server) && ExchangesBegun(inherited.Client, inherited.Server);
            holds = holds && Dns::EndGetHostAddresses(Dns::BeginGetHostAddresses("localhost", nullptr, nullptr)).Length() > 0;
            const ManualResetEvent rang(false);
            const Timer timer([rang](const Object&) { rang.Set(); }, nullptr, 1, Timeout::Infinite);
            const ManualResetEvent worked(false);
            ThreadPool::QueueUserWorkItem([worked](const Object&) { worked.Set(); });
            return holds && rang.WaitOne(Limit) && worked.WaitOne(Limit);
        }));
    BOOST_TEST(ExchangesBegun(inherited.Client, inherited.Server));
}

BOOST_AUTO_TEST_CASE(a_timer_that_a_child_inherited_can_be_set_and_ended_there)
{
    const ManualResetEvent rang(false);
    const Timer timer([rang](const Object&) { rang.Set(); }, nullptr, Limit, Limit);
    BOOST_TEST(InChild(
        [&]
        {
            timer.Change(1, Timeout::Infinite);
            const bool inTime = rang.WaitOne(Limit);
            timer.Dispose();
            return inTime;
        }));
    BOOST_TEST(!rang.WaitOne(0));
}

BOOST_AUTO_TEST_CASE(a_callback_can_fork)
{
    const Pair pair;
    const ManualResetEvent done(false);
    bool held = false;
    Array<Byte> bytes(3);
    pair.Server.BeginReceive(
        bytes, 0, 3, SocketFlags::None,
        [&](const IAsyncResult& result)
        {
            held = InChild(
                []
                {
                    const Pair own;
                    return ExchangesBlocking(own.Client, own.Server) && ExchangesBegun(own.Client, own.Server);
                });
            held = held && pair.Server.EndReceive(result) == 3;
            done.Set();
        },
        nullptr);
    pair.Client.Send(Array<Byte>{1, 2, 3});
    BOOST_TEST_REQUIRE(done.WaitOne(Limit));
    BOOST_TEST(held);
    BOOST_TEST(ExchangesBegun(pair.Client, pair.Server));
}
