// Convert; expectations were taken from .NET 10.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Convert.hpp>
#include <System/FormatException.hpp>
#include <System/InvalidCastException.hpp>
#include <System/Net/Sockets/SocketError.hpp>
#include <System/OverflowException.hpp>
#include <cmath>

using namespace System;

BOOST_AUTO_TEST_CASE(convert_parses_text)
{
    BOOST_TEST(Convert::ToInt32("5") == 5);
    BOOST_TEST(Convert::ToInt64(String("-5000000000")) == -5'000'000'000);
    BOOST_TEST(Convert::ToInt16(std::string("7")) == 7);
    BOOST_TEST(Convert::ToInt32(String(nullptr)) == 0);
    BOOST_TEST(Convert::ToDouble("1e3") == 1000.0);
    BOOST_TEST(Convert::ToDouble(String(nullptr)) == 0.0);
    BOOST_TEST(Convert::ToBoolean(" tRue "));
    BOOST_TEST(!Convert::ToBoolean(String(nullptr)));
    BOOST_TEST(Convert::ToChar("x") == 'x');
    BOOST_TEST(MessageOf<FormatException>([] { return Convert::ToInt32("x"); }) == "The input string 'x' was not in a correct format.");
    BOOST_TEST(MessageOf<FormatException>([] { return Convert::ToBoolean("1"); }) == "String '1' was not recognized as a valid Boolean.");
    BOOST_TEST(MessageOf<FormatException>([] { return Convert::ToChar("ab"); }) == "String must be exactly one character long.");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Convert::ToChar(String(nullptr)); }) == "value");
}

