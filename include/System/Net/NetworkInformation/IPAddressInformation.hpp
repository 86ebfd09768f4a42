// The .NET class IPAddressInformation.
#pragma once
#include <System/Net/IPAddress.hpp>

namespace System::Net::NetworkInformation
{
    /// An address of an interface.
    /// Follows api/system.net.networkinformation.ipaddressinformation.
    class SYSTEMNET_API IPAddressInformation : public Handle
    {
        SYSTEMNET_HANDLE(IPAddressInformation, Handle)
        IPAddressInformation() noexcept = default;

        [[nodiscard]] IPAddress Address() const;
        /// Whether the address may appear in the domain name system.
        /// @throws PlatformNotSupportedException the system does not tell: everywhere but on Windows
        [[nodiscard]] bool IsDnsEligible() const;
        /// Whether the address is a member of a cluster.
        /// @throws PlatformNotSupportedException likewise
        [[nodiscard]] bool IsTransient() const;
    };
}
