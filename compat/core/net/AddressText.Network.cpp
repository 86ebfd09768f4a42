#include "compat/core/net/AddressText.hpp"

#include <algorithm>

namespace System::Core
{
    namespace
    {
        using Bytes = std::array<std::uint8_t, 16>;

        Bytes ClearAfter(Bytes bytes, int prefixLength) noexcept
        {
            int left = prefixLength;
            for (auto& byte : bytes)
            {
                const int kept = std::clamp(left, 0, 8);
                byte = static_cast<std::uint8_t>(byte & (0xFF00 >> kept));
                left -= 8;
            }
            return bytes;
        }

        bool IsV4Mapped(const AddressValue& address) noexcept
        {
            constexpr std::array<std::uint8_t, 12> prefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
            return address.IsV6 && std::equal(prefix.begin(), prefix.end(), address.Bytes.begin());
        }

        /// The last four bytes of an IPv6 address, where an IPv4 address has them.
        Bytes LastFour(const AddressValue& address) noexcept
        {
            Bytes bytes{};
            std::copy(address.Bytes.end() - 4, address.Bytes.end(), bytes.begin());
            return bytes;
        }

        /// .NET 10 compares IPv4-mapped addresses as IPv4 even with an IPv6 network: then it takes the last 32 bits of the base, and
        /// the prefix length modulo 32. So 2a00::/13 has ::ffff:0.0.0.1, and ::ffff:0:0/96 has not ::ffff:1.2.3.4 (dotnet/runtime#131861).
        bool ContainsV4Mapped(const AddressValue& base, int prefixLength, const AddressValue& address) noexcept
        {
            const int v4Length = (prefixLength - 1) % 32 + 1;
            return ClearAfter(LastFour(address), v4Length) == (base.IsV6 ? LastFour(base) : base.Bytes);
        }
    }

    bool IsPrefixLength(const AddressValue& address, int prefixLength) noexcept
    {
        return prefixLength >= 0 && prefixLength <= (address.IsV6 ? 128 : 32);
    }

    bool HasHostBits(const AddressValue& address, int prefixLength) noexcept
    {
        return ClearAfter(address.Bytes, prefixLength) != address.Bytes;
    }

    AddressValue NetworkBase(const AddressValue& address, int prefixLength) noexcept
    {
        // .NET has a short way for the length 0 that does not look whether there is something to clear.
        if (prefixLength != 0 && !HasHostBits(address, prefixLength))
            return address;
        return {.IsV6 = address.IsV6, .Bytes = ClearAfter(address.Bytes, prefixLength)};
    }

    bool NetworkContains(const AddressValue& base, int prefixLength, const AddressValue& address) noexcept
    {
        const bool isMapped = IsV4Mapped(address);
        if (prefixLength == 0)
            return isMapped || base.IsV6 == address.IsV6;
        if (isMapped)
            return ContainsV4Mapped(base, prefixLength, address);
        return base.IsV6 == address.IsV6 && ClearAfter(address.Bytes, prefixLength) == base.Bytes;
    }
}
