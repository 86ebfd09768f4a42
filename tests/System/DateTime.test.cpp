// DateTime, TimeSpan and Stopwatch; expectations were taken from .NET 10.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/DateTime.hpp>
#include <System/Diagnostics/Stopwatch.hpp>
#include <System/FormatException.hpp>
#include <System/OverflowException.hpp>
#include <cmath>

using namespace System;
using System::Diagnostics::Stopwatch;

namespace
{
    const DateTime Leap(2024, 2, 29, 13, 4, 5, 67);
}

BOOST_AUTO_TEST_CASE(time_span_has_parts)
{
    const TimeSpan span(1, 2, 3, 4, 5);
    BOOST_TEST(span.Ticks() == 937840050000);
    BOOST_TEST((span.Days() == 1 && span.Hours() == 2 && span.Minutes() == 3 && span.Seconds() == 4 && span.Milliseconds() == 5));
    BOOST_TEST(span.TotalDays() == 1.0854630208333333);
    BOOST_TEST(span.TotalHours() == 26.0511125);
    BOOST_TEST(span.TotalMinutes() == 1563.06675);
    BOOST_TEST(span.TotalSeconds() == 93784.005);
    BOOST_TEST(span.TotalMilliseconds() == 93784005.0);
    BOOST_TEST(TimeSpan::MaxValue.TotalMilliseconds() == 922337203685477.0);
    BOOST_TEST(TimeSpan(1, 2, 3).GetHashCode() == -1424705656);
}

BOOST_AUTO_TEST_CASE(time_span_writes_text)
{
    const TimeSpan span(1, 2, 3, 4, 5);
    BOOST_TEST(span.ToString() == "1.02:03:04.0050000");
    BOOST_TEST(TimeSpan::Zero.ToString() == "00:00:00");
    BOOST_TEST((-TimeSpan(1, 2, 3)).ToString() == "-01:02:03");
    BOOST_TEST(TimeSpan(1).ToString() == "00:00:00.0000001");
    BOOST_TEST(TimeSpan::MaxValue.ToString() == "10675199.02:48:05.4775807");
    BOOST_TEST(TimeSpan::MinValue.ToString() == "-10675199.02:48:05.4775808");
    BOOST_TEST(span.ToString("g") == "1:2:03:04.005");
    BOOST_TEST(span.ToString("G") == "1:02:03:04.0050000");
    BOOST_TEST(TimeSpan(0, 2, 3).ToString("g") == "0:02:03");
    BOOST_TEST(TimeSpan(0, 2, 3).ToString("G") == "0:00:02:03.0000000");
    BOOST_TEST(span.ToString("hh\\:mm\\:ss") == "02:03:04");
    BOOST_TEST(span.ToString("d\\.h\\:m\\:s\\.fff") == "1.2:3:4.005");
    BOOST_TEST(span.ToString("dd' days 'FFF") == "01 days 005");
    BOOST_TEST(String::Format("{0} {0:g}", span) == "1.02:03:04.0050000 1:2:03:04.005");
    BOOST_CHECK_THROW((void)span.ToString("x"), FormatException);
    BOOST_CHECK_THROW((void)span.ToString("hh:mm"), FormatException);
}

