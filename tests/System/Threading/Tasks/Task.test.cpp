// Task and Task<T>: how they are made, started, waited for, and what they say of themselves.
#include "tests/Support/Print.hpp"
#include <System.hpp>
#include <System/Threading.hpp>
#include <System/Threading/Tasks.hpp>
#include <boost/test/unit_test.hpp>
#include <chrono>

using namespace System;
using namespace System::Threading;
using namespace System::Threading::Tasks;

namespace
{
    template <class E, class F>
    String MessageOf(const F& call)
    {
        try
        {
            call();
        }
        catch (const E& exception)
        {
            return exception.Message();
        }
        return "nothing was thrown";
    }

    struct OwnError
    {
        int Code;
    };
}

BOOST_AUTO_TEST_CASE(a_task_is_null_until_it_is_set_and_is_shared_by_its_copies)
{
    Task<> none;
    BOOST_TEST((none == nullptr));
    BOOST_CHECK_THROW((void)none.IsCompleted(), NullReferenceException);
    Task<int> five = Task<>::FromResult(5);
    Task<> base = five;
    BOOST_TEST((base == five));
    BOOST_TEST(((Task<int>) base).Result() == 5);
    BOOST_CHECK_THROW((void)(Task<bool>) base, InvalidCastException);
    IAsyncResult result = five;
    BOOST_TEST(result.IsCompleted());
    BOOST_TEST(result.AsyncWaitHandle().WaitOne(0));
    BOOST_TEST(((Task<int>) result).Result() == 5);
    BOOST_TEST(five.ToString() == "System.Threading.Tasks.Task`1[System.Int32]");
    BOOST_TEST(base.Is<Task<int>>());
}

BOOST_AUTO_TEST_CASE(completed_failed_and_cancelled_tasks_are_made_as_such)
{
    BOOST_TEST(Task<>::CompletedTask().IsCompletedSuccessfully());
    BOOST_TEST(Task<>::FromResult("text").Result() == "text");
    Task<int> failed = Task<>::FromException<int>(InvalidOperationException("why"));
    BOOST_TEST(failed.IsFaulted());
    BOOST_TEST(failed.IsCompleted());
    BOOST_TEST(!failed.IsCompletedSuccessfully());
    BOOST_TEST(failed.Exception()->InnerException()->Message() == "why");
    BOOST_CHECK_THROW(failed.GetAwaiter().GetResult(), InvalidOperationException);
    BOOST_TEST(MessageOf<AggregateException>([&] { (void)failed.Result(); }) == "One or more errors occurred. (why)");
    Exception kept = TimeoutException("late");
    BOOST_CHECK_THROW(Task<>::FromException(kept).GetAwaiter().GetResult(), TimeoutException);
    BOOST_CHECK_EXCEPTION(Task<>::FromException(OwnError{7}).GetAwaiter().GetResult(), OwnError,
                          [](const OwnError& error) { return error.Code == 7; });

    Task<int> canceled = Task<>::FromCanceled<int>(CancellationToken(true));
    BOOST_TEST(canceled.IsCanceled());
    BOOST_TEST((canceled.Exception() == nullptr));
    BOOST_CHECK_THROW(canceled.GetAwaiter().GetResult(), TaskCanceledException);
    BOOST_TEST(MessageOf<AggregateException>([&] { canceled.Wait(); }) == "One or more errors occurred. (A task was canceled.)");
    BOOST_CHECK_THROW((void)Task<>::FromCanceled(CancellationToken::None()), ArgumentOutOfRangeException);
}

BOOST_AUTO_TEST_CASE(a_function_is_run_on_the_pool_and_gives_the_result)
{
    BOOST_TEST(Task<>::Run([] { return Thread::CurrentThread().IsThreadPoolThread(); }).Result());
    int n = 0;
    Task<> plain = Task<>::Run([&] { n = 1; });
    plain.Wait();
    BOOST_TEST(n == 1);
    auto shared = std::make_shared<int>(7);
    Task<int> unwrapped = Task<>::Run([shared]() -> Task<int>
                                      {
                                          co_await Task<>::Delay(2);
                                          co_return *shared;
                                      });
    BOOST_TEST(unwrapped.Result() == 7);
    BOOST_TEST(shared.use_count() == 1);
    Func<int> function = [] { return 3; };
    BOOST_TEST(Task<>::Run(function).Result() == 3);
    BOOST_CHECK_THROW(Task<>::Run(Func<int>(nullptr)), ArgumentNullException);
    BOOST_TEST(Task<>::Run([] {}, CancellationToken(true)).IsCanceled());
}

