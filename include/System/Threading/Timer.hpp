// The .NET class Timer.
#pragma once
#include <System/Threading/Timeout.hpp>
#include <System/Threading/TimerCallback.hpp>
#include <System/Threading/WaitHandle.hpp>

namespace System::Threading
{
    /// Runs a callback on a pool thread, once or again and again, until it is disposed or its last handle is gone.
    /// Follows api/system.threading.timer.
    class SYSTEMNET_API Timer : public Handle
    {
        SYSTEMNET_HANDLE(Timer, Handle)
        Timer() noexcept = default;
        /// Not yet running, and its own state object.
        explicit Timer(const TimerCallback& callback);
        /// @param dueTime milliseconds until the first call; -1 for never
        /// @param period  milliseconds between calls; -1 or 0 for one call
        Timer(const TimerCallback& callback, const Object& state, Int64 dueTime, Int64 period);
        Timer(const TimerCallback& callback, const Object& state, TimeSpan dueTime, TimeSpan period);

        /// @return false if the timer was disposed
        bool Change(Int64 dueTime, Int64 period) const;
        bool Change(TimeSpan dueTime, TimeSpan period) const;

        /// A callback that runs already runs on.
        void Dispose() const;
        /// @param notifyObject an event that is set when no callback runs any more
        /// @return false if the timer was disposed before
        bool Dispose(const WaitHandle& notifyObject) const;
    };
}
