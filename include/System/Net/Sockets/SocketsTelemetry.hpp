// What .NET's event counters tell of sockets and names.
#pragma once
#include <System/Export.hpp>
#include <System/Types.hpp>

namespace System::Net::Sockets
{
    /// The counters of .NET's event sources System.Net.Sockets and System.Net.NameResolution, of the whole process. They count from when
    /// they are enabled, which SYSTEMNET_COUNTERS=1 in the environment does at the first call; then they are written to standard error when
    /// the process ends. While they are not enabled they cost nothing that can be measured.
    class SYSTEMNET_API SocketsTelemetry
    {
    public:
        SocketsTelemetry() = delete;

        /// Whether the counters count.
        [[nodiscard]] static bool IsEnabled() noexcept;
        /// Begins to count, or ends it.
        static void IsEnabled(bool value) noexcept;

        /// Connects that are under way.
        [[nodiscard]] static Int64 CurrentOutgoingConnectAttempts() noexcept;
        /// Connects that have succeeded.
        [[nodiscard]] static Int64 OutgoingConnectionsEstablished() noexcept;
        /// Connections that were accepted.
        [[nodiscard]] static Int64 IncomingConnectionsEstablished() noexcept;
        /// Bytes received on every socket, datagrams' included.
        [[nodiscard]] static Int64 BytesReceived() noexcept;
        /// Bytes sent on every socket, datagrams' included.
        [[nodiscard]] static Int64 BytesSent() noexcept;
        /// Datagrams received.
        [[nodiscard]] static Int64 DatagramsReceived() noexcept;
        /// Datagrams sent.
        [[nodiscard]] static Int64 DatagramsSent() noexcept;
        /// Questions to the system's resolver.
        [[nodiscard]] static Int64 DnsLookupsRequested() noexcept;
        /// Questions that have no answer yet.
        [[nodiscard]] static Int64 CurrentDnsLookups() noexcept;
    };
}
