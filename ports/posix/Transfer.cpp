// Sending and receiving.
#include "ports/Segments.hpp"
#include "ports/posix/Posix.hpp"
#include <algorithm>
#include <climits>
#include <cstring>
#include <memory>
#include <new>
#include <optional>
#include <sys/ioctl.h>
#include <sys/uio.h>

namespace System::Port
{
    using namespace Posix;

    namespace
    {
        constexpr bool Has(SocketFlags flags, SocketFlags flag) noexcept
        {
            return (flags & flag) != SocketFlags::None;
        }

        // The other flags are for receiving only, or results, or Windows' own; Winsock refuses them here just so.
        bool SendFlags(SocketFlags flags, int& native) noexcept
        {
            native =
                QuietSend | (Has(flags, SocketFlags::OutOfBand) ? MSG_OOB : 0) | (Has(flags, SocketFlags::DontRoute) ? MSG_DONTROUTE : 0);
            return (flags & ~(SocketFlags::OutOfBand | SocketFlags::DontRoute)) == SocketFlags::None;
        }

        bool ReceiveFlags(SocketFlags flags, int& native) noexcept
        {
            native = (Has(flags, SocketFlags::OutOfBand) ? MSG_OOB : 0) | (Has(flags, SocketFlags::Peek) ? MSG_PEEK : 0);
            return (flags & ~(SocketFlags::OutOfBand | SocketFlags::Peek)) == SocketFlags::None;
        }

        SocketFlags ReceivedFlags(int native) noexcept
        {
            auto flags = SocketFlags::None;
            if ((native & MSG_TRUNC) != 0)
            {
                flags |= SocketFlags::Truncated;
            }
            if ((native & MSG_CTRUNC) != 0)
            {
                flags |= SocketFlags::ControlDataTruncated;
            }
            if ((native & MSG_OOB) != 0)
            {
                flags |= SocketFlags::OutOfBand;
            }
            return flags;
        }

        /// Segments as the OS wants them: on the stack, but for very long lists.
        class Vectors
        {
        public:
            explicit Vectors(std::span<const Segment> segments) noexcept : _count(std::min<std::size_t>(segments.size(), IOV_MAX))
            {
                if (_count > std::size(_few))
                {
                    _many.reset(new (std::nothrow) iovec[_count]);
                }
                if (auto* vectors = First())
                {
                    std::transform(segments.begin(), segments.begin() + static_cast<std::ptrdiff_t>(_count), vectors,
                                   [](const Segment& segment) {
                                       return iovec{segment.Data, segment.Size};
                                   });
                }
            }

            [[nodiscard]] iovec* First() noexcept { return _count > std::size(_few) ? _many.get() : _few; }

            /// Puts the vectors into a message; false if there was no memory for them.
            bool Into(msghdr& message) noexcept
            {
                message.msg_iov = First();
                message.msg_iovlen = static_cast<decltype(message.msg_iovlen)>(_count);
                return message.msg_iov != nullptr;
            }

        private:
            std::size_t _count;
            iovec _few[16];
            std::unique_ptr<iovec[]> _many;
        };

        /// A stream takes what one call can carry; a datagram must not lose its end.
        bool MustBeJoined(NativeHandle handle, std::span<const Segment> segments) noexcept
        {
            return segments.size() > IOV_MAX && GetNumber(Descriptor(handle), SOL_SOCKET, SO_TYPE).Value != SOCK_STREAM;
        }

        Outcome SendMessage(NativeHandle handle, std::span<const Segment> from, SocketFlags flags, const NativeAddress* to) noexcept
        {
            int native;
            if (!SendFlags(flags, native))
            {
                return Fail(SocketError::OperationNotSupported);
            }
            std::optional<JoinedSegments> joined;
            if (MustBeJoined(handle, from))
            {
                if (!joined.emplace(from, IOV_MAX))
                {
                    return Fail(SocketError::NoBufferSpaceAvailable);
                }
                joined->Gather();
                from = joined->Segments();
            }
            if (from.size() == 1 && to != nullptr)
            {
                return Retry(
                    [&]
                    {
                        return ::sendto(Descriptor(handle), from[0].Data, from[0].Size, native,
                                        reinterpret_cast<const sockaddr*>(to->Bytes.data()), to->Length);
                    });
            }
            msghdr message{};
            Vectors vectors(from);
            if (!vectors.Into(message))
            {
                return Fail(SocketError::NoBufferSpaceAvailable);
            }
            if (to != nullptr)
            {
                message.msg_name = const_cast<Byte*>(to->Bytes.data());
                message.msg_namelen = to->Length;
            }
            return Retry([&] { return ::sendmsg(Descriptor(handle), &message, native); });
        }

