// DateTime out of text; the tables were taken from .NET 10.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include "tests/System/Support/Parsed.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>

using namespace ParseTests;

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
