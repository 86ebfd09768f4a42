// Char's questions and conversions for every character of ASCII, and for characters of Unicode within a text.
#include "harness/Transcript.hpp"
#include <System/Globalization.hpp>

namespace
{
    using namespace Oracle;
    using namespace System::Globalization;

    const Array<String> Texts = {
        "a",      "Z",      "5",      " ",      "\t",     "\n",     "\0",         "_",          "-",      "(",      ")",
        "\"",     "'",      "$",      "+",      "<",      "^",      "`",          "~",          "\u007F", "\u0085", "\u00A0",
        "\u00A7", "\u00AB", "\u00B2", "\u00BC", "\u00DF", "\u00E9", "\u00C9",     "\u01C5",     "\u02B0", "\u0300", "\u03B1",
        "\u0416", "\u05D0", "\u0661", "\u0903", "\u2003", "\u2028", "\u2029",     "\u200B",     "\u203F", "\u2167", "\u20AC",
        "\u2212", "\u3007", "\u4E2D", "\uE000", "\uFEFF", "\uFF11", "\U0001F600", "\U00010400",
    };

    void OfText(String text)
    {
        Section(Describe(text));
        Observe("questions",
                [&]
                {
                    return Several(Char::IsDigit(text, 0), Char::IsNumber(text, 0), Char::IsLetter(text, 0), Char::IsLetterOrDigit(text, 0),
                                   Char::IsUpper(text, 0), Char::IsLower(text, 0));
                });
        Observe("kinds",
                [&]
                {
                    return Several(Char::IsWhiteSpace(text, 0), Char::IsSeparator(text, 0), Char::IsControl(text, 0),
                                   Char::IsPunctuation(text, 0), Char::IsSymbol(text, 0));
                });
        Observe("GetUnicodeCategory", [&] { return Char::GetUnicodeCategory(text, 0); });
        Observe("GetNumericValue", [&] { return Char::GetNumericValue(text, 0); });
        Observe("ConvertToUtf32", [&] { return Char::ConvertToUtf32(text, 0); });
        Observe("cases", [&] { return Several(text.ToUpperInvariant(), text.ToLowerInvariant()); });
    }

    void OfAscii(int code)
    {
        char c = (char)code;
        Section(String::Format("{0}", code));
        Observe("questions",
                [&]
                {
                    return Several(Char::IsDigit(c), Char::IsNumber(c), Char::IsLetter(c), Char::IsLetterOrDigit(c), Char::IsUpper(c),
                                   Char::IsLower(c), Char::IsAscii(c));
                });
        Observe("kinds",
                [&]
                {
                    return Several(Char::IsWhiteSpace(c), Char::IsSeparator(c), Char::IsControl(c), Char::IsPunctuation(c),
                                   Char::IsSymbol(c), Char::IsSurrogate(c));
                });
        Observe("of ASCII",
                [&]
                {
                    return Several(Char::IsAsciiDigit(c), Char::IsAsciiLetter(c), Char::IsAsciiLetterUpper(c), Char::IsAsciiLetterLower(c),
                                   Char::IsAsciiLetterOrDigit(c), Char::IsAsciiHexDigit(c), Char::IsAsciiHexDigitUpper(c),
                                   Char::IsAsciiHexDigitLower(c));
                });
        Observe("GetUnicodeCategory", [&] { return Char::GetUnicodeCategory(c); });
        Observe("values",
                [&]
                {
                    return Several((int)Char::ToUpper(c), (int)Char::ToLower(c), (int)Char::ToUpperInvariant(c),
                                   (int)Char::ToLowerInvariant(c), Char::GetNumericValue(c), Char::IsBetween(c, '0', 'Z'));
                });
    }

    void Wrong()
    {
        Section("");
        String none = nullptr;
        Observe("IsDigit of null", [&] { return Char::IsDigit(none, 0); });
        Observe("IsLetter of null", [&] { return Char::IsLetter(none, 0); });
        Observe("IsDigit before the text", [&] { return Char::IsDigit("1", -1); });
        Observe("IsDigit behind the text", [&] { return Char::IsDigit("1", 1); });
        Observe("IsWhiteSpace behind the text", [&] { return Char::IsWhiteSpace("1", 1); });
        Observe("GetNumericValue behind the text", [&] { return Char::GetNumericValue("1", 1); });
        Observe("GetUnicodeCategory behind the text", [&] { return Char::GetUnicodeCategory("1", 1); });
        Observe("ConvertToUtf32 of null", [&] { return Char::ConvertToUtf32(none, 0); });
        Observe("ConvertToUtf32 behind the text", [&] { return Char::ConvertToUtf32("1", 1); });
        for (const int code : Array<int>{-1, 0, 65, 127, 128, 0x7FF, 0x800, 0xD800, 0xDFFF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF, 0x110000})
            Observe(String::Format("ConvertFromUtf32 {0}", code), [&] { return Char::ConvertFromUtf32(code); });
        for (const String& text : Array<String>{"a", "", "ab", " ", "\0"})
        {
            Observe(String::Format("Parse {0}", Describe(text)), [&] { return (int)Parse<char>(text); });
            Observe(String::Format("TryParse {0}", Describe(text)),
                    [&]
                    {
                        char c{};
                        bool done = TryParse(text, c);
                        return Several(done, (int)c);
                    });
        }
        Observe("Parse null", [&] { return Parse<char>(none); });
        Observe("TryParse null",
                [&]
                {
                    char c{};
                    bool done = TryParse(none, c);
                    return Several(done, (int)c);
                });
    }

    void Run()
    {
        for (int code = 0; code != 128; ++code)
            OfAscii(code);
        for (const String& text : Texts)
            OfText(text);
        Wrong();
    }

    const Scenario Registered("Characters", Run);
}
