// The .NET enumeration PrefixOrigin.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::Net::NetworkInformation
{
    /// Where the network part of an address comes from.
    /// Follows api/system.net.networkinformation.prefixorigin.
    enum class PrefixOrigin : int
    {
        Other = 0,
        Manual = 1,
        WellKnown = 2,
        Dhcp = 3,
        RouterAdvertisement = 4
    };
}

template <>
struct System::Detail::EnumTraits<System::Net::NetworkInformation::PrefixOrigin>
{
    static constexpr bool Flags = false;
    SYSTEMNET_API static const EnumNames Names;
};
