// Lengths of time out of text.
#include "compat/core/text/UnicodeText.hpp"
#include <System/ArgumentException.hpp>
#include <System/Array.hpp>
#include <System/FormatException.hpp>
#include <System/IFormatProvider.hpp>
#include <System/OverflowException.hpp>
#include <System/TimeSpan.hpp>
#include <vector>

namespace System
{
    using Globalization::TimeSpanStyles;

    namespace
    {
        enum class Outcome
        {
            Parsed,
            Malformed,
            OutOfRange,
            BadSpecifier,
            BadFormat ///< the text does not fit a custom format
        };

        constexpr Int64 MostDays = 10675199;

        bool IsDigit(char c) noexcept
        {
            return c >= '0' && c <= '9';
        }

        struct Number
        {
            Int64 Value = 0;
            std::size_t Digits = 0;
            char Before = '\0'; ///< the sign that stands before it
        };

        /// Days to fractions, by which a length is written.
        struct Written
        {
            Number Days{};
            Number Hours{};
            Number Minutes{};
            Number Seconds{};
            Number Fraction{};
        };

        // Ticks of a fraction with so many digits.
        bool FractionTicks(const Number& fraction, Int64& ticks) noexcept
        {
            ticks = fraction.Value;
            for (std::size_t digits = fraction.Digits; digits < 7; ++digits)
            {
                ticks *= 10;
            }
            return fraction.Digits <= 7;
        }

        Outcome Sum(const Written& parts, bool isNegative, TimeSpan& result)
        {
            Int64 fraction = 0;
            if (parts.Days.Value > MostDays || parts.Hours.Value > 23 || parts.Minutes.Value > 59 || parts.Seconds.Value > 59 ||
                !FractionTicks(parts.Fraction, fraction))
            {
                return Outcome::OutOfRange;
            }
            const Int64 whole = ((parts.Days.Value * 24 + parts.Hours.Value) * 60 + parts.Minutes.Value) * 60 + parts.Seconds.Value;
            const UInt64 ticks = static_cast<UInt64>(whole) * static_cast<UInt64>(TimeSpan::TicksPerSecond) + static_cast<UInt64>(fraction);
            const UInt64 most = static_cast<UInt64>(MaxValue<Int64>) + (isNegative ? 1 : 0);
            if (ticks > most)
            {
                return Outcome::OutOfRange;
            }
            result = TimeSpan(static_cast<Int64>(isNegative ? 0 - ticks : ticks));
            return Outcome::Parsed;
        }

        // Numbers with one sign between each two of them; false for anything else.
        bool ReadNumbers(std::string_view text, std::vector<Number>& numbers)
        {
            char before = '\0';
            while (true)
            {
                Number number;
                number.Before = before;
                for (; !text.empty() && IsDigit(text.front()); text.remove_prefix(1), ++number.Digits)
                {
                    number.Value = number.Value > MostDays * 1000 ? number.Value : number.Value * 10 + (text.front() - '0');
                }
                if (number.Digits == 0)
                {
                    return false;
                }
                numbers.push_back(number);
                if (text.empty())
                {
                    return numbers.size() <= 5;
                }
                before = text.front();
                if (before != ':' && before != '.')
                {
                    return false;
                }
                text.remove_prefix(1);
            }
        }

        std::string SignsOf(const std::vector<Number>& numbers)
        {
            std::string signs;
            for (std::size_t i = 1; i < numbers.size(); ++i)
            {
                signs += numbers[i].Before;
            }
            return signs;
        }

        /// What forms a text may have.
        struct Forms
        {
            bool DaysWithPoint = true;
            bool DaysWithColon = true;
            bool OnlyWhole = false; ///< the format G, which leaves nothing out
        };

