// Sending and receiving.
#include "ports/Segments.hpp"
#include "ports/windows/Windows.hpp"
#include <algorithm>
#include <atomic>
#include <cstring>
#include <limits>
#include <memory>
#include <new>
#include <numeric>
#include <optional>

namespace System::Port
{
    using namespace Windows;

    namespace
    {
        constexpr bool Has(SocketFlags flags, SocketFlags flag) noexcept
        {
            return (flags & flag) != SocketFlags::None;
        }

        // .NET's flags are Winsock's; those that are left out are for the other direction, or results.
        constexpr auto SendFlags = SocketFlags::OutOfBand | SocketFlags::DontRoute;
        constexpr auto ReceiveFlags = SocketFlags::OutOfBand | SocketFlags::Peek;

        bool AreWithin(SocketFlags flags, SocketFlags allowed) noexcept
        {
            return (flags & ~allowed) == SocketFlags::None;
        }

        ULONG Length(std::size_t size) noexcept
        {
            return static_cast<ULONG>(std::min<std::size_t>(size, std::numeric_limits<int>::max()));
        }

        /// Segments as Winsock wants them: on the stack, but for long lists. Never none, which Winsock refuses.
        class Buffers
        {
        public:
            explicit Buffers(std::span<const Segment> segments) noexcept
                : _count(static_cast<DWORD>(std::max<std::size_t>(segments.size(), 1)))
            {
                if (_count > std::size(_few))
                {
                    _many.reset(new (std::nothrow) WSABUF[_count]);
                }
                if (auto* buffers = First(); buffers != nullptr && !segments.empty())
                {
                    std::transform(segments.begin(), segments.end(), buffers,
                                   [](const Segment& segment) {
                                       return WSABUF{Length(segment.Size), reinterpret_cast<char*>(segment.Data)};
                                   });
                }
            }

            [[nodiscard]] WSABUF* First() noexcept { return _count > std::size(_few) ? _many.get() : _few; }
            [[nodiscard]] DWORD Count() const noexcept { return _count; }
            [[nodiscard]] std::int64_t Total() noexcept
            {
                return std::accumulate(First(), First() + _count, std::int64_t{0},
                                       [](std::int64_t sum, const WSABUF& buffer) { return sum + static_cast<std::int64_t>(buffer.len); });
            }

        private:
            DWORD _count;
            WSABUF _few[16] = {};
            std::unique_ptr<WSABUF[]> _many;
        };

        constexpr std::size_t MostSegments = 1024; // Wine takes no more

        /// Makes a list one that one call can carry: a stream takes a part of it, a datagram must not lose its end. False if there was no
        /// memory.
        bool Carry(NativeHandle handle, std::span<const Segment>& segments, std::optional<JoinedSegments>& joined) noexcept
        {
            if (segments.size() <= MostSegments)
            {
                return true;
            }
            if (GetNumber(handle, SOL_SOCKET, SO_TYPE).Value == SOCK_STREAM)
            {
                segments = segments.first(MostSegments);
                return true;
            }
            if (!joined.emplace(segments, MostSegments))
            {
                return false;
            }
            segments = joined->Segments();
            return true;
        }

        Outcome SendBuffers(NativeHandle handle, std::span<const Segment> from, SocketFlags flags, const NativeAddress* to) noexcept
        {
            if (!AreWithin(flags, SendFlags))
            {
                return Fail(SocketError::OperationNotSupported);
            }
            std::optional<JoinedSegments> joined;
            if (!Carry(handle, from, joined))
            {
                return Fail(SocketError::NoBufferSpaceAvailable);
            }
            if (joined)
            {
                joined->Gather();
            }
            Buffers buffers(from);
            if (buffers.First() == nullptr)
            {
                return Fail(SocketError::NoBufferSpaceAvailable);
            }
            DWORD sent = 0;
            const auto native = static_cast<DWORD>(flags);
            const auto outcome =
                Check(to == nullptr ? ::WSASend(Socket(handle), buffers.First(), buffers.Count(), &sent, native, nullptr, nullptr)
                                    : ::WSASendTo(Socket(handle), buffers.First(), buffers.Count(), &sent, native, Raw(*to),
                                                  static_cast<int>(to->Length), nullptr, nullptr));
            return outcome.Ok() ? Done(sent) : outcome;
        }

