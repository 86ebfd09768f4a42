// The members of String that search, compare, cut and join.
#include "harness/Transcript.hpp"

namespace
{
    using namespace Oracle;

    const Array<String> Texts = {"", "a", "abc", "banana", "Hello, World", "  padded \t", "a,b,,c", "AAA", "a\0b"};
    const Array<String> Parts = {"", "a", "an", "na", "A", "B", ",", "World", "world", "zz", "abcd"};
    const Array<StringComparison> Comparisons = {
        StringComparison::Ordinal,          StringComparison::OrdinalIgnoreCase,
        StringComparison::InvariantCulture, StringComparison::InvariantCultureIgnoreCase,
        StringComparison::CurrentCulture,   StringComparison::CurrentCultureIgnoreCase,
    };

    int Sign(int order)
    {
        return Math::Sign(order);
    }

    void Alone(String text)
    {
        Section(Describe(text));
        Observe("Length", [&] { return text.Length(); });
        Observe("ToUpper", [&] { return text.ToUpper(); });
        Observe("ToLower", [&] { return text.ToLower(); });
        Observe("ToUpperInvariant", [&] { return text.ToUpperInvariant(); });
        Observe("ToLowerInvariant", [&] { return text.ToLowerInvariant(); });
        Observe("Trim", [&] { return text.Trim(); });
        Observe("TrimStart", [&] { return text.TrimStart(); });
        Observe("TrimEnd", [&] { return text.TrimEnd(); });
        Observe("Trim a", [&] { return text.Trim('a'); });
        Observe("Trim several", [&] { return text.Trim('a', ' ', 'd'); });
        Observe("TrimStart a", [&] { return text.TrimStart('a'); });
        Observe("TrimEnd a", [&] { return text.TrimEnd('a'); });
        Observe("IsNullOrEmpty", [&] { return String::IsNullOrEmpty(text); });
        Observe("IsNullOrWhiteSpace", [&] { return String::IsNullOrWhiteSpace(text); });
        Observe("ToCharArray", [&] { return text.ToCharArray().Length(); });
        Observe("Contains a char", [&] { return text.Contains('a'); });
        Observe("StartsWith a char", [&] { return text.StartsWith('a'); });
        Observe("EndsWith a char", [&] { return text.EndsWith('a'); });
        Observe("IndexOf a char", [&] { return text.IndexOf('a'); });
        Observe("LastIndexOf a char", [&] { return text.LastIndexOf('a'); });
        Observe("IndexOf a char, ignoring case", [&] { return text.IndexOf('A', StringComparison::OrdinalIgnoreCase); });
        Observe("Contains a char, ignoring case", [&] { return text.Contains('A', StringComparison::OrdinalIgnoreCase); });
        Observe("IndexOfAny", [&] { return text.IndexOfAny(Array<char>{'n', 'c', ','}); });
        Observe("LastIndexOfAny", [&] { return text.LastIndexOfAny(Array<char>{'n', 'c', ','}); });
        Observe("Replace a char", [&] { return text.Replace('a', 'x'); });
        Observe("ReplaceLineEndings", [&] { return text.ReplaceLineEndings("/"); });
        for (const int at : Array<int>{-1, 0, 1, 3, 12, 13})
        {
            Observe(String::Format("[{0}]", at), [&] { return (int)text[at]; });
            Observe(String::Format("Substring {0}", at), [&] { return text.Substring(at); });
            Observe(String::Format("Remove {0}", at), [&] { return text.Remove(at); });
            Observe(String::Format("Insert {0}", at), [&] { return text.Insert(at, "-"); });
            Observe(String::Format("PadLeft {0}", at), [&] { return text.PadLeft(at); });
            Observe(String::Format("PadRight {0}", at), [&] { return text.PadRight(at, '.'); });
            Observe(String::Format("IndexOf a from {0}", at), [&] { return text.IndexOf('a', at); });
            Observe(String::Format("IndexOf an from {0}", at), [&] { return text.IndexOf("an", at); });
            Observe(String::Format("LastIndexOf a from {0}", at), [&] { return text.LastIndexOf('a', at); });
            Observe(String::Format("LastIndexOf an from {0}", at), [&] { return text.LastIndexOf("an", at); });
            Observe(String::Format("IndexOfAny from {0}", at), [&] { return text.IndexOfAny(Array<char>{'n', 'c'}, at); });
            Observe(String::Format("LastIndexOfAny from {0}", at), [&] { return text.LastIndexOfAny(Array<char>{'n', 'c'}, at); });
            Observe(String::Format("IndexOf nothing from {0}", at), [&] { return text.IndexOf("", at); });
            Observe(String::Format("LastIndexOf nothing from {0}", at), [&] { return text.LastIndexOf("", at); });
            for (const int count : Array<int>{-1, 0, 2, 12})
            {
                Observe(String::Format("Substring {0}, {1}", at, count), [&] { return text.Substring(at, count); });
                Observe(String::Format("Remove {0}, {1}", at, count), [&] { return text.Remove(at, count); });
                Observe(String::Format("IndexOf a from {0}, {1}", at, count), [&] { return text.IndexOf('a', at, count); });
                Observe(String::Format("IndexOf an from {0}, {1}", at, count), [&] { return text.IndexOf("an", at, count); });
                Observe(String::Format("LastIndexOf a from {0}, {1}", at, count), [&] { return text.LastIndexOf('a', at, count); });
                Observe(String::Format("LastIndexOf an from {0}, {1}", at, count), [&] { return text.LastIndexOf("an", at, count); });
            }
        }
    }

