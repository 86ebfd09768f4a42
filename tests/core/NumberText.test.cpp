// Expectations come from real .NET 10 in the invariant culture.
#include "compat/core/text/NumberText.hpp"
#include <bit>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>
#include <ostream>

using namespace System::Core;

namespace System::Core
{
    static std::ostream& operator<<(std::ostream& out, ParseOutcome outcome)
    {
        static const char* const Names[] = {"Parsed", "BadFormat", "Overflow"};
        return out << Names[static_cast<int>(outcome)];
    }
}

namespace
{
    const std::string FormatException = "FormatException";

    std::string Integer(std::int64_t value, std::string_view format = "", int bits = 64, bool isUnsigned = false)
    {
        std::string text;
        return FormatInteger(value, bits, isUnsigned, format, text) ? text : FormatException;
    }

    std::string Double(double value, std::string_view format = "")
    {
        std::string text;
        return FormatDouble(value, format, text) ? text : FormatException;
    }

    std::string Single(float value, std::string_view format = "")
    {
        std::string text;
        return FormatSingle(value, format, text) ? text : FormatException;
    }

    struct Parsed
    {
        ParseOutcome Outcome;
        std::int64_t Value;
        bool operator==(const Parsed&) const = default;
        friend std::ostream& operator<<(std::ostream& out, const Parsed& parsed) { return out << parsed.Outcome << ' ' << parsed.Value; }
    };

    const Parsed BadFormat{ParseOutcome::BadFormat, 0};
    const Parsed Overflow{ParseOutcome::Overflow, 0};

    Parsed Good(std::int64_t value)
    {
        return {ParseOutcome::Parsed, value};
    }

    Parsed FromDecimal(std::string_view text, int bits = 32, bool isUnsigned = false)
    {
        std::int64_t value = -1;
        const auto outcome = ParseInteger(text, bits, isUnsigned, value);
        return {outcome, value};
    }

    Parsed FromHexadecimal(std::string_view text, int bits = 32, bool isUnsigned = false)
    {
        std::int64_t value = -1;
        const auto outcome = ParseHexadecimal(text, bits, isUnsigned, value);
        return {outcome, value};
    }

    /// The bits of a parsed double, because -0 equals 0; all ones if it is malformed.
    std::uint64_t DoubleBits(std::string_view text)
    {
        double value = -1;
        return ParseDouble(text, value) == ParseOutcome::Parsed ? std::bit_cast<std::uint64_t>(value) : ~std::uint64_t{0};
    }
}

BOOST_AUTO_TEST_CASE(integers_are_written_by_standard_formats)
{
    BOOST_TEST(Integer(42) == "42");
    BOOST_TEST(Integer(-42, "G") == "-42");
    BOOST_TEST(Integer(5, "D3") == "005");
    BOOST_TEST(Integer(-5, "D3") == "-005");
    BOOST_TEST(Integer(255, "X") == "FF");
    BOOST_TEST(Integer(255, "x4") == "00ff");
    BOOST_TEST(Integer(10, "B") == "1010");
    BOOST_TEST(Integer(5, "b8") == "00000101");
    BOOST_TEST(Integer(1234567, "N") == "1,234,567.00");
    BOOST_TEST(Integer(-1234567, "N0") == "-1,234,567");
    BOOST_TEST(Integer(42, "F2") == "42.00");
    BOOST_TEST(Integer(42, "E") == "4.200000E+001");
    BOOST_TEST(Integer(1234, "e2") == "1.23e+003");
    BOOST_TEST(Integer(42, "P0") == "4,200 %");
    BOOST_TEST(Integer(-42, "C") == "(\xC2\xA4"
                                    "42.00)");
    BOOST_TEST(Integer(12345, "G3") == "1.23E+04");
    BOOST_TEST(Integer(7, "R") == "7");
}

BOOST_AUTO_TEST_CASE(negative_hexadecimal_fills_the_width_of_its_type)
{
    BOOST_TEST(Integer(-5, "X2", 8) == "FB");
    BOOST_TEST(Integer(-5, "X2", 16) == "FFFB");
    BOOST_TEST(Integer(-5, "X2", 32) == "FFFFFFFB");
    BOOST_TEST(Integer(-5, "x", 64) == "fffffffffffffffb");
    BOOST_TEST(Integer(-5, "B", 8) == "11111011");
}

