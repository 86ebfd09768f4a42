// The .NET structure DateTimeOffset.
#pragma once
#include <System/DateTime.hpp>

namespace System
{
    /// A date and time of day, and how far it is ahead of UTC. Compares by the moment, not by what the clock shows.
    /// Follows api/system.datetimeoffset.
    class SYSTEMNET_API DateTimeOffset
    {
    public:
        static const DateTimeOffset MinValue;
        static const DateTimeOffset MaxValue;
        static const DateTimeOffset UnixEpoch;

        constexpr DateTimeOffset() noexcept = default;
        /// With the offset of its kind: 0 for UTC, else the local one.
        DateTimeOffset(System::DateTime dateTime);
        /// @throws ArgumentException offset is not in whole minutes, or not what the kind of dateTime says
        /// @throws ArgumentOutOfRangeException offset is above 14 hours, or the time in UTC is beyond MinValue or MaxValue
        DateTimeOffset(System::DateTime dateTime, TimeSpan offset);
        DateTimeOffset(Int64 ticks, TimeSpan offset);
        DateTimeOffset(int year, int month, int day, int hour, int minute, int second, TimeSpan offset);
        DateTimeOffset(int year, int month, int day, int hour, int minute, int second, int millisecond, TimeSpan offset);

        const DateTimeOffset* operator->() const noexcept { return this; }

        [[nodiscard]] static DateTimeOffset Now();
        [[nodiscard]] static DateTimeOffset UtcNow();

        /// What the clock shows.
        [[nodiscard]] System::DateTime DateTime() const noexcept;
        [[nodiscard]] System::DateTime UtcDateTime() const noexcept;
        [[nodiscard]] System::DateTime LocalDateTime() const { return UtcDateTime().ToLocalTime(); }
        [[nodiscard]] TimeSpan Offset() const noexcept { return TimeSpan(_offsetMinutes * TimeSpan::TicksPerMinute); }
        [[nodiscard]] int TotalOffsetMinutes() const noexcept { return _offsetMinutes; }
        [[nodiscard]] System::DateTime Date() const noexcept { return DateTime().Date(); }
        [[nodiscard]] int Year() const noexcept { return DateTime().Year(); }
        [[nodiscard]] int Month() const noexcept { return DateTime().Month(); }
        [[nodiscard]] int Day() const noexcept { return DateTime().Day(); }
        [[nodiscard]] int DayOfYear() const noexcept { return DateTime().DayOfYear(); }
        [[nodiscard]] System::DayOfWeek DayOfWeek() const noexcept { return DateTime().DayOfWeek(); }
        [[nodiscard]] int Hour() const noexcept { return DateTime().Hour(); }
        [[nodiscard]] int Minute() const noexcept { return DateTime().Minute(); }
        [[nodiscard]] int Second() const noexcept { return DateTime().Second(); }
        [[nodiscard]] int Millisecond() const noexcept { return DateTime().Millisecond(); }
        [[nodiscard]] int Microsecond() const noexcept { return DateTime().Microsecond(); }
        [[nodiscard]] TimeSpan TimeOfDay() const noexcept { return DateTime().TimeOfDay(); }
        [[nodiscard]] Int64 Ticks() const noexcept { return DateTime().Ticks(); }
        [[nodiscard]] Int64 UtcTicks() const noexcept { return _utcTicks; }

        /// @throws ArgumentOutOfRangeException the result is beyond MinValue or MaxValue
        DateTimeOffset Add(TimeSpan timeSpan) const { return With(DateTime().Add(timeSpan)); }
        DateTimeOffset AddTicks(Int64 ticks) const { return With(DateTime().AddTicks(ticks)); }
        DateTimeOffset AddMicroseconds(double microseconds) const { return With(DateTime().AddMicroseconds(microseconds)); }
        DateTimeOffset AddMilliseconds(double milliseconds) const { return With(DateTime().AddMilliseconds(milliseconds)); }
        DateTimeOffset AddSeconds(double seconds) const { return With(DateTime().AddSeconds(seconds)); }
        DateTimeOffset AddMinutes(double minutes) const { return With(DateTime().AddMinutes(minutes)); }
        DateTimeOffset AddHours(double hours) const { return With(DateTime().AddHours(hours)); }
        DateTimeOffset AddDays(double days) const { return With(DateTime().AddDays(days)); }
        DateTimeOffset AddMonths(int months) const { return With(DateTime().AddMonths(months)); }
        DateTimeOffset AddYears(int years) const { return With(DateTime().AddYears(years)); }
        DateTimeOffset Subtract(TimeSpan value) const { return With(DateTime().Subtract(value)); }
        TimeSpan Subtract(const DateTimeOffset& value) const noexcept { return TimeSpan(_utcTicks - value._utcTicks); }

