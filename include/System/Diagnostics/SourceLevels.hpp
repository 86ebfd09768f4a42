// The .NET enumeration SourceLevels.
#pragma once
#include <System/Diagnostics/FlagOperators.hpp>

namespace System::Diagnostics
{
    /// The events that a SourceSwitch or an EventTypeFilter lets through.
    /// Follows api/system.diagnostics.sourcelevels.
    enum class SourceLevels : int
    {
        Off = 0,
        Critical = 1,
        Error = 3,
        Warning = 7,
        Information = 15,
        Verbose = 31,
        ActivityTracing = 0xFF00,
        All = -1
    };
}

template <>
struct System::Detail::EnumTraits<System::Diagnostics::SourceLevels>
{
    static constexpr bool Flags = true;
    SYSTEMNET_API static const EnumNames Names;
};
