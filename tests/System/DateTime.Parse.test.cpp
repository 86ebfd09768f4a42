// DateTime, DateTimeOffset and TimeSpan out of text; the tables were taken from .NET 10.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Array.hpp>
#include <System/DateTimeOffset.hpp>
#include <System/FormatException.hpp>
#include <System/Globalization/CultureInfo.hpp>
#include <System/OverflowException.hpp>

using namespace System;
using namespace System::Globalization;

namespace
{
    const CultureInfo Invariant = CultureInfo::InvariantCulture();

    /// A local time as UTC, so that the time zone of the machine does not matter.
    std::string Shown(DateTime date)
    {
        const bool isLocal = date.Kind() == DateTimeKind::Local;
        return std::string((isLocal ? date.ToUniversalTime() : date).ToString("o")) + " " + std::string(ToString(date.Kind()));
    }
    std::string Shown(const DateTimeOffset& date)
    {
        return date.ToString("o");
    }
    std::string Shown(TimeSpan span)
    {
        return span.ToString();
    }

    /// What is parsed, or the message of the exception.
    template <class Action>
    std::string Result(Action action)
    {
        try
        {
            return Shown(action());
        }
        catch (const FormatException& exception)
        {
            return exception.Message();
        }
        catch (const OverflowException& exception)
        {
            return exception.Message();
        }
    }

    /// Compares; "<today>" stands for the date, which may become another meanwhile.
    template <class Action>
    void Expect(const std::string& input, const std::string& expected, Action action)
    {
        constexpr std::string_view today = "<today>";
        const std::size_t at = expected.find(today);
        std::string result;
        std::string dated;
        for (int i = 0; i != 2; ++i)
        {
            dated = expected;
            if (at != std::string::npos)
            {
                dated.replace(at, today.size(), std::string(DateTime::Today().ToString("yyyy-MM-dd")));
            }
            result = Result(action);
            if (result == dated)
            {
                break;
            }
        }
        BOOST_TEST(result == dated, input << ": " << result << ", expected " << dated);
    }
}