        /// The same moment with another offset.
        DateTimeOffset ToOffset(TimeSpan offset) const;
        DateTimeOffset ToLocalTime() const { return DateTimeOffset(LocalDateTime()); }
        DateTimeOffset ToUniversalTime() const { return ToOffset(TimeSpan::Zero); }
        /// Seconds since 1970-01-01 UTC, and back.
        [[nodiscard]] Int64 ToUnixTimeSeconds() const noexcept;
        [[nodiscard]] Int64 ToUnixTimeMilliseconds() const noexcept;
        [[nodiscard]] static DateTimeOffset FromUnixTimeSeconds(Int64 seconds);
        [[nodiscard]] static DateTimeOffset FromUnixTimeMilliseconds(Int64 milliseconds);
        [[nodiscard]] Int64 ToFileTime() const { return UtcDateTime().ToFileTimeUtc(); }
        [[nodiscard]] static DateTimeOffset FromFileTime(Int64 fileTime)
        {
            return DateTimeOffset(System::DateTime::FromFileTime(fileTime));
        }

        /// As DateTime's; a text without an offset has the local one, unless the styles say otherwise.
        /// @throws ArgumentNullException input is null
        /// @throws FormatException input is malformed
        [[nodiscard]] static DateTimeOffset Parse(const String& input);
        [[nodiscard]] static DateTimeOffset Parse(const String& input, const IFormatProvider& formatProvider);
        [[nodiscard]] static DateTimeOffset Parse(const String& input, const IFormatProvider& formatProvider,
                                                  Globalization::DateTimeStyles styles);
        static bool TryParse(const String& input, DateTimeOffset& result);
        static bool TryParse(const String& input, const IFormatProvider& formatProvider, DateTimeOffset& result);
        static bool TryParse(const String& input, const IFormatProvider& formatProvider, Globalization::DateTimeStyles styles,
                             DateTimeOffset& result);
        [[nodiscard]] static DateTimeOffset ParseExact(const String& input, const String& format, const IFormatProvider& formatProvider,
                                                       Globalization::DateTimeStyles styles = Globalization::DateTimeStyles::None);
        [[nodiscard]] static DateTimeOffset ParseExact(const String& input, const Array<String>& formats,
                                                       const IFormatProvider& formatProvider,
                                                       Globalization::DateTimeStyles styles = Globalization::DateTimeStyles::None);
        static bool TryParseExact(const String& input, const String& format, const IFormatProvider& formatProvider,
                                  Globalization::DateTimeStyles styles, DateTimeOffset& result);
        static bool TryParseExact(const String& input, const Array<String>& formats, const IFormatProvider& formatProvider,
                                  Globalization::DateTimeStyles styles, DateTimeOffset& result);

        /// "MM/dd/yyyy HH:mm:ss zzz"
        String ToString() const;
        /// @param format a standard or custom format
        /// @throws FormatException format is malformed
        String ToString(const String& format) const;
        String ToString(const IFormatProvider&) const { return ToString(); }
        String ToString(const String& format, const IFormatProvider&) const { return ToString(format); }

        static int Compare(const DateTimeOffset& first, const DateTimeOffset& second) noexcept
        {
            return (first > second) - (first < second);
        }
        int CompareTo(const DateTimeOffset& other) const noexcept { return Compare(*this, other); }
        bool Equals(const DateTimeOffset& other) const noexcept { return *this == other; }
        static bool Equals(const DateTimeOffset& first, const DateTimeOffset& second) noexcept { return first == second; }
        /// The same moment and the same offset.
        bool EqualsExact(const DateTimeOffset& other) const noexcept { return *this == other && _offsetMinutes == other._offsetMinutes; }
        int GetHashCode() const noexcept { return TimeSpan(_utcTicks).GetHashCode(); }

        friend constexpr bool operator==(const DateTimeOffset& left, const DateTimeOffset& right) noexcept
        {
            return left._utcTicks == right._utcTicks;
        }
        friend constexpr std::strong_ordering operator<=>(const DateTimeOffset& left, const DateTimeOffset& right) noexcept
        {
            return left._utcTicks <=> right._utcTicks;
        }
        friend DateTimeOffset operator+(const DateTimeOffset& left, TimeSpan right) { return left.Add(right); }
        friend DateTimeOffset operator-(const DateTimeOffset& left, TimeSpan right) { return left.Subtract(right); }
        friend TimeSpan operator-(const DateTimeOffset& left, const DateTimeOffset& right) noexcept { return left.Subtract(right); }
        DateTimeOffset& operator+=(TimeSpan value) { return *this = *this + value; }
        DateTimeOffset& operator-=(TimeSpan value) { return *this = *this - value; }

    private:
        struct Exact
        {
        };
        constexpr DateTimeOffset(Exact, Int64 utcTicks, int offsetMinutes) noexcept : _utcTicks(utcTicks), _offsetMinutes(offsetMinutes) {}
        DateTimeOffset With(System::DateTime shown) const { return DateTimeOffset(shown, Offset()); }

        Int64 _utcTicks = 0;
        int _offsetMinutes = 0;
    };

    inline constexpr DateTimeOffset DateTimeOffset::MinValue{};
    inline constexpr DateTimeOffset DateTimeOffset::MaxValue{Exact(), System::DateTime::MaxValue.Ticks(), 0};
    inline constexpr DateTimeOffset DateTimeOffset::UnixEpoch{Exact(), System::DateTime::UnixEpoch.Ticks(), 0};
}
