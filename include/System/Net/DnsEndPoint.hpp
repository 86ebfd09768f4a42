// The .NET class DnsEndPoint.
#pragma once
#include <System/Net/EndPoint.hpp>

namespace System::Net
{
    /// A host name (or the text of an IP address) and a port. Compared by value, the name without regard to case.
    /// Follows api/system.net.dnsendpoint.
    class SYSTEMNET_API DnsEndPoint : public EndPoint
    {
        SYSTEMNET_HANDLE(DnsEndPoint, EndPoint)

        constexpr DnsEndPoint() noexcept = default;
        /// Of the family Unspecified.
        /// @param port 0 to 65535, host order
        /// @throws ArgumentNullException host is null
        /// @throws ArgumentException host is empty
        /// @throws ArgumentOutOfRangeException port is below 0 or above 65535
        DnsEndPoint(const String& host, int port);
        /// @param addressFamily InterNetwork, InterNetworkV6 or Unspecified
        /// @throws ArgumentException host is empty, or addressFamily another
        DnsEndPoint(const String& host, int port, Sockets::AddressFamily addressFamily);

        [[nodiscard]] String Host() const;
        /// Host order.
        [[nodiscard]] int Port() const;
    };
}
