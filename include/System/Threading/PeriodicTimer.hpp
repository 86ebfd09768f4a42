// The .NET class PeriodicTimer.
#pragma once
#include <System/Threading/Tasks/ValueTask.hpp>

namespace System::Threading
{
    /// A timer that is awaited. Ticks that nobody waits for become one.
    /// Follows api/system.threading.periodictimer.
    class SYSTEMNET_API PeriodicTimer : public Handle
    {
        SYSTEMNET_HANDLE(PeriodicTimer, Handle)
        PeriodicTimer() noexcept = default;

        /// @throws ArgumentOutOfRangeException the period is less than 1 ms or more than 2^32 - 2 ms
        explicit PeriodicTimer(TimeSpan period);

        [[nodiscard]] TimeSpan Period() const;
        void Period(TimeSpan value) const;

        /// Completes with the next tick, or at once with one that has been; gives false when the timer was disposed.
        /// @throws InvalidOperationException somebody waits already
        Tasks::ValueTask<bool> WaitForNextTickAsync(const CancellationToken& cancellationToken = {}) const;
        void Dispose() const;
    };
}
