// DateTimeOffset, and TimeSpan out of text; the tables were taken from .NET 10.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include "tests/System/Support/Parsed.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>

using namespace ParseTests;

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
