// Span, ReadOnlySpan, Memory, pools, sequences and MemoryMarshal.
#include "harness/Transcript.hpp"
#include <System/Buffers.hpp>
#include <System/Runtime/InteropServices.hpp>

namespace
{
    using namespace Oracle;
    using namespace System::Buffers;
    using namespace System::Runtime::InteropServices;

    const Array<int> Numbers = {-1, 0, 1, 3, 5, 6};

    Array<Byte> Some()
    {
        return Array<Byte>{1, 2, 3, 2, 1};
    }

    void Cuts()
    {
        for (const int at : Numbers)
        {
            Section(String::Format("at {0}", at));
            Observe("AsSpan", [&] { return Some().AsSpan(at).ToArray(); });
            Observe("Slice", [&] { return Some().AsSpan().Slice(at).ToArray(); });
            Observe("AsMemory", [&] { return Some().AsMemory(at).ToArray(); });
            Observe("Memory.Slice", [&] { return Memory<Byte>(Some()).Slice(at).ToArray(); });
            Observe("ReadOnlyMemory.Slice", [&] { return ReadOnlyMemory<Byte>(Some()).Slice(at).ToArray(); });
            Observe("ArraySegment.Slice", [&] { return ArraySegment<Byte>(Some()).Slice(at).ToArray(); });
            Observe("ArraySegment.AsSpan", [&] { return ArraySegment<Byte>(Some(), 1, 3).AsSpan(at).ToArray(); });
            Observe("ArraySegment.AsMemory", [&] { return ArraySegment<Byte>(Some(), 1, 3).AsMemory(at).ToArray(); });
            Observe("text.AsSpan", [&] { return "hello"_s.AsSpan(at).ToString(); });
            Observe("text.AsMemory", [&] { return "hello"_s.AsMemory(at).ToString(); });
            Observe("[]", [&] { return Some().AsSpan()[at]; });
            Observe("ArraySegment []", [&] { return ArraySegment<Byte>(Some(), 1, 3)[at]; });
            Observe("array []", [&] { return Some()[at]; });
            Observe("Sequence.Slice", [&] { return ReadOnlySequence<Byte>(Some()).Slice(at).ToArray(); });
            Observe("Sequence.GetPosition",
                    [&]
                    {
                        ReadOnlySequence<Byte> sequence = ReadOnlySequence<Byte>(Some());
                        return sequence.Slice(sequence.GetPosition(at)).Length();
                    });
            for (const int length : Numbers)
            {
                Observe(String::Format("AsSpan, {0}", length), [&] { return Some().AsSpan(at, length).ToArray(); });
                Observe(String::Format("new Span, {0}", length), [&] { return Span<Byte>(Some(), at, length).ToArray(); });
                Observe(String::Format("Slice, {0}", length), [&] { return Some().AsSpan().Slice(at, length).ToArray(); });
                Observe(String::Format("new Memory, {0}", length), [&] { return Memory<Byte>(Some(), at, length).ToArray(); });
                Observe(String::Format("Memory.Slice, {0}", length), [&] { return Memory<Byte>(Some()).Slice(at, length).ToArray(); });
                Observe(String::Format("new ArraySegment, {0}", length), [&] { return ArraySegment<Byte>(Some(), at, length).ToArray(); });
                Observe(String::Format("ArraySegment.Slice, {0}", length),
                        [&] { return ArraySegment<Byte>(Some()).Slice(at, length).ToArray(); });
                Observe(String::Format("text.AsSpan, {0}", length), [&] { return "hello"_s.AsSpan(at, length).ToString(); });
                Observe(String::Format("Sequence.Slice, {0}", length),
                        [&] { return ReadOnlySequence<Byte>(Some()).Slice(at, length).ToArray(); });
            }
        }
    }

