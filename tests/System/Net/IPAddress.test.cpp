#include "tests/Support/Caught.hpp"
#include "tests/Support/Documents.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/FormatException.hpp>
#include <System/InvalidCastException.hpp>
#include <System/Net/IPAddress.hpp>
#include <System/Net/Sockets/SocketException.hpp>
#include <System/NullReferenceException.hpp>
#include <unordered_set>

using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;

namespace
{
    static_assert(!std::is_convertible_v<int, IPAddress> && !std::is_convertible_v<Int64, IPAddress>);
    static_assert(!std::is_convertible_v<Array<Byte>, IPAddress> && !std::is_convertible_v<Object, IPAddress>);
    static_assert(!std::is_convertible_v<IPAddress, bool> && std::is_constructible_v<bool, IPAddress>);
    static_assert(!std::is_assignable_v<IPAddress, IPAddress> && std::is_assignable_v<IPAddress&, IPAddress>);
    static_assert(std::is_nothrow_copy_constructible_v<IPAddress>);
    static_assert(IPAddress() == nullptr && !IPAddress(nullptr));

    const IPAddress V4 = IPAddress(Array<Byte>{1, 2, 3, 4});
    const IPAddress V6 = IPAddress::Parse("2001:db8::1%3");
    constexpr Int64 TooLarge = 0x100000000;

    ReadOnlySpan<Byte> Utf8(std::string_view text)
    {
        return {reinterpret_cast<const Byte*>(text.data()), text.size()};
    }

    void HasNoFamilyFor(const SocketException& exception)
    {
        BOOST_TEST(exception.SocketErrorCode() == SocketError::OperationNotSupported);
        BOOST_TEST(exception.ErrorCode() == 10045);
    }
}

BOOST_AUTO_TEST_SUITE(construction)

BOOST_AUTO_TEST_CASE(four_bytes_are_v4_and_sixteen_v6,
                     *Documents("IPAddress..ctor(Byte[])", "4 bytes") * Documents("IPAddress..ctor(Byte[])", "16 bytes"))
{
    BOOST_TEST(V4.ToString() == "1.2.3.4");
    BOOST_TEST(V4.AddressFamily() == AddressFamily::InterNetwork);

    auto bytes = Array<Byte>(16);
    bytes[0] = 0xFE;
    bytes[1] = 0x80;
    bytes[15] = 1;
    const IPAddress address(bytes);
    BOOST_TEST(address.ToString() == "fe80::1");
    BOOST_TEST(address.AddressFamily() == AddressFamily::InterNetworkV6);
    BOOST_TEST(address.ScopeId() == 0);
    BOOST_TEST(IPAddress(bytes, 7).ScopeId() == 7);
    BOOST_TEST(IPAddress(bytes, 0xFFFFFFFF).ScopeId() == 0xFFFFFFFF);
    BOOST_TEST(IPAddress(bytes.AsSpan(), 7) == IPAddress(bytes, 7));
    BOOST_TEST(IPAddress(bytes.AsSpan(0, 4)).ToString() == "254.128.0.0");
}

BOOST_AUTO_TEST_CASE(any_other_length_is_an_error, *Documents("IPAddress..ctor(Byte[])", "any other length"))
{
    for (const int length : {0, 3, 5, 15, 17})
    {
        BOOST_TEST(ParameterOf<ArgumentException>([&] { return IPAddress(Array<Byte>(length)); }) == "address");
        BOOST_TEST(ParameterOf<ArgumentException>([&] { return IPAddress(Array<Byte>(length).AsSpan()); }) == "address");
        BOOST_TEST(ParameterOf<ArgumentException>([&] { return IPAddress(Array<Byte>(length), -1); }) == "address");
    }
    BOOST_TEST(MessageOf<ArgumentException>([] { return IPAddress(Array<Byte>(4), 0); }) ==
               "An invalid IP address was specified. (Parameter 'address')");
    BOOST_TEST(ParameterOf<ArgumentException>([] { return IPAddress(Array<Byte>(4).AsSpan(), 0); }) == "address");
}

BOOST_AUTO_TEST_CASE(null_bytes_are_an_error, *Documents("IPAddress..ctor (Byte[]) and (Byte[],Int64)", "address is null"))
{
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return IPAddress(Array<Byte>(nullptr)); }) == "address");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return IPAddress(nullptr, -5); }) == "address");
}

