// The .NET enumeration FileAttributes.
#pragma once
#include <System/Detail/EnumNames.hpp>
#include <System/IO/FlagOperators.hpp>

namespace System::IO
{
    /// What a file or directory is; the values combine as flags.
    /// Follows api/system.io.fileattributes.
    enum class FileAttributes : int
    {
        None = 0,
        ReadOnly = 1,
        Hidden = 2,
        System = 4,
        Directory = 16,
        Archive = 32,
        Device = 64,
        Normal = 128,
        Temporary = 256,
        SparseFile = 512,
        ReparsePoint = 1024,
        Compressed = 2048,
        Offline = 4096,
        NotContentIndexed = 8192,
        Encrypted = 16384,
        IntegrityStream = 32768,
        NoScrubData = 131072
    };
}

template <>
struct System::Detail::EnumTraits<System::IO::FileAttributes>
{
    static constexpr bool Flags = true;
    SYSTEMNET_API static const EnumNames Names;
};
