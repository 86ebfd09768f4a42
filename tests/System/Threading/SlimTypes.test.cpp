#include "tests/System/Threading/Support/Blocked.hpp"
#include <System/InvalidOperationException.hpp>
#include <System/ObjectDisposedException.hpp>

using namespace ThreadingTests;

BOOST_AUTO_TEST_CASE(a_slim_event_is_waited_for)
{
    ManualResetEventSlim event;
    BOOST_TEST(!event.IsSet());
    BOOST_TEST(!event.Wait(0));
    BOOST_TEST(!event.Wait(TimeSpan::FromMilliseconds(1)));
    Thread thread = Started([=] { event.Wait(); });
    AwaitBlocked(thread);
    event.Set();
    Finish(thread);
    BOOST_TEST(event.IsSet());
    BOOST_TEST(event.WaitHandle().WaitOne(0));
    event.Reset();
    BOOST_TEST(!event.WaitHandle().WaitOne(0));
    BOOST_TEST(ManualResetEventSlim(true, 5).SpinCount() == 5);
    BOOST_CHECK_THROW(ManualResetEventSlim(false, 5000), ArgumentOutOfRangeException);
    BOOST_CHECK_THROW(event.Wait(-2), ArgumentOutOfRangeException);
    event.Dispose();
    event.Set();
    BOOST_TEST(event.IsSet());
    BOOST_CHECK_THROW(event.Wait(0), ObjectDisposedException);
    BOOST_CHECK_THROW(event.Reset(), ObjectDisposedException);
    BOOST_CHECK_THROW((void)event.WaitHandle(), ObjectDisposedException);
}

BOOST_AUTO_TEST_CASE(a_slim_semaphore_counts)
{
    SemaphoreSlim semaphore = SemaphoreSlim(1, 2);
    WaitHandle available = semaphore.AvailableWaitHandle();
    BOOST_TEST(available.WaitOne(0));
    semaphore.Wait();
    BOOST_TEST(!available.WaitOne(0));
    BOOST_TEST(!semaphore.Wait(1));
    BOOST_TEST(semaphore.CurrentCount() == 0);
    Thread thread = Started([=] { semaphore.Wait(); });
    AwaitBlocked(thread);
    BOOST_TEST(semaphore.Release() == 0);
    Finish(thread);
    BOOST_TEST(semaphore.Release(2) == 0);
    BOOST_TEST(available.WaitOne(0));
    BOOST_CHECK_THROW(semaphore.Release(), SemaphoreFullException);
    BOOST_CHECK_THROW(semaphore.Release(0), ArgumentOutOfRangeException);
    BOOST_CHECK_THROW(SemaphoreSlim(-1), ArgumentOutOfRangeException);
    BOOST_CHECK_THROW(SemaphoreSlim(2, 1), ArgumentOutOfRangeException);
    BOOST_CHECK_THROW(SemaphoreSlim(0, 0), ArgumentOutOfRangeException);
    semaphore.Dispose();
    BOOST_CHECK_THROW(semaphore.Wait(), ObjectDisposedException);
}

BOOST_AUTO_TEST_CASE(a_countdown_ends_at_zero)
{
    CountdownEvent event = CountdownEvent(2);
    Thread thread = Started([=] { event.Wait(); });
    AwaitBlocked(thread);
    BOOST_TEST(!event.Signal());
    BOOST_CHECK_THROW(event.Signal(5), InvalidOperationException);
    event.AddCount();
    BOOST_TEST(event.CurrentCount() == 2);
    BOOST_TEST(!event.Wait(0));
    BOOST_TEST(event.Signal(2));
    Finish(thread);
    BOOST_TEST(event.IsSet());
    BOOST_TEST(event.WaitHandle().WaitOne(0));
    BOOST_CHECK_THROW(event.Signal(), InvalidOperationException);
    BOOST_CHECK_THROW(event.AddCount(), InvalidOperationException);
    BOOST_TEST(!event.TryAddCount());
    event.Reset();
    BOOST_TEST(event.CurrentCount() == 2);
    BOOST_TEST(event.InitialCount() == 2);
    BOOST_CHECK_THROW(event.AddCount(MaxValue<int>), InvalidOperationException);
    BOOST_CHECK_THROW(event.Signal(0), ArgumentOutOfRangeException);
    BOOST_CHECK_THROW(CountdownEvent(-1), ArgumentOutOfRangeException);
    BOOST_TEST(CountdownEvent(0).IsSet());
    event.Dispose();
    BOOST_CHECK_THROW(event.Signal(), ObjectDisposedException);
    BOOST_CHECK_THROW(event.Wait(0), ObjectDisposedException);
    BOOST_TEST(event.CurrentCount() == 2);
}
