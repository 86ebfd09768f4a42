// The .NET class TcpListener.
#pragma once
#include <System/Net/Sockets/TcpClient.hpp>

namespace System::Net::Sockets
{
    /// Accepts TCP connections. Between Stop and the next Start it has a new socket.
    /// Follows api/system.net.sockets.tcplistener.
    class SYSTEMNET_API TcpListener : public System::Handle
    {
        SYSTEMNET_HANDLE(TcpListener, System::Handle)
        /// Null, as an unset variable in C#.
        TcpListener() noexcept = default;
        /// @throws ArgumentNullException localEP is null
        explicit TcpListener(const IPEndPoint& localEP);
        /// @param port 0: the system chooses, and LocalEndpoint tells after Start
        /// @throws ArgumentNullException localaddr is null
        /// @throws ArgumentOutOfRangeException port is not 0 to 65535
        TcpListener(const IPAddress& localaddr, int port);
        /// On all IPv4 addresses; obsolete.
        explicit TcpListener(int port);
        /// On all addresses, IPv6 and IPv4.
        static TcpListener Create(int port);

        [[nodiscard]] Socket Server() const;
        /// An IPEndPoint.
        [[nodiscard]] EndPoint LocalEndpoint() const;
        [[nodiscard]] Detail::Property<bool> ExclusiveAddressUse() const;
        /// @throws InvalidOperationException this listens
        void ExclusiveAddressUse(bool value) const;
        /// @throws InvalidOperationException this listens
        /// @throws PlatformNotSupportedException the system has no such traversal
        void AllowNatTraversal(bool allowed) const;

        /// Nothing if this listens.
        /// @throws SocketException the address is in use, or is none of this machine's
        void Start() const;
        /// @param backlog connections that may wait to be accepted
        /// @throws ArgumentOutOfRangeException backlog is negative
        void Start(int backlog) const;
        /// Accepted connections stay open.
        void Stop() const;
        void Dispose() const;

        // These throw InvalidOperationException unless this listens.
        /// Whether a connection waits.
        bool Pending() const;
        Socket AcceptSocket() const;
        TcpClient AcceptTcpClient() const;
        IAsyncResult BeginAcceptSocket(const AsyncCallback& callback, const Object& state) const;
        Socket EndAcceptSocket(const IAsyncResult& asyncResult) const;
        IAsyncResult BeginAcceptTcpClient(const AsyncCallback& callback, const Object& state) const;
        TcpClient EndAcceptTcpClient(const IAsyncResult& asyncResult) const;
        Threading::Tasks::Task<Socket> AcceptSocketAsync() const;
        Threading::Tasks::ValueTask<Socket> AcceptSocketAsync(const Threading::CancellationToken& cancellationToken) const;
        Threading::Tasks::Task<TcpClient> AcceptTcpClientAsync() const;
        Threading::Tasks::ValueTask<TcpClient> AcceptTcpClientAsync(const Threading::CancellationToken& cancellationToken) const;

    protected:
        /// Whether this listens.
        [[nodiscard]] bool Active() const;

    private:
        static Threading::Tasks::Task<TcpClient> AcceptedLater(Threading::Tasks::ValueTask<Socket> accepting);
    };
}
