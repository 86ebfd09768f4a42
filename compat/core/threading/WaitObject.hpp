// What threads can wait for, and waiting itself.
#pragma once
#include <System/Detail/ObjectData.hpp>
#include <atomic>
#include <cstdint>
#include <span>

namespace System::Core
{
    class ThreadObject;
    class WaitObject;
    class PendingWait;

    /// One object in one wait: a node in the object's list of waiters.
    struct WaitLink
    {
        PendingWait* Owner = nullptr;
        WaitObject* Object = nullptr;
        int Index = 0;
        WaitLink* Previous = nullptr;
        WaitLink* Next = nullptr;
    };

    /// Somebody who waits for one object out of several, or for all of them. Everything in it is guarded by the wait lock.
    class PendingWait
    {
    public:
        PendingWait(ThreadObject* thread, bool all) noexcept : Thread(thread), All(all) {}
        PendingWait(const PendingWait&) = delete;
        PendingWait& operator=(const PendingWait&) = delete;

        static constexpr int Pending = -1;
        static constexpr int None = -1;

        ThreadObject* const Thread; ///< who comes to own a mutex, and is woken; null for a registered wait
        const bool All;
        int Result = Pending; ///< the index of what was taken (0 if All)
        int Abandoned = None; ///< the index of a mutex whose owner had ended
        std::span<WaitLink> Links;
        PendingWait* NextSatisfied = nullptr;

        /// Called without the wait lock, and only if Thread is null: the wait is over.
        virtual void Satisfied() noexcept {}

    protected:
        ~PendingWait() = default;
    };

    /// Base of everything a thread can wait for. Thread-safe.
    ///
    /// An object that nobody waits for is one atomic word: setting an event or taking a free place is one exchange. Where there are
    /// waiters (and for mutexes always) one lock, the wait lock, guards all objects, so that WaitAll takes all of its objects or none,
    /// and whoever signals hands over to the waiters at once: an event that is set and reset again has released everyone.
    class WaitObject : public Detail::ObjectData
    {
    public:
        /// What a wait gave.
        struct Outcome
        {
            int Index; ///< TimedOut, or the index of what was taken
            int Abandoned;
        };
        static constexpr int TimedOut = -1;

        /// Waits for one of the objects, or for all. An interruption point.
        /// @param milliseconds -1 for ever
        /// @throws ThreadInterruptedException
        static Outcome Wait(std::span<WaitObject* const> objects, bool all, int milliseconds);
        Outcome Wait(int milliseconds);

        /// Adds a waiter that is no thread. Its links must have been filled in; it may be satisfied in the call.
        static void Register(PendingWait& waiter);
        /// Takes a waiter out; false if it has been satisfied.
        static bool Withdraw(PendingWait& waiter) noexcept;

        /// What WaitHandle::SignalAndWait does; false if there is nothing to signal.
        virtual bool Signal() { return false; }

        void Close() noexcept { _closed.store(true, std::memory_order_relaxed); }
        [[nodiscard]] bool IsClosed() const noexcept { return _closed.load(std::memory_order_relaxed); }
        void Dispose() override { Close(); }

    protected:
        explicit WaitObject(std::int64_t count) noexcept : _word(count * 2) {}

        // The wait lock is held in these three.
        [[nodiscard]] virtual bool IsReady(const ThreadObject* thread) const noexcept = 0;
        /// Takes what a wait takes; true if the object is a mutex that was abandoned.
        virtual bool Take(ThreadObject* thread) noexcept = 0;
        /// Satisfies who can be satisfied. What it returns goes to Finish when the lock is free.
        PendingWait* Wake() noexcept;
        static void Finish(PendingWait* satisfied) noexcept;

        /// Takes without the lock where nobody waits.
        [[nodiscard]] virtual bool TryTake() noexcept { return false; }

