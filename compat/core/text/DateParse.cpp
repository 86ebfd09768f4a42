#include "compat/core/text/DateParse.hpp"
#include "compat/core/text/Calendar.hpp"
#include "compat/core/text/CalendarNames.hpp"
#include <algorithm>
#include <string>
#include <vector>

namespace System::Core
{
    namespace
    {
        constexpr int MostOffset = 14 * 60;
        constexpr int TwoDigitYears = 50; // below it 2000, from it on 1900

        bool IsDigit(char c) noexcept
        {
            return c >= '0' && c <= '9';
        }
        bool IsLetter(char c) noexcept
        {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        bool IsSpace(char c) noexcept
        {
            return c == ' ' || (c >= '\t' && c <= '\r');
        }
        char Lower(char c) noexcept
        {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
        }
        bool Same(std::string_view text, std::string_view other) noexcept
        {
            return std::equal(text.begin(), text.end(), other.begin(), other.end(), [](char a, char b) { return Lower(a) == Lower(b); });
        }

        // The number of a name or of its first three letters, from 0; -1 for none.
        template <std::size_t N>
        int NumberOf(std::string_view word, const std::string_view (&names)[N]) noexcept
        {
            for (std::size_t i = 0; i != N; ++i)
            {
                if (Same(word, names[i]) || Same(word, names[i].substr(0, 3)))
                {
                    return static_cast<int>(i);
                }
            }
            return -1;
        }

        int FullYear(int value, std::size_t digits) noexcept
        {
            return digits > 2 ? value : value < TwoDigitYears ? 2000 + value : 1900 + value;
        }

        struct Part
        {
            int Value = 0;
            std::size_t Digits = 0; ///< 0 for a month's name
        };

        /// Reads a text that may be in any form, from left to right.
        class DateReader
        {
        public:
            DateReader(std::string_view text, ParsedDate& date) noexcept : _text(text), _date(date) {}

            DateOutcome Read()
            {
                while (_at != _text.size())
                {
                    if (const DateOutcome outcome = ReadPart(); outcome != DateOutcome::Parsed)
                    {
                        return outcome;
                    }
                }
                return _isPending ? DateOutcome::BadFormat : Arrange();
            }

        private:
            [[nodiscard]] char Peek(std::size_t ahead = 0) const noexcept { return _at + ahead < _text.size() ? _text[_at + ahead] : '\0'; }
            void SkipSpaces() noexcept
            {
                while (IsSpace(Peek()))
                {
                    ++_at;
                }
            }
            bool TakeNumber(Part& part)
            {
                const std::size_t start = _at;
                part.Value = 0;
                for (; IsDigit(Peek()); ++_at)
                {
                    part.Value = std::min(part.Value * 10 + (Peek() - '0'), 1'000'000);
                }
                part.Digits = _at - start;
                return part.Digits != 0;
            }

            DateOutcome ReadPart()
            {
                const char c = Peek();
                if (IsSpace(c) || c == ',')
                {
                    ++_at;
                    return DateOutcome::Parsed;
                }
                if (IsDigit(c))
                {
                    return ReadNumber();
                }
                if (IsLetter(c))
                {
                    return ReadWord();
                }
                if ((c == '+' || c == '-') && _date.HasTime() && !_date.HasOffset)
                {
                    return ReadOffset();
                }
                // What stands in a fixed buffer ends with NULs.
                if (c == '\0' && _at != 0 && _text.find_first_not_of('\0', _at) == std::string_view::npos)
                {
                    _at = _text.size();
                    return DateOutcome::Parsed;
                }
                return DateOutcome::BadFormat;
            }

            DateOutcome ReadNumber()
            {
                Part part;
                TakeNumber(part);
                if (Peek() == ':')
                {
                    return ReadTime(part);
                }
                if (const std::size_t after = _at; IsBeforeNoonMark())
                {
                    if (_date.HasTime() || part.Digits > 2)
                    {
                        return DateOutcome::BadFormat;
                    }
                    _at = after;
                    _date.Hour = part.Value;
                    return DateOutcome::Parsed;
                }
                if (_isPending)
                {
                    return DateOutcome::BadFormat;
                }
                return AddPart(part);
            }

            // A part of a date, and the sign behind it, which another part must follow.
            DateOutcome AddPart(const Part& part)
            {
                _parts.push_back(part);
                if (_parts.size() > 3 || _date.HasOffset)
                {
                    return DateOutcome::BadFormat;
                }
                const char sign = Peek();
                if ((sign == '-' || sign == '/' || sign == '.') && (IsDigit(Peek(1)) || IsLetter(Peek(1))))
                {
                    ++_at;
                }
                return DateOutcome::Parsed;
            }

            [[nodiscard]] bool IsBeforeNoonMark() noexcept
            {
                std::size_t at = _at;
                while (at != _text.size() && IsSpace(_text[at]))
                {
                    ++at;
                }
                const std::string_view word = _text.substr(at, 2);
                return (Same(word, "AM") || Same(word, "PM")) && (at + 2 == _text.size() || !IsLetter(_text[at + 2]));
            }

            DateOutcome ReadTime(const Part& hour)
            {
                if (_date.HasTime() || hour.Digits > 2)
                {
                    return DateOutcome::BadFormat;
                }
                _isPending = false;
                Part part;
                ++_at;
                if (!TakeNumber(part) || part.Digits > 2)
                {
                    return DateOutcome::BadFormat;
                }
                _date.Hour = hour.Value;
                _date.Minute = part.Value;
                if (Peek() != ':')
                {
                    return DateOutcome::Parsed;
                }
                ++_at;
                if (!TakeNumber(part) || part.Digits > 2)
                {
                    return DateOutcome::BadFormat;
                }
                _date.Second = part.Value;
                return Peek() != '.' ? DateOutcome::Parsed : ReadFraction();
            }

            DateOutcome ReadFraction() noexcept
            {
                ++_at;
                const std::size_t start = _at;
                std::int64_t ticks = 0;
                for (; IsDigit(Peek()); ++_at)
                {
                    const std::size_t place = _at - start;
                    // The eighth digit rounds.
                    ticks = place < 7 ? ticks * 10 + (Peek() - '0') : ticks + (place == 7 && Peek() >= '5' ? 1 : 0);
                }
                for (std::size_t place = _at - start; place < 7; ++place)
                {
                    ticks *= 10;
                }
                _date.Fraction = ticks;
                return _at != start ? DateOutcome::Parsed : DateOutcome::BadFormat;
            }

            DateOutcome ReadOffset()
            {
                const bool isNegative = Peek() == '-';
                ++_at;
                Part hours;
                Part minutes;
                if (!TakeNumber(hours) || hours.Digits > 4 || hours.Digits == 3)
                {
                    return DateOutcome::BadFormat;
                }
                if (hours.Digits == 4)
                {
                    minutes.Value = hours.Value % 100;
                    hours.Value /= 100;
                }
                else if (Peek() == ':')
                {
                    ++_at;
                    if (!TakeNumber(minutes) || minutes.Digits > 2)
                    {
                        return DateOutcome::BadFormat;
                    }
                }
                if (minutes.Value > 59)
                {
                    return DateOutcome::BadFormat;
                }
                const int offset = hours.Value * 60 + minutes.Value;
                _date.HasOffset = true;
                _date.OffsetMinutes = isNegative ? -offset : offset;
                return offset > MostOffset ? DateOutcome::BadOffset : DateOutcome::Parsed;
            }

            DateOutcome ReadWord()
            {
                const std::size_t start = _at;
                while (IsLetter(Peek()))
                {
                    ++_at;
                }
                const std::string_view word = _text.substr(start, _at - start);
                if (const int month = NumberOf(word, MonthNames); month >= 0)
                {
                    return AddPart({month + 1, 0});
                }
                if (const int day = NumberOf(word, DayNames); day >= 0)
                {
                    const bool isSecond = std::exchange(_date.DayOfWeek, day) >= 0;
                    return isSecond ? DateOutcome::BadFormat : DateOutcome::Parsed;
                }
                if (Same(word, "AM") || Same(word, "PM"))
                {
                    const bool isSecond = std::exchange(_date.AfterNoon, Same(word, "PM") ? 1 : 0) >= 0;
                    return isSecond || !_date.HasTime() ? DateOutcome::BadFormat : DateOutcome::Parsed;
                }
                if (Same(word, "T") && !_parts.empty() && !_date.HasTime())
                {
                    _isPending = true;
                    return DateOutcome::Parsed;
                }
                if (Same(word, "Z") || Same(word, "GMT"))
                {
                    const bool isSecond = std::exchange(_date.HasOffset, true);
                    _date.IsUtc = true;
                    return isSecond || (_parts.empty() && !_date.HasTime()) ? DateOutcome::BadFormat : DateOutcome::Parsed;
                }
                if (_date.HasOffset)
                {
                    return DateOutcome::BadFormat;
                }
                _date.Position = start;
                return DateOutcome::UnknownWord;
            }

            // Which of the parts is what; months stand before days.
            DateOutcome Arrange()
            {
                const auto name = std::find_if(_parts.begin(), _parts.end(), [](const Part& part) { return part.Digits == 0; });
                if (name != _parts.end())
                {
                    const bool isFirst = name == _parts.begin();
                    _date.Month = name->Value;
                    _parts.erase(name);
                    if (std::any_of(_parts.begin(), _parts.end(), [](const Part& part) { return part.Digits == 0; }))
                    {
                        return DateOutcome::BadFormat;
                    }
                    return ArrangeBesideName(isFirst);
                }
                switch (_parts.size())
                {
                case 0:
                    return _date.HasTime() ? DateOutcome::Parsed : DateOutcome::BadFormat;
                case 1:
                    return DateOutcome::BadFormat;
                case 2:
                    return ArrangeTwo();
                default:
                    return _parts[0].Digits > 2 ? Set(_parts[0], _parts[1].Value, _parts[2]) : Set(_parts[2], _parts[0].Value, _parts[1]);
                }
            }

            DateOutcome ArrangeBesideName(bool isNameFirst)
            {
                if (_parts.empty())
                {
                    return DateOutcome::BadFormat;
                }
                if (_parts.size() == 1)
                {
                    // "June 15" is a day of this year, "15 June" a month of 2015.
                    if (_parts[0].Digits <= 2 && isNameFirst)
                    {
                        _date.Day = _parts[0].Value;
                        return DateOutcome::Parsed;
                    }
                    return Set(_parts[0], _date.Month, {1, 1});
                }
                const bool isYearFirst = _parts[0].Digits > 2;
                return Set(_parts[isYearFirst ? 0 : 1], _date.Month, _parts[isYearFirst ? 1 : 0]);
            }

            DateOutcome ArrangeTwo()
            {
                if (_parts[0].Digits > 2)
                {
                    return Set(_parts[0], _parts[1].Value, {1, 1});
                }
                if (_parts[1].Digits > 2)
                {
                    return Set(_parts[1], _parts[0].Value, {1, 1});
                }
                _date.Month = _parts[0].Value;
                _date.Day = _parts[1].Value;
                return DateOutcome::Parsed;
            }

            DateOutcome Set(const Part& year, int month, const Part& day) noexcept
            {
                _date.Year = FullYear(year.Value, year.Digits);
                _date.Month = month;
                _date.Day = day.Value;
                return day.Digits > 2 || year.Digits > 4 ? DateOutcome::BadFormat : DateOutcome::Parsed;
            }

            const std::string_view _text;
            ParsedDate& _date;
            std::size_t _at = 0;
            std::vector<Part> _parts;
            bool _isPending = false; ///< a T was read, which a time must follow
        };
    }