BOOST_AUTO_TEST_CASE(date_time_is_parsed)
{
    const std::pair<const char*, const char*> expected[] = {
        {"2024-02-29", "2024-02-29T00:00:00.0000000 Unspecified"},
        {"2024-02-29T13:04:05", "2024-02-29T13:04:05.0000000 Unspecified"},
        {"2024-02-29 13:04:05", "2024-02-29T13:04:05.0000000 Unspecified"},
        {"2024-02-29T13:04:05Z", "2024-02-29T13:04:05.0000000Z Local"},
        {"2024-02-29T13:04:05.1234567Z", "2024-02-29T13:04:05.1234567Z Local"},
        {"2024-02-29T13:04:05+02:00", "2024-02-29T11:04:05.0000000Z Local"},
        {"2024-02-29T13:04:05.5-03:30", "2024-02-29T16:34:05.5000000Z Local"},
        {"2024-02-29 13:04", "2024-02-29T13:04:00.0000000 Unspecified"},
        {"2024-02-29T13:04", "2024-02-29T13:04:00.0000000 Unspecified"},
        {"02/29/2024", "2024-02-29T00:00:00.0000000 Unspecified"},
        {"2/29/2024 1:04 PM", "2024-02-29T13:04:00.0000000 Unspecified"},
        {"2/29/2024 1:04:05 PM", "2024-02-29T13:04:05.0000000 Unspecified"},
        {"02/29/2024 13:04:05", "2024-02-29T13:04:05.0000000 Unspecified"},
        {"2/9/24", "2024-02-09T00:00:00.0000000 Unspecified"},
        {"2/9/35", "2035-02-09T00:00:00.0000000 Unspecified"},
        {"2/9/1949", "1949-02-09T00:00:00.0000000 Unspecified"},
        {"29/02/2024", "String '29/02/2024' was not recognized as a valid DateTime."},
        {"Thu, 29 Feb 2024 13:04:05 GMT", "2024-02-29T13:04:05.0000000Z Local"},
        {"Thursday, 29 February 2024", "2024-02-29T00:00:00.0000000 Unspecified"},
        {"29 Feb 2024", "2024-02-29T00:00:00.0000000 Unspecified"},
        {"Feb 29, 2024", "2024-02-29T00:00:00.0000000 Unspecified"},
        {"February 29, 2024 13:04", "2024-02-29T13:04:00.0000000 Unspecified"},
        {"29 February 2024 13:04:05", "2024-02-29T13:04:05.0000000 Unspecified"},
        {"2024/02/29", "2024-02-29T00:00:00.0000000 Unspecified"},
        {"2024/2/9 3:4:5", "2024-02-09T03:04:05.0000000 Unspecified"},
        {"2024.02.29", "2024-02-29T00:00:00.0000000 Unspecified"},
        {"13:04", "<today>T13:04:00.0000000 Unspecified"},
        {"13:04:05", "<today>T13:04:05.0000000 Unspecified"},
        {"1:04 PM", "<today>T13:04:00.0000000 Unspecified"},
        {"1 PM", "<today>T13:00:00.0000000 Unspecified"},
        {"12 AM", "<today>T00:00:00.0000000 Unspecified"},
        {"12:30 AM", "<today>T00:30:00.0000000 Unspecified"},
        {"24:00", "The DateTime represented by the string '24:00' is not supported in calendar 'System.Globalization.GregorianCalendar'."},
        {"25:00", "The DateTime represented by the string '25:00' is not supported in calendar 'System.Globalization.GregorianCalendar'."},
        {"", "String '' was not recognized as a valid DateTime."},
        {"  ", "String '  ' was not recognized as a valid DateTime."},
        {"x", "The string 'x' was not recognized as a valid DateTime. There is an unknown word starting at index '0'."},
        {"2024-13-01", "String '2024-13-01' was not recognized as a valid DateTime."},
        {"2023-02-29", "String '2023-02-29' was not recognized as a valid DateTime."},
        {"2024-02-29T24:00:00", "The DateTime represented by the string '2024-02-29T24:00:00' is not supported in calendar "
                                "'System.Globalization.GregorianCalendar'."},
        {"2024-02-29T13:60", "The DateTime represented by the string '2024-02-29T13:60' is not supported in calendar "
                             "'System.Globalization.GregorianCalendar'."},
        {"2024-02", "2024-02-01T00:00:00.0000000 Unspecified"},
        {"2024 Feb", "2024-02-01T00:00:00.0000000 Unspecified"},
        {"Feb 2024", "2024-02-01T00:00:00.0000000 Unspecified"},
        {"29", "String '29' was not recognized as a valid DateTime."},
        {"2024", "String '2024' was not recognized as a valid DateTime."},
        {"20240229", "String '20240229' was not recognized as a valid DateTime."},
        {"20240229T130405", "String '20240229T130405' was not recognized as a valid DateTime."},
        {"Wed, 29 Feb 2024 13:04:05 GMT",
         "String 'Wed, 29 Feb 2024 13:04:05 GMT' was not recognized as a valid DateTime because the day of week was incorrect."},
        {"  2024-02-29  ", "2024-02-29T00:00:00.0000000 Unspecified"},
        {"2024-02-29T13:04:05 Z", "2024-02-29T13:04:05.0000000Z Local"},
        {"2024-02-29 13:04:05 +01:00", "2024-02-29T12:04:05.0000000Z Local"},
        {"2024-02-29T13:04:05+0100", "2024-02-29T12:04:05.0000000Z Local"},
        {"2024-02-29T13:04:05+1", "2024-02-29T12:04:05.0000000Z Local"},
        {"2024-02-29 1:04:05 AM", "2024-02-29T01:04:05.0000000 Unspecified"},
        {"13 PM", "<today>T13:00:00.0000000 Unspecified"},
        {"0001-01-01", "0001-01-01T00:00:00.0000000 Unspecified"},
        {"9999-12-31T23:59:59.9999999", "9999-12-31T23:59:59.9999999 Unspecified"},
        {"2024-2-9", "2024-02-09T00:00:00.0000000 Unspecified"},
        {"2024-02-29T13:04:05.12345678", "2024-02-29T13:04:05.1234568 Unspecified"},
        {"2024-02-29T13:04:05.", "String '2024-02-29T13:04:05.' was not recognized as a valid DateTime."},
        {"2024-02-29,13:04", "2024-02-29T13:04:00.0000000 Unspecified"},
        {"13:04 2024-02-29", "2024-02-29T13:04:00.0000000 Unspecified"},
        {"Thu 2024-02-29", "2024-02-29T00:00:00.0000000 Unspecified"},
        {"29-Feb-2024", "2024-02-29T00:00:00.0000000 Unspecified"},
        {"29-Feb-24", "2024-02-29T00:00:00.0000000 Unspecified"},
        {"Feb-29-2024", "2024-02-29T00:00:00.0000000 Unspecified"},
        {"1.2.2024", "2024-01-02T00:00:00.0000000 Unspecified"},
        {"12/31/9999 23:59", "9999-12-31T23:59:00.0000000 Unspecified"},
        {"-1", "String '-1' was not recognized as a valid DateTime."},
        {"2024-02-29T", "String '2024-02-29T' was not recognized as a valid DateTime."},
        {"2024-02-29Z", "2024-02-29T00:00:00.0000000Z Local"},
        {"2024-02-29 GMT", "2024-02-29T00:00:00.0000000Z Local"},
        {"10:20:30.5", "<today>T10:20:30.5000000 Unspecified"},
        {"1/1/0001", "0001-01-01T00:00:00.0000000 Unspecified"},
        {"00:00:00", "<today>T00:00:00.0000000 Unspecified"},
        {"Sat, 01 Jan 2000", "2000-01-01T00:00:00.0000000 Unspecified"},
        {"June 2020", "2020-06-01T00:00:00.0000000 Unspecified"},
        {"15 June", "2015-06-01T00:00:00.0000000 Unspecified"},
        {"6/2020", "2020-06-01T00:00:00.0000000 Unspecified"},
        {"2020/6", "2020-06-01T00:00:00.0000000 Unspecified"},
        {"5:", "String '5:' was not recognized as a valid DateTime."},
        {"5", "String '5' was not recognized as a valid DateTime."},
        {"3:04:05 pm", "<today>T15:04:05.0000000 Unspecified"},
        {"3:04:05p", "The string '3:04:05p' was not recognized as a valid DateTime. There is an unknown word starting at index '7'."},
    };
    for (const auto& [text, result] : expected)
    {
        Expect(text, result, [&] { return DateTime::Parse(text, Invariant); });
        DateTime date;
        BOOST_TEST(DateTime::TryParse(text, date) == (std::string(result).find('\'') == std::string::npos), text);
    }
}

