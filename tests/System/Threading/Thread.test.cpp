#include "tests/System/Threading/Support/Blocked.hpp"
#include <System/InvalidOperationException.hpp>
#include <System/PlatformNotSupportedException.hpp>
#include <atomic>
#include <memory>

using namespace ThreadingTests;

namespace
{
    std::atomic<int> calls{0};
    void Work()
    {
        ++calls;
    }
    struct Worker
    {
        void Run() { ++calls; }
    };
}

BOOST_AUTO_TEST_CASE(a_thread_runs_a_function_a_lambda_or_a_method)
{
    calls = 0;
    Thread th = Thread(ThreadStart(Work));
    th.Start();
    Finish(th);
    th = Thread(Work);
    th.Start();
    Finish(th);
    th = Thread([] { ++calls; });
    th.Start();
    Finish(th);
    auto worker = std::make_shared<Worker>();
    th = Thread(ThreadStart(worker, &Worker::Run));
    th.Start();
    Finish(th);
    BOOST_TEST(calls == 4);
    BOOST_TEST(worker.use_count() == 1);
}

BOOST_AUTO_TEST_CASE(a_thread_gets_its_parameter)
{
    std::string got;
    Thread th = Thread([&](Object x) { got = (std::string)x; });
    th.Start("text");
    Finish(th);
    BOOST_TEST(got == "text");
    bool isNull = false;
    th = Thread([&](Object x) { isNull = x == nullptr; });
    th.Start();
    Finish(th);
    BOOST_TEST(isNull);
}

BOOST_AUTO_TEST_CASE(a_thread_is_started_once)
{
    Thread th = Thread(Work);
    BOOST_CHECK_THROW(th.Join(), ThreadStateException);
    BOOST_CHECK_THROW(th.Start(5), InvalidOperationException);
    th.Start();
    BOOST_CHECK_THROW(th.Start(), ThreadStateException);
    BOOST_CHECK_THROW(th.Join(-2), ArgumentOutOfRangeException);
    Finish(th);
    BOOST_CHECK_THROW(th.Start(), ThreadStateException);
    BOOST_CHECK_THROW(Thread(ThreadStart(nullptr)), ArgumentNullException);
    BOOST_CHECK_THROW(Thread(Work, -1), ArgumentOutOfRangeException);
    BOOST_CHECK_THROW(Thread::CurrentThread().Start(), ThreadStateException);
    const Thread null = nullptr;
    BOOST_CHECK_THROW(null.Join(), NullReferenceException);
}

BOOST_AUTO_TEST_CASE(a_thread_knows_its_state)
{
    ManualResetEvent go = ManualResetEvent(false);
    Thread th = Thread([=] { go.WaitOne(); });
    BOOST_TEST((th.ThreadState() == ThreadState::Unstarted));
    BOOST_TEST(!th.IsAlive());
    BOOST_TEST(!th.IsBackground());
    BOOST_TEST((th.Name() == nullptr));
    BOOST_TEST((th.Priority() == ThreadPriority::Normal));
    th.IsBackground(true);
    th.Name("worker");
    th.Priority(ThreadPriority::Highest);
    th.Start();
    AwaitBlocked(th);
    BOOST_TEST(std::string(ToString(th.ThreadState())) == "Background, WaitSleepJoin");
    BOOST_TEST(th.IsAlive());
    BOOST_TEST((th.Name() == "worker"));
    BOOST_TEST((th.Priority() == ThreadPriority::Highest));
    BOOST_TEST(!th.Join(0));
    BOOST_TEST(!th.Join(TimeSpan::FromMilliseconds(1)));
    go.Set();
    Finish(th);
    BOOST_TEST(!th.IsAlive());
    BOOST_TEST((th.ThreadState() == ThreadState::Stopped));
    BOOST_CHECK_THROW(th.IsBackground(true), ThreadStateException);
    BOOST_CHECK_THROW((void)th.IsBackground(), ThreadStateException);
    BOOST_CHECK_THROW((void)th.Priority(), ThreadStateException);
    BOOST_CHECK_THROW(th.Priority(static_cast<ThreadPriority>(9)), ArgumentOutOfRangeException);
    th.Interrupt();
}

