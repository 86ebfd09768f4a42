// Options: by name, by number, and the properties that stand for them.
#include "compat/core/objects/RangeChecks.hpp"
#include "compat/core/net/EndPoints.hpp"
#include "compat/core/sockets/Guard.hpp"
#include "compat/core/sockets/KeptOptions.hpp"
#include <System/ArgumentException.hpp>
#include <System/ArgumentNullException.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/Net/Sockets/IPv6MulticastOption.hpp>
#include <System/Net/Sockets/MulticastOption.hpp>
#include <System/NotSupportedException.hpp>

namespace System::Net::Sockets
{
    using Core::SocketState;
    using namespace Core::KeptOptions;
    namespace Guard = Core::Guard;
    namespace Errors = Core::Errors;
    using Level = SocketOptionLevel;
    using Name = SocketOptionName;

    namespace
    {
        bool IsMembership(Name name) noexcept
        {
            return name == Name::AddMembership || name == Name::DropMembership;
        }

        /// A time-out as the property keeps it: -1 is 0, and a short one for sending becomes 500, as documented.
        int Timeout(int value, bool sends)
        {
            Core::Range::AtLeast("value", value, -1);
            return value == -1 ? 0 : sends && value > 0 && value < 500 ? 500 : value;
        }

        [[noreturn]] void ThrowOptionValue(const char* message)
        {
            throw ArgumentException(message, "optionValue");
        }

        void SetLinger(SocketState& state, const Object& value)
        {
            if (!value.Is<LingerOption>())
            {
                ThrowOptionValue("The specified value is not a valid 'LingerOption'.");
            }
            const auto option = static_cast<LingerOption>(value);
            if (option.LingerTime() < 0 || option.LingerTime() > 65535)
            {
                ThrowOptionValue("The value must be between 0 and 65535.");
            }
            Errors::Check(OnHandle(state,
                                   [&](Port::NativeHandle handle) {
                                       return Port::SetLinger(handle, {option.Enabled(), option.LingerTime()});
                                   }));
        }

        void SetMembership(SocketState& state, Name name, const Object& value)
        {
            if (!value.Is<MulticastOption>())
            {
                ThrowOptionValue("The specified value is not a valid 'MulticastOption'.");
            }
            const auto option = static_cast<MulticastOption>(value);
            const IPAddress local = option.LocalAddress();
            Errors::Check(OnHandle(state,
                                   [&](Port::NativeHandle handle)
                                   {
                                       return Port::SetMembership(handle, name == Name::AddMembership, Core::ToInternet(option.Group(), 0),
                                                                  Core::ToInternet(local == nullptr ? IPAddress::Any : local, 0),
                                                                  option.InterfaceIndex());
                                   }));
            state.SetMembership(value);
        }

        void SetMembershipV6(SocketState& state, Name name, const Object& value)
        {
            if (!value.Is<IPv6MulticastOption>())
            {
                ThrowOptionValue("The specified value is not a valid 'IPv6MulticastOption'.");
            }
            const auto option = static_cast<IPv6MulticastOption>(value);
            Errors::Check(OnHandle(state,
                                   [&](Port::NativeHandle handle)
                                   {
                                       return Port::SetMembership(handle, name == Name::AddMembership, Core::ToInternet(option.Group(), 0),
                                                                  {}, static_cast<int>(option.InterfaceIndex()));
                                   }));
            state.SetMembership(value);
        }
    }

    // ---- By name ----

    void Socket::SetSocketOption(SocketOptionLevel optionLevel, SocketOptionName optionName, int optionValue) const
    {
        SetNumber(Guard::Open(*this), optionLevel, optionName, optionValue);
    }

    void Socket::SetSocketOption(SocketOptionLevel optionLevel, SocketOptionName optionName, const Array<Byte>& optionValue) const
    {
        auto& state = Guard::Open(*this);
        const std::span<const Byte> value(optionValue.data(), optionValue.size());
        if (IsKept(state, optionLevel, optionName))
        {
            SetNumber(state, optionLevel, optionName, NumberIn(value, optionName));
            return;
        }
        Errors::Check(
            OnHandle(state, [&](Port::NativeHandle handle) { return Port::SetOptionBytes(handle, optionLevel, optionName, value); }));
    }

    void Socket::SetSocketOption(SocketOptionLevel optionLevel, SocketOptionName optionName, const Object& optionValue) const
    {
        auto& state = Guard::Open(*this);
        if (optionValue == nullptr)
        {
            Detail::ThrowArgumentNull("optionValue");
        }
        if (optionLevel == Level::Socket && optionName == Name::Linger)
        {
            SetLinger(state, optionValue);
        }
        else if (optionLevel == Level::IP && IsMembership(optionName))
        {
            SetMembership(state, optionName, optionValue);
        }
        else if (optionLevel == Level::IPv6 && IsMembership(optionName))
        {
            SetMembershipV6(state, optionName, optionValue);
        }
        else
        {
            ThrowOptionValue("The specified value is not valid.");
        }
    }

