// What stands behind a MemoryStream.
#pragma once
#include "compat/core/io/StreamData.hpp"
#include <System/IO/MemoryStream.hpp>
#include <algorithm>

namespace System::Core
{
    class MemoryStreamData final : public StreamData
    {
    public:
        MemoryStreamData(const Array<Byte>& buffer, int origin, int length) noexcept
            : Buffer(buffer), Origin(origin), Place(origin), End(origin + length), Capacity(origin + length)
        {
        }

        const Detail::TypeInfo& GetType() const noexcept override { return IO::MemoryStream::Type(); }

        bool CanRead() override { return IsOpen; }
        bool CanSeek() override { return IsOpen; }
        bool CanWrite() override { return IsWritable; }
        Int64 Length() override;
        Int64 Position() override;
        void Position(Int64 value) override;
        void Close() override { Dispose(true); }
        void Dispose(bool disposing) override;
        using StreamData::Dispose;
        void Flush() override {}
        Int64 Seek(Int64 offset, IO::SeekOrigin origin) override;
        void SetLength(Int64 value) override;
        int Read(const Array<Byte>& buffer, int offset, int count) override;
        int Read(Span<Byte> buffer) override;
        int ReadByte() override;
        void Write(const Array<Byte>& buffer, int offset, int count) override;
        void Write(ReadOnlySpan<Byte> buffer) override;
        void WriteByte(Byte value) override;
        void CopyTo(const IO::Stream& destination, int bufferSize) override;

        void CheckOpen() const;
        void SetCapacity(int value);

        Array<Byte> Buffer;
        int Origin;
        int Place;
        int End;
        int Capacity; ///< counts from the array's beginning, as the others do
        bool IsOpen = true;
        bool IsWritable = true;
        bool IsExpandable = false;
        bool IsVisible = false;

    private:
        void CheckWritable() const;
        /// Makes room up to an end; true if there is a new array, which is zero beyond End.
        bool Reserve(Int64 end);
        Byte* Extend(std::size_t bytes);
    };
}
