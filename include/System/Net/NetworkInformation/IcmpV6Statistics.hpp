// The .NET class IcmpV6Statistics.
#pragma once
#include <System/Handle.hpp>
#include <System/Types.hpp>

namespace System::Net::NetworkInformation
{
    /// What this machine counts of ICMP for IPv6.
    /// Follows api/system.net.networkinformation.icmpv6statistics.
    class SYSTEMNET_API IcmpV6Statistics : public Handle
    {
        SYSTEMNET_HANDLE(IcmpV6Statistics, Handle)
        IcmpV6Statistics() noexcept = default;

        // Each throws PlatformNotSupportedException where the system does not tell.
        [[nodiscard]] Int64 DestinationUnreachableMessagesReceived() const;
        [[nodiscard]] Int64 DestinationUnreachableMessagesSent() const;
        [[nodiscard]] Int64 EchoRepliesReceived() const;
        [[nodiscard]] Int64 EchoRepliesSent() const;
        [[nodiscard]] Int64 EchoRequestsReceived() const;
        [[nodiscard]] Int64 EchoRequestsSent() const;
        [[nodiscard]] Int64 ErrorsReceived() const;
        [[nodiscard]] Int64 ErrorsSent() const;
        [[nodiscard]] Int64 MembershipQueriesReceived() const;
        [[nodiscard]] Int64 MembershipQueriesSent() const;
        [[nodiscard]] Int64 MembershipReductionsReceived() const;
        [[nodiscard]] Int64 MembershipReductionsSent() const;
        [[nodiscard]] Int64 MembershipReportsReceived() const;
        [[nodiscard]] Int64 MembershipReportsSent() const;
        [[nodiscard]] Int64 MessagesReceived() const;
        [[nodiscard]] Int64 MessagesSent() const;
        [[nodiscard]] Int64 NeighborAdvertisementsReceived() const;
        [[nodiscard]] Int64 NeighborAdvertisementsSent() const;
        [[nodiscard]] Int64 NeighborSolicitsReceived() const;
        [[nodiscard]] Int64 NeighborSolicitsSent() const;
        [[nodiscard]] Int64 PacketTooBigMessagesReceived() const;
        [[nodiscard]] Int64 PacketTooBigMessagesSent() const;
        [[nodiscard]] Int64 ParameterProblemsReceived() const;
        [[nodiscard]] Int64 ParameterProblemsSent() const;
        [[nodiscard]] Int64 RedirectsReceived() const;
        [[nodiscard]] Int64 RedirectsSent() const;
        [[nodiscard]] Int64 RouterAdvertisementsReceived() const;
        [[nodiscard]] Int64 RouterAdvertisementsSent() const;
        [[nodiscard]] Int64 RouterSolicitsReceived() const;
        [[nodiscard]] Int64 RouterSolicitsSent() const;
        [[nodiscard]] Int64 TimeExceededMessagesReceived() const;
        [[nodiscard]] Int64 TimeExceededMessagesSent() const;
    };
}
