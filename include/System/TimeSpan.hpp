// The .NET structure TimeSpan.
#pragma once
#include <System/Globalization/TimeSpanStyles.hpp>
#include <System/String.hpp>

namespace System
{
    template <class T>
    class Array;
    class IFormatProvider;

    /// A length of time, in ticks of 100 ns.
    /// Follows api/system.timespan.
    class SYSTEMNET_API TimeSpan
    {
    public:
        static constexpr Int64 NanosecondsPerTick = 100;
        static constexpr Int64 TicksPerMicrosecond = 10;
        static constexpr Int64 TicksPerMillisecond = 10'000;
        static constexpr Int64 TicksPerSecond = 10'000'000;
        static constexpr Int64 TicksPerMinute = 60 * TicksPerSecond;
        static constexpr Int64 TicksPerHour = 60 * TicksPerMinute;
        static constexpr Int64 TicksPerDay = 24 * TicksPerHour;
        static constexpr Int64 MicrosecondsPerMillisecond = 1000;
        static constexpr Int64 MicrosecondsPerSecond = 1'000'000;
        static constexpr Int64 MicrosecondsPerMinute = 60 * MicrosecondsPerSecond;
        static constexpr Int64 MicrosecondsPerHour = 60 * MicrosecondsPerMinute;
        static constexpr Int64 MicrosecondsPerDay = 24 * MicrosecondsPerHour;
        static constexpr Int64 MillisecondsPerSecond = 1000;
        static constexpr Int64 MillisecondsPerMinute = 60 * MillisecondsPerSecond;
        static constexpr Int64 MillisecondsPerHour = 60 * MillisecondsPerMinute;
        static constexpr Int64 MillisecondsPerDay = 24 * MillisecondsPerHour;
        static constexpr Int64 SecondsPerMinute = 60;
        static constexpr Int64 SecondsPerHour = 3600;
        static constexpr Int64 SecondsPerDay = 86'400;
        static constexpr Int64 MinutesPerHour = 60;
        static constexpr Int64 MinutesPerDay = 1440;
        static constexpr int HoursPerDay = 24;
        static const TimeSpan Zero;
        static const TimeSpan MaxValue;
        static const TimeSpan MinValue;

        constexpr TimeSpan() noexcept = default;
        constexpr explicit TimeSpan(Int64 ticks) noexcept : _ticks(ticks) {}
        TimeSpan(int hours, int minutes, int seconds);
        /// @throws ArgumentOutOfRangeException the sum is beyond MinValue or MaxValue
        TimeSpan(int days, int hours, int minutes, int seconds, int milliseconds = 0);
        TimeSpan(int days, int hours, int minutes, int seconds, int milliseconds, int microseconds);

        const TimeSpan* operator->() const noexcept { return this; }

        /// @throws ArgumentException value is not a number
        /// @throws OverflowException value is too large
        static TimeSpan FromDays(double value);
        static TimeSpan FromHours(double value);
        static TimeSpan FromMinutes(double value);
        static TimeSpan FromSeconds(double value);
        static TimeSpan FromMilliseconds(double value);
        static TimeSpan FromMicroseconds(double value);
        static constexpr TimeSpan FromTicks(Int64 value) noexcept { return TimeSpan(value); }

        [[nodiscard]] constexpr Int64 Ticks() const noexcept { return _ticks; }
        [[nodiscard]] constexpr int Days() const noexcept { return static_cast<int>(_ticks / TicksPerDay); }
        [[nodiscard]] constexpr int Hours() const noexcept { return static_cast<int>(_ticks / TicksPerHour % 24); }
        [[nodiscard]] constexpr int Minutes() const noexcept { return static_cast<int>(_ticks / TicksPerMinute % 60); }
        [[nodiscard]] constexpr int Seconds() const noexcept { return static_cast<int>(_ticks / TicksPerSecond % 60); }
        [[nodiscard]] constexpr int Milliseconds() const noexcept { return static_cast<int>(_ticks / TicksPerMillisecond % 1000); }
        [[nodiscard]] constexpr int Microseconds() const noexcept { return static_cast<int>(_ticks / TicksPerMicrosecond % 1000); }
        [[nodiscard]] constexpr int Nanoseconds() const noexcept
        {
            return static_cast<int>(_ticks % TicksPerMicrosecond * NanosecondsPerTick);
        }
        [[nodiscard]] double TotalNanoseconds() const noexcept
        {
            return static_cast<double>(_ticks) * static_cast<double>(NanosecondsPerTick);
        }
        [[nodiscard]] double TotalDays() const noexcept;
        [[nodiscard]] double TotalHours() const noexcept;
        [[nodiscard]] double TotalMinutes() const noexcept;
        [[nodiscard]] double TotalSeconds() const noexcept;
        [[nodiscard]] double TotalMilliseconds() const noexcept;
        [[nodiscard]] double TotalMicroseconds() const noexcept;

