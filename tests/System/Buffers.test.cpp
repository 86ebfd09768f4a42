// Pools, writers, sequences, and numbers in bytes; expectations were taken from .NET 10.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Buffers.hpp>
#include <System/Buffers/Binary.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/ObjectDisposedException.hpp>
#include <System/Runtime/InteropServices/Marshal.hpp>
#include <System/Runtime/InteropServices/MemoryMarshal.hpp>
#include <System/Using.hpp>
#include <thread>

using namespace System;
using namespace System::Buffers;
using namespace System::Buffers::Binary;
using System::Runtime::InteropServices::Marshal;
using System::Runtime::InteropServices::MemoryMarshal;

namespace
{
    class BufferSegment : public ReadOnlySequenceSegment<Byte>
    {
    public:
        explicit BufferSegment(const ReadOnlyMemory<Byte>& memory) { Memory(memory); }
        [[nodiscard]] BufferSegment Append(const ReadOnlyMemory<Byte>& memory) const
        {
            BufferSegment segment(memory);
            segment.RunningIndex(RunningIndex() + Memory().Length());
            Next(segment);
            return segment;
        }

    private:
        using ReadOnlySequenceSegment::Memory;
        using ReadOnlySequenceSegment::RunningIndex;
    };

    ReadOnlySequence<Byte> InParts()
    {
        const BufferSegment first(Array<Byte>{1, 2, 3});
        const BufferSegment second = first.Append(Array<Byte>(0));
        const BufferSegment last = second.Append(Array<Byte>{4, 5, 2});
        return ReadOnlySequence<Byte>(first, 0, last, 3);
    }
    template <class Action>
    int Ran(Action action)
    {
        action();
        return 0;
    }
    template <class Action>
    std::string OutOfRange(Action action)
    {
        return ParameterOf<ArgumentOutOfRangeException>(action);
    }
    const Array<Byte> Bytes{1, 2, 3, 4, 5, 2};
}

BOOST_AUTO_TEST_CASE(the_shared_pool_rents_powers_of_two)
{
    const ArrayPool<Byte> pool = ArrayPool<Byte>::Shared();
    const std::pair<int, int> lengths[] = {{100, 128}, {0, 0}, {1, 16}, {16, 16}, {17, 32}, {4096, 4096}, {5000, 8192}, {1048577, 2097152}};
    for (const auto& [asked, given] : lengths)
    {
        BOOST_TEST(pool.Rent(asked).Length() == given);
    }
    Array<Byte> array = pool.Rent(300);
    array[0] = 9;
    pool.Return(array);
    BOOST_TEST((pool.Rent(300) == array && array[0] == 9 && pool == ArrayPool<Byte>::Shared()));
    pool.Return(array, true);
    BOOST_TEST((pool.Rent(400) == array && array[0] == 0));
    BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([&] { return pool.Rent(-1); })
                   .starts_with("minimumLength ('-1') must be a non-negative value. (Parameter 'minimumLength')"));
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return Ran([&] { pool.Return(Array<Byte>()); }); }) == "array");
    BOOST_TEST(MessageOf<ArgumentException>([&] { return Ran([&] { pool.Return(Array<Byte>(100)); }); }) ==
               "The buffer is not associated with this pool and may not be returned to it. (Parameter 'array')");
    pool.Return(Array<Byte>(0));
}

BOOST_AUTO_TEST_CASE(a_pool_of_ones_own_has_limits)
{
    const ArrayPool<int> pool = ArrayPool<int>::Create(100, 2);
    BOOST_TEST(
        (pool.Rent(50).Length() == 64 && pool.Rent(100).Length() == 128 && pool.Rent(200).Length() == 200 && pool.Rent(0).Length() == 0));
    BOOST_TEST((pool.Rent(50).Length() == 64 && pool.Rent(50).Length() == 128));
    pool.Return(Array<int>(1000));
    BOOST_CHECK_THROW(pool.Return(Array<int>(100)), ArgumentException);
    BOOST_TEST(OutOfRange([] { return ArrayPool<int>::Create(0, 1); }) == "maxArrayLength");
    BOOST_TEST(OutOfRange([] { return ArrayPool<int>::Create(1, 0); }) == "maxArraysPerBucket");
}