BOOST_AUTO_TEST_CASE(date_time_is_parsed_by_a_format)
{
    struct Row
    {
        const char* Text;
        const char* Format;
        const char* Result;
    };
    const Row expected[] = {
        {"2024-02-29", "yyyy-MM-dd", "2024-02-29T00:00:00.0000000 Unspecified"},
        {"2024-2-9", "yyyy-M-d", "2024-02-09T00:00:00.0000000 Unspecified"},
        {"2024-02-29 13:04:05", "yyyy-MM-dd HH:mm:ss", "2024-02-29T13:04:05.0000000 Unspecified"},
        {"20240229130405", "yyyyMMddHHmmss", "2024-02-29T13:04:05.0000000 Unspecified"},
        {"29/02/2024", "dd/MM/yyyy", "2024-02-29T00:00:00.0000000 Unspecified"},
        {"Thu, 29 Feb 2024 13:04:05 GMT", "R", "2024-02-29T13:04:05.0000000 Unspecified"},
        {"2024-02-29T13:04:05.1234567Z", "o", "2024-02-29T13:04:05.1234567Z Local"},
        {"2024-02-29T13:04:05.1234567", "O", "2024-02-29T13:04:05.1234567 Unspecified"},
        {"2024-02-29T13:04:05.1234567+02:00", "o", "2024-02-29T11:04:05.1234567Z Local"},
        {"2024-02-29T13:04:05", "s", "2024-02-29T13:04:05.0000000 Unspecified"},
        {"2024-02-29 13:04:05Z", "u", "2024-02-29T13:04:05.0000000 Unspecified"},
        {"02/29/2024", "d", "2024-02-29T00:00:00.0000000 Unspecified"},
        {"02/29/2024 13:04", "g", "2024-02-29T13:04:00.0000000 Unspecified"},
        {"02/29/2024 13:04:05", "G", "2024-02-29T13:04:05.0000000 Unspecified"},
        {"13:04", "t", "<today>T13:04:00.0000000 Unspecified"},
        {"13:04:05", "T", "<today>T13:04:05.0000000 Unspecified"},
        {"Thursday, 29 February 2024", "D", "2024-02-29T00:00:00.0000000 Unspecified"},
        {"Thursday, 29 February 2024 13:04:05", "F", "2024-02-29T13:04:05.0000000 Unspecified"},
        {"Thursday, 29 February 2024 13:04", "f", "2024-02-29T13:04:00.0000000 Unspecified"},
        {"2024 February", "Y", "2024-02-01T00:00:00.0000000 Unspecified"},
        {"1:04 PM", "h:mm tt", "<today>T13:04:00.0000000 Unspecified"},
        {"01:04 P", "hh:mm t", "<today>T13:04:00.0000000 Unspecified"},
        {"24-2-9", "yy-M-d", "2024-02-09T00:00:00.0000000 Unspecified"},
        {"99-2-9", "yy-M-d", "1999-02-09T00:00:00.0000000 Unspecified"},
        {"13:04:05.5", "HH:mm:ss.f", "<today>T13:04:05.5000000 Unspecified"},
        {"13:04:05.5", "HH:mm:ss.FFF", "<today>T13:04:05.5000000 Unspecified"},
        {"13:04:05", "HH:mm:ss.FFF", "<today>T13:04:05.0000000 Unspecified"},
        {"13:04:05.", "HH:mm:ss.FFF", "<today>T13:04:05.0000000 Unspecified"},
        {"2024-02-29 ", "yyyy-MM-dd", "String '2024-02-29 ' was not recognized as a valid DateTime."},
        {" 2024-02-29", "yyyy-MM-dd", "String ' 2024-02-29' was not recognized as a valid DateTime."},
        {"2024-02-30", "yyyy-MM-dd",
         "The DateTime represented by the string '2024-02-30' is not supported in calendar 'System.Globalization.GregorianCalendar'."},
        {"2024-13-29", "yyyy-MM-dd",
         "The DateTime represented by the string '2024-13-29' is not supported in calendar 'System.Globalization.GregorianCalendar'."},
        {"2024-02-29", "yyyy-MM-dd HH", "String '2024-02-29' was not recognized as a valid DateTime."},
        {"2024-02-29 5", "yyyy-MM-dd HH", "String '2024-02-29 5' was not recognized as a valid DateTime."},
        {"2024-02-29 5", "yyyy-MM-dd H", "2024-02-29T05:00:00.0000000 Unspecified"},
        {"day 29 2024-02", "'day' dd yyyy-MM", "2024-02-29T00:00:00.0000000 Unspecified"},
        {"29", "d ", "String '29' was not recognized as a valid DateTime."},
        {"5", "d", "String '5' was not recognized as a valid DateTime."},
        {"2024-02-29 +02", "yyyy-MM-dd zz", "2024-02-28T22:00:00.0000000Z Local"},
        {"2024-02-29 +2", "yyyy-MM-dd z", "2024-02-28T22:00:00.0000000Z Local"},
        {"2024-02-29 +02:30", "yyyy-MM-dd zzz", "2024-02-28T21:30:00.0000000Z Local"},
        {"2024-02-29 Z", "yyyy-MM-dd K", "2024-02-29T00:00:00.0000000Z Local"},
        {"2024-02-29 ", "yyyy-MM-dd K", "2024-02-29T00:00:00.0000000 Unspecified"},
        {"2024-02-29 +01:00", "yyyy-MM-dd K", "2024-02-28T23:00:00.0000000Z Local"},
        {"Feb 29 2024", "MMM dd yyyy", "2024-02-29T00:00:00.0000000 Unspecified"},
        {"February 29 2024", "MMMM dd yyyy", "2024-02-29T00:00:00.0000000 Unspecified"},
        {"feb 29 2024", "MMM dd yyyy", "2024-02-29T00:00:00.0000000 Unspecified"},
        {"Fri 29 Feb 2024", "ddd dd MMM yyyy",
         "String 'Fri 29 Feb 2024' was not recognized as a valid DateTime because the day of week was incorrect."},
        {"Thu 29 Feb 2024", "ddd dd MMM yyyy", "2024-02-29T00:00:00.0000000 Unspecified"},
        {"2024-02-29", "x", "Input string was not in a correct format."},
        {"2024-02-29", "", "Format specifier '' was invalid."},
        {"", "yyyy", "String '' was not recognized as a valid DateTime."},
        {"02/29/2024 Thu", "MM/dd/yyyy ddd", "2024-02-29T00:00:00.0000000 Unspecified"},
        {"12:00 AM", "hh:mm tt", "<today>T00:00:00.0000000 Unspecified"},
        {"13:00 AM", "HH:mm tt", "String '13:00 AM' was not recognized as a valid DateTime."},
        {"13:00 PM", "HH:mm tt", "<today>T13:00:00.0000000 Unspecified"},
        {"10:00", "HH':'mm", "<today>T10:00:00.0000000 Unspecified"},
        {"10-00", "HH:mm", "String '10-00' was not recognized as a valid DateTime."},
        {"2024-02-29T13:04:05Z", "yyyy-MM-ddTHH:mm:ssZ", "2024-02-29T13:04:05.0000000Z Local"},
        {"2024-02-29T13:04:05Z", "yyyy-MM-dd'T'HH:mm:ss'Z'", "2024-02-29T13:04:05.0000000 Unspecified"},
        {"2024-02-29T13:04:05Z", "yyyy-MM-ddTHH:mm:ssK", "2024-02-29T13:04:05.0000000Z Local"},
        {"24", "yy", "2024-01-01T00:00:00.0000000 Unspecified"},
        {"2024 60", "yyyy q", "String '2024 60' was not recognized as a valid DateTime."},
        {"2024-02-29", "yyyy-MM-dd yyyy", "String '2024-02-29' was not recognized as a valid DateTime."},
        {"1 2", "d d", "DateTime pattern 'd' appears more than once with different values."},
        {"130405", "HHmmss", "<today>T13:04:05.0000000 Unspecified"},
        {"130405123", "HHmmssfff", "<today>T13:04:05.1230000 Unspecified"},
        {"20240229", "yyyyMMdd", "2024-02-29T00:00:00.0000000 Unspecified"},
        {"2024229", "yyyyMdd", "String '2024229' was not recognized as a valid DateTime."},
        {"A.D. 2024", "gg yyyy", "2024-01-01T00:00:00.0000000 Unspecified"},
        {"AM 5", "tt h", "<today>T05:00:00.0000000 Unspecified"},
        {"5 PM", "h tt", "<today>T17:00:00.0000000 Unspecified"},
        {"0 PM", "h tt", "<today>T12:00:00.0000000 Unspecified"},
        {"12 PM", "h tt", "<today>T12:00:00.0000000 Unspecified"},
        {"2024-02-29T13:04:05.12", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "2024-02-29T13:04:05.1200000 Unspecified"},
        {"2024-02-29T25:04:05", "s",
         "The DateTime represented by the string '2024-02-29T25:04:05' is not supported in calendar "
         "'System.Globalization.GregorianCalendar'."},
        {"2024-02-29T13:04:05.123", "yyyy-MM-ddTHH:mm:ss.fff", "2024-02-29T13:04:05.1230000 Unspecified"},
        {"2024-02-29T13:04:05.1234", "yyyy-MM-ddTHH:mm:ss.fff",
         "String '2024-02-29T13:04:05.1234' was not recognized as a valid DateTime."},
        {"00012024", "ddMMyyyy",
         "The DateTime represented by the string '00012024' is not supported in calendar 'System.Globalization.GregorianCalendar'."},
        {"5555", "yyyyy", "String '5555' was not recognized as a valid DateTime."},
        {"05555", "yyyyy", "5555-01-01T00:00:00.0000000 Unspecified"},
        {"9 Thursday", "d dddd", "String '9 Thursday' was not recognized as a valid DateTime because the day of week was incorrect."},
    };
    for (const Row& row : expected)
    {
        Expect(std::string(row.Text) + " by " + row.Format, row.Result,
               [&] { return DateTime::ParseExact(row.Text, row.Format, Invariant); });
    }
    using enum DateTimeStyles;
    DateTime date;
    BOOST_TEST(Shown(DateTime::ParseExact(" 2024-02-29 ", "yyyy-MM-dd", Invariant, AllowWhiteSpaces)) ==
               "2024-02-29T00:00:00.0000000 Unspecified");
    BOOST_TEST(Shown(DateTime::ParseExact("2024 - 02-29", "yyyy-MM-dd", Invariant, AllowInnerWhite)) ==
               "2024-02-29T00:00:00.0000000 Unspecified");
    const Array<String> formats{"yyyy-MM-dd", "dd.MM.yyyy"};
    BOOST_TEST((DateTime::TryParseExact("29.02.2024", formats, Invariant, None, date) && date == DateTime(2024, 2, 29)));
    BOOST_TEST(MessageOf<FormatException>([&] { return DateTime::ParseExact("29.02.x", formats, nullptr); }) ==
               "String '29.02.x' was not recognized as a valid DateTime.");
    BOOST_TEST((!DateTime::TryParseExact("x", "yyyy", nullptr, None, date) && date == DateTime::MinValue));
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return DateTime::ParseExact("x", String(), nullptr); }) == "format");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return DateTime::ParseExact(nullptr, "d", nullptr); }) == "s");
}

