// DateTime and DateTimeOffset: construction, parts, arithmetic, all formats, Parse and ParseExact.
#include "harness/Transcript.hpp"
#include <System/Globalization.hpp>

namespace
{
    using namespace Oracle;
    using namespace System::Globalization;

    const Array<String> Formats = {
        "d",
        "D",
        "f",
        "F",
        "g",
        "G",
        "m",
        "M",
        "o",
        "O",
        "r",
        "R",
        "s",
        "t",
        "T",
        "u",
        "y",
        "Y",
        "yyyy-MM-dd",
        "yy/M/d",
        "yyyyy",
        "y ",
        "ddd dd MMM",
        "dddd, MMMM d",
        "HH:mm:ss",
        "hh:mm tt",
        "h:m:s t",
        "H ",
        "fff",
        "ffffff",
        "fffffff",
        "FFF",
        "s.FFFFFFF",
        "zzz",
        "zz",
        "z ",
        "K",
        "yyyyMMddTHHmmssZ",
        "'at' HH",
        "\\H\\H",
        "%d",
        "%h",
        "dd 'of' MMMM",
        "\"q\"ss",
        "ffffffff",
        "Q",
        "%",
        "'open",
        "g gg",
        "hhh",
        "ddddd",
        "",
        "tttt",
    };
    const Array<String> Texts = {
        "2024-02-29",
        "2024-02-30",
        "2024-02-29T13:05:06",
        "2024-02-29T13:05:06Z",
        "2024-02-29T13:05:06.1234567Z",
        "2024-02-29 13:05",
        "02/29/2024",
        "2/9/2024 1:05 PM",
        "29/02/2024",
        "Feb 29, 2024",
        "29 February 2024",
        "Thu, 29 Feb 2024 13:05:06 GMT",
        "Thursday, 29 February 2024",
        "Fri, 29 Feb 2024 13:05:06 GMT",
        "2024",
        "13:05",
        "1:05 AM",
        "1:65",
        "24:00",
        "2024-02-29T24:00:00",
        "",
        " ",
        "today",
        "2024-13-01",
        "0001-01-01",
        "9999-12-31T23:59:59.9999999",
        "10000-01-01",
        "2024/02/29",
        "2024.02.29",
        "20240229",
        "February 2024",
        "Feb 29",
        "2024-02-29T13:05:06.12345678Z",
        " 2024-02-29 ",
        "2024-2-9",
        "12:00 PM 2/9/2024",
        "2024-02-29T13:05:06 Z",
        "1/2/3",
        "1/2/99",
        "00:00:60",
    };
    const Array<String> Offsets = {
        "2024-02-29T13:05:06+01:00",
        "2024-02-29T13:05:06-08:30",
        "2024-02-29 13:05:06 +1",
        "2024-02-29T13:05:06Z",
        "2024-02-29T13:05:06+15:00",
        "2024-02-29T13:05:06.5+00:00",
        "Thu, 29 Feb 2024 13:05:06 GMT",
        "0001-01-01T00:00:00+01:00",
        "x",
        "",
    };
    const Array<Array<String>> Exact = {
        Array<String>{"2024-02-29", "yyyy-MM-dd"},
        Array<String>{"2024-2-9", "yyyy-MM-dd"},
        Array<String>{"2024-2-9", "yyyy-M-d"},
        Array<String>{"29.02.24", "dd.MM.yy"},
        Array<String>{"29.02.49", "dd.MM.yy"},
        Array<String>{"29 Feb 2024", "dd MMM yyyy"},
        Array<String>{"1 March 2024", "d MMMM yyyy"},
        Array<String>{"Thu 29 Feb 2024", "ddd dd MMM yyyy"},
        Array<String>{"Fri 29 Feb 2024", "ddd dd MMM yyyy"},
        Array<String>{"13:05:06", "HH:mm:ss"},
        Array<String>{"01:05 PM", "hh:mm tt"},
        Array<String>{"1:05 P", "h:mm t"},
        Array<String>{"13:05", "hh:mm"},
        Array<String>{"20240229130506", "yyyyMMddHHmmss"},
        Array<String>{"2024-02-29T13:05:06.1234567Z", "o"},
        Array<String>{"2024-02-29T13:05:06.1234567", "o"},
        Array<String>{"Thu, 29 Feb 2024 13:05:06 GMT", "r"},
        Array<String>{"2024-02-29T13:05:06", "s"},
        Array<String>{"2024-02-29 13:05:06Z", "u"},
        Array<String>{"06.123", "ss.fff"},
        Array<String>{"06.12", "ss.fff"},
        Array<String>{"06.12", "ss.FFF"},
        Array<String>{"06", "ss.FFF"},
        Array<String>{"2024-02-29 ", "yyyy-MM-dd"},
        Array<String>{"2024-02-29x", "yyyy-MM-dd'x'"},
        Array<String>{"at 5", "'at' %H"},
        Array<String>{"13:05 PM", "HH:mm tt"},
        Array<String>{"01:05 PM", "HH:mm tt"},
        Array<String>{"12:05", "hh:mm"},
        Array<String>{"12:05 AM", "hh:mm tt"},
        Array<String>{"PM", "tt"},
        Array<String>{"AM", "tt"},
        Array<String>{"11 AM", "H tt"},
        Array<String>{"2024-02-29 2024", "yyyy-MM-dd yyyy"},
        Array<String>{"2024-02-29 2023", "yyyy-MM-dd yyyy"},
        Array<String>{"", "yyyy"},
        Array<String>{"2024", ""},
        Array<String>{"2024", "Q"},
        Array<String>{"02/29/2024", "d"},
        Array<String>{"2024-02-29T13:05:06Z", "yyyy-MM-ddTHH:mm:ssZ"},
        Array<String>{"2024-02-29T13:05:06Z", "yyyy-MM-ddTHH:mm:ssK"},
        Array<String>{"2024", "yyyy'"},
    };

