#include "compat/core/net/AddressText.hpp"

#include <boost/test/unit_test.hpp>

#include <ostream>

using namespace System::Core;
using namespace std::string_view_literals;

namespace System::Core
{
    std::ostream& operator<<(std::ostream& stream, const AddressValue& address)
    {
        return stream << FormatAddress(address);
    }
}

namespace
{
    /// A machine whose only interface is the loopback, as number 1.
    std::uint32_t OnlyLoopback(const std::string& name) noexcept
    {
        return name == "lo" ? 1 : 0;
    }

    constexpr auto None = "(none)"sv;

    /// A text, and what .NET prints after it has parsed the text as an address, an end point and a network.
    struct Case
    {
        std::string_view Text;
        std::string_view Address;
        std::string_view EndPoint;
        std::string_view Network;
    };

    // Written by .NET 10.0.12 on Linux.
    constexpr Case Cases[] = {
        {"0", "0.0.0.0", "0.0.0.0:0", None},
        {"127.0.0.1", "127.0.0.1", "127.0.0.1:0", None},
        {"255.255.255.255", "255.255.255.255", "255.255.255.255:0", None},
        {"4294967295", "255.255.255.255", "255.255.255.255:0", None},
        {"4294967296", None, None, None},
        {"99999999999999999999", None, None, None},
        {"1.2", "1.0.0.2", "1.0.0.2:0", None},
        {"1.65536", "1.1.0.0", "1.1.0.0:0", None},
        {"1.16777215", "1.255.255.255", "1.255.255.255:0", None},
        {"1.16777216", None, None, None},
        {"1.2.65535", "1.2.255.255", "1.2.255.255:0", None},
        {"1.2.65536", None, None, None},
        {"1.2.3", "1.2.0.3", "1.2.0.3:0", None},
        {"1.2.3.256", None, None, None},
        {"256.1.1.1", None, None, None},
        {"1.2.3.4.5", None, None, None},
        {"1.2.3.", None, None, None},
        {".1.2.3", None, None, None},
        {"1..2.3", None, None, None},
        {"0x7f.1", "127.0.0.1", "127.0.0.1:0", None},
        {"0X7F.0x0.0.0XfF", "127.0.0.255", "127.0.0.255:0", None},
        {"0xffffffff", "255.255.255.255", "255.255.255.255:0", None},
        {"0x100000000", None, None, None},
        {"0x", None, None, None},
        {"0xg", None, None, None},
        {"1.0x", None, None, None},
        {"0177.0.0.01", "127.0.0.1", "127.0.0.1:0", None},
        {"00000000000000000000000177.1", "127.0.0.1", "127.0.0.1:0", None},
        {"08.1.1.1", None, None, None},
        {"0400.1.1.1", None, None, None},
        {"037777777777", "255.255.255.255", "255.255.255.255:0", None},
        {"040000000000", None, None, None},
        {"1.2.3.4 ", None, None, None},
        {" 1.2.3.4", None, None, None},
        {"+1.2.3.4", None, None, None},
        {"-1", None, None, None},
        {"1.2.3.4/", None, None, None},
        {"1.2.3.4?", None, None, None},
        {"1.2.3.4\x5c", None, None, None},
        {"1.2.3.4\x00"sv, None, None, None},
        {"1.2.3.4%1", None, None, None},
        {"[1.2.3.4]", None, None, None},
        {"a.b.c.d", None, None, None},
        {"localhost", None, None, None},
        {"\xef\xbc\x91.2.3.4", None, None, None},
        {"1.2.3.4:80", None, "1.2.3.4:80", None},
        {"1.2.3.4:0", None, "1.2.3.4:0", None},
        {"1.2.3.4:65535", None, "1.2.3.4:65535", None},
        {"1.2.3.4:65536", None, None, None},
        {"1.2.3.4:00080", None, "1.2.3.4:80", None},
        {"1.2.3.4:", None, None, None},
        {"1.2.3.4: 80", None, None, None},
        {"1.2.3.4:+80", None, None, None},
        {"1.2.3.4:0x50", None, None, None},
        {"1.2.3.4:80\x00"sv, None, "1.2.3.4:80", None},
        {"0x7f.1:80", None, "127.0.0.1:80", None},
        {":80", None, None, None},
        {"[1.2.3.4]:80", None, None, None},
        {"1:80", None, "0.0.0.1:80", None},
        {"::", "::", "[::]:0", None},
        {"::1", "::1", "[::1]:0", None},
        {"1::", "1::", "[1::]:0", None},
        {":::", None, None, None},
        {":", None, None, None},
        {"1:", None, None, None},
        {":1", None, None, None},
        {"1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8", "[1:2:3:4:5:6:7:8]:0", None},
        {"1:2:3:4:5:6:7", None, None, None},
        {"1:2:3:4:5:6:7:8:9", None, None, None},
        {"1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0", "[1:2:3:4:5:6:7:0]:0", None},
        {"::2:3:4:5:6:7:8", "0:2:3:4:5:6:7:8", "[0:2:3:4:5:6:7:8]:0", None},
        {"1:2:3::5:6:7:8", "1:2:3:0:5:6:7:8", "[1:2:3:0:5:6:7:8]:0", None},
        {"1:2:3:4::5:6:7:8", None, None, None},
        {"1::2::3", None, None, None},
        {"1:::2", None, None, None},
        {"0001:0002:0003:0004:0005:0006:0007:0008", "1:2:3:4:5:6:7:8", "[1:2:3:4:5:6:7:8]:0", None},
        {"00001::", None, None, None},
        {"ABCD:EF01:2345:6789:abcd:ef01:2345:6789", "abcd:ef01:2345:6789:abcd:ef01:2345:6789",
         "[abcd:ef01:2345:6789:abcd:ef01:2345:6789]:0", None},
        {"g::", None, None, None},
        {"::\x11", None, None, None},
        {"0:0:0:0:0:0:0:0", "::", "[::]:0", None},
        {"1:0:0:2:0:0:0:3", "1:0:0:2::3", "[1:0:0:2::3]:0", None},
        {"1:0:0:2:0:0:3:4", "1::2:0:0:3:4", "[1::2:0:0:3:4]:0", None},
        {"1:0:2:0:3:0:4:0", "1:0:2:0:3:0:4:0", "[1:0:2:0:3:0:4:0]:0", None},
        {"0:1:0:1:0:1:0:1", "0:1:0:1:0:1:0:1", "[0:1:0:1:0:1:0:1]:0", None},
        {"::1.2.3.4", "::1.2.3.4", "[::1.2.3.4]:0", None},
        {"::0.0.1.2", "::102", "[::102]:0", None},
        {"::0.1.0.0", "::0.1.0.0", "[::0.1.0.0]:0", None},
        {"::255.255.255.255", "::255.255.255.255", "[::255.255.255.255]:0", None},
        {"::ffff:1.2.3.4", "::ffff:1.2.3.4", "[::ffff:1.2.3.4]:0", None},
        {"::ffff:102:304", "::ffff:1.2.3.4", "[::ffff:1.2.3.4]:0", None},
        {"::ffff:0:1.2.3.4", "::ffff:0:1.2.3.4", "[::ffff:0:1.2.3.4]:0", None},
        {"::ffff:0.0.1.2", "::ffff:0:102", "[::ffff:0:102]:0", None},
        {"::5efe:1.2.3.4", "::5efe:1.2.3.4", "[::5efe:1.2.3.4]:0", None},
        {"fe80::5efe:192.168.0.1", "fe80::5efe:192.168.0.1", "[fe80::5efe:192.168.0.1]:0", None},
        {"fe80::200:5efe:192.168.0.1", "fe80::200:5efe:c0a8:1", "[fe80::200:5efe:c0a8:1]:0", None},
        {"1:2:3:4:0:5efe:0:0", "1:2:3:4:0:5efe:0.0.0.0", "[1:2:3:4:0:5efe:0.0.0.0]:0", None},
        {"1:2:3:0:0:5efe:a00:1", "1:2:3::5efe:10.0.0.1", "[1:2:3::5efe:10.0.0.1]:0", None},
        {"64:ff9b::1.2.3.4", "64:ff9b::102:304", "[64:ff9b::102:304]:0", None},
        {"1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:102:304", "[1:2:3:4:5:6:102:304]:0", None},
        {"1:2:3:4:5:6:7:1.2.3.4", None, None, None},
        {"1:2:3:4:5:1.2.3.4", None, None, None},
        {"1:2:3:4:5::1.2.3.4", "1:2:3:4:5:0:102:304", "[1:2:3:4:5:0:102:304]:0", None},
        {"1:2:3:4:5:6::1.2.3.4", None, None, None},
        {"1.2.3.4::", None, None, None},
        {"::1.2.3.4:5", None, None, None},
        {"::1.2.3", None, None, None},
        {"::1.2.3.4.5", None, None, None},
        {"::1.2.3.256", None, None, None},
        {"::01.2.3.4", None, None, None},
        {"::1.02.3.4", None, None, None},
        {"::1.2.3.04", "::1.2.3.4", "[::1.2.3.4]:0", None},
        {"::1.2.3.004", None, None, None},
        {"::1.2.3.0255", "::1.2.3.255", "[::1.2.3.255]:0", None},
        {"::0x1.2.3.4", None, None, None},
        {"[::1]", "::1", "[::1]:0", None},
        {"[::1", None, None, None},
        {"::1]", None, None, None},
        {"[::1]]", None, None, None},
        {"[[::1]]", None, None, None},
        {"[]:80", None, None, None},
        {"[::1]:80", "::1", "[::1]:80", None},
        {"[::1]:", "::1", None, None},
        {"[::1]:0", "::1", "[::1]:0", None},
        {"[::1]:65535", "::1", "[::1]:65535", None},
        {"[::1]:65536", "::1", None, None},
        {"[::1]:99999999999", "::1", None, None},
        {"[::1]:0x1F", "::1", None, None},
        {"[::1]:0x", "::1", None, None},
        {"[::1]:0X1F", None, None, None},
        {"[::1]:0xg", None, None, None},
        {"[::1]:8a", None, None, None},
        {"[::1]:-1", None, None, None},
        {"[::1]:80:90", None, None, None},
        {"[::1]80", None, None, None},
        {"[::1] :80", None, None, None},
        {"[::1]:80\x00"sv, None, "[::1]:80", None},
        {"::1:80", "::0.1.0.128", "[::0.1.0.128]:0", None},
        {"[::1.2.3.4]:80", "::1.2.3.4", "[::1.2.3.4]:80", None},
        {"[fe80::1%5]:80", "fe80::1%5", "[fe80::1%5]:80", None},
        {"fe80::1%5", "fe80::1%5", "[fe80::1%5]:0", None},
        {"fe80::1%0", "fe80::1", "[fe80::1]:0", None},
        {"fe80::1%", "fe80::1", "[fe80::1]:0", None},
        {"fe80::1%00012", "fe80::1%12", "[fe80::1%12]:0", None},
        {"fe80::1%4294967295", "fe80::1%4294967295", "[fe80::1%4294967295]:0", None},
        {"fe80::1%4294967296", "fe80::1", "[fe80::1]:0", None},
        {"fe80::1%7\x00\x00"sv, "fe80::1%7", "[fe80::1%7]:0", None},
        {"fe80::1%\x00"sv, "fe80::1", "[fe80::1]:0", None},
        {"fe80::1%+5", "fe80::1", "[fe80::1]:0", None},
        {"fe80::1%-5", "fe80::1", "[fe80::1]:0", None},
        {"fe80::1% 5", "fe80::1", "[fe80::1]:0", None},
        {"fe80::1%lo", "fe80::1%1", "[fe80::1%1]:0", None},
        {"fe80::1%%lo", "fe80::1%1", "[fe80::1%1]:0", None},
        {"fe80::1%%%lo", "fe80::1", "[fe80::1]:0", None},
        {"fe80::1%lo\x00x"sv, "fe80::1%1", "[fe80::1%1]:0", None},
        {"fe80::1%LO", "fe80::1", "[fe80::1]:0", None},
        {"fe80::1%nope", "fe80::1", "[fe80::1]:0", None},
        {"fe80::1%\xc3\xa9", "fe80::1", "[fe80::1]:0", None},
        {"fe80::1%a:b.c", "fe80::1", "[fe80::1]:0", None},
        {"fe80::1%5%6", "fe80::1", "[fe80::1]:0", None},
        {"fe80::1%5]", None, None, None},
        {"fe80::1%5/", None, None, None},
        {"fe80::1/64", None, None, "fe80::/64"},
        {"::1.2.3.4%lo", "::1.2.3.4%1", "[::1.2.3.4%1]:0", None},
        {"%5::1", None, None, None},
        {"1.2.3.4%:", None, None, None},
        {"10.0.0.0/8", None, None, "10.0.0.0/8"},
        {"10.1.2.3/8", None, None, "10.0.0.0/8"},
        {"10.1.2.3/0", None, None, "0.0.0.0/0"},
        {"10.1.2.3/32", None, None, "10.1.2.3/32"},
        {"10.1.2.3/33", None, None, None},
        {"10.1.2.3/", None, None, None},
        {"10.1.2.3/08", None, None, "10.0.0.0/8"},
        {"10.1.2.3/+8", None, None, None},
        {"10.1.2.3/-1", None, None, None},
        {"10.1.2.3/8 ", None, None, None},
        {"10.1.2.3/8\x00"sv, None, None, "10.0.0.0/8"},
        {"10.1.2.3/0x8", None, None, None},
        {"10.1.2.3/4294967296", None, None, None},
        {"10.1.2.3/8/8", None, None, None},
        {"10.1.2.3", "10.1.2.3", "10.1.2.3:0", None},
        {"/8", None, None, None},
        {"0x0a.1/8", None, None, "10.0.0.0/8"},
        {"::/0", None, None, "::/0"},
        {"::/128", None, None, "::/128"},
        {"::/129", None, None, None},
        {"fe80::/10", None, None, "fe80::/10"},
        {"2001:db8::1/64", None, None, "2001:db8::/64"},
        {"2001:db8::1/128", None, None, "2001:db8::1/128"},
        {"2001:db8:ffff::/33", None, None, "2001:db8:8000::/33"},
        {"fe80::%5/64", None, None, "fe80::%5/64"},
        {"fe80::1%5/64", None, None, "fe80::/64"},
        {"::%5/0", None, None, "::/0"},
        {"[2001:db8::]/32", None, None, "2001:db8::/32"},
        {"[2001:db8::]:80/32", None, None, "2001:db8::/32"},
        {"::ffff:10.1.2.3/104", None, None, "::ffff:10.0.0.0/104"},
        {"+:1", None, None, None},
    };

