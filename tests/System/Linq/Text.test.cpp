// LINQ on texts, which are sequences of char; expectations were taken from .NET 10.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System.hpp>
#include <System/Collections.hpp>
#include <System/Linq.hpp>

using namespace System;
using namespace System::Collections::Generic;

BOOST_AUTO_TEST_SUITE(LinqText)

BOOST_AUTO_TEST_CASE(questions)
{
    const String text = "a1b22";
    BOOST_TEST(text.Any());
    BOOST_TEST(!String::Empty.Any());
    BOOST_TEST(text.Any([](char c) { return Char::IsDigit(c); }));
    BOOST_TEST(!text.All([](char c) { return Char::IsDigit(c); }));
    BOOST_TEST(text.Count() == 5);
    BOOST_TEST(text.Count([](char c) { return c == '2'; }) == 2);
    BOOST_TEST(text.First() == 'a');
    BOOST_TEST(text.Last() == '2');
    BOOST_TEST(text.FirstOrDefault([](char c) { return c == 'x'; }) == '\0');
    BOOST_TEST(text.Max() == 'b');
    BOOST_TEST(text.SequenceEqual("a1b22"_s));
    BOOST_TEST(text.Contains('b'));
}

BOOST_AUTO_TEST_CASE(sequences)
{
    const String text = "a1b22";
    BOOST_TEST(String(text.Where([](char c) { return Char::IsLetter(c); }).ToArray()) == "ab");
    BOOST_TEST(String::Concat(text.Where([](char c) { return Char::IsDigit(c); })) == "122");
    BOOST_TEST(String::Join(",", text.Select([](char c) { return static_cast<int>(c); })) == "97,49,98,50,50");
    BOOST_TEST(String::Concat(text.Reverse()) == "22b1a");
    BOOST_TEST(String::Concat(text.Distinct()) == "a1b2");
    BOOST_TEST(String::Concat(text.OrderBy([](char c) { return c; })) == "122ab");
    BOOST_TEST(String::Concat(text.Skip(1).Take(2)) == "1b");
    BOOST_TEST(text.ToList().Count() == 5);
    BOOST_TEST(text.ToArray().Length() == 5);
    BOOST_TEST(text.GroupBy([](char c) { return Char::IsDigit(c); }).Count() == 2);
    const IEnumerable<char> characters = text;
    BOOST_TEST(characters.Count() == 5);
    String last;
    for (const char c : text)
    {
        last = String(c, 1);
    }
    BOOST_TEST(last == "2");
}

BOOST_AUTO_TEST_CASE(nothing)
{
    const String none = nullptr;
    BOOST_CHECK_EXCEPTION(none.Any(), ArgumentNullException, [](const auto& e) { return e.ParamName() == "source"; });
    BOOST_CHECK_THROW(String::Empty.First(), InvalidOperationException);
    static_assert(sizeof(String) == sizeof(void*));
}

BOOST_AUTO_TEST_SUITE_END()
