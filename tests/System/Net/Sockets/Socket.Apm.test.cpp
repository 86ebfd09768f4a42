// Begin and End: where and how often callbacks run, and how calls complete.
#include "Support/Connections.hpp"
#include <System/Diagnostics/Stopwatch.hpp>
#include <set>

using namespace SocketTests;
using namespace Signals;

namespace
{
    thread_local bool isInBegin = false;

    /// Notes where a callback ran.
    struct Witness
    {
        Count Calls;
        std::atomic<bool> InBegin{false};
        std::atomic<bool> OffPool{false};
        std::atomic<bool> Incomplete{false};

        AsyncCallback Callback()
        {
            return [this](const IAsyncResult& result)
            {
                InBegin = InBegin || isInBegin;
                OffPool = OffPool || !Threading::Thread::CurrentThread().IsThreadPoolThread();
                Incomplete = Incomplete || !result.IsCompleted() || result.CompletedSynchronously();
                Calls.Add();
            };
        }
        template <class Begin>
        IAsyncResult Run(const Begin& begin)
        {
            isInBegin = true;
            IAsyncResult result = begin();
            isInBegin = false;
            return result;
        }
        void Check(long calls)
        {
            BOOST_TEST(Calls.Reaches(calls));
            BOOST_TEST(!InBegin);
            BOOST_TEST(!OffPool);
            BOOST_TEST(!Incomplete);
        }
    };
}

BOOST_TEST_DECORATOR(*Differs("Socket.Begin*", "the operation completes at once"))
BOOST_AUTO_TEST_CASE(a_callback_runs_on_the_pool_and_never_in_the_begin_call)
{
    constexpr int Rounds = 50;
    Witness witness;
    const Socket listener = Listener();
    for (int i = 0; i != Rounds; ++i)
    {
        // Each of these can complete at once.
        const Socket client = ConnectedTo(listener);
        const IAsyncResult accept = witness.Run([&] { return listener.BeginAccept(witness.Callback(), nullptr); });
        const Socket server = listener.EndAccept(accept);
        server.Send(Bytes("x"));
        BOOST_REQUIRE(client.Poll(-1, SelectMode::SelectRead));
        const IAsyncResult receive = witness.Run([&] { return client.BeginReceive(Array<Byte>(1), 0, 1, 0, witness.Callback(), nullptr); });
        const IAsyncResult send = witness.Run([&] { return client.BeginSend(Bytes("x"), 0, 1, 0, witness.Callback(), nullptr); });
        BOOST_TEST(!receive.CompletedSynchronously());
        BOOST_TEST(!send.CompletedSynchronously());
        BOOST_TEST(client.EndReceive(receive) == 1);
        BOOST_TEST(client.EndSend(send) == 1);
    }
    witness.Check(3 * Rounds);
}

BOOST_AUTO_TEST_CASE(a_callback_finds_its_state_its_socket_and_its_result)
{
    const Socket listener = Listener();
    Event done;
    std::string said;
    const IAsyncResult begun = listener.BeginAccept(
        [&](const IAsyncResult& result)
        {
            const Socket self = (Socket)result.AsyncState();
            const Socket handler = self.EndAccept(result);
            said = self == listener && handler.Connected() && handler.RemoteEndPoint() != nullptr ? "yes" : "no";
            done.Set();
        },
        listener);
    BOOST_TEST(!begun.IsCompleted());
    const Socket client = ConnectedTo(listener);
    BOOST_REQUIRE(done.Wait());
    BOOST_TEST(said == "yes");
    BOOST_TEST(begun.IsCompleted());
    BOOST_TEST((begun.AsyncState() == listener));
}

