// StringBuilder; expectations were taken from .NET 10.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/DayOfWeek.hpp>
#include <System/Environment.hpp>
#include <System/FormatException.hpp>
#include <System/IndexOutOfRangeException.hpp>
#include <System/Text/StringBuilder.hpp>

using namespace System;
using namespace System::Text;

namespace
{
    template <class Action>
    std::string OutOfRange(Action action)
    {
        return ParameterOf<ArgumentOutOfRangeException>(action);
    }
    const String Null = nullptr;
}

BOOST_AUTO_TEST_CASE(string_builder_appends_anything)
{
    StringBuilder builder;
    builder.Append("abc").Append('d').Append(1).Append(2.5).Append(true).Append(Object(nullptr)).Append(Null).Append('x', 3);
    builder.Append(Array<char>{'y', 'z'}).Append("hello", 1, 2).Append(Int64(5));
    BOOST_TEST(builder.ToString() == "abcd12.5Truexxxyzel5");
    BOOST_TEST(builder.Length() == 20);
    BOOST_TEST(
        StringBuilder().Append(1.1F).Append(MaxValue<Byte>).Append(MaxValue<UInt64>).Append(-1).Append(DayOfWeek::Friday).ToString() ==
        "1.125518446744073709551615-1Friday");
    BOOST_TEST(StringBuilder().Append(StringBuilder("q")).Append(StringBuilder(nullptr)).Append(nullptr).ToString() == "q");
    BOOST_TEST(StringBuilder().Append(Array<char>{'a', 'b', 'c'}, 1, 2).ToString() == "bc");
    BOOST_TEST(StringBuilder().AppendFormat("{0}-{1,4}|{2:X2}", "a", 5, 255).ToString() == "a-   5|FF");
    BOOST_TEST(StringBuilder().AppendLine("x").AppendLine().ToString() == "x" + Environment::NewLine() + Environment::NewLine());
    BOOST_TEST(StringBuilder().AppendJoin(", ", 1, "b", 3).ToString() == "1, b, 3");
    BOOST_TEST(StringBuilder().AppendJoin("-", Array<int>{1, 2}).ToString() == "1-2");
    const StringBuilder same = builder;
    same.Clear().Append("x").Append(std::string("y")).Append(builder);
    BOOST_TEST(builder.ToString() == "xyxy");
    BOOST_TEST(String::Format("{0}", builder) == "xyxy");
}

BOOST_AUTO_TEST_CASE(string_builder_inserts_removes_and_replaces)
{
    BOOST_TEST(StringBuilder("abc").Insert(1, "XY").Insert(0, 5).Insert(6, true).ToString() == "5aXYbcTrue");
    BOOST_TEST(StringBuilder("ab").Insert(1, "xy", 2).ToString() == "axyxyb");
    BOOST_TEST(StringBuilder("ab").Insert(1, Null).ToString() == "ab");
    BOOST_TEST(StringBuilder("abcdef").Remove(1, 2).ToString() == "adef");
    BOOST_TEST(StringBuilder("abc").Remove(3, 0).ToString() == "abc");
    BOOST_TEST(StringBuilder("aXbXX").Replace("X", "yy").Replace('y', 'z').ToString() == "azzbzzzz");
    BOOST_TEST(StringBuilder("aXb").Replace("X", nullptr).ToString() == "ab");
    BOOST_TEST(StringBuilder("XXXX").Replace("X", "yy", 1, 2).ToString() == "XyyyyX");
}

BOOST_AUTO_TEST_CASE(string_builder_has_length_and_chars)
{
    const StringBuilder builder("abc");
    BOOST_TEST(builder[0] == 'a');
    builder[0] = 'x';
    builder.Length(1);
    BOOST_TEST(builder.ToString() == "x");
    builder.Length(3);
    BOOST_TEST((builder.ToString() == std::string_view("x\0\0", 3)));
    BOOST_TEST(StringBuilder().Capacity() == 16);
    BOOST_TEST(StringBuilder("x", 3).Capacity() == 3);
    BOOST_TEST(StringBuilder(5).Capacity() == 5);
    BOOST_TEST(StringBuilder().EnsureCapacity(100) == 100);
    BOOST_TEST(StringBuilder("abcdef", 1, 3, 10).ToString() == "bcd");
    BOOST_TEST(StringBuilder("abcdef").ToString(1, 2) == "bc");
    BOOST_TEST(StringBuilder("a").Equals(StringBuilder("a")));
    const Array<char> chars(4);
    StringBuilder("abcdef").CopyTo(1, chars, 1, 3);
    BOOST_TEST(chars[3] == 'd');
}

BOOST_AUTO_TEST_CASE(string_builder_checks_arguments)
{
    const StringBuilder abc("abc");
    BOOST_CHECK_THROW((void)abc[-1], IndexOutOfRangeException);
    BOOST_CHECK_THROW((void)abc[3], IndexOutOfRangeException);
    BOOST_TEST(OutOfRange([&] { return abc.Length(-1), 0; }) == "value");
    BOOST_TEST(OutOfRange([&] { return abc.Capacity(2), 0; }) == "value");
    BOOST_TEST(OutOfRange([] { return StringBuilder(-1); }) == "capacity");
    BOOST_TEST(OutOfRange([&] { return abc.Insert(-1, "x"); }) == "index");
    BOOST_TEST(OutOfRange([&] { return abc.Insert(9, Null); }) == "index");
    BOOST_TEST(OutOfRange([&] { return abc.Insert(1, "x", -2); }) == "count");
    BOOST_TEST(OutOfRange([&] { return abc.Remove(-1, 1); }) == "startIndex");
    BOOST_TEST(OutOfRange([&] { return abc.Remove(0, -1); }) == "length");
    BOOST_TEST(OutOfRange([&] { return abc.Remove(2, 2); }) == "length");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return abc.Replace(nullptr, "x"); }) == "oldValue");
    BOOST_TEST(MessageOf<ArgumentException>([&] { return abc.Replace("", "x"); }) ==
               "The value cannot be an empty string. (Parameter 'oldValue')");
    BOOST_TEST(OutOfRange([&] { return abc.Replace("a", "x", 1, 9); }) == "count");
    BOOST_TEST(OutOfRange([&] { return abc.Replace("a", "x", -1, 1); }) == "startIndex");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return abc.AppendFormat(Null, 1); }) == "format");
    BOOST_CHECK_THROW(abc.AppendFormat("{5}", "x"), FormatException);
    BOOST_TEST(OutOfRange([&] { return abc.ToString(2, 2); }) == "length");
    BOOST_TEST(OutOfRange([&] { return abc.ToString(-1, 2); }) == "startIndex");
    BOOST_TEST(OutOfRange([&] { return abc.ToString(1, -2); }) == "length");
    BOOST_TEST(OutOfRange([&] { return abc.ToString(4, 0); }) == "startIndex");
    BOOST_TEST(OutOfRange([&] { return abc.Append('x', -1); }) == "repeatCount");
    BOOST_TEST(OutOfRange([&] { return abc.Append("abc", 2, 2); }) == "startIndex");
    BOOST_TEST(OutOfRange([&] { return abc.Append("abc", -1, 2); }) == "startIndex");
    BOOST_TEST(OutOfRange([&] { return abc.Append("abc", 1, -2); }) == "count");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return abc.Append(Null, 0, 1); }) == "value");
    BOOST_TEST(OutOfRange([&] { return abc.Append(Array<char>{'a'}, 1, 2); }) == "charCount");
}