    void Pairs(String text, String part)
    {
        Section(String::Format("{0} and {1}", Describe(text), Describe(part)));
        Observe("Equals", [&] { return text.Equals(part); });
        Observe("CompareOrdinal", [&] { return Sign(String::CompareOrdinal(text, part)); });
        // Where case decides, the invariant culture's order is not the ordinal one; "Linguistic order" has that.
        bool isPlain = Sign(String::CompareOrdinal(text, part)) == Sign(String::Compare(text, part, StringComparison::OrdinalIgnoreCase));
        if (isPlain)
        {
            Observe("CompareTo", [&] { return Sign(text.CompareTo(part)); });
            Observe("Compare", [&] { return Sign(String::Compare(text, part)); });
        }
        Observe("Compare ignoring case", [&] { return Sign(String::Compare(text, part, true)); });
        Observe("Contains", [&] { return text.Contains(part); });
        Observe("StartsWith", [&] { return text.StartsWith(part); });
        Observe("EndsWith", [&] { return text.EndsWith(part); });
        Observe("IndexOf", [&] { return text.IndexOf(part); });
        Observe("LastIndexOf", [&] { return text.LastIndexOf(part); });
        Observe("Replace", [&] { return text.Replace(part, "<>"); });
        Observe("Replace by null", [&] { return text.Replace(part, nullptr); });
        Observe("Split", [&] { return text.Split(part); });
        Observe("Split without empty ones", [&] { return text.Split(part, StringSplitOptions::RemoveEmptyEntries); });
        Observe("Split in two", [&] { return text.Split(part, 2); });
        Observe("Concat", [&] { return String::Concat(text, part); });
        Observe("Join", [&] { return String::Join(part, text, text); });
        for (const StringComparison comparison : Comparisons)
        {
            Observe(String::Format("{0}", comparison),
                    [&]
                    {
                        return Several(text.Equals(part, comparison), isPlain ? Sign(String::Compare(text, part, comparison)) : 2,
                                       text.IndexOf(part, comparison), text.LastIndexOf(part, comparison), text.Contains(part, comparison),
                                       text.StartsWith(part, comparison), text.EndsWith(part, comparison));
                    });
        }
        Observe("Replace ignoring case", [&] { return text.Replace(part, "<>", StringComparison::OrdinalIgnoreCase); });
        Section("");
    }

