// The .NET class SemaphoreSlim.
#pragma once
#include <System/Detail/Task.hpp>
#include <System/Threading/SemaphoreFullException.hpp>
#include <System/Threading/WaitHandle.hpp>

namespace System::Threading
{
    /// A Semaphore for use within a process.
    /// Follows api/system.threading.semaphoreslim.
    class SYSTEMNET_API SemaphoreSlim : public Handle
    {
        SYSTEMNET_HANDLE(SemaphoreSlim, Handle)
        SemaphoreSlim() noexcept = default;
        explicit SemaphoreSlim(int initialCount);
        SemaphoreSlim(int initialCount, int maxCount);

        [[nodiscard]] int CurrentCount() const;
        /// Signalled while the count is not 0; waiting for it takes nothing.
        [[nodiscard]] WaitHandle AvailableWaitHandle() const;

        void Wait() const;
        bool Wait(int millisecondsTimeout) const;
        bool Wait(TimeSpan timeout) const;
        /// @throws OperationCanceledException the token was cancelled first
        void Wait(const CancellationToken& cancellationToken) const;
        bool Wait(int millisecondsTimeout, const CancellationToken& cancellationToken) const;
        bool Wait(TimeSpan timeout, const CancellationToken& cancellationToken) const;
        /// Likewise, without keeping a thread: those who wait get their places in the order in which they came.
        Tasks::Task<void> WaitAsync() const;
        Tasks::Task<void> WaitAsync(const CancellationToken& cancellationToken) const;
        Tasks::Task<bool> WaitAsync(int millisecondsTimeout, const CancellationToken& cancellationToken = {}) const;
        Tasks::Task<bool> WaitAsync(TimeSpan timeout, const CancellationToken& cancellationToken = {}) const;
        /// @return the count before
        int Release() const;
        int Release(int releaseCount) const;
        void Dispose() const;
    };
}