    std::string AddressOf(std::string_view text)
    {
        AddressValue address;
        return ParseAddress(text, address, OnlyLoopback) ? FormatAddress(address) : std::string(None);
    }

    std::string EndPointOf(std::string_view text)
    {
        AddressValue address;
        std::uint16_t port = 0;
        return ParseEndPoint(text, address, port, OnlyLoopback) ? FormatEndPoint(address, port) : std::string(None);
    }

    std::string NetworkOf(std::string_view text)
    {
        AddressValue base;
        int prefixLength = 0;
        return ParseNetwork(text, base, prefixLength, OnlyLoopback) ? FormatNetwork(base, prefixLength) : std::string(None);
    }

    AddressValue Address(std::string_view text)
    {
        AddressValue address;
        BOOST_REQUIRE(ParseAddress(text, address, OnlyLoopback));
        return address;
    }

    bool Contains(std::string_view network, std::string_view address)
    {
        AddressValue base;
        int prefixLength = 0;
        BOOST_REQUIRE(ParseNetwork(network, base, prefixLength, OnlyLoopback));
        return NetworkContains(base, prefixLength, Address(address));
    }
}

BOOST_AUTO_TEST_CASE(texts_are_read_and_written_as_dotnet_does)
{
    for (const auto& [text, address, endPoint, network] : Cases)
    {
        BOOST_TEST_CONTEXT("text '" << text << "'")
        {
            BOOST_TEST(AddressOf(text) == address);
            BOOST_TEST(EndPointOf(text) == endPoint);
            BOOST_TEST(NetworkOf(text) == network);
        }
    }
    BOOST_TEST(AddressOf("") == None);
    BOOST_TEST(EndPointOf("") == None);
    BOOST_TEST(NetworkOf("") == None);
}

