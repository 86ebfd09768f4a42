// String's members as .NET has them; expectations were taken from .NET 10.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Documents.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Array.hpp>
#include <System/Collections.hpp>
#include <System/Console.hpp>
#include <System/Environment.hpp>
#include <System/FormatException.hpp>
#include <System/IndexOutOfRangeException.hpp>
#include <System/NullReferenceException.hpp>
#include <System/OutOfMemoryException.hpp>
#include <System/Text/StringBuilder.hpp>
#include <unordered_map>

using namespace System;
using namespace System::Collections;
using namespace System::Collections::Generic;

namespace
{
    const String Hello = "hello";
    const String Null = nullptr;
    const std::string NewLine = Environment::NewLine();

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
    BOOST_TEST((String{'x', 3} == "xxx"));
    const String characters = {'H', 'i'}, one = {'x'};
    BOOST_TEST((characters == "Hi" && one == "x"));
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

    constexpr auto ignore = StringComparison::OrdinalIgnoreCase;
    BOOST_TEST((String("aXbxc").Replace("x", "--", ignore) == "a--b--c" &&
                String("aXbxc").Replace("x", nullptr, StringComparison::Ordinal) == "aXbc"));
    BOOST_TEST((String("Straße ÄÄä").Replace("ää", "", ignore) == "Straße ä" && Hello.Replace("y", "x", ignore) == Hello));
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Hello.Replace(Null, "x", ignore); }) == "oldValue");
    BOOST_TEST(ParameterOf<ArgumentException>([] { return Hello.Replace("", "x", ignore); }) == "oldValue");
    BOOST_TEST(ParameterOf<ArgumentException>([] { return Hello.Replace(Null, "x", static_cast<StringComparison>(99)); }) ==
               "comparisonType");
}

BOOST_AUTO_TEST_CASE(bytes_are_copied_into_an_array)
{
    const Array<char> to{'.', '.', '.', '.', '.', '.'};
    Hello.CopyTo(1, to, 2, 3);
    BOOST_TEST((String(to) == "..ell."));
    const auto error = [&](int from, int at, int count) { return RangeError([&] { return Hello.CopyTo(from, to, at, count), 0; }); };
    const auto negative = [](const std::string& name)
    { return name + " ('-1') must be a non-negative value. (Parameter '" + name + "')" + NewLine + "Actual value was -1."; };
    BOOST_TEST(error(-1, 0, 1) == negative("sourceIndex"));
    BOOST_TEST(error(0, -1, 1) == negative("destinationIndex"));
    BOOST_TEST(error(0, 0, -1) == negative("count"));
    BOOST_TEST(error(4, 0, 2) ==
               "sourceIndex ('2') must be less than or equal to '1'. (Parameter 'sourceIndex')" + NewLine + "Actual value was 2.");
    BOOST_TEST(error(0, 7, 0) == "destinationIndex ('7') must be less than or equal to '6'. (Parameter 'destinationIndex')" + NewLine +
                                     "Actual value was 7.");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Hello.CopyTo(-1, nullptr, 0, 0), 0; }) == "destination");
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

BOOST_AUTO_TEST_CASE(padding_fills_up_to_a_width)
{
    BOOST_TEST((Hello.PadLeft(8, '*') == "***hello" && Hello.PadRight(8) == "hello   " && Hello.PadLeft(2) == "hello"));
    BOOST_TEST(RangeError([] { return Hello.PadLeft(-1); }) ==
               "totalWidth ('-1') must be a non-negative value. (Parameter 'totalWidth')" + NewLine + "Actual value was -1.");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return Hello.PadRight(-1, 'x'); }) == "totalWidth");
}