BOOST_AUTO_TEST_CASE(threads_share_a_pool)
{
    const auto work = []
    {
        for (int i = 0; i != 2000; ++i)
        {
            const Array<int> array = ArrayPool<int>::Shared().Rent(64);
            array[0] = i;
            array[63] = i;
            BOOST_REQUIRE_EQUAL(array[0], array[63]);
            ArrayPool<int>::Shared().Return(array);
        }
    };
    std::thread other(work);
    work();
    other.join();
}

BOOST_AUTO_TEST_CASE(memory_is_rented_until_its_owner_is_disposed)
{
    const IMemoryOwner<Byte> owner = MemoryPool<Byte>::Shared().Rent(100);
    BOOST_TEST((owner.Memory().Length() == 128 && MemoryPool<Byte>::Shared().Rent().Memory().Length() == 4096));
    BOOST_TEST((MemoryPool<int>::Shared().Rent().Memory().Length() == 1024 && MemoryPool<Byte>::Shared().Rent(0).Memory().IsEmpty()));
    {
        Using guard(owner);
        owner.Memory().Span()[0] = 1;
    }
    BOOST_CHECK_THROW(static_cast<void>(owner.Memory()), ObjectDisposedException);
    owner.Dispose();
    BOOST_TEST(OutOfRange([] { return MemoryPool<Byte>::Shared().Rent(-2); }) == "minimumBufferSize");
    BOOST_TEST(MemoryPool<Byte>::Shared().MaxBufferSize() == 2147483591);
}

BOOST_AUTO_TEST_CASE(a_writer_grows)
{
    const ArrayBufferWriter<Byte> writer;
    BOOST_TEST((writer.Capacity() == 0 && writer.FreeCapacity() == 0));
    BOOST_TEST((writer.GetSpan(1).Length() == 256 && writer.Capacity() == 256));
    writer.Advance(10);
    BOOST_TEST((writer.WrittenCount() == 10 && writer.FreeCapacity() == 246));
    BOOST_TEST((writer.GetMemory(1000).Length() == 1246 && writer.Capacity() == 1256));
    const IBufferWriter<Byte> base = writer;
    base.Write(Array<Byte>{7, 8});
    BOOST_TEST((writer.WrittenSpan().Length() == 12 && writer.WrittenSpan()[11] == 8 && writer.WrittenMemory().Length() == 12));
    writer.Clear();
    BOOST_TEST((writer.WrittenCount() == 0 && writer.GetSpan()[11] == 0 && ArrayBufferWriter<Byte>(10).GetMemory(11).Length() == 21));
    BOOST_TEST(ParameterOf<ArgumentException>([&] { return Ran([&] { writer.Advance(-1); }); }) == "count");
    BOOST_TEST(MessageOf<InvalidOperationException>([] { return Ran([] { ArrayBufferWriter<Byte>().Advance(1); }); }) ==
               "Cannot advance past the end of the buffer, which has a size of 0.");
    BOOST_TEST(MessageOf<ArgumentException>([&] { return writer.GetSpan(-1); }) == "sizeHint");
    BOOST_TEST(ParameterOf<ArgumentException>([] { return ArrayBufferWriter<Byte>(0); }) == "initialCapacity");
}

