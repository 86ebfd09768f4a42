// The .NET class MemoryStream.
#include "compat/core/io/MemoryStreamData.hpp"
#include <System/ArgumentException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/IO/IOException.hpp>
#include <System/NotSupportedException.hpp>
#include <System/UnauthorizedAccessException.hpp>

namespace System::Core
{
    namespace
    {
        constexpr int LongestArray = 0x7FFFFFC7;

        [[noreturn]] void ThrowLength(const char* parameter)
        {
            Detail::ThrowArgumentOutOfRange(
                parameter, "Stream length must be non-negative and less than the maximum array length 2147483591 - origin.");
        }
    }

    void MemoryStreamData::CheckOpen() const
    {
        if (!IsOpen)
        {
            Streams::ThrowClosed();
        }
    }

    void MemoryStreamData::CheckWritable() const
    {
        if (!IsWritable)
        {
            Streams::ThrowNotWritable();
        }
    }

    Int64 MemoryStreamData::Length()
    {
        CheckOpen();
        return End - Origin;
    }

    Int64 MemoryStreamData::Position()
    {
        CheckOpen();
        return Place - Origin;
    }

    void MemoryStreamData::Position(Int64 value)
    {
        if (value < 0)
        {
            Detail::ThrowNegative("value", value);
        }
        CheckOpen();
        if (value > LongestArray - Origin)
        {
            ThrowLength("value");
        }
        Place = Origin + static_cast<int>(value);
    }

    void MemoryStreamData::Dispose(bool disposing)
    {
        if (disposing)
        {
            // The array stays, for GetBuffer and ToArray.
            IsOpen = false;
            IsWritable = false;
            IsExpandable = false;
        }
    }

    Int64 MemoryStreamData::Seek(Int64 offset, IO::SeekOrigin origin)
    {
        CheckOpen();
        int from = 0;
        switch (origin)
        {
        case IO::SeekOrigin::Begin:
            from = Origin;
            break;
        case IO::SeekOrigin::Current:
            from = Place;
            break;
        case IO::SeekOrigin::End:
            from = End;
            break;
        default:
            throw ArgumentException("Invalid seek origin.", "origin");
        }
        if (offset > LongestArray - from)
        {
            ThrowLength("offset");
        }
        if (offset < Origin - from)
        {
            throw IO::IOException("An attempt was made to move the position before the beginning of the stream.");
        }
        Place = from + static_cast<int>(offset);
        return Place - Origin;
    }

    void MemoryStreamData::SetLength(Int64 value)
    {
        if (value < 0 || value > LongestArray)
        {
            ThrowLength("value");
        }
        CheckWritable();
        if (value > LongestArray - Origin)
        {
            ThrowLength("value");
        }
        const int end = Origin + static_cast<int>(value);
        if (!Reserve(end) && end > End)
        {
            std::fill(Buffer.begin() + End, Buffer.begin() + end, Byte{0});
        }
        End = end;
        Place = std::min(Place, end);
    }

    void MemoryStreamData::SetCapacity(int value)
    {
        if (value < End - Origin)
        {
            Detail::ThrowArgumentOutOfRange("value", "capacity was less than the current size.");
        }
        CheckOpen();
        if (!IsExpandable && value != Capacity - Origin)
        {
            throw NotSupportedException("Memory stream is not expandable.");
        }
        if (IsExpandable && value != Capacity)
        {
            const Array<Byte> larger(value);
            std::copy_n(Buffer.data(), End, larger.data());
            Buffer = larger;
            Capacity = value;
        }
    }

    bool MemoryStreamData::Reserve(Int64 end)
    {
        if (end < 0 || end > LongestArray)
        {
            throw IO::IOException("Stream was too long.");
        }
        if (end <= Capacity)
        {
            return false;
        }
        const Int64 doubled = Int64{Capacity} * 2;
        SetCapacity(static_cast<int>(std::max<Int64>({end, 256, doubled > LongestArray ? end : doubled})));
        return true;
    }

    int MemoryStreamData::Read(const Array<Byte>& buffer, int offset, int count)
    {
        Streams::CheckBuffer(buffer, offset, count);
        return Read(Streams::Part(buffer, offset, count));
    }

    int MemoryStreamData::Read(Span<Byte> buffer)
    {
        CheckOpen();
        const std::span<Byte> into = buffer;
        const int count =
            std::max(0, static_cast<int>(std::min<std::size_t>(into.size(), static_cast<std::size_t>(std::max(0, End - Place)))));
        std::copy_n(Buffer.data() + Place, count, into.data());
        Place += count;
        return count;
    }

    int MemoryStreamData::ReadByte()
    {
        CheckOpen();
        return Place >= End ? -1 : Buffer.data()[Place++];
    }

    Byte* MemoryStreamData::Extend(std::size_t bytes)
    {
        CheckOpen();
        CheckWritable();
        const Int64 end = Place + static_cast<Int64>(bytes);
        if (end > End)
        {
            const bool mustZero = Place > End;
            if (!Reserve(end) && mustZero)
            {
                std::fill(Buffer.begin() + End, Buffer.begin() + static_cast<int>(end), Byte{0});
            }
            End = static_cast<int>(end);
        }
        Byte* to = Buffer.data() + Place;
        Place = static_cast<int>(end);
        return to;
    }

