#include "compat/core/threading/Deadline.hpp"
#include "compat/core/threading/ReaderWriterLock.hpp"
#include <System/IDisposable.hpp>
#include <System/Threading/ReaderWriterLockSlim.hpp>

namespace System::Threading
{
    using Core::ReaderWriterLock;
    using Mode = ReaderWriterLock::Mode;

    const System::Detail::TypeInfo& ReaderWriterLockSlim::Type() noexcept
    {
        static const System::Detail::TypeInfo info{"System.Threading.ReaderWriterLockSlim", typeid(ReaderWriterLockSlim), nullptr,
                                                   &IDisposable::Type()};
        return info;
    }

    ReaderWriterLockSlim::ReaderWriterLockSlim() : ReaderWriterLockSlim(LockRecursionPolicy::NoRecursion) {}
    ReaderWriterLockSlim::ReaderWriterLockSlim(LockRecursionPolicy recursionPolicy)
        : ReaderWriterLockSlim(System::Detail::Adopt, new ReaderWriterLock(recursionPolicy))
    {
    }

    void ReaderWriterLockSlim::EnterReadLock() const
    {
        Self<ReaderWriterLock>().Enter(Mode::Read, -1);
    }
    void ReaderWriterLockSlim::EnterUpgradeableReadLock() const
    {
        Self<ReaderWriterLock>().Enter(Mode::Upgradeable, -1);
    }
    void ReaderWriterLockSlim::EnterWriteLock() const
    {
        Self<ReaderWriterLock>().Enter(Mode::Write, -1);
    }
    bool ReaderWriterLockSlim::TryEnterReadLock(int millisecondsTimeout) const
    {
        return Self<ReaderWriterLock>().Enter(Mode::Read, Core::CheckedTimeout(millisecondsTimeout));
    }
    bool ReaderWriterLockSlim::TryEnterReadLock(TimeSpan timeout) const
    {
        return Self<ReaderWriterLock>().Enter(Mode::Read, Core::CheckedTimeout(timeout));
    }
    bool ReaderWriterLockSlim::TryEnterUpgradeableReadLock(int millisecondsTimeout) const
    {
        return Self<ReaderWriterLock>().Enter(Mode::Upgradeable, Core::CheckedTimeout(millisecondsTimeout));
    }
    bool ReaderWriterLockSlim::TryEnterUpgradeableReadLock(TimeSpan timeout) const
    {
        return Self<ReaderWriterLock>().Enter(Mode::Upgradeable, Core::CheckedTimeout(timeout));
    }
    bool ReaderWriterLockSlim::TryEnterWriteLock(int millisecondsTimeout) const
    {
        return Self<ReaderWriterLock>().Enter(Mode::Write, Core::CheckedTimeout(millisecondsTimeout));
    }
    bool ReaderWriterLockSlim::TryEnterWriteLock(TimeSpan timeout) const
    {
        return Self<ReaderWriterLock>().Enter(Mode::Write, Core::CheckedTimeout(timeout));
    }
    void ReaderWriterLockSlim::ExitReadLock() const
    {
        Self<ReaderWriterLock>().Exit(Mode::Read);
    }
    void ReaderWriterLockSlim::ExitUpgradeableReadLock() const
    {
        Self<ReaderWriterLock>().Exit(Mode::Upgradeable);
    }
    void ReaderWriterLockSlim::ExitWriteLock() const
    {
        Self<ReaderWriterLock>().Exit(Mode::Write);
    }

    bool ReaderWriterLockSlim::IsReadLockHeld() const
    {
        return RecursiveReadCount() != 0;
    }
    bool ReaderWriterLockSlim::IsUpgradeableReadLockHeld() const
    {
        return RecursiveUpgradeCount() != 0;
    }
    bool ReaderWriterLockSlim::IsWriteLockHeld() const
    {
        return RecursiveWriteCount() != 0;
    }
    int ReaderWriterLockSlim::RecursiveReadCount() const
    {
        return Self<ReaderWriterLock>().Depth(Mode::Read);
    }
    int ReaderWriterLockSlim::RecursiveUpgradeCount() const
    {
        return Self<ReaderWriterLock>().Depth(Mode::Upgradeable);
    }
    int ReaderWriterLockSlim::RecursiveWriteCount() const
    {
        return Self<ReaderWriterLock>().Depth(Mode::Write);
    }
    int ReaderWriterLockSlim::CurrentReadCount() const
    {
        return Self<ReaderWriterLock>().Readers();
    }
    int ReaderWriterLockSlim::WaitingReadCount() const
    {
        return Self<ReaderWriterLock>().Waiting(Mode::Read);
    }
    int ReaderWriterLockSlim::WaitingUpgradeCount() const
    {
        return Self<ReaderWriterLock>().Waiting(Mode::Upgradeable);
    }
    int ReaderWriterLockSlim::WaitingWriteCount() const
    {
        return Self<ReaderWriterLock>().Waiting(Mode::Write);
    }
    LockRecursionPolicy ReaderWriterLockSlim::RecursionPolicy() const
    {
        return Self<ReaderWriterLock>().Policy;
    }
    void ReaderWriterLockSlim::Dispose() const
    {
        Self<ReaderWriterLock>().Dispose();
    }
}
