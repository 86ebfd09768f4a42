#include "tests/Support/Caught.hpp"
#include "tests/Support/Documents.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/FormatException.hpp>
#include <System/InvalidCastException.hpp>
#include <System/Net.hpp>
#include <System/NotImplementedException.hpp>
#include <System/NullReferenceException.hpp>

using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;

namespace
{
    static_assert(!std::is_convertible_v<EndPoint, IPEndPoint> && !std::is_assignable_v<IPEndPoint&, EndPoint>);
    static_assert(std::is_convertible_v<IPEndPoint, EndPoint> && std::is_convertible_v<DnsEndPoint, EndPoint>);
    static_assert(sizeof(IPEndPoint) == sizeof(void*));
    static_assert(IPEndPoint::MinPort == 0 && IPEndPoint::MaxPort == 65535);

    const IPAddress V4 = IPAddress::Parse("192.168.1.2");

    /// A program's own kind of end point: a channel by number.
    class ChannelEndPoint : public EndPoint
    {
        struct Channel : Implementation
        {
            explicit Channel(Byte number) : Number(number) {}
            Sockets::AddressFamily AddressFamily() const override { return Sockets::AddressFamily::Unix; }
            SocketAddress Serialize() const override
            {
                SocketAddress address(AddressFamily(), 3);
                address[2] = Number;
                return address;
            }
            EndPoint Create(const SocketAddress& address) const override { return ChannelEndPoint(address[2]); }
            String ToString() const override { return "channel " + System::ToString(Number); }
            bool Equals(const Implementation& other) const override
            {
                const auto* channel = dynamic_cast<const Channel*>(&other);
                return channel != nullptr && channel->Number == Number;
            }
            int GetHashCode() const override { return Number; }

            const Byte Number;
        };

    public:
        explicit ChannelEndPoint(Byte number) : EndPoint(std::make_shared<Channel>(number)) {}
        static int NumberOf(const EndPoint& endPoint)
        {
            const auto channel = std::dynamic_pointer_cast<Channel>(ImplementationOf(endPoint));
            return channel ? channel->Number : -1;
        }
    };

    class EmptyEndPoint : public EndPoint
    {
    public:
        EmptyEndPoint() : EndPoint(std::make_shared<Implementation>()) {}
        explicit EmptyEndPoint(std::nullptr_t) : EndPoint(std::shared_ptr<Implementation>()) {}
    };
}

BOOST_AUTO_TEST_SUITE(own_kinds)

BOOST_AUTO_TEST_CASE(what_is_not_overridden_is_not_implemented,
                     *Documents("EndPoint.AddressFamily", "member not overridden in the derived class"))
{
    const EndPoint endPoint = EmptyEndPoint();
    BOOST_TEST(MessageOf<NotImplementedException>([&] { return endPoint.AddressFamily(); }) ==
               "This property is not implemented by this class.");
    BOOST_TEST(MessageOf<NotImplementedException>([&] { return endPoint.Serialize(); }) == "This method is not implemented by this class.");
    Caught<NotImplementedException>([&] { return endPoint.Create(nullptr); });
    BOOST_TEST((endPoint.Equals(endPoint) && !endPoint.Equals(EmptyEndPoint())));
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return EmptyEndPoint(nullptr); }) == "implementation");
}

BOOST_AUTO_TEST_CASE(a_program_has_its_own_kind)
{
    EndPoint endPoint = ChannelEndPoint(7);
    BOOST_TEST(endPoint.AddressFamily() == AddressFamily::Unix);
    BOOST_TEST(endPoint.ToString() == "channel 7");
    BOOST_TEST(endPoint.Serialize().Size() == 3);
    const EndPoint other = endPoint.Create(ChannelEndPoint(9).Serialize());
    BOOST_TEST(ChannelEndPoint::NumberOf(other) == 9);
    BOOST_TEST((endPoint.Equals(ChannelEndPoint(7)) && !endPoint.Equals(other) && endPoint != ChannelEndPoint(7)));
    BOOST_TEST(endPoint.GetHashCode() == 7);
    BOOST_TEST((endPoint.Is<EndPoint>() && !endPoint.Is<IPEndPoint>()));
    BOOST_TEST(ChannelEndPoint::NumberOf(IPEndPoint(0, 0)) == -1);
}

