// String's members as .NET has them; expectations were taken from .NET 10.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Documents.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Array.hpp>
#include <System/Collections/Generic/List.hpp>
#include <System/Environment.hpp>
#include <System/IndexOutOfRangeException.hpp>
#include <System/NullReferenceException.hpp>
#include <System/OutOfMemoryException.hpp>
#include <unordered_map>

using namespace System;
using namespace System::Collections::Generic;

namespace
{
    const String Hello = "hello";
    const String Null = nullptr;
    const std::string NewLine = Environment::NewLine();

    std::string Shown(const Array<String>& texts)
    {
        std::string shown;
        for (const String& text : texts)
        {
            shown += "[" + std::string(text) + "]";
        }
        return shown;
    }

    template <class Action>
    std::string RangeError(Action action)
    {
        return MessageOf<ArgumentOutOfRangeException>(action);
    }

    // Runs before main, whatever the order of the translation units.
    const bool emptyIsThereEarly = String::Empty != nullptr && String::Empty.Length() == 0;
}

BOOST_AUTO_TEST_CASE(a_text_comes_from_and_goes_to_the_standard_library)
{
    String text = "a";
    text = std::string("b");
    text = std::string_view("cd", 1);
    BOOST_TEST((text == "c"));
    text = static_cast<const char*>(nullptr);
    BOOST_TEST((text == nullptr));
    const std::string copy = String("xyz");
    const std::string_view view = Hello;
    BOOST_TEST(copy == "xyz");
    BOOST_TEST(view == "hello");
    BOOST_TEST(std::string_view(static_cast<const char*>(Hello)) == "hello");
    BOOST_TEST(std::string_view(static_cast<const char*>(Null)) == "");
    BOOST_TEST(std::string(Null).empty());
    BOOST_TEST(String(std::string("a\0b", 3)).Length() == 3);
}

BOOST_AUTO_TEST_CASE(null_is_not_empty)
{
    BOOST_TEST((Null == nullptr && !Null));
    BOOST_TEST((String("") != nullptr && String("") == String::Empty));
    BOOST_TEST((Null != String::Empty && Null != ""));
    BOOST_TEST((Null == static_cast<const char*>(nullptr) && Hello != static_cast<const char*>(nullptr)));
    BOOST_TEST(emptyIsThereEarly);
    BOOST_TEST((String::IsNullOrEmpty(nullptr) && String::IsNullOrEmpty("") && !String::IsNullOrEmpty(" ")));
    BOOST_TEST((String::IsNullOrWhiteSpace(nullptr) && String::IsNullOrWhiteSpace(" \t\u2003") && !String::IsNullOrWhiteSpace("\u200b")));
    Caught<NullReferenceException>([] { return Null.Length(); });
    Caught<NullReferenceException>([] { return Null.Equals("a"); });
    Caught<NullReferenceException>([] { return Null.IndexOf(Null); });
    Caught<NullReferenceException>([] { return Null.Trim(); });
    Caught<NullReferenceException>([] { return Null.Substring(0); });
    Caught<NullReferenceException>([] { return Null.Split(','); });
    Caught<NullReferenceException>([] { return Null.GetHashCode(); });
}

BOOST_AUTO_TEST_CASE(constructors_check_their_arguments)
{
    BOOST_TEST((String('x', 3) == "xxx"));
    BOOST_TEST((String('x', 0) == ""));
    BOOST_TEST((String(Array<char>{'a', 'b'}) == "ab"));
    BOOST_TEST((String(Array<char>(nullptr)) == ""));
    const Array<char> ab{'a', 'b'};
    BOOST_TEST((String(ab, 1, 1) == "b" && String(ab, 2, 0) == ""));
    BOOST_TEST(RangeError([] { return String('x', -1); }) ==
               "count ('-1') must be a non-negative value. (Parameter 'count')" + NewLine + "Actual value was -1.");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return String(Array<char>(nullptr), 0, 0); }) == "value");
    BOOST_TEST(RangeError([&] { return String(ab, -1, 0); }) ==
               "startIndex ('-1') must be a non-negative value. (Parameter 'startIndex')" + NewLine + "Actual value was -1.");
    BOOST_TEST(RangeError([&] { return String(ab, 0, -1); }) ==
               "length ('-1') must be a non-negative value. (Parameter 'length')" + NewLine + "Actual value was -1.");
    BOOST_TEST(RangeError([&] { return String(ab, 1, 2); }) ==
               "startIndex ('1') must be less than or equal to '0'. (Parameter 'startIndex')" + NewLine + "Actual value was 1.");
}

