#include "compat/core/text/Calendar.hpp"
#include <ctime>
#include <mutex>

namespace System::Core
{
    namespace
    {
        constexpr int DaysBefore[] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365};
    }

    bool IsLeapYear(int year) noexcept
    {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    int DaysInMonth(int year, int month) noexcept
    {
        return DaysBefore[month] - DaysBefore[month - 1] + (month == 2 && IsLeapYear(year) ? 1 : 0);
    }

    std::int64_t DaysOf(int year, int month, int day) noexcept
    {
        const std::int64_t years = year - 1;
        const int leapDay = month > 2 && IsLeapYear(year) ? 1 : 0;
        return years * 365 + years / 4 - years / 100 + years / 400 + DaysBefore[month - 1] + leapDay + day - 1;
    }

    CivilDate DateOf(std::int64_t days) noexcept
    {
        CivilDate date;
        // A guess that is at most one year late or early, put right.
        date.Year = static_cast<int>(days * 400 / 146097) + 1;
        while (date.Year > 1 && DaysOf(date.Year, 1, 1) > days)
        {
            --date.Year;
        }
        while (DaysOf(date.Year + 1, 1, 1) <= days)
        {
            ++date.Year;
        }
        int rest = static_cast<int>(days - DaysOf(date.Year, 1, 1));
        date.DayOfYear = rest + 1;
        while (rest >= DaysInMonth(date.Year, date.Month))
        {
            rest -= DaysInMonth(date.Year, date.Month);
            ++date.Month;
        }
        date.Day = rest + 1;
        return date;
    }

    namespace
    {
        // std::localtime is the one portable way; its result is shared.
        bool LocalTime(std::int64_t unixSeconds, std::tm& result)
        {
            static std::mutex mutex;
            const std::lock_guard lock(mutex);
            const std::time_t time = static_cast<std::time_t>(unixSeconds);
            const std::tm* local = std::localtime(&time);
            if (local != nullptr)
            {
                result = *local;
            }
            return local != nullptr;
        }
    }

    int LocalOffset(std::int64_t unixSeconds)
    {
        std::tm local{};
        if (!LocalTime(unixSeconds, local))
        {
            return 0;
        }
        constexpr std::int64_t epoch = 719162;
        const std::int64_t days = DaysOf(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday) - epoch;
        const std::int64_t seconds = ((days * 24 + local.tm_hour) * 60 + local.tm_min) * 60 + local.tm_sec;
        return static_cast<int>(seconds - unixSeconds);
    }

    bool IsSummerTime(std::int64_t unixSeconds)
    {
        std::tm local{};
        return LocalTime(unixSeconds, local) && local.tm_isdst > 0;
    }
}
