// Regex: patterns, inputs and options with every way to ask, groups and captures, replacement, splitting, errors.
#include "harness/Transcript.hpp"
#include <System/Text/RegularExpressions.hpp>

namespace
{
    using namespace Oracle;
    using namespace System::Collections::Generic;
    using namespace System::Text::RegularExpressions;

    String Shown(Match match)
    {
        String text = At(match.Success(), " ", match.Index(), " ", match.Length(), " \"", match.Value(), "\"");
        for (int i = 1; i < match.Groups().Count(); ++i)
        {
            auto group = match.Groups()[i];
            text = text + At(" ", group.Name(), ":", group.Success(), " ", group.Index(), " ", group.Length(), " \"", group.Value(), "\"");
        }
        return text;
    }

    void Asked(String pattern, String input, RegexOptions options)
    {
        ObserveText(At("in \"", input, "\""),
                    [&]
                    {
                        auto regex = Regex(pattern, options);
                        String all = "";
                        for (auto match = regex.Match(input); match.Success(); match = match.NextMatch())
                        {
                            all = all + Shown(match) + "; ";
                        }
                        return Several(regex.IsMatch(input), regex.Count(input), all);
                    });
        ObserveText(At("replaced in \"", input, "\""),
                    [&]
                    {
                        auto regex = Regex(pattern, options);
                        String marked = regex.Replace(input, "<$&>");
                        String swapped = regex.Replace(input, "[$1]", 1);
                        String called = regex.Replace(input, [&](Match m) { return At(m.Length()); });
                        return Several(marked, swapped, called, regex.Split(input));
                    });
    }

    void Table()
    {
        Array<String> patterns = Array<String>{
            "a",
            "a*",
            "a+?",
            "(a)(b)?",
            "^\\w+",
            "\\d{2,3}",
            "[^a-z]+",
            "(?<year>\\d{4})-(?<month>\\d\\d)",
            "(?i)AB",
            "\\bfoo\\b",
            "a|b|",
            "(?:x|y)z",
            "(\\w)\\1",
            "(?<=a)b",
            "(?<!a)b",
            "a(?=b)",
            "a(?!b)",
            "^$",
            "$",
            "[\\w.]+@[\\w.]+",
            "\\s*,\\s*",
            "(?<c>.)\\k<c>",
            "(?x) a \\ b # remark",
            "\\p{Lu}",
            "[a-z-[aeiou]]",
            "(?>a+)b",
            "(a)|(b)",
            "\\Aa",
            "b\\z",
            "\\G\\d",
            "(?<n>a)?(?(n)b|c)",
            "\\x41\\u0042",
            ".",
            "(?s).+",
            "(?m)^.*$",
            "[\\]\\-]",
        };
        Array<String> inputs =
            Array<String>{"", "a", "aab", "abAB ab", "2024-05-17, 12", "foo foobar", "xz yz,a b", "a@b.c , d", "line1\nline2"};
        for (String pattern : patterns)
        {
            Section(At("\"", pattern, "\""));
            for (String input : inputs)
            {
                Asked(pattern, input, RegexOptions::None);
            }
        }
        auto options = Dictionary<String, RegexOptions>();
        options.Add("IgnoreCase", RegexOptions::IgnoreCase);
        options.Add("Multiline", RegexOptions::Multiline);
        options.Add("Singleline", RegexOptions::Singleline);
        options.Add("ExplicitCapture", RegexOptions::ExplicitCapture);
        options.Add("IgnorePatternWhitespace", RegexOptions::IgnorePatternWhitespace);
        options.Add("ECMAScript", RegexOptions::ECMAScript);
        options.Add("CultureInvariant", RegexOptions::IgnoreCase | RegexOptions::CultureInvariant);
        for (String name : options.Keys())
        {
            for (String pattern : Array<String>{"^a.(b)$", "(?<n>x) (y)", "\\d\\w", "# a"})
            {
                Section(At(name, " \"", pattern, "\""));
                for (String input : Array<String>{"aXb", "A\nB", "x y", "q\naxb\nq", "5a 7_ b", "# a"})
                {
                    Asked(pattern, input, options[name]);
                }
            }
        }
    }

