// Pools, sequences and numbers in bytes.
#include "tests/rules/Rules.hpp"
#include <System/Buffers.hpp>
#include <System/Buffers/Binary.hpp>
#include <System/Runtime/InteropServices/MemoryMarshal.hpp>
using namespace System::Buffers;
using namespace System::Buffers::Binary;
using namespace System::Runtime::InteropServices;

int Buffers(Socket s)
{
    Array<Byte> rented = ArrayPool<Byte>::Shared().Rent(4096);
    Finally back([&] { ArrayPool<Byte>::Shared().Return(rented, true); });
    int n = s.Receive(rented.AsSpan(0, 100));
    BinaryPrimitives::WriteUInt16BigEndian(rented, 80);
    BinaryPrimitives::WriteInt32LittleEndian(rented.AsSpan(4), n);
    UInt16 port = BinaryPrimitives::ReadUInt16BigEndian(rented.AsSpan(0, 2));
    int value;
    bool ok = BinaryPrimitives::TryReadInt32BigEndian(rented, value);
    port = BinaryPrimitives::ReverseEndianness(port);
    IMemoryOwner<Byte> owner = MemoryPool<Byte>::Shared().Rent(100);
    Using guard(owner);
    Memory<Byte> memory = owner.Memory();
    ArrayBufferWriter<Byte> writer;
    writer.Write(rented.AsSpan(0, 4));
    writer.GetSpan(8)[0] = 1;
    writer.Advance(1);
    IBufferWriter<Byte> base = writer;
    ReadOnlySequence<Byte> sequence = ReadOnlySequence<Byte>(rented);
    for (ReadOnlyMemory<Byte> part : sequence)
        n += part.Length();
    if (auto position = sequence.PositionOf((Byte)'\n'))
        sequence = sequence.Slice(sequence.GetPosition(1, *position));
    SequenceReader<Byte> reader(sequence);
    Byte first;
    ok = ok && reader.TryRead(first) && sequence.IsSingleSegment() && MemoryMarshal::AsBytes(rented.AsSpan()).Length() == n;
    ArrayPool<int> own = ArrayPool<int>::Create(1000, 5);
    return ok && memory.Length() == writer.WrittenCount() && base != nullptr && own ? port + value + (int)sequence.Length() : 0;
}
