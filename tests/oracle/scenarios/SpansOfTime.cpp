// TimeSpan: construction, parts, arithmetic, formats, Parse and ParseExact.
#include "harness/Transcript.hpp"
#include <System/Globalization.hpp>

namespace
{
    using namespace Oracle;
    using namespace System::Globalization;

    const Array<String> Formats = {
        "c",     "t",        "T",         "g",        "G",        "hh\\:mm", "d\\.hh\\:mm\\:ss", "%d",      "%h", "%m", "%s",  "dd",
        "ddd",   "dddddddd", "h'h 'm'm'", "ss\\.fff", "ss\\.FFF", "%f",      "fffffff",          "FFFFFFF", "",   "x",  "hhh", "hh:mm",
        "'open", "\\-hh",    "%%",        "d",        "m",        "\"q\"hh",
    };
    const Array<String> Texts = {
        "0",
        "1",
        "-1",
        "1:2",
        "01:02:03",
        "1.2:3",
        "1.02:03:04",
        "1.02:03:04.5",
        "1:02:03:04",
        "1:02:03:04.1234567",
        "-1.02:03:04.5000000",
        "24:00",
        "23:60",
        "23:59:60",
        "00:00:00.12345678",
        "10675199.02:48:05.4775807",
        "10675199.02:48:05.4775808",
        "-10675199.02:48:05.4775808",
        "10675200",
        "",
        " ",
        " 1:2 ",
        "x",
        "1:",
        ":1",
        "1:2:3:4:5",
        "1.2",
        "1.2.3",
        "+1:2",
        "1:2:3.",
        "1 :2",
        "--1",
        "100:00",
        "99999999999",
        "0:0:0.0000001",
        "1.5:00",
    };
    const Array<Array<String>> Exact = {
        Array<String>{"01:02:03", "c"},
        Array<String>{"1:02:03", "c"},
        Array<String>{"1:2:3", "g"},
        Array<String>{"1:02:03:04.5", "g"},
        Array<String>{"1:02:03:04.5000000", "G"},
        Array<String>{"01:02", "hh\\:mm"},
        Array<String>{"1:02", "hh\\:mm"},
        Array<String>{"1:02", "h\\:mm"},
        Array<String>{"5", "%d"},
        Array<String>{"5", "%h"},
        Array<String>{"25", "%h"},
        Array<String>{"05.120", "ss\\.fff"},
        Array<String>{"05.12", "ss\\.fff"},
        Array<String>{"05.12", "ss\\.FFF"},
        Array<String>{"5h", "h'h'"},
        Array<String>{"", "hh"},
        Array<String>{"01", ""},
        Array<String>{"01", "x"},
        Array<String>{"0102", "hhmm"},
        Array<String>{"-01:02:03", "c"},
        Array<String>{"1.00:00:00", "c"},
        Array<String>{" 01:02:03", "c"},
    };

    void Values(String name, TimeSpan span)
    {
        Section(name);
        Observe("ToString", [&] { return Several(span.ToString(), span.Ticks()); });
        Observe("parts",
                [&]
                {
                    return Several(span.Days(), span.Hours(), span.Minutes(), span.Seconds(), span.Milliseconds(), span.Microseconds(),
                                   span.Nanoseconds());
                });
        Observe("totals",
                [&]
                {
                    return Several(span.TotalDays(), span.TotalHours(), span.TotalMinutes(), span.TotalSeconds(), span.TotalMilliseconds(),
                                   span.TotalMicroseconds(), span.TotalNanoseconds());
                });
        for (const String& format : Formats)
            Observe(String::Format("ToString {0}", Describe(format)),
                    [&] { return span.ToString(format, CultureInfo::InvariantCulture()); });
        Observe("Negate", [&] { return span.Negate(); });
        Observe("Duration", [&] { return span.Duration(); });
        Observe("Add", [&] { return span.Add(TimeSpan::FromHours(1)); });
        Observe("Subtract", [&] { return span.Subtract(TimeSpan::FromTicks(1)); });
        for (const double factor : Array<double>{0, 1, -1, 2, 0.5, 1e20, std::numeric_limits<double>::quiet_NaN()})
        {
            Observe(String::Format("Multiply {0}", factor), [&] { return span.Multiply(factor); });
            Observe(String::Format("Divide {0}", factor), [&] { return span.Divide(factor); });
        }
        Observe("Divide by a span", [&] { return span.Divide(TimeSpan::FromMinutes(1)); });
        Observe("comparisons",
                [&]
                {
                    return Several(span.CompareTo(TimeSpan::Zero), span.Equals(TimeSpan::Zero), span > TimeSpan::FromDays(1),
                                   span == span.Duration(), TimeSpan::Compare(span, TimeSpan::MaxValue));
                });
    }

