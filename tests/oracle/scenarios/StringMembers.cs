// The members of String that search, compare, cut and join.
namespace Oracle;

class StringMembers : Scenario
{
    private static readonly string[] Texts = { "", "a", "abc", "banana", "Hello, World", "  padded \t", "a,b,,c", "AAA", "a\0b" };
    private static readonly string[] Parts = { "", "a", "an", "na", "A", "B", ",", "World", "world", "zz", "abcd" };
    private static readonly StringComparison[] Comparisons =
    {
        StringComparison.Ordinal, StringComparison.OrdinalIgnoreCase, StringComparison.InvariantCulture, StringComparison.InvariantCultureIgnoreCase,
        StringComparison.CurrentCulture, StringComparison.CurrentCultureIgnoreCase,
    };

    private static int Sign(int order) => Math.Sign(order);

    private static void Alone(string text)
    {
        Section(Describe(text));
        Observe("Length", () => text.Length);
        Observe("ToUpper", () => text.ToUpper());
        Observe("ToLower", () => text.ToLower());
        Observe("ToUpperInvariant", () => text.ToUpperInvariant());
        Observe("ToLowerInvariant", () => text.ToLowerInvariant());
        Observe("Trim", () => text.Trim());
        Observe("TrimStart", () => text.TrimStart());
        Observe("TrimEnd", () => text.TrimEnd());
        Observe("Trim a", () => text.Trim('a'));
        Observe("Trim several", () => text.Trim('a', ' ', 'd'));
        Observe("TrimStart a", () => text.TrimStart('a'));
        Observe("TrimEnd a", () => text.TrimEnd('a'));
        Observe("IsNullOrEmpty", () => string.IsNullOrEmpty(text));
        Observe("IsNullOrWhiteSpace", () => string.IsNullOrWhiteSpace(text));
        Observe("ToCharArray", () => text.ToCharArray().Length);
        Observe("Contains a char", () => text.Contains('a'));
        Observe("StartsWith a char", () => text.StartsWith('a'));
        Observe("EndsWith a char", () => text.EndsWith('a'));
        Observe("IndexOf a char", () => text.IndexOf('a'));
        Observe("LastIndexOf a char", () => text.LastIndexOf('a'));
        Observe("IndexOf a char, ignoring case", () => text.IndexOf('A', StringComparison.OrdinalIgnoreCase));
        Observe("Contains a char, ignoring case", () => text.Contains('A', StringComparison.OrdinalIgnoreCase));
        Observe("IndexOfAny", () => text.IndexOfAny(new char[] { 'n', 'c', ',' }));
        Observe("LastIndexOfAny", () => text.LastIndexOfAny(new char[] { 'n', 'c', ',' }));
        Observe("Replace a char", () => text.Replace('a', 'x'));
        Observe("ReplaceLineEndings", () => text.ReplaceLineEndings("/"));
        foreach (int at in new int[] { -1, 0, 1, 3, 12, 13 })
        {
            Observe($"[{at}]", () => (int)text[at]);
            Observe($"Substring {at}", () => text.Substring(at));
            Observe($"Remove {at}", () => text.Remove(at));
            Observe($"Insert {at}", () => text.Insert(at, "-"));
            Observe($"PadLeft {at}", () => text.PadLeft(at));
            Observe($"PadRight {at}", () => text.PadRight(at, '.'));
            Observe($"IndexOf a from {at}", () => text.IndexOf('a', at));
            Observe($"IndexOf an from {at}", () => text.IndexOf("an", at));
            Observe($"LastIndexOf a from {at}", () => text.LastIndexOf('a', at));
            Observe($"LastIndexOf an from {at}", () => text.LastIndexOf("an", at));
            Observe($"IndexOfAny from {at}", () => text.IndexOfAny(new char[] { 'n', 'c' }, at));
            Observe($"LastIndexOfAny from {at}", () => text.LastIndexOfAny(new char[] { 'n', 'c' }, at));
            Observe($"IndexOf nothing from {at}", () => text.IndexOf("", at));
            Observe($"LastIndexOf nothing from {at}", () => text.LastIndexOf("", at));
            foreach (int count in new int[] { -1, 0, 2, 12 })
            {
                Observe($"Substring {at}, {count}", () => text.Substring(at, count));
                Observe($"Remove {at}, {count}", () => text.Remove(at, count));
                Observe($"IndexOf a from {at}, {count}", () => text.IndexOf('a', at, count));
                Observe($"IndexOf an from {at}, {count}", () => text.IndexOf("an", at, count));
                Observe($"LastIndexOf a from {at}, {count}", () => text.LastIndexOf('a', at, count));
                Observe($"LastIndexOf an from {at}, {count}", () => text.LastIndexOf("an", at, count));
            }
        }
    }