BOOST_AUTO_TEST_CASE(extreme_integers_are_written)
{
    constexpr auto Minimum = std::numeric_limits<std::int64_t>::min();
    BOOST_TEST(Integer(Minimum) == "-9223372036854775808");
    BOOST_TEST(Integer(Minimum, "N0") == "-9,223,372,036,854,775,808");
    BOOST_TEST(Integer(-1, "", 64, true) == "18446744073709551615");
    BOOST_TEST(Integer(4294967295, "", 32, true) == "4294967295");
}

BOOST_AUTO_TEST_CASE(custom_formats_lay_out_digits)
{
    BOOST_TEST(Integer(7, "000") == "007");
    BOOST_TEST(Integer(1234567, "#,##0") == "1,234,567");
    BOOST_TEST(Integer(-3, "0.00") == "-3.00");
    BOOST_TEST(Integer(1500, "0,.0k") == "1.5k");
    BOOST_TEST(Integer(0, "#") == "");
    BOOST_TEST(Integer(-5, "0;(0);nil") == "(5)");
    BOOST_TEST(Integer(0, "0;(0);nil") == "nil");
    BOOST_TEST(Double(1234.5, "#,##0.00") == "1,234.50");
}

BOOST_AUTO_TEST_CASE(unknown_formats_are_refused)
{
    BOOST_TEST(Integer(5, "Q") == FormatException);
    BOOST_TEST(Integer(5, "D1000000000") == FormatException);
    BOOST_TEST(Double(0.5, "D") == FormatException);
    BOOST_TEST(Double(0.5, "X") == FormatException);
    // What is not finite is written whatever the format says.
    BOOST_TEST(Double(std::nan(""), "Q") == "NaN");
}

BOOST_AUTO_TEST_CASE(a_refused_format_leaves_the_text_alone)
{
    std::string text = "before";
    BOOST_TEST(!FormatInteger(1, 32, false, "Q", text));
    BOOST_TEST(text == "before");
}

BOOST_AUTO_TEST_CASE(doubles_are_written_as_short_as_they_can_be_read_back)
{
    BOOST_TEST(Double(0.1) == "0.1");
    BOOST_TEST(Double(1.5) == "1.5");
    BOOST_TEST(Double(-0.0) == "-0");
    BOOST_TEST(Double(1e16) == "10000000000000000");
    BOOST_TEST(Double(1e17) == "1E+17");
    BOOST_TEST(Double(0.0001) == "0.0001");
    BOOST_TEST(Double(0.00001) == "1E-05");
    BOOST_TEST(Double(5e-324) == "5E-324");
    BOOST_TEST(Double(1.7976931348623157e308) == "1.7976931348623157E+308");
    BOOST_TEST(Double(123456789012345680.0) == "1.2345678901234568E+17");
    BOOST_TEST(Double(-std::numeric_limits<double>::infinity(), "F2") == "-Infinity");
    BOOST_TEST(Single(0.1F) == "0.1");
    BOOST_TEST(Single(16777216.0F) == "16777216");
    BOOST_TEST(Single(1e9F) == "1E+09");
}

BOOST_AUTO_TEST_CASE(doubles_are_rounded_from_their_exact_value_ties_to_even)
{
    BOOST_TEST(Double(2.5, "F0") == "2");
    BOOST_TEST(Double(3.5, "F0") == "4");
    BOOST_TEST(Double(0.125, "F2") == "0.12");
    BOOST_TEST(Double(1.005, "F2") == "1.00");
    BOOST_TEST(Double(-0.001, "F2") == "-0.00");
    BOOST_TEST(Double(1234.5678, "N") == "1,234.57");
    BOOST_TEST(Double(0.1, "G20") == "0.10000000000000000555");
    BOOST_TEST(Double(0.1, "R20") == "0.1");
    BOOST_TEST(Double(12345.678, "E2") == "1.23E+004");
    BOOST_TEST(Double(0.256, "P1") == "25.6 %");
}

BOOST_AUTO_TEST_CASE(integers_are_parsed_with_white_space_sign_and_trailing_nuls)
{
    using namespace std::string_view_literals;
    BOOST_TEST(FromDecimal(" 12\t") == Good(12));
    BOOST_TEST(FromDecimal("+5") == Good(5));
    BOOST_TEST(FromDecimal("-2147483648") == Good(-2147483648LL));
    BOOST_TEST(FromDecimal("12\0\0"sv) == Good(12));
    for (const auto text : {""sv, "-"sv, "- 5"sv, "12\0 "sv, "1,000"sv, "1.0"sv, "0x1"sv, "99999999999999999999x"sv})
        BOOST_TEST(FromDecimal(text) == BadFormat, text);
}

