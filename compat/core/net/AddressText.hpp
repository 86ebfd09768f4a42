#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

// How addresses, end points and networks are read and written: as .NET does, character for character.
// Text is UTF-8. A parser that fails leaves its results untouched.
namespace System::Core
{
    /// An address as the text rules see it.
    struct AddressValue
    {
        bool IsV6 = false;
        std::array<std::uint8_t, 16> Bytes{}; ///< network order; IPv4 uses the first four, and the rest is zero
        std::uint32_t Scope = 0;              ///< IPv6 only

        friend bool operator==(const AddressValue&, const AddressValue&) = default;
    };

    /// Finds the index of a network interface by its name, 0 if there is none. May be null: then no name is known.
    /// The name has no NUL inside and at most 256 bytes.
    using InterfaceLookup = std::uint32_t (*)(const std::string& name) noexcept;

    /// Follows IPAddress.TryParse: a text with a colon is IPv6, any other is IPv4.
    /// IPv6 may stand in brackets with a port behind, which is checked and dropped, and an unknown scope name counts as none.
    bool ParseAddress(std::string_view text, AddressValue& address, InterfaceLookup lookup) noexcept;

    /// Follows IPAddress.ToString.
    std::string FormatAddress(const AddressValue& address);

    /// Follows IPEndPoint.TryParse; without a port in the text the port is 0.
    bool ParseEndPoint(std::string_view text, AddressValue& address, std::uint16_t& port, InterfaceLookup lookup) noexcept;

    /// Follows IPEndPoint.ToString.
    std::string FormatEndPoint(const AddressValue& address, int port);

    /// Says whether the constructor of IPNetwork takes this length: 0 to 32 for IPv4, 0 to 128 for IPv6.
    bool IsPrefixLength(const AddressValue& address, int prefixLength) noexcept;

    /// Says whether a bit behind the prefix is set.
    bool HasHostBits(const AddressValue& address, int prefixLength) noexcept;

    /// The base address that IPNetwork makes of an address: since .NET 10 host bits are cleared and no error.
    /// An address without host bits stays as it is; one with host bits loses its scope too, and so does any with the prefix length 0.
    AddressValue NetworkBase(const AddressValue& address, int prefixLength) noexcept;

    /// Follows IPNetwork.TryParse. The result is the base address, so the text may have host bits.
    bool ParseNetwork(std::string_view text, AddressValue& base, int& prefixLength, InterfaceLookup lookup) noexcept;

    /// Follows IPNetwork.ToString.
    std::string FormatNetwork(const AddressValue& base, int prefixLength);

    /// Follows IPNetwork.Contains of .NET 10: an IPv4 network has the IPv4-mapped IPv6 addresses too; scopes do not matter.
    /// The base must come from NetworkBase with this prefix length.
    bool NetworkContains(const AddressValue& base, int prefixLength, const AddressValue& address) noexcept;
}