BOOST_AUTO_TEST_CASE(a_sequence_of_one_array)
{
    const ReadOnlySequence<Byte> sequence(Bytes);
    BOOST_TEST((sequence.Length() == 6 && sequence.IsSingleSegment() && !sequence.IsEmpty() && sequence.First().Length() == 6));
    BOOST_TEST((sequence.Slice(2).Length() == 4 && sequence.Slice(1, 3).ToArray()[2] == 4 && sequence.PositionOf(3)->GetInteger() == 2));
    BOOST_TEST((sequence.ToString() == "System.Buffers.ReadOnlySequence<Byte>[6]" && !sequence.PositionOf(9)));
    BOOST_TEST((sequence.GetPosition(2).GetInteger() == 2 && sequence.End().GetInteger() == 6));
    BOOST_TEST((OutOfRange([&] { return sequence.Slice(7); }) == "start" && OutOfRange([&] { return sequence.Slice(1, 7); }) == "length"));
    BOOST_TEST(
        (OutOfRange([&] { return sequence.GetPosition(7); }) == "offset" && OutOfRange([&] { return sequence.Slice(-1); }) == "start"));
    BOOST_TEST(OutOfRange([] { return ReadOnlySequence<Byte>(Bytes, 1, 7); }) == "length");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return ReadOnlySequence<Byte>(Array<Byte>()); }) == "array");
    const ReadOnlySequence<Byte> none;
    BOOST_TEST((none.IsEmpty() && none.IsSingleSegment() && ReadOnlySequence<Byte>::Empty.Length() == 0 && none.ToArray().Length() == 0));
    BOOST_TEST(ReadOnlySequence<Byte>(Bytes.AsMemory(1, 2)).FirstSpan()[1] == 3);
}

BOOST_AUTO_TEST_CASE(a_sequence_of_parts)
{
    const ReadOnlySequence<Byte> sequence = InParts();
    BOOST_TEST((sequence.Length() == 6 && !sequence.IsSingleSegment() && sequence.First().Length() == 3));
    BOOST_TEST(sequence.ToArray().AsSpan().SequenceEqual(Bytes));
    BOOST_TEST(sequence.Slice(2, 3).ToArray().AsSpan().SequenceEqual(Array<Byte>{3, 4, 5}));
    BOOST_TEST((sequence.Slice(3, 3).IsSingleSegment() && sequence.GetOffset(*sequence.PositionOf(5)) == 4));
    BOOST_TEST(sequence.Slice(*sequence.PositionOf(4)).Length() == 3);
    BOOST_TEST(sequence.Slice(sequence.Start(), sequence.GetPosition(1, sequence.GetPosition(1))).Length() == 2);
    int parts = 0;
    Int64 elements = 0;
    for (const auto& part : sequence)
    {
        ++parts;
        elements += part.Length();
    }
    BOOST_TEST((parts == 3 && elements == 6));
    SequencePosition position = sequence.Start();
    ReadOnlyMemory<Byte> memory;
    parts = 0;
    while (sequence.TryGet(position, memory))
    {
        ++parts;
    }
    BOOST_TEST(parts == 3);
    // A long chain ends without a deep stack.
    BufferSegment last = BufferSegment(Bytes);
    const BufferSegment first = last;
    for (int i = 0; i != 100000; ++i)
    {
        last = last.Append(Bytes);
    }
    BOOST_TEST(ReadOnlySequence<Byte>(first, 0, last, 6).Length() == 600006);
}

BOOST_AUTO_TEST_CASE(a_reader_goes_through_a_sequence)
{
    for (const ReadOnlySequence<Byte>& sequence : {ReadOnlySequence<Byte>(Bytes), InParts()})
    {
        SequenceReader<Byte> reader(sequence);
        Byte first = 0, second = 0;
        BOOST_TEST((reader.TryRead(first) && reader.TryPeek(second) && first == 1 && second == 2));
        ReadOnlySequence<Byte> before;
        BOOST_TEST((reader.TryReadTo(before, 4) && before.Length() == 2));
        Int16 number = 0;
        BOOST_TEST(
            (reader.TryReadBigEndian(number) && number == 1282 && reader.Consumed() == 6 && reader.Remaining() == 0 && reader.End()));
        BOOST_TEST((!reader.TryRead(first) && first == 0 && !reader.TryReadLittleEndian(number)));
        reader.Rewind(5);
        ReadOnlySpan<Byte> line;
        BOOST_TEST((reader.TryReadTo(line, Array<Byte>{4, 5}) && line.SequenceEqual(Array<Byte>{2, 3}) && reader.IsNext(2, true)));
        reader.Rewind(6);
        BOOST_TEST((reader.TryAdvanceTo(3, false) && reader.IsNext(Array<Byte>{3, 4}) && reader.AdvancePast(3) == 1));
        BOOST_TEST((reader.TryReadExact(2, before) && before.Length() == 2 && !reader.TryReadExact(2, before)));
        BOOST_CHECK_THROW(reader.Advance(2), ArgumentOutOfRangeException);
    }
}

