// The .NET structure DateTime.
#pragma once
#include <System/DateTimeKind.hpp>
#include <System/DayOfWeek.hpp>
#include <System/TimeSpan.hpp>

namespace System
{
    /// A date and time of day, in ticks of 100 ns since 0001-01-01.
    /// Follows api/system.datetime.
    class SYSTEMNET_API DateTime
    {
    public:
        static const DateTime MinValue;
        static const DateTime MaxValue;
        static const DateTime UnixEpoch;

        constexpr DateTime() noexcept = default;
        /// @throws ArgumentOutOfRangeException ticks are beyond MinValue or MaxValue
        explicit DateTime(Int64 ticks, DateTimeKind kind = DateTimeKind::Unspecified);
        DateTime(int year, int month, int day);
        /// @throws ArgumentOutOfRangeException there is no such date or time
        DateTime(int year, int month, int day, int hour, int minute, int second, DateTimeKind kind = DateTimeKind::Unspecified);
        DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond,
                 DateTimeKind kind = DateTimeKind::Unspecified);

        const DateTime* operator->() const noexcept { return this; }

        /// By the local clock.
        [[nodiscard]] static DateTime Now();
        [[nodiscard]] static DateTime UtcNow();
        /// Now's date, at midnight.
        [[nodiscard]] static DateTime Today();

        [[nodiscard]] constexpr Int64 Ticks() const noexcept { return _ticks; }
        [[nodiscard]] constexpr DateTimeKind Kind() const noexcept { return _kind; }
        [[nodiscard]] int Year() const noexcept;
        [[nodiscard]] int Month() const noexcept;
        [[nodiscard]] int Day() const noexcept;
        [[nodiscard]] int DayOfYear() const noexcept;
        [[nodiscard]] System::DayOfWeek DayOfWeek() const noexcept;
        [[nodiscard]] int Hour() const noexcept { return TimeOfDay().Hours(); }
        [[nodiscard]] int Minute() const noexcept { return TimeOfDay().Minutes(); }
        [[nodiscard]] int Second() const noexcept { return TimeOfDay().Seconds(); }
        [[nodiscard]] int Millisecond() const noexcept { return TimeOfDay().Milliseconds(); }
        [[nodiscard]] int Microsecond() const noexcept { return TimeOfDay().Microseconds(); }
        [[nodiscard]] constexpr TimeSpan TimeOfDay() const noexcept { return TimeSpan(_ticks % TimeSpan::TicksPerDay); }
        /// This date at midnight.
        [[nodiscard]] constexpr DateTime Date() const noexcept { return DateTime(Exact(), _ticks - _ticks % TimeSpan::TicksPerDay, _kind); }

        /// @throws ArgumentOutOfRangeException the result is beyond MinValue or MaxValue
        DateTime Add(TimeSpan value) const;
        DateTime AddTicks(Int64 value) const;
        DateTime AddMicroseconds(double value) const;
        DateTime AddMilliseconds(double value) const;
        DateTime AddSeconds(double value) const;
        DateTime AddMinutes(double value) const;
        DateTime AddHours(double value) const;
        DateTime AddDays(double value) const;
        /// Keeps the day, or takes the month's last.
        DateTime AddMonths(int months) const;
        DateTime AddYears(int value) const;
        DateTime Subtract(TimeSpan value) const;
        constexpr TimeSpan Subtract(DateTime value) const noexcept { return TimeSpan(_ticks - value._ticks); }

        /// Takes an unspecified time for UTC.
        DateTime ToLocalTime() const;
        /// Takes an unspecified time for local.
        DateTime ToUniversalTime() const;
        static constexpr DateTime SpecifyKind(DateTime value, DateTimeKind kind) noexcept
        {
            return DateTime(Exact(), value._ticks, kind);
        }
        static int DaysInMonth(int year, int month);
        static bool IsLeapYear(int year);

        static int Compare(DateTime t1, DateTime t2) noexcept { return (t1 > t2) - (t1 < t2); }
        int CompareTo(DateTime value) const noexcept { return Compare(*this, value); }
        bool Equals(DateTime value) const noexcept { return *this == value; }
        int GetHashCode() const noexcept { return TimeSpan(_ticks).GetHashCode(); }

        /// "MM/dd/yyyy HH:mm:ss", as in the invariant culture.
        String ToString() const;
        /// @param format a standard or custom format
        /// @throws FormatException format is malformed
        String ToString(const String& format) const;
        String ToShortDateString() const { return ToString("d"); }
        String ToLongDateString() const { return ToString("D"); }
        String ToShortTimeString() const { return ToString("t"); }
        String ToLongTimeString() const { return ToString("T"); }

        friend constexpr bool operator==(DateTime left, DateTime right) noexcept { return left._ticks == right._ticks; }
        friend constexpr std::strong_ordering operator<=>(DateTime left, DateTime right) noexcept { return left._ticks <=> right._ticks; }
        friend DateTime operator+(DateTime left, TimeSpan right) { return left.AddTicks(right.Ticks(), "t"); }
        friend DateTime operator-(DateTime left, TimeSpan right) { return left.SubtractTicks(right.Ticks(), "t"); }
        friend constexpr TimeSpan operator-(DateTime left, DateTime right) noexcept { return left.Subtract(right); }
        DateTime& operator+=(TimeSpan value) { return *this = *this + value; }
        DateTime& operator-=(TimeSpan value) { return *this = *this - value; }

    private:
        struct Exact
        {
        };
        constexpr DateTime(Exact, Int64 ticks, DateTimeKind kind) noexcept : _ticks(ticks), _kind(kind) {}
        DateTime AddTicks(Int64 value, const char* parameter) const;
        DateTime SubtractTicks(Int64 value, const char* parameter) const;
        DateTime AddUnits(double value, Int64 ticks) const;

        Int64 _ticks = 0;
        DateTimeKind _kind = DateTimeKind::Unspecified;
    };

    inline constexpr DateTime DateTime::MinValue{};
    inline constexpr DateTime DateTime::MaxValue{Exact(), 3155378975999999999, DateTimeKind::Unspecified};
    inline constexpr DateTime DateTime::UnixEpoch{Exact(), 621355968000000000, DateTimeKind::Utc};
}
