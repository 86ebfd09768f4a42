// The .NET enumeration ProtocolType.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::Net::Sockets
{
    /// The protocol that a socket uses.
    /// Follows api/system.net.sockets.protocoltype.
    enum class ProtocolType : int
    {
        IP = 0,
        IPv6HopByHopOptions = 0,
        Unspecified = 0,
        Icmp = 1,
        Igmp = 2,
        Ggp = 3,
        IPv4 = 4,
        Tcp = 6,
        Pup = 12,
        Udp = 17,
        Idp = 22,
        IPv6 = 41,
        IPv6RoutingHeader = 43,
        IPv6FragmentHeader = 44,
        IPSecEncapsulatingSecurityPayload = 50,
        IPSecAuthenticationHeader = 51,
        IcmpV6 = 58,
        IPv6NoNextHeader = 59,
        IPv6DestinationOptions = 60,
        ND = 77,
        Raw = 255,
        Ipx = 1000,
        Spx = 1256,
        SpxII = 1257,
        Unknown = -1
    };
}

template <>
struct System::Detail::EnumTraits<System::Net::Sockets::ProtocolType>
{
    static constexpr bool Flags = false;
    SYSTEMNET_API static const EnumNames Names;
};
