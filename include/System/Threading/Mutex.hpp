// The .NET class Mutex.
#pragma once
#include <System/Threading/AbandonedMutexException.hpp>
#include <System/Threading/WaitHandle.hpp>

namespace System::Threading
{
    /// Owned by one thread at a time, which may wait for it again; released as often as it was waited for. Within one process.
    /// Follows api/system.threading.mutex.
    class SYSTEMNET_API Mutex : public WaitHandle
    {
        SYSTEMNET_HANDLE(Mutex, WaitHandle)
        Mutex();
        explicit Mutex(bool initiallyOwned);

        /// @throws ApplicationException this thread does not own the mutex
        void ReleaseMutex() const;
    };
}
