// The .NET enumeration NumberStyles.
#pragma once
#include <System/Globalization/FlagOperators.hpp>

namespace System::Globalization
{
    /// What a text that is parsed as a number may have; the values combine as flags.
    /// Follows api/system.globalization.numberstyles.
    enum class NumberStyles : int
    {
        None = 0,
        AllowLeadingWhite = 1,
        AllowTrailingWhite = 2,
        AllowLeadingSign = 4,
        AllowTrailingSign = 8,
        AllowParentheses = 16,
        AllowDecimalPoint = 32,
        AllowThousands = 64,
        AllowExponent = 128,
        AllowCurrencySymbol = 256,
        AllowHexSpecifier = 512,
        AllowBinarySpecifier = 1024,
        Integer = 7,
        HexNumber = 515,
        BinaryNumber = 1027,
        Number = 111,
        Float = 167,
        Currency = 383,
        Any = 511
    };
}

template <>
struct System::Detail::EnumTraits<System::Globalization::NumberStyles>
{
    static constexpr bool Flags = true;
    SYSTEMNET_API static const EnumNames Names;
};