    String Whole(DateTime date)
    {
        return String::Concat(date.Ticks(), " ", date.Kind());
    }

    void Values(String name, DateTime date)
    {
        Section(name);
        Observe("value", [&] { return Whole(date); });
        Observe("date", [&] { return Several(date.Year(), date.Month(), date.Day(), date.DayOfYear(), date.DayOfWeek()); });
        Observe("time",
                [&]
                {
                    return Several(date.Hour(), date.Minute(), date.Second(), date.Millisecond(), date.Microsecond(), date.Nanosecond(),
                                   date.TimeOfDay());
                });
        Observe("Date", [&] { return Whole(date.Date()); });
        Observe("ToString", [&] { return date.ToString(CultureInfo::InvariantCulture()); });
        Observe("strings", [&]
                { return Several(date.ToShortDateString(), date.ToLongDateString(), date.ToShortTimeString(), date.ToLongTimeString()); });
        for (const String& format : Formats)
            Observe(String::Format("ToString {0}", Describe(format)),
                    [&] { return date.ToString(format, CultureInfo::InvariantCulture()); });
        Observe("ToBinary", [&] { return DateTime::FromBinary(date.ToBinary()) == date; });
        Observe("ToFileTimeUtc", [&] { return date.ToFileTimeUtc(); });
        Observe("ToOADate", [&] { return date.ToOADate(); });
        for (const double amount : Array<double>{0, 1, -1, 0.5, 1e9, -1e9, 1e300, std::numeric_limits<double>::quiet_NaN()})
        {
            Observe(String::Format("AddDays {0}", amount), [&] { return date.AddDays(amount); });
            Observe(String::Format("AddHours {0}", amount), [&] { return date.AddHours(amount); });
            Observe(String::Format("AddMinutes {0}", amount), [&] { return date.AddMinutes(amount); });
            Observe(String::Format("AddSeconds {0}", amount), [&] { return date.AddSeconds(amount); });
            Observe(String::Format("AddMilliseconds {0}", amount), [&] { return date.AddMilliseconds(amount).Ticks(); });
        }
        for (const int amount : Array<int>{0, 1, -1, 12, 13, 1000, -100000, 120001, MaxValue<int>})
        {
            Observe(String::Format("AddMonths {0}", amount), [&] { return date.AddMonths(amount); });
            Observe(String::Format("AddYears {0}", amount), [&] { return date.AddYears(amount); });
            Observe(String::Format("AddTicks {0}", amount), [&] { return date.AddTicks(amount).Ticks(); });
        }
        Observe("Add", [&] { return date.Add(TimeSpan(1, 2, 3, 4)); });
        Observe("Subtract a span", [&] { return date.Subtract(TimeSpan(1, 2, 3, 4)); });
        Observe("Subtract a date", [&] { return date.Subtract(DateTime(2000, 1, 1)); });
        Observe("CompareTo", [&] { return date.CompareTo(DateTime(2000, 1, 1)); });
        Observe("Equals", [&] { return date.Equals(DateTime(2024, 2, 29, 13, 5, 6)); });
    }

