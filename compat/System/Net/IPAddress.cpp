#include "compat/core/net/EndPoints.hpp"
#include "compat/core/net/Errors.hpp"
#include "compat/core/objects/RangeChecks.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/FormatException.hpp>
#include <System/Net/IPAddress.hpp>
#include <System/Net/Sockets/SocketException.hpp>
#include <algorithm>
#include <bit>

namespace System::Net
{
    using Detail::AddressBits;
    using Detail::AddressKind;
    using Sockets::SocketError;

    namespace
    {
        constexpr Int64 LargestScope = 0xFFFFFFFF;
        constexpr const char* InvalidAddress = "An invalid IP address was specified.";

        constexpr std::array<Byte, 12> MappedPrefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};

        using FourBytes = std::array<Byte, 4>;

        constexpr AddressBits V4(FourBytes bytes) noexcept
        {
            AddressBits bits{AddressKind::V4, {}, 0};
            std::copy(bytes.begin(), bytes.end(), bits.Bytes.begin());
            return bits;
        }

        constexpr AddressBits V6(Byte last) noexcept
        {
            AddressBits bits{AddressKind::V6, {}, 0};
            bits.Bytes.back() = last;
            return bits;
        }

        AddressBits FromBytes(ReadOnlySpan<Byte> bytes)
        {
            if (bytes.size() != 4 && bytes.size() != 16)
            {
                throw ArgumentException(InvalidAddress, "address");
            }
            AddressBits bits{bytes.size() == 4 ? AddressKind::V4 : AddressKind::V6, {}, 0};
            std::copy(bytes.begin(), bytes.end(), bits.Bytes.begin());
            return bits;
        }

        AddressBits FromBytes(ReadOnlySpan<Byte> bytes, Int64 scopeid)
        {
            if (bytes.size() != 16)
            {
                throw ArgumentException(InvalidAddress, "address");
            }
            auto bits = FromBytes(bytes);
            // .NET compares without sign here, and shows a negative number so.
            Core::Range::AtMost("scopeid", static_cast<UInt64>(scopeid), LargestScope);
            bits.Scope = static_cast<UInt32>(scopeid);
            return bits;
        }

        ReadOnlySpan<Byte> BytesOf(const Array<Byte>& address)
        {
            if (!address)
            {
                throw ArgumentNullException("address");
            }
            return address.AsSpan();
        }

        bool Read(std::string_view text, IPAddress& address) noexcept
        {
            Core::AddressValue value;
            const bool read = Core::ParseAddress(text, value, Port::InterfaceIndex);
            address = read ? Core::FromValue(value) : IPAddress();
            return read;
        }

        IPAddress ReadOrThrow(std::string_view text)
        {
            IPAddress address;
            if (!Read(text, address))
            {
                constexpr auto error = SocketError::InvalidArgument;
                throw FormatException(InvalidAddress, Sockets::SocketException(error, Port::ToNative(error)));
            }
            return address;
        }

        std::string Text(const AddressBits& bits)
        {
            return Core::FormatAddress(Core::ToValue(IPAddress(bits)));
        }

