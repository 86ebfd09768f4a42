// Dates and times in one given form.
#include "compat/core/text/DateParse.hpp"
#include "compat/core/text/CalendarNames.hpp"
#include <algorithm>

namespace System::Core
{
    namespace
    {
        using Globalization::DateTimeStyles;

        bool IsDigit(char c) noexcept
        {
            return c >= '0' && c <= '9';
        }
        bool IsSpace(char c) noexcept
        {
            return c == ' ' || (c >= '\t' && c <= '\r');
        }
        char Lower(char c) noexcept
        {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
        }

        class ExactReader
        {
        public:
            ExactReader(std::string_view text, std::string_view format, DateTimeStyles styles, ParsedDate& date) noexcept
                : _text(text), _format(format), _allowsInner((styles & DateTimeStyles::AllowInnerWhite) != DateTimeStyles::None),
                  _date(date)
            {
                const auto allows = [styles](DateTimeStyles style) { return (styles & style) != DateTimeStyles::None; };
                if (allows(DateTimeStyles::AllowTrailingWhite))
                {
                    while (!_text.empty() && IsSpace(_text.back()))
                    {
                        _text.remove_suffix(1);
                    }
                    Trim(_format, false);
                }
                if (allows(DateTimeStyles::AllowLeadingWhite))
                {
                    SkipSpaces();
                    Trim(_format, true);
                }
            }

            DateOutcome Read()
            {
                while (!_format.empty())
                {
                    if (const DateOutcome outcome = ReadLetter(); outcome != DateOutcome::Parsed)
                    {
                        return outcome;
                    }
                }
                if (_allowsInner)
                {
                    SkipSpaces();
                }
                return _text.empty() && IsTimeOfDay() ? DateOutcome::Parsed : DateOutcome::BadFormat;
            }

        private:
            // Twelve hours without a mark are those before noon; with twenty-four hours a mark must agree.
            bool IsTimeOfDay() noexcept
            {
                if (_hasTwelveHours)
                {
                    _date.AfterNoon = std::max(_date.AfterNoon, 0);
                    return _date.Hour <= 12;
                }
                return _date.AfterNoon < 0 || (_date.AfterNoon == 0 ? _date.Hour < 12 : _date.Hour >= 12);
            }

            static void Trim(std::string_view& format, bool atFront) noexcept
            {
                while (!format.empty() && IsSpace(atFront ? format.front() : format.back()))
                {
                    atFront ? format.remove_prefix(1) : format.remove_suffix(1);
                }
            }
            void SkipSpaces() noexcept
            {
                while (!_text.empty() && IsSpace(_text.front()))
                {
                    _text.remove_prefix(1);
                }
            }
            bool Take(char c) noexcept
            {
                const bool matches = !_text.empty() && _text.front() == c;
                _text.remove_prefix(matches ? 1 : 0);
                return matches;
            }
            bool TakeWord(std::string_view word) noexcept
            {
                if (_text.size() < word.size())
                {
                    return false;
                }
                for (std::size_t i = 0; i != word.size(); ++i)
                {
                    if (Lower(_text[i]) != Lower(word[i]))
                    {
                        return false;
                    }
                }
                _text.remove_prefix(word.size());
                return true;
            }
            /// Exactly so many digits; one or two if `digits` is 1.
            bool TakeNumber(std::size_t digits, int& value) noexcept
            {
                value = 0;
                std::size_t taken = 0;
                const std::size_t most = digits == 1 ? 2 : digits;
                for (; taken != most && !_text.empty() && IsDigit(_text.front()); ++taken)
                {
                    value = value * 10 + (_text.front() - '0');
                    _text.remove_prefix(1);
                }
                return taken == digits || (digits == 1 && taken != 0);
            }
            /// A value that may stand several times if it is the same each time.
            template <class T>
            DateOutcome Set(T& field, T value, char letter) noexcept
            {
                if (field >= 0 && field != value)
                {
                    _date.Letter = letter;
                    return DateOutcome::Repeated;
                }
                field = value;
                return DateOutcome::Parsed;
            }
            DateOutcome ReadNumber(int& field, std::size_t digits, char letter) noexcept
            {
                int value = 0;
                return TakeNumber(digits, value) ? Set(field, value, letter) : DateOutcome::BadFormat;
            }
            template <std::size_t N>
            DateOutcome ReadName(int& field, const std::string_view (&names)[N], std::size_t run, int first, char letter) noexcept
            {
                for (std::size_t i = 0; i != N; ++i)
                {
                    if (TakeWord(run == 3 ? names[i].substr(0, 3) : names[i]))
                    {
                        return Set(field, static_cast<int>(i) + first, letter);
                    }
                }
                return DateOutcome::BadFormat;
            }
            std::size_t TakeRun(char letter) noexcept
            {
                std::size_t run = 1;
                for (; !_format.empty() && _format.front() == letter; ++run)
                {
                    _format.remove_prefix(1);
                }
                return run;
            }

