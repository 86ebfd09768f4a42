// The .NET enumeration DateTimeStyles.
#pragma once
#include <System/Globalization/FlagOperators.hpp>

namespace System::Globalization
{
    /// What a text that is parsed as a date may have, and what becomes of it; the values combine as flags.
    /// Follows api/system.globalization.datetimestyles.
    enum class DateTimeStyles : int
    {
        None = 0,
        AllowLeadingWhite = 1,
        AllowTrailingWhite = 2,
        AllowInnerWhite = 4,
        AllowWhiteSpaces = 7,
        NoCurrentDateDefault = 8,
        AdjustToUniversal = 16,
        AssumeLocal = 32,
        AssumeUniversal = 64,
        RoundtripKind = 128
    };
}

template <>
struct System::Detail::EnumTraits<System::Globalization::DateTimeStyles>
{
    static constexpr bool Flags = true;
    SYSTEMNET_API static const EnumNames Names;
};