BOOST_AUTO_TEST_CASE(time_span_calculates)
{
    BOOST_TEST(TimeSpan::FromMilliseconds(1.5).ToString() == "00:00:00.0015000");
    BOOST_TEST(TimeSpan::FromSeconds(0.00000019).Ticks() == 1);
    BOOST_TEST(TimeSpan::FromMinutes(-90).ToString() == "-01:30:00");
    BOOST_TEST((TimeSpan(10) * 2.55).Ticks() == 26);
    BOOST_TEST((TimeSpan(10) / 4.0).Ticks() == 2);
    BOOST_TEST(TimeSpan(10) / TimeSpan(4) == 2.5);
    BOOST_TEST((TimeSpan(10) + TimeSpan(5) - TimeSpan(1)).Ticks() == 14);
    BOOST_TEST((TimeSpan(1) < TimeSpan(2) && TimeSpan(1) != TimeSpan(2)));
    BOOST_TEST(MessageOf<ArgumentException>([] { return TimeSpan::FromSeconds(std::nan("")); }) ==
               "TimeSpan does not accept floating point Not-a-Number values.");
    BOOST_TEST(MessageOf<OverflowException>([] { return TimeSpan::FromDays(1e10); }) ==
               "TimeSpan overflowed because the duration is too long.");
    BOOST_CHECK_THROW((void)(TimeSpan::MaxValue + TimeSpan(1)), OverflowException);
    BOOST_CHECK_THROW((void)(TimeSpan::MinValue - TimeSpan(1)), OverflowException);
    BOOST_CHECK_THROW((void)-TimeSpan::MinValue, OverflowException);
    BOOST_CHECK_THROW((void)TimeSpan::MinValue.Duration(), OverflowException);
    BOOST_CHECK_THROW(TimeSpan(MaxValue<int>, 0, 0, 0), ArgumentOutOfRangeException);
}

BOOST_AUTO_TEST_CASE(date_time_has_parts)
{
    BOOST_TEST(Leap.Ticks() == 638448086450670000);
    BOOST_TEST((Leap.Year() == 2024 && Leap.Month() == 2 && Leap.Day() == 29 && Leap.DayOfYear() == 60));
    BOOST_TEST((Leap.Hour() == 13 && Leap.Minute() == 4 && Leap.Second() == 5 && Leap.Millisecond() == 67));
    BOOST_TEST(Leap.DayOfWeek() == DayOfWeek::Thursday);
    BOOST_TEST(Leap.Kind() == DateTimeKind::Unspecified);
    BOOST_TEST(Leap.Date().ToString() == "02/29/2024 00:00:00");
    BOOST_TEST(DateTime::DaysInMonth(2024, 2) == 29);
    BOOST_TEST(!DateTime::IsLeapYear(1900));
    BOOST_TEST(DateTime::MaxValue.ToString("o") == "9999-12-31T23:59:59.9999999");
    BOOST_TEST(DateTime::MinValue.ToString() == "01/01/0001 00:00:00");
    BOOST_TEST(Leap.GetHashCode() == -524832618);
    // Every day of the calendar comes back.
    bool right = true;
    for (DateTime day; day < DateTime(9999, 12, 30); day = day.AddDays(1))
    {
        right = right && DateTime(day.Year(), day.Month(), day.Day()) == day;
    }
    BOOST_TEST(right);
}

BOOST_AUTO_TEST_CASE(date_time_writes_text)
{
    const std::pair<const char*, const char*> expected[] = {
        {"d", "02/29/2024"},
        {"D", "Thursday, 29 February 2024"},
        {"f", "Thursday, 29 February 2024 13:04"},
        {"F", "Thursday, 29 February 2024 13:04:05"},
        {"g", "02/29/2024 13:04"},
        {"G", "02/29/2024 13:04:05"},
        {"m", "February 29"},
        {"o", "2024-02-29T13:04:05.0670000"},
        {"R", "Thu, 29 Feb 2024 13:04:05 GMT"},
        {"s", "2024-02-29T13:04:05"},
        {"t", "13:04"},
        {"T", "13:04:05"},
        {"u", "2024-02-29 13:04:05Z"},
        {"Y", "2024 February"},
        {"yyyy-MM-dd HH:mm:ss.fff", "2024-02-29 13:04:05.067"},
        {"yy M d h:m:s tt", "24 2 29 1:4:5 PM"},
        {"ddd, dddd MMM MMMM", "Thu, Thursday Feb February"},
        {"HH'h'mm", "13h04"},
        {"fffffff FFF FFFFFFF", "0670000 067 067"},
        {"%h", "1"},
        {"yyyyy", "02024"},
        {"hh t", "01 P"},
        {"\\d d", "d 29"},
        {"gg", "A.D."},
        {"dd/MM/yyyy", "29/02/2024"},
        {"", "02/29/2024 13:04:05"},
        {"yyy", "2024"},
        {"ss.f \"q\"", "05.0 q"},
        {"yyyyMMddTHHmmssZ", "20240229T130405Z"},
    };
    for (const auto& [format, text] : expected)
    {
        BOOST_TEST(Leap.ToString(format) == text);
    }
    for (const char* format : {"K", "z", "x", "'", "%", "q", "'x", "\\"})
    {
        BOOST_CHECK_THROW((void)Leap.ToString(format), FormatException);
    }
    BOOST_TEST(DateTime::SpecifyKind(Leap, DateTimeKind::Utc).ToString("o") == "2024-02-29T13:04:05.0670000Z");
    BOOST_TEST(DateTime::SpecifyKind(Leap, DateTimeKind::Utc).ToString("zzz") == "+00:00");
    BOOST_TEST(DateTime(2024, 1, 1).ToString("ss.FFF") == "00");
    BOOST_TEST(DateTime(2024, 1, 1).ToString("h tt") == "12 AM");
    BOOST_TEST(String::Format("{0:yyyy}", Leap) == "2024");
}

