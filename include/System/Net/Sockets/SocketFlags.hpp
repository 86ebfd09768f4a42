// The .NET enumeration SocketFlags.
#pragma once
#include <System/Detail/EnumNames.hpp>
#include <System/Net/Sockets/FlagOperators.hpp>

namespace System::Net::Sockets
{
    /// How one send or receive is carried out; the values combine as flags.
    /// Follows api/system.net.sockets.socketflags.
    enum class SocketFlags : int
    {
        None = 0,
        OutOfBand = 1,
        Peek = 2,
        DontRoute = 4,
        Truncated = 256,
        ControlDataTruncated = 512,
        Broadcast = 1024,
        Multicast = 2048,
        Partial = 32768,
        MaxIOVectorLength = 16
    };

    /// Where .NET takes SocketFlags, C# also takes the literal 0 (and nothing but 0); this parameter type does so too.
    class SocketFlagsArgument
    {
    public:
        constexpr SocketFlagsArgument(SocketFlags flags) noexcept : _flags(flags) {}
        consteval SocketFlagsArgument(System::Detail::ZeroLiteral) noexcept : _flags(SocketFlags::None) {}
        template <class Integer>
        requires std::same_as<Integer, int>
        consteval SocketFlagsArgument(Integer zero) : SocketFlagsArgument(System::Detail::ZeroLiteral(zero)) {}
        constexpr operator SocketFlags() const noexcept { return _flags; }

    private:
        SocketFlags _flags;
    };

    /// `flags == 0`, as C# allows it; no other number compares.
    constexpr bool operator==(SocketFlags flags, System::Detail::ZeroLiteral) noexcept
    {
        return flags == SocketFlags::None;
    }
}

template <>
struct System::Detail::EnumTraits<System::Net::Sockets::SocketFlags>
{
    static constexpr bool Flags = true;
    SYSTEMNET_API static const EnumNames Names;
};
