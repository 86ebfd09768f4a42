// Socket options by (level, name): Debug, IPOptions and NoDelay are all option number 1.
#include "ports/posix/Posix.hpp"
#include <netinet/tcp.h>

namespace System::Port::Posix
{
    namespace
    {
        using Level = SocketOptionLevel;
        using Name = SocketOptionName;

        constexpr OptionRow Rows[] = {
            {Level::Socket, Name::Debug, Form::Flag, SOL_SOCKET, SO_DEBUG},
            {Level::Socket, Name::AcceptConnection, Form::Listening, SOL_SOCKET, SO_ACCEPTCONN},
            {Level::Socket, Name::ReuseAddress, Form::ReuseAddress, SOL_SOCKET, SO_REUSEADDR},
            {Level::Socket, Name::ExclusiveAddressUse, Form::Exclusive, SOL_SOCKET, SO_REUSEADDR},
            {Level::Socket, Name::KeepAlive, Form::Flag, SOL_SOCKET, SO_KEEPALIVE},
            {Level::Socket, Name::DontRoute, Form::Flag, SOL_SOCKET, SO_DONTROUTE},
            {Level::Socket, Name::Broadcast, Form::Flag, SOL_SOCKET, SO_BROADCAST},
            {Level::Socket, Name::Linger, Form::Linger, SOL_SOCKET, SO_LINGER},
            {Level::Socket, Name::DontLinger, Form::DontLinger, SOL_SOCKET, SO_LINGER},
            {Level::Socket, Name::OutOfBandInline, Form::Flag, SOL_SOCKET, SO_OOBINLINE},
            {Level::Socket, Name::SendBuffer, Form::BufferSize, SOL_SOCKET, SO_SNDBUF},
            {Level::Socket, Name::ReceiveBuffer, Form::BufferSize, SOL_SOCKET, SO_RCVBUF},
            {Level::Socket, Name::SendLowWater, Form::Number, SOL_SOCKET, SO_SNDLOWAT},
            {Level::Socket, Name::ReceiveLowWater, Form::Number, SOL_SOCKET, SO_RCVLOWAT},
            {Level::Socket, Name::Error, Form::Error, SOL_SOCKET, SO_ERROR},
            {Level::Socket, Name::Type, Form::Type, SOL_SOCKET, SO_TYPE},

            {Level::IP, Name::IPOptions, Form::Bytes, IPPROTO_IP, IP_OPTIONS},
            {Level::IP, Name::HeaderIncluded, Form::Flag, IPPROTO_IP, IP_HDRINCL},
            {Level::IP, Name::TypeOfService, Form::Number, IPPROTO_IP, IP_TOS},
            {Level::IP, Name::IpTimeToLive, Form::Number, IPPROTO_IP, IP_TTL},
            {Level::IP, Name::MulticastInterface, Form::MulticastInterface, IPPROTO_IP, IP_MULTICAST_IF},
            {Level::IP, Name::MulticastTimeToLive, Form::Number, IPPROTO_IP, IP_MULTICAST_TTL},
            {Level::IP, Name::MulticastLoopback, Form::Flag, IPPROTO_IP, IP_MULTICAST_LOOP},
            {Level::IP, Name::AddMembership, Form::Membership, IPPROTO_IP, IP_ADD_MEMBERSHIP},
            {Level::IP, Name::DropMembership, Form::Membership, IPPROTO_IP, IP_DROP_MEMBERSHIP},
            {Level::IP, Name::AddSourceMembership, Form::SourceMembership, IPPROTO_IP, IP_ADD_SOURCE_MEMBERSHIP},
            {Level::IP, Name::DropSourceMembership, Form::SourceMembership, IPPROTO_IP, IP_DROP_SOURCE_MEMBERSHIP},
            {Level::IP, Name::BlockSource, Form::SourceMembership, IPPROTO_IP, IP_BLOCK_SOURCE},
            {Level::IP, Name::UnblockSource, Form::SourceMembership, IPPROTO_IP, IP_UNBLOCK_SOURCE},
            {Level::IP, Name::PacketInformation, Form::Flag, IPPROTO_IP, IP_PKTINFO},

            // The documentation says of HopLimit that it is like the time to live, so both names mean the same here.
            {Level::IPv6, Name::IpTimeToLive, Form::Number, IPPROTO_IPV6, IPV6_UNICAST_HOPS},
            {Level::IPv6, Name::HopLimit, Form::Number, IPPROTO_IPV6, IPV6_UNICAST_HOPS},
            {Level::IPv6, Name::MulticastInterface, Form::Number, IPPROTO_IPV6, IPV6_MULTICAST_IF},
            {Level::IPv6, Name::MulticastTimeToLive, Form::Number, IPPROTO_IPV6, IPV6_MULTICAST_HOPS},
            {Level::IPv6, Name::MulticastLoopback, Form::Flag, IPPROTO_IPV6, IPV6_MULTICAST_LOOP},
            {Level::IPv6, Name::AddMembership, Form::Membership6, IPPROTO_IPV6, IPV6_JOIN_GROUP},
            {Level::IPv6, Name::DropMembership, Form::Membership6, IPPROTO_IPV6, IPV6_LEAVE_GROUP},
            {Level::IPv6, Name::DontFragment, Form::Flag, IPPROTO_IPV6, IPV6_DONTFRAG},
            {Level::IPv6, Name::PacketInformation, Form::Flag, IPPROTO_IPV6, IPV6_RECVPKTINFO},
            {Level::IPv6, Name::IPv6Only, Form::Flag, IPPROTO_IPV6, IPV6_V6ONLY},

            {Level::Tcp, Name::NoDelay, Form::Flag, IPPROTO_TCP, TCP_NODELAY},
            {Level::Tcp, Name::TcpKeepAliveInterval, Form::Number, IPPROTO_TCP, TCP_KEEPINTVL},
            {Level::Tcp, Name::TcpKeepAliveRetryCount, Form::Number, IPPROTO_TCP, TCP_KEEPCNT},
            {Level::Tcp, Name::FastOpen, Form::Number, IPPROTO_TCP, TCP_FASTOPEN},
        };
    }

    std::span<const OptionRow> SharedOptions() noexcept
    {
        return Rows;
    }

    const OptionRow* FindOption(SocketOptionLevel level, SocketOptionName name) noexcept
    {
        for (const auto rows : {SharedOptions(), PlatformOptions()})
        {
            for (const auto& row : rows)
            {
                if (row.Level == level && row.Name == name)
                {
                    return &row;
                }
            }
        }
        return nullptr;
    }
}