BOOST_AUTO_TEST_CASE(a_long_chain_of_begin_calls_from_callbacks_does_not_grow_the_stack)
{
    constexpr int Links = Times(1'000'000, 100'000);
    const Pair pair;
    pair.Server.Send(Bytes("x")); // a receive of no bytes completes as long as it is there
    const Array<Byte> none(0);
    std::atomic<int> links{0};
    std::atomic<int> deepest{0};
    std::atomic<std::ptrdiff_t> stack{0};
    Event done;
    AsyncCallback callback;
    callback = [&](const IAsyncResult& result)
    {
        thread_local int depth = 0;
        thread_local const char* first = nullptr;
        // Not the address of a variable, which AddressSanitizer may keep elsewhere.
        const char* const here = StackPointer();
        first = first == nullptr ? here : first;
        ++depth;
        deepest = std::max(deepest.load(), depth);
        stack = std::max(stack.load(), std::abs(here - first));
        pair.Client.EndReceive(result);
        if (++links == Links)
        {
            done.Set();
        }
        else
        {
            pair.Client.BeginReceive(none, 0, 0, 0, callback, nullptr);
        }
        --depth;
    };
    const auto start = Clock::now();
    pair.Client.BeginReceive(none, 0, 0, 0, callback, nullptr);
    BOOST_REQUIRE(done.Wait());
    BOOST_TEST_MESSAGE(Links << " calls took " << MillisecondsSince(start) << " ms, stack " << stack << " bytes");
    BOOST_TEST(deepest == 1);
    BOOST_TEST(stack < 65536);
}

BOOST_AUTO_TEST_CASE(a_begin_call_returns_although_others_keep_its_socket_busy)
{
    const Pair pair;
    pair.Server.Send(Bytes("x"));
    const Array<Byte> none(0);
    std::atomic<bool> stop{false};
    Count ended;
    AsyncCallback chain;
    chain = [&](const IAsyncResult& result)
    {
        pair.Client.EndReceive(result);
        stop ? ended.Add() : (void)pair.Client.BeginReceive(none, 0, 0, 0, chain, nullptr);
    };
    constexpr int Chains = 8;
    for (int i = 0; i != Chains; ++i)
    {
        pair.Client.BeginReceive(none, 0, 0, 0, chain, nullptr);
    }
    // All of these would be kept for ever if a thread in Begin worked for whoever comes after it.
    Event returned;
    std::thread caller(
        [&]
        {
            for (int i = 0; i != 1000; ++i)
            {
                pair.Client.EndReceive(pair.Client.BeginReceive(none, 0, 0, 0, nullptr, nullptr));
            }
            returned.Set();
        });
    const bool isInTime = returned.Wait();
    stop = true;
    caller.join();
    BOOST_TEST(isInTime);
    BOOST_TEST(ended.Reaches(Chains));
}

BOOST_AUTO_TEST_CASE(the_wait_handle_is_signalled_and_the_callback_runs_once_after_success_failure_and_close)
{
    Witness witness;
    const Pair pair;
    const IAsyncResult received = pair.Client.BeginReceive(Array<Byte>(1), 0, 1, 0, witness.Callback(), nullptr);
    BOOST_TEST(!received.AsyncWaitHandle().WaitOne(0));
    pair.Server.Send(Bytes("x"));
    BOOST_TEST(Completes(received));
    BOOST_TEST(Completes(received)); // it stays signalled

    const Socket refused = Tcp();
    const IAsyncResult failed = refused.BeginConnect(Bound(Tcp()).LocalEndPoint(), witness.Callback(), nullptr);
    BOOST_TEST(Completes(failed));

    const IAsyncResult pending = pair.Client.BeginReceive(Array<Byte>(1), 0, 1, 0, witness.Callback(), nullptr);
    pair.Client.Close();
    BOOST_TEST(Completes(pending));
    witness.Check(3);
    BOOST_TEST(witness.Calls.Value() == 3);
}

BOOST_AUTO_TEST_CASE(a_wait_handle_that_the_program_closed_harms_nobody)
{
    const Pair pair;
    const IAsyncResult pending = pair.Client.BeginReceive(Array<Byte>(1), 0, 1, 0, nullptr, nullptr);
    pending.AsyncWaitHandle().Close();
    pair.Server.Send(Bytes("x"));
    BOOST_TEST(pair.Client.EndReceive(pending) == 1);
}

BOOST_AUTO_TEST_CASE(a_refused_connection_is_10061,
                     *Documents("Socket.EndConnect", "the underlying socket call fails; ErrorCode holds the native code"))
{
    const Socket nobody = Bound(Tcp()); // holds the port, does not listen
    const Socket client = Tcp();
    Event done;
    const IAsyncResult result = client.BeginConnect(
        nobody.LocalEndPoint(), [&](const IAsyncResult&) { done.Set(); }, nullptr);
    const auto refused = Caught<SocketException>([&] { client.EndConnect(result); });
    BOOST_REQUIRE(refused);
    BOOST_TEST(refused->ErrorCode() == 10061);
    BOOST_TEST(done.Wait());
    BOOST_TEST(!client.Connected());
    // The socket can be used again.
    const Socket listener = Listener();
    client.EndConnect(client.BeginConnect(listener.LocalEndPoint(), nullptr, nullptr));
    BOOST_TEST(client.Connected());
}

BOOST_AUTO_TEST_CASE(a_connect_tries_all_addresses)
{
    const Socket listener = Listener();
    const Socket client = Tcp();
    const Array<IPAddress> addresses{IPAddress::Parse("127.0.0.2"), IPAddress::Loopback};
    client.EndConnect(client.BeginConnect(addresses, PortOf(listener), nullptr, nullptr));
    BOOST_TEST(client.RemoteEndPoint().ToString() == listener.LocalEndPoint().ToString());
    const Socket byName = Tcp();
    byName.EndConnect(byName.BeginConnect("localhost", PortOf(listener), nullptr, nullptr));
    BOOST_TEST(byName.Connected());
    const Socket byAddress = Tcp();
    byAddress.EndConnect(byAddress.BeginConnect(IPAddress::Loopback, PortOf(listener), nullptr, nullptr));
    BOOST_TEST(byAddress.Connected());
    const Socket toNobody = Tcp();
    const Socket nobody = Bound(Tcp());
    BOOST_TEST(OutcomeOf([&] { toNobody.EndConnect(toNobody.BeginConnect("localhost", PortOf(nobody), nullptr, nullptr)); }) ==
               "SocketException 10061");
}

BOOST_AUTO_TEST_CASE(one_connection_attempt_is_made_at_a_time,
                     *Documents("Socket.BeginConnect [all 4 overloads]",
                                "socket is listening, or an asynchronous operation is in progress"))
{
    const Socket listener = Listener();
    BOOST_CHECK_THROW(listener.BeginConnect(listener.LocalEndPoint(), nullptr, nullptr), InvalidOperationException);
    BOOST_CHECK_THROW(listener.BeginConnect("localhost", 1, nullptr, nullptr), InvalidOperationException);
    BOOST_CHECK_THROW(listener.BeginConnect(IPAddress::Loopback, 1, nullptr, nullptr), InvalidOperationException);
    BOOST_CHECK_THROW(listener.BeginConnect(Array<IPAddress>{IPAddress::Loopback}, 1, nullptr, nullptr), InvalidOperationException);
}

BOOST_AUTO_TEST_CASE(a_datagram_socket_gets_its_default_peer, *Documents("Socket.BeginConnect", "connectionless protocol"))
{
    const Socket peer = Bound(Udp());
    const Socket socket = Udp();
    socket.EndConnect(socket.BeginConnect(peer.LocalEndPoint(), nullptr, nullptr));
    BOOST_TEST(socket.EndSend(socket.BeginSend(Bytes("hello"), 0, 5, 0, nullptr, nullptr)) == 5);
    BOOST_TEST(ReceiveAll(peer, 5) == "hello");
}

BOOST_AUTO_TEST_CASE(blocking_false_changes_nothing_for_begin_calls, *Documents("Socket.Blocking", "set to false"))
{
    const Socket listener = Listener();
    listener.Blocking(false);
    const auto wouldBlock = Caught<SocketException>([&] { return listener.Accept(); });
    BOOST_REQUIRE(wouldBlock);
    BOOST_TEST(wouldBlock->ErrorCode() == 10035);
    const IAsyncResult accept = listener.BeginAccept(nullptr, nullptr);
    const Socket client = Tcp();
    client.Blocking(false);
    client.EndConnect(client.BeginConnect(listener.LocalEndPoint(), nullptr, nullptr));
    BOOST_TEST(client.Connected());
    const Socket server = listener.EndAccept(accept);
    BOOST_TEST(OutcomeOf([&] { client.Receive(Array<Byte>(1)); }) == "SocketException 10035");
    const Array<Byte> buffer(1);
    const IAsyncResult receive = client.BeginReceive(buffer, 0, 1, 0, nullptr, nullptr);
    server.Send(Bytes("x"));
    BOOST_TEST(client.EndReceive(receive) == 1);
    const Socket other = Tcp();
    other.Blocking(false);
    const std::string outcome = OutcomeOf([&] { other.Connect(listener.LocalEndPoint()); });
    BOOST_TEST((outcome == "SocketException 10035" || outcome.empty()));
}

BOOST_AUTO_TEST_CASE(time_outs_are_for_the_calls_that_block)
{
    const Pair pair;
    pair.Client.ReceiveTimeout(20);
    const IAsyncResult pending = pair.Client.BeginReceive(Array<Byte>(1), 0, 1, 0, nullptr, nullptr);
    BOOST_TEST(!pending.AsyncWaitHandle().WaitOne(100));
    // A blocking call on the same socket has its time-out, also after the socket was used asynchronously.
    const auto start = Clock::now();
    BOOST_TEST(OutcomeOf([&] { pair.Client.Receive(Array<Byte>(1)); }) == "SocketException 10060");
    BOOST_TEST(MillisecondsSince(start) >= 19);
    pair.Server.Send(Bytes("x"));
    BOOST_TEST(pair.Client.EndReceive(pending) == 1);
}

BOOST_AUTO_TEST_CASE(the_forms_with_an_error_code_give_it_instead_of_throwing)
{
    const Pair pair;
    SocketError error = SocketError::Fault;
    const IAsyncResult send = pair.Client.BeginSend(Bytes("hello"), 0, 5, 0, error, nullptr, nullptr);
    BOOST_TEST(error == SocketError::Success);
    error = SocketError::Fault;
    BOOST_TEST(pair.Client.EndSend(send, error) == 5);
    BOOST_TEST(error == SocketError::Success);
    const Array<Byte> buffer(5);
    const IAsyncResult receive = pair.Server.BeginReceive(buffer, 0, 5, 0, error, nullptr, nullptr);
    BOOST_TEST(pair.Server.EndReceive(receive, error) == 5);
    BOOST_TEST(error == SocketError::Success);

    // There is no result where nothing was begun.
    BOOST_TEST((Tcp().BeginSend(Bytes("hello"), 0, 5, 0, error, nullptr, nullptr) == nullptr));
    BOOST_TEST(error == SocketError::NotConnected);
    error = SocketError::Success;
    BOOST_TEST((Tcp().BeginReceive(buffer, 0, 5, 0, error, nullptr, nullptr) == nullptr));
    BOOST_TEST(error == SocketError::NotConnected);
    BOOST_CHECK_THROW(Tcp().BeginReceive(buffer, 0, 6, 0, error, nullptr, nullptr), ArgumentOutOfRangeException);

    pair.Client.LingerState(LingerOption(true, 0));
    pair.Client.Close();
    const IAsyncResult reset = pair.Server.BeginReceive(buffer, 0, 5, 0, nullptr, nullptr);
    BOOST_TEST(pair.Server.EndReceive(reset, error) == 0);
    BOOST_TEST(error == SocketError::ConnectionReset);
}

BOOST_AUTO_TEST_CASE(a_disconnected_socket_connects_again)
{
    const Socket listener = Listener();
    const Socket client = ConnectedTo(listener);
    const Socket first = listener.Accept();
    client.EndDisconnect(client.BeginDisconnect(true, nullptr, nullptr));
    BOOST_TEST(!client.Connected());
    BOOST_TEST(first.Receive(Array<Byte>(1)) == 0);
    client.EndConnect(client.BeginConnect(listener.LocalEndPoint(), nullptr, nullptr));
    const Socket second = listener.Accept();
    client.Send(Bytes("again"));
    BOOST_TEST(ReceiveAll(second, 5) == "again");
}
