// Port conformance: addresses in the layout of the OS.
#include "Support/Ports.hpp"

using namespace PortTests;
BOOST_TEST_GLOBAL_FIXTURE(Library);

namespace
{
    std::span<const Byte> View(const NativeAddress& address)
    {
        return {address.Bytes.data(), address.Length};
    }
}

BOOST_AUTO_TEST_CASE(end_points_survive_the_way_there_and_back)
{
    InternetEndPoint v4;
    v4.Address = {192, 0, 2, 7};
    v4.Port = 0x1234;
    InternetEndPoint v6;
    v6.IsV6 = true;
    v6.Address = {0xFE, 0x80, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8};
    v6.Port = 65'535;
    v6.Scope = 3;
    for (const auto& endPoint : {v4, v6})
    {
        const auto back = EndPoint(Native(endPoint));
        BOOST_TEST(back.IsV6 == endPoint.IsV6);
        BOOST_TEST((back.Address == endPoint.Address));
        BOOST_TEST(back.Port == endPoint.Port);
        BOOST_TEST(back.Scope == endPoint.Scope);
    }
    BOOST_TEST(Native(v4).Length == 16U);
    BOOST_TEST(Native(v6).Length == 28U);
}

BOOST_AUTO_TEST_CASE(the_layout_is_sockaddr)
{
    InternetEndPoint endPoint;
    endPoint.Address = {1, 2, 3, 4};
    endPoint.Port = 0x1234;
    const auto native = Native(endPoint);
    const std::array<Byte, 6> portAndAddress{0x12, 0x34, 1, 2, 3, 4};
    BOOST_TEST(std::equal(portAndAddress.begin(), portAndAddress.end(), native.Bytes.begin() + 2));
}

BOOST_AUTO_TEST_CASE(addresses_that_are_too_short_or_of_another_family_are_not_decoded)
{
    for (const bool v6 : {false, true})
    {
        const auto native = Native(Loopback(v6, 5));
        InternetEndPoint endPoint;
        BOOST_TEST(Decode(View(native), endPoint));
        BOOST_TEST(!Decode(View(native).first(native.Length - 1), endPoint));
        BOOST_TEST(!Decode({}, endPoint));
        auto other = native;
        BOOST_TEST(SetFamily(other.Bytes, AddressFamily::Unix));
        BOOST_TEST(!Decode(View(other), endPoint));
    }
    // An address need not be aligned, and may be longer.
    std::array<Byte, 64> bytes{};
    const auto native = Native(Loopback(true, 5));
    std::copy_n(native.Bytes.begin(), native.Length, bytes.begin() + 1);
    InternetEndPoint endPoint;
    BOOST_TEST(Decode(std::span<const Byte>(bytes).subspan(1), endPoint));
    BOOST_TEST(endPoint.Port == 5);
}

BOOST_AUTO_TEST_CASE(families_are_read_and_written)
{
    std::array<Byte, 32> bytes{};
    for (const auto family : {AddressFamily::Unspecified, AddressFamily::InterNetwork, AddressFamily::InterNetworkV6, AddressFamily::Unix,
                              AddressFamily::AppleTalk})
    {
        BOOST_TEST(SetFamily(bytes, family));
        BOOST_TEST((GetFamily(bytes) == family));
        BOOST_TEST(NativeFamily(family) >= 0);
    }
    BOOST_TEST((GetFamily(Native(Loopback()).Bytes) == AddressFamily::InterNetwork));
    BOOST_TEST(!SetFamily(bytes, AddressFamily::Unknown));
    BOOST_TEST(NativeFamily(AddressFamily::Unknown) == -1);
    BOOST_TEST((GetFamily({}) == AddressFamily::Unknown));
    BOOST_TEST(!SetFamily({}, AddressFamily::InterNetwork));
    bytes.fill(0xEE);
    BOOST_TEST((GetFamily(bytes) == AddressFamily::Unknown));
}

BOOST_AUTO_TEST_CASE(sizes_are_those_of_the_os)
{
    BOOST_TEST(AddressSize(AddressFamily::InterNetwork) == 16);
    BOOST_TEST(AddressSize(AddressFamily::InterNetworkV6) == 28);
    BOOST_TEST(AddressSize(AddressFamily::Unix) > 100);
    BOOST_TEST(AddressSize(AddressFamily::Unspecified) == 128);
    BOOST_TEST(AddressSize(AddressFamily::Unknown) == 128);
}

BOOST_AUTO_TEST_CASE(protocols_have_the_numbers_of_iana)
{
    BOOST_TEST(NativeProtocol(ProtocolType::Tcp) == 6);
    BOOST_TEST(NativeProtocol(ProtocolType::Udp) == 17);
    BOOST_TEST(NativeProtocol(ProtocolType::Unspecified) == 0);
}
