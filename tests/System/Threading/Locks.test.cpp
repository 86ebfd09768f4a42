// ReaderWriterLockSlim, Barrier, SpinLock, SpinWait, ThreadLocal; expectations were taken from .NET 10.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include "tests/System/Threading/Support/Blocked.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/ObjectDisposedException.hpp>
#include <System/Threading/Barrier.hpp>
#include <System/Threading/ReaderWriterLockSlim.hpp>
#include <System/Threading/SpinLock.hpp>
#include <System/Threading/SpinWait.hpp>
#include <System/Threading/ThreadLocal.hpp>

using namespace System;
using namespace System::Threading;

namespace
{
    void Enter(const ReaderWriterLockSlim& lock, char how)
    {
        how == 'R' ? lock.EnterReadLock() : how == 'U' ? lock.EnterUpgradeableReadLock() : lock.EnterWriteLock();
    }

    std::string Held(const ReaderWriterLockSlim& lock)
    {
        return std::string(String::Format("{0} {1} {2} {3}", lock.RecursiveReadCount(), lock.RecursiveUpgradeCount(),
                                          lock.RecursiveWriteCount(), lock.CurrentReadCount()));
    }

    // What a second entry gives.
    std::string Second(LockRecursionPolicy policy, char first, char second)
    {
        const ReaderWriterLockSlim lock(policy);
        Enter(lock, first);
        try
        {
            Enter(lock, second);
        }
        catch (const LockRecursionException& exception)
        {
            return std::string(exception.Message()).substr(0, 40);
        }
        return Held(lock);
    }

    template <class Action>
    auto OnAnotherThread(const Action& action)
    {
        decltype(action()) result{};
        const Thread thread([&] { result = action(); });
        thread.Start();
        thread.Join();
        return result;
    }
}

BOOST_AUTO_TEST_CASE(a_lock_says_what_may_be_entered_twice)
{
    using enum LockRecursionPolicy;
    BOOST_TEST(Second(NoRecursion, 'R', 'R') == "Recursive read lock acquisitions not all");
    BOOST_TEST(Second(NoRecursion, 'R', 'U') == "Upgradeable lock may not be acquired wit");
    BOOST_TEST(Second(NoRecursion, 'R', 'W') == "Write lock may not be acquired with read");
    BOOST_TEST(Second(NoRecursion, 'U', 'R') == "1 1 0 1");
    BOOST_TEST(Second(NoRecursion, 'U', 'U') == "Recursive upgradeable lock acquisitions ");
    BOOST_TEST(Second(NoRecursion, 'U', 'W') == "0 1 1 0");
    BOOST_TEST(Second(NoRecursion, 'W', 'R') == "A read lock may not be acquired with the");
    BOOST_TEST(Second(NoRecursion, 'W', 'U') == "Upgradeable lock may not be acquired wit");
    BOOST_TEST(Second(NoRecursion, 'W', 'W') == "Recursive write lock acquisitions not al");
    BOOST_TEST(Second(SupportsRecursion, 'R', 'R') == "2 0 0 1");
    BOOST_TEST(Second(SupportsRecursion, 'R', 'U') == "Upgradeable lock may not be acquired wit");
    BOOST_TEST(Second(SupportsRecursion, 'R', 'W') == "Write lock may not be acquired with read");
    BOOST_TEST(Second(SupportsRecursion, 'U', 'U') == "0 2 0 0");
    BOOST_TEST(Second(SupportsRecursion, 'U', 'W') == "0 1 1 0");
    BOOST_TEST(Second(SupportsRecursion, 'W', 'R') == "1 0 1 1");
    BOOST_TEST(Second(SupportsRecursion, 'W', 'U') == "0 1 1 0");
    BOOST_TEST(Second(SupportsRecursion, 'W', 'W') == "0 0 2 0");
}