            DateOutcome ReadLetter()
            {
                char letter = _format.front();
                _format.remove_prefix(1);
                bool isSingle = false;
                if (letter == '%')
                {
                    if (_format.empty() || _format.front() == '%')
                    {
                        return DateOutcome::BadSpecifier;
                    }
                    isSingle = true;
                    letter = _format.front();
                    _format.remove_prefix(1);
                }
                if (_allowsInner)
                {
                    SkipSpaces();
                }
                const std::size_t run = isSingle                                                                  ? 1
                                        : std::string_view("dMyhHmsfFtzg").find(letter) != std::string_view::npos ? TakeRun(letter)
                                                                                                                  : 1;
                switch (letter)
                {
                case 'd':
                    return run <= 2 ? ReadNumber(_date.Day, run, letter) : ReadName(_date.DayOfWeek, DayNames, run, 0, letter);
                case 'M':
                    return run <= 2 ? ReadNumber(_date.Month, run, letter) : ReadName(_date.Month, MonthNames, run, 1, letter);
                case 'y':
                    return ReadYear(run);
                case 'h':
                    _hasTwelveHours = true;
                    return ReadNumber(_date.Hour, run < 2 ? 1 : 2, letter);
                case 'H':
                    return ReadNumber(_date.Hour, run < 2 ? 1 : 2, letter);
                case 'm':
                    return ReadNumber(_date.Minute, run < 2 ? 1 : 2, letter);
                case 's':
                    return ReadNumber(_date.Second, run < 2 ? 1 : 2, letter);
                case 'f':
                case 'F':
                    return ReadFraction(run, letter == 'F');
                case 't':
                    return ReadMark(run);
                case 'z':
                    return ReadOffset(run);
                case 'K':
                    return ReadKind();
                case 'Z':
                    _date.HasOffset = true;
                    _date.IsUtc = true;
                    return Take('Z') ? DateOutcome::Parsed : DateOutcome::BadFormat;
                case 'g':
                    TakeWord("A.D.") || TakeWord("AD");
                    return DateOutcome::Parsed;
                case '\'':
                case '"':
                    return ReadQuoted(letter);
                case '\\':
                    if (_format.empty())
                    {
                        return DateOutcome::BadSpecifier;
                    }
                    letter = _format.front();
                    _format.remove_prefix(1);
                    return Take(letter) ? DateOutcome::Parsed : DateOutcome::BadFormat;
                default:
                    return ReadPlain(letter);
                }
            }

            DateOutcome ReadPlain(char letter) noexcept
            {
                if (_allowsInner && IsSpace(letter))
                {
                    return DateOutcome::Parsed;
                }
                if (Take(letter))
                {
                    return DateOutcome::Parsed;
                }
                // A point before a fraction that may be missing.
                if (letter == '.' && !_format.empty() && _format.front() == 'F')
                {
                    _format.remove_prefix(1);
                    TakeRun('F');
                    return DateOutcome::Parsed;
                }
                return DateOutcome::BadFormat;
            }

            DateOutcome ReadYear(std::size_t run) noexcept
            {
                int year = 0;
                if (!TakeNumber(run, year))
                {
                    return DateOutcome::BadFormat;
                }
                return Set(_date.Year, run > 2 ? year : year < 50 ? 2000 + year : 1900 + year, 'y');
            }

            DateOutcome ReadFraction(std::size_t run, bool isOptional) noexcept
            {
                if (run > 7)
                {
                    return DateOutcome::BadSpecifier;
                }
                std::int64_t ticks = 0;
                std::size_t taken = 0;
                for (; taken != run && !_text.empty() && IsDigit(_text.front()); ++taken)
                {
                    ticks = ticks * 10 + (_text.front() - '0');
                    _text.remove_prefix(1);
                }
                if (taken != run && !isOptional)
                {
                    return DateOutcome::BadFormat;
                }
                for (std::size_t place = taken; place != 7; ++place)
                {
                    ticks *= 10;
                }
                return Set(_date.Fraction, ticks, isOptional ? 'F' : 'f');
            }

