// The way to the listeners.
#pragma once
#include "compat/core/diagnostics/ListenerData.hpp"
#include <System/Diagnostics/TraceListenerCollection.hpp>
#include <mutex>

namespace System::Core::TraceGate
{
    /// Held while listeners write, so that lines of several threads do not mix. A thread may take it again, since a listener is a program's
    /// code, which may trace. Not a std::recursive_mutex: that could not be let go in a forked child, where the thread has another number.
    class GateMutex
    {
    public:
        void lock();
        void unlock() noexcept;

    private:
        std::mutex _mutex;
    };
    GateMutex& Lock();
    /// Where there is no global lock, the one of a listener that several threads must not call at once. Two listeners may share one.
    std::recursive_mutex& LockOf(const Diagnostics::TraceListener& listener);
    /// Whether one lock is for all listeners; else each has its own.
    bool UseGlobalLock() noexcept;
    void UseGlobalLock(bool value) noexcept;
    bool AutoFlush() noexcept;
    void AutoFlush(bool value) noexcept;
    /// Has a collection's listeners flushed when the process ends.
    void FlushAtExit(const Diagnostics::TraceListenerCollection& listeners);

    /// Calls one listener after the other, and flushes it if AutoFlush.
    template <class Action>
    void Each(const Diagnostics::TraceListenerCollection& listeners, const Action& action)
    {
        std::unique_lock lock(Lock(), std::defer_lock);
        if (UseGlobalLock())
        {
            lock.lock();
        }
        for (Diagnostics::TraceListener listener : listeners)
        {
            std::unique_lock own(LockOf(listener), std::defer_lock);
            if (!lock.owns_lock() && !listener.IsThreadSafe())
            {
                own.lock();
            }
            action(listener);
            if (AutoFlush())
            {
                listener.Flush();
            }
        }
    }
}
