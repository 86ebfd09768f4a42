// The .NET enumeration UriKind.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System
{
    /// Which kinds of identifier a text may be.
    /// Follows api/system.urikind.
    enum class UriKind : int
    {
        RelativeOrAbsolute = 0,
        Absolute = 1,
        Relative = 2
    };
}

template <>
struct System::Detail::EnumTraits<System::UriKind>
{
    static constexpr bool Flags = false;
    SYSTEMNET_API static const EnumNames Names;
};
