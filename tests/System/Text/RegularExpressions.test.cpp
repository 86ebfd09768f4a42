// Regular expressions; expectations were taken from .NET 10 where the class comment of Regex does not exclude them.
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
    std::string Found(const char* pattern, const String& input, RegexOptions options = RegexOptions::None)
    {
        std::string text;
        for (const Match& match : Regex(pattern, options).Matches(input))
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
    BOOST_TEST((match.Value() == "me@home" && ToString(match) == "me@home"));
    const GroupCollection groups = match.Groups();
    BOOST_TEST(groups.Count() == 4);
    BOOST_TEST((groups[0] == match && groups[1].Value() == "me" && groups[2].Value() == "home" && groups[2].Index() == 11));
    BOOST_TEST((!groups[3].Success() && groups[3].Value() == "" && groups[3].Length() == 0));
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
    BOOST_TEST(Found("\\bb\\B|\\Ba\\b", "ab bb ba") == "3:b|6:b|7:a");
    BOOST_TEST(Found("(?=b)|a(?!b)", "aab") == "0:a|2:");
    BOOST_TEST(Found("(a|b)\\1", "abbaa") == "1:bb[b]|3:aa[a]");
    BOOST_TEST(Found("a+?", "aaa") == "0:a|1:a|2:a");
    BOOST_TEST(Found("", "ab") == "0:|1:|2:");
    BOOST_TEST(Found("\u00E4", "a\u00E4\u00E4") == "1:\u00E4|3:\u00E4");
    Match match = Regex("[0-9]").Match("a1b2");
    BOOST_TEST((match.NextMatch().Value() == "2" && !match.NextMatch().NextMatch().Success()));
}

BOOST_AUTO_TEST_CASE(a_search_can_start_later)
{
    BOOST_TEST((Regex("a").Match("aba", 1).Index() == 2 && !Regex("^b").Match("ab", 1).Success() && Regex("").Match("ab", 2).Index() == 2));
    BOOST_TEST(!Regex("\\bb").Match("ab", 1).Success());
    BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([] { return Regex("a").Match("a", 2); }) ==
               "Start index cannot be less than 0 or greater than input length. (Parameter 'startat')");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return Regex("a").Match("a", -1); }) == "startat");
}

BOOST_AUTO_TEST_CASE(options_change_how_a_pattern_matches)
{
    BOOST_TEST(Found("aB", "AbAB", RegexOptions::IgnoreCase | RegexOptions::CultureInvariant) == "0:Ab|2:AB");
    BOOST_TEST(Found("[A-C]+", "xaBc", RegexOptions::IgnoreCase) == "1:aBc");
    BOOST_TEST(Found("a", "A", RegexOptions::Compiled).empty());
    BOOST_TEST(Found("^a|b$", "b\na\nb", RegexOptions::Multiline) == "0:b|2:a|4:b");
    BOOST_TEST(Found("(a)(?:b)", "ab", RegexOptions::ExplicitCapture) == "0:ab");
    BOOST_TEST(ToString(RegexOptions::Compiled | RegexOptions::IgnoreCase) == "IgnoreCase, Compiled");
    BOOST_TEST(MessageOf<NotSupportedException>([] { return Regex("a", RegexOptions::RightToLeft | RegexOptions::IgnoreCase); }) ==
               "This library's regular expressions have no RegexOptions.RightToLeft.");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return Regex("a", static_cast<RegexOptions>(4096)); }) == "options");
}

BOOST_AUTO_TEST_CASE(replacements_stand_for_groups)
{
    BOOST_TEST(Regex::Replace("xaby", "(a)(b)", "$2[$&]$1$$$'") == "xb[ab]a$yy");
    BOOST_TEST(Regex("x").Replace("abc", "y") == "abc");
    BOOST_TEST(Regex("b*").Replace("abc", "-") == "-a--c-");
    BOOST_TEST(Regex("b").Replace("abc", "") == "ac");
    BOOST_TEST((Regex("b").Replace("abc", "$$_") == "a$_c" && Regex("b").Replace("abc", "$") == "a$c"));
    for (const char* replacement : {"${1}", "a$+", "$_", "$1$`"})
    {
        Caught<NotSupportedException>([=] { return Regex("(a)").Replace("a", replacement); });
    }
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
    // Neither ] nor }, which .NET leaves as they are and not every standard library takes so.
    const String text = "1.5 (a|b) [x{2 ^$ \\ # * + ?\t\r\n";
    BOOST_TEST(Regex("^" + Regex::Escape(text) + "$").IsMatch(text));
}

