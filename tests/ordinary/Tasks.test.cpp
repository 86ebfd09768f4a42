#include "tests/Support/Print.hpp"
#include "tests/ordinary/Uses.hpp"
#include <System.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Threading.hpp>
#include <System/Threading/Tasks.hpp>
#include <System/Threading/Tasks/Sources.hpp>
#include <boost/test/unit_test.hpp>

using namespace System;
using namespace System::Threading;
using namespace System::Threading::Tasks;

BOOST_AUTO_TEST_SUITE(OrdinaryTasks)

BOOST_AUTO_TEST_CASE(
    work_is_given_up,
    *Uses("System.Threading.CancellationTokenSource",
          ".ctor 0 1; Token 0; Cancel 0 1; IsCancellationRequested 0; Dispose 0; CreateLinkedTokenSource 1 2; CancelAfter 1; TryReset 0") *
        Uses("System.Threading.CancellationToken", "IsCancellationRequested 0; ThrowIfCancellationRequested 0; Register 1 2 3; None 0; "
                                                   "op_Equality 2; CanBeCanceled 0; .ctor 0 1"))
{
    CancellationTokenSource source;
    CancellationToken token = source.Token();
    BOOST_TEST((token == source.Token()));
    BOOST_TEST(token.CanBeCanceled());
    BOOST_TEST((CancellationToken() == CancellationToken::None()));
    BOOST_TEST(CancellationToken(true).IsCancellationRequested());
    int called = 0;
    token.Register([&] { ++called; });
    token.Register([&](Object state) { called += (int)state; }, 10);
    token.Register([&](Object state) { called += (int)state; }, 100, false);
    CancellationTokenSource linked = CancellationTokenSource::CreateLinkedTokenSource(token);
    CancellationTokenSource both = CancellationTokenSource::CreateLinkedTokenSource(token, CancellationToken::None());
    source.Cancel();
    BOOST_TEST(called == 111);
    BOOST_TEST(source.IsCancellationRequested());
    BOOST_TEST(linked.IsCancellationRequested());
    BOOST_TEST(both.Token().IsCancellationRequested());
    BOOST_CHECK_THROW(token.ThrowIfCancellationRequested(), OperationCanceledException);
    CancellationTokenSource second(TimeSpan::FromMinutes(5));
    second.Cancel(true);
    BOOST_TEST(!second.TryReset());
    BOOST_TEST(CancellationTokenSource().TryReset());
    CancellationTokenSource later;
    later.CancelAfter(1);
    BOOST_TEST(later.Token().WaitHandle().WaitOne(30000));
    later.Dispose();
}

BOOST_AUTO_TEST_CASE(tasks_are_waited_for,
                     *Uses("System.Threading.Tasks.Task",
                           "Wait 0 1; Delay 1 2; Run 1 2; Factory 0; FromResult`1 1; CompletedTask 0; WhenAll 1; GetAwaiter 0; "
                           "Run`1 1 2; WhenAny 1 2; IsCompleted 0; WhenAll`1 1; Exception 0; WaitAll 1 2; Dispose 0; Status 0; "
                           "WaitAsync 1") *
                         Uses("System.Threading.Tasks.Task`1", "Result 0; GetAwaiter 0; WaitAsync 1 2") *
                         Uses("System.Runtime.CompilerServices.TaskAwaiter", "GetResult 0") *
                         Uses("System.Runtime.CompilerServices.TaskAwaiter`1", "GetResult 0") *
                         Uses("System.AggregateException", "InnerExceptions 0; Flatten 0"))
{
    std::atomic<int> ran{0};
    Task<> first = Task<>::Run([&] { ++ran; });
    Task<> second = Task<>::Run([&] { ++ran; }, CancellationToken::None());
    Task<int> third = Task<>::Run([] { return 3; });
    Task<int> fourth = Task<>::Run([] { return 4; }, CancellationToken::None());
    Task<>::WhenAll(first, second).Wait();
    BOOST_TEST(ran == 2);
    BOOST_TEST(Task<>::WhenAll(Array<Task<int>>{third, fourth}).Result()[1] == 4);
    Task<>::WaitAll(first, third);
    BOOST_TEST(Task<>::WaitAll(Array<Task<>>{first, third}, 30000));
    BOOST_TEST(first.IsCompleted());
    first.GetAwaiter().GetResult();
    BOOST_TEST(third.GetAwaiter().GetResult() == 3);
    BOOST_TEST((first.Status() == TaskStatus::RanToCompletion));
    first.Dispose();
    Task<>::Delay(1).Wait();
    BOOST_TEST(Task<>::Delay(1, CancellationToken::None()).Wait(30000));
    BOOST_TEST((Task<>::WhenAny(Array<Task<>>{second}).Result() == second));
    BOOST_TEST((Task<>::WhenAny(Task<>::CompletedTask(), Task<>::Delay(Timeout::Infinite)).Result() == Task<>::CompletedTask()));
    BOOST_TEST(Task<>::FromResult(5).Result() == 5);
    Task<>::CompletedTask().WaitAsync(TimeSpan::FromSeconds(30)).Wait();
    BOOST_TEST(third.WaitAsync(CancellationToken::None()).Result() == 3);
    BOOST_TEST(third.WaitAsync(TimeSpan::FromSeconds(30), CancellationToken::None()).Result() == 3);
    const Task<> failed = Task<>::Factory().StartNew([] { throw InvalidOperationException("x"); });
    BOOST_CHECK_THROW(failed.Wait(), AggregateException);
    BOOST_REQUIRE(failed.Exception() != nullptr);
    BOOST_TEST(failed.Exception()->InnerExceptions()[0].Is<InvalidOperationException>());
    BOOST_TEST(AggregateException(*failed.Exception()).Flatten().InnerExceptions().Count() == 1);
}

