// The styles of Styles.hpp that are tasks: Task<T>, and ValueTask<T> with a token.
#pragma once
#include "tests/Support/Sockets.hpp"
#include <System/Threading.hpp>
#include <System/Threading/Tasks.hpp>

namespace SocketTests
{
    /// What a call gives, or throws at once or later.
    template <class AnyTask>
    auto ResultOf(const AnyTask& task)
    {
        return task.GetAwaiter().GetResult();
    }
    /// The same of a transfer, whose SocketException is taken for its code.
    template <class Transfer>
    int ResultOf(const Transfer& transfer, SocketError& error)
    {
        error = SocketError::Success;
        try
        {
            return ResultOf(transfer());
        }
        catch (const SocketException& exception)
        {
            error = exception.SocketErrorCode();
            return 0;
        }
    }

    struct ByTask
    {
        static constexpr bool IsTask = true;
        static constexpr auto FamilyParameter = "remoteEndPoint";
        template <class... Target>
        static void Connect(const Socket& socket, const Target&... target)
        {
            ResultOf(socket.ConnectAsync(target...));
        }
        static Socket Accept(const Socket& listener) { return ResultOf(listener.AcceptAsync()); }
        static void Disconnect(const Socket& socket, bool reuse) { ResultOf(socket.DisconnectAsync(reuse).AsTask()); }

        static int Send(const Socket& socket, const Array<Byte>& buffer, int offset, int size, SocketFlags flags = SocketFlags::None)
        {
            return ResultOf(socket.SendAsync(ArraySegment<Byte>(buffer, offset, size), flags));
        }
        static int Send(const Socket& socket, const Array<Byte>& buffer, int offset, int size, SocketFlags flags, SocketError& error)
        {
            return ResultOf([&] { return socket.SendAsync(ArraySegment<Byte>(buffer, offset, size), flags); }, error);
        }
        static int Send(const Socket& socket, const IList<ArraySegment<Byte>>& buffers, SocketFlags flags = SocketFlags::None)
        {
            return ResultOf(socket.SendAsync(buffers, flags));
        }
        static int Receive(const Socket& socket, const Array<Byte>& buffer, int offset, int size, SocketFlags flags = SocketFlags::None)
        {
            return ResultOf(socket.ReceiveAsync(ArraySegment<Byte>(buffer, offset, size), flags));
        }
        static int Receive(const Socket& socket, const Array<Byte>& buffer, int offset, int size, SocketFlags flags, SocketError& error)
        {
            return ResultOf([&] { return socket.ReceiveAsync(ArraySegment<Byte>(buffer, offset, size), flags); }, error);
        }
        static int Receive(const Socket& socket, const IList<ArraySegment<Byte>>& buffers, SocketFlags flags = SocketFlags::None)
        {
            return ResultOf(socket.ReceiveAsync(buffers, flags));
        }
        static int SendTo(const Socket& socket, const Array<Byte>& buffer, int offset, int size, SocketFlags flags, const EndPoint& remote)
        {
            return ResultOf(socket.SendToAsync(ArraySegment<Byte>(buffer, offset, size), flags, remote));
        }
        static int ReceiveFrom(const Socket& socket, const Array<Byte>& buffer, int offset, int size, SocketFlags flags, EndPoint& remote)
        {
            const SocketReceiveFromResult result =
                ResultOf(socket.ReceiveFromAsync(ArraySegment<Byte>(buffer, offset, size), flags, remote));
            remote = result.RemoteEndPoint;
            return result.ReceivedBytes;
        }
    };

    struct ByValueTask
    {
        static constexpr bool IsTask = true;
        static constexpr auto FamilyParameter = "remoteEndPoint";
        template <class... Target>
        static void Connect(const Socket& socket, const Target&... target)
        {
            const Threading::CancellationTokenSource source;
            ResultOf(socket.ConnectAsync(target..., source.Token()));
        }
        static Socket Accept(const Socket& listener)
        {
            const Threading::CancellationTokenSource source;
            return ResultOf(listener.AcceptAsync(source.Token()));
        }
        static void Disconnect(const Socket& socket, bool reuse) { ResultOf(socket.DisconnectAsync(reuse)); }

        static int Send(const Socket& socket, const Array<Byte>& buffer, int offset, int size, SocketFlags flags = SocketFlags::None)
        {
            const Threading::CancellationTokenSource source;
            return ResultOf(socket.SendAsync(ReadOnlyMemory<Byte>(buffer, offset, size), flags, source.Token()));
        }
        static int Send(const Socket& socket, const Array<Byte>& buffer, int offset, int size, SocketFlags flags, SocketError& error)
        {
            return ResultOf([&] { return socket.SendAsync(ReadOnlyMemory<Byte>(buffer, offset, size), flags); }, error);
        }
        static int Send(const Socket& socket, const IList<ArraySegment<Byte>>& buffers, SocketFlags flags = SocketFlags::None)
        {
            return ByTask::Send(socket, buffers, flags); // there is no other form
        }
        static int Receive(const Socket& socket, const Array<Byte>& buffer, int offset, int size, SocketFlags flags = SocketFlags::None)
        {
            const Threading::CancellationTokenSource source;
            return ResultOf(socket.ReceiveAsync(Memory<Byte>(buffer, offset, size), flags, source.Token()));
        }
        static int Receive(const Socket& socket, const Array<Byte>& buffer, int offset, int size, SocketFlags flags, SocketError& error)
        {
            return ResultOf([&] { return socket.ReceiveAsync(Memory<Byte>(buffer, offset, size), flags); }, error);
        }
        static int Receive(const Socket& socket, const IList<ArraySegment<Byte>>& buffers, SocketFlags flags = SocketFlags::None)
        {
            return ByTask::Receive(socket, buffers, flags);
        }
        static int SendTo(const Socket& socket, const Array<Byte>& buffer, int offset, int size, SocketFlags flags, const EndPoint& remote)
        {
            const Threading::CancellationTokenSource source;
            return ResultOf(socket.SendToAsync(ReadOnlyMemory<Byte>(buffer, offset, size), flags, remote, source.Token()));
        }
        static int ReceiveFrom(const Socket& socket, const Array<Byte>& buffer, int offset, int size, SocketFlags flags, EndPoint& remote)
        {
            const Threading::CancellationTokenSource source;
            const SocketReceiveFromResult result =
                ResultOf(socket.ReceiveFromAsync(Memory<Byte>(buffer, offset, size), flags, remote, source.Token()));
            remote = result.RemoteEndPoint;
            return result.ReceivedBytes;
        }
    };
}
