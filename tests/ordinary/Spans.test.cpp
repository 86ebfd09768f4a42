#include "tests/Support/Print.hpp"
#include "tests/ordinary/Uses.hpp"
#include <System/Array.hpp>
#include <System/Buffers.hpp>
#include <System/Buffers/Binary.hpp>
#include <System/Buffers/Text/Base64.hpp>
#include <System/Buffers/Text/Utf8Parser.hpp>
#include <System/FormatException.hpp>
#include <System/Memory.hpp>
#include <System/Runtime/CompilerServices/Unsafe.hpp>
#include <System/Text/Encoding.hpp>
#include <boost/test/unit_test.hpp>

using namespace System;
using namespace System::Buffers;
using namespace System::Buffers::Binary;
using System::Buffers::Text::Base64;
using System::Buffers::Text::Utf8Parser;
using System::Runtime::CompilerServices::Unsafe;
using Encoding = System::Text::Encoding;

BOOST_AUTO_TEST_SUITE(OrdinarySpans)

BOOST_AUTO_TEST_CASE(buffers_are_lent, *Uses("System.Buffers.ArrayPool`1", "Shared 0; Rent 1; Return 2"))
{
    Array<Byte> buffer = ArrayPool<Byte>::Shared().Rent(1000);
    BOOST_TEST(buffer.Length() >= 1000);
    ArrayPool<Byte>::Shared().Return(buffer, true);
    BOOST_TEST(buffer[0] == 0);
}

BOOST_AUTO_TEST_CASE(parts_of_arrays, *Uses("System.MemoryExtensions", "AsSpan 1 2 3; SequenceEqual`1 2; IndexOf`1 2; AsMemory 1") *
                                          Uses("System.Span`1", "CopyTo 1") * Uses("System.ReadOnlySpan`1", "ToArray 0; CopyTo 1"))
{
    Array<Byte> data{1, 2, 3, 4};
    BOOST_TEST(data.AsSpan().Length() == 4);
    BOOST_TEST(data.AsSpan(1).IndexOf(3) == 1);
    Array<Byte> into(4);
    data.AsSpan(1, 2).CopyTo(into);
    BOOST_TEST(into[1] == 3);
    const ReadOnlySpan<Byte> read = data;
    BOOST_TEST(read.SequenceEqual(Array<Byte>{1, 2, 3, 4}.AsSpan()));
    BOOST_TEST(read.Slice(2).ToArray().Length() == 2);
    read.CopyTo(into);
    BOOST_TEST(into[3] == 4);
    BOOST_TEST(data.AsMemory().Span()[3] == 4);
    BOOST_TEST(data.AsMemory(1).Length() == 3);
}

BOOST_AUTO_TEST_CASE(numbers_in_bytes,
                     *Uses("System.Buffers.Binary.BinaryPrimitives", "WriteUInt16BigEndian 2; ReadUInt16BigEndian 1; ReverseEndianness 1; "
                                                                     "ReadInt32LittleEndian 1; WriteInt32LittleEndian 2") *
                         Uses("System.Runtime.CompilerServices.Unsafe", "ReadUnaligned`1 1"))
{
    Array<Byte> data(8);
    BinaryPrimitives::WriteUInt16BigEndian(data, 0x1234);
    BOOST_TEST(data[0] == 0x12);
    BOOST_TEST(BinaryPrimitives::ReadUInt16BigEndian(data) == 0x1234);
    BinaryPrimitives::WriteInt32LittleEndian(data.AsSpan(1), -2);
    BOOST_TEST(BinaryPrimitives::ReadInt32LittleEndian(data.AsSpan(1)) == -2);
    BOOST_TEST(BinaryPrimitives::ReverseEndianness(static_cast<UInt16>(0x1234)) == 0x3412);
    BOOST_TEST(Unsafe::ReadUnaligned<Int32>(data[1]) == -2);
    Unsafe::WriteUnaligned<Int64>(data[0], 7);
    BOOST_TEST(Unsafe::ReadUnaligned<Int64>(&data[0]) == 7);
    Unsafe::InitBlock(data[0], 5, 8);
    BOOST_TEST(data[7] == 5);
    BOOST_TEST(Unsafe::SizeOf<Int16>() == 2);
}

