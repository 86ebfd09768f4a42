#include "compat/core/threading/ReaderWriterLock.hpp"
#include "compat/core/threading/ThreadObject.hpp"
#include <System/ObjectDisposedException.hpp>
#include <System/Threading/LockRecursionException.hpp>
#include <System/Threading/ReaderWriterLockSlim.hpp>
#include <algorithm>

namespace System::Core
{
    using Threading::LockRecursionException;
    using Threading::LockRecursionPolicy;
    using Threading::SynchronizationLockException;

    namespace
    {
        constexpr std::size_t At(ReaderWriterLock::Mode mode) noexcept
        {
            return static_cast<std::size_t>(mode);
        }
    }

    const Detail::TypeInfo& ReaderWriterLock::GetType() const noexcept
    {
        return Threading::ReaderWriterLockSlim::Type();
    }

    void ReaderWriterLock::Dispose()
    {
        const std::lock_guard lock(_mutex);
        if (!_holders.empty() || !_queue.empty())
        {
            throw SynchronizationLockException(
                "The lock is being disposed while still being used. It either is being held by a thread and/or "
                "has active waiters waiting to acquire the lock.");
        }
        _isClosed = true;
    }

    ReaderWriterLock::Holder& ReaderWriterLock::HolderOf(int thread)
    {
        const auto found =
            std::find_if(_holders.begin(), _holders.end(), [thread](const Holder& holder) { return holder.Thread == thread; });
        if (found != _holders.end())
        {
            return *found;
        }
        _holders.push_back({thread, {}});
        return _holders.back();
    }

    const ReaderWriterLock::Holder* ReaderWriterLock::FindHolder(int thread) const noexcept
    {
        const auto found =
            std::find_if(_holders.begin(), _holders.end(), [thread](const Holder& holder) { return holder.Thread == thread; });
        return found != _holders.end() ? &*found : nullptr;
    }

    void ReaderWriterLock::CheckRecursion(const Holder& holder, Mode mode) const
    {
        const bool reads = holder.Depth[At(Mode::Read)] != 0;
        const bool upgrades = holder.Depth[At(Mode::Upgradeable)] != 0;
        const bool writes = holder.Depth[At(Mode::Write)] != 0;
        const bool allows = Policy == LockRecursionPolicy::SupportsRecursion;
        switch (mode)
        {
        case Mode::Read:
            if (!allows && writes)
            {
                throw LockRecursionException("A read lock may not be acquired with the write lock held in this mode.");
            }
            if (!allows && reads)
            {
                throw LockRecursionException("Recursive read lock acquisitions not allowed in this mode.");
            }
            break;
        case Mode::Upgradeable:
            if (!allows && upgrades)
            {
                throw LockRecursionException("Recursive upgradeable lock acquisitions not allowed in this mode.");
            }
            if (!allows && writes)
            {
                throw LockRecursionException(
                    "Upgradeable lock may not be acquired with write lock held in this mode. Acquiring Upgradeable "
                    "lock gives the ability to read along with an option to upgrade to a writer.");
            }
            if (reads && !upgrades && !writes)
            {
                throw LockRecursionException("Upgradeable lock may not be acquired with read lock held.");
            }
            break;
        case Mode::Write:
            if (!allows && writes)
            {
                throw LockRecursionException("Recursive write lock acquisitions not allowed in this mode.");
            }
            if (reads && !upgrades && !writes)
            {
                throw LockRecursionException(
                    "Write lock may not be acquired with read lock held. This pattern is prone to deadlocks. Please "
                    "ensure that read locks are released before taking a write lock. If an upgrade is necessary, "
                    "use an upgrade lock in place of the read lock.");
            }
            break;
        }
    }

    bool ReaderWriterLock::CanEnter(int thread, Mode mode, bool isQueued) const noexcept
    {
        const Holder* const holder = FindHolder(thread);
        if (_writer != 0)
        {
            return _writer == thread;
        }
        if (holder != nullptr && mode != Mode::Write && (holder->Depth[At(mode)] != 0 || holder->Depth[At(Mode::Upgradeable)] != 0))
        {
            return true;
        }
        if (mode == Mode::Write)
        {
            if (_upgrader != 0 && _upgrader != thread)
            {
                return false;
            }
            return std::none_of(_holders.begin(), _holders.end(),
                                [thread](const Holder& other) { return other.Thread != thread && other.Depth[At(Mode::Read)] != 0; });
        }
        // Readers that come later do not overtake a writer that waits; one that may upgrade waits in front of all.
        const bool writerWaits =
            !isQueued && std::any_of(_queue.begin(), _queue.end(), [](const Waiter* waiter) { return waiter->Wanted == Mode::Write; });
        return !writerWaits && (mode == Mode::Read || _upgrader == 0);
    }

