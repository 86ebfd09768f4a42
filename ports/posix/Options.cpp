// Socket options, in the numbers and bytes that Windows gives them.
#include "ports/posix/Posix.hpp"
#include <algorithm>
#include <arpa/inet.h>
#include <climits>
#include <cstring>

namespace System::Port
{
    using namespace Posix;

    namespace
    {
        /// struct linger as Winsock has it; an int that stands for it has these bytes.
        struct WinsockLinger
        {
            std::uint16_t Enabled;
            std::uint16_t Seconds;
        };

        /// No option is longer.
        socklen_t OptionLength(std::size_t size) noexcept
        {
            return static_cast<socklen_t>(std::min<std::size_t>(size, INT_MAX));
        }

        template <class To, class From>
        To SameBytes(const From& from) noexcept
        {
            static_assert(sizeof(To) == sizeof(From));
            To to;
            std::memcpy(&to, &from, sizeof to);
            return to;
        }

        template <class Value>
        Outcome SetValue(int descriptor, int level, int name, const Value& value) noexcept
        {
            return Retry([&] { return ::setsockopt(descriptor, level, name, &value, sizeof value); });
        }

        /// A Windows address of an IPv4 interface may be its number as 0.x.x.x.
        ip_mreqn Request(in_addr group, in_addr interfaceAddress) noexcept
        {
            ip_mreqn request{};
            request.imr_multiaddr = group;
            const std::uint32_t number = ntohl(interfaceAddress.s_addr);
            if ((number & 0xFF000000) == 0)
            {
                request.imr_ifindex = static_cast<int>(number);
            }
            else
            {
                request.imr_address = interfaceAddress;
            }
            return request;
        }

        in_addr AddressAt(std::span<const Byte> value, std::size_t position) noexcept
        {
            in_addr address;
            std::memcpy(&address, value.data() + position, sizeof address);
            return address;
        }

        Outcome SetReuse(int descriptor, bool on) noexcept
        {
            const auto outcome = SetNumber(descriptor, SOL_SOCKET, SO_REUSEPORT, on ? 1 : 0);
            return outcome.Ok() ? SetNumber(descriptor, SOL_SOCKET, SO_REUSEADDR, on ? 1 : 0) : outcome;
        }

        Outcome SetMembershipBytes(int descriptor, const OptionRow& row, std::span<const Byte> value) noexcept
        {
            // Winsock's ip_mreq: group, interface.
            if (value.size() < 2 * sizeof(in_addr))
            {
                return Fail(SocketError::Fault);
            }
            return SetValue(descriptor, row.NativeLevel, row.NativeName, Request(AddressAt(value, 0), AddressAt(value, 4)));
        }

        Outcome SetSourceMembershipBytes(int descriptor, const OptionRow& row, std::span<const Byte> value) noexcept
        {
            // Winsock's ip_mreq_source: group, source, interface. Linux orders them otherwise.
            if (value.size() < 3 * sizeof(in_addr))
            {
                return Fail(SocketError::Fault);
            }
            ip_mreq_source request{};
            request.imr_multiaddr = SameBytes<decltype(request.imr_multiaddr)>(AddressAt(value, 0));
            request.imr_sourceaddr = SameBytes<decltype(request.imr_sourceaddr)>(AddressAt(value, 4));
            request.imr_interface = SameBytes<decltype(request.imr_interface)>(AddressAt(value, 8));
            return SetValue(descriptor, row.NativeLevel, row.NativeName, request);
        }

        Outcome SetMembership6Bytes(int descriptor, const OptionRow& row, std::span<const Byte> value) noexcept
        {
            ipv6_mreq request; // the same on Windows: group, interface number
            if (value.size() < sizeof request)
            {
                return Fail(SocketError::Fault);
            }
            std::memcpy(&request, value.data(), sizeof request);
            return SetValue(descriptor, row.NativeLevel, row.NativeName, request);
        }

        /// Whether Windows takes and gives the option as one byte where there is no room for an int.
        bool FitsByte(const OptionRow& row) noexcept
        {
            switch (row.Kind)
            {
            case Form::Flag:
            case Form::Choice:
            case Form::DontLinger:
            case Form::Listening:
            case Form::ReuseAddress:
            case Form::Exclusive:
                return true;
            case Form::Number:
                return row.Level == SocketOptionLevel::IP || row.Level == SocketOptionLevel::IPv6;
            default:
                return false;
            }
        }

        Outcome SetBufferSize(int descriptor, const OptionRow& row, int value) noexcept
        {
            auto outcome = SetNumber(descriptor, row.NativeLevel, row.NativeName, value);
            // macOS: refuses 0, and what is beyond its limit; Windows and Linux take the nearest that they can.
            for (int nearest = value == 0 ? 1 : value / 2;
                 !outcome.Ok() && (outcome.Native == EINVAL || outcome.Native == ENOBUFS) && nearest > 0; nearest /= 2)
            {
                outcome = SetNumber(descriptor, row.NativeLevel, row.NativeName, nearest);
            }
            return outcome;
        }

