// The .NET enumeration NetworkInterfaceComponent.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::Net::NetworkInformation
{
    /// A version of IP that an interface may support.
    /// Follows api/system.net.networkinformation.networkinterfacecomponent.
    enum class NetworkInterfaceComponent : int
    {
        IPv4 = 0,
        IPv6 = 1
    };
}

template <>
struct System::Detail::EnumTraits<System::Net::NetworkInformation::NetworkInterfaceComponent>
{
    static constexpr bool Flags = false;
    SYSTEMNET_API static const EnumNames Names;
};
