#include "compat/core/sockets/KeptOptions.hpp"
#include <cstring>

namespace System::Core::KeptOptions
{
    using Level = SocketOptionLevel;
    using Name = SocketOptionName;

    namespace
    {
        /// Options that this library keeps by itself, since OSes differ in what they do: time-outs, the sharing of addresses, and that a
        /// stream broadcasts.
        bool SetOwn(SocketState& state, Level level, Name name, int value)
        {
            if (level == Level::Socket)
            {
                switch (name)
                {
                case Name::ReceiveTimeout:
                    state.ReceiveTimeout = value < 0 ? 0 : value;
                    return true;
                case Name::SendTimeout:
                    state.SendTimeout = value < 0 ? 0 : value;
                    return true;
                case Name::ReuseAddress:
                    value != 0 ? state.Set(SocketState::SharesAddress) : state.Unset(SocketState::SharesAddress);
                    return true;
                case Name::ExclusiveAddressUse:
                    value != 0 ? state.Set(SocketState::ExclusiveAddress) : state.Unset(SocketState::ExclusiveAddress);
                    return true;
                case Name::Broadcast:
                    if (!state.IsStream())
                    {
                        return false;
                    }
                    value != 0 ? state.Set(SocketState::Broadcasts) : state.Unset(SocketState::Broadcasts);
                    return true;
                default:
                    return false;
                }
            }
            return false;
        }

        bool GetOwn(const SocketState& state, Level level, Name name, int& value)
        {
            if (level == Level::Socket)
            {
                switch (name)
                {
                case Name::ReceiveTimeout:
                    value = state.ReceiveTimeout;
                    return true;
                case Name::SendTimeout:
                    value = state.SendTimeout;
                    return true;
                case Name::ReuseAddress:
                    value = state.Has(SocketState::SharesAddress);
                    return true;
                case Name::ExclusiveAddressUse:
                    value = state.Has(SocketState::ExclusiveAddress);
                    return true;
                case Name::Broadcast:
                    value = state.Has(SocketState::Broadcasts);
                    return state.IsStream();
                default:
                    return false;
                }
            }
            return false;
        }

        /// Where the size is kept that a buffer was set to; null for other options.
        std::atomic<int>* BufferThatWasSet(SocketState& state, Level level, Name name) noexcept
        {
            if (level != Level::Socket || (name != Name::ReceiveBuffer && name != Name::SendBuffer))
            {
                return nullptr;
            }
            return name == Name::ReceiveBuffer ? &state.ReceiveBufferThatWasSet : &state.SendBufferThatWasSet;
        }

        /// Whether one byte is enough for an option that is kept, as it is on Windows for flags.
        bool IsFlag(Name name) noexcept
        {
            return name == Name::ReuseAddress || name == Name::ExclusiveAddressUse || name == Name::Broadcast;
        }
    }

    bool IsKept(SocketState& state, Level level, Name name)
    {
        int value = 0;
        return GetOwn(state, level, name, value) || BufferThatWasSet(state, level, name) != nullptr;
    }

    bool GetKept(SocketState& state, Level level, Name name, int& value)
    {
        if (const auto* set = BufferThatWasSet(state, level, name))
        {
            value = *set;
            return value >= 0;
        }
        return GetOwn(state, level, name, value);
    }

    int NumberIn(std::span<const Byte> bytes, Name name)
    {
        int number = 0;
        if (bytes.size() >= sizeof number)
        {
            std::memcpy(&number, bytes.data(), sizeof number);
        }
        else if (!bytes.empty() && IsFlag(name))
        {
            number = bytes.front();
        }
        else
        {
            Errors::Throw(SocketError::Fault);
        }
        return number;
    }

    std::size_t WriteNumber(int number, Name name, std::span<Byte> bytes)
    {
        if (bytes.size() >= sizeof number)
        {
            std::memcpy(bytes.data(), &number, sizeof number);
            return sizeof number;
        }
        if (bytes.empty() || !IsFlag(name))
        {
            Errors::Throw(SocketError::Fault);
        }
        bytes.front() = static_cast<Byte>(number);
        return 1;
    }

    void SetNumber(SocketState& state, Level level, Name name, int value)
    {
        if (SetOwn(state, level, name, value))
        {
            return;
        }
        Errors::Check(OnHandle(state, [&](Port::NativeHandle handle) { return Port::SetOption(handle, level, name, value); }));
        if (level == Level::IPv6 && name == Name::IPv6Only)
        {
            value == 0 ? state.Set(SocketState::DualMode) : state.Unset(SocketState::DualMode);
        }
        if (auto* set = BufferThatWasSet(state, level, name))
        {
            *set = value;
        }
    }

    int GetNumber(SocketState& state, Level level, Name name)
    {
        int value = 0;
        if (GetKept(state, level, name, value))
        {
            return value;
        }
        return static_cast<int>(
            Errors::Check(OnHandle(state, [&](Port::NativeHandle handle) { return Port::GetOption(handle, level, name); })));
    }
}
