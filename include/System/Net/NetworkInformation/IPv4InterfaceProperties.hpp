// The .NET class IPv4InterfaceProperties.
#pragma once
#include <System/Handle.hpp>

namespace System::Net::NetworkInformation
{
    /// What an interface is set to for IPv4.
    /// Follows api/system.net.networkinformation.ipv4interfaceproperties.
    class SYSTEMNET_API IPv4InterfaceProperties : public Handle
    {
        SYSTEMNET_HANDLE(IPv4InterfaceProperties, Handle)
        IPv4InterfaceProperties() noexcept = default;

        /// The number of the interface.
        [[nodiscard]] int Index() const;
        /// Bytes of the largest packet.
        [[nodiscard]] int Mtu() const;
        // Each throws PlatformNotSupportedException where the system does not tell.
        [[nodiscard]] bool UsesWins() const;
        [[nodiscard]] bool IsDhcpEnabled() const;
        [[nodiscard]] bool IsAutomaticPrivateAddressingActive() const;
        [[nodiscard]] bool IsAutomaticPrivateAddressingEnabled() const;
        [[nodiscard]] bool IsForwardingEnabled() const;
    };
}
