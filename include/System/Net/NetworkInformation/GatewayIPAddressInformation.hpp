// The .NET class GatewayIPAddressInformation.
#pragma once
#include <System/Net/IPAddress.hpp>

namespace System::Net::NetworkInformation
{
    /// A gateway of an interface.
    /// Follows api/system.net.networkinformation.gatewayipaddressinformation.
    class SYSTEMNET_API GatewayIPAddressInformation : public Handle
    {
        SYSTEMNET_HANDLE(GatewayIPAddressInformation, Handle)
        GatewayIPAddressInformation() noexcept = default;

        [[nodiscard]] IPAddress Address() const;
    };
}