BOOST_AUTO_TEST_CASE(a_function_that_gives_up_for_its_token_cancels_its_task)
{
    CancellationTokenSource source;
    Task<> task = Task<>::Run(
        [token = source.Token()]
        {
            token.WaitHandle().WaitOne();
            token.ThrowIfCancellationRequested();
        },
        source.Token());
    source.Cancel();
    BOOST_CHECK_THROW(task.Wait(), AggregateException);
    BOOST_TEST(task.IsCanceled());
    Task<> other = Task<>::Run([] { throw OperationCanceledException(); });
    BOOST_CHECK_THROW(other.Wait(), AggregateException);
    BOOST_TEST(other.IsFaulted());
}

BOOST_AUTO_TEST_CASE(a_task_that_was_made_of_a_function_is_started_once)
{
    int runs = 0;
    Task<> task([&] { ++runs; });
    BOOST_TEST((task.Status() == TaskStatus::Created));
    task.Start();
    task.Wait();
    BOOST_TEST(runs == 1);
    BOOST_TEST(MessageOf<InvalidOperationException>([&] { task.Start(); }) == "Start may not be called on a task that has completed.");
    Task<int> here([](Object state) { return (int) state + Thread::CurrentThread().ManagedThreadId(); }, 1000);
    here.RunSynchronously();
    BOOST_TEST(here.Result() == 1000 + Thread::CurrentThread().ManagedThreadId());
    BOOST_TEST((int) here.AsyncState() == 1000);
    TaskCompletionSource<> promise;
    BOOST_TEST(MessageOf<InvalidOperationException>([&] { promise.Task().Start(); }) ==
               "Start may not be called on a promise-style task.");
}

BOOST_AUTO_TEST_CASE(a_factory_starts_functions_with_state_and_on_threads_of_their_own)
{
    Task<int> sum = Task<>::Factory().StartNew([](Object state) { return (int) state + 1; }, 4);
    BOOST_TEST(sum.Result() == 5);
    BOOST_TEST((int) sum.AsyncState() == 4);
    BOOST_TEST(!Task<>::Factory().StartNew([] { return Thread::CurrentThread().IsThreadPoolThread(); }, TaskCreationOptions::LongRunning).Result());
    Task<Task<int>> nested = Task<>::Factory().StartNew([n = 3]() -> Task<int>
                                                        {
                                                            co_await Task<>::Yield();
                                                            co_return n;
                                                        });
    BOOST_TEST(nested.Unwrap().Result() == 3);
    BOOST_TEST(Task<>::Factory().StartNew([] { return Task<>::CurrentId().has_value(); }).Result());
    BOOST_TEST(!Task<>::CurrentId().has_value());
    BOOST_TEST((sum.Id() == sum.Id() && sum.Id() != nested.Id()));
}

BOOST_AUTO_TEST_CASE(begin_and_end_make_a_task)
{
    // A call whose result is the task of a delay.
    const auto begin = [](int a, AsyncCallback callback, Object state) -> IAsyncResult
    {
        Task<int> call = Task<>::Factory().StartNew([=](Object) { return a + 1; }, state);
        call.ContinueWith([=](Task<int> t) { callback(t); });
        return call;
    };
    const auto end = [](IAsyncResult ar) { return ((Task<int>) ar).Result(); };
    Task<int> task = Task<>::Factory().FromAsync(begin, end, 4, "state");
    BOOST_TEST(task.Result() == 5);
    BOOST_TEST((String) task.AsyncState() == "state");
    BOOST_TEST(Task<int>::Factory().FromAsync(begin(1, [](IAsyncResult) {}, nullptr), end).Result() == 2);
    Task<> failed = Task<>::Factory().FromAsync(begin(1, [](IAsyncResult) {}, nullptr), [](IAsyncResult) { throw TimeoutException(); });
    BOOST_CHECK_THROW(failed.GetAwaiter().GetResult(), TimeoutException);
}

