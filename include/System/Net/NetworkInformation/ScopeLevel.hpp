// The .NET enumeration ScopeLevel.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::Net::NetworkInformation
{
    /// How far an IPv6 address reaches.
    /// Follows api/system.net.networkinformation.scopelevel.
    enum class ScopeLevel : int
    {
        None = 0,
        Interface = 1,
        Link = 2,
        Subnet = 3,
        Admin = 4,
        Site = 5,
        Organization = 8,
        Global = 14
    };
}

template <>
struct System::Detail::EnumTraits<System::Net::NetworkInformation::ScopeLevel>
{
    static constexpr bool Flags = false;
    SYSTEMNET_API static const EnumNames Names;
};
