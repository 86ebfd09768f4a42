// The .NET class Semaphore.
#pragma once
#include <System/Threading/SemaphoreFullException.hpp>
#include <System/Threading/WaitHandle.hpp>

namespace System::Threading
{
    /// Lets a number of threads in; each wait takes one place, each Release gives places back.
    /// Follows api/system.threading.semaphore.
    class SYSTEMNET_API Semaphore : public WaitHandle
    {
        SYSTEMNET_HANDLE(Semaphore, WaitHandle)
        Semaphore() noexcept = default;
        Semaphore(int initialCount, int maximumCount);
        /// @param name null or empty; other programs cannot be shared with
        /// @throws PlatformNotSupportedException there is a name
        Semaphore(int initialCount, int maximumCount, const String& name);

        /// @return the count before
        /// @throws SemaphoreFullException the count would exceed the maximum
        int Release() const;
        int Release(int releaseCount) const;
    };
}
