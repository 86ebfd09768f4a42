#include "tests/Support/Print.hpp"
#include "tests/ordinary/Uses.hpp"
#include <System/Net/NetworkInformation.hpp>
#include <boost/test/unit_test.hpp>

using namespace System;
using namespace System::Net;
using namespace System::Net::NetworkInformation;

BOOST_AUTO_TEST_SUITE(OrdinaryInterfaces)

BOOST_AUTO_TEST_CASE(the_addresses_of_interfaces_that_are_up,
                     *Uses("System.Net.NetworkInformation.NetworkInterface",
                           "GetAllNetworkInterfaces 0; GetIPProperties 0; OperationalStatus 0; "
                           "NetworkInterfaceType 0; Supports 1; Name 0; GetPhysicalAddress 0") *
                         Uses("System.Net.NetworkInformation.IPAddressInformation", "Address 0") *
                         Uses("System.Net.NetworkInformation.IPInterfaceProperties",
                              "UnicastAddresses 0; DnsAddresses 0; GatewayAddresses 0; GetIPv4Properties 0") *
                         Uses("System.Net.NetworkInformation.OperationalStatus", "Up 0; Unknown 0") *
                         Uses("System.Net.NetworkInformation.NetworkInterfaceType", "Loopback 0; Unknown 0") *
                         Uses("System.Net.NetworkInformation.UnicastIPAddressInformation", "IPv4Mask 0") *
                         Uses("System.Net.NetworkInformation.IPGlobalProperties", "GetIPGlobalProperties 0") *
                         Uses("System.Net.NetworkInformation.NetworkInterfaceComponent", "IPv4 0") *
                         Uses("System.Net.NetworkInformation.IPv4InterfaceProperties", "Index 0") *
                         Uses("System.Net.NetworkInformation.PhysicalAddress", "GetAddressBytes 0"))
{
    bool hasLoopback = false;
    for (NetworkInterface adapter : NetworkInterface::GetAllNetworkInterfaces())
    {
        if ((adapter.OperationalStatus() != OperationalStatus::Up && adapter.OperationalStatus() != OperationalStatus::Unknown) ||
            adapter.NetworkInterfaceType() == NetworkInterfaceType::Unknown || !adapter.Supports(NetworkInterfaceComponent::IPv4))
        {
            continue;
        }
        BOOST_TEST(adapter.Name().Length() > 0);
        IPInterfaceProperties properties = adapter.GetIPProperties();
        BOOST_TEST(properties.GetIPv4Properties().Index() > 0);
        BOOST_TEST(adapter.GetPhysicalAddress().GetAddressBytes().Length() <= 8);
        for (IPAddress server : properties.DnsAddresses())
        {
            BOOST_TEST(server.ToString().Length() > 0);
        }
        for (GatewayIPAddressInformation gateway : properties.GatewayAddresses())
        {
            BOOST_TEST((gateway.Address() != nullptr));
        }
        for (UnicastIPAddressInformation address : properties.UnicastAddresses())
        {
            if (IPAddress::IsLoopback(address.Address()) && address.IPv4Mask() == IPAddress::Parse("255.0.0.0"))
            {
                hasLoopback = adapter.NetworkInterfaceType() == NetworkInterfaceType::Loopback;
            }
        }
    }
    BOOST_TEST(hasLoopback);
    BOOST_TEST(IPGlobalProperties::GetIPGlobalProperties().HostName().Length() > 0);
}

BOOST_AUTO_TEST_SUITE_END()
