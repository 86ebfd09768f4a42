// The .NET enumeration PlatformID.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System
{
    /// Kinds of operating systems.
    /// Follows api/system.platformid.
    enum class PlatformID : int
    {
        Win32S = 0,
        Win32Windows = 1,
        Win32NT = 2,
        WinCE = 3,
        Unix = 4,
        Xbox = 5,
        MacOSX = 6,
        Other = 7
    };
}