BOOST_AUTO_TEST_CASE(readers_share_and_writers_do_not)
{
    const ReaderWriterLockSlim lock;
    const auto others = [&]
    {
        return OnAnotherThread(
            [&]
            {
                std::string can;
                if (lock.TryEnterReadLock(0))
                {
                    can += 'R';
                    lock.ExitReadLock();
                }
                if (lock.TryEnterUpgradeableReadLock(0))
                {
                    can += 'U';
                    lock.ExitUpgradeableReadLock();
                }
                if (lock.TryEnterWriteLock(TimeSpan::Zero))
                {
                    can += 'W';
                    lock.ExitWriteLock();
                }
                return can;
            });
    };
    BOOST_TEST(others() == "RUW");
    lock.EnterReadLock();
    BOOST_TEST(others() == "RU");
    lock.ExitReadLock();
    lock.EnterUpgradeableReadLock();
    BOOST_TEST(others() == "R");
    lock.EnterWriteLock();
    BOOST_TEST(others() == "");
    lock.ExitWriteLock();
    BOOST_TEST(others() == "R");
    lock.ExitUpgradeableReadLock();
    BOOST_TEST(others() == "RUW");
    BOOST_TEST(MessageOf<SynchronizationLockException>([&] { return lock.ExitWriteLock(), 0; }) ==
               "The write lock is being released without being held.");
    BOOST_TEST(MessageOf<SynchronizationLockException>([&] { return lock.ExitReadLock(), 0; }) ==
               "The read lock is being released without being held.");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return lock.TryEnterReadLock(-2); }) == "millisecondsTimeout");
    lock.EnterReadLock();
    BOOST_CHECK_THROW(lock.Dispose(), SynchronizationLockException);
    lock.ExitReadLock();
    lock.Dispose();
    BOOST_CHECK_THROW(lock.EnterReadLock(), ObjectDisposedException);
}

BOOST_AUTO_TEST_CASE(a_waiting_writer_keeps_readers_out_and_is_let_in)
{
    const ReaderWriterLockSlim lock;
    lock.EnterReadLock();
    bool wrote = false;
    const Thread writer(
        [&]
        {
            lock.EnterWriteLock();
            wrote = true;
            lock.ExitWriteLock();
        });
    writer.Start();
    BOOST_TEST(SpinWait::SpinUntil([&] { return lock.WaitingWriteCount() == 1; }, 10000));
    BOOST_TEST(!OnAnotherThread([&] { return lock.TryEnterReadLock(0); }));
    lock.ExitReadLock();
    writer.Join();
    BOOST_TEST(wrote);

    // A writer that gives up lets in the readers behind it.
    lock.EnterReadLock();
    const Thread impatient([&] { lock.TryEnterWriteLock(50); });
    impatient.Start();
    BOOST_TEST(SpinWait::SpinUntil([&] { return lock.WaitingWriteCount() == 1; }, 10000));
    BOOST_TEST(OnAnotherThread([&] { return lock.TryEnterReadLock(10000); }));
    impatient.Join();
    lock.ExitReadLock();

    const ReaderWriterLockSlim other;
    other.EnterWriteLock();
    bool interrupted = false;
    const Thread waiter(
        [&]
        {
            try
            {
                other.EnterReadLock();
            }
            catch (const ThreadInterruptedException&)
            {
                interrupted = true;
            }
        });
    waiter.Start();
    BOOST_TEST(SpinWait::SpinUntil([&] { return other.WaitingReadCount() == 1; }, 10000));
    waiter.Interrupt();
    waiter.Join();
    BOOST_TEST((interrupted && other.WaitingReadCount() == 0));
}

BOOST_AUTO_TEST_CASE(a_reader_writer_lock_guards_what_it_should)
{
    const ReaderWriterLockSlim lock;
    int value = 0;
    std::atomic<bool> isRight{true};
    std::vector<Thread> threads;
    for (int t = 0; t != 4; ++t)
    {
        threads.emplace_back(
            [&, t]
            {
                for (int i = 0; i != 500; ++i)
                {
                    if (i % 5 == t)
                    {
                        lock.EnterUpgradeableReadLock();
                        const int before = value;
                        lock.EnterWriteLock();
                        value = before + 1;
                        lock.ExitWriteLock();
                        lock.ExitUpgradeableReadLock();
                    }
                    else
                    {
                        lock.EnterReadLock();
                        const int seen = value;
                        isRight = isRight && seen == value;
                        lock.ExitReadLock();
                    }
                }
            });
        threads.back().Start();
    }
    for (const Thread& thread : threads)
    {
        thread.Join();
    }
    BOOST_TEST((isRight && value == 400));
}

BOOST_AUTO_TEST_CASE(a_barrier_lets_all_go_on_together)
{
    int phases = 0;
    const Barrier barrier(3, [&](Barrier b) { phases += b.ParticipantCount() == 3 ? 1 : 100; });
    std::atomic<int> arrived{0};
    std::atomic<bool> isRight{true};
    const auto run = [&]
    {
        for (int i = 0; i != 50; ++i)
        {
            ++arrived;
            barrier.SignalAndWait();
            isRight = isRight && arrived.load() >= (i + 1) * 3;
        }
    };
    const Thread one(run), two(run);
    one.Start();
    two.Start();
    run();
    one.Join();
    two.Join();
    BOOST_TEST((isRight && phases == 50 && barrier.CurrentPhaseNumber() == 50 && barrier.ParticipantsRemaining() == 3));
}

