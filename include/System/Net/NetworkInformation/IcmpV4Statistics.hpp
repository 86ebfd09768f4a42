// The .NET class IcmpV4Statistics.
#pragma once
#include <System/Handle.hpp>
#include <System/Types.hpp>

namespace System::Net::NetworkInformation
{
    /// What this machine counts of ICMP for IPv4.
    /// Follows api/system.net.networkinformation.icmpv4statistics.
    class SYSTEMNET_API IcmpV4Statistics : public Handle
    {
        SYSTEMNET_HANDLE(IcmpV4Statistics, Handle)
        IcmpV4Statistics() noexcept = default;

        // Each throws PlatformNotSupportedException where the system does not tell.
        [[nodiscard]] Int64 AddressMaskRepliesReceived() const;
        [[nodiscard]] Int64 AddressMaskRepliesSent() const;
        [[nodiscard]] Int64 AddressMaskRequestsReceived() const;
        [[nodiscard]] Int64 AddressMaskRequestsSent() const;
        [[nodiscard]] Int64 DestinationUnreachableMessagesReceived() const;
        [[nodiscard]] Int64 DestinationUnreachableMessagesSent() const;
        [[nodiscard]] Int64 EchoRepliesReceived() const;
        [[nodiscard]] Int64 EchoRepliesSent() const;
        [[nodiscard]] Int64 EchoRequestsReceived() const;
        [[nodiscard]] Int64 EchoRequestsSent() const;
        [[nodiscard]] Int64 ErrorsReceived() const;
        [[nodiscard]] Int64 ErrorsSent() const;
        [[nodiscard]] Int64 MessagesReceived() const;
        [[nodiscard]] Int64 MessagesSent() const;
        [[nodiscard]] Int64 ParameterProblemsReceived() const;
        [[nodiscard]] Int64 ParameterProblemsSent() const;
        [[nodiscard]] Int64 RedirectsReceived() const;
        [[nodiscard]] Int64 RedirectsSent() const;
        [[nodiscard]] Int64 SourceQuenchesReceived() const;
        [[nodiscard]] Int64 SourceQuenchesSent() const;
        [[nodiscard]] Int64 TimeExceededMessagesReceived() const;
        [[nodiscard]] Int64 TimeExceededMessagesSent() const;
        [[nodiscard]] Int64 TimestampRepliesReceived() const;
        [[nodiscard]] Int64 TimestampRepliesSent() const;
        [[nodiscard]] Int64 TimestampRequestsReceived() const;
        [[nodiscard]] Int64 TimestampRequestsSent() const;
    };
}
