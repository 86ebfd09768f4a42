#include "tests/Support/Documents.hpp"
#include "tests/System/Threading/Support/Blocked.hpp"
#include <System/ApplicationException.hpp>
#include <System/DuplicateWaitObjectException.hpp>
#include <System/IDisposable.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/NotSupportedException.hpp>
#include <System/ObjectDisposedException.hpp>
#include <System/Using.hpp>
#include <algorithm>
#include <vector>

using namespace ThreadingTests;

BOOST_AUTO_TEST_CASE(a_set_manual_event_lets_everyone_pass_until_it_is_reset)
{
    ManualResetEvent event = ManualResetEvent(false);
    BOOST_TEST(!event.WaitOne(0));
    BOOST_TEST(event.Set());
    BOOST_TEST(event.WaitOne());
    BOOST_TEST(event.WaitOne(0));
    BOOST_TEST(event.Reset());
    BOOST_TEST(!event.WaitOne(1));
    BOOST_TEST(!event.WaitOne(TimeSpan::FromMilliseconds(1)));
    BOOST_TEST(!event.WaitOne(1, true));
}

BOOST_AUTO_TEST_CASE(an_auto_reset_event_lets_one_pass)
{
    AutoResetEvent event = AutoResetEvent(true);
    BOOST_TEST(event.WaitOne(0));
    BOOST_TEST(!event.WaitOne(0));
    event.Set();
    event.Set();
    BOOST_TEST(event.WaitOne(0));
    BOOST_TEST(!event.WaitOne(0));
}

BOOST_AUTO_TEST_CASE(a_pulse_of_a_manual_event_releases_all_who_wait)
{
    ManualResetEvent event = ManualResetEvent(false);
    std::vector<Thread> threads;
    for (int i = 0; i != 4; ++i)
    {
        threads.push_back(Started([=] { event.WaitOne(); }));
    }
    for (const Thread& thread : threads)
    {
        AwaitBlocked(thread);
    }
    event.Set();
    event.Reset();
    for (const Thread& thread : threads)
    {
        Finish(thread);
    }
    BOOST_TEST(!event.WaitOne(0));
}

BOOST_AUTO_TEST_CASE(each_set_of_an_auto_reset_event_releases_a_waiter)
{
    AutoResetEvent event = AutoResetEvent(false);
    Thread first = Started([=] { event.WaitOne(); });
    Thread second = Started([=] { event.WaitOne(); });
    AwaitBlocked(first);
    AwaitBlocked(second);
    event.Set();
    event.Set();
    Finish(first);
    Finish(second);
    BOOST_TEST(!event.WaitOne(0));
}

BOOST_AUTO_TEST_CASE(wait_any_gives_the_first_signalled_and_takes_only_that)
{
    AutoResetEvent a = AutoResetEvent(false);
    AutoResetEvent b = AutoResetEvent(true);
    AutoResetEvent c = AutoResetEvent(true);
    BOOST_TEST(WaitHandle::WaitAny(Array<WaitHandle>{a, b, c}) == 1);
    BOOST_TEST(WaitHandle::WaitAny(Array<WaitHandle>{a, b, c}, 5) == 2);
    BOOST_TEST(WaitHandle::WaitAny(Array<AutoResetEvent>{a, b, c}, 0) == WaitHandle::WaitTimeout);
    BOOST_TEST(WaitHandle::WaitAny(Array<WaitHandle>{a, b, c}, TimeSpan::FromMilliseconds(2), false) == 258);
    Thread thread = Started([&] { Check(WaitHandle::WaitAny(Array<WaitHandle>{a, a, b}, Limit) == 2); });
    AwaitBlocked(thread);
    b.Set();
    Finish(thread);
}

BOOST_AUTO_TEST_CASE(wait_all_takes_all_or_none)
{
    AutoResetEvent a = AutoResetEvent(true);
    AutoResetEvent b = AutoResetEvent(false);
    const Array<WaitHandle> both{a, b};
    BOOST_TEST(!WaitHandle::WaitAll(both, 0));
    Thread thread = Started([&] { Check(WaitHandle::WaitAll(both, Limit)); });
    AwaitBlocked(thread);
    // It holds nothing while it waits.
    BOOST_TEST(a.WaitOne(0));
    b.Set();
    BOOST_TEST(thread.IsAlive());
    BOOST_TEST(b.WaitOne(0));
    a.Set();
    b.Set();
    Finish(thread);
    BOOST_TEST(!a.WaitOne(0));
    BOOST_TEST(!b.WaitOne(0));
}

BOOST_AUTO_TEST_CASE(wait_all_of_as_many_handles_as_there_may_be)
{
    Array<ManualResetEvent> events = Array<ManualResetEvent>(64);
    for (ManualResetEvent& event : events)
    {
        event = ManualResetEvent(true);
    }
    BOOST_TEST(WaitHandle::WaitAll(events));
    events[63].Reset();
    BOOST_TEST(!WaitHandle::WaitAll(events, 0));
    BOOST_TEST(WaitHandle::WaitAny(events, 0) == 0);
}

