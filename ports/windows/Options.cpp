// Socket options: the numbers and bytes of .NET are those of Windows, so most of this hands them on.
#include "ports/windows/Windows.hpp"
#include <algorithm>
#include <climits>
#include <cstring>

namespace System::Port
{
    using namespace Windows;

    namespace
    {
        using Level = SocketOptionLevel;
        using Name = SocketOptionName;

        enum class Form
        {
            Flag, ///< 0 or 1; what is set may be any number
            Number,
            Bytes ///< of any length
        };
        struct OptionRow
        {
            SocketOptionLevel Level;
            SocketOptionName Name;
            Form Kind;
            bool Copied; ///< to a handle that replaces another
        };

        // What is not here is handed on as a number.
        constexpr OptionRow Rows[] = {
            {Level::Socket, Name::Debug, Form::Flag, true},
            {Level::Socket, Name::ReuseAddress, Form::Flag, true},
            {Level::Socket, Name::ExclusiveAddressUse, Form::Flag, true},
            {Level::Socket, Name::KeepAlive, Form::Flag, true},
            {Level::Socket, Name::DontRoute, Form::Flag, true},
            {Level::Socket, Name::Broadcast, Form::Flag, true},
            {Level::Socket, Name::Linger, Form::Number, true},
            {Level::Socket, Name::OutOfBandInline, Form::Flag, true},
            {Level::Socket, Name::SendBuffer, Form::Number, true},
            {Level::Socket, Name::ReceiveBuffer, Form::Number, true},
            {Level::Socket, Name::AcceptConnection, Form::Flag, false},
            {Level::Socket, Name::DontLinger, Form::Flag, false},

            {Level::IP, Name::IPOptions, Form::Bytes, false},
            {Level::IP, Name::HeaderIncluded, Form::Flag, true},
            {Level::IP, Name::TypeOfService, Form::Number, true},
            {Level::IP, Name::IpTimeToLive, Form::Number, true},
            {Level::IP, Name::MulticastInterface, Form::Number, true},
            {Level::IP, Name::MulticastTimeToLive, Form::Number, true},
            {Level::IP, Name::MulticastLoopback, Form::Flag, true},
            {Level::IP, Name::DontFragment, Form::Flag, true},
            {Level::IP, Name::PacketInformation, Form::Flag, true},

            {Level::IPv6, Name::IpTimeToLive, Form::Number, true},
            {Level::IPv6, Name::MulticastInterface, Form::Number, true},
            {Level::IPv6, Name::MulticastTimeToLive, Form::Number, true},
            {Level::IPv6, Name::MulticastLoopback, Form::Flag, true},
            {Level::IPv6, Name::DontFragment, Form::Flag, true},
            {Level::IPv6, Name::PacketInformation, Form::Flag, true},
            {Level::IPv6, Name::IPv6Only, Form::Flag, true},

            {Level::Tcp, Name::NoDelay, Form::Flag, true},
            {Level::Tcp, Name::TcpKeepAliveTime, Form::Number, true},
            {Level::Tcp, Name::TcpKeepAliveInterval, Form::Number, true},
            {Level::Tcp, Name::TcpKeepAliveRetryCount, Form::Number, true},
            {Level::Tcp, Name::FastOpen, Form::Flag, true},

            {Level::Udp, Name::NoChecksum, Form::Flag, true},
        };

        Form FormOf(SocketOptionLevel level, SocketOptionName name) noexcept
        {
            for (const auto& row : Rows)
            {
                if (row.Level == level && row.Name == name)
                {
                    return row.Kind;
                }
            }
            return Form::Number;
        }

        /// Whether one byte is enough for an option where there is no room for an int. Said here, since Wine wants an int of some.
        bool FitsByte(SocketOptionLevel level, SocketOptionName name) noexcept
        {
            const auto form = FormOf(level, name);
            return form == Form::Flag || (form == Form::Number && (level == Level::IP || level == Level::IPv6) &&
                                          name != Name::MulticastInterface && name != Name::AddMembership && name != Name::DropMembership &&
                                          name != Name::AddSourceMembership && name != Name::DropSourceMembership &&
                                          name != Name::BlockSource && name != Name::UnblockSource);
        }

        /// No option is longer.
        int OptionLength(std::size_t size) noexcept
        {
            return static_cast<int>(std::min<std::size_t>(size, INT_MAX));
        }

        /// Windows calls a level that it does not know an invalid argument.
        Outcome ExplainLevel(const Outcome& outcome, SocketOptionLevel level) noexcept
        {
            const bool isKnown = level == Level::Socket || level == Level::IP || level == Level::IPv6 || level == Level::Tcp;
            return outcome.Native == WSAEINVAL && !isKnown ? Outcome{0, SocketError::ProtocolOption, WSAEINVAL} : outcome;
        }

        template <class Value>
        Outcome SetValue(NativeHandle handle, int level, int name, const Value& value) noexcept
        {
            return Check(::setsockopt(Socket(handle), level, name, reinterpret_cast<const char*>(&value), sizeof value));
        }
    }

    namespace Windows
    {
        Outcome GetNumber(NativeHandle handle, int level, int name) noexcept
        {
            // Some options fill only a byte of it.
            int value = 0;
            int length = sizeof value;
            const auto outcome = Check(::getsockopt(Socket(handle), level, name, reinterpret_cast<char*>(&value), &length));
            return outcome.Ok() ? Done(value) : outcome;
        }

        Outcome SetNumber(NativeHandle handle, int level, int name, int value) noexcept
        {
            return SetValue(handle, level, name, value);
        }
    }

