// The .NET structure IPPacketInformation.
#pragma once
#include <System/Net/IPAddress.hpp>

namespace System::Core
{
    class ReceiveMessageFromOperation;
}

namespace System::Net::Sockets
{
    /// Where a datagram was sent to, and on which network interface it came in.
    /// Follows api/system.net.sockets.ippacketinformation.
    class SYSTEMNET_API IPPacketInformation
    {
    public:
        constexpr IPPacketInformation() noexcept = default;

        const IPPacketInformation* operator->() const noexcept { return this; }

        /// The address that the datagram was sent to: one of this machine, or a multicast or broadcast address. Null if it is not known.
        [[nodiscard]] const IPAddress& Address() const noexcept { return _address; }
        /// The number of the network interface; 0 if it is not known.
        [[nodiscard]] int Interface() const noexcept { return _interface; }

        [[nodiscard]] bool Equals(const IPPacketInformation& other) const noexcept { return *this == other; }
        [[nodiscard]] bool Equals(const Object& comparand) const;
        [[nodiscard]] int GetHashCode() const noexcept;

        friend bool operator==(const IPPacketInformation& left, const IPPacketInformation& right) noexcept
        {
            return left._interface == right._interface && left._address == right._address;
        }

    private:
        friend class Core::ReceiveMessageFromOperation;
        IPPacketInformation(const IPAddress& address, int networkInterface) noexcept : _address(address), _interface(networkInterface) {}

        IPAddress _address;
        int _interface = 0;
    };
}

template <>
struct std::hash<System::Net::Sockets::IPPacketInformation>
{
    std::size_t operator()(const System::Net::Sockets::IPPacketInformation& information) const noexcept
    {
        return static_cast<unsigned>(information.GetHashCode());
    }
};