namespace
{
    class Part : public ReadOnlySequenceSegment<Byte>
    {
    public:
        explicit Part(const ReadOnlyMemory<Byte>& memory) { Memory(memory); }
        Part Append(const ReadOnlyMemory<Byte>& memory) const
        {
            Part next(memory);
            next.RunningIndex(RunningIndex() + Memory().Length());
            Next(next);
            return next;
        }
        using ReadOnlySequenceSegment::Memory;
        using ReadOnlySequenceSegment::RunningIndex;
    };
}

BOOST_AUTO_TEST_CASE(bytes_in_pieces, *Uses("System.Buffers.ReadOnlySequence`1", "End 0; Length 0; IsSingleSegment 0; IsEmpty 0; First 0; "
                                                                                 ".ctor 1 4; Slice 1 2; Start 0") *
                                          Uses("System.Buffers.BuffersExtensions", "ToArray`1 1"))
{
    const Array<Byte> data{1, 2, 3, 4};
    const ReadOnlySequence<Byte> sequence(data);
    BOOST_TEST(sequence.Length() == 4);
    BOOST_TEST(sequence.IsSingleSegment());
    BOOST_TEST(!sequence.IsEmpty());
    BOOST_TEST(sequence.First().Length() == 4);
    BOOST_TEST(sequence.Slice(1).ToArray()[0] == 2);
    BOOST_TEST(sequence.Slice(1, 2).Length() == 2);
    BOOST_TEST(sequence.Slice(sequence.GetPosition(1), sequence.End()).Length() == 3);
    BOOST_TEST(sequence.Slice(sequence.Start(), sequence.End()).Length() == 4);
    const Part first(data);
    const Part last = first.Append(Array<Byte>{5, 6});
    const ReadOnlySequence<Byte> both(first, 1, last, 1);
    BOOST_TEST(both.Length() == 4);
    BOOST_TEST(!both.IsSingleSegment());
    BOOST_TEST(both.ToArray()[3] == 5);
}

BOOST_AUTO_TEST_CASE(values_at_the_front_of_text, *Uses("System.Buffers.Text.Utf8Parser", "TryParse 4"))
{
    const auto bytes = [](const char* text) { return Encoding::UTF8().GetBytes(text); };
    int used = 0;
    int number = 0;
    BOOST_TEST(Utf8Parser::TryParse(bytes("-12x"), number, used));
    BOOST_TEST(number == -12);
    BOOST_TEST(used == 3);
    UInt32 positive = 1;
    BOOST_TEST(!Utf8Parser::TryParse(bytes("-12"), positive, used));
    BOOST_TEST(positive == 0);
    BOOST_TEST(used == 0);
    BOOST_TEST(!Utf8Parser::TryParse(bytes("99999999999"), number, used));
    BOOST_TEST(Utf8Parser::TryParse(bytes("0000000000012"), number, used));
    BOOST_TEST(used == 13);
    BOOST_TEST(Utf8Parser::TryParse(bytes("1,234.00"), number, used, 'N'));
    BOOST_TEST(number == 1234);
    BOOST_TEST(used == 8);
    BOOST_TEST(!Utf8Parser::TryParse(bytes("1,234.05"), number, used, 'N'));
    BOOST_TEST(!Utf8Parser::TryParse(bytes(",1"), number, used, 'N'));
    BOOST_TEST(Utf8Parser::TryParse(bytes("FFFFFFFF"), number, used, 'X'));
    BOOST_TEST(number == -1);
    BOOST_TEST(!Utf8Parser::TryParse(bytes("1FFFFFFFF"), number, used, 'X'));
    SByte small = 0;
    BOOST_TEST(Utf8Parser::TryParse(bytes("ffzz"), small, used, 'x'));
    BOOST_TEST(small == -1);
    BOOST_TEST(used == 2);
    BOOST_CHECK_THROW(Utf8Parser::TryParse(bytes("12"), number, used, 'E'), FormatException);
    bool flag = false;
    BOOST_TEST(Utf8Parser::TryParse(bytes("TRUEx"), flag, used));
    BOOST_TEST(flag);
    BOOST_TEST(!Utf8Parser::TryParse(bytes("Tru"), flag, used, 'l'));
    double real = 0;
    BOOST_TEST(Utf8Parser::TryParse(bytes("1.5e3x"), real, used));
    BOOST_TEST(real == 1500);
    BOOST_TEST(used == 5);
    for (const char* text : {"1e", "1e+", "--1", "inf"})
    {
        BOOST_TEST(!Utf8Parser::TryParse(bytes(text), real, used));
    }
    BOOST_TEST(!Utf8Parser::TryParse(bytes("1.5e3"), real, used, 'F'));
    BOOST_TEST(!Utf8Parser::TryParse(bytes("1.5"), real, used, 'E'));
    BOOST_TEST(Utf8Parser::TryParse(bytes("-Infinity"), real, used));
    BOOST_TEST(used == 9);
    Guid id;
    BOOST_TEST(Utf8Parser::TryParse(bytes("00000000-0000-0000-0000-000000000001z"), id, used));
    BOOST_TEST(used == 36);
    BOOST_TEST(Utf8Parser::TryParse(bytes("{00000000-0000-0000-0000-000000000001}"), id, used, 'B'));
    DateTime time;
    BOOST_TEST(Utf8Parser::TryParse(bytes("Tue, 03 Jan 2017 08:08:05 GMT"), time, used, 'R'));
    BOOST_TEST(time.ToString() == "01/03/2017 08:08:05");
    BOOST_TEST(Utf8Parser::TryParse(bytes("05/25/2017 10:30:15 -08:00"), time, used));
    BOOST_TEST(used == 19);
    DateTimeOffset offset;
    BOOST_TEST(Utf8Parser::TryParse(bytes("05/25/2017 10:30:15 -08:00"), offset, used));
    BOOST_TEST(offset.Offset().Hours() == -8);
    BOOST_TEST(!Utf8Parser::TryParse(bytes("05/25/2017 10:30:15"), offset, used));
    BOOST_TEST(Utf8Parser::TryParse(bytes("2017-06-12T05:30:45.7680000-07:00"), offset, used, 'O'));
    BOOST_TEST(used == 33);
    TimeSpan span;
    BOOST_TEST(Utf8Parser::TryParse(bytes("02:03:04x"), span, used));
    BOOST_TEST((span == TimeSpan(2, 3, 4)));
    BOOST_TEST(!Utf8Parser::TryParse(bytes("25:00:00"), span, used, 'c'));
}