    void Splits()
    {
        Array<String> lines = {"", ",", "a", "a,b", ",a,,b,", " a , b ;c;; d ", "one two  three", ";;;", " , "};
        Array<StringSplitOptions> options = {
            StringSplitOptions::None,
            StringSplitOptions::RemoveEmptyEntries,
            StringSplitOptions::TrimEntries,
            StringSplitOptions::RemoveEmptyEntries | StringSplitOptions::TrimEntries,
        };
        for (const String& line : lines)
        {
            Section(String::Format("Split {0}", Describe(line)));
            Observe("of white space", [&] { return line.Split(); });
            Observe("comma", [&] { return line.Split(','); });
            Observe("comma or semicolon", [&] { return line.Split(',', ';'); });
            for (const StringSplitOptions option : options)
            {
                Observe(String::Format("comma, {0}", option), [&] { return line.Split(',', option); });
                Observe(String::Format("text, {0}", option), [&] { return line.Split(", ", option); });
                Observe(String::Format("chars, {0}", option), [&] { return line.Split(Array<char>{',', ';', ' '}, option); });
                Observe(String::Format("texts, {0}", option), [&] { return line.Split(Array<String>{", ", ";", ""}, option); });
                for (const int count : Array<int>{-1, 0, 1, 2, 3})
                {
                    Observe(String::Format("comma, {0}, {1}", count, option), [&] { return line.Split(',', count, option); });
                    Observe(String::Format("chars, {0}, {1}", count, option),
                            [&] {
                                return line.Split(Array<char>{',', ';'}, count, option);
                            });
                }
            }
        }
        Section("Split");
        Observe("wrong option", [&] { return "a"_s.Split(',', (StringSplitOptions)4); });
        Observe("no separators", [&] { return "a b"_s.Split(Array<char>{}, StringSplitOptions::None); });
        Section("");
    }

    void LinguisticOrder()
    {
        Section("Linguistic order");
        for (const String& text : Array<String>{"a", "b", "B", "_", "1"})
        {
            Observe(String::Format("A and {0}", text), [&] { return Sign(String::Compare("A", text)); });
            Observe(String::Format("a and {0}", text),
                    [&] { return Sign(String::Compare("a", text, StringComparison::InvariantCulture)); });
        }
        Section("");
    }

