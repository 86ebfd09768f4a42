// The .NET class UnicastIPAddressInformation.
#pragma once
#include <System/Net/NetworkInformation/DuplicateAddressDetectionState.hpp>
#include <System/Net/NetworkInformation/IPAddressInformation.hpp>
#include <System/Net/NetworkInformation/PrefixOrigin.hpp>
#include <System/Net/NetworkInformation/SuffixOrigin.hpp>

namespace System::Net::NetworkInformation
{
    /// A unicast address of an interface.
    /// Follows api/system.net.networkinformation.unicastipaddressinformation.
    class SYSTEMNET_API UnicastIPAddressInformation : public IPAddressInformation
    {
        SYSTEMNET_HANDLE(UnicastIPAddressInformation, IPAddressInformation)
        UnicastIPAddressInformation() noexcept = default;

        /// The mask of the network; 0.0.0.0 for an IPv6 address.
        [[nodiscard]] IPAddress IPv4Mask() const;
        /// Bits of the network part.
        [[nodiscard]] int PrefixLength() const;

        // Each throws PlatformNotSupportedException where the system does not tell: everywhere but on Windows. Lifetimes are in seconds.
        [[nodiscard]] Int64 AddressPreferredLifetime() const;
        [[nodiscard]] Int64 AddressValidLifetime() const;
        [[nodiscard]] Int64 DhcpLeaseLifetime() const;
        [[nodiscard]] NetworkInformation::DuplicateAddressDetectionState DuplicateAddressDetectionState() const;
        [[nodiscard]] NetworkInformation::PrefixOrigin PrefixOrigin() const;
        [[nodiscard]] NetworkInformation::SuffixOrigin SuffixOrigin() const;
    };
}