BOOST_AUTO_TEST_CASE(a_scope_has_32_bits,
                     *Documents("IPAddress..ctor (Byte[],Int64) and (ReadOnlySpan<Byte>,Int64)", "scope id outside 0..0xFFFFFFFF"))
{
    const auto bytes = Array<Byte>(16);
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return IPAddress(bytes, -1); }) == "scopeid");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return IPAddress(bytes, TooLarge); }) == "scopeid");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return IPAddress(bytes.AsSpan(), -1); }) == "scopeid");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return IPAddress(bytes.AsSpan(), TooLarge); }) == "scopeid");
}

BOOST_AUTO_TEST_CASE(a_number_is_in_network_order, *Documents("IPAddress..ctor(Int64)", "value"))
{
    BOOST_TEST(IPAddress(0x0100007FLL).ToString() == "127.0.0.1");
    BOOST_TEST(IPAddress(0) == IPAddress::Any);
    BOOST_TEST(IPAddress(0xFFFFFFFF) == IPAddress::Broadcast);
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return IPAddress(-1); }) == "newAddress");
    const auto exception = Caught<ArgumentOutOfRangeException>([] { return IPAddress(TooLarge); });
    BOOST_TEST((UInt64)exception->ActualValue() == static_cast<UInt64>(TooLarge));
    BOOST_TEST(std::string(exception->Message())
                   .starts_with("newAddress ('4294967296') must be less than or equal to '4294967295'. (Parameter 'newAddress')"));
}

BOOST_AUTO_TEST_CASE(known_addresses, *Documents("IPAddress.Any", "ToString") * Documents("IPAddress.Broadcast", "ToString") *
                                          Documents("IPAddress.IPv6Any", "ToString") * Documents("IPAddress.IPv6None", "ToString") *
                                          Documents("IPAddress.Loopback", "ToString") * Documents("IPAddress.None", "ToString"))
{
    BOOST_TEST(IPAddress::Any.ToString() == "0.0.0.0");
    BOOST_TEST(IPAddress::Broadcast.ToString() == "255.255.255.255");
    BOOST_TEST(IPAddress::Loopback.ToString() == "127.0.0.1");
    BOOST_TEST(IPAddress::None.ToString() == "255.255.255.255");
    BOOST_TEST(IPAddress::IPv6Any.ToString() == "::");
    BOOST_TEST(IPAddress::IPv6None.ToString() == "::");
    BOOST_TEST(IPAddress::IPv6Loopback.ToString() == "::1");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(null)

BOOST_AUTO_TEST_CASE(an_unset_address_is_null)
{
    IPAddress address;
    BOOST_TEST((address == nullptr && nullptr == address && !address && address == IPAddress(nullptr)));
    BOOST_TEST((IPAddress::Any != nullptr && address != IPAddress::Any));
    address = IPAddress::Any;
    BOOST_TEST(static_cast<bool>(address));
    address = nullptr;
    BOOST_TEST(!address);
    BOOST_TEST((Array<IPAddress>(1)[0] == nullptr));
}

BOOST_AUTO_TEST_CASE(using_null_throws)
{
    IPAddress none;
    int written = 0;
    Caught<NullReferenceException>([&] { return none.AddressFamily(); });
    Caught<NullReferenceException>([&] { return none.ScopeId(); });
    Caught<NullReferenceException>([&] { return none.ScopeId(1), 0; });
    Caught<NullReferenceException>([&] { return none->Address(); });
    Caught<NullReferenceException>([&] { return none.Address(1), 0; });
    Caught<NullReferenceException>([&] { return none.IsIPv6Multicast(); });
    Caught<NullReferenceException>([&] { return none.IsIPv4MappedToIPv6(); });
    Caught<NullReferenceException>([&] { return none.GetAddressBytes(); });
    Caught<NullReferenceException>([&] { return none.TryWriteBytes({}, written); });
    Caught<NullReferenceException>([&] { return none.TryFormat(Span<char>(), written); });
    Caught<NullReferenceException>([&] { return none.ToString(); });
    Caught<NullReferenceException>([&] { return none.MapToIPv4(); });
    Caught<NullReferenceException>([&] { return none.MapToIPv6(); });
    Caught<NullReferenceException>([&] { return none.Equals(none); });
    Caught<NullReferenceException>([&] { return none.Equals(nullptr); });
    Caught<NullReferenceException>([&] { return none.GetHashCode(); });
}

BOOST_AUTO_TEST_CASE(an_object_holds_an_address)
{
    Object object = V4;
    BOOST_TEST(((IPAddress)object == V4 && object.Is<IPAddress>() && object.As<IPAddress>() == V4));
    BOOST_TEST(object.ToString() == "1.2.3.4");
    BOOST_TEST(object.Equals(Object(IPAddress::Parse("1.2.3.4"))));
    BOOST_TEST(object.GetHashCode() == Object(IPAddress::Parse("1.2.3.4")).GetHashCode());
    object = IPAddress();
    BOOST_TEST((object == nullptr && (IPAddress)object == nullptr));
    object = "text";
    BOOST_TEST((object.As<IPAddress>() == nullptr));
    Caught<InvalidCastException>([&] { return (IPAddress)object; });
    const String text = "[" + String("") + IPAddress() + V4 + "]";
    BOOST_TEST(text == "[1.2.3.4]");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(properties)

BOOST_AUTO_TEST_CASE(a_v4_address_has_no_scope,
                     *Documents("IPAddress.ScopeId", "address is IPv4") * Documents("IPAddress.ScopeId", "IPv4 address"))
{
    auto address = V4;
    HasNoFamilyFor(*Caught<SocketException>([&] { return address.ScopeId(); }));
    HasNoFamilyFor(*Caught<SocketException>([&] { return address.ScopeId(-1), 0; }));
}

BOOST_AUTO_TEST_CASE(the_scope_is_set_in_one_variable, *Documents("IPAddress.ScopeId", "scope id outside 0..0xFFFFFFFF"))
{
    const auto address = IPAddress::Parse("fe80::1");
    auto copy = address;
    copy.ScopeId(0xFFFFFFFF);
    copy->ScopeId(5);
    BOOST_TEST(copy.ScopeId() == 5);
    BOOST_TEST(copy.ToString() == "fe80::1%5");
    BOOST_TEST(address.ScopeId() == 0);
    BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([&] { return copy.ScopeId(-1), 0; })
                   .find("value ('-1') must be a non-negative value. (Parameter 'value')") == 0u);
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return copy.ScopeId(TooLarge), 0; }) == "value");
    BOOST_TEST(copy.ScopeId() == 5);
}

