// The .NET enumeration FileOptions.
#pragma once
#include <System/Detail/EnumNames.hpp>
#include <System/IO/FlagOperators.hpp>

namespace System::IO
{
    /// How a file is used; the values combine as flags.
    /// Follows api/system.io.fileoptions.
    enum class FileOptions : int
    {
        None = 0,
        WriteThrough = static_cast<int>(0x80000000),
        Asynchronous = 0x40000000,
        RandomAccess = 0x10000000,
        DeleteOnClose = 0x4000000,
        SequentialScan = 0x8000000,
        Encrypted = 0x4000
    };
}

template <>
struct System::Detail::EnumTraits<System::IO::FileOptions>
{
    static constexpr bool Flags = true;
    SYSTEMNET_API static const EnumNames Names;
};
