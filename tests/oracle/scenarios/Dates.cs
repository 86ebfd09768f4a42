// DateTime and DateTimeOffset: construction, parts, arithmetic, all formats, Parse and ParseExact.
using System.Globalization;

namespace Oracle;

class Dates : Scenario
{
    private static readonly string[] Formats =
    {
        "d", "D", "f", "F", "g", "G", "m", "M", "o", "O", "r", "R", "s", "t", "T", "u", "y", "Y", "yyyy-MM-dd", "yy/M/d", "yyyyy", "y ", "ddd dd MMM", "dddd, MMMM d", "HH:mm:ss", "hh:mm tt", "h:m:s t", "H ", "fff", "ffffff", "fffffff", "FFF", "s.FFFFFFF",
        "zzz", "zz", "z ", "K", "yyyyMMddTHHmmssZ", "'at' HH", "\\H\\H", "%d", "%h", "dd 'of' MMMM", "\"q\"ss", "ffffffff", "Q", "%", "'open", "g gg", "hhh", "ddddd", "", "tttt",
    };
    private static readonly string[] Texts =
    {
        "2024-02-29", "2024-02-30", "2024-02-29T13:05:06", "2024-02-29T13:05:06Z", "2024-02-29T13:05:06.1234567Z", "2024-02-29 13:05", "02/29/2024", "2/9/2024 1:05 PM", "29/02/2024", "Feb 29, 2024", "29 February 2024",
        "Thu, 29 Feb 2024 13:05:06 GMT", "Thursday, 29 February 2024", "Fri, 29 Feb 2024 13:05:06 GMT", "2024", "13:05", "1:05 AM", "1:65", "24:00", "2024-02-29T24:00:00", "", " ", "today", "2024-13-01", "0001-01-01", "9999-12-31T23:59:59.9999999",
        "10000-01-01", "2024/02/29", "2024.02.29", "20240229", "February 2024", "Feb 29", "2024-02-29T13:05:06.12345678Z", " 2024-02-29 ", "2024-2-9", "12:00 PM 2/9/2024", "2024-02-29T13:05:06 Z", "1/2/3", "1/2/99", "00:00:60",
    };
    private static readonly string[] Offsets =
    {
        "2024-02-29T13:05:06+01:00", "2024-02-29T13:05:06-08:30", "2024-02-29 13:05:06 +1", "2024-02-29T13:05:06Z", "2024-02-29T13:05:06+15:00", "2024-02-29T13:05:06.5+00:00", "Thu, 29 Feb 2024 13:05:06 GMT", "0001-01-01T00:00:00+01:00", "x", "",
    };
    private static readonly string[][] Exact =
    {
        new string[] { "2024-02-29", "yyyy-MM-dd" }, new string[] { "2024-2-9", "yyyy-MM-dd" }, new string[] { "2024-2-9", "yyyy-M-d" }, new string[] { "29.02.24", "dd.MM.yy" }, new string[] { "29.02.49", "dd.MM.yy" }, new string[] { "29 Feb 2024", "dd MMM yyyy" },
        new string[] { "1 March 2024", "d MMMM yyyy" }, new string[] { "Thu 29 Feb 2024", "ddd dd MMM yyyy" }, new string[] { "Fri 29 Feb 2024", "ddd dd MMM yyyy" }, new string[] { "13:05:06", "HH:mm:ss" }, new string[] { "01:05 PM", "hh:mm tt" }, new string[] { "1:05 P", "h:mm t" },
        new string[] { "13:05", "hh:mm" }, new string[] { "20240229130506", "yyyyMMddHHmmss" }, new string[] { "2024-02-29T13:05:06.1234567Z", "o" }, new string[] { "2024-02-29T13:05:06.1234567", "o" }, new string[] { "Thu, 29 Feb 2024 13:05:06 GMT", "r" },
        new string[] { "2024-02-29T13:05:06", "s" }, new string[] { "2024-02-29 13:05:06Z", "u" }, new string[] { "06.123", "ss.fff" }, new string[] { "06.12", "ss.fff" }, new string[] { "06.12", "ss.FFF" }, new string[] { "06", "ss.FFF" }, new string[] { "2024-02-29 ", "yyyy-MM-dd" },
        new string[] { "2024-02-29x", "yyyy-MM-dd'x'" }, new string[] { "at 5", "'at' %H" }, new string[] { "13:05 PM", "HH:mm tt" }, new string[] { "01:05 PM", "HH:mm tt" }, new string[] { "12:05", "hh:mm" }, new string[] { "12:05 AM", "hh:mm tt" }, new string[] { "PM", "tt" }, new string[] { "AM", "tt" }, new string[] { "11 AM", "H tt" }, new string[] { "2024-02-29 2024", "yyyy-MM-dd yyyy" }, new string[] { "2024-02-29 2023", "yyyy-MM-dd yyyy" }, new string[] { "", "yyyy" }, new string[] { "2024", "" },
        new string[] { "2024", "Q" }, new string[] { "02/29/2024", "d" }, new string[] { "2024-02-29T13:05:06Z", "yyyy-MM-ddTHH:mm:ssZ" }, new string[] { "2024-02-29T13:05:06Z", "yyyy-MM-ddTHH:mm:ssK" }, new string[] { "2024", "yyyy'" },
    };

