// The .NET structure Char, whose values are char here.
#pragma once
#include <System/Globalization/UnicodeCategory.hpp>
#include <System/String.hpp>

namespace System
{
    /// What a character is. A char is a UTF-8 byte: one below 128 is a character of its own; another one is a part of a character, which is
    /// nothing of what is asked for and stays as it is. The forms with a text and an index ask for the whole character that begins there.
    /// Follows api/system.char.
    class SYSTEMNET_API Char
    {
    public:
        Char() = delete;

        static constexpr char MinValue = '\0';
        static constexpr char MaxValue = static_cast<char>(0xFF);

        [[nodiscard]] static constexpr bool IsDigit(char c) noexcept { return IsAsciiDigit(c); }
        [[nodiscard]] static constexpr bool IsNumber(char c) noexcept { return IsAsciiDigit(c); }
        [[nodiscard]] static constexpr bool IsLetter(char c) noexcept { return IsAsciiLetter(c); }
        [[nodiscard]] static constexpr bool IsLetterOrDigit(char c) noexcept { return IsAsciiLetterOrDigit(c); }
        [[nodiscard]] static constexpr bool IsUpper(char c) noexcept { return IsAsciiLetterUpper(c); }
        [[nodiscard]] static constexpr bool IsLower(char c) noexcept { return IsAsciiLetterLower(c); }
        [[nodiscard]] static constexpr bool IsWhiteSpace(char c) noexcept { return c == ' ' || IsBetween(c, '\t', '\r'); }
        [[nodiscard]] static constexpr bool IsSeparator(char c) noexcept { return c == ' '; }
        [[nodiscard]] static constexpr bool IsControl(char c) noexcept { return IsBetween(c, '\0', '\x1F') || c == '\x7F'; }
        [[nodiscard]] static constexpr bool IsPunctuation(char c) noexcept
        {
            return std::string_view("!\"#%&'()*,-./:;?@[\\]_{}").find(c) != std::string_view::npos;
        }
        [[nodiscard]] static constexpr bool IsSymbol(char c) noexcept
        {
            return std::string_view("$+<=>^`|~").find(c) != std::string_view::npos;
        }
        [[nodiscard]] static constexpr bool IsAscii(char c) noexcept { return static_cast<unsigned char>(c) < 0x80; }
        [[nodiscard]] static constexpr bool IsAsciiDigit(char c) noexcept { return IsBetween(c, '0', '9'); }
        [[nodiscard]] static constexpr bool IsAsciiLetter(char c) noexcept { return IsAsciiLetterUpper(c) || IsAsciiLetterLower(c); }
        [[nodiscard]] static constexpr bool IsAsciiLetterUpper(char c) noexcept { return IsBetween(c, 'A', 'Z'); }
        [[nodiscard]] static constexpr bool IsAsciiLetterLower(char c) noexcept { return IsBetween(c, 'a', 'z'); }
        [[nodiscard]] static constexpr bool IsAsciiLetterOrDigit(char c) noexcept { return IsAsciiLetter(c) || IsAsciiDigit(c); }
        [[nodiscard]] static constexpr bool IsAsciiHexDigit(char c) noexcept { return IsAsciiHexDigitUpper(c) || IsAsciiHexDigitLower(c); }
        [[nodiscard]] static constexpr bool IsAsciiHexDigitUpper(char c) noexcept { return IsAsciiDigit(c) || IsBetween(c, 'A', 'F'); }
        [[nodiscard]] static constexpr bool IsAsciiHexDigitLower(char c) noexcept { return IsAsciiDigit(c) || IsBetween(c, 'a', 'f'); }
        [[nodiscard]] static constexpr bool IsBetween(char c, char minInclusive, char maxInclusive) noexcept
        {
            const auto number = [](char value) { return static_cast<unsigned char>(value); };
            return number(c) >= number(minInclusive) && number(c) <= number(maxInclusive);
        }
        /// Never, since text is UTF-8 and not UTF-16.
        [[nodiscard]] static constexpr bool IsSurrogate(char) noexcept { return false; }
        [[nodiscard]] static constexpr bool IsHighSurrogate(char) noexcept { return false; }
        [[nodiscard]] static constexpr bool IsLowSurrogate(char) noexcept { return false; }
        [[nodiscard]] static constexpr bool IsSurrogatePair(char, char) noexcept { return false; }
        /// OtherNotAssigned for a part of a character.
        [[nodiscard]] static Globalization::UnicodeCategory GetUnicodeCategory(char c) noexcept;

        /// @throws ArgumentNullException s is null
        /// @throws ArgumentOutOfRangeException index is not within s
        [[nodiscard]] static bool IsDigit(const String& s, int index);
        [[nodiscard]] static bool IsNumber(const String& s, int index);
        [[nodiscard]] static bool IsLetter(const String& s, int index);
        [[nodiscard]] static bool IsLetterOrDigit(const String& s, int index);
        [[nodiscard]] static bool IsUpper(const String& s, int index);
        [[nodiscard]] static bool IsLower(const String& s, int index);
        [[nodiscard]] static bool IsWhiteSpace(const String& s, int index);
        [[nodiscard]] static bool IsSeparator(const String& s, int index);
        [[nodiscard]] static bool IsControl(const String& s, int index);
        [[nodiscard]] static bool IsPunctuation(const String& s, int index);
        [[nodiscard]] static bool IsSymbol(const String& s, int index);
        [[nodiscard]] static Globalization::UnicodeCategory GetUnicodeCategory(const String& s, int index);

        [[nodiscard]] static constexpr char ToUpper(char c) noexcept { return IsLower(c) ? static_cast<char>(c - 'a' + 'A') : c; }
        [[nodiscard]] static constexpr char ToLower(char c) noexcept { return IsUpper(c) ? static_cast<char>(c - 'A' + 'a') : c; }
        [[nodiscard]] static constexpr char ToUpperInvariant(char c) noexcept { return ToUpper(c); }
        [[nodiscard]] static constexpr char ToLowerInvariant(char c) noexcept { return ToLower(c); }
        /// The digit's number, or -1.
        [[nodiscard]] static constexpr double GetNumericValue(char c) noexcept { return IsDigit(c) ? c - '0' : -1; }
        [[nodiscard]] static double GetNumericValue(const String& s, int index);
        [[nodiscard]] static String ToString(char c) { return String(c, 1); }

        /// The code point as a text.
        /// @throws ArgumentOutOfRangeException there is no such code point
        [[nodiscard]] static String ConvertFromUtf32(int utf32);
        /// The code point of the character that begins at index.
        [[nodiscard]] static int ConvertToUtf32(const String& s, int index);

        /// The one byte that a text has.
        /// @throws ArgumentNullException s is null
        /// @throws FormatException s has not one byte
        [[nodiscard]] static char Parse(const String& s);
        static bool TryParse(const String& s, char& result) noexcept;
    };
}
