// The .NET enumeration RegexOptions.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::Text::RegularExpressions
{
    /// How a pattern is read and matched; the values combine as flags.
    /// Follows api/system.text.regularexpressions.regexoptions.
    enum class RegexOptions : int
    {
        None = 0,
        IgnoreCase = 1,
        Multiline = 2,
        ExplicitCapture = 4,
        Compiled = 8,
        Singleline = 16,
        IgnorePatternWhitespace = 32,
        RightToLeft = 64,
        ECMAScript = 256,
        CultureInvariant = 512,
        NonBacktracking = 1024
    };

    [[nodiscard]] constexpr RegexOptions operator|(RegexOptions left, RegexOptions right) noexcept
    {
        return static_cast<RegexOptions>(static_cast<int>(left) | static_cast<int>(right));
    }
    [[nodiscard]] constexpr RegexOptions operator&(RegexOptions left, RegexOptions right) noexcept
    {
        return static_cast<RegexOptions>(static_cast<int>(left) & static_cast<int>(right));
    }
    [[nodiscard]] constexpr RegexOptions operator^(RegexOptions left, RegexOptions right) noexcept
    {
        return static_cast<RegexOptions>(static_cast<int>(left) ^ static_cast<int>(right));
    }
    [[nodiscard]] constexpr RegexOptions operator~(RegexOptions value) noexcept
    {
        return static_cast<RegexOptions>(~static_cast<int>(value));
    }
}

template <>
struct System::Detail::EnumTraits<System::Text::RegularExpressions::RegexOptions>
{
    static constexpr bool Flags = true;
    SYSTEMNET_API static const EnumNames Names;
};
