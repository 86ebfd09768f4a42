// The .NET class Monitor.
#pragma once
#include <System/Object.hpp>
#include <System/Threading/SynchronizationLockException.hpp>
#include <System/TimeSpan.hpp>

namespace System::Threading
{
    /// Locks on any object: a handle, an `Object()`, what a std::shared_ptr or a pointer points to. Recursive. Lock is the usual way in.
    /// Follows api/system.threading.monitor.
    class SYSTEMNET_API Monitor
    {
    public:
        Monitor() = delete;

        /// @throws ArgumentNullException obj is null, or a number, which has no identity
        /// @throws ThreadInterruptedException Thread::Interrupt was called while this waited
        static void Enter(const Object& obj);
        /// @param lockTaken false; true when the lock is held
        static void Enter(const Object& obj, bool& lockTaken);
        /// @throws SynchronizationLockException this thread does not hold the lock
        static void Exit(const Object& obj);
        static bool TryEnter(const Object& obj);
        static bool TryEnter(const Object& obj, int millisecondsTimeout);
        static bool TryEnter(const Object& obj, TimeSpan timeout);
        static void TryEnter(const Object& obj, bool& lockTaken);
        static void TryEnter(const Object& obj, int millisecondsTimeout, bool& lockTaken);
        static void TryEnter(const Object& obj, TimeSpan timeout, bool& lockTaken);
        static bool IsEntered(const Object& obj);

        /// Gives up the lock, waits for Pulse and takes the lock again.
        /// @return false if the time was up first
        static bool Wait(const Object& obj);
        static bool Wait(const Object& obj, int millisecondsTimeout);
        static bool Wait(const Object& obj, TimeSpan timeout);
        static bool Wait(const Object& obj, int millisecondsTimeout, bool exitContext);
        static bool Wait(const Object& obj, TimeSpan timeout, bool exitContext);
        /// Wakes the thread that has waited longest, when this thread leaves the lock.
        static void Pulse(const Object& obj);
        static void PulseAll(const Object& obj);
    };
}
