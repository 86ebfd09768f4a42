// Connections: binding, listening, accepting, connecting, shutting down.
#include "ports/posix/Posix.hpp"

namespace System::Port
{
    using namespace Posix;

    namespace
    {
        int Type(int descriptor) noexcept
        {
            return static_cast<int>(GetNumber(descriptor, SOL_SOCKET, SO_TYPE).Value);
        }

        /// Whether an IPv4 or IPv6 socket has no port yet. Sockets of other families report themselves when they listen unbound.
        bool IsUnbound(NativeHandle handle) noexcept
        {
            NativeAddress address;
            InternetEndPoint endPoint;
            return LocalAddress(handle, address).Ok() && Decode({address.Bytes.data(), address.Length}, endPoint) && endPoint.Port == 0;
        }
    }

    Outcome Bind(NativeHandle handle, const NativeAddress& address, bool allowSharing) noexcept
    {
        const int descriptor = Descriptor(handle);
        const auto bind = [&] { return Retry([&] { return ::bind(descriptor, Raw(address), address.Length); }); };
        if (allowSharing)
        {
            // As .NET: whoever shares sets both, so that the address is shared with programs that set only one of them.
            SetNumber(descriptor, SOL_SOCKET, SO_REUSEADDR, 1);
            SetNumber(descriptor, SOL_SOCKET, SO_REUSEPORT, 1);
            return bind();
        }

        // On Windows connections that linger never stand in the way of Bind, live sockets always do. SO_REUSEADDR gives the first, but on
        // Linux takes the second away where both sockets have it and neither listens. So it is used only where the plain attempt fails,
        // and taken off again until Listen.
        const auto first = bind();
        if (first.Native != EADDRINUSE || Type(descriptor) != SOCK_STREAM)
        {
            return first;
        }
        const auto before = GetNumber(descriptor, SOL_SOCKET, SO_REUSEADDR);
        SetNumber(descriptor, SOL_SOCKET, SO_REUSEADDR, 1);
        const auto second = bind();
        SetNumber(descriptor, SOL_SOCKET, SO_REUSEADDR, before.Value != 0 ? 1 : 0);
        return second;
    }

    Outcome Listen(NativeHandle handle, int backlog) noexcept
    {
        const int descriptor = Descriptor(handle);
        if (IsUnbound(handle))
        {
            return Fail(SocketError::InvalidArgument); // POSIX would bind it by itself
        }
        if (Type(descriptor) == SOCK_STREAM)
        {
            // Accepted connections inherit it, so that on Linux none that lingers keeps the port from the next Bind.
            SetNumber(descriptor, SOL_SOCKET, SO_REUSEADDR, 1);
        }
        return Retry([&] { return ::listen(descriptor, backlog); });
    }

    Outcome Accept(NativeHandle handle, NativeAddress& peer) noexcept
    {
        socklen_t length = sizeof peer.Bytes;
        const auto outcome = Retry(
            [&]
            {
                length = sizeof peer.Bytes;
                return AcceptDescriptor(Descriptor(handle), Raw(peer), &length);
            });
        peer.Length = outcome.Ok() ? length : 0;
        return outcome;
    }

    Outcome Connect(NativeHandle handle, const NativeAddress& address) noexcept
    {
        const int descriptor = Descriptor(handle);
        if (::connect(descriptor, Raw(address), address.Length) == 0)
        {
            return Done();
        }
        const int native = errno;
        if (native != EINTR)
        {
            return Fail(native);
        }
        // An interrupted attempt goes on; a second connect would report EALREADY on some systems. Wait for its end instead.
        pollfd entry{descriptor, POLLOUT, 0};
        const auto waited = Retry([&] { return PollOnce(&entry, 1, -1); });
        return waited.Ok() ? ConnectResult(handle) : waited;
    }

    Outcome ConnectResult(NativeHandle handle) noexcept
    {
        const auto pending = GetNumber(Descriptor(handle), SOL_SOCKET, SO_ERROR);
        if (!pending.Ok())
        {
            return pending;
        }
        auto native = static_cast<int>(pending.Value);
        if (native == 0)
        {
            // The error can be read only once, so a program that has asked for it already leaves none here.
            NativeAddress peer;
            const auto outcome = RemoteAddress(handle, peer);
            if (outcome.Native != ENOTCONN)
            {
                return Done();
            }
            native = outcome.Native;
        }
        ForgetFailedConnect(Descriptor(handle));
        return Fail(native);
    }

    Outcome ClearPeer(NativeHandle handle) noexcept
    {
        sockaddr none{};
        none.sa_family = AF_UNSPEC;
        const auto outcome = Retry([&] { return ::connect(Descriptor(handle), &none, sizeof none); });
        // macOS: dissolves the association and reports EAFNOSUPPORT all the same.
        return outcome.Native == EAFNOSUPPORT ? Done() : outcome;
    }

    Outcome Shutdown(NativeHandle handle, SocketShutdown how) noexcept
    {
        int native = 0;
        switch (how)
        {
        case SocketShutdown::Receive:
            native = SHUT_RD;
            break;
        case SocketShutdown::Send:
            native = SHUT_WR;
            break;
        case SocketShutdown::Both:
            native = SHUT_RDWR;
            break;
        default:
            return Fail(SocketError::InvalidArgument);
        }
        const auto outcome = Retry([&] { return ::shutdown(Descriptor(handle), native); });
        return outcome.Native == ENOTCONN && WasConnected(Descriptor(handle)) ? Done() : outcome;
    }
}
