// The .NET class IPGlobalStatistics.
#pragma once
#include <System/Handle.hpp>
#include <System/Types.hpp>

namespace System::Net::NetworkInformation
{
    /// What this machine counts of one version of IP.
    /// Follows api/system.net.networkinformation.ipglobalstatistics.
    class SYSTEMNET_API IPGlobalStatistics : public Handle
    {
        SYSTEMNET_HANDLE(IPGlobalStatistics, Handle)
        IPGlobalStatistics() noexcept = default;

        // Each throws PlatformNotSupportedException where the system does not tell.
        [[nodiscard]] int DefaultTtl() const;
        [[nodiscard]] bool ForwardingEnabled() const;
        [[nodiscard]] int NumberOfInterfaces() const;
        [[nodiscard]] int NumberOfIPAddresses() const;
        [[nodiscard]] Int64 OutputPacketRequests() const;
        [[nodiscard]] Int64 OutputPacketRoutingDiscards() const;
        [[nodiscard]] Int64 OutputPacketsDiscarded() const;
        [[nodiscard]] Int64 OutputPacketsWithNoRoute() const;
        [[nodiscard]] Int64 PacketFragmentFailures() const;
        [[nodiscard]] Int64 PacketReassembliesRequired() const;
        [[nodiscard]] Int64 PacketReassemblyFailures() const;
        [[nodiscard]] Int64 PacketReassemblyTimeout() const;
        [[nodiscard]] Int64 PacketsFragmented() const;
        [[nodiscard]] Int64 PacketsReassembled() const;
        [[nodiscard]] Int64 ReceivedPackets() const;
        [[nodiscard]] Int64 ReceivedPacketsDelivered() const;
        [[nodiscard]] Int64 ReceivedPacketsDiscarded() const;
        [[nodiscard]] Int64 ReceivedPacketsForwarded() const;
        [[nodiscard]] Int64 ReceivedPacketsWithAddressErrors() const;
        [[nodiscard]] Int64 ReceivedPacketsWithHeadersErrors() const;
        [[nodiscard]] Int64 ReceivedPacketsWithUnknownProtocol() const;
        [[nodiscard]] int NumberOfRoutes() const;
    };
}
