// The .NET class NetworkStream.
#include "compat/core/faces/SocketTask.hpp"
#include "compat/core/io/StreamData.hpp"
#include "compat/core/sockets/Call.hpp"
#include "compat/core/sockets/Operations.hpp"
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/IO/IOException.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/Net/Sockets/NetworkStream.hpp>
#include <System/Net/Sockets/SocketException.hpp>
#include <System/NotSupportedException.hpp>
#include <System/ObjectDisposedException.hpp>
#include <System/OutOfMemoryException.hpp>
#include <atomic>
#include <limits>

namespace System::Net::Sockets
{
    namespace
    {
        namespace Streams = Core::Streams;
        using System::IO::IOException;
        using Threading::CancellationToken;
        using Threading::Tasks::Task;
        using Threading::Tasks::ValueTask;

        constexpr const char* ReadFailed = "Unable to read data from the transport connection: {0}.";
        constexpr const char* WriteFailed = "Unable to write data to the transport connection: {0}.";

        IOException Failure(const char* message, const Exception& exception)
        {
            return IOException(String::Format(message, exception.Message()), exception);
        }

        /// Makes a call on the socket, and an IOException of what it throws.
        template <class Call>
        auto Wrapped(const char* message, const Call& call)
        {
            try
            {
                return call();
            }
            catch (const OutOfMemoryException&)
            {
                throw;
            }
            catch (const Exception& exception)
            {
                throw Failure(message, exception);
            }
        }

        class ReadTask : public Core::ReceiveOperation
        {
        public:
            using Value = int;
            static constexpr auto Kind = Core::KeptTask::Kind::StreamRead;
            using ReceiveOperation::ReceiveOperation;
            [[nodiscard]] int Take() const noexcept { return static_cast<int>(Result.Value); }
            static std::exception_ptr Error(const Port::Outcome& outcome)
            {
                return std::make_exception_ptr(Failure(ReadFailed, SocketException(outcome.Error, outcome.Native)));
            }
            void Clear() noexcept { Buffer.Owner = nullptr; }

        protected:
            ~ReadTask() = default;
        };

        class WriteTask : public Core::SendOperation
        {
        public:
            using Value = void;
            static constexpr auto Kind = Core::KeptTask::Kind::StreamWrite;
            using SendOperation::SendOperation;
            void Take() const noexcept {}
            static std::exception_ptr Error(const Port::Outcome& outcome)
            {
                return std::make_exception_ptr(Failure(WriteFailed, SocketException(outcome.Error, outcome.Native)));
            }
            void Clear() noexcept { Buffer.Owner = nullptr; }

        protected:
            ~WriteTask() = default;
        };

        [[noreturn]] void ThrowNoSeek()
        {
            throw NotSupportedException("This stream does not support seek operations.");
        }

        class NetworkStreamData final : public Core::StreamData
        {
        public:
            NetworkStreamData(const Sockets::Socket& socket, IO::FileAccess access, bool ownsSocket) noexcept
                : Socket(socket), IsReadable(access != IO::FileAccess::Write), IsWriteable(access != IO::FileAccess::Read),
                  _ownsSocket(ownsSocket)
            {
            }
            const Detail::TypeInfo& GetType() const noexcept override { return NetworkStream::Type(); }

            bool CanRead() override { return IsReadable.load(std::memory_order_relaxed); }
            bool CanWrite() override { return IsWriteable.load(std::memory_order_relaxed); }
            bool CanSeek() override { return false; }
            bool CanTimeout() override { return true; }
            Int64 Length() override { ThrowNoSeek(); }
            Int64 Position() override { ThrowNoSeek(); }
            void Position(Int64) override { ThrowNoSeek(); }
            Int64 Seek(Int64, IO::SeekOrigin) override { ThrowNoSeek(); }
            void SetLength(Int64) override { ThrowNoSeek(); }
            int ReadTimeout() override
            {
                const int timeout = Socket.ReceiveTimeout();
                return timeout == 0 ? -1 : timeout;
            }
            void ReadTimeout(int value) override { Socket.ReceiveTimeout(CheckTimeout(value)); }
            int WriteTimeout() override
            {
                const int timeout = Socket.SendTimeout();
                return timeout == 0 ? -1 : timeout;
            }
            void WriteTimeout(int value) override { Socket.SendTimeout(CheckTimeout(value)); }

            void Close() override { Dispose(true); }
            void Dispose(bool disposing) override
            {
                if (disposing && !_isClosed.exchange(true))
                {
                    IsReadable = false;
                    IsWriteable = false;
                    if (_ownsSocket)
                    {
                        Socket.Close(CloseTimeout);
                    }
                }
            }
            using StreamData::Dispose;
            void Flush() override {}