        Outcome Set(int descriptor, const OptionRow& row, int value) noexcept
        {
            switch (row.Kind)
            {
            case Form::Flag:
            case Form::Choice:
                return SetNumber(descriptor, row.NativeLevel, row.NativeName, value != 0 ? row.On : row.Off);
            case Form::Linger:
            {
                const auto linger = SameBytes<WinsockLinger>(value);
                return SetLinger(descriptor, {linger.Enabled != 0, linger.Seconds});
            }
            case Form::DontLinger:
            {
                Linger linger;
                const auto outcome = GetLinger(descriptor, linger);
                linger.Enabled = value == 0;
                return outcome.Ok() ? SetLinger(descriptor, linger) : outcome;
            }
            case Form::BufferSize:
                return SetBufferSize(descriptor, row, value);
            case Form::ReuseAddress:
                return SetReuse(descriptor, value != 0);
            case Form::Exclusive:
                // Every address is exclusive unless ReuseAddress is on, so turning this off changes nothing.
                return value != 0 ? SetReuse(descriptor, false) : Done();
            case Form::MulticastInterface:
                return SetValue(descriptor, row.NativeLevel, row.NativeName, Request({}, SameBytes<in_addr>(value)));
            case Form::Error:
            case Form::Type:
            case Form::Listening:
                return Fail(SocketError::ProtocolOption); // for reading only
            case Form::Membership:
            case Form::SourceMembership:
            case Form::Membership6:
                return Fail(SocketError::Fault); // too short
            default:
                return SetNumber(descriptor, row.NativeLevel, row.NativeName, value);
            }
        }

        Outcome Get(int descriptor, const OptionRow& row) noexcept
        {
            const auto read = [&](auto convert)
            {
                auto outcome = GetNumber(descriptor, row.NativeLevel, row.NativeName);
                if (outcome.Ok())
                {
                    outcome.Value = convert(static_cast<int>(outcome.Value));
                }
                return outcome;
            };
            switch (row.Kind)
            {
            case Form::Flag:
                return read([](int value) { return value != 0 ? 1 : 0; });
            case Form::Choice:
                return read([&](int value) { return value == row.On ? 1 : 0; });
            case Form::BufferSize:
                return read([](int value) { return BufferSizeThatWasSet(value); });
            case Form::Error:
                return read([](int value) { return static_cast<int>(FromNative(value)); });
            case Form::Type:
                return read([](int value) { return static_cast<int>(TypeFromNative(value)); });
            case Form::Listening:
                return Done(IsListening(descriptor) ? 1 : 0);
            case Form::Linger:
            case Form::DontLinger:
            {
                Linger linger;
                const auto outcome = GetLinger(descriptor, linger);
                if (!outcome.Ok())
                {
                    return outcome;
                }
                if (row.Kind == Form::DontLinger)
                {
                    return Done(linger.Enabled ? 0 : 1);
                }
                const WinsockLinger value{static_cast<std::uint16_t>(linger.Enabled ? 1 : 0), static_cast<std::uint16_t>(linger.Seconds)};
                return Done(SameBytes<int>(value));
            }
            // Listen sets SO_REUSEADDR for its own ends; SO_REUSEPORT is only what the user wanted.
            case Form::ReuseAddress:
            case Form::Exclusive:
            {
                const auto outcome = GetNumber(descriptor, SOL_SOCKET, SO_REUSEPORT);
                const bool shared = outcome.Value != 0;
                return outcome.Ok() ? Done(shared == (row.Kind == Form::ReuseAddress) ? 1 : 0) : outcome;
            }
            case Form::Membership:
            case Form::SourceMembership:
            case Form::Membership6:
                return Fail(SocketError::ProtocolOption); // for writing only
            default:
                return read([](int value) { return value; });
            }
        }
    }

    namespace Posix
    {
        Outcome GetNumber(int descriptor, int level, int name) noexcept
        {
            // Some options fill only a byte of it.
            int value = 0;
            socklen_t length = sizeof value;
            const auto outcome = Retry([&] { return ::getsockopt(descriptor, level, name, &value, &length); });
            if (outcome.Ok() && length == 1)
            {
                Byte byte;
                std::memcpy(&byte, &value, 1);
                value = byte;
            }
            return outcome.Ok() ? Done(value) : outcome;
        }

        Outcome SetNumber(int descriptor, int level, int name, int value) noexcept
        {
            return SetValue(descriptor, level, name, value);
        }
    }

