#include "compat/core/threading/MonitorTable.hpp"
#include "compat/core/objects/Immortal.hpp"
#include "compat/core/threading/HoldWhileForking.hpp"
#include "compat/core/threading/ThreadObject.hpp"
#include <System/Threading/SynchronizationLockException.hpp>
#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <mutex>

namespace System::Core::MonitorTable
{
    namespace
    {
        constexpr int Nobody = 0;

        /// A thread that waits to enter, or for a pulse.
        struct Visitor
        {
            ThreadObject* Thread = nullptr;
            Visitor* Next = nullptr;
            bool IsCalled = false; ///< it was woken to enter and has not come yet
            bool IsPulsed = false;
        };

        class Queue
        {
        public:
            [[nodiscard]] Visitor* First() const noexcept { return _first; }
            void Append(Visitor& visitor) noexcept
            {
                visitor.Next = nullptr;
                *_end = &visitor;
                _end = &visitor.Next;
            }
            void Remove(Visitor& visitor) noexcept
            {
                Visitor** link = &_first;
                while (*link != &visitor)
                {
                    link = &(*link)->Next;
                }
                *link = visitor.Next;
                if (_end == &visitor.Next)
                {
                    _end = link;
                }
            }

        private:
            Visitor* _first = nullptr;
            Visitor** _end = &_first;
        };

        /// The lock of one object. Threads are named by their number, which is never given twice.
        struct Lock
        {
            const void* Object = nullptr;
            Lock* Next = nullptr;
            int Owner = Nobody;
            int Depth = 0;
            Queue Entering;
            Queue Waiting;

            void Take(const ThreadObject& thread, int depth) noexcept
            {
                Owner = thread.Id();
                Depth = depth;
            }
            /// Whoever is called competes with threads that just come: a lock handed over would make each of them sleep.
            void Leave() noexcept
            {
                Owner = Nobody;
                Visitor* next = Entering.First();
                if (next != nullptr && !next->IsCalled)
                {
                    next->IsCalled = true;
                    next->Thread->Wake();
                }
            }
        };

        /// The locks of a part of all addresses; the mutex guards them. Few are there at a time, so a list will do.
        struct alignas(64) Shard
        {
            std::mutex Mutex;
            Lock* First = nullptr;
            Lock* Spare = nullptr;

            Lock* Find(const void* object) const noexcept
            {
                Lock* lock = First;
                while (lock != nullptr && lock->Object != object)
                {
                    lock = lock->Next;
                }
                return lock;
            }
            Lock& FindOrMake(const void* object)
            {
                Lock* lock = Find(object);
                if (lock == nullptr)
                {
                    lock = Spare != nullptr ? std::exchange(Spare, nullptr) : new Lock;
                    lock->Object = object;
                    lock->Next = First;
                    First = lock;
                }
                return *lock;
            }
            void DropIfUnused(Lock& lock) noexcept
            {
                if (lock.Owner != Nobody || lock.Entering.First() != nullptr || lock.Waiting.First() != nullptr)
                {
                    return;
                }
                Lock** link = &First;
                while (*link != &lock)
                {
                    link = &(*link)->Next;
                }
                *link = lock.Next;
                if (Spare == nullptr)
                {
                    Spare = &lock;
                }
                else
                {
                    delete &lock;
                }
            }
            /// @throws SynchronizationLockException the thread does not hold the lock
            Lock& Held(const void* object, const ThreadObject& thread) const
            {
                Lock* lock = Find(object);
                if (lock == nullptr || lock->Owner != thread.Id())
                {
                    throw Threading::SynchronizationLockException();
                }
                return *lock;
            }
        };

        std::array<Shard, 128>& Shards() noexcept
        {
            static Immortal<std::array<Shard, 128>> shards;
            return *shards;
        }
        /// All of them as one mutex: for HoldWhileForking.
        struct EveryShard
        {
            static void lock() noexcept { std::ranges::for_each(Shards(), [](Shard& shard) { shard.Mutex.lock(); }); }
            static void unlock() noexcept { std::ranges::for_each(Shards(), [](Shard& shard) { shard.Mutex.unlock(); }); }
        };
        EveryShard AllShards() noexcept
        {
            return {};
        }
        [[maybe_unused]] const bool isHeld = (HoldWhileForking<&AllShards>(), true);

        Shard& ShardOf(const void* object) noexcept
        {
            const auto address = reinterpret_cast<std::uintptr_t>(object);
            return Shards()[(address >> 4 ^ address >> 11 ^ address >> 18) % Shards().size()];
        }