BOOST_AUTO_TEST_CASE(an_integer_out_of_its_range_overflows)
{
    BOOST_TEST(FromDecimal("2147483648") == Overflow);
    BOOST_TEST(FromDecimal("-2147483649") == Overflow);
    BOOST_TEST(FromDecimal("-128", 8) == Good(-128));
    BOOST_TEST(FromDecimal("128", 8) == Overflow);
    BOOST_TEST(FromDecimal("255", 8, true) == Good(255));
    BOOST_TEST(FromDecimal("256", 8, true) == Overflow);
    BOOST_TEST(FromDecimal("-1", 8, true) == Overflow);
    BOOST_TEST(FromDecimal("-0", 8, true) == Good(0));
    BOOST_TEST(FromDecimal("-9223372036854775808", 64) == Good(std::numeric_limits<std::int64_t>::min()));
    BOOST_TEST(FromDecimal("18446744073709551615", 64, true) == Good(-1));
    BOOST_TEST(FromDecimal("18446744073709551616", 64, true) == Overflow);
}

BOOST_AUTO_TEST_CASE(hexadecimal_is_parsed_as_bits)
{
    BOOST_TEST(FromHexadecimal("fF") == Good(255));
    BOOST_TEST(FromHexadecimal("FFFFFFFF") == Good(-1));
    BOOST_TEST(FromHexadecimal("FFFFFFFF", 32, true) == Good(4294967295LL));
    BOOST_TEST(FromHexadecimal("00000000001") == Good(1));
    BOOST_TEST(FromHexadecimal("1FFFFFFFF") == Overflow);
    BOOST_TEST(FromHexadecimal("0x1") == BadFormat);
    BOOST_TEST(FromHexadecimal("-1") == BadFormat);
}

BOOST_AUTO_TEST_CASE(doubles_are_parsed_to_the_nearest)
{
    BOOST_TEST(DoubleBits("1,234.5") == 0x40934A0000000000U);
    BOOST_TEST(DoubleBits("  -1e3 ") == 0xC08F400000000000U);
    BOOST_TEST(DoubleBits("1.") == 0x3FF0000000000000U);
    BOOST_TEST(DoubleBits("9007199254740993") == 0x4340000000000000U);
    BOOST_TEST(DoubleBits("9007199254740993.00000000000000000000000001") == 0x4340000000000001U);
    BOOST_TEST(DoubleBits("2.2250738585072011e-308") == 0x000FFFFFFFFFFFFFU);
    BOOST_TEST(DoubleBits("1e400") == 0x7FF0000000000000U);
    BOOST_TEST(DoubleBits("-1e-400") == 0x8000000000000000U);
    BOOST_TEST(DoubleBits("infinity") == 0x7FF0000000000000U);
    double value = 0;
    BOOST_TEST(ParseDouble(" +NaN", value) == ParseOutcome::Parsed);
    BOOST_TEST(std::isnan(value));
    for (const auto* text : {"", "..", "1e", ",1", "1.2,3", "0x10", "$1"})
        BOOST_TEST(ParseDouble(text, value) == ParseOutcome::BadFormat, text);
}

BOOST_AUTO_TEST_CASE(a_float_is_rounded_once)
{
    // By way of a double this would be rounded down, to 1.
    float value = 0;
    BOOST_TEST(ParseSingle("1.00000005960464477540", value) == ParseOutcome::Parsed);
    BOOST_TEST(std::bit_cast<std::uint32_t>(value) == 0x3F800001U);
}

BOOST_AUTO_TEST_CASE(booleans_are_parsed_in_any_case)
{
    using namespace std::string_view_literals;
    bool value = false;
    BOOST_TEST(ParseBoolean("\0 tRUE\t\0"sv, value) == ParseOutcome::Parsed);
    BOOST_TEST(value);
    BOOST_TEST(ParseBoolean("False", value) == ParseOutcome::Parsed);
    BOOST_TEST(!value);
    BOOST_TEST(ParseBoolean("1", value) == ParseOutcome::BadFormat);
}
