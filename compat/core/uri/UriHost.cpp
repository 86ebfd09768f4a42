#include "compat/core/uri/UriHost.hpp"
#include "compat/core/net/AddressText.hpp"
#include "compat/core/text/CaseMapping.hpp"
#include "compat/core/text/UnicodeCategory.hpp"
#include "compat/core/text/UnicodeText.hpp"
#include "compat/core/uri/UriEscape.hpp"
#include <algorithm>

namespace System::Core
{
    namespace
    {
        constexpr std::size_t NotFound = std::string_view::npos;
        constexpr std::size_t MostInLabel = 63;

        std::string_view UpToEnd(std::string_view text, bool isPath) noexcept
        {
            return text.substr(0, text.find_first_of(isPath ? "/\\" : "/\\:?#"));
        }

        bool IsDigits(std::string_view text) noexcept
        {
            return std::ranges::all_of(text, IsAsciiDigit);
        }

        /// As .NET checks an address inside another: it looks for a leading zero at each dot, so not at that of the last number.
        bool IsDottedQuad(std::string_view text) noexcept
        {
            for (int taken = 1;; ++taken)
            {
                const std::size_t dot = text.find('.');
                const bool isLast = dot == NotFound;
                const std::string_view number = text.substr(0, dot);
                if (isLast != (taken == 4) || number.empty() || !IsDigits(number) || number.starts_with("00"))
                {
                    return false;
                }
                unsigned value = 0;
                for (const char digit : number)
                {
                    value = (std::min)(value * 10 + static_cast<unsigned>(digit - '0'), 256U);
                }
                if (value > 255 || (!isLast && number[0] == '0' && value > 0))
                {
                    return false;
                }
                if (isLast)
                {
                    return true;
                }
                text.remove_prefix(dot + 1);
            }
        }

        bool IsIdeographicDot(char32_t point) noexcept
        {
            return point == 0x3002 || point == 0xFF0E || point == 0xFF61;
        }

        /// Splits a name at its dots; another kind of dot counts with isIri.
        std::string_view TakeLabel(std::string_view& name, bool isIri, bool& isLast)
        {
            const std::string_view whole = name;
            while (!name.empty())
            {
                const std::size_t length = whole.size() - name.size();
                const char32_t point = TakePoint(name);
                if (point == '.' || (isIri && IsIdeographicDot(point)))
                {
                    isLast = false;
                    return whole.substr(0, length);
                }
            }
            isLast = true;
            return whole;
        }

        bool IsLabel(std::string_view label, bool isIri)
        {
            if (label.empty() || (static_cast<signed char>(label[0]) >= 0 && !IsAsciiLetter(label[0]) && !IsAsciiDigit(label[0])))
            {
                return false;
            }
            // Counted as the Punycode would be long, about.
            std::size_t length = 0;
            bool isAscii = true;
            while (!label.empty())
            {
                const char32_t point = TakePoint(label);
                if (point < 0xA0)
                {
                    const char c = static_cast<char>(point);
                    if (point >= 0x80 || !(IsAsciiLetter(c) || IsAsciiDigit(c) || c == '-' || c == '_'))
                    {
                        return false;
                    }
                }
                isAscii = isAscii && point < 0x80;
                length += point > 0xFFFF ? 4 : point > 0xFF ? 2 : 1;
            }
            return (isAscii || isIri) && length + (isAscii ? 0 : 4) <= MostInLabel;
        }

        std::size_t BodyLength(std::string_view text) noexcept
        {
            return (std::min)(text.find_first_of("%/"), text.size());
        }
    }

    std::size_t IPv6HostLength(std::string_view text) noexcept
    {
        const std::size_t close = text.find(']');
        if (close == NotFound || text[0] != '[')
        {
            return 0;
        }
        const std::string_view inside = text.substr(1, close - 1);
        const std::string_view address = inside.substr(0, BodyLength(inside));
        if (const std::size_t slash = inside.find('/'); slash != NotFound)
        {
            const std::string_view prefix = inside.substr(slash + 1);
            if (prefix.empty() || prefix.size() > 2 || !IsDigits(prefix) || address == "::")
            {
                return 0;
            }
        }
        AddressValue value;
        const bool isAddress = address.find(':') != NotFound && address.find('[') == NotFound && ParseAddress(address, value, nullptr);
        return isAddress && value.IsV6 ? close + 1 : 0;
    }