BOOST_AUTO_TEST_CASE(null_end_points)
{
    EndPoint none;
    BOOST_TEST((none == nullptr && IPEndPoint() == nullptr && DnsEndPoint() == nullptr));
    Caught<NullReferenceException>([&] { return none.AddressFamily(); });
    Caught<NullReferenceException>([&] { return none.Serialize(); });
    Caught<NullReferenceException>([&] { return none.Create(nullptr); });
    Caught<NullReferenceException>([&] { return none.ToString(); });
    Caught<NullReferenceException>([&] { return none.Equals(nullptr); });
    Caught<NullReferenceException>([&] { return IPEndPoint().Port(); });
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(ip)

BOOST_AUTO_TEST_CASE(construction_checks, *Documents("IPEndPoint..ctor (IPAddress,Int32)", "address is null") *
                                              Documents("IPEndPoint..ctor [all 2 overloads]", "port < 0") *
                                              Documents("IPEndPoint.MinPort", "constant"))
{
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return IPEndPoint(nullptr, -1); }) == "address");
    for (const int port : {IPEndPoint::MinPort - 1, IPEndPoint::MaxPort + 1})
    {
        BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return IPEndPoint(IPAddress::Any, port); }) == "port");
        BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return IPEndPoint(-1, port); }) == "port");
    }
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return IPEndPoint(-1, 0); }) == "newAddress");
    BOOST_TEST(IPEndPoint(0x0100007FLL, 80).ToString() == "127.0.0.1:80");
    BOOST_TEST(IPEndPoint(0, 0).ToString() == "0.0.0.0:0");
    BOOST_TEST(IPEndPoint(IPAddress::IPv6Any, 65535).AddressFamily() == AddressFamily::InterNetworkV6);
}

BOOST_AUTO_TEST_CASE(setters_check_and_share,
                     *Documents("IPEndPoint.Port", "set to a value outside 0..65535") * Documents("IPEndPoint.ToString", "IPv4"))
{
    const IPEndPoint endPoint(V4, 0);
    const IPEndPoint shared = endPoint;
    endPoint.Port(80);
    BOOST_TEST(shared.Port() == 80);
    BOOST_TEST(shared.ToString() == "192.168.1.2:80");
    endPoint.Address(IPAddress::IPv6Loopback);
    BOOST_TEST(shared->ToString() == "[::1]:80");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return endPoint.Port(-1), 0; }) == "value");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return endPoint.Port(65536), 0; }) == "value");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return endPoint.Address(nullptr), 0; }) == "value");
    BOOST_TEST(shared.ToString() == "[::1]:80");
}

BOOST_AUTO_TEST_CASE(text, *Documents("IPEndPoint.Parse", "\"20.2:80\"") * Documents("IPEndPoint.Parse", "\"128.1.2:443\"") *
                               Documents("IPEndPoint.Parse", "IPv6 with port"))
{
    BOOST_TEST(IPEndPoint::Parse("20.2:80").ToString() == "20.0.0.2:80");
    BOOST_TEST(IPEndPoint::Parse("128.1.2:443").ToString() == "128.1.0.2:443");
    BOOST_TEST(IPEndPoint::Parse("[::1]:8").ToString() == "[::1]:8");
    BOOST_TEST(IPEndPoint::Parse("[::1]").ToString() == "[::1]:0");
    BOOST_TEST(IPEndPoint::Parse("::1").ToString() == "[::1]:0");
    IPEndPoint endPoint;
    BOOST_TEST((IPEndPoint::TryParse("1.2.3.4", endPoint) && endPoint.Port() == 0));
}

BOOST_AUTO_TEST_CASE(text_that_is_no_end_point, *Documents("IPEndPoint.Parse [all 2 overloads]", "s is null") *
                                                    Documents("IPEndPoint.Parse [all 2 overloads]", "s does not parse"))
{
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return IPEndPoint::Parse(nullptr); }) == "s");
    BOOST_TEST(MessageOf<FormatException>([] { return IPEndPoint::Parse("x"); }) == "An invalid IPEndPoint was specified.");
    Caught<FormatException>([] { return IPEndPoint::Parse("1.2.3.4:65536"); });
    for (const String& text : {String("x"), String(""), String()})
    {
        IPEndPoint endPoint(0, 0);
        BOOST_TEST((!IPEndPoint::TryParse(text, endPoint) && endPoint == nullptr));
    }
}

