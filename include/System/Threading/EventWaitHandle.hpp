// The .NET class EventWaitHandle.
#pragma once
#include <System/Threading/EventResetMode.hpp>
#include <System/Threading/WaitHandle.hpp>

namespace System::Threading
{
    /// An event: threads wait until it is set.
    /// Follows api/system.threading.eventwaithandle.
    class SYSTEMNET_API EventWaitHandle : public WaitHandle
    {
        SYSTEMNET_HANDLE(EventWaitHandle, WaitHandle)
        EventWaitHandle() noexcept = default;
        EventWaitHandle(bool initialState, EventResetMode mode);

        /// Releases the waiting threads: all, or one if the event resets itself. Always true.
        bool Set() const;
        bool Reset() const;
    };
}