BOOST_AUTO_TEST_CASE(convert_checks_numbers)
{
    const auto overflow = [](auto action) { return MessageOf<OverflowException>(action); };
    BOOST_TEST(overflow([] { return Convert::ToInt32(3'000'000'000); }) == "Value was either too large or too small for an Int32.");
    BOOST_TEST(overflow([] { return Convert::ToByte(256); }) == "Value was either too large or too small for an unsigned byte.");
    BOOST_TEST(overflow([] { return Convert::ToByte(-1); }) == "Value was either too large or too small for an unsigned byte.");
    BOOST_TEST(overflow([] { return Convert::ToSByte(200); }) == "Value was either too large or too small for a signed byte.");
    BOOST_TEST(overflow([] { return Convert::ToInt16(40000); }) == "Value was either too large or too small for an Int16.");
    BOOST_TEST(overflow([] { return Convert::ToUInt16(-1); }) == "Value was either too large or too small for a UInt16.");
    BOOST_TEST(overflow([] { return Convert::ToUInt32(-1); }) == "Value was either too large or too small for a UInt32.");
    BOOST_TEST(overflow([] { return Convert::ToUInt64(-1); }) == "Value was either too large or too small for a UInt64.");
    BOOST_TEST(overflow([] { return Convert::ToInt64(MaxValue<UInt64>); }) == "Value was either too large or too small for an Int64.");
    BOOST_TEST(overflow([] { return Convert::ToChar(-1); }) == "Value was either too large or too small for a character.");
    BOOST_TEST(Convert::ToInt32(true) == 1);
    BOOST_TEST(Convert::ToInt32('A') == 65);
    BOOST_TEST(Convert::ToChar(65) == 'A');
    BOOST_TEST(Convert::ToBoolean(0.1));
    BOOST_TEST(Convert::ToInt32(Net::Sockets::SocketError::TimedOut) == 10060);
}

BOOST_AUTO_TEST_CASE(convert_rounds_half_to_even)
{
    BOOST_TEST(Convert::ToInt32(2.5) == 2);
    BOOST_TEST(Convert::ToInt32(3.5) == 4);
    BOOST_TEST(Convert::ToInt32(-2.5) == -2);
    BOOST_TEST(Convert::ToInt32(1.5F) == 2);
    BOOST_TEST(Convert::ToInt32(-2147483648.5) == MinValue<int>);
    BOOST_TEST(Convert::ToUInt32(4294967295.49) == MaxValue<UInt32>);
    BOOST_CHECK_THROW((void)Convert::ToInt32(2147483647.5), OverflowException);
    BOOST_CHECK_THROW((void)Convert::ToInt32(-2147483648.51), OverflowException);
    BOOST_CHECK_THROW((void)Convert::ToUInt32(4294967295.5), OverflowException);
    BOOST_CHECK_THROW((void)Convert::ToByte(255.5), OverflowException);
    BOOST_CHECK_THROW((void)Convert::ToInt32(std::nan("")), OverflowException);
    BOOST_TEST(MessageOf<OverflowException>([] { return Convert::ToInt64(1e30); }) == "Arithmetic operation resulted in an overflow.");
    BOOST_TEST(MessageOf<OverflowException>([] { return Convert::ToUInt64(18446744073709551616.0); }) ==
               "Arithmetic operation resulted in an overflow.");
}

BOOST_AUTO_TEST_CASE(convert_takes_objects)
{
    BOOST_TEST(Convert::ToInt32(Object("5")) == 5);
    BOOST_TEST(Convert::ToInt32(Object(2.5)) == 2);
    BOOST_TEST(Convert::ToInt32(Object(nullptr)) == 0);
    BOOST_TEST(Convert::ToByte(Object(true)) == 1);
    BOOST_TEST(Convert::ToUInt64(Object(MaxValue<UInt64>)) == MaxValue<UInt64>);
    BOOST_TEST(MessageOf<InvalidCastException>([] { return Convert::ToInt32(Object()); }) ==
               "Unable to cast object of type 'System.Object' to type 'System.IConvertible'.");
}

BOOST_AUTO_TEST_CASE(convert_reads_bases)
{
    BOOST_TEST(Convert::ToInt32("ff", 16) == 255);
    BOOST_TEST(Convert::ToInt32("0xFF", 16) == 255);
    BOOST_TEST(Convert::ToInt32("ffffffff", 16) == -1);
    BOOST_TEST(Convert::ToInt32("+1", 16) == 1);
    BOOST_TEST(Convert::ToInt32("101", 2) == 5);
    BOOST_TEST(Convert::ToInt32("17", 8) == 15);
    BOOST_TEST(Convert::ToInt32("-1", 10) == -1);
    BOOST_TEST(Convert::ToInt32("-2147483648", 10) == MinValue<int>);
    BOOST_TEST(Convert::ToInt32(nullptr, 16) == 0);
    BOOST_TEST(Convert::ToByte("ff", 16) == 255);
    BOOST_TEST(Convert::ToSByte("ff", 16) == -1);
    BOOST_TEST(Convert::ToInt16("ffff", 16) == -1);
    BOOST_TEST(Convert::ToUInt16("ffff", 16) == 65535);
    BOOST_TEST(Convert::ToUInt32("ffffffff", 16) == MaxValue<UInt32>);
    BOOST_TEST(Convert::ToInt64("ffffffffffffffff", 16) == -1);
    BOOST_TEST(MessageOf<ArgumentException>([] { return Convert::ToInt32("17", 7); }) == "Invalid Base.");
    BOOST_TEST(MessageOf<ArgumentException>([] { return Convert::ToInt32("-1", 16); }) ==
               "String cannot contain a minus sign if the base is not 10.");
    BOOST_TEST(MessageOf<FormatException>([] { return Convert::ToInt32("xyz", 16); }) == "Could not find any recognizable digits.");
    BOOST_TEST(MessageOf<FormatException>([] { return Convert::ToInt32("0x", 16); }) == "Could not find any recognizable digits.");
    BOOST_TEST(MessageOf<FormatException>([] { return Convert::ToInt32("1g", 16); }) ==
               "Additional non-parsable characters are at the end of the string.");
    BOOST_CHECK_THROW((void)Convert::ToInt32("", 16), ArgumentOutOfRangeException);
    BOOST_TEST(MessageOf<OverflowException>([] { return Convert::ToInt32("1ffffffff", 16); }) ==
               "Value was either too large or too small for a UInt32.");
    BOOST_TEST(MessageOf<OverflowException>([] { return Convert::ToByte("fff", 16); }) ==
               "Value was either too large or too small for an unsigned byte.");
    BOOST_TEST(MessageOf<OverflowException>([] { return Convert::ToSByte("200", 10); }) ==
               "Value was either too large or too small for a signed byte.");
    BOOST_TEST(MessageOf<OverflowException>([] { return Convert::ToInt16("1ffff", 16); }) ==
               "Value was either too large or too small for an Int16.");
    BOOST_TEST(MessageOf<OverflowException>([] { return Convert::ToInt32("2147483648", 10); }) ==
               "Value was either too large or too small for an Int32.");
    BOOST_TEST(MessageOf<OverflowException>([] { return Convert::ToByte("-1", 10); }) ==
               "The string was being parsed as an unsigned number and could not have a negative sign.");
}

BOOST_AUTO_TEST_CASE(convert_writes_bases)
{
    BOOST_TEST(Convert::ToString(255, 16) == "ff");
    BOOST_TEST(Convert::ToString(5, 2) == "101");
    BOOST_TEST(Convert::ToString(-1, 8) == "37777777777");
    BOOST_TEST(Convert::ToString(-5, 10) == "-5");
    BOOST_TEST(Convert::ToString(0, 2) == "0");
    BOOST_TEST(Convert::ToString(Byte(200), 2) == "11001000");
    BOOST_TEST(Convert::ToString(Int16(-1), 16) == "ffff");
    BOOST_TEST(Convert::ToString(Int64(-1), 16) == "ffffffffffffffff");
    BOOST_TEST(MessageOf<ArgumentException>([] { return Convert::ToString(1, 7); }) == "Invalid Base.");
    BOOST_TEST(Convert::ToString(5) == "5");
    BOOST_TEST(Convert::ToString(true) == "True");
    BOOST_TEST(Convert::ToString(1.5) == "1.5");
    BOOST_TEST((Convert::ToString(String(nullptr)) == nullptr));
    BOOST_TEST(Convert::ToString(Object(nullptr)) == "");
}

BOOST_AUTO_TEST_CASE(convert_writes_and_reads_bytes)
{
    const Array<Byte> bytes{1, 2, 3, 4};
    BOOST_TEST(Convert::ToBase64String(bytes) == "AQIDBA==");
    BOOST_TEST(Convert::ToBase64String(bytes, 1, 2) == "AgM=");
    BOOST_TEST(Convert::ToBase64String(Array<Byte>(60), Base64FormattingOptions::InsertLineBreaks).Length() == 82);
    BOOST_TEST(Convert::ToBase64String(Convert::FromBase64String(" AQID BA== ")) == "AQIDBA==");
    BOOST_TEST(Convert::ToHexString(bytes) == "01020304");
    BOOST_TEST(Convert::ToHexString(bytes, 1, 2) == "0203");
    BOOST_TEST(Convert::ToHexStringLower(Array<Byte>{0xab}) == "ab");
    BOOST_TEST(Convert::FromHexString("aB01").Length() == 2);
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Convert::ToBase64String(Array<Byte>()); }) == "inArray");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Convert::FromBase64String(nullptr); }) == "s");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Convert::ToHexString(Array<Byte>()); }) == "inArray");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Convert::FromHexString(nullptr); }) == "s");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return Convert::ToBase64String(bytes, 3, 2); }) == "offset");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return Convert::ToBase64String(bytes, -1, 2); }) == "offset");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return Convert::ToBase64String(bytes, 0, -1); }) == "length");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return Convert::ToHexString(bytes, 1, 5); }) == "offset");
    BOOST_TEST(MessageOf<FormatException>([] { return Convert::FromBase64String("x"); }) ==
               "The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an "
               "illegal character among the padding characters.");
    BOOST_TEST(MessageOf<FormatException>([] { return Convert::FromHexString("abc"); }) ==
               "The input is not a valid hex string as its length is not a multiple of 2.");
    BOOST_TEST(MessageOf<FormatException>([] { return Convert::FromHexString("gg"); }) ==
               "The input is not a valid hex string as it contains a non-hex character.");
}

