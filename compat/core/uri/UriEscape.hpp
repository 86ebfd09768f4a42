#pragma once
#include <string>
#include <string_view>

/// Percent-encoding. Text is UTF-8.
namespace System::Core
{
    constexpr bool IsAsciiDigit(char c) noexcept
    {
        return c >= '0' && c <= '9';
    }
    constexpr char AsciiLower(char c) noexcept
    {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    }
    constexpr bool IsAsciiLetter(char c) noexcept
    {
        return AsciiLower(c) >= 'a' && AsciiLower(c) <= 'z';
    }
    constexpr bool IsSlash(char c) noexcept
    {
        return c == '/' || c == '\\';
    }
    /// What may stand around a URI.
    constexpr bool IsUriBlank(char c) noexcept
    {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }
    /// -1 if it is no hexadecimal digit.
    constexpr int HexDigitValue(char c) noexcept
    {
        if (IsAsciiDigit(c))
        {
            return c - '0';
        }
        const char lower = AsciiLower(c);
        return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    }
    /// The byte of the escape sequence at `index`, or -1 if there is none.
    int EscapedByteAt(std::string_view text, std::size_t index) noexcept;
    void AppendEscaped(std::string& text, unsigned char byte);

    /// Which ASCII characters Escape leaves, besides letters, digits and -._~
    namespace Unescaped
    {
        constexpr std::string_view Nothing = "";
        constexpr std::string_view Separators = "!#$&'()*+,/:;=?@[]";
        constexpr std::string_view InQuery = "!$&'()*+,/:;=?@[]";
        constexpr std::string_view InPath = "!$&'()*+,/:;=@[]";
    }
    /// Whether a letter, a digit or one of -._~
    bool IsUnreserved(char c) noexcept;
    /// @param keepEscapes leaves what is an escape sequence already
    std::string Escape(std::string_view text, std::string_view kept, bool keepEscapes);

    /// Undoes every escape sequence; what is not UTF-8 then stays escaped.
    std::string UnescapeAll(std::string_view text);

    struct SafeUnescaping
    {
        std::string_view Reserved; ///< ASCII characters that are to be escaped
        bool Unescapes = true;     ///< false: a percent sign becomes %25
        bool EscapesControls = true;
        bool IsQuery = false;
    };
    /// Undoes escape sequences where the text keeps its meaning.
    std::string UnescapeSafely(std::string_view text, const SafeUnescaping& options);

    /// Brings text into the form of RFC 3987: characters that it allows are not escaped, and others are.
    std::string NormalizeIri(std::string_view text, bool isQuery);
    /// Whether RFC 3987 allows a character that is not ASCII.
    bool IsIriPoint(char32_t point, bool isQuery) noexcept;
    /// Whether a text has something that NormalizeIri would change, or any character that is not ASCII.
    bool NeedsIri(std::string_view text) noexcept;
}
