// The thread pool: it runs the reactors, every callback, and the work items of ThreadPool.
#pragma once
#include <System/Detail/WorkItem.hpp>
#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

namespace System::Core
{
    class Reactor;
    template <class T>
    class OnePerProcess;

    using Detail::WorkItem;

    /// Owns one reactor a core and the threads that serve them; lives as long as the process and is never destroyed, so that threads which
    /// are still in callbacks when main returns find everything in place.
    ///
    /// A reactor is served by one thread: it waits for readiness and runs, between waits, the work that became ready. A callback may block.
    /// So a watchdog looks every few milliseconds, while anything runs, whether a reactor's thread has been in one callback since the
    /// last look; then another thread takes over (the pool grows), and whoever comes back and finds the reactor served goes idle. Idle
    /// threads end after a while (the pool shrinks). While nothing runs the watchdog sleeps.
    class Pool
    {
    public:
        static Pool& Instance();

        /// Starts the threads if that has not been done. Whoever begins what is later posted calls it first, so that Post finds them.
        /// @throws SocketException the system has no descriptors left
        /// @throws OutOfMemoryException it has no memory or threads left; what was started stays, and the next call goes on from there
        static void Prepare()
        {
            if (!_isStarted.load(std::memory_order_acquire)) [[unlikely]]
            {
                Instance().StartThreads();
            }
        }
        /// Queues an item: on the reactor of the calling pool thread, else on one that is not busy. Any thread; never runs it here.
        void Post(WorkItem& item) noexcept;
        /// The same, on a certain reactor if there is one.
        void Post(WorkItem& item, Reactor* reactor) noexcept;
        /// A reactor for a new user, dealt out in turn.
        Reactor& NextReactor() noexcept;

        /// The process is ending: from now on no new callback begins.
        void Stop() noexcept;

        static bool IsPoolThread() noexcept;
        /// Threads that exist now: serving and idle.
        [[nodiscard]] int ThreadCount() const noexcept { return _threads.load(std::memory_order_relaxed); }
        [[nodiscard]] int ReactorCount() const noexcept { return static_cast<int>(_reactors.size()); }
        /// True from the moment the process began to end: no new callback is started, but calls still complete, for an EndX that waits.
        [[nodiscard]] bool IsStopping() const noexcept { return _stopping.load(std::memory_order_acquire); }
        /// True in a child of the process that this pool belongs to.
        [[nodiscard]] bool IsLeft() const noexcept { return _left; }

        /// Whether reactors spin for a moment before they sleep while their waits are short: SYSTEMNET_SPIN=1 in the environment.
        [[nodiscard]] bool Spins() const noexcept { return _spins; }

        /// Called by a reactor when work begins: wakes the watchdog if it sleeps.
        void NoteActivity() noexcept
        {
            if (_watchdogSleeps.load()) [[unlikely]]
            {
                WakeWatchdog();
            }
        }

    private:
        friend class OnePerProcess<Pool>;
        friend std::default_delete<Pool>;
        Pool();
        ~Pool();
        void LeaveToParent() noexcept;

        void StartThreads();
        void WakeWatchdog() noexcept;
        void Watch();
        bool Look(bool processorIsFree);
        /// Gives a reactor one more thread: an idle one if there is any, else a new one. False if no thread can be had.
        bool AddThread(Reactor& reactor) noexcept;
        void Serve(Reactor* reactor);
        [[noreturn]] static void Park();

        struct IdleThread;

        std::vector<std::unique_ptr<Reactor>> _reactors;
        std::mutex _startMutex;  ///< for starting only
        std::size_t _served = 0; ///< reactors that have been given a thread
        static std::atomic<bool> _isStarted;
        bool _left = false;
        std::atomic<unsigned> _next{0};
        std::atomic<int> _threads{0};
        std::atomic<bool> _stopping{false};
        bool _spins = false;

        std::mutex _idleMutex; ///< guards _idle and what IdleThread holds
        IdleThread* _idle = nullptr;

        std::mutex _watchdogMutex; ///< for sleeping only
        std::condition_variable _watchdogCondition;
        std::atomic<bool> _watchdogSleeps{false};
    };
}