        struct Control
        {
            void* Bytes = nullptr;
            std::size_t Size = 0;
        };

        Outcome ReceiveInto(NativeHandle handle, std::span<const Segment> into, SocketFlags flags, SocketFlags& received,
                            NativeAddress* from, Control& control) noexcept
        {
            received = SocketFlags::None;
            int native;
            if (!ReceiveFlags(flags, native))
            {
                return Fail(SocketError::OperationNotSupported);
            }
            std::optional<JoinedSegments> joined;
            if (MustBeJoined(handle, into))
            {
                if (!joined.emplace(into, IOV_MAX))
                {
                    return Fail(SocketError::NoBufferSpaceAvailable);
                }
                into = joined->Segments();
            }
            msghdr message{};
            Vectors vectors(into);
            if (!vectors.Into(message))
            {
                return Fail(SocketError::NoBufferSpaceAvailable);
            }
            const auto outcome = Retry(
                [&]
                {
                    message.msg_name = from == nullptr ? nullptr : from->Bytes.data();
                    message.msg_namelen = from == nullptr ? 0 : sizeof from->Bytes;
                    message.msg_control = control.Bytes;
                    message.msg_controllen = static_cast<decltype(message.msg_controllen)>(control.Size);
                    return ::recvmsg(Descriptor(handle), &message, native);
                });
            if (from != nullptr)
            {
                from->Length = outcome.Ok() ? std::min<std::uint32_t>(message.msg_namelen, sizeof from->Bytes) : 0;
            }
            control.Size = outcome.Ok() ? message.msg_controllen : 0;
            if (outcome.Ok())
            {
                received = ReceivedFlags(message.msg_flags);
                if (joined)
                {
                    joined->Scatter(static_cast<std::size_t>(outcome.Value));
                }
            }
            return outcome;
        }

        // musl: CMSG_NXTHDR compares numbers of different signs.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-compare"
        /// The destination and interface in a datagram's packet information.
        void ReadPacketInformation(const Control& control, InternetEndPoint& to, int& interfaceIndex) noexcept
        {
            msghdr message{};
            message.msg_control = control.Bytes;
            message.msg_controllen = static_cast<decltype(message.msg_controllen)>(control.Size);
            for (auto* header = CMSG_FIRSTHDR(&message); header != nullptr; header = CMSG_NXTHDR(&message, header))
            {
                if (header->cmsg_level == IPPROTO_IP && header->cmsg_type == IP_PKTINFO)
                {
                    in_pktinfo information;
                    std::memcpy(&information, CMSG_DATA(header), sizeof information);
                    to = {};
                    std::memcpy(to.Address.data(), &information.ipi_addr, sizeof information.ipi_addr);
                    interfaceIndex = static_cast<int>(information.ipi_ifindex);
                }
                else if (header->cmsg_level == IPPROTO_IPV6 && header->cmsg_type == IPV6_PKTINFO)
                {
                    in6_pktinfo information;
                    std::memcpy(&information, CMSG_DATA(header), sizeof information);
                    to = {};
                    to.IsV6 = true;
                    std::memcpy(to.Address.data(), &information.ipi6_addr, sizeof information.ipi6_addr);
                    interfaceIndex = static_cast<int>(information.ipi6_ifindex);
                    if (IN6_IS_ADDR_LINKLOCAL(&information.ipi6_addr))
                    {
                        to.Scope = static_cast<std::uint32_t>(information.ipi6_ifindex);
                    }
                    return; // a dual-mode socket may carry both; its addresses are IPv6
                }
            }
        }
#pragma GCC diagnostic pop
    }

