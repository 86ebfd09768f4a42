#include "compat/core/net/AddressText.hpp"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <span>

namespace System::Core
{
    namespace
    {
        using Groups = std::array<std::uint16_t, 8>;

        template <typename Number>
        void Append(std::string& text, Number number, int base = 10)
        {
            std::array<char, 16> digits{};
            const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number, base).ptr;
            text.append(digits.data(), end);
        }

        void AppendV4(std::string& text, std::span<const std::uint8_t, 4> bytes)
        {
            for (std::size_t i = 0; i < bytes.size(); ++i)
            {
                if (i > 0)
                    text += '.';
                Append(text, unsigned{bytes[i]});
            }
        }

        Groups ToGroups(const AddressValue& address)
        {
            Groups groups{};
            for (std::size_t i = 0; i < groups.size(); ++i)
                groups[i] = static_cast<std::uint16_t>(address.Bytes[2 * i] << 8 | address.Bytes[2 * i + 1]);
            return groups;
        }

        /// Says whether the last 32 bits are written as an IPv4 address.
        bool EndsInV4(const Groups& groups)
        {
            // ISATAP, for which .NET does not look at the first half.
            if (groups[4] == 0 && groups[5] == 0x5EFE)
                return true;

            // IPv4-compatible, IPv4-mapped and IPv4-translated.
            const bool startsWithZeros = std::all_of(groups.begin(), groups.begin() + 4, [](auto group) { return group == 0; });
            const bool isPrefix = (groups[4] == 0 && (groups[5] == 0 || groups[5] == 0xFFFF)) || (groups[4] == 0xFFFF && groups[5] == 0);
            return startsWithZeros && isPrefix && groups[6] != 0;
        }

        /// The first longest run of two or more zeros; empty and at the end if there is none.
        std::span<const std::uint16_t> LongestZeros(std::span<const std::uint16_t> groups)
        {
            auto longest = groups.last(0);
            for (std::size_t start = 0; start < groups.size(); ++start)
            {
                auto end = start;
                while (end < groups.size() && groups[end] == 0)
                    ++end;
                const auto length = end - start;
                if (length > 1 && length > longest.size())
                    longest = groups.subspan(start, length);
            }
            return longest;
        }

        void AppendGroups(std::string& text, std::span<const std::uint16_t> groups)
        {
            for (std::size_t i = 0; i < groups.size(); ++i)
            {
                if (i > 0)
                    text += ':';
                Append(text, groups[i], 16);
            }
        }

        void AppendCompressed(std::string& text, std::span<const std::uint16_t> groups)
        {
            const auto zeros = LongestZeros(groups);
            const auto before = static_cast<std::size_t>(zeros.data() - groups.data());
            AppendGroups(text, groups.first(before));
            if (!zeros.empty())
                text += "::";
            AppendGroups(text, groups.subspan(before + zeros.size()));
        }

        void AppendV6(std::string& text, const AddressValue& address)
        {
            const auto groups = ToGroups(address);
            if (EndsInV4(groups))
            {
                AppendCompressed(text, std::span(groups).first<6>());
                if (!text.ends_with(':'))
                    text += ':';
                AppendV4(text, std::span(address.Bytes).last<4>());
            }
            else
            {
                AppendCompressed(text, groups);
            }

            if (address.Scope != 0)
            {
                text += '%';
                Append(text, address.Scope);
            }
        }
    }

    std::string FormatAddress(const AddressValue& address)
    {
        std::string text;
        if (address.IsV6)
            AppendV6(text, address);
        else
            AppendV4(text, std::span(address.Bytes).first<4>());
        return text;
    }

    std::string FormatEndPoint(const AddressValue& address, int port)
    {
        auto text = address.IsV6 ? '[' + FormatAddress(address) + ']' : FormatAddress(address);
        text += ':';
        Append(text, port);
        return text;
    }

    std::string FormatNetwork(const AddressValue& base, int prefixLength)
    {
        auto text = FormatAddress(base);
        text += '/';
        Append(text, prefixLength);
        return text;
    }
}
