// Dates and times out of text.
#include "compat/core/text/DateParse.hpp"
#include <System/ArgumentException.hpp>
#include <System/Array.hpp>
#include <System/DateTimeOffset.hpp>
#include <System/FormatException.hpp>
#include <System/IFormatProvider.hpp>

namespace System
{
    using Core::DateOutcome;
    using Core::ParsedDate;
    using Globalization::DateTimeStyles;

    namespace
    {
        bool Has(DateTimeStyles styles, DateTimeStyles style)
        {
            return (styles & style) != DateTimeStyles::None;
        }

        void CheckStyles(DateTimeStyles styles, const char* parameter)
        {
            if ((static_cast<int>(styles) & ~255) != 0)
            {
                throw ArgumentException("An undefined DateTimeStyles value is being used.", parameter);
            }
            if (Has(styles, DateTimeStyles::AssumeLocal) && Has(styles, DateTimeStyles::AssumeUniversal))
            {
                throw ArgumentException("The DateTimeStyles values AssumeLocal and AssumeUniversal cannot be used together.", parameter);
            }
            if (Has(styles, DateTimeStyles::RoundtripKind) &&
                Has(styles, DateTimeStyles::AssumeLocal | DateTimeStyles::AssumeUniversal | DateTimeStyles::AdjustToUniversal))
            {
                throw ArgumentException(
                    "The DateTimeStyles value RoundtripKind cannot be used with the values AssumeLocal, AssumeUniversal or "
                    "AdjustToUniversal.",
                    parameter);
            }
        }

        void CheckOffsetStyles(DateTimeStyles styles)
        {
            CheckStyles(styles, "styles");
            if (Has(styles, DateTimeStyles::NoCurrentDateDefault))
            {
                throw ArgumentException("The DateTimeStyles value 'NoCurrentDateDefault' is not allowed when parsing DateTimeOffset.",
                                        "styles");
            }
        }

        [[noreturn]] void Throw(DateOutcome outcome, const String& text, std::string_view format, const ParsedDate& date)
        {
            switch (outcome)
            {
            case DateOutcome::UnknownWord:
                throw FormatException(String::Concat("The string '", text,
                                                     "' was not recognized as a valid DateTime. There is an unknown word "
                                                     "starting at index '",
                                                     static_cast<int>(date.Position), "'."));
            case DateOutcome::NotSupported:
                throw FormatException(String::Concat("The DateTime represented by the string '", text,
                                                     "' is not supported in calendar 'System.Globalization.GregorianCalendar'."));
            case DateOutcome::BadDayOfWeek:
                throw FormatException(
                    String::Concat("String '", text, "' was not recognized as a valid DateTime because the day of week was incorrect."));
            case DateOutcome::BadOffset:
                throw FormatException(String::Concat("The time zone offset of string '", text, "' must be within plus or minus 14 hours."));
            case DateOutcome::Repeated:
                throw FormatException(String::Concat("DateTime pattern '", date.Letter, "' appears more than once with different values."));
            case DateOutcome::BadSpecifier:
                throw FormatException("Input string was not in a correct format.");
            case DateOutcome::EmptySpecifier:
                throw FormatException(String::Concat("Format specifier '", format, "' was invalid."));
            default:
                throw FormatException(String::Concat("String '", text, "' was not recognized as a valid DateTime."));
            }
        }

        DateOutcome Complete(ParsedDate& date, DateTimeStyles styles)
        {
            const bool isWhole = date.Year >= 0 && date.Month >= 0 && date.Day >= 0;
            const bool isEmpty = date.Year < 0 && date.Month < 0 && date.Day < 0;
            const bool isToday = !isWhole && !(isEmpty && Has(styles, DateTimeStyles::NoCurrentDateDefault));
            const DateTime today = isToday ? DateTime::Today() : DateTime();
            return date.Complete(today.Year(), today.Month(), today.Day());
        }

        /// What the clock shows, of no kind.
        DateTime Shown(const ParsedDate& date)
        {
            return DateTime(date.Year, date.Month, date.Day, date.Hour, date.Minute, date.Second).AddTicks(date.Fraction);
        }

        DateTime Finish(const ParsedDate& date, DateTimeStyles styles)
        {
            const DateTime shown = Shown(date);
            const bool isUniversal = Has(styles, DateTimeStyles::AdjustToUniversal);
            if (!date.HasOffset)
            {
                if (Has(styles, DateTimeStyles::AssumeUniversal))
                {
                    const DateTime utc = DateTime::SpecifyKind(shown, DateTimeKind::Utc);
                    return isUniversal ? utc : utc.ToLocalTime();
                }
                if (Has(styles, DateTimeStyles::AssumeLocal))
                {
                    const DateTime local = DateTime::SpecifyKind(shown, DateTimeKind::Local);
                    return isUniversal ? local.ToUniversalTime() : local;
                }
                return shown;
            }
            const Int64 ticks = shown.Ticks() - date.OffsetMinutes * TimeSpan::TicksPerMinute;
            const DateTime utc(std::clamp<Int64>(ticks, 0, DateTime::MaxValue.Ticks()), DateTimeKind::Utc);
            return isUniversal || (Has(styles, DateTimeStyles::RoundtripKind) && date.IsUtc) ? utc : utc.ToLocalTime();
        }

