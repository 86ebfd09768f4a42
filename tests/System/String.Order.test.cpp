// The default order of texts, and literals with zeros inside; expectations were taken from .NET 10.
#include "tests/Support/Print.hpp"
#include <System/Array.hpp>
#include <System/Math.hpp>
#include <System/Object.hpp>
#include <System/Text/Encoding.hpp>
#include <System/Text/StringBuilder.hpp>
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <string>
#include <tuple>
#include <vector>

using namespace System;
using System::Text::Encoding;
using System::Text::StringBuilder;

BOOST_AUTO_TEST_CASE(texts_sort_as_in_the_invariant_culture)
{
    const Array<String> words{"b",    "A",    "a", "B", "_a", "1", "-", "a-b", "ab", "aB", "Ab",   "co-op",
                              "coop", "coOp", " ", "!", "~",  "Z", "z", "10",  "9",  "",   nullptr};
    Array<String>::Sort(words);
    BOOST_TEST(String::Join("|", words) == "|| |_a|-|!|~|1|10|9|a|A|a-b|ab|aB|Ab|b|B|co-op|coop|coOp|z|Z");
}

BOOST_AUTO_TEST_CASE(each_ascii_character_has_its_place)
{
    // As CompareInfo of .NET's invariant culture sorts them.
    const std::string expected =
        "\t\n\v\f\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789aAbBcCdDeEfFgGhHiIjJkKlLmMnNoOpPqQrRsStTuUvVwWxXyYzZ";
    std::vector<String> characters;
    for (int c = 0; c != 128; ++c)
    {
        if (const String character(static_cast<char>(c), 1); String::Compare(character, "") != 0)
        {
            characters.push_back(character);
        }
    }
    std::stable_sort(characters.begin(), characters.end(), [](const String& l, const String& r) { return String::Compare(l, r) < 0; });
    std::string sorted;
    for (const String& character : characters)
    {
        sorted += character;
    }
    BOOST_TEST(sorted == expected);
}

BOOST_AUTO_TEST_CASE(comparisons_look_at_case_last)
{
    // left, right, by culture, by culture without case, ordinal, ordinal without case
    const std::tuple<String, String, int, int, int, int> rows[] = {
        {"a", "A", -1, 0, 32, 0},       {"aB", "Ab", -1, 0, 32, 0},     {"a-b", "ab", -1, -1, -53, -21}, {"ab", "a-c", 1, 1, 53, 21},
        {"a\0b", "ab", 0, 0, -98, -66}, {"", "\0", 0, 0, -1, -1},       {"abc", "ab", 1, 1, 1, 1},       {"Z", "a", 1, 1, -7, 25},
        {"~", "a", -1, -1, 29, 61},     {"a1", "aa", -1, -1, -48, -16}, {"ab", "a b", 1, 1, 66, 34},
    };
    for (const auto& [left, right, culture, cultureIgnoringCase, ordinal, ordinalIgnoringCase] : rows)
    {
        BOOST_TEST_CONTEXT(std::string_view(left) << " and " << std::string_view(right))
        {
            BOOST_TEST((left.CompareTo(right) == culture && String::Compare(left, right, StringComparison::InvariantCulture) == culture));
            BOOST_TEST(String::Compare(left, right, true) == cultureIgnoringCase);
            BOOST_TEST(String::Compare(left, right, StringComparison::CurrentCultureIgnoreCase) == cultureIgnoringCase);
            BOOST_TEST(String::Compare(left, right, StringComparison::Ordinal) == ordinal);
            BOOST_TEST(String::Compare(left, right, StringComparison::OrdinalIgnoreCase) == ordinalIgnoringCase);
            BOOST_TEST((String::Compare(right, left) == -culture && String::CompareOrdinal(left, right) == ordinal));
        }
    }
    BOOST_TEST((String::Compare("É", "é") == 1 && String::Compare("É", "é", true) == 0 && String::Compare("z", "é") < 0));
    BOOST_TEST((!String("ABC").Equals("abc", StringComparison::InvariantCulture) &&
                String("a\0b").Equals("ab", StringComparison::InvariantCulture)));
}

BOOST_AUTO_TEST_CASE(a_literal_keeps_its_length)
{
    const String text = "a\0b";
    BOOST_TEST((text.Length() == 3 && String("a\0").Length() == 2 && String("").Length() == 0 && ("a" + text).Length() == 4));
    BOOST_TEST(((text + "\0").Length() == 4 && ("\0x" + text).Length() == 5 && text == "a\0b" && text != "a" && "a\0b" == text));
    String sum = text;
    sum += "\0\0";
    BOOST_TEST(sum.Length() == 5);
    BOOST_TEST((text.Replace("\0", "x") == "axb" && text.Split("\0").Length() == 2 && text.IndexOf("\0") == 1 && text.EndsWith("\0b")));
    BOOST_TEST((Encoding::UTF8().GetBytes("<policy/>\0").Length() == 10 && ((String)Object("a\0b")).Length() == 3));
    BOOST_TEST((StringBuilder().Append("a\0b").Append("\0").Length() == 4 && StringBuilder("\0\0").Length() == 2));
    BOOST_TEST((Array<String>{"a\0"}[0].Length() == 2 && Array<Object>{"a\0"}[0].ToString().Length() == 2));
}

BOOST_AUTO_TEST_CASE(a_buffer_ends_at_its_first_zero)
{
    char buffer[8] = {'a', 'b', '\0', 'c'};
    const String text = buffer;
    BOOST_TEST((text == "ab" && String(buffer) == "ab" && text == buffer && ("x"_s + buffer) == "xab" && (buffer + "x"_s) == "abx"));
    String sum = "1";
    sum += buffer;
    BOOST_TEST((sum == "1ab" && Object(buffer).ToString() == "ab" && StringBuilder().Append(buffer).ToString() == "ab"));
    const char* const pointer = "a\0b";
    BOOST_TEST((String(pointer) == "a" && ("x"_s + pointer) == "xa"));
    char full[2] = {'a', 'b'};
    BOOST_TEST(String(full) == "ab");
}

BOOST_AUTO_TEST_CASE(numbers_of_several_types_have_a_least_and_a_greatest)
{
    BOOST_TEST((Math::Min(5, Byte(3)) == 3 && Math::Max(UInt16(5), 3) == 5 && Math::Max(Int64(-5), UInt32(3)) == 3));
    BOOST_TEST((Math::Min(-1, 3U) == -1 && Math::Max(Int16(-1), UInt16(2)) == 2 && Math::Max(0, UInt64(5)) == 5));
    static_assert(std::is_same_v<decltype(Math::Min(Byte(1), SByte(2))), Int16>);
    static_assert(std::is_same_v<decltype(Math::Min(Int16(1), UInt16(2))), int>);
    static_assert(std::is_same_v<decltype(Math::Min(1, 2U)), Int64>);
    static_assert(std::is_same_v<decltype(Math::Min(Byte(1), UInt16(2))), UInt16>);
    static_assert(std::is_same_v<decltype(Math::Min(1, Int64(2))), Int64>);
    static_assert(std::is_same_v<decltype(Math::Min(1.0F, 2)), float>);
    static_assert(std::is_same_v<decltype(Math::Min(Byte(1), Byte(2))), Byte>);
}
