// The .NET class IPv4InterfaceStatistics.
#pragma once
#include <System/Handle.hpp>
#include <System/Types.hpp>

namespace System::Net::NetworkInformation
{
    /// What an interface has received and sent; as IPInterfaceStatistics.
    /// Follows api/system.net.networkinformation.ipv4interfacestatistics.
    class SYSTEMNET_API IPv4InterfaceStatistics : public Handle
    {
        SYSTEMNET_HANDLE(IPv4InterfaceStatistics, Handle)
        IPv4InterfaceStatistics() noexcept = default;

        // Each throws PlatformNotSupportedException where the system does not tell.
        [[nodiscard]] Int64 BytesReceived() const;
        [[nodiscard]] Int64 BytesSent() const;
        [[nodiscard]] Int64 IncomingPacketsDiscarded() const;
        [[nodiscard]] Int64 IncomingPacketsWithErrors() const;
        [[nodiscard]] Int64 IncomingUnknownProtocolPackets() const;
        [[nodiscard]] Int64 NonUnicastPacketsReceived() const;
        [[nodiscard]] Int64 NonUnicastPacketsSent() const;
        [[nodiscard]] Int64 OutgoingPacketsDiscarded() const;
        [[nodiscard]] Int64 OutgoingPacketsWithErrors() const;
        [[nodiscard]] Int64 OutputQueueLength() const;
        [[nodiscard]] Int64 UnicastPacketsReceived() const;
        [[nodiscard]] Int64 UnicastPacketsSent() const;
    };
}