BOOST_AUTO_TEST_CASE(threads_that_wait_for_crossing_sets_never_lose_a_signal)
{
    AutoResetEvent a = AutoResetEvent(false);
    AutoResetEvent b = AutoResetEvent(false);
    Semaphore done = Semaphore(0, 1000);
    constexpr int Rounds = 300;
    Thread forward = Started(
        [=]
        {
            for (int i = 0; i != Rounds; ++i)
            {
                WaitHandle::WaitAll(Array<WaitHandle>{a, b});
                done.Release();
            }
        });
    Thread backward = Started(
        [=]
        {
            for (int i = 0; i != Rounds; ++i)
            {
                WaitHandle::WaitAll(Array<WaitHandle>{b, a});
                done.Release();
            }
        });
    for (int i = 0; i != 2 * Rounds; ++i)
    {
        a.Set();
        b.Set();
        BOOST_REQUIRE(done.WaitOne(Limit));
    }
    Finish(forward);
    Finish(backward);
}

BOOST_TEST_DECORATOR(*Differs("WaitHandle.WaitAll", "an empty array"))
BOOST_AUTO_TEST_CASE(the_wrong_arrays_are_refused)
{
    ManualResetEvent event = ManualResetEvent(true);
    BOOST_CHECK_EXCEPTION(WaitHandle::WaitAny(nullptr), ArgumentNullException, [](auto& e) { return e.ParamName() == "waitHandles"; });
    const auto tellsEmpty = [](auto& e) { return e.Message() == "Waithandle array may not be empty. (Parameter 'waitHandles')"; };
    BOOST_CHECK_EXCEPTION(WaitHandle::WaitAll(Array<WaitHandle>(0)), ArgumentNullException, tellsEmpty);
    BOOST_CHECK_EXCEPTION(WaitHandle::WaitAny(Array<WaitHandle>(0)), ArgumentException, tellsEmpty);
    // 64 at most; how many there are is looked at before the time, and the time before the elements.
    Array<WaitHandle> many(65);
    BOOST_CHECK_THROW(WaitHandle::WaitAny(many), NotSupportedException);
    BOOST_CHECK_THROW(WaitHandle::WaitAll(many, -5), NotSupportedException);
    BOOST_CHECK_THROW(WaitHandle::WaitAny(Array<WaitHandle>(64), -5), ArgumentOutOfRangeException);
    BOOST_CHECK_EXCEPTION(WaitHandle::WaitAny(Array<WaitHandle>(64), 0), ArgumentNullException,
                          [](auto& e) { return e.ParamName() == "waitHandles[0]"; });
    BOOST_CHECK_THROW(WaitHandle::WaitAll(nullptr, -5), ArgumentNullException);
    BOOST_CHECK_EXCEPTION(WaitHandle::WaitAny(nullptr, TimeSpan::FromMilliseconds(-5)), ArgumentOutOfRangeException,
                          [](auto& e) { return e.ParamName() == "timeout"; });
    Array<WaitHandle> most(64);
    std::fill(most.begin(), most.end(), event);
    BOOST_TEST(WaitHandle::WaitAny(most, 0) == 0);
    BOOST_CHECK_EXCEPTION(WaitHandle::WaitAny(Array<WaitHandle>{event, nullptr}), ArgumentNullException,
                          [](auto& e) { return e.ParamName() == "waitHandles[1]"; });
    BOOST_CHECK_THROW(WaitHandle::WaitAll(Array<WaitHandle>{event, event}), DuplicateWaitObjectException);
    BOOST_TEST(WaitHandle::WaitAny(Array<WaitHandle>{event, event}) == 0);
    BOOST_CHECK_THROW(event.WaitOne(-2), ArgumentOutOfRangeException);
    BOOST_CHECK_THROW(event.WaitOne(TimeSpan::FromMilliseconds(3e9)), ArgumentOutOfRangeException);
    BOOST_CHECK_THROW(EventWaitHandle(false, static_cast<EventResetMode>(5)), ArgumentException);
    const ManualResetEvent null = nullptr;
    BOOST_CHECK_THROW(null.WaitOne(), NullReferenceException);
}

BOOST_AUTO_TEST_CASE(a_closed_handle_is_refused)
{
    ManualResetEvent event = ManualResetEvent(true);
    {
        Using guard(event);
    }
    Object object = event;
    ((IDisposable)object).Dispose();
    event.Close();
    BOOST_CHECK_THROW(event.WaitOne(0), ObjectDisposedException);
    BOOST_CHECK_THROW(event.Set(), ObjectDisposedException);
    BOOST_CHECK_THROW(event.Reset(), ObjectDisposedException);
    BOOST_CHECK_THROW(WaitHandle::WaitAny(Array<WaitHandle>{event}, 0), ObjectDisposedException);
}