BOOST_AUTO_TEST_CASE(equality_is_by_value)
{
    IPEndPoint endPoint(V4, 80);
    const EndPoint base = IPEndPoint(V4, 80);
    BOOST_TEST((endPoint != base && base.Equals(endPoint) && endPoint.Equals(base)));
    BOOST_TEST(endPoint.GetHashCode() == base.GetHashCode());
    BOOST_TEST(Object(endPoint).Equals(Object(base)));
    BOOST_TEST((!endPoint.Equals(IPEndPoint(V4, 81)) && !endPoint.Equals(IPEndPoint(0, 80)) && !endPoint.Equals(nullptr)));
    BOOST_TEST((!endPoint.Equals("192.168.1.2:80") && !endPoint.Equals(DnsEndPoint("192.168.1.2", 80))));
}

BOOST_AUTO_TEST_CASE(casts)
{
    EndPoint base = IPEndPoint(V4, 80);
    IPEndPoint endPoint = (IPEndPoint)base;
    BOOST_TEST((endPoint == base && base.Is<IPEndPoint>() && base.As<DnsEndPoint>() == nullptr));
    base = DnsEndPoint("host", 1);
    Caught<InvalidCastException>([&] { return (IPEndPoint)base; });
    const Object object = endPoint;
    BOOST_TEST(((EndPoint)object == endPoint && (IPEndPoint)object == endPoint));
}

BOOST_AUTO_TEST_CASE(through_a_socket_address)
{
    for (const char* text : {"1.2.3.4:80", "[2001:db8::1]:81", "[fe80::1%3]:82", "0.0.0.0:65535"})
    {
        const auto endPoint = IPEndPoint::Parse(text);
        const auto address = endPoint.Serialize();
        BOOST_TEST(address.Family() == endPoint.AddressFamily());
        BOOST_TEST(address.Size() == SocketAddress::GetMaximumAddressSize(endPoint.AddressFamily()));
        const auto created = (IPEndPoint)endPoint.Create(address);
        BOOST_TEST(created.ToString() == text);
        BOOST_TEST(created.Equals(endPoint));
    }
    // Only a link-local address keeps its scope.
    const auto endPoint = IPEndPoint::Parse("[2001:db8::1%3]:1");
    BOOST_TEST(endPoint.Create(endPoint.Serialize()).ToString() == "[2001:db8::1]:1");

    auto address = IPEndPoint(V4, 80).Serialize();
    BOOST_TEST(address.ToString() == "InterNetwork:16:{0,80,192,168,1,2,0,0,0,0,0,0,0,0}");
    address[3] = 81;
    BOOST_TEST(IPEndPoint(0, 0).Create(address).ToString() == "192.168.1.2:81");
}

BOOST_TEST_DECORATOR(*Differs("IPEndPoint.Create", "the address is of another family"))
BOOST_AUTO_TEST_CASE(create_checks, *Documents("IPEndPoint.Create", "socketAddress.Family differs from the end point's family") *
                                        Documents("IPEndPoint.Create", "socketAddress.Size < 8"))
{
    const IPEndPoint v4(V4, 80);
    const IPEndPoint v6(IPAddress::IPv6Any, 0);
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return v4.Create(nullptr); }) == "socketAddress");
    BOOST_TEST(MessageOf<ArgumentException>([&] { return v4.Create(SocketAddress(AddressFamily::Unix)); }) ==
               "The AddressFamily Unix is not valid for the System.Net.IPEndPoint end point. (Parameter 'socketAddress')");
    BOOST_TEST(ParameterOf<ArgumentException>([&] { return v4.Create(v6.Serialize()); }) == "socketAddress");
    BOOST_TEST(ParameterOf<ArgumentException>([&] { return v6.Create(v4.Serialize()); }) == "socketAddress");
    for (const int size : {2, 7, 8, 15})
    {
        BOOST_TEST(MessageOf<ArgumentException>([&] { return v4.Create(SocketAddress(AddressFamily::InterNetwork, size)); }) ==
                   "The supplied System.Net.SocketAddress is an invalid size for the System.Net.IPEndPoint end point. (Parameter "
                   "'socketAddress')");
    }
    BOOST_TEST(ParameterOf<ArgumentException>([&] { return v6.Create(SocketAddress(AddressFamily::InterNetworkV6, 27)); }) ==
               "socketAddress");
    BOOST_TEST(v4.Create(SocketAddress(AddressFamily::InterNetwork)).ToString() == "0.0.0.0:0");
    BOOST_TEST(v6.Create(SocketAddress(AddressFamily::InterNetworkV6)).ToString() == "[::]:0");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(dns)

