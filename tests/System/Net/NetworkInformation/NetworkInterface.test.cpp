#include "tests/Support/Print.hpp"
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Net/NetworkInformation/NetworkInterface.hpp>
#include <System/NotSupportedException.hpp>
#include <System/NullReferenceException.hpp>
#include <System/PlatformNotSupportedException.hpp>
#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace System;
using namespace System::Net;
using namespace System::Net::NetworkInformation;

BOOST_AUTO_TEST_SUITE(NetworkInterfaceTest)

namespace
{
    NetworkInterface Loopback()
    {
        for (NetworkInterface each : NetworkInterface::GetAllNetworkInterfaces())
        {
            if (each.NetworkInterfaceType() == NetworkInterfaceType::Loopback)
            {
                return each;
            }
        }
        return nullptr;
    }
}

BOOST_AUTO_TEST_CASE(there_is_a_loopback_interface_that_is_up)
{
    const NetworkInterface loopback = Loopback();
    BOOST_REQUIRE(loopback);
    BOOST_TEST((loopback.OperationalStatus() == OperationalStatus::Up));
    BOOST_TEST(!String::IsNullOrEmpty(loopback.Id()));
    BOOST_TEST(!String::IsNullOrEmpty(loopback.Name()));
    BOOST_TEST(!String::IsNullOrEmpty(loopback.Description()));
    BOOST_TEST(!loopback.IsReceiveOnly());
    BOOST_TEST(loopback.Supports(NetworkInterfaceComponent::IPv4));
    BOOST_TEST(ToString(loopback.NetworkInterfaceType()) == "Loopback");
}

BOOST_AUTO_TEST_CASE(the_loopback_index_is_that_of_the_loopback_interface)
{
    const NetworkInterface loopback = Loopback();
    BOOST_REQUIRE(loopback);
    const IPv4InterfaceProperties properties = loopback.GetIPProperties().GetIPv4Properties();
    BOOST_TEST(properties.Index() > 0);
    BOOST_TEST(NetworkInterface::LoopbackInterfaceIndex() == properties.Index());
    BOOST_TEST(NetworkInterface::IPv6LoopbackInterfaceIndex() > 0);
    BOOST_TEST(properties.Mtu() > 0);
}

BOOST_AUTO_TEST_CASE(the_loopback_address_has_its_mask_and_prefix)
{
    const NetworkInterface loopback = Loopback();
    BOOST_REQUIRE(loopback);
    bool found = false;
    for (UnicastIPAddressInformation each : loopback.GetIPProperties().UnicastAddresses())
    {
        if (each.Address() == IPAddress::Loopback)
        {
            found = true;
            BOOST_TEST(each.IPv4Mask() == IPAddress::Parse("255.0.0.0"));
            BOOST_TEST(each.PrefixLength() == 8);
        }
        else if (each.Address() == IPAddress::IPv6Loopback)
        {
            BOOST_TEST(each.IPv4Mask() == IPAddress::Any);
            BOOST_TEST(each.PrefixLength() == 128);
        }
    }
    BOOST_TEST(found);
}

BOOST_AUTO_TEST_CASE(an_interface_supports_a_version_of_ip_if_it_has_addresses_of_it)
{
    for (NetworkInterface each : NetworkInterface::GetAllNetworkInterfaces())
    {
        bool v4 = false;
        bool v6 = false;
        for (UnicastIPAddressInformation address : each.GetIPProperties().UnicastAddresses())
        {
            (address.Address().AddressFamily() == Sockets::AddressFamily::InterNetwork ? v4 : v6) = true;
        }
        BOOST_TEST((!v4 || each.Supports(NetworkInterfaceComponent::IPv4)));
        BOOST_TEST((!v6 || each.Supports(NetworkInterfaceComponent::IPv6)));
    }
}

BOOST_AUTO_TEST_CASE(collections_of_addresses_cannot_be_changed)
{
    const IPInterfaceProperties properties = Loopback().GetIPProperties();
    const UnicastIPAddressInformationCollection addresses = properties.UnicastAddresses();
    BOOST_REQUIRE(addresses.Count() > 0);
    const auto text = [](const NotSupportedException& e) { return e.Message() == "The collection is read-only."; };
    BOOST_TEST(addresses.IsReadOnly());
    BOOST_CHECK_EXCEPTION(addresses.Add(addresses[0]), NotSupportedException, text);
    BOOST_CHECK_EXCEPTION(addresses.Clear(), NotSupportedException, text);
    BOOST_CHECK_EXCEPTION(addresses.Remove(addresses[0]), NotSupportedException, text);
    BOOST_CHECK_EXCEPTION(properties.DnsAddresses().Add(IPAddress::Any), NotSupportedException, text);
    BOOST_CHECK_EXCEPTION(static_cast<void>(addresses[addresses.Count()]), ArgumentOutOfRangeException,
                          [](const auto& e) { return e.ParamName() == "index"; });
    BOOST_TEST(addresses.Contains(addresses[0]));
    Array<UnicastIPAddressInformation> copy(addresses.Count());
    addresses.CopyTo(copy, 0);
    BOOST_TEST((copy[0] == addresses[0]));
}

BOOST_AUTO_TEST_CASE(counters_of_the_loopback_interface_grow_with_its_traffic)
{
    const NetworkInterface loopback = Loopback();
    const IPInterfaceStatistics all = loopback.GetIPStatistics();
    const IPv4InterfaceStatistics v4 = loopback.GetIPv4Statistics();
    BOOST_TEST(all.BytesReceived() >= 0);
    BOOST_TEST(all.UnicastPacketsReceived() >= 0);
    BOOST_TEST(v4.BytesSent() >= all.BytesSent());
}

BOOST_AUTO_TEST_CASE(a_null_interface_throws)
{
    const NetworkInterface none;
    BOOST_CHECK_THROW((void)none.Name(), NullReferenceException);
    BOOST_CHECK_THROW((void)none.GetIPProperties(), NullReferenceException);
}

BOOST_AUTO_TEST_CASE(the_network_is_available_if_any_interface_but_loopback_and_tunnels_is_up)
{
    bool any = false;
    for (NetworkInterface each : NetworkInterface::GetAllNetworkInterfaces())
    {
        any = any || (each.OperationalStatus() == OperationalStatus::Up && each.NetworkInterfaceType() != NetworkInterfaceType::Loopback &&
                      each.NetworkInterfaceType() != NetworkInterfaceType::Tunnel);
    }
    BOOST_TEST(NetworkInterface::GetIsNetworkAvailable() == any);
}

BOOST_AUTO_TEST_SUITE_END()
