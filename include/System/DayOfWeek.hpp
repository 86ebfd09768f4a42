// The .NET enumeration DayOfWeek.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System
{
    /// Follows api/system.dayofweek.
    enum class DayOfWeek : int
    {
        Sunday = 0,
        Monday = 1,
        Tuesday = 2,
        Wednesday = 3,
        Thursday = 4,
        Friday = 5,
        Saturday = 6
    };
}

template <>
struct System::Detail::EnumTraits<System::DayOfWeek>
{
    static constexpr bool Flags = false;
    SYSTEMNET_API static const EnumNames Names;
};
