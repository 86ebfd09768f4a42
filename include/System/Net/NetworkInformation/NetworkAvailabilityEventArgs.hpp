// The .NET class NetworkAvailabilityEventArgs.
#pragma once
#include <System/EventHandler.hpp>

namespace System::Net::NetworkInformation
{
    /// Tells whether the network is available.
    /// Follows api/system.net.networkinformation.networkavailabilityeventargs.
    class SYSTEMNET_API NetworkAvailabilityEventArgs : public EventArgs
    {
        SYSTEMNET_HANDLE(NetworkAvailabilityEventArgs, EventArgs)
        NetworkAvailabilityEventArgs() noexcept : NetworkAvailabilityEventArgs(nullptr) {}

        [[nodiscard]] bool IsAvailable() const;
    };
}
