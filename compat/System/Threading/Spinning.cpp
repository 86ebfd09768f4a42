// SpinWait and SpinLock.
#include "compat/core/threading/Deadline.hpp"
#include "compat/core/threading/ThreadObject.hpp"
#include <System/ArgumentException.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/Threading/SpinLock.hpp>
#include <System/Threading/SpinWait.hpp>
#include <System/Threading/Thread.hpp>
#include <thread>

namespace System::Threading
{
    namespace
    {
        // As in .NET: busy for ten calls, then every 20th sleeps.
        constexpr int BusyCalls = 10;
        constexpr int DefaultSleepThreshold = 20;

        int CheckedMilliseconds(Int64 milliseconds, const char* parameter, const Object& actual, const char* text)
        {
            if (milliseconds < -1 || milliseconds > MaxValue<int>)
            {
                throw ArgumentOutOfRangeException(parameter, actual, text);
            }
            return static_cast<int>(milliseconds);
        }

        constexpr const char* SpinText = "The timeout must represent a value between -1 and Int32.MaxValue, inclusive.";
        constexpr const char* LockText = "The timeout must be a value between -1 and Int32.MaxValue, inclusive.";

        bool IsOver(const Core::Deadline& deadline)
        {
            return deadline && std::chrono::steady_clock::now() >= *deadline;
        }

        bool Spin(const Func<bool>& condition, int milliseconds)
        {
            System::Detail::CheckNull(condition == nullptr, "condition");
            const Core::Deadline deadline = Core::DeadlineAfter(milliseconds);
            for (SpinWait spinner; !condition(); spinner.SpinOnce())
            {
                if (milliseconds == 0 || (spinner.NextSpinWillYield() && IsOver(deadline)))
                {
                    return false;
                }
            }
            return true;
        }
    }

    bool SpinWait::NextSpinWillYield() const noexcept
    {
        static const bool isAlone = std::thread::hardware_concurrency() == 1;
        return _count >= BusyCalls || isAlone;
    }
    void SpinWait::SpinOnce()
    {
        SpinOnce(DefaultSleepThreshold);
    }
    void SpinWait::SpinOnce(int sleep1Threshold)
    {
        Core::Range::AtLeast("sleep1Threshold", sleep1Threshold, -1);
        if (!NextSpinWillYield())
        {
            Thread::SpinWait(1 << _count);
        }
        else if (sleep1Threshold >= 0 && _count >= (sleep1Threshold > BusyCalls ? sleep1Threshold : BusyCalls))
        {
            Thread::Sleep(1);
        }
        else
        {
            std::this_thread::yield();
        }
        _count = _count == MaxValue<int> ? BusyCalls : _count + 1;
    }
    void SpinWait::SpinUntil(const Func<bool>& condition)
    {
        Spin(condition, -1);
    }
    bool SpinWait::SpinUntil(const Func<bool>& condition, int millisecondsTimeout)
    {
        return Spin(condition, CheckedMilliseconds(millisecondsTimeout, "millisecondsTimeout", millisecondsTimeout, SpinText));
    }
    bool SpinWait::SpinUntil(const Func<bool>& condition, TimeSpan timeout)
    {
        return Spin(condition, CheckedMilliseconds(timeout.Ticks() / TimeSpan::TicksPerMillisecond, "timeout", timeout, SpinText));
    }

    void SpinLock::Enter(bool& lockTaken)
    {
        TryEnter(-1, lockTaken);
    }
    void SpinLock::TryEnter(bool& lockTaken)
    {
        TryEnter(0, lockTaken);
    }
    void SpinLock::TryEnter(int millisecondsTimeout, bool& lockTaken)
    {
        if (lockTaken)
        {
            lockTaken = false;
            throw ArgumentException("The tookLock argument must be set to false before calling this method.");
        }
        CheckedMilliseconds(millisecondsTimeout, "millisecondsTimeout", millisecondsTimeout, LockText);
        const int owner = _tracks ? Core::ThreadObject::Current().Id() : 1;
        if (_tracks && _owner.load(std::memory_order_relaxed) == owner)
        {
            throw LockRecursionException("The calling thread already holds the lock.");
        }
        const Core::Deadline deadline = Core::DeadlineAfter(millisecondsTimeout);
        for (SpinWait spinner;; spinner.SpinOnce())
        {
            int nobody = 0;
            if (_owner.compare_exchange_strong(nobody, owner, std::memory_order_acquire, std::memory_order_relaxed))
            {
                lockTaken = true;
                return;
            }
            if (millisecondsTimeout == 0 || IsOver(deadline))
            {
                return;
            }
        }
    }
    void SpinLock::TryEnter(TimeSpan timeout, bool& lockTaken)
    {
        TryEnter(CheckedMilliseconds(timeout.Ticks() / TimeSpan::TicksPerMillisecond, "timeout", timeout, LockText), lockTaken);
    }
    void SpinLock::Exit()
    {
        if (_tracks && !IsHeldByCurrentThread())
        {
            throw SynchronizationLockException("The calling thread does not hold the lock.");
        }
        _owner.store(0, std::memory_order_release);
    }
    void SpinLock::Exit(bool useMemoryBarrier)
    {
        Exit();
        if (useMemoryBarrier)
        {
            std::atomic_thread_fence(std::memory_order_seq_cst);
        }
    }
    bool SpinLock::IsHeldByCurrentThread() const
    {
        if (!_tracks)
        {
            throw InvalidOperationException("Thread tracking is disabled.");
        }
        return _owner.load(std::memory_order_acquire) == Core::ThreadObject::Current().Id();
    }
}