    void Searches()
    {
        Array<Array<Byte>> arrays = {Array<Byte>(0), Array<Byte>{1}, Array<Byte>{1, 2, 3, 2, 1}, Array<Byte>{2, 2, 2},
                                     Array<Byte>{5, 1, 4, 2, 3}};
        Array<Array<Byte>> parts = {Array<Byte>(0), Array<Byte>{2}, Array<Byte>{2, 3}, Array<Byte>{1, 2, 3, 2, 1}, Array<Byte>{3, 2, 1, 0}};
        for (const Array<Byte>& bytes : arrays)
        {
            Section(Describe(bytes));
            Observe("of 2",
                    [&]
                    {
                        return Several(bytes.AsSpan().IndexOf((Byte)2), bytes.AsSpan().LastIndexOf((Byte)2),
                                       bytes.AsSpan().Contains((Byte)2), bytes.AsSpan().Count((Byte)2), bytes.AsSpan().StartsWith((Byte)2),
                                       bytes.AsSpan().EndsWith((Byte)2));
                    });
            Observe("of 2 or 3",
                    [&]
                    {
                        return Several(bytes.AsSpan().IndexOfAny((Byte)2, (Byte)3), bytes.AsSpan().LastIndexOfAny((Byte)2, (Byte)3),
                                       bytes.AsSpan().IndexOfAny((Byte)4, (Byte)3, (Byte)2), bytes.AsSpan().ContainsAny((Byte)2, (Byte)3));
                    });
            Observe("but 2", [&] { return bytes.AsSpan().IndexOfAnyExcept((Byte)2); });
            Observe("Trim 2",
                    [&]
                    {
                        return Several(bytes.AsSpan().Trim((Byte)2).ToArray(), bytes.AsSpan().TrimStart((Byte)2).ToArray(),
                                       bytes.AsSpan().TrimEnd((Byte)2).ToArray());
                    });
            Observe("Trim 1", [&] { return bytes.AsSpan().Trim((Byte)1).ToArray(); });
            Observe("lengths",
                    [&] {
                        return Several(bytes.AsSpan().Length(), bytes.AsSpan().IsEmpty(), bytes.AsSpan().ToString(),
                                       bytes.AsMemory().ToString());
                    });
            Observe("Reverse",
                    [&]
                    {
                        Array<Byte> copy = bytes.AsSpan().ToArray();
                        copy.AsSpan().Reverse();
                        return copy;
                    });
            Observe("Sort",
                    [&]
                    {
                        Array<Byte> copy = bytes.AsSpan().ToArray();
                        copy.AsSpan().Sort();
                        return Several(copy, copy.AsSpan().BinarySearch((Byte)2));
                    });
            Observe("Fill",
                    [&]
                    {
                        Array<Byte> copy = bytes.AsSpan().ToArray();
                        copy.AsSpan().Fill(7);
                        Array<Byte> filled = copy.AsSpan().ToArray();
                        copy.AsSpan().Clear();
                        return Several(filled, copy);
                    });
            Observe("Replace",
                    [&]
                    {
                        Array<Byte> copy = bytes.AsSpan().ToArray();
                        copy.AsSpan().Replace((Byte)2, (Byte)9);
                        return copy;
                    });
            Observe("CopyTo",
                    [&]
                    {
                        Array<Byte> target = Array<Byte>(4);
                        bytes.AsSpan().CopyTo(target);
                        return target;
                    });
            Observe("TryCopyTo",
                    [&]
                    {
                        Array<Byte> target = Array<Byte>(4);
                        bool done = bytes.AsSpan().TryCopyTo(target);
                        return Several(done, target);
                    });
            for (const Array<Byte>& part : parts)
            {
                ReadOnlyMemory<Byte> other = part;
                Observe(String::Format("with {0}", Describe(part)),
                        [&]
                        {
                            return Several(bytes.AsSpan().IndexOf(other.Span()), bytes.AsSpan().LastIndexOf(other.Span()),
                                           bytes.AsSpan().SequenceEqual(other.Span()),
                                           Math::Sign(bytes.AsSpan().SequenceCompareTo(other.Span())),
                                           bytes.AsSpan().StartsWith(other.Span()), bytes.AsSpan().EndsWith(other.Span()),
                                           bytes.AsSpan().IndexOfAny(other.Span()), bytes.AsSpan().LastIndexOfAny(other.Span()),
                                           bytes.AsSpan().CommonPrefixLength(other.Span()));
                        });
            }
        }
        Section("overlapping");
        Observe("forwards",
                [&]
                {
                    Array<Byte> bytes = Some();
                    bytes.AsSpan(0, 3).CopyTo(bytes.AsSpan(1));
                    return bytes;
                });
        Observe("backwards",
                [&]
                {
                    Array<Byte> bytes = Some();
                    bytes.AsSpan(2).CopyTo(bytes.AsSpan());
                    return bytes;
                });
        Observe("too little room", [&] { return Some().AsSpan().CopyTo(Array<Byte>(2)); });
        Observe("Overlaps",
                [&]
                {
                    Array<Byte> bytes = Some();
                    return Several(bytes.AsSpan(0, 3).Overlaps(bytes.AsSpan(2)), bytes.AsSpan(0, 2).Overlaps(bytes.AsSpan(2)),
                                   bytes.AsSpan() == bytes.AsSpan(), bytes.AsSpan() == bytes.AsSpan(1));
                });
    }

