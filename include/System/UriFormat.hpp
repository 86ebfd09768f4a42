// The .NET enumeration UriFormat.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System
{
    /// How the parts of an identifier are given.
    /// Follows api/system.uriformat.
    enum class UriFormat : int
    {
        UriEscaped = 1,
        Unescaped = 2,
        SafeUnescaped = 3 ///< escape sequences stay where the text would be read otherwise without them
    };
}

template <>
struct System::Detail::EnumTraits<System::UriFormat>
{
    static constexpr bool Flags = false;
    SYSTEMNET_API static const EnumNames Names;
};
