// The .NET enumeration FileShare.
#pragma once
#include <System/Detail/EnumNames.hpp>
#include <System/IO/FlagOperators.hpp>

namespace System::IO
{
    /// What others may open the same file for; the values combine as flags.
    /// Follows api/system.io.fileshare.
    enum class FileShare : int
    {
        None = 0,
        Read = 1,
        Write = 2,
        ReadWrite = 3,
        Delete = 4,
        Inheritable = 16
    };
}

template <>
struct System::Detail::EnumTraits<System::IO::FileShare>
{
    static constexpr bool Flags = true;
    SYSTEMNET_API static const EnumNames Names;
};
