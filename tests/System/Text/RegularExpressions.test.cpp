// Regular expressions; expectations were taken from .NET 10. Many more inputs are in tests/oracle/fuzz.
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
    const std::pair<const char*, const char*> replacements[] = {
        {"$1-$2", "xa-by"}, {"${n}", "xby"}, {"$n", "x$ny"},   {"$`", "xxy"},        {"$'", "xyy"},  {"$+", "xby"},
        {"$_", "xxabyy"},   {"${1}", "xay"}, {"$10", "x$10y"}, {"${zz}", "x${zz}y"}, {"${", "x${y"}, {"$0", "xaby"},
        {"$3", "x$3y"},     {"$-", "x$-y"},  {"$1$", "xa$y"},  {"${ n}", "x${ n}y"},
    };
    for (const auto& [replacement, result] : replacements)
    {
        BOOST_TEST(Regex::Replace("xaby", "(a)(?<n>b)", replacement) == result, replacement);
    }
    BOOST_TEST(Regex("a").Replace("aaa", "b", 2) == "bba");
    BOOST_TEST((Regex("a").Replace("aaa", "b", -1, 1) == "abb" && Regex("a").Replace("aaa", "b", 0) == "aaa"));
    BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([] { return Regex("a").Replace("a", "b", -2); }) ==
               "Count cannot be less than -1. (Parameter 'count')");
}

BOOST_AUTO_TEST_CASE(an_evaluator_makes_the_replacement)
{
    BOOST_TEST(Regex::Replace("a1b22", "[0-9]+", [](const Match& match) { return "<" + match.Value() + ">"; }) == "a<1>b<22>");
    const MatchEvaluator upper = [](Match match) { return match.Value().ToUpper(); };
    BOOST_TEST((Regex("a").Replace("aaa", upper, 1) == "Aaa" && Regex("a").Replace("aaa", upper, -1, 2) == "aaA"));
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Regex("a").Replace("a", MatchEvaluator(nullptr)); }) == "evaluator");
}

BOOST_AUTO_TEST_CASE(texts_are_split)
{
    BOOST_TEST(String::Join("|", Regex::Split("a1b2", "[0-9]")) == "a|b|");
    BOOST_TEST(String::Join("|", Regex::Split("plum-pear", "(-)")) == "plum|-|pear");
    BOOST_TEST(String::Join("|", Regex("").Split("abc")) == "|a|b|c|");
    BOOST_TEST(String::Join("|", Regex::Split("abc", "x")) == "abc");
    BOOST_TEST(String::Join("|", Regex("(-)|(,)").Split("a-b,c")) == "a|-|b|,|c");
    BOOST_TEST(
        (String::Join("|", Regex("-").Split("a-b-c", 2)) == "a|b-c" && String::Join("|", Regex("-").Split("a-b-c", 2, 2)) == "a-b|c"));
}

