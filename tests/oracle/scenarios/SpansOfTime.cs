// TimeSpan: construction, parts, arithmetic, formats, Parse and ParseExact.
using System.Globalization;

namespace Oracle;

class SpansOfTime : Scenario
{
    private static readonly string[] Formats =
    {
        "c", "t", "T", "g", "G", "hh\\:mm", "d\\.hh\\:mm\\:ss", "%d", "%h", "%m", "%s", "dd", "ddd", "dddddddd", "h'h 'm'm'", "ss\\.fff", "ss\\.FFF", "%f", "fffffff", "FFFFFFF", "", "x", "hhh", "hh:mm", "'open", "\\-hh", "%%", "d", "m", "\"q\"hh",
    };
    private static readonly string[] Texts =
    {
        "0", "1", "-1", "1:2", "01:02:03", "1.2:3", "1.02:03:04", "1.02:03:04.5", "1:02:03:04", "1:02:03:04.1234567", "-1.02:03:04.5000000", "24:00", "23:60", "23:59:60", "00:00:00.12345678", "10675199.02:48:05.4775807", "10675199.02:48:05.4775808", "-10675199.02:48:05.4775808",
        "10675200", "", " ", " 1:2 ", "x", "1:", ":1", "1:2:3:4:5", "1.2", "1.2.3", "+1:2", "1:2:3.", "1 :2", "--1", "100:00", "99999999999", "0:0:0.0000001", "1.5:00",
    };
    private static readonly string[][] Exact =
    {
        new string[] { "01:02:03", "c" }, new string[] { "1:02:03", "c" }, new string[] { "1:2:3", "g" }, new string[] { "1:02:03:04.5", "g" }, new string[] { "1:02:03:04.5000000", "G" }, new string[] { "01:02", "hh\\:mm" }, new string[] { "1:02", "hh\\:mm" }, new string[] { "1:02", "h\\:mm" },
        new string[] { "5", "%d" }, new string[] { "5", "%h" }, new string[] { "25", "%h" }, new string[] { "05.120", "ss\\.fff" }, new string[] { "05.12", "ss\\.fff" }, new string[] { "05.12", "ss\\.FFF" }, new string[] { "5h", "h'h'" }, new string[] { "", "hh" }, new string[] { "01", "" },
        new string[] { "01", "x" }, new string[] { "0102", "hhmm" }, new string[] { "-01:02:03", "c" }, new string[] { "1.00:00:00", "c" }, new string[] { " 01:02:03", "c" },
    };

    private static void Values(string name, TimeSpan span)
    {
        Section(name);
        Observe("ToString", () => Several(span.ToString(), span.Ticks));
        Observe("parts", () => Several(span.Days, span.Hours, span.Minutes, span.Seconds, span.Milliseconds, span.Microseconds, span.Nanoseconds));
        Observe("totals", () => Several(span.TotalDays, span.TotalHours, span.TotalMinutes, span.TotalSeconds, span.TotalMilliseconds, span.TotalMicroseconds, span.TotalNanoseconds));
        foreach (string format in Formats)
            Observe($"ToString {Describe(format)}", () => span.ToString(format, CultureInfo.InvariantCulture));
        Observe("Negate", () => span.Negate());
        Observe("Duration", () => span.Duration());
        Observe("Add", () => span.Add(TimeSpan.FromHours(1)));
        Observe("Subtract", () => span.Subtract(TimeSpan.FromTicks(1)));
        foreach (double factor in new double[] { 0, 1, -1, 2, 0.5, 1e20, double.NaN })
        {
            Observe($"Multiply {factor}", () => span.Multiply(factor));
            Observe($"Divide {factor}", () => span.Divide(factor));
        }
        Observe("Divide by a span", () => span.Divide(TimeSpan.FromMinutes(1)));
        Observe("comparisons", () => Several(span.CompareTo(TimeSpan.Zero), span.Equals(TimeSpan.Zero), span > TimeSpan.FromDays(1), span == span.Duration(), TimeSpan.Compare(span, TimeSpan.MaxValue)));
    }

