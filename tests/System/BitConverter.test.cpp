// BitConverter and Buffer; expectations were taken from .NET 10 on a little-endian machine.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/BitConverter.hpp>
#include <System/Buffer.hpp>

using namespace System;

namespace
{
    const Array<Byte> Bytes{1, 2, 3, 4, 5, 6, 7, 8};
    const Array<Byte> Null;
}

BOOST_AUTO_TEST_CASE(bit_converter_gives_and_takes_bytes)
{
    BOOST_TEST(BitConverter::IsLittleEndian);
    BOOST_TEST(BitConverter::ToString(BitConverter::GetBytes(1.5)) == "00-00-00-00-00-00-F8-3F");
    BOOST_TEST(BitConverter::ToString(BitConverter::GetBytes(5)) == "05-00-00-00");
    BOOST_TEST(BitConverter::ToString(BitConverter::GetBytes(UInt16(0x102))) == "02-01");
    BOOST_TEST(BitConverter::ToString(BitConverter::GetBytes(true)) == "01");
    BOOST_TEST(BitConverter::ToString(BitConverter::GetBytes('A')) == "41-00");
    BOOST_TEST(BitConverter::GetBytes(Int64(5)).Length() == 8);
    BOOST_TEST(BitConverter::ToInt16(Bytes, 1) == 0x302);
    BOOST_TEST(BitConverter::ToUInt16(Bytes, 1) == 0x302);
    BOOST_TEST(BitConverter::ToInt32(Bytes, 4) == 0x8070605);
    BOOST_TEST(BitConverter::ToUInt32(Bytes, 4) == 0x8070605U);
    BOOST_TEST(BitConverter::ToInt64(Bytes, 0) == 0x807060504030201);
    BOOST_TEST(BitConverter::ToUInt64(Bytes, 0) == 0x807060504030201U);
    BOOST_TEST(BitConverter::ToDouble(Bytes, 0) == 5.447603722011605E-270);
    BOOST_TEST(BitConverter::ToSingle(Bytes, 0) == 1.5399896E-36F);
    BOOST_TEST(BitConverter::ToBoolean(Bytes, 7));
    BOOST_TEST(BitConverter::ToChar(BitConverter::GetBytes('A'), 0) == 'A');
    BOOST_TEST(BitConverter::ToInt32(ReadOnlySpan<Byte>(Bytes)) == 0x4030201);
    BOOST_TEST(BitConverter::DoubleToInt64Bits(1.5) == 4609434218613702656);
}

BOOST_AUTO_TEST_CASE(bit_converter_writes_text)
{
    BOOST_TEST(BitConverter::ToString(Bytes, 6) == "07-08");
    BOOST_TEST(BitConverter::ToString(Bytes, 2, 3) == "03-04-05");
    BOOST_TEST(BitConverter::ToString(Array<Byte>(0), 0) == "");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return BitConverter::ToString(Null); }) == "value");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return BitConverter::ToString(Bytes, 8); }) == "startIndex");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return BitConverter::ToString(Bytes, -1); }) == "startIndex");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return BitConverter::ToString(Bytes, 2, -1); }) == "length");
    BOOST_TEST(ParameterOf<ArgumentException>([] { return BitConverter::ToString(Bytes, 2, 9); }) == "value");
}

BOOST_AUTO_TEST_CASE(bit_converter_checks_arguments)
{
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return BitConverter::ToInt32(Null, 0); }) == "value");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return BitConverter::ToInt32(Bytes, -1); }) == "startIndex");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return BitConverter::ToInt32(Bytes, 8); }) == "startIndex");
    BOOST_TEST(MessageOf<ArgumentException>([] { return BitConverter::ToInt32(Bytes, 6); }) ==
               "The array starting from the specified index is not long enough to read a value of the specified type. (Parameter 'value')");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return BitConverter::ToBoolean(Bytes, 8); }) == "startIndex");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return BitConverter::ToInt32(ReadOnlySpan<Byte>(Bytes).first(3)); }) ==
               "value");
}

BOOST_AUTO_TEST_CASE(buffer_copies_bytes)
{
    Array<Byte> bytes{1, 2, 3, 4, 5, 6, 7, 8};
    Buffer::BlockCopy(bytes, 0, bytes, 2, 4);
    BOOST_TEST(BitConverter::ToString(bytes) == "01-02-01-02-03-04-07-08");
    Array<int> numbers(2);
    Buffer::BlockCopy(bytes, 0, numbers, 2, 4);
    BOOST_TEST(numbers[0] == 0x02010000);
    BOOST_TEST(numbers[1] == 0x0201);
    BOOST_TEST(Buffer::ByteLength(numbers) == 8);
    BOOST_TEST(Buffer::GetByte(numbers, 3) == 2);
    Buffer::SetByte(numbers, 0, 9);
    BOOST_TEST(numbers[0] == 0x02010009);
}

BOOST_AUTO_TEST_CASE(buffer_checks_arguments)
{
    const auto copy = [](Array<Byte> from, int fromOffset, Array<Byte> to, int toOffset, int count)
    { return [=] { return Buffer::BlockCopy(from, fromOffset, to, toOffset, count), 0; }; };
    BOOST_TEST(ParameterOf<ArgumentNullException>(copy(Null, 0, Bytes, 0, 1)) == "src");
    BOOST_TEST(ParameterOf<ArgumentNullException>(copy(Bytes, 0, Null, 0, 1)) == "dst");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>(copy(Bytes, -1, Bytes, 0, 1)) == "srcOffset");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>(copy(Bytes, 0, Bytes, -1, 1)) == "dstOffset");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>(copy(Bytes, 0, Bytes, 0, -1)) == "count");
    BOOST_TEST(ParameterOf<ArgumentException>(copy(Bytes, 0, Bytes, 5, 4)) == "");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return Buffer::GetByte(Bytes, 8); }) == "index");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Buffer::ByteLength(Null); }) == "array");
}
