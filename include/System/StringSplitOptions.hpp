// The .NET enumeration StringSplitOptions.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System
{
    /// Which parts String::Split keeps, and how; the values combine as flags.
    /// Follows api/system.stringsplitoptions.
    enum class StringSplitOptions : int
    {
        None = 0,
        RemoveEmptyEntries = 1,
        TrimEntries = 2
    };

    [[nodiscard]] constexpr StringSplitOptions operator|(StringSplitOptions left, StringSplitOptions right) noexcept
    {
        return static_cast<StringSplitOptions>(static_cast<int>(left) | static_cast<int>(right));
    }
    [[nodiscard]] constexpr StringSplitOptions operator&(StringSplitOptions left, StringSplitOptions right) noexcept
    {
        return static_cast<StringSplitOptions>(static_cast<int>(left) & static_cast<int>(right));
    }
    [[nodiscard]] constexpr StringSplitOptions operator^(StringSplitOptions left, StringSplitOptions right) noexcept
    {
        return static_cast<StringSplitOptions>(static_cast<int>(left) ^ static_cast<int>(right));
    }
    [[nodiscard]] constexpr StringSplitOptions operator~(StringSplitOptions value) noexcept
    {
        return static_cast<StringSplitOptions>(~static_cast<int>(value));
    }
}

template <>
struct System::Detail::EnumTraits<System::StringSplitOptions>
{
    static constexpr bool Flags = true;
    SYSTEMNET_API static const EnumNames Names;
};
