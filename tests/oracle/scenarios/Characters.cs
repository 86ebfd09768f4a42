// Char's questions and conversions for every character of ASCII, and for characters of Unicode within a text.
using System.Globalization;

namespace Oracle;

class Characters : Scenario
{
    private static readonly string[] Texts =
    {
        "a", "Z", "5", " ", "\t", "\n", "\0", "_", "-", "(", ")", "\"", "'", "$", "+", "<", "^", "`", "~", "\u007F", "\u0085", "\u00A0", "\u00A7", "\u00AB", "\u00B2", "\u00BC", "\u00DF", "\u00E9", "\u00C9", "\u01C5", "\u02B0", "\u0300",
        "\u03B1", "\u0416", "\u05D0", "\u0661", "\u0903", "\u2003", "\u2028", "\u2029", "\u200B", "\u203F", "\u2167", "\u20AC", "\u2212", "\u3007", "\u4E2D", "\uE000", "\uFEFF", "\uFF11", "\U0001F600", "\U00010400",
    };

    private static void OfText(string text)
    {
        Section(Describe(text));
        Observe("questions", () => Several(char.IsDigit(text, 0), char.IsNumber(text, 0), char.IsLetter(text, 0), char.IsLetterOrDigit(text, 0), char.IsUpper(text, 0), char.IsLower(text, 0)));
        Observe("kinds", () => Several(char.IsWhiteSpace(text, 0), char.IsSeparator(text, 0), char.IsControl(text, 0), char.IsPunctuation(text, 0), char.IsSymbol(text, 0)));
        Observe("GetUnicodeCategory", () => char.GetUnicodeCategory(text, 0));
        Observe("GetNumericValue", () => char.GetNumericValue(text, 0));
        Observe("ConvertToUtf32", () => char.ConvertToUtf32(text, 0));
        Observe("cases", () => Several(text.ToUpperInvariant(), text.ToLowerInvariant()));
    }

    private static void OfAscii(int code)
    {
        char c = (char)code;
        Section($"{code}");
        Observe("questions", () => Several(char.IsDigit(c), char.IsNumber(c), char.IsLetter(c), char.IsLetterOrDigit(c), char.IsUpper(c), char.IsLower(c), char.IsAscii(c)));
        Observe("kinds", () => Several(char.IsWhiteSpace(c), char.IsSeparator(c), char.IsControl(c), char.IsPunctuation(c), char.IsSymbol(c), char.IsSurrogate(c)));
        Observe("of ASCII", () => Several(char.IsAsciiDigit(c), char.IsAsciiLetter(c), char.IsAsciiLetterUpper(c), char.IsAsciiLetterLower(c), char.IsAsciiLetterOrDigit(c), char.IsAsciiHexDigit(c),
            char.IsAsciiHexDigitUpper(c), char.IsAsciiHexDigitLower(c)));
        Observe("GetUnicodeCategory", () => char.GetUnicodeCategory(c));
        Observe("values", () => Several((int)char.ToUpper(c), (int)char.ToLower(c), (int)char.ToUpperInvariant(c), (int)char.ToLowerInvariant(c), char.GetNumericValue(c), char.IsBetween(c, '0', 'Z')));
    }

    private static void Wrong()
    {
        Section("");
        string none = null;
        Observe("IsDigit of null", () => char.IsDigit(none, 0));
        Observe("IsLetter of null", () => char.IsLetter(none, 0));
        Observe("IsDigit before the text", () => char.IsDigit("1", -1));
        Observe("IsDigit behind the text", () => char.IsDigit("1", 1));
        Observe("IsWhiteSpace behind the text", () => char.IsWhiteSpace("1", 1));
        Observe("GetNumericValue behind the text", () => char.GetNumericValue("1", 1));
        Observe("GetUnicodeCategory behind the text", () => char.GetUnicodeCategory("1", 1));
        Observe("ConvertToUtf32 of null", () => char.ConvertToUtf32(none, 0));
        Observe("ConvertToUtf32 behind the text", () => char.ConvertToUtf32("1", 1));
        foreach (int code in new int[] { -1, 0, 65, 127, 128, 0x7FF, 0x800, 0xD800, 0xDFFF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF, 0x110000 })
            Observe($"ConvertFromUtf32 {code}", () => char.ConvertFromUtf32(code));
        foreach (string text in new string[] { "a", "", "ab", " ", "\0" })
        {
            Observe($"Parse {Describe(text)}", () => (int)char.Parse(text));
            Observe($"TryParse {Describe(text)}", () =>
            {
                bool done = char.TryParse(text, out char c);
                return Several(done, (int)c);
            });
        }
        Observe("Parse null", () => char.Parse(none));
        Observe("TryParse null", () =>
        {
            bool done = char.TryParse(none, out char c);
            return Several(done, (int)c);
        });
    }

    public override void Run()
    {
        for (int code = 0; code != 128; ++code)
            OfAscii(code);
        foreach (string text in Texts)
            OfText(text);
        Wrong();
    }
}