    Outcome SetOption(NativeHandle handle, SocketOptionLevel level, SocketOptionName name, int value) noexcept
    {
        const auto* row = FindOption(level, name);
        return row == nullptr ? Fail(SocketError::ProtocolOption) : Set(Descriptor(handle), *row, value);
    }

    Outcome GetOption(NativeHandle handle, SocketOptionLevel level, SocketOptionName name) noexcept
    {
        const auto* row = FindOption(level, name);
        return row == nullptr ? Fail(SocketError::ProtocolOption) : Get(Descriptor(handle), *row);
    }

    Outcome SetOptionBytes(NativeHandle handle, SocketOptionLevel level, SocketOptionName name, std::span<const Byte> value) noexcept
    {
        const auto* row = FindOption(level, name);
        if (row == nullptr)
        {
            return Fail(SocketError::ProtocolOption);
        }
        switch (row->Kind)
        {
        case Form::Bytes:
            return SetRawOption(handle, row->NativeLevel, row->NativeName, value);
        case Form::Membership:
            return SetMembershipBytes(Descriptor(handle), *row, value);
        case Form::SourceMembership:
            return SetSourceMembershipBytes(Descriptor(handle), *row, value);
        case Form::Membership6:
            return SetMembership6Bytes(Descriptor(handle), *row, value);
        default:
            break;
        }
        int number;
        if (value.size() >= sizeof number)
        {
            std::memcpy(&number, value.data(), sizeof number);
        }
        else if (!value.empty() && FitsByte(*row))
        {
            number = value.front();
        }
        else
        {
            return Fail(SocketError::Fault);
        }
        return Set(Descriptor(handle), *row, number);
    }

    Outcome GetOptionBytes(NativeHandle handle, SocketOptionLevel level, SocketOptionName name, std::span<Byte> value) noexcept
    {
        const auto* row = FindOption(level, name);
        if (row == nullptr)
        {
            return Fail(SocketError::ProtocolOption);
        }
        if (row->Kind == Form::Bytes)
        {
            return GetRawOption(handle, row->NativeLevel, row->NativeName, value);
        }
        // Checked first: reading Error takes it off the socket.
        int number;
        const bool asByte = value.size() < sizeof number;
        if (asByte && (value.empty() || !FitsByte(*row)))
        {
            return Fail(SocketError::Fault);
        }
        const auto outcome = Get(Descriptor(handle), *row);
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
        return Retry([&] { return ::setsockopt(Descriptor(handle), level, name, value.data(), OptionLength(value.size())); });
    }

    Outcome GetRawOption(NativeHandle handle, int level, int name, std::span<Byte> value) noexcept
    {
        auto length = OptionLength(value.size());
        const auto outcome = Retry([&] { return ::getsockopt(Descriptor(handle), level, name, value.data(), &length); });
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
        native.l_linger = value.Seconds;
        const auto outcome = SetValue(Descriptor(handle), SOL_SOCKET, LingerName, native);
        // macOS: EINVAL where the peer has already closed; there is nothing left to wait for.
        return outcome.Native == EINVAL ? Done() : outcome;
    }

    Outcome GetLinger(NativeHandle handle, Linger& value) noexcept
    {
        linger native{};
        socklen_t length = sizeof native;
        const auto outcome = Retry([&] { return ::getsockopt(Descriptor(handle), SOL_SOCKET, LingerName, &native, &length); });
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
            request.ipv6mr_interface = static_cast<decltype(request.ipv6mr_interface)>(interfaceIndex);
            return SetValue(Descriptor(handle), IPPROTO_IPV6, join ? IPV6_JOIN_GROUP : IPV6_LEAVE_GROUP, request);
        }
        ip_mreqn request{};
        request.imr_multiaddr = AddressAt(group.Address, 0);
        request.imr_address = AddressAt(localAddress.Address, 0);
        request.imr_ifindex = interfaceIndex;
        return SetValue(Descriptor(handle), IPPROTO_IP, join ? IP_ADD_MEMBERSHIP : IP_DROP_MEMBERSHIP, request);
    }

    void CopyOptions(NativeHandle from, NativeHandle to) noexcept
    {
        for (const auto rows : {SharedOptions(), PlatformOptions()})
        {
            for (const auto& row : rows)
            {
                // Reading Error would take it off; options of bytes have no use before a connection is made.
                if (row.Kind == Form::Error || row.Kind == Form::Bytes || row.Kind == Form::Exclusive || row.Kind == Form::DontLinger)
                {
                    continue;
                }
                const auto wanted = Get(Descriptor(from), row);
                const auto present = Get(Descriptor(to), row);
                if (wanted.Ok() && present.Ok() && wanted.Value != present.Value)
                {
                    Set(Descriptor(to), row, static_cast<int>(wanted.Value));
                }
            }
        }
    }
}