BOOST_AUTO_TEST_CASE(the_current_thread_is_the_one_that_asks)
{
    Thread main = Thread::CurrentThread();
    BOOST_TEST((main == Thread::CurrentThread()));
    BOOST_TEST(main.ManagedThreadId() == 1);
    BOOST_TEST(!main.IsBackground());
    BOOST_TEST(!main.IsThreadPoolThread());
    Thread seen = nullptr;
    Thread th = Thread([&] { seen = Thread::CurrentThread(); });
    th.Start();
    Finish(th);
    BOOST_TEST((seen == th));
    BOOST_TEST(th.ManagedThreadId() != 1);
}

BOOST_AUTO_TEST_CASE(a_thread_outlives_its_handles)
{
    ManualResetEvent go = ManualResetEvent(false);
    ManualResetEvent ended = ManualResetEvent(false);
    Thread(
        [=]
        {
            go.WaitOne();
            ended.Set();
        })
        .Start();
    go.Set();
    BOOST_TEST(ended.WaitOne(Limit));
}

BOOST_AUTO_TEST_CASE(a_stack_can_be_large_or_small)
{
    const auto useStack = [](std::size_t bytes)
    {
        Thread th = Thread([] { ++calls; }, static_cast<int>(bytes));
        th.Start();
        Finish(th);
    };
    useStack(1);
    useStack(64 * 1024 * 1024);
}

BOOST_AUTO_TEST_CASE(interrupt_ends_a_wait_and_else_the_next)
{
    ManualResetEvent never = ManualResetEvent(false);
    Object monitor;
    Semaphore semaphore = Semaphore(0, 1);
    Thread sleeper = Thread([] { Thread::Sleep(Timeout::Infinite); });
    sleeper.IsBackground(true);
    sleeper.Start();
    const ThreadStart waits[] = {
        [] { Thread::Sleep(Timeout::Infinite); },
        [] { Thread::Sleep(Timeout::InfiniteTimeSpan); },
        [=] { never.WaitOne(); },
        [=] { semaphore.WaitOne(Limit); },
        [=] {
            WaitHandle::WaitAll(Array<WaitHandle>{never, semaphore});
        },
        [=] { sleeper.Join(); },
        [=]
        {
            Lock guard(monitor);
            Monitor::Wait(monitor);
        },
    };
    for (const ThreadStart& wait : waits)
    {
        const ThreadStart interrupted = [=] { CheckThrows<ThreadInterruptedException>(wait); };
        Thread waiting = Started(interrupted);
        AwaitBlocked(waiting);
        waiting.Interrupt();
        Finish(waiting);

        Thread later = Thread(interrupted);
        later.Interrupt();
        later.Start();
        Finish(later);
    }
    Monitor::Enter(monitor);
    Thread entering = Started([=] { CheckThrows<ThreadInterruptedException>([=] { Monitor::Enter(monitor); }); });
    AwaitBlocked(entering);
    entering.Interrupt();
    Finish(entering);
    Monitor::Exit(monitor);
}

BOOST_AUTO_TEST_CASE(what_needs_not_wait_is_interrupted_as_in_dotnet)
{
    // The results of real .NET 10.
    ManualResetEvent set = ManualResetEvent(true);
    Thread ended = Started(Work);
    Finish(ended);
    const Thread self = Thread::CurrentThread();
    self.Interrupt();
    BOOST_CHECK_THROW(set.WaitOne(), ThreadInterruptedException);
    self.Interrupt();
    BOOST_CHECK_THROW(Thread::Sleep(0), ThreadInterruptedException);
    self.Interrupt();
    {
        Lock guard(set);
    }
    ended.Join();
    BOOST_CHECK_THROW(Thread::Sleep(1), ThreadInterruptedException);
    self.Interrupt();
    {
        Lock guard(set);
        BOOST_CHECK_THROW(Monitor::Wait(set, 0), ThreadInterruptedException);
    }
    Thread::Sleep(1);
}

BOOST_AUTO_TEST_CASE(small_things_do_what_they_say)
{
    Thread::SpinWait(100);
    BOOST_TEST((Thread::Yield)());
    Thread::Sleep(0);
    Thread::Sleep(TimeSpan::FromMilliseconds(1));
    BOOST_CHECK_THROW(Thread::Sleep(-2), ArgumentOutOfRangeException);
    BOOST_CHECK_EXCEPTION(Thread::CurrentThread().Abort(), PlatformNotSupportedException,
                          [](auto& e) { return e.Message() == "Thread abort is not supported on this platform."; });
    BOOST_TEST(Timeout::Infinite == -1);
    BOOST_TEST(Timeout::InfiniteTimeSpan.TotalMilliseconds() == -1);
}
