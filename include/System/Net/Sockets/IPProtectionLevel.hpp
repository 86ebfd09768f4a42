// The .NET enumeration IPProtectionLevel.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::Net::Sockets
{
    /// Which peers an IPv6 socket can be reached from.
    /// Follows api/system.net.sockets.ipprotectionlevel.
    enum class IPProtectionLevel : int
    {
        Unrestricted = 10,
        EdgeRestricted = 20,
        Restricted = 30,
        Unspecified = -1
    };
}

template <>
struct System::Detail::EnumTraits<System::Net::Sockets::IPProtectionLevel>
{
    static constexpr bool Flags = false;
    SYSTEMNET_API static const EnumNames Names;
};
