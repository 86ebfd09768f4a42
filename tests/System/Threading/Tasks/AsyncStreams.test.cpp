// What is awaited more than once: IAsyncEnumerable, ValueTask's sources, PeriodicTimer, SemaphoreSlim; and AsyncVoid, kept closures.
#include "tests/Support/Print.hpp"
#include <System.hpp>
#include <System/Threading.hpp>
#include <System/Threading/Tasks.hpp>
#include <boost/test/unit_test.hpp>

using namespace System;
using namespace System::Collections::Generic;
using namespace System::Threading;
using namespace System::Threading::Tasks;

namespace
{
    struct Counted
    {
        static inline std::atomic<int> Alive{0};
        Counted() { ++Alive; }
        Counted(const Counted&) { ++Alive; }
        ~Counted() { --Alive; }
    };

    IAsyncEnumerable<int> Numbers(int count, Counted)
    {
        for (int i = 0; i != count; ++i)
        {
            if (i % 3 == 2)
            {
                co_await Task<>::Yield();
            }
            co_yield i;
        }
    }
    IAsyncEnumerable<String> FailsAfterOne()
    {
        co_yield "one";
        co_await Task<>::Yield();
        throw InvalidOperationException("no more");
    }
    Task<int> Sum(IAsyncEnumerable<int> numbers)
    {
        unsigned sum = 0; // of a million numbers, which goes round
        for (auto e = numbers.GetAsyncEnumerator(); co_await e.MoveNextAsync();)
        {
            auto x = e.Current();
            sum += static_cast<unsigned>(x);
        }
        co_return static_cast<int>(sum);
    }
    Task<int> FirstOnly()
    {
        auto e = Numbers(10, Counted()).GetAsyncEnumerator();
        co_await e.MoveNextAsync();
        const int first = e.Current();
        co_await e.DisposeAsync();
        BOOST_TEST(!co_await e.MoveNextAsync());
        co_return first;
    }
    Task<String> UntilFailure()
    {
        String text = "";
        auto e = FailsAfterOne().GetAsyncEnumerator();
        try
        {
            while (co_await e.MoveNextAsync())
            {
                text += e.Current();
            }
        }
        catch (const InvalidOperationException& exception)
        {
            text += exception.Message();
        }
        co_return text;
    }

    Task<int> CountTicks()
    {
        PeriodicTimer timer(TimeSpan::FromMilliseconds(2));
        int ticks = 0;
        while (co_await timer.WaitForNextTickAsync())
        {
            if (++ticks == 3)
            {
                timer.Dispose();
            }
        }
        co_return ticks;
    }

    Task<> Append(SemaphoreSlim semaphore, std::shared_ptr<String> text, String what)
    {
        co_await semaphore.WaitAsync();
        *text += what;
        semaphore.Release();
    }

    AsyncVoid SetLater(ManualResetEvent event)
    {
        co_await Task<>::Delay(1);
        event.Set();
    }

    class Resource final : public System::Detail::ObjectData
    {
    public:
        void Dispose() override { ++Disposals; }
        int Disposals = 0;
    };
}

