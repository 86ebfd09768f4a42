// The .NET enumeration DateTimeKind.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System
{
    /// Which clock a DateTime was read from.
    /// Follows api/system.datetimekind.
    enum class DateTimeKind : int
    {
        Unspecified = 0,
        Utc = 1,
        Local = 2
    };
}

template <>
struct System::Detail::EnumTraits<System::DateTimeKind>
{
    static constexpr bool Flags = false;
    SYSTEMNET_API static const EnumNames Names;
};
