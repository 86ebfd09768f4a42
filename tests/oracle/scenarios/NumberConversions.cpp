// Convert, BitConverter and BinaryPrimitives.
#include "harness/Transcript.hpp"
#include <System/Buffers/Binary.hpp>

namespace
{
    using namespace Oracle;
    using namespace System::Buffers::Binary;

    template <class T>
    void FromNumber(String name, T number)
    {
        Section(String::Format("Convert {0} {1}", name, number));
        Observe("ToBoolean", [&] { return Convert::ToBoolean(number); });
        Observe("ToByte", [&] { return Convert::ToByte(number); });
        Observe("ToSByte", [&] { return Convert::ToSByte(number); });
        Observe("ToInt16", [&] { return Convert::ToInt16(number); });
        Observe("ToUInt16", [&] { return Convert::ToUInt16(number); });
        Observe("ToInt32", [&] { return Convert::ToInt32(number); });
        Observe("ToUInt32", [&] { return Convert::ToUInt32(number); });
        Observe("ToInt64", [&] { return Convert::ToInt64(number); });
        Observe("ToUInt64", [&] { return Convert::ToUInt64(number); });
        Observe("ToDouble", [&] { return Convert::ToDouble(number); });
        Observe("ToSingle", [&] { return Convert::ToSingle(number); });
        Observe("ToString", [&] { return Convert::ToString(number); });
    }

    void Bases()
    {
        for (const String& text : Array<String>{"0", "1", "101", "7", "8", "-1", "+1", "ff", "0xFF", "FFFFFFFF", "80000000",
                                                "FFFFFFFFFFFFFFFF", "100", "200", "", " 1", "x", "177777", "32768"})
        {
            for (const int radix : Array<int>{2, 8, 10, 16, 3})
            {
                Section(String::Format("Convert {0} base {1}", Describe(text), radix));
                Observe("small",
                        [&]
                        {
                            return Several(Outcome([&] { return Convert::ToByte(text, radix); }),
                                           Outcome([&] { return Convert::ToSByte(text, radix); }),
                                           Outcome([&] { return Convert::ToInt16(text, radix); }),
                                           Outcome([&] { return Convert::ToUInt16(text, radix); }));
                        });
                Observe("ToInt32", [&] { return Convert::ToInt32(text, radix); });
                Observe("ToUInt32", [&] { return Convert::ToUInt32(text, radix); });
                Observe("ToInt64", [&] { return Convert::ToInt64(text, radix); });
                Observe("ToUInt64", [&] { return Convert::ToUInt64(text, radix); });
            }
        }
        for (const int radix : Array<int>{2, 8, 10, 16, 3})
        {
            Section(String::Format("Convert to base {0}", radix));
            for (const int number : Array<int>{0, 1, -1, 255, 1000, MinValue<int>, MaxValue<int>})
            {
                Observe(String::Format("int {0}", number), [&] { return Convert::ToString(number, radix); });
                Observe(String::Format("long {0}", number), [&] { return Convert::ToString((Int64)number, radix); });
                Observe(String::Format("short {0}", number), [&] { return Convert::ToString((Int16)number, radix); });
                Observe(String::Format("byte {0}", number), [&] { return Convert::ToString((Byte)number, radix); });
            }
        }
    }

    void Base64()
    {
        Section("Base64");
        for (const int length : Array<int>{0, 1, 2, 3, 4, 57, 58, 100})
        {
            Array<Byte> bytes = Array<Byte>(length);
            for (int i = 0; i != length; ++i)
                bytes[i] = (Byte)(i * 37);
            Observe(String::Format("ToBase64String of {0}", length), [&] { return Convert::ToBase64String(bytes); });
            Observe(String::Format("lines of {0}", length),
                    [&] { return Convert::ToBase64String(bytes, Base64FormattingOptions::InsertLineBreaks); });
            Observe(String::Format("back of {0}", length),
                    [&] { return Convert::FromBase64String(Convert::ToBase64String(bytes, Base64FormattingOptions::InsertLineBreaks)); });
            Observe(String::Format("part of {0}", length), [&] { return Convert::ToBase64String(bytes, 1, 2); });
            Observe(String::Format("ToHexString of {0}", length),
                    [&] { return Several(Convert::ToHexString(bytes), Convert::ToHexStringLower(bytes)); });
            Observe(String::Format("ToBase64CharArray of {0}", length),
                    [&]
                    {
                        Array<char> chars = Array<char>(8);
                        int written = Convert::ToBase64CharArray(bytes, 0, length, chars, 1);
                        return Several(written, (int)chars[0], chars[1]);
                    });
        }
        for (const String& text : Array<String>{"", "AA==", "AA=", "AA", "A", "AAA=", "AAAA", " AA\n== ", "AA==AA", "A=AA", "====", "A-A_",
                                                "\u00E9AAA", "AAAAA===", "AB==", "=AAA"})
        {
            Observe(String::Format("FromBase64String {0}", Describe(text)), [&] { return Convert::FromBase64String(text); });
            Observe(String::Format("TryFromBase64String {0}", Describe(text)),
                    [&]
                    {
                        Array<Byte> room = Array<Byte>(2);
                        int written{};
                        bool done = Convert::TryFromBase64String(text, room, written);
                        return Several(done, written);
                    });
        }
        for (const String& text : Array<String>{"", "00", "0", "fF", "0g", "ABCDEF", " 00", "0x00"})
            Observe(String::Format("FromHexString {0}", Describe(text)), [&] { return Convert::FromHexString(text); });
        String none = nullptr;
        Array<Byte> nothing = nullptr;
        Observe("FromBase64String null", [&] { return Convert::FromBase64String(none); });
        Observe("FromHexString null", [&] { return Convert::FromHexString(none); });
        Observe("ToBase64String null", [&] { return Convert::ToBase64String(nothing); });
        Observe("ToHexString null", [&] { return Convert::ToHexString(nothing); });
        Observe("ToHexString part", [&] { return Convert::ToHexString(Array<Byte>{1, 2, 3}, 1, 2); });
        Observe("ToHexString part too long", [&] { return Convert::ToHexString(Array<Byte>{1, 2, 3}, 2, 2); });
        Observe("ToBase64String negative", [&] { return Convert::ToBase64String(Array<Byte>{1, 2, 3}, -1, 2); });
    }

