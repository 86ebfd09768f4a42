// The .NET class PingReply.
#pragma once
#include <System/Net/IPAddress.hpp>
#include <System/Net/NetworkInformation/IPStatus.hpp>
#include <System/Net/NetworkInformation/PingOptions.hpp>

namespace System::Net::NetworkInformation
{
    /// The answer to an echo request, or that there was none.
    /// Follows api/system.net.networkinformation.pingreply.
    class SYSTEMNET_API PingReply : public Handle
    {
        SYSTEMNET_HANDLE(PingReply, Handle)
        PingReply() noexcept = default;

        [[nodiscard]] IPStatus Status() const;
        /// Who answered; 0.0.0.0 if nobody did.
        [[nodiscard]] IPAddress Address() const;
        /// Milliseconds.
        [[nodiscard]] Int64 RoundtripTime() const;
        /// The options of the request, on Windows those of the answer; null if there were none.
        [[nodiscard]] PingOptions Options() const;
        /// What came back.
        [[nodiscard]] Array<Byte> Buffer() const;
    };
}
