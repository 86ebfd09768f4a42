// Span, ReadOnlySpan, Memory, pools, sequences and MemoryMarshal.
using System.Buffers;
using System.Runtime.InteropServices;

namespace Oracle;

class SpanMembers : Scenario
{
    private static readonly int[] Numbers = { -1, 0, 1, 3, 5, 6 };

    private static byte[] Some() => new byte[] { 1, 2, 3, 2, 1 };

    private static void Cuts()
    {
        foreach (int at in Numbers)
        {
            Section($"at {at}");
            Observe("AsSpan", () => Some().AsSpan(at).ToArray());
            Observe("Slice", () => Some().AsSpan().Slice(at).ToArray());
            Observe("AsMemory", () => Some().AsMemory(at).ToArray());
            Observe("Memory.Slice", () => new Memory<byte>(Some()).Slice(at).ToArray());
            Observe("ReadOnlyMemory.Slice", () => new ReadOnlyMemory<byte>(Some()).Slice(at).ToArray());
            Observe("ArraySegment.Slice", () => new ArraySegment<byte>(Some()).Slice(at).ToArray());
            Observe("ArraySegment.AsSpan", () => new ArraySegment<byte>(Some(), 1, 3).AsSpan(at).ToArray());
            Observe("ArraySegment.AsMemory", () => new ArraySegment<byte>(Some(), 1, 3).AsMemory(at).ToArray());
            Observe("text.AsSpan", () => "hello".AsSpan(at).ToString());
            Observe("text.AsMemory", () => "hello".AsMemory(at).ToString());
            Observe("[]", () => Some().AsSpan()[at]);
            Observe("ArraySegment []", () => new ArraySegment<byte>(Some(), 1, 3)[at]);
            Observe("array []", () => Some()[at]);
            Observe("Sequence.Slice", () => new ReadOnlySequence<byte>(Some()).Slice(at).ToArray());
            Observe("Sequence.GetPosition", () =>
            {
                ReadOnlySequence<byte> sequence = new ReadOnlySequence<byte>(Some());
                return sequence.Slice(sequence.GetPosition(at)).Length;
            });
            foreach (int length in Numbers)
            {
                Observe($"AsSpan, {length}", () => Some().AsSpan(at, length).ToArray());
                Observe($"new Span, {length}", () => new Span<byte>(Some(), at, length).ToArray());
                Observe($"Slice, {length}", () => Some().AsSpan().Slice(at, length).ToArray());
                Observe($"new Memory, {length}", () => new Memory<byte>(Some(), at, length).ToArray());
                Observe($"Memory.Slice, {length}", () => new Memory<byte>(Some()).Slice(at, length).ToArray());
                Observe($"new ArraySegment, {length}", () => new ArraySegment<byte>(Some(), at, length).ToArray());
                Observe($"ArraySegment.Slice, {length}", () => new ArraySegment<byte>(Some()).Slice(at, length).ToArray());
                Observe($"text.AsSpan, {length}", () => "hello".AsSpan(at, length).ToString());
                Observe($"Sequence.Slice, {length}", () => new ReadOnlySequence<byte>(Some()).Slice(at, length).ToArray());
            }
        }
    }