BOOST_AUTO_TEST_CASE(a_v6_address_has_no_number, *Documents("IPAddress.Address", "address is IPv6 (for ToString: IPv6 and malformed)") *
                                                     Documents("IPAddress.Address", "IPv6 address"))
{
    auto address = V6;
    HasNoFamilyFor(*Caught<SocketException>([&] { return address.Address(); }));
    HasNoFamilyFor(*Caught<SocketException>([&] { return address.Address(-1), 0; }));
}

BOOST_AUTO_TEST_CASE(the_number_of_a_v4_address)
{
    auto address = V4;
    BOOST_TEST(address.Address() == 0x04030201);
    address.Address(0x1FFFFFFFFLL);
    BOOST_TEST(address == IPAddress::Broadcast);
    address.Address(0x0100007F);
    BOOST_TEST(address == IPAddress::Loopback);
}

BOOST_AUTO_TEST_CASE(kinds_of_v6_addresses,
                     *Documents("IPAddress.IsIPv4MappedToIPv6", "::ffff:a.b.c.d") * Documents("IPAddress.IsIPv6Teredo", "prefix 2001::/32"))
{
    const auto is = [](auto member, const char* text) { return (IPAddress::Parse(text).*member)(); };
    BOOST_TEST((is(&IPAddress::IsIPv4MappedToIPv6, "::ffff:1.2.3.4") && !is(&IPAddress::IsIPv4MappedToIPv6, "::1.2.3.4")));
    BOOST_TEST((is(&IPAddress::IsIPv6Teredo, "2001::1") && !is(&IPAddress::IsIPv6Teredo, "2001:1::1")));
    BOOST_TEST((is(&IPAddress::IsIPv6LinkLocal, "febf::1") && !is(&IPAddress::IsIPv6LinkLocal, "fec0::1")));
    BOOST_TEST((is(&IPAddress::IsIPv6SiteLocal, "fec0::1") && !is(&IPAddress::IsIPv6SiteLocal, "ff00::1")));
    BOOST_TEST((is(&IPAddress::IsIPv6Multicast, "ff02::1") && !is(&IPAddress::IsIPv6Multicast, "fe80::1")));
    BOOST_TEST((is(&IPAddress::IsIPv6UniqueLocal, "fd00::1") && is(&IPAddress::IsIPv6UniqueLocal, "fc00::1")));
    for (const auto member : {&IPAddress::IsIPv4MappedToIPv6, &IPAddress::IsIPv6Teredo, &IPAddress::IsIPv6LinkLocal,
                              &IPAddress::IsIPv6SiteLocal, &IPAddress::IsIPv6Multicast, &IPAddress::IsIPv6UniqueLocal})
    {
        BOOST_TEST(!is(member, "255.255.255.255"));
        BOOST_TEST(!is(member, "32.1.0.0"));
    }
}

