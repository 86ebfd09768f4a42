// ICMP echo by datagram sockets, which some systems give to everybody, or by raw sockets.
#include "ports/posix/Posix.hpp"
#include <algorithm>
#include <chrono>
#include <random>
#include <unistd.h>

namespace System::Port
{
    using namespace Posix;

    namespace
    {
        constexpr std::size_t HeaderSize = 8;
        constexpr std::size_t HeaderSizeV6 = 40; ///< of IPv6

        // IPStatus.
        constexpr int Success = 0;
        constexpr int DestinationNetworkUnreachable = 11002;
        constexpr int DestinationHostUnreachable = 11003;
        constexpr int DestinationProtocolUnreachable = 11004;
        constexpr int DestinationPortUnreachable = 11005;
        constexpr int BadOption = 11007;
        constexpr int PacketTooBig = 11009;
        constexpr int BadRoute = 11012;
        constexpr int TtlExpired = 11013;
        constexpr int TtlReassemblyTimeExceeded = 11014;
        constexpr int ParameterProblem = 11015;
        constexpr int SourceQuench = 11016;
        constexpr int DestinationUnreachable = 11040;
        constexpr int TimeExceeded = 11041;
        constexpr int UnrecognizedNextHeader = 11043;
        constexpr int DestinationScopeMismatch = 11045;
        constexpr int Ignored = -2; ///< a message that ends no request

        int StatusV4(int type, int code) noexcept
        {
            switch (type)
            {
            case 0:
                return Success;
            case 3:
                return code == 0   ? DestinationNetworkUnreachable
                       : code == 1 ? DestinationHostUnreachable
                       : code == 2 ? DestinationProtocolUnreachable
                       : code == 3 ? DestinationPortUnreachable
                       : code == 4 ? PacketTooBig
                                   : DestinationUnreachable;
            case 4:
                return SourceQuench;
            case 11:
                return code == 0 ? TtlExpired : code == 1 ? TtlReassemblyTimeExceeded : TimeExceeded;
            case 12:
                return ParameterProblem;
            default:
                return Ignored;
            }
        }

        int StatusV6(int type, int code) noexcept
        {
            switch (type)
            {
            case 129:
                return Success;
            case 1:
                return code == 0   ? BadRoute
                       : code == 1 ? DestinationProtocolUnreachable // the number that DestinationProhibited has too
                       : code == 2 ? DestinationScopeMismatch
                       : code == 3 ? DestinationHostUnreachable
                       : code == 4 ? DestinationPortUnreachable
                                   : DestinationUnreachable;
            case 2:
                return PacketTooBig;
            case 3:
                return code == 0 ? TtlExpired : code == 1 ? TtlReassemblyTimeExceeded : TimeExceeded;
            case 4:
                return code == 1 ? UnrecognizedNextHeader : code == 2 ? BadOption : ParameterProblem;
            default:
                return Ignored;
            }
        }

        bool IsEchoReply(int type, bool isV6) noexcept
        {
            return type == (isV6 ? 129 : 0);
        }

        std::uint16_t Checksum(std::span<const Byte> bytes) noexcept
        {
            std::uint32_t sum = 0;
            for (std::size_t i = 0; i < bytes.size(); i += 2)
            {
                sum += static_cast<std::uint32_t>(bytes[i] << 8) | (i + 1 < bytes.size() ? bytes[i + 1] : 0U);
            }
            while ((sum >> 16) != 0)
            {
                sum = (sum & 0xFFFF) + (sum >> 16);
            }
            return static_cast<std::uint16_t>(~sum);
        }

        void PutNumber(Byte* at, std::uint16_t number) noexcept
        {
            at[0] = static_cast<Byte>(number >> 8);
            at[1] = static_cast<Byte>(number);
        }

        /// One request on its way.
        class EchoSocket
        {
        public:
            explicit EchoSocket(bool isV6) noexcept : _isV6(isV6) {}
            EchoSocket(const EchoSocket&) = delete;
            EchoSocket& operator=(const EchoSocket&) = delete;
            ~EchoSocket()
            {
                if (_descriptor >= 0)
                {
                    ::close(_descriptor);
                }
            }

            Outcome Open(const EchoRequest& request) noexcept
            {
                const int family = _isV6 ? AF_INET6 : AF_INET;
                const int protocol = _isV6 ? static_cast<int>(IPPROTO_ICMPV6) : static_cast<int>(IPPROTO_ICMP);
                _descriptor = OpenDescriptor(family, SOCK_DGRAM, protocol);
                _isRaw = _descriptor < 0;
                if (_isRaw)
                {
                    _descriptor = OpenDescriptor(family, SOCK_RAW, protocol);
                }
                if (_descriptor < 0)
                {
                    const int native = errno;
                    return native == EACCES || native == EPERM || native == EPROTONOSUPPORT
                               ? Outcome{0, SocketError::OperationNotSupported, native}
                               : Fail(native);
                }
                if (!_isRaw)
                {
                    KeepEchoErrors(_descriptor, _isV6);
                }
                _hasHeader = !_isV6 && (_isRaw || EchoHasHeader);
                _isNumbered = !_isRaw && EchoIsNumbered;
                if (!request.HasOptions)
                {
                    return Done();
                }
                Outcome outcome = _isV6 ? SetNumber(_descriptor, IPPROTO_IPV6, IPV6_UNICAST_HOPS, request.TimeToLive)
                                        : SetNumber(_descriptor, IPPROTO_IP, IP_TTL, request.TimeToLive);
                if (outcome.Ok() && !_isV6)
                {
                    outcome = SetOption(_descriptor, SocketOptionLevel::IP, SocketOptionName::DontFragment, request.DontFragment ? 1 : 0);
                }
                return outcome;
            }