BOOST_AUTO_TEST_CASE(parsing_gives_bytes_in_network_order)
{
    BOOST_TEST(Address("1.2.3.4") == (AddressValue{.Bytes = {1, 2, 3, 4}}));
    BOOST_TEST(Address("102:304:506:708:90a:b0c:d0e:f10%7") ==
               (AddressValue{.IsV6 = true, .Bytes = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}, .Scope = 7}));
}

BOOST_AUTO_TEST_CASE(parsing_overwrites_what_was_there)
{
    auto address = Address("1:2:3:4:5:6:7:8%9");
    BOOST_REQUIRE(ParseAddress("0.0.0.0", address, OnlyLoopback));
    BOOST_TEST(address == AddressValue{});
    address = Address("1:2:3:4:5:6:7:8%9");
    BOOST_REQUIRE(ParseAddress("::", address, OnlyLoopback));
    BOOST_TEST(address == AddressValue{.IsV6 = true});
}

BOOST_AUTO_TEST_CASE(failed_parsing_leaves_the_results_alone)
{
    const auto before = Address("1::2%3");
    auto address = before;
    std::uint16_t port = 4;
    int prefixLength = 5;
    BOOST_TEST(!ParseAddress("::1%2/", address, OnlyLoopback));
    BOOST_TEST(!ParseAddress("1.2.3.400", address, OnlyLoopback));
    BOOST_TEST(!ParseEndPoint("[::1]:65536", address, port, OnlyLoopback));
    BOOST_TEST(!ParseNetwork("::1/129", address, prefixLength, OnlyLoopback));
    BOOST_TEST(address == before);
    BOOST_TEST(port == 4);
    BOOST_TEST(prefixLength == 5);
}