BOOST_AUTO_TEST_CASE(base64_in_pieces, *Uses("System.Buffers.OperationStatus", "Done 0"))
{
    Array<Byte> text(8);
    int consumed = 0;
    int written = 0;
    const Array<Byte> data{1, 2, 3, 4};
    BOOST_TEST((Base64::EncodeToUtf8(data, text, consumed, written) == OperationStatus::Done));
    BOOST_TEST(Encoding::ASCII().GetString(text, 0, written) == "AQIDBA==");
    BOOST_TEST((Base64::EncodeToUtf8(data, text, consumed, written, false) == OperationStatus::NeedMoreData));
    BOOST_TEST(consumed == 3);
    BOOST_TEST((Base64::EncodeToUtf8(data, text.AsSpan(0, 4), consumed, written) == OperationStatus::DestinationTooSmall));
    Array<Byte> back(4);
    BOOST_TEST((Base64::DecodeFromUtf8(Encoding::ASCII().GetBytes("AQ ID\nBA=="), back, consumed, written) == OperationStatus::Done));
    BOOST_TEST(back.AsSpan().SequenceEqual(data.AsSpan()));
    BOOST_TEST(consumed == 10);
    BOOST_TEST((Base64::DecodeFromUtf8(Encoding::ASCII().GetBytes("AQIDB"), back, consumed, written) == OperationStatus::InvalidData));
    BOOST_TEST(written == 3);
    BOOST_TEST(
        (Base64::DecodeFromUtf8(Encoding::ASCII().GetBytes("AQIDB"), back, consumed, written, false) == OperationStatus::NeedMoreData));
    BOOST_TEST((Base64::DecodeFromUtf8(Encoding::ASCII().GetBytes("AQ!D"), back, consumed, written) == OperationStatus::InvalidData));
    BOOST_TEST(Base64::GetMaxEncodedToUtf8Length(4) == 8);
    BOOST_TEST(Base64::GetMaxDecodedFromUtf8Length(8) == 6);
    BOOST_TEST(ToString(OperationStatus::NeedMoreData) == "NeedMoreData");
}

BOOST_AUTO_TEST_SUITE_END()
