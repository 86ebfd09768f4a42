// The .NET class NetworkStream.
#pragma once
#include <System/IO/FileAccess.hpp>
#include <System/IO/Stream.hpp>
#include <System/Net/Sockets/Socket.hpp>

namespace System::Net::Sockets
{
    /// A connection as a stream. One thread may read while another writes.
    ///
    /// Errors of the connection are IOException with the SocketException as InnerException, and so is that the socket was closed; once the
    /// stream itself is closed its members throw ObjectDisposedException. Reading and writing throw InvalidOperationException where the
    /// stream was not made for it, Length, Position, Seek and SetLength always throw NotSupportedException.
    /// Follows api/system.net.sockets.networkstream.
    class SYSTEMNET_API NetworkStream : public IO::Stream
    {
        SYSTEMNET_HANDLE(NetworkStream, IO::Stream)
        /// Null, as an unset variable in C#.
        NetworkStream() noexcept = default;
        /// For reading and writing; Close leaves the socket open.
        /// @throws ArgumentNullException socket is null
        /// @throws IOException socket is no connected stream, or does not block
        explicit NetworkStream(const System::Net::Sockets::Socket& socket);
        /// @param ownsSocket whether Close closes the socket
        NetworkStream(const System::Net::Sockets::Socket& socket, bool ownsSocket);
        NetworkStream(const System::Net::Sockets::Socket& socket, IO::FileAccess access);
        NetworkStream(const System::Net::Sockets::Socket& socket, IO::FileAccess access, bool ownsSocket);

        /// The connection.
        [[nodiscard]] System::Net::Sockets::Socket Socket() const;
        /// Whether Read would not wait.
        [[nodiscard]] bool DataAvailable() const;

        using IO::Stream::Close;
        /// @param timeout milliseconds to wait for unsent data; -1 is as the socket's LingerState says
        /// @throws ArgumentOutOfRangeException timeout is less than -1
        void Close(int timeout) const;
        void Close(const TimeSpan& timeout) const;

    protected:
        /// Whether this can be read.
        [[nodiscard]] bool Readable() const;
        void Readable(bool value) const;
        /// Whether this can be written.
        [[nodiscard]] bool Writeable() const;
        void Writeable(bool value) const;

    private:
        const Detail::TypeInfo& SystemnetType() const noexcept override { return Type(); }
    };
}