    void MemoryStreamData::Write(const Array<Byte>& buffer, int offset, int count)
    {
        Streams::CheckBuffer(buffer, offset, count);
        Write(Streams::Part(buffer, offset, count));
    }

    void MemoryStreamData::Write(ReadOnlySpan<Byte> buffer)
    {
        const std::span<const Byte> from = buffer;
        const Array<Byte> before = Buffer; // what is written may be a part of the stream's own array
        Byte* to = Extend(from.size());
        if (from.data() < to)
        {
            std::copy_backward(from.begin(), from.end(), to + from.size());
        }
        else
        {
            std::copy(from.begin(), from.end(), to);
        }
    }

    void MemoryStreamData::WriteByte(Byte value)
    {
        *Extend(1) = value;
    }

    void MemoryStreamData::CopyTo(const IO::Stream& destination, int bufferSize)
    {
        Streams::CheckCopy(destination, bufferSize);
        CheckOpen();
        const int from = Place;
        const int count = End - Place;
        if (count > 0)
        {
            Place = End;
            destination.Write(Buffer, from, count);
        }
    }
}

namespace System::IO
{
    using Core::MemoryStreamData;

    const Detail::TypeInfo& MemoryStream::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.IO.MemoryStream", typeid(MemoryStream), &Stream::Type()};
        return type;
    }

    namespace
    {
        MemoryStreamData* Over(const Array<Byte>& buffer, int index, int count)
        {
            Detail::CheckNull(!buffer, "buffer");
            if (index < 0)
            {
                Detail::ThrowNegative("index", index);
            }
            if (count < 0)
            {
                Detail::ThrowNegative("count", count);
            }
            if (count > buffer.Length() - index)
            {
                throw ArgumentException("Offset and length were out of bounds for the array or count is greater than the number of "
                                        "elements from index to the end of the source collection.");
            }
            return new MemoryStreamData(buffer, index, count);
        }

        MemoryStreamData* Growing(int capacity)
        {
            if (capacity < 0)
            {
                Detail::ThrowNegative("capacity", capacity);
            }
            auto* data = new MemoryStreamData(Array<Byte>(capacity), 0, 0);
            data->Capacity = capacity;
            data->IsExpandable = true;
            data->IsVisible = true;
            return data;
        }
    }

    MemoryStream::MemoryStream() : MemoryStream(0) {}
    MemoryStream::MemoryStream(int capacity) : MemoryStream(Detail::Adopt, Growing(capacity)) {}
    MemoryStream::MemoryStream(const Array<Byte>& buffer) : MemoryStream(buffer, true) {}
    MemoryStream::MemoryStream(const Array<Byte>& buffer, bool writable) : MemoryStream(buffer, 0, buffer ? buffer.Length() : 0, writable)
    {
    }
    MemoryStream::MemoryStream(const Array<Byte>& buffer, int index, int count) : MemoryStream(buffer, index, count, true) {}
    MemoryStream::MemoryStream(const Array<Byte>& buffer, int index, int count, bool writable)
        : MemoryStream(buffer, index, count, writable, false)
    {
    }
    MemoryStream::MemoryStream(const Array<Byte>& buffer, int index, int count, bool writable, bool publiclyVisible)
        : MemoryStream(Detail::Adopt, Over(buffer, index, count))
    {
        auto& data = Self<MemoryStreamData>();
        data.IsWritable = writable;
        data.IsVisible = publiclyVisible;
    }

    int MemoryStream::Capacity() const
    {
        const auto& data = Self<MemoryStreamData>();
        data.CheckOpen();
        return data.Capacity - data.Origin;
    }

    void MemoryStream::Capacity(int value) const
    {
        Self<MemoryStreamData>().SetCapacity(value);
    }

    Array<Byte> MemoryStream::GetBuffer() const
    {
        const auto& data = Self<MemoryStreamData>();
        if (!data.IsVisible)
        {
            throw UnauthorizedAccessException("MemoryStream's internal buffer cannot be accessed.");
        }
        return data.Buffer;
    }

    bool MemoryStream::TryGetBuffer(ArraySegment<Byte>& buffer) const
    {
        const auto& data = Self<MemoryStreamData>();
        buffer = data.IsVisible ? ArraySegment<Byte>(data.Buffer, data.Origin, data.End - data.Origin) : ArraySegment<Byte>();
        return data.IsVisible;
    }

    Array<Byte> MemoryStream::ToArray() const
    {
        const auto& data = Self<MemoryStreamData>();
        return Array<Byte>(std::span<const Byte>(data.Buffer.data() + data.Origin, static_cast<std::size_t>(data.End - data.Origin)));
    }

    void MemoryStream::WriteTo(const Stream& stream) const
    {
        const auto& data = Self<MemoryStreamData>();
        Detail::CheckNull(stream == nullptr, "stream");
        data.CheckOpen();
        stream.Write(data.Buffer, data.Origin, data.End - data.Origin);
    }
}