BOOST_AUTO_TEST_CASE(without_a_lookup_no_scope_name_is_known)
{
    AddressValue address;
    BOOST_REQUIRE(ParseAddress("fe80::1%lo", address, nullptr));
    BOOST_TEST(address.Scope == 0u);
    BOOST_REQUIRE(ParseAddress("fe80::1%12", address, nullptr));
    BOOST_TEST(address.Scope == 12u);
}

BOOST_AUTO_TEST_CASE(names_too_long_for_any_interface_are_not_looked_up)
{
    AddressValue address;
    const auto anyName = [](const std::string& name) noexcept { return static_cast<std::uint32_t>(name.size()); };
    BOOST_REQUIRE(ParseAddress("::%" + std::string(256, 'x'), address, anyName));
    BOOST_TEST(address.Scope == 256u);
    BOOST_REQUIRE(ParseAddress("::%" + std::string(257, 'x'), address, anyName));
    BOOST_TEST(address.Scope == 0u);
}

BOOST_AUTO_TEST_CASE(a_network_takes_prefix_lengths_up_to_the_bits_of_its_family)
{
    const auto v4 = Address("10.0.0.0");
    const auto v6 = Address("fe80::");
    BOOST_TEST(IsPrefixLength(v4, 0));
    BOOST_TEST(IsPrefixLength(v4, 32));
    BOOST_TEST(!IsPrefixLength(v4, 33));
    BOOST_TEST(!IsPrefixLength(v4, -1));
    BOOST_TEST(IsPrefixLength(v6, 128));
    BOOST_TEST(!IsPrefixLength(v6, 129));
    BOOST_TEST(!IsPrefixLength(v6, -1));
}

