// The .NET enumeration TraceEventType.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::Diagnostics
{
    /// The kind of an event that is traced.
    /// Follows api/system.diagnostics.traceeventtype.
    enum class TraceEventType : int
    {
        Critical = 1,
        Error = 2,
        Warning = 4,
        Information = 8,
        Verbose = 16,
        Start = 256,
        Stop = 512,
        Suspend = 1024,
        Resume = 2048,
        Transfer = 4096
    };
}

template <>
struct System::Detail::EnumTraits<System::Diagnostics::TraceEventType>
{
    static constexpr bool Flags = false;
    SYSTEMNET_API static const EnumNames Names;
};
