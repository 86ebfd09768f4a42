#include <System/ArgumentException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Array.hpp>
#include <System/DateTime.hpp>
#include <chrono>
#include <cmath>
#include "compat/core/text/Calendar.hpp"

namespace System::Detail
{
    namespace
    {
        constexpr EnumName DayNames[] = {{0, "Sunday"},   {1, "Monday"}, {2, "Tuesday"}, {3, "Wednesday"},
                                         {4, "Thursday"}, {5, "Friday"}, {6, "Saturday"}};
        constexpr EnumName KindNames[] = {{0, "Unspecified"}, {1, "Utc"}, {2, "Local"}};
    }

    const EnumNames EnumTraits<DayOfWeek>::Names("System.DayOfWeek", DayNames, false);
    const EnumNames EnumTraits<DateTimeKind>::Names("System.DateTimeKind", KindNames, false);
}

namespace System
{
    namespace
    {
        constexpr const char* Unrepresentable = "The added or subtracted value results in an un-representable DateTime.";

        void CheckYear(int year)
        {
            if (year < 1 || year > 9999)
            {
                throw ArgumentOutOfRangeException("year", "Year must be between 1 and 9999.");
            }
        }

        void CheckMonth(int month)
        {
            if (month < 1 || month > 12)
            {
                throw ArgumentOutOfRangeException("month", month, "Month must be between one and twelve.");
            }
        }

        Int64 DateTicks(int year, int month, int day)
        {
            if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > Core::DaysInMonth(year, month))
            {
                throw ArgumentOutOfRangeException(nullptr, "Year, Month, and Day parameters describe an un-representable DateTime.");
            }
            return Core::DaysOf(year, month, day) * TimeSpan::TicksPerDay;
        }

        Int64 TimeTicks(int hour, int minute, int second, int millisecond)
        {
            const auto within = [](int value, int end) { return value >= 0 && value < end; };
            if (!within(hour, 24) || !within(minute, 60) || !within(second, 60))
            {
                throw ArgumentOutOfRangeException(nullptr, "Hour, Minute, and Second parameters describe an un-representable DateTime.");
            }
            if (!within(millisecond, 1000))
            {
                throw ArgumentOutOfRangeException("millisecond", "Valid values are between 0 and 999, inclusive.");
            }
            return TimeSpan(0, hour, minute, second, millisecond).Ticks();
        }

        Core::CivilDate DateOf(DateTime value)
        {
            return Core::DateOf(value.Ticks() / TimeSpan::TicksPerDay);
        }

        Int64 UnixSeconds(DateTime value)
        {
            return (value - DateTime::UnixEpoch).Ticks() / TimeSpan::TicksPerSecond;
        }

        DateTimeKind Checked(DateTimeKind kind)
        {
            if (kind < DateTimeKind::Unspecified || kind > DateTimeKind::Local)
            {
                throw ArgumentException("Invalid DateTimeKind value.", "kind");
            }
            return kind;
        }

