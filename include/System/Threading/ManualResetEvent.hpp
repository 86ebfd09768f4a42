// The .NET class ManualResetEvent.
#pragma once
#include <System/Threading/EventWaitHandle.hpp>

namespace System::Threading
{
    /// An event that stays set until it is reset.
    /// Follows api/system.threading.manualresetevent.
    class SYSTEMNET_API ManualResetEvent : public EventWaitHandle
    {
        SYSTEMNET_HANDLE(ManualResetEvent, EventWaitHandle)
        ManualResetEvent() noexcept = default;
        explicit ManualResetEvent(bool initialState);
    };
}
