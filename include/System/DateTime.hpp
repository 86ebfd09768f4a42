// The .NET structure DateTime.
#pragma once
#include <System/DateTimeKind.hpp>
#include <System/DayOfWeek.hpp>
#include <System/Globalization/DateTimeStyles.hpp>
#include <System/TimeSpan.hpp>

namespace System
{
    template <class T>
    class Array;
    class IFormatProvider;

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
        DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond,
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
        [[nodiscard]] int Nanosecond() const noexcept { return static_cast<int>(_ticks % TimeSpan::TicksPerMicrosecond * 100); }
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
        static constexpr DateTime SpecifyKind(DateTime value, DateTimeKind kind) noexcept { return DateTime(Exact(), value._ticks, kind); }
        [[nodiscard]] bool IsDaylightSavingTime() const;
        /// Ticks and kind in one number, and back.
        [[nodiscard]] Int64 ToBinary() const;
        /// @throws ArgumentException dateData is no such number
        [[nodiscard]] static DateTime FromBinary(Int64 dateData);
        /// Ticks since 1601-01-01 UTC, and back.
        [[nodiscard]] Int64 ToFileTime() const { return ToUniversalTime().ToFileTimeUtc(); }
        [[nodiscard]] Int64 ToFileTimeUtc() const;
        [[nodiscard]] static DateTime FromFileTime(Int64 fileTime) { return FromFileTimeUtc(fileTime).ToLocalTime(); }
        [[nodiscard]] static DateTime FromFileTimeUtc(Int64 fileTime);
        /// Days since 1899-12-30, and back.
        [[nodiscard]] double ToOADate() const;
        [[nodiscard]] static DateTime FromOADate(double d);
        static int DaysInMonth(int year, int month);
        static bool IsLeapYear(int year);

        static int Compare(DateTime t1, DateTime t2) noexcept { return (t1 > t2) - (t1 < t2); }
        int CompareTo(DateTime value) const noexcept { return Compare(*this, value); }
        bool Equals(DateTime value) const noexcept { return *this == value; }
        int GetHashCode() const noexcept { return TimeSpan(_ticks).GetHashCode(); }

        /// From a text in any of the forms that the invariant culture knows, and ISO 8601 and RFC 1123 ones.
        /// A text with an offset gives a local time, unless the styles say otherwise.
        /// @throws ArgumentNullException s is null
        /// @throws FormatException s is malformed
        [[nodiscard]] static DateTime Parse(const String& s);
        [[nodiscard]] static DateTime Parse(const String& s, const IFormatProvider& provider);
        /// @throws ArgumentException the styles contradict each other
        [[nodiscard]] static DateTime Parse(const String& s, const IFormatProvider& provider, Globalization::DateTimeStyles styles);
        /// @param result the date, or MinValue
        static bool TryParse(const String& s, DateTime& result);
        static bool TryParse(const String& s, const IFormatProvider& provider, DateTime& result);
        static bool TryParse(const String& s, const IFormatProvider& provider, Globalization::DateTimeStyles styles, DateTime& result);
        /// From a text in one form, or in one of several.
        /// @param format a standard or custom format
        [[nodiscard]] static DateTime ParseExact(const String& s, const String& format, const IFormatProvider& provider,
                                                 Globalization::DateTimeStyles style = Globalization::DateTimeStyles::None);
        [[nodiscard]] static DateTime ParseExact(const String& s, const Array<String>& formats, const IFormatProvider& provider,
                                                 Globalization::DateTimeStyles style = Globalization::DateTimeStyles::None);
        static bool TryParseExact(const String& s, const String& format, const IFormatProvider& provider,
                                  Globalization::DateTimeStyles style, DateTime& result);
        static bool TryParseExact(const String& s, const Array<String>& formats, const IFormatProvider& provider,
                                  Globalization::DateTimeStyles style, DateTime& result);

        /// "MM/dd/yyyy HH:mm:ss", as in the invariant culture.
        String ToString() const;
        String ToString(const IFormatProvider&) const { return ToString(); }
        String ToString(const String& format, const IFormatProvider&) const { return ToString(format); }
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
