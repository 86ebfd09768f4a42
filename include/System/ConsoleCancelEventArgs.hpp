// The .NET class ConsoleCancelEventArgs and the delegate ConsoleCancelEventHandler.
#pragma once
#include <System/ConsoleSpecialKey.hpp>
#include <System/EventHandler.hpp>

namespace System
{
    /// What comes with Console::CancelKeyPress: which key, and whether the program goes on.
    /// Follows api/system.consolecanceleventargs.
    class SYSTEMNET_API ConsoleCancelEventArgs : public EventArgs
    {
        SYSTEMNET_HANDLE(ConsoleCancelEventArgs, EventArgs)

        /// Whether the program goes on; false at first.
        [[nodiscard]] bool Cancel() const;
        void Cancel(bool value) const;
        [[nodiscard]] ConsoleSpecialKey SpecialKey() const;
    };

    /// Follows api/system.consolecanceleventhandler.
    using ConsoleCancelEventHandler = EventHandler<ConsoleCancelEventArgs>;
}
