#include "tests/Support/Caught.hpp"
#include "tests/Support/Documents.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/IndexOutOfRangeException.hpp>
#include <System/Net/SocketAddress.hpp>
#include <System/NullReferenceException.hpp>
#include <System/PlatformNotSupportedException.hpp>

using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;

BOOST_TEST_DECORATOR(*Differs("SocketAddress..ctor(AddressFamily)", "size"))
BOOST_AUTO_TEST_CASE(without_a_size_there_are_32_bytes, *Documents("SocketAddress..ctor(AddressFamily)", "call"))
{
    for (const auto family : {AddressFamily::InterNetwork, AddressFamily::InterNetworkV6})
    {
        const SocketAddress address(family);
        BOOST_TEST(address.Size() == 32);
        BOOST_TEST(address.Buffer().Length() == 32);
        BOOST_TEST(address.Family() == family);
    }
    // A path may be longer.
    BOOST_TEST(SocketAddress(AddressFamily::Unix).Size() >= SocketAddress::GetMaximumAddressSize(AddressFamily::Unix));
}

BOOST_AUTO_TEST_CASE(sizes, *Documents("SocketAddress..ctor (AddressFamily,Int32)", "size < 2"))
{
    for (const int size : {1, 0, -1})
    {
        BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return SocketAddress(static_cast<AddressFamily>(99), size); }) == "size");
    }
    BOOST_TEST(SocketAddress(AddressFamily::InterNetwork, 2).Family() == AddressFamily::InterNetwork);

    const SocketAddress address(AddressFamily::InterNetwork, 16);
    address.Size(8);
    BOOST_TEST(address.Size() == 8);
    BOOST_TEST(address.Buffer().Length() == 16);
    address.Size(0);
    BOOST_TEST(address.Family() == AddressFamily::InterNetwork);
    address.Size(16);
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return address.Size(17), 0; }) == "value");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return address.Size(-1), 0; }) == "value");
    BOOST_TEST(SocketAddress::GetMaximumAddressSize(AddressFamily::InterNetwork) == 16);
    BOOST_TEST(SocketAddress::GetMaximumAddressSize(AddressFamily::InterNetworkV6) == 28);
}

BOOST_AUTO_TEST_CASE(a_family_that_the_system_lacks)
{
    Caught<PlatformNotSupportedException>([] { return SocketAddress(static_cast<AddressFamily>(99)); });
}

BOOST_AUTO_TEST_CASE(bytes_are_read_and_written, *Documents("SocketAddress.Item", "index outside the buffer"))
{
    SocketAddress address(AddressFamily::InterNetwork, 16);
    address[15] = 5;
    const Byte last = address[15];
    BOOST_TEST(last == 5);
    BOOST_TEST(address.Buffer().Span()[15] == 5);
    address.Size(8);
    for (const int offset : {-1, 8, 15, 16})
    {
        Caught<IndexOutOfRangeException>([&] { return address[offset]; });
        Caught<IndexOutOfRangeException>([&] { return address[offset] = 1; });
    }
}

BOOST_AUTO_TEST_CASE(text)
{
    SocketAddress address(AddressFamily::InterNetwork, 6);
    address[3] = 80;
    address[4] = 255;
    BOOST_TEST(address.ToString() == "InterNetwork:6:{0,80,255,0}");
    address.Size(3);
    BOOST_TEST(address.ToString() == "InterNetwork:3:{0}");
    address.Size(1);
    BOOST_TEST(address.ToString() == "InterNetwork:1:{}");
    BOOST_TEST(SocketAddress(AddressFamily::Unspecified, 2).ToString() == "Unspecified:2:{}");
    address[0] = 200;
    BOOST_TEST(address.Family() == AddressFamily::Unknown);
}

BOOST_TEST_DECORATOR(*Differs("SocketAddress.Equals", "the buffers differ beyond the bytes that are the address"))
BOOST_AUTO_TEST_CASE(equality_is_by_bytes)
{
    const SocketAddress address(AddressFamily::InterNetwork, 16);
    const SocketAddress other(AddressFamily::InterNetwork, 16);
    BOOST_TEST((address != other && address.Equals(other) && address.Equals(Object(other))));
    BOOST_TEST(address.GetHashCode() == other.GetHashCode());
    BOOST_TEST(Object(address).Equals(Object(other)));
    other[5] = 1;
    BOOST_TEST(!address.Equals(other));
    BOOST_TEST((!address.Equals(SocketAddress(AddressFamily::InterNetwork, 15)) && !address.Equals(nullptr) && !address.Equals("x")));
    // Those within the size, whatever else the buffers have.
    const SocketAddress longer(AddressFamily::InterNetwork, 32);
    longer[20] = 9;
    longer.Size(16);
    BOOST_TEST(address.Equals(longer));
    BOOST_TEST(address.GetHashCode() == longer.GetHashCode());
    longer.Size(32);
    BOOST_TEST(!address.Equals(longer));
    SocketAddress none;
    Caught<NullReferenceException>([&] { return none.Equals(address); });
    Caught<NullReferenceException>([&] { return none.Equals(nullptr); });
    Caught<NullReferenceException>([&] { return none[0]; });
}