    void Parsing()
    {
        for (const String& text : Texts)
        {
            Section(String::Format("Parse {0}", Describe(text)));
            // What has no date has today's.
            bool dated = !text.StartsWith("13:") && !text.StartsWith("1:") && !text.StartsWith("Feb 29") && !text.StartsWith("00:");
            Observe("TryParse",
                    [&]
                    {
                        DateTime date{};
                        bool done = DateTime::TryParse(text, CultureInfo::InvariantCulture(), DateTimeStyles::None, date);
                        return Several(done, done && dated ? Whole(date.ToUniversalTime()) : String::Empty);
                    });
            Observe("Parse",
                    [&]
                    {
                        DateTime date = DateTime::Parse(text, CultureInfo::InvariantCulture());
                        return dated ? Whole(date) : String::Empty;
                    });
            if (dated)
            {
                Array<DateTimeStyles> styles = {
                    DateTimeStyles::AssumeUniversal,      DateTimeStyles::AdjustToUniversal | DateTimeStyles::AssumeUniversal,
                    DateTimeStyles::RoundtripKind,        DateTimeStyles::AllowWhiteSpaces,
                    DateTimeStyles::NoCurrentDateDefault,
                };
                for (const DateTimeStyles style : styles)
                    Observe(String::Format("{0}", style),
                            [&] { return Whole(DateTime::Parse(text, CultureInfo::InvariantCulture(), style)); });
            }
        }
        Section("Parse");
        Observe("of a time alone",
                [&] { return Whole(DateTime::Parse("13:05", CultureInfo::InvariantCulture(), DateTimeStyles::NoCurrentDateDefault)); });
        Observe("wrong styles",
                [&] {
                    return DateTime::Parse("2024-02-29", CultureInfo::InvariantCulture(),
                                           DateTimeStyles::AssumeLocal | DateTimeStyles::AssumeUniversal);
                });
        Observe("round trip and adjusting",
                [&]
                {
                    return DateTime::Parse("2024-02-29", CultureInfo::InvariantCulture(),
                                           DateTimeStyles::RoundtripKind | DateTimeStyles::AdjustToUniversal);
                });
        String none = nullptr;
        Observe("null", [&] { return DateTime::Parse(none); });
        Observe("ParseExact null", [&] { return DateTime::ParseExact(none, "d", CultureInfo::InvariantCulture()); });
        Observe("ParseExact without format", [&] { return DateTime::ParseExact("x", none, CultureInfo::InvariantCulture()); });
        for (const Array<String>& pair : Exact)
        {
            Section(String::Format("ParseExact {0} by {1}", Describe(pair[0]), Describe(pair[1])));
            for (const DateTimeStyles style : Array<DateTimeStyles>{DateTimeStyles::NoCurrentDateDefault,
                                                                    DateTimeStyles::NoCurrentDateDefault | DateTimeStyles::AllowWhiteSpaces,
                                                                    DateTimeStyles::NoCurrentDateDefault | DateTimeStyles::AssumeUniversal})
            {
                Observe(String::Format("{0}", style),
                        [&] { return Whole(DateTime::ParseExact(pair[0], pair[1], CultureInfo::InvariantCulture(), style)); });
                Observe(String::Format("Try {0}", style),
                        [&]
                        {
                            DateTime date{};
                            bool done = DateTime::TryParseExact(pair[0], pair[1], CultureInfo::InvariantCulture(), style, date);
                            return Several(done, Whole(date));
                        });
            }
        }
        Section("ParseExact of several");
        for (const String& text : Array<String>{"2024-02-29", "29.02.2024", "20240229", "x"})
            Observe(text,
                    [&]
                    {
                        return DateTime::ParseExact(text, Array<String>{"yyyy-MM-dd", "dd.MM.yyyy", "yyyyMMdd"},
                                                    CultureInfo::InvariantCulture(), DateTimeStyles::None);
                    });
        Section("");
    }

