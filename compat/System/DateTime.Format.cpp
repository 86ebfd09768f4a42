// Dates, times and durations as text, in the invariant culture.
#include "compat/core/text/CalendarNames.hpp"
#include "compat/core/text/DateParse.hpp"
#include <System/DateTime.hpp>
#include <System/DateTimeOffset.hpp>
#include <System/FormatException.hpp>

namespace System
{
    namespace
    {
        using Core::DayNames;
        using Core::MonthNames;

        [[noreturn]] void ThrowFormat()
        {
            throw FormatException("Input string was not in a correct format.");
        }

        void AppendNumber(std::string& text, Int64 value, std::size_t width)
        {
            const std::string digits = std::to_string(value);
            text.append(digits.size() < width ? width - digits.size() : 0, '0').append(digits);
        }

        /// Ticks within a second by their first digits; without zeros at the end if these are not `kept`.
        void AppendFraction(std::string& text, Int64 ticks, std::size_t width, bool kept)
        {
            if (width > 7)
            {
                ThrowFormat();
            }
            std::string digits;
            AppendNumber(digits, ticks, 7);
            digits.resize(width);
            if (!kept)
            {
                digits.erase(digits.find_last_not_of('0') + 1);
            }
            text += digits;
        }

        /// A custom format, taken apart.
        class FormatReader
        {
        public:
            explicit FormatReader(std::string_view format) noexcept : _format(format) {}

            [[nodiscard]] bool AtEnd() const noexcept { return _at == _format.size(); }
            char Take() { return AtEnd() ? (ThrowFormat(), '\0') : _format[_at++]; }
            /// How often a letter just taken stands there in a row.
            std::size_t TakeRun(char letter)
            {
                std::size_t run = 1;
                for (; !AtEnd() && _format[_at] == letter; ++_at)
                {
                    ++run;
                }
                return run;
            }
            /// Up to a quotation mark that ends what another began.
            void TakeQuoted(char quote, std::string& text)
            {
                for (char c = Take(); c != quote; c = Take())
                {
                    text += c == '\\' ? Take() : c;
                }
            }
            /// The one letter behind '%'.
            char TakeSingle()
            {
                const char letter = Take();
                if (letter == '%')
                {
                    ThrowFormat();
                }
                return letter;
            }

        private:
            std::string_view _format;
            std::size_t _at = 0;
        };

        /// A date with the offset that it is written with; without one where the kind says it.
        struct Written
        {
            DateTime Value;
            const TimeSpan* Offset = nullptr;
        };

        TimeSpan OffsetOf(const Written& date)
        {
            if (date.Offset != nullptr)
            {
                return *date.Offset;
            }
            const DateTime local = DateTime::SpecifyKind(date.Value, DateTimeKind::Unspecified);
            return date.Value.Kind() == DateTimeKind::Utc
                       ? TimeSpan::Zero
                       : local - DateTime::SpecifyKind(local.ToUniversalTime(), DateTimeKind::Unspecified);
        }

        void AppendOffset(std::string& text, const Written& date, std::size_t width)
        {
            const TimeSpan offset = OffsetOf(date);
            text += offset < TimeSpan::Zero ? '-' : '+';
            const TimeSpan length = offset.Duration();
            AppendNumber(text, length.Hours(), width >= 2 ? 2 : 1);
            if (width >= 3)
            {
                text += ':';
                AppendNumber(text, length.Minutes(), 2);
            }
        }

        void AppendDatePart(std::string& text, DateTime value, char letter, std::size_t run)
        {
            const auto appendName = [&](std::string_view name) { text += run == 3 ? name.substr(0, 3) : name; };
            switch (letter)
            {
            case 'd':
                return run <= 2 ? AppendNumber(text, value.Day(), run) : appendName(DayNames[static_cast<int>(value.DayOfWeek())]);
            case 'M':
                return run <= 2 ? AppendNumber(text, value.Month(), run) : appendName(MonthNames[value.Month() - 1]);
            case 'y':
                return AppendNumber(text, run <= 2 ? value.Year() % 100 : value.Year(), run);
            default:
                text += "A.D.";
            }
        }