BOOST_AUTO_TEST_CASE(numbers_are_read_and_written_in_both_orders)
{
    const Array<Byte> buffer(8);
    BinaryPrimitives::WriteUInt16BigEndian(buffer, 0x1234);
    BOOST_TEST((buffer[0] == 0x12 && BinaryPrimitives::ReadUInt16BigEndian(buffer) == 0x1234));
    BOOST_TEST(BinaryPrimitives::ReadUInt16LittleEndian(buffer) == 0x3412);
    BinaryPrimitives::WriteInt32LittleEndian(buffer.AsSpan(2), -2);
    BOOST_TEST((buffer[2] == 0xFE && BinaryPrimitives::ReadInt32LittleEndian(buffer.AsSpan(2)) == -2));
    BinaryPrimitives::WriteDoubleBigEndian(buffer, 1.0);
    BOOST_TEST((buffer[0] == 0x3F && buffer[1] == 0xF0 && BinaryPrimitives::ReadDoubleBigEndian(buffer) == 1.0));
    BinaryPrimitives::WriteSingleLittleEndian(buffer, -1.5F);
    BOOST_TEST((buffer[3] == 0xBF && BinaryPrimitives::ReadSingleLittleEndian(buffer) == -1.5F));
    BinaryPrimitives::WriteInt64BigEndian(buffer, 0x0102030405060708);
    UInt64 big = 0;
    BOOST_TEST((BinaryPrimitives::TryReadUInt64LittleEndian(buffer, big) && big == 0x0807060504030201));
    int number = 5;
    BOOST_TEST((!BinaryPrimitives::TryReadInt32BigEndian(Array<Byte>(3), number) && number == 0));
    BOOST_TEST(!BinaryPrimitives::TryWriteInt32BigEndian(Array<Byte>(3), 1));
    BOOST_TEST(OutOfRange([] { return BinaryPrimitives::ReadInt32BigEndian(Array<Byte>(3)); }) == "length");
    BOOST_TEST(OutOfRange([] { return Ran([] { BinaryPrimitives::WriteDoubleBigEndian(Array<Byte>(7), 1); }); }) == "length");
    BOOST_TEST((BinaryPrimitives::ReverseEndianness(Int16(0x1234)) == 13330 && BinaryPrimitives::ReverseEndianness(Byte(5)) == 5));
    BOOST_TEST(BinaryPrimitives::ReverseEndianness(0x01020304) == 0x04030201);
}

BOOST_AUTO_TEST_CASE(memory_is_seen_as_other_types)
{
    const Array<int> numbers{1, 2};
    BOOST_TEST((MemoryMarshal::AsBytes(numbers.AsSpan()).Length() == 8 && MemoryMarshal::Cast<int, Byte>(numbers.AsSpan())[4] == 2));
    BOOST_TEST((MemoryMarshal::Cast<Byte, int>(Array<Byte>(11)).Length() == 2));
    BOOST_TEST((MemoryMarshal::Cast<int, Int64>(ReadOnlySpan<int>(numbers)).Length() == 1));
    BOOST_CHECK_THROW((MemoryMarshal::Cast<Byte, int>(Array<Byte>(11).AsSpan(1))), ArgumentException);
    BOOST_TEST((MemoryMarshal::Read<Int16>(Array<Byte>{1, 1, 3}) == 257));
    BOOST_TEST(OutOfRange([] { return MemoryMarshal::Read<int>(Array<Byte>(3)); }) == "length");
    BOOST_TEST(OutOfRange([] { return Ran([] { MemoryMarshal::Write(Array<Byte>(3), 1); }); }) == "length");
    ArraySegment<Byte> segment;
    BOOST_TEST((MemoryMarshal::TryGetArray(Bytes.AsMemory(1, 2), segment) && segment.Offset() == 1 && segment.Count() == 2));
    BOOST_TEST((Marshal::SizeOf<int>() == 4 && Marshal::SizeOf(Int64(1)) == 8));
}