    void Nothing()
    {
        Section("null");
        Array<Byte> none = nullptr;
        String noText = nullptr;
        Observe("AsSpan", [&]
                { return Several(none.AsSpan().Length(), none.AsSpan().IsEmpty(), none.AsMemory().Length(), noText.AsSpan().Length()); });
        Observe("AsSpan 0", [&] { return none.AsSpan(0).Length(); });
        Observe("AsSpan 1", [&] { return none.AsSpan(1).Length(); });
        Observe("AsSpan 0, 1", [&] { return none.AsSpan(0, 1).Length(); });
        Observe("new Memory", [&] { return Memory<Byte>(none).Length(); });
        Observe("new Memory 0, 1", [&] { return Memory<Byte>(none, 0, 1).Length(); });
        Observe("new ArraySegment", [&] { return ArraySegment<Byte>(none); });
        Observe("new ArraySegment 0, 0", [&] { return ArraySegment<Byte>(none, 0, 0); });
        Observe("ArraySegment members",
                [&]
                {
                    return Several(ArraySegment<Byte>(Some(), 1, 3).Offset(), ArraySegment<Byte>(Some(), 1, 3).Count(),
                                   ArraySegment<Byte>::Empty().Count());
                });
        Observe("Empty",
                [&]
                {
                    return Several(Span<Byte>::Empty().Length(), ReadOnlySpan<Byte>::Empty().IsEmpty(), Memory<Byte>::Empty().IsEmpty(),
                                   ReadOnlyMemory<Byte>::Empty().Length());
                });
        Observe("new sequence", [&] { return ReadOnlySequence<Byte>(none).Length(); });
        Observe("text span",
                [&]
                {
                    return Several("hello"_s.AsSpan().ToString(), "  x "_s.AsSpan().Trim().ToString(),
                                   "  x "_s.AsSpan().TrimStart().ToString(), "x  "_s.AsSpan().TrimEnd().ToString(),
                                   " "_s.AsSpan().IsWhiteSpace());
                });
    }

    void Pools()
    {
        Section("pools");
        for (const int length : Array<int>{-1, 0, 1, 16, 17, 100, 1000, 1024, 5000})
            Observe(String::Format("Rent {0}", length), [&] { return ArrayPool<Byte>::Shared().Rent(length).Length(); });
        Observe("Return null", [&] { return ArrayPool<Byte>::Shared().Return(nullptr); });
        Observe("Return of a foreign length", [&] { return ArrayPool<Byte>::Shared().Return(Array<Byte>(17)); });
        Observe("Create, wrong", [&] { return ArrayPool<Byte>::Create(0, 1); });
        Observe("MemoryPool",
                [&]
                {
                    IMemoryOwner<Byte> owner = MemoryPool<Byte>::Shared().Rent(10);
                    int length = owner.Memory().Length();
                    owner.Dispose();
                    return length;
                });
        Observe("MemoryPool, negative", [&] { return MemoryPool<Byte>::Shared().Rent(-2); });
        Observe("ArrayBufferWriter",
                [&]
                {
                    ArrayBufferWriter<Byte> writer = ArrayBufferWriter<Byte>(4);
                    writer.GetSpan(2)[0] = 5;
                    writer.Advance(2);
                    writer.GetMemory(100).Span()[1] = 7;
                    writer.Advance(3);
                    return Several(writer.WrittenCount(), writer.WrittenMemory().ToArray(), writer.Capacity() >= 102);
                });
        Observe("ArrayBufferWriter, too far", [&] { return ArrayBufferWriter<Byte>(4).Advance(5); });
        Observe("ArrayBufferWriter, negative", [&] { return ArrayBufferWriter<Byte>(4).Advance(-1); });
        Observe("ArrayBufferWriter of nothing", [&] { return ArrayBufferWriter<Byte>(0); });
        Observe("ArrayBufferWriter, wrong hint", [&] { return ArrayBufferWriter<Byte>(4).GetSpan(-1).Length(); });
    }

