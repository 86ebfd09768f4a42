// Tasks after and beside one another: ContinueWith, WhenAll, WhenAny, WaitAll, WaitAny, and what they fail with.
#include "tests/Support/Print.hpp"
#include <System.hpp>
#include <System/Collections.hpp>
#include <System/Threading.hpp>
#include <System/Threading/Tasks.hpp>
#include <boost/test/unit_test.hpp>

using namespace System;
using namespace System::Collections::Generic;
using namespace System::Threading;
using namespace System::Threading::Tasks;

namespace
{
    Task<> Fails(String text)
    {
        co_await Task<>::Yield();
        throw InvalidOperationException(text);
    }
    Task<> GivesUp()
    {
        co_await Task<>::Yield();
        throw OperationCanceledException("mine");
    }
    Task<int> Later(int value)
    {
        co_await Task<>::Delay(2);
        co_return value;
    }
}

BOOST_AUTO_TEST_CASE(a_continuation_gets_the_task_that_it_follows)
{
    Task<int> first = Later(4);
    BOOST_TEST(first.ContinueWith([](Task<int> t) { return t.Result() + 1; }).Result() == 5);
    BOOST_TEST(first.ContinueWith([](auto t) { return t.Result() + 2; }).Result() == 6);
    Task<> plain = first;
    BOOST_TEST(plain.ContinueWith([](Task<> t) { return t.IsCompleted(); }).Result());
    Task<int> stated = first.ContinueWith([](Task<int> t, Object state) { return t.Result() + (int) state; }, 10);
    BOOST_TEST(stated.Result() == 14);
    BOOST_TEST((int) stated.AsyncState() == 10);
    BOOST_TEST(first.ContinueWith([](Task<int>) -> Task<int> { return Later(9); }).Unwrap().Result() == 9);
    BOOST_CHECK_THROW(first.ContinueWith(Action<Task<int>>(nullptr)), ArgumentNullException);
}

BOOST_AUTO_TEST_CASE(a_continuation_runs_only_under_its_condition)
{
    Task<> failed = Fails("x");
    Task<int> onFault = failed.ContinueWith([](Task<> t) { return t.Exception()->InnerExceptions().Count(); }, TaskContinuationOptions::OnlyOnFaulted);
    Task<> onSuccess = failed.ContinueWith([](Task<>) {}, TaskContinuationOptions::OnlyOnRanToCompletion);
    Task<> notOnFault = failed.ContinueWith([](Task<>) {}, TaskContinuationOptions::NotOnFaulted);
    BOOST_TEST(onFault.Result() == 1);
    BOOST_CHECK_THROW(onSuccess.Wait(), AggregateException);
    BOOST_TEST(onSuccess.IsCanceled());
    BOOST_CHECK_THROW(notOnFault.Wait(), AggregateException);
    constexpr auto never =
        TaskContinuationOptions::NotOnFaulted | TaskContinuationOptions::NotOnCanceled | TaskContinuationOptions::NotOnRanToCompletion;
    BOOST_CHECK_THROW(failed.ContinueWith([](Task<>) {}, never), ArgumentOutOfRangeException);
}

BOOST_AUTO_TEST_CASE(a_continuation_is_cancelled_by_its_token_before_it_runs)
{
    TaskCompletionSource<> source;
    CancellationTokenSource canceler;
    Task<> following = source.Task().ContinueWith([](Task<>) {}, canceler.Token());
    canceler.Cancel();
    BOOST_TEST(following.IsCanceled());
    source.SetResult();
    BOOST_TEST(source.Task().ContinueWith([](Task<>) { return 1; }, CancellationToken(true)).IsCanceled());
}

BOOST_AUTO_TEST_CASE(a_synchronous_continuation_runs_in_the_call_that_completes)
{
    TaskCompletionSource<> source;
    int thread = 0;
    source.Task().ContinueWith([&](Task<>) { thread = Thread::CurrentThread().ManagedThreadId(); }, CancellationToken::None(),
                               TaskContinuationOptions::ExecuteSynchronously, TaskScheduler::Default());
    source.SetResult();
    BOOST_TEST(thread == Thread::CurrentThread().ManagedThreadId());
}

BOOST_AUTO_TEST_CASE(when_all_gives_all_results_in_order)
{
    Task<Array<int>> all = Task<>::WhenAll(Later(3), Task<>::FromResult(4), Later(5));
    BOOST_TEST(all.Result()[0] == 3);
    BOOST_TEST(all.Result()[1] == 4);
    BOOST_TEST(all.Result()[2] == 5);
    List<Task<int>> list{Later(1), Later(2)};
    BOOST_TEST(Task<>::WhenAll(list).Result().Length() == 2);
    IEnumerable<Task<int>> sequence = list;
    BOOST_TEST(Task<>::WhenAll(sequence).Result().Length() == 2);
    Task<>::WhenAll(Array<Task<>>{Later(1), Task<>::CompletedTask()}).Wait();
    Task<>::WhenAll(Later(1), Task<>::CompletedTask()).Wait();
    BOOST_TEST(Task<>::WhenAll(Array<Task<>>(0)).IsCompletedSuccessfully());
    BOOST_CHECK_THROW(Task<>::WhenAll(Array<Task<>>{nullptr}), ArgumentException);
    BOOST_CHECK_THROW(Task<>::WhenAll(Array<Task<>>()), ArgumentNullException);
}

