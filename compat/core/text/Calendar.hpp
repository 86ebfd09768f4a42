#pragma once
#include <cstdint>

/// The Gregorian calendar, and the local clock's distance from UTC.
namespace System::Core
{
    struct CivilDate
    {
        int Year = 1;
        int Month = 1;
        int Day = 1;
        int DayOfYear = 1;
    };

    [[nodiscard]] bool IsLeapYear(int year) noexcept;
    [[nodiscard]] int DaysInMonth(int year, int month) noexcept;
    /// Days since 0001-01-01.
    [[nodiscard]] std::int64_t DaysOf(int year, int month, int day) noexcept;
    [[nodiscard]] CivilDate DateOf(std::int64_t days) noexcept;

    /// Seconds that local time is ahead of UTC, at a time in seconds since 1970-01-01 UTC.
    [[nodiscard]] int LocalOffset(std::int64_t unixSeconds);
    /// Whether the local clock keeps summer time then.
    [[nodiscard]] bool IsSummerTime(std::int64_t unixSeconds);
}
