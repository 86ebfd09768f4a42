// The .NET class AutoResetEvent.
#pragma once
#include <System/Threading/EventWaitHandle.hpp>

namespace System::Threading
{
    /// An event that releases one thread and then resets itself.
    /// Follows api/system.threading.autoresetevent.
    class SYSTEMNET_API AutoResetEvent : public EventWaitHandle
    {
        SYSTEMNET_HANDLE(AutoResetEvent, EventWaitHandle)
        AutoResetEvent() noexcept = default;
        explicit AutoResetEvent(bool initialState);
    };
}
