// The .NET class BufferedStream.
#include "compat/core/io/StreamData.hpp"
#include <System/IO/BufferedStream.hpp>
#include <System/NotSupportedException.hpp>

namespace System::IO
{
    namespace
    {
        /// The buffer holds either what was read ahead (from _at to _end) or what is to be written (up to _written), never both.
        class BufferedStreamData final : public Core::StreamData
        {
        public:
            BufferedStreamData(const Stream& stream, int size) : Inner(stream), Size(size) {}
            const Detail::TypeInfo& GetType() const noexcept override { return BufferedStream::Type(); }

            bool CanRead() override { return !_isClosed && Inner.CanRead(); }
            bool CanWrite() override { return !_isClosed && Inner.CanWrite(); }
            bool CanSeek() override { return !_isClosed && Inner.CanSeek(); }
            Int64 Length() override
            {
                CheckOpen();
                FlushWrite();
                return Inner.Length();
            }
            Int64 Position() override
            {
                CheckSeekable();
                return Inner.Position() - (_end - _at) + _written;
            }
            void Position(Int64 value) override
            {
                if (value < 0)
                {
                    Detail::ThrowNegative("value", value);
                }
                Seek(value, SeekOrigin::Begin);
            }
            void Close() override { Dispose(true); }
            void Dispose(bool disposing) override
            {
                if (disposing && !std::exchange(_isClosed, true))
                {
                    struct Closing
                    {
                        BufferedStreamData& Stream;
                        ~Closing() { Stream._written = 0; }
                    } const closing{*this};
                    FlushWrite();
                    Inner.Close();
                }
            }
            using StreamData::Dispose;
            void Flush() override
            {
                CheckOpen();
                FlushWrite();
                if (Inner.CanSeek())
                {
                    ForgetRead();
                }
                if (Inner.CanWrite())
                {
                    Inner.Flush();
                }
            }
            Int64 Seek(Int64 offset, SeekOrigin origin) override
            {
                CheckSeekable();
                FlushWrite();
                if (origin == SeekOrigin::Current)
                {
                    offset -= _end - _at;
                }
                _at = _end = 0;
                return Inner.Seek(offset, origin);
            }
            void SetLength(Int64 value) override
            {
                if (value < 0)
                {
                    Detail::ThrowNegative("value", value);
                }
                CheckSeekable();
                if (!Inner.CanWrite())
                {
                    Core::Streams::ThrowNotWritable();
                }
                Flush();
                Inner.SetLength(value);
            }

            int Read(const Array<Byte>& buffer, int offset, int count) override
            {
                Core::Streams::CheckBuffer(buffer, offset, count);
                return Read(Core::Streams::Part(buffer, offset, count));
            }
            int Read(Span<Byte> buffer) override
            {
                CheckReadable();
                std::span<Byte> into = buffer;
                int total = Take(into);
                if (total != 0 || into.empty())
                {
                    return total;
                }
                FlushWrite();
                if (into.size() >= static_cast<std::size_t>(Size))
                {
                    return Inner.Read(into);
                }
                Fill();
                return Take(into);
            }
            int ReadByte() override
            {
                CheckReadable();
                if (_at == _end)
                {
                    FlushWrite();
                    Fill();
                }
                return _at == _end ? -1 : Room()[_at++];
            }

            void Write(const Array<Byte>& buffer, int offset, int count) override
            {
                Core::Streams::CheckBuffer(buffer, offset, count);
                Write(std::span<const Byte>(Core::Streams::Part(buffer, offset, count)));
            }
            void Write(ReadOnlySpan<Byte> buffer) override
            {
                CheckWritable();
                const std::span<const Byte> from = buffer;
                ForgetRead();
                if (from.size() > static_cast<std::size_t>(Size - _written))
                {
                    FlushWrite();
                }
                if (from.size() >= static_cast<std::size_t>(Size))
                {
                    Inner.Write(buffer);
                    return;
                }
                std::copy(from.begin(), from.end(), Room().begin() + _written);
                _written += static_cast<int>(from.size());
            }
            void WriteByte(Byte value) override { Write(std::span<const Byte>(&value, 1)); }

            Stream Inner;
            int Size;

        private:
            const Array<Byte>& Room()
            {
                if (!_buffer)
                {
                    _buffer = Array<Byte>(Size);
                }
                return _buffer;
            }
            int Take(std::span<Byte> into)
            {
                const int count = std::min(static_cast<int>(into.size()), _end - _at);
                std::copy_n(_buffer.data() + _at, count, into.data());
                _at += count;
                return count;
            }
            void Fill()
            {
                _at = 0;
                _end = 0;
                _end = Inner.Read(Room(), 0, Size);
            }
            void FlushWrite()
            {
                if (_written != 0)
                {
                    const int count = std::exchange(_written, 0);
                    Inner.Write(_buffer, 0, count);
                }
            }
            /// Goes back to where the reader is, for writing from there.
            void ForgetRead()
            {
                const int ahead = _end - _at;
                if (ahead != 0 && !Inner.CanSeek())
                {
                    throw NotSupportedException(
                        "Cannot write to a BufferedStream while the read buffer is not empty if the underlying stream is not seekable. "
                        "Ensure that the stream underlying this BufferedStream can seek or avoid interleaving read and write operations on "
                        "this BufferedStream.");
                }
                _at = _end = 0;
                if (ahead != 0)
                {
                    Inner.Seek(-ahead, SeekOrigin::Current);
                }
            }
            void CheckOpen() const
            {
                if (_isClosed)
                {
                    Core::Streams::ThrowClosed();
                }
            }
            void CheckSeekable() const
            {
                CheckOpen();
                if (!Inner.CanSeek())
                {
                    Core::Streams::ThrowNotSeekable();
                }
            }
            void CheckReadable() const
            {
                CheckOpen();
                if (!Inner.CanRead())
                {
                    Core::Streams::ThrowNotReadable();
                }
            }
            void CheckWritable() const
            {
                CheckOpen();
                if (!Inner.CanWrite())
                {
                    Core::Streams::ThrowNotWritable();
                }
            }

            Array<Byte> _buffer;
            int _at = 0;
            int _end = 0;
            int _written = 0;
            bool _isClosed = false;
        };

        BufferedStreamData* Make(const Stream& stream, int size)
        {
            Detail::CheckNull(stream == nullptr, "stream");
            if (size <= 0)
            {
                Detail::ThrowArgumentOutOfRange("bufferSize", "bufferSize must be a non-negative and non-zero value.");
            }
            if (!stream.CanRead() && !stream.CanWrite())
            {
                Core::Streams::ThrowClosed();
            }
            return new BufferedStreamData(stream, size);
        }
    }

    const Detail::TypeInfo& BufferedStream::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.IO.BufferedStream", typeid(BufferedStream), &Stream::Type()};
        return type;
    }

    BufferedStream::BufferedStream(Stream stream) : BufferedStream(stream, 4096) {}
    BufferedStream::BufferedStream(Stream stream, int bufferSize) : BufferedStream(Detail::Adopt, Make(stream, bufferSize)) {}
    Stream BufferedStream::UnderlyingStream() const
    {
        return Self<BufferedStreamData>().Inner;
    }
    int BufferedStream::BufferSize() const
    {
        return Self<BufferedStreamData>().Size;
    }
}
