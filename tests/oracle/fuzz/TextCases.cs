// The numbers and texts that the fuzzer makes; the twin of TextCases.hpp.
using System.Text;

static class Cases
{
    public static readonly string[] CustomFormat = {"0", "#", "0", "#", "00", "##", ",", ".", "%", "\u2030", ";", "'a'", "\"b0\"", "\\", "E0", "e+00", "E-0", "E", "x", " ", "\u00e9", "#,##0", "0.00", "\0", "'", "-", "+", "0,", ".0", "e000000000000"};
    public static readonly string[] NumberParts = {" ", "\t", "\v", "-", "+", "1", "0", "9", "12", "255", "128", "32768", "65536", "2147483648", "4294967295", "9223372036854775808", "18446744073709551615", "99999999999999999999", ",", ".", "e", "E+", "e-", "5", "00", "Infinity", "NaN", "-Infinity", "inFINITY", "\0", "(", "$", "x", "F", "aB", "\u00a0", "\u00e9", "0x", "true", "FALSE", "True", "\u3000", "300", "320"};
    public static readonly string[] CompositeParts = {"{", "}", "{{", "}}", "0", "1", "9", "10", ",", "-", ":", " ", "X2", "abc", "\u00e9", "\U0001F600", "{0}", "{1,5}", "{0:X}", "{2,-8:D3}", "{3 , - 2}", "{0,", "{1:", "100000", "{4}", "\0"};
    // Bytes, one character each.
    public static readonly string[] ByteParts = {"a", "Z", "\0", "\x7F", "\x80", "\xBF", "\xC0", "\xC2", "\u00C2\u0080", "\u00C3\u00A9", "\u00DF\u00BF", "\u00E0\u0080", "\u00E0\u00A0\u0080", "\u00E2\u0082\u00AC", "\u00E2\u0082", "\u00ED\u009F\u00BF", "\u00ED\u00A0\u0080", "\u00EF\u00BB\u00BF", "\u00EF\u00BC\u00A1", "\u00F0\u009F\u0098\u0080", "\u00F0\u009F\u0098", "\u00F0\u0090", "\u00F0\u0080", "\u00F4\u008F\u00BF\u00BF", "\u00F4\u0090", "\u00F5", "\u00FF", "\u00FE", "\u00D8", "\u00DC", "\u00D8\0", "\0\u00D8", "\0\u00DC", "\u00DC\0", "\0\0", "\u0010\0", "\u0011\0", "\u00C4\u0080", "\u00C5\u00B8", "\u003D\u00D8\0\u00DE", "\u00D8\u003D\u00DE\0", "\u0061\0\0\0"};
    public static readonly string[] Base64Parts = {"A", "z", "Q", "/", "+", "9", "AAAA", "QUJD", "=", "==", " ", "\r\n", "\t", "\n", "\v", "!", "-", "_", "\u00e9", "\u00a0", "\0", "QQ==", "QUI="};
    public static readonly string[] HexParts = {"0", "9", "a", "F", "A0", "ff", "g", "G", "@", "`", "/", ":", " ", "\u00e9", "\U0001F600", "\u0141", "0f1E2d"};

    public static string Join(Prng random, string[] fragments, int most)
    {
        var text = new StringBuilder();
        for (int n = random.Below(most + 1); n > 0; --n)
            text.Append(fragments[random.Below(fragments.Length)]);
        return text.ToString();
    }

    public static ulong Bits(Prng random)
    {
        ulong bits = random.Next();
        switch (random.Below(6))
        {
        case 0: return bits;
        case 1: return bits >> random.Below(64);
        case 2: return 0 - (bits >> random.Below(64));
        case 3: return bits % 1000;
        case 4:
        {
            ulong power = 1;
            for (int n = random.Below(20); n > 0; --n)
                power *= 10;
            return power - 1 + bits % 3;
        }
        default: return (1UL << random.Below(64)) - bits % 2;
        }
    }

    public static string FormatOf(Prng random)
    {
        const string Letters = "GgDdXxNnFfBbCcPpEeRrQz";
        if (random.Below(10) < 4)
            return Join(random, CustomFormat, 8);
        string format = Letters[random.Below(Letters.Length)].ToString();
        switch (random.Below(8))
        {
        case 0: return "";
        case 1: return format;
        case 2: return format + random.Below(400);
        case 3: return format + "0" + random.Below(20);
        case 4: return format + '\0' + random.Below(3);
        default: return format + random.Below(25);
        }
    }

    public static string DigitsOf(Prng random, int most)
    {
        var digits = new StringBuilder();
        for (int n = random.Below(most + 1); n > 0; --n)
            digits.Append((char)('0' + random.Below(10)));
        return digits.ToString();
    }

    public static string NumberOf(Prng random)
    {
        switch (random.Below(5))
        {
        case 0: return DigitsOf(random, 25);
        case 1: { string whole = DigitsOf(random, 22); return whole + "." + DigitsOf(random, 22); }
        case 2: { string whole = DigitsOf(random, 20); string rest = DigitsOf(random, 5); return whole + "." + rest + "e" + (random.Below(700) - 350); }
        case 3:
        {
            ulong odd = random.Below(2) == 0 ? (random.Next() >> 10 | 1UL << 53 | 1) : (random.Next() >> 39 | 1UL << 24 | 1);
            string tail = random.Below(3) == 0 ? "." + new string('0', random.Below(900)) + "1" : "";
            return odd + tail;
        }
        default: return Join(random, NumberParts, 6);
        }
    }
}