    private static string Whole(DateTime date) => string.Concat(date.Ticks, " ", date.Kind);

    private static void Values(string name, DateTime date)
    {
        Section(name);
        Observe("value", () => Whole(date));
        Observe("date", () => Several(date.Year, date.Month, date.Day, date.DayOfYear, date.DayOfWeek));
        Observe("time", () => Several(date.Hour, date.Minute, date.Second, date.Millisecond, date.Microsecond, date.Nanosecond, date.TimeOfDay));
        Observe("Date", () => Whole(date.Date));
        Observe("ToString", () => date.ToString(CultureInfo.InvariantCulture));
        Observe("strings", () => Several(date.ToShortDateString(), date.ToLongDateString(), date.ToShortTimeString(), date.ToLongTimeString()));
        foreach (string format in Formats)
            Observe($"ToString {Describe(format)}", () => date.ToString(format, CultureInfo.InvariantCulture));
        Observe("ToBinary", () => DateTime.FromBinary(date.ToBinary()) == date);
        Observe("ToFileTimeUtc", () => date.ToFileTimeUtc());
        Observe("ToOADate", () => date.ToOADate());
        foreach (double amount in new double[] { 0, 1, -1, 0.5, 1e9, -1e9, 1e300, double.NaN })
        {
            Observe($"AddDays {amount}", () => date.AddDays(amount));
            Observe($"AddHours {amount}", () => date.AddHours(amount));
            Observe($"AddMinutes {amount}", () => date.AddMinutes(amount));
            Observe($"AddSeconds {amount}", () => date.AddSeconds(amount));
            Observe($"AddMilliseconds {amount}", () => date.AddMilliseconds(amount).Ticks);
        }
        foreach (int amount in new int[] { 0, 1, -1, 12, 13, 1000, -100000, 120001, int.MaxValue })
        {
            Observe($"AddMonths {amount}", () => date.AddMonths(amount));
            Observe($"AddYears {amount}", () => date.AddYears(amount));
            Observe($"AddTicks {amount}", () => date.AddTicks(amount).Ticks);
        }
        Observe("Add", () => date.Add(new TimeSpan(1, 2, 3, 4)));
        Observe("Subtract a span", () => date.Subtract(new TimeSpan(1, 2, 3, 4)));
        Observe("Subtract a date", () => date.Subtract(new DateTime(2000, 1, 1)));
        Observe("CompareTo", () => date.CompareTo(new DateTime(2000, 1, 1)));
        Observe("Equals", () => date.Equals(new DateTime(2024, 2, 29, 13, 5, 6)));
    }

