// What every EndX does with a result that is not there, not its own, not ready, used up, or failed.
#include "Support/ApmCalls.hpp"
#include <System/NullReferenceException.hpp>

using namespace SocketTests;
using namespace Signals;

BOOST_AUTO_TEST_CASE(end_of_no_result_is_an_argument_null_exception,
                     *Documents("Socket.EndAccept (IAsyncResult)", "asyncResult is null") *
                         Documents("Socket.EndAccept (Byte[]&,IAsyncResult) and (Byte[]&,Int32&,IAsyncResult)",
                                   "asyncResult is null (page words it as empty)") *
                         Documents("Socket.EndConnect", "asyncResult is null") * Documents("Socket.EndReceiveFrom", "asyncResult is null") *
                         Documents("Socket.EndSend [all 2 overloads]", "asyncResult is null") *
                         Documents("Socket.EndReceiveMessageFrom", "asyncResult is null") *
                         Documents("Socket.EndSendFile", "asyncResult is null (page words it as empty)") *
                         Documents("Socket.EndSendTo", "asyncResult is null"))
{
    for (const ApmKind& kind : ApmKinds())
    {
        BOOST_TEST_CONTEXT(kind.Name)
        {
            const ApmCall call = kind.Make();
            BOOST_TEST(ParameterOf<ArgumentNullException>([&] { call.End(call.Self, nullptr); }) == "asyncResult");
        }
    }
}

BOOST_TEST_DECORATOR(*Differs("Socket.End*", "the result is another call's or another socket's"))
BOOST_AUTO_TEST_CASE(
    end_of_a_foreign_result_is_an_argument_exception,
    *Documents("Socket.EndAccept [all 3 overloads]", "asyncResult came from something other than this object's BeginAccept") *
        Documents("Socket.EndConnect", "asyncResult came from something other than this object's BeginConnect") *
        Documents("Socket.EndReceive [all 2 overloads]", "asyncResult came from something other than this object's BeginReceive") *
        Documents("Socket.EndReceiveFrom", "asyncResult came from something other than this object's BeginReceiveFrom") *
        Documents("Socket.EndReceiveMessageFrom", "asyncResult came from something other than this object's BeginReceiveMessageFrom") *
        Documents("Socket.EndSendFile", "asyncResult came from something other than this object's BeginSendFile") *
        Documents("Socket.EndSend [all 2 overloads]", "asyncResult came from something other than this object's BeginSend"))
{
    const Pair pair;
    const IAsyncResult receive = pair.Client.BeginReceive(Array<Byte>(1), 0, 1, 0, nullptr, nullptr);
    const IAsyncResult send = pair.Client.BeginSend(Array<Byte>(1), 0, 1, 0, nullptr, nullptr);
    const IAsyncResult dns = Dns::BeginGetHostAddresses("127.0.0.1", nullptr, nullptr);
    const auto isRefused = [](const ApmCall& call, const Socket& socket, const IAsyncResult& result)
    { return ParameterOf<ArgumentException>([&] { call.End(socket, result); }) == "asyncResult"; };
    for (const ApmKind& kind : ApmKinds())
    {
        BOOST_TEST_CONTEXT(kind.Name)
        {
            const ApmCall call = kind.Make();
            // Of another call of the same socket, of the same call of another socket, of no socket.
            const std::string pairName = kind.Pair;
            if (pairName != "Receive")
            {
                BOOST_TEST(isRefused(call, pair.Client, receive));
            }
            if (pairName != "Send")
            {
                BOOST_TEST(isRefused(call, pair.Client, send));
            }
            BOOST_TEST(isRefused(call, pair.Client, dns));
            const IAsyncResult own = call.Begin(nullptr);
            BOOST_TEST(isRefused(call, pair.Client, own));
        }
    }
    // They can still be ended by whom they belong to.
    BOOST_TEST(pair.Client.EndSend(send) == 1);
    pair.Server.Send(Bytes("x"));
    BOOST_TEST(pair.Client.EndReceive(receive) == 1);
}

BOOST_AUTO_TEST_CASE(a_result_of_a_socket_that_is_gone_is_nobody_elses)
{
    // The next socket may well get the memory of the last.
    for (int i = 0; i != 20; ++i)
    {
        const Socket peer = Bound(Udp());
        IAsyncResult result;
        {
            const Socket socket = Bound(Udp());
            result = socket.BeginSendTo(Bytes("x"), 0, 1, 0, peer.LocalEndPoint(), nullptr, nullptr);
            BOOST_REQUIRE(Completes(result));
        }
        const Socket next = Bound(Udp());
        BOOST_CHECK_THROW(next.EndSendTo(result), ArgumentException);
    }
}

