// The invariant culture's names of months and days; the abbreviated ones are their first three letters.
#pragma once
#include <string_view>

namespace System::Core
{
    inline constexpr std::string_view MonthNames[] = {"January", "February", "March",     "April",   "May",      "June",
                                                      "July",    "August",   "September", "October", "November", "December"};
    inline constexpr std::string_view DayNames[] = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
}