BOOST_AUTO_TEST_CASE(static_forms_and_escape)
{
    BOOST_TEST((Regex::IsMatch("abc", "b") && !Regex::IsMatch("abc", "B") && Regex::IsMatch("abc", "B", RegexOptions::IgnoreCase)));
    BOOST_TEST((Regex::Match("abc", "c").Index() == 2 && Regex::Matches("aa", "a").Count() == 2));
    BOOST_TEST(Regex::Escape("\\*+?|{[()^$.# \t\n\r\f\v]}-x") == "\\\\\\*\\+\\?\\|\\{\\[\\(\\)\\^\\$\\.\\#\\ \\t\\n\\r\\f\v]}-x");
    const String text = "1.5 (a|b) [x{2 ^$ \\ # * + ?\t\r\n";
    BOOST_TEST(Regex("^" + Regex::Escape(text) + "$").IsMatch(text));
    BOOST_TEST(Regex::Unescape("\\*\\n\\x41\\u00e9\\\\") == "*\nA\xC3\xA9\\");
    const int size = Regex::CacheSize();
    Regex::CacheSize(1);
    BOOST_TEST((Regex::Count("banana", "a") == 3 && Regex::Count("banana", "an") == 2 && Regex::CacheSize() == 1));
    Regex::CacheSize(size);
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

BOOST_AUTO_TEST_CASE(a_malformed_pattern_is_reported_with_its_place)
{
    struct Malformed
    {
        const char* Pattern;
        RegexParseError Error;
        int Offset;
        const char* Text;
    };
    using E = RegexParseError;
    const Malformed malformed[] = {
        {"(", E::InsufficientClosingParentheses, 1, "Not enough )'s."},
        {"a)", E::InsufficientOpeningParentheses, 2, "Too many )'s."},
        {"[a", E::UnterminatedBracket, 2, "Unterminated [] set."},
        {"[b-a]", E::ReversedCharacterRange, 4, "[x-y] range in reverse order."},
        {"*", E::QuantifierAfterNothing, 1, "Quantifier '*' following nothing."},
        {"a**", E::NestedQuantifiersNotParenthesized, 3, "Nested quantifier '*'."},
        {"a{2,1}", E::ReversedQuantifierRange, 6, "Illegal {x,y} with x > y."},
        {"\\", E::UnescapedEndingBackslash, 1, "Illegal \\ at end of pattern."},
        {"\\j", E::UnrecognizedEscape, 2, "Unrecognized escape sequence \\j."},
        {"(?<0>a)", E::CaptureGroupOfZero, 4, "Capture number cannot be zero."},
        {"(?<1a>b)", E::CaptureGroupNameInvalid, 4, "Invalid group name: Group names must begin with a word character."},
        {"\\k<x>", E::UndefinedNamedReference, 5, "Reference to undefined group name 'x'."},
        {"\\2(a)", E::UndefinedNumberedReference, 2, "Reference to undefined group number 2."},
        {"\\p{Xx}", E::UnrecognizedUnicodeProperty, 6, "Unknown property 'Xx'."},
        {"\\x1", E::InsufficientOrInvalidHexDigits, 2, "Insufficient or invalid hexadecimal digits."},
        {"(?#", E::UnterminatedComment, 3, "Unterminated (?#...) comment."},
        {"(?P<a>x)", E::InvalidGroupingConstruct, 3, "Unrecognized grouping construct."},
        {"(?(2)a)", E::AlternationHasUndefinedReference, 5, "Conditional alternation refers to an undefined group number 2."},
        {"[a-z-[b]c]", E::ExclusionGroupNotLast, 8, "A subtraction must be the last element in a character class."},
        {"a{99999999999}", E::QuantifierOrCaptureGroupOutOfRange, 12,
         "Quantifier and capture group numbers must be less than or equal to Int32.MaxValue."},
    };
    for (const auto& [pattern, error, offset, text] : malformed)
    {
        BOOST_TEST_CONTEXT(pattern)
        {
            const auto exception = Caught<RegexParseException>([&, p = String(pattern)] { return Regex(p); });
            BOOST_TEST((exception && exception->Error() == error && exception->Offset() == offset && exception->ParamName() == nullptr));
            BOOST_TEST(exception->Message() == String::Format("Invalid pattern '{0}' at offset {1}. {2}", pattern, offset, text));
        }
    }
    const Exception kept = *Caught<RegexParseException>([] { return Regex("("); });
    BOOST_TEST((kept.Is<RegexParseException>() && kept.Is<ArgumentException>()));
}

BOOST_AUTO_TEST_CASE(patterns_in_dotnets_syntax)
{
    BOOST_TEST(Found("(?<year>\\d{4})-(\\d\\d)", "on 2024-05") == "3:2024-05[05][2024]"); // names come last
    BOOST_TEST(Found("(?<=\\$)\\d+(?!\\d|%)", "$12 $3% 4") == "1:12");
    BOOST_TEST(Found("(['\"])(.*?)\\1", "'a' \"b'\" c") == "0:'a'['][a]|4:\"b'\"[\"][b']");
    BOOST_TEST(Found("(?i)b(?-i)c", "Bc bC") == "0:Bc");
    BOOST_TEST(Found("a(?#one) b # two", "ab", RegexOptions::IgnorePatternWhitespace) == "0:ab");
    BOOST_TEST(Found("[a-z-[aeiou]]+", "hello") == "0:h|2:ll");
    BOOST_TEST(Found("(a)?(?(1)b|c)", "ab c") == "0:ab[a]|3:c[-]");
    BOOST_TEST(Found("(?>a*)ab|\\Aaa", "aab") == "0:aa");
    BOOST_TEST(Found("a.c", "a\nc", RegexOptions::Singleline) == "0:a\nc");
    BOOST_TEST(Found("a$", "a\n") == "0:a");
    BOOST_TEST(Found("a\\z", "a\n").empty());
    BOOST_TEST(Found("^", "a\n", RegexOptions::Multiline) == "0:|2:");
    BOOST_TEST(Found("\\p{Lu}\\w+", "\xC3\x84pfel und \xC3\x96l") == "0:\xC3\x84pfel|11:\xC3\x96l"); // places count bytes
    BOOST_TEST(Found(".", "\xC3\xA9") == "0:\xC3\xA9");
    BOOST_TEST(Found("\xC3\xA9", "\xC3\x89", RegexOptions::IgnoreCase) == "0:\xC3\x89");
    BOOST_TEST(Found("(?<a>x)|(?<a>y)", "xy") == "0:x[x]|1:y[y]");
    BOOST_TEST(Found("\\bb", "a b\xE2\x80\x8D") == "2:b");
    BOOST_TEST(Found("a{,2}[]x]", "a{,2}]") == "0:a{,2}]");
    BOOST_TEST(Found("\\w\\d", "a\xD9\xA1 a1", RegexOptions::ECMAScript) == "4:a1");
    BOOST_TEST(Found("a+", "aab", RegexOptions::Compiled | RegexOptions::NonBacktracking) == "0:aa");
    BOOST_TEST(Found("b", "a\xFF"
                          "b") == "2:b"); // a text that is not UTF-8
}

BOOST_AUTO_TEST_CASE(groups_have_names_and_numbers)
{
    const Regex regex("(?<n>a)(b)(?<5>c)(?<n>d)?", RegexOptions::IgnoreCase);
    BOOST_TEST(String::Join(",", regex.GetGroupNames()) == "0,1,n,5");
    BOOST_TEST(String::Join(",", regex.GetGroupNumbers()) == "0,1,2,5");
    BOOST_TEST((regex.GroupNameFromNumber(2) == "n" && regex.GroupNameFromNumber(3) == ""));
    BOOST_TEST((regex.GroupNumberFromName("n") == 2 && regex.GroupNumberFromName("5") == 5 && regex.GroupNumberFromName("zz") == -1));
    BOOST_TEST(
        (regex.Options() == RegexOptions::IgnoreCase && regex.MatchTimeout() == Regex::InfiniteMatchTimeout && !regex.RightToLeft()));
    const Match match = regex.Match("xabc");
    BOOST_TEST((match.Groups()["n"].Value() == "a" && match.Groups()["5"].Value() == "c" && match.Groups()[5].Value() == "c"));
    BOOST_TEST((match.Name() == "0" && match.Groups()[1].Name() == "1" && match.Groups()["n"].Name() == "n"));
    BOOST_TEST((!match.Groups()["zz"].Success() && match.Groups()["zz"].Name() == "" && match.Groups().Count() == 4));
    BOOST_TEST((String::Join(",", match.Groups().Keys()) == "0,1,n,5" && match.Groups().ContainsKey("n")));
    Group group = nullptr;
    BOOST_TEST((match.Groups().TryGetValue("n", group) && group.Index() == 1 && !match.Groups().TryGetValue("m", group)));
    BOOST_TEST((match.Captures().Count() == 1 && match.Captures()[0].Value() == "abc" && Match::Empty().Captures().Count() == 0));
    BOOST_TEST((match.Result("[$1]") == "[b]" && Group::Synchronized(group) == group));
    BOOST_TEST(MessageOf<NotSupportedException>([] { return Match::Empty().Result("x"); }) == "Result cannot be called on a failed Match.");
    Collections::Generic::IEnumerable<Match> matches = Regex("a").Matches("aa");
    BOOST_TEST(matches.ToArray().Length() == 2);
}

BOOST_AUTO_TEST_CASE(a_part_is_searched_as_if_it_were_all)
{
    const Match match = Regex("^b.").Match("abcb", 1, 2);
    BOOST_TEST((match.Value() == "bc" && match.Index() == 1 && !match.NextMatch().Success()));
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return Regex("a").Match("a", 2, 0); }) == "beginning");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return Regex("a").Match("a", 1, 1); }) == "length");
    BOOST_TEST(
        (Regex("a").Matches("aaa", 1).Count() == 2 && Regex("\\Ga").Matches("aaba", 1).Count() == 1 && !Regex("a").IsMatch("ab", 1)));
}