    Outcome Send(NativeHandle handle, std::span<const Segment> from, SocketFlags flags) noexcept
    {
        return SendMessage(handle, from, flags, nullptr);
    }

    Outcome SendTo(NativeHandle handle, std::span<const Segment> from, SocketFlags flags, const NativeAddress& to) noexcept
    {
        return SendMessage(handle, from, flags, &to);
    }

    Outcome Send(NativeHandle handle, const Byte* from, std::size_t size, SocketFlags flags) noexcept
    {
        if (flags == SocketFlags::None) [[likely]]
        {
            return Retry([&] { return ::send(Descriptor(handle), from, size, QuietSend); });
        }
        int native;
        if (!SendFlags(flags, native))
        {
            return Fail(SocketError::OperationNotSupported);
        }
        return Retry([&] { return ::send(Descriptor(handle), from, size, native); });
    }

    Outcome Receive(NativeHandle handle, Byte* into, std::size_t size, SocketFlags flags) noexcept
    {
        if (flags == SocketFlags::None) [[likely]]
        {
            return Retry([&] { return ::recv(Descriptor(handle), into, size, 0); });
        }
        int native;
        if (!ReceiveFlags(flags, native))
        {
            return Fail(SocketError::OperationNotSupported);
        }
        return Retry([&] { return ::recv(Descriptor(handle), into, size, native); });
    }

    Outcome Receive(NativeHandle handle, std::span<const Segment> into, SocketFlags flags, SocketFlags& received) noexcept
    {
        Control none;
        return ReceiveInto(handle, into, flags, received, nullptr, none);
    }

    Outcome ReceiveFrom(NativeHandle handle, std::span<const Segment> into, SocketFlags flags, SocketFlags& received,
                        NativeAddress& from) noexcept
    {
        Control none;
        return ReceiveInto(handle, into, flags, received, &from, none);
    }

    Outcome ReceiveDatagram(NativeHandle handle, Segment into, SocketFlags flags, SocketFlags& received, NativeAddress* from) noexcept
    {
        if (WholeSize == 0)
        {
            Control none;
            return ReceiveInto(handle, std::span<const Segment>(&into, 1), flags, received, from, none);
        }
        received = SocketFlags::None;
        int native;
        if (!ReceiveFlags(flags, native))
        {
            return Fail(SocketError::OperationNotSupported);
        }
        socklen_t length = 0;
        auto outcome = Retry(
            [&]
            {
                length = from == nullptr ? 0 : sizeof from->Bytes;
                return ::recvfrom(Descriptor(handle), into.Data, into.Size, native | WholeSize,
                                  from == nullptr ? nullptr : reinterpret_cast<sockaddr*>(from->Bytes.data()),
                                  from == nullptr ? nullptr : &length);
            });
        if (from != nullptr)
        {
            from->Length = outcome.Ok() ? std::min<std::uint32_t>(length, sizeof from->Bytes) : 0;
        }
        if (outcome.Ok() && static_cast<std::size_t>(outcome.Value) > into.Size)
        {
            outcome.Value = static_cast<std::int64_t>(into.Size);
            received = SocketFlags::Truncated;
        }
        return outcome;
    }

    Outcome ReceiveMessage(NativeHandle handle, std::span<const Segment> into, SocketFlags flags, SocketFlags& received,
                           NativeAddress& from, InternetEndPoint& to, int& interfaceIndex) noexcept
    {
        alignas(cmsghdr) Byte bytes[CMSG_SPACE(sizeof(in_pktinfo)) + CMSG_SPACE(sizeof(in6_pktinfo))] = {};
        Control control{bytes, sizeof bytes};
        to = {};
        interfaceIndex = 0;
        const auto outcome = ReceiveInto(handle, into, flags, received, &from, control);
        ReadPacketInformation(control, to, interfaceIndex);
        return outcome;
    }

    Outcome Available(NativeHandle handle) noexcept
    {
        int bytes = 0;
        const auto outcome = Retry([&] { return ::ioctl(Descriptor(handle), FIONREAD, &bytes); });
        return outcome.Ok() ? Done(bytes) : outcome;
    }
}
