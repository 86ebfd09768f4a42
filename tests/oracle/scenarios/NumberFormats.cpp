// ToString of every number type by all standard formats and by pictures.
#include "harness/Transcript.hpp"
#include <System/Globalization.hpp>

namespace
{
    using namespace Oracle;
    using namespace System::Globalization;

    const Array<String> Whole = {
        "",
        "G",
        "g",
        "G0",
        "G1",
        "G3",
        "G20",
        "D",
        "d",
        "D0",
        "D5",
        "D12",
        "X",
        "x",
        "X2",
        "x8",
        "X20",
        "B",
        "b8",
        "B40",
        "N",
        "N0",
        "N3",
        "F",
        "F0",
        "f4",
        "E",
        "e",
        "E0",
        "E2",
        "e10",
        "P",
        "P0",
        "P3",
        "C",
        "C0",
        "R",
        "D100",
        "F30",
        "Q",
        "D-1",
        "X1000000000",
        "0",
        "000",
        "#",
        "#,##0",
        "0.00",
        "#.##",
        "0,0.0",
        "0%",
        "0\u2030",
        "0e+0",
        "0.0E00",
        "#;(#);zero",
        "0;-0;",
        "'a'0",
        "\\#0",
        "0x",
        "\"quoted\" 0",
        "00-00-00",
        "#,",
        "#,,",
        "#,#,",
        "abc",
        "##;;zero",
        "0;;",
        ".",
        "%#",
        "000e-000",
    };
    const Array<String> Fractions = {
        "",       "G",        "G1",
        "G3",     "G5",       "G15",
        "G17",    "G20",      "g4",
        "R",      "r",        "F",
        "F0",     "F1",       "F5",
        "F20",    "N",        "N0",
        "N1",     "N6",       "E",
        "E0",     "E1",       "e3",
        "E20",    "P",        "P0",
        "P1",     "C",        "C3",
        "D",      "X",        "B",
        "Q",      "0",        "0.0",
        "0.00",   "#.##",     "#,##0.00",
        "0.###",  "00.00",    "0%",
        "0.0e0",  "0.##E+00", "#;neg #;zero",
        "0,",     "#,##0,,",  "000000.000000",
        "'x'0.0", "G100",     "F100",
    };

    template <class T>
    void Formats(String name, T number, Array<String> formats)
    {
        Section(String::Format("{0} {1}", name, number));
        Observe("ToString", [&] { return ToString(number); });
        for (const String& format : formats)
        {
            Observe(String::Format("ToString {0}", Describe(format)),
                    [&] { return ToString(number, format, CultureInfo::InvariantCulture()); });
        }
        Section("");
    }

    void Items()
    {
        Section("Format");
        Array<String> formats = {
            "{0}",  "{0,5}", "{0,-5}|",   "{0:X}",  "{0,8:X4}", "{0:D3}",  "{{0}}",   "{{{0}}}",   "{0}{1}",   "{1}{0}",
            "{0:}", "{0,0}", "{0 }",      "{0 ,3}", "{0, 3}",   "{0:N1}",  "{0:{{}",  "{",         "}",        "{}",
            "{a}",  "{0",    "{0:",       "{0,",    "{0,a}",    "{-1}",    "{2}",     "{1000000}", "{0,1000}", "{0,99999999999}",
            "a}}b", "a}b",   "x{0}y{0}z", "",       "{0:0.0}",  "{0:#,#}", "{0:'}'}", "{00}",      "{0,+5}",   "{0:x}{1,4}{0:x}",
        };
        for (const String& format : formats)
        {
            Observe(Describe(format), [&] { return String::Format(format, 1234, "ab"); });
        }
        String none = nullptr;
        Observe("null format", [&] { return String::Format(none, 1); });
        Observe("null argument", [&] { return String::Format("[{0}]", none); });
        Observe("null argument padded", [&] { return String::Format("[{0,4}]", none); });
        Observe("bool", [&] { return String::Format("{0} {1,6} {2:X}", true, false, true); });
        Observe("char", [&] { return String::Format("{0}{1,3}{2,-3}.", 'a', 'b', 'c'); });
        Observe("double", [&] { return String::Format("{0} {0:F1} {0:E2} {0:P}", 0.125); });
        Observe("date", [&] { return String::Format("{0:yyyy-MM-dd} {0:HH}", DateTime(2024, 2, 29, 13, 5, 6)); });
        Observe("span of time", [&] { return String::Format("{0} {0:c} {0:hh}", TimeSpan(1, 2, 3)); });
        Observe("enumeration", [&] { return String::Format("{0} {0:D} {0:X} {0,10}", DayOfWeek::Friday); });
        Observe("address", [&] { return String::Format("{0}:{1}", IPAddress::Loopback, 80); });
        Observe("array as arguments", [&] { return String::Format("{0}-{1}-{2}", Array<Object>{1, "b", 2.5}); });
        Observe("no arguments at all", [&] { return String::Format("plain"); });
        Observe("provider", [&] { return String::Format(CultureInfo::InvariantCulture(), "{0:N2}", 1234.5); });
    }

    void Run()
    {
        Array<String> few = {"", "G", "D4", "X", "x2", "B", "N0", "F1", "E1", "P0", "C", "000", "#,##0"};
        Formats<int>("int", 0, Whole);
        Formats<int>("int", 1, Whole);
        Formats<int>("int", -42, Whole);
        Formats<int>("int", 1234567, Whole);
        Formats<int>("int", MinValue<int>, Whole);
        Formats<Int64>("long", MaxValue<Int64>, Whole);
        Formats<Int64>("long", -1234567890123L, few);
        Formats<UInt64>("ulong", MaxValue<UInt64>, few);
        Formats<UInt32>("uint", MaxValue<UInt32>, few);
        Formats<Byte>("byte", 200, few);
        Formats<SByte>("sbyte", -1, few);
        Formats<Int16>("short", MinValue<Int16>, few);
        Formats<UInt16>("ushort", 65535, few);
        Formats<double>("double", 0.0, Fractions);
        Formats<double>("double", -0.0, Fractions);
        Formats<double>("double", 1.0, Fractions);
        Formats<double>("double", 0.1, Fractions);
        Formats<double>("double", -1234.5678, Fractions);
        Formats<double>("double", 1e21, Fractions);
        Formats<double>("double", 123456789012345680.0, Fractions);
        Formats<double>("double", 1.5e-7, Fractions);
        Formats<double>("double", 2.5, Fractions);
        Formats<double>("double", 0.005, Fractions);
        Formats<double>("double", 999.995, Fractions);
        Formats<double>("double", MaxValue<double>, few);
        Formats<double>("double", MinValue<double>, few);
        Formats<double>("double", std::numeric_limits<double>::quiet_NaN(), Fractions);
        Formats<double>("double", std::numeric_limits<double>::infinity(), few);
        Formats<double>("double", -std::numeric_limits<double>::infinity(), few);
        Formats<float>("float", 0.1f, Fractions);
        Formats<float>("float", 3.14159f, Fractions);
        Formats<float>("float", 16777216.0f, few);
        Formats<float>("float", 1e-10f, few);
        Formats<float>("float", MaxValue<float>, few);
        Items();
    }

    const Scenario Registered("NumberFormats", Run);
}