    private static void Parsing()
    {
        foreach (string text in Texts)
        {
            Section($"Parse {Describe(text)}");
            // What has no date has today's.
            bool dated = !text.StartsWith("13:") && !text.StartsWith("1:") && !text.StartsWith("Feb 29") && !text.StartsWith("00:");
            Observe("TryParse", () =>
            {
                bool done = DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date);
                return Several(done, done && dated ? Whole(date.ToUniversalTime()) : string.Empty);
            });
            Observe("Parse", () =>
            {
                DateTime date = DateTime.Parse(text, CultureInfo.InvariantCulture);
                return dated ? Whole(date) : string.Empty;
            });
            if (dated)
            {
                DateTimeStyles[] styles =
                {
                    DateTimeStyles.AssumeUniversal, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, DateTimeStyles.RoundtripKind, DateTimeStyles.AllowWhiteSpaces, DateTimeStyles.NoCurrentDateDefault,
                };
                foreach (DateTimeStyles style in styles)
                    Observe($"{style}", () => Whole(DateTime.Parse(text, CultureInfo.InvariantCulture, style)));
            }
        }
        Section("Parse");
        Observe("of a time alone", () => Whole(DateTime.Parse("13:05", CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault)));
        Observe("wrong styles", () => DateTime.Parse("2024-02-29", CultureInfo.InvariantCulture, DateTimeStyles.AssumeLocal | DateTimeStyles.AssumeUniversal));
        Observe("round trip and adjusting", () => DateTime.Parse("2024-02-29", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind | DateTimeStyles.AdjustToUniversal));
        string none = null;
        Observe("null", () => DateTime.Parse(none));
        Observe("ParseExact null", () => DateTime.ParseExact(none, "d", CultureInfo.InvariantCulture));
        Observe("ParseExact without format", () => DateTime.ParseExact("x", none, CultureInfo.InvariantCulture));
        foreach (string[] pair in Exact)
        {
            Section($"ParseExact {Describe(pair[0])} by {Describe(pair[1])}");
            foreach (DateTimeStyles style in new DateTimeStyles[] { DateTimeStyles.NoCurrentDateDefault, DateTimeStyles.NoCurrentDateDefault | DateTimeStyles.AllowWhiteSpaces, DateTimeStyles.NoCurrentDateDefault | DateTimeStyles.AssumeUniversal })
            {
                Observe($"{style}", () => Whole(DateTime.ParseExact(pair[0], pair[1], CultureInfo.InvariantCulture, style)));
                Observe($"Try {style}", () =>
                {
                    bool done = DateTime.TryParseExact(pair[0], pair[1], CultureInfo.InvariantCulture, style, out DateTime date);
                    return Several(done, Whole(date));
                });
            }
        }
        Section("ParseExact of several");
        foreach (string text in new string[] { "2024-02-29", "29.02.2024", "20240229", "x" })
            Observe(text, () => DateTime.ParseExact(text, new string[] { "yyyy-MM-dd", "dd.MM.yyyy", "yyyyMMdd" }, CultureInfo.InvariantCulture, DateTimeStyles.None));
        Section("");
    }

    private static void Construction()
    {
        int[][] parts =
        {
            new int[] { 2024, 2, 29, 0, 0, 0, 0 }, new int[] { 2023, 2, 29, 0, 0, 0, 0 }, new int[] { 0, 1, 1, 0, 0, 0, 0 }, new int[] { 10000, 1, 1, 0, 0, 0, 0 }, new int[] { 2024, 13, 1, 0, 0, 0, 0 }, new int[] { 2024, 4, 31, 0, 0, 0, 0 },
            new int[] { 2024, 4, 30, 24, 0, 0, 0 }, new int[] { 2024, 4, 30, 23, 60, 0, 0 }, new int[] { 2024, 4, 30, 23, 59, 60, 0 }, new int[] { 2024, 4, 30, 23, 59, 59, 1000 }, new int[] { 2024, 4, 30, 23, 59, 59, 999 }, new int[] { 1, 1, 1, 0, 0, 0, -1 },
        };
        foreach (int[] p in parts)
        {
            Section($"new {p[0]}-{p[1]}-{p[2]} {p[3]}-{p[4]}-{p[5]}-{p[6]}");
            Observe("date", () => Whole(new DateTime(p[0], p[1], p[2])));
            Observe("time", () => Whole(new DateTime(p[0], p[1], p[2], p[3], p[4], p[5])));
            Observe("milliseconds", () => Whole(new DateTime(p[0], p[1], p[2], p[3], p[4], p[5], p[6], DateTimeKind.Utc)));
            Observe("offset", () => new DateTimeOffset(p[0], p[1], p[2], p[3], p[4], p[5], TimeSpan.FromHours(1)));
            Observe("DaysInMonth", () => DateTime.DaysInMonth(p[0], p[1]));
            Observe("IsLeapYear", () => DateTime.IsLeapYear(p[0]));
        }
        Section("");
        Observe("new of too few ticks", () => new DateTime(-1L));
        Observe("new of too many ticks", () => new DateTime(long.MaxValue));
        Observe("wrong kind", () => new DateTime(0L, (DateTimeKind)3));
        Observe("MinValue", () => Several(Whole(DateTime.MinValue), Whole(DateTime.MaxValue), Whole(DateTime.UnixEpoch)));
        Observe("SpecifyKind", () => Whole(DateTime.SpecifyKind(new DateTime(2024, 1, 1), DateTimeKind.Utc)));
        Observe("FromFileTimeUtc", () => Whole(DateTime.FromFileTimeUtc(133500000000000000)));
        Observe("FromFileTimeUtc, wrong", () => DateTime.FromFileTimeUtc(-1));
        Observe("FromOADate", () => Whole(DateTime.FromOADate(45351.545208333)));
        Observe("FromOADate, wrong", () => DateTime.FromOADate(1e9));
        Observe("operators", () => Several(new DateTime(2024, 1, 2) - new DateTime(2024, 1, 1), new DateTime(2024, 1, 2) + TimeSpan.FromDays(1), new DateTime(2024, 1, 2) > new DateTime(2024, 1, 1), DateTime.MinValue == default(DateTime)));
        Observe("Compare", () => Several(DateTime.Compare(DateTime.MinValue, DateTime.MaxValue), DateTime.MaxValue.CompareTo(DateTime.MaxValue)));
        Observe("default", () => Whole(default(DateTime)));
    }

    private static void WithOffset(string name, DateTimeOffset date)
    {
        Section($"offset {name}");
        Observe("ToString", () => date.ToString(CultureInfo.InvariantCulture));
        Observe("parts", () => Several(date.Year, date.Month, date.Day, date.Hour, date.Minute, date.Second, date.Millisecond, date.DayOfWeek, date.DayOfYear, date.Offset, date.Ticks, date.UtcTicks));
        Observe("dates", () => Several(Whole(date.DateTime), Whole(date.UtcDateTime), Whole(date.Date)));
        Observe("unix", () => Several(date.ToUnixTimeSeconds(), date.ToUnixTimeMilliseconds()));
        foreach (string format in Formats)
            Observe($"ToString {Describe(format)}", () => date.ToString(format, CultureInfo.InvariantCulture));
        foreach (double hours in new double[] { 0, -5.5, 14, 15, 0.001 })
            Observe($"ToOffset {hours}", () => date.ToOffset(TimeSpan.FromHours(hours)));
        Observe("arithmetic", () => Several(date.AddDays(1), date.AddMonths(1), date.AddYears(-1), date.AddHours(0.5), date.AddSeconds(-1), date.Add(TimeSpan.FromMinutes(1)), date.Subtract(DateTimeOffset.UnixEpoch)));
        Observe("comparisons", () => Several(date.CompareTo(DateTimeOffset.UnixEpoch), date.Equals(date.ToOffset(TimeSpan.Zero)), date.EqualsExact(date.ToOffset(TimeSpan.FromHours(3))), date == date.ToUniversalTime()));
    }

    private static void OffsetParsing()
    {
        foreach (string text in Offsets)
        {
            Section($"offset Parse {Describe(text)}");
            Observe("Parse", () => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture));
            Observe("AssumeUniversal", () => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal));
            Observe("TryParse", () =>
            {
                bool done = DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out DateTimeOffset date);
                return Several(done, date);
            });
        }
        Section("offset");
        Observe("ParseExact", () => DateTimeOffset.ParseExact("2024-02-29 13:05 +02:00", "yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture));
        Observe("ParseExact, wrong", () => DateTimeOffset.ParseExact("2024-02-29 13:05 +02", "yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture));
        Observe("FromUnixTimeSeconds", () => Several(DateTimeOffset.FromUnixTimeSeconds(0), DateTimeOffset.FromUnixTimeSeconds(-1), DateTimeOffset.FromUnixTimeSeconds(1709211906)));
        Observe("FromUnixTimeSeconds, wrong", () => DateTimeOffset.FromUnixTimeSeconds(long.MaxValue));
        Observe("FromUnixTimeMilliseconds", () => Several(DateTimeOffset.FromUnixTimeMilliseconds(1), DateTimeOffset.FromUnixTimeMilliseconds(-62135596800000)));
        Observe("FromUnixTimeMilliseconds, wrong", () => DateTimeOffset.FromUnixTimeMilliseconds(-62135596800001));
        Observe("of UTC with an offset", () => new DateTimeOffset(new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc), TimeSpan.FromHours(1)));
        Observe("offset of seconds", () => new DateTimeOffset(new DateTime(2024, 1, 1), TimeSpan.FromSeconds(1)));
        Observe("offset too large", () => new DateTimeOffset(new DateTime(2024, 1, 1), TimeSpan.FromHours(15)));
        Observe("before the beginning", () => new DateTimeOffset(DateTime.MinValue, TimeSpan.FromHours(1)));
        Observe("MinValue", () => Several(DateTimeOffset.MinValue, DateTimeOffset.MaxValue, DateTimeOffset.UnixEpoch));
    }

    public override void Run()
    {
        Construction();
        Values("afternoon", new DateTime(2024, 2, 29, 13, 5, 6));
        Values("utc", new DateTime(638448231061234567L, DateTimeKind.Utc));
        Values("first", DateTime.MinValue);
        Values("last", DateTime.MaxValue);
        Parsing();
        WithOffset("east", new DateTimeOffset(2024, 2, 29, 13, 5, 6, TimeSpan.FromHours(5.5)));
        WithOffset("utc", DateTimeOffset.UnixEpoch);
        WithOffset("west", new DateTimeOffset(1969, 12, 31, 23, 59, 59, 999, TimeSpan.FromHours(-8)));
        OffsetParsing();
    }
}
