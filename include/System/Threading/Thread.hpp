// The .NET class Thread.
#pragma once
#include <System/Handle.hpp>
#include <System/String.hpp>
#include <System/Threading/Interlocked.hpp>
#include <System/Threading/ParameterizedThreadStart.hpp>
#include <System/Threading/ThreadInterruptedException.hpp>
#include <System/Threading/ThreadPriority.hpp>
#include <System/Threading/ThreadStart.hpp>
#include <System/Threading/ThreadState.hpp>
#include <System/Threading/ThreadStateException.hpp>
#include <System/Threading/Timeout.hpp>
#include <System/TimeSpan.hpp>
#include <cstdlib>

namespace System::Detail
{
    /// Returns when no foreground thread runs any more; at once on a thread that is not the program's first.
    SYSTEMNET_API void AwaitForegroundThreads() noexcept;

    // Inline, so that it is the program's own list of exit functions: a Windows DLL's runs when the threads have been killed already.
    inline void AwaitForegroundThreadsAtExit()
    {
        static const int registered = std::atexit(&AwaitForegroundThreads);
        (void)registered;
    }
}

namespace System::Threading
{
    /// A thread. It runs on when its last handle is gone. A foreground thread keeps the process alive when main returns, a background
    /// thread does not. An exception that leaves a thread ends the process.
    /// Follows api/system.threading.thread.
    class SYSTEMNET_API Thread : public Handle
    {
        SYSTEMNET_HANDLE(Thread, Handle)
        Thread() noexcept = default;
        explicit Thread(const ThreadStart& start);
        explicit Thread(const ParameterizedThreadStart& start);
        /// @param maxStackSize bytes; 0 for the system's default
        Thread(const ThreadStart& start, int maxStackSize);
        Thread(const ParameterizedThreadStart& start, int maxStackSize);

        /// @throws ThreadStateException it was started before
        /// @throws OutOfMemoryException the system has no more threads
        void Start() const
        {
            Detail::AwaitForegroundThreadsAtExit();
            Begin();
        }
        /// @throws InvalidOperationException the thread's function takes no parameter
        void Start(const Object& parameter) const
        {
            Detail::AwaitForegroundThreadsAtExit();
            Begin(parameter);
        }
        void UnsafeStart() const { Start(); }
        void UnsafeStart(const Object& parameter) const { Start(parameter); }

        /// Waits until the thread has ended.
        /// @throws ThreadStateException it was never started
        void Join() const;
        bool Join(int millisecondsTimeout) const;
        bool Join(TimeSpan timeout) const;
        /// Ends the thread's wait, or the next one it begins, with a ThreadInterruptedException. Socket calls are no such waits.
        void Interrupt() const;
        /// @throws PlatformNotSupportedException always, as in .NET
        void Abort() const;

        /// Null if none was given.
        [[nodiscard]] String Name() const;
        void Name(const String& value) const;
        [[nodiscard]] bool IsAlive() const;
        [[nodiscard]] bool IsBackground() const;
        void IsBackground(bool value) const;
        [[nodiscard]] bool IsThreadPoolThread() const;
        [[nodiscard]] int ManagedThreadId() const;
        /// Kept, without effect on the system's scheduler.
        [[nodiscard]] ThreadPriority Priority() const;
        void Priority(ThreadPriority value) const;
        [[nodiscard]] Threading::ThreadState ThreadState() const;

        [[nodiscard]] static Thread CurrentThread();
        static void Sleep(int millisecondsTimeout);
        static void Sleep(TimeSpan timeout);
        static void SpinWait(int iterations);
        // In parentheses because <windows.h> has a macro of this name.
        static bool(Yield)();
        static void MemoryBarrier() noexcept { Interlocked::MemoryBarrier(); }

    private:
        void Begin() const;
        void Begin(const Object& parameter) const;
    };
}
