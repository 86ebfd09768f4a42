// Regular expressions; expectations were taken from .NET 10.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/NotSupportedException.hpp>
#include <System/NullReferenceException.hpp>
#include <System/Text/RegularExpressions.hpp>

using namespace System;
using namespace System::Text::RegularExpressions;

namespace
{
    // All matches: index, value and, in brackets, the groups after the first.
    std::string Found(const Regex& regex, const String& input)
    {
        std::string text;
        for (const Match& match : regex.Matches(input))
        {
            text += (text.empty() ? "" : "|") + std::to_string(match.Index()) + ":" + std::string(match.Value());
            for (int i = 1; i < match.Groups().Count(); ++i)
            {
                const Group group = match.Groups()[i];
                text += "[" + (group.Success() ? std::string(group.Value()) : "-") + "]";
            }
        }
        return text;
    }
    std::string Found(const char* pattern, const String& input, RegexOptions options = RegexOptions::None)
    {
        return Found(Regex(pattern, options), input);
    }

    std::string Complaint(const char* pattern)
    {
        return MessageOf<ArgumentException>([=] { return Regex(pattern); });
    }
    std::string Expected(const std::string& pattern, int offset, const std::string& reason)
    {
        return "Invalid pattern '" + pattern + "' at offset " + std::to_string(offset) + ". " + reason + " (Parameter 'pattern')";
    }
}

BOOST_AUTO_TEST_CASE(the_documentation_samples_pattern_matches)
{
    const Regex rx = Regex(R"(^\s*(:?\d{1,3}\.){3}\d{1,3}\s*$)");
    BOOST_TEST((rx.Match("  192.168.0.1 ").Success() && !rx.Match("localhost").Success()));
    BOOST_TEST(rx->Match("192.168.0.1")->Groups()[1].Value() == "0.");
}

BOOST_AUTO_TEST_CASE(matches_have_places_and_groups)
{
    const Match match = Regex("(\\w+)@(\\w+)(\\.org)?").Match("mail to me@home now");
    BOOST_TEST((match.Success() && match.Index() == 8 && match.Length() == 7));
    BOOST_TEST(match.Value() == "me@home");
    BOOST_TEST(ToString(match) == "me@home");
    const GroupCollection groups = match.Groups();
    BOOST_TEST(groups.Count() == 4);
    BOOST_TEST((groups[0] == match && groups[1].Value() == "me" && groups[2].Value() == "home" && groups[2].Index() == 11));
    BOOST_TEST((!groups[3].Success() && groups[3].Value() == "" && groups[3].Length() == 0 && groups[3].Name() == "3"));
    BOOST_TEST((!groups[7].Success() && !groups[-1].Success()));
    int count = 0;
    for (Group group : match.Groups())
    {
        count += group.Success() ? 1 : 0;
    }
    BOOST_TEST(count == 3);
    BOOST_TEST((Match(Object(match)) == match && Group(match).Is<Match>()));
}

BOOST_AUTO_TEST_CASE(a_failed_match_is_empty)
{
    const Match none = Regex("(x)(y)").Match("q");
    BOOST_TEST((none != nullptr && !none.Success() && none.Value() == "" && none.Index() == 0 && none.Groups().Count() == 1));
    BOOST_TEST((!none.NextMatch().Success() && !Match::Empty().Success() && Match::Empty() == Match::Empty()));
}

BOOST_AUTO_TEST_CASE(matches_follow_each_other)
{
    BOOST_TEST(Found("a*", "aab") == "0:aa|2:|3:");
    BOOST_TEST(Found("(a)|(b)", "ab") == "0:a[a][-]|1:b[-][b]");
    BOOST_TEST(Found("$", "a\n") == "1:|2:");
    BOOST_TEST(Found("$", "a\nb\n", RegexOptions::Multiline) == "1:|3:|4:");
    BOOST_TEST(Found("^", "a\r\nb\n", RegexOptions::Multiline) == "0:|3:|5:");
    BOOST_TEST(Found("^", "a\nb") == "0:");
    BOOST_TEST(Found("a.", "a\ra\nab") == "0:a\r|4:ab");
    BOOST_TEST(Found("a.", "a\nb", RegexOptions::Singleline) == "0:a\n");
    BOOST_TEST(Found("\\bb\\B|\\Ba\\b", "ab bb ba") == "3:b|6:b|7:a");
    BOOST_TEST(Found("(?=b)|a(?!b)", "aab") == "0:a|2:");
    BOOST_TEST(Found("(a|b)\\1", "abbaa") == "1:bb[b]|3:aa[a]");
    BOOST_TEST(Found("(a)?\\1b", "b") == "");
    BOOST_TEST(Found("a+?", "aaa") == "0:a|1:a|2:a");
    BOOST_TEST(Found("\\Aa\\z|b\\Z", "b\n") == "0:b");
    BOOST_TEST(Found("(a)(?:b)", "ab", RegexOptions::ExplicitCapture) == "0:ab");
    BOOST_TEST(Found("a(?# nothing )b", "ab") == "0:ab");
    BOOST_TEST(Found("", "ab") == "0:|1:|2:");
    Match match = Regex("[0-9]").Match("a1b2");
    BOOST_TEST((match.NextMatch().Value() == "2" && !match.NextMatch().NextMatch().Success()));
}