BOOST_AUTO_TEST_CASE(indexes_count_bytes_and_are_checked, *Differs("String", "length and indexes"))
{
    BOOST_TEST(String("ä").Length() == 2);
    BOOST_TEST(Hello[4] == 'o');
    Caught<IndexOutOfRangeException>([] { return Hello[5]; });
    Caught<IndexOutOfRangeException>([] { return Hello[-1]; });
    std::string copy;
    for (const char c : Hello)
    {
        copy += c;
    }
    BOOST_TEST(copy == "hello");
    BOOST_TEST((String(Hello.ToCharArray()) == Hello));
}

BOOST_AUTO_TEST_CASE(searching_finds_the_first_or_last)
{
    BOOST_TEST(Hello.IndexOf("l") == 2);
    BOOST_TEST(Hello.IndexOf("") == 0);
    BOOST_TEST(Hello.IndexOf("", 5) == 5);
    BOOST_TEST(Hello.IndexOf('l', 3) == 3);
    BOOST_TEST(Hello.IndexOf('l', 5) == -1);
    BOOST_TEST(Hello.IndexOf("LL", StringComparison::OrdinalIgnoreCase) == 2);
    BOOST_TEST(String("ÄäÖx").IndexOf("öX", StringComparison::CurrentCultureIgnoreCase) == 4);
    BOOST_TEST(Hello.IndexOf("LL", StringComparison::Ordinal) == -1);
    BOOST_TEST(Hello.IndexOfAny(Array<char>{'o', 'l'}) == 2);
    BOOST_TEST(Hello.LastIndexOf("l") == 3);
    BOOST_TEST(Hello.LastIndexOf("") == 5);
    BOOST_TEST(String::Empty.LastIndexOf("") == 0);
    BOOST_TEST(String::Empty.LastIndexOf('x') == -1);
    BOOST_TEST((Hello.Contains("") && Hello.Contains("ell") && Hello.Contains('h') && !Hello.Contains("x")));
    BOOST_TEST((Hello.StartsWith("") && Hello.StartsWith("he") && Hello.StartsWith('h') && !Hello.StartsWith("lo")));
    BOOST_TEST((Hello.EndsWith("lo") && Hello.EndsWith('o') && !Hello.EndsWith("helloo")));
    BOOST_TEST(Hello.StartsWith("HE", StringComparison::OrdinalIgnoreCase));
    BOOST_TEST(Hello.EndsWith("LLO", StringComparison::InvariantCultureIgnoreCase));
    BOOST_TEST(!Hello.EndsWith("xhello", StringComparison::OrdinalIgnoreCase));
}

BOOST_AUTO_TEST_CASE(searching_checks_its_arguments)
{
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Hello.IndexOf(Null); }) == "value");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Hello.LastIndexOf(Null); }) == "value");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Hello.Contains(Null); }) == "value");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Hello.StartsWith(Null); }) == "value");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Hello.EndsWith(Null); }) == "value");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Hello.IndexOfAny(nullptr); }) == "anyOf");
    BOOST_TEST(RangeError([] { return Hello.IndexOf("l", 6); }) ==
               "Index was out of range. Must be non-negative and less than or equal to the size of the collection. (Parameter "
               "'startIndex')");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return Hello.IndexOf('l', -1); }) == "startIndex");
    constexpr auto none = static_cast<StringComparison>(99);
    const std::string message = "The string comparison type passed in is currently not supported. (Parameter 'comparisonType')";
    BOOST_TEST(MessageOf<ArgumentException>([] { return Hello.IndexOf("x", none); }) == message);
    BOOST_TEST(MessageOf<ArgumentException>([] { return Hello.StartsWith("", none); }) == message);
    BOOST_TEST(MessageOf<ArgumentException>([] { return Hello.Equals(Hello, none); }) == message);
    BOOST_TEST(MessageOf<ArgumentException>([] { return String::Compare(nullptr, nullptr, none); }) == message);
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Hello.StartsWith(Null, none); }) == "value");
}

