// Regex: patterns, inputs and options with every way to ask, groups and captures, replacement, splitting, errors.
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Oracle;

class RegexMembers : Scenario
{
    private static string Shown(Match match)
    {
        string text = At(match.Success, " ", match.Index, " ", match.Length, " \"", match.Value, "\"");
        for (int i = 1; i < match.Groups.Count; ++i)
        {
            var group = match.Groups[i];
            text = text + At(" ", group.Name, ":", group.Success, " ", group.Index, " ", group.Length, " \"", group.Value, "\"");
        }
        return text;
    }

    private static void Asked(string pattern, string input, RegexOptions options)
    {
        ObserveText(At("in \"", input, "\""), () =>
        {
            var regex = new Regex(pattern, options);
            string all = "";
            for (var match = regex.Match(input); match.Success; match = match.NextMatch())
            {
                all = all + Shown(match) + "; ";
            }
            return Several(regex.IsMatch(input), regex.Count(input), all);
        });
        ObserveText(At("replaced in \"", input, "\""), () =>
        {
            var regex = new Regex(pattern, options);
            string marked = regex.Replace(input, "<$&>");
            string swapped = regex.Replace(input, "[$1]", 1);
            string called = regex.Replace(input, (Match m) => At(m.Length));
            return Several(marked, swapped, called, regex.Split(input));
        });
    }

