// The .NET class ElapsedEventArgs and the delegate ElapsedEventHandler.
#pragma once
#include <System/DateTime.hpp>
#include <System/EventHandler.hpp>

namespace System::Timers
{
    /// What comes with a timer's event: when it was raised.
    /// Follows api/system.timers.elapsedeventargs.
    class SYSTEMNET_API ElapsedEventArgs : public EventArgs
    {
        SYSTEMNET_HANDLE(ElapsedEventArgs, EventArgs)
        explicit ElapsedEventArgs(DateTime signalTime);

        [[nodiscard]] DateTime SignalTime() const;
    };

    /// Follows api/system.timers.elapsedeventhandler.
    using ElapsedEventHandler = EventHandler<ElapsedEventArgs>;
}
