#include "tests/System/Threading/Support/Blocked.hpp"
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

BOOST_AUTO_TEST_CASE(the_largest_uint32_is_for_ever)
{
    Semaphore calls = Semaphore(0, MaxValue<int>);
    Timer timer = Timer([=](Object) { calls.Release(); }, nullptr, MaxValue<UInt32>, MaxValue<UInt32>);
    BOOST_TEST(!calls.WaitOne(5));
    BOOST_TEST(timer.Change(UInt32{0}, MaxValue<UInt32>));
    BOOST_TEST(calls.WaitOne(Limit));
    BOOST_TEST(!calls.WaitOne(5));
    BOOST_TEST(timer.Change(MaxValue<UInt32> - 1, UInt32{0}));
    BOOST_TEST(timer.Change(MaxValue<UInt32>, 0));
    BOOST_CHECK_THROW(timer.Change(Int64{MaxValue<UInt32>}, Int64{0}), ArgumentOutOfRangeException);
    BOOST_CHECK_THROW(timer.Change(-2, MaxValue<UInt32>), ArgumentOutOfRangeException);
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