        void AppendTimePart(std::string& text, DateTime value, char letter, std::size_t run)
        {
            const std::size_t width = run > 2 ? 2 : run;
            const Int64 fraction = value.Ticks() % TimeSpan::TicksPerSecond;
            switch (letter)
            {
            case 'h':
                return AppendNumber(text, value.Hour() % 12 == 0 ? 12 : value.Hour() % 12, width);
            case 'H':
                return AppendNumber(text, value.Hour(), width);
            case 'm':
                return AppendNumber(text, value.Minute(), width);
            case 's':
                return AppendNumber(text, value.Second(), width);
            case 'f':
                return AppendFraction(text, fraction, run, true);
            case 'F':
                AppendFraction(text, fraction, run, false);
                // A point with nothing behind it goes too.
                if (!text.empty() && text.back() == '.')
                {
                    text.pop_back();
                }
                return;
            default:
                text += std::string_view(value.Hour() < 12 ? "AM" : "PM").substr(0, width);
            }
        }

        std::string Custom(const Written& date, std::string_view format)
        {
            const DateTime value = date.Value;
            std::string text;
            FormatReader reader(format);
            while (!reader.AtEnd())
            {
                char letter = reader.Take();
                const bool single = letter == '%';
                if (single)
                {
                    letter = reader.TakeSingle();
                }
                switch (letter)
                {
                case 'd':
                case 'M':
                case 'y':
                case 'g':
                    AppendDatePart(text, value, letter, single ? 1 : reader.TakeRun(letter));
                    break;
                case 'h':
                case 'H':
                case 'm':
                case 's':
                case 'f':
                case 'F':
                case 't':
                    AppendTimePart(text, value, letter, single ? 1 : reader.TakeRun(letter));
                    break;
                case 'z':
                    AppendOffset(text, date, single ? 1 : reader.TakeRun(letter));
                    break;
                case 'K':
                    if (date.Offset != nullptr || value.Kind() == DateTimeKind::Local)
                    {
                        AppendOffset(text, date, 3);
                    }
                    text += date.Offset == nullptr && value.Kind() == DateTimeKind::Utc ? "Z" : "";
                    break;
                case '\'':
                case '"':
                    reader.TakeQuoted(letter, text);
                    break;
                case '\\':
                    text += reader.Take();
                    break;
                default:
                    text += letter;
                }
            }
            return text;
        }

        /// The custom format behind a standard one.
        std::string_view Standard(char format)
        {
            const std::string_view custom = Core::StandardDateFormat(format);
            return custom.empty() ? (ThrowFormat(), custom) : custom;
        }

        /// Days to fractions of a second; also those of MinValue.
        struct Parts
        {
            explicit Parts(TimeSpan span) noexcept
                : Ticks(span.Ticks() < 0 ? 0 - static_cast<UInt64>(span.Ticks()) : static_cast<UInt64>(span.Ticks()))
            {
            }
            [[nodiscard]] Int64 In(Int64 unit, Int64 limit) const noexcept
            {
                return static_cast<Int64>(Ticks / static_cast<UInt64>(unit) % static_cast<UInt64>(limit));
            }
            [[nodiscard]] Int64 Days() const noexcept { return In(TimeSpan::TicksPerDay, System::MaxValue<Int64>); }
            [[nodiscard]] Int64 Hours() const noexcept { return In(TimeSpan::TicksPerHour, 24); }
            [[nodiscard]] Int64 Minutes() const noexcept { return In(TimeSpan::TicksPerMinute, 60); }
            [[nodiscard]] Int64 Seconds() const noexcept { return In(TimeSpan::TicksPerSecond, 60); }
            [[nodiscard]] Int64 Fraction() const noexcept { return In(1, TimeSpan::TicksPerSecond); }

            UInt64 Ticks;
        };

        void AppendMinutesAndSeconds(std::string& text, const Parts& parts)
        {
            text += ':';
            AppendNumber(text, parts.Minutes(), 2);
            text += ':';
            AppendNumber(text, parts.Seconds(), 2);
        }

