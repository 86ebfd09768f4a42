// The .NET class ReaderWriterLockSlim.
#pragma once
#include <System/Threading/LockRecursionException.hpp>
#include <System/Threading/LockRecursionPolicy.hpp>
#include <System/Threading/SynchronizationLockException.hpp>
#include <System/TimeSpan.hpp>

namespace System::Threading
{
    /// A lock that many threads may hold to read, or one to write. One thread more may hold it to read and perhaps to write later
    /// (upgradeable). Writers that wait keep new readers out.
    /// Follows api/system.threading.readerwriterlockslim.
    class SYSTEMNET_API ReaderWriterLockSlim : public Handle
    {
        SYSTEMNET_HANDLE(ReaderWriterLockSlim, Handle)
        /// NoRecursion.
        ReaderWriterLockSlim();
        explicit ReaderWriterLockSlim(LockRecursionPolicy recursionPolicy);

        /// @throws LockRecursionException this thread holds the lock in a way that does not allow it
        /// @throws ObjectDisposedException the lock was disposed
        void EnterReadLock() const;
        void EnterUpgradeableReadLock() const;
        void EnterWriteLock() const;
        /// @param millisecondsTimeout -1 to wait for ever
        /// @return false if the time was up first
        bool TryEnterReadLock(int millisecondsTimeout) const;
        bool TryEnterReadLock(TimeSpan timeout) const;
        bool TryEnterUpgradeableReadLock(int millisecondsTimeout) const;
        bool TryEnterUpgradeableReadLock(TimeSpan timeout) const;
        bool TryEnterWriteLock(int millisecondsTimeout) const;
        bool TryEnterWriteLock(TimeSpan timeout) const;
        /// @throws SynchronizationLockException this thread does not hold the lock so
        void ExitReadLock() const;
        void ExitUpgradeableReadLock() const;
        void ExitWriteLock() const;

        [[nodiscard]] bool IsReadLockHeld() const;
        [[nodiscard]] bool IsUpgradeableReadLockHeld() const;
        [[nodiscard]] bool IsWriteLockHeld() const;
        /// How often this thread holds it.
        [[nodiscard]] int RecursiveReadCount() const;
        [[nodiscard]] int RecursiveUpgradeCount() const;
        [[nodiscard]] int RecursiveWriteCount() const;
        /// Threads that hold it to read.
        [[nodiscard]] int CurrentReadCount() const;
        [[nodiscard]] int WaitingReadCount() const;
        [[nodiscard]] int WaitingUpgradeCount() const;
        [[nodiscard]] int WaitingWriteCount() const;
        [[nodiscard]] LockRecursionPolicy RecursionPolicy() const;

        /// @throws SynchronizationLockException a thread holds the lock or waits for it
        void Dispose() const;
    };
}
