// ICMP echo by the functions of the IP helper, which need no rights.
#include "ports/windows/Network.hpp"
#include <algorithm>
#include <cstring>
#include <icmpapi.h>
#include <ipexport.h>

namespace System::Port
{
    using namespace Windows;

    namespace
    {
        /// IPV6_ADDRESS_EX and ICMPV6_ECHO_REPLY, which not every set of Windows headers has. The address is packed.
        struct AnswerV6
        {
            std::array<Byte, 6> PortAndFlow;
            std::array<Byte, 16> Address;
            std::array<Byte, 4> Scope;
            alignas(4) ULONG Status;
            unsigned RoundTripTime;
        };
        static_assert(sizeof(AnswerV6) == 36);

        class IcmpHandle
        {
        public:
            explicit IcmpHandle(bool isV6) noexcept : _handle(isV6 ? ::Icmp6CreateFile() : ::IcmpCreateFile()) {}
            IcmpHandle(const IcmpHandle&) = delete;
            IcmpHandle& operator=(const IcmpHandle&) = delete;
            ~IcmpHandle()
            {
                if (IsOpen())
                {
                    ::IcmpCloseHandle(_handle);
                }
            }
            [[nodiscard]] bool IsOpen() const noexcept { return _handle != INVALID_HANDLE_VALUE; }
            [[nodiscard]] HANDLE Get() const noexcept { return _handle; }

        private:
            HANDLE _handle;
        };

        IP_OPTION_INFORMATION OptionsOf(const EchoRequest& request) noexcept
        {
            constexpr UCHAR dontFragment = 2; // IP_FLAG_DF
            IP_OPTION_INFORMATION options{};
            options.Ttl = static_cast<UCHAR>(request.HasOptions ? request.TimeToLive : 128);
            options.Flags = request.HasOptions && request.DontFragment ? dontFragment : 0;
            return options;
        }

        /// The outcome of a call that gave no answer.
        Outcome NoAnswer(EchoReply& reply) noexcept
        {
            const DWORD error = ::GetLastError();
            if (error == IP_REQ_TIMED_OUT)
            {
                return Fail(SocketError::TimedOut);
            }
            if (error >= IP_STATUS_BASE && error <= MAX_IP_STATUS + 50)
            {
                reply.Status = static_cast<int>(error);
                return Done();
            }
            return Fail(static_cast<int>(error));
        }

        Outcome EchoV4(HANDLE handle, const EchoRequest& request, EchoReply& reply, std::vector<Byte>& memory)
        {
            IPAddr address = 0;
            std::memcpy(&address, request.To.Address.data(), sizeof address);
            IP_OPTION_INFORMATION options = OptionsOf(request);
            memory.resize(sizeof(ICMP_ECHO_REPLY) + request.Data.size() + 64);
            if (::IcmpSendEcho2(handle, nullptr, nullptr, nullptr, address, const_cast<Byte*>(request.Data.data()),
                                static_cast<WORD>(request.Data.size()), &options, memory.data(), static_cast<DWORD>(memory.size()),
                                static_cast<DWORD>(request.Milliseconds)) == 0)
            {
                return NoAnswer(reply);
            }
            const auto& answer = *reinterpret_cast<const ICMP_ECHO_REPLY*>(memory.data());
            if (answer.Status == IP_REQ_TIMED_OUT)
            {
                return Fail(SocketError::TimedOut);
            }
            reply.Status = static_cast<int>(answer.Status);
            std::memcpy(reply.From.Address.data(), &answer.Address, sizeof answer.Address);
            if (answer.Status == IP_SUCCESS)
            {
                reply.RoundtripTime = answer.RoundTripTime;
                reply.HasOptions = true;
                reply.TimeToLive = std::max<int>(answer.Options.Ttl, 1);
                reply.DontFragment = (answer.Options.Flags & 2) != 0;
                const auto* const data = static_cast<const Byte*>(answer.Data);
                reply.Data.assign(data, data + answer.DataSize);
            }
            return Done();
        }

        Outcome EchoV6(HANDLE handle, const EchoRequest& request, EchoReply& reply, std::vector<Byte>& memory)
        {
            NativeAddress to;
            Encode(request.To, to);
            sockaddr_in6 destination{};
            std::memcpy(&destination, to.Bytes.data(), sizeof destination);
            sockaddr_in6 source{};
            source.sin6_family = AF_INET6;
            IP_OPTION_INFORMATION options = OptionsOf(request);
            memory.resize(sizeof(AnswerV6) + request.Data.size() + 64);
            if (::Icmp6SendEcho2(handle, nullptr, nullptr, nullptr, &source, &destination, const_cast<Byte*>(request.Data.data()),
                                 static_cast<WORD>(request.Data.size()), &options, memory.data(), static_cast<DWORD>(memory.size()),
                                 static_cast<DWORD>(request.Milliseconds)) == 0)
            {
                return NoAnswer(reply);
            }
            const auto& answer = *reinterpret_cast<const AnswerV6*>(memory.data());
            if (answer.Status == IP_REQ_TIMED_OUT)
            {
                return Fail(SocketError::TimedOut);
            }
            reply.Status = static_cast<int>(answer.Status);
            reply.From = request.To;
            reply.From.Address = answer.Address;
            if (answer.Status == IP_SUCCESS)
            {
                reply.RoundtripTime = answer.RoundTripTime;
                // The data stands behind the structure; Windows says no size, and an answer has that of its request.
                const auto* const data = memory.data() + sizeof(AnswerV6);
                reply.Data.assign(data, data + request.Data.size());
            }
            return Done();
        }
    }

    Outcome Echo(const EchoRequest& request, EchoReply& reply) noexcept
    {
        return WithMemory(
            [&]
            {
                const IcmpHandle handle(request.To.IsV6);
                if (!handle.IsOpen())
                {
                    return Fail(static_cast<int>(::GetLastError()));
                }
                std::vector<Byte> memory;
                return request.To.IsV6 ? EchoV6(handle.Get(), request, reply, memory) : EchoV4(handle.Get(), request, reply, memory);
            });
    }
}
