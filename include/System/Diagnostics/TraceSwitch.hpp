// The .NET class TraceSwitch.
#pragma once
#include <System/Diagnostics/Switch.hpp>
#include <System/Diagnostics/TraceLevel.hpp>

namespace System::Diagnostics
{
    /// Has a level, up to which the program writes.
    /// Follows api/system.diagnostics.traceswitch.
    class SYSTEMNET_API TraceSwitch : public Switch
    {
        SYSTEMNET_HANDLE(TraceSwitch, Switch)

        TraceSwitch(const String& displayName, const String& description);
        /// @param defaultSwitchValue a level's name or number
        TraceSwitch(const String& displayName, const String& description, const String& defaultSwitchValue);
        /// @throws ArgumentException the setting is no level
        [[nodiscard]] TraceLevel Level() const;
        /// @throws ArgumentException value is no level
        void Level(TraceLevel value) const;
        [[nodiscard]] bool TraceError() const;
        [[nodiscard]] bool TraceWarning() const;
        [[nodiscard]] bool TraceInfo() const;
        [[nodiscard]] bool TraceVerbose() const;
    };
}
