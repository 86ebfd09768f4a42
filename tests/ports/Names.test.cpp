// Port conformance: names of hosts and interfaces. Only names that every machine knows without a network.
#include "Support/Ports.hpp"
#include <algorithm>

using namespace PortTests;
BOOST_TEST_GLOBAL_FIXTURE(Library);

namespace
{
    bool IsLoopback(const InternetEndPoint& address)
    {
        return address.IsV6 ? address.Address == Loopback(true).Address : address.Address[0] == 127;
    }
}

BOOST_AUTO_TEST_CASE(ipv4_is_supported_and_an_unknown_family_is_not)
{
    BOOST_TEST(SupportsFamily(AddressFamily::InterNetwork));
    BOOST_TEST(!SupportsFamily(AddressFamily::Unknown));
}

BOOST_AUTO_TEST_CASE(the_host_has_a_name)
{
    std::string name;
    Value(HostName(name));
    BOOST_TEST(!name.empty());
    BOOST_TEST(name.find('\0') == std::string::npos);
}

BOOST_AUTO_TEST_CASE(localhost_is_the_loopback)
{
    ResolvedHost host;
    Value(Resolve("localhost", AddressFamily::InterNetwork, host));
    BOOST_TEST(!host.Name.empty());
    BOOST_REQUIRE(!host.Addresses.empty());
    for (const auto& address : host.Addresses)
    {
        BOOST_TEST(!address.IsV6);
        BOOST_TEST(IsLoopback(address));
        BOOST_TEST(address.Port == 0);
    }
    Value(Resolve("localhost", AddressFamily::Unspecified, host));
    for (std::size_t i = 0; i < host.Addresses.size(); ++i)
    {
        const auto same = [&](const InternetEndPoint& other)
        { return other.IsV6 == host.Addresses[i].IsV6 && other.Address == host.Addresses[i].Address; };
        BOOST_TEST(std::count_if(host.Addresses.begin(), host.Addresses.end(), same) == 1);
    }
}

BOOST_AUTO_TEST_CASE(a_literal_address_is_itself)
{
    ResolvedHost host;
    Value(Resolve("127.0.0.1", AddressFamily::Unspecified, host));
    BOOST_REQUIRE_EQUAL(host.Addresses.size(), 1U);
    BOOST_TEST((host.Addresses[0].Address == Loopback().Address));
}

BOOST_AUTO_TEST_CASE(a_name_that_cannot_be_is_not_found)
{
    ResolvedHost host;
    const auto outcome = Resolve("no such host.invalid", AddressFamily::Unspecified, host);
    BOOST_TEST((outcome.Error == SocketError::HostNotFound || outcome.Error == SocketError::TryAgain ||
                outcome.Error == SocketError::NoRecovery || outcome.Error == SocketError::NoData));
    BOOST_TEST(outcome.Native != 0);
    BOOST_TEST(!Describe(outcome.Native).starts_with("Unknown error"));
}

BOOST_AUTO_TEST_CASE(the_loopback_has_a_name_or_none)
{
    std::string name;
    const auto outcome = ReverseResolve(Loopback(), name);
    BOOST_TEST((outcome.Ok() ? !name.empty() : outcome.Error == SocketError::HostNotFound || outcome.Error == SocketError::TryAgain));
}

BOOST_AUTO_TEST_CASE(an_interface_that_does_not_exist_has_no_number)
{
    BOOST_TEST(InterfaceIndex("no-such-interface") == 0U);
    BOOST_TEST(InterfaceIndex("") == 0U);
}

BOOST_AUTO_TEST_CASE(the_loopback_is_the_last_of_the_interface_addresses)
{
    std::vector<InternetEndPoint> addresses;
    Value(InterfaceAddresses(addresses));
    BOOST_REQUIRE(!addresses.empty());
    BOOST_TEST(std::any_of(addresses.begin(), addresses.end(), [](const auto& each) { return each.Address == Loopback().Address; }));
    const auto first = std::find_if(addresses.begin(), addresses.end(), IsLoopback);
    BOOST_TEST(std::all_of(first, addresses.end(), IsLoopback));
}
