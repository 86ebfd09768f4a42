#include "compat/core/diagnostics/Telemetry.hpp"
#include <System/Net/Sockets/SocketsTelemetry.hpp>

namespace System::Core
{
    const std::array<const char*, Telemetry::Size> Telemetry::Names = {"current-outgoing-connect-attempts",
                                                                       "outgoing-connections-established",
                                                                       "incoming-connections-established",
                                                                       "bytes-received",
                                                                       "bytes-sent",
                                                                       "datagrams-received",
                                                                       "datagrams-sent",
                                                                       "dns-lookups-requested",
                                                                       "current-dns-lookups"};
    std::array<Telemetry::Cell, Telemetry::Size> Telemetry::_values{};
}

namespace System::Net::Sockets
{
    using Core::Telemetry;

    bool SocketsTelemetry::IsEnabled() noexcept
    {
        return Core::Observation::IsCounting();
    }
    void SocketsTelemetry::IsEnabled(bool value) noexcept
    {
        (void)IsEnabled(); // what the environment says comes first
        Core::Observation::Count(value);
    }
    Int64 SocketsTelemetry::CurrentOutgoingConnectAttempts() noexcept
    {
        return Telemetry::Value(Telemetry::ConnectAttempts);
    }
    Int64 SocketsTelemetry::OutgoingConnectionsEstablished() noexcept
    {
        return Telemetry::Value(Telemetry::OutgoingConnections);
    }
    Int64 SocketsTelemetry::IncomingConnectionsEstablished() noexcept
    {
        return Telemetry::Value(Telemetry::IncomingConnections);
    }
    Int64 SocketsTelemetry::BytesReceived() noexcept
    {
        return Telemetry::Value(Telemetry::BytesReceived);
    }
    Int64 SocketsTelemetry::BytesSent() noexcept
    {
        return Telemetry::Value(Telemetry::BytesSent);
    }
    Int64 SocketsTelemetry::DatagramsReceived() noexcept
    {
        return Telemetry::Value(Telemetry::DatagramsReceived);
    }
    Int64 SocketsTelemetry::DatagramsSent() noexcept
    {
        return Telemetry::Value(Telemetry::DatagramsSent);
    }
    Int64 SocketsTelemetry::DnsLookupsRequested() noexcept
    {
        return Telemetry::Value(Telemetry::LookupsRequested);
    }
    Int64 SocketsTelemetry::CurrentDnsLookups() noexcept
    {
        return Telemetry::Value(Telemetry::CurrentLookups);
    }
}
