// The .NET enumeration SeekOrigin.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::IO
{
    /// What an offset in a stream counts from.
    /// Follows api/system.io.seekorigin.
    enum class SeekOrigin : int
    {
        Begin = 0,
        Current = 1,
        End = 2
    };
}

template <>
struct System::Detail::EnumTraits<System::IO::SeekOrigin>
{
    static constexpr bool Flags = false;
    SYSTEMNET_API static const EnumNames Names;
};
