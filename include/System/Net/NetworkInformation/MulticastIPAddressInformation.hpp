// The .NET class MulticastIPAddressInformation.
#pragma once
#include <System/Net/NetworkInformation/DuplicateAddressDetectionState.hpp>
#include <System/Net/NetworkInformation/IPAddressInformation.hpp>
#include <System/Net/NetworkInformation/PrefixOrigin.hpp>
#include <System/Net/NetworkInformation/SuffixOrigin.hpp>

namespace System::Net::NetworkInformation
{
    /// A multicast group that an interface listens to.
    /// Follows api/system.net.networkinformation.multicastipaddressinformation.
    class SYSTEMNET_API MulticastIPAddressInformation : public IPAddressInformation
    {
        SYSTEMNET_HANDLE(MulticastIPAddressInformation, IPAddressInformation)
        MulticastIPAddressInformation() noexcept = default;

        // Each throws PlatformNotSupportedException where the system does not tell: everywhere but on Windows. Lifetimes are in seconds.
        [[nodiscard]] Int64 AddressPreferredLifetime() const;
        [[nodiscard]] Int64 AddressValidLifetime() const;
        [[nodiscard]] Int64 DhcpLeaseLifetime() const;
        [[nodiscard]] NetworkInformation::DuplicateAddressDetectionState DuplicateAddressDetectionState() const;
        [[nodiscard]] NetworkInformation::PrefixOrigin PrefixOrigin() const;
        [[nodiscard]] NetworkInformation::SuffixOrigin SuffixOrigin() const;
    };
}