        const String& TextOf(const String& ipString)
        {
            if (!ipString)
            {
                throw ArgumentNullException("ipString");
            }
            return ipString;
        }
    }

    constinit const IPAddress IPAddress::Any(V4({0, 0, 0, 0}));
    constinit const IPAddress IPAddress::Loopback(V4({127, 0, 0, 1}));
    constinit const IPAddress IPAddress::Broadcast(V4({255, 255, 255, 255}));
    constinit const IPAddress IPAddress::None(V4({255, 255, 255, 255}));
    constinit const IPAddress IPAddress::IPv6Any(V6(0));
    constinit const IPAddress IPAddress::IPv6Loopback(V6(1));
    constinit const IPAddress IPAddress::IPv6None(V6(0));

    IPAddress::IPAddress(Int64 newAddress)
    {
        // .NET compares without sign here, and shows a negative number so.
        Core::Range::AtMost("newAddress", static_cast<UInt64>(newAddress), MaxValue<UInt32>);
        _bits = V4(std::bit_cast<FourBytes>(static_cast<UInt32>(newAddress)));
    }
    IPAddress::IPAddress(const Array<Byte>& address) : _bits(FromBytes(BytesOf(address))) {}
    IPAddress::IPAddress(const Array<Byte>& address, Int64 scopeid) : _bits(FromBytes(BytesOf(address), scopeid)) {}
    IPAddress::IPAddress(ReadOnlySpan<Byte> address) : _bits(FromBytes(address)) {}
    IPAddress::IPAddress(ReadOnlySpan<Byte> address, Int64 scopeid) : _bits(FromBytes(address, scopeid)) {}

    const AddressBits& IPAddress::NotNull() const
    {
        if (_bits.Kind == AddressKind::Null) [[unlikely]]
        {
            Detail::ThrowNullReference();
        }
        return _bits;
    }

    Sockets::AddressFamily IPAddress::AddressFamily() const
    {
        return IsV6() ? Sockets::AddressFamily::InterNetworkV6 : Sockets::AddressFamily::InterNetwork;
    }

    Int64 IPAddress::ScopeId() const
    {
        if (!IsV6())
        {
            Core::Errors::Throw(SocketError::OperationNotSupported);
        }
        return _bits.Scope;
    }
    void IPAddress::ScopeId(Int64 value)
    {
        if (!IsV6())
        {
            Core::Errors::Throw(SocketError::OperationNotSupported);
        }
        Core::Range::NotNegative("value", value);
        Core::Range::AtMost("value", value, LargestScope);
        _bits.Scope = static_cast<UInt32>(value);
    }

    Int64 IPAddress::Address() const
    {
        if (IsV6())
        {
            Core::Errors::Throw(SocketError::OperationNotSupported);
        }
        FourBytes bytes;
        std::copy_n(_bits.Bytes.begin(), bytes.size(), bytes.begin());
        return std::bit_cast<UInt32>(bytes);
    }
    void IPAddress::Address(Int64 value)
    {
        if (IsV6())
        {
            Core::Errors::Throw(SocketError::OperationNotSupported);
        }
        _bits = V4(std::bit_cast<FourBytes>(static_cast<UInt32>(value)));
    }

    bool IPAddress::StartsWith(UInt32 prefix, UInt32 mask) const
    {
        const auto& bytes = NotNull().Bytes;
        const UInt32 start = UInt32{bytes[0]} << 24 | UInt32{bytes[1]} << 16 | UInt32{bytes[2]} << 8 | bytes[3];
        return IsV6() && (start & mask) == prefix;
    }
    bool IPAddress::IsIPv6Multicast() const
    {
        return StartsWith(0xFF000000, 0xFF000000);
    }
    bool IPAddress::IsIPv6LinkLocal() const
    {
        return StartsWith(0xFE800000, 0xFFC00000);
    }
    bool IPAddress::IsIPv6SiteLocal() const
    {
        return StartsWith(0xFEC00000, 0xFFC00000);
    }
    bool IPAddress::IsIPv6Teredo() const
    {
        return StartsWith(0x20010000, 0xFFFFFFFF);
    }
    bool IPAddress::IsIPv6UniqueLocal() const
    {
        return StartsWith(0xFC000000, 0xFE000000);
    }
    bool IPAddress::IsIPv4MappedToIPv6() const
    {
        return IsV6() && std::equal(MappedPrefix.begin(), MappedPrefix.end(), _bits.Bytes.begin());
    }

    bool IPAddress::IsValid(const String& ipSpan)
    {
        IPAddress address;
        return Read(ipSpan, address);
    }
    bool IPAddress::IsValidUtf8(ReadOnlySpan<Byte> utf8Text)
    {
        IPAddress address;
        return TryParse(utf8Text, address);
    }
    bool IPAddress::TryParse(const String& ipString, IPAddress& address)
    {
        return Read(TextOf(ipString), address);
    }
    bool IPAddress::TryParse(ReadOnlySpan<Byte> utf8Text, IPAddress& result)
    {
        return Read(Core::AsText(utf8Text), result);
    }
    IPAddress IPAddress::Parse(const String& ipString)
    {
        return ReadOrThrow(TextOf(ipString));
    }
    IPAddress IPAddress::Parse(ReadOnlySpan<Byte> utf8Text)
    {
        return ReadOrThrow(Core::AsText(utf8Text));
    }

    Array<Byte> IPAddress::GetAddressBytes() const
    {
        return Array<Byte>(std::span(NotNull().Bytes).first(IsV6() ? 16 : 4));
    }
    bool IPAddress::TryWriteBytes(Span<Byte> destination, int& bytesWritten) const
    {
        const auto bytes = std::span(NotNull().Bytes).first(IsV6() ? 16 : 4);
        const bool fits = bytes.size() <= destination.size();
        bytesWritten = fits ? static_cast<int>(bytes.size()) : 0;
        std::copy_n(bytes.begin(), bytesWritten, destination.begin());
        return fits;
    }
    String IPAddress::ToString() const
    {
        return Text(NotNull());
    }
    bool IPAddress::TryFormat(Span<char> destination, int& charsWritten) const
    {
        return Core::CopyText(Text(NotNull()), destination, charsWritten);
    }
    bool IPAddress::TryFormat(Span<Byte> utf8Destination, int& bytesWritten) const
    {
        return Core::CopyText(Text(NotNull()), utf8Destination, bytesWritten);
    }

    bool IPAddress::IsLoopback(const IPAddress& address)
    {
        if (!address)
        {
            throw ArgumentNullException("address");
        }
        if (!address.IsV6())
        {
            return address._bits.Bytes[0] == 127;
        }
        // Of the mapped addresses .NET counts this one alone. The scope matters as in Equals.
        return address == IPv6Loopback || address == Loopback.MapToIPv6();
    }

    IPAddress IPAddress::MapToIPv6() const
    {
        if (IsV6())
        {
            return *this;
        }
        AddressBits mapped{AddressKind::V6, {}, 0};
        const auto end = std::copy(MappedPrefix.begin(), MappedPrefix.end(), mapped.Bytes.begin());
        std::copy_n(_bits.Bytes.begin(), 4, end);
        return IPAddress(mapped);
    }
    IPAddress IPAddress::MapToIPv4() const
    {
        if (!IsV6())
        {
            return *this;
        }
        AddressBits last{AddressKind::V4, {}, 0};
        std::copy(_bits.Bytes.end() - 4, _bits.Bytes.end(), last.Bytes.begin());
        return IPAddress(last);
    }

    bool IPAddress::Equals(const IPAddress& comparand) const
    {
        return NotNull() == comparand._bits;
    }
    bool IPAddress::Equals(const Object& comparand) const
    {
        const auto& bits = NotNull();
        return comparand.Is<IPAddress>() && bits == static_cast<IPAddress>(comparand)._bits;
    }
    int IPAddress::GetHashCode() const
    {
        return static_cast<int>(std::hash<IPAddress>()(IPAddress(NotNull())));
    }
}

std::size_t std::hash<System::Net::IPAddress>::operator()(const System::Net::IPAddress& address) const noexcept
{
    const auto& bits = address.Bits();
    const std::string_view bytes(reinterpret_cast<const char*>(bits.Bytes.data()), bits.Bytes.size());
    return std::hash<std::string_view>()(bytes) * 31 + bits.Scope + static_cast<std::size_t>(bits.Kind);
}
