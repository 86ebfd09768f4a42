// Regular expressions; the twin of Regexes.cpp.
using System.Text;
using System.Text.RegularExpressions;

static class Regexes
{
    private static readonly string[] Parts = {
        "a", "b", "c", "ab", "\u00e9", ".", "^", "$", "\\b", "\\B", "\\A", "\\Z", "\\z", "\\G", "\\w", "\\W", "\\d", "\\D", "\\s", "\\S", "\\p{L}", "\\P{Lu}", "\\p{IsGreek}", "\\x41", "\\u00e9", "\\t",
        "\\n", "\\.", "\\(", "\\1", "\\2", "\\k<n>", "\\12", "\\07", "\\e", "\\cA", "\\j", "\\-", "(", "(", ")", ")", ")", "(?:", "(?<n>", "(?'m'", "(?<1>", "(?=", "(?!", "(?>", "(?<=a)", "(?<!b)", "(?<=[ab]c)",
        "(?i)", "(?-i)", "(?i:", "(?s)", "(?m)", "(?x)", "(?n)", "(?x: a #c\n)", "(?#note)", "(?(1)a|b)", "(?(n)a|b)", "(?(a)ab|c)", "(?(?=b)b|a)", "|", "*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{1,}?", "{,2}", "{", "}",
        "[", "]", "[abc]", "[^ab]", "[a-c]", "[]a]", "[^]a]", "[a-z-[b]]", "[\\w-[a]]", "[\\W\\d]", "[^\\s\\W]", "[a\\-c]", "[-a]", "[a-]", "[\\d-a]", "[b-a]", "[a-\\d]", "[\u00e0-\u00ef]", "[\\p{Lu}a]", " ", "#", "\\", "A", "B", "_", "1"};
    private static readonly string[] Texts = {"a", "b", "c", "ab", "A", "B", "\u00e9", "\u00c9", " ", "\n", "1", "_", ".", "(", "\t", "\u03b1", "-", "\r"};
    private static readonly string[] Replacements = {"$1", "$2", "${n}", "${1}", "$&", "$`", "$'", "$+", "$_", "$$", "$", "x", "${zz}", "$9", "${", "}", "\u00e9"};

    private static string Shown(Match match)
    {
        var line = new StringBuilder(Areas.Shown(match.Value));
        foreach (Group group in match.Groups)
            line.Append('[').Append(group.Name).Append(group.Success ? Areas.Shown(group.Value) : "-").Append(']');
        return line.ToString();
    }

    public static string Line(Prng random)
    {
        string pattern = Cases.Join(random, Parts, 7);
        string text = Cases.Join(random, Texts, 10);
        string replacement = Cases.Join(random, Replacements, 4);
        var options = (RegexOptions)(random.Below(32) & ~8);
        string line = Areas.Shown(pattern) + " " + Areas.Shown(text) + " " + Areas.Shown(replacement) + " " + (int)options + " ";
        Regex regex;
        try
        {
            regex = new Regex(pattern, options);
        }
        catch (RegexParseException exception)
        {
            // Bytes count here, and an error inside a construct may be seen a character sooner or later.
            return line + exception.Error;
        }
        line += string.Join(",", regex.GetGroupNames()) + " " + string.Join(",", regex.GetGroupNumbers()) + " ";
        foreach (Match match in regex.Matches(text))
            line += Shown(match);
        return line + " " + Areas.Shown(regex.Replace(text, replacement)) + " " + Areas.Shown(string.Join("|", regex.Split(text)));
    }
}
