// Numbers, composite formatting, encodings and Base64; the twin of Texts.cpp.
using System.Text;
using static Cases;

static class Texts
{
    static string Shown(byte[] bytes) => Convert.ToHexString(bytes);
    static string Shown(string text) => Areas.Shown(text);
    static string Line(params string[] parts) => string.Join(' ', parts) + " ";
    static string Try(Func<string> f) { try { return Shown(f()); } catch (FormatException) { return "FormatException"; } }
    static string TryMessage(Func<string> f) { try { return f(); } catch (FormatException e) { return e.Message; } }

    public static string Integer(Prng random)
    {
        int bits = 8 << random.Below(4);
        bool isUnsigned = random.Below(2) == 1;
        ulong raw = Bits(random);
        IFormattable value = (bits, isUnsigned) switch
        {
            (8, false) => (sbyte)raw, (16, false) => (short)raw, (32, false) => (int)raw, (64, false) => (long)raw,
            (8, true) => (byte)raw, (16, true) => (ushort)raw, (32, true) => (uint)raw, _ => (IFormattable)raw
        };
        string format = FormatOf(random);
        return Line((isUnsigned ? "u" : "i") + bits, value.ToString(), Shown(format), Try(() => value.ToString(format, null)));
    }

    static readonly double[] Special = {0.0, -0.0, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 0.5, 2.5};
    static readonly double[] Powers = {1, 10, 100, 1000, 1e4, 1e5, 1e10, 1e20};
    static double Floating(Prng random)
    {
        ulong raw = Bits(random);
        switch (random.Below(6))
        {
        case 0: return BitConverter.UInt64BitsToDouble(random.Next());
        case 1: return (double)(long)raw;
        case 2: return (double)(long)raw / Powers[random.Below(8)];
        case 3: return (double)(long)(raw % 100000) / (1 << random.Below(12));
        case 4: return BitConverter.UInt64BitsToDouble((random.Next() >> 12 << 12 & 0x800FFFFFFFFFFFFFUL) | (ulong)(1023 - 60 + random.Below(120)) << 52);
        default: return Special[random.Below(10)];
        }
    }

    public static string Float(Prng random)
    {
        double value = Floating(random);
        string format = FormatOf(random);
        string number = double.IsNaN(value) ? "nan" : BitConverter.DoubleToUInt64Bits(value).ToString("X");
        return Line(number, Shown(format), Try(() => value.ToString(format)), Try(() => ((float)value).ToString(format)));
    }

    static (string, ulong) Read(Func<ulong> f)
    {
        try { return ("ok", f()); }
        catch (FormatException) { return ("FormatException", 0); }
        catch (OverflowException) { return ("OverflowException", 0); }
    }
    static ulong ParseInteger(string text, int bits, bool isUnsigned) => (bits, isUnsigned) switch
    {
        (8, false) => (ulong)(long)sbyte.Parse(text), (16, false) => (ulong)(long)short.Parse(text), (32, false) => (ulong)(long)int.Parse(text), (64, false) => (ulong)long.Parse(text),
        (8, true) => byte.Parse(text), (16, true) => ushort.Parse(text), (32, true) => uint.Parse(text), _ => ulong.Parse(text)
    };

    public static string Parse(Prng random)
    {
        string text = NumberOf(random);
        if (random.Below(3) == 0)
        {
            string before = Join(random, NumberParts, 1);
            text = before + text;
            text += Join(random, NumberParts, 2);
        }
        int bits = 8 << random.Below(4);
        bool isUnsigned = random.Below(2) == 1;
        var (a, integer) = Read(() => ParseInteger(text, bits, isUnsigned));
        var (c, number) = Read(() => BitConverter.DoubleToUInt64Bits(double.Parse(text)));
        var (d, single) = Read(() => BitConverter.SingleToUInt32Bits(float.Parse(text)));
        var (e, boolean) = Read(() => bool.Parse(text) ? 1UL : 0);
        return Line((isUnsigned ? "u" : "i") + bits, Shown(text), a, integer.ToString("X"), c, double.IsNaN(BitConverter.UInt64BitsToDouble(number)) ? "nan" : number.ToString("X"),
             d, float.IsNaN(BitConverter.UInt32BitsToSingle((uint)single)) ? "nan" : single.ToString("X"), e, boolean.ToString());
    }

    static readonly object[] Arguments = {255, -7, "t\u00e9xt", 3.5};

    public static string Composite(Prng random)
    {
        string format = Join(random, CompositeParts, 8);
        return Line(Shown(format), TryMessage(() => Shown(string.Format(format, Arguments))));
    }

    static readonly Encoding[] All = {Encoding.ASCII, Encoding.Latin1, Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32};
    static byte[] BytesOf(Prng random, int most) => Encoding.Latin1.GetBytes(Join(random, ByteParts, most));

    public static string Encodings(Prng random)
    {
        byte[] bytes = BytesOf(random, 12);
        string source = Encoding.UTF8.GetString(bytes);
        string line = Line(Shown(bytes));
        for (int i = 0; i < 6; ++i)
        {
            string text = All[i].GetString(bytes);
            byte[] utf8 = Encoding.UTF8.GetBytes(text);
            line += Line(i.ToString(), Shown(utf8), utf8.Length.ToString(), Shown(All[i].GetBytes(source)), All[i].GetByteCount(source).ToString(), Shown(All[i].GetPreamble()));
        }
        return line;
    }

    public static string LookAlikes(Prng random)
    {
        int point = random.Below(0x20000);
        string text = point < 0xD800 || point > 0xDFFF ? char.ConvertFromUtf32(point) : "";
        return Line(Shown(Encoding.UTF8.GetBytes(text)), Shown(Encoding.Latin1.GetBytes(text)), Shown(Encoding.ASCII.GetBytes(text)));
    }

    public static string Base64(Prng random)
    {
        string text = Join(random, Base64Parts, 10);
        string line = Line(Shown(text), TryMessage(() => Shown(Convert.FromBase64String(text))));
        string hex = Join(random, HexParts, 6);
        line += Line(Shown(hex), TryMessage(() => Shown(Convert.FromHexString(hex))));
        byte[] data = BytesOf(random, 90);
        return line + Line(Shown(data), Convert.ToBase64String(data), Shown(Convert.ToBase64String(data, Base64FormattingOptions.InsertLineBreaks)), Convert.ToHexStringLower(data), BitConverter.ToString(data));
    }
}
