// The .NET class SocketTaskExtensions.
#pragma once
#include <System/Net/Sockets/Socket.hpp>

namespace System::Net::Sockets
{
    /// Members of Socket as functions, from the time when it did not have them.
    /// Follows api/system.net.sockets.sockettaskextensions.
    class SocketTaskExtensions
    {
    public:
        SocketTaskExtensions() = delete;

        static Threading::Tasks::Task<Socket> AcceptAsync(const Socket& socket) { return socket.AcceptAsync(); }
        static Threading::Tasks::Task<Socket> AcceptAsync(const Socket& socket, const Socket& acceptSocket)
        {
            return socket.AcceptAsync(acceptSocket);
        }
        static Threading::Tasks::Task<void> ConnectAsync(const Socket& socket, const EndPoint& remoteEP)
        {
            return socket.ConnectAsync(remoteEP);
        }
        static Threading::Tasks::ValueTask<void> ConnectAsync(const Socket& socket, const EndPoint& remoteEP,
                                                              const Threading::CancellationToken& cancellationToken)
        {
            return socket.ConnectAsync(remoteEP, cancellationToken);
        }
        static Threading::Tasks::Task<void> ConnectAsync(const Socket& socket, const IPAddress& address, int port)
        {
            return socket.ConnectAsync(address, port);
        }
        static Threading::Tasks::ValueTask<void> ConnectAsync(const Socket& socket, const IPAddress& address, int port,
                                                              const Threading::CancellationToken& cancellationToken)
        {
            return socket.ConnectAsync(address, port, cancellationToken);
        }
        static Threading::Tasks::Task<void> ConnectAsync(const Socket& socket, const Array<IPAddress>& addresses, int port)
        {
            return socket.ConnectAsync(addresses, port);
        }
        static Threading::Tasks::ValueTask<void> ConnectAsync(const Socket& socket, const Array<IPAddress>& addresses, int port,
                                                              const Threading::CancellationToken& cancellationToken)
        {
            return socket.ConnectAsync(addresses, port, cancellationToken);
        }
        static Threading::Tasks::Task<void> ConnectAsync(const Socket& socket, const String& host, int port)
        {
            return socket.ConnectAsync(host, port);
        }
        static Threading::Tasks::ValueTask<void> ConnectAsync(const Socket& socket, const String& host, int port,
                                                              const Threading::CancellationToken& cancellationToken)
        {
            return socket.ConnectAsync(host, port, cancellationToken);
        }
        static Threading::Tasks::Task<int> ReceiveAsync(const Socket& socket, const ArraySegment<Byte>& buffer,
                                                        SocketFlagsArgument socketFlags)
        {
            return socket.ReceiveAsync(buffer, socketFlags);
        }
        static Threading::Tasks::Task<int> ReceiveAsync(const Socket& socket, const Array<Byte>& buffer, SocketFlagsArgument socketFlags)
        {
            return socket.ReceiveAsync(buffer, socketFlags);
        }
        static Threading::Tasks::ValueTask<int> ReceiveAsync(const Socket& socket, const Memory<Byte>& buffer,
                                                             SocketFlagsArgument socketFlags,
                                                             const Threading::CancellationToken& cancellationToken = {})
        {
            return socket.ReceiveAsync(buffer, socketFlags, cancellationToken);
        }
        static Threading::Tasks::Task<int> ReceiveAsync(const Socket& socket,
                                                        const Collections::Generic::IList<ArraySegment<Byte>>& buffers,
                                                        SocketFlagsArgument socketFlags)
        {
            return socket.ReceiveAsync(buffers, socketFlags);
        }
        static Threading::Tasks::Task<SocketReceiveFromResult> ReceiveFromAsync(const Socket& socket, const ArraySegment<Byte>& buffer,
                                                                                SocketFlagsArgument socketFlags,
                                                                                const EndPoint& remoteEndPoint)
        {
            return socket.ReceiveFromAsync(buffer, socketFlags, remoteEndPoint);
        }
        static Threading::Tasks::Task<SocketReceiveFromResult> ReceiveFromAsync(const Socket& socket, const Array<Byte>& buffer,
                                                                                SocketFlagsArgument socketFlags,
                                                                                const EndPoint& remoteEndPoint)
        {
            return socket.ReceiveFromAsync(buffer, socketFlags, remoteEndPoint);
        }
        static Threading::Tasks::Task<SocketReceiveMessageFromResult> ReceiveMessageFromAsync(const Socket& socket,
                                                                                              const ArraySegment<Byte>& buffer,
                                                                                              SocketFlagsArgument socketFlags,
                                                                                              const EndPoint& remoteEndPoint)
        {
            return socket.ReceiveMessageFromAsync(buffer, socketFlags, remoteEndPoint);
        }
        static Threading::Tasks::Task<SocketReceiveMessageFromResult> ReceiveMessageFromAsync(const Socket& socket,
                                                                                              const Array<Byte>& buffer,
                                                                                              SocketFlagsArgument socketFlags,
                                                                                              const EndPoint& remoteEndPoint)
        {
            return socket.ReceiveMessageFromAsync(buffer, socketFlags, remoteEndPoint);
        }
        static Threading::Tasks::Task<int> SendAsync(const Socket& socket, const ArraySegment<Byte>& buffer,
                                                     SocketFlagsArgument socketFlags)
        {
            return socket.SendAsync(buffer, socketFlags);
        }
        static Threading::Tasks::Task<int> SendAsync(const Socket& socket, const Array<Byte>& buffer, SocketFlagsArgument socketFlags)
        {
            return socket.SendAsync(buffer, socketFlags);
        }
        static Threading::Tasks::ValueTask<int> SendAsync(const Socket& socket, const ReadOnlyMemory<Byte>& buffer,
                                                          SocketFlagsArgument socketFlags,
                                                          const Threading::CancellationToken& cancellationToken = {})
        {
            return socket.SendAsync(buffer, socketFlags, cancellationToken);
        }
        static Threading::Tasks::Task<int> SendAsync(const Socket& socket, const Collections::Generic::IList<ArraySegment<Byte>>& buffers,
                                                     SocketFlagsArgument socketFlags)
        {
            return socket.SendAsync(buffers, socketFlags);
        }
        static Threading::Tasks::Task<int> SendToAsync(const Socket& socket, const ArraySegment<Byte>& buffer,
                                                       SocketFlagsArgument socketFlags, const EndPoint& remoteEP)
        {
            return socket.SendToAsync(buffer, socketFlags, remoteEP);
        }
        static Threading::Tasks::Task<int> SendToAsync(const Socket& socket, const Array<Byte>& buffer, SocketFlagsArgument socketFlags,
                                                       const EndPoint& remoteEP)
        {
            return socket.SendToAsync(buffer, socketFlags, remoteEP);
        }
    };
}