BOOST_AUTO_TEST_CASE(construction_checks,
                     *Documents("DnsEndPoint..ctor (String,Int32,AddressFamily)", "addressFamily is Unknown (per page)") *
                         Documents("DnsEndPoint..ctor [all 2 overloads]", "host is empty") *
                         Documents("DnsEndPoint..ctor [all 2 overloads]", "host is null") *
                         Documents("DnsEndPoint..ctor [all 2 overloads]", "port > 65535"))
{
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return DnsEndPoint(nullptr, -1); }) == "host");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return DnsEndPoint(nullptr, -1, AddressFamily::Unix); }) == "host");
    BOOST_TEST(MessageOf<ArgumentException>([] { return DnsEndPoint("", -1); }) ==
               "The value cannot be an empty string. (Parameter 'host')");
    BOOST_TEST(ParameterOf<ArgumentException>([] { return DnsEndPoint("", -1, AddressFamily::Unix); }) == "host");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return DnsEndPoint("a", 65536); }) == "port");
    BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([] { return DnsEndPoint("a", -1, AddressFamily::Unix); })
                   .find("port ('-1') must be greater than or equal to '0'. (Parameter 'port')") == 0u);
    for (const auto family : {AddressFamily::Unknown, AddressFamily::Unix, static_cast<AddressFamily>(99)})
    {
        BOOST_TEST(MessageOf<ArgumentException>([&] { return DnsEndPoint("a", 1, family); }) ==
                   "The specified value is not valid. (Parameter 'addressFamily')");
    }
}

BOOST_AUTO_TEST_CASE(properties)
{
    const DnsEndPoint endPoint("host", 80);
    BOOST_TEST(endPoint.Host() == "host");
    BOOST_TEST(endPoint->Port() == 80);
    BOOST_TEST(endPoint.AddressFamily() == AddressFamily::Unspecified);
    BOOST_TEST(endPoint.ToString() == "Unspecified/host:80");
    BOOST_TEST(DnsEndPoint("a", 1, AddressFamily::InterNetworkV6).ToString() == "InterNetworkV6/a:1");
    Caught<NotImplementedException>([&] { return endPoint.Serialize(); });
    Caught<NotImplementedException>([&] { return endPoint.Create(nullptr); });
}

BOOST_AUTO_TEST_CASE(equality_disregards_case)
{
    BOOST_TEST(DnsEndPoint("A", 1).Equals(DnsEndPoint("a", 1)));
    BOOST_TEST(DnsEndPoint("A", 1).GetHashCode() == DnsEndPoint("a", 1).GetHashCode());
    BOOST_TEST(DnsEndPoint("\xC3\x89", 1).Equals(DnsEndPoint("\xC3\xA9", 1)));
    BOOST_TEST(DnsEndPoint("\xC3\x89", 1).GetHashCode() == DnsEndPoint("\xC3\xA9", 1).GetHashCode());
    const DnsEndPoint endPoint("a", 1);
    BOOST_TEST((!endPoint.Equals(DnsEndPoint("a", 2)) && !endPoint.Equals(DnsEndPoint("b", 1)) && !endPoint.Equals(nullptr)));
    BOOST_TEST(!endPoint.Equals(DnsEndPoint("a", 1, AddressFamily::InterNetwork)));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_CASE(a_host_entry_is_created_empty)
{
    IPHostEntry entry;
    BOOST_TEST((entry.HostName() == nullptr && entry.Aliases() == nullptr && entry.AddressList() == nullptr));
    const IPHostEntry shared = entry;
    entry.HostName("host");
    entry.Aliases(Array<String>{"alias"});
    entry.AddressList(Array<IPAddress>{IPAddress::Loopback});
    BOOST_TEST(shared->HostName() == "host");
    BOOST_TEST(shared.Aliases()[0] == "alias");
    BOOST_TEST(shared.AddressList()[0] == IPAddress::Loopback);
    IPHostEntry none = nullptr;
    Caught<NullReferenceException>([&] { return none.HostName(); });
}