BOOST_AUTO_TEST_CASE(date_time_calculates)
{
    BOOST_TEST(DateTime(2024, 1, 31).AddMonths(1).ToString("d") == "02/29/2024");
    BOOST_TEST(DateTime(2024, 1, 31).AddMonths(-14).ToString("d") == "11/30/2022");
    BOOST_TEST(Leap.AddYears(1).ToString("d") == "02/28/2025");
    BOOST_TEST(Leap.AddDays(1.5).ToString() == "03/02/2024 01:04:05");
    BOOST_TEST(Leap.AddMilliseconds(1.23456789).Ticks() - Leap.Ticks() == 12345);
    BOOST_TEST((Leap - DateTime(2024, 1, 1)).ToString() == "59.13:04:05.0670000");
    BOOST_TEST(((Leap + TimeSpan(1) > Leap) && Leap - TimeSpan(1) < Leap));
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return DateTime::MaxValue.AddDays(1); }) == "value");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return DateTime::MaxValue.AddMonths(1); }) == "months");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return DateTime::MinValue - TimeSpan(1); }) == "t");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return DateTime(-1); }) == "ticks");
    BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([] { return DateTime(2023, 2, 29); }) ==
               "Year, Month, and Day parameters describe an un-representable DateTime.");
    BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([] { return DateTime(2023, 2, 28, 24, 0, 0); }) ==
               "Hour, Minute, and Second parameters describe an un-representable DateTime.");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return DateTime(2023, 1, 1, 1, 1, 1, 1000); }) == "millisecond");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return DateTime::DaysInMonth(2024, 13); }) == "month");
}

BOOST_AUTO_TEST_CASE(date_time_reads_the_clock)
{
    const DateTime before = DateTime::UtcNow();
    const DateTime local = DateTime::Now();
    BOOST_TEST(before.Kind() == DateTimeKind::Utc);
    BOOST_TEST(local.Kind() == DateTimeKind::Local);
    BOOST_TEST(before.Year() >= 2024);
    BOOST_TEST((local.ToUniversalTime() - before < TimeSpan(0, 1, 0)));
    BOOST_TEST((local.ToUniversalTime() >= before));
    BOOST_TEST(local.ToUniversalTime().ToLocalTime().Ticks() == local.Ticks());
    BOOST_TEST(local.ToString("o").Length() == 33);
}

BOOST_AUTO_TEST_CASE(stopwatch_measures)
{
    const Stopwatch watch = Stopwatch::StartNew();
    BOOST_TEST(watch.IsRunning());
    while (watch.ElapsedTicks() == 0)
    {
    }
    watch.Stop();
    const Int64 ticks = watch.ElapsedTicks();
    BOOST_TEST(ticks > 0);
    BOOST_TEST(watch.ElapsedTicks() == ticks);
    BOOST_TEST(watch.Elapsed().Ticks() == ticks / 100);
    watch.Reset();
    BOOST_TEST(watch.ElapsedMilliseconds() == 0);
    BOOST_TEST(!Stopwatch().IsRunning());
}
