// Life of a socket on macOS.
#include <arpa/inet.h>
#include <fcntl.h>
#include <libproc.h>
#include "ports/posix/Posix.hpp"
#include <sys/ioctl.h>
#include <sys/proc_info.h>
#include <unistd.h>

namespace System::Port
{
    using namespace Posix;

    const bool ConnectsAgainAfterFailure = false;
    const bool ConnectsToEitherKind = false;

    Interruptible InterruptEnds(AddressFamily family) noexcept
    {
        // shutdown does nothing to a socket without a peer, and no call that blocks on a listener ends.
        const bool internet = family == AddressFamily::InterNetwork || family == AddressFamily::InterNetworkV6;
        return internet ? Interruptible::Waits : Interruptible::Nothing;
    }

    namespace
    {
        /// The address to which a socket of this machine can connect to reach the bound socket.
        bool OwnAddress(NativeHandle handle, NativeAddress& address) noexcept
        {
            InternetEndPoint endPoint;
            if (!LocalAddress(handle, address).Ok() || !Decode({address.Bytes.data(), address.Length}, endPoint))
            {
                return false;
            }
            constexpr std::array<Byte, 16> any{};
            if (endPoint.Address == any)
            {
                endPoint.Address[endPoint.IsV6 ? 15 : 3] = 1;
                endPoint.Address[0] = endPoint.IsV6 ? 0 : 127;
                Encode(endPoint, address);
            }
            return true;
        }
    }

    Outcome Interrupt(NativeHandle handle, bool abort) noexcept
    {
        if (abort)
        {
            // With a linger time of 0 it takes a connection apart by a reset; shutdown would tell the end of the stream first.
            SetLinger(handle, {true, 0});
            (void)::disconnectx(Descriptor(handle), SAE_ASSOCID_ANY, SAE_CONNID_ANY);
        }
        const auto outcome = Retry([&] { return ::shutdown(Descriptor(handle), SHUT_RDWR); });
        NativeAddress address;
        if (outcome.Native != ENOTCONN || !OwnAddress(handle, address))
        {
            return outcome;
        }
        if (IsListening(Descriptor(handle)))
        {
            // A connection to itself makes the listener readable; that wakes whoever waits for it.
            const auto caller = Open(GetFamily(address.Bytes), SocketType::Stream, ProtocolType::Tcp);
            if (caller.Ok())
            {
                SetBlocking(caller.Value, false);
                Connect(caller.Value, address);
                Close(caller.Value);
            }
            return Done();
        }
        // A datagram socket becomes one that can be shut down by having a peer, any peer.
        if (Connect(handle, address).Ok())
        {
            return Retry([&] { return ::shutdown(Descriptor(handle), SHUT_RDWR); });
        }
        return Done();
    }

    namespace Posix
    {
        const int QuietSend = 0;
        const int WholeSize = 0;

        namespace
        {
            /// What other systems do with flags of socket and accept4. Gives the descriptor, or -1 with errno.
            int Prepare(int descriptor) noexcept
            {
                int on = 1;
                int off = 0;
                if (descriptor < 0)
                {
                    return -1;
                }
                // SO_NOSIGPIPE fails where the peer of an accepted socket has gone already; nothing can be sent there.
                ::setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
                // An accepted socket takes the mode of its listener.
                if (::fcntl(descriptor, F_SETFD, FD_CLOEXEC) != 0 || ::ioctl(descriptor, FIONBIO, &off) != 0)
                {
                    const int native = errno;
                    ::close(descriptor);
                    errno = native;
                    return -1;
                }
                return descriptor;
            }

            bool Information(int descriptor, socket_fdinfo& information) noexcept
            {
                return ::proc_pidfdinfo(::getpid(), descriptor, PROC_PIDFDSOCKETINFO, &information, sizeof information) >=
                       static_cast<int>(sizeof information);
            }
        }

        int OpenDescriptor(int family, int type, int protocol) noexcept
        {
            return Prepare(::socket(family, type, protocol));
        }

        int AcceptDescriptor(int listener, sockaddr* peer, socklen_t* length) noexcept
        {
            return Prepare(::accept(listener, peer, length));
        }

        int ReplaceDescriptor(int from, int to) noexcept
        {
            const int descriptor = ::dup2(from, to);
            if (descriptor >= 0)
            {
                ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
            }
            return descriptor;
        }

        bool Identify(int descriptor, Kind& kind) noexcept
        {
            // macOS has no SO_DOMAIN and SO_PROTOCOL.
            socket_fdinfo information{};
            if (!Information(descriptor, information))
            {
                errno = ENOTSOCK;
                return false;
            }
            kind.Family = FamilyFromNative(information.psi.soi_family);
            kind.Type = TypeFromNative(information.psi.soi_type);
            kind.Protocol = ProtocolFromNative(information.psi.soi_protocol);
            int on = 1;
            ::setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on); // the handle was not opened by this port
            return true;
        }

        bool IsListening(int descriptor) noexcept
        {
            // macOS cannot read SO_ACCEPTCONN.
            socket_fdinfo information{};
            return Information(descriptor, information) && (information.psi.soi_options & SO_ACCEPTCONN) != 0;
        }

        bool WasConnected(int descriptor) noexcept
        {
            // EINVAL: both directions have been shut down, by the peer's reset or close; ENOTCONN: there never was a peer.
            sockaddr_storage peer;
            socklen_t length = sizeof peer;
            return ::getpeername(descriptor, reinterpret_cast<sockaddr*>(&peer), &length) == 0 || errno == EINVAL;
        }

        void ForgetFailedConnect(int) noexcept {}
    }
}