        Outcome ParseForms(std::string_view text, const Forms& forms, TimeSpan& result)
        {
            text = Core::TrimWhiteSpace(text);
            const bool isNegative = text.starts_with('-');
            text.remove_prefix(isNegative ? 1 : 0);
            std::vector<Number> n;
            if (!ReadNumbers(text, n))
            {
                return Outcome::Malformed;
            }
            const std::string signs = SignsOf(n);
            const auto sum = [&](const Written& parts) { return Sum(parts, isNegative, result); };
            if (forms.DaysWithColon && signs == ":::.")
            {
                return sum({n[0], n[1], n[2], n[3], n[4]});
            }
            if (forms.OnlyWhole)
            {
                return Outcome::Malformed;
            }
            if (signs.empty())
            {
                return sum({n[0]});
            }
            if (signs == ":")
            {
                return sum({{}, n[0], n[1]});
            }
            if (signs == "::")
            {
                const Outcome outcome = sum({{}, n[0], n[1], n[2]});
                return outcome == Outcome::OutOfRange && forms.DaysWithColon ? sum({n[0], n[1], n[2]}) : outcome;
            }
            if (signs == "::.")
            {
                return sum({{}, n[0], n[1], n[2], n[3]});
            }
            if (forms.DaysWithColon && signs == ":::")
            {
                return sum({n[0], n[1], n[2], n[3]});
            }
            if (forms.DaysWithPoint && signs == ".:")
            {
                return sum({n[0], n[1], n[2]});
            }
            if (forms.DaysWithPoint && signs == ".::")
            {
                return sum({n[0], n[1], n[2], n[3]});
            }
            if (forms.DaysWithPoint && signs == ".::.")
            {
                return sum({n[0], n[1], n[2], n[3], n[4]});
            }
            return Outcome::Malformed;
        }

        /// Reads a text by a custom format.
        class CustomReader
        {
        public:
            CustomReader(std::string_view text, std::string_view format) noexcept : _text(text), _format(format) {}

            Outcome Read(bool isNegative, TimeSpan& result)
            {
                while (!_format.empty())
                {
                    char letter = TakeFormat();
                    const bool isSingle = letter == '%';
                    if (isSingle && (_format.empty() || (letter = TakeFormat()) == '%'))
                    {
                        return Outcome::BadFormat;
                    }
                    if (!ReadLetter(letter, isSingle))
                    {
                        return Outcome::BadFormat;
                    }
                }
                return _text.empty() ? Sum(_parts, isNegative, result) : Outcome::BadFormat;
            }

        private:
            char TakeFormat() noexcept
            {
                const char c = _format.front();
                _format.remove_prefix(1);
                return c;
            }
            std::size_t TakeRun(char letter, bool isSingle) noexcept
            {
                std::size_t run = 1;
                for (; !isSingle && !_format.empty() && _format.front() == letter; ++run)
                {
                    _format.remove_prefix(1);
                }
                return run;
            }
            bool Take(char c) noexcept
            {
                const bool matches = !_text.empty() && _text.front() == c;
                _text.remove_prefix(matches ? 1 : 0);
                return matches;
            }
            bool ReadNumber(Number& number, std::size_t least, std::size_t most) noexcept
            {
                if (number.Digits != 0)
                {
                    return false; // twice
                }
                for (; number.Digits != most && !_text.empty() && IsDigit(_text.front()); ++number.Digits)
                {
                    number.Value = number.Value * 10 + (_text.front() - '0');
                    _text.remove_prefix(1);
                }
                return number.Digits >= least;
            }
            bool ReadPart(Number& number, char letter, bool isSingle) noexcept
            {
                const std::size_t run = TakeRun(letter, isSingle);
                return run <= 2 && ReadNumber(number, run, 2);
            }
            bool ReadLetter(char letter, bool isSingle)
            {
                switch (letter)
                {
                case 'd':
                {
                    const std::size_t run = TakeRun(letter, isSingle);
                    return run <= 8 && ReadNumber(_parts.Days, run, run == 1 ? 8 : run);
                }
                case 'h':
                    return ReadPart(_parts.Hours, letter, isSingle);
                case 'm':
                    return ReadPart(_parts.Minutes, letter, isSingle);
                case 's':
                    return ReadPart(_parts.Seconds, letter, isSingle);
                case 'f':
                case 'F':
                {
                    const std::size_t run = TakeRun(letter, isSingle);
                    return run <= 7 && ReadNumber(_parts.Fraction, letter == 'f' ? run : 0, run);
                }
                case '\'':
                case '"':
                    return ReadQuoted(letter);
                case '\\':
                    return !_format.empty() && Take(TakeFormat());
                default:
                    return false;
                }
            }
            bool ReadQuoted(char quote) noexcept
            {
                while (!_format.empty())
                {
                    char c = TakeFormat();
                    if (c == quote)
                    {
                        return true;
                    }
                    if (c == '\\' && !_format.empty())
                    {
                        c = TakeFormat();
                    }
                    if (!Take(c))
                    {
                        return false;
                    }
                }
                return false;
            }

            std::string_view _text;
            std::string_view _format;
            Written _parts;
        };

