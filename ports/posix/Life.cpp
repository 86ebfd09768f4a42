// Life of a socket: opening, closing, adopting.
#include "ports/posix/Posix.hpp"
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace System::Port
{
    using namespace Posix;

    namespace
    {
        int NativeType(SocketType type) noexcept
        {
            switch (type)
            {
            case SocketType::Stream:
                return SOCK_STREAM;
            case SocketType::Dgram:
                return SOCK_DGRAM;
            case SocketType::Raw:
                return SOCK_RAW;
            case SocketType::Rdm:
                return SOCK_RDM;
            case SocketType::Seqpacket:
                return SOCK_SEQPACKET;
            default:
                return -1;
            }
        }
    }

    Outcome Open(AddressFamily family, SocketType type, ProtocolType protocol) noexcept
    {
        const int nativeFamily = NativeFamily(family);
        if (nativeFamily < 0)
        {
            return Fail(SocketError::AddressFamilyNotSupported);
        }
        const int nativeType = NativeType(type);
        if (nativeType < 0)
        {
            return Fail(SocketError::SocketNotSupported);
        }
        int nativeProtocol = NativeProtocol(protocol);
        if (nativeProtocol < 0)
        {
            return Fail(SocketError::ProtocolNotSupported);
        }
        if (family == AddressFamily::InterNetworkV6 && protocol == ProtocolType::Icmp)
        {
            nativeProtocol = IPPROTO_ICMPV6; // as .NET does, so that one program can ping both
        }

        auto outcome = Retry([&] { return OpenDescriptor(nativeFamily, nativeType, nativeProtocol); });
        if (!outcome.Ok())
        {
            // Linux says EINVAL for numbers beyond its tables, macOS EPROTOTYPE for a protocol of another type.
            if (outcome.Native == EINVAL || outcome.Native == EPROTOTYPE)
            {
                outcome.Error = SocketError::ProtocolNotSupported;
            }
            return outcome;
        }
        if (family == AddressFamily::InterNetworkV6)
        {
            SetNumber(Descriptor(outcome.Value), IPPROTO_IPV6, IPV6_V6ONLY, 1);
        }
        return outcome;
    }

    Outcome Close(NativeHandle handle) noexcept
    {
        // Not made again on EINTR: the descriptor is gone by then, and its number may be another socket's already.
        if (::close(Descriptor(handle)) != 0)
        {
            const int native = errno;
            return native == EINTR ? Done() : Fail(native);
        }
        return Done();
    }

    Outcome Abort(NativeHandle handle) noexcept
    {
        SetLinger(handle, {true, 0});
        return Close(handle);
    }

    NativeHandle Replace(NativeHandle handle, NativeHandle fresh) noexcept
    {
        if (!Retry([&] { return ReplaceDescriptor(Descriptor(fresh), Descriptor(handle)); }).Ok())
        {
            Close(handle);
            return fresh;
        }
        Close(fresh);
        return handle;
    }

    Outcome SetBlocking(NativeHandle handle, bool blocking) noexcept
    {
        int nonBlocking = blocking ? 0 : 1;
        return Retry([&] { return ::ioctl(Descriptor(handle), FIONBIO, &nonBlocking); });
    }

    Outcome Inspect(NativeHandle handle, Kind& kind) noexcept
    {
        const int descriptor = Descriptor(handle);
        kind = {};
        if (!Identify(descriptor, kind))
        {
            const int native = errno;
            return {0, native == EBADF ? SocketError::NotSocket : FromNative(native), native};
        }
        const int flags = ::fcntl(descriptor, F_GETFL);
        if (flags < 0)
        {
            return Fail(errno);
        }
        kind.Blocking = (flags & O_NONBLOCK) == 0;
        kind.Listening = IsListening(descriptor);
        NativeAddress peer;
        kind.Connected = RemoteAddress(handle, peer).Ok();
        return Done();
    }

    namespace Posix
    {
        SocketType TypeFromNative(int native) noexcept
        {
            switch (native)
            {
            case SOCK_STREAM:
                return SocketType::Stream;
            case SOCK_DGRAM:
                return SocketType::Dgram;
            case SOCK_RAW:
                return SocketType::Raw;
            case SOCK_RDM:
                return SocketType::Rdm;
            case SOCK_SEQPACKET:
                return SocketType::Seqpacket;
            default:
                return SocketType::Unknown;
            }
        }

        ProtocolType ProtocolFromNative(int native) noexcept
        {
            switch (native)
            {
            case 0:
            case IPPROTO_ICMP:
            case IPPROTO_IGMP:
            case IPPROTO_TCP:
            case IPPROTO_UDP:
            case IPPROTO_IPV6:
            case IPPROTO_ROUTING:
            case IPPROTO_FRAGMENT:
            case IPPROTO_ICMPV6:
            case IPPROTO_NONE:
            case IPPROTO_DSTOPTS:
            case IPPROTO_RAW:
                return static_cast<ProtocolType>(native);
            default:
                return ProtocolType::Unknown;
            }
        }
    }
}