BOOST_AUTO_TEST_CASE(a_wait_ends_by_time_and_by_token)
{
    TaskCompletionSource<int> source(5);
    Task<int> task = source.Task();
    BOOST_TEST((int) task.AsyncState() == 5);
    BOOST_TEST(!task.Wait(1));
    BOOST_TEST(!task.Wait(TimeSpan::FromMilliseconds(1)));
    BOOST_TEST(!task.Wait(std::chrono::milliseconds(1)));
    BOOST_CHECK_THROW(task.Wait(CancellationToken(true)), OperationCanceledException);
    CancellationTokenSource soon(5);
    BOOST_CHECK_THROW(task.Wait(soon.Token()), OperationCanceledException);
    BOOST_CHECK_THROW(task.Wait(-2), ArgumentOutOfRangeException);
    BOOST_CHECK_THROW(task.Dispose(), InvalidOperationException);
    source.SetResult(1);
    BOOST_TEST(task.Wait(0));
    task.Dispose();
}

BOOST_AUTO_TEST_CASE(wait_async_limits_a_task_and_leaves_it_alone)
{
    TaskCompletionSource<int> source;
    BOOST_CHECK_THROW(source.Task().WaitAsync(TimeSpan::FromMilliseconds(5)).GetAwaiter().GetResult(), TimeoutException);
    CancellationTokenSource canceler;
    Task<int> limited = source.Task().WaitAsync(canceler.Token());
    canceler.Cancel();
    BOOST_TEST(limited.IsCanceled());
    Task<int> timely = source.Task().WaitAsync(TimeSpan::FromHours(1), CancellationToken::None());
    BOOST_TEST(!source.Task().IsCompleted());
    source.SetResult(6);
    BOOST_TEST(timely.Result() == 6);
    BOOST_CHECK_THROW(source.Task().WaitAsync(TimeSpan::FromMilliseconds(-5)), ArgumentOutOfRangeException);
}

BOOST_AUTO_TEST_CASE(a_delay_takes_its_time_and_checks_it)
{
    const auto start = std::chrono::steady_clock::now();
    Task<>::Delay(20).Wait();
    BOOST_TEST((std::chrono::steady_clock::now() - start >= std::chrono::milliseconds(19)));
    BOOST_TEST(Task<>::Delay(0).IsCompleted());
    BOOST_CHECK_THROW(Task<>::Delay(-2), ArgumentOutOfRangeException);
    BOOST_CHECK_THROW(Task<>::Delay(TimeSpan::FromDays(100)), ArgumentOutOfRangeException);
    BOOST_TEST(Task<>::Delay(-1, CancellationToken(true)).IsCanceled());
}

BOOST_AUTO_TEST_CASE(a_completion_source_completes_its_task_once)
{
    TaskCompletionSource<int> source(TaskCreationOptions::RunContinuationsAsynchronously);
    BOOST_TEST(source.TrySetResult(5));
    BOOST_TEST(!source.TrySetResult(6));
    BOOST_TEST(!source.TrySetCanceled());
    BOOST_TEST(!source.TrySetException(Exception("x")));
    BOOST_TEST(source.Task().Result() == 5);
    BOOST_TEST(MessageOf<InvalidOperationException>([&] { source.SetResult(6); }) ==
               "An attempt was made to transition a task to a final state when it had already completed.");

    TaskCompletionSource<> several;
    several.SetException(Array<Exception>{InvalidOperationException("a"), TimeoutException("b")});
    BOOST_TEST(several.Task().Exception()->InnerExceptions().Count() == 2);
    BOOST_TEST(several.Task().Exception()->InnerExceptions()[1].Is<TimeoutException>());
    BOOST_CHECK_THROW(several.Task().GetAwaiter().GetResult(), InvalidOperationException);

    CancellationTokenSource canceler;
    canceler.Cancel();
    TaskCompletionSource<> canceled;
    canceled.SetCanceled(canceler.Token());
    BOOST_CHECK_EXCEPTION(canceled.Task().GetAwaiter().GetResult(), TaskCanceledException,
                          [&](const TaskCanceledException& e)
                          { return e.CancellationToken() == canceler.Token() && e.Task() == canceled.Task(); });

    TaskCompletionSource<> empty;
    BOOST_CHECK_THROW(empty.SetException(Array<Exception>(0)), ArgumentException);
    BOOST_CHECK_THROW(empty.SetException(Array<Exception>{nullptr}), ArgumentException);
    BOOST_CHECK_THROW(empty.SetException(Exception(nullptr)), ArgumentNullException);
    empty.SetFromTask(canceled.Task());
    BOOST_TEST(empty.Task().IsCanceled());
}
