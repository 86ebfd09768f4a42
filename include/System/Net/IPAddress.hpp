// The .NET class IPAddress.
#pragma once
#include <System/Array.hpp>
#include <System/Net/Sockets/AddressFamily.hpp>
#include <array>
#include <bit>

namespace System::Detail
{
    enum class AddressKind : Byte
    {
        Null,
        V4,
        V6
    };

    /// What an IPAddress consists of.
    struct AddressBits
    {
        AddressKind Kind = AddressKind::Null;
        std::array<Byte, 16> Bytes{}; ///< network order; IPv4 has the first four, and the rest is zero
        UInt32 Scope = 0;             ///< host order; IPv6 only

        friend constexpr bool operator==(const AddressBits&, const AddressBits&) noexcept = default;
    };

    /// The number with its bytes in the other order, where the host's order is not that of the network.
    template <Integer T>
    constexpr T SwapToNetworkOrder(T value) noexcept
    {
        if constexpr (std::endian::native == std::endian::big)
        {
            return value;
        }
        using Unsigned = std::make_unsigned_t<T>;
        auto from = static_cast<Unsigned>(value);
        Unsigned to = 0;
        for (std::size_t i = 0; i != sizeof(T); ++i)
        {
            to = static_cast<Unsigned>((to << 8) | (from & 0xFF));
            from = static_cast<Unsigned>(from >> 8);
        }
        return static_cast<T>(to);
    }
}

namespace System::Net
{
    /// An IPv4 or IPv6 address: a value, which can be null and is compared by value. Using a null address throws NullReferenceException.
    /// Follows api/system.net.ipaddress.
    class SYSTEMNET_API IPAddress
    {
    public:
        static const IPAddress Any;          ///< 0.0.0.0
        static const IPAddress Loopback;     ///< 127.0.0.1
        static const IPAddress Broadcast;    ///< 255.255.255.255
        static const IPAddress None;         ///< 255.255.255.255
        static const IPAddress IPv6Any;      ///< ::
        static const IPAddress IPv6Loopback; ///< ::1
        static const IPAddress IPv6None;     ///< ::

        constexpr IPAddress() noexcept = default;
        IPAddress(const IPAddress&) = default;
        IPAddress(IPAddress&&) = default;
        IPAddress& operator=(const IPAddress&) & = default;
        IPAddress& operator=(IPAddress&&) & = default;
        // Not defaulted: a variable that is only set would be an unused value to Clang, which no other handle is.
        constexpr ~IPAddress() {}
        template <std::same_as<std::nullptr_t> Null>
        constexpr IPAddress(Null) noexcept
        {
        }

        /// An IPv4 address.
        /// @param newAddress the four bytes as they lie in memory: network order
        /// @throws ArgumentOutOfRangeException newAddress is below 0 or above 0xFFFFFFFF
        explicit IPAddress(Int64 newAddress);
        /// @param address 4 bytes for IPv4 or 16 for IPv6, network order
        /// @throws ArgumentNullException address is null
        /// @throws ArgumentException address has another length
        explicit IPAddress(const Array<Byte>& address);
        /// An IPv6 address.
        /// @param address 16 bytes, network order
        /// @param scopeid interface number, host order
        /// @throws ArgumentNullException address is null
        /// @throws ArgumentException address has another length
        /// @throws ArgumentOutOfRangeException scopeid is below 0 or above 0xFFFFFFFF
        explicit IPAddress(const Array<Byte>& address, Int64 scopeid);
        /// As from an array.
        explicit IPAddress(ReadOnlySpan<Byte> address);
        explicit IPAddress(ReadOnlySpan<Byte> address, Int64 scopeid);
        /// For the library.
        explicit constexpr IPAddress(const Detail::AddressBits& bits) noexcept : _bits(bits) {}

        [[nodiscard]] explicit constexpr operator bool() const noexcept { return _bits.Kind != Detail::AddressKind::Null; }
        const IPAddress* operator->() const noexcept { return this; }
        IPAddress* operator->() noexcept { return this; }

        /// InterNetwork or InterNetworkV6.
        [[nodiscard]] Sockets::AddressFamily AddressFamily() const;
        /// The number of the interface that the address belongs to, host order.
        /// @throws SocketException OperationNotSupported: the address is IPv4
        [[nodiscard]] Int64 ScopeId() const;
        /// Changes this variable only.
        /// @throws SocketException OperationNotSupported: the address is IPv4
        /// @throws ArgumentOutOfRangeException value is below 0 or above 0xFFFFFFFF
        void ScopeId(Int64 value);
        /// The four bytes as a number, as they lie in memory (network order). Obsolete: it knows no IPv6; see GetAddressBytes.
        /// @throws SocketException OperationNotSupported: the address is IPv6
        [[nodiscard]] Int64 Address() const;
        /// Changes this variable only; takes the lower 32 bits.
        /// @throws SocketException OperationNotSupported: the address is IPv6
        void Address(Int64 value);

