// What the templates of System.Buffers throw.
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Buffers/ArrayBufferWriter.hpp>
#include <System/Buffers/MemoryPool.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/ObjectDisposedException.hpp>
#include <System/OutOfMemoryException.hpp>

namespace System::Detail
{
    void CheckPoolSizes(int maxArrayLength, int maxArraysPerBucket)
    {
        if (maxArrayLength <= 0)
        {
            ThrowNotPositive("maxArrayLength", maxArrayLength);
        }
        if (maxArraysPerBucket <= 0)
        {
            ThrowNotPositive("maxArraysPerBucket", maxArraysPerBucket);
        }
    }

    void ThrowNegativeLength(int minimumLength)
    {
        ThrowNegative("minimumLength", minimumLength);
    }

    void ThrowMemoryOwnerDisposed()
    {
        throw ObjectDisposedException("System.Buffers.ArrayMemoryPool`1+ArrayMemoryPoolBuffer");
    }

    void ThrowAdvancedTooFar(int capacity)
    {
        throw InvalidOperationException("Cannot advance past the end of the buffer, which has a size of "_s + capacity + ".");
    }

    void ThrowBufferTooLong(UInt32 length)
    {
        throw OutOfMemoryException("Cannot allocate a buffer of size "_s + length + ".");
    }
}
