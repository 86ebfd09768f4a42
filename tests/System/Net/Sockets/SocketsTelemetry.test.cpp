// The counters, in every style.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/Net/Dns.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Net/Sockets/SocketException.hpp>

using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;

namespace
{
    /// What the counters have counted since it was made.
    struct Since
    {
        Since() { SocketsTelemetry::IsEnabled(true); }
        ~Since() { SocketsTelemetry::IsEnabled(false); }
        Int64 Sent = -SocketsTelemetry::BytesSent();
        Int64 Received = -SocketsTelemetry::BytesReceived();
        Int64 DatagramsSent = -SocketsTelemetry::DatagramsSent();
        Int64 DatagramsReceived = -SocketsTelemetry::DatagramsReceived();
        Int64 Outgoing = -SocketsTelemetry::OutgoingConnectionsEstablished();
        Int64 Incoming = -SocketsTelemetry::IncomingConnectionsEstablished();
        Int64 Lookups = -SocketsTelemetry::DnsLookupsRequested();
    };

    Socket Stream()
    {
        return Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    }
    Socket Listener()
    {
        const Socket listener = Stream();
        listener.Bind(IPEndPoint(IPAddress::Loopback, 0));
        listener.Listen(10);
        return listener;
    }
}

BOOST_AUTO_TEST_CASE(connections_and_bytes)
{
    const Socket listener = Listener();
    const Since since;
    const Socket client = Stream();
    client.Connect(listener.LocalEndPoint());
    const Socket server = listener.Accept();
    const Array<Byte> buffer(100);
    client.Send(Array<Byte>(30));
    BOOST_TEST(server.Receive(buffer, SocketFlags::Peek) == 30);
    BOOST_TEST(server.Receive(buffer) == 30);
    server.EndSend(server.BeginSend(buffer, 0, 7, 0, nullptr, nullptr));
    BOOST_TEST(client.EndReceive(client.BeginReceive(buffer, 0, 100, 0, nullptr, nullptr)) == 7);
    BOOST_TEST(since.Outgoing + SocketsTelemetry::OutgoingConnectionsEstablished() == 1);
    BOOST_TEST(since.Incoming + SocketsTelemetry::IncomingConnectionsEstablished() == 1);
    BOOST_TEST(since.Sent + SocketsTelemetry::BytesSent() == 37);
    BOOST_TEST(since.Received + SocketsTelemetry::BytesReceived() == 37);
    BOOST_TEST(since.DatagramsSent + SocketsTelemetry::DatagramsSent() == 0);
    BOOST_TEST(SocketsTelemetry::CurrentOutgoingConnectAttempts() == 0);
}

BOOST_AUTO_TEST_CASE(an_accept_with_data_by_begin_and_end)
{
    const Socket listener = Listener();
    const Since since;
    IAsyncResult accept = listener.BeginAccept(5, nullptr, nullptr);
    const Socket client = Stream();
    client.EndConnect(client.BeginConnect(listener.LocalEndPoint(), nullptr, nullptr));
    client.Send(Array<Byte>(5));
    Array<Byte> buffer;
    const Socket server = listener.EndAccept(buffer, accept);
    BOOST_TEST(buffer.Length() == 5);
    BOOST_TEST(since.Outgoing + SocketsTelemetry::OutgoingConnectionsEstablished() == 1);
    BOOST_TEST(since.Incoming + SocketsTelemetry::IncomingConnectionsEstablished() == 1);
    BOOST_TEST(since.Received + SocketsTelemetry::BytesReceived() == 5);
}

BOOST_AUTO_TEST_CASE(datagrams)
{
    UdpClient one(IPEndPoint(IPAddress::Loopback, 0));
    const UdpClient other(IPEndPoint(IPAddress::Loopback, 0));
    const Since since;
    one.Send(Array<Byte>(10), 10, (IPEndPoint)other.Client().LocalEndPoint());
    one.Send(Array<Byte>(0), 0, (IPEndPoint)other.Client().LocalEndPoint());
    IPEndPoint from = nullptr;
    (void)other.Receive(from);
    (void)other.Receive(from);
    BOOST_TEST(since.DatagramsSent + SocketsTelemetry::DatagramsSent() == 2);
    BOOST_TEST(since.DatagramsReceived + SocketsTelemetry::DatagramsReceived() == 2);
    BOOST_TEST(since.Sent + SocketsTelemetry::BytesSent() == 10);
    BOOST_TEST(since.Received + SocketsTelemetry::BytesReceived() == 10);
}

BOOST_AUTO_TEST_CASE(what_fails_is_no_connection)
{
    const Since since;
    const Socket nobody = Stream();
    nobody.Bind(IPEndPoint(IPAddress::Loopback, 0));
    (void)Caught<SocketException>([&] { Stream().Connect(nobody.LocalEndPoint()); });
    BOOST_TEST(since.Outgoing + SocketsTelemetry::OutgoingConnectionsEstablished() == 0);
    BOOST_TEST(SocketsTelemetry::CurrentOutgoingConnectAttempts() == 0);
}

BOOST_AUTO_TEST_CASE(names)
{
    const Since since;
    (void)Dns::GetHostAddresses("localhost");
    BOOST_TEST(since.Lookups + SocketsTelemetry::DnsLookupsRequested() == 1);
    (void)Dns::GetHostAddresses("127.0.0.1");
    BOOST_TEST(since.Lookups + SocketsTelemetry::DnsLookupsRequested() == 1);
    BOOST_TEST(SocketsTelemetry::CurrentDnsLookups() == 0);
}

BOOST_AUTO_TEST_CASE(nothing_is_counted_while_they_are_off)
{
    BOOST_TEST(!SocketsTelemetry::IsEnabled());
    const Int64 before = SocketsTelemetry::OutgoingConnectionsEstablished();
    const Socket listener = Listener();
    Stream().Connect(listener.LocalEndPoint());
    BOOST_TEST(SocketsTelemetry::OutgoingConnectionsEstablished() == before);
}
