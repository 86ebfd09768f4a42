// String's members that find; expectations were taken from .NET 10.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Array.hpp>

using namespace System;

namespace
{
    const String Hello = "hello";
    const String Null = nullptr;
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

BOOST_AUTO_TEST_CASE(searching_covers_a_section)
{
    constexpr auto ignore = StringComparison::OrdinalIgnoreCase;
    const Array<char> lo{'l', 'o'};
    BOOST_TEST((Hello.IndexOf("l", 1, 2) == 2 && Hello.IndexOf("l", 2, 0) == -1 && Hello.IndexOf("", 2, 0) == 2));
    BOOST_TEST((Hello.IndexOf("ll", 0, 3) == -1 && Hello.IndexOf("", 5, 0) == 5));
    BOOST_TEST((Hello.IndexOf('l', 1, 2) == 2 && Hello.IndexOf('l', 2, 0) == -1 && Hello.IndexOf('o', 0, 4) == -1));
    BOOST_TEST((Hello.IndexOf("L", 3, ignore) == 3 && Hello.IndexOf("L", 2, 1, ignore) == 2 && Hello.IndexOf("L", 0, 2, ignore) == -1));
    BOOST_TEST((Hello.IndexOf('L', ignore) == 2 && Hello.IndexOf('L', StringComparison::Ordinal) == -1));
    BOOST_TEST((Hello.IndexOfAny({'o', 'l'}) == 2 && Hello.IndexOfAny(lo, 3) == 3 && Hello.IndexOfAny(lo, 0, 2) == -1));
    BOOST_TEST((Hello.Contains("LL", ignore) && Hello.Contains('L', ignore) && !Hello.Contains('L', StringComparison::Ordinal)));
}

BOOST_AUTO_TEST_CASE(searching_back_begins_at_an_index)
{
    constexpr auto ignore = StringComparison::OrdinalIgnoreCase;
    const Array<char> le{'l', 'e'};
    BOOST_TEST((Hello.LastIndexOf("l", 2) == 2 && Hello.LastIndexOf("l", 1) == -1 && Hello.LastIndexOf("l", 5) == 3));
    BOOST_TEST((Hello.LastIndexOf("lo", 4) == 3 && Hello.LastIndexOf("lo", 3) == -1));
    BOOST_TEST((Hello.LastIndexOf("", 0) == 1 && Hello.LastIndexOf("", 4) == 5 && Hello.LastIndexOf("", 5) == 5));
    BOOST_TEST((Hello.LastIndexOf("l", 4, 2) == 3 && Hello.LastIndexOf("l", 4, 1) == -1 && Hello.LastIndexOf("lo", 5, 6) == 3));
    BOOST_TEST((Hello.LastIndexOf("", 4, 0) == 5 && Hello.LastIndexOf("", 2, 1) == 3));
    BOOST_TEST((Hello.LastIndexOf('l', 2) == 2 && Hello.LastIndexOf('l', 0) == -1 && Hello.LastIndexOf('l', 4, 1) == -1));
    BOOST_TEST(
        (Hello.LastIndexOf("L", ignore) == 3 && Hello.LastIndexOf("L", 2, ignore) == 2 && Hello.LastIndexOf("L", 4, 1, ignore) == -1));
    BOOST_TEST((Hello.LastIndexOf("", 0, ignore) == 1 && Hello.LastIndexOf("L", StringComparison::Ordinal) == -1));
    BOOST_TEST((Hello.LastIndexOfAny({'h', 'l'}) == 3 && Hello.LastIndexOfAny(le, 1) == 1 && Hello.LastIndexOfAny(le, 4, 1) == -1));
    BOOST_TEST((String::Empty.LastIndexOf("", -1) == 0 && String::Empty.LastIndexOf("", 0, 2) == 0));
    BOOST_TEST((String::Empty.LastIndexOf("x", 0) == -1 && String::Empty.LastIndexOf('x', 9) == -1));
    BOOST_TEST((String::Empty.LastIndexOfAny(le) == -1 && String::Empty.LastIndexOf("x", ignore) == -1));
}

BOOST_AUTO_TEST_CASE(sections_are_checked)
{
    const Array<char> l{'l'};
    constexpr auto ignore = StringComparison::OrdinalIgnoreCase;
    const std::string count =
        "Count must be positive and count must refer to a location within the string/array/collection. (Parameter 'count')";
    const std::string last =
        "Index was out of range. Must be non-negative and less than the size of the collection. (Parameter 'startIndex')";
    const std::string start =
        "Index was out of range. Must be non-negative and less than or equal to the size of the collection. (Parameter "
        "'startIndex')";
    for (const int wrong : {-1, 3, MaxValue<int>})
    {
        BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([&] { return Hello.IndexOf("", 3, wrong); }) == count);
        BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([&] { return Hello.IndexOf('l', 3, wrong); }) == count);
        BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([&] { return Hello.IndexOfAny(l, 3, wrong); }) == count);
        BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([&] { return Hello.LastIndexOf("", 1, wrong); }) == count);
        BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([&] { return Hello.LastIndexOf('l', 1, wrong); }) == count);
        BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([&] { return Hello.LastIndexOfAny(l, 1, wrong); }) == count);
    }
    for (const int wrong : {-1, 6, MinValue<int>, MaxValue<int>})
    {
        BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([&] { return Hello.IndexOf("l", wrong, 0); }) == start);
        BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([&] { return Hello.IndexOf("l", wrong, ignore); }) == start);
        BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([&] { return Hello.IndexOfAny(l, wrong); }) == start);
        BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([&] { return Hello.LastIndexOf("l", wrong); }) == last);
        BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([&] { return Hello.LastIndexOf("l", wrong, 0, ignore); }) == last);
        BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([&] { return Hello.LastIndexOf('l', wrong); }) == last);
        BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([&] { return Hello.LastIndexOfAny(l, wrong); }) == last);
    }
    BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([] { return Hello.LastIndexOf('l', 5, 0); }) == last);
    BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([] { return String::Empty.LastIndexOf("", 1); }) == last);
    constexpr auto none = static_cast<StringComparison>(99);
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Hello.IndexOf(Null, 9, 9); }) == "value");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Hello.LastIndexOf(Null, 99, none); }) == "value");
    BOOST_TEST(ParameterOf<ArgumentException>([] { return Hello.IndexOf("l", 9, none); }) == "comparisonType");
    BOOST_TEST(ParameterOf<ArgumentException>([] { return Hello.LastIndexOf("l", 99, none); }) == "comparisonType");
    BOOST_TEST(ParameterOf<ArgumentException>([] { return Hello.Contains('l', none); }) == "comparisonType");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Hello.IndexOfAny(nullptr, 99); }) == "anyOf");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return String::Empty.LastIndexOfAny(nullptr); }) == "anyOf");
}

BOOST_AUTO_TEST_CASE(searching_checks_its_arguments)
{
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Hello.IndexOf(Null); }) == "value");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Hello.LastIndexOf(Null); }) == "value");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Hello.Contains(Null); }) == "value");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Hello.StartsWith(Null); }) == "value");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Hello.EndsWith(Null); }) == "value");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Hello.IndexOfAny(nullptr); }) == "anyOf");
    BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([] { return Hello.IndexOf("l", 6); }) ==
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