        [[nodiscard]] bool IsIPv6Multicast() const;    ///< ff00::/8
        [[nodiscard]] bool IsIPv6LinkLocal() const;    ///< fe80::/10
        [[nodiscard]] bool IsIPv6SiteLocal() const;    ///< fec0::/10
        [[nodiscard]] bool IsIPv6Teredo() const;       ///< 2001::/32
        [[nodiscard]] bool IsIPv6UniqueLocal() const;  ///< fc00::/7
        [[nodiscard]] bool IsIPv4MappedToIPv6() const; ///< ::ffff:0:0/96

        /// Whether text is an address, as TryParse sees it.
        static bool IsValid(const String& ipSpan);
        static bool IsValidUtf8(ReadOnlySpan<Byte> utf8Text);
        /// Reads an address; null where the text is none. "1" is 0.0.0.1, "20.2" is 20.0.0.2.
        /// @throws ArgumentNullException ipString is null
        static bool TryParse(const String& ipString, IPAddress& address);
        static bool TryParse(ReadOnlySpan<Byte> utf8Text, IPAddress& result);
        /// @throws ArgumentNullException ipString is null
        /// @throws FormatException the text is no address
        static IPAddress Parse(const String& ipString);
        static IPAddress Parse(ReadOnlySpan<Byte> utf8Text);

        /// The 4 or 16 bytes, network order.
        Array<Byte> GetAddressBytes() const;
        /// Writes the 4 or 16 bytes in network order; false, and 0 bytes, if they do not fit.
        bool TryWriteBytes(Span<Byte> destination, int& bytesWritten) const;
        String ToString() const;
        /// Writes what ToString gives, without a zero at the end; false, and 0 characters, if it does not fit.
        bool TryFormat(Span<char> destination, int& charsWritten) const;
        bool TryFormat(Span<Byte> utf8Destination, int& bytesWritten) const;

        static constexpr Int16 HostToNetworkOrder(Int16 host) noexcept { return Detail::SwapToNetworkOrder(host); }
        static constexpr Int32 HostToNetworkOrder(Int32 host) noexcept { return Detail::SwapToNetworkOrder(host); }
        static constexpr Int64 HostToNetworkOrder(Int64 host) noexcept { return Detail::SwapToNetworkOrder(host); }
        static constexpr Int16 NetworkToHostOrder(Int16 network) noexcept { return Detail::SwapToNetworkOrder(network); }
        static constexpr Int32 NetworkToHostOrder(Int32 network) noexcept { return Detail::SwapToNetworkOrder(network); }
        static constexpr Int64 NetworkToHostOrder(Int64 network) noexcept { return Detail::SwapToNetworkOrder(network); }
        // Whichever of long and long long is no Int64 here: a literal 1LL must not be ambiguous.
        template <class T>
        requires(std::same_as<T, long> || std::same_as<T, long long>) static constexpr T HostToNetworkOrder(T host) noexcept
        {
            return Detail::SwapToNetworkOrder(host);
        }
        template <class T>
        requires(std::same_as<T, long> || std::same_as<T, long long>) [[nodiscard]] static constexpr T
            NetworkToHostOrder(T network) noexcept
        {
            return Detail::SwapToNetworkOrder(network);
        }

        /// Whether an address is 127.0.0.0/8, ::1 or ::ffff:127.0.0.1.
        /// @throws ArgumentNullException address is null
        static bool IsLoopback(const IPAddress& address);
        /// This as an IPv4-mapped IPv6 address; an IPv6 address stays as it is.
        IPAddress MapToIPv6() const;
        /// The last four bytes of an IPv6 address as an IPv4 address.
        IPAddress MapToIPv4() const;

        /// By value: family, bytes and scope.
        bool Equals(const IPAddress& comparand) const;
        bool Equals(const Object& comparand) const;
        template <std::same_as<std::nullptr_t> Null>
        bool Equals(Null) const
        {
            return NotNull().Kind == Detail::AddressKind::Null;
        }
        int GetHashCode() const;

        template <std::same_as<std::nullptr_t> Null>
        friend constexpr bool operator==(const IPAddress& address, Null) noexcept
        {
            return !address;
        }
        friend constexpr bool operator==(const IPAddress& left, const IPAddress& right) noexcept { return left._bits == right._bits; }

        /// For the library.
        [[nodiscard]] constexpr const Detail::AddressBits& Bits() const noexcept { return _bits; }

    private:
        [[nodiscard]] const Detail::AddressBits& NotNull() const;
        [[nodiscard]] bool IsV6() const { return NotNull().Kind == Detail::AddressKind::V6; }
        bool StartsWith(UInt32 prefix, UInt32 mask) const;

        Detail::AddressBits _bits;
    };
}

/// Addresses hash by value; null hashes too.
template <>
struct std::hash<System::Net::IPAddress>
{
    SYSTEMNET_API std::size_t operator()(const System::Net::IPAddress& address) const noexcept;
};