BOOST_AUTO_TEST_CASE(parts_are_taken_put_in_and_left_out)
{
    BOOST_TEST((Hello.Substring(5) == "" && Hello.Substring(1) == "ello" && Hello.Substring(1, 3) == "ell" && Hello.Substring(5, 0) == ""));
    BOOST_TEST(RangeError([] { return Hello.Substring(6); }) ==
               "startIndex cannot be larger than length of string. (Parameter 'startIndex')");
    BOOST_TEST(RangeError([] { return Hello.Substring(-1); }) ==
               "startIndex ('-1') must be a non-negative value. (Parameter 'startIndex')" + NewLine + "Actual value was -1.");
    const std::string outside = "Index and length must refer to a location within the string. (Parameter 'length')";
    BOOST_TEST(RangeError([] { return Hello.Substring(2, 4); }) == outside);
    BOOST_TEST(RangeError([] { return Hello.Substring(2, MaxValue<int>); }) == outside);
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return Hello.Substring(0, -1); }) == "length");

    BOOST_TEST((Hello.Insert(5, "x") == "hellox" && Hello.Insert(0, "x") == "xhello"));
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Hello.Insert(9, Null); }) == "value");
    BOOST_TEST(RangeError([] { return Hello.Insert(6, "x"); }) ==
               "startIndex ('6') must be less than or equal to '5'. (Parameter 'startIndex')" + NewLine + "Actual value was 6.");

    BOOST_TEST((Hello.Remove(5) == "hello" && Hello.Remove(0) == "" && Hello.Remove(1, 3) == "ho"));
    BOOST_TEST(RangeError([] { return Hello.Remove(6); }) == "startIndex cannot be larger than length of string. (Parameter 'startIndex')");
    BOOST_TEST(RangeError([] { return Hello.Remove(-1); }) == "StartIndex cannot be less than zero. (Parameter 'startIndex')");
    BOOST_TEST(RangeError([] { return Hello.Remove(2, 4); }) ==
               "count ('4') must be less than or equal to '3'. (Parameter 'count')" + NewLine + "Actual value was 4.");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return Hello.Remove(0, -1); }) == "count");

    BOOST_TEST((Hello.Replace("l", "LL") == "heLLLLo" && Hello.Replace("l", nullptr) == "heo" && Hello.Replace('l', 'r') == "herro"));
    BOOST_TEST((Hello.Replace("x", "y") == Hello && String("aaa").Replace("aa", "b") == "ba"));
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Hello.Replace(Null, "x"); }) == "oldValue");
    BOOST_TEST(MessageOf<ArgumentException>([] { return Hello.Replace("", "x"); }) ==
               "The value cannot be an empty string. (Parameter 'oldValue')");
}

BOOST_AUTO_TEST_CASE(letters_change_their_case)
{
    BOOST_TEST((String("aäößéñÿжяёαωσςıİŁłµ").ToUpper() == "AÄÖßÉÑŸЖЯЁΑΩΣΣıİŁŁΜ"));
    BOOST_TEST((String("AÄÖẞÉÑŸЖЯЁΑΩΣİIΊЪҐ").ToLower() == "aäößéñÿжяёαωσİiίъґ"));
    BOOST_TEST((String("\u212A\u212B\u2126").ToLowerInvariant() == "kåω"));
    BOOST_TEST((String("a\xFF"
                       "b")
                    .ToUpperInvariant() == "A\xFF"
                                           "B"));
}

BOOST_AUTO_TEST_CASE(trimming_takes_white_space_or_the_given_characters)
{
    const String spaced = " \t\u00a0x y\u2003\u3000\n";
    BOOST_TEST((spaced.Trim() == "x y" && spaced.TrimStart() == "x y\u2003\u3000\n" && spaced.TrimEnd() == " \t\u00a0x y"));
    BOOST_TEST((String("\u200ba\ufeff").Trim() == "\u200ba\ufeff" && String("\u0085a\u180e").Trim() == "a\u180e"));
    BOOST_TEST((String(" \u3000 ").Trim() == "" && String("").TrimEnd() == ""));
    BOOST_TEST((String("xxaxx").Trim('x') == "a" && String("xxaxx").TrimStart('x') == "axx" && String("xxaxx").TrimEnd('x') == "xxa"));
    BOOST_TEST((String("xyaxy").Trim(Array<char>{'x', 'y'}) == "a" && String("xx").Trim('x') == ""));
    BOOST_TEST((String(" a ").Trim(Array<char>(nullptr)) == "a" && String(" a ").Trim(Array<char>(0)) == "a"));
}