BOOST_AUTO_TEST_CASE(styles_say_of_what_kind_a_date_is)
{
    using enum DateTimeStyles;
    const auto parse = [](const char* text, DateTimeStyles styles) { return Shown(DateTime::Parse(text, Invariant, styles)); };
    BOOST_TEST(parse("2024-02-29T13:04:05", AdjustToUniversal) == "2024-02-29T13:04:05.0000000 Unspecified");
    BOOST_TEST(parse("2024-02-29T13:04:05Z", AdjustToUniversal) == "2024-02-29T13:04:05.0000000Z Utc");
    BOOST_TEST(parse("2024-02-29T13:04:05+02:00", AdjustToUniversal) == "2024-02-29T11:04:05.0000000Z Utc");
    BOOST_TEST(parse("2024-02-29T13:04:05", AssumeUniversal) == "2024-02-29T13:04:05.0000000Z Local");
    BOOST_TEST(parse("2024-02-29T13:04:05", AssumeUniversal | AdjustToUniversal) == "2024-02-29T13:04:05.0000000Z Utc");
    BOOST_TEST(parse("2024-02-29T13:04:05Z", RoundtripKind) == "2024-02-29T13:04:05.0000000Z Utc");
    BOOST_TEST(parse("2024-02-29T13:04:05+02:00", RoundtripKind) == "2024-02-29T11:04:05.0000000Z Local");
    BOOST_TEST(parse("2024-02-29T13:04:05", RoundtripKind) == "2024-02-29T13:04:05.0000000 Unspecified");
    BOOST_TEST(parse("13:04", NoCurrentDateDefault) == "0001-01-01T13:04:00.0000000 Unspecified");
    BOOST_TEST((DateTime::Parse("2024-02-29", nullptr, AssumeLocal).Kind() == DateTimeKind::Local));
    BOOST_TEST(MessageOf<ArgumentException>([] { return DateTime::Parse("2024-01-01", nullptr, AssumeLocal | AssumeUniversal); }) ==
               "The DateTimeStyles values AssumeLocal and AssumeUniversal cannot be used together. (Parameter 'styles')");
    BOOST_TEST(ParameterOf<ArgumentException>([] { return DateTime::Parse("x", nullptr, static_cast<DateTimeStyles>(1024)); }) == "styles");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return DateTime::Parse(nullptr); }) == "s");
    BOOST_TEST((ToString(AssumeUniversal | AdjustToUniversal) == "AdjustToUniversal, AssumeUniversal"));
}