        constexpr const char* OutsideYears = "' falls outside the year range 1-9999.";

        // False if the moment is beyond what there is.
        bool Finish(const ParsedDate& date, DateTimeStyles styles, DateTimeOffset& result)
        {
            const DateTime shown = Shown(date);
            TimeSpan offset(date.OffsetMinutes * TimeSpan::TicksPerMinute);
            if (!date.HasOffset && !Has(styles, DateTimeStyles::AssumeUniversal))
            {
                offset = shown - DateTime::SpecifyKind(shown.ToUniversalTime(), DateTimeKind::Unspecified);
            }
            const Int64 ticks = shown.Ticks() - offset.Ticks();
            if (ticks < 0 || ticks > DateTime::MaxValue.Ticks())
            {
                return false;
            }
            result = DateTimeOffset(shown, offset);
            result = Has(styles, DateTimeStyles::AdjustToUniversal) ? result.ToUniversalTime() : result;
            return true;
        }

        DateOutcome Read(const String& text, DateTimeStyles styles, ParsedDate& date)
        {
            const DateOutcome outcome = Core::ParseDate(text, date);
            if (outcome != DateOutcome::Parsed)
            {
                return outcome;
            }
            // Here .NET tells a date that is not there from a time that is not.
            const bool hasGoodTime = date.Hour < 24 && date.Minute < 60 && date.Second < 60;
            const DateOutcome completed = Complete(date, styles);
            return completed == DateOutcome::NotSupported && hasGoodTime ? DateOutcome::BadFormat : completed;
        }

        DateOutcome ReadExact(const String& text, std::string_view format, DateTimeStyles styles, ParsedDate& date, bool offsetIsKnown)
        {
            const DateOutcome outcome = Core::ParseDateExact(text, format, styles, date, offsetIsKnown);
            if (outcome == DateOutcome::BadSpecifier && format.size() == 1)
            {
                // Thrown by the Try forms too, as in .NET: a single letter that is no standard format.
                throw FormatException("Input string was not in a correct format.");
            }
            return outcome == DateOutcome::Parsed ? Complete(date, styles) : outcome;
        }

        DateOutcome ReadAny(const String& text, const Array<String>& formats, DateTimeStyles styles, ParsedDate& date, bool offsetIsKnown)
        {
            for (const String& format : formats)
            {
                date = ParsedDate();
                if (ReadExact(text, format, styles, date, offsetIsKnown) == DateOutcome::Parsed)
                {
                    return DateOutcome::Parsed;
                }
            }
            return DateOutcome::BadFormat;
        }

        void CheckFormats(const Array<String>& formats)
        {
            Detail::CheckNull(formats == nullptr, "formats");
            if (formats.Length() == 0)
            {
                throw FormatException("No format specifiers were provided.");
            }
        }

        DateTimeOffset Checked(const ParsedDate& date, DateTimeStyles styles, const String& text)
        {
            DateTimeOffset result;
            if (!Finish(date, styles, result))
            {
                throw FormatException(String::Concat("The UTC representation of the date '", text, OutsideYears));
            }
            return result;
        }
    }

    DateTime DateTime::Parse(const String& s)
    {
        return Parse(s, nullptr, DateTimeStyles::None);
    }
    DateTime DateTime::Parse(const String& s, const IFormatProvider& provider)
    {
        return Parse(s, provider, DateTimeStyles::None);
    }
    DateTime DateTime::Parse(const String& s, const IFormatProvider&, DateTimeStyles styles)
    {
        CheckStyles(styles, "styles");
        Detail::CheckNull(s == nullptr, "s");
        ParsedDate date;
        if (const DateOutcome outcome = Read(s, styles, date); outcome != DateOutcome::Parsed)
        {
            Throw(outcome, s, {}, date);
        }
        return Finish(date, styles);
    }
    bool DateTime::TryParse(const String& s, DateTime& result)
    {
        return TryParse(s, nullptr, DateTimeStyles::None, result);
    }
    bool DateTime::TryParse(const String& s, const IFormatProvider& provider, DateTime& result)
    {
        return TryParse(s, provider, DateTimeStyles::None, result);
    }
    bool DateTime::TryParse(const String& s, const IFormatProvider&, DateTimeStyles styles, DateTime& result)
    {
        CheckStyles(styles, "styles");
        ParsedDate date;
        const bool parsed = Read(s, styles, date) == DateOutcome::Parsed;
        result = parsed ? Finish(date, styles) : DateTime();
        return parsed;
    }
    DateTime DateTime::ParseExact(const String& s, const String& format, const IFormatProvider&, DateTimeStyles style)
    {
        CheckStyles(style, "style");
        Detail::CheckNull(s == nullptr, "s");
        Detail::CheckNull(format == nullptr, "format");
        ParsedDate date;
        if (const DateOutcome outcome = ReadExact(s, format, style, date, false); outcome != DateOutcome::Parsed)
        {
            Throw(outcome, s, format, date);
        }
        return Finish(date, style);
    }
    DateTime DateTime::ParseExact(const String& s, const Array<String>& formats, const IFormatProvider&, DateTimeStyles style)
    {
        CheckStyles(style, "style");
        Detail::CheckNull(s == nullptr, "s");
        CheckFormats(formats);
        ParsedDate date;
        if (const DateOutcome outcome = ReadAny(s, formats, style, date, false); outcome != DateOutcome::Parsed)
        {
            Throw(outcome, s, {}, date);
        }
        return Finish(date, style);
    }
    bool DateTime::TryParseExact(const String& s, const String& format, const IFormatProvider&, DateTimeStyles style, DateTime& result)
    {
        CheckStyles(style, "style");
        ParsedDate date;
        const bool parsed = s != nullptr && format != nullptr && ReadExact(s, format, style, date, false) == DateOutcome::Parsed;
        result = parsed ? Finish(date, style) : DateTime();
        return parsed;
    }
    bool DateTime::TryParseExact(const String& s, const Array<String>& formats, const IFormatProvider&, DateTimeStyles style,
                                 DateTime& result)
    {
        CheckStyles(style, "style");
        ParsedDate date;
        const bool parsed = s != nullptr && formats != nullptr && ReadAny(s, formats, style, date, false) == DateOutcome::Parsed;
        result = parsed ? Finish(date, style) : DateTime();
        return parsed;
    }