BOOST_AUTO_TEST_CASE(a_search_can_start_later)
{
    BOOST_TEST((Regex("a").Match("aba", 1).Index() == 2 && !Regex("^b").Match("ab", 1).Success() && !Regex("\\bb").IsMatch("ab", 1)));
    BOOST_TEST((Regex("").Match("ab", 2).Index() == 2 && Regex("a").Matches("aaa", 1).Count() == 2));
    BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([] { return Regex("a").Match("a", 2); }) ==
               "Start index cannot be less than 0 or greater than input length. (Parameter 'startat')");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return Regex("a").Match("a", -1); }) == "startat");
}

BOOST_AUTO_TEST_CASE(sets_are_as_dotnet_has_them)
{
    BOOST_TEST(Found("[]a]+", "x]a") == "1:]a");
    BOOST_TEST(Found("[^]a]+", "x]ay") == "0:x|3:y");
    BOOST_TEST(Found("[\\w-]+", "a-b c") == "0:a-b|4:c");
    BOOST_TEST(Found("[\\w-a]+", "a-b c") == "0:a-b|4:c");
    BOOST_TEST(Found("[a-c\\]^-]+", "d]^-c") == "1:]^-c");
    BOOST_TEST(Found("[+--]+", "*+,-.") == "1:+,-");
    BOOST_TEST(Found("[!-~]+", " a[b]\\c^-d ") == "1:a[b]\\c^-d");
    BOOST_TEST(Found("[\\S]+", "a\r\nb") == "0:a|3:b");
    BOOST_TEST(Found("[^\\s]+|\\s+", "a\r\nb") == "0:a|1:\r\n|3:b");
    BOOST_TEST(Found("\\D+", "1a\n2") == "1:a\n");
    BOOST_TEST(Found("\\r\\n|\\x0d", "a\r\nb\r") == "1:\r\n|4:\r");
    BOOST_TEST(Found("[\\x41\\u0042\\103]+", "ABCD") == "0:ABC");
    BOOST_TEST(Found("[\\b]", "a\b") == "1:\b");
    BOOST_TEST(Found("[\\x00-\\x02]+", String(std::string_view("\0\1\2", 3))) == "0:" + std::string("\0\1\2", 3));
}

BOOST_AUTO_TEST_CASE(braces_and_brackets_that_mean_nothing_are_characters)
{
    BOOST_TEST(Found("a{,3}", "a{,3}") == "0:a{,3}");
    BOOST_TEST(Found("a{", "a{") == "0:a{");
    BOOST_TEST(Found("a{b}]", "a{b}]") == "0:a{b}]");
    BOOST_TEST(Found("a{2}b{1,}c{0,1}", "aabbc") == "0:aabbc");
    BOOST_TEST(Found("^*a$+", "a") == "0:a");
    BOOST_TEST(Found("a/b", "a/b") == "0:a/b");
}

BOOST_AUTO_TEST_CASE(characters_are_whole_and_indexes_count_bytes)
{
    BOOST_TEST(Found("^.$", "\u00E4") == "0:\u00E4");
    BOOST_TEST(Found("[\u00E4\u00F6]+|x", "a\u00E4\u00F6x") == "1:\u00E4\u00F6|5:x");
    BOOST_TEST(Found("[^a]", "a\U0001F600") == "1:\U0001F600");
    BOOST_TEST(Found("\U0001F600+", "\U0001F600\U0001F600") == "0:\U0001F600\U0001F600");
    BOOST_TEST(Regex("x").Match("\u00E4x", 1).Index() == 2);
}

