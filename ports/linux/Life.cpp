// Life of a socket on Linux.
#include <fcntl.h>
#include <netinet/tcp.h>
#include "ports/posix/Posix.hpp"
#include <unistd.h>

namespace System::Port
{
    using namespace Posix;

    const bool ConnectsAgainAfterFailure = true;
    // Linux: a socket whose attempt at an IPv4 address failed sends the next attempt's packets by IPv4 too, and waits for ever.
    const bool ConnectsToEitherKind = false;

    Interruptible InterruptEnds(AddressFamily family) noexcept
    {
        switch (family)
        {
        // shutdown wakes accept, connect, receive, send and poll, and keeps them from blocking again.
        case AddressFamily::InterNetwork:
        case AddressFamily::InterNetworkV6:
            return Interruptible::Calls;
        // A connect or a datagram that finds the queue of the other side full sleeps there, where shutdown does not reach.
        case AddressFamily::Unix:
            return Interruptible::Waits;
        // Many have no shutdown at all.
        default:
            return Interruptible::Nothing;
        }
    }

    Outcome Interrupt(NativeHandle handle, bool abort) noexcept
    {
        if (abort)
        {
            // Takes a connection apart by a reset and wakes everybody; shutdown would tell the end of the stream first.
            sockaddr none{};
            none.sa_family = AF_UNSPEC;
            (void)Retry([&] { return ::connect(Descriptor(handle), &none, sizeof none); });
        }
        const auto outcome = Retry([&] { return ::shutdown(Descriptor(handle), SHUT_RDWR); });
        // ENOTCONN is for a socket without a peer; the kernel has marked and woken it all the same.
        return outcome.Native == ENOTCONN ? Done() : outcome;
    }

    namespace Posix
    {
        const int QuietSend = MSG_NOSIGNAL;
        const int WholeSize = MSG_TRUNC;

        int OpenDescriptor(int family, int type, int protocol) noexcept
        {
            return ::socket(family, type | SOCK_CLOEXEC, protocol);
        }

        int AcceptDescriptor(int listener, sockaddr* peer, socklen_t* length) noexcept
        {
            return ::accept4(listener, peer, length, SOCK_CLOEXEC);
        }

        int ReplaceDescriptor(int from, int to) noexcept
        {
            return ::dup3(from, to, O_CLOEXEC);
        }

        bool Identify(int descriptor, Kind& kind) noexcept
        {
            int type = 0;
            socklen_t length = sizeof type;
            if (::getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &length) != 0)
            {
                return false;
            }
            kind.Type = TypeFromNative(type);
            kind.Family = FamilyFromNative(static_cast<int>(GetNumber(descriptor, SOL_SOCKET, SO_DOMAIN).Value));
            kind.Protocol = ProtocolFromNative(static_cast<int>(GetNumber(descriptor, SOL_SOCKET, SO_PROTOCOL).Value));
            return true;
        }

        bool IsListening(int descriptor) noexcept
        {
            return GetNumber(descriptor, SOL_SOCKET, SO_ACCEPTCONN).Value != 0;
        }

        bool WasConnected(int descriptor) noexcept
        {
            // Linux forgets the peer of a connection that was reset or has ended, but not the round-trip time that its handshake measured.
            tcp_info info{};
            socklen_t length = sizeof info;
            if (::getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, &info, &length) != 0)
            {
                return false;
            }
            return info.tcpi_rtt != 0;
        }

        void ForgetFailedConnect(int descriptor) noexcept
        {
            // Without it, the next connect of a socket whose attempt ended in the background reports ECONNABORTED once.
            sockaddr none{};
            none.sa_family = AF_UNSPEC;
            ::connect(descriptor, &none, sizeof none);
        }
    }
}
