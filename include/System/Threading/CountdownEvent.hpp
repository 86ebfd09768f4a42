// The .NET class CountdownEvent.
#pragma once
#include <System/Threading/CancellationToken.hpp>
#include <System/Threading/WaitHandle.hpp>

namespace System::Threading
{
    /// An event that is set when it has been signalled a number of times.
    /// Follows api/system.threading.countdownevent.
    class SYSTEMNET_API CountdownEvent : public Handle
    {
        SYSTEMNET_HANDLE(CountdownEvent, Handle)
        CountdownEvent() noexcept = default;
        explicit CountdownEvent(int initialCount);

        [[nodiscard]] int CurrentCount() const;
        [[nodiscard]] int InitialCount() const;
        [[nodiscard]] bool IsSet() const;
        [[nodiscard]] Threading::WaitHandle WaitHandle() const;

        /// @return true if this was the last signal that was missing
        /// @throws InvalidOperationException there are fewer to go
        bool Signal() const;
        bool Signal(int signalCount) const;
        /// @throws InvalidOperationException the event is set already
        void AddCount() const;
        void AddCount(int signalCount) const;
        /// @return false if the event is set already
        bool TryAddCount() const;
        bool TryAddCount(int signalCount) const;
        void Reset() const;
        void Reset(int count) const;
        void Wait() const;
        bool Wait(int millisecondsTimeout) const;
        bool Wait(TimeSpan timeout) const;
        /// @throws OperationCanceledException the token was cancelled first
        void Wait(const CancellationToken& cancellationToken) const;
        bool Wait(int millisecondsTimeout, const CancellationToken& cancellationToken) const;
        bool Wait(TimeSpan timeout, const CancellationToken& cancellationToken) const;
        void Dispose() const;
    };
}
