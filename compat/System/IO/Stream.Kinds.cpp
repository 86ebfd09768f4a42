// Stream::Null and Stream::Synchronized.
#include "compat/core/io/StreamData.hpp"
#include <mutex>

namespace System::IO
{
    namespace
    {
        class NullStreamData final : public Core::StreamData
        {
        public:
            bool CanRead() override { return true; }
            bool CanSeek() override { return true; }
            bool CanWrite() override { return true; }
            Int64 Length() override { return 0; }
            Int64 Position() override { return 0; }
            void Position(Int64) override {}
            void Close() override {}
            void Dispose(bool) override {}
            using StreamData::Dispose;
            void Flush() override {}
            Int64 Seek(Int64, SeekOrigin) override { return 0; }
            void SetLength(Int64) override {}
            int Read(const Array<Byte>&, int, int) override { return 0; }
            int Read(Span<Byte>) override { return 0; }
            int ReadByte() override { return -1; }
            void Write(const Array<Byte>&, int, int) override {}
            void Write(ReadOnlySpan<Byte>) override {}
            void WriteByte(Byte) override {}
            void CopyTo(const Stream&, int) override {}
        };

        /// Calls another stream, one thread at a time.
        class SynchronizedStreamData final : public Core::StreamData
        {
        public:
            explicit SynchronizedStreamData(const Stream& stream) : _stream(stream) {}

            bool CanRead() override { return _stream.CanRead(); }
            bool CanSeek() override { return _stream.CanSeek(); }
            bool CanWrite() override { return _stream.CanWrite(); }
            bool CanTimeout() override { return _stream.CanTimeout(); }
            Int64 Length() override { return Lock(), _stream.Length(); }
            Int64 Position() override { return Lock(), _stream.Position(); }
            void Position(Int64 value) override { Lock(), _stream.Position(value); }
            int ReadTimeout() override { return _stream.ReadTimeout(); }
            void ReadTimeout(int value) override { _stream.ReadTimeout(value); }
            int WriteTimeout() override { return _stream.WriteTimeout(); }
            void WriteTimeout(int value) override { _stream.WriteTimeout(value); }
            void Close() override { Lock(), _stream.Close(); }
            void Dispose(bool disposing) override
            {
                if (disposing)
                {
                    Close();
                }
            }
            using StreamData::Dispose;
            void Flush() override { Lock(), _stream.Flush(); }
            Int64 Seek(Int64 offset, SeekOrigin origin) override { return Lock(), _stream.Seek(offset, origin); }
            void SetLength(Int64 value) override { Lock(), _stream.SetLength(value); }
            int Read(const Array<Byte>& buffer, int offset, int count) override { return Lock(), _stream.Read(buffer, offset, count); }
            int Read(Span<Byte> buffer) override { return Lock(), _stream.Read(buffer); }
            int ReadByte() override { return Lock(), _stream.ReadByte(); }
            void Write(const Array<Byte>& buffer, int offset, int count) override { Lock(), _stream.Write(buffer, offset, count); }
            void Write(ReadOnlySpan<Byte> buffer) override { Lock(), _stream.Write(buffer); }
            void WriteByte(Byte value) override { Lock(), _stream.WriteByte(value); }

        private:
            /// Holds the lock to the end of the expression that it is made in.
            std::unique_lock<std::recursive_mutex> Lock() { return std::unique_lock(_mutex); }

            Stream _stream;
            std::recursive_mutex _mutex;
        };
    }

    const Stream Stream::Null = Core::Streams::MakeNull();

    Stream Stream::Synchronized(const Stream& stream)
    {
        Detail::CheckNull(stream == nullptr, "stream");
        return Stream(Detail::Adopt, new SynchronizedStreamData(stream));
    }
}

namespace System::Core::Streams
{
    IO::Stream MakeNull()
    {
        return IO::Stream(Detail::Adopt, new IO::NullStreamData);
    }
}
