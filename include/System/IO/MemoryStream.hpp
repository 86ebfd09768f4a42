// The .NET class MemoryStream.
#pragma once
#include <System/ArraySegment.hpp>
#include <System/IO/Stream.hpp>

namespace System::IO
{
    /// A stream over an array: one of its own that grows, or one that the program brings.
    /// Follows api/system.io.memorystream.
    class SYSTEMNET_API MemoryStream : public Stream
    {
        SYSTEMNET_HANDLE(MemoryStream, Stream)
        /// Empty, growing.
        MemoryStream();
        /// @param capacity bytes that fit before it grows
        /// @throws ArgumentOutOfRangeException capacity is negative
        explicit MemoryStream(int capacity);
        /// Over an array, whose length it keeps.
        /// @throws ArgumentNullException buffer is null
        explicit MemoryStream(const Array<Byte>& buffer);
        MemoryStream(const Array<Byte>& buffer, bool writable);
        /// Over a part of an array.
        /// @throws ArgumentOutOfRangeException index or count is negative
        /// @throws ArgumentException they end beyond the array
        MemoryStream(const Array<Byte>& buffer, int index, int count);
        MemoryStream(const Array<Byte>& buffer, int index, int count, bool writable);
        /// @param publiclyVisible whether GetBuffer gives the array
        MemoryStream(const Array<Byte>& buffer, int index, int count, bool writable, bool publiclyVisible);

        /// Bytes that fit before it grows.
        [[nodiscard]] int Capacity() const;
        /// @throws ArgumentOutOfRangeException value is less than Length
        /// @throws NotSupportedException this does not grow
        void Capacity(int value) const;
        /// The array behind, with what is beyond Length.
        /// @throws UnauthorizedAccessException the array was not given to be seen
        Array<Byte> GetBuffer() const;
        /// @return false where GetBuffer would throw
        bool TryGetBuffer(ArraySegment<Byte>& buffer) const;
        /// A copy of all contents; also of a closed stream.
        Array<Byte> ToArray() const;
        /// Writes all contents to another stream.
        /// @throws ArgumentNullException stream is null
        void WriteTo(const Stream& stream) const;

    private:
        const Detail::TypeInfo& SystemnetType() const noexcept override { return Type(); }
    };
}
