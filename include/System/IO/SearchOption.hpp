// The .NET enumeration SearchOption.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::IO
{
    /// Whether a search goes into subdirectories.
    /// Follows api/system.io.searchoption.
    enum class SearchOption : int
    {
        TopDirectoryOnly = 0,
        AllDirectories = 1
    };
}

template <>
struct System::Detail::EnumTraits<System::IO::SearchOption>
{
    static constexpr bool Flags = false;
    SYSTEMNET_API static const EnumNames Names;
};