BOOST_AUTO_TEST_CASE(long_texts_are_searched)
{
    const String text('a', 2'000'000);
    BOOST_TEST(Regex("^(?:a|b)*$").IsMatch(text));
    BOOST_TEST((Regex("(a|b)*c").Match(String('a', 200) + "c").Length() == 201 && Regex("a{1000}").Matches(text).Count() == 2000));
    BOOST_TEST(Regex("b", RegexOptions::Compiled).Replace(text + "b", "").Length() == 2'000'000);
}

BOOST_AUTO_TEST_CASE(a_search_ends_at_its_time_out)
{
    const auto exception = Caught<RegexMatchTimeoutException>(
        [] { return Regex::IsMatch(String('a', 40) + "!", "^(a+)+$", RegexOptions::None, TimeSpan::FromMilliseconds(50)); });
    BOOST_TEST((exception && exception->Pattern() == "^(a+)+$" && exception->Input().Length() == 41));
    BOOST_TEST(
        (exception->MatchTimeout() == TimeSpan::FromMilliseconds(50) && exception->Message().StartsWith("The Regex engine has timed out")));
    BOOST_TEST(Regex("a", RegexOptions::None, TimeSpan::FromSeconds(10)).IsMatch("ba"));
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return Regex("a", RegexOptions::None, TimeSpan()); }) == "matchTimeout");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return Regex("a", RegexOptions::ECMAScript | RegexOptions::Singleline); }) ==
               "options");
}

BOOST_AUTO_TEST_CASE(what_the_engine_cannot_do_is_refused)
{
    for (const char* pattern : {"(?<a>x)(?<-a>y)", "(?<a>x)(?<b-a>y)", "(?<=a+)b", "\\p{IsTibetan}", "a{70000}"})
    {
        BOOST_TEST_CONTEXT(pattern)
        {
            Caught<NotSupportedException>([=] { return Regex(pattern); });
        }
    }
}
