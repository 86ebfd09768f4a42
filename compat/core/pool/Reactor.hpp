// One place where readiness is waited for, and the queue of work that became ready there.
#pragma once
#include "compat/core/engines/Engine.hpp"
#include "compat/core/pool/LightMutex.hpp"
#include "compat/core/pool/Pool.hpp"

namespace System::Core
{
    /// At most one thread at a time is in the engine's Poller (the poller); what runs there is never users' code but hands finished
    /// operations to the queue, so that a blocking callback holds nothing of the poller's and another thread can become the poller.
    /// The mutex guards the queue and the roles; no callback runs under it.
    class Reactor
    {
    public:
        explicit Reactor(Pool& pool);
        Reactor(const Reactor&) = delete;
        Reactor& operator=(const Reactor&) = delete;

        [[nodiscard]] Poller& GetPoller() noexcept { return _poller; }
        /// The reactor that the calling thread serves, or null.
        static Reactor* Current() noexcept;
        /// Whether the calling thread is waiting for readiness, or handling it, just now.
        static bool IsPolling() noexcept;

        /// Queues an item; wakes the poller if it is another thread.
        void Post(WorkItem& item) noexcept;

        /// Serves until another thread does so and no work is left.
        void Serve();

        /// In a forked child: what the OS shares with the parent is given up.
        void LeaveToParent() noexcept;

        /// True while some thread waits for readiness here, so that an item would be run at once.
        [[nodiscard]] bool IsWaiting() const noexcept { return _polling.load(std::memory_order_relaxed); }

        /// What the watchdog sees: whether a thread is in user code, and how many more threads the backlog wants.
        struct Finding
        {
            bool Busy = false;
            int Wanted = 0;
        };
        Finding Look(bool processorIsFree) noexcept;

    private:
        enum class Task
        {
            Run,
            Poll,
            Leave
        };
        /// Items in the order in which they came.
        struct List
        {
            WorkItem* First = nullptr;
            WorkItem* Last = nullptr;

            [[nodiscard]] bool IsEmpty() const noexcept { return First == nullptr; }
            void Add(WorkItem& item) noexcept;
            void Add(List& items) noexcept;
            WorkItem* Take() noexcept;
        };
        Task Next(WorkItem*& item, bool wasPolling, bool wasRunning) noexcept;
        /// Waits for readiness; first, if the last waits were short and the pool spins, by looking for it a while.
        void Wait();
        /// Looks for readiness without waiting, if there is other work and nobody else waits; true if this thread is the poller now.
        bool PollBetween();

        Pool& _pool;
        Poller _poller;
        LightMutex _mutex;
        List _items SYSTEMNET_CHECKED(guarded_by(_mutex));
        /// What waited while every thread was stuck. From then on it takes turns with what comes later, so that a burst of callbacks that
        /// block does not hold up the others until it is through.
        List _backlog SYSTEMNET_CHECKED(guarded_by(_mutex));
        bool _backlogsTurn SYSTEMNET_CHECKED(guarded_by(_mutex)) = false;
        std::size_t _queued SYSTEMNET_CHECKED(guarded_by(_mutex)) = 0; ///< in both lists
        std::atomic<bool> _polling{false};                             ///< written under the mutex
        bool _wakePending SYSTEMNET_CHECKED(guarded_by(_mutex)) = false;
        int _running SYSTEMNET_CHECKED(guarded_by(_mutex)) = 0;           ///< threads in work items
        std::uint64_t _started SYSTEMNET_CHECKED(guarded_by(_mutex)) = 0; ///< work items begun so far
        std::uint64_t _startedAtLastLook SYSTEMNET_CHECKED(guarded_by(_mutex)) = 0;
        int _looksWithoutPoll SYSTEMNET_CHECKED(guarded_by(_mutex)) = 0;
        std::uint64_t _polls SYSTEMNET_CHECKED(guarded_by(_mutex)) = 0;
        std::uint64_t _pollsAtLastLook SYSTEMNET_CHECKED(guarded_by(_mutex)) = 0;

        // The polling thread's alone:
        List _completed; ///< items posted while it handled readiness
        std::size_t _completedCount = 0;
        int _shortWaits = 0; ///< in a row
    };
}