        Outcome ParseAs(std::string_view text, std::string_view format, TimeSpanStyles styles, TimeSpan& result)
        {
            if (format.size() > 1)
            {
                return CustomReader(text, format).Read(styles == TimeSpanStyles::AssumeNegative, result);
            }
            switch (format.empty() ? '\0' : format.front())
            {
            case 'c':
            case 't':
            case 'T':
                return ParseForms(text, {.DaysWithColon = false}, result);
            case 'g':
                return ParseForms(text, {.DaysWithPoint = false}, result);
            case 'G':
                return ParseForms(text, {.DaysWithPoint = false, .OnlyWhole = true}, result);
            default:
                return Outcome::BadSpecifier;
            }
        }

        TimeSpan Checked(Outcome outcome, TimeSpan result, const String& text, std::string_view format)
        {
            switch (outcome)
            {
            case Outcome::Parsed:
                return result;
            case Outcome::OutOfRange:
                throw OverflowException(
                    String::Concat("The TimeSpan string '", text,
                                   "' could not be parsed because at least one of the numeric components is out of range or "
                                   "contains too many digits."));
            case Outcome::BadSpecifier:
                throw FormatException(String::Concat("Format specifier '", format, "' was invalid."));
            case Outcome::BadFormat:
                throw FormatException("Input string was not in a correct format.");
            default:
                throw FormatException(String::Concat("String '", text, "' was not recognized as a valid TimeSpan."));
            }
        }

        void CheckStyles(TimeSpanStyles styles)
        {
            if (styles != TimeSpanStyles::None && styles != TimeSpanStyles::AssumeNegative)
            {
                throw ArgumentException("An undefined TimeSpanStyles value is being used.", "styles");
            }
        }

        Outcome ParseAny(const String& text, const Array<String>& formats, TimeSpanStyles styles, TimeSpan& result)
        {
            for (const String& format : formats)
            {
                if (ParseAs(text, format, styles, result) == Outcome::Parsed)
                {
                    return Outcome::Parsed;
                }
            }
            return Outcome::Malformed;
        }
    }

    TimeSpan TimeSpan::Parse(const String& s)
    {
        Detail::CheckNull(s == nullptr, "input");
        TimeSpan result;
        return Checked(ParseForms(s, {}, result), result, s, {});
    }
    bool TimeSpan::TryParse(const String& s, TimeSpan& result)
    {
        TimeSpan parsed;
        const bool isParsed = s != nullptr && ParseForms(s, {}, parsed) == Outcome::Parsed;
        result = isParsed ? parsed : Zero;
        return isParsed;
    }
    TimeSpan TimeSpan::ParseExact(const String& input, const String& format, const IFormatProvider&, TimeSpanStyles styles)
    {
        CheckStyles(styles);
        Detail::CheckNull(input == nullptr, "input");
        Detail::CheckNull(format == nullptr, "format");
        TimeSpan result;
        return Checked(ParseAs(input, format, styles, result), result, input, format);
    }
    TimeSpan TimeSpan::ParseExact(const String& input, const Array<String>& formats, const IFormatProvider&, TimeSpanStyles styles)
    {
        CheckStyles(styles);
        Detail::CheckNull(input == nullptr, "input");
        Detail::CheckNull(formats == nullptr, "formats");
        TimeSpan result;
        return Checked(ParseAny(input, formats, styles, result), result, input, {});
    }
    bool TimeSpan::TryParseExact(const String& input, const String& format, const IFormatProvider& formatProvider, TimeSpan& result)
    {
        return TryParseExact(input, format, formatProvider, TimeSpanStyles::None, result);
    }
    bool TimeSpan::TryParseExact(const String& input, const String& format, const IFormatProvider&, TimeSpanStyles styles, TimeSpan& result)
    {
        CheckStyles(styles);
        TimeSpan parsed;
        const bool isParsed = input != nullptr && format != nullptr && ParseAs(input, format, styles, parsed) == Outcome::Parsed;
        result = isParsed ? parsed : Zero;
        return isParsed;
    }
    bool TimeSpan::TryParseExact(const String& input, const Array<String>& formats, const IFormatProvider& formatProvider, TimeSpan& result)
    {
        return TryParseExact(input, formats, formatProvider, TimeSpanStyles::None, result);
    }
    bool TimeSpan::TryParseExact(const String& input, const Array<String>& formats, const IFormatProvider&, TimeSpanStyles styles,
                                 TimeSpan& result)
    {
        CheckStyles(styles);
        TimeSpan parsed;
        const bool isParsed = input != nullptr && formats != nullptr && ParseAny(input, formats, styles, parsed) == Outcome::Parsed;
        result = isParsed ? parsed : Zero;
        return isParsed;
    }
}