BOOST_AUTO_TEST_CASE(collections_know_their_elements)
{
    const MatchCollection matches = Regex("a").Matches("aa");
    BOOST_TEST((matches.Count() == 2 && matches[1].Index() == 1));
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return matches[2]; }) == "i");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return matches[-1]; }) == "i");
    BOOST_TEST((ToString(Regex("a+")) == "a+" && Regex("a+").ToString() == "a+"));
    BOOST_TEST(Object(matches).GetType().FullName() == "System.Text.RegularExpressions.MatchCollection");
}

BOOST_AUTO_TEST_CASE(null_is_reported)
{
    const String none = nullptr;
    BOOST_TEST(ParameterOf<ArgumentNullException>([=] { return Regex(none); }) == "pattern");
    BOOST_TEST(ParameterOf<ArgumentNullException>([=] { return Regex("a").Match(none); }) == "input");
    BOOST_TEST(ParameterOf<ArgumentNullException>([=] { return Regex("a").Split(none); }) == "input");
    BOOST_TEST(ParameterOf<ArgumentNullException>([=] { return Regex("a").Replace(none, "b"); }) == "input");
    BOOST_TEST(ParameterOf<ArgumentNullException>([=] { return Regex("a").Replace("a", none); }) == "replacement");
    BOOST_TEST(ParameterOf<ArgumentNullException>([=] { return Regex::Match("a", none); }) == "pattern");
    BOOST_TEST(ParameterOf<ArgumentNullException>([=] { return Regex::Escape(none); }) == "str");
    const Regex null = nullptr;
    Caught<NullReferenceException>([&] { return null.Match("a"); });
    Caught<NullReferenceException>([] { return Match(nullptr).Success(); });
}

BOOST_AUTO_TEST_CASE(a_pattern_that_the_standard_library_rejects_is_reported)
{
    for (const char* pattern :
         {"(", ")", "[", "*a", "a{2,1}", "\\", "\\1", "(?<n>a)", "(?'n'a)", "(?<=a)b", "(?<!a)b", "(?i)a", "(?>a)"})
    {
        BOOST_TEST_CONTEXT(pattern)
        {
            BOOST_TEST(ParameterOf<ArgumentException>([=] { return Regex(pattern); }) == "pattern");
        }
    }
}

BOOST_AUTO_TEST_CASE(a_pattern_with_another_meaning_is_refused)
{
    for (const char* pattern : {"\\Aa", "a\\z", "\\Z", "\\Ga", "\\p{L}", "[\\P{L}]", "\\a", "\\e", "(a)\\k<n>", "\\u00E4", "\\xE4", "[]a]",
                                "[^]a]", "[a-z-[b]]", "[[:alpha:]]", "[\u00E4]", "\u00E4+"})
    {
        BOOST_TEST_CONTEXT(pattern)
        {
            Caught<NotSupportedException>([=] { return Regex(pattern); });
        }
    }
    BOOST_TEST(MessageOf<NotSupportedException>([] { return Regex("a\\z"); }) ==
               "This library's regular expressions lack what is at offset 2 of 'a\\z'.");
    BOOST_TEST(Found("\\\\A|\\x41|[[]|a-[b]|[\\]-]\u00E4", "\\A A [ a-b -\u00E4") == "0:\\A|3:A|5:[|7:a-b|11:-\u00E4");
}

BOOST_AUTO_TEST_CASE(a_text_that_is_too_long_is_refused)
{
    const Regex all("^(?:a|b)*$");
    BOOST_TEST(all.IsMatch(String('a', 1000)));
    Caught<NotSupportedException>([&] { return all.IsMatch(String('a', 1001)); });
    BOOST_TEST(all.Match(String('a', 1001), 10).Success() == false);
}