    void ReaderWriterLock::Take(int thread, Mode mode)
    {
        ++HolderOf(thread).Depth[At(mode)];
        _writer = mode == Mode::Write ? thread : _writer;
        _upgrader = mode == Mode::Upgradeable ? thread : _upgrader;
    }

    void ReaderWriterLock::LetIn() noexcept
    {
        // Whoever may upgrade is first: the others wait for it. Then all from the front of the queue that go together; a writer that cannot
        // enter yet keeps back who stands behind it.
        const auto upgrading =
            std::find_if(_queue.begin(), _queue.end(),
                         [this](const Waiter* waiter) { return waiter->Wanted == Mode::Write && waiter->Thread == _upgrader; });
        if (upgrading != _queue.end())
        {
            _queue.splice(_queue.begin(), _queue, upgrading);
        }
        for (auto each = _queue.begin(); each != _queue.end();)
        {
            Waiter& waiter = **each;
            if (CanEnter(waiter.Thread, waiter.Wanted, true))
            {
                Take(waiter.Thread, waiter.Wanted);
                waiter.IsIn = true;
                each = _queue.erase(each);
                const Threading::ManualResetEvent event = waiter.Event;
                event.Set();
            }
            else if (waiter.Wanted == Mode::Write)
            {
                return;
            }
            else
            {
                ++each;
            }
        }
    }

    void ReaderWriterLock::DropIdle() noexcept
    {
        std::erase_if(_holders, [](const Holder& holder) { return holder.Depth[0] == 0 && holder.Depth[1] == 0 && holder.Depth[2] == 0; });
    }

    bool ReaderWriterLock::Enter(Mode mode, int milliseconds)
    {
        ThreadObject& thread = ThreadObject::Current();
        Waiter waiter(thread.Id(), mode);
        {
            const std::lock_guard lock(_mutex);
            if (_isClosed)
            {
                throw ObjectDisposedException("System.Threading.ReaderWriterLockSlim");
            }
            if (const Holder* holder = FindHolder(thread.Id()))
            {
                CheckRecursion(*holder, mode);
            }
            if (CanEnter(thread.Id(), mode, false))
            {
                Take(thread.Id(), mode);
                return true;
            }
            if (milliseconds == 0)
            {
                return false;
            }
            _holders.reserve(_holders.size() + _queue.size() + 1); // LetIn must not fail
            waiter.Event = Threading::ManualResetEvent(false);
            _queue.push_back(&waiter);
        }
        const auto leave = [&]
        {
            const std::lock_guard lock(_mutex);
            if (!waiter.IsIn)
            {
                _queue.remove(&waiter);
                // Who stood behind it may be able to enter now.
                LetIn();
            }
            return waiter.IsIn;
        };
        try
        {
            return static_cast<EventObject&>(*waiter.Event.Data()).Wait(milliseconds) || leave();
        }
        catch (...)
        {
            // Interrupted, but perhaps let in meanwhile: then it goes again.
            if (leave())
            {
                Exit(mode);
            }
            throw;
        }
    }

    void ReaderWriterLock::Exit(Mode mode)
    {
        const int thread = ThreadObject::Current().Id();
        const std::lock_guard lock(_mutex);
        const auto found =
            std::find_if(_holders.begin(), _holders.end(), [thread](const Holder& holder) { return holder.Thread == thread; });
        if (found == _holders.end() || found->Depth[At(mode)] == 0)
        {
            constexpr const char* Texts[] = {"The read lock is being released without being held.",
                                             "The upgradeable lock is being released without being held.",
                                             "The write lock is being released without being held."};
            throw SynchronizationLockException(Texts[At(mode)]);
        }
        if (--found->Depth[At(mode)] == 0)
        {
            _writer = mode == Mode::Write ? 0 : _writer;
            _upgrader = mode == Mode::Upgradeable ? 0 : _upgrader;
            DropIdle();
            LetIn();
        }
    }

    int ReaderWriterLock::Depth(Mode mode)
    {
        const int thread = ThreadObject::Current().Id();
        const std::lock_guard lock(_mutex);
        const Holder* const holder = FindHolder(thread);
        return holder != nullptr ? holder->Depth[At(mode)] : 0;
    }

    int ReaderWriterLock::Readers()
    {
        const std::lock_guard lock(_mutex);
        return static_cast<int>(
            std::count_if(_holders.begin(), _holders.end(), [](const Holder& holder) { return holder.Depth[At(Mode::Read)] != 0; }));
    }

    int ReaderWriterLock::Waiting(Mode mode)
    {
        const std::lock_guard lock(_mutex);
        return static_cast<int>(
            std::count_if(_queue.begin(), _queue.end(), [mode](const Waiter* waiter) { return waiter->Wanted == mode; }));
    }
}
