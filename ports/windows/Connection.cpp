// Connections: binding, listening, accepting, connecting, shutting down.
#include "ports/windows/Windows.hpp"

namespace System::Port
{
    using namespace Windows;

    // Windows: connect can be called again after an attempt was refused, timed out, or found no way.
    const bool ConnectsAgainAfterFailure = true;
    const bool ConnectsToEitherKind = true;

    namespace
    {
        Outcome BindOnce(NativeHandle handle, const NativeAddress& address) noexcept
        {
            return Check(::bind(Socket(handle), Raw(address), static_cast<int>(address.Length)));
        }

        /// Windows has one number for a port that is taken by an exclusive socket, or that one wants for oneself alone, and for an address
        /// that nobody may have. With another port the latter is still refused. Ports that the administrator reserved count as taken.
        Outcome ExplainRefusal(const Outcome& refusal, NativeHandle handle, const NativeAddress& address) noexcept
        {
            InternetEndPoint endPoint;
            Kind kind;
            if (refusal.Native != WSAEACCES || !Decode(address.Bytes, endPoint) || !Inspect(handle, kind).Ok())
            {
                return refusal;
            }
            const auto opened = Open(kind.Family, kind.Type, kind.Protocol);
            if (!opened.Ok())
            {
                return refusal;
            }
            const auto other = static_cast<NativeHandle>(opened.Value);
            NativeAddress anyPort;
            endPoint.Port = 0;
            Encode(endPoint, anyPort);
            const auto outcome = BindOnce(other, anyPort);
            Close(other);
            return outcome.Ok() ? Outcome{0, SocketError::AddressAlreadyInUse, refusal.Native} : refusal;
        }
    }

    Outcome Bind(NativeHandle handle, const NativeAddress& address, bool allowSharing) noexcept
    {
        if (allowSharing)
        {
            SetNumber(handle, SOL_SOCKET, SO_REUSEADDR, 1);
            return ExplainRefusal(BindOnce(handle, address), handle, address);
        }

        // Windows: SO_REUSEADDR of another socket would steal a plain socket's address, so ours are exclusive. But while a connection that
        // an exclusive listener accepted is still there, a second exclusive socket does not get the port; a plain one does, and is
        // refused as well if the address is live.
        const bool wasExclusive = GetNumber(handle, SOL_SOCKET, SO_EXCLUSIVEADDRUSE).Value != 0;
        SetNumber(handle, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, 1);
        const auto first = BindOnce(handle, address);
        if (wasExclusive || (first.Native != WSAEADDRINUSE && first.Native != WSAEACCES))
        {
            return ExplainRefusal(first, handle, address);
        }
        SetNumber(handle, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, 0);
        return ExplainRefusal(BindOnce(handle, address), handle, address);
    }

    Outcome Listen(NativeHandle handle, int backlog) noexcept
    {
        return Check(::listen(Socket(handle), backlog));
    }

    Outcome Accept(NativeHandle handle, NativeAddress& peer) noexcept
    {
        int length = sizeof peer.Bytes;
        const SOCKET accepted = ::accept(Socket(handle), Raw(peer), &length);
        if (accepted == INVALID_SOCKET)
        {
            peer.Length = 0;
            return Fail(::WSAGetLastError());
        }
        peer.Length = static_cast<std::uint32_t>(length);
        // Windows: what is accepted takes over the listener's mode, but not that it is kept from child processes.
        ::SetHandleInformation(reinterpret_cast<HANDLE>(accepted), HANDLE_FLAG_INHERIT, 0);
        const auto connection = static_cast<NativeHandle>(accepted);
        const auto outcome = SetBlocking(connection, true);
        if (!outcome.Ok())
        {
            Close(connection);
            return outcome;
        }
        return Done(connection);
    }

    Outcome Connect(NativeHandle handle, const NativeAddress& address) noexcept
    {
        const auto connect = [&] { return Check(::connect(Socket(handle), Raw(address), static_cast<int>(address.Length))); };
        auto outcome = connect();
        if (outcome.Native == WSAECONNABORTED)
        {
            outcome = connect(); // Wine: Linux reports it once, for the attempt before, if that one failed
        }
        // Windows has one number for "no data" and "not connected yet".
        return outcome.Native == WSAEWOULDBLOCK ? Outcome{0, SocketError::InProgress, WSAEWOULDBLOCK} : outcome;
    }

    Outcome ConnectResult(NativeHandle handle) noexcept
    {
        const auto pending = GetNumber(handle, SOL_SOCKET, SO_ERROR);
        if (!pending.Ok())
        {
            return pending;
        }
        if (pending.Value != 0)
        {
            return Fail(static_cast<int>(pending.Value)); // Windows: it stays there, however often it is read
        }
        NativeAddress peer;
        const auto outcome = RemoteAddress(handle, peer);
        return outcome.Native == WSAENOTCONN ? outcome : Done();
    }

    Outcome ClearPeer(NativeHandle handle) noexcept
    {
        // Windows documents an address of zeros in the socket's family; Wine takes the family for none, as POSIX does.
        NativeAddress none;
        auto outcome = LocalAddress(handle, none);
        if (!outcome.Ok())
        {
            return outcome;
        }
        const auto family = GetFamily(none.Bytes);
        none.Bytes.fill(0);
        for (const auto each : {AddressFamily::Unspecified, family})
        {
            SetFamily(none.Bytes, each);
            outcome = Check(::connect(Socket(handle), Raw(none), static_cast<int>(none.Length)));
            NativeAddress peer;
            if (RemoteAddress(handle, peer).Error == SocketError::NotConnected)
            {
                return Done();
            }
        }
        return outcome;
    }

    Outcome Shutdown(NativeHandle handle, SocketShutdown how) noexcept
    {
        int native = 0;
        switch (how)
        {
        case SocketShutdown::Receive:
            native = SD_RECEIVE;
            break;
        case SocketShutdown::Send:
            native = SD_SEND;
            break;
        case SocketShutdown::Both:
            native = SD_BOTH;
            break;
        default:
            return Fail(SocketError::InvalidArgument);
        }
        const auto outcome = Check(::shutdown(Socket(handle), native));
        switch (outcome.Native)
        {
        case WSAECONNRESET:
        case WSAECONNABORTED:
            return Done();
        case WSAENOTCONN:
            return HasConnected(handle) ? Done() : outcome;
        default:
            return outcome;
        }
    }

    bool Windows::HasConnected(NativeHandle handle) noexcept
    {
        // The seconds that the connection has been there; all ones if there was none.
        const auto seconds = GetNumber(handle, SOL_SOCKET, SO_CONNECT_TIME);
        return !seconds.Ok() || static_cast<std::int32_t>(seconds.Value) != -1;
    }
}