        // The count is the upper 63 bits; the lowest bit says that there are waiters and that only holders of the wait lock may change it.
        static constexpr std::int64_t Watched = 1;
        [[nodiscard]] std::int64_t Count() const noexcept { return _word.load(std::memory_order_acquire) >> 1; }
        void Count(std::int64_t count) noexcept { _word.store(count * 2 + (_word.load(std::memory_order_relaxed) & Watched)); }

        std::atomic<std::int64_t> _word;

    private:
        static void Link(PendingWait& waiter) noexcept;
        static void Unlink(PendingWait& waiter) noexcept;
        static bool TrySatisfy(PendingWait& waiter, int index) noexcept;

        WaitLink* _first = nullptr;
        WaitLink* _last = nullptr;
        std::atomic<bool> _closed{false};
    };

    /// An event, that of a wait handle or the library's own.
    class EventObject final : public WaitObject
    {
    public:
        /// A ManualResetEvent or an AutoResetEvent.
        EventObject(bool initiallySet, bool autoReset);
        EventObject(bool initiallySet, bool autoReset, const Detail::TypeInfo& type) noexcept
            : WaitObject(initiallySet ? 1 : 0), _type(type), _autoReset(autoReset)
        {
        }

        const Detail::TypeInfo& GetType() const noexcept override { return _type; }

        /// Does not touch the event after a waiter could have seen it, so that the waiter may drop the last handle.
        void Set() noexcept;
        void Reset() noexcept;
        [[nodiscard]] bool IsSet() const noexcept { return Count() != 0; }
        /// @param milliseconds -1 for ever
        /// @return false if the time was up first
        bool Wait(int milliseconds) { return WaitObject::Wait(milliseconds).Index != TimedOut; }
        bool Signal() override
        {
            Set();
            return true;
        }

    private:
        bool IsReady(const ThreadObject*) const noexcept override { return Count() != 0; }
        bool Take(ThreadObject* thread) noexcept override;
        bool TryTake() noexcept override;

        const Detail::TypeInfo& _type;
        const bool _autoReset;
    };

    /// A counted semaphore.
    class SemaphoreObject final : public WaitObject
    {
    public:
        SemaphoreObject(int initialCount, int maximumCount, const Detail::TypeInfo& type) noexcept
            : WaitObject(initialCount), _type(type), _maximum(maximumCount)
        {
        }

        const Detail::TypeInfo& GetType() const noexcept override { return _type; }

        static constexpr int Full = -1;
        /// @return the count before, or Full
        int Release(int count) noexcept;
        [[nodiscard]] int CurrentCount() const noexcept { return static_cast<int>(Count()); }
        /// @throws SemaphoreFullException
        bool Signal() override;

    private:
        bool IsReady(const ThreadObject*) const noexcept override { return Count() != 0; }
        bool Take(ThreadObject* thread) noexcept override;
        bool TryTake() noexcept override;

        const Detail::TypeInfo& _type;
        const int _maximum;
    };

    /// A mutex: owned by a thread, as often as it has waited for it.
    class MutexObject final : public WaitObject
    {
    public:
        MutexObject(bool initiallyOwned, const Detail::TypeInfo& type);
        ~MutexObject() override;

        const Detail::TypeInfo& GetType() const noexcept override { return _type; }

        /// False if the calling thread does not own it.
        bool Release() noexcept;
        /// @throws ApplicationException the calling thread does not own it
        bool Signal() override;
        /// A thread has ended: what it owned is free for others, who are told.
        static void AbandonAll(ThreadObject& thread) noexcept;

    private:
        bool IsReady(const ThreadObject* thread) const noexcept override { return _owner == nullptr || _owner == thread; }
        bool Take(ThreadObject* thread) noexcept override;
        void Disown() noexcept;

        const Detail::TypeInfo& _type;
        ThreadObject* _owner = nullptr;
        int _depth = 0;
        bool _abandoned = false;
        MutexObject* _nextOwned = nullptr; ///< in the owner's list
    };
}