    void Bits()
    {
        Section("BitConverter");
        Observe("IsLittleEndian", [&] { return BitConverter::IsLittleEndian; });
        Array<Byte> bytes = {0x00, 0x01, 0x7F, 0x80, 0xFF, 0x10, 0x20, 0x30, 0xC0, 0x3F};
        Array<Byte> none = nullptr;
        for (const int at : Array<int>{-1, 0, 1, 2, 3, 6, 8, 9, 10})
        {
            Observe(String::Format("ToInt16 {0}", at), [&] { return BitConverter::ToInt16(bytes, at); });
            Observe(String::Format("ToUInt16 {0}", at), [&] { return BitConverter::ToUInt16(bytes, at); });
            Observe(String::Format("ToInt32 {0}", at), [&] { return BitConverter::ToInt32(bytes, at); });
            Observe(String::Format("ToUInt32 {0}", at), [&] { return BitConverter::ToUInt32(bytes, at); });
            Observe(String::Format("ToInt64 {0}", at), [&] { return BitConverter::ToInt64(bytes, at); });
            Observe(String::Format("ToUInt64 {0}", at), [&] { return BitConverter::ToUInt64(bytes, at); });
            Observe(String::Format("ToSingle {0}", at), [&] { return BitConverter::ToSingle(bytes, at); });
            Observe(String::Format("ToDouble {0}", at), [&] { return BitConverter::ToDouble(bytes, at); });
            Observe(String::Format("ToBoolean {0}", at), [&] { return BitConverter::ToBoolean(bytes, at); });
            Observe(String::Format("ToString {0}", at), [&] { return BitConverter::ToString(bytes, at); });
            Observe(String::Format("ToString {0}, 2", at), [&] { return BitConverter::ToString(bytes, at, 2); });
        }
        Observe("ToInt32 null", [&] { return BitConverter::ToInt32(none, 0); });
        Observe("ToString null", [&] { return BitConverter::ToString(none); });
        Observe("ToString of none", [&] { return BitConverter::ToString(Array<Byte>(0)); });
        Observe("GetBytes",
                [&]
                {
                    return Several(BitConverter::GetBytes(true), BitConverter::GetBytes((Int16)-2), BitConverter::GetBytes((UInt16)2),
                                   BitConverter::GetBytes(-3), BitConverter::GetBytes(3u), BitConverter::GetBytes(-4L),
                                   BitConverter::GetBytes(4ul), BitConverter::GetBytes(1.5f), BitConverter::GetBytes(-1.5));
                });
        Observe("bits of numbers",
                [&]
                {
                    return Several(BitConverter::DoubleToInt64Bits(-2.5), BitConverter::Int64BitsToDouble(0x4004000000000000),
                                   BitConverter::SingleToInt32Bits(1.5f), BitConverter::Int32BitsToSingle(0x3FC00000));
                });
    }

