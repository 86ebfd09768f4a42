// The .NET class IPInterfaceStatistics.
#pragma once
#include <System/Handle.hpp>
#include <System/Types.hpp>

namespace System::Net::NetworkInformation
{
    /// What an interface has received and sent.
    /// Follows api/system.net.networkinformation.ipinterfacestatistics.
    class SYSTEMNET_API IPInterfaceStatistics : public Handle
    {
        SYSTEMNET_HANDLE(IPInterfaceStatistics, Handle)
        IPInterfaceStatistics() noexcept = default;

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
