// The .NET class MulticastOption.
#pragma once
#include <System/Net/IPAddress.hpp>

namespace System::Net::Sockets
{
    /// An IPv4 multicast group, and the interface on which a socket joins or leaves it. The operating system checks the group.
    /// Follows api/system.net.sockets.multicastoption.
    class SYSTEMNET_API MulticastOption : public Handle
    {
        SYSTEMNET_HANDLE(MulticastOption, Handle)

        constexpr MulticastOption() noexcept = default;
        /// On the default interface.
        /// @param group 224.0.0.0 to 239.255.255.255
        /// @throws ArgumentNullException group is null
        explicit MulticastOption(const IPAddress& group);
        /// @param mcint the address of the interface
        /// @throws ArgumentNullException group or mcint is null
        MulticastOption(const IPAddress& group, const IPAddress& mcint);
        /// @param interfaceIndex the number of the interface, 0 to 0x00FFFFFF; 0 is the default interface
        /// @throws ArgumentNullException group is null
        /// @throws ArgumentOutOfRangeException interfaceIndex is below 0 or above 0x00FFFFFF
        MulticastOption(const IPAddress& group, int interfaceIndex);

        [[nodiscard]] IPAddress Group() const;
        /// @throws ArgumentNullException value is null
        void Group(const IPAddress& value) const;
        /// The address of the interface; null if the interface is given by number.
        [[nodiscard]] IPAddress LocalAddress() const;
        /// Sets InterfaceIndex to 0.
        void LocalAddress(const IPAddress& value) const;
        /// The number of the interface; 0 if it is given by address.
        [[nodiscard]] int InterfaceIndex() const;
        /// Sets LocalAddress to null.
        /// @throws ArgumentOutOfRangeException value is below 0 or above 0x00FFFFFF
        void InterfaceIndex(int value) const;
    };
}
