#include "compat/core/threading/WaitObject.hpp"
#include "compat/core/objects/Immortal.hpp"
#include "compat/core/threading/HoldWhileForking.hpp"
#include "compat/core/threading/ThreadObject.hpp"
#include <System/ApplicationException.hpp>
#include <System/Threading/AutoResetEvent.hpp>
#include <System/Threading/ManualResetEvent.hpp>
#include <System/Threading/SemaphoreFullException.hpp>
#include <algorithm>
#include <array>
#include <memory>
#include <mutex>

namespace System::Core
{
    namespace
    {
        // Never destroyed: threads may wait while the process ends.
        std::mutex& WaitLock() noexcept
        {
            static Immortal<std::mutex> lock;
            return *lock;
        }
        [[maybe_unused]] const bool isHeld = (HoldWhileForking<&WaitLock>(), true);

        class ThreadWait final : public PendingWait
        {
        public:
            ThreadWait(ThreadObject& thread, std::span<WaitObject* const> objects, bool all) : PendingWait(&thread, all)
            {
                if (objects.size() > _few.size())
                {
                    _many = std::make_unique<WaitLink[]>(objects.size());
                }
                Links = std::span(_many ? _many.get() : _few.data(), objects.size());
                for (std::size_t i = 0; i != objects.size(); ++i)
                {
                    Links[i].Owner = this;
                    Links[i].Object = objects[i];
                    Links[i].Index = static_cast<int>(i);
                }
            }

        private:
            std::array<WaitLink, 4> _few;
            std::unique_ptr<WaitLink[]> _many;
        };
    }

    void WaitObject::Link(PendingWait& waiter) noexcept
    {
        for (WaitLink& link : waiter.Links)
        {
            WaitObject& object = *link.Object;
            link.Previous = object._last;
            link.Next = nullptr;
            (object._last != nullptr ? object._last->Next : object._first) = &link;
            object._last = &link;
            // From here on nobody changes the object without the lock.
            object._word.fetch_or(Watched);
        }
    }

    void WaitObject::Unlink(PendingWait& waiter) noexcept
    {
        for (WaitLink& link : waiter.Links)
        {
            WaitObject& object = *link.Object;
            (link.Previous != nullptr ? link.Previous->Next : object._first) = link.Next;
            (link.Next != nullptr ? link.Next->Previous : object._last) = link.Previous;
            if (object._first == nullptr)
            {
                object._word.fetch_and(~Watched);
            }
        }
    }

    bool WaitObject::TrySatisfy(PendingWait& waiter, int index) noexcept
    {
        if (!waiter.All)
        {
            WaitObject& object = *waiter.Links[static_cast<std::size_t>(index)].Object;
            if (!object.IsReady(waiter.Thread))
            {
                return false;
            }
            if (object.Take(waiter.Thread))
            {
                waiter.Abandoned = index;
            }
            waiter.Result = index;
            return true;
        }
        if (!std::ranges::all_of(waiter.Links, [&](const WaitLink& link) { return link.Object->IsReady(waiter.Thread); }))
        {
            return false;
        }
        for (const WaitLink& link : waiter.Links)
        {
            if (link.Object->Take(waiter.Thread))
            {
                waiter.Abandoned = link.Index;
            }
        }
        waiter.Result = 0;
        return true;
    }

    PendingWait* WaitObject::Wake() noexcept
    {
        PendingWait* satisfied = nullptr;
        PendingWait** end = &satisfied;
        for (WaitLink* link = _first; link != nullptr;)
        {
            PendingWait& waiter = *link->Owner;
            const int index = link->Index;
            // A waiter may be in this list more than once, and leaves it as a whole.
            while (link != nullptr && link->Owner == &waiter)
            {
                link = link->Next;
            }
            if (!TrySatisfy(waiter, index))
            {
                continue;
            }
            Unlink(waiter);
            if (waiter.Thread != nullptr)
            {
                waiter.Thread->Wake();
            }
            else
            {
                waiter.NextSatisfied = nullptr;
                *end = &waiter;
                end = &waiter.NextSatisfied;
            }
        }
        return satisfied;
    }

