// Socket control by Winsock's codes.
#include "ports/posix/Posix.hpp"
#include <System/Net/Sockets/IOControlCode.hpp>
#include <algorithm>
#include <cstring>
#include <sys/ioctl.h>

namespace System::Port
{
    using namespace Posix;

    namespace
    {
        constexpr std::int64_t UdpConnectionReset = 0x9800000C; // SIO_UDP_CONNRESET, which .NET has no name for

        constexpr IOControlCode LackingHere[] = {
            IOControlCode::EnableCircularQueuing,
            IOControlCode::Flush,
            IOControlCode::AddressListChange,
            IOControlCode::GetBroadcastAddress,
            IOControlCode::AddressListQuery,
            IOControlCode::QueryTargetPnpHandle,
            IOControlCode::AsyncIO,
            IOControlCode::AssociateHandle,
            IOControlCode::MultipointLoopback,
            IOControlCode::MulticastScope,
            IOControlCode::SetQos,
            IOControlCode::SetGroupQos,
            IOControlCode::RoutingInterfaceChange,
            IOControlCode::NamespaceChange,
            IOControlCode::ReceiveAll,
            IOControlCode::ReceiveAllMulticast,
            IOControlCode::ReceiveAllIgmpMulticast,
            IOControlCode::AbsorbRouterAlert,
            IOControlCode::UnicastInterface,
            IOControlCode::LimitBroadcasts,
            IOControlCode::BindToInterface,
            IOControlCode::MulticastInterface,
            IOControlCode::AddMulticastGroupOnInterface,
            IOControlCode::DeleteMulticastGroupFromInterface,
            IOControlCode::GetExtensionFunctionPointer,
            IOControlCode::GetQos,
            IOControlCode::GetGroupQos,
            IOControlCode::TranslateHandle,
            IOControlCode::RoutingInterfaceQuery,
            IOControlCode::AddressListSort,
        };

        std::uint32_t NumberAt(std::span<const Byte> input, std::size_t position) noexcept
        {
            std::uint32_t number;
            std::memcpy(&number, input.data() + position, sizeof number);
            return number;
        }

        /// An ioctl that gives an int. The call is the caller's, because each C library has its own type for the request.
        template <class Call>
        Outcome Query(std::span<Byte> output, Call call) noexcept
        {
            int value = 0;
            if (output.size() < sizeof value)
            {
                return Fail(SocketError::Fault);
            }
            const auto outcome = Retry([&] { return call(&value); });
            if (!outcome.Ok())
            {
                return outcome;
            }
            std::memcpy(output.data(), &value, sizeof value);
            return Done(sizeof value);
        }

        /// Winsock's struct tcp_keepalive: on or off, time and interval in milliseconds, which POSIX counts in seconds.
        Outcome SetKeepAlive(NativeHandle handle, std::span<const Byte> input) noexcept
        {
            if (input.size() < 12)
            {
                return Fail(SocketError::Fault);
            }
            const auto seconds = [&](std::size_t position)
            {
                const std::int64_t milliseconds = NumberAt(input, position);
                return static_cast<int>(std::max<std::int64_t>((milliseconds + 999) / 1000, 1));
            };
            const bool on = NumberAt(input, 0) != 0;
            auto outcome = SetOption(handle, SocketOptionLevel::Socket, SocketOptionName::KeepAlive, on ? 1 : 0);
            if (outcome.Ok() && on)
            {
                // Linux takes at most 32767 seconds.
                outcome = SetOption(handle, SocketOptionLevel::Tcp, SocketOptionName::TcpKeepAliveTime, std::min(seconds(4), 32767));
            }
            if (outcome.Ok() && on)
            {
                outcome = SetOption(handle, SocketOptionLevel::Tcp, SocketOptionName::TcpKeepAliveInterval, std::min(seconds(8), 32767));
            }
            return outcome;
        }
    }

    Outcome IOControl(NativeHandle handle, std::int64_t code, std::span<const Byte> input, std::span<Byte> output) noexcept
    {
        // .NET also takes the code as an int, which is negative for many.
        const std::int64_t unsignedCode = code < 0 ? static_cast<std::int64_t>(static_cast<std::uint32_t>(code)) : code;
        const auto is = [&](IOControlCode known) { return unsignedCode == static_cast<std::int64_t>(known); };

        // The OS's own numbers are taken as well; on macOS they are Winsock's.
        if (is(IOControlCode::DataToRead) || unsignedCode == static_cast<std::int64_t>(FIONREAD))
        {
            return Query(output, [&](int* value) { return ::ioctl(Descriptor(handle), FIONREAD, value); });
        }
        if (is(IOControlCode::OobDataRead) || unsignedCode == static_cast<std::int64_t>(SIOCATMARK))
        {
            return Query(output, [&](int* value) { return ::ioctl(Descriptor(handle), SIOCATMARK, value); });
        }
        if (is(IOControlCode::NonBlockingIO) || unsignedCode == static_cast<std::int64_t>(FIONBIO))
        {
            return input.size() < sizeof(std::uint32_t) ? Fail(SocketError::Fault) : SetBlocking(handle, NumberAt(input, 0) == 0);
        }
        if (is(IOControlCode::KeepAliveValues))
        {
            return SetKeepAlive(handle, input);
        }
        if (unsignedCode == UdpConnectionReset)
        {
            // An unconnected datagram socket never reports a peer's refusal on POSIX, so there is nothing to turn off.
            const auto type = GetOption(handle, SocketOptionLevel::Socket, SocketOptionName::Type);
            return type.Value == static_cast<int>(SocketType::Dgram) ? Done() : Fail(SocketError::OperationNotSupported);
        }
        const bool known = std::any_of(std::begin(LackingHere), std::end(LackingHere), is);
        return Fail(known ? SocketError::OperationNotSupported : SocketError::InvalidArgument);
    }
}
