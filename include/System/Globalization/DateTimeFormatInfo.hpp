// The .NET class DateTimeFormatInfo.
#pragma once
#include <System/Array.hpp>
#include <System/DayOfWeek.hpp>
#include <System/IFormatProvider.hpp>

namespace System::Globalization
{
    /// How dates are written: as in the invariant culture.
    /// Follows api/system.globalization.datetimeformatinfo.
    class SYSTEMNET_API DateTimeFormatInfo : public IFormatProvider
    {
        SYSTEMNET_HANDLE(DateTimeFormatInfo, IFormatProvider)
        DateTimeFormatInfo();

        [[nodiscard]] static DateTimeFormatInfo InvariantInfo();
        [[nodiscard]] static DateTimeFormatInfo CurrentInfo() { return InvariantInfo(); }
        static DateTimeFormatInfo GetInstance(const IFormatProvider&) { return InvariantInfo(); }

        [[nodiscard]] String DateSeparator() const { return "/"; }
        [[nodiscard]] String TimeSeparator() const { return ":"; }
        [[nodiscard]] String AMDesignator() const { return "AM"; }
        [[nodiscard]] String PMDesignator() const { return "PM"; }
        [[nodiscard]] String ShortDatePattern() const { return "MM/dd/yyyy"; }
        [[nodiscard]] String LongDatePattern() const { return "dddd, dd MMMM yyyy"; }
        [[nodiscard]] String ShortTimePattern() const { return "HH:mm"; }
        [[nodiscard]] String LongTimePattern() const { return "HH:mm:ss"; }
        [[nodiscard]] String FullDateTimePattern() const { return "dddd, dd MMMM yyyy HH:mm:ss"; }
        [[nodiscard]] String RFC1123Pattern() const { return "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'"; }
        [[nodiscard]] String SortableDateTimePattern() const { return "yyyy'-'MM'-'dd'T'HH':'mm':'ss"; }
        [[nodiscard]] String UniversalSortableDateTimePattern() const { return "yyyy'-'MM'-'dd HH':'mm':'ss'Z'"; }
        [[nodiscard]] System::DayOfWeek FirstDayOfWeek() const noexcept { return System::DayOfWeek::Sunday; }
        [[nodiscard]] bool IsReadOnly() const { return true; }
        /// Seven names, Sunday's first.
        [[nodiscard]] Array<String> DayNames() const;
        [[nodiscard]] Array<String> AbbreviatedDayNames() const;
        /// Thirteen names, the last of them empty.
        [[nodiscard]] Array<String> MonthNames() const;
        [[nodiscard]] Array<String> AbbreviatedMonthNames() const;
        String GetDayName(System::DayOfWeek dayofweek) const;
        String GetAbbreviatedDayName(System::DayOfWeek dayofweek) const;
        /// @param month 1 to 13
        String GetMonthName(int month) const;
        String GetAbbreviatedMonthName(int month) const;
    };
}
