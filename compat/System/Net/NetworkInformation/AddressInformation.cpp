// Addresses of interfaces, with what is known of them.
#include "compat/core/net/NetworkFacts.hpp"
#include <System/Net/NetworkInformation/GatewayIPAddressInformation.hpp>
#include <System/Net/NetworkInformation/MulticastIPAddressInformation.hpp>
#include <System/Net/NetworkInformation/UnicastIPAddressInformation.hpp>

namespace System::Net::NetworkInformation
{
    using Core::Known;
    using AddressFacts = Core::Facts<Port::AddressFacts>;

    const System::Detail::TypeInfo& IPAddressInformation::Type() noexcept
    {
        static const System::Detail::TypeInfo type{"System.Net.NetworkInformation.IPAddressInformation", typeid(IPAddressInformation)};
        return type;
    }
    IPAddress IPAddressInformation::Address() const
    {
        return Core::FromInternet(Self<AddressFacts>().Told.Address);
    }
    bool IPAddressInformation::IsDnsEligible() const
    {
        return Known(Self<AddressFacts>().Told.IsDnsEligible);
    }
    bool IPAddressInformation::IsTransient() const
    {
        return Known(Self<AddressFacts>().Told.IsTransient);
    }

    const System::Detail::TypeInfo& GatewayIPAddressInformation::Type() noexcept
    {
        static const System::Detail::TypeInfo type{"System.Net.NetworkInformation.GatewayIPAddressInformation",
                                                   typeid(GatewayIPAddressInformation)};
        return type;
    }
    IPAddress GatewayIPAddressInformation::Address() const
    {
        return Core::FromInternet(Self<Core::Facts<Port::InternetEndPoint>>().Told);
    }

    IPAddress UnicastIPAddressInformation::IPv4Mask() const
    {
        const Port::AddressFacts& facts = Self<AddressFacts>().Told;
        Array<Byte> mask(4);
        for (int bit = 0; !facts.Address.IsV6 && bit < facts.PrefixLength && bit < 32; ++bit)
        {
            mask[bit / 8] = static_cast<Byte>(mask[bit / 8] | 0x80 >> bit % 8);
        }
        return IPAddress(mask);
    }
    int UnicastIPAddressInformation::PrefixLength() const
    {
        return Self<AddressFacts>().Told.PrefixLength;
    }

    const System::Detail::TypeInfo& UnicastIPAddressInformation::Type() noexcept
    {
        static const System::Detail::TypeInfo type{"System.Net.NetworkInformation.UnicastIPAddressInformation",
                                                   typeid(UnicastIPAddressInformation), &IPAddressInformation::Type()};
        return type;
    }
    Int64 UnicastIPAddressInformation::AddressPreferredLifetime() const
    {
        return Known(Self<AddressFacts>().Told.PreferredLifetime);
    }
    Int64 UnicastIPAddressInformation::AddressValidLifetime() const
    {
        return Known(Self<AddressFacts>().Told.ValidLifetime);
    }
    Int64 UnicastIPAddressInformation::DhcpLeaseLifetime() const
    {
        return Known(Self<AddressFacts>().Told.LeaseLifetime);
    }
    NetworkInformation::DuplicateAddressDetectionState UnicastIPAddressInformation::DuplicateAddressDetectionState() const
    {
        return static_cast<NetworkInformation::DuplicateAddressDetectionState>(Known(Self<AddressFacts>().Told.DetectionState));
    }
    NetworkInformation::PrefixOrigin UnicastIPAddressInformation::PrefixOrigin() const
    {
        return static_cast<NetworkInformation::PrefixOrigin>(Known(Self<AddressFacts>().Told.PrefixOrigin));
    }
    NetworkInformation::SuffixOrigin UnicastIPAddressInformation::SuffixOrigin() const
    {
        return static_cast<NetworkInformation::SuffixOrigin>(Known(Self<AddressFacts>().Told.SuffixOrigin));
    }

    const System::Detail::TypeInfo& MulticastIPAddressInformation::Type() noexcept
    {
        static const System::Detail::TypeInfo type{"System.Net.NetworkInformation.MulticastIPAddressInformation",
                                                   typeid(MulticastIPAddressInformation), &IPAddressInformation::Type()};
        return type;
    }
    Int64 MulticastIPAddressInformation::AddressPreferredLifetime() const
    {
        return Known(Self<AddressFacts>().Told.PreferredLifetime);
    }
    Int64 MulticastIPAddressInformation::AddressValidLifetime() const
    {
        return Known(Self<AddressFacts>().Told.ValidLifetime);
    }
    Int64 MulticastIPAddressInformation::DhcpLeaseLifetime() const
    {
        return Known(Self<AddressFacts>().Told.LeaseLifetime);
    }
    NetworkInformation::DuplicateAddressDetectionState MulticastIPAddressInformation::DuplicateAddressDetectionState() const
    {
        return static_cast<NetworkInformation::DuplicateAddressDetectionState>(Known(Self<AddressFacts>().Told.DetectionState));
    }
    NetworkInformation::PrefixOrigin MulticastIPAddressInformation::PrefixOrigin() const
    {
        return static_cast<NetworkInformation::PrefixOrigin>(Known(Self<AddressFacts>().Told.PrefixOrigin));
    }
    NetworkInformation::SuffixOrigin MulticastIPAddressInformation::SuffixOrigin() const
    {
        return static_cast<NetworkInformation::SuffixOrigin>(Known(Self<AddressFacts>().Told.SuffixOrigin));
    }
}