BOOST_TEST_DECORATOR(*Differs("Socket.End*", "the result was ended before"))
BOOST_AUTO_TEST_CASE(end_called_twice_is_an_invalid_operation_exception,
                     *Documents("Socket.EndReceive [all 2 overloads]", "EndReceive called a second time for the same asyncResult") *
                         Documents("Socket.EndReceiveFrom", "EndReceiveFrom called a second time for the same asyncResult") *
                         Documents("Socket.EndSend [all 2 overloads]", "EndSend called a second time for the same asyncResult") *
                         Documents("Socket.EndSendFile", "EndSendFile called a second time for the same asyncResult") *
                         Documents("Socket.EndDisconnect", "EndDisconnect called a second time for the same asyncResult"))
{
    for (const ApmKind& kind : ApmKinds())
    {
        BOOST_TEST_CONTEXT(kind.Name)
        {
            const ApmCall call = kind.Make();
            const IAsyncResult result = call.Begin(nullptr);
            if (call.Satisfy)
            {
                call.Satisfy();
            }
            BOOST_TEST(OutcomeOf([&] { call.End(call.Self, result); }) == "");
            BOOST_TEST(OutcomeOf([&] { call.End(call.Self, result); }) == "InvalidOperationException");
        }
    }
}

BOOST_AUTO_TEST_CASE(end_after_a_failure_can_be_called_once_too)
{
    const Socket nobody = Bound(Tcp());
    const Socket client = Tcp();
    const IAsyncResult result = client.BeginConnect(nobody.LocalEndPoint(), nullptr, nullptr);
    BOOST_TEST(OutcomeOf([&] { client.EndConnect(result); }) == "SocketException 10061");
    BOOST_TEST(OutcomeOf([&] { client.EndConnect(result); }) == "InvalidOperationException");
}

BOOST_AUTO_TEST_CASE(end_called_before_completion_blocks_until_then,
                     *Documents("Socket.EndAccept", "not completed yet") * Documents("Socket.EndConnect", "not completed yet") *
                         Documents("Socket.EndReceive", "not completed yet") * Documents("Socket.EndSend", "UDP"))
{
    for (const ApmKind& kind : ApmKinds())
    {
        BOOST_TEST_CONTEXT(kind.Name)
        {
            const ApmCall call = kind.Make();
            const IAsyncResult result = call.Begin(nullptr);
            std::string outcome = "not ended";
            std::atomic<bool> ended{false};
            Event isOver;
            std::thread waiting(
                [&]
                {
                    outcome = OutcomeOf([&] { call.End(call.Self, result); });
                    ended = true;
                    isOver.Set();
                });
            if (kind.Waits)
            {
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
                BOOST_TEST(!ended);
                call.Satisfy();
            }
            BOOST_TEST(isOver.Wait());
            waiting.join();
            BOOST_TEST(outcome == "");
        }
    }
}