            int Read(const Array<Byte>& buffer, int offset, int count) override
            {
                Streams::CheckBuffer(buffer, offset, count);
                CheckReadable();
                return Wrapped(ReadFailed, [&] { return Socket.Receive(buffer, offset, count, SocketFlags::None); });
            }
            int Read(Span<Byte> buffer) override
            {
                CheckReadable();
                return Wrapped(ReadFailed, [&] { return Socket.Receive(buffer); });
            }
            int ReadByte() override
            {
                Byte one = 0;
                return Read(std::span<Byte>(&one, 1)) == 0 ? -1 : one;
            }
            void Write(const Array<Byte>& buffer, int offset, int count) override
            {
                Streams::CheckBuffer(buffer, offset, count);
                CheckWriteable();
                Wrapped(WriteFailed, [&] { return Socket.Send(buffer, offset, count, SocketFlags::None); });
            }
            void Write(ReadOnlySpan<Byte> buffer) override
            {
                CheckWriteable();
                Wrapped(WriteFailed, [&] { return Socket.Send(buffer); });
            }
            void WriteByte(Byte value) override { Write(std::span<const Byte>(&value, 1)); }

            IAsyncResult BeginRead(const Array<Byte>& buffer, int offset, int count, const AsyncCallback& callback,
                                   const Object& state) override
            {
                Streams::CheckBuffer(buffer, offset, count);
                CheckReadable();
                return Wrapped(ReadFailed, [&] { return Socket.BeginReceive(buffer, offset, count, SocketFlags::None, callback, state); });
            }
            int EndRead(const IAsyncResult& asyncResult) override
            {
                CheckOpen();
                Detail::CheckNull(asyncResult == nullptr, "asyncResult");
                return Wrapped(ReadFailed, [&] { return Socket.EndReceive(asyncResult); });
            }
            IAsyncResult BeginWrite(const Array<Byte>& buffer, int offset, int count, const AsyncCallback& callback,
                                    const Object& state) override
            {
                Streams::CheckBuffer(buffer, offset, count);
                CheckWriteable();
                return Wrapped(WriteFailed, [&] { return Socket.BeginSend(buffer, offset, count, SocketFlags::None, callback, state); });
            }
            void EndWrite(const IAsyncResult& asyncResult) override
            {
                CheckOpen();
                Detail::CheckNull(asyncResult == nullptr, "asyncResult");
                Wrapped(WriteFailed, [&] { return Socket.EndSend(asyncResult); });
            }

            Task<int> ReadAsync(const Array<Byte>& buffer, int offset, int count, const CancellationToken& cancellationToken) override
            {
                Streams::CheckBuffer(buffer, offset, count);
                return StartRead(Memory<Byte>(buffer, offset, count), cancellationToken).AsTask();
            }
            ValueTask<int> ReadAsync(const Memory<Byte>& buffer, const CancellationToken& cancellationToken) override
            {
                return StartRead(buffer, cancellationToken);
            }
            using StreamData::ReadAsync;
            Task<void> WriteAsync(const Array<Byte>& buffer, int offset, int count, const CancellationToken& cancellationToken) override
            {
                Streams::CheckBuffer(buffer, offset, count);
                return StartWrite(ReadOnlyMemory<Byte>(buffer, offset, count), cancellationToken).AsTask();
            }
            ValueTask<void> WriteAsync(const ReadOnlyMemory<Byte>& buffer, const CancellationToken& cancellationToken) override
            {
                return StartWrite(buffer, cancellationToken);
            }
            using StreamData::WriteAsync;
            Task<void> FlushAsync(const CancellationToken&) override { return Task<void>::CompletedTask(); }
            using StreamData::FlushAsync;

            bool DataAvailable() const
            {
                CheckOpen();
                return Wrapped(ReadFailed, [&] { return Socket.Available() != 0; });
            }

            const Sockets::Socket Socket;
            std::atomic<bool> IsReadable;
            std::atomic<bool> IsWriteable;
            int CloseTimeout = -1; ///< seconds

