// The .NET structure SpinLock.
#pragma once
#include <System/Threading/LockRecursionException.hpp>
#include <System/Threading/SynchronizationLockException.hpp>
#include <System/TimeSpan.hpp>
#include <atomic>

namespace System::Threading
{
    /// A lock for a few steps: who waits for it does not sleep, but gives way to other threads. Not to be copied.
    /// Follows api/system.threading.spinlock.
    class SYSTEMNET_API SpinLock
    {
    public:
        explicit SpinLock(bool enableThreadOwnerTracking = true) noexcept : _tracks(enableThreadOwnerTracking) {}
        SpinLock(const SpinLock&) = delete;
        SpinLock& operator=(const SpinLock&) = delete;
        SpinLock* operator->() noexcept { return this; }

        /// @param lockTaken false; true when the lock is held
        /// @throws ArgumentException lockTaken is true
        /// @throws LockRecursionException this thread holds the lock already
        void Enter(bool& lockTaken);
        void TryEnter(bool& lockTaken);
        void TryEnter(int millisecondsTimeout, bool& lockTaken);
        void TryEnter(TimeSpan timeout, bool& lockTaken);
        /// @throws SynchronizationLockException this thread does not hold the lock
        void Exit();
        void Exit(bool useMemoryBarrier);

        [[nodiscard]] bool IsHeld() const noexcept { return _owner.load(std::memory_order_acquire) != 0; }
        /// @throws InvalidOperationException owners are not tracked
        [[nodiscard]] bool IsHeldByCurrentThread() const;
        [[nodiscard]] bool IsThreadOwnerTrackingEnabled() const noexcept { return _tracks; }

    private:
        std::atomic<int> _owner{0}; ///< the thread's number, or 1 where owners are not tracked
        const bool _tracks;
    };
}