        Int64 Clamped(Int64 ticks)
        {
            return std::clamp<Int64>(ticks, 0, DateTime::MaxValue.Ticks());
        }
    }

    DateTime::DateTime(Int64 ticks, DateTimeKind kind) : _ticks(ticks), _kind(kind)
    {
        if (ticks < 0 || ticks > MaxValue._ticks)
        {
            throw ArgumentOutOfRangeException("ticks", "Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks.");
        }
        static_cast<void>(Checked(kind));
    }

    DateTime::DateTime(int year, int month, int day) : _ticks(DateTicks(year, month, day)) {}

    DateTime::DateTime(int year, int month, int day, int hour, int minute, int second, DateTimeKind kind)
        : DateTime(year, month, day, hour, minute, second, 0, kind)
    {
    }

    DateTime::DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, DateTimeKind kind)
        : _ticks(DateTicks(year, month, day) + TimeTicks(hour, minute, second, millisecond)), _kind(Checked(kind))
    {
    }

    DateTime::DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond, DateTimeKind kind)
        : DateTime(year, month, day, hour, minute, second, millisecond, kind)
    {
        if (microsecond < 0 || microsecond > 999)
        {
            throw ArgumentOutOfRangeException("microsecond", "Valid values are between 0 and 999, inclusive.");
        }
        _ticks += microsecond * TimeSpan::TicksPerMicrosecond;
    }

    DateTime DateTime::UtcNow()
    {
        using Ticks = std::chrono::duration<Int64, std::ratio<1, TimeSpan::TicksPerSecond>>;
        const auto sinceEpoch = std::chrono::duration_cast<Ticks>(std::chrono::system_clock::now().time_since_epoch());
        return DateTime(UnixEpoch._ticks + sinceEpoch.count(), DateTimeKind::Utc);
    }

    DateTime DateTime::Now()
    {
        return UtcNow().ToLocalTime();
    }

    DateTime DateTime::Today()
    {
        return Now().Date();
    }

    int DateTime::Year() const noexcept
    {
        return DateOf(*this).Year;
    }

    int DateTime::Month() const noexcept
    {
        return DateOf(*this).Month;
    }

    int DateTime::Day() const noexcept
    {
        return DateOf(*this).Day;
    }

    int DateTime::DayOfYear() const noexcept
    {
        return DateOf(*this).DayOfYear;
    }

    System::DayOfWeek DateTime::DayOfWeek() const noexcept
    {
        return static_cast<System::DayOfWeek>((_ticks / TimeSpan::TicksPerDay + 1) % 7);
    }

    DateTime DateTime::AddTicks(Int64 value, const char* parameter) const
    {
        if (value > MaxValue._ticks - _ticks || value < -_ticks)
        {
            throw ArgumentOutOfRangeException(parameter, Unrepresentable);
        }
        return DateTime(Exact(), _ticks + value, _kind);
    }

    DateTime DateTime::SubtractTicks(Int64 value, const char* parameter) const
    {
        if (value > _ticks || value < _ticks - MaxValue._ticks)
        {
            throw ArgumentOutOfRangeException(parameter, Unrepresentable);
        }
        return DateTime(Exact(), _ticks - value, _kind);
    }

    DateTime DateTime::AddUnits(double value, Int64 ticks) const
    {
        // Whole units and the fraction apart, so that large values stay exact.
        const double limit = static_cast<double>(MaxValue._ticks / ticks);
        if (std::fabs(value) > limit)
        {
            throw ArgumentOutOfRangeException("value", "Value to add was out of range.");
        }
        if (std::isnan(value))
        {
            return *this;
        }
        const double whole = std::trunc(value);
        return AddTicks(static_cast<Int64>(whole) * ticks + static_cast<Int64>((value - whole) * static_cast<double>(ticks)), "value");
    }

    DateTime DateTime::Add(TimeSpan value) const
    {
        return AddTicks(value.Ticks(), "value");
    }

    DateTime DateTime::AddTicks(Int64 value) const
    {
        return AddTicks(value, "value");
    }

    DateTime DateTime::AddMicroseconds(double value) const
    {
        return AddUnits(value, TimeSpan::TicksPerMicrosecond);
    }

    DateTime DateTime::AddMilliseconds(double value) const
    {
        return AddUnits(value, TimeSpan::TicksPerMillisecond);
    }

    DateTime DateTime::AddSeconds(double value) const
    {
        return AddUnits(value, TimeSpan::TicksPerSecond);
    }

    DateTime DateTime::AddMinutes(double value) const
    {
        return AddUnits(value, TimeSpan::TicksPerMinute);
    }

    DateTime DateTime::AddHours(double value) const
    {
        return AddUnits(value, TimeSpan::TicksPerHour);
    }

    DateTime DateTime::AddDays(double value) const
    {
        return AddUnits(value, TimeSpan::TicksPerDay);
    }

    DateTime DateTime::AddMonths(int months) const
    {
        if (months < -120000 || months > 120000)
        {
            throw ArgumentOutOfRangeException("months", "Months value must be between +/-120000.");
        }
        const Core::CivilDate date = DateOf(*this);
        const int sum = date.Year * 12 + date.Month - 1 + months;
        const int year = sum / 12;
        if (sum < 12 || year > 9999)
        {
            throw ArgumentOutOfRangeException("months", Unrepresentable);
        }
        const int month = sum % 12 + 1;
        const int day = std::min(date.Day, Core::DaysInMonth(year, month));
        return DateTime(Exact(), DateTicks(year, month, day) + TimeOfDay().Ticks(), _kind);
    }

    DateTime DateTime::AddYears(int value) const
    {
        if (value < -10000 || value > 10000)
        {
            throw ArgumentOutOfRangeException("value", "Years value must be between +/-10000.");
        }
        const Core::CivilDate date = DateOf(*this);
        const int year = date.Year + value;
        if (year < 1 || year > 9999)
        {
            throw ArgumentOutOfRangeException("value", Unrepresentable);
        }
        const int day = std::min(date.Day, Core::DaysInMonth(year, date.Month));
        return DateTime(Exact(), DateTicks(year, date.Month, day) + TimeOfDay().Ticks(), _kind);
    }

    DateTime DateTime::Subtract(TimeSpan value) const
    {
        return SubtractTicks(value.Ticks(), "value");
    }

    DateTime DateTime::ToLocalTime() const
    {
        if (_kind == DateTimeKind::Local)
        {
            return *this;
        }
        const Int64 offset = Core::LocalOffset(UnixSeconds(*this)) * TimeSpan::TicksPerSecond;
        return DateTime(Exact(), Clamped(_ticks + offset), DateTimeKind::Local);
    }

    DateTime DateTime::ToUniversalTime() const
    {
        if (_kind == DateTimeKind::Utc)
        {
            return *this;
        }
        // The offset belongs to a UTC time that is not known yet: one step is enough except in the hour of a change.
        const Int64 seconds = UnixSeconds(*this);
        const Int64 offset = Core::LocalOffset(seconds - Core::LocalOffset(seconds)) * TimeSpan::TicksPerSecond;
        return DateTime(Exact(), Clamped(_ticks - offset), DateTimeKind::Utc);
    }

    int DateTime::DaysInMonth(int year, int month)
    {
        CheckMonth(month);
        CheckYear(year);
        return Core::DaysInMonth(year, month);
    }

    bool DateTime::IsLeapYear(int year)
    {
        CheckYear(year);
        return Core::IsLeapYear(year);
    }

    bool DateTime::IsDaylightSavingTime() const
    {
        return _kind != DateTimeKind::Utc && Core::IsSummerTime(UnixSeconds(ToUniversalTime()));
    }

    // The kind is in the highest two bits; of a local time the moment is kept.
    Int64 DateTime::ToBinary() const
    {
        if (_kind != DateTimeKind::Local)
        {
            return static_cast<Int64>(static_cast<UInt64>(_ticks) | static_cast<UInt64>(_kind) << 62);
        }
        const Int64 offset = Core::LocalOffset(UnixSeconds(ToUniversalTime())) * TimeSpan::TicksPerSecond;
        const UInt64 ticks = static_cast<UInt64>(_ticks - offset) & 0x3FFFFFFFFFFFFFFF;
        return static_cast<Int64>(ticks | UInt64(1) << 63);
    }
    DateTime DateTime::FromBinary(Int64 dateData)
    {
        const auto bits = static_cast<UInt64>(dateData);
        const auto ticks = static_cast<Int64>(bits & 0x3FFFFFFFFFFFFFFF);
        if (ticks > MaxValue._ticks)
        {
            throw ArgumentException("The binary data must result in a DateTime with ticks between DateTime.MinValue.Ticks and "
                                    "DateTime.MaxValue.Ticks.",
                                    "dateData");
        }
        return bits >> 63 != 0 ? DateTime(Exact(), ticks, DateTimeKind::Utc).ToLocalTime()
                               : DateTime(Exact(), ticks, static_cast<DateTimeKind>(bits >> 62));
    }

    namespace
    {
        constexpr Int64 FileTimeEpoch = 504911232000000000; // 1601-01-01
        constexpr Int64 OADateEpoch = 599264352000000000;   // 1899-12-30
    }

    Int64 DateTime::ToFileTimeUtc() const
    {
        const Int64 ticks = (_kind == DateTimeKind::Local ? ToUniversalTime() : *this)._ticks - FileTimeEpoch;
        if (ticks < 0)
        {
            throw ArgumentOutOfRangeException(nullptr, "Not a valid Win32 FileTime.");
        }
        return ticks;
    }
    DateTime DateTime::FromFileTimeUtc(Int64 fileTime)
    {
        if (fileTime < 0 || fileTime > MaxValue._ticks - FileTimeEpoch)
        {
            throw ArgumentOutOfRangeException("fileTime", "Not a valid Win32 FileTime.");
        }
        return DateTime(Exact(), fileTime + FileTimeEpoch, DateTimeKind::Utc);
    }

    double DateTime::ToOADate() const
    {
        // Before the epoch the fraction still counts forwards.
        const Int64 milliseconds = (_ticks - OADateEpoch) / TimeSpan::TicksPerMillisecond;
        constexpr Int64 day = TimeSpan::TicksPerDay / TimeSpan::TicksPerMillisecond;
        const Int64 rest = milliseconds % day;
        const Int64 counted = milliseconds < 0 && rest != 0 ? milliseconds - (day + rest) * 2 : milliseconds;
        return _ticks == 0 ? 0.0 : static_cast<double>(counted) / static_cast<double>(day);
    }
    DateTime DateTime::FromOADate(double d)
    {
        if (!(d < 2958466.0 && d > -657435.0))
        {
            throw ArgumentException("Not a legal OleAut date.");
        }
        constexpr Int64 day = TimeSpan::TicksPerDay / TimeSpan::TicksPerMillisecond;
        Int64 milliseconds = static_cast<Int64>(d * static_cast<double>(day) + (d >= 0 ? 0.5 : -0.5));
        milliseconds -= milliseconds < 0 ? milliseconds % day * 2 : 0;
        return DateTime(OADateEpoch + milliseconds * TimeSpan::TicksPerMillisecond);
    }
}