        /// Sleeps until the lock is free, and takes it. The visitor is queued already.
        ThreadObject::Woken EnterQueued(std::unique_lock<std::mutex>& guard, Lock& lock, Visitor& visitor, int depth,
                                        const Deadline& deadline, bool interruptible)
        {
            ThreadObject& self = *visitor.Thread;
            auto woken = ThreadObject::Woken::Notified;
            while (lock.Owner != Nobody && woken == ThreadObject::Woken::Notified)
            {
                visitor.IsCalled = false;
                self.PrepareToSleep();
                guard.unlock();
                woken = self.Sleep(deadline, interruptible);
                guard.lock();
            }
            lock.Entering.Remove(visitor);
            if (lock.Owner != Nobody)
            {
                return woken;
            }
            lock.Take(self, depth);
            if (woken == ThreadObject::Woken::Interrupted)
            {
                // Entered all the same: the next wait throws.
                self.Interrupt();
            }
            return ThreadObject::Woken::Notified;
        }
    }

    bool Enter(const void* object, int milliseconds)
    {
        ThreadObject& self = ThreadObject::Current();
        Shard& shard = ShardOf(object);
        std::unique_lock guard(shard.Mutex);
        Lock& lock = shard.FindOrMake(object);
        if (lock.Owner == Nobody)
        {
            lock.Take(self, 1);
            return true;
        }
        if (lock.Owner == self.Id())
        {
            ++lock.Depth;
            return true;
        }
        if (milliseconds == 0)
        {
            return false;
        }
        Visitor visitor;
        visitor.Thread = &self;
        lock.Entering.Append(visitor);
        const auto woken = EnterQueued(guard, lock, visitor, 1, DeadlineAfter(milliseconds), true);
        guard.unlock();
        if (woken == ThreadObject::Woken::Interrupted)
        {
            self.Interrupt();
            self.ThrowIfInterrupted();
        }
        return woken == ThreadObject::Woken::Notified;
    }

    bool IsEntered(const void* object) noexcept
    {
        const ThreadObject* self = ThreadObject::IfAny();
        Shard& shard = ShardOf(object);
        const std::lock_guard guard(shard.Mutex);
        const Lock* lock = shard.Find(object);
        return self != nullptr && lock != nullptr && lock->Owner == self->Id();
    }

    void Exit(const void* object)
    {
        const ThreadObject& self = ThreadObject::Current();
        Shard& shard = ShardOf(object);
        const std::lock_guard guard(shard.Mutex);
        Lock& lock = shard.Held(object, self);
        if (--lock.Depth == 0)
        {
            lock.Leave();
            shard.DropIfUnused(lock);
        }
    }

    bool Wait(const void* object, int milliseconds)
    {
        ThreadObject& self = ThreadObject::Current();
        Shard& shard = ShardOf(object);
        const Deadline deadline = DeadlineAfter(milliseconds);
        std::unique_lock guard(shard.Mutex);
        Lock& lock = shard.Held(object, self);
        self.ThrowIfInterrupted();
        Visitor visitor;
        visitor.Thread = &self;
        lock.Waiting.Append(visitor);
        const int depth = lock.Depth;
        lock.Leave();
        self.PrepareToSleep();
        guard.unlock();
        const auto woken = self.Sleep(deadline);
        guard.lock();
        const bool wasPulsed = visitor.IsPulsed;
        if (!wasPulsed)
        {
            lock.Waiting.Remove(visitor);
            lock.Entering.Append(visitor);
        }
        // Whatever happened, the caller holds the lock again.
        EnterQueued(guard, lock, visitor, depth, Deadline(), false);
        guard.unlock();
        if (woken == ThreadObject::Woken::Interrupted)
        {
            self.Interrupt();
            if (!wasPulsed)
            {
                self.ThrowIfInterrupted();
            }
        }
        return wasPulsed;
    }

    // A pulsed thread stands in line to enter, and is called when the lock is left.
    void Pulse(const void* object)
    {
        const ThreadObject& self = ThreadObject::Current();
        Shard& shard = ShardOf(object);
        const std::lock_guard guard(shard.Mutex);
        Lock& lock = shard.Held(object, self);
        if (Visitor* visitor = lock.Waiting.First())
        {
            lock.Waiting.Remove(*visitor);
            visitor->IsPulsed = true;
            lock.Entering.Append(*visitor);
        }
    }

    void PulseAll(const void* object)
    {
        const ThreadObject& self = ThreadObject::Current();
        Shard& shard = ShardOf(object);
        const std::lock_guard guard(shard.Mutex);
        Lock& lock = shard.Held(object, self);
        while (Visitor* visitor = lock.Waiting.First())
        {
            lock.Waiting.Remove(*visitor);
            visitor->IsPulsed = true;
            lock.Entering.Append(*visitor);
        }
    }
}
