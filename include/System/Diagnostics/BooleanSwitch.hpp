// The .NET class BooleanSwitch.
#pragma once
#include <System/Diagnostics/Switch.hpp>

namespace System::Diagnostics
{
    /// Is on or off.
    /// Follows api/system.diagnostics.booleanswitch.
    class SYSTEMNET_API BooleanSwitch : public Switch
    {
        SYSTEMNET_HANDLE(BooleanSwitch, Switch)

        BooleanSwitch(const String& displayName, const String& description);
        /// @param defaultSwitchValue true, false or a number
        BooleanSwitch(const String& displayName, const String& description, const String& defaultSwitchValue);
        /// @throws FormatException the setting is neither a bool nor a number
        [[nodiscard]] bool Enabled() const;
        void Enabled(bool value) const;
    };
}
