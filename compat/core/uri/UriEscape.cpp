#include "compat/core/uri/UriEscape.hpp"
#include "compat/core/text/UnicodeText.hpp"

namespace System::Core
{
    namespace
    {
        constexpr std::size_t EscapeLength = 3;

        constexpr bool IsAscii(int byte) noexcept
        {
            return byte < 0x80;
        }
        bool IsOneOf(std::string_view characters, int byte) noexcept
        {
            return IsAscii(byte) && characters.find(static_cast<char>(byte)) != std::string_view::npos;
        }
        constexpr bool IsControl(int point) noexcept
        {
            return point <= 0x1F || (point >= 0x7F && point <= 0x9F);
        }
        /// What changes the meaning of a URI when it is not escaped any more.
        bool IsUnsafe(int byte) noexcept
        {
            return IsControl(byte) || IsOneOf(";/?:@&=+$,#[]!'()*%\\", byte);
        }

        /// Appends what the escape sequences of bytes above 127 at `index` stand for, those as they are that are not UTF-8 or not allowed.
        /// Returns the index behind them.
        std::size_t AppendUnescapedPoints(std::string& result, std::string_view text, std::size_t index, bool isIri, bool isQuery)
        {
            std::string bytes;
            std::size_t end = index;
            for (int byte = EscapedByteAt(text, end); byte >= 0x80; byte = EscapedByteAt(text, end))
            {
                bytes += static_cast<char>(byte);
                end += EscapeLength;
            }
            std::string_view rest = bytes;
            while (!rest.empty())
            {
                const std::string_view before = rest;
                const char32_t point = TakePoint(rest);
                const std::string_view taken = before.substr(0, before.size() - rest.size());
                const bool isValid = point != ReplacementPoint || taken == "\xEF\xBF\xBD";
                if (isValid && (!isIri || IsIriPoint(point, isQuery)))
                {
                    result += taken;
                }
                else
                {
                    result += text.substr(index, taken.size() * EscapeLength);
                }
                index += taken.size() * EscapeLength;
            }
            return end;
        }
    }

    int EscapedByteAt(std::string_view text, std::size_t index) noexcept
    {
        if (index + 2 >= text.size() || text[index] != '%')
        {
            return -1;
        }
        const int high = HexDigitValue(text[index + 1]);
        const int low = HexDigitValue(text[index + 2]);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    void AppendEscaped(std::string& text, unsigned char byte)
    {
        constexpr std::string_view Digits = "0123456789ABCDEF";
        text += '%';
        text += Digits[byte / 16];
        text += Digits[byte % 16];
    }

    bool IsUnreserved(char c) noexcept
    {
        return IsAsciiLetter(c) || IsAsciiDigit(c) || c == '-' || c == '.' || c == '_' || c == '~';
    }

    std::string Escape(std::string_view text, std::string_view kept, bool keepEscapes)
    {
        std::string result;
        result.reserve(text.size());
        for (std::string_view rest = text; !rest.empty();)
        {
            const char c = rest[0];
            if (static_cast<signed char>(c) < 0)
            {
                std::string point;
                AppendPoint(point, TakePoint(rest));
                for (const char byte : point)
                {
                    AppendEscaped(result, static_cast<unsigned char>(byte));
                }
                continue;
            }
            const bool isEscape = keepEscapes && EscapedByteAt(rest, 0) >= 0;
            if (isEscape || IsUnreserved(c) || kept.find(c) != std::string_view::npos)
            {
                result += rest.substr(0, isEscape ? EscapeLength : 1);
                rest.remove_prefix(isEscape ? EscapeLength : 1);
                continue;
            }
            AppendEscaped(result, static_cast<unsigned char>(c));
            rest.remove_prefix(1);
        }
        return result;
    }

    std::string UnescapeAll(std::string_view text)
    {
        std::string result;
        result.reserve(text.size());
        for (std::size_t i = 0; i < text.size();)
        {
            const int byte = EscapedByteAt(text, i);
            if (byte >= 0x80)
            {
                i = AppendUnescapedPoints(result, text, i, false, false);
                continue;
            }
            result += byte < 0 ? text[i] : static_cast<char>(byte);
            i += byte < 0 ? 1 : EscapeLength;
        }
        return result;
    }

    std::string UnescapeSafely(std::string_view text, const SafeUnescaping& options)
    {
        std::string result;
        result.reserve(text.size());
        for (std::size_t i = 0; i < text.size();)
        {
            const auto c = static_cast<unsigned char>(text[i]);
            if (c == '%')
            {
                const int byte = EscapedByteAt(text, i);
                if (!options.Unescapes || byte < 0)
                {
                    result += "%25";
                    ++i;
                }
                else if (IsUnsafe(byte) || IsOneOf(options.Reserved, byte))
                {
                    result += text.substr(i, EscapeLength);
                    i += EscapeLength;
                }
                else if (IsAscii(byte))
                {
                    result += static_cast<char>(byte);
                    i += EscapeLength;
                }
                else
                {
                    i = AppendUnescapedPoints(result, text, i, true, options.IsQuery);
                }
                continue;
            }
            // U+0080 to U+009F have two bytes in UTF-8, and .NET escapes them as one.
            const bool isHighControl = c == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) <= 0x9F;
            if (IsOneOf(options.Reserved, c) || (options.EscapesControls && (isHighControl || (IsAscii(c) && IsControl(c)))))
            {
                AppendEscaped(result, isHighControl ? static_cast<unsigned char>(text[i + 1]) : c);
                i += isHighControl ? 2 : 1;
                continue;
            }
            result += text[i++];
        }
        return result;
    }

