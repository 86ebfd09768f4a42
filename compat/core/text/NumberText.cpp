#include "compat/core/text/NumberText.hpp"
#include "compat/core/text/DecimalDigits.hpp"
#include "compat/core/text/NumberPattern.hpp"
#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace System::Core
{
    namespace
    {
        constexpr int Unspecified = -1;

        bool IsDigit(char c)
        {
            return c >= '0' && c <= '9';
        }
        bool IsLetter(char c)
        {
            return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        }
        char Upper(char letter)
        {
            return static_cast<char>(letter & ~0x20);
        }

        /// A format that has been told apart: a standard one has a letter, a custom one has none.
        struct Specifier
        {
            char Letter = '\0';
            int Precision = Unspecified;
        };

        /// Nothing if the precision is beyond .NET's limit of 999,999,999.
        std::optional<Specifier> ReadSpecifier(std::string_view format)
        {
            if (format.empty() || format.front() == '\0')
                return Specifier{'G', Unspecified};
            if (!IsLetter(format.front()))
                return Specifier{};
            int precision = format.size() > 1 && IsDigit(format[1]) ? 0 : Unspecified;
            std::size_t position = 1;
            for (; position < format.size() && IsDigit(format[position]); ++position)
            {
                if (precision >= 100'000'000)
                    return std::nullopt;
                precision = precision * 10 + (format[position] - '0');
            }
            // An embedded NUL ends a standard format. .NET then takes a missing precision as 0.
            if (position == format.size())
                return Specifier{format.front(), precision};
            if (format[position] == '\0')
                return Specifier{format.front(), std::max(precision, 0)};
            return Specifier{};
        }

        void AppendPadded(std::string& text, std::string_view digits, int precision)
        {
            const auto width = static_cast<std::size_t>(std::max(precision, 0));
            text.append(width > digits.size() ? width - digits.size() : 0, '0');
            text += digits;
        }

        std::string UnsignedText(std::uint64_t value, int base)
        {
            std::string digits(64, '\0');
            const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, base).ptr;
            digits.resize(static_cast<std::size_t>(end - digits.data()));
            return digits;
        }

        /// The digits of a number around its decimal point, in groups of three if wanted.
        void AppendFixed(std::string& text, const DecimalDigits& number, int decimals, bool grouped)
        {
            for (int place = std::max(number.Scale, 1); place > 0; --place)
            {
                text += number.At(number.Scale - place);
                if (grouped && place > 1 && (place - 1) % 3 == 0)
                    text += ',';
            }
            if (decimals <= 0)
                return;
            text += '.';
            const int zeros = std::clamp(-number.Scale, 0, decimals);
            text.append(static_cast<std::size_t>(zeros), '0');
            const int first = std::max(number.Scale, 0);
            const int available = std::clamp(number.Count() - first, 0, decimals - zeros);
            if (available > 0)
                text.append(number.Digits, static_cast<std::size_t>(first), static_cast<std::size_t>(available));
            text.append(static_cast<std::size_t>(decimals - zeros - available), '0');
        }

        void AppendScientific(std::string& text, const DecimalDigits& number, int decimals, char letter)
        {
            DecimalDigits mantissa = number;
            mantissa.Scale = 1;
            AppendFixed(text, mantissa, decimals, false);
            AppendExponent(text, number.Digits.empty() ? 0 : number.Scale - 1, letter, 3, true);
        }

        void AppendGeneral(std::string& text, const DecimalDigits& number, int digits, char letter)
        {
            if (number.Scale > digits || number.Scale < -3)
            {
                DecimalDigits mantissa = number;
                mantissa.Scale = 1;
                AppendFixed(text, mantissa, number.Count() - 1, false);
                AppendExponent(text, number.Scale - 1, letter, 2, true);
            }
            else
                AppendFixed(text, number, number.Count() - number.Scale, false);
        }

        /// Writes a number by one of the standard formats that all numbers have. False if there is none of that letter.
        /// @param digits the significant digits that a precision of Unspecified means for "G"
        bool AppendStandard(std::string& text, DecimalDigits number, Specifier specifier, int digits)
        {
            constexpr std::string_view CurrencySign = "\xC2\xA4";
            const char letter = Upper(specifier.Letter);
            const int decimals = specifier.Precision == Unspecified ? (letter == 'E' ? 6 : 2) : specifier.Precision;
            if (letter == 'P' && !number.Digits.empty())
                number.Scale += 2;
            switch (letter)
            {
            case 'C':
            case 'F':
            case 'N':
            case 'P':
                number.Round(number.Scale + decimals, number.Floating);
                break;
            case 'E':
                number.Round(decimals + 1, number.Floating);
                break;
            case 'G':
                digits = specifier.Precision > 0 ? specifier.Precision : digits;
                number.Round(digits, number.Floating);
                break;
            default:
                return false;
            }

            if (number.Negative)
                text += letter == 'C' ? '(' : '-';
            switch (letter)
            {
            case 'C':
                text += CurrencySign;
                AppendFixed(text, number, decimals, true);
                if (number.Negative)
                    text += ')';
                break;
            case 'F':
                AppendFixed(text, number, decimals, false);
                break;
            case 'N':
                AppendFixed(text, number, decimals, true);
                break;
            case 'P':
                AppendFixed(text, number, decimals, true);
                text += " %";
                break;
            case 'E':
                AppendScientific(text, number, decimals, specifier.Letter);
                break;
            // "G" and "g" are as far from "E" and "e" as the letters themselves.
            default:
                AppendGeneral(text, number, digits, static_cast<char>(specifier.Letter - ('G' - 'E')));
                break;
            }
            return true;
        }

        bool FormatIntegerTo(std::string& text, std::int64_t value, int bits, bool isUnsigned, std::string_view format)
        {
            auto specifier = ReadSpecifier(format);
            if (!specifier)
                return false;
            // .NET 10 takes "R" for integers too, as another "G".
            if (specifier->Letter == 'R' || specifier->Letter == 'r')
                specifier->Letter = static_cast<char>(specifier->Letter - ('R' - 'G'));
            const auto pattern = static_cast<std::uint64_t>(value) & (~std::uint64_t{0} >> (64 - bits));
            const bool negative = !isUnsigned && value < 0;
            const auto magnitude = isUnsigned ? pattern : negative ? 0 - static_cast<std::uint64_t>(value) : pattern;
            const char letter = specifier->Letter == '\0' ? '\0' : Upper(specifier->Letter);
            if (letter == 'D' || (letter == 'G' && specifier->Precision < 1))
            {
                text += negative ? "-" : "";
                AppendPadded(text, UnsignedText(magnitude, 10), letter == 'D' ? specifier->Precision : Unspecified);
                return true;
            }
            if (letter == 'B' || letter == 'X')
            {
                std::string digits = UnsignedText(pattern, letter == 'B' ? 2 : 16);
                if (specifier->Letter == 'X')
                    std::transform(digits.begin(), digits.end(), digits.begin(), [](char c) { return IsLetter(c) ? Upper(c) : c; });
                AppendPadded(text, digits, specifier->Precision);
                return true;
            }
            DecimalDigits number{magnitude == 0 ? "" : UnsignedText(magnitude, 10), 0, negative, false};
            number.Scale = number.Count();
            if (letter != '\0')
                return AppendStandard(text, number, *specifier, number.Count());
            AppendPattern(text, number, format);
            return true;
        }

        /// Takes digits apart that to_chars has written: d[.ddd]e±xx or ddd[.ddd].
        DecimalDigits Digits(std::string_view written, bool negative)
        {
            DecimalDigits number{{}, 0, negative, true};
            const std::size_t exponent = std::min(written.find('e'), written.size());
            std::size_t point = std::min(written.find('.'), exponent);
            number.Scale = static_cast<int>(point);
            if (exponent < written.size())
            {
                int value = 0;
                const auto sign = written[exponent + 1];
                std::from_chars(written.data() + exponent + 2, written.data() + written.size(), value);
                number.Scale += sign == '-' ? -value : value;
            }
            number.Digits = written.substr(0, point);
            if (point < exponent)
                number.Digits += written.substr(point + 1, exponent - point - 1);
            const std::size_t zeros = std::min(number.Digits.find_first_not_of('0'), number.Digits.size());
            number.Digits.erase(0, zeros);
            number.Scale = number.Digits.empty() ? 0 : number.Scale - static_cast<int>(zeros);
            return number;
        }

        template <typename Float>
        DecimalDigits ShortestDigits(Float value)
        {
            char buffer[64];
            const auto end = std::to_chars(buffer, buffer + sizeof buffer, std::fabs(value), std::chars_format::scientific).ptr;
            return Digits({buffer, static_cast<std::size_t>(end - buffer)}, std::signbit(value));
        }

        /// The digits rounded (ties to even, as .NET does it) at so many decimals or significant digits.
        DecimalDigits RoundedDigits(double value, int precision, bool significant)
        {
            // No double has more digits than that, so what is beyond is zeros, which need not be produced here.
            constexpr int MaximumDigits = 1100;
            precision = std::min(precision, MaximumDigits);
            std::vector<char> buffer(static_cast<std::size_t>(precision) + 400);
            const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::fabs(value),
                                           significant ? std::chars_format::scientific : std::chars_format::fixed,
                                           significant ? std::max(precision - 1, 0) : precision)
                                 .ptr;
            return Digits({buffer.data(), static_cast<std::size_t>(end - buffer.data())}, std::signbit(value));
        }

        /// Significant digits of which .NET speaks for a type: those a custom format sees, and those "G" writes without exponent.
        template <typename Float>
        struct Limits;
        template <>
        struct Limits<double>
        {
            static constexpr int Custom = 15;
            static constexpr int General = 17;
        };
        template <>
        struct Limits<float>
        {
            static constexpr int Custom = 7;
            static constexpr int General = 9;
        };

        template <typename Float>
        bool FormatFloatTo(std::string& text, Float value, std::string_view format)
        {
            if (!std::isfinite(value))
            {
                text = std::isnan(value) ? "NaN" : value < 0 ? "-Infinity" : "Infinity";
                return true;
            }
            auto specifier = ReadSpecifier(format);
            if (!specifier)
                return false;
            const int precision = specifier->Precision;
            switch (specifier->Letter == '\0' ? '\0' : Upper(specifier->Letter))
            {
            case '\0':
                AppendPattern(text, RoundedDigits(value, Limits<Float>::Custom, true), format);
                return true;
            case 'R':
                return AppendStandard(text, ShortestDigits(value), {specifier->Letter == 'R' ? 'G' : 'g', 0}, Limits<Float>::General);
            case 'G':
                if (precision < 1)
                    return AppendStandard(text, ShortestDigits(value), *specifier, Limits<Float>::General);
                return AppendStandard(text, RoundedDigits(value, precision, true), *specifier, precision);
            case 'E':
                return AppendStandard(text, RoundedDigits(value, (precision == Unspecified ? 6 : precision) + 1, true), *specifier, 0);
            case 'P':
                return AppendStandard(text, RoundedDigits(value, (precision == Unspecified ? 2 : precision) + 2, false), *specifier, 0);
            case 'C':
            case 'F':
            case 'N':
                return AppendStandard(text, RoundedDigits(value, precision == Unspecified ? 2 : precision, false), *specifier, 0);
            default:
                return false;
            }
        }

        /// Gives the caller a text only if there is one.
        template <typename Append>
        bool Complete(std::string& text, Append&& append)
        {
            std::string made;
            const bool good = append(made);
            if (good)
                text = std::move(made);
            return good;
        }
    }

    bool FormatInteger(std::int64_t value, int bits, bool isUnsigned, std::string_view format, std::string& text)
    {
        return Complete(text, [&](std::string& made) { return FormatIntegerTo(made, value, bits, isUnsigned, format); });
    }

    bool FormatDouble(double value, std::string_view format, std::string& text)
    {
        return Complete(text, [&](std::string& made) { return FormatFloatTo(made, value, format); });
    }

    bool FormatSingle(float value, std::string_view format, std::string& text)
    {
        return Complete(text, [&](std::string& made) { return FormatFloatTo(made, value, format); });
    }
}