BOOST_AUTO_TEST_CASE(case_can_be_ignored)
{
    BOOST_TEST(Found("aB", "AbAB", RegexOptions::IgnoreCase | RegexOptions::CultureInvariant) == "0:Ab|2:AB");
    BOOST_TEST(Found("[A-C]+", "xaBc", RegexOptions::IgnoreCase) == "1:aBc");
    BOOST_TEST(Found("[^a]", "aAb", RegexOptions::IgnoreCase) == "2:b");
    BOOST_TEST(Found("\u00C4", "\u00E4", RegexOptions::IgnoreCase) == "0:\u00E4");
    BOOST_TEST(Found("(a)\\1", "aA", RegexOptions::IgnoreCase) == "0:aA[a]");
    BOOST_TEST(Found("a", "A", RegexOptions::Compiled).empty());
    BOOST_TEST(ToString(Regex("a", RegexOptions::Compiled | RegexOptions::IgnoreCase).Options()) == "IgnoreCase, Compiled");
}

BOOST_AUTO_TEST_CASE(replacements_stand_for_groups)
{
    const auto replaced = [](const char* replacement) { return std::string(Regex::Replace("xaby", "(a)(b)", replacement)); };
    const std::pair<const char*, const char*> all[] = {
        {"[$0]", "x[ab]y"}, {"$1$2", "xaby"}, {"$$", "x$y"},  {"${1}x", "xaxy"}, {"$3", "x$3y"}, {"$&$&", "xababy"},
        {"$`", "xxy"},      {"$'", "xyy"},    {"$+", "xby"},  {"$_", "xxabyy"},  {"$", "x$y"},   {"$x", "x$xy"},
        {"${x}", "x${x}y"}, {"$10", "x$10y"}, {"${", "x${y"}, {"$1a", "xaay"},
    };
    for (const auto& [replacement, result] : all)
    {
        BOOST_TEST(replaced(replacement) == result);
    }
    BOOST_TEST(Regex("x").Replace("abc", "y") == "abc");
    BOOST_TEST(Regex("b*").Replace("abc", "-") == "-a--c-");
    BOOST_TEST(Regex("a").Replace("aaa", "b", 2) == "bba");
    BOOST_TEST(Regex("[0-9]").Replace("a1b2", [](Match m) { return "<"_s + m.Value() + ">"; }) == "a<1>b<2>");
    BOOST_TEST(Regex::Replace("a1", "[0-9]", [](Match) { return String(nullptr); }) == "a");
    BOOST_TEST(Regex("(a)").Match("xa").Result("[$1]") == "[a]");
}

BOOST_AUTO_TEST_CASE(texts_are_split)
{
    BOOST_TEST(String::Join("|", Regex::Split("a1b2", "[0-9]")) == "a|b|");
    BOOST_TEST(String::Join("|", Regex::Split("plum-pear", "(-)")) == "plum|-|pear");
    BOOST_TEST(String::Join("|", Regex("").Split("abc")) == "|a|b|c|");
    BOOST_TEST(String::Join("|", Regex::Split("abc", "x")) == "abc");
}

BOOST_AUTO_TEST_CASE(static_forms_and_escape)
{
    BOOST_TEST((Regex::IsMatch("abc", "b") && !Regex::IsMatch("abc", "B") && Regex::IsMatch("abc", "B", RegexOptions::IgnoreCase)));
    BOOST_TEST((Regex::Match("abc", "c").Index() == 2 && Regex::Matches("aa", "a").Count() == 2));
    BOOST_TEST(Regex::Escape("\\*+?|{[()^$.# \t\n\r\f\v]}-x") == "\\\\\\*\\+\\?\\|\\{\\[\\(\\)\\^\\$\\.\\#\\ \\t\\n\\r\\f\v]}-x");
    const String text = "1.5 (a|b) [x]{2} ^$ \\ # * + ?\t\r\n";
    BOOST_TEST(Regex("^" + Regex::Escape(text) + "$").IsMatch(text));
}

BOOST_AUTO_TEST_CASE(collections_know_their_elements)
{
    const MatchCollection matches = Regex("a").Matches("aa");
    BOOST_TEST((matches.Count() == 2 && matches[1].Index() == 1));
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return matches[2]; }) == "i");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return matches[-1]; }) == "i");
    BOOST_TEST(Regex("b").Matches("aa").Count() == 0);
    BOOST_TEST((ToString(Regex("a+")) == "a+" && Regex("a+").ToString() == "a+"));
    BOOST_TEST(Object(matches).GetType().FullName() == "System.Text.RegularExpressions.MatchCollection");
}

