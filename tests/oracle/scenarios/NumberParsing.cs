// Parse and TryParse of every number type, plain and by NumberStyles.
using System.Globalization;
using System.Numerics;

namespace Oracle;

class NumberParsing : Scenario
{
    private static readonly string[] Texts =
    {
        "0", "-0", "+1", "42", " 7 ", "\t9\n", "127", "128", "-128", "-129", "255", "256", "32767", "32768", "65535", "65536", "2147483647", "2147483648", "-2147483648",
        "4294967295", "4294967296", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "18446744073709551615", "18446744073709551616", "", " ", "x", "1x", "--1", "+-1", "1 2",
        "1,000", "1.0", "1e2", "0x10", "(5)", "5-", "000000000000000000000000000012",
    };
    private static readonly string[] Reals =
    {
        "0", "-0", "1", "1.5", "-1.5", ".5", "5.", ".", "1e3", "1E-3", "1e", "1e+", "1e400", "-1e400", "1e-400", "NaN", "nan", "-NaN", "Infinity", "-Infinity", "+infinity", "inf", "1,234.5", "1,2,3", ",1",
        "0.1", "123456789012345678901234567890", "1.7976931348623157E+308", "4.94065645841247E-324", "3.4028235E+38", "1e39", " 2.5 ", "2.5f", "1.2.3", "", "0x1", "(1)", "1-", "+1.0",
    };
    private static readonly string[] Styled =
    {
        "12", " 12", "12 ", "-12", "12-", "(12)", "1,234", "1.0", "1.5", "12e1", "FF", "ff", "0xFF", "80000000", "101", "1e-1", "\u00A412", "$12", "", "-", "(-1)", "F F",
    };

    private static void Plain<T>(string name, string text) where T : INumber<T>, IMinMaxValue<T>
    {
        Section($"{name} {Describe(text)}");
        Observe("Parse", () => T.Parse(text, CultureInfo.InvariantCulture));
        Observe("TryParse", () =>
        {
            bool done = T.TryParse(text, CultureInfo.InvariantCulture, out T number);
            return Several(done, number);
        });
    }

    private static void ByStyle<T>(string name, string text, NumberStyles style) where T : INumber<T>, IMinMaxValue<T>
    {
        Section($"{name} {Describe(text)} {style}");
        Observe("Parse", () => T.Parse(text, style, CultureInfo.InvariantCulture));
        Observe("TryParse", () =>
        {
            bool done = T.TryParse(text, style, CultureInfo.InvariantCulture, out T number);
            return Several(done, number);
        });
    }

    private static void Wrong<T>(string name) where T : INumber<T>, IMinMaxValue<T>
    {
        Section($"{name} wrong");
        Observe("style 2048", () => T.Parse("1", (NumberStyles)2048, CultureInfo.InvariantCulture));
        Observe("hexadecimal with a sign", () => T.Parse("1", NumberStyles.AllowHexSpecifier | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
        Observe("binary and hexadecimal", () => T.Parse("1", NumberStyles.AllowHexSpecifier | NumberStyles.AllowBinarySpecifier, CultureInfo.InvariantCulture));
        Observe("MinValue", () => T.MinValue);
        Observe("MaxValue", () => T.MaxValue);
        Section("");
    }

    private static void Nulls()
    {
        Section("null");
        string none = null;
        Observe("int", () => int.Parse(none));
        Observe("int by style", () => int.Parse(none, NumberStyles.Integer));
        Observe("byte by provider", () => byte.Parse(none, CultureInfo.InvariantCulture));
        Observe("double", () => double.Parse(none));
        Observe("float by style", () => float.Parse(none, NumberStyles.Float, CultureInfo.InvariantCulture));
        Observe("TryParse int", () =>
        {
            bool done = int.TryParse(none, out int whole);
            return Several(done, whole);
        });
        Observe("TryParse double", () =>
        {
            bool done = double.TryParse(none, NumberStyles.Float, CultureInfo.InvariantCulture, out double real);
            return Several(done, real);
        });
        Section("");
    }

    private static void Booleans()
    {
        string[] texts = { "True", "true", "TRUE", "False", "false", " true ", "\0true\0", "tru", "1", "0", "", "yes" };
        foreach (string text in texts)
        {
            Section($"bool {Describe(text)}");
            Observe("Parse", () => bool.Parse(text));
            Observe("TryParse", () =>
            {
                bool done = bool.TryParse(text, out bool truth);
                return Several(done, truth);
            });
        }
        string none = null;
        Section("bool null");
        Observe("Parse", () => bool.Parse(none));
        Observe("TryParse", () =>
        {
            bool done = bool.TryParse(none, out bool truth);
            return Several(done, truth);
        });
    }

    public override void Run()
    {
        foreach (string text in Texts)
        {
            Plain<byte>("byte", text);
            Plain<sbyte>("sbyte", text);
            Plain<short>("short", text);
            Plain<ushort>("ushort", text);
            Plain<int>("int", text);
            Plain<uint>("uint", text);
            Plain<long>("long", text);
            Plain<ulong>("ulong", text);
        }
        foreach (string text in Reals)
        {
            Plain<double>("double", text);
            Plain<float>("float", text);
        }
        NumberStyles[] styles =
        {
            NumberStyles.None, NumberStyles.Integer, NumberStyles.HexNumber, NumberStyles.AllowHexSpecifier, NumberStyles.BinaryNumber, NumberStyles.Number, NumberStyles.Float,
            NumberStyles.Currency, NumberStyles.Any,
        };
        foreach (string text in Styled)
        {
            foreach (NumberStyles style in styles)
            {
                ByStyle<int>("int", text, style);
                ByStyle<byte>("byte", text, style);
            }
        }
        NumberStyles[] realStyles = { NumberStyles.None, NumberStyles.Integer, NumberStyles.Number, NumberStyles.Float, NumberStyles.Currency, NumberStyles.Any };
        foreach (string text in Styled)
        {
            foreach (NumberStyles style in realStyles)
                ByStyle<double>("double", text, style);
        }
        Wrong<byte>("byte");
        Wrong<sbyte>("sbyte");
        Wrong<short>("short");
        Wrong<ushort>("ushort");
        Wrong<int>("int");
        Wrong<uint>("uint");
        Wrong<long>("long");
        Wrong<ulong>("ulong");
        Wrong<double>("double");
        Wrong<float>("float");
        Nulls();
        Booleans();
    }
}