    void BeyondAscii()
    {
        for (String pattern : Array<String>{"\\w",
                                            "\\d",
                                            "\\s",
                                            "\\W",
                                            "\\b",
                                            ".",
                                            "\\p{L}",
                                            "\\p{Lu}",
                                            "\\P{Ll}",
                                            "\\p{Nd}",
                                            "\\p{IsGreek}",
                                            "\\p{IsCyrillic}",
                                            "[\303\240-\303\277]",
                                            "[^a-z]",
                                            "\303\251",
                                            "(?i)\303\251",
                                            "(?i)\317\203",
                                            "\\u00e9",
                                            "\\xe9",
                                            "(\\w)\\1"})
        {
            Section(At("beyond ASCII, \"", pattern, "\""));
            for (String input : Array<String>{"\303\251\303\211e", "\316\243\317\203\317\202", "5 \331\245\302\240\342\200\203x",
                                              "\320\226\320\266", "\344\270\255\346\226\207"})
            {
                ObserveText(At("marked in ", input), [&] { return Regex(pattern).Replace(input, "<$&>"); });
                ObserveText(At("marked in ", input, ", ECMAScript"),
                            [&] { return Regex(pattern, RegexOptions::ECMAScript).Replace(input, "<$&>"); });
                ObserveText(At("split ", input), [&] { return Regex(pattern).Split(input); });
            }
        }
    }

    void Replacements()
    {
        Section("replacement");
        for (String replacement : Array<String>{"",   "$1", "$2", "${1}", "${w}", "$$",   "$&",   "$0",  "$`",  "$'",
                                                "$+", "$_", "$",  "$x",   "${",   "${x}", "$1$2", "$10", "\\1", nullptr})
        {
            ObserveText(At("\"", replacement, "\""), [&] { return Regex::Replace("one two", "(?<w>\\w)(o)?", replacement); });
        }
        for (int count : Array<int>{-2, -1, 0, 1, 2, 9})
        {
            ObserveText(At("Replace, ", count), [&] { return Regex("a").Replace("aaa", "b", count); });
            ObserveText(At("Split, ", count), [&] { return Regex(",").Split("1,2,3", count); });
        }
        for (int start : Array<int>{-1, 0, 1, 3, 4})
        {
            ObserveText(At("Match from ", start), [&] { return Shown(Regex("a|$").Match("aba", start)); });
            ObserveText(At("IsMatch from ", start), [&] { return Regex("^a").IsMatch("aba", start); });
            ObserveText(At("Matches from ", start), [&] { return Regex("a").Matches("aba", start).Count(); });
            ObserveText(At("Replace from ", start), [&] { return Regex("a").Replace("aba", "x", 9, start); });
            ObserveText(At("Split from ", start), [&] { return Regex("b").Split("aba", 9, start); });
        }
        Section("members");
        ObserveText("Escape", [&] { return Regex::Escape("a.b*c\\d [e] {f} (g) #h\n\t^$|?+"); });
        ObserveText("Unescape", [&] { return Regex::Unescape("a\\.b\\*\\n\\x41\\u0042"); });
        ObserveText("Unescape wrong", [&] { return Regex::Unescape("a\\"); });
        ObserveText("Unescape of \\x4", [&] { return Regex::Unescape("\\x4"); });
        ObserveText("ToString, Options",
                    [&]
                    {
                        auto r = Regex("a(b)", RegexOptions::IgnoreCase | RegexOptions::Multiline);
                        return Several(r.ToString(), r.Options(), r.RightToLeft());
                    });
        ObserveText("GetGroupNames", [&] { return Regex("(a)(?<n>b)(c)(?<5>d)").GetGroupNames(); });
        ObserveText("GetGroupNumbers", [&] { return Regex("(a)(?<n>b)(c)(?<5>d)").GetGroupNumbers(); });
        ObserveText("GroupNameFromNumber",
                    [&]
                    {
                        auto r = Regex("(a)(?<n>b)");
                        return Several(r.GroupNameFromNumber(0), r.GroupNameFromNumber(1), r.GroupNameFromNumber(2),
                                       r.GroupNameFromNumber(3));
                    });
        ObserveText("GroupNumberFromName",
                    [&]
                    {
                        auto r = Regex("(a)(?<n>b)");
                        return Several(r.GroupNumberFromName("n"), r.GroupNumberFromName("1"), r.GroupNumberFromName("x"));
                    });
        ObserveText("Groups by number",
                    [&]
                    {
                        auto m = Regex("(a)(?<n>b)?").Match("a");
                        return Several(m.Groups()[0].Value(), m.Groups()[1].Value(), m.Groups()[2].Success(), m.Groups()[9].Success(),
                                       m.Groups()[9].Value(), m.Groups().Count());
                    });
        ObserveText("Groups by name",
                    [&]
                    {
                        auto m = Regex("(a)(?<n>b)?").Match("ab");
                        return Several(m.Groups()["n"].Value(), m.Groups()["1"].Value(), m.Groups()["x"].Success(), m.Groups()["n"].Name());
                    });
        ObserveText("Captures",
                    [&]
                    {
                        auto m = Regex("(a)").Match("ab");
                        return Several(m.Captures().Count(), m.Captures()[0].Value(), m.Groups()[1].Captures().Count(),
                                       m.Groups()[1].Captures()[0].Index());
                    });
        ObserveText("Captures[1]", [&] { return Regex("(a)").Match("ab").Captures()[1].Value(); });
        ObserveText("Captures[-1]", [&] { return Regex("(a)").Match("ab").Captures()[-1].Value(); });
        ObserveText("Result", [&] { return Regex("(a)(b)").Match("ab").Result("$2$1"); });
        ObserveText("Result of a failed one", [&] { return Regex("x").Match("ab").Result("$1"); });
        ObserveText("Result(null)", [&] { return Regex("a").Match("ab").Result(nullptr); });
        ObserveText(
            "Empty", [&]
            { return Several(Match::Empty().Success(), Match::Empty().Value(), Match::Empty().Index(), Match::Empty().Groups().Count()); });
        ObserveText("NextMatch of a failed one", [&] { return Regex("x").Match("ab").NextMatch().Success(); });
        ObserveText("Matches",
                    [&]
                    {
                        auto all = Regex::Matches("a1b22", "\\d+");
                        return Several(all.Count(), all[0].Value(), all[1].Value());
                    });
        ObserveText("Matches[2]", [&] { return Regex::Matches("a1b22", "\\d+")[2].Value(); });
        ObserveText("Matches[-1]", [&] { return Regex::Matches("a1b22", "\\d+")[-1].Value(); });
        ObserveText("Matches of nothing", [&] { return Regex::Matches("abc", "\\d+").Count(); });
        ObserveText("static IsMatch",
                    [&] { return Several(Regex::IsMatch("abc", "B"), Regex::IsMatch("abc", "B", RegexOptions::IgnoreCase)); });
        ObserveText("static Split", [&] { return Regex::Split("a1b22c", "\\d+"); });
        ObserveText("static Split with groups", [&] { return Regex::Split("a1b22c", "(\\d)+"); });
        ObserveText("static Replace", [&] { return Regex::Replace("abc", "B", "x", RegexOptions::IgnoreCase); });
        ObserveText("static Count", [&] { return Regex::Count("a1b22c", "\\d"); });
        ObserveText(
            "MatchTimeout",
            [&] { return Several(Regex("a").MatchTimeout(), Regex("a", RegexOptions::None, TimeSpan::FromSeconds(1)).MatchTimeout()); });
        ObserveText("MatchTimeout of 0", [&] { return Regex("a", RegexOptions::None, TimeSpan::Zero).MatchTimeout(); });
        ObserveText("MatchTimeout of -5 s", [&] { return Regex("a", RegexOptions::None, TimeSpan::FromSeconds(-5)).MatchTimeout(); });
        String none = nullptr;
        ObserveText("new(null)", [&] { return Regex(none); });
        ObserveText("Match(null)", [&] { return Regex("a").Match(none); });
        ObserveText("IsMatch(null)", [&] { return Regex("a").IsMatch(none); });
        ObserveText("Replace(null)", [&] { return Regex("a").Replace(none, "b"); });
        ObserveText("Split(null)", [&] { return Regex("a").Split(none); });
        ObserveText("Matches(null)", [&] { return Regex("a").Matches(none).Count(); });
        ObserveText("Escape(null)", [&] { return Regex::Escape(none); });
        ObserveText("Unescape(null)", [&] { return Regex::Unescape(none); });
        ObserveText("options 4096", [&] { return Regex("a", (RegexOptions)4096); });
        ObserveText("ECMAScript and Singleline", [&] { return Regex("a", RegexOptions::ECMAScript | RegexOptions::Singleline); });
    }

