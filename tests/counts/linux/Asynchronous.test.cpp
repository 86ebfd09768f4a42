// Asynchronous calls allocate nothing (the results of Begin use the memory of earlier ones), take no mutex while nobody contends, and ask
// no more of the system than they must.
#include "Engine.hpp"
#include "Support/Counted.hpp"
#include "Support/Peers.hpp"
#include "compat/core/faces/InPlace.hpp"
#include "compat/core/sockets/Guard.hpp"
#include "compat/core/sockets/Operations.hpp"
#include <memory>
#include <vector>

using namespace Counted;

namespace
{
    constexpr int bufferSize = 256;
    const boost::unit_test::enable_if<Possible> whereCountingIsPossible;

    /// An echo server on one connection, by Begin and End.
    class BeginEndEcho
    {
    public:
        explicit BeginEndEcho(const Socket& socket) : _state(std::make_shared<State>())
        {
            _state->Worker = socket;
            Receive(_state);
        }

    private:
        struct State
        {
            Socket Worker;
            Array<Byte> Buffer = Array<Byte>(bufferSize);
        };
        using Shared = std::shared_ptr<State>;

        static void Receive(const Shared& state)
        {
            state->Worker.BeginReceive(state->Buffer, 0, bufferSize, SocketFlags::None, AsyncCallback(Received), state);
        }
        static void Received(IAsyncResult ar)
        {
            const auto state = (Shared)ar.AsyncState();
            try
            {
                if (const int bytes = state->Worker.EndReceive(ar); bytes != 0)
                {
                    state->Worker.BeginSend(state->Buffer, 0, bytes, SocketFlags::None, AsyncCallback(Sent), state);
                }
            }
            catch (const ObjectDisposedException&)
            {
                // The test is over.
            }
        }
        static void Sent(IAsyncResult ar)
        {
            const auto state = (Shared)ar.AsyncState();
            try
            {
                state->Worker.EndSend(ar);
                Receive(state);
            }
            catch (const ObjectDisposedException&)
            {
                // The test is over.
            }
        }

        Shared _state;
    };

    /// The same by the engine's operations, started again in their places. It ends with its connection.
    class EchoInPlace
    {
    public:
        explicit EchoInPlace(Core::SocketState& socket)
            : _socket(socket), _receive(*this, socket, Core::BufferView{_buffer, _buffer.data(), _buffer.size()}, SocketFlags::None),
              _send(*this, socket, Core::BufferView{_buffer, _buffer.data(), _buffer.size()}, SocketFlags::None)
        {
        }

        void Receive() noexcept
        {
            while (!_receive.Start())
            {
                if (!Answer())
                {
                    return;
                }
            }
        }

    private:
        /// Sends what was received; false if what follows is up to the send, or there is nothing.
        bool Answer() noexcept
        {
            if (!_receive.Result.Ok() || _receive.Result.Value == 0)
            {
                delete this;
                return false;
            }
            _send.Buffer.Size = static_cast<std::size_t>(_receive.Result.Value);
            return !_send.Start();
        }
        void Received(Core::ReceiveOperation&) noexcept
        {
            if (Answer())
            {
                Receive();
            }
        }
        void Sent(Core::SendOperation&) noexcept { Receive(); }

        Core::SocketReference _socket;
        Array<Byte> _buffer = Array<Byte>(bufferSize);
        Core::InPlace<Core::ReceiveOperation, EchoInPlace, &EchoInPlace::Received> _receive;
        Core::InPlace<Core::SendOperation, EchoInPlace, &EchoInPlace::Sent> _send;
    };

    struct EngineEcho
    {
        explicit EngineEcho(const Socket& socket) { (new EchoInPlace(Core::Guard::Open(socket)))->Receive(); }
    };

    /// The same by one SocketAsyncEventArgs, as ported programs do it.
    class ArgsEcho
    {
    public:
        explicit ArgsEcho(const Socket& socket)
        {
            const SocketAsyncEventArgs args;
            args.SetBuffer(Array<Byte>(bufferSize), 0, bufferSize);
            args.UserToken(socket);
            args.Completed() += EventHandler<SocketAsyncEventArgs>(&ArgsEcho::Completed);
            Receive(args);
        }

    private:
        static void Completed(Object, SocketAsyncEventArgs e)
        {
            try
            {
                Go(e);
            }
            catch (const ObjectDisposedException&)
            {
                // The test is over.
            }
        }
        static void Receive(const SocketAsyncEventArgs& args)
        {
            if (!((Socket)args.UserToken()).ReceiveAsync(args))
            {
                Go(args);
            }
        }
        static void Go(const SocketAsyncEventArgs& e)
        {
            const Socket socket = (Socket)e.UserToken();
            bool isPending = false;
            while (!isPending && e.SocketError() == SocketError::Success && e.BytesTransferred() != 0)
            {
                const bool received = e.LastOperation() == SocketAsyncOperation::Receive;
                e.SetBuffer(0, received ? e.BytesTransferred() : bufferSize);
                isPending = received ? socket.SendAsync(e) : socket.ReceiveAsync(e);
            }
        }
    };

