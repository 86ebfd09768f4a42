#include "compat/core/net/NetworkFacts.hpp"
#include <System/Net/NetworkInformation/IPInterfaceProperties.hpp>

namespace System::Net::NetworkInformation
{
    using Core::Known;
    using Told = std::pair<Port::InterfaceFacts, Port::InterfaceDetails>;
    using PropertyFacts = Core::Facts<Told>;

    namespace
    {
        IPAddressCollection Addresses(const std::vector<Port::InternetEndPoint>& list)
        {
            return Core::ShowAll<IPAddressCollection, IPAddress>(list, Core::FromInternet);
        }

        void Require(bool isThere)
        {
            if (!isThere)
            {
                throw NetworkInformationException(Port::ToNative(Sockets::SocketError::ProtocolNotSupported));
            }
        }
    }

    const System::Detail::TypeInfo& IPInterfaceProperties::Type() noexcept
    {
        static const System::Detail::TypeInfo type{"System.Net.NetworkInformation.IPInterfaceProperties", typeid(IPInterfaceProperties)};
        return type;
    }

    UnicastIPAddressInformationCollection IPInterfaceProperties::UnicastAddresses() const
    {
        return Core::ShowAll<UnicastIPAddressInformationCollection, UnicastIPAddressInformation>(
            Self<PropertyFacts>().Told.first.Unicast,
            [](const Port::AddressFacts& facts) { return Core::Show<UnicastIPAddressInformation>(facts); });
    }
    MulticastIPAddressInformationCollection IPInterfaceProperties::MulticastAddresses() const
    {
        return Core::ShowAll<MulticastIPAddressInformationCollection, MulticastIPAddressInformation>(
            Self<PropertyFacts>().Told.second.Multicast,
            [](const Port::AddressFacts& facts) { return Core::Show<MulticastIPAddressInformation>(facts); });
    }
    IPAddressInformationCollection IPInterfaceProperties::AnycastAddresses() const
    {
        return Core::ShowAll<IPAddressInformationCollection, IPAddressInformation>(Known(Self<PropertyFacts>().Told.second.Anycast),
                                                                                   [](const Port::AddressFacts& facts)
                                                                                   { return Core::Show<IPAddressInformation>(facts); });
    }
    GatewayIPAddressInformationCollection IPInterfaceProperties::GatewayAddresses() const
    {
        return Core::ShowAll<GatewayIPAddressInformationCollection, GatewayIPAddressInformation>(
            Self<PropertyFacts>().Told.second.Gateways,
            [](const Port::InternetEndPoint& gateway) { return Core::Show<GatewayIPAddressInformation>(gateway); });
    }
    IPAddressCollection IPInterfaceProperties::DnsAddresses() const
    {
        return Addresses(Self<PropertyFacts>().Told.second.DnsServers);
    }
    IPAddressCollection IPInterfaceProperties::DhcpServerAddresses() const
    {
        return Addresses(Self<PropertyFacts>().Told.second.DhcpServers);
    }
    IPAddressCollection IPInterfaceProperties::WinsServersAddresses() const
    {
        return Addresses(Self<PropertyFacts>().Told.second.WinsServers);
    }
    String IPInterfaceProperties::DnsSuffix() const
    {
        return String(Self<PropertyFacts>().Told.second.DnsSuffix);
    }
    bool IPInterfaceProperties::IsDnsEnabled() const
    {
        return Self<PropertyFacts>().Told.second.IsDnsEnabled;
    }
    bool IPInterfaceProperties::IsDynamicDnsEnabled() const
    {
        return Known(Self<PropertyFacts>().Told.second.IsDynamicDnsEnabled);
    }
    IPv4InterfaceProperties IPInterfaceProperties::GetIPv4Properties() const
    {
        const Told& told = Self<PropertyFacts>().Told;
        Require(told.second.HasV4Properties);
        return Core::Show<IPv4InterfaceProperties>(told);
    }
    IPv6InterfaceProperties IPInterfaceProperties::GetIPv6Properties() const
    {
        const Told& told = Self<PropertyFacts>().Told;
        Require(told.second.HasV6Properties);
        return Core::Show<IPv6InterfaceProperties>(told);
    }

    // ---- For one version of IP ----

    const System::Detail::TypeInfo& IPv4InterfaceProperties::Type() noexcept
    {
        static const System::Detail::TypeInfo type{"System.Net.NetworkInformation.IPv4InterfaceProperties",
                                                   typeid(IPv4InterfaceProperties)};
        return type;
    }
    int IPv4InterfaceProperties::Index() const
    {
        return Self<PropertyFacts>().Told.first.Index;
    }
    int IPv4InterfaceProperties::Mtu() const
    {
        return Self<PropertyFacts>().Told.second.Mtu;
    }
    bool IPv4InterfaceProperties::UsesWins() const
    {
        return Known(Self<PropertyFacts>().Told.second.UsesWins);
    }
    bool IPv4InterfaceProperties::IsDhcpEnabled() const
    {
        return Known(Self<PropertyFacts>().Told.second.IsDhcpEnabled);
    }
    bool IPv4InterfaceProperties::IsAutomaticPrivateAddressingActive() const
    {
        return Known(Self<PropertyFacts>().Told.second.HasPrivateAddress);
    }
    bool IPv4InterfaceProperties::IsAutomaticPrivateAddressingEnabled() const
    {
        return Known(Self<PropertyFacts>().Told.second.TakesPrivateAddress);
    }
    bool IPv4InterfaceProperties::IsForwardingEnabled() const
    {
        return Known(Self<PropertyFacts>().Told.second.IsForwardingEnabled);
    }

    const System::Detail::TypeInfo& IPv6InterfaceProperties::Type() noexcept
    {
        static const System::Detail::TypeInfo type{"System.Net.NetworkInformation.IPv6InterfaceProperties",
                                                   typeid(IPv6InterfaceProperties)};
        return type;
    }
    int IPv6InterfaceProperties::Index() const
    {
        return Self<PropertyFacts>().Told.first.IndexV6;
    }
    int IPv6InterfaceProperties::Mtu() const
    {
        return Self<PropertyFacts>().Told.second.MtuV6;
    }
    Int64 IPv6InterfaceProperties::GetScopeId(ScopeLevel scopeLevel) const
    {
        const auto& ids = Self<PropertyFacts>().Told.second.ScopeIds;
        const auto level = static_cast<std::size_t>(scopeLevel);
        return level < ids.size() ? ids[level] : 0;
    }
}
