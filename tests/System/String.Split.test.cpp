// String's members that trim and split; expectations were taken from .NET 10.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Array.hpp>
#include <System/Environment.hpp>
#include <System/NullReferenceException.hpp>

using namespace System;

namespace
{
    const String Hello = "hello";
    const String Null = nullptr;

    std::string Shown(const Array<String>& texts)
    {
        std::string shown;
        for (const String& text : texts)
        {
            shown += "[" + std::string(text) + "]";
        }
        return shown;
    }
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
    const String mixed = "xyaxy";
    BOOST_TEST((mixed.Trim('x', 'y') == "a" && mixed.TrimStart('x', 'y') == "axy" && mixed.TrimEnd('y', 'z', 'x') == "xya"));
    BOOST_TEST((mixed.Trim({'x', 'y'}) == "a" && mixed.TrimStart({'x'}) == "yaxy" && mixed.TrimEnd(Array<char>{'y'}) == "xyax"));
    BOOST_TEST((String(" a ").TrimStart(Array<char>(nullptr)) == "a " && String(" a ").TrimEnd(Array<char>(0)) == " a"));
    Caught<NullReferenceException>([] { return Null.Trim('x', 'y'); });
}

BOOST_AUTO_TEST_CASE(splitting_keeps_skips_and_trims_parts)
{
    constexpr auto skip = StringSplitOptions::RemoveEmptyEntries;
    constexpr auto trim = StringSplitOptions::TrimEntries;
    constexpr auto both = skip | trim;
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

BOOST_AUTO_TEST_CASE(splitting_takes_several_separators)
{
    constexpr auto none = StringSplitOptions::None;
    constexpr auto skip = StringSplitOptions::RemoveEmptyEntries;
    const String spaced = "a b\tc  d", listed = "a,b;c:d", dashed = "a--b-c+d";
    BOOST_TEST(Shown(spaced.Split()) == "[a][b][c][][d]");
    BOOST_TEST(Shown(spaced.Split(nullptr)) == "[a][b][c][][d]");
    BOOST_TEST(Shown(spaced.Split(nullptr, 2)) == "[a][b\tc  d]");
    BOOST_TEST(Shown(listed.Split(',', ';')) == "[a][b][c:d]");
    BOOST_TEST(Shown(listed.Split(',', ';', ':')) == "[a][b][c][d]");
    BOOST_TEST(Shown(listed.Split({',', ';'})) == "[a][b][c:d]");
    BOOST_TEST(Shown(listed.Split({','})) == "[a][b;c:d]");
    BOOST_TEST(Shown(listed.Split({',', ';', ':'}, 2)) == "[a][b;c:d]");
    BOOST_TEST(Shown(String(",a,;b").Split({',', ';'}, skip)) == "[a][b]");
    BOOST_TEST(Shown(listed.Split(Array<char>{',', ';', ':'}, 3)) == "[a][b][c:d]");
    BOOST_TEST(Shown(String(",,a,;b;c,d").Split(Array<char>{',', ';'}, 2, skip)) == "[a][b;c,d]");
    BOOST_TEST(Shown(spaced.Split(Array<char>(nullptr), 2)) == "[a][b\tc  d]");
    BOOST_TEST(Shown(dashed.Split(Array<String>{"-", "--", "+"}, none)) == "[a][][b][c][d]");
    BOOST_TEST(Shown(dashed.Split(Array<String>{"--", "-", "+"}, none)) == "[a][b][c][d]");
    BOOST_TEST(Shown(dashed.Split({"--", "-", "+"}, 2, none)) == "[a][b-c+d]");
    BOOST_TEST(Shown(dashed.Split({"--"}, none)) == "[a][b-c+d]");
    BOOST_TEST(Shown(spaced.Split(Array<String>(nullptr), skip)) == "[a][b][c][d]");
    BOOST_TEST(Shown(spaced.Split(Array<String>(0), none)) == "[a][b][c][][d]");
    BOOST_TEST(Shown(spaced.Split(Array<String>{"", nullptr}, none)) == "[" + std::string(spaced) + "]");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return listed.Split(Array<String>{"x"}, -1, none); }) == "count");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return listed.Split({','}, -1, static_cast<StringSplitOptions>(8)); }) ==
               "count");
    BOOST_TEST(ParameterOf<ArgumentException>([&] { return listed.Split(Array<String>{"x"}, static_cast<StringSplitOptions>(8)); }) ==
               "options");
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
    BOOST_TEST(Shown(String("a--b--c").Split("--", 2)) == "[a][b--c]");
    BOOST_TEST(Shown(String("--a----b--c").Split("--", 2, skip)) == "[a][b--c]");
    BOOST_TEST(Shown(String("a b").Split(Null, 2)) == "[a b]");
    BOOST_TEST(Shown(String("a b").Split("", 0)) == "");
    BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([] { return Hello.Split(',', -1); }) ==
               "count ('-1') must be a non-negative value. (Parameter 'count')" + std::string(Environment::NewLine()) +
                   "Actual value was -1.");
}