    private static void Pairs(string text, string part)
    {
        Section($"{Describe(text)} and {Describe(part)}");
        Observe("Equals", () => text.Equals(part));
        Observe("CompareOrdinal", () => Sign(string.CompareOrdinal(text, part)));
        // Where case decides, the invariant culture's order is not the ordinal one; "Linguistic order" has that.
        bool isPlain = Sign(string.CompareOrdinal(text, part)) == Sign(string.Compare(text, part, StringComparison.OrdinalIgnoreCase));
        if (isPlain)
        {
            Observe("CompareTo", () => Sign(text.CompareTo(part)));
            Observe("Compare", () => Sign(string.Compare(text, part)));
        }
        Observe("Compare ignoring case", () => Sign(string.Compare(text, part, true)));
        Observe("Contains", () => text.Contains(part));
        Observe("StartsWith", () => text.StartsWith(part));
        Observe("EndsWith", () => text.EndsWith(part));
        Observe("IndexOf", () => text.IndexOf(part));
        Observe("LastIndexOf", () => text.LastIndexOf(part));
        Observe("Replace", () => text.Replace(part, "<>"));
        Observe("Replace by null", () => text.Replace(part, null));
        Observe("Split", () => text.Split(part));
        Observe("Split without empty ones", () => text.Split(part, StringSplitOptions.RemoveEmptyEntries));
        Observe("Split in two", () => text.Split(part, 2));
        Observe("Concat", () => string.Concat(text, part));
        Observe("Join", () => string.Join(part, text, text));
        foreach (StringComparison comparison in Comparisons)
        {
            Observe($"{comparison}", () => Several(text.Equals(part, comparison), isPlain ? Sign(string.Compare(text, part, comparison)) : 2, text.IndexOf(part, comparison),
                text.LastIndexOf(part, comparison), text.Contains(part, comparison), text.StartsWith(part, comparison), text.EndsWith(part, comparison)));
        }
        Observe("Replace ignoring case", () => text.Replace(part, "<>", StringComparison.OrdinalIgnoreCase));
        Section("");
    }

    private static void Splits()
    {
        string[] lines = { "", ",", "a", "a,b", ",a,,b,", " a , b ;c;; d ", "one two  three", ";;;", " , " };
        StringSplitOptions[] options =
        {
            StringSplitOptions.None, StringSplitOptions.RemoveEmptyEntries, StringSplitOptions.TrimEntries, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries,
        };
        foreach (string line in lines)
        {
            Section($"Split {Describe(line)}");
            Observe("of white space", () => line.Split());
            Observe("comma", () => line.Split(','));
            Observe("comma or semicolon", () => line.Split(',', ';'));
            foreach (StringSplitOptions option in options)
            {
                Observe($"comma, {option}", () => line.Split(',', option));
                Observe($"text, {option}", () => line.Split(", ", option));
                Observe($"chars, {option}", () => line.Split(new char[] { ',', ';', ' ' }, option));
                Observe($"texts, {option}", () => line.Split(new string[] { ", ", ";", "" }, option));
                foreach (int count in new int[] { -1, 0, 1, 2, 3 })
                {
                    Observe($"comma, {count}, {option}", () => line.Split(',', count, option));
                    Observe($"chars, {count}, {option}", () => line.Split(new char[] { ',', ';' }, count, option));
                }
            }
        }
        Section("Split");
        Observe("wrong option", () => "a".Split(',', (StringSplitOptions)4));
        Observe("no separators", () => "a b".Split(new char[] { }, StringSplitOptions.None));
        Section("");
    }

    private static void LinguisticOrder()
    {
        Section("Linguistic order");
        foreach (string text in new string[] { "a", "b", "B", "_", "1" })
        {
            Observe($"A and {text}", () => Sign(string.Compare("A", text)));
            Observe($"a and {text}", () => Sign(string.Compare("a", text, StringComparison.InvariantCulture)));
        }
        Section("");
    }