BOOST_AUTO_TEST_CASE(padding_fills_up_to_a_width)
{
    BOOST_TEST((Hello.PadLeft(8, '*') == "***hello" && Hello.PadRight(8) == "hello   " && Hello.PadLeft(2) == "hello"));
    BOOST_TEST(RangeError([] { return Hello.PadLeft(-1); }) ==
               "totalWidth ('-1') must be a non-negative value. (Parameter 'totalWidth')" + NewLine + "Actual value was -1.");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return Hello.PadRight(-1, 'x'); }) == "totalWidth");
}

BOOST_AUTO_TEST_CASE(splitting_keeps_skips_and_trims_parts)
{
    constexpr auto skip = StringSplitOptions::RemoveEmptyEntries;
    constexpr auto trim = StringSplitOptions::TrimEntries;
    constexpr auto both = static_cast<StringSplitOptions>(3);
    BOOST_TEST(Shown(String("a,b,,c").Split(',')) == "[a][b][][c]");
    BOOST_TEST(Shown(String("a,b,,c").Split(',', skip)) == "[a][b][c]");
    BOOST_TEST(Shown(String(" a , b ,  , c").Split(',', trim)) == "[a][b][][c]");
    BOOST_TEST(Shown(String(" a , b ,  , c").Split(',', both)) == "[a][b][c]");
    BOOST_TEST(Shown(String("").Split(',')) == "[]");
    BOOST_TEST(Shown(String("").Split(',', skip)) == "");
    BOOST_TEST(Shown(String("  ").Split(',', trim)) == "[]");
    BOOST_TEST(Shown(String("  ").Split(',', both)) == "");
    BOOST_TEST(Shown(String("a--b--c").Split("--")) == "[a][b][c]");
    BOOST_TEST(Shown(String("a b").Split(Null)) == "[a b]");
    BOOST_TEST(Shown(String(" a b ").Split("", trim)) == "[a b]");
    BOOST_TEST(Shown(String("").Split("", skip)) == "");
    BOOST_TEST(Shown(String("a,b;c").Split(Array<char>{',', ';'})) == "[a][b][c]");
    BOOST_TEST(Shown(String("a b\tc").Split(Array<char>(nullptr))) == "[a][b][c]");
    BOOST_TEST(Shown(String("a  b\u3000\tc").Split(Array<char>(0), skip)) == "[a][b][c]");
    BOOST_TEST(MessageOf<ArgumentException>([] { return String("a").Split(',', static_cast<StringSplitOptions>(8)); }) ==
               "Value of flags is invalid. (Parameter 'options')");
}