BOOST_AUTO_TEST_CASE(loopback, *Documents("IPAddress.IsLoopback", "127.x.y.z, any x, y, z") * Documents("IPAddress.IsLoopback", "::1"))
{
    for (const char* text : {"127.0.0.1", "127.3.2.1", "::1", "::ffff:127.0.0.1"})
    {
        BOOST_TEST(IPAddress::IsLoopback(IPAddress::Parse(text)));
    }
    for (const char* text : {"128.0.0.1", "::2", "::ffff:127.0.0.2", "::1%3"})
    {
        BOOST_TEST(!IPAddress::IsLoopback(IPAddress::Parse(text)));
    }
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return IPAddress::IsLoopback(nullptr); }) == "address");
}

BOOST_AUTO_TEST_CASE(mapping)
{
    BOOST_TEST(V4.MapToIPv6().ToString() == "::ffff:1.2.3.4");
    BOOST_TEST(V4.MapToIPv6().MapToIPv4() == V4);
    BOOST_TEST(V4.MapToIPv4() == V4);
    BOOST_TEST(V6.MapToIPv6() == V6);
    BOOST_TEST(V6.MapToIPv4().ToString() == "0.0.0.1");
}

BOOST_AUTO_TEST_CASE(equality, *Documents("IPAddress.Equals", "same address"))
{
    BOOST_TEST(V4.Equals(IPAddress::Parse("1.2.3.4")));
    BOOST_TEST(V4.Equals(Object(IPAddress::Parse("1.2.3.4"))));
    BOOST_TEST((V4 == IPAddress::Parse("1.2.3.4")));
    BOOST_TEST(V4.GetHashCode() == IPAddress::Parse("1.2.3.4").GetHashCode());
    BOOST_TEST((!V4.Equals(nullptr) && !V4.Equals("1.2.3.4") && !V4.Equals(V4.MapToIPv6())));
    BOOST_TEST((IPAddress::Any != IPAddress::IPv6Any && IPAddress::Parse("::1%1") != IPAddress::Parse("::1%2")));
    const std::unordered_set<IPAddress> set{V4, V6, IPAddress::Parse("1.2.3.4"), nullptr};
    BOOST_TEST(set.size() == 3u);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(text_and_bytes)

BOOST_AUTO_TEST_CASE(parts_may_be_left_out, *Documents("IPAddress.Parse", "\"20.2\"") * Documents("IPAddress.Parse", "\"20.65535\"") *
                                                Documents("IPAddress.Parse", "\"128.1.2\"") * Documents("IPAddress.TryParse", "\"1\""))
{
    BOOST_TEST(IPAddress::Parse("20.2").ToString() == "20.0.0.2");
    BOOST_TEST(IPAddress::Parse("20.65535").ToString() == "20.0.255.255");
    BOOST_TEST(IPAddress::Parse("128.1.2").ToString() == "128.1.0.2");
    IPAddress address;
    BOOST_TEST(IPAddress::TryParse("1", address));
    BOOST_TEST(address.ToString() == "0.0.0.1");
    BOOST_TEST(IPAddress::TryParse(Utf8("::2"), address));
    BOOST_TEST(address.ToString() == "::2");
}

BOOST_AUTO_TEST_CASE(text_that_is_no_address, *Documents("IPAddress.Parse [all 2 overloads]", "ipString does not parse"))
{
    auto address = V4;
    BOOST_TEST((!IPAddress::TryParse("x", address) && address == nullptr));
    address = V4;
    BOOST_TEST((!IPAddress::TryParse(Utf8("x"), address) && address == nullptr));
    for (const char* text : {"", "x", "::g", "1.2.3.4:80", " 1.2.3.4"})
    {
        const auto exception = Caught<FormatException>([&] { return IPAddress::Parse(text); });
        BOOST_TEST(exception->Message() == "An invalid IP address was specified.");
        const auto* inner = dynamic_cast<const SocketException*>(exception->InnerException());
        BOOST_TEST_REQUIRE(inner);
        BOOST_TEST(inner->SocketErrorCode() == SocketError::InvalidArgument);
        Caught<FormatException>([&] { return IPAddress::Parse(Utf8(text)); });
        BOOST_TEST((!IPAddress::IsValid(text) && !IPAddress::IsValidUtf8(Utf8(text))));
    }
    Caught<FormatException>([] { return IPAddress::Parse(std::string_view("1.2.3.4\0", 8)); });
    BOOST_TEST((!IPAddress::IsValid(nullptr) && IPAddress::IsValid("::1%nosuch") && IPAddress::IsValidUtf8(Utf8("1"))));
}

BOOST_TEST_DECORATOR(*Differs("IPAddress.TryParse(String, IPAddress&)", "the text is null"))
BOOST_AUTO_TEST_CASE(null_is_no_text, *Documents("IPAddress.Parse (String)", "ipString is null") *
                                          Documents("IPAddress.TryParse (String,IPAddress&)", "ipString is null"))
{
    IPAddress address;
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return IPAddress::Parse(nullptr); }) == "ipString");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return IPAddress::TryParse(nullptr, address); }) == "ipString");
}

