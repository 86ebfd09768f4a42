// Cancelling one operation, and starting operations again in their places.
#include "compat/core/faces/InPlace.hpp"
#include "compat/core/sockets/AcceptOperation.hpp"
#include "compat/core/sockets/ConnectOperation.hpp"
#include "compat/core/sockets/Guard.hpp"
#include "compat/core/sockets/HostLookup.hpp"
#include "tests/System/Net/Sockets/Support/Connections.hpp"
#include <limits>

using namespace SocketTests;
using namespace Signals;

namespace
{
    Core::SocketState& StateOf(const Socket& socket)
    {
        return Core::Guard::Open(socket);
    }
    Core::BufferView ViewOf(const Array<Byte>& buffer)
    {
        return {buffer, buffer.data(), buffer.size()};
    }

    /// An operation that a test waits for.
    template <class Operation>
    class Awaited
    {
    public:
        template <class... Args>
        explicit Awaited(const Socket& socket, Args&&... args)
            : _socket(StateOf(socket)), _operation(*this, *_socket, std::forward<Args>(args)...)
        {
        }

        Operation* operator->() noexcept { return &_operation; }
        Operation& operator*() noexcept { return _operation; }
        bool Start() { return _isPending = _operation.Start(); }
        void Cancel() { _operation.Cancel(*_socket); }
        [[nodiscard]] long Ends() { return _ends.Value(); }
        /// The error with which it ended, once it did.
        SocketError Error()
        {
            BOOST_REQUIRE((!_isPending || _ends.Reaches(++_awaited)));
            return _operation.Result.Error;
        }

    private:
        void Done(Operation&) noexcept { _ends.Add(); }

        Core::SocketReference _socket;
        Core::InPlace<Operation, Awaited, &Awaited::Done> _operation;
        Count _ends;
        long _awaited = 0;
        bool _isPending = false;
    };
    using AwaitedReceive = Awaited<Core::ReceiveOperation>;

    struct Receives
    {
        explicit Receives(const Socket& socket)
            : First(socket, ViewOf(Buffer), SocketFlags::None), Second(socket, ViewOf(Buffer), SocketFlags::None)
        {
        }
        const Array<Byte> Buffer = Array<Byte>(8);
        AwaitedReceive First;
        AwaitedReceive Second;
    };
}

BOOST_AUTO_TEST_CASE(a_waiting_operation_is_cancelled_and_the_one_behind_it_goes_on)
{
    const Pair pair;
    Receives receives(pair.Client);
    BOOST_TEST(receives.First.Start());
    BOOST_TEST(receives.Second.Start());
    receives.First.Cancel();
    BOOST_TEST(receives.First.Error() == SocketError::OperationAborted);
    BOOST_TEST(receives.Second.Ends() == 0);
    pair.Server.Send(Bytes("abc"));
    BOOST_TEST(receives.Second.Error() == SocketError::Success);
    BOOST_TEST(receives.Second->Result.Value == 3);
}

BOOST_AUTO_TEST_CASE(an_operation_in_the_queue_is_cancelled_and_the_one_before_it_goes_on)
{
    const Pair pair;
    Receives receives(pair.Client);
    BOOST_TEST(receives.First.Start());
    BOOST_TEST(receives.Second.Start());
    receives.Second.Cancel();
    BOOST_TEST(receives.Second.Error() == SocketError::OperationAborted);
    BOOST_TEST(receives.First.Ends() == 0);
    pair.Server.Send(Bytes("abc"));
    BOOST_TEST(receives.First.Error() == SocketError::Success);
    BOOST_TEST(receives.First->Result.Value == 3);
}

BOOST_AUTO_TEST_CASE(a_cancelled_operation_starts_again_in_its_place)
{
    const Pair pair;
    const Array<Byte> buffer(8);
    AwaitedReceive receive(pair.Client, ViewOf(buffer), SocketFlags::None);
    for (int i = 0; i != 3; ++i)
    {
        BOOST_TEST(receive.Start());
        receive.Cancel();
        BOOST_TEST(receive.Error() == SocketError::OperationAborted);
    }
    pair.Server.Send(Bytes("abc"));
    (void)receive.Start();
    BOOST_TEST(receive.Error() == SocketError::Success);
    receive.Cancel(); // it is over: nothing happens
    BOOST_TEST(receive->Result.Value == 3);
}

BOOST_AUTO_TEST_CASE(a_send_that_waits_is_cancelled)
{
    const Pair pair;
    Fill(pair.Client);
    const Array<Byte> block(1 << 20);
    Awaited<Core::SendOperation> send(pair.Client, ViewOf(block), SocketFlags::None);
    BOOST_TEST(send.Start());
    send.Cancel();
    BOOST_TEST(send.Error() == SocketError::OperationAborted);
}

BOOST_AUTO_TEST_CASE(a_cancel_that_comes_before_the_start_is_not_lost)
{
    const Pair pair;
    const Array<Byte> buffer(8);
    class Receive final : public Core::ReceiveOperation
    {
    public:
        using ReceiveOperation::ReceiveOperation;
        ~Receive() = default;
        void Completed() noexcept override {}
    };
    Core::SocketState& socket = StateOf(pair.Client);
    Receive receive(socket, ViewOf(buffer), SocketFlags::None);
    receive.Cancel(socket);
    BOOST_TEST(!socket.Start(receive));
    BOOST_TEST(receive.Result.Error == SocketError::OperationAborted);
    receive.Renew(socket);
    pair.Server.Send(Bytes("abc"));
    BOOST_TEST(pair.Client.Poll(-1, SelectMode::SelectRead));
    BOOST_TEST(!socket.Start(receive));
    BOOST_TEST(receive.Result.Value == 3);
}

