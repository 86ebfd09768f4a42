// Members of Math, Convert, Random, String and StringBuilder that programs use less; expectations were taken from .NET 10.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Convert.hpp>
#include <System/DivideByZeroException.hpp>
#include <System/Globalization.hpp>
#include <System/Math.hpp>
#include <System/OverflowException.hpp>
#include <System/Random.hpp>
#include <System/Text/StringBuilder.hpp>
#include <cmath>

using namespace System;
using Globalization::CultureInfo;

BOOST_AUTO_TEST_CASE(math_divides_and_multiplies_wide)
{
    BOOST_TEST((Math::BigMul(MaxValue<int>, 2) == 4294967294 && Math::BigMul(4000000000U, 4U) == 16000000000U));
    int remainder = 0;
    BOOST_TEST((Math::DivRem(-7, 2, remainder) == -3 && remainder == -1));
    const auto [quotient, rest] = Math::DivRem(17, 5);
    BOOST_TEST((quotient == 3 && rest == 2));
    BOOST_TEST(MessageOf<DivideByZeroException>([&] { return Math::DivRem(1, 0, remainder); }) == "Attempted to divide by zero.");
    BOOST_CHECK_THROW((void)Math::DivRem(MinValue<int>, -1), OverflowException);
    BOOST_TEST((Math::IEEERemainder(3, 2) == -1.0 && std::isnan(Math::IEEERemainder(3, 0)) && Math::CopySign(3, -0.0) == -3.0));
    BOOST_TEST((Math::ILogB(8) == 3 && Math::ILogB(0) == MinValue<int> && Math::ILogB(std::nan("")) == MaxValue<int>));
    BOOST_TEST((Math::ScaleB(1.5, 3) == 12.0 && Math::MaxMagnitude(-3, 2) == -3.0 && Math::MinMagnitude(-3, 2) == 2.0));
    BOOST_TEST((Math::MaxMagnitude(-2, 2) == 2.0 && Math::MinMagnitude(-2, 2) == -2.0 && Math::BitIncrement(0) > 0));
    BOOST_TEST((Math::Round(2.5, MidpointRounding::AwayFromZero) == 3.0 && ToString(MidpointRounding::ToZero) == "ToZero"));
}

BOOST_AUTO_TEST_CASE(base64_goes_to_and_from_buffers)
{
    Array<Byte> bytes(3);
    int written = 0;
    BOOST_TEST((Convert::TryFromBase64String("AQID", bytes, written) && written == 3 && bytes[2] == 3));
    BOOST_TEST((!Convert::TryFromBase64String("AQIDBA==", bytes, written) && written == 0));
    BOOST_TEST(!Convert::TryFromBase64String("?", bytes, written));
    Array<char> chars(8);
    BOOST_TEST((Convert::TryToBase64Chars(bytes, chars, written) && written == 4));
    BOOST_TEST((Convert::ToBase64CharArray(bytes, 0, 3, chars, 2) == 4 && String(chars, 2, 4) == "AQID"));
    BOOST_TEST((Convert::FromBase64CharArray(chars, 2, 4).Length() == 3));
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return Convert::ToBase64CharArray(bytes, 0, 3, chars, 5); }) == "offsetOut");
    const CultureInfo invariant = CultureInfo::InvariantCulture();
    BOOST_TEST((Convert::ToInt32("5", invariant) == 5 && Convert::ToDouble("1.5", invariant) == 1.5));
    BOOST_TEST((Convert::ToString(1.5, invariant) == "1.5" && Convert::ToDateTime("2024-02-29") == DateTime(2024, 2, 29)));
}

BOOST_AUTO_TEST_CASE(random_shuffles_and_chooses)
{
    const Random random(5);
    const Array<int> values{1, 2, 3, 4, 5, 6, 7, 8};
    random.Shuffle(values);
    const Array<int> sorted = values.Clone();
    Array<int>::Sort(sorted);
    BOOST_TEST((String::Join("", sorted) == "12345678"));
    const Array<String> items = random.GetItems(Array<String>{"a", "b"}, 20);
    BOOST_TEST((items.Length() == 20 && Array<String>::TrueForAll(items, [](String s) { return s == "a" || s == "b"; })));
    BOOST_TEST((random.GetHexString(8).Length() == 8 && random.GetString("x", 3) == "xxx"));
    BOOST_TEST(ParameterOf<ArgumentException>([&] { return random.GetItems(Array<int>(0), 1); }) == "choices");
}

BOOST_AUTO_TEST_CASE(parts_of_strings_are_compared)
{
    BOOST_TEST((String::Compare("xabc", 1, "abd", 0, 2) == 0 && String::Compare("xabc", 1, "abd", 0, 3) < 0));
    BOOST_TEST((String::Compare("xABc", 1, "abd", 0, 2, true) == 0 && String::CompareOrdinal("xABc", 1, "abd", 0, 2) < 0));
    BOOST_TEST((String::Compare("A", 0, "a", 0, 1, StringComparison::OrdinalIgnoreCase) == 0));
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return String::Compare("a", 2, "a", 0, 1); }) == "length1");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return String::Compare("a", 0, "a", 0, -1); }) == "length1");
}

BOOST_AUTO_TEST_CASE(strings_have_the_rest_of_their_members)
{
    const CultureInfo invariant = CultureInfo::InvariantCulture();
    BOOST_TEST((String("a\r\nb\rc\nd\u2028e").ReplaceLineEndings("|") == "a|b|c|d|e"));
    BOOST_TEST((String("abc").Chars(1) == 'b' && String("abc").Clone() == "abc" && String::Intern("x") == "x"));
    BOOST_TEST((String::Format(invariant, "{0:N1}", 1234.5) == "1,234.5" && String("a").ToUpper(invariant) == "A"));
    BOOST_TEST((String("Abc").StartsWith("aB", true, invariant) && !String("Abc").EndsWith("BC", false, invariant)));
    BOOST_TEST((String("aXbx").Replace("x", "-", true, invariant) == "a-b-"));
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return String("a").ReplaceLineEndings(nullptr); }) == "replacementText");
    Text::StringBuilder builder("abc");
    builder.Chars(1, 'X');
    builder.AppendFormat(invariant, "{0}", 1.5);
    BOOST_TEST((builder.ToString() == "aXc1.5" && builder.Chars(1) == 'X'));
}
