// The .NET class TcpStatistics.
#pragma once
#include <System/Handle.hpp>
#include <System/Types.hpp>

namespace System::Net::NetworkInformation
{
    /// What this machine counts of TCP. Time-outs are in milliseconds.
    /// Follows api/system.net.networkinformation.tcpstatistics.
    class SYSTEMNET_API TcpStatistics : public Handle
    {
        SYSTEMNET_HANDLE(TcpStatistics, Handle)
        TcpStatistics() noexcept = default;

        // Each throws PlatformNotSupportedException where the system does not tell.
        [[nodiscard]] Int64 ConnectionsAccepted() const;
        [[nodiscard]] Int64 ConnectionsInitiated() const;
        [[nodiscard]] Int64 CumulativeConnections() const;
        [[nodiscard]] Int64 CurrentConnections() const;
        [[nodiscard]] Int64 ErrorsReceived() const;
        [[nodiscard]] Int64 FailedConnectionAttempts() const;
        [[nodiscard]] Int64 MaximumConnections() const;
        [[nodiscard]] Int64 MaximumTransmissionTimeout() const;
        [[nodiscard]] Int64 MinimumTransmissionTimeout() const;
        [[nodiscard]] Int64 ResetConnections() const;
        [[nodiscard]] Int64 SegmentsReceived() const;
        [[nodiscard]] Int64 SegmentsResent() const;
        [[nodiscard]] Int64 SegmentsSent() const;
        [[nodiscard]] Int64 ResetsSent() const;
    };
}