    void Errors()
    {
        for (String pattern : Array<String>{"(",       ")",           "a)",       "[",        "[a",      "[b-a]", "*",
                                            "+a",      "a**",         "a{2,1}",   "a{",       "a{,3}",   "\\",    "a\\",
                                            "(?<n",    "(?<>a)",      "(?<1n>a)", "\\k<x>",   "\\1",     "\\9",   "(?z)",
                                            "(?",      "(?<=a",       "\\p{X}",   "\\pL",     "\\x4",    "\\u12", "\\c",
                                            "\\c1",    "(?(1)a|b|c)", "(?(x)a)",  "[a-\\w]",  "\\q",     "(?#",   "a{99999999999}",
                                            "(?i",     "[[:alpha:]]", "(?'n'a)",  "(?P<n>a)", "a{2}{3}", "\\8",   "(?<0>a)",
                                            "[\\d-z]", "[z-\\d]",     "x{1,2}?",  "x{1,2}+"})
        {
            ObserveText(At("error \"", pattern, "\""), [&] { return Regex(pattern); });
        }
        ObserveText("parts of an error",
                    [&]
                    {
                        try
                        {
                            return At(Regex("ab(").ToString());
                        }
                        catch (const RegexParseException& e)
                        {
                            return At(e.Error(), " ", e.Offset());
                        }
                    });
    }

    void Run()
    {
        Table();
        BeyondAscii();
        Replacements();
        Section("");
        Errors();
    }

    const Scenario scenario("RegexMembers", Run);
}