    Outcome SetOption(NativeHandle handle, SocketOptionLevel level, SocketOptionName name, int value) noexcept
    {
        const bool isFlag = FormOf(level, name) == Form::Flag;
        return ExplainLevel(SetNumber(handle, static_cast<int>(level), static_cast<int>(name), isFlag && value != 0 ? 1 : value), level);
    }

    Outcome GetOption(NativeHandle handle, SocketOptionLevel level, SocketOptionName name) noexcept
    {
        const auto outcome = ExplainLevel(GetNumber(handle, static_cast<int>(level), static_cast<int>(name)), level);
        return outcome.Value != 0 && FormOf(level, name) == Form::Flag ? Done(1) : outcome;
    }

    Outcome SetOptionBytes(NativeHandle handle, SocketOptionLevel level, SocketOptionName name, std::span<const Byte> value) noexcept
    {
        const auto form = FormOf(level, name);
        int number;
        if (form != Form::Bytes && value.size() < sizeof number)
        {
            return !value.empty() && FitsByte(level, name) ? SetOption(handle, level, name, value.front()) : Fail(SocketError::Fault);
        }
        if (form != Form::Flag)
        {
            return ExplainLevel(SetRawOption(handle, static_cast<int>(level), static_cast<int>(name), value), level);
        }
        std::memcpy(&number, value.data(), sizeof number);
        return SetOption(handle, level, name, number);
    }

    Outcome GetOptionBytes(NativeHandle handle, SocketOptionLevel level, SocketOptionName name, std::span<Byte> value) noexcept
    {
        const auto form = FormOf(level, name);
        int number;
        const bool asByte = form != Form::Bytes && value.size() < sizeof number;
        if (asByte && (value.empty() || !FitsByte(level, name)))
        {
            return Fail(SocketError::Fault);
        }
        if (form != Form::Flag && !asByte)
        {
            return ExplainLevel(GetRawOption(handle, static_cast<int>(level), static_cast<int>(name), value), level);
        }
        const auto outcome = GetOption(handle, level, name);
        if (!outcome.Ok())
        {
            return outcome;
        }
        number = static_cast<int>(outcome.Value);
        if (asByte)
        {
            value.front() = static_cast<Byte>(number);
            return Done(1);
        }
        std::memcpy(value.data(), &number, sizeof number);
        return Done(sizeof number);
    }

    Outcome SetRawOption(NativeHandle handle, int level, int name, std::span<const Byte> value) noexcept
    {
        return Check(
            ::setsockopt(Socket(handle), level, name, reinterpret_cast<const char*>(value.data()), OptionLength(value.size())));
    }

    Outcome GetRawOption(NativeHandle handle, int level, int name, std::span<Byte> value) noexcept
    {
        int length = OptionLength(value.size());
        const auto outcome = Check(::getsockopt(Socket(handle), level, name, reinterpret_cast<char*>(value.data()), &length));
        return outcome.Ok() ? Done(length) : outcome;
    }

    Outcome SetLinger(NativeHandle handle, Linger value) noexcept
    {
        if (value.Enabled && (value.Seconds < 0 || value.Seconds > 65535))
        {
            return Fail(SocketError::InvalidArgument);
        }
        linger native{};
        native.l_onoff = value.Enabled ? 1 : 0;
        native.l_linger = static_cast<u_short>(value.Seconds);
        return SetValue(handle, SOL_SOCKET, SO_LINGER, native);
    }

    Outcome GetLinger(NativeHandle handle, Linger& value) noexcept
    {
        linger native{};
        int length = sizeof native;
        const auto outcome = Check(::getsockopt(Socket(handle), SOL_SOCKET, SO_LINGER, reinterpret_cast<char*>(&native), &length));
        value = {native.l_onoff != 0, native.l_linger};
        return outcome;
    }

    Outcome SetMembership(NativeHandle handle, bool join, const InternetEndPoint& group, const InternetEndPoint& localAddress,
                          int interfaceIndex) noexcept
    {
        if (group.IsV6)
        {
            ipv6_mreq request{};
            std::memcpy(&request.ipv6mr_multiaddr, group.Address.data(), sizeof request.ipv6mr_multiaddr);
            request.ipv6mr_interface = static_cast<ULONG>(interfaceIndex);
            return SetValue(handle, IPPROTO_IPV6, join ? IPV6_ADD_MEMBERSHIP : IPV6_DROP_MEMBERSHIP, request);
        }
        ip_mreq request{};
        std::memcpy(&request.imr_multiaddr, group.Address.data(), sizeof request.imr_multiaddr);
        std::memcpy(&request.imr_interface, localAddress.Address.data(), sizeof request.imr_interface);
        if (interfaceIndex != 0)
        {
            request.imr_interface.s_addr = ::htonl(static_cast<u_long>(interfaceIndex)); // 0.x.x.x is a number
        }
        return SetValue(handle, IPPROTO_IP, join ? IP_ADD_MEMBERSHIP : IP_DROP_MEMBERSHIP, request);
    }

    void CopyOptions(NativeHandle from, NativeHandle to) noexcept
    {
        for (const auto& row : Rows)
        {
            if (!row.Copied)
            {
                continue;
            }
            const auto wanted = GetOption(from, row.Level, row.Name);
            const auto present = GetOption(to, row.Level, row.Name);
            if (wanted.Ok() && present.Ok() && wanted.Value != present.Value)
            {
                SetOption(to, row.Level, row.Name, static_cast<int>(wanted.Value));
            }
        }
    }
}
