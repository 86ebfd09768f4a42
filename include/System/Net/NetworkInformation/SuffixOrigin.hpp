// The .NET enumeration SuffixOrigin.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::Net::NetworkInformation
{
    /// Where the host part of an address comes from.
    /// Follows api/system.net.networkinformation.suffixorigin.
    enum class SuffixOrigin : int
    {
        Other = 0,
        Manual = 1,
        WellKnown = 2,
        OriginDhcp = 3,
        LinkLayerAddress = 4,
        Random = 5
    };
}

template <>
struct System::Detail::EnumTraits<System::Net::NetworkInformation::SuffixOrigin>
{
    static constexpr bool Flags = false;
    SYSTEMNET_API static const EnumNames Names;
};