BOOST_AUTO_TEST_CASE(convert_changes_types)
{
    BOOST_TEST((int)Convert::ChangeType("42", Type::Of<int>()) == 42);
    BOOST_TEST((String)Convert::ChangeType(42, Type::Of<String>()) == "42");
    BOOST_TEST((bool)Convert::ChangeType("true", Type::Of<bool>()));
    BOOST_TEST((Byte)Convert::ChangeType(2.5, Type::Of<Byte>()) == 2);
    BOOST_TEST(((DateTime)Convert::ChangeType("2024-02-29", Type::Of<DateTime>())).Day() == 29);
    BOOST_CHECK(Convert::ChangeType(nullptr, Type::Of<String>()) == nullptr);
    BOOST_CHECK_THROW(Convert::ChangeType(nullptr, Type::Of<int>()), InvalidCastException);
    BOOST_CHECK_THROW(Convert::ChangeType("x", Type::Of<int>()), FormatException);
    BOOST_CHECK_THROW(Convert::ChangeType(300, Type::Of<Byte>()), OverflowException);
    BOOST_CHECK_THROW(Convert::ChangeType(1, Type::Of<Exception>()), InvalidCastException);
    BOOST_CHECK_THROW(Convert::ChangeType(1, nullptr), ArgumentNullException);
}
