// The .NET structure IPNetwork.
#pragma once
#include <System/Net/IPAddress.hpp>

namespace System::Net
{
    /// A range of addresses that begin with the same bits; 0.0.0.0/0 unless made otherwise.
    /// Follows api/system.net.ipnetwork.
    class SYSTEMNET_API IPNetwork
    {
    public:
        constexpr IPNetwork() noexcept = default;
        /// Bits of the address behind the prefix are cleared.
        /// @param prefixLength bits that all addresses of the network share: 0 to 32 for IPv4, 0 to 128 for IPv6
        /// @throws ArgumentNullException baseAddress is null
        /// @throws ArgumentOutOfRangeException prefixLength is negative or more than the address has
        IPNetwork(const IPAddress& baseAddress, int prefixLength);

        const IPNetwork* operator->() const noexcept { return this; }

        /// The first address of the network.
        [[nodiscard]] IPAddress BaseAddress() const noexcept;
        [[nodiscard]] int PrefixLength() const noexcept { return _prefixLength; }

        /// Whether an address belongs to the network; an IPv4-mapped IPv6 address counts as IPv4.
        /// @throws ArgumentNullException address is null
        bool Contains(const IPAddress& address) const;

        /// Reads "address/length"; 0.0.0.0/0 where the text is no network.
        static bool TryParse(const String& s, IPNetwork& result);
        static bool TryParse(ReadOnlySpan<Byte> utf8Text, IPNetwork& result);
        /// @throws ArgumentNullException s is null
        /// @throws FormatException the text is no network
        static IPNetwork Parse(const String& s);
        static IPNetwork Parse(ReadOnlySpan<Byte> utf8Text);

        String ToString() const;
        /// Writes what ToString gives, without a zero at the end; false, and 0 characters, if it does not fit.
        bool TryFormat(Span<char> destination, int& charsWritten) const;
        bool TryFormat(Span<Byte> utf8Destination, int& bytesWritten) const;

        bool Equals(const IPNetwork& other) const noexcept { return *this == other; }
        bool Equals(const Object& obj) const;
        int GetHashCode() const noexcept;

        friend bool operator==(const IPNetwork& left, const IPNetwork& right) noexcept
        {
            return left._prefixLength == right._prefixLength && left.BaseAddress() == right.BaseAddress();
        }

    private:
        IPAddress _baseAddress; ///< null for a network that was not made by the constructor with arguments
        int _prefixLength = 0;
    };
}

template <>
struct std::hash<System::Net::IPNetwork>
{
    std::size_t operator()(const System::Net::IPNetwork& network) const noexcept { return static_cast<unsigned>(network.GetHashCode()); }
};