    struct Costs
    {
        int Requests;
        int Calls;
        int Waits;
        int Allocations;
        int Locks;
        std::string Text;
    };

    /// What the server side spends on requests over so many connections at once.
    template <class Echo>
    Costs Serve(int connections, int rounds)
    {
        const Socket listener = Listener();
        std::vector<Socket> clients;
        std::vector<Socket> servers;
        for (int i = 0; i < connections; ++i)
        {
            auto [client, server] = ConnectedPair(listener);
            clients.push_back(client);
            servers.push_back(server);
            Echo echo(server);
        }
        Array<Byte> buffer(64);
        const auto exchange = [&]
        {
            for (const Socket& client : clients)
            {
                client.Send(buffer);
            }
            for (const Socket& client : clients)
            {
                ReceiveAll(client, buffer);
            }
        };
        // The first requests bring what stays: threads, registrations, the reactors' tables.
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
        for (const Socket& server : servers)
        {
            server.Close();
        }
        return {connections * rounds, period.AllCalls(), period.Calls(Call::Wait), period.Allocations(), period.Locks(), period.Text()};
    }

    // The end of the last request before the period and of the last one within it may fall on either side.
    constexpr int callsAtTheEdges = 4;
}

BOOST_AUTO_TEST_CASE(begin_and_end_use_the_memory_of_results_again, *whereCountingIsPossible)
{
    for (const int connections : {1, 64})
    {
        const Costs costs = Serve<BeginEndEcho>(connections, 500 / connections + 5);
        BOOST_TEST_CONTEXT(connections << " connections: " << costs.Text)
        {
            BOOST_TEST(costs.Allocations <= costs.Requests / 10);
        }
    }
}

BOOST_AUTO_TEST_CASE(an_operation_that_nobody_contends_takes_no_mutex, *whereCountingIsPossible)
{
    // The pool's watchdog takes one now and then.
    const auto isFew = [](const Costs& costs) { return costs.Locks <= 4 + costs.Requests / 50; };
    for (const int connections : {1, 64})
    {
        const Costs below = Serve<EngineEcho>(connections, 500 / connections + 5);
        BOOST_TEST(isFew(below), connections << " connections, in place: " << below.Text);
        const Costs above = Serve<BeginEndEcho>(connections, 500 / connections + 5);
        BOOST_TEST(isFew(above), connections << " connections, Begin and End: " << above.Text);
    }
}

BOOST_AUTO_TEST_CASE(begin_and_end_cost_four_system_calls_a_request, *whereCountingIsPossible)
{
    const Costs costs = Serve<BeginEndEcho>(1, 500);
    BOOST_TEST_CONTEXT(costs.Text)
    {
        BOOST_TEST(costs.Calls <= 4 * costs.Requests + callsAtTheEdges);
    }
}

BOOST_AUTO_TEST_CASE(event_args_allocate_nothing_and_take_no_mutex, *whereCountingIsPossible)
{
    for (const int connections : {1, 64})
    {
        const Costs costs = Serve<ArgsEcho>(connections, 500 / connections + 5);
        BOOST_TEST_CONTEXT(connections << " connections: " << costs.Text)
        {
            BOOST_TEST(costs.Allocations == 0);
            BOOST_TEST(costs.Locks <= 4 + costs.Requests / 50); // the pool's watchdog takes one now and then
        }
    }
}

BOOST_AUTO_TEST_CASE(event_args_need_as_few_system_calls_as_the_engine, *whereCountingIsPossible)
{
    const Costs one = Serve<ArgsEcho>(1, 500);
    BOOST_TEST(one.Calls <= Engine::CallsOfOne * one.Requests + callsAtTheEdges, one.Text);
    const Costs many = Serve<ArgsEcho>(64, 30);
    BOOST_TEST(many.Calls - many.Waits <= Engine::CallsOfMany * many.Requests + 64 * callsAtTheEdges, many.Text);
}

BOOST_AUTO_TEST_CASE(the_engine_allocates_nothing, *whereCountingIsPossible)
{
    for (const int connections : {1, 64})
    {
        const Costs costs = Serve<EngineEcho>(connections, 500 / connections + 5);
        BOOST_TEST_CONTEXT(connections << " connections: " << costs.Text)
        {
            BOOST_TEST(costs.Allocations == 0);
        }
    }
}

BOOST_AUTO_TEST_CASE(the_engine_needs_few_system_calls_a_request_on_one_connection, *whereCountingIsPossible)
{
    const Costs costs = Serve<EngineEcho>(1, 500);
    BOOST_TEST_CONTEXT(costs.Text)
    {
        BOOST_TEST(costs.Calls <= Engine::CallsOfOne * costs.Requests + callsAtTheEdges);
    }
}

BOOST_AUTO_TEST_CASE(the_engine_needs_few_system_calls_a_request_and_a_shared_wait_on_many, *whereCountingIsPossible)
{
    const Costs costs = Serve<EngineEcho>(64, 30);
    BOOST_TEST_CONTEXT(costs.Text)
    {
        BOOST_TEST(costs.Calls - costs.Waits <= Engine::CallsOfMany * costs.Requests + 64 * callsAtTheEdges);
        BOOST_TEST(costs.Waits <= costs.Requests);
    }
}
