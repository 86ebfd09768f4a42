#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/FormatException.hpp>
#include <System/Net/IPNetwork.hpp>
#include <unordered_set>

using namespace System;
using namespace System::Net;

namespace
{
    const auto Ten = IPNetwork::Parse("10.0.0.0/8");

    ReadOnlySpan<Byte> Utf8(std::string_view text)
    {
        return {reinterpret_cast<const Byte*>(text.data()), text.size()};
    }
}

BOOST_AUTO_TEST_CASE(construction)
{
    BOOST_TEST(IPNetwork(IPAddress::Parse("10.0.0.0"), 8) == Ten);
    BOOST_TEST(IPNetwork(IPAddress::Parse("10.1.2.3"), 8) == Ten);
    BOOST_TEST(IPNetwork(IPAddress::Parse("2001:db8::1%3"), 128).ToString() == "2001:db8::1%3/128");
    BOOST_TEST(IPNetwork(IPAddress::Parse("2001:db8::1%3"), 64).ToString() == "2001:db8::/64");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return IPNetwork(nullptr, -1); }) == "baseAddress");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return IPNetwork(IPAddress::Any, -1); }) == "prefixLength");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return IPNetwork(IPAddress::Any, 33); }) == "prefixLength");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return IPNetwork(IPAddress::IPv6Any, 129); }) == "prefixLength");
}

BOOST_AUTO_TEST_CASE(the_default_has_all_v4_addresses)
{
    const IPNetwork network;
    BOOST_TEST(network.ToString() == "0.0.0.0/0");
    BOOST_TEST(network.BaseAddress() == IPAddress::Any);
    BOOST_TEST(network->PrefixLength() == 0);
    BOOST_TEST(network == IPNetwork(IPAddress::Any, 0));
    BOOST_TEST(network.GetHashCode() == IPNetwork(IPAddress::Any, 0).GetHashCode());
    BOOST_TEST((network.Contains(IPAddress::Loopback) && !network.Contains(IPAddress::IPv6Loopback)));
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return network.Contains(nullptr); }) == "address");
}

BOOST_AUTO_TEST_CASE(containment)
{
    BOOST_TEST((Ten.Contains(IPAddress::Parse("10.255.0.1")) && !Ten.Contains(IPAddress::Parse("11.0.0.0"))));
    BOOST_TEST((Ten.Contains(IPAddress::Parse("::ffff:10.1.1.1")) && !Ten.Contains(IPAddress::Parse("::"))));
}

BOOST_AUTO_TEST_CASE(text)
{
    BOOST_TEST(IPNetwork::Parse("10.1.2.3/8").ToString() == "10.0.0.0/8");
    BOOST_TEST(IPNetwork::Parse(Utf8("fe80::/10")).ToString() == "fe80::/10");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return IPNetwork::Parse(nullptr); }) == "s");
    BOOST_TEST(MessageOf<FormatException>([] { return IPNetwork::Parse("x"); }) == "An invalid IP network was specified.");
    Caught<FormatException>([] { return IPNetwork::Parse(Utf8("1.2.3.4")); });
    for (const String& bad : {String(), String("1.2.3.4"), String("1.2.3.4/33")})
    {
        IPNetwork network = Ten;
        BOOST_TEST((!IPNetwork::TryParse(bad, network) && network == IPNetwork()));
    }
    char characters[11] = {};
    Byte bytes[10];
    int written = -1;
    BOOST_TEST((Ten.TryFormat(Span<char>(characters, 10), written) && written == 10 && std::string_view(characters) == "10.0.0.0/8"));
    BOOST_TEST((!Ten.TryFormat(Span<char>(characters, 9), written) && written == 0));
    BOOST_TEST((Ten.TryFormat(Span<Byte>(bytes), written) && written == 10 && bytes[9] == '8'));
}

BOOST_AUTO_TEST_CASE(equality)
{
    const auto same = IPNetwork::Parse("10.9.9.9/8");
    BOOST_TEST((Ten == same && Ten.Equals(same) && Ten.Equals(Object(same)) && Object(Ten).Equals(Object(same))));
    BOOST_TEST((Ten != IPNetwork::Parse("10.0.0.0/9") && !Ten.Equals(nullptr) && !Ten.Equals("10.0.0.0/8")));
    const Object boxed = Ten;
    BOOST_TEST((boxed.Is<IPNetwork>() && (IPNetwork)boxed == Ten && boxed.ToString() == "10.0.0.0/8"));
    BOOST_TEST((std::unordered_set<IPNetwork>{Ten, same}.size() == 1));
}
