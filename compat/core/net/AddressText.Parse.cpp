#include "compat/core/net/AddressText.hpp"

#include <cstddef>
#include <limits>

namespace System::Core
{
    namespace
    {
        constexpr std::size_t GroupCount = 8;
        constexpr std::size_t NotFound = std::string_view::npos;

        struct Groups
        {
            std::array<std::uint16_t, GroupCount> Values{};
            std::size_t Count = 0;
        };

        constexpr bool IsDecimalDigit(char character) noexcept
        {
            return character >= '0' && character <= '9';
        }

        /// The value of a hexadecimal digit, or -1.
        constexpr int HexValue(char character) noexcept
        {
            if (IsDecimalDigit(character))
                return character - '0';
            if (character >= 'a' && character <= 'f')
                return character - 'a' + 10;
            if (character >= 'A' && character <= 'F')
                return character - 'A' + 10;
            return -1;
        }

        /// Cuts off and returns what stands before the separator, or all if there is none; says so in `last`.
        std::string_view TakePart(std::string_view& text, char separator, bool& last) noexcept
        {
            const auto end = text.find(separator);
            last = end == NotFound;
            const auto part = text.substr(0, end);
            text.remove_prefix(last ? text.size() : end + 1);
            return part;
        }

        /// Reads a number as uint.TryParse with NumberStyles.None does: digits only, but NULs may follow them.
        bool ParseNumber(std::string_view text, std::uint32_t& number) noexcept
        {
            const auto afterNuls = text.find_last_not_of('\0');
            text = text.substr(0, afterNuls == NotFound ? 0 : afterNuls + 1);
            if (text.empty())
                return false;

            std::uint64_t value = 0;
            for (const char character : text)
            {
                if (!IsDecimalDigit(character))
                    return false;
                value = value * 10 + static_cast<std::uint64_t>(character - '0');
                if (value > std::numeric_limits<std::uint32_t>::max())
                    return false;
            }
            number = static_cast<std::uint32_t>(value);
            return true;
        }

        /// Reads a part of an IPv4 address: hexadecimal after 0x, octal after another leading 0, else decimal.
        bool ParseV4Part(std::string_view text, std::uint32_t& part) noexcept
        {
            int base = 10;
            if (text.size() > 1 && text[0] == '0')
            {
                const bool hexadecimal = text[1] == 'x' || text[1] == 'X';
                base = hexadecimal ? 16 : 8;
                text.remove_prefix(hexadecimal ? 2 : 1);
            }
            if (text.empty())
                return false;

            std::uint64_t value = 0;
            for (const char character : text)
            {
                const int digit = HexValue(character);
                if (digit < 0 || digit >= base)
                    return false;
                value = value * static_cast<std::uint64_t>(base) + static_cast<std::uint64_t>(digit);
                if (value > std::numeric_limits<std::uint32_t>::max())
                    return false;
            }
            part = static_cast<std::uint32_t>(value);
            return true;
        }

        /// One to four parts. All but the last are a byte each; the last fills the bytes that are left.
        bool ParseV4(std::string_view text, AddressValue& address) noexcept
        {
            std::uint32_t bits = 0;
            bool last = false;
            for (int taken = 0; !last; ++taken)
            {
                std::uint32_t part = 0;
                if (taken == 4 || !ParseV4Part(TakePart(text, '.', last), part))
                    return false;

                const int freeBits = 32 - 8 * taken;
                const int partBits = last ? freeBits : 8;
                if ((std::uint64_t{part} >> partBits) != 0)
                    return false;
                bits |= part << (freeBits - partBits);
            }

            address = {};
            for (std::size_t i = 0; i < 4; ++i)
                address.Bytes[i] = static_cast<std::uint8_t>(bits >> (24 - 8 * i));
            return true;
        }

        /// Reads the IPv4 address at the end of an IPv6 address: always four decimal bytes.
        bool ParseEmbeddedV4(std::string_view text, Groups& groups) noexcept
        {
            if (groups.Count + 2 > GroupCount)
                return false;

            std::uint32_t bits = 0;
            bool last = false;
            for (int taken = 0; !last; ++taken)
            {
                const auto part = TakePart(text, '.', last);
                if (taken == 4 || part.empty() || part.starts_with("00"))
                    return false;
                // .NET looks for a leading zero at each dot, so it does not see the one of the last byte.
                if (part[0] == '0' && part.size() > 1 && !last)
                    return false;

                std::uint32_t value = 0;
                for (const char character : part)
                {
                    if (!IsDecimalDigit(character))
                        return false;
                    value = value * 10 + static_cast<std::uint32_t>(character - '0');
                    if (value > 255)
                        return false;
                }
                bits = bits << 8 | value;
                if (last && taken != 3)
                    return false;
            }

            groups.Values[groups.Count++] = static_cast<std::uint16_t>(bits >> 16);
            groups.Values[groups.Count++] = static_cast<std::uint16_t>(bits);
            return true;
        }

        /// Reads one to four hexadecimal digits.
        bool ParseGroup(std::string_view text, Groups& groups) noexcept
        {
            if (groups.Count == GroupCount || text.empty() || text.size() > 4)
                return false;

            std::uint32_t value = 0;
            for (const char character : text)
            {
                const int digit = HexValue(character);
                if (digit < 0)
                    return false;
                value = value * 16 + static_cast<std::uint32_t>(digit);
            }
            groups.Values[groups.Count++] = static_cast<std::uint16_t>(value);
            return true;
        }

