#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/Net/Dns.hpp>
#include <System/Net/NetworkInformation/IPGlobalProperties.hpp>
#include <System/Net/Sockets/Socket.hpp>
#include <System/PlatformNotSupportedException.hpp>
#include <System/Threading/ManualResetEvent.hpp>
#include <boost/test/unit_test.hpp>

using namespace System;
using namespace System::Net;
using namespace System::Net::NetworkInformation;
using namespace System::Net::Sockets;

BOOST_AUTO_TEST_SUITE(IPGlobalPropertiesTest)

namespace
{
    const IPGlobalProperties& Properties()
    {
        static const IPGlobalProperties properties = IPGlobalProperties::GetIPGlobalProperties();
        return properties;
    }

    bool Has(const Array<IPEndPoint>& list, const EndPoint& wanted)
    {
        return Array<IPEndPoint>::Exists(list, [&](const IPEndPoint& each) { return each.Equals(wanted); });
    }

    /// What the system does not tell is no failure.
    template <class Ask>
    void IfTold(const Ask& ask)
    {
        try
        {
            ask();
        }
        catch (const PlatformNotSupportedException& e)
        {
            BOOST_TEST(e.Message() == "The information requested is unavailable on the current platform.");
        }
    }
}

BOOST_AUTO_TEST_CASE(the_host_name_is_that_of_dns)
{
    // On Windows Dns tells the name in its own case.
    BOOST_TEST(String::Equals(Properties().HostName(), Dns::GetHostName(), StringComparison::OrdinalIgnoreCase));
    BOOST_TEST((Properties().DomainName() != nullptr));
}

BOOST_AUTO_TEST_CASE(a_listener_is_among_the_listeners_while_it_listens)
{
    Socket listener(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    listener.Bind(IPEndPoint(IPAddress::Loopback, 0));
    listener.Listen();
    const EndPoint local = listener.LocalEndPoint();
    IfTold(
        [&]
        {
            BOOST_TEST(Has(Properties().GetActiveTcpListeners(), local));
            listener.Close();
            BOOST_TEST(!Has(Properties().GetActiveTcpListeners(), local));
        });
}

BOOST_AUTO_TEST_CASE(a_connection_is_among_the_connections_with_its_state)
{
    Socket listener(AddressFamily::InterNetworkV6, SocketType::Stream, ProtocolType::Tcp);
    listener.Bind(IPEndPoint(IPAddress::IPv6Loopback, 0));
    listener.Listen();
    Socket client(AddressFamily::InterNetworkV6, SocketType::Stream, ProtocolType::Tcp);
    client.Connect(listener.LocalEndPoint());
    const Socket server = listener.Accept();
    IfTold(
        [&]
        {
            TcpConnectionInformation found = nullptr;
            for (TcpConnectionInformation each : Properties().GetActiveTcpConnections())
            {
                BOOST_TEST((each.State() != TcpState::Listen));
                if (each.LocalEndPoint().Equals(client.LocalEndPoint()))
                {
                    found = each;
                }
            }
            BOOST_REQUIRE(found);
            BOOST_TEST((found.State() == TcpState::Established));
            BOOST_TEST(found.RemoteEndPoint().Equals(client.RemoteEndPoint()));
            BOOST_TEST(ToString(found.State()) == "Established");
        });
}

BOOST_AUTO_TEST_CASE(a_bound_datagram_socket_is_among_the_udp_listeners)
{
    Socket socket(AddressFamily::InterNetwork, SocketType::Dgram, ProtocolType::Udp);
    socket.Bind(IPEndPoint(IPAddress::Loopback, 0));
    IfTold([&] { BOOST_TEST(Has(Properties().GetActiveUdpListeners(), socket.LocalEndPoint())); });
}

BOOST_AUTO_TEST_CASE(the_unicast_addresses_hold_the_loopback_address)
{
    const auto hasLoopback = [](const UnicastIPAddressInformationCollection& addresses)
    {
        bool found = false;
        for (UnicastIPAddressInformation each : addresses)
        {
            found = found || each.Address() == IPAddress::Loopback;
        }
        return found;
    };
    BOOST_TEST(hasLoopback(Properties().GetUnicastAddresses()));
    BOOST_TEST(hasLoopback(Properties().GetUnicastAddressesAsync().Result()));
    Threading::ManualResetEvent called(false);
    const IAsyncResult result = Properties().BeginGetUnicastAddresses(
        [&](IAsyncResult ar)
        {
            BOOST_TEST((String)ar.AsyncState() == "state");
            called.Set();
        },
        String("state"));
    BOOST_TEST(hasLoopback(Properties().EndGetUnicastAddresses(result)));
    BOOST_TEST(called.WaitOne(30000));
    BOOST_CHECK_THROW(Properties().EndGetUnicastAddresses(nullptr), ArgumentNullException);
    BOOST_CHECK_THROW(Properties().EndGetUnicastAddresses(Threading::Tasks::Task<>::CompletedTask()), ArgumentException);
}

BOOST_AUTO_TEST_CASE(counters_are_there_or_say_that_they_are_not)
{
    for (const IPGlobalStatistics& ip : {Properties().GetIPv4GlobalStatistics(), Properties().GetIPv6GlobalStatistics()})
    {
        IfTold([&] { BOOST_TEST(ip.DefaultTtl() > 0); });
        IfTold([&] { BOOST_TEST(ip.ReceivedPackets() >= ip.ReceivedPacketsDelivered()); });
        IfTold([&] { BOOST_TEST(ip.NumberOfIPAddresses() > 0); });
        IfTold([&] { BOOST_TEST(ip.NumberOfInterfaces() > 0); });
        IfTold([&] { BOOST_TEST(ip.OutputPacketRoutingDiscards() >= 0); });
    }
    for (const TcpStatistics& tcp : {Properties().GetTcpIPv4Statistics(), Properties().GetTcpIPv6Statistics()})
    {
        IfTold([&] { BOOST_TEST(tcp.SegmentsReceived() > 0); });
        IfTold([&] { BOOST_TEST(tcp.CurrentConnections() >= 0); });
        IfTold([&] { BOOST_TEST(tcp.ConnectionsAccepted() >= 0); });
    }
    for (const UdpStatistics& udp : {Properties().GetUdpIPv4Statistics(), Properties().GetUdpIPv6Statistics()})
    {
        IfTold([&] { BOOST_TEST(udp.DatagramsSent() >= 0); });
        IfTold([&] { BOOST_TEST(udp.UdpListeners() >= 0); });
    }
    IfTold([&] { BOOST_TEST(Properties().GetIcmpV4Statistics().MessagesReceived() >= 0); });
    IfTold([&] { BOOST_TEST(Properties().GetIcmpV6Statistics().MessagesSent() >= 0); });
}

BOOST_AUTO_TEST_SUITE_END()
