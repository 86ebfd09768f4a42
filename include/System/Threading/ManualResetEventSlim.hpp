// The .NET class ManualResetEventSlim.
#pragma once
#include <System/Threading/CancellationToken.hpp>
#include <System/Threading/WaitHandle.hpp>

namespace System::Threading
{
    /// A ManualResetEvent for short waits.
    /// Follows api/system.threading.manualreseteventslim.
    class SYSTEMNET_API ManualResetEventSlim : public Handle
    {
        SYSTEMNET_HANDLE(ManualResetEventSlim, Handle)
        ManualResetEventSlim();
        explicit ManualResetEventSlim(bool initialState);
        /// @param spinCount kept, not used
        ManualResetEventSlim(bool initialState, int spinCount);

        [[nodiscard]] bool IsSet() const;
        [[nodiscard]] int SpinCount() const;
        [[nodiscard]] Threading::WaitHandle WaitHandle() const;

        void Set() const;
        void Reset() const;
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
