// Dates and times out of text, as .NET reads them in the invariant culture.
#pragma once
#include <System/Globalization/DateTimeStyles.hpp>
#include <cstdint>
#include <string_view>

namespace System::Core
{
    enum class DateOutcome
    {
        Parsed,
        BadFormat,
        UnknownWord,  ///< ParsedDate::Position says where
        NotSupported, ///< there is no such date or time
        BadDayOfWeek,
        BadOffset,    ///< more than 14 hours
        Repeated,     ///< ParsedDate::Letter stands twice in the format, with different values
        BadSpecifier, ///< the format has no such letter
        EmptySpecifier
    };

    /// What a text says; -1 where it says nothing.
    struct ParsedDate
    {
        int Year = -1;
        int Month = -1;
        int Day = -1;
        int DayOfWeek = -1;
        int Hour = -1;
        int Minute = -1;
        int Second = -1;
        std::int64_t Fraction = -1; ///< ticks of 100 ns
        int AfterNoon = -1;         ///< 0 for AM, 1 for PM
        bool HasOffset = false;
        bool IsUtc = false; ///< the offset was written as Z or GMT
        int OffsetMinutes = 0;
        std::size_t Position = 0;
        char Letter = '\0';

        [[nodiscard]] bool HasTime() const noexcept { return Hour >= 0 || Minute >= 0 || Second >= 0 || Fraction >= 0; }
        /// Puts hours of the afternoon right and looks whether there are such a date and time; `thisYear`, `thisMonth` and `thisDay` stand
        /// for a date that is missing, the year alone for a year.
        DateOutcome Complete(int thisYear, int thisMonth, int thisDay);
    };

    /// A text in any of the forms that are understood.
    DateOutcome ParseDate(std::string_view text, ParsedDate& date);
    /// A text in one form.
    /// @param format a standard or custom format
    /// @param offsetIsKnown true for DateTimeOffset, whose formats R and u mean UTC
    DateOutcome ParseDateExact(std::string_view text, std::string_view format, Globalization::DateTimeStyles styles, ParsedDate& date,
                               bool offsetIsKnown);
    /// The custom format behind a standard one; empty if there is none.
    std::string_view StandardDateFormat(char format) noexcept;
}