        /// Reads groups with colons between them. Only what ends the address may end in an IPv4 address.
        bool ParseGroups(std::string_view text, bool endsAddress, Groups& groups) noexcept
        {
            bool last = false;
            while (!last)
            {
                const auto part = TakePart(text, ':', last);
                const bool isV4 = last && endsAddress && part.find('.') != NotFound;
                if (!(isV4 ? ParseEmbeddedV4(part, groups) : ParseGroup(part, groups)))
                    return false;
            }
            return true;
        }

        /// Reads the groups of a whole address; "::" stands for one zero group or more.
        bool ParseAllGroups(std::string_view text, Groups& groups) noexcept
        {
            const auto gap = text.find("::");
            if (gap == NotFound)
                return ParseGroups(text, true, groups) && groups.Count == GroupCount;

            const auto front = text.substr(0, gap);
            const auto back = text.substr(gap + 2);
            Groups tail;
            if (!front.empty() && !ParseGroups(front, false, groups))
                return false;
            if (!back.empty() && !ParseGroups(back, true, tail))
                return false;
            if (groups.Count + tail.Count >= GroupCount)
                return false;

            for (std::size_t i = 0; i < tail.Count; ++i)
                groups.Values[GroupCount - tail.Count + i] = tail.Values[i];
            groups.Count = GroupCount;
            return true;
        }

        /// Checks what follows the closing bracket: nothing, or a colon and digits, of which there may be none or too many.
        bool IsPortText(std::string_view text) noexcept
        {
            if (text.empty())
                return true;
            if (text[0] != ':')
                return false;
            text.remove_prefix(1);

            const bool hexadecimal = text.starts_with("0x"); // .NET 10 takes no 0X here
            if (hexadecimal)
                text.remove_prefix(2);
            for (const char character : text)
            {
                if (hexadecimal ? HexValue(character) < 0 : !IsDecimalDigit(character))
                    return false;
            }
            return true;
        }

        /// The scope's number, or the index of the interface of this name, or 0.
        std::uint32_t FindScope(std::string_view text, InterfaceLookup lookup) noexcept
        {
            std::uint32_t scope = 0;
            if (ParseNumber(text, scope) || lookup == nullptr)
                return scope;

            // As .NET on Unix: the name ends at a NUL, and a second percent sign is not part of it.
            text = text.substr(0, text.find('\0'));
            if (text.starts_with('%'))
                text.remove_prefix(1);

            // No system has longer names, and hostile text must not make us copy it.
            constexpr std::size_t longestName = 256;
            return text.empty() || text.size() > longestName ? 0 : lookup(std::string(text));
        }

        bool ParseV6(std::string_view text, AddressValue& address, InterfaceLookup lookup) noexcept
        {
            if (text.starts_with('['))
            {
                const auto close = text.find(']');
                if (close == NotFound || !IsPortText(text.substr(close + 1)))
                    return false;
                text = text.substr(1, close - 1);
            }

            const auto percent = text.find('%');
            const auto scope = percent == NotFound ? std::string_view{} : text.substr(percent + 1);
            Groups groups;
            if (scope.find_first_of("/]") != NotFound || !ParseAllGroups(text.substr(0, percent), groups))
                return false;

            address.IsV6 = true;
            address.Scope = FindScope(scope, lookup);
            for (std::size_t i = 0; i < GroupCount; ++i)
            {
                address.Bytes[2 * i] = static_cast<std::uint8_t>(groups.Values[i] >> 8);
                address.Bytes[2 * i + 1] = static_cast<std::uint8_t>(groups.Values[i]);
            }
            return true;
        }

        /// The length of the address in the text of an end point: all of it, unless the last colon begins a port.
        std::size_t AddressLength(std::string_view text) noexcept
        {
            const auto colon = text.rfind(':');
            if (colon == NotFound || colon == 0)
                return text.size();
            const bool afterBracket = text[colon - 1] == ']';
            const bool onlyColon = text.find(':') == colon;
            return afterBracket || onlyColon ? colon : text.size();
        }
    }

    bool ParseAddress(std::string_view text, AddressValue& address, InterfaceLookup lookup) noexcept
    {
        return text.find(':') != NotFound ? ParseV6(text, address, lookup) : ParseV4(text, address);
    }

    bool ParseEndPoint(std::string_view text, AddressValue& address, std::uint16_t& port, InterfaceLookup lookup) noexcept
    {
        const auto length = AddressLength(text);
        AddressValue parsed;
        std::uint32_t number = 0;
        if (!ParseAddress(text.substr(0, length), parsed, lookup))
            return false;
        if (length < text.size() && !ParseNumber(text.substr(length + 1), number))
            return false;
        if (number > std::numeric_limits<std::uint16_t>::max())
            return false;

        address = parsed;
        port = static_cast<std::uint16_t>(number);
        return true;
    }

    bool ParseNetwork(std::string_view text, AddressValue& base, int& prefixLength, InterfaceLookup lookup) noexcept
    {
        const auto slash = text.rfind('/');
        AddressValue parsed;
        std::uint32_t number = 0;
        if (slash == NotFound || !ParseAddress(text.substr(0, slash), parsed, lookup) || !ParseNumber(text.substr(slash + 1), number))
            return false;
        if (number > 128 || !IsPrefixLength(parsed, static_cast<int>(number)))
            return false;

        prefixLength = static_cast<int>(number);
        base = NetworkBase(parsed, prefixLength);
        return true;
    }
}