        private:
            ValueTask<int> StartRead(const Memory<Byte>& buffer, const CancellationToken& token)
            {
                CheckReadable();
                return Start<ReadTask>("ReceiveAsync", ReadFailed, buffer, token);
            }
            ValueTask<void> StartWrite(const ReadOnlyMemory<Byte>& buffer, const CancellationToken& token)
            {
                CheckWriteable();
                return Start<WriteTask>("SendAsync", WriteFailed, buffer, token);
            }
            template <class Engine, class Buffer>
            ValueTask<typename Engine::Value> Start(const char* member, const char* message, const Buffer& buffer, const CancellationToken& token)
            {
                if (token.IsCancellationRequested()) [[unlikely]]
                {
                    return Core::Tasks::Canceled<typename Engine::Value>(Socket, token);
                }
                return Wrapped(message,
                               [&]
                               {
                                   const Core::Call call(Socket, member);
                                   Core::TaskCall<Engine> task(call.State());
                                   Core::Lend(task->Buffer, buffer);
                                   return task.Start(token, buffer.Owner());
                               });
            }
            void CheckOpen() const
            {
                if (_isClosed.load(std::memory_order_relaxed)) [[unlikely]]
                {
                    throw ObjectDisposedException("System.Net.Sockets.NetworkStream");
                }
            }
            void CheckReadable() const
            {
                CheckOpen();
                if (!IsReadable.load(std::memory_order_relaxed)) [[unlikely]]
                {
                    throw InvalidOperationException("The stream does not support reading.");
                }
            }
            void CheckWriteable() const
            {
                CheckOpen();
                if (!IsWriteable.load(std::memory_order_relaxed)) [[unlikely]]
                {
                    throw InvalidOperationException("The stream does not support writing.");
                }
            }
            static int CheckTimeout(int value)
            {
                if (value <= 0 && value != -1)
                {
                    Detail::ThrowArgumentOutOfRange("value",
                                                    "Timeout can be only be set to 'System.Threading.Timeout.Infinite' or a value > 0.");
                }
                return value;
            }

            const bool _ownsSocket;
            std::atomic<bool> _isClosed{false};
        };

        NetworkStreamData* Make(const Sockets::Socket& socket, IO::FileAccess access, bool ownsSocket)
        {
            Detail::CheckNull(socket == nullptr, "socket");
            if (!socket.Blocking())
            {
                throw IOException("The operation is not allowed on a non-blocking Socket.");
            }
            if (!socket.Connected())
            {
                throw IOException("The operation is not allowed on non-connected sockets.");
            }
            if (socket.SocketType() != SocketType::Stream)
            {
                throw IOException("The operation is not allowed on non-stream oriented sockets.");
            }
            return new NetworkStreamData(socket, access, ownsSocket);
        }
    }

    const Detail::TypeInfo& NetworkStream::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Net.Sockets.NetworkStream", typeid(NetworkStream), &Stream::Type()};
        return type;
    }

    NetworkStream::NetworkStream(const Sockets::Socket& socket) : NetworkStream(socket, IO::FileAccess::ReadWrite, false) {}
    NetworkStream::NetworkStream(const Sockets::Socket& socket, bool ownsSocket)
        : NetworkStream(socket, IO::FileAccess::ReadWrite, ownsSocket)
    {
    }
    NetworkStream::NetworkStream(const Sockets::Socket& socket, IO::FileAccess access) : NetworkStream(socket, access, false) {}
    NetworkStream::NetworkStream(const Sockets::Socket& socket, IO::FileAccess access, bool ownsSocket)
        : NetworkStream(Detail::Adopt, Make(socket, access, ownsSocket))
    {
    }

    Sockets::Socket NetworkStream::Socket() const
    {
        return Self<NetworkStreamData>().Socket;
    }
    bool NetworkStream::DataAvailable() const
    {
        return Self<NetworkStreamData>().DataAvailable();
    }

    void NetworkStream::Close(int timeout) const
    {
        auto& data = Self<NetworkStreamData>();
        if (timeout < -1)
        {
            Detail::ThrowBelow("timeout", timeout, -1);
        }
        // Socket counts seconds.
        data.CloseTimeout = timeout > 0 ? timeout / 1000 + (timeout % 1000 != 0 ? 1 : 0) : timeout;
        Dispose();
    }
    void NetworkStream::Close(const TimeSpan& timeout) const
    {
        const double milliseconds = timeout.TotalMilliseconds();
        if (milliseconds < -1 || milliseconds > std::numeric_limits<int>::max())
        {
            Detail::ThrowArgumentOutOfRange("timeout");
        }
        Close(static_cast<int>(milliseconds));
    }

    bool NetworkStream::Readable() const
    {
        return Self<NetworkStreamData>().IsReadable;
    }
    void NetworkStream::Readable(bool value) const
    {
        Self<NetworkStreamData>().IsReadable = value;
    }
    bool NetworkStream::Writeable() const
    {
        return Self<NetworkStreamData>().IsWriteable;
    }
    void NetworkStream::Writeable(bool value) const
    {
        Self<NetworkStreamData>().IsWriteable = value;
    }
}