            Outcome Send(const EchoRequest& request)
            {
                std::random_device random;
                _identifier = static_cast<std::uint16_t>(random());
                _sequence = static_cast<std::uint16_t>(random());
                std::vector<Byte> message(HeaderSize + request.Data.size());
                message[0] = _isV6 ? 128 : 8;
                PutNumber(&message[4], _identifier);
                PutNumber(&message[6], _sequence);
                std::copy(request.Data.begin(), request.Data.end(), message.begin() + HeaderSize);
                if (!_isV6) // for IPv6 the kernel knows what else it covers
                {
                    PutNumber(&message[2], Checksum(message));
                }
                NativeAddress to;
                Encode(request.To, to);
                return Retry([&] { return ::sendto(_descriptor, message.data(), message.size(), 0, Raw(to), to.Length); });
            }

            /// Waits for what ends the request.
            /// @return false if the time ran out
            bool Await(std::chrono::steady_clock::time_point end, EchoReply& reply, Outcome& outcome)
            {
                _buffer.resize(65536 + 256);
                for (;;)
                {
                    const auto left = std::chrono::duration_cast<std::chrono::microseconds>(end - std::chrono::steady_clock::now()).count();
                    pollfd entry{_descriptor, POLLIN, 0};
                    const int ready = left <= 0 ? 0 : PollOnce(&entry, 1, left);
                    if (ready == 0)
                    {
                        return false;
                    }
                    if (ready < 0)
                    {
                        if (errno == EINTR)
                        {
                            continue;
                        }
                        outcome = Fail(errno);
                        return true;
                    }
                    EchoMessage failure;
                    if ((entry.revents & POLLERR) != 0 && TakeEchoError(_descriptor, failure))
                    {
                        reply.Status = StatusOf(failure.Type, failure.Code);
                        reply.From = failure.From;
                        if (reply.Status == Ignored)
                        {
                            continue;
                        }
                        return true;
                    }
                    NativeAddress from;
                    socklen_t length = sizeof from.Bytes;
                    const ssize_t size = ::recvfrom(_descriptor, _buffer.data(), _buffer.size(), MSG_DONTWAIT, Raw(from), &length);
                    if (size < 0)
                    {
                        if (errno == EAGAIN || errno == EINTR)
                        {
                            continue;
                        }
                        outcome = Fail(errno);
                        return true;
                    }
                    from.Length = length;
                    if (Read({_buffer.data(), static_cast<std::size_t>(size)}, reply))
                    {
                        Port::Decode({from.Bytes.data(), from.Length}, reply.From);
                        reply.From.Port = 0;
                        return true;
                    }
                }
            }

        private:
            [[nodiscard]] int StatusOf(int type, int code) const noexcept { return _isV6 ? StatusV6(type, code) : StatusV4(type, code); }

            /// What an IPv4 header at the front of these bytes leaves.
            static std::span<const Byte> AfterHeader(std::span<const Byte> packet) noexcept
            {
                const std::size_t length = packet.empty() ? 0 : std::size_t{4} * (packet[0] & 0x0F);
                return length <= packet.size() ? packet.subspan(length) : std::span<const Byte>();
            }

            [[nodiscard]] bool IsOwn(std::span<const Byte> message) const noexcept
            {
                const auto number = [&](std::size_t at) { return static_cast<std::uint16_t>(message[at] << 8 | message[at + 1]); };
                return number(6) == _sequence && (_isNumbered || number(4) == _identifier);
            }

            bool Read(std::span<const Byte> message, EchoReply& reply)
            {
                if (_hasHeader)
                {
                    message = AfterHeader(message);
                }
                if (message.size() < HeaderSize)
                {
                    return false;
                }
                const int type = message[0];
                const int status = StatusOf(type, message[1]);
                auto request = message;
                if (status != Ignored && !IsEchoReply(type, _isV6))
                {
                    // The request that failed is quoted behind the header.
                    request = message.subspan(HeaderSize);
                    request = !_isV6                          ? AfterHeader(request)
                              : request.size() > HeaderSizeV6 ? request.subspan(HeaderSizeV6)
                                                              : std::span<const Byte>();
                }
                if (status == Ignored || request.size() < HeaderSize || !IsOwn(request))
                {
                    return false;
                }
                reply.Status = status;
                reply.Data.assign(request.begin() + HeaderSize, request.end());
                return true;
            }

            const bool _isV6;
            int _descriptor = -1;
            bool _isRaw = false;
            bool _hasHeader = false;
            bool _isNumbered = false;
            std::uint16_t _identifier = 0;
            std::uint16_t _sequence = 0;
            std::vector<Byte> _buffer;
        };
    }

    Outcome Echo(const EchoRequest& request, EchoReply& reply) noexcept
    {
        Outcome outcome;
        const Outcome memory = WithMemory(
            [&]
            {
                EchoSocket socket(request.To.IsV6);
                outcome = socket.Open(request);
                if (!outcome.Ok())
                {
                    return;
                }
                const auto start = std::chrono::steady_clock::now();
                outcome = socket.Send(request);
                if (outcome.Error == SocketError::MessageSize)
                {
                    reply.Status = PacketTooBig;
                    outcome = Done();
                }
                else if (outcome.Ok())
                {
                    outcome = Done();
                    if (!socket.Await(start + std::chrono::milliseconds(request.Milliseconds), reply, outcome))
                    {
                        outcome = Fail(SocketError::TimedOut);
                    }
                    reply.RoundtripTime =
                        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start).count();
                }
            });
        return memory.Ok() ? outcome : memory;
    }
}