    private static void Searches()
    {
        byte[][] arrays = { new byte[0], new byte[] { 1 }, new byte[] { 1, 2, 3, 2, 1 }, new byte[] { 2, 2, 2 }, new byte[] { 5, 1, 4, 2, 3 } };
        byte[][] parts = { new byte[0], new byte[] { 2 }, new byte[] { 2, 3 }, new byte[] { 1, 2, 3, 2, 1 }, new byte[] { 3, 2, 1, 0 } };
        foreach (byte[] bytes in arrays)
        {
            Section(Describe(bytes));
            Observe("of 2", () => Several(bytes.AsSpan().IndexOf((byte)2), bytes.AsSpan().LastIndexOf((byte)2), bytes.AsSpan().Contains((byte)2), bytes.AsSpan().Count((byte)2), bytes.AsSpan().StartsWith((byte)2), bytes.AsSpan().EndsWith((byte)2)));
            Observe("of 2 or 3", () => Several(bytes.AsSpan().IndexOfAny((byte)2, (byte)3), bytes.AsSpan().LastIndexOfAny((byte)2, (byte)3), bytes.AsSpan().IndexOfAny((byte)4, (byte)3, (byte)2), bytes.AsSpan().ContainsAny((byte)2, (byte)3)));
            Observe("but 2", () => bytes.AsSpan().IndexOfAnyExcept((byte)2));
            Observe("Trim 2", () => Several(bytes.AsSpan().Trim((byte)2).ToArray(), bytes.AsSpan().TrimStart((byte)2).ToArray(), bytes.AsSpan().TrimEnd((byte)2).ToArray()));
            Observe("Trim 1", () => bytes.AsSpan().Trim((byte)1).ToArray());
            Observe("lengths", () => Several(bytes.AsSpan().Length, bytes.AsSpan().IsEmpty, bytes.AsSpan().ToString(), bytes.AsMemory().ToString()));
            Observe("Reverse", () =>
            {
                byte[] copy = bytes.AsSpan().ToArray();
                copy.AsSpan().Reverse();
                return copy;
            });
            Observe("Sort", () =>
            {
                byte[] copy = bytes.AsSpan().ToArray();
                copy.AsSpan().Sort();
                return Several(copy, copy.AsSpan().BinarySearch((byte)2));
            });
            Observe("Fill", () =>
            {
                byte[] copy = bytes.AsSpan().ToArray();
                copy.AsSpan().Fill(7);
                byte[] filled = copy.AsSpan().ToArray();
                copy.AsSpan().Clear();
                return Several(filled, copy);
            });
            Observe("Replace", () =>
            {
                byte[] copy = bytes.AsSpan().ToArray();
                copy.AsSpan().Replace((byte)2, (byte)9);
                return copy;
            });
            Observe("CopyTo", () =>
            {
                byte[] target = new byte[4];
                bytes.AsSpan().CopyTo(target);
                return target;
            });
            Observe("TryCopyTo", () =>
            {
                byte[] target = new byte[4];
                bool done = bytes.AsSpan().TryCopyTo(target);
                return Several(done, target);
            });
            foreach (byte[] part in parts)
            {
                ReadOnlyMemory<byte> other = part;
                Observe($"with {Describe(part)}", () => Several(bytes.AsSpan().IndexOf(other.Span), bytes.AsSpan().LastIndexOf(other.Span), bytes.AsSpan().SequenceEqual(other.Span), Math.Sign(bytes.AsSpan().SequenceCompareTo(other.Span)),
                    bytes.AsSpan().StartsWith(other.Span), bytes.AsSpan().EndsWith(other.Span), bytes.AsSpan().IndexOfAny(other.Span), bytes.AsSpan().LastIndexOfAny(other.Span), bytes.AsSpan().CommonPrefixLength(other.Span)));
            }
        }
        Section("overlapping");
        Observe("forwards", () =>
        {
            byte[] bytes = Some();
            bytes.AsSpan(0, 3).CopyTo(bytes.AsSpan(1));
            return bytes;
        });
        Observe("backwards", () =>
        {
            byte[] bytes = Some();
            bytes.AsSpan(2).CopyTo(bytes.AsSpan());
            return bytes;
        });
        Observe("too little room", () => Some().AsSpan().CopyTo(new byte[2]));
        Observe("Overlaps", () =>
        {
            byte[] bytes = Some();
            return Several(bytes.AsSpan(0, 3).Overlaps(bytes.AsSpan(2)), bytes.AsSpan(0, 2).Overlaps(bytes.AsSpan(2)), bytes.AsSpan() == bytes.AsSpan(), bytes.AsSpan() == bytes.AsSpan(1));
        });
    }

    private static void Nothing()
    {
        Section("null");
        byte[] none = null;
        string noText = null;
        Observe("AsSpan", () => Several(none.AsSpan().Length, none.AsSpan().IsEmpty, none.AsMemory().Length, noText.AsSpan().Length));
        Observe("AsSpan 0", () => none.AsSpan(0).Length);
        Observe("AsSpan 1", () => none.AsSpan(1).Length);
        Observe("AsSpan 0, 1", () => none.AsSpan(0, 1).Length);
        Observe("new Memory", () => new Memory<byte>(none).Length);
        Observe("new Memory 0, 1", () => new Memory<byte>(none, 0, 1).Length);
        Observe("new ArraySegment", () => new ArraySegment<byte>(none));
        Observe("new ArraySegment 0, 0", () => new ArraySegment<byte>(none, 0, 0));
        Observe("ArraySegment members", () => Several(new ArraySegment<byte>(Some(), 1, 3).Offset, new ArraySegment<byte>(Some(), 1, 3).Count, ArraySegment<byte>.Empty.Count));
        Observe("Empty", () => Several(Span<byte>.Empty.Length, ReadOnlySpan<byte>.Empty.IsEmpty, Memory<byte>.Empty.IsEmpty, ReadOnlyMemory<byte>.Empty.Length));
        Observe("new sequence", () => new ReadOnlySequence<byte>(none).Length);
        Observe("text span", () => Several("hello".AsSpan().ToString(), "  x ".AsSpan().Trim().ToString(), "  x ".AsSpan().TrimStart().ToString(), "x  ".AsSpan().TrimEnd().ToString(), " ".AsSpan().IsWhiteSpace()));
    }