        std::string Constant(TimeSpan span)
        {
            const Parts parts(span);
            std::string text = span < TimeSpan::Zero ? "-" : "";
            if (parts.Days() != 0)
            {
                text += std::to_string(parts.Days()) + '.';
            }
            AppendNumber(text, parts.Hours(), 2);
            AppendMinutesAndSeconds(text, parts);
            if (parts.Fraction() != 0)
            {
                text += '.';
                AppendFraction(text, parts.Fraction(), 7, true);
            }
            return text;
        }

        std::string General(TimeSpan span, bool isLong)
        {
            const Parts parts(span);
            std::string text = span < TimeSpan::Zero ? "-" : "";
            if (isLong || parts.Days() != 0)
            {
                text += std::to_string(parts.Days()) + ':';
            }
            AppendNumber(text, parts.Hours(), isLong ? 2 : 1);
            AppendMinutesAndSeconds(text, parts);
            if (isLong || parts.Fraction() != 0)
            {
                text += '.';
                AppendFraction(text, parts.Fraction(), 7, isLong);
            }
            return text;
        }

        std::string Custom(TimeSpan span, std::string_view format)
        {
            const Parts parts(span);
            std::string text;
            FormatReader reader(format);
            while (!reader.AtEnd())
            {
                char letter = reader.Take();
                const bool single = letter == '%';
                if (single)
                {
                    letter = reader.TakeSingle();
                }
                const auto append = [&](Int64 value, std::size_t limit)
                {
                    const std::size_t run = single ? 1 : reader.TakeRun(letter);
                    if (run > limit)
                    {
                        ThrowFormat();
                    }
                    AppendNumber(text, value, run);
                };
                switch (letter)
                {
                case 'd':
                    append(parts.Days(), 8);
                    break;
                case 'h':
                    append(parts.Hours(), 2);
                    break;
                case 'm':
                    append(parts.Minutes(), 2);
                    break;
                case 's':
                    append(parts.Seconds(), 2);
                    break;
                case 'f':
                case 'F':
                    AppendFraction(text, parts.Fraction(), single ? 1 : reader.TakeRun(letter), letter == 'f');
                    break;
                case '\'':
                case '"':
                    reader.TakeQuoted(letter, text);
                    break;
                case '\\':
                    text += reader.Take();
                    break;
                default:
                    // Unlike a DateTime's, a TimeSpan's separators must be quoted.
                    ThrowFormat();
                }
            }
            return text;
        }
    }

    String DateTime::ToString() const
    {
        return Custom({*this}, Standard('G'));
    }

    String DateTime::ToString(const String& format) const
    {
        const std::string_view view = format;
        if (view.size() > 1)
        {
            return Custom({*this}, view);
        }
        const char standard = view.empty() ? 'G' : view.front();
        return Custom({standard == 'U' ? ToUniversalTime() : *this}, Standard(standard));
    }

    String DateTimeOffset::ToString() const
    {
        return ToString("MM/dd/yyyy HH:mm:ss zzz");
    }

    String DateTimeOffset::ToString(const String& format) const
    {
        const std::string_view view = format;
        const TimeSpan offset = Offset();
        if (view.size() > 1)
        {
            return Custom({DateTime(), &offset}, view);
        }
        switch (view.empty() ? '\0' : view.front())
        {
        case '\0':
            return ToString();
        case 'r':
        case 'R':
        case 'u':
            return Custom({DateTime::SpecifyKind(UtcDateTime(), DateTimeKind::Unspecified), &TimeSpan::Zero}, Standard(view.front()));
        case 'K':
        case 'U':
            ThrowFormat();
        default:
            return Custom({DateTime(), &offset}, Standard(view.front()));
        }
    }

    String TimeSpan::ToString() const
    {
        return Constant(*this);
    }

    String TimeSpan::ToString(const String& format) const
    {
        const std::string_view view = format;
        if (view.size() > 1)
        {
            return Custom(*this, view);
        }
        switch (view.empty() ? 'c' : view.front())
        {
        case 'c':
        case 't':
        case 'T':
            return Constant(*this);
        case 'g':
            return General(*this, false);
        case 'G':
            return General(*this, true);
        default:
            ThrowFormat();
        }
    }
}