BOOST_AUTO_TEST_CASE(a_network_clears_host_bits_and_the_scope_with_them)
{
    BOOST_TEST(HasHostBits(Address("10.1.2.3"), 31));
    BOOST_TEST(!HasHostBits(Address("10.1.2.3"), 32));
    BOOST_TEST(!HasHostBits(Address("fe80::%5"), 9));
    BOOST_TEST(HasHostBits(Address("fe80::%5"), 8));

    BOOST_TEST(NetworkBase(Address("10.255.2.3"), 9) == Address("10.128.0.0"));
    BOOST_TEST(NetworkBase(Address("fe80::%5"), 10) == Address("fe80::%5"));
    BOOST_TEST(NetworkBase(Address("fe80::1%5"), 10) == Address("fe80::"));
    BOOST_TEST(NetworkBase(Address("fe80::1%5"), 128) == Address("fe80::1%5"));
    BOOST_TEST(NetworkBase(Address("::%5"), 1) == Address("::%5"));
    BOOST_TEST(NetworkBase(Address("::%5"), 0) == Address("::"));
}

BOOST_AUTO_TEST_CASE(a_network_contains_the_addresses_with_its_prefix)
{
    BOOST_TEST(Contains("10.0.0.0/8", "10.255.255.255"));
    BOOST_TEST(!Contains("10.0.0.0/8", "11.0.0.0"));
    BOOST_TEST(Contains("0.0.0.0/0", "255.255.255.255"));
    BOOST_TEST(!Contains("0.0.0.0/0", "::1"));
    BOOST_TEST(Contains("::/0", "ffff::1"));
    BOOST_TEST(!Contains("::/0", "10.0.0.1"));
    BOOST_TEST(Contains("2001:db8:8000::/33", "2001:db8:ffff::1"));
    BOOST_TEST(!Contains("2001:db8:8000::/33", "2001:db8:7fff::1"));
    BOOST_TEST(Contains("fe80::%5/64", "fe80::1%9"));
    BOOST_TEST(Contains("::1/128", "::1"));
    BOOST_TEST(!Contains("::1/128", "::2"));
}

BOOST_AUTO_TEST_CASE(v4_mapped_addresses_are_compared_as_v4)
{
    BOOST_TEST(Contains("10.0.0.0/8", "::ffff:10.0.0.1"));
    BOOST_TEST(!Contains("10.0.0.0/8", "::ffff:11.0.0.1"));
    BOOST_TEST(!Contains("10.0.0.0/8", "::10.0.0.1"));
    BOOST_TEST(Contains("0.0.0.0/0", "::ffff:10.0.0.1"));
    BOOST_TEST(Contains("::/0", "::ffff:10.0.0.1"));
    BOOST_TEST(Contains("::ffff:10.0.0.0/104", "::ffff:10.0.0.1"));
    BOOST_TEST(!Contains("::ffff:10.0.0.0/104", "10.0.0.1"));
    // The last are wrong, but what .NET 10 says.
    BOOST_TEST(!Contains("::ffff:0:0/96", "::ffff:10.0.0.1"));
    BOOST_TEST(!Contains("::/80", "::ffff:10.0.0.1"));
    BOOST_TEST(Contains("2a00::/13", "::ffff:0.0.0.1"));
    BOOST_TEST(Contains("1234::2a2a:2a2a/128", "::ffff:42.42.42.42"));
}
