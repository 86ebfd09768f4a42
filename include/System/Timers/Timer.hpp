// The .NET class System.Timers.Timer.
#pragma once
#include <System/TimeSpan.hpp>
#include <System/Timers/ElapsedEventArgs.hpp>

namespace System::Timers
{
    /// Raises an event on a pool thread, once or again and again, until it is stopped, disposed, or its last handle is gone. What a handler
    /// throws is dropped, as in .NET.
    /// Follows api/system.timers.timer.
    class SYSTEMNET_API Timer : public Handle
    {
        SYSTEMNET_HANDLE(Timer, Handle)
        /// 100 ms, not running.
        Timer();
        /// @param interval milliseconds, more than 0
        /// @throws ArgumentException interval is 0, negative or too large
        explicit Timer(double interval);
        explicit Timer(TimeSpan interval);

        /// The event. Handlers are to be added before the timer runs.
        [[nodiscard]] ElapsedEventHandler& Elapsed() const;

        /// Whether the event is raised again and again; true at first.
        [[nodiscard]] bool AutoReset() const;
        void AutoReset(bool value) const;
        [[nodiscard]] bool Enabled() const;
        void Enabled(bool value) const;
        /// Milliseconds.
        [[nodiscard]] double Interval() const;
        void Interval(double value) const;

        /// @throws ObjectDisposedException the timer was disposed
        void Start() const { Enabled(true); }
        void Stop() const { Enabled(false); }
        void Close() const { Dispose(); }
        void Dispose() const;
    };
}