    void WaitObject::Finish(PendingWait* satisfied) noexcept
    {
        while (satisfied != nullptr)
        {
            PendingWait* waiter = satisfied;
            satisfied = satisfied->NextSatisfied;
            waiter->Satisfied();
        }
    }

    WaitObject::Outcome WaitObject::Wait(std::span<WaitObject* const> objects, bool all, int milliseconds)
    {
        ThreadObject& self = ThreadObject::Current();
        self.ThrowIfInterrupted();
        if (objects.size() == 1 && objects[0]->TryTake())
        {
            return {0, PendingWait::None};
        }
        const Deadline deadline = DeadlineAfter(milliseconds);
        ThreadWait waiter(self, objects, all);
        std::unique_lock lock(WaitLock());
        Link(waiter);
        bool taken = false;
        for (std::size_t i = 0; i != (all ? 1 : objects.size()) && !taken; ++i)
        {
            taken = TrySatisfy(waiter, static_cast<int>(i));
        }
        if (taken || milliseconds == 0)
        {
            Unlink(waiter);
            return {waiter.Result, waiter.Abandoned};
        }
        self.PrepareToSleep();
        lock.unlock();
        const ThreadObject::Woken woken = self.Sleep(deadline);
        lock.lock();
        if (waiter.Result == PendingWait::Pending)
        {
            Unlink(waiter);
        }
        lock.unlock();
        if (woken == ThreadObject::Woken::Interrupted)
        {
            // What was handed over meanwhile must not be lost: then the next wait throws.
            self.Interrupt();
            if (waiter.Result == PendingWait::Pending)
            {
                self.ThrowIfInterrupted();
            }
        }
        return {waiter.Result, waiter.Abandoned};
    }

    WaitObject::Outcome WaitObject::Wait(int milliseconds)
    {
        WaitObject* const self = this;
        return Wait(std::span(&self, 1), false, milliseconds);
    }

    void WaitObject::Register(PendingWait& waiter)
    {
        std::unique_lock lock(WaitLock());
        waiter.Result = PendingWait::Pending;
        Link(waiter);
        if (TrySatisfy(waiter, 0))
        {
            Unlink(waiter);
            lock.unlock();
            waiter.Satisfied();
        }
    }

    bool WaitObject::Withdraw(PendingWait& waiter) noexcept
    {
        const std::lock_guard lock(WaitLock());
        if (waiter.Result != PendingWait::Pending)
        {
            return false;
        }
        Unlink(waiter);
        waiter.Result = 0;
        return true;
    }

    EventObject::EventObject(bool initiallySet, bool autoReset)
        : EventObject(initiallySet, autoReset, autoReset ? Threading::AutoResetEvent::Type() : Threading::ManualResetEvent::Type())
    {
    }

    void EventObject::Set() noexcept
    {
        std::int64_t word = _word.load(std::memory_order_relaxed);
        while ((word & Watched) == 0)
        {
            if (_word.compare_exchange_weak(word, 2))
            {
                return;
            }
        }
        AddReference();
        PendingWait* satisfied = nullptr;
        {
            const std::lock_guard lock(WaitLock());
            // The waiters may have gone: then the word is not ours alone, but to set it is the same for everyone.
            word = _word.load(std::memory_order_relaxed);
            while (!_word.compare_exchange_weak(word, 2 | (word & Watched)))
            {
            }
            satisfied = Wake();
        }
        Finish(satisfied);
        ReleaseReference();
    }

    void EventObject::Reset() noexcept
    {
        std::int64_t word = _word.load(std::memory_order_relaxed);
        while ((word & Watched) == 0)
        {
            if (_word.compare_exchange_weak(word, 0))
            {
                return;
            }
        }
        const std::lock_guard lock(WaitLock());
        _word.fetch_and(Watched);
    }