BOOST_AUTO_TEST_CASE(date_time_turns_into_other_numbers)
{
    const DateTime date(2024, 2, 29, 13, 4, 5, 67, DateTimeKind::Utc);
    BOOST_TEST((DateTime::FromBinary(date.ToBinary()) == date && DateTime::FromBinary(date.ToBinary()).Kind() == DateTimeKind::Utc));
    const DateTime local = DateTime::Now();
    BOOST_TEST((DateTime::FromBinary(local.ToBinary()) == local && DateTime::FromBinary(local.ToBinary()).Kind() == DateTimeKind::Local));
    BOOST_TEST(date.ToFileTimeUtc() == 133536854450670000);
    BOOST_TEST((DateTime::FromFileTimeUtc(133536854450670000) == date));
    BOOST_TEST(DateTime(2024, 2, 29, 12, 0, 0).ToOADate() == 45351.5);
    BOOST_TEST((DateTime::FromOADate(45351.5) == DateTime(2024, 2, 29, 12, 0, 0)));
    BOOST_TEST((DateTime::FromOADate(-1.25) == DateTime(1899, 12, 29, 6, 0, 0) && DateTime(1899, 12, 29, 6, 0, 0).ToOADate() == -1.25));
    BOOST_TEST((DateTime(2024, 1, 1, 0, 0, 0, 1, 2).Microsecond() == 2 && DateTime(7).Nanosecond() == 700));
    BOOST_TEST((date.ToString("yyyy", CultureInfo::InvariantCulture()) == "2024"));
}

