// The .NET class NetworkChange and the delegates of its events.
#pragma once
#include <System/Net/NetworkInformation/NetworkAvailabilityEventArgs.hpp>

namespace System::Net::NetworkInformation
{
    /// Follows api/system.net.networkinformation.networkaddresschangedeventhandler.
    using NetworkAddressChangedEventHandler = Delegate<void(Object, EventArgs)>;
    /// Follows api/system.net.networkinformation.networkavailabilitychangedeventhandler.
    using NetworkAvailabilityChangedEventHandler = Delegate<void(Object, NetworkAvailabilityEventArgs)>;
}

namespace System::Detail
{
    /// What NetworkChange::NetworkAddressChanged gives: handlers can be added and taken away.
    class SYSTEMNET_API NetworkAddressChangedEvent
    {
    public:
        /// @throws NetworkInformationException the system does not tell of changes
        void operator+=(const Net::NetworkInformation::NetworkAddressChangedEventHandler& handler) const;
        void operator-=(const Net::NetworkInformation::NetworkAddressChangedEventHandler& handler) const;
    };

    /// What NetworkChange::NetworkAvailabilityChanged gives, likewise.
    class SYSTEMNET_API NetworkAvailabilityChangedEvent
    {
    public:
        /// @throws NetworkInformationException the system does not tell of changes
        void operator+=(const Net::NetworkInformation::NetworkAvailabilityChangedEventHandler& handler) const;
        void operator-=(const Net::NetworkInformation::NetworkAvailabilityChangedEventHandler& handler) const;
    };
}

namespace System::Net::NetworkInformation
{
    /// Tells of changes of this machine's addresses, and of its network coming and going. Handlers run on a thread that is there for this,
    /// one after the other, with null as the sender; an exception that leaves one ends the process.
    /// Follows api/system.net.networkinformation.networkchange.
    class NetworkChange
    {
    public:
        NetworkChange() = delete;

        [[nodiscard]] static constexpr System::Detail::NetworkAddressChangedEvent NetworkAddressChanged() noexcept { return {}; }
        [[nodiscard]] static constexpr System::Detail::NetworkAvailabilityChangedEvent NetworkAvailabilityChanged() noexcept { return {}; }
    };
}