    bool EventObject::Take(ThreadObject*) noexcept
    {
        if (_autoReset)
        {
            _word.fetch_and(Watched);
        }
        return false;
    }

    bool EventObject::TryTake() noexcept
    {
        std::int64_t word = _word.load(std::memory_order_acquire);
        if (!_autoReset)
        {
            return word == 2;
        }
        return word == 2 && _word.compare_exchange_strong(word, 0);
    }

    int SemaphoreObject::Release(int count) noexcept
    {
        std::int64_t word = _word.load(std::memory_order_relaxed);
        for (;;)
        {
            if (count > _maximum - (word >> 1))
            {
                return Full;
            }
            if ((word & Watched) != 0)
            {
                break;
            }
            if (_word.compare_exchange_weak(word, word + std::int64_t{2} * count))
            {
                return static_cast<int>(word >> 1);
            }
        }
        AddReference();
        PendingWait* satisfied = nullptr;
        int before = Full;
        {
            const std::lock_guard lock(WaitLock());
            word = _word.load(std::memory_order_relaxed);
            while (count <= _maximum - (word >> 1))
            {
                if (_word.compare_exchange_weak(word, word + std::int64_t{2} * count))
                {
                    before = static_cast<int>(word >> 1);
                    satisfied = Wake();
                    break;
                }
            }
        }
        Finish(satisfied);
        ReleaseReference();
        return before;
    }

    bool SemaphoreObject::Signal()
    {
        if (Release(1) == Full)
        {
            throw Threading::SemaphoreFullException();
        }
        return true;
    }

    bool SemaphoreObject::Take(ThreadObject*) noexcept
    {
        _word.fetch_sub(2);
        return false;
    }

    bool SemaphoreObject::TryTake() noexcept
    {
        std::int64_t word = _word.load(std::memory_order_acquire);
        while ((word & Watched) == 0 && word != 0)
        {
            if (_word.compare_exchange_weak(word, word - 2))
            {
                return true;
            }
        }
        return false;
    }

    MutexObject::MutexObject(bool initiallyOwned, const Detail::TypeInfo& type) : WaitObject(0), _type(type)
    {
        if (initiallyOwned)
        {
            ThreadObject& self = ThreadObject::Current();
            const std::lock_guard lock(WaitLock());
            Take(&self);
        }
    }

    MutexObject::~MutexObject()
    {
        const std::lock_guard lock(WaitLock());
        Disown();
    }

    bool MutexObject::Take(ThreadObject* thread) noexcept
    {
        if (thread != nullptr && _owner == nullptr)
        {
            _nextOwned = thread->FirstOwned;
            thread->FirstOwned = this;
            _owner = thread;
        }
        ++_depth;
        return std::exchange(_abandoned, false);
    }

    void MutexObject::Disown() noexcept
    {
        if (_owner != nullptr)
        {
            MutexObject** link = &_owner->FirstOwned;
            while (*link != this)
            {
                link = &(*link)->_nextOwned;
            }
            *link = _nextOwned;
            _owner = nullptr;
        }
        _depth = 0;
    }

    bool MutexObject::Release() noexcept
    {
        PendingWait* satisfied = nullptr;
        {
            const std::lock_guard lock(WaitLock());
            if (_owner == nullptr || _owner != ThreadObject::IfAny())
            {
                return false;
            }
            if (--_depth == 0)
            {
                Disown();
                satisfied = Wake();
            }
        }
        Finish(satisfied);
        return true;
    }

    bool MutexObject::Signal()
    {
        if (!Release())
        {
            throw ApplicationException("Object synchronization method was called from an unsynchronized block of code.");
        }
        return true;
    }

    void MutexObject::AbandonAll(ThreadObject& thread) noexcept
    {
        std::unique_lock lock(WaitLock());
        while (MutexObject* mutex = thread.FirstOwned)
        {
            mutex->Disown();
            mutex->_abandoned = true;
            PendingWait* satisfied = mutex->Wake();
            lock.unlock();
            Finish(satisfied);
            lock.lock();
        }
    }
}