BOOST_AUTO_TEST_CASE(null_is_reported)
{
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Regex(String(nullptr)); }) == "pattern");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Regex("a").Match(String(nullptr)); }) == "input");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Regex("a").IsMatch(String(nullptr)); }) == "input");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Regex("a").Matches(String(nullptr)); }) == "input");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Regex("a").Split(String(nullptr)); }) == "input");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Regex("a").Replace(String(nullptr), "b"); }) == "input");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Regex("a").Replace("a", String(nullptr)); }) == "replacement");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Regex("a").Replace("a", MatchEvaluator(nullptr)); }) == "evaluator");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Regex::Match("a", String(nullptr)); }) == "pattern");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Regex::Escape(nullptr); }) == "str");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return Regex("a", static_cast<RegexOptions>(4096)); }) == "options");
    const Regex null = nullptr;
    Caught<NullReferenceException>([&] { return null.Match("a"); });
    Caught<NullReferenceException>([] { return Match(nullptr).Success(); });
}

BOOST_AUTO_TEST_CASE(a_malformed_pattern_is_reported)
{
    const std::tuple<const char*, int, const char*> all[] = {
        {"(", 1, "Not enough )'s."},
        {")", 1, "Too many )'s."},
        {"[", 1, "Unterminated [] set."},
        {"[]", 2, "Unterminated [] set."},
        {"[a", 2, "Unterminated [] set."},
        {"a**", 3, "Nested quantifier '*'."},
        {"a+++", 3, "Nested quantifier '+'."},
        {"a???", 4, "Nested quantifier '?'."},
        {"a{2}{3}", 5, "Nested quantifier '{'."},
        {"*a", 1, "Quantifier '*' following nothing."},
        {"(*a)", 2, "Quantifier '*' following nothing."},
        {"a|*", 3, "Quantifier '*' following nothing."},
        {"{1}", 1, "Quantifier '{' following nothing."},
        {"a{2,1}", 6, "Illegal {x,y} with x > y."},
        {"\\", 1, "Illegal \\ at end of pattern."},
        {"[z-a]", 4, "[x-y] range in reverse order."},
        {"\\1", 2, "Reference to undefined group number 1."},
        {"(a)\\2", 5, "Reference to undefined group number 2."},
        {"\\j", 2, "Unrecognized escape sequence \\j."},
        {"\\xZ", 2, "Insufficient or invalid hexadecimal digits."},
        {"\\c", 2, "Missing control character."},
        {"(?z)", 3, "Unrecognized grouping construct."},
        {"(?", 2, "Unrecognized grouping construct."},
        {"(?<", 3, "Unrecognized grouping construct."},
        {"(?:a", 4, "Not enough )'s."},
    };
    for (const auto& [pattern, offset, reason] : all)
    {
        BOOST_TEST(Complaint(pattern) == Expected(pattern, offset, reason));
    }
    BOOST_TEST(ParameterOf<ArgumentException>([] { return Regex("("); }) == "pattern");
}

BOOST_AUTO_TEST_CASE(what_the_standard_library_lacks_is_refused)
{
    for (const char* pattern : {"(?<n>a)", "(?'n'a)", "(?<=a)b", "(?<!a)b", "(?i)a", "(?i:a)", "(?-i)a", "(?>a)", "(?(a)b|c)", "\\p{L}",
                                "[\\p{L}]", "\\Ga", "\\k<n>", "[a-z-[b]]", "\\2(a)(b)", "(?:(?:a{9999}){9999}){9999}"})
    {
        BOOST_TEST_CONTEXT(pattern)
        {
            Caught<NotSupportedException>([=] { return Regex(pattern); });
        }
    }
    for (const RegexOptions option : {RegexOptions::RightToLeft, RegexOptions::IgnorePatternWhitespace, RegexOptions::ECMAScript})
    {
        Caught<NotSupportedException>([=] { return Regex("a", option); });
    }
    BOOST_TEST(MessageOf<NotSupportedException>([] { return Regex("(?<name>a)"); }) ==
               "This library's regular expressions have no named groups (?<>).");
}

BOOST_AUTO_TEST_CASE(a_text_that_is_too_long_is_refused)
{
    const Regex all("^(?:a|b)*$");
    BOOST_TEST(all.IsMatch(String('a', 5000)));
    Caught<NotSupportedException>([&] { return all.IsMatch(String('a', 5001)); });
    BOOST_TEST(all.Match(String('a', 5001), 10).Success() == false);
}
