// The multicast groups of a UdpClient.
#include "compat/core/objects/RangeChecks.hpp"
#include "compat/core/sockets/UdpClientData.hpp"
#include <System/ArgumentException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Net/Sockets/IPv6MulticastOption.hpp>
#include <System/Net/Sockets/MulticastOption.hpp>
#include <System/Net/Sockets/SocketException.hpp>

namespace System::Net::Sockets
{
    using Core::UdpClientData;

    namespace
    {
        void CheckGroup(const UdpClientData& data, const IPAddress& multicastAddr)
        {
            Detail::CheckNull(multicastAddr == nullptr, "multicastAddr");
            if (multicastAddr.AddressFamily() != data.Family())
            {
                throw ArgumentException("Multicast family is not the same as the family of the 'UDP' Client.", "multicastAddr");
            }
        }

        [[noreturn]] void ThrowNotSupported()
        {
            throw SocketException(static_cast<int>(SocketError::OperationNotSupported));
        }

        void CheckIndex(int ifindex)
        {
            Core::Range::NotNegative("ifindex", ifindex);
        }
    }

    void UdpClient::JoinMulticastGroup(const IPAddress& multicastAddr) const
    {
        const auto& data = Self<UdpClientData>();
        const Socket client = data.Open();
        CheckGroup(data, multicastAddr);
        if (data.IsV6())
        {
            client.SetSocketOption(SocketOptionLevel::IPv6, SocketOptionName::AddMembership, IPv6MulticastOption(multicastAddr));
        }
        else
        {
            client.SetSocketOption(SocketOptionLevel::IP, SocketOptionName::AddMembership, MulticastOption(multicastAddr));
        }
    }
    void UdpClient::JoinMulticastGroup(const IPAddress& multicastAddr, const IPAddress& localAddress) const
    {
        const auto& data = Self<UdpClientData>();
        const Socket client = data.Open();
        if (data.IsV6())
        {
            ThrowNotSupported();
        }
        client.SetSocketOption(SocketOptionLevel::IP, SocketOptionName::AddMembership, MulticastOption(multicastAddr, localAddress));
    }
    void UdpClient::JoinMulticastGroup(int ifindex, const IPAddress& multicastAddr) const
    {
        const auto& data = Self<UdpClientData>();
        const Socket client = data.Open();
        Detail::CheckNull(multicastAddr == nullptr, "multicastAddr");
        CheckIndex(ifindex);
        if (!data.IsV6())
        {
            ThrowNotSupported();
        }
        client.SetSocketOption(SocketOptionLevel::IPv6, SocketOptionName::AddMembership, IPv6MulticastOption(multicastAddr, ifindex));
    }
    void UdpClient::JoinMulticastGroup(const IPAddress& multicastAddr, int timeToLive) const
    {
        const auto& data = Self<UdpClientData>();
        const Socket client = data.Open();
        Detail::CheckNull(multicastAddr == nullptr, "multicastAddr");
        if (timeToLive < 0 || timeToLive > 255)
        {
            Detail::ThrowArgumentOutOfRange("timeToLive");
        }
        JoinMulticastGroup(multicastAddr);
        client.SetSocketOption(data.IsV6() ? SocketOptionLevel::IPv6 : SocketOptionLevel::IP, SocketOptionName::MulticastTimeToLive,
                               timeToLive);
    }
    void UdpClient::DropMulticastGroup(const IPAddress& multicastAddr) const
    {
        const auto& data = Self<UdpClientData>();
        const Socket client = data.Open();
        CheckGroup(data, multicastAddr);
        if (data.IsV6())
        {
            client.SetSocketOption(SocketOptionLevel::IPv6, SocketOptionName::DropMembership, IPv6MulticastOption(multicastAddr));
        }
        else
        {
            client.SetSocketOption(SocketOptionLevel::IP, SocketOptionName::DropMembership, MulticastOption(multicastAddr));
        }
    }
    void UdpClient::DropMulticastGroup(const IPAddress& multicastAddr, int ifindex) const
    {
        const auto& data = Self<UdpClientData>();
        const Socket client = data.Open();
        Detail::CheckNull(multicastAddr == nullptr, "multicastAddr");
        CheckIndex(ifindex);
        if (!data.IsV6())
        {
            ThrowNotSupported();
        }
        client.SetSocketOption(SocketOptionLevel::IPv6, SocketOptionName::DropMembership, IPv6MulticastOption(multicastAddr, ifindex));
    }
}