BOOST_AUTO_TEST_CASE(time_span_is_parsed)
{
    const std::pair<const char*, const char*> expected[] = {
        {"1", "1.00:00:00"},
        {"1.2", "String '1.2' was not recognized as a valid TimeSpan."},
        {"1:2", "01:02:00"},
        {"1:2:3", "01:02:03"},
        {"1.2:3", "1.02:03:00"},
        {"1.2:3:4", "1.02:03:04"},
        {"1:2:3.4", "01:02:03.4000000"},
        {"1.2:3:4.5", "1.02:03:04.5000000"},
        {"01:02:03.1234567", "01:02:03.1234567"},
        {"01:02:03.12345678", "The TimeSpan string '01:02:03.12345678' could not be parsed because at least one of the numeric components "
                              "is out of range or contains too many digits."},
        {"-1.02:03:04", "-1.02:03:04"},
        {"- 1:00", "String '- 1:00' was not recognized as a valid TimeSpan."},
        {"24:00", "The TimeSpan string '24:00' could not be parsed because at least one of the numeric components is out of range or "
                  "contains too many digits."},
        {"23:59", "23:59:00"},
        {"1:60", "The TimeSpan string '1:60' could not be parsed because at least one of the numeric components is out of range or "
                 "contains too many digits."},
        {"10675199.02:48:05.4775807", "10675199.02:48:05.4775807"},
        {"10675199.02:48:05.4775808", "The TimeSpan string '10675199.02:48:05.4775808' could not be parsed because at least one of the "
                                      "numeric components is out of range or contains too many digits."},
        {"-10675199.02:48:05.4775808", "-10675199.02:48:05.4775808"},
        {"10675200", "The TimeSpan string '10675200' could not be parsed because at least one of the numeric components is out of range or "
                     "contains too many digits."},
        {"", "String '' was not recognized as a valid TimeSpan."},
        {"x", "String 'x' was not recognized as a valid TimeSpan."},
        {"1:2:3:4", "1.02:03:04"},
        {"1:2:3:4.5", "1.02:03:04.5000000"},
        {"1:2:3:4:5", "String '1:2:3:4:5' was not recognized as a valid TimeSpan."},
        {" 1:00 ", "01:00:00"},
        {"1. 2:00", "String '1. 2:00' was not recognized as a valid TimeSpan."},
        {":1", "String ':1' was not recognized as a valid TimeSpan."},
        {"1:", "String '1:' was not recognized as a valid TimeSpan."},
        {"1..2", "String '1..2' was not recognized as a valid TimeSpan."},
        {"00:00:00", "00:00:00"},
        {"1.", "String '1.' was not recognized as a valid TimeSpan."},
        {"24:0:0", "24.00:00:00"},
        {"1.24:00", "The TimeSpan string '1.24:00' could not be parsed because at least one of the numeric components is out of range or "
                    "contains too many digits."},
        {"0:0:60", "The TimeSpan string '0:0:60' could not be parsed because at least one of the numeric components is out of range or "
                   "contains too many digits."},
        {"0.1", "String '0.1' was not recognized as a valid TimeSpan."},
        {"1,2", "String '1,2' was not recognized as a valid TimeSpan."},
        {"+1:00", "String '+1:00' was not recognized as a valid TimeSpan."},
        {"1:2.5", "String '1:2.5' was not recognized as a valid TimeSpan."},
        {"1:2:3.", "String '1:2:3.' was not recognized as a valid TimeSpan."},
        {"12:34:56:789", "The TimeSpan string '12:34:56:789' could not be parsed because at least one of the numeric components is out of "
                         "range or contains too many digits."},
        {"1.2.3", "String '1.2.3' was not recognized as a valid TimeSpan."},
        {"5.", "String '5.' was not recognized as a valid TimeSpan."},
        {"99999999999", "The TimeSpan string '99999999999' could not be parsed because at least one of the numeric components is out of "
                        "range or contains too many digits."},
        {"1:99999999999:3", "The TimeSpan string '1:99999999999:3' could not be parsed because at least one of the numeric components is "
                            "out of range or contains too many digits."},
    };
    for (const auto& [text, result] : expected)
    {
        Expect(text, result, [&] { return TimeSpan::Parse(text, Invariant); });
        TimeSpan span;
        BOOST_TEST(TimeSpan::TryParse(text, span) == (std::string(result).find('\'') == std::string::npos), text);
    }
    struct Row
    {
        const char* Text;
        const char* Format;
        const char* Result;
    };
    const Row exact[] = {
        {"01:02:03", "hh\\:mm\\:ss", "01:02:03"},
        {"1:2", "h\\:m", "01:02:00"},
        {"5", "%d", "5.00:00:00"},
        {"5", "d", "Format specifier 'd' was invalid."},
        {"1.02:03:04.5000000", "c", "1.02:03:04.5000000"},
        {"1:02:03", "g", "01:02:03"},
        {"1:2:3.5", "g", "01:02:03.5000000"},
        {"1:02:03:04.5", "g", "1.02:03:04.5000000"},
        {"1:02:03:04.5000000", "G", "1.02:03:04.5000000"},
        {"1:2:3:4.5", "G", "1.02:03:04.5000000"},
        {"12", "%h", "12:00:00"},
        {"25", "hh",
         "The TimeSpan string '25' could not be parsed because at least one of the numeric components is out of range or contains too many "
         "digits."},
        {"59.5", "ss\\.f", "00:00:59.5000000"},
        {"60", "ss",
         "The TimeSpan string '60' could not be parsed because at least one of the numeric components is out of range or contains too many "
         "digits."},
        {"1 day", "d' day'", "1.00:00:00"},
        {"123", "fff", "00:00:00.1230000"},
        {"12", "FFF", "00:00:00.1200000"},
        {"", "FFF", "00:00:00"},
        {"01:02", "hh:mm", "Input string was not in a correct format."},
        {"-01:02", "hh\\:mm", "Input string was not in a correct format."},
        {"1:2:3", "c", "01:02:03"},
        {"1", "c", "1.00:00:00"},
        {"1", "g", "1.00:00:00"},
        {"x", "c", "String 'x' was not recognized as a valid TimeSpan."},
        {"01", "q", "Format specifier 'q' was invalid."},
        {"5 6", "d h", "Input string was not in a correct format."},
        {"0102", "hhmm", "01:02:00"},
        {"1", "dd", "Input string was not in a correct format."},
        {"99999999", "dddddddd",
         "The TimeSpan string '99999999' could not be parsed because at least one of the numeric components is out of range or contains "
         "too many digits."},
        {"01:02:03", "t", "01:02:03"},
        {"01:02:03", "T", "01:02:03"},
        {" 01:02:03", "c", "01:02:03"},
        {"1:2", "g", "01:02:00"},
        {"1.2:3", "g", "String '1.2:3' was not recognized as a valid TimeSpan."},
        {"-1:02:03", "g", "-01:02:03"},
        {"00001", "ddddd", "1.00:00:00"},
        {"999999999", "%d", "String '999999999' was not recognized as a valid TimeSpan."},
    };
    for (const Row& row : exact)
    {
        Expect(std::string(row.Text) + " by " + row.Format, row.Result,
               [&] { return TimeSpan::ParseExact(row.Text, row.Format, Invariant); });
    }
    TimeSpan span;
    BOOST_TEST(TimeSpan::ParseExact("01:02", "hh\\:mm", nullptr, TimeSpanStyles::AssumeNegative).ToString() == "-01:02:00");
    BOOST_TEST((TimeSpan::TryParseExact("01:02", Array<String>{"c1", "hh\\:mm"}, nullptr, span) && span == TimeSpan(1, 2, 0)));
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return TimeSpan::Parse(nullptr); }) == "input");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return TimeSpan::ParseExact("x", String(), nullptr); }) == "format");
}