            DateOutcome ReadMark(std::size_t run) noexcept
            {
                if (TakeWord(run == 1 ? "A" : "AM"))
                {
                    return Set(_date.AfterNoon, 0, 't');
                }
                return TakeWord(run == 1 ? "P" : "PM") ? Set(_date.AfterNoon, 1, 't') : DateOutcome::BadFormat;
            }

            DateOutcome ReadOffset(std::size_t run) noexcept
            {
                const bool isNegative = Take('-');
                if (!isNegative && !Take('+'))
                {
                    return DateOutcome::BadFormat;
                }
                int hours = 0;
                int minutes = 0;
                if (!TakeNumber(run == 1 ? 1 : 2, hours))
                {
                    return DateOutcome::BadFormat;
                }
                if (run >= 3)
                {
                    Take(':');
                    if (!TakeNumber(2, minutes) || minutes > 59)
                    {
                        return DateOutcome::BadFormat;
                    }
                }
                const int offset = hours * 60 + minutes;
                _date.HasOffset = true;
                _date.OffsetMinutes = isNegative ? -offset : offset;
                return offset > 14 * 60 ? DateOutcome::BadOffset : DateOutcome::Parsed;
            }

            DateOutcome ReadKind() noexcept
            {
                if (Take('Z') || Take('z'))
                {
                    _date.HasOffset = true;
                    _date.IsUtc = true;
                    return DateOutcome::Parsed;
                }
                return !_text.empty() && (_text.front() == '+' || _text.front() == '-') ? ReadOffset(3) : DateOutcome::Parsed;
            }

            DateOutcome ReadQuoted(char quote) noexcept
            {
                while (!_format.empty())
                {
                    char c = _format.front();
                    _format.remove_prefix(1);
                    if (c == quote)
                    {
                        return DateOutcome::Parsed;
                    }
                    if (c == '\\' && !_format.empty())
                    {
                        c = _format.front();
                        _format.remove_prefix(1);
                    }
                    if (_allowsInner && IsSpace(c))
                    {
                        SkipSpaces();
                    }
                    else if (!Take(c))
                    {
                        return DateOutcome::BadFormat;
                    }
                }
                return DateOutcome::BadSpecifier;
            }

            std::string_view _text;
            std::string_view _format;
            const bool _allowsInner;
            ParsedDate& _date;
            bool _hasTwelveHours = false;
        };
    }

    std::string_view StandardDateFormat(char format) noexcept
    {
        switch (format)
        {
        case 'd':
            return "MM/dd/yyyy";
        case 'D':
            return "dddd, dd MMMM yyyy";
        case 'f':
            return "dddd, dd MMMM yyyy HH:mm";
        case 'F':
        case 'U':
            return "dddd, dd MMMM yyyy HH:mm:ss";
        case 'g':
            return "MM/dd/yyyy HH:mm";
        case 'G':
            return "MM/dd/yyyy HH:mm:ss";
        case 'm':
        case 'M':
            return "MMMM dd";
        case 'o':
        case 'O':
            return "yyyy-MM-ddTHH:mm:ss.fffffffK";
        case 'r':
        case 'R':
            return "ddd, dd MMM yyyy HH:mm:ss 'GMT'";
        case 's':
            return "yyyy-MM-ddTHH:mm:ss";
        case 't':
            return "HH:mm";
        case 'T':
            return "HH:mm:ss";
        case 'u':
            return "yyyy-MM-dd HH:mm:ss'Z'";
        case 'y':
        case 'Y':
            return "yyyy MMMM";
        default:
            return {};
        }
    }

    DateOutcome ParseDateExact(std::string_view text, std::string_view format, DateTimeStyles styles, ParsedDate& date, bool offsetIsKnown)
    {
        if (format.empty())
        {
            return DateOutcome::EmptySpecifier;
        }
        if (text.empty())
        {
            return DateOutcome::BadFormat;
        }
        std::string_view custom = format;
        if (format.size() == 1)
        {
            custom = StandardDateFormat(format.front());
            if (custom.empty())
            {
                return DateOutcome::BadSpecifier;
            }
            const bool isUniversal = std::string_view("rRu").find(format.front()) != std::string_view::npos;
            date.HasOffset = isUniversal && offsetIsKnown;
            date.IsUtc = date.HasOffset;
        }
        return ExactReader(text, custom, styles, date).Read();
    }
}
