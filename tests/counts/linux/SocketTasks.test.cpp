// An awaited call of a socket allocates nothing, takes no mutex (but its token's), and costs no more calls of the system than the engine does.
#include "Engine.hpp"
#include "Support/Counted.hpp"
#include "Support/Peers.hpp"
#include <System/Threading.hpp>
#include <System/Threading/Tasks.hpp>
#include <vector>

using namespace Counted;
using namespace System::Threading;
using namespace System::Threading::Tasks;

namespace
{
    constexpr int rounds = 300;
    const boost::unit_test::enable_if<Possible> whereCountingIsPossible;

    Task<> Echo(Socket socket, CancellationToken token)
    {
        const Array<Byte> buffer(256);
        for (;;)
        {
            const int received = co_await socket.ReceiveAsync(buffer.AsMemory(), SocketFlags::None, token);
            if (received == 0)
            {
                co_return;
            }
            co_await socket.SendAsync(buffer.AsMemory(0, received), SocketFlags::None, token);
        }
    }
    Task<> EchoByStream(Socket socket, CancellationToken token)
    {
        const NetworkStream stream(socket);
        const Array<Byte> buffer(256);
        for (;;)
        {
            const int received = co_await stream.ReadAsync(buffer.AsMemory(), token);
            if (received == 0)
            {
                co_return;
            }
            co_await stream.WriteAsync(buffer.AsMemory(0, received), token);
        }
    }
    Task<> EchoDatagrams(Socket socket)
    {
        const Array<Byte> buffer(256);
        EndPoint from = IPEndPoint(IPAddress::Any, 0);
        for (;;)
        {
            const SocketReceiveFromResult received = co_await socket.ReceiveFromAsync(buffer.AsMemory(), SocketFlags::None, from);
            from = received.RemoteEndPoint;
            if (received.ReceivedBytes == 0)
            {
                co_return;
            }
            co_await socket.SendToAsync(buffer.AsMemory(0, received.ReceivedBytes), SocketFlags::None, from);
        }
    }
    Task<> AcceptAll(Socket listener, CancellationToken token)
    {
        for (;;)
        {
            const Socket connection = co_await listener.AcceptAsync(token);
            connection.Close();
        }
    }

    /// What the server side spends on so many exchanges.
    struct Costs
    {
        int Calls;
        int Allocations;
        int Locks;
        std::string Text;
    };
    template <class Exchange>
    Costs Spend(const Exchange& exchange)
    {
        for (int i = 0; i < 20; ++i)
        {
            exchange();
        }
        isApart = true;
        Period period;
        for (int i = 0; i < rounds; ++i)
        {
            exchange();
        }
        period.Stop();
        isApart = false;
        return {period.AllCalls(), period.Allocations(), period.Locks(), period.Text()};
    }

    // The end of the last request before the period and of the last one within it may fall on either side.
    constexpr int callsAtTheEdges = 4;

    template <class Server>
    void CheckEcho(const Server& server, const CancellationToken& token)
    {
        const Socket listener = Listener();
        auto [client, connection] = ConnectedPair(listener);
        const Task<> echo = server(connection, token);
        Array<Byte> buffer(64);
        const Costs costs = Spend(
            [&client = client, &buffer]
            {
                client.Send(buffer);
                ReceiveAll(client, buffer);
            });
        BOOST_TEST_CONTEXT(costs.Text)
        {
            BOOST_TEST(costs.Allocations == 0);
            // A token's source has one for its list, to register in and to be taken off; the pool's watchdog takes one now and then.
            BOOST_TEST(costs.Locks <= (token.CanBeCanceled() ? 2 * rounds : 0) + 4 + rounds / 50);
            BOOST_TEST(costs.Calls <= Engine::CallsOfOne * rounds + callsAtTheEdges);
        }
        client.Shutdown(SocketShutdown::Send);
        echo.Wait();
    }
}

BOOST_AUTO_TEST_CASE(receive_and_send, *whereCountingIsPossible)
{
    CheckEcho(Echo, {});
    const CancellationTokenSource source;
    CheckEcho(Echo, source.Token());
}

BOOST_AUTO_TEST_CASE(read_and_write_of_a_stream, *whereCountingIsPossible)
{
    CheckEcho(EchoByStream, {});
    const CancellationTokenSource source;
    CheckEcho(EchoByStream, source.Token());
}

BOOST_AUTO_TEST_CASE(datagrams, *whereCountingIsPossible)
{
    const Socket server(AddressFamily::InterNetwork, SocketType::Dgram, ProtocolType::Udp);
    server.Bind(IPEndPoint(IPAddress::Loopback, 0));
    const Socket client(AddressFamily::InterNetwork, SocketType::Dgram, ProtocolType::Udp);
    client.Connect(server.LocalEndPoint());
    const Task<> echo = EchoDatagrams(server);
    Array<Byte> buffer(64);
    const Costs costs = Spend(
        [&]
        {
            client.Send(buffer);
            client.Receive(buffer);
        });
    BOOST_TEST(costs.Allocations == 0, costs.Text);
    BOOST_TEST(costs.Locks <= 4 + rounds / 50, costs.Text);
    client.Send(Array<Byte>(0));
    echo.Wait();
}

BOOST_AUTO_TEST_CASE(an_accept_allocates_the_connection_and_nothing_else, *whereCountingIsPossible)
{
    const Socket listener = Listener();
    CancellationTokenSource source;
    const Task<> accepting = AcceptAll(listener, source.Token());
    Array<Byte> buffer(1);
    const Costs costs = Spend(
        [&]
        {
            const Socket client(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
            client.Connect(listener.LocalEndPoint());
            BOOST_REQUIRE(client.Receive(buffer) == 0);
        });
    BOOST_TEST(costs.Allocations <= rounds, costs.Text);
    source.Cancel();
    BOOST_CHECK_THROW(accepting.GetAwaiter().GetResult(), OperationCanceledException);
}

BOOST_AUTO_TEST_CASE(a_receive_that_is_cancelled, *whereCountingIsPossible)
{
    const Socket listener = Listener();
    auto [client, connection] = ConnectedPair(listener);
    const Array<Byte> buffer(1);
    std::vector<CancellationTokenSource> sources(40);
    std::vector<ValueTask<int>> tasks;
    tasks.reserve(sources.size());
    // The first ones make what stays.
    Period period;
    for (std::size_t i = 0; i != sources.size(); ++i)
    {
        if (i == 20)
        {
            allocations = 0;
        }
        ValueTask<int> task = connection.ReceiveAsync(buffer.AsMemory(), sources[i].Token());
        sources[i].Cancel();
        if (!task.IsCanceled())
        {
            period.Stop();
        }
    }
    BOOST_TEST(active.load());
    period.Stop();
    BOOST_TEST(period.Allocations() == 0, period.Text());
    client.Send(Array<Byte>{1});
    BOOST_TEST(connection.ReceiveAsync(buffer.AsMemory()).Result() == 1);
}
