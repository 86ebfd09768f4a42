// The .NET class IPInterfaceProperties.
#pragma once
#include <System/Net/NetworkInformation/GatewayIPAddressInformationCollection.hpp>
#include <System/Net/NetworkInformation/IPAddressCollection.hpp>
#include <System/Net/NetworkInformation/IPAddressInformationCollection.hpp>
#include <System/Net/NetworkInformation/IPv4InterfaceProperties.hpp>
#include <System/Net/NetworkInformation/IPv6InterfaceProperties.hpp>
#include <System/Net/NetworkInformation/MulticastIPAddressInformationCollection.hpp>
#include <System/Net/NetworkInformation/UnicastIPAddressInformationCollection.hpp>

namespace System::Net::NetworkInformation
{
    /// The addresses and settings of an interface, as they were when they were asked for.
    /// Follows api/system.net.networkinformation.ipinterfaceproperties.
    class SYSTEMNET_API IPInterfaceProperties : public Handle
    {
        SYSTEMNET_HANDLE(IPInterfaceProperties, Handle)
        IPInterfaceProperties() noexcept = default;

        [[nodiscard]] UnicastIPAddressInformationCollection UnicastAddresses() const;
        [[nodiscard]] MulticastIPAddressInformationCollection MulticastAddresses() const;
        /// @throws PlatformNotSupportedException the system does not tell: everywhere but on Windows
        [[nodiscard]] IPAddressInformationCollection AnycastAddresses() const;
        [[nodiscard]] GatewayIPAddressInformationCollection GatewayAddresses() const;
        /// Name servers; on Linux those of the whole machine.
        [[nodiscard]] IPAddressCollection DnsAddresses() const;
        [[nodiscard]] IPAddressCollection DhcpServerAddresses() const;
        [[nodiscard]] IPAddressCollection WinsServersAddresses() const;
        /// What is appended to names without a domain.
        [[nodiscard]] String DnsSuffix() const;
        [[nodiscard]] bool IsDnsEnabled() const;
        /// @throws PlatformNotSupportedException the system does not tell: everywhere but on Windows
        [[nodiscard]] bool IsDynamicDnsEnabled() const;

        /// @throws NetworkInformationException the interface has no IPv4
        [[nodiscard]] IPv4InterfaceProperties GetIPv4Properties() const;
        /// @throws NetworkInformationException the interface has no IPv6
        [[nodiscard]] IPv6InterfaceProperties GetIPv6Properties() const;
    };
}