BOOST_AUTO_TEST_CASE(handles_convert_as_their_classes_derive)
{
    WaitHandle handle = AutoResetEvent(true);
    BOOST_TEST(handle.Is<AutoResetEvent>());
    BOOST_TEST(handle.Is<EventWaitHandle>());
    BOOST_TEST(!handle.Is<ManualResetEvent>());
    BOOST_TEST(((EventWaitHandle)handle == handle));
    BOOST_TEST(std::string(Object(EventWaitHandle(false, EventResetMode::AutoReset)).ToString()) == "System.Threading.EventWaitHandle");
    BOOST_TEST(std::string(ToString(EventResetMode::ManualReset)) == "ManualReset");
    BOOST_TEST(WaitHandle::SignalAndWait(handle, handle));
    BOOST_TEST(!WaitHandle::SignalAndWait(Semaphore(0, 1), handle, 0, false));
}

BOOST_AUTO_TEST_CASE(a_waiter_may_drop_the_last_handle_while_the_event_is_being_set)
{
    for (int i = 0; i != 500; ++i)
    {
        ManualResetEvent mine = ManualResetEvent(false);
        Thread thread = Started([event = mine] { event.WaitOne(); });
        mine.Set();
        mine = nullptr;
        Finish(thread);
    }
}

BOOST_AUTO_TEST_CASE(a_semaphore_counts)
{
    Semaphore semaphore = Semaphore(1, 3);
    BOOST_TEST(semaphore.WaitOne(0));
    BOOST_TEST(!semaphore.WaitOne(0));
    BOOST_TEST(semaphore.Release() == 0);
    BOOST_TEST(semaphore.Release(2) == 1);
    BOOST_CHECK_THROW(semaphore.Release(), SemaphoreFullException);
    BOOST_CHECK_THROW(semaphore.Release(0), ArgumentOutOfRangeException);
    BOOST_CHECK_THROW(Semaphore(-1, 1), ArgumentOutOfRangeException);
    BOOST_CHECK_THROW(Semaphore(0, 0), ArgumentOutOfRangeException);
    BOOST_CHECK_THROW(Semaphore(2, 1), ArgumentException);
}

BOOST_AUTO_TEST_CASE(a_release_of_several_lets_as_many_pass)
{
    Semaphore semaphore = Semaphore(0, 10);
    CountdownEvent passed = CountdownEvent(3);
    std::vector<Thread> threads;
    for (int i = 0; i != 3; ++i)
    {
        threads.push_back(Started(
            [=]
            {
                semaphore.WaitOne();
                passed.Signal();
            }));
        AwaitBlocked(threads.back());
    }
    BOOST_TEST(semaphore.Release(5) == 0);
    BOOST_TEST(passed.Wait(Limit));
    BOOST_TEST(semaphore.Release() == 2);
}

BOOST_AUTO_TEST_CASE(a_mutex_belongs_to_its_thread)
{
    Mutex mutex;
    BOOST_TEST(mutex.WaitOne());
    BOOST_TEST(mutex.WaitOne(0));
    Thread other = Started(
        [=]
        {
            Check(!mutex.WaitOne(0));
            CheckThrows<ApplicationException>([=] { mutex.ReleaseMutex(); });
        });
    Finish(other);
    Thread next = Started(
        [=]
        {
            mutex.WaitOne();
            mutex.ReleaseMutex();
        });
    AwaitBlocked(next);
    mutex.ReleaseMutex();
    BOOST_TEST(next.IsAlive());
    mutex.ReleaseMutex();
    Finish(next);
    BOOST_CHECK_THROW(mutex.ReleaseMutex(), ApplicationException);
    BOOST_TEST(Mutex(true).WaitOne(0));
}

BOOST_AUTO_TEST_CASE(the_next_owner_is_told_of_an_abandoned_mutex)
{
    ManualResetEvent never = ManualResetEvent(false);
    Mutex mutex;
    Finish(Started([=] { mutex.WaitOne(); }));
    BOOST_CHECK_THROW(mutex.WaitOne(Limit), AbandonedMutexException);
    mutex.ReleaseMutex();
    BOOST_TEST(mutex.WaitOne(0));
    mutex.ReleaseMutex();

    Finish(Started([=] { mutex.WaitOne(); }));
    BOOST_CHECK_EXCEPTION(WaitHandle::WaitAny(Array<WaitHandle>{never, mutex}), AbandonedMutexException,
                          [&](auto& e) { return e.MutexIndex() == 1 && e.Mutex() == mutex; });
    mutex.ReleaseMutex();

    ManualResetEvent go = ManualResetEvent(false);
    ManualResetEvent owned = ManualResetEvent(false);
    Thread owner = Started(
        [=]
        {
            mutex.WaitOne();
            owned.Set();
            go.WaitOne();
        });
    owned.WaitOne();
    Thread waiter = Started([=] { CheckThrows<AbandonedMutexException>([=] { mutex.WaitOne(); }); });
    AwaitBlocked(waiter);
    go.Set();
    Finish(owner);
    Finish(waiter);
}