    DateOutcome ParsedDate::Complete(int thisYear, int thisMonth, int thisDay)
    {
        if (AfterNoon >= 0)
        {
            if (Hour < 0)
            {
                Hour = 0;
            }
            if (AfterNoon == 0 && Hour > 12)
            {
                return DateOutcome::BadFormat;
            }
            Hour = Hour == 12 ? AfterNoon * 12 : Hour < 12 ? Hour + AfterNoon * 12 : Hour;
        }
        const bool hasDate = Year >= 0 || Month >= 0 || Day >= 0;
        Year = Year >= 0 ? Year : thisYear;
        Month = Month >= 0 ? Month : hasDate ? 1 : thisMonth;
        Day = Day >= 0 ? Day : hasDate ? 1 : thisDay;
        const auto known = [](auto& value) { value = value < 0 ? 0 : value; };
        known(Hour);
        known(Minute);
        known(Second);
        known(Fraction);
        if (Year < 1 || Year > 9999 || Month < 1 || Month > 12 || Day < 1 || Day > DaysInMonth(Year, Month) || Hour > 23 || Minute > 59 ||
            Second > 59)
        {
            return DateOutcome::NotSupported;
        }
        const auto dayOfWeek = static_cast<int>((DaysOf(Year, Month, Day) + 1) % 7);
        return DayOfWeek >= 0 && DayOfWeek != dayOfWeek ? DateOutcome::BadDayOfWeek : DateOutcome::Parsed;
    }

    DateOutcome ParseDate(std::string_view text, ParsedDate& date)
    {
        return DateReader(text, date).Read();
    }
}