BOOST_AUTO_TEST_CASE(operators_compare_by_value_and_ordinal)
{
    BOOST_TEST((Hello == String("hel") + "lo" && Hello != "Hello" && "hello" == Hello && std::string("hello") == Hello));
    BOOST_TEST((String("a") < "b" && String("b") > String("a") && Null < "a"));
    BOOST_TEST(String::Compare("a", "b") == -1);
    BOOST_TEST(String::Compare("a", "B") == -1);
    BOOST_TEST(String::Compare("a", "B", true) == -1);
    BOOST_TEST(String::Compare("A", "a", true) == 0);
    BOOST_TEST(String::Compare("_", "a", StringComparison::OrdinalIgnoreCase) == 30);
    BOOST_TEST(String::Compare("é", "É", StringComparison::OrdinalIgnoreCase) == 0);
    BOOST_TEST(String::Compare("abc", "ab") == 1);
    BOOST_TEST(String::Compare(nullptr, "a") == -1);
    BOOST_TEST(String::Compare("a", nullptr) == 1);
    BOOST_TEST(String::Compare(nullptr, nullptr) == 0);
    BOOST_TEST(String::CompareOrdinal("a", "d") == -3);
    BOOST_TEST(String("d").CompareTo("a") == 1);
    BOOST_TEST(String("a").CompareTo(nullptr) == 1);
    BOOST_TEST(String("aÉ").Equals("Aé", StringComparison::OrdinalIgnoreCase));
    BOOST_TEST((!Hello.Equals(nullptr) && Hello.Equals("hello") && String::Equals(Null, nullptr)));
    BOOST_TEST((Hello.Equals(Object("hello")) && !Hello.Equals(Object(5)) && !Hello.Equals(Object(nullptr))));
    Caught<NullReferenceException>([] { return Null.Equals(Object(nullptr)); });
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
    BOOST_TEST((Hello + nullptr == "hello" && nullptr + Hello == "hello"));
    text += nullptr;
    BOOST_TEST(text.EndsWith("1.57"));
}

BOOST_AUTO_TEST_CASE(texts_are_joined_by_a_char_and_in_part)
{
    const Array<String> words{"x", nullptr, "y"};
    BOOST_TEST(
        (String::Join(',', "a", "b") == "a,b" && String::Join(',', 1, true) == "1,True" && String::Join(',', List<int>{1, 2}) == "1,2"));
    BOOST_TEST((String::Join(',', words) == "x,,y" && String::Join(',', Array<Byte>{1, 2}) == "1,2" &&
                String::Join(',', Array<Object>{1, "z"}) == "1,z"));
    BOOST_TEST(
        (String::Join(',', words, 1, 2) == ",y" && String::Join("--", words, 0, 2) == "x--" && String::Join("--", words, 3, 0) == ""));
    BOOST_TEST((String::Join(",", Array<Object>{1}, 0, 1) == "System.Object[],0,1"));
    BOOST_TEST((String::Join(",", ArrayList{1, 2}) == "System.Collections.ArrayList"));
    const Array<String> one{"x"};
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return String::Join(",", Array<String>(), 0, 1); }) == "value");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return String::Join(",", List<int>(nullptr)); }) == "values");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return String::Join(',', Array<Object>()); }) == "values");
    BOOST_TEST(RangeError([&] { return String::Join(',', one, -1, -1); }) ==
               "startIndex ('-1') must be a non-negative value. (Parameter 'startIndex')" + NewLine + "Actual value was -1.");
    BOOST_TEST(RangeError([&] { return String::Join(",", one, 0, -1); }) ==
               "count ('-1') must be a non-negative value. (Parameter 'count')" + NewLine + "Actual value was -1.");
    BOOST_TEST(RangeError([&] { return String::Join(",", one, 0, 2); }) ==
               "startIndex ('0') must be less than or equal to '-1'. (Parameter 'startIndex')" + NewLine + "Actual value was 0.");
}

