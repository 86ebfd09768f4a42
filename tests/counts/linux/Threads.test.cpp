// What was taken is given back: threads that a burst of blocking callbacks brought, and descriptors.
#include "Support/Peers.hpp"
#include <System/Threading.hpp>
#include <algorithm>
#include <atomic>
#include <boost/test/unit_test.hpp>
#include <chrono>
#include <filesystem>
#include <iterator>
#include <thread>
#include <vector>

using namespace Counted;
using namespace System::Threading;

namespace
{
    int EntriesOf(const char* folder)
    {
        const std::filesystem::directory_iterator entries(folder);
        return static_cast<int>(std::distance(begin(entries), end(entries)));
    }
    int Threads()
    {
        return EntriesOf("/proc/self/task");
    }
    int Descriptors()
    {
        return EntriesOf("/proc/self/fd");
    }

    /// Neither is announced, so it is looked for until it is there.
    template <class Condition>
    bool Becomes(const Condition& condition)
    {
        const auto limit = std::chrono::steady_clock::now() + std::chrono::seconds(60);
        while (!condition())
        {
            if (std::chrono::steady_clock::now() > limit)
            {
                return false;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
        return true;
    }

    /// One byte there and back by Begin/End, so that the reactors run.
    void ExchangeOnce()
    {
        const Socket listener = Listener();
        auto [client, server] = ConnectedPair(listener);
        Array<Byte> one(1);
        IAsyncResult receive = server.BeginReceive(one, 0, 1, SocketFlags::None, nullptr, nullptr);
        client.EndSend(client.BeginSend(one, 0, 1, SocketFlags::None, nullptr, nullptr));
        BOOST_TEST(server.EndReceive(receive) == 1);
        client.Close();
        server.Close();
        listener.Close();
    }

    /// Sockets are dealt out in turn, and each reactor opens its own descriptors with the first.
    void WarmUp()
    {
        for (unsigned i = 0; i < 2 * std::max(1U, std::thread::hardware_concurrency()); ++i)
        {
            ExchangeOnce();
        }
    }
}

BOOST_AUTO_TEST_CASE(descriptors_come_back)
{
    WarmUp();
    const int before = Descriptors();
    for (int i = 0; i < 50; ++i)
    {
        ExchangeOnce();
    }
    BOOST_TEST(Becomes([&] { return Descriptors() <= before; }));
}

BOOST_AUTO_TEST_CASE(pending_operations_hold_no_descriptor_once_their_socket_is_closed)
{
    WarmUp();
    const int before = Descriptors();
    std::vector<Socket> sockets;
    std::atomic<int> ended{0};
    constexpr int count = 100;
    Array<Byte> buffer(16);
    for (int i = 0; i < count; ++i)
    {
        Socket socket(AddressFamily::InterNetwork, SocketType::Dgram, ProtocolType::Udp);
        socket.Bind(IPEndPoint(IPAddress::Loopback, 0));
        socket.BeginReceive(
            buffer, 0, 16, SocketFlags::None,
            [&ended, socket](IAsyncResult ar)
            {
                BOOST_CHECK_THROW(socket.EndReceive(ar), ObjectDisposedException);
                ++ended;
            },
            nullptr);
        sockets.push_back(socket);
    }
    BOOST_TEST(Descriptors() >= before + count);
    for (const Socket& socket : sockets)
    {
        socket.Close();
    }
    BOOST_TEST(Becomes([&] { return ended == count; }));
    BOOST_TEST(Becomes([&] { return Descriptors() <= before; }));
}

BOOST_AUTO_TEST_CASE(threads_that_blocking_callbacks_brought_end_again)
{
    WarmUp();
    const int before = Threads();
    constexpr int count = 10;
    ManualResetEvent release(false);
    CountdownEvent running(count);
    CountdownEvent finished(count);
    for (int i = 0; i < count; ++i)
    {
        ThreadPool::QueueUserWorkItem(
            [=](const Object&)
            {
                running.Signal();
                release.WaitOne();
                finished.Signal();
            });
    }
    BOOST_TEST(running.Wait(60000));
    BOOST_TEST(Threads() > before);
    release.Set();
    BOOST_TEST(finished.Wait(60000));
    BOOST_TEST(Becomes([&] { return Threads() <= before; }));
}
