#include "tests/System/Threading/Support/Blocked.hpp"

using namespace ThreadingTests;

BOOST_AUTO_TEST_CASE(a_work_item_runs_on_a_background_thread_of_the_pool)
{
    ManualResetEvent done = ManualResetEvent(false);
    bool isPool = false;
    bool isBackground = false;
    std::string state;
    BOOST_TEST(ThreadPool::QueueUserWorkItem(
        [&](Object o)
        {
            state = (std::string)o;
            isPool = Thread::CurrentThread().IsThreadPoolThread();
            isBackground = Thread::CurrentThread().IsBackground();
            done.Set();
        },
        "state"));
    BOOST_TEST(done.WaitOne(Limit));
    BOOST_TEST(isPool);
    BOOST_TEST(isBackground);
    BOOST_TEST(state == "state");
    BOOST_TEST(ThreadPool::ThreadCount() > 0);
    BOOST_CHECK_THROW(ThreadPool::QueueUserWorkItem(nullptr), ArgumentNullException);
}

BOOST_AUTO_TEST_CASE(items_that_block_do_not_hold_up_others)
{
    constexpr int Items = 8;
    CountdownEvent all = CountdownEvent(Items);
    CountdownEvent done = CountdownEvent(Items);
    for (int i = 0; i != Items; ++i)
    {
        ThreadPool::UnsafeQueueUserWorkItem(
            [=](Object)
            {
                all.Signal();
                all.Wait();
                done.Signal();
            },
            nullptr);
    }
    BOOST_TEST(done.Wait(Limit));
}

BOOST_AUTO_TEST_CASE(the_limits_are_kept_and_checked)
{
    int workers = 0;
    int completion = 0;
    ThreadPool::GetMaxThreads(workers, completion);
    BOOST_TEST(workers == 32767);
    BOOST_TEST(completion == 1000);
    int available = 0;
    ThreadPool::GetAvailableThreads(available, completion);
    BOOST_TEST(available <= workers);
    ThreadPool::GetMinThreads(workers, completion);
    BOOST_TEST(workers >= 1);
    BOOST_TEST(!ThreadPool::SetMinThreads(-1, 1));
    BOOST_TEST(!ThreadPool::SetMinThreads(40000, 1));
    BOOST_TEST(!ThreadPool::SetMaxThreads(0, 1));
    BOOST_TEST(ThreadPool::SetMinThreads(4, 4));
    BOOST_TEST(!ThreadPool::SetMaxThreads(3, 1000));
    BOOST_TEST(ThreadPool::SetMaxThreads(1000, 1000));
    ThreadPool::GetMinThreads(workers, completion);
    BOOST_TEST(workers == 4);
    BOOST_TEST(completion == 4);
}

BOOST_AUTO_TEST_CASE(a_registered_wait_calls_for_signals_and_for_time)
{
    AutoResetEvent event = AutoResetEvent(false);
    Semaphore signalled = Semaphore(0, MaxValue<int>);
    Semaphore timedOut = Semaphore(0, MaxValue<int>);
    const WaitOrTimerCallback callback = [=](Object state, bool isTimeout)
    {
        Check((std::string)state == "state");
        (isTimeout ? timedOut : signalled).Release();
    };
    RegisteredWaitHandle wait = ThreadPool::RegisterWaitForSingleObject(event, callback, "state", 5, false);
    BOOST_TEST(timedOut.WaitOne(Limit));
    event.Set();
    BOOST_TEST(signalled.WaitOne(Limit));
    BOOST_TEST(timedOut.WaitOne(Limit));
    ManualResetEvent quiet = ManualResetEvent(false);
    BOOST_TEST(wait.Unregister(quiet));
    BOOST_TEST(quiet.WaitOne(Limit));
    BOOST_TEST(!wait.Unregister(nullptr));
    event.Set();
    BOOST_TEST(event.WaitOne(0));

    wait = ThreadPool::RegisterWaitForSingleObject(event, callback, "state", Timeout::Infinite, true);
    event.Set();
    BOOST_TEST(signalled.WaitOne(Limit));
    event.Set();
    BOOST_TEST(event.WaitOne(0));
    ManualResetEvent set = ManualResetEvent(true);
    ThreadPool::RegisterWaitForSingleObject(set, callback, "state", Timeout::InfiniteTimeSpan, true);
    BOOST_TEST(signalled.WaitOne(Limit));
    BOOST_TEST(failuresElsewhere == 0);
    BOOST_CHECK_THROW(ThreadPool::RegisterWaitForSingleObject(nullptr, callback, nullptr, 0, true), ArgumentNullException);
    BOOST_CHECK_THROW(ThreadPool::RegisterWaitForSingleObject(set, nullptr, nullptr, 0, true), ArgumentNullException);
    BOOST_CHECK_THROW(ThreadPool::RegisterWaitForSingleObject(set, callback, nullptr, -2, true), ArgumentOutOfRangeException);
}