    bool IsIriPoint(char32_t point, bool isQuery) noexcept
    {
        const auto isBetween = [point](char32_t first, char32_t last) { return point >= first && point <= last; };
        if (point <= 0xFFFF)
        {
            return isBetween(0xA0, 0xD7FF) || isBetween(0xF900, 0xFDCF) || isBetween(0xFDF0, 0xFFEF) ||
                   (isQuery && isBetween(0xE000, 0xF8FF));
        }
        return (point & 0xFFFF) < 0xFFFE && !isBetween(0xE0000, 0xE0FFF) && (isQuery || point < 0xF0000);
    }

    std::string NormalizeIri(std::string_view text, bool isQuery)
    {
        std::string result;
        result.reserve(text.size());
        for (std::size_t i = 0; i < text.size();)
        {
            if (static_cast<signed char>(text[i]) < 0)
            {
                std::string_view rest = text.substr(i);
                const char32_t point = TakePoint(rest);
                std::string character;
                AppendPoint(character, point);
                result += IsIriPoint(point, isQuery) ? character : Escape(character, Unescaped::Nothing, false);
                i = text.size() - rest.size();
                continue;
            }
            const int byte = EscapedByteAt(text, i);
            if (byte >= 0x80 && !IsUnsafe(byte))
            {
                i = AppendUnescapedPoints(result, text, i, true, isQuery);
            }
            else if (byte >= 0 && !IsUnsafe(byte))
            {
                result += static_cast<char>(byte);
                i += EscapeLength;
            }
            else
            {
                // A percent sign without digits takes the next two characters along if there are two, as in .NET.
                std::string_view rest = text.substr(i + 1);
                for (int units = 0; text[i] == '%' && units < 2 && Utf16Length(rest) + static_cast<std::size_t>(units) >= 2;)
                {
                    units += TakePoint(rest) > 0xFFFF ? 2 : 1;
                }
                const std::size_t end = text.size() - rest.size();
                result += text.substr(i, end - i);
                i = end;
            }
        }
        return result;
    }

    bool NeedsIri(std::string_view text) noexcept
    {
        for (std::size_t i = 0; i < text.size(); ++i)
        {
            if (static_cast<signed char>(text[i]) < 0)
            {
                return true;
            }
            if (text[i] == '%' && i + 2 < text.size())
            {
                const int byte = EscapedByteAt(text, i);
                // No escape sequence counts here as one of a character that is not ASCII, as in .NET.
                if (!IsAscii(byte) || byte < 0 || IsUnreserved(static_cast<char>(byte)))
                {
                    return true;
                }
                i += 2;
            }
        }
        return false;
    }
}
