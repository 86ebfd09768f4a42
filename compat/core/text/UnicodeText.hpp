#pragma once
#include <cstddef>
#include <string>
#include <string_view>

/// UTF-8 as the library's String holds it. Text may be malformed: each maximal invalid subpart counts as one U+FFFD.
namespace System::Core
{
    constexpr char32_t ReplacementPoint = 0xFFFD;

    /// Takes the first code point off a text that is not empty.
    char32_t TakePoint(std::string_view& text);

    /// Appends a code point, which must not be a surrogate, in UTF-8.
    void AppendPoint(std::string& text, char32_t point);

    [[nodiscard]] std::size_t CountPoints(std::string_view text);

    /// The Length .NET would report for a text.
    [[nodiscard]] std::size_t Utf16Length(std::string_view text);

    /// What Char.IsWhiteSpace says.
    [[nodiscard]] bool IsWhiteSpace(char32_t point);

    [[nodiscard]] std::string_view TrimWhiteSpace(std::string_view text);
    [[nodiscard]] std::string_view TrimWhiteSpaceAndNull(std::string_view text);
}
