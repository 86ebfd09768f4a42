// int.Parse(s) as Parse<int>(s), int.TryParse(s, out n) as TryParse(s, n).
#pragma once
#include <System/Detail/Numbers.hpp>
#include <System/Globalization/NumberStyles.hpp>
#include <System/IFormatProvider.hpp>

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

    namespace Detail
    {
        template <class T>
        concept ParsedNumber = Integer<T> || std::same_as<T, double> || std::same_as<T, float>;

    }

    /// By NumberStyles: `Parse<int>("ff", NumberStyles::HexNumber)`.
    /// @throws ArgumentException the styles cannot be combined
    template <Detail::ParsedNumber T>
    T Parse(const String& text, Globalization::NumberStyles style)
    {
        const int styles = static_cast<int>(style);
        if constexpr (std::same_as<T, float>)
        {
            return Detail::ParseSingle(text, styles);
        }
        else if constexpr (std::same_as<T, double>)
        {
            return Detail::ParseDouble(text, styles);
        }
        else
        {
            return static_cast<T>(Detail::ParseInteger(text, styles, Detail::BitsOf<T>, std::is_unsigned_v<T>));
        }
    }
    template <Detail::ParsedNumber T>
    T Parse(const String& text, Globalization::NumberStyles style, const IFormatProvider&)
    {
        return Parse<T>(text, style);
    }
    template <Detail::Parsed T>
    T Parse(const String& text, const IFormatProvider&)
    {
        return Parse<T>(text);
    }
    /// @throws ArgumentException the styles cannot be combined
    template <Detail::ParsedNumber T>
    bool TryParse(const String& text, Globalization::NumberStyles style, const IFormatProvider&, T& result)
    {
        const int styles = static_cast<int>(style);
        if constexpr (std::same_as<T, float>)
        {
            return Detail::TryParseSingle(text, styles, result);
        }
        else if constexpr (std::same_as<T, double>)
        {
            return Detail::TryParseDouble(text, styles, result);
        }
        else
        {
            Int64 value = 0;
            const bool parsed = Detail::TryParseInteger(text, styles, Detail::BitsOf<T>, std::is_unsigned_v<T>, value);
            result = static_cast<T>(value);
            return parsed;
        }
    }
    template <Detail::Parsed T>
    bool TryParse(const String& text, const IFormatProvider&, T& result) noexcept
    {
        return TryParse(text, result);
    }

    /// `ToString(n, CultureInfo::InvariantCulture())`, `ToString(n, "X2", CultureInfo::InvariantCulture())`: there is one culture.
    template <class T>
    String ToString(const T& value, const IFormatProvider&)
    {
        return ToString(value);
    }
    template <class T>
    String ToString(const T& value, const String& format, const IFormatProvider&)
    {
        return ToString(value, format);
    }
}