BOOST_AUTO_TEST_CASE(one_sequence_is_concatenated_element_by_element)
{
    BOOST_TEST((String::Concat(Array<Object>{1, nullptr, "x"}) == "1x" && String::Concat(Array<String>{"a", nullptr, "b"}) == "ab"));
    BOOST_TEST((String::Concat(Array<Byte>{1, 2}) == "12" && String::Concat(Array<char>{'a', 'b'}) == "ab"));
    BOOST_TEST((String::Concat(List<int>{1, 2}) == "12" && String::Concat(Dictionary<String, int>{{"a", 1}}) == "[a, 1]"));
    BOOST_TEST((String::Concat(Array<Object>{1}, 2) == "System.Object[]2" &&
                String::Concat(IEnumerable<>(List<int>{1})) == "System.Collections.Generic.List`1[System.Int32]"));
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return String::Concat(Array<Object>()); }) == "args");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return String::Concat(Array<String>()); }) == "values");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return String::Concat(List<int>(nullptr)); }) == "values");
    BOOST_TEST(String::Concat(Object(nullptr)) == "");
}

BOOST_AUTO_TEST_CASE(an_array_of_references_is_the_list_of_arguments)
{
    const Array<String> words{"x", "y"};
    BOOST_TEST(String::Format("{0} {1}", words) == "x y");
    BOOST_TEST(String::Format("{0} {1}", Array<Object>{1, nullptr}) == "1 ");
    BOOST_TEST((String::Format("{1}", Array<Array<Byte>>{nullptr, Array<Byte>(1)}) == "System.Byte[]"));
    BOOST_TEST((String::Format("{0}", Array<std::shared_ptr<int>>{std::make_shared<int>(5)}) == "5"));
    BOOST_TEST(String::Format("{0}", Array<Byte>{1}) == "System.Byte[]");
    BOOST_TEST(String::Format("{0} {1}", words, 1) == "System.String[] 1");
    BOOST_TEST((Text::StringBuilder().AppendFormat("{0}-{1}", words).AppendFormat("{0}", Array<int>{1}).ToString() == "x-ySystem.Int32[]"));
    BOOST_TEST(std::string_view(Detail::PrintedText("{0} {1}", words)) == "x y");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return String::Format("{0}", Array<String>()); }) == "args");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return String::Format(Null, Array<String>()); }) == "format");
    Caught<FormatException>([] { return String::Format("{0} {1}", Array<String>{"x"}); });
}

BOOST_AUTO_TEST_CASE(a_builder_joins_as_a_text_does)
{
    const Text::StringBuilder builder;
    builder.AppendJoin(',', "a", 1).AppendJoin(";", List<int>{1, 2}).AppendJoin(';', Array<String>{"u", "v"});
    BOOST_TEST((builder.ToString() == "a,11;2u;v"));
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return builder.AppendJoin(",", List<int>(nullptr)), 0; }) == "values");
}

BOOST_AUTO_TEST_CASE(options_have_names)
{
    BOOST_TEST((ToString(StringSplitOptions::None) == "None" && ToString(static_cast<StringSplitOptions>(8)) == "8"));
    BOOST_TEST(ToString(StringSplitOptions::RemoveEmptyEntries | StringSplitOptions::TrimEntries) == "RemoveEmptyEntries, TrimEntries");
    BOOST_TEST(
        ((~StringSplitOptions::None & StringSplitOptions::TrimEntries) == (StringSplitOptions::None ^ StringSplitOptions::TrimEntries)));
    BOOST_TEST((ToString(StringComparison::Ordinal) == "Ordinal" && ToString(StringComparison::CurrentCulture) == "CurrentCulture"));
}

BOOST_AUTO_TEST_CASE(standard_strings_keep_their_own_plus)
{
    char buffer[4] = "abc";
    char* const text = buffer;
    const std::string left = std::string("x") + buffer + text + "y";
    BOOST_TEST(left == "xabcabcy");
    BOOST_TEST((buffer + left == "abcxabcabcy" && text + left == "abcxabcabcy"));
    static_assert(std::is_same_v<decltype(left + buffer), std::string> && std::is_same_v<decltype(text + left), std::string>);
    static_assert(std::is_same_v<decltype(left + "x"_s), String> && std::is_same_v<decltype("x"_s + text), String>);
    BOOST_TEST((left + "!"_s == "xabcabcy!" && text + "!"_s + buffer == "abc!abc"));
}