    Object Socket::GetSocketOption(SocketOptionLevel optionLevel, SocketOptionName optionName) const
    {
        auto& state = Guard::Open(*this);
        if (optionLevel == Level::Socket && optionName == Name::Linger)
        {
            return LingerState();
        }
        if ((optionLevel == Level::IP || optionLevel == Level::IPv6) && IsMembership(optionName))
        {
            // No OS tells; the option that was set last is what there is.
            const Object option = state.GetMembership();
            if (optionLevel == Level::IP ? option.Is<MulticastOption>() : option.Is<IPv6MulticastOption>())
            {
                return option;
            }
            Errors::Throw(SocketError::ProtocolOption);
        }
        return GetNumber(state, optionLevel, optionName);
    }

    void Socket::GetSocketOption(SocketOptionLevel optionLevel, SocketOptionName optionName, const Array<Byte>& optionValue) const
    {
        auto& state = Guard::Open(*this);
        int kept = 0;
        if (GetKept(state, optionLevel, optionName, kept))
        {
            (void)WriteNumber(kept, optionName, std::span<Byte>(optionValue.data(), optionValue.size()));
            return;
        }
        Errors::Check(OnHandle(
            state, [&](Port::NativeHandle handle)
            { return Port::GetOptionBytes(handle, optionLevel, optionName, std::span<Byte>(optionValue.data(), optionValue.size())); }));
    }

    Array<Byte> Socket::GetSocketOption(SocketOptionLevel optionLevel, SocketOptionName optionName, int optionLength) const
    {
        auto& state = Guard::Open(*this);
        Array<Byte> value(optionLength);
        int kept = 0;
        std::size_t length = 0;
        if (GetKept(state, optionLevel, optionName, kept))
        {
            length = WriteNumber(kept, optionName, std::span<Byte>(value.data(), value.size()));
        }
        else
        {
            length = static_cast<std::size_t>(Errors::Check(
                OnHandle(state, [&](Port::NativeHandle handle)
                         { return Port::GetOptionBytes(handle, optionLevel, optionName, std::span<Byte>(value.data(), value.size())); })));
        }
        return length == value.size() ? value : Array<Byte>(std::span<const Byte>(value.data(), length));
    }

    void Socket::SetRawSocketOption(int optionLevel, int optionName, ReadOnlySpan<Byte> optionValue) const
    {
        auto& state = Guard::Open(*this);
        Errors::Check(
            OnHandle(state, [&](Port::NativeHandle handle) { return Port::SetRawOption(handle, optionLevel, optionName, optionValue); }));
        // It may have been a buffer's size.
        state.ReceiveBufferThatWasSet = state.SendBufferThatWasSet = -1;
    }

    int Socket::GetRawSocketOption(int optionLevel, int optionName, Span<Byte> optionValue) const
    {
        auto& state = Guard::Open(*this);
        return static_cast<int>(Errors::Check(
            OnHandle(state, [&](Port::NativeHandle handle) { return Port::GetRawOption(handle, optionLevel, optionName, optionValue); })));
    }

    // ---- Properties ----

    Detail::Property<bool> Socket::ExclusiveAddressUse() const
    {
        return Detail::Property<bool>(Guard::Open(*this).Has(SocketState::ExclusiveAddress));
    }

    void Socket::ExclusiveAddressUse(bool value) const
    {
        auto& state = Guard::Open(*this);
        if (state.Has(SocketState::Bound))
        {
            throw InvalidOperationException("The socket must not be bound or connected.");
        }
        SetNumber(state, Level::Socket, Name::ExclusiveAddressUse, value);
    }

    int Socket::ReceiveBufferSize() const
    {
        return GetNumber(Guard::Open(*this), Level::Socket, Name::ReceiveBuffer);
    }
    void Socket::ReceiveBufferSize(int value) const
    {
        Core::Range::NotNegative("value", value);
        SetNumber(Guard::Open(*this), Level::Socket, Name::ReceiveBuffer, value);
    }

    int Socket::SendBufferSize() const
    {
        return GetNumber(Guard::Open(*this), Level::Socket, Name::SendBuffer);
    }
    void Socket::SendBufferSize(int value) const
    {
        Core::Range::NotNegative("value", value);
        SetNumber(Guard::Open(*this), Level::Socket, Name::SendBuffer, value);
    }

    int Socket::ReceiveTimeout() const
    {
        return Guard::Open(*this).ReceiveTimeout;
    }
    void Socket::ReceiveTimeout(int value) const
    {
        const int timeout = Timeout(value, false);
        Guard::Open(*this).ReceiveTimeout = timeout;
    }

    int Socket::SendTimeout() const
    {
        return Guard::Open(*this).SendTimeout;
    }
    void Socket::SendTimeout(int value) const
    {
        const int timeout = Timeout(value, true);
        Guard::Open(*this).SendTimeout = timeout;
    }