    private static void Pools()
    {
        Section("pools");
        foreach (int length in new int[] { -1, 0, 1, 16, 17, 100, 1000, 1024, 5000 })
            Observe($"Rent {length}", () => ArrayPool<byte>.Shared.Rent(length).Length);
        Observe("Return null", () => ArrayPool<byte>.Shared.Return(null));
        Observe("Return of a foreign length", () => ArrayPool<byte>.Shared.Return(new byte[17]));
        Observe("Create, wrong", () => ArrayPool<byte>.Create(0, 1));
        Observe("MemoryPool", () =>
        {
            IMemoryOwner<byte> owner = MemoryPool<byte>.Shared.Rent(10);
            int length = owner.Memory.Length;
            owner.Dispose();
            return length;
        });
        Observe("MemoryPool, negative", () => MemoryPool<byte>.Shared.Rent(-2));
        Observe("ArrayBufferWriter", () =>
        {
            ArrayBufferWriter<byte> writer = new ArrayBufferWriter<byte>(4);
            writer.GetSpan(2)[0] = 5;
            writer.Advance(2);
            writer.GetMemory(100).Span[1] = 7;
            writer.Advance(3);
            return Several(writer.WrittenCount, writer.WrittenMemory.ToArray(), writer.Capacity >= 102);
        });
        Observe("ArrayBufferWriter, too far", () => new ArrayBufferWriter<byte>(4).Advance(5));
        Observe("ArrayBufferWriter, negative", () => new ArrayBufferWriter<byte>(4).Advance(-1));
        Observe("ArrayBufferWriter of nothing", () => new ArrayBufferWriter<byte>(0));
        Observe("ArrayBufferWriter, wrong hint", () => new ArrayBufferWriter<byte>(4).GetSpan(-1).Length);
    }

    private static void Sequences()
    {
        Section("sequences");
        ReadOnlySequence<byte> sequence = new ReadOnlySequence<byte>(Some());
        Observe("members", () => Several(sequence.Length, sequence.IsEmpty, sequence.IsSingleSegment, sequence.First.Length, sequence.ToArray()));
        Observe("PositionOf", () => sequence.Slice(sequence.PositionOf((byte)3).Value).ToArray());
        Observe("CopyTo", () =>
        {
            byte[] room = new byte[6];
            sequence.CopyTo(room);
            return room;
        });
        Observe("CopyTo without room", () => sequence.CopyTo(new byte[2]));
        Observe("reader", () =>
        {
            SequenceReader<byte> reader = new SequenceReader<byte>(sequence);
            bool first = reader.TryRead(out byte one);
            bool second = reader.TryReadTo(out ReadOnlySequence<byte> before, (byte)2, true);
            bool third = reader.TryReadBigEndian(out short two);
            return Several(first, one, second, before.Length, third, reader.Remaining, reader.Consumed, reader.End);
        });
        Observe("reader at its end", () =>
        {
            SequenceReader<byte> reader = new SequenceReader<byte>(sequence);
            reader.Advance(5);
            bool done = reader.TryRead(out byte one);
            return Several(done, one, reader.End);
        });
        Observe("reader too far", () =>
        {
            SequenceReader<byte> reader = new SequenceReader<byte>(sequence);
            reader.Advance(6);
        });
    }

    private static void Marshal()
    {
        Section("MemoryMarshal");
        byte[] bytes = { 1, 2, 3, 4, 5, 6, 7, 8, 9 };
        Observe("Cast", () => MemoryMarshal.Cast<byte, int>(bytes.AsSpan()).ToArray());
        Observe("AsBytes", () => MemoryMarshal.AsBytes(new int[] { 1, 2 }.AsSpan()).ToArray());
        Observe("Read", () => Several(MemoryMarshal.Read<int>(bytes), MemoryMarshal.Read<long>(bytes), MemoryMarshal.Read<short>(bytes)));
        Observe("Read of too few", () => MemoryMarshal.Read<int>(new byte[3]));
        Observe("TryRead", () =>
        {
            bool done = MemoryMarshal.TryRead<int>(bytes, out int number);
            bool none = MemoryMarshal.TryRead<long>(new byte[3], out long other);
            return Several(done, number, none, other);
        });
        Observe("TryGetArray", () =>
        {
            bool done = MemoryMarshal.TryGetArray<byte>(new ReadOnlyMemory<byte>(bytes, 2, 3), out ArraySegment<byte> segment);
            return Several(done, segment.Offset, segment.Count);
        });
    }

    public override void Run()
    {
        Cuts();
        Searches();
        Nothing();
        Pools();
        Sequences();
        Marshal();
        Section("");
    }
}