BOOST_AUTO_TEST_CASE(an_accept_is_cancelled_and_the_listener_goes_on)
{
    const Socket listener = Listener();
    Awaited<Core::AcceptOperation> accept(listener);
    BOOST_TEST(accept.Start());
    accept.Cancel();
    BOOST_TEST(accept.Error() == SocketError::OperationAborted);
    const Socket client = ConnectedTo(listener);
    (void)accept.Start();
    BOOST_TEST(accept.Error() == SocketError::Success);
    BOOST_TEST(!!accept->Connection);
}

BOOST_AUTO_TEST_CASE(an_accept_that_waits_for_data_is_cancelled_and_its_connection_closed)
{
    const Socket listener = Listener();
    const Socket client = ConnectedTo(listener);
    Awaited<Core::AcceptOperation> accept(listener, Core::SocketReference(), 8);
    BOOST_TEST(accept.Start());
    const Socket second = ConnectedTo(listener);
    (void)listener.EndAccept(listener.BeginAccept(nullptr, nullptr)); // the first one waits for data by now
    accept.Cancel();
    BOOST_TEST(accept.Error() == SocketError::OperationAborted);
    BOOST_TEST(OutcomeOf([&] { (void)client.Receive(Array<Byte>(1)); }) == "SocketException 10054");
}

BOOST_AUTO_TEST_CASE(first_data_goes_where_the_caller_wants_it)
{
    const Socket listener = Listener();
    const Socket client = ConnectedTo(listener);
    client.Send(Bytes("hello"));
    const Array<Byte> buffer(16);
    Awaited<Core::AcceptOperation> accept(listener);
    accept->FirstData = ViewOf(buffer);
    (void)accept.Start();
    BOOST_TEST(accept.Error() == SocketError::Success);
    BOOST_TEST(AsText(buffer, static_cast<int>(accept->Result.Value)) == "hello");
}

BOOST_AUTO_TEST_CASE(a_connect_is_cancelled)
{
    // The listener's queue is full, so that the system lets the client wait.
    const Socket listener = Listener(0);
    std::vector<Socket> fillers;
    for (int i = 0; i != 3; ++i)
    {
        fillers.push_back(Tcp());
        fillers.back().BeginConnect(listener.LocalEndPoint(), nullptr, nullptr);
    }
    const Socket socket = Tcp();
    Awaited<Core::ConnectOperation> connect(socket, Core::Guard::Address(StateOf(socket), listener.LocalEndPoint(), ""));
    if (connect.Start())
    {
        connect.Cancel();
        BOOST_TEST(connect.Error() == SocketError::OperationAborted);
    }
}

BOOST_AUTO_TEST_CASE(a_connect_that_waits_for_a_name_is_cancelled_at_once)
{
    const Socket socket = Tcp();
    class Connect final : public Core::ConnectOperation
    {
    public:
        explicit Connect(Core::SocketState& state) noexcept : ConnectOperation(state) {}
        ~Connect() = default;
        void Completed() noexcept override { Ended.Set(); }
        Event Ended;
    };
    for (int i = 0; i != 20; ++i)
    {
        Core::SocketState& state = StateOf(socket);
        Connect connect(state);
        (new Core::ConnectLookup(state, connect, "localhost", PortOf(Bound(Tcp()))))->Begin();
        connect.Cancel(state);
        BOOST_REQUIRE(connect.Ended.Wait());
        BOOST_TEST(!connect.Result.Ok());
    }
}

BOOST_AUTO_TEST_CASE(cancelling_while_data_comes_loses_neither_the_operation_nor_the_data)
{
    constexpr int Rounds = Times(20'000, 2'000);
    const Pair pair;
    const Array<Byte> buffer(1);
    AwaitedReceive receive(pair.Client, ViewOf(buffer), SocketFlags::None);
    std::atomic<int> turn{0};
    std::thread canceller(
        [&]
        {
            for (int i = 1; i <= Rounds; ++i)
            {
                while (turn.load() != i)
                {
                    std::this_thread::yield();
                }
                receive.Cancel();
                turn = -i;
            }
        });
    const Array<Byte> one = Bytes("x");
    int sent = 0;
    int received = 0;
    int strange = 0;
    for (int i = 1; i <= Rounds; ++i)
    {
        const bool isPending = receive.Start();
        turn = i;
        sent += pair.Server.Send(one);
        const SocketError error = receive.Error();
        received += error == SocketError::Success;
        strange += error != SocketError::Success && error != SocketError::OperationAborted;
        strange += isPending && receive.Ends() == 0;
        while (turn.load() != -i)
        {
            std::this_thread::yield();
        }
    }
    canceller.join();
    BOOST_TEST(strange == 0);
    while (received < sent)
    {
        received += pair.Client.Receive(buffer);
    }
    BOOST_TEST(received == sent);
    BOOST_TEST(pair.Client.Available() == 0);
}

BOOST_AUTO_TEST_CASE(cancelling_while_the_socket_is_closed_ends_the_operation_once)
{
    constexpr int Rounds = Times(2'000, 300);
    const Socket listener = Listener();
    for (int i = 0; i != Rounds; ++i)
    {
        const Pair pair(listener);
        Receives receives(pair.Client);
        (void)receives.First.Start();
        (void)receives.Second.Start();
        std::thread closer([&] { pair.Client.Close(); });
        receives.First.Cancel();
        receives.Second.Cancel();
        closer.join();
        BOOST_REQUIRE(receives.First.Error() == SocketError::OperationAborted);
        BOOST_REQUIRE(receives.Second.Error() == SocketError::OperationAborted);
        BOOST_REQUIRE(receives.First.Ends() == 1);
        BOOST_REQUIRE(receives.Second.Ends() == 1);
    }
}
