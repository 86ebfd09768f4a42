// The .NET enumeration TraceOptions.
#pragma once
#include <System/Diagnostics/FlagOperators.hpp>

namespace System::Diagnostics
{
    /// What a listener writes below each event.
    /// Follows api/system.diagnostics.traceoptions.
    enum class TraceOptions : int
    {
        None = 0,
        LogicalOperationStack = 1,
        DateTime = 2,
        Timestamp = 4,
        ProcessId = 8,
        ThreadId = 16,
        Callstack = 32
    };
}

template <>
struct System::Detail::EnumTraits<System::Diagnostics::TraceOptions>
{
    static constexpr bool Flags = true;
    SYSTEMNET_API static const EnumNames Names;
};
