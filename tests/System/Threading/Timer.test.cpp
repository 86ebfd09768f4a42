#include "tests/Support/Caught.hpp"
#include "tests/System/Threading/Support/Blocked.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/ObjectDisposedException.hpp>
#include <System/Progress.hpp>
#include <System/Timers.hpp>
#include <System/WeakReference.hpp>
#include <atomic>
#include <memory>

using namespace ThreadingTests;

BOOST_AUTO_TEST_CASE(a_timer_calls_once_on_a_pool_thread)
{
    AutoResetEvent called = AutoResetEvent(false);
    std::string state;
    bool onPool = false;
    Timer timer = Timer(
        [&](Object o)
        {
            state = (std::string)o;
            onPool = Thread::CurrentThread().IsThreadPoolThread();
            called.Set();
        },
        "state", 1, Timeout::Infinite);
    BOOST_TEST(called.WaitOne(Limit));
    BOOST_TEST(state == "state");
    BOOST_TEST(onPool);
    BOOST_TEST(!called.WaitOne(5));
    BOOST_TEST(timer.Change(TimeSpan::FromMilliseconds(1), Timeout::InfiniteTimeSpan));
    BOOST_TEST(called.WaitOne(Limit));
}

BOOST_AUTO_TEST_CASE(a_periodic_timer_calls_until_it_is_disposed)
{
    Semaphore calls = Semaphore(0, MaxValue<int>);
    Timer timer = Timer([=](Object) { calls.Release(); }, nullptr, 0, 1);
    for (int i = 0; i != 5; ++i)
    {
        BOOST_TEST(calls.WaitOne(Limit));
    }
    ManualResetEvent quiet = ManualResetEvent(false);
    BOOST_TEST(timer.Dispose(quiet));
    BOOST_TEST(quiet.WaitOne(Limit));
    while (calls.WaitOne(0))
    {
    }
    BOOST_TEST(!calls.WaitOne(10));
    BOOST_TEST(!timer.Dispose(quiet));
    BOOST_TEST(!timer.Change(1, 1));
}

BOOST_AUTO_TEST_CASE(dispose_tells_when_the_last_call_is_over)
{
    ManualResetEvent running = ManualResetEvent(false);
    ManualResetEvent go = ManualResetEvent(false);
    ManualResetEvent quiet = ManualResetEvent(false);
    Timer timer = Timer(
        [=](Object)
        {
            running.Set();
            go.WaitOne();
        },
        nullptr, 0, -1);
    running.WaitOne();
    BOOST_TEST(timer.Dispose(quiet));
    BOOST_TEST(!quiet.WaitOne(0));
    go.Set();
    BOOST_TEST(quiet.WaitOne(Limit));
}

BOOST_AUTO_TEST_CASE(a_timer_ends_with_its_last_handle)
{
    auto alive = std::make_shared<int>(0);
    {
        Timer timer = Timer([alive](Object) {}, nullptr, 1000000, 1000000);
        BOOST_TEST(alive.use_count() == 2);
    }
    BOOST_TEST(alive.use_count() == 1);
}

BOOST_AUTO_TEST_CASE(a_timer_without_a_state_is_its_own)
{
    ManualResetEvent called = ManualResetEvent(false);
    auto alive = std::make_shared<int>(0);
    {
        Timer timer = nullptr;
        bool isSelf = false;
        timer = Timer(
            [&, alive](Object o)
            {
                isSelf = o == timer;
                called.Set();
            });
        timer.Change(0, -1);
        BOOST_TEST(called.WaitOne(Limit));
        BOOST_TEST(isSelf);
    }
    while (alive.use_count() != 1)
    {
        (Thread::Yield)();
    }
}

BOOST_AUTO_TEST_CASE(wrong_times_are_refused)
{
    const TimerCallback callback = [](Object) {};
    BOOST_CHECK_THROW(Timer(TimerCallback(nullptr)), ArgumentNullException);
    BOOST_CHECK_EXCEPTION(Timer(callback, nullptr, -2, 0), ArgumentOutOfRangeException, [](auto& e) { return e.ParamName() == "dueTime"; });
    BOOST_CHECK_EXCEPTION(Timer(callback, nullptr, 0, -2), ArgumentOutOfRangeException, [](auto& e) { return e.ParamName() == "period"; });
    BOOST_CHECK_THROW(Timer(callback, nullptr, 5000000000, 0), ArgumentOutOfRangeException);
    BOOST_CHECK_THROW(Timer(callback).Dispose(nullptr), ArgumentNullException);
}

BOOST_AUTO_TEST_CASE(a_timer_of_system_timers_raises_an_event)
{
    const Timers::Timer timer(1);
    const CountdownEvent three(3);
    Object sender = nullptr;
    DateTime signalled;
    timer.Elapsed() += [&](Object from, Timers::ElapsedEventArgs e)
    {
        if (three.IsSet())
        {
            return;
        }
        sender = from;
        signalled = e.SignalTime();
        if (three.Signal())
        {
            throw InvalidOperationException("dropped");
        }
    };
    BOOST_TEST((timer.AutoReset() && !timer.Enabled() && timer.Interval() == 1.0));
    timer.Start();
    BOOST_TEST((timer.Enabled() && three.Wait(10000)));
    timer.Stop();
    BOOST_TEST((!timer.Enabled() && sender == timer && (DateTime::Now() - signalled).Duration() < TimeSpan::FromMinutes(1)));

    const Timers::Timer once(TimeSpan::FromMilliseconds(1));
    const ManualResetEvent raised(false);
    once.AutoReset(false);
    once.Elapsed() += [&](Object, Timers::ElapsedEventArgs) { raised.Set(); };
    once.Enabled(true);
    BOOST_TEST((raised.WaitOne(10000) && !once.Enabled()));
    once.Dispose();
    BOOST_CHECK_THROW(once.Start(), ObjectDisposedException);
    BOOST_TEST(MessageOf<ArgumentException>([] { return Timers::Timer(-1); }) == "Invalid value '-1' for parameter 'interval'.");
    BOOST_TEST(MessageOf<ArgumentException>([] { return Timers::Timer().Interval(0), 0; }) ==
               "'0' is not a valid value for 'Interval'. 'Interval' must be greater than 0.");
    BOOST_TEST(Timers::Timer().Interval() == 100.0);
}

BOOST_AUTO_TEST_CASE(a_timer_of_system_timers_ends_with_its_last_handle)
{
    Timers::Timer timer(1);
    const ManualResetEvent raised(false);
    timer.Elapsed() += [held = std::make_shared<int>(1), &raised](Object, Timers::ElapsedEventArgs) { raised.Set(); };
    timer.Start();
    BOOST_TEST(raised.WaitOne(10000));
    const WeakReference<Timers::Timer> weak(timer);
    timer = nullptr;
    BOOST_TEST(SpinWait::SpinUntil(
        [&]
        {
            Timers::Timer target = nullptr;
            return !weak.TryGetTarget(target);
        },
        10000));
}

BOOST_AUTO_TEST_CASE(progress_is_told_on_the_pool)
{
    const CountdownEvent told(2);
    std::atomic<int> sum{0};
    const Progress<int> progress(
        [&](int value)
        {
            sum += value;
            told.Signal();
        });
    progress.ProgressChanged() += [&](Object sender, int value)
    {
        sum += sender == progress ? value * 10 : 1000;
        told.Signal();
    };
    const IProgress<int> report = progress;
    report.Report(5);
    BOOST_TEST((told.Wait(10000) && sum.load() == 55));
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Progress<int>(Action<int>(nullptr)); }) == "handler");
}