    void Construction()
    {
        Array<Array<int>> parts = {
            Array<int>{2024, 2, 29, 0, 0, 0, 0},       Array<int>{2023, 2, 29, 0, 0, 0, 0},      Array<int>{0, 1, 1, 0, 0, 0, 0},
            Array<int>{10000, 1, 1, 0, 0, 0, 0},       Array<int>{2024, 13, 1, 0, 0, 0, 0},      Array<int>{2024, 4, 31, 0, 0, 0, 0},
            Array<int>{2024, 4, 30, 24, 0, 0, 0},      Array<int>{2024, 4, 30, 23, 60, 0, 0},    Array<int>{2024, 4, 30, 23, 59, 60, 0},
            Array<int>{2024, 4, 30, 23, 59, 59, 1000}, Array<int>{2024, 4, 30, 23, 59, 59, 999}, Array<int>{1, 1, 1, 0, 0, 0, -1},
        };
        for (const Array<int>& p : parts)
        {
            Section(String::Format("new {0}-{1}-{2} {3}-{4}-{5}-{6}", p[0], p[1], p[2], p[3], p[4], p[5], p[6]));
            Observe("date", [&] { return Whole(DateTime(p[0], p[1], p[2])); });
            Observe("time", [&] { return Whole(DateTime(p[0], p[1], p[2], p[3], p[4], p[5])); });
            Observe("milliseconds", [&] { return Whole(DateTime(p[0], p[1], p[2], p[3], p[4], p[5], p[6], DateTimeKind::Utc)); });
            Observe("offset", [&] { return DateTimeOffset(p[0], p[1], p[2], p[3], p[4], p[5], TimeSpan::FromHours(1)); });
            Observe("DaysInMonth", [&] { return DateTime::DaysInMonth(p[0], p[1]); });
            Observe("IsLeapYear", [&] { return DateTime::IsLeapYear(p[0]); });
        }
        Section("");
        Observe("new of too few ticks", [&] { return DateTime(-1L); });
        Observe("new of too many ticks", [&] { return DateTime(MaxValue<Int64>); });
        Observe("wrong kind", [&] { return DateTime(0L, (DateTimeKind)3); });
        Observe("MinValue", [&] { return Several(Whole(DateTime::MinValue), Whole(DateTime::MaxValue), Whole(DateTime::UnixEpoch)); });
        Observe("SpecifyKind", [&] { return Whole(DateTime::SpecifyKind(DateTime(2024, 1, 1), DateTimeKind::Utc)); });
        Observe("FromFileTimeUtc", [&] { return Whole(DateTime::FromFileTimeUtc(133500000000000000)); });
        Observe("FromFileTimeUtc, wrong", [&] { return DateTime::FromFileTimeUtc(-1); });
        Observe("FromOADate", [&] { return Whole(DateTime::FromOADate(45351.545208333)); });
        Observe("FromOADate, wrong", [&] { return DateTime::FromOADate(1e9); });
        Observe("operators",
                [&]
                {
                    return Several(DateTime(2024, 1, 2) - DateTime(2024, 1, 1), DateTime(2024, 1, 2) + TimeSpan::FromDays(1),
                                   DateTime(2024, 1, 2) > DateTime(2024, 1, 1), DateTime::MinValue == DateTime());
                });
        Observe("Compare",
                [&] {
                    return Several(DateTime::Compare(DateTime::MinValue, DateTime::MaxValue),
                                   DateTime::MaxValue.CompareTo(DateTime::MaxValue));
                });
        Observe("default", [&] { return Whole(DateTime()); });
    }

    void WithOffset(String name, DateTimeOffset date)
    {
        Section(String::Format("offset {0}", name));
        Observe("ToString", [&] { return date.ToString(CultureInfo::InvariantCulture()); });
        Observe("parts",
                [&]
                {
                    return Several(date.Year(), date.Month(), date.Day(), date.Hour(), date.Minute(), date.Second(), date.Millisecond(),
                                   date.DayOfWeek(), date.DayOfYear(), date.Offset(), date.Ticks(), date.UtcTicks());
                });
        Observe("dates", [&] { return Several(Whole(date.DateTime()), Whole(date.UtcDateTime()), Whole(date.Date())); });
        Observe("unix", [&] { return Several(date.ToUnixTimeSeconds(), date.ToUnixTimeMilliseconds()); });
        for (const String& format : Formats)
            Observe(String::Format("ToString {0}", Describe(format)),
                    [&] { return date.ToString(format, CultureInfo::InvariantCulture()); });
        for (const double hours : Array<double>{0, -5.5, 14, 15, 0.001})
            Observe(String::Format("ToOffset {0}", hours), [&] { return date.ToOffset(TimeSpan::FromHours(hours)); });
        Observe("arithmetic",
                [&]
                {
                    return Several(date.AddDays(1), date.AddMonths(1), date.AddYears(-1), date.AddHours(0.5), date.AddSeconds(-1),
                                   date.Add(TimeSpan::FromMinutes(1)), date.Subtract(DateTimeOffset::UnixEpoch));
                });
        Observe("comparisons",
                [&]
                {
                    return Several(date.CompareTo(DateTimeOffset::UnixEpoch), date.Equals(date.ToOffset(TimeSpan::Zero)),
                                   date.EqualsExact(date.ToOffset(TimeSpan::FromHours(3))), date == date.ToUniversalTime());
                });
    }