    void Statics()
    {
        String none = nullptr;
        Array<String> noTexts = nullptr;
        String text = "abc";
        Observe("Equals of nulls", [&] { return String::Equals(none, none); });
        Observe("Equals with null", [&] { return String::Equals(text, none); });
        Observe("Equals with null by comparison", [&] { return String::Equals(none, text, StringComparison::OrdinalIgnoreCase); });
        Observe("Compare with null",
                [&] { return Several(String::Compare(none, none), String::Compare(none, text), String::Compare(text, none)); });
        Observe("CompareTo null", [&] { return text.CompareTo(none); });
        Observe("Compare of parts",
                [&]
                {
                    return Several(String::Compare("xabc", 1, "yabd", 1, 2), Sign(String::Compare("xabc", 1, "yabd", 1, 3)),
                                   String::Compare("aB", 0, "Ab", 0, 2, true));
                });
        Observe("Compare of parts by comparison",
                [&] { return String::Compare("xABC", 1, "yabc", 1, 3, StringComparison::OrdinalIgnoreCase); });
        Observe("Compare of parts, wrong index", [&] { return String::Compare("abc", 4, "abc", 0, 1); });
        Observe("Compare of parts, wrong length", [&] { return String::Compare("abc", 0, "abc", 0, -1); });
        Observe("Compare, wrong comparison", [&] { return String::Compare("a", "b", (StringComparison)9); });
        Observe("Equals, wrong comparison", [&] { return text.Equals("b", (StringComparison)9); });
        Observe("IndexOf, wrong comparison", [&] { return text.IndexOf("b", (StringComparison)9); });
        Observe("IsNullOrEmpty of null", [&] { return Several(String::IsNullOrEmpty(none), String::IsNullOrWhiteSpace(none)); });
        Observe("Concat with null", [&] { return String::Concat(none, text, none); });
        Observe("Concat of values", [&] { return String::Concat(1, 'x', true); });
        Observe("Join of values", [&] { return String::Join("; ", 1, 'x', true, 2.5); });
        Observe("Join by a char", [&] { return String::Join(',', "a", "b", "c"); });
        Observe("Join of an array", [&] { return String::Join("+", Array<String>{"a", nullptr, "c"}); });
        Observe("Join of a part", [&] { return String::Join("+", Array<String>{"a", "b", "c"}, 1, 2); });
        Observe("Join of a part, too long", [&] { return String::Join("+", Array<String>{"a", "b", "c"}, 1, 3); });
        Observe("Join of none", [&] { return String::Join("+", Array<String>(0)); });
        Observe("Join by null", [&] { return String::Join(none, Array<String>{"a", "b"}); });
        Observe("Join of null", [&] { return String::Join("+", noTexts); });
        Observe("new string", [&] { return Several(String('x', 3), String('x', 0)); });
        Observe("new string of too few", [&] { return String('x', -1); });
        Observe("Contains null", [&] { return text.Contains(none); });
        Observe("StartsWith null", [&] { return text.StartsWith(none); });
        Observe("EndsWith null", [&] { return text.EndsWith(none); });
        Observe("IndexOf null", [&] { return text.IndexOf(none); });
        Observe("LastIndexOf null", [&] { return text.LastIndexOf(none); });
        Observe("Replace null", [&] { return text.Replace(none, "x"); });
        Observe("Insert null", [&] { return text.Insert(1, none); });
        Observe("Length of null", [&] { return none.Length(); });
        Observe("Trim of null", [&] { return none.Trim(); });
        Observe("+ with null", [&] { return text + none; });
        Observe("CopyTo",
                [&]
                {
                    Array<char> target = Array<char>(5);
                    text.CopyTo(1, target, 2, 2);
                    return Several((int)target[1], target[2], target[3], (int)target[4]);
                });
        Observe("CopyTo too little room",
                [&]
                {
                    Array<char> target = Array<char>(2);
                    text.CopyTo(0, target, 1, 2);
                });
        Observe("CopyTo null",
                [&]
                {
                    Array<char> target = nullptr;
                    text.CopyTo(0, target, 0, 1);
                });
        Observe("GetHashCode is the same", [&] { return text.GetHashCode() == String::Concat("ab", "c").GetHashCode(); });
        Observe("Unicode case",
                [&]
                {
                    return Several("\u00E4\u00F6\u00FC\u00DF"_s.ToUpper(), "\u00C4\u0160\u0416"_s.ToLower(), "i\u0131\u0130I"_s.ToUpper(),
                                   "i\u0131\u0130I"_s.ToLower());
                });
        Observe("Unicode ignoring case",
                [&]
                {
                    return Several("\u00E4"_s.Equals("\u00C4", StringComparison::OrdinalIgnoreCase),
                                   "stra\u00DFe"_s.Equals("STRASSE", StringComparison::InvariantCultureIgnoreCase));
                });
        Observe("Unicode trim", [&] { return "\u00A0\u2003x\u3000\u200B"_s.Trim(); });
        Observe("Unicode order", [&] { return Sign(String::CompareOrdinal("\u00E9", "\uFFFD")); });
        Observe("white space of Unicode", [&] { return String::IsNullOrWhiteSpace("\u00A0\u2028\u0085"); });
        Observe("ReplaceLineEndings", [&] { return "a\r\nb\nc\rd\fe\u0085f\u2028g"_s.ReplaceLineEndings("|"); });
    }

    void Run()
    {
        for (const String& text : Texts)
            Alone(text);
        for (const String& text : Texts)
        {
            for (const String& part : Parts)
                Pairs(text, part);
        }
        Splits();
        LinguisticOrder();
        Statics();
    }

    const Scenario Registered("StringMembers", Run);
}
