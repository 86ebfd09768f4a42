// The objects that carry socket options; what a socket does with them is tested with sockets.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Documents.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Net/Sockets/IPv6MulticastOption.hpp>
#include <System/Net/Sockets/LingerOption.hpp>
#include <System/Net/Sockets/MulticastOption.hpp>
#include <System/NullReferenceException.hpp>

using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;

namespace
{
    const auto Group = IPAddress::Parse("224.0.0.1");
    const auto Group6 = IPAddress::Parse("ff02::1");
    constexpr Int64 LargestIndex6 = 0xFFFFFFFF;
}

BOOST_AUTO_TEST_SUITE(linger)

BOOST_AUTO_TEST_CASE(properties)
{
    const LingerOption option(true, 6);
    BOOST_TEST((option.Enabled() && option->LingerTime() == 6));
    const LingerOption shared = option;
    option.Enabled(false);
    option.LingerTime(65536);
    BOOST_TEST((!shared.Enabled() && shared.LingerTime() == 65536));
    BOOST_TEST(LingerOption(true, -1).LingerTime() == -1);
    LingerOption none;
    Caught<NullReferenceException>([&] { return none.Enabled(); });
}

BOOST_AUTO_TEST_CASE(equality_is_by_value)
{
    const LingerOption option(true, 6);
    BOOST_TEST((option != LingerOption(true, 6) && option.Equals(LingerOption(true, 6))));
    BOOST_TEST(option.GetHashCode() == LingerOption(true, 6).GetHashCode());
    BOOST_TEST((!option.Equals(LingerOption(false, 6)) && !option.Equals(LingerOption(true, 7)) && !option.Equals(nullptr)));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(multicast)

BOOST_AUTO_TEST_CASE(construction, *Documents("MulticastOption..ctor (IPAddress,IPAddress)", "mcint is null") *
                                       Documents("MulticastOption.Group", "valid range"))
{
    // MulticastOption(nullptr) is a null handle.
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return MulticastOption(IPAddress()); }) == "group");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return MulticastOption(nullptr, nullptr); }) == "group");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return MulticastOption(nullptr, -1); }) == "group");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return MulticastOption(Group, nullptr); }) == "mcint");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return MulticastOption(Group, -1); }) == "interfaceIndex");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return MulticastOption(Group, 0x1000000); }) == "interfaceIndex");
    for (const char* text : {"224.0.0.0", "239.255.255.255"})
    {
        const MulticastOption option(IPAddress::Parse(text));
        BOOST_TEST(option.Group().ToString() == text);
        BOOST_TEST(option.LocalAddress() == IPAddress::Any);
        BOOST_TEST(option->InterfaceIndex() == 0);
    }
    BOOST_TEST((MulticastOption(Group, 3).LocalAddress() == nullptr && MulticastOption(Group, 0xFFFFFF).InterfaceIndex() == 0xFFFFFF));
    BOOST_TEST(MulticastOption(Group, IPAddress::Loopback).LocalAddress() == IPAddress::Loopback);
}

BOOST_AUTO_TEST_CASE(setters, *Documents("MulticastOption.Group", "set to null, .NET 5+"))
{
    const MulticastOption option(Group, 3);
    option.LocalAddress(IPAddress::Loopback);
    BOOST_TEST((option.LocalAddress() == IPAddress::Loopback && option.InterfaceIndex() == 0));
    option.InterfaceIndex(7);
    BOOST_TEST((option.LocalAddress() == nullptr && option.InterfaceIndex() == 7));
    option.LocalAddress(nullptr);
    BOOST_TEST((option.LocalAddress() == nullptr && option.InterfaceIndex() == 0));
    option.Group(IPAddress::Parse("239.1.2.3"));
    BOOST_TEST(option.Group().ToString() == "239.1.2.3");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return option.Group(nullptr), 0; }) == "value");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return option.InterfaceIndex(-1), 0; }) == "value");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return option.InterfaceIndex(0x1000000), 0; }) == "value");
}

BOOST_AUTO_TEST_CASE(v6, *Documents("IPv6MulticastOption..ctor (IPAddress,Int64)", "ifindex outside 0..0xFFFFFFFF") *
                             Documents("IPv6MulticastOption..ctor [all 2 overloads]", "group is null") *
                             Documents("IPv6MulticastOption.Group", "group is null") *
                             Documents("IPv6MulticastOption.InterfaceIndex", "set to a value outside 0..0xFFFFFFFF"))
{
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return IPv6MulticastOption(IPAddress()); }) == "group");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return IPv6MulticastOption(nullptr, -1); }) == "group");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return IPv6MulticastOption(Group6, -1); }) == "ifindex");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return IPv6MulticastOption(Group6, LargestIndex6 + 1); }) == "ifindex");

    const IPv6MulticastOption option(Group6);
    BOOST_TEST((option.Group() == Group6 && option->InterfaceIndex() == 0));
    option.InterfaceIndex(LargestIndex6);
    BOOST_TEST(option.InterfaceIndex() == LargestIndex6);
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return option.InterfaceIndex(-1), 0; }) == "value");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return option.InterfaceIndex(LargestIndex6 + 1), 0; }) == "value");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return option.Group(nullptr), 0; }) == "value");
    BOOST_TEST((IPv6MulticastOption(Group6, 5).InterfaceIndex() == 5));
}

BOOST_AUTO_TEST_SUITE_END()
