// The .NET enumeration StringComparison.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System
{
    /// How texts are compared; all cultures compare by code points.
    /// Follows api/system.stringcomparison.
    enum class StringComparison : int
    {
        CurrentCulture = 0,
        CurrentCultureIgnoreCase = 1,
        InvariantCulture = 2,
        InvariantCultureIgnoreCase = 3,
        Ordinal = 4,
        OrdinalIgnoreCase = 5
    };
}

template <>
struct System::Detail::EnumTraits<System::StringComparison>
{
    static constexpr bool Flags = false;
    SYSTEMNET_API static const EnumNames Names;
};
