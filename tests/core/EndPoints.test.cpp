// The way of end points into and out of the layouts of the port.
#include "compat/core/net/EndPoints.hpp"
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/Net/Sockets/SocketException.hpp>
#include <System/NotImplementedException.hpp>
#include <System/NullReferenceException.hpp>

using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;

namespace
{
    /// Any bytes at all.
    class RawEndPoint : public EndPoint
    {
        struct Raw : Implementation
        {
            explicit Raw(const SocketAddress& address) : Address(address) {}
            SocketAddress Serialize() const override { return Address; }
            EndPoint Create(const SocketAddress& address) const override { return RawEndPoint(address); }

            const SocketAddress Address;
        };

    public:
        explicit RawEndPoint(const SocketAddress& address) : EndPoint(std::make_shared<Raw>(address)) {}
        static bool IsRaw(const EndPoint& endPoint) { return ImplementationOf(endPoint) != nullptr; }
    };

    Port::NativeAddress Native(const EndPoint& endPoint)
    {
        Port::NativeAddress native;
        Core::Serialize(endPoint, native);
        return native;
    }
}

BOOST_AUTO_TEST_CASE(addresses_go_there_and_back)
{
    for (const char* text : {"0.0.0.0", "1.2.3.4", "::", "2001:db8::1", "fe80::1%3"})
    {
        const auto address = IPAddress::Parse(text);
        BOOST_TEST(Core::FromInternet(Core::ToInternet(address, 80)) == address);
        BOOST_TEST(Core::FromValue(Core::ToValue(address)) == address);
        Port::NativeAddress native;
        BOOST_TEST(Core::ToNative(address, 80, native));
        const auto endPoint = Core::MakeIPEndPoint(native);
        BOOST_TEST(endPoint.Address() == address);
        BOOST_TEST(endPoint.Port() == 80);
    }
    Port::NativeAddress native;
    BOOST_TEST(!Core::ToNative(nullptr, 80, native));
}

BOOST_AUTO_TEST_CASE(serialization_is_the_same_by_both_ways)
{
    const IPEndPoint endPoint(IPAddress::Parse("fe80::1%3"), 80);
    BOOST_TEST(Core::MakeSocketAddress(Native(endPoint)).Equals(endPoint.Serialize()));
    BOOST_TEST(Core::MakeSocketAddress(Native(RawEndPoint(endPoint.Serialize()))).Equals(endPoint.Serialize()));
}

BOOST_AUTO_TEST_CASE(serialization_fails)
{
    Caught<NullReferenceException>([] { return Native(nullptr); });
    Caught<NullReferenceException>([] { return Native(RawEndPoint(nullptr)); });
    Caught<NotImplementedException>([] { return Native(DnsEndPoint("a", 1)); });
    const SocketAddress tooLong(AddressFamily::InterNetwork, 129);
    BOOST_TEST(Caught<SocketException>([&] { return Native(RawEndPoint(tooLong)); })->SocketErrorCode() == SocketError::InvalidArgument);
}

BOOST_AUTO_TEST_CASE(an_end_point_is_made_like_another)
{
    const auto native = Native(IPEndPoint(IPAddress::IPv6Loopback, 80));
    BOOST_TEST(Core::CreateEndPoint(nullptr, native).ToString() == "[::1]:80");
    BOOST_TEST(Core::CreateEndPoint(IPEndPoint(0, 0), native).ToString() == "[::1]:80");
    const auto raw = Core::CreateEndPoint(RawEndPoint(nullptr), native);
    BOOST_TEST((RawEndPoint::IsRaw(raw) && raw.Serialize().Equals(Core::MakeSocketAddress(native))));
    BOOST_TEST((Core::CreateEndPoint(nullptr, Port::NativeAddress()) == nullptr));
}