namespace
{
    Task<int> Awaits(Task<int> task, ValueTask<int> value, ValueTask<> none)
    {
        co_await Task<>::Yield();
        co_await Task<>::Delay(1).ConfigureAwait(false);
        const int first = co_await task.ConfigureAwait(false);
        const int second = co_await value.ConfigureAwait(false);
        co_await none.ConfigureAwait(false);
        co_return first + second;
    }
}

BOOST_AUTO_TEST_CASE(tasks_are_awaited,
                     *Uses("System.Threading.Tasks.Task", "ConfigureAwait 1; Yield 0") *
                         Uses("System.Threading.Tasks.Task`1", "ConfigureAwait 1") *
                         Uses("System.Threading.Tasks.ValueTask`1", "ConfigureAwait 1; .ctor 1; GetAwaiter 0; AsTask 0; IsCompleted 0") *
                         Uses("System.Threading.Tasks.ValueTask", "ConfigureAwait 1; .ctor 0 1; AsTask 0; GetAwaiter 0") *
                         Uses("System.Runtime.CompilerServices.ValueTaskAwaiter`1", "GetResult 0") *
                         Uses("System.Runtime.CompilerServices.ValueTaskAwaiter", "GetResult 0"))
{
    BOOST_TEST(Awaits(Task<>::FromResult(1), ValueTask<int>(2), ValueTask<>()).Result() == 3);
    const ValueTask<int> ofTask(Task<>::FromResult(4));
    BOOST_TEST(ofTask.IsCompleted());
    BOOST_TEST(ofTask.AsTask().Result() == 4);
    BOOST_TEST(ValueTask<int>(5).GetAwaiter().GetResult() == 5);
    const ValueTask<> none(Task<>::CompletedTask());
    none.GetAwaiter().GetResult();
    none.AsTask().Wait();
    BOOST_TEST(none.IsCompleted());
}

namespace
{
    /// An operation of a program's own, which is used again and again.
    class Signal : public Sources::IValueTaskSource<int>, public std::enable_shared_from_this<Signal>
    {
    public:
        ValueTask<int> WaitAsync()
        {
            _core.Reset();
            return ValueTask<int>(shared_from_this(), _core.Version());
        }
        void Set(int value) { _core.SetResult(value); }
        void Fail() { _core.SetException(InvalidOperationException("failed")); }

        int GetResult(Int16 token) override { return _core.GetResult(token); }
        Sources::ValueTaskSourceStatus GetStatus(Int16 token) override { return _core.GetStatus(token); }
        void OnCompleted(Action<Object> continuation, Object state, Int16 token, Sources::ValueTaskSourceOnCompletedFlags flags) override
        {
            _core.OnCompleted(continuation, state, token, flags);
        }

    private:
        Sources::ManualResetValueTaskSourceCore<int> _core;
    };
}

BOOST_AUTO_TEST_CASE(a_value_task_stands_for_an_operation_of_ones_own, *Uses("System.Threading.Tasks.ValueTask`1", ".ctor 2"))
{
    const auto signal = std::make_shared<Signal>();
    const ValueTask<int> first = signal->WaitAsync();
    BOOST_TEST(!first.IsCompleted());
    signal->Set(5);
    BOOST_TEST(first.AsTask().Result() == 5);
    const ValueTask<int> second = signal->WaitAsync();
    signal->Fail();
    BOOST_CHECK_THROW(second.AsTask().GetAwaiter().GetResult(), InvalidOperationException);
    BOOST_CHECK_THROW(signal->GetStatus(99), InvalidOperationException);
    BOOST_CHECK_THROW(signal->Set(6), InvalidOperationException);
    BOOST_CHECK_THROW(ValueTask<int>(std::shared_ptr<Signal>(), Int16{0}), ArgumentNullException);
    BOOST_TEST(ToString(signal->GetStatus(2)) == "Faulted");
}