BOOST_AUTO_TEST_CASE(date_time_offset_is_parsed)
{
    const std::pair<const char*, const char*> expected[] = {
        {"2024-02-29T13:04:05+02:00", "2024-02-29T13:04:05.0000000+02:00"},
        {"2024-02-29T13:04:05Z", "2024-02-29T13:04:05.0000000+00:00"},
        {"2024-02-29 13:04:05 -05:30", "2024-02-29T13:04:05.0000000-05:30"},
        {"x", "The string 'x' was not recognized as a valid DateTime. There is an unknown word starting at index '0'."},
        {"", "String '' was not recognized as a valid DateTime."},
        {"2024-02-29T13:04:05+15:00", "The time zone offset of string '2024-02-29T13:04:05+15:00' must be within plus or minus 14 hours."},
        {"Thu, 29 Feb 2024 13:04:05 GMT", "2024-02-29T13:04:05.0000000+00:00"},
        {"2024-02-29T13:04:05+02:00 x", "String '2024-02-29T13:04:05+02:00 x' was not recognized as a valid DateTime."},
        {"0001-01-01T00:00:00+01:00",
         "The UTC representation of the date '0001-01-01T00:00:00+01:00' falls outside the year range 1-9999."},
    };
    for (const auto& [text, result] : expected)
    {
        Expect(text, result, [&] { return DateTimeOffset::Parse(text, Invariant); });
    }
    using enum DateTimeStyles;
    const auto parse = [](const char* text, DateTimeStyles styles) { return Shown(DateTimeOffset::Parse(text, nullptr, styles)); };
    BOOST_TEST(parse("2024-02-29T13:04:05", AssumeUniversal) == "2024-02-29T13:04:05.0000000+00:00");
    BOOST_TEST(parse("2024-02-29T13:04:05+02:00", AdjustToUniversal) == "2024-02-29T11:04:05.0000000+00:00");
    BOOST_TEST((DateTimeOffset::Parse("2024-02-29T13:04:05").DateTime() == DateTime(2024, 2, 29, 13, 4, 5)));
    BOOST_TEST(Shown(DateTimeOffset::ParseExact("2024-02-29 +02:00", "yyyy-MM-dd zzz", nullptr)) == "2024-02-29T00:00:00.0000000+02:00");
    BOOST_TEST(Shown(DateTimeOffset::ParseExact("Thu, 29 Feb 2024 13:04:05 GMT", "R", nullptr)) == "2024-02-29T13:04:05.0000000+00:00");
    BOOST_TEST(Shown(DateTimeOffset::ParseExact("2024-02-29 13:04:05Z", "u", nullptr)) == "2024-02-29T13:04:05.0000000+00:00");
    DateTimeOffset date;
    BOOST_TEST(!DateTimeOffset::TryParse("x", date));
    BOOST_TEST(ParameterOf<ArgumentException>([] { return DateTimeOffset::Parse("13:04", nullptr, NoCurrentDateDefault); }) == "styles");
}

