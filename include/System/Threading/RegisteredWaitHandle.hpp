// The .NET class RegisteredWaitHandle.
#pragma once
#include <System/Threading/WaitHandle.hpp>

namespace System::Threading
{
    /// A wait that ThreadPool::RegisterWaitForSingleObject began.
    /// Follows api/system.threading.registeredwaithandle.
    class SYSTEMNET_API RegisteredWaitHandle : public Handle
    {
        SYSTEMNET_HANDLE(RegisteredWaitHandle, Handle)
        RegisteredWaitHandle() noexcept = default;

        /// Ends the wait. A callback that runs already runs on.
        /// @param waitObject an event that is set when no callback runs any more, or null
        /// @return false if it was ended before
        bool Unregister(const WaitHandle& waitObject) const;
    };
}
