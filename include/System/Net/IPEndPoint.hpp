// The .NET class IPEndPoint.
#pragma once
#include <System/Net/EndPoint.hpp>
#include <System/Net/IPAddress.hpp>

namespace System::Net
{
    /// An IP address and a port.
    /// Follows api/system.net.ipendpoint.
    class SYSTEMNET_API IPEndPoint : public EndPoint
    {
        SYSTEMNET_HANDLE(IPEndPoint, EndPoint)

        static constexpr int MinPort = 0;
        static constexpr int MaxPort = 65535;

        constexpr IPEndPoint() noexcept = default;
        /// @param address an IPv4 address, network order
        /// @param port    0 to 65535, host order; 0 for any free port
        /// @throws ArgumentOutOfRangeException port is below MinPort or above MaxPort, or address below 0 or above 0xFFFFFFFF
        IPEndPoint(Int64 address, int port);
        /// @throws ArgumentNullException address is null
        /// @throws ArgumentOutOfRangeException port is below MinPort or above MaxPort
        IPEndPoint(const IPAddress& address, int port);

        [[nodiscard]] IPAddress Address() const;
        /// @throws ArgumentNullException value is null
        void Address(const IPAddress& value) const;
        /// Host order.
        [[nodiscard]] int Port() const;
        /// @throws ArgumentOutOfRangeException value is below MinPort or above MaxPort
        void Port(int value) const;

        /// Reads "address", "address:port" or "[IPv6 address]:port"; the port is 0 where there is none. Null where the text is no end
        /// point.
        static bool TryParse(const String& s, IPEndPoint& result);
        /// @throws ArgumentNullException s is null
        /// @throws FormatException the text is no end point
        static IPEndPoint Parse(const String& s);

        // AddressFamily, Serialize, Create, ToString, Equals and GetHashCode come from EndPoint. Create throws ArgumentNullException for
        // null, ArgumentException for another family than this end point's and for an address that is too short.
    };
}