        /// @throws OverflowException the result is beyond MinValue or MaxValue
        TimeSpan Add(TimeSpan ts) const;
        TimeSpan Subtract(TimeSpan ts) const;
        TimeSpan Negate() const;
        /// The length without its sign.
        TimeSpan Duration() const;
        TimeSpan Multiply(double factor) const;
        TimeSpan Divide(double divisor) const;
        double Divide(TimeSpan ts) const noexcept;

        int CompareTo(TimeSpan other) const noexcept { return Compare(*this, other); }
        bool Equals(TimeSpan other) const noexcept { return *this == other; }
        int GetHashCode() const noexcept { return static_cast<int>(_ticks) ^ static_cast<int>(_ticks >> 32); }
        static int Compare(TimeSpan t1, TimeSpan t2) noexcept { return (t1 > t2) - (t1 < t2); }
        /// From "[-]d", "[-][d.]hh:mm[:ss[.fffffff]]" or the same with a colon behind the days.
        /// @throws ArgumentNullException input is null
        /// @throws FormatException input is malformed
        /// @throws OverflowException a part is out of its range
        [[nodiscard]] static TimeSpan Parse(const String& s);
        [[nodiscard]] static TimeSpan Parse(const String& input, const IFormatProvider&) { return Parse(input); }
        /// @param result the length, or Zero
        static bool TryParse(const String& s, TimeSpan& result);
        static bool TryParse(const String& input, const IFormatProvider&, TimeSpan& result) { return TryParse(input, result); }
        /// @param format c, g, G or a custom format
        [[nodiscard]] static TimeSpan ParseExact(const String& input, const String& format, const IFormatProvider& formatProvider,
                                                 Globalization::TimeSpanStyles styles = Globalization::TimeSpanStyles::None);
        [[nodiscard]] static TimeSpan ParseExact(const String& input, const Array<String>& formats, const IFormatProvider& formatProvider,
                                                 Globalization::TimeSpanStyles styles = Globalization::TimeSpanStyles::None);
        static bool TryParseExact(const String& input, const String& format, const IFormatProvider& formatProvider, TimeSpan& result);
        static bool TryParseExact(const String& input, const String& format, const IFormatProvider& formatProvider,
                                  Globalization::TimeSpanStyles styles, TimeSpan& result);
        static bool TryParseExact(const String& input, const Array<String>& formats, const IFormatProvider& formatProvider,
                                  TimeSpan& result);
        static bool TryParseExact(const String& input, const Array<String>& formats, const IFormatProvider& formatProvider,
                                  Globalization::TimeSpanStyles styles, TimeSpan& result);

        /// "[-][d.]hh:mm:ss[.fffffff]"
        String ToString() const;
        String ToString(const String& format, const IFormatProvider&) const { return ToString(format); }
        /// @param format c, g, G or a custom format
        /// @throws FormatException format is malformed
        String ToString(const String& format) const;

        friend constexpr std::strong_ordering operator<=>(TimeSpan, TimeSpan) noexcept = default;
        friend TimeSpan operator+(TimeSpan left, TimeSpan right) { return left.Add(right); }
        friend TimeSpan operator-(TimeSpan left, TimeSpan right) { return left.Subtract(right); }
        friend TimeSpan operator*(TimeSpan left, double factor) { return left.Multiply(factor); }
        friend TimeSpan operator*(double factor, TimeSpan right) { return right.Multiply(factor); }
        friend TimeSpan operator/(TimeSpan left, double divisor) { return left.Divide(divisor); }
        friend double operator/(TimeSpan left, TimeSpan right) noexcept { return left.Divide(right); }
        TimeSpan operator-() const { return Negate(); }
        TimeSpan operator+() const noexcept { return *this; }
        TimeSpan& operator+=(TimeSpan other) { return *this = Add(other); }
        TimeSpan& operator-=(TimeSpan other) { return *this = Subtract(other); }

    private:
        Int64 _ticks = 0;
    };

    inline constexpr TimeSpan TimeSpan::Zero{};
    inline constexpr TimeSpan TimeSpan::MaxValue{System::MaxValue<Int64>};
    inline constexpr TimeSpan TimeSpan::MinValue{System::MinValue<Int64>};
}
