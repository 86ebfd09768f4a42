// The .NET enumeration FileAccess.
#pragma once
#include <System/Detail/EnumNames.hpp>
#include <System/IO/FlagOperators.hpp>

namespace System::IO
{
    /// What a file is opened for; the values combine as flags.
    /// Follows api/system.io.fileaccess.
    enum class FileAccess : int
    {
        Read = 1,
        Write = 2,
        ReadWrite = 3
    };
}

template <>
struct System::Detail::EnumTraits<System::IO::FileAccess>
{
    static constexpr bool Flags = true;
    SYSTEMNET_API static const EnumNames Names;
};
