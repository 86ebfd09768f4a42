// int.Parse(s) as Parse<int>(s), int.TryParse(s, out n) as TryParse(s, n).
#pragma once
#include <System/Detail/Numbers.hpp>

namespace System
{
    /// The number, bool or char that a text stands for: `Parse<int>("5")`.
    /// Follows api/system.int32.parse.
    /// @throws ArgumentNullException text is null
    /// @throws FormatException text is malformed
    /// @throws OverflowException the number does not fit
    template <Detail::Parsed T>
    T Parse(const String& text)
    {
        if constexpr (std::same_as<T, bool>)
        {
            return Detail::ParseBoolean(text);
        }
        else if constexpr (std::same_as<T, char>)
        {
            return Detail::ParseChar(text, "s");
        }
        else if constexpr (std::same_as<T, float>)
        {
            return Detail::ParseSingle(text);
        }
        else if constexpr (std::same_as<T, double>)
        {
            return Detail::ParseDouble(text);
        }
        else
        {
            return static_cast<T>(Detail::ParseInteger(text, Detail::BitsOf<T>, std::is_unsigned_v<T>));
        }
    }

    /// The same without exceptions.
    /// @param result the number, or 0 if text is null, malformed or too large
    /// Follows api/system.int32.tryparse.
    template <Detail::Parsed T>
    bool TryParse(const String& text, T& result) noexcept
    {
        if constexpr (std::same_as<T, bool>)
        {
            return Detail::TryParseBoolean(text, result);
        }
        else if constexpr (std::same_as<T, char>)
        {
            const bool one = text && text.Length() == 1;
            result = one ? text[0] : '\0';
            return one;
        }
        else if constexpr (std::same_as<T, float>)
        {
            return Detail::TryParseSingle(text, result);
        }
        else if constexpr (std::same_as<T, double>)
        {
            return Detail::TryParseDouble(text, result);
        }
        else
        {
            Int64 value = 0;
            const bool parsed = Detail::TryParseInteger(text, Detail::BitsOf<T>, std::is_unsigned_v<T>, value);
            result = static_cast<T>(value);
            return parsed;
        }
    }
}
