// What stands behind a Thread, and how any thread of the process sleeps and is woken.
#pragma once
#include "compat/core/threading/Deadline.hpp"
#include "compat/core/threading/ExecutionContext.hpp"
#include "compat/core/threading/WaitObject.hpp"
#include <System/Object.hpp>
#include <System/Threading/ParameterizedThreadStart.hpp>
#include <System/Threading/ThreadPriority.hpp>
#include <System/Threading/ThreadStart.hpp>
#include <System/Threading/ThreadState.hpp>
#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <unordered_map>

namespace System::Core
{
    /// Every thread that uses the library has one, made at its first use if it was not started by Thread.
    ///
    /// All blocking calls of System.Threading sleep here, so Thread::Interrupt reaches every thread, also main's and the pool's, which
    /// Boost.Thread's interruption would not. PrepareToSleep and Sleep are called by the thread itself. Wake is called with the lock
    /// held that guards what is waited for, and the sleeper takes that lock before it goes on: so it never leaves while it is being woken.
    class ThreadObject final : public Detail::ObjectData
    {
    public:
        ThreadObject(Threading::ThreadStart start, Threading::ParameterizedThreadStart parameterized, int stackBytes);

        const Detail::TypeInfo& GetType() const noexcept override;

        /// @throws OutOfMemoryException
        static ThreadObject& Current();
        /// Null if the calling thread has none yet.
        static ThreadObject* IfAny() noexcept;

        enum class Woken
        {
            Notified,
            TimedOut,
            Interrupted
        };
        void PrepareToSleep() noexcept;
        Woken Sleep(const Deadline& deadline, bool interruptible = true);
        void Wake() noexcept;
        /// Ends the thread's interruptible sleep, or its next.
        void Interrupt() noexcept;
        /// @throws ThreadInterruptedException the thread was interrupted before
        void ThrowIfInterrupted();

        /// @throws ThreadStateException it was started before
        /// @throws InvalidOperationException it takes no parameter
        /// @throws OutOfMemoryException the system has no more threads
        void Start(const Object* parameter);
        /// @throws ThreadStateException it was not started
        bool Join(int milliseconds);

        [[nodiscard]] int Id() const noexcept { return _id; }
        [[nodiscard]] bool IsAlive() const noexcept { return _life.load(std::memory_order_acquire) == Life::Running; }
        [[nodiscard]] bool IsBackground();
        void IsBackground(bool value);
        [[nodiscard]] Threading::ThreadState State();
        [[nodiscard]] Threading::ThreadPriority Priority() const;
        void Priority(Threading::ThreadPriority value);
        [[nodiscard]] String Name();
        void Name(const String& value);
        [[nodiscard]] bool IsPoolThread() const noexcept { return _isPoolThread; }

        MutexObject* FirstOwned = nullptr; ///< the mutexes that the thread owns; guarded by the wait lock
        std::unordered_map<UInt64, std::shared_ptr<void>> Values; ///< what ThreadLocals hold; for the thread itself alone

        /// Returns when no foreground thread runs any more; at once on threads that Thread or the pool started.
        static void AwaitForeground() noexcept;
        /// From now on AwaitForeground returns at once: Environment::Exit ends the process without waiting.
        static void AbandonForeground() noexcept;
        /// For ThreadObject.cpp: what a forked child does.
        static void LeaveForegroundToParent() noexcept;

    private:
        enum class Life
        {
            Unstarted,
            Running,
            Ended
        };

        ThreadObject(bool isBackground, bool isPoolThread) noexcept;
        static void Attach(ThreadObject& thread) noexcept;
        static void Enter(void* thread) noexcept;
        void Run();
        void End() noexcept;

        const int _id;
        const int _stackBytes = 0;
        const bool _isStarted = false; ///< by Thread, in contrast to threads that came from elsewhere
        const bool _isPoolThread = false;
        std::atomic<Life> _life{Life::Unstarted};
        bool _isBackground = false; ///< guarded by the lock of the foreground threads
        std::atomic<Threading::ThreadPriority> _priority{Threading::ThreadPriority::Normal};
        Threading::ThreadStart _start;
        Threading::ParameterizedThreadStart _parameterized;
        Object _parameter = nullptr;
        ExecutionContext::Kept _context; ///< of the thread that started it
        EventObject _ended{false, false};

        std::mutex _mutex; ///< guards what follows
        std::condition_variable _wake;
        bool _woken = false;
        std::atomic<bool> _interrupted{false}; ///< atomic only to be looked at without the lock
        std::atomic<bool> _sleeps{false};
        String _name;
    };
}