BOOST_AUTO_TEST_CASE(work_goes_on, *Uses("System.Threading.Tasks.Task", "ContinueWith 1 2 3 4; ContinueWith`1 1") *
                                       Uses("System.Threading.Tasks.Task`1", "ContinueWith 1 2 3") *
                                       Uses("System.Threading.Tasks.TaskContinuationOptions", "OnlyOnFaulted 0; ExecuteSynchronously 0") *
                                       Uses("System.Threading.Tasks.TaskScheduler", "Default 0"))
{
    const Task<> done = Task<>::CompletedTask();
    std::atomic<int> ran{0};
    done.ContinueWith([&](Task<>) { ++ran; }).Wait();
    done.ContinueWith([&](Task<>) { ++ran; }, TaskContinuationOptions::ExecuteSynchronously).Wait();
    done.ContinueWith([&](Task<>, Object state) { ran += (int)state; }, 10, CancellationToken::None()).Wait();
    done.ContinueWith([&](Task<>) { ++ran; }, CancellationToken::None(), TaskContinuationOptions::None, TaskScheduler::Default()).Wait();
    BOOST_TEST(ran == 13);
    BOOST_TEST(done.ContinueWith([](Task<>) { return 5; }).Result() == 5);
    const Task<int> five = Task<>::FromResult(5);
    BOOST_TEST(five.ContinueWith([](Task<int> t) { return t.Result() + 1; }).Result() == 6);
    const Task<> never = five.ContinueWith([](Task<int>) {}, TaskContinuationOptions::OnlyOnFaulted);
    BOOST_CHECK_THROW(never.Wait(), AggregateException);
    BOOST_TEST(never.IsCanceled());
    BOOST_TEST(five.ContinueWith([](Task<int> t, Object s) { return t.Result() + (int)s; }, 2, CancellationToken::None()).Result() == 7);
}

BOOST_AUTO_TEST_CASE(a_task_is_completed_by_hand,
                     *Uses("System.Threading.Tasks.TaskCompletionSource`1",
                           "Task 0; .ctor 0 1; TrySetResult 1; TrySetException 1; SetResult 1; TrySetCanceled 0") *
                         Uses("System.Threading.Tasks.TaskCreationOptions", "RunContinuationsAsynchronously 0; LongRunning 0"))
{
    TaskCompletionSource<int> source;
    source.SetResult(5);
    BOOST_TEST(!source.TrySetResult(6));
    BOOST_TEST(source.Task().Result() == 5);
    TaskCompletionSource<int> failed(TaskCreationOptions::RunContinuationsAsynchronously);
    BOOST_TEST(failed.TrySetException(InvalidOperationException("x")));
    BOOST_TEST(failed.Task().IsFaulted());
    TaskCompletionSource<int> canceled;
    BOOST_TEST(canceled.TrySetCanceled());
    BOOST_TEST(canceled.Task().IsCanceled());
    BOOST_TEST(Task<>::Factory().StartNew([] { return 1; }, TaskCreationOptions::LongRunning).Result() == 1);
}

BOOST_AUTO_TEST_CASE(tasks_of_functions_and_of_begin_and_end,
                     *Uses("System.Threading.Tasks.TaskFactory", "StartNew 1 2 4; FromAsync`2 5; FromAsync`1 3 4"))
{
    using namespace System::Net;
    using namespace System::Net::Sockets;
    BOOST_TEST(Task<>::Factory().StartNew([] { return 1; }).Result() == 1);
    BOOST_TEST(Task<>::Factory().StartNew([](Object state) { return (int)state; }, 2).Result() == 2);
    BOOST_TEST(Task<>::Factory()
                   .StartNew([] { return 3; }, CancellationToken::None(), TaskCreationOptions::None, TaskScheduler::Default())
                   .Result() == 3);
    TcpListener listener(IPAddress::Loopback, 0);
    listener.Start();
    const int port = ((IPEndPoint)listener.LocalEndpoint()).Port();
    Task<Socket> accept = Task<>::Factory().FromAsync([=](AsyncCallback c, Object s) { return listener.BeginAcceptSocket(c, s); },
                                                      [=](IAsyncResult ar) { return listener.EndAcceptSocket(ar); }, nullptr);
    Socket client(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    Task<>::Factory()
        .FromAsync([=](IPAddress a, int p, AsyncCallback c, Object s) { return client.BeginConnect(a, p, c, s); },
                   [=](IAsyncResult ar) { client.EndConnect(ar); }, IPAddress::Loopback, port, nullptr)
        .Wait();
    BOOST_TEST(accept.Result().Connected());
    Task<Socket> again =
        Task<>::Factory().FromAsync([=](AsyncCallback c, Object s) { return listener.BeginAcceptSocket(c, s); },
                                    [=](IAsyncResult ar) { return listener.EndAcceptSocket(ar); }, nullptr, TaskCreationOptions::None);
    TcpClient other("127.0.0.1", port);
    BOOST_TEST(again.Result().Connected());
}

BOOST_AUTO_TEST_SUITE_END()