    private static void Table()
    {
        string[] patterns = new string[]
        {
            "a", "a*", "a+?", "(a)(b)?", "^\\w+", "\\d{2,3}", "[^a-z]+", "(?<year>\\d{4})-(?<month>\\d\\d)", "(?i)AB", "\\bfoo\\b", "a|b|", "(?:x|y)z", "(\\w)\\1", "(?<=a)b", "(?<!a)b", "a(?=b)", "a(?!b)", "^$", "$",
            "[\\w.]+@[\\w.]+", "\\s*,\\s*", "(?<c>.)\\k<c>", "(?x) a \\ b # remark", "\\p{Lu}", "[a-z-[aeiou]]", "(?>a+)b", "(a)|(b)", "\\Aa", "b\\z", "\\G\\d", "(?<n>a)?(?(n)b|c)", "\\x41\\u0042", ".", "(?s).+", "(?m)^.*$", "[\\]\\-]",
        };
        string[] inputs = new string[] { "", "a", "aab", "abAB ab", "2024-05-17, 12", "foo foobar", "xz yz,a b", "a@b.c , d", "line1\nline2" };
        foreach (string pattern in patterns)
        {
            Section(At("\"", pattern, "\""));
            foreach (string input in inputs)
            {
                Asked(pattern, input, RegexOptions.None);
            }
        }
        var options = new Dictionary<string, RegexOptions>();
        options.Add("IgnoreCase", RegexOptions.IgnoreCase);
        options.Add("Multiline", RegexOptions.Multiline);
        options.Add("Singleline", RegexOptions.Singleline);
        options.Add("ExplicitCapture", RegexOptions.ExplicitCapture);
        options.Add("IgnorePatternWhitespace", RegexOptions.IgnorePatternWhitespace);
        options.Add("ECMAScript", RegexOptions.ECMAScript);
        options.Add("CultureInvariant", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        foreach (string name in options.Keys)
        {
            foreach (string pattern in new string[] { "^a.(b)$", "(?<n>x) (y)", "\\d\\w", "# a" })
            {
                Section(At(name, " \"", pattern, "\""));
                foreach (string input in new string[] { "aXb", "A\nB", "x y", "q\naxb\nq", "5a 7_ b", "# a" })
                {
                    Asked(pattern, input, options[name]);
                }
            }
        }
    }

    private static void BeyondAscii()
    {
        foreach (string pattern in new string[] { "\\w", "\\d", "\\s", "\\W", "\\b", ".", "\\p{L}", "\\p{Lu}", "\\P{Ll}", "\\p{Nd}", "\\p{IsGreek}", "\\p{IsCyrillic}", "[\u00e0-\u00ff]", "[^a-z]", "\u00e9", "(?i)\u00e9", "(?i)\u03c3", "\\u00e9", "\\xe9", "(\\w)\\1" })
        {
            Section(At("beyond ASCII, \"", pattern, "\""));
            foreach (string input in new string[] { "\u00e9\u00c9e", "\u03a3\u03c3\u03c2", "5 \u0665\u00a0\u2003x", "\u0416\u0436", "\u4e2d\u6587" })
            {
                ObserveText(At("marked in ", input), () => new Regex(pattern).Replace(input, "<$&>"));
                ObserveText(At("marked in ", input, ", ECMAScript"), () => new Regex(pattern, RegexOptions.ECMAScript).Replace(input, "<$&>"));
                ObserveText(At("split ", input), () => new Regex(pattern).Split(input));
            }
        }
    }

    private static void Replacements()
    {
        Section("replacement");
        foreach (string replacement in new string[] { "", "$1", "$2", "${1}", "${w}", "$$", "$&", "$0", "$`", "$'", "$+", "$_", "$", "$x", "${", "${x}", "$1$2", "$10", "\\1", null })
        {
            ObserveText(At("\"", replacement, "\""), () => Regex.Replace("one two", "(?<w>\\w)(o)?", replacement));
        }
        foreach (int count in new int[] { -2, -1, 0, 1, 2, 9 })
        {
            ObserveText(At("Replace, ", count), () => new Regex("a").Replace("aaa", "b", count));
            ObserveText(At("Split, ", count), () => new Regex(",").Split("1,2,3", count));
        }
        foreach (int start in new int[] { -1, 0, 1, 3, 4 })
        {
            ObserveText(At("Match from ", start), () => Shown(new Regex("a|$").Match("aba", start)));
            ObserveText(At("IsMatch from ", start), () => new Regex("^a").IsMatch("aba", start));
            ObserveText(At("Matches from ", start), () => new Regex("a").Matches("aba", start).Count);
            ObserveText(At("Replace from ", start), () => new Regex("a").Replace("aba", "x", 9, start));
            ObserveText(At("Split from ", start), () => new Regex("b").Split("aba", 9, start));
        }
        Section("members");
        ObserveText("Escape", () => Regex.Escape("a.b*c\\d [e] {f} (g) #h\n\t^$|?+"));
        ObserveText("Unescape", () => Regex.Unescape("a\\.b\\*\\n\\x41\\u0042"));
        ObserveText("Unescape wrong", () => Regex.Unescape("a\\"));
        ObserveText("Unescape of \\x4", () => Regex.Unescape("\\x4"));
        ObserveText("ToString, Options", () => { var r = new Regex("a(b)", RegexOptions.IgnoreCase | RegexOptions.Multiline); return Several(r.ToString(), r.Options, r.RightToLeft); });
        ObserveText("GetGroupNames", () => new Regex("(a)(?<n>b)(c)(?<5>d)").GetGroupNames());
        ObserveText("GetGroupNumbers", () => new Regex("(a)(?<n>b)(c)(?<5>d)").GetGroupNumbers());
        ObserveText("GroupNameFromNumber", () => { var r = new Regex("(a)(?<n>b)"); return Several(r.GroupNameFromNumber(0), r.GroupNameFromNumber(1), r.GroupNameFromNumber(2), r.GroupNameFromNumber(3)); });
        ObserveText("GroupNumberFromName", () => { var r = new Regex("(a)(?<n>b)"); return Several(r.GroupNumberFromName("n"), r.GroupNumberFromName("1"), r.GroupNumberFromName("x")); });
        ObserveText("Groups by number", () => { var m = new Regex("(a)(?<n>b)?").Match("a"); return Several(m.Groups[0].Value, m.Groups[1].Value, m.Groups[2].Success, m.Groups[9].Success, m.Groups[9].Value, m.Groups.Count); });
        ObserveText("Groups by name", () => { var m = new Regex("(a)(?<n>b)?").Match("ab"); return Several(m.Groups["n"].Value, m.Groups["1"].Value, m.Groups["x"].Success, m.Groups["n"].Name); });
        ObserveText("Captures", () => { var m = new Regex("(a)").Match("ab"); return Several(m.Captures.Count, m.Captures[0].Value, m.Groups[1].Captures.Count, m.Groups[1].Captures[0].Index); });
        ObserveText("Captures[1]", () => new Regex("(a)").Match("ab").Captures[1].Value);
        ObserveText("Captures[-1]", () => new Regex("(a)").Match("ab").Captures[-1].Value);
        ObserveText("Result", () => new Regex("(a)(b)").Match("ab").Result("$2$1"));
        ObserveText("Result of a failed one", () => new Regex("x").Match("ab").Result("$1"));
        ObserveText("Result(null)", () => new Regex("a").Match("ab").Result(null));
        ObserveText("Empty", () => Several(Match.Empty.Success, Match.Empty.Value, Match.Empty.Index, Match.Empty.Groups.Count));
        ObserveText("NextMatch of a failed one", () => new Regex("x").Match("ab").NextMatch().Success);
        ObserveText("Matches", () => { var all = Regex.Matches("a1b22", "\\d+"); return Several(all.Count, all[0].Value, all[1].Value); });
        ObserveText("Matches[2]", () => Regex.Matches("a1b22", "\\d+")[2].Value);
        ObserveText("Matches[-1]", () => Regex.Matches("a1b22", "\\d+")[-1].Value);
        ObserveText("Matches of nothing", () => Regex.Matches("abc", "\\d+").Count);
        ObserveText("static IsMatch", () => Several(Regex.IsMatch("abc", "B"), Regex.IsMatch("abc", "B", RegexOptions.IgnoreCase)));
        ObserveText("static Split", () => Regex.Split("a1b22c", "\\d+"));
        ObserveText("static Split with groups", () => Regex.Split("a1b22c", "(\\d)+"));
        ObserveText("static Replace", () => Regex.Replace("abc", "B", "x", RegexOptions.IgnoreCase));
        ObserveText("static Count", () => Regex.Count("a1b22c", "\\d"));
        ObserveText("MatchTimeout", () => Several(new Regex("a").MatchTimeout, new Regex("a", RegexOptions.None, TimeSpan.FromSeconds(1)).MatchTimeout));
        ObserveText("MatchTimeout of 0", () => new Regex("a", RegexOptions.None, TimeSpan.Zero).MatchTimeout);
        ObserveText("MatchTimeout of -5 s", () => new Regex("a", RegexOptions.None, TimeSpan.FromSeconds(-5)).MatchTimeout);
        string none = null;
        ObserveText("new(null)", () => new Regex(none));
        ObserveText("Match(null)", () => new Regex("a").Match(none));
        ObserveText("IsMatch(null)", () => new Regex("a").IsMatch(none));
        ObserveText("Replace(null)", () => new Regex("a").Replace(none, "b"));
        ObserveText("Split(null)", () => new Regex("a").Split(none));
        ObserveText("Matches(null)", () => new Regex("a").Matches(none).Count);
        ObserveText("Escape(null)", () => Regex.Escape(none));
        ObserveText("Unescape(null)", () => Regex.Unescape(none));
        ObserveText("options 4096", () => new Regex("a", (RegexOptions)4096));
        ObserveText("ECMAScript and Singleline", () => new Regex("a", RegexOptions.ECMAScript | RegexOptions.Singleline));
    }

    private static void Errors()
    {
        foreach (string pattern in new string[] { "(", ")", "a)", "[", "[a", "[b-a]", "*", "+a", "a**", "a{2,1}", "a{", "a{,3}", "\\", "a\\", "(?<n", "(?<>a)", "(?<1n>a)", "\\k<x>", "\\1", "\\9", "(?z)", "(?", "(?<=a", "\\p{X}", "\\pL", "\\x4", "\\u12", "\\c", "\\c1", "(?(1)a|b|c)", "(?(x)a)", "[a-\\w]", "\\q", "(?#", "a{99999999999}", "(?i", "[[:alpha:]]", "(?'n'a)", "(?P<n>a)", "a{2}{3}", "\\8", "(?<0>a)", "[\\d-z]", "[z-\\d]", "x{1,2}?", "x{1,2}+" })
        {
            ObserveText(At("error \"", pattern, "\""), () => new Regex(pattern));
        }
        ObserveText("parts of an error", () =>
        {
            try
            {
                return At(new Regex("ab(").ToString());
            }
            catch (RegexParseException e)
            {
                return At(e.Error, " ", e.Offset);
            }
        });
    }

    public override void Run()
    {
        Table();
        BeyondAscii();
        Replacements();
        Section("");
        Errors();
    }
}