BOOST_TEST_DECORATOR(*Differs("Socket.End*", "the socket was closed while the call was pending"))
BOOST_AUTO_TEST_CASE(end_on_a_closed_socket_is_an_object_disposed_exception,
                     *Documents("Socket.EndReceive [all 2 overloads]", "called after the socket was closed") *
                         Documents("Socket.EndReceiveFrom", "called after the socket was closed") *
                         Documents("Socket.EndReceiveMessageFrom", "called after the socket was closed") *
                         Documents("Socket.EndSend [all 2 overloads]", "called after the socket was closed") *
                         Documents("Socket.EndSendTo", "called after the socket was closed"))
{
    for (const ApmKind& kind : ApmKinds())
    {
        BOOST_TEST_CONTEXT(kind.Name)
        {
            // Also after success.
            for (const bool succeeds : {false, true})
            {
                const ApmCall call = kind.Make();
                const IAsyncResult result = call.Begin(nullptr);
                if (succeeds && call.Satisfy)
                {
                    call.Satisfy();
                }
                if (succeeds)
                {
                    BOOST_TEST(Completes(result));
                }
                call.Self.Close();
                BOOST_TEST(Completes(result));
                BOOST_TEST(OutcomeOf([&] { call.End(call.Self, result); }) == "ObjectDisposedException");
                // That there is no result is found first.
                BOOST_TEST(ParameterOf<ArgumentNullException>([&] { call.End(call.Self, nullptr); }) == "asyncResult");
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(end_that_is_waiting_when_the_socket_is_closed_is_an_object_disposed_exception)
{
    for (const ApmKind& kind : ApmKinds())
    {
        if (!kind.Waits)
        {
            continue;
        }
        BOOST_TEST_CONTEXT(kind.Name)
        {
            const ApmCall call = kind.Make();
            const IAsyncResult result = call.Begin(nullptr);
            std::string outcome;
            std::thread waiting([&] { outcome = OutcomeOf([&] { call.End(call.Self, result); }); });
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
            call.Self.Close();
            waiting.join();
            BOOST_TEST(outcome == "ObjectDisposedException");
        }
    }
}

BOOST_AUTO_TEST_CASE(begin_on_a_closed_socket_is_an_object_disposed_exception,
                     *Documents("Socket.BeginAccept [all 3 overloads]", "called after the socket was closed") *
                         Documents("Socket.BeginConnect [all 4 overloads]", "called after the socket was closed") *
                         Documents("Socket.BeginDisconnect", "called after the socket was closed") *
                         Documents("Socket.BeginReceive [all 4 overloads]", "called after the socket was closed") *
                         Documents("Socket.BeginReceiveFrom", "called after the socket was closed") *
                         Documents("Socket.BeginSend [all 4 overloads]", "called after the socket was closed") *
                         Documents("Socket.BeginSendTo", "called after the socket was closed"))
{
    for (const ApmKind& kind : ApmKinds())
    {
        BOOST_TEST_CONTEXT(kind.Name)
        {
            if (std::string_view(kind.Name).ends_with("silent client"))
            {
                continue; // it needs the listener
            }
            const ApmCall call = kind.Make();
            EndPoint local = call.Self.LocalEndPoint();
            call.Self.Close();
            bool called = false;
            BOOST_TEST(OutcomeOf([&] { call.Begin([&](const IAsyncResult&) { called = true; }); }) == "ObjectDisposedException");
            BOOST_TEST(!called);
        }
    }
}

BOOST_AUTO_TEST_CASE(
    what_the_system_reports_comes_from_end,
    *Documents("Socket.EndReceive [all 2 overloads]", "the underlying socket call fails; ErrorCode holds the native code") *
        Documents("Socket.EndSend [all 2 overloads]", "the underlying socket call fails; ErrorCode holds the native code") *
        Documents("Socket.BeginReceive [all 4 overloads]", "the underlying socket call fails; ErrorCode holds the native code") *
        Documents("Socket.BeginSend [all 4 overloads]", "the underlying socket call fails; ErrorCode holds the native code"))
{
    // The peer resets the connection while a receive is pending.
    const Pair pair;
    const IAsyncResult receive = pair.Server.BeginReceive(Array<Byte>(1), 0, 1, 0, nullptr, nullptr);
    pair.Client.LingerState(LingerOption(true, 0));
    pair.Client.Close();
    BOOST_TEST(OutcomeOf([&] { pair.Server.EndReceive(receive); }) == "SocketException 10054");
    BOOST_TEST(!pair.Server.Connected());
    const Pair other;
    other.Client.Shutdown(SocketShutdown::Send);
    BOOST_TEST(OutcomeOf([&] { other.Client.EndSend(other.Client.BeginSend(Bytes("x"), 0, 1, 0, nullptr, nullptr)); }) ==
               "SocketException 10058");
}

BOOST_AUTO_TEST_CASE(a_receive_after_the_peer_shut_down_gives_0_at_once, *Documents("Socket.EndReceive", "peer shut down, all data read"))
{
    const Pair pair;
    pair.Server.Send(Bytes("last"));
    pair.Server.Shutdown(SocketShutdown::Send);
    const Array<Byte> buffer(8);
    BOOST_TEST(pair.Client.EndReceive(pair.Client.BeginReceive(buffer, 0, 8, 0, nullptr, nullptr)) == 4);
    for (int i = 0; i != 3; ++i)
    {
        BOOST_TEST(pair.Client.EndReceive(pair.Client.BeginReceive(buffer, 0, 8, 0, nullptr, nullptr)) == 0);
    }
}

BOOST_AUTO_TEST_CASE(calls_on_null_are_null_reference_exceptions)
{
    const ApmCall call = ApmKinds().front().Make();
    const Socket none = nullptr;
    for (const ApmKind& kind : ApmKinds())
    {
        BOOST_CHECK_THROW(kind.Make().End(none, nullptr), NullReferenceException);
    }
    const IAsyncResult nothing;
    BOOST_CHECK_THROW((void)nothing.IsCompleted(), NullReferenceException);
    BOOST_CHECK_THROW((void)nothing.AsyncState(), NullReferenceException);
    BOOST_CHECK_THROW((void)nothing.AsyncWaitHandle(), NullReferenceException);
}
