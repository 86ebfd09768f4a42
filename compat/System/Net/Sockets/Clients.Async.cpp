// The tasks of TcpClient, TcpListener and UdpClient, by Begin and End.
#include "compat/core/io/BeginEnd.hpp"
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Net/Sockets/TcpListener.hpp>
#include <System/Net/Sockets/UdpClient.hpp>
#include <System/ObjectDisposedException.hpp>

namespace System::Net::Sockets
{
    using Threading::CancellationToken;
    using Threading::Tasks::Task;
    using Threading::Tasks::ValueTask;

    namespace
    {
        Task<void> AwaitConnect(TcpClient client, Task<IAsyncResult> begun)
        {
            client.EndConnect(co_await begun);
        }
        Task<void> AwaitConnect(TcpClient client, Socket socket, Task<IAsyncResult> begun, void (*connected)(const TcpClient&))
        {
            socket.EndConnect(co_await begun);
            connected(client);
        }
        Task<Socket> AwaitSocket(TcpListener listener, Task<IAsyncResult> begun)
        {
            co_return listener.EndAcceptSocket(co_await begun);
        }
        Task<TcpClient> AwaitClient(TcpListener listener, Task<IAsyncResult> begun)
        {
            co_return listener.EndAcceptTcpClient(co_await begun);
        }
        Task<int> AwaitSend(UdpClient client, Task<IAsyncResult> begun)
        {
            co_return client.EndSend(co_await begun);
        }
        Task<UdpReceiveResult> AwaitReceive(UdpClient client, Task<IAsyncResult> begun)
        {
            const IAsyncResult result = co_await begun;
            IPEndPoint from = nullptr;
            const Array<Byte> data = client.EndReceive(result, from);
            co_return UdpReceiveResult(data, from);
        }

        /// The array of exactly these bytes: what the calls by Begin want.
        Array<Byte> Whole(const ReadOnlyMemory<Byte>& datagram)
        {
            return datagram.Start() == 0 && datagram.Owner() != nullptr ? datagram.Owner() : datagram.ToArray();
        }
    }

    // ---- TcpClient ----

    Task<void> TcpClient::ConnectAsync(const IPAddress& address, int port) const
    {
        return AwaitConnect(*this,
                            Core::Begun([&](const AsyncCallback& callback) { return BeginConnect(address, port, callback, nullptr); }));
    }
    Task<void> TcpClient::ConnectAsync(const String& host, int port) const
    {
        return AwaitConnect(*this, Core::Begun([&](const AsyncCallback& callback) { return BeginConnect(host, port, callback, nullptr); }));
    }
    Task<void> TcpClient::ConnectAsync(const Array<IPAddress>& addresses, int port) const
    {
        return AwaitConnect(*this,
                            Core::Begun([&](const AsyncCallback& callback) { return BeginConnect(addresses, port, callback, nullptr); }));
    }
    Task<void> TcpClient::ConnectAsync(const IPEndPoint& remoteEP) const
    {
        const Socket socket = Client();
        if (socket == nullptr)
        {
            throw ObjectDisposedException("System.Net.Sockets.TcpClient");
        }
        return AwaitConnect(*this, socket,
                            Core::Begun([&](const AsyncCallback& callback) { return socket.BeginConnect(remoteEP, callback, nullptr); }),
                            [](const TcpClient& client) { client.Active(true); });
    }
    ValueTask<void> TcpClient::ConnectAsync(const IPAddress& address, int port, const CancellationToken& cancellationToken) const
    {
        return ValueTask<void>(cancellationToken.IsCancellationRequested() ? Task<void>::FromCanceled(cancellationToken)
                                                                           : ConnectAsync(address, port));
    }
    ValueTask<void> TcpClient::ConnectAsync(const String& host, int port, const CancellationToken& cancellationToken) const
    {
        return ValueTask<void>(cancellationToken.IsCancellationRequested() ? Task<void>::FromCanceled(cancellationToken)
                                                                           : ConnectAsync(host, port));
    }
    ValueTask<void> TcpClient::ConnectAsync(const Array<IPAddress>& addresses, int port, const CancellationToken& cancellationToken) const
    {
        return ValueTask<void>(cancellationToken.IsCancellationRequested() ? Task<void>::FromCanceled(cancellationToken)
                                                                           : ConnectAsync(addresses, port));
    }
    ValueTask<void> TcpClient::ConnectAsync(const IPEndPoint& remoteEP, const CancellationToken& cancellationToken) const
    {
        return ValueTask<void>(cancellationToken.IsCancellationRequested() ? Task<void>::FromCanceled(cancellationToken)
                                                                           : ConnectAsync(remoteEP));
    }

