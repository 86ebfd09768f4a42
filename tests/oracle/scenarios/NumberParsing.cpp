// Parse and TryParse of every number type, plain and by NumberStyles.
#include "harness/Transcript.hpp"
#include <System/Globalization.hpp>

namespace
{
    using namespace Oracle;
    using namespace System::Globalization;

    const Array<String> Texts = {
        "0",
        "-0",
        "+1",
        "42",
        " 7 ",
        "\t9\n",
        "127",
        "128",
        "-128",
        "-129",
        "255",
        "256",
        "32767",
        "32768",
        "65535",
        "65536",
        "2147483647",
        "2147483648",
        "-2147483648",
        "4294967295",
        "4294967296",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775808",
        "18446744073709551615",
        "18446744073709551616",
        "",
        " ",
        "x",
        "1x",
        "--1",
        "+-1",
        "1 2",
        "1,000",
        "1.0",
        "1e2",
        "0x10",
        "(5)",
        "5-",
        "000000000000000000000000000012",
    };
    const Array<String> Reals = {
        "0",
        "-0",
        "1",
        "1.5",
        "-1.5",
        ".5",
        "5.",
        ".",
        "1e3",
        "1E-3",
        "1e",
        "1e+",
        "1e400",
        "-1e400",
        "1e-400",
        "NaN",
        "nan",
        "-NaN",
        "Infinity",
        "-Infinity",
        "+infinity",
        "inf",
        "1,234.5",
        "1,2,3",
        ",1",
        "0.1",
        "123456789012345678901234567890",
        "1.7976931348623157E+308",
        "4.94065645841247E-324",
        "3.4028235E+38",
        "1e39",
        " 2.5 ",
        "2.5f",
        "1.2.3",
        "",
        "0x1",
        "(1)",
        "1-",
        "+1.0",
    };
    const Array<String> Styled = {
        "12", " 12",  "12 ",      "-12", "12-",  "(12)",     "1,234", "1.0", "1.5", "12e1", "FF",
        "ff", "0xFF", "80000000", "101", "1e-1", "\u00A412", "$12",   "",    "-",   "(-1)", "F F",
    };

    template <class T>
    void Plain(String name, String text)
    {
        Section(String::Format("{0} {1}", name, Describe(text)));
        Observe("Parse", [&] { return Parse<T>(text, CultureInfo::InvariantCulture()); });
        Observe("TryParse",
                [&]
                {
                    T number{};
                    bool done = TryParse(text, CultureInfo::InvariantCulture(), number);
                    return Several(done, number);
                });
    }

    template <class T>
    void ByStyle(String name, String text, NumberStyles style)
    {
        Section(String::Format("{0} {1} {2}", name, Describe(text), style));
        Observe("Parse", [&] { return Parse<T>(text, style, CultureInfo::InvariantCulture()); });
        Observe("TryParse",
                [&]
                {
                    T number{};
                    bool done = TryParse(text, style, CultureInfo::InvariantCulture(), number);
                    return Several(done, number);
                });
    }

    template <class T>
    void Wrong(String name)
    {
        Section(String::Format("{0} wrong", name));
        Observe("style 2048", [&] { return Parse<T>("1", (NumberStyles)2048, CultureInfo::InvariantCulture()); });
        Observe("hexadecimal with a sign",
                [&] {
                    return Parse<T>("1", NumberStyles::AllowHexSpecifier | NumberStyles::AllowLeadingSign, CultureInfo::InvariantCulture());
                });
        Observe("binary and hexadecimal",
                [&] {
                    return Parse<T>("1", NumberStyles::AllowHexSpecifier | NumberStyles::AllowBinarySpecifier,
                                    CultureInfo::InvariantCulture());
                });
        Observe("MinValue", [&] { return MinValue<T>; });
        Observe("MaxValue", [&] { return MaxValue<T>; });
        Section("");
    }

    void Nulls()
    {
        Section("null");
        String none = nullptr;
        Observe("int", [&] { return Parse<int>(none); });
        Observe("int by style", [&] { return Parse<int>(none, NumberStyles::Integer); });
        Observe("byte by provider", [&] { return Parse<Byte>(none, CultureInfo::InvariantCulture()); });
        Observe("double", [&] { return Parse<double>(none); });
        Observe("float by style", [&] { return Parse<float>(none, NumberStyles::Float, CultureInfo::InvariantCulture()); });
        Observe("TryParse int",
                [&]
                {
                    int whole{};
                    bool done = TryParse(none, whole);
                    return Several(done, whole);
                });
        Observe("TryParse double",
                [&]
                {
                    double real{};
                    bool done = TryParse(none, NumberStyles::Float, CultureInfo::InvariantCulture(), real);
                    return Several(done, real);
                });
        Section("");
    }

    void Booleans()
    {
        Array<String> texts = {"True", "true", "TRUE", "False", "false", " true ", "\0true\0", "tru", "1", "0", "", "yes"};
        for (const String& text : texts)
        {
            Section(String::Format("bool {0}", Describe(text)));
            Observe("Parse", [&] { return Parse<bool>(text); });
            Observe("TryParse",
                    [&]
                    {
                        bool truth{};
                        bool done = TryParse(text, truth);
                        return Several(done, truth);
                    });
        }
        String none = nullptr;
        Section("bool null");
        Observe("Parse", [&] { return Parse<bool>(none); });
        Observe("TryParse",
                [&]
                {
                    bool truth{};
                    bool done = TryParse(none, truth);
                    return Several(done, truth);
                });
    }

    void Run()
    {
        for (const String& text : Texts)
        {
            Plain<Byte>("byte", text);
            Plain<SByte>("sbyte", text);
            Plain<Int16>("short", text);
            Plain<UInt16>("ushort", text);
            Plain<int>("int", text);
            Plain<UInt32>("uint", text);
            Plain<Int64>("long", text);
            Plain<UInt64>("ulong", text);
        }
        for (const String& text : Reals)
        {
            Plain<double>("double", text);
            Plain<float>("float", text);
        }
        Array<NumberStyles> styles = {
            NumberStyles::None,         NumberStyles::Integer, NumberStyles::HexNumber, NumberStyles::AllowHexSpecifier,
            NumberStyles::BinaryNumber, NumberStyles::Number,  NumberStyles::Float,     NumberStyles::Currency,
            NumberStyles::Any,
        };
        for (const String& text : Styled)
        {
            for (const NumberStyles style : styles)
            {
                ByStyle<int>("int", text, style);
                ByStyle<Byte>("byte", text, style);
            }
        }
        Array<NumberStyles> realStyles = {NumberStyles::None,  NumberStyles::Integer,  NumberStyles::Number,
                                          NumberStyles::Float, NumberStyles::Currency, NumberStyles::Any};
        for (const String& text : Styled)
        {
            for (const NumberStyles style : realStyles)
                ByStyle<double>("double", text, style);
        }
        Wrong<Byte>("byte");
        Wrong<SByte>("sbyte");
        Wrong<Int16>("short");
        Wrong<UInt16>("ushort");
        Wrong<int>("int");
        Wrong<UInt32>("uint");
        Wrong<Int64>("long");
        Wrong<UInt64>("ulong");
        Wrong<double>("double");
        Wrong<float>("float");
        Nulls();
        Booleans();
    }

    const Scenario Registered("NumberParsing", Run);
}