    LingerOption Socket::LingerState() const
    {
        auto& state = Guard::Open(*this);
        Port::Linger linger;
        Errors::Check(OnHandle(state, [&](Port::NativeHandle handle) { return Port::GetLinger(handle, linger); }));
        return LingerOption(linger.Enabled, linger.Seconds);
    }
    void Socket::LingerState(const LingerOption& value) const
    {
        SetSocketOption(Level::Socket, Name::Linger, Object(value));
    }

    // Without meaning, and without effect, on anything but TCP.
    Detail::Property<bool> Socket::NoDelay() const
    {
        auto& state = Guard::Open(*this);
        return Detail::Property<bool>(state.IsStream() && GetNumber(state, Level::Tcp, Name::NoDelay) != 0);
    }
    void Socket::NoDelay(bool value) const
    {
        auto& state = Guard::Open(*this);
        if (state.IsStream())
        {
            SetNumber(state, Level::Tcp, Name::NoDelay, value);
        }
    }

    Int16 Socket::Ttl() const
    {
        auto& state = Guard::Open(*this);
        Guard::InternetOnly(state);
        const bool isV6 = state.Family == AddressFamily::InterNetworkV6;
        return static_cast<Int16>(GetNumber(state, isV6 ? Level::IPv6 : Level::IP, Name::IpTimeToLive));
    }
    void Socket::Ttl(Int16 value) const
    {
        // More than 255 is for the OS to refuse, as documented.
        Core::Range::NotNegative("value", value);
        auto& state = Guard::Open(*this);
        Guard::InternetOnly(state);
        const bool isV6 = state.Family == AddressFamily::InterNetworkV6;
        SetNumber(state, isV6 ? Level::IPv6 : Level::IP, Name::IpTimeToLive, value);
    }

    Detail::Property<bool> Socket::DontFragment() const
    {
        auto& state = Guard::Open(*this);
        Guard::InternetOnly(state);
        return Detail::Property<bool>(GetNumber(state, Level::IP, Name::DontFragment) != 0);
    }
    void Socket::DontFragment(bool value) const
    {
        auto& state = Guard::Open(*this);
        Guard::InternetOnly(state);
        SetNumber(state, Level::IP, Name::DontFragment, value);
    }

    Detail::Property<bool> Socket::MulticastLoopback() const
    {
        auto& state = Guard::Open(*this);
        Guard::InternetOnly(state);
        return Detail::Property<bool>(GetNumber(state, state.Family == AddressFamily::InterNetworkV6 ? Level::IPv6 : Level::IP, Name::MulticastLoopback) != 0);
    }
    void Socket::MulticastLoopback(bool value) const
    {
        auto& state = Guard::Open(*this);
        Guard::InternetOnly(state);
        SetNumber(state, state.Family == AddressFamily::InterNetworkV6 ? Level::IPv6 : Level::IP, Name::MulticastLoopback, value);
    }

    Detail::Property<bool> Socket::EnableBroadcast() const
    {
        return Detail::Property<bool>(GetNumber(Guard::Open(*this), Level::Socket, Name::Broadcast) != 0);
    }
    void Socket::EnableBroadcast(bool value) const
    {
        SetNumber(Guard::Open(*this), Level::Socket, Name::Broadcast, value);
    }

    Detail::Property<bool> Socket::DualMode() const
    {
        // The family comes first, also where the socket is closed.
        return Detail::Property<bool>(Self<SocketState>().Family == Net::Sockets::AddressFamily::InterNetworkV6 &&
               GetNumber(Guard::Open(*this), Level::IPv6, Name::IPv6Only) == 0);
    }
    void Socket::DualMode(bool value) const
    {
        if (Self<SocketState>().Family != Net::Sockets::AddressFamily::InterNetworkV6)
        {
            throw NotSupportedException(Guard::BadVersion);
        }
        SetNumber(Guard::Open(*this), Level::IPv6, Name::IPv6Only, value ? 0 : 1);
    }

    void Socket::SetIPProtectionLevel(IPProtectionLevel level) const
    {
        if (level == IPProtectionLevel::Unspecified)
        {
            throw ArgumentException("The specified value is not valid.", "level");
        }
        auto& state = Guard::Open(*this);
        Guard::InternetOnly(state);
        const bool isV6 = state.Family == AddressFamily::InterNetworkV6;
        const Port::Outcome outcome =
            OnHandle(state, [&](Port::NativeHandle handle)
                     { return Port::SetOption(handle, isV6 ? Level::IPv6 : Level::IP, Name::IPProtectionLevel, static_cast<int>(level)); });
        if (outcome.Error == SocketError::ProtocolOption)
        {
            Errors::ThrowPlatformNotSupported("IP protection levels are not supported on this platform.");
        }
        Errors::Check(outcome);
    }
}