    private static void Statics()
    {
        string none = null;
        string[] noTexts = null;
        string text = "abc";
        Observe("Equals of nulls", () => string.Equals(none, none));
        Observe("Equals with null", () => string.Equals(text, none));
        Observe("Equals with null by comparison", () => string.Equals(none, text, StringComparison.OrdinalIgnoreCase));
        Observe("Compare with null", () => Several(string.Compare(none, none), string.Compare(none, text), string.Compare(text, none)));
        Observe("CompareTo null", () => text.CompareTo(none));
        Observe("Compare of parts", () => Several(string.Compare("xabc", 1, "yabd", 1, 2), Sign(string.Compare("xabc", 1, "yabd", 1, 3)), string.Compare("aB", 0, "Ab", 0, 2, true)));
        Observe("Compare of parts by comparison", () => string.Compare("xABC", 1, "yabc", 1, 3, StringComparison.OrdinalIgnoreCase));
        Observe("Compare of parts, wrong index", () => string.Compare("abc", 4, "abc", 0, 1));
        Observe("Compare of parts, wrong length", () => string.Compare("abc", 0, "abc", 0, -1));
        Observe("Compare, wrong comparison", () => string.Compare("a", "b", (StringComparison)9));
        Observe("Equals, wrong comparison", () => text.Equals("b", (StringComparison)9));
        Observe("IndexOf, wrong comparison", () => text.IndexOf("b", (StringComparison)9));
        Observe("IsNullOrEmpty of null", () => Several(string.IsNullOrEmpty(none), string.IsNullOrWhiteSpace(none)));
        Observe("Concat with null", () => string.Concat(none, text, none));
        Observe("Concat of values", () => string.Concat(1, 'x', true));
        Observe("Join of values", () => string.Join("; ", 1, 'x', true, 2.5));
        Observe("Join by a char", () => string.Join(',', "a", "b", "c"));
        Observe("Join of an array", () => string.Join("+", new string[] { "a", null, "c" }));
        Observe("Join of a part", () => string.Join("+", new string[] { "a", "b", "c" }, 1, 2));
        Observe("Join of a part, too long", () => string.Join("+", new string[] { "a", "b", "c" }, 1, 3));
        Observe("Join of none", () => string.Join("+", new string[0]));
        Observe("Join by null", () => string.Join(none, new string[] { "a", "b" }));
        Observe("Join of null", () => string.Join("+", noTexts));
        Observe("new string", () => Several(new string('x', 3), new string('x', 0)));
        Observe("new string of too few", () => new string('x', -1));
        Observe("Contains null", () => text.Contains(none));
        Observe("StartsWith null", () => text.StartsWith(none));
        Observe("EndsWith null", () => text.EndsWith(none));
        Observe("IndexOf null", () => text.IndexOf(none));
        Observe("LastIndexOf null", () => text.LastIndexOf(none));
        Observe("Replace null", () => text.Replace(none, "x"));
        Observe("Insert null", () => text.Insert(1, none));
        Observe("Length of null", () => none.Length);
        Observe("Trim of null", () => none.Trim());
        Observe("+ with null", () => text + none);
        Observe("CopyTo", () =>
        {
            char[] target = new char[5];
            text.CopyTo(1, target, 2, 2);
            return Several((int)target[1], target[2], target[3], (int)target[4]);
        });
        Observe("CopyTo too little room", () =>
        {
            char[] target = new char[2];
            text.CopyTo(0, target, 1, 2);
        });
        Observe("CopyTo null", () =>
        {
            char[] target = null;
            text.CopyTo(0, target, 0, 1);
        });
        Observe("GetHashCode is the same", () => text.GetHashCode() == string.Concat("ab", "c").GetHashCode());
        Observe("Unicode case", () => Several("\u00E4\u00F6\u00FC\u00DF".ToUpper(), "\u00C4\u0160\u0416".ToLower(), "i\u0131\u0130I".ToUpper(), "i\u0131\u0130I".ToLower()));
        Observe("Unicode ignoring case", () => Several("\u00E4".Equals("\u00C4", StringComparison.OrdinalIgnoreCase), "stra\u00DFe".Equals("STRASSE", StringComparison.InvariantCultureIgnoreCase)));
        Observe("Unicode trim", () => "\u00A0\u2003x\u3000\u200B".Trim());
        Observe("Unicode order", () => Sign(string.CompareOrdinal("\u00E9", "\uFFFD")));
        Observe("white space of Unicode", () => string.IsNullOrWhiteSpace("\u00A0\u2028\u0085"));
        Observe("ReplaceLineEndings", () => "a\r\nb\nc\rd\fe\u0085f\u2028g".ReplaceLineEndings("|"));
    }

    public override void Run()
    {
        foreach (string text in Texts)
            Alone(text);
        foreach (string text in Texts)
        {
            foreach (string part in Parts)
                Pairs(text, part);
        }
        Splits();
        LinguisticOrder();
        Statics();
    }
}