    void Factories()
    {
        Section("");
        for (const double number :
             Array<double>{0, 1, -1, 0.5, 1.5, 0.0000001, 1e9, 1e12, 1e18, -1e18, std::numeric_limits<double>::quiet_NaN(),
                           std::numeric_limits<double>::infinity(), MaxValue<double>})
        {
            Observe(String::Format("FromDays {0}", number), [&] { return TimeSpan::FromDays(number); });
            Observe(String::Format("FromHours {0}", number), [&] { return TimeSpan::FromHours(number); });
            Observe(String::Format("FromMinutes {0}", number), [&] { return TimeSpan::FromMinutes(number); });
            Observe(String::Format("FromSeconds {0}", number), [&] { return TimeSpan::FromSeconds(number); });
            Observe(String::Format("FromMilliseconds {0}", number), [&] { return TimeSpan::FromMilliseconds(number); });
            Observe(String::Format("FromMicroseconds {0}", number), [&] { return TimeSpan::FromMicroseconds(number); });
        }
        Observe("new of ticks", [&] { return TimeSpan(36000000001L); });
        Observe("new of hours", [&] { return Several(TimeSpan(1, 2, 3), TimeSpan(25, 61, 61), TimeSpan(-1, 2, 3)); });
        Observe("new of days", [&] { return Several(TimeSpan(1, 2, 3, 4), TimeSpan(1, 2, 3, 4, 5), TimeSpan(1, 2, 3, 4, 5, 6)); });
        Observe("new too large", [&] { return TimeSpan(MaxValue<int>, 0, 0, 0); });
        Observe("new of too many hours", [&] { return TimeSpan(MaxValue<int>, 0, 0).Ticks(); });
        Observe("MinValue",
                [&] {
                    return Several(TimeSpan::MinValue, TimeSpan::MaxValue, TimeSpan::Zero, TimeSpan::TicksPerDay,
                                   TimeSpan::TicksPerMillisecond);
                });
        Observe("operators",
                [&]
                {
                    return Several(TimeSpan::FromHours(1) + TimeSpan::FromMinutes(1), TimeSpan::FromHours(1) - TimeSpan::FromMinutes(1),
                                   -TimeSpan::FromHours(1), TimeSpan::FromHours(1) * 2.5, TimeSpan::FromHours(1) / 4.0,
                                   TimeSpan::FromHours(1) / TimeSpan::FromMinutes(1));
                });
        Observe("sum too large", [&] { return TimeSpan::MaxValue + TimeSpan::FromTicks(1); });
        Observe("difference too large", [&] { return TimeSpan::MinValue - TimeSpan::FromTicks(1); });
    }

    void Parsing()
    {
        for (const String& text : Texts)
        {
            Section(String::Format("Parse {0}", Describe(text)));
            Observe("Parse", [&] { return TimeSpan::Parse(text, CultureInfo::InvariantCulture()); });
            Observe("TryParse",
                    [&]
                    {
                        TimeSpan span{};
                        bool done = TimeSpan::TryParse(text, CultureInfo::InvariantCulture(), span);
                        return Several(done, span);
                    });
        }
        for (const Array<String>& pair : Exact)
        {
            Section(String::Format("ParseExact {0} by {1}", Describe(pair[0]), Describe(pair[1])));
            Observe("ParseExact", [&] { return TimeSpan::ParseExact(pair[0], pair[1], CultureInfo::InvariantCulture()); });
            Observe("negative", [&]
                    { return TimeSpan::ParseExact(pair[0], pair[1], CultureInfo::InvariantCulture(), TimeSpanStyles::AssumeNegative); });
            Observe("TryParseExact",
                    [&]
                    {
                        TimeSpan span{};
                        bool done = TimeSpan::TryParseExact(pair[0], pair[1], CultureInfo::InvariantCulture(), span);
                        return Several(done, span);
                    });
        }
        Section("null");
        String none = nullptr;
        Observe("Parse", [&] { return TimeSpan::Parse(none); });
        Observe("TryParse",
                [&]
                {
                    TimeSpan span{};
                    bool done = TimeSpan::TryParse(none, span);
                    return Several(done, span);
                });
        Observe("ParseExact", [&] { return TimeSpan::ParseExact(none, "c", CultureInfo::InvariantCulture()); });
        Observe("ParseExact without format", [&] { return TimeSpan::ParseExact("1", none, CultureInfo::InvariantCulture()); });
        Observe("ParseExact of several",
                [&] {
                    return TimeSpan::ParseExact("5h", Array<String>{"c", "h'h'"}, CultureInfo::InvariantCulture());
                });
        Observe("ParseExact, wrong style",
                [&] { return TimeSpan::ParseExact("1", "c", CultureInfo::InvariantCulture(), (TimeSpanStyles)2); });
    }

    void Run()
    {
        Values("zero", TimeSpan::Zero);
        Values("short", TimeSpan(0, 0, 0, 5, 120));
        Values("hours", TimeSpan(1, 2, 3));
        Values("days", TimeSpan(11, 2, 3, 4, 5, 6));
        Values("negative", TimeSpan(-938840050000L));
        Values("a tick", TimeSpan(1L));
        Values("least", TimeSpan::MinValue);
        Values("most", TimeSpan::MaxValue);
        Factories();
        Parsing();
    }

    const Scenario Registered("SpansOfTime", Run);
}
