#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace System::Core
{
    /// Simple case mapping, code point by code point, as .NET's invariant culture: Latin (with the accented letters of Latin-1, Extended-A
    /// and Additional), Greek, Cyrillic, Armenian and full-width letters. Other scripts' letters, ß and the Turkish i stay as they are.
    char32_t UpperPoint(char32_t point) noexcept;
    char32_t LowerPoint(char32_t point) noexcept;

    [[nodiscard]] std::string ToUpper(std::string_view text);
    [[nodiscard]] std::string ToLower(std::string_view text);

    /// Compares as StringComparison::OrdinalIgnoreCase: negative, zero or positive.
    [[nodiscard]] int CompareIgnoringCase(std::string_view left, std::string_view right);
    [[nodiscard]] bool StartsIgnoringCase(std::string_view text, std::string_view start);
    /// Where `value` first occurs when case is ignored; std::string_view::npos if nowhere.
    [[nodiscard]] std::size_t FindIgnoringCase(std::string_view text, std::string_view value);
}
