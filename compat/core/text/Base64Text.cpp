#include "compat/core/text/Base64Text.hpp"
#include "compat/core/text/UnicodeText.hpp"
#include <utility>

namespace System::Core
{
    namespace
    {
        constexpr std::string_view Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        constexpr std::string_view UpperDigits = "0123456789ABCDEF";
        constexpr std::string_view LowerDigits = "0123456789abcdef";

        bool IsBase64Space(char c)
        {
            return c == ' ' || c == '\t' || c == '\r' || c == '\n';
        }

        int HexDigit(char c)
        {
            if (c >= '0' && c <= '9')
                return c - '0';
            const auto lower = static_cast<char>(c | 0x20);
            return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
        }

        void AppendHexadecimal(std::string& text, std::uint8_t byte, std::string_view digits)
        {
            text += digits[byte >> 4];
            text += digits[byte & 15];
        }
    }

    std::string EncodeBase64(std::span<const std::uint8_t> bytes, bool lineBreaks)
    {
        constexpr std::size_t BytesInLine = 76 / 4 * 3;
        std::string text;
        text.reserve((bytes.size() + 2) / 3 * 4);
        for (std::size_t i = 0; i < bytes.size(); i += 3)
        {
            if (lineBreaks && i > 0 && i % BytesInLine == 0)
                text += "\r\n";
            const auto byte = [&](std::size_t ahead) { return i + ahead < bytes.size() ? std::uint32_t{bytes[i + ahead]} : 0U; };
            const std::uint32_t group = byte(0) << 16 | byte(1) << 8 | byte(2);
            text += Alphabet[group >> 18];
            text += Alphabet[group >> 12 & 63];
            text += i + 1 < bytes.size() ? Alphabet[group >> 6 & 63] : '=';
            text += i + 2 < bytes.size() ? Alphabet[group & 63] : '=';
        }
        return text;
    }

    BytesOutcome DecodeBase64(std::string_view text, std::vector<std::uint8_t>& bytes)
    {
        std::vector<std::uint8_t> decoded;
        decoded.reserve(text.size() / 4 * 3);
        std::uint32_t group = 0;
        std::size_t characters = 0;
        std::size_t padding = 0;
        for (const char c : text)
        {
            if (IsBase64Space(c))
                continue;
            ++characters;
            if (c == '=')
            {
                // Only the last two characters of a group of four can be padding.
                if (++padding > 2 || (characters - 1) % 4 < 2)
                    return BytesOutcome::BadCharacter;
                group <<= 6;
            }
            else
            {
                const auto value = Alphabet.find(c);
                if (value == std::string_view::npos || padding > 0)
                    return BytesOutcome::BadCharacter;
                group = group << 6 | static_cast<std::uint32_t>(value);
            }
            if (characters % 4 != 0)
                continue;
            // Bits that belong to no byte are ignored, whatever they are.
            for (std::size_t i = 0; i < 3 - padding; ++i)
                decoded.push_back(static_cast<std::uint8_t>(group >> (16 - 8 * i)));
            group = 0;
        }
        if (characters % 4 != 0)
            return BytesOutcome::BadCharacter;
        bytes = std::move(decoded);
        return BytesOutcome::Decoded;
    }

    std::string EncodeHexadecimal(std::span<const std::uint8_t> bytes, bool lower)
    {
        std::string text;
        text.reserve(bytes.size() * 2);
        for (const auto byte : bytes)
            AppendHexadecimal(text, byte, lower ? LowerDigits : UpperDigits);
        return text;
    }

    BytesOutcome DecodeHexadecimal(std::string_view text, std::vector<std::uint8_t>& bytes)
    {
        // .NET looks at the length first, and means UTF-16 units.
        if (Utf16Length(text) % 2 != 0)
            return BytesOutcome::BadLength;
        std::vector<std::uint8_t> decoded;
        decoded.reserve(text.size() / 2);
        int high = -1;
        for (const char c : text)
        {
            const int digit = HexDigit(c);
            if (digit < 0)
                return BytesOutcome::BadCharacter;
            if (high >= 0)
                decoded.push_back(static_cast<std::uint8_t>(high << 4 | digit));
            high = high >= 0 ? -1 : digit;
        }
        bytes = std::move(decoded);
        return BytesOutcome::Decoded;
    }

    std::string DashedHexadecimal(std::span<const std::uint8_t> bytes)
    {
        std::string text;
        text.reserve(bytes.size() * 3);
        for (const auto byte : bytes)
        {
            if (!text.empty())
                text += '-';
            AppendHexadecimal(text, byte, UpperDigits);
        }
        return text;
    }

    std::string_view Base64Message()
    {
        return "The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an "
               "illegal character among the padding characters.";
    }

    std::string_view HexadecimalMessage(BytesOutcome outcome)
    {
        return outcome == BytesOutcome::BadLength ? "The input is not a valid hex string as its length is not a multiple of 2."
                                                  : "The input is not a valid hex string as it contains a non-hex character.";
    }
}