BOOST_AUTO_TEST_CASE(date_time_offset_knows_its_moment)
{
    const DateTimeOffset date(2024, 2, 29, 13, 4, 5, TimeSpan::FromHours(2));
    const std::pair<const char*, const char*> expected[] = {
        {"d", "02/29/2024"},
        {"D", "Thursday, 29 February 2024"},
        {"f", "Thursday, 29 February 2024 13:04"},
        {"F", "Thursday, 29 February 2024 13:04:05"},
        {"g", "02/29/2024 13:04"},
        {"G", "02/29/2024 13:04:05"},
        {"m", "February 29"},
        {"o", "2024-02-29T13:04:05.0000000+02:00"},
        {"r", "Thu, 29 Feb 2024 11:04:05 GMT"},
        {"s", "2024-02-29T13:04:05"},
        {"t", "13:04"},
        {"T", "13:04:05"},
        {"u", "2024-02-29 11:04:05Z"},
        {"y", "2024 February"},
        {"zzz", "+02:00"},
        {"zz", "+02"},
        {"%z", "+2"},
        {"K", "Input string was not in a correct format."},
        {"yyyy-MM-dd HH:mm:ss zzz", "2024-02-29 13:04:05 +02:00"},
        {"U", "Input string was not in a correct format."},
        {"x", "Input string was not in a correct format."},
    };
    for (const auto& [format, result] : expected)
    {
        std::string text;
        try
        {
            text = date.ToString(format);
        }
        catch (const FormatException& exception)
        {
            text = exception.Message();
        }
        BOOST_TEST(text == result, format << ": " << text);
    }
    BOOST_TEST(date.ToString() == "02/29/2024 13:04:05 +02:00");
    BOOST_TEST(Shown(date.UtcDateTime()) == "2024-02-29T11:04:05.0000000Z Utc");
    BOOST_TEST(Shown(date.DateTime()) == "2024-02-29T13:04:05.0000000 Unspecified");
    BOOST_TEST(Shown(date.LocalDateTime()) == "2024-02-29T11:04:05.0000000Z Local");
    BOOST_TEST(Shown(date.ToOffset(TimeSpan::FromHours(-3))) == "2024-02-29T08:04:05.0000000-03:00");
    BOOST_TEST((date.ToUnixTimeSeconds() == 1709204645 && date.ToUnixTimeMilliseconds() == 1709204645000));
    BOOST_TEST(Shown(DateTimeOffset::FromUnixTimeSeconds(-1)) == "1969-12-31T23:59:59.0000000+00:00");
    BOOST_TEST(Shown(DateTimeOffset::FromUnixTimeMilliseconds(1500)) == "1970-01-01T00:00:01.5000000+00:00");
    BOOST_TEST(DateTimeOffset(DateTime(1969, 12, 31, 23, 59, 59, 500, DateTimeKind::Utc)).ToUnixTimeSeconds() == -1);
    BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([] { return DateTimeOffset::FromUnixTimeSeconds(MaxValue<Int64>); }) ==
               "Valid values are between -62135596800 and 253402300799, inclusive. (Parameter 'seconds')\nActual value was "
               "9223372036854775807.");
    BOOST_TEST((date == date.ToUniversalTime() && !date.EqualsExact(date.ToUniversalTime()) && date.CompareTo(date.AddTicks(1)) == -1));
    BOOST_TEST((date.GetHashCode() == date.UtcDateTime().GetHashCode() && date.TotalOffsetMinutes() == 120));
    BOOST_TEST(Shown(date.AddMonths(12)) == "2025-02-28T13:04:05.0000000+02:00");
    BOOST_TEST(Shown(date.AddDays(1.5)) == "2024-03-02T01:04:05.0000000+02:00");
    BOOST_TEST((date - DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan::Zero)).ToString() == "59.11:04:05");
    BOOST_TEST((DateTimeOffset(DateTime(2024, 2, 29, 0, 0, 0, DateTimeKind::Utc)).Offset() == TimeSpan::Zero));
    const DateTime day(2024, 2, 29);
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return DateTimeOffset(day, TimeSpan::FromHours(15)); }) == "offset");
    BOOST_TEST(ParameterOf<ArgumentException>([&] { return DateTimeOffset(day, TimeSpan::FromSeconds(30)); }) == "offset");
    BOOST_TEST(
        MessageOf<ArgumentException>([&] { return DateTimeOffset(DateTime::SpecifyKind(day, DateTimeKind::Utc), TimeSpan(1, 0, 0)); }) ==
        "The UTC Offset for Utc DateTime instances must be 0. (Parameter 'offset')");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return DateTimeOffset(DateTime::MinValue, TimeSpan(1, 0, 0)); }) == "offset");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return DateTimeOffset::MaxValue.AddDays(1); }) == "value");
    BOOST_TEST((DateTimeOffset::Now() - DateTimeOffset::UtcNow()).Duration().TotalMinutes() < 1.0);
    BOOST_TEST(Shown(DateTimeOffset()) == "0001-01-01T00:00:00.0000000+00:00");
}