    std::size_t IPv4HostLength(std::string_view text, bool isPath, bool isStrict) noexcept
    {
        const std::string_view address = UpToEnd(text, isPath);
        if (isStrict)
        {
            return IsDottedQuad(address) ? address.size() : 0;
        }
        AddressValue value;
        return address.find(':') == NotFound && ParseAddress(address, value, nullptr) && !value.IsV6 ? address.size() : 0;
    }

    std::size_t DnsHostLength(std::string_view text, bool isPath, bool isIri) noexcept
    {
        const std::string_view name = UpToEnd(text, isPath);
        std::string_view rest = name;
        bool isLast = name.empty();
        while (!isLast)
        {
            if (!IsLabel(TakeLabel(rest, isIri, isLast), isIri))
            {
                return 0;
            }
            isLast = isLast || rest.empty();
        }
        return name.size();
    }

    std::size_t UncHostLength(std::string_view text, bool isPath) noexcept
    {
        const std::string_view name = UpToEnd(text, isPath);
        // The first part has a letter, a hyphen or an underscore. Parts from the third on begin with a letter or a digit.
        bool isFirst = true;
        bool isValid = false;
        char32_t before = 0;
        for (std::string_view rest = name; !rest.empty();)
        {
            const char32_t point = TakePoint(rest);
            const bool isDigit = point >= '0' && point <= '9';
            // Letters beyond the first plane are two halves in .NET, which are none.
            const bool isLetter = point < 0xFFFE && CategoryOf(point) <= Globalization::UnicodeCategory::OtherLetter;
            const bool isMark = point == '-' || point == '_';
            if (point == '.')
            {
                if (!isValid || before == '.')
                {
                    return 0;
                }
                isValid = isFirst;
                isFirst = false;
            }
            else if ((!isDigit && !isLetter && !isMark) || (isMark && !isFirst && !isValid))
            {
                return 0;
            }
            else
            {
                isValid = isValid || isLetter || isMark || (isDigit && !isFirst);
            }
            before = point;
        }
        return isValid || name.ends_with('.') ? name.size() : 0;
    }

    std::string WithoutBidiControls(std::string_view text)
    {
        std::string result;
        while (!text.empty())
        {
            const std::string_view before = text;
            const char32_t point = TakePoint(text);
            if (point != 0x200E && point != 0x200F && (point < 0x202A || point > 0x202E))
            {
                result += before.substr(0, before.size() - text.size());
            }
        }
        return result;
    }

    UriHost CanonicalHost(std::string_view text, UriHostKind kind)
    {
        UriHost host;
        AddressValue value;
        switch (kind)
        {
        case UriHostKind::Dns:
        case UriHostKind::Unc:
            text = text.substr(0, text.find(':'));
            // Letters that are not ASCII become small only together with others, as in .NET.
            host.Name = std::ranges::any_of(text, [](char c) { return c != AsciiLower(c); }) ? ToLower(text) : std::string(text);
            host.IsLoopback = host.Name == "localhost" || host.Name == "loopback";
            host.Name = host.IsLoopback ? "localhost" : host.Name;
            break;
        case UriHostKind::IPv4:
            ParseAddress(UpToEnd(text, false), value, nullptr);
            host.IsLoopback = value.Bytes[0] == 127;
            host.Name = FormatAddress(value);
            break;
        case UriHostKind::IPv6:
        {
            const std::string_view inside = text.substr(1, text.find(']') - 1);
            const std::size_t length = BodyLength(inside);
            ParseAddress(inside.substr(0, length), value, nullptr);
            host.Name = "[" + FormatAddress(value) + "]";
            host.Scope = inside.substr(length, inside.find('/') - length);
            // ::1, and 127.0.0.1 in either way of writing it as IPv6.
            const auto& bytes = value.Bytes;
            const bool isZero = std::all_of(bytes.begin(), bytes.begin() + 10, [](auto byte) { return byte == 0; });
            const auto word = [&bytes](std::size_t i) { return static_cast<unsigned>(bytes[i] << 8 | bytes[i + 1]); };
            host.IsLoopback = isZero && ((word(10) == 0 && word(12) == 0 && word(14) == 1) ||
                                         (word(12) == 0x7F00 && word(14) == 1 && (word(10) == 0 || word(10) == 0xFFFF)));
            break;
        }
        case UriHostKind::Basic:
            host.Name = text;
            host.IsLoopback = text.empty();
            break;
        case UriHostKind::None:
            break;
        }
        return host;
    }
}