    void Sequences()
    {
        Section("sequences");
        ReadOnlySequence<Byte> sequence = ReadOnlySequence<Byte>(Some());
        Observe("members",
                [&] {
                    return Several(sequence.Length(), sequence.IsEmpty(), sequence.IsSingleSegment(), sequence.First().Length(),
                                   sequence.ToArray());
                });
        Observe("PositionOf", [&] { return sequence.Slice(sequence.PositionOf((Byte)3).value()).ToArray(); });
        Observe("CopyTo",
                [&]
                {
                    Array<Byte> room = Array<Byte>(6);
                    sequence.CopyTo(room);
                    return room;
                });
        Observe("CopyTo without room", [&] { return sequence.CopyTo(Array<Byte>(2)); });
        Observe("reader",
                [&]
                {
                    SequenceReader<Byte> reader = SequenceReader<Byte>(sequence);
                    Byte one{};
                    bool first = reader.TryRead(one);
                    ReadOnlySequence<Byte> before{};
                    bool second = reader.TryReadTo(before, (Byte)2, true);
                    Int16 two{};
                    bool third = reader.TryReadBigEndian(two);
                    return Several(first, one, second, before.Length(), third, reader.Remaining(), reader.Consumed(), reader.End());
                });
        Observe("reader at its end",
                [&]
                {
                    SequenceReader<Byte> reader = SequenceReader<Byte>(sequence);
                    reader.Advance(5);
                    Byte one{};
                    bool done = reader.TryRead(one);
                    return Several(done, one, reader.End());
                });
        Observe("reader too far",
                [&]
                {
                    SequenceReader<Byte> reader = SequenceReader<Byte>(sequence);
                    reader.Advance(6);
                });
    }

    void Marshal()
    {
        Section("MemoryMarshal");
        Array<Byte> bytes = {1, 2, 3, 4, 5, 6, 7, 8, 9};
        Observe("Cast", [&] { return MemoryMarshal::Cast<Byte, int>(bytes.AsSpan()).ToArray(); });
        Observe("AsBytes", [&] { return MemoryMarshal::AsBytes(Array<int>{1, 2}.AsSpan()).ToArray(); });
        Observe("Read", [&]
                { return Several(MemoryMarshal::Read<int>(bytes), MemoryMarshal::Read<Int64>(bytes), MemoryMarshal::Read<Int16>(bytes)); });
        Observe("Read of too few", [&] { return MemoryMarshal::Read<int>(Array<Byte>(3)); });
        Observe("TryRead",
                [&]
                {
                    int number{};
                    bool done = MemoryMarshal::TryRead<int>(bytes, number);
                    Int64 other{};
                    bool none = MemoryMarshal::TryRead<Int64>(Array<Byte>(3), other);
                    return Several(done, number, none, other);
                });
        Observe("TryGetArray",
                [&]
                {
                    ArraySegment<Byte> segment{};
                    bool done = MemoryMarshal::TryGetArray<Byte>(ReadOnlyMemory<Byte>(bytes, 2, 3), segment);
                    return Several(done, segment.Offset(), segment.Count());
                });
    }

    void Run()
    {
        Cuts();
        Searches();
        Nothing();
        Pools();
        Sequences();
        Marshal();
        Section("");
    }

    const Scenario Registered("SpanMembers", Run);
}