    DateTimeOffset DateTimeOffset::Parse(const String& input)
    {
        return Parse(input, nullptr, DateTimeStyles::None);
    }
    DateTimeOffset DateTimeOffset::Parse(const String& input, const IFormatProvider& formatProvider)
    {
        return Parse(input, formatProvider, DateTimeStyles::None);
    }
    DateTimeOffset DateTimeOffset::Parse(const String& input, const IFormatProvider&, DateTimeStyles styles)
    {
        CheckOffsetStyles(styles);
        Detail::CheckNull(input == nullptr, "input");
        ParsedDate date;
        if (const DateOutcome outcome = Read(input, styles, date); outcome != DateOutcome::Parsed)
        {
            Throw(outcome, input, {}, date);
        }
        return Checked(date, styles, input);
    }
    bool DateTimeOffset::TryParse(const String& input, DateTimeOffset& result)
    {
        return TryParse(input, nullptr, DateTimeStyles::None, result);
    }
    bool DateTimeOffset::TryParse(const String& input, const IFormatProvider& formatProvider, DateTimeOffset& result)
    {
        return TryParse(input, formatProvider, DateTimeStyles::None, result);
    }
    bool DateTimeOffset::TryParse(const String& input, const IFormatProvider&, DateTimeStyles styles, DateTimeOffset& result)
    {
        CheckOffsetStyles(styles);
        result = DateTimeOffset();
        ParsedDate date;
        return Read(input, styles, date) == DateOutcome::Parsed && Finish(date, styles, result);
    }
    DateTimeOffset DateTimeOffset::ParseExact(const String& input, const String& format, const IFormatProvider&, DateTimeStyles styles)
    {
        CheckOffsetStyles(styles);
        Detail::CheckNull(input == nullptr, "input");
        Detail::CheckNull(format == nullptr, "format");
        ParsedDate date;
        if (const DateOutcome outcome = ReadExact(input, format, styles, date, true); outcome != DateOutcome::Parsed)
        {
            Throw(outcome, input, format, date);
        }
        return Checked(date, styles, input);
    }
    DateTimeOffset DateTimeOffset::ParseExact(const String& input, const Array<String>& formats, const IFormatProvider&,
                                              DateTimeStyles styles)
    {
        CheckOffsetStyles(styles);
        Detail::CheckNull(input == nullptr, "input");
        CheckFormats(formats);
        ParsedDate date;
        if (const DateOutcome outcome = ReadAny(input, formats, styles, date, true); outcome != DateOutcome::Parsed)
        {
            Throw(outcome, input, {}, date);
        }
        return Checked(date, styles, input);
    }
    bool DateTimeOffset::TryParseExact(const String& input, const String& format, const IFormatProvider&, DateTimeStyles styles,
                                       DateTimeOffset& result)
    {
        CheckOffsetStyles(styles);
        result = DateTimeOffset();
        ParsedDate date;
        return input != nullptr && format != nullptr && ReadExact(input, format, styles, date, true) == DateOutcome::Parsed &&
               Finish(date, styles, result);
    }
    bool DateTimeOffset::TryParseExact(const String& input, const Array<String>& formats, const IFormatProvider&, DateTimeStyles styles,
                                       DateTimeOffset& result)
    {
        CheckOffsetStyles(styles);
        result = DateTimeOffset();
        ParsedDate date;
        return input != nullptr && formats != nullptr && ReadAny(input, formats, styles, date, true) == DateOutcome::Parsed &&
               Finish(date, styles, result);
    }
}
