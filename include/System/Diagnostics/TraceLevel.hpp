// The .NET enumeration TraceLevel.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::Diagnostics
{
    /// How much a TraceSwitch lets through.
    /// Follows api/system.diagnostics.tracelevel.
    enum class TraceLevel : int
    {
        Off = 0,
        Error = 1,
        Warning = 2,
        Info = 3,
        Verbose = 4
    };
}

template <>
struct System::Detail::EnumTraits<System::Diagnostics::TraceLevel>
{
    static constexpr bool Flags = false;
    SYSTEMNET_API static const EnumNames Names;
};