    // ---- TcpListener ----

    Task<Socket> TcpListener::AcceptSocketAsync() const
    {
        return AwaitSocket(*this, Core::Begun([&](const AsyncCallback& callback) { return BeginAcceptSocket(callback, nullptr); }));
    }
    ValueTask<Socket> TcpListener::AcceptSocketAsync(const CancellationToken& cancellationToken) const
    {
        return ValueTask<Socket>(cancellationToken.IsCancellationRequested() ? Task<void>::FromCanceled<Socket>(cancellationToken)
                                                                             : AcceptSocketAsync());
    }
    Task<TcpClient> TcpListener::AcceptTcpClientAsync() const
    {
        return AwaitClient(*this, Core::Begun([&](const AsyncCallback& callback) { return BeginAcceptTcpClient(callback, nullptr); }));
    }
    ValueTask<TcpClient> TcpListener::AcceptTcpClientAsync(const CancellationToken& cancellationToken) const
    {
        return ValueTask<TcpClient>(cancellationToken.IsCancellationRequested() ? Task<void>::FromCanceled<TcpClient>(cancellationToken)
                                                                                : AcceptTcpClientAsync());
    }

    // ---- UdpClient ----

    Task<int> UdpClient::SendAsync(const Array<Byte>& datagram, int bytes) const
    {
        return AwaitSend(*this, Core::Begun([&](const AsyncCallback& callback) { return BeginSend(datagram, bytes, callback, nullptr); }));
    }
    Task<int> UdpClient::SendAsync(const Array<Byte>& datagram, int bytes, const IPEndPoint& endPoint) const
    {
        return AwaitSend(
            *this, Core::Begun([&](const AsyncCallback& callback) { return BeginSend(datagram, bytes, endPoint, callback, nullptr); }));
    }
    Task<int> UdpClient::SendAsync(const Array<Byte>& datagram, int bytes, const String& hostname, int port) const
    {
        return AwaitSend(*this, Core::Begun([&](const AsyncCallback& callback)
                                            { return BeginSend(datagram, bytes, hostname, port, callback, nullptr); }));
    }
    ValueTask<int> UdpClient::SendAsync(const ReadOnlyMemory<Byte>& datagram, const CancellationToken& cancellationToken) const
    {
        return ValueTask<int>(cancellationToken.IsCancellationRequested() ? Task<void>::FromCanceled<int>(cancellationToken)
                                                                          : SendAsync(Whole(datagram), datagram.Length()));
    }
    ValueTask<int> UdpClient::SendAsync(const ReadOnlyMemory<Byte>& datagram, const IPEndPoint& endPoint,
                                        const CancellationToken& cancellationToken) const
    {
        return ValueTask<int>(cancellationToken.IsCancellationRequested() ? Task<void>::FromCanceled<int>(cancellationToken)
                                                                          : SendAsync(Whole(datagram), datagram.Length(), endPoint));
    }
    ValueTask<int> UdpClient::SendAsync(const ReadOnlyMemory<Byte>& datagram, const String& hostname, int port,
                                        const CancellationToken& cancellationToken) const
    {
        return ValueTask<int>(cancellationToken.IsCancellationRequested() ? Task<void>::FromCanceled<int>(cancellationToken)
                                                                          : SendAsync(Whole(datagram), datagram.Length(), hostname, port));
    }
    Task<UdpReceiveResult> UdpClient::ReceiveAsync() const
    {
        return AwaitReceive(*this, Core::Begun([&](const AsyncCallback& callback) { return BeginReceive(callback, nullptr); }));
    }
    ValueTask<UdpReceiveResult> UdpClient::ReceiveAsync(const CancellationToken& cancellationToken) const
    {
        return ValueTask<UdpReceiveResult>(
            cancellationToken.IsCancellationRequested() ? Task<void>::FromCanceled<UdpReceiveResult>(cancellationToken) : ReceiveAsync());
    }
}