BOOST_AUTO_TEST_CASE(when_all_fails_with_all_exceptions)
{
    Task<> all = Task<>::WhenAll(Fails("a"), Fails("b"), GivesUp());
    BOOST_CHECK_EXCEPTION(all.Wait(), AggregateException,
                          [](const AggregateException& e) { return e.Message() == "One or more errors occurred. (a) (b)"; });
    BOOST_CHECK_THROW(all.GetAwaiter().GetResult(), InvalidOperationException);
    Task<> canceled = Task<>::WhenAll(GivesUp(), Task<>::CompletedTask());
    BOOST_CHECK_EXCEPTION(canceled.GetAwaiter().GetResult(), OperationCanceledException,
                          [](const OperationCanceledException& e) { return e.Message() == "mine"; });
    BOOST_TEST(canceled.IsCanceled());
}

BOOST_AUTO_TEST_CASE(when_any_gives_the_first_and_forgets_the_others)
{
    TaskCompletionSource<int> never;
    Task<Task<int>> any = Task<>::WhenAny(never.Task(), Later(2));
    BOOST_TEST(any.Result().Result() == 2);
    Task<Task<>> mixed = Task<>::WhenAny(never.Task(), Task<>::CompletedTask());
    BOOST_TEST((mixed.Result() == Task<>::CompletedTask()));
    for (int i = 0; i != 1000; ++i)
    {
        Task<>::WhenAny(never.Task(), Task<>::FromResult(1)).Wait();
    }
    BOOST_CHECK_THROW(Task<>::WhenAny(Array<Task<>>(0)), ArgumentException);
}

BOOST_AUTO_TEST_CASE(wait_all_and_wait_any_wait)
{
    Task<int> one = Later(1);
    Task<int> two = Later(2);
    Task<>::WaitAll(one, two);
    BOOST_TEST(two.IsCompleted());
    TaskCompletionSource<> never;
    BOOST_TEST(!Task<>::WaitAll(Array<Task<>>{never.Task(), one}, 5));
    BOOST_TEST(Task<>::WaitAll(Array<Task<>>{one, two}, TimeSpan::FromSeconds(10)));
    BOOST_TEST(Task<>::WaitAny(never.Task(), two) == 1);
    BOOST_TEST(Task<>::WaitAny(Array<Task<>>{never.Task()}, 5) == -1);
    BOOST_CHECK_THROW(Task<>::WaitAny(Array<Task<>>{never.Task()}, CancellationToken(true)), OperationCanceledException);
    BOOST_CHECK_EXCEPTION(Task<>::WaitAll(Fails("a"), GivesUp()), AggregateException, [](const AggregateException& e)
                          { return e.Message() == "One or more errors occurred. (a) (A task was canceled.)"; });
}

BOOST_AUTO_TEST_CASE(a_factory_continues_when_all_or_any_have_completed)
{
    Array<Task<int>> tasks{Later(1), Later(2)};
    BOOST_TEST(Task<>::Factory().ContinueWhenAll(tasks, [](Array<Task<int>> all) { return all.Length(); }).Result() == 2);
    BOOST_TEST(Task<>::Factory().ContinueWhenAny(tasks, [](Task<int> any) { return any.Result() > 0; }).Result());
}

BOOST_AUTO_TEST_CASE(an_aggregate_exception_flattens_and_handles)
{
    const AggregateException inner(ArgumentException("2"), Exception("3"));
    const AggregateException outer("m", Exception("1"), inner);
    BOOST_TEST(outer.Message() == "m (1) (One or more errors occurred. (2) (3))");
    BOOST_TEST(outer.Flatten().Message() == "m (1) (2) (3)");
    BOOST_TEST(outer.InnerExceptions().Count() == 2);
    BOOST_TEST(outer.InnerExceptions()[1].Is<AggregateException>());
    BOOST_TEST(outer.Flatten().InnerExceptions()[1].Is<ArgumentException>());
    BOOST_TEST(outer.InnerException()->Message() == "1");
    BOOST_TEST((outer.GetBaseException() == &outer));
    BOOST_TEST(AggregateException(Exception("z")).GetBaseException()->Message() == "z");
    BOOST_TEST(outer.ToString().Contains(" ---> (Inner Exception #1) System.AggregateException: One or more errors occurred. (2) (3)"));
    BOOST_CHECK_EXCEPTION(outer.Handle([](Exception e) { return e.Message() == "1"; }), AggregateException,
                          [](const AggregateException& e) { return e.InnerExceptions().Count() == 1; });
    outer.Handle([](Exception) { return true; });
    BOOST_TEST(AggregateException().Message() == "One or more errors occurred.");
    BOOST_CHECK_THROW(AggregateException(Exception(nullptr)), ArgumentException);
    BOOST_CHECK_THROW(AggregateException("m", Exception(nullptr)), ArgumentNullException);
}

BOOST_AUTO_TEST_CASE(an_exception_that_nobody_has_looked_at_is_told)
{
    ManualResetEvent told(false);
    String text = "";
    EventHandler<UnobservedTaskExceptionEventArgs> handler = [&](Object, UnobservedTaskExceptionEventArgs e)
    {
        text = e.Exception()->InnerException()->Message();
        e.SetObserved();
        told.Set();
    };
    TaskScheduler::UnobservedTaskException() += handler;
    {
        Task<> seen = Fails("seen");
        BOOST_CHECK_THROW(seen.Wait(), AggregateException);
        Task<> unseen = Fails("unseen");
        ((IAsyncResult) unseen).AsyncWaitHandle().WaitOne();
    }
    BOOST_TEST(told.WaitOne(10'000));
    TaskScheduler::UnobservedTaskException() -= handler;
    BOOST_TEST(text == "unseen");
}
