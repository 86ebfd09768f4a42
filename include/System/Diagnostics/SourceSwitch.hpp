// The .NET class SourceSwitch.
#pragma once
#include <System/Diagnostics/SourceLevels.hpp>
#include <System/Diagnostics/Switch.hpp>
#include <System/Diagnostics/TraceEventType.hpp>

namespace System::Diagnostics
{
    /// Says which events a TraceSource passes on.
    /// Follows api/system.diagnostics.sourceswitch.
    class SYSTEMNET_API SourceSwitch : public Switch
    {
        SYSTEMNET_HANDLE(SourceSwitch, Switch)

        explicit SourceSwitch(const String& name);
        /// @param defaultSwitchValue levels by name, with commas between them
        SourceSwitch(const String& displayName, const String& defaultSwitchValue);
        /// @throws ArgumentException the setting is no level
        [[nodiscard]] SourceLevels Level() const;
        void Level(SourceLevels value) const;
        [[nodiscard]] bool ShouldTrace(TraceEventType eventType) const;
    };
}
