// The .NET class IPv6InterfaceProperties.
#pragma once
#include <System/Handle.hpp>
#include <System/Net/NetworkInformation/ScopeLevel.hpp>
#include <System/Types.hpp>

namespace System::Net::NetworkInformation
{
    /// What an interface is set to for IPv6.
    /// Follows api/system.net.networkinformation.ipv6interfaceproperties.
    class SYSTEMNET_API IPv6InterfaceProperties : public Handle
    {
        SYSTEMNET_HANDLE(IPv6InterfaceProperties, Handle)
        IPv6InterfaceProperties() noexcept = default;

        /// The number of the interface.
        [[nodiscard]] int Index() const;
        /// Bytes of the largest packet.
        [[nodiscard]] int Mtu() const;
        /// The number of the zone that the interface is in at this level; 0 where it has none.
        [[nodiscard]] Int64 GetScopeId(ScopeLevel scopeLevel) const;
    };
}
