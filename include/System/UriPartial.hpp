// The .NET enumeration UriPartial.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System
{
    /// Up to which part Uri::GetLeftPart gives an identifier.
    /// Follows api/system.uripartial.
    enum class UriPartial : int
    {
        Scheme = 0,
        Authority = 1,
        Path = 2,
        Query = 3
    };
}

template <>
struct System::Detail::EnumTraits<System::UriPartial>
{
    static constexpr bool Flags = false;
    SYSTEMNET_API static const EnumNames Names;
};