    void Binary()
    {
        Array<Byte> bytes = {0x80, 0x01, 0x02, 0x7F, 0xFF, 0x10, 0x20, 0x30};
        for (const int length : Array<int>{0, 1, 2, 4, 7, 8})
        {
            Section(String::Format("BinaryPrimitives in {0}", length));
            Observe("Int16",
                    [&]
                    {
                        return Several(BinaryPrimitives::ReadInt16BigEndian(bytes.AsSpan(0, length)),
                                       BinaryPrimitives::ReadInt16LittleEndian(bytes.AsSpan(0, length)));
                    });
            Observe("UInt16",
                    [&]
                    {
                        return Several(BinaryPrimitives::ReadUInt16BigEndian(bytes.AsSpan(0, length)),
                                       BinaryPrimitives::ReadUInt16LittleEndian(bytes.AsSpan(0, length)));
                    });
            Observe("Int32",
                    [&]
                    {
                        return Several(BinaryPrimitives::ReadInt32BigEndian(bytes.AsSpan(0, length)),
                                       BinaryPrimitives::ReadInt32LittleEndian(bytes.AsSpan(0, length)));
                    });
            Observe("UInt32",
                    [&]
                    {
                        return Several(BinaryPrimitives::ReadUInt32BigEndian(bytes.AsSpan(0, length)),
                                       BinaryPrimitives::ReadUInt32LittleEndian(bytes.AsSpan(0, length)));
                    });
            Observe("Int64",
                    [&]
                    {
                        return Several(BinaryPrimitives::ReadInt64BigEndian(bytes.AsSpan(0, length)),
                                       BinaryPrimitives::ReadInt64LittleEndian(bytes.AsSpan(0, length)));
                    });
            Observe("UInt64",
                    [&]
                    {
                        return Several(BinaryPrimitives::ReadUInt64BigEndian(bytes.AsSpan(0, length)),
                                       BinaryPrimitives::ReadUInt64LittleEndian(bytes.AsSpan(0, length)));
                    });
            Observe("Double", [&] { return BinaryPrimitives::ReadDoubleBigEndian(bytes.AsSpan(0, length)); });
            Observe("Single", [&] { return BinaryPrimitives::ReadSingleLittleEndian(bytes.AsSpan(0, length)); });
            Observe("TryReadInt32BigEndian",
                    [&]
                    {
                        int number{};
                        bool done = BinaryPrimitives::TryReadInt32BigEndian(bytes.AsSpan(0, length), number);
                        return Several(done, number);
                    });
            Observe("TryReadUInt16LittleEndian",
                    [&]
                    {
                        UInt16 number{};
                        bool done = BinaryPrimitives::TryReadUInt16LittleEndian(bytes.AsSpan(0, length), number);
                        return Several(done, number);
                    });
            Observe("WriteInt16BigEndian",
                    [&]
                    {
                        Array<Byte> room = Array<Byte>(length);
                        BinaryPrimitives::WriteInt16BigEndian(room, -2);
                        return room;
                    });
            Observe("WriteUInt32BigEndian",
                    [&]
                    {
                        Array<Byte> room = Array<Byte>(length);
                        BinaryPrimitives::WriteUInt32BigEndian(room, 0x01020304);
                        return room;
                    });
            Observe("WriteInt64LittleEndian",
                    [&]
                    {
                        Array<Byte> room = Array<Byte>(length);
                        BinaryPrimitives::WriteInt64LittleEndian(room, -3);
                        return room;
                    });
            Observe("TryWriteUInt16BigEndian",
                    [&]
                    {
                        Array<Byte> room = Array<Byte>(length);
                        bool done = BinaryPrimitives::TryWriteUInt16BigEndian(room, 0x0102);
                        return Several(done, room);
                    });
        }
        Section("ReverseEndianness");
        Observe("of each",
                [&]
                {
                    return Several(BinaryPrimitives::ReverseEndianness((Int16)0x0102), BinaryPrimitives::ReverseEndianness((UInt16)0xFF00),
                                   BinaryPrimitives::ReverseEndianness(1), BinaryPrimitives::ReverseEndianness(1u),
                                   BinaryPrimitives::ReverseEndianness(1L), BinaryPrimitives::ReverseEndianness(2ul));
                });
    }

    void Run()
    {
        for (const int number : Array<int>{0, 1, -1, 127, 128, 255, 256, -32769, 65536, MaxValue<int>, MinValue<int>})
            FromNumber<int>("int", number);
        for (const Int64 number : Array<Int64>{0, MaxValue<Int64>, MinValue<Int64>, 4294967296})
            FromNumber<Int64>("long", number);
        for (const double number :
             Array<double>{0, 0.5, 1.5, 2.5, -0.5, -1.5, 254.5, 255.5, 1e10, 1e20, std::numeric_limits<double>::quiet_NaN(),
                           std::numeric_limits<double>::infinity(), 2147483647.4, 2147483647.5, -2147483648.5})
            FromNumber<double>("double", number);
        for (const bool number : Array<bool>{true, false})
            FromNumber<bool>("bool", number);
        for (const String& number :
             Array<String>{"0", "1", "255", "-1", "1.5", "True", "false", " 12 ", "", "x", "99999999999999999999", "NaN", "1,000"})
            FromNumber<String>("text", number);
        FromNumber<UInt64>("ulong", MaxValue<UInt64>);
        Bases();
        Base64();
        Bits();
        Binary();
    }

    const Scenario Registered("NumberConversions", Run);
}
