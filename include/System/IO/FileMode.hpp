// The .NET enumeration FileMode.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::IO
{
    /// How a file is opened.
    /// Follows api/system.io.filemode.
    enum class FileMode : int
    {
        CreateNew = 1,
        Create = 2,
        Open = 3,
        OpenOrCreate = 4,
        Truncate = 5,
        Append = 6
    };
}

template <>
struct System::Detail::EnumTraits<System::IO::FileMode>
{
    static constexpr bool Flags = false;
    SYSTEMNET_API static const EnumNames Names;
};
