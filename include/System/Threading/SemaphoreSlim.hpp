// The .NET class SemaphoreSlim.
#pragma once
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
        /// @return the count before
        int Release() const;
        int Release(int releaseCount) const;
        void Dispose() const;
    };
}
