// Parse and TryParse; expectations were taken from .NET 10.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/FormatException.hpp>
#include <System/OverflowException.hpp>
#include <System/Parse.hpp>

using namespace System;

BOOST_AUTO_TEST_CASE(parse_reads_numbers)
{
    BOOST_TEST(Parse<int>("5") == 5);
    BOOST_TEST(Parse<int>(" -5 ") == -5);
    BOOST_TEST(Parse<Byte>("255") == 255);
    BOOST_TEST(Parse<UInt64>("18446744073709551615") == MaxValue<UInt64>);
    BOOST_TEST(Parse<Int64>("-9223372036854775808") == MinValue<Int64>);
    BOOST_TEST(Parse<double>("1,234.5e2") == 123450.0);
    BOOST_TEST(Parse<float>("0.5") == 0.5F);
    BOOST_TEST(Parse<bool>("TRUE"));
    BOOST_TEST(Parse<char>("x") == 'x');
}

BOOST_AUTO_TEST_CASE(parse_throws)
{
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Parse<int>(nullptr); }) == "s");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Parse<double>(nullptr); }) == "s");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Parse<bool>(nullptr); }) == "value");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Parse<char>(nullptr); }) == "s");
    BOOST_TEST(MessageOf<FormatException>([] { return Parse<int>(""); }) == "The input string '' was not in a correct format.");
    BOOST_TEST(MessageOf<FormatException>([] { return Parse<double>("x"); }) == "The input string 'x' was not in a correct format.");
    BOOST_TEST(MessageOf<FormatException>([] { return Parse<bool>("x"); }) == "String 'x' was not recognized as a valid Boolean.");
    BOOST_TEST(MessageOf<FormatException>([] { return Parse<char>("ab"); }) == "String must be exactly one character long.");
    BOOST_TEST(MessageOf<OverflowException>([] { return Parse<int>("99999999999"); }) ==
               "Value was either too large or too small for an Int32.");
    BOOST_TEST(MessageOf<OverflowException>([] { return Parse<Byte>("256"); }) ==
               "Value was either too large or too small for an unsigned byte.");
    BOOST_TEST(MessageOf<OverflowException>([] { return Parse<UInt16>("-1"); }) == "Value was either too large or too small for a UInt16.");
}

BOOST_AUTO_TEST_CASE(try_parse_tells)
{
    int n = 7;
    BOOST_TEST(TryParse("6", n));
    BOOST_TEST(n == 6);
    BOOST_TEST(!TryParse("x", n));
    BOOST_TEST(n == 0);
    BOOST_TEST(!TryParse(nullptr, n));
    UInt16 port = 1;
    BOOST_TEST(!TryParse("65536", port));
    BOOST_TEST(port == 0);
    double d = 1;
    BOOST_TEST((TryParse("2.5", d) && d == 2.5));
    bool b = false;
    BOOST_TEST((TryParse("true", b) && b));
    char c = 0;
    BOOST_TEST((TryParse("x", c) && c == 'x'));
    BOOST_TEST((!TryParse("xy", c) && c == '\0'));
}
