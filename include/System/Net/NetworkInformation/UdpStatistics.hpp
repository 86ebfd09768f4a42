// The .NET class UdpStatistics.
#pragma once
#include <System/Handle.hpp>
#include <System/Types.hpp>

namespace System::Net::NetworkInformation
{
    /// What this machine counts of UDP.
    /// Follows api/system.net.networkinformation.udpstatistics.
    class SYSTEMNET_API UdpStatistics : public Handle
    {
        SYSTEMNET_HANDLE(UdpStatistics, Handle)
        UdpStatistics() noexcept = default;

        // Each throws PlatformNotSupportedException where the system does not tell.
        [[nodiscard]] Int64 DatagramsReceived() const;
        [[nodiscard]] Int64 DatagramsSent() const;
        [[nodiscard]] Int64 IncomingDatagramsDiscarded() const;
        [[nodiscard]] Int64 IncomingDatagramsWithErrors() const;
        [[nodiscard]] int UdpListeners() const;
    };
}
