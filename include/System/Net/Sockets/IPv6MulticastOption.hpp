// The .NET class IPv6MulticastOption.
#pragma once
#include <System/Net/IPAddress.hpp>

namespace System::Net::Sockets
{
    /// An IPv6 multicast group, and the interface on which a socket joins or leaves it.
    /// Follows api/system.net.sockets.ipv6multicastoption.
    class SYSTEMNET_API IPv6MulticastOption : public Handle
    {
        SYSTEMNET_HANDLE(IPv6MulticastOption, Handle)

        constexpr IPv6MulticastOption() noexcept = default;
        /// On the default interface.
        /// @throws ArgumentNullException group is null
        explicit IPv6MulticastOption(const IPAddress& group);
        /// @param ifindex the number of the interface; 0 is the default interface
        /// @throws ArgumentNullException group is null
        /// @throws ArgumentOutOfRangeException ifindex is below 0 or above 0xFFFFFFFF
        IPv6MulticastOption(const IPAddress& group, Int64 ifindex);

        [[nodiscard]] IPAddress Group() const;
        /// @throws ArgumentNullException value is null
        void Group(const IPAddress& value) const;
        [[nodiscard]] Int64 InterfaceIndex() const;
        /// @throws ArgumentOutOfRangeException value is below 0 or above 0xFFFFFFFF
        void InterfaceIndex(Int64 value) const;
    };
}
