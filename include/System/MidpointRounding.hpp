// The .NET enumeration MidpointRounding.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System
{
    /// Which neighbour a number is rounded to.
    /// Follows api/system.midpointrounding.
    enum class MidpointRounding : int
    {
        ToEven = 0,
        AwayFromZero = 1,
        ToZero = 2,
        ToNegativeInfinity = 3,
        ToPositiveInfinity = 4
    };
}