    void OffsetParsing()
    {
        for (const String& text : Offsets)
        {
            Section(String::Format("offset Parse {0}", Describe(text)));
            Observe("Parse", [&] { return DateTimeOffset::Parse(text, CultureInfo::InvariantCulture()); });
            Observe("AssumeUniversal",
                    [&] { return DateTimeOffset::Parse(text, CultureInfo::InvariantCulture(), DateTimeStyles::AssumeUniversal); });
            Observe("TryParse",
                    [&]
                    {
                        DateTimeOffset date{};
                        bool done =
                            DateTimeOffset::TryParse(text, CultureInfo::InvariantCulture(), DateTimeStyles::AdjustToUniversal, date);
                        return Several(done, date);
                    });
        }
        Section("offset");
        Observe("ParseExact", [&]
                { return DateTimeOffset::ParseExact("2024-02-29 13:05 +02:00", "yyyy-MM-dd HH:mm zzz", CultureInfo::InvariantCulture()); });
        Observe("ParseExact, wrong", [&]
                { return DateTimeOffset::ParseExact("2024-02-29 13:05 +02", "yyyy-MM-dd HH:mm zzz", CultureInfo::InvariantCulture()); });
        Observe("FromUnixTimeSeconds",
                [&]
                {
                    return Several(DateTimeOffset::FromUnixTimeSeconds(0), DateTimeOffset::FromUnixTimeSeconds(-1),
                                   DateTimeOffset::FromUnixTimeSeconds(1709211906));
                });
        Observe("FromUnixTimeSeconds, wrong", [&] { return DateTimeOffset::FromUnixTimeSeconds(MaxValue<Int64>); });
        Observe("FromUnixTimeMilliseconds",
                [&] {
                    return Several(DateTimeOffset::FromUnixTimeMilliseconds(1), DateTimeOffset::FromUnixTimeMilliseconds(-62135596800000));
                });
        Observe("FromUnixTimeMilliseconds, wrong", [&] { return DateTimeOffset::FromUnixTimeMilliseconds(-62135596800001); });
        Observe("of UTC with an offset",
                [&] { return DateTimeOffset(DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind::Utc), TimeSpan::FromHours(1)); });
        Observe("offset of seconds", [&] { return DateTimeOffset(DateTime(2024, 1, 1), TimeSpan::FromSeconds(1)); });
        Observe("offset too large", [&] { return DateTimeOffset(DateTime(2024, 1, 1), TimeSpan::FromHours(15)); });
        Observe("before the beginning", [&] { return DateTimeOffset(DateTime::MinValue, TimeSpan::FromHours(1)); });
        Observe("MinValue", [&] { return Several(DateTimeOffset::MinValue, DateTimeOffset::MaxValue, DateTimeOffset::UnixEpoch); });
    }

    void Run()
    {
        Construction();
        Values("afternoon", DateTime(2024, 2, 29, 13, 5, 6));
        Values("utc", DateTime(638448231061234567L, DateTimeKind::Utc));
        Values("first", DateTime::MinValue);
        Values("last", DateTime::MaxValue);
        Parsing();
        WithOffset("east", DateTimeOffset(2024, 2, 29, 13, 5, 6, TimeSpan::FromHours(5.5)));
        WithOffset("utc", DateTimeOffset::UnixEpoch);
        WithOffset("west", DateTimeOffset(1969, 12, 31, 23, 59, 59, 999, TimeSpan::FromHours(-8)));
        OffsetParsing();
    }

    const Scenario Registered("Dates", Run);
}