        /// What a receive that gave nothing means. Wine takes a reset, or the refusal of a connection, off the socket as soon as its server
        /// sees it, and calls it the end of the stream; the driver still tells them apart.
        Outcome EndOrReset(NativeHandle handle) noexcept
        {
            if (GetNumber(handle, SOL_SOCKET, SO_TYPE).Value != SOCK_STREAM)
            {
                return Done();
            }
            if (!HasConnected(handle))
            {
                return Fail(WSAENOTCONN);
            }
            return WasReset(handle) ? Fail(WSAECONNRESET) : Done();
        }

        /// Windows calls a datagram that did not fit an error, after it has filled the buffers.
        Outcome Finish(Outcome outcome, std::int64_t bytes, DWORD native, Buffers& buffers, SocketFlags& received) noexcept
        {
            if (outcome.Native == WSAEMSGSIZE)
            {
                received = SocketFlags::Truncated;
                return Done(buffers.Total());
            }
            if (!outcome.Ok())
            {
                return outcome;
            }
            if ((native & (MSG_PARTIAL | MSG_TRUNC)) != 0)
            {
                received |= SocketFlags::Truncated;
            }
            if ((native & MSG_CTRUNC) != 0)
            {
                received |= SocketFlags::ControlDataTruncated;
            }
            if ((native & MSG_OOB) != 0)
            {
                received |= SocketFlags::OutOfBand;
            }
            return Done(bytes);
        }

        Outcome ReceiveBuffers(NativeHandle handle, std::span<const Segment> into, SocketFlags flags, SocketFlags& received,
                               NativeAddress* from) noexcept
        {
            received = SocketFlags::None;
            if (!AreWithin(flags, ReceiveFlags))
            {
                return Fail(SocketError::OperationNotSupported);
            }
            std::optional<JoinedSegments> joined;
            if (!Carry(handle, into, joined))
            {
                return Fail(SocketError::NoBufferSpaceAvailable);
            }
            Buffers buffers(into);
            if (buffers.First() == nullptr)
            {
                return Fail(SocketError::NoBufferSpaceAvailable);
            }
            DWORD bytes = 0;
            auto native = static_cast<DWORD>(flags);
            int length = sizeof NativeAddress::Bytes;
            if (from != nullptr)
            {
                from->Bytes.fill(0);
            }
            const auto outcome =
                Check(from == nullptr ? ::WSARecv(Socket(handle), buffers.First(), buffers.Count(), &bytes, &native, nullptr, nullptr)
                                      : ::WSARecvFrom(Socket(handle), buffers.First(), buffers.Count(), &bytes, &native, Raw(*from),
                                                      &length, nullptr, nullptr));
            auto finished = Finish(outcome, bytes, native & ~static_cast<DWORD>(flags), buffers, received);
            if (joined && finished.Ok())
            {
                joined->Scatter(static_cast<std::size_t>(finished.Value));
            }
            if (finished.Ok() && finished.Value == 0 && buffers.Total() != 0)
            {
                finished = EndOrReset(handle);
            }
            if (from != nullptr)
            {
                // A stream's calls leave the address as it is.
                const bool isThere = finished.Ok() && GetFamily(from->Bytes) != AddressFamily::Unspecified;
                from->Length = isThere ? static_cast<std::uint32_t>(length) : 0;
            }
            return finished;
        }

        /// WSARecvMsg is an extension of the provider, asked for once.
        LPFN_WSARECVMSG ReceiveMessageFunction(NativeHandle handle) noexcept
        {
            static std::atomic<LPFN_WSARECVMSG> known{nullptr};
            auto function = known.load(std::memory_order_acquire);
            if (function == nullptr)
            {
                GUID id = WSAID_WSARECVMSG;
                DWORD bytes = 0;
                if (::WSAIoctl(Socket(handle), SIO_GET_EXTENSION_FUNCTION_POINTER, &id, sizeof id, &function, sizeof function, &bytes,
                               nullptr, nullptr) != 0)
                {
                    return nullptr;
                }
                known.store(function, std::memory_order_release);
            }
            return function;
        }