    private static void Factories()
    {
        Section("");
        foreach (double number in new double[] { 0, 1, -1, 0.5, 1.5, 0.0000001, 1e9, 1e12, 1e18, -1e18, double.NaN, double.PositiveInfinity, double.MaxValue })
        {
            Observe($"FromDays {number}", () => TimeSpan.FromDays(number));
            Observe($"FromHours {number}", () => TimeSpan.FromHours(number));
            Observe($"FromMinutes {number}", () => TimeSpan.FromMinutes(number));
            Observe($"FromSeconds {number}", () => TimeSpan.FromSeconds(number));
            Observe($"FromMilliseconds {number}", () => TimeSpan.FromMilliseconds(number));
            Observe($"FromMicroseconds {number}", () => TimeSpan.FromMicroseconds(number));
        }
        Observe("new of ticks", () => new TimeSpan(36000000001L));
        Observe("new of hours", () => Several(new TimeSpan(1, 2, 3), new TimeSpan(25, 61, 61), new TimeSpan(-1, 2, 3)));
        Observe("new of days", () => Several(new TimeSpan(1, 2, 3, 4), new TimeSpan(1, 2, 3, 4, 5), new TimeSpan(1, 2, 3, 4, 5, 6)));
        Observe("new too large", () => new TimeSpan(int.MaxValue, 0, 0, 0));
        Observe("new of too many hours", () => new TimeSpan(int.MaxValue, 0, 0).Ticks);
        Observe("MinValue", () => Several(TimeSpan.MinValue, TimeSpan.MaxValue, TimeSpan.Zero, TimeSpan.TicksPerDay, TimeSpan.TicksPerMillisecond));
        Observe("operators", () => Several(TimeSpan.FromHours(1) + TimeSpan.FromMinutes(1), TimeSpan.FromHours(1) - TimeSpan.FromMinutes(1), -TimeSpan.FromHours(1), TimeSpan.FromHours(1) * 2.5, TimeSpan.FromHours(1) / 4.0, TimeSpan.FromHours(1) / TimeSpan.FromMinutes(1)));
        Observe("sum too large", () => TimeSpan.MaxValue + TimeSpan.FromTicks(1));
        Observe("difference too large", () => TimeSpan.MinValue - TimeSpan.FromTicks(1));
    }

    private static void Parsing()
    {
        foreach (string text in Texts)
        {
            Section($"Parse {Describe(text)}");
            Observe("Parse", () => TimeSpan.Parse(text, CultureInfo.InvariantCulture));
            Observe("TryParse", () =>
            {
                bool done = TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out TimeSpan span);
                return Several(done, span);
            });
        }
        foreach (string[] pair in Exact)
        {
            Section($"ParseExact {Describe(pair[0])} by {Describe(pair[1])}");
            Observe("ParseExact", () => TimeSpan.ParseExact(pair[0], pair[1], CultureInfo.InvariantCulture));
            Observe("negative", () => TimeSpan.ParseExact(pair[0], pair[1], CultureInfo.InvariantCulture, TimeSpanStyles.AssumeNegative));
            Observe("TryParseExact", () =>
            {
                bool done = TimeSpan.TryParseExact(pair[0], pair[1], CultureInfo.InvariantCulture, out TimeSpan span);
                return Several(done, span);
            });
        }
        Section("null");
        string none = null;
        Observe("Parse", () => TimeSpan.Parse(none));
        Observe("TryParse", () =>
        {
            bool done = TimeSpan.TryParse(none, out TimeSpan span);
            return Several(done, span);
        });
        Observe("ParseExact", () => TimeSpan.ParseExact(none, "c", CultureInfo.InvariantCulture));
        Observe("ParseExact without format", () => TimeSpan.ParseExact("1", none, CultureInfo.InvariantCulture));
        Observe("ParseExact of several", () => TimeSpan.ParseExact("5h", new string[] { "c", "h'h'" }, CultureInfo.InvariantCulture));
        Observe("ParseExact, wrong style", () => TimeSpan.ParseExact("1", "c", CultureInfo.InvariantCulture, (TimeSpanStyles)2));
    }

    public override void Run()
    {
        Values("zero", TimeSpan.Zero);
        Values("short", new TimeSpan(0, 0, 0, 5, 120));
        Values("hours", new TimeSpan(1, 2, 3));
        Values("days", new TimeSpan(11, 2, 3, 4, 5, 6));
        Values("negative", new TimeSpan(-938840050000L));
        Values("a tick", new TimeSpan(1L));
        Values("least", TimeSpan.MinValue);
        Values("most", TimeSpan.MaxValue);
        Factories();
        Parsing();
    }
}
