// The .NET class TcpClient.
#pragma once
#include <System/Net/IPEndPoint.hpp>
#include <System/Net/Sockets/NetworkStream.hpp>

namespace System::Net::Sockets
{
    /// A TCP connection that is made by host and port and used as a stream. `TcpClient()` and `TcpClient x;` make one that is not
    /// connected.
    ///
    /// Once this is closed its members throw ObjectDisposedException, but for Client (null), Connected (false), Close and Dispose.
    /// Follows api/system.net.sockets.tcpclient.
    class SYSTEMNET_API TcpClient : public System::Handle
    {
        SYSTEMNET_HANDLE(TcpClient, System::Handle)
        /// For IPv6 and IPv4 where the system has both.
        TcpClient();
        /// @param family InterNetwork, InterNetworkV6, or Unknown for both
        /// @throws ArgumentException family is another
        explicit TcpClient(AddressFamily family);
        /// Bound to an end point.
        /// @throws ArgumentNullException localEP is null
        explicit TcpClient(const IPEndPoint& localEP);
        /// Connected to a host.
        /// @throws ArgumentNullException, ArgumentOutOfRangeException, SocketException as Connect
        TcpClient(const String& hostname, int port);

        /// The socket; null once this is closed.
        [[nodiscard]] Socket Client() const;
        /// @param value null: a new one
        void Client(const Socket& value) const;
        /// Bytes that can be read now.
        [[nodiscard]] int Available() const;
        /// Whether the last operation found the socket connected.
        [[nodiscard]] bool Connected() const;
        [[nodiscard]] Detail::Property<bool> ExclusiveAddressUse() const;
        /// @throws InvalidOperationException the socket is bound
        void ExclusiveAddressUse(bool value) const;
        /// Bytes.
        [[nodiscard]] int ReceiveBufferSize() const;
        void ReceiveBufferSize(int value) const;
        [[nodiscard]] int SendBufferSize() const;
        void SendBufferSize(int value) const;
        /// Milliseconds that reading waits; 0 is for ever.
        [[nodiscard]] int ReceiveTimeout() const;
        void ReceiveTimeout(int value) const;
        /// Milliseconds that writing waits; 0 is for ever.
        [[nodiscard]] int SendTimeout() const;
        void SendTimeout(int value) const;
        [[nodiscard]] LingerOption LingerState() const;
        void LingerState(const LingerOption& value) const;
        [[nodiscard]] Detail::Property<bool> NoDelay() const;
        void NoDelay(bool value) const;

        /// Tries the host's addresses one after the other, IPv6 first.
        /// @throws ArgumentNullException hostname is null
        /// @throws ArgumentOutOfRangeException port is not 0 to 65535
        /// @throws SocketException none answers
        void Connect(const String& hostname, int port) const;
        void Connect(const IPAddress& address, int port) const;
        void Connect(const IPEndPoint& remoteEP) const;
        void Connect(const Array<IPAddress>& ipAddresses, int port) const;

        IAsyncResult BeginConnect(const IPAddress& address, int port, const AsyncCallback& requestCallback, const Object& state) const;
        IAsyncResult BeginConnect(const String& host, int port, const AsyncCallback& requestCallback, const Object& state) const;
        IAsyncResult BeginConnect(const Array<IPAddress>& addresses, int port, const AsyncCallback& requestCallback,
                                  const Object& state) const;
        void EndConnect(const IAsyncResult& asyncResult) const;

        // As for Socket, a token that is cancelled ends the call at once.
        Threading::Tasks::Task<void> ConnectAsync(const IPAddress& address, int port) const;
        Threading::Tasks::Task<void> ConnectAsync(const String& host, int port) const;
        Threading::Tasks::Task<void> ConnectAsync(const Array<IPAddress>& addresses, int port) const;
        Threading::Tasks::Task<void> ConnectAsync(const IPEndPoint& remoteEP) const;
        Threading::Tasks::ValueTask<void> ConnectAsync(const IPAddress& address, int port,
                                                       const Threading::CancellationToken& cancellationToken) const;
        Threading::Tasks::ValueTask<void> ConnectAsync(const String& host, int port,
                                                       const Threading::CancellationToken& cancellationToken) const;
        Threading::Tasks::ValueTask<void> ConnectAsync(const Array<IPAddress>& addresses, int port,
                                                       const Threading::CancellationToken& cancellationToken) const;
        Threading::Tasks::ValueTask<void> ConnectAsync(const IPEndPoint& remoteEP,
                                                       const Threading::CancellationToken& cancellationToken) const;

        /// The connection as a stream, always the same one; closing it closes the connection.
        /// @throws InvalidOperationException this is not connected
        NetworkStream GetStream() const;

        /// Closes the stream and the connection.
        void Close() const;
        void Dispose() const;

    protected:
        /// Whether a connection was made.
        [[nodiscard]] bool Active() const;
        void Active(bool value) const;
        /// What Close does.
        void Dispose(bool disposing) const;

    private:
        friend class TcpListener;
        static TcpClient Accepted(const Socket& socket);
    };
}