        /// The destination and interface in a datagram's packet information.
        void ReadPacketInformation(WSAMSG& message, InternetEndPoint& to, int& interfaceIndex) noexcept
        {
            for (auto* header = WSA_CMSG_FIRSTHDR(&message); header != nullptr; header = WSA_CMSG_NXTHDR(&message, header))
            {
                if (header->cmsg_level == IPPROTO_IP && header->cmsg_type == IP_PKTINFO)
                {
                    IN_PKTINFO information;
                    std::memcpy(&information, WSA_CMSG_DATA(header), sizeof information);
                    to = {};
                    std::memcpy(to.Address.data(), &information.ipi_addr, sizeof information.ipi_addr);
                    interfaceIndex = static_cast<int>(information.ipi_ifindex);
                }
                else if (header->cmsg_level == IPPROTO_IPV6 && header->cmsg_type == IPV6_PKTINFO)
                {
                    IN6_PKTINFO information;
                    std::memcpy(&information, WSA_CMSG_DATA(header), sizeof information);
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
    }

    Outcome Send(NativeHandle handle, std::span<const Segment> from, SocketFlags flags) noexcept
    {
        return SendBuffers(handle, from, flags, nullptr);
    }

    Outcome SendTo(NativeHandle handle, std::span<const Segment> from, SocketFlags flags, const NativeAddress& to) noexcept
    {
        return SendBuffers(handle, from, flags, &to);
    }

    Outcome Send(NativeHandle handle, const Byte* from, std::size_t size, SocketFlags flags) noexcept
    {
        if (!AreWithin(flags, SendFlags))
        {
            return Fail(SocketError::OperationNotSupported);
        }
        const int sent =
            ::send(Socket(handle), reinterpret_cast<const char*>(from), static_cast<int>(Length(size)), static_cast<int>(flags));
        return sent < 0 ? Fail(::WSAGetLastError()) : Done(sent);
    }

    Outcome Receive(NativeHandle handle, Byte* into, std::size_t size, SocketFlags flags) noexcept
    {
        if (!AreWithin(flags, ReceiveFlags))
        {
            return Fail(SocketError::OperationNotSupported);
        }
        const int received = ::recv(Socket(handle), reinterpret_cast<char*>(into), static_cast<int>(Length(size)), static_cast<int>(flags));
        if (received == 0 && size != 0)
        {
            return EndOrReset(handle);
        }
        return received < 0 ? Fail(::WSAGetLastError()) : Done(received);
    }

    Outcome Receive(NativeHandle handle, std::span<const Segment> into, SocketFlags flags, SocketFlags& received) noexcept
    {
        return ReceiveBuffers(handle, into, flags, received, nullptr);
    }

    Outcome ReceiveFrom(NativeHandle handle, std::span<const Segment> into, SocketFlags flags, SocketFlags& received,
                        NativeAddress& from) noexcept
    {
        return ReceiveBuffers(handle, into, flags, received, &from);
    }

    Outcome ReceiveDatagram(NativeHandle handle, Segment into, SocketFlags flags, SocketFlags& received, NativeAddress* from) noexcept
    {
        return ReceiveBuffers(handle, std::span<const Segment>(&into, 1), flags, received, from);
    }

    Outcome ReceiveMessage(NativeHandle handle, std::span<const Segment> into, SocketFlags flags, SocketFlags& received,
                           NativeAddress& from, InternetEndPoint& to, int& interfaceIndex) noexcept
    {
        received = SocketFlags::None;
        to = {};
        interfaceIndex = 0;
        from.Length = 0;
        const auto receive = ReceiveMessageFunction(handle);
        if (!AreWithin(flags, ReceiveFlags) || receive == nullptr)
        {
            return Fail(SocketError::OperationNotSupported);
        }
        Buffers buffers(into);
        if (buffers.First() == nullptr)
        {
            return Fail(SocketError::NoBufferSpaceAvailable);
        }
        alignas(WSACMSGHDR) char control[WSA_CMSG_SPACE(sizeof(IN_PKTINFO)) + WSA_CMSG_SPACE(sizeof(IN6_PKTINFO))] = {};
        WSAMSG message{};
        message.name = Raw(from);
        message.namelen = sizeof from.Bytes;
        message.lpBuffers = buffers.First();
        message.dwBufferCount = buffers.Count();
        message.Control = {sizeof control, control};
        message.dwFlags = static_cast<DWORD>(flags);
        DWORD bytes = 0;
        const auto outcome = Check(receive(Socket(handle), &message, &bytes, nullptr, nullptr));
        const auto finished = Finish(outcome, bytes, message.dwFlags & ~static_cast<DWORD>(flags), buffers, received);
        if (finished.Ok())
        {
            from.Length = static_cast<std::uint32_t>(message.namelen);
            ReadPacketInformation(message, to, interfaceIndex);
        }
        return finished;
    }

    Outcome Available(NativeHandle handle) noexcept
    {
        u_long bytes = 0;
        const auto outcome = Check(::ioctlsocket(Socket(handle), FIONREAD, &bytes));
        return outcome.Ok() ? Done(static_cast<std::int64_t>(bytes)) : outcome;
    }
}