BOOST_AUTO_TEST_CASE(splitting_stops_at_a_number_of_parts)
{
    constexpr auto skip = StringSplitOptions::RemoveEmptyEntries;
    constexpr auto trim = StringSplitOptions::TrimEntries;
    constexpr auto both = static_cast<StringSplitOptions>(3);
    BOOST_TEST(Shown(String("a,b,c").Split(',', 2)) == "[a][b,c]");
    BOOST_TEST(Shown(String("a,b,c").Split(',', 1)) == "[a,b,c]");
    BOOST_TEST(Shown(String("a,b,c").Split(',', 0)) == "");
    BOOST_TEST(Shown(String(",,a,,b,,c").Split(',', 2, skip)) == "[a][b,,c]");
    BOOST_TEST(Shown(String(",,a,,b").Split(',', 2, skip)) == "[a][b]");
    BOOST_TEST(Shown(String(" , , a , , b , , c ").Split(',', 2, both)) == "[a][b , , c]");
    BOOST_TEST(Shown(String(" a , b , c ").Split(',', 2, trim)) == "[a][b , c]");
    BOOST_TEST(Shown(String(" a ").Split(',', 1, trim)) == "[a]");
    BOOST_TEST(Shown(String("").Split(',', 1, skip)) == "");
    BOOST_TEST(Shown(String(",a,").Split(',', 1, skip)) == "[,a,]");
    BOOST_TEST(Shown(String("  ").Split(',', 1, both)) == "");
    BOOST_TEST(Shown(String("a,,").Split(',', 2, skip)) == "[a]");
    BOOST_TEST(Shown(String("a,,b,").Split(',', 2, skip)) == "[a][b,]");
    BOOST_TEST(Shown(String("a, , ").Split(',', 2, both)) == "[a]");
    BOOST_TEST(Shown(String("a,,b,,c,,d").Split(',', 3, skip)) == "[a][b][c,,d]");
    BOOST_TEST(RangeError([] { return Hello.Split(',', -1); }) ==
               "count ('-1') must be a non-negative value. (Parameter 'count')" + NewLine + "Actual value was -1.");
}

BOOST_AUTO_TEST_CASE(comparison_is_by_value_and_ordinal)
{
    BOOST_TEST((Hello == String("hel") + "lo" && Hello != "Hello" && "hello" == Hello && std::string("hello") == Hello));
    BOOST_TEST((String("a") < "b" && String("b") > String("a") && Null < "a"));
    BOOST_TEST(String::Compare("a", "b") == -1);
    BOOST_TEST(String::Compare("a", "B") == 31);
    BOOST_TEST(String::Compare("a", "B", true) == -1);
    BOOST_TEST(String::Compare("A", "a", true) == 0);
    BOOST_TEST(String::Compare("_", "a", StringComparison::OrdinalIgnoreCase) == 30);
    BOOST_TEST(String::Compare("é", "É", StringComparison::OrdinalIgnoreCase) == 0);
    BOOST_TEST(String::Compare("abc", "ab") == 1);
    BOOST_TEST(String::Compare(nullptr, "a") == -1);
    BOOST_TEST(String::Compare("a", nullptr) == 1);
    BOOST_TEST(String::Compare(nullptr, nullptr) == 0);
    BOOST_TEST(String::CompareOrdinal("a", "d") == -3);
    BOOST_TEST(String("d").CompareTo("a") == 3);
    BOOST_TEST(String("a").CompareTo(nullptr) == 1);
    BOOST_TEST(String("aÉ").Equals("Aé", StringComparison::OrdinalIgnoreCase));
    BOOST_TEST((!Hello.Equals(nullptr) && Hello.Equals("hello") && String::Equals(Null, nullptr)));
}

BOOST_AUTO_TEST_CASE(equal_texts_have_equal_hashes)
{
    BOOST_TEST(Hello.GetHashCode() == (String("hel") + "lo").GetHashCode());
    std::unordered_map<String, int> map;
    map[Hello] = 1;
    BOOST_TEST(map[String("hel") + "lo"] == 1);
}

BOOST_AUTO_TEST_CASE(texts_are_joined_and_concatenated)
{
    BOOST_TEST((String::Join(",", Array<String>{"a", nullptr, "b"}) == "a,,b" && String::Join(nullptr, Array<String>{"a", "b"}) == "ab"));
    BOOST_TEST((String::Join(",", Array<String>(0)) == ""));
    BOOST_TEST(String::Join(", ", List<int>{3, 1, 2}) == "3, 1, 2");
    BOOST_TEST(String::Join("; ", Array<Object>{1, "z"}) == "1; z");
    BOOST_TEST(String::Join("-", "a", 1, true) == "a-1-True");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return String::Join(",", nullptr); }) == "value");
    String text = "n=" + Hello + 5 + 'c' + true + 1.5 + Null;
    BOOST_TEST((text == "n=hello5cTrue1.5"));
    text += 7;
    BOOST_TEST((text.EndsWith("1.57") && "n = "_s + 3 == "n = 3" && 5 + Hello == "5hello"));
    BOOST_TEST((String::Concat(1, "a", Object(nullptr), Object(2), std::optional<int>(3), std::optional<int>()) == "1a23"));
}