BOOST_AUTO_TEST_CASE(bytes_and_text_go_where_they_fit)
{
    BOOST_TEST(V4.GetAddressBytes().Length() == 4);
    BOOST_TEST(V4.GetAddressBytes()[3] == 4);
    BOOST_TEST(V6.GetAddressBytes().Length() == 16);

    Byte bytes[16] = {};
    char text[16] = {};
    int written = -1;
    BOOST_TEST((V4.TryWriteBytes(bytes, written) && written == 4 && bytes[1] == 2));
    BOOST_TEST((!V6.TryWriteBytes(Span<Byte>(bytes, 15), written) && written == 0));
    BOOST_TEST((V4.TryFormat(Span<char>(text, 7), written) && written == 7 && std::string_view(text) == "1.2.3.4"));
    BOOST_TEST((!V4.TryFormat(Span<char>(text, 6), written) && written == 0));
    BOOST_TEST((V4.TryFormat(Span<Byte>(bytes), written) && written == 7 && bytes[0] == '1'));
    BOOST_TEST((!V4.TryFormat(Span<Byte>(), written) && written == 0));
}

BOOST_AUTO_TEST_CASE(byte_order, *Documents("IPAddress.HostToNetworkOrder", "little-endian host"))
{
    static_assert(std::endian::native == std::endian::little);
    static_assert(std::is_same_v<decltype(IPAddress::HostToNetworkOrder(Int16{1})), Int16>);
    BOOST_TEST(IPAddress::HostToNetworkOrder(static_cast<Int16>(1)) == 256);
    BOOST_TEST(IPAddress::HostToNetworkOrder(static_cast<Int16>(-2)) == -257);
    BOOST_TEST(IPAddress::HostToNetworkOrder(1) == 16777216);
    BOOST_TEST(IPAddress::HostToNetworkOrder(1LL) == 72057594037927936);
    BOOST_TEST(IPAddress::HostToNetworkOrder(Int64{1}) == 72057594037927936);
    BOOST_TEST(IPAddress::NetworkToHostOrder(IPAddress::HostToNetworkOrder(static_cast<Int16>(-12345))) == -12345);
    BOOST_TEST(IPAddress::NetworkToHostOrder(IPAddress::HostToNetworkOrder(-123456789)) == -123456789);
    BOOST_TEST(IPAddress::NetworkToHostOrder(IPAddress::HostToNetworkOrder(Int64{-1234567890123})) == -1234567890123);
}

BOOST_AUTO_TEST_SUITE_END()