BOOST_AUTO_TEST_CASE(a_barrier_checks_who_takes_part)
{
    const Barrier barrier(2);
    BOOST_TEST((!barrier.SignalAndWait(10) && barrier.ParticipantsRemaining() == 2 && barrier.CurrentPhaseNumber() == 0));
    BOOST_TEST(barrier.AddParticipant() == 0);
    barrier.RemoveParticipants(3);
    BOOST_TEST(MessageOf<InvalidOperationException>([&] { return barrier.SignalAndWait(), 0; }) ==
               "The barrier has no registered participants.");
    BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([&] { return barrier.RemoveParticipant(), 0; }) ==
               "The participantCount argument must be less than or equal the number of participants. (Parameter 'participantCount')");
    BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([&] { return barrier.AddParticipants(0); }) ==
               "participantCount ('0') must be a non-negative and non-zero value. (Parameter 'participantCount')\nActual value was 0.");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return Barrier(40000); }) == "participantCount");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return barrier.SignalAndWait(-2); }) == "millisecondsTimeout");
    const Barrier failing(1, [](Barrier) { throw InvalidOperationException("boom"); });
    const auto failure = Caught<BarrierPostPhaseException>([&] { return failing.SignalAndWait(), 0; });
    BOOST_TEST((failure && failure->InnerException()->Message() == "boom" && failing.CurrentPhaseNumber() == 1));
    failing.Dispose();
    BOOST_CHECK_THROW(failing.SignalAndWait(), ObjectDisposedException);
}

BOOST_AUTO_TEST_CASE(a_spin_lock_is_held_by_one_thread)
{
    SpinLock lock;
    int value = 0;
    const auto add = [&]
    {
        for (int i = 0; i != 2000; ++i)
        {
            bool taken = false;
            lock.Enter(taken);
            ++value;
            lock.Exit();
        }
    };
    const Thread thread(add);
    thread.Start();
    add();
    thread.Join();
    BOOST_TEST(value == 4000);
    bool taken = false;
    lock.TryEnter(taken);
    BOOST_TEST((taken && lock.IsHeld() && lock.IsHeldByCurrentThread()));
    BOOST_TEST(!OnAnotherThread(
        [&]
        {
            bool other = false;
            lock.TryEnter(5, other);
            return other;
        }));
    bool again = false;
    BOOST_TEST(MessageOf<LockRecursionException>([&] { return lock.Enter(again), 0; }) == "The calling thread already holds the lock.");
    BOOST_CHECK_THROW(lock.Enter(taken), ArgumentException);
    lock.Exit(true);
    BOOST_CHECK_THROW(lock.Exit(), SynchronizationLockException);
}

BOOST_AUTO_TEST_CASE(spinning_waits_until_a_condition_holds)
{
    SpinWait spinner;
    for (int i = 0; i != 10; ++i)
    {
        spinner.SpinOnce();
    }
    BOOST_TEST((spinner.Count() == 10 && spinner.NextSpinWillYield()));
    spinner.Reset();
    BOOST_TEST(spinner.Count() == 0);
    BOOST_TEST((!SpinWait::SpinUntil([] { return false; }, 5) && SpinWait::SpinUntil([] { return true; }, TimeSpan::Zero)));
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return SpinWait::SpinUntil(nullptr), 0; }) == "condition");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return SpinWait::SpinUntil([] { return true; }, -2); }) ==
               "millisecondsTimeout");
}

BOOST_AUTO_TEST_CASE(each_thread_has_its_own_value)
{
    std::atomic<int> made{0};
    const ThreadLocal<int> local([&] { return ++made * 10; }, true);
    BOOST_TEST((!local.IsValueCreated() && local.Value() == 10 && local.IsValueCreated()));
    BOOST_TEST(OnAnotherThread([&] { return local.Value(); }) == 20);
    local.Value(5);
    BOOST_TEST((local.Value() == 5 && local.Values().Count() == 2 && local.ToString() == "5"));
    const ThreadLocal<String> plain;
    BOOST_TEST((plain.Value() == nullptr));
    BOOST_CHECK_THROW((void)plain.Values(), InvalidOperationException);
    plain.Dispose();
    BOOST_CHECK_THROW((void)plain.Value(), ObjectDisposedException);
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return ThreadLocal<int>(Func<int>(nullptr)); }) == "valueFactory");

    // What a thread held goes when it ends.
    const ThreadLocal<std::shared_ptr<int>> shared;
    const std::weak_ptr<int> seen = OnAnotherThread(
        [&]
        {
            const auto value = std::make_shared<int>(1);
            shared.Value(value);
            return std::weak_ptr<int>(value);
        });
    BOOST_TEST(seen.expired());
}