BOOST_AUTO_TEST_CASE(an_asynchronous_sequence_gives_its_elements_as_they_come)
{
    BOOST_TEST(Sum(Numbers(10, Counted())).Result() == 45);
    BOOST_TEST(Sum(Numbers(100'000, Counted())).Result() == 704982704);
    BOOST_TEST(FirstOnly().Result() == 0);
    BOOST_TEST(UntilFailure().Result() == "oneno more");
    BOOST_TEST(Counted::Alive.load() == 0);
    {
        IAsyncEnumerable<int> never = Numbers(3, Counted());
        BOOST_TEST(Counted::Alive.load() == 1);
    }
    BOOST_TEST(Counted::Alive.load() == 0);
    IAsyncEnumerable<int> once = Numbers(1, Counted());
    (void)once.GetAsyncEnumerator();
    BOOST_CHECK_THROW((void)once.GetAsyncEnumerator(), InvalidOperationException);
}

BOOST_AUTO_TEST_CASE(a_periodic_timer_ticks_until_it_is_disposed)
{
    BOOST_TEST(CountTicks().Result() == 3);
    PeriodicTimer timer(TimeSpan::FromHours(1));
    BOOST_TEST(timer.WaitForNextTickAsync(CancellationToken(true)).IsCanceled());
    CancellationTokenSource canceler;
    ValueTask<bool> waiting = timer.WaitForNextTickAsync(canceler.Token());
    BOOST_CHECK_THROW((void)timer.WaitForNextTickAsync(), InvalidOperationException);
    canceler.Cancel();
    BOOST_CHECK_THROW((void)waiting.Result(), OperationCanceledException);
    Task<bool> ended = timer.WaitForNextTickAsync().AsTask();
    timer.Dispose();
    BOOST_TEST(!ended.Result());
    BOOST_TEST((timer.Period() == TimeSpan::FromHours(1)));
    BOOST_CHECK_THROW((void)PeriodicTimer(TimeSpan::Zero), ArgumentOutOfRangeException);
}

BOOST_AUTO_TEST_CASE(those_who_await_a_semaphore_get_it_in_turn)
{
    SemaphoreSlim semaphore(0, 1);
    auto text = std::make_shared<String>("");
    Task<> a = Append(semaphore, text, "a");
    Task<> b = Append(semaphore, text, "b");
    Task<> c = Append(semaphore, text, "c");
    BOOST_TEST(!a.IsCompleted());
    semaphore.Release();
    Task<>::WaitAll(a, b, c);
    BOOST_TEST(*text == "abc");
    BOOST_TEST(semaphore.CurrentCount() == 1);
    BOOST_TEST(semaphore.WaitAsync(0).Result());
    BOOST_TEST(!semaphore.WaitAsync(3).Result());
    CancellationTokenSource canceler;
    Task<> canceled = semaphore.WaitAsync(canceler.Token());
    Task<bool> next = semaphore.WaitAsync(TimeSpan::FromSeconds(10));
    canceler.Cancel();
    BOOST_TEST(canceled.IsCanceled());
    semaphore.Release();
    BOOST_TEST(next.Result());
    BOOST_CHECK_THROW(semaphore.Wait(10'000, CancellationToken(true)), OperationCanceledException);
    BOOST_CHECK_THROW(semaphore.WaitAsync(-2), ArgumentOutOfRangeException);
    semaphore.Dispose();
    BOOST_CHECK_THROW(semaphore.WaitAsync(), ObjectDisposedException);
}

BOOST_AUTO_TEST_CASE(a_value_task_is_a_result_or_a_task)
{
    ValueTask<int> five(5);
    BOOST_TEST(five.IsCompletedSuccessfully());
    BOOST_TEST(five.Result() == 5);
    BOOST_TEST(five.AsTask().Result() == 5);
    BOOST_TEST((five == ValueTask<int>(5)));
    BOOST_TEST(ValueTask<int>().Result() == 0);
    BOOST_TEST((ValueTask<String>().Result() == nullptr));
    TaskCompletionSource<int> source;
    ValueTask<int> later(source.Task());
    BOOST_TEST(!later.IsCompleted());
    BOOST_TEST((later.AsTask() == source.Task()));
    source.SetException(TimeoutException("late"));
    BOOST_TEST(later.IsFaulted());
    BOOST_CHECK_THROW((void)later.Result(), TimeoutException);
    BOOST_CHECK_THROW(ValueTask<>(Task<>(nullptr)), ArgumentNullException);
    BOOST_TEST(ValueTask<>::FromCanceled(CancellationToken(true)).IsCanceled());
    BOOST_TEST(ValueTask<>::CompletedTask().IsCompleted());
    ManualResetEvent called(false);
    ValueTask<>(Task<>::Delay(2)).ConfigureAwait(false).GetAwaiter().OnCompleted([=] { called.Set(); });
    BOOST_TEST(called.WaitOne(10'000));
}

BOOST_AUTO_TEST_CASE(configured_awaits_do_as_they_are_told)
{
    const auto run = [](Task<> failing) -> Task<int>
    {
        co_await failing.ConfigureAwait(ConfigureAwaitOptions::SuppressThrowing);
        co_await Task<>::CompletedTask().ConfigureAwait(ConfigureAwaitOptions::ForceYielding);
        const bool isPool = Thread::CurrentThread().IsThreadPoolThread();
        co_return (co_await Task<>::FromResult(4).ConfigureAwait(false)) + (isPool ? 1 : 0);
    };
    BOOST_TEST(run(Task<>::FromException(Exception("x"))).Result() == 5);
    BOOST_CHECK_THROW((void)Task<>::FromResult(1).ConfigureAwait(ConfigureAwaitOptions::SuppressThrowing), ArgumentOutOfRangeException);
}

BOOST_AUTO_TEST_CASE(coroutines_that_nobody_waits_for_go_on)
{
    ManualResetEvent event(false);
    SetLater(event);
    BOOST_TEST(event.WaitOne(10'000));
}

BOOST_AUTO_TEST_CASE(a_delegate_keeps_the_closure_of_a_coroutine_until_that_has_ended)
{
    ManualResetEvent done(false);
    auto captured = std::make_shared<int>(7);
    int seen = 0;
    TaskCompletionSource<> gate;
    EventHandler<> handler = [captured, gate, done, &seen](Object, EventArgs) -> AsyncVoid
    {
        co_await gate.Task();
        seen = *captured;
        done.Set();
    };
    handler(nullptr, EventArgs::Empty);
    handler = nullptr;
    Func<Task<int>> function = [captured, gate]() -> Task<int>
    {
        co_await gate.Task();
        co_return *captured + 1;
    };
    Task<int> task = function();
    function = nullptr;
    gate.SetResult();
    BOOST_TEST(task.Result() == 8);
    BOOST_TEST(done.WaitOne(10'000));
    BOOST_TEST(seen == 7);
}

BOOST_AUTO_TEST_CASE(what_can_be_disposed_can_be_disposed_asynchronously)
{
    auto* resource = new Resource;
    IAsyncDisposable disposable(System::Detail::Adopt, resource);
    disposable.DisposeAsync().GetAwaiter().GetResult();
    BOOST_TEST(resource->Disposals == 1);
}
