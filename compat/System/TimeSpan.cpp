#include <System/ArgumentException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/OverflowException.hpp>
#include <System/TimeSpan.hpp>
#include <cmath>

namespace System
{
    namespace
    {
        constexpr const char* TooLong = "TimeSpan overflowed because the duration is too long.";
        constexpr const char* NotANumber = "TimeSpan does not accept floating point Not-a-Number values.";

        TimeSpan OfTicks(double ticks)
        {
            // 2^63 is what MaxValue is as a double.
            constexpr double most = 9223372036854775808.0;
            if (!(ticks <= most && ticks >= -most))
            {
                throw OverflowException(TooLong);
            }
            return ticks == most ? TimeSpan::MaxValue : TimeSpan(static_cast<Int64>(ticks));
        }

        TimeSpan OfUnits(double value, Int64 ticks)
        {
            if (std::isnan(value))
            {
                throw ArgumentException(NotANumber);
            }
            return OfTicks(value * static_cast<double>(ticks));
        }

        double InUnits(Int64 ticks, Int64 unit)
        {
            return static_cast<double>(ticks) / static_cast<double>(unit);
        }

        TimeSpan OfParts(Int64 days, Int64 hours, Int64 minutes, Int64 seconds, Int64 milliseconds)
        {
            // At most 2^31 days of 8.64e10 microseconds: no overflow yet.
            const Int64 total = (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
            constexpr Int64 limit = MaxValue<Int64> / TimeSpan::TicksPerMillisecond;
            if (total > limit || total < -limit)
            {
                throw ArgumentOutOfRangeException(nullptr, TooLong);
            }
            return TimeSpan(total * TimeSpan::TicksPerMillisecond);
        }
    }

    TimeSpan::TimeSpan(int hours, int minutes, int seconds) : TimeSpan(OfParts(0, hours, minutes, seconds, 0)) {}

    TimeSpan::TimeSpan(int days, int hours, int minutes, int seconds, int milliseconds)
        : TimeSpan(OfParts(days, hours, minutes, seconds, milliseconds))
    {
    }

    TimeSpan::TimeSpan(int days, int hours, int minutes, int seconds, int milliseconds, int microseconds)
        : TimeSpan(OfParts(days, hours, minutes, seconds, milliseconds))
    {
        const Int64 more = microseconds * TicksPerMicrosecond;
        if (more > 0 ? _ticks > System::MaxValue<Int64> - more : _ticks < System::MinValue<Int64> - more)
        {
            throw ArgumentOutOfRangeException(nullptr, TooLong);
        }
        _ticks += more;
    }

    TimeSpan TimeSpan::FromDays(double value)
    {
        return OfUnits(value, TicksPerDay);
    }

    TimeSpan TimeSpan::FromHours(double value)
    {
        return OfUnits(value, TicksPerHour);
    }

    TimeSpan TimeSpan::FromMinutes(double value)
    {
        return OfUnits(value, TicksPerMinute);
    }

    TimeSpan TimeSpan::FromSeconds(double value)
    {
        return OfUnits(value, TicksPerSecond);
    }

    TimeSpan TimeSpan::FromMilliseconds(double value)
    {
        return OfUnits(value, TicksPerMillisecond);
    }

    TimeSpan TimeSpan::FromMicroseconds(double value)
    {
        return OfUnits(value, TicksPerMicrosecond);
    }

    double TimeSpan::TotalDays() const noexcept
    {
        return InUnits(_ticks, TicksPerDay);
    }

    double TimeSpan::TotalHours() const noexcept
    {
        return InUnits(_ticks, TicksPerHour);
    }

    double TimeSpan::TotalMinutes() const noexcept
    {
        return InUnits(_ticks, TicksPerMinute);
    }

    double TimeSpan::TotalSeconds() const noexcept
    {
        return InUnits(_ticks, TicksPerSecond);
    }

    double TimeSpan::TotalMilliseconds() const noexcept
    {
        // Never more than FromMilliseconds takes.
        constexpr double limit = static_cast<double>(System::MaxValue<Int64> / TicksPerMillisecond);
        return std::fmax(-limit, std::fmin(limit, InUnits(_ticks, TicksPerMillisecond)));
    }

    double TimeSpan::TotalMicroseconds() const noexcept
    {
        return InUnits(_ticks, TicksPerMicrosecond);
    }

    TimeSpan TimeSpan::Add(TimeSpan ts) const
    {
        const Int64 sum = static_cast<Int64>(static_cast<UInt64>(_ticks) + static_cast<UInt64>(ts._ticks));
        if ((_ticks < 0) == (ts._ticks < 0) && (sum < 0) != (_ticks < 0))
        {
            throw OverflowException(TooLong);
        }
        return TimeSpan(sum);
    }

    TimeSpan TimeSpan::Subtract(TimeSpan ts) const
    {
        const Int64 difference = static_cast<Int64>(static_cast<UInt64>(_ticks) - static_cast<UInt64>(ts._ticks));
        if ((_ticks < 0) != (ts._ticks < 0) && (difference < 0) != (_ticks < 0))
        {
            throw OverflowException(TooLong);
        }
        return TimeSpan(difference);
    }

    TimeSpan TimeSpan::Negate() const
    {
        if (*this == MinValue)
        {
            throw OverflowException("Negating the minimum value of a twos complement number is invalid.");
        }
        return TimeSpan(-_ticks);
    }

    TimeSpan TimeSpan::Duration() const
    {
        if (*this == MinValue)
        {
            throw OverflowException("The duration cannot be returned for TimeSpan.MinValue because the absolute value of TimeSpan.MinValue "
                                    "exceeds the value of TimeSpan.MaxValue.");
        }
        return TimeSpan(_ticks < 0 ? -_ticks : _ticks);
    }

    TimeSpan TimeSpan::Multiply(double factor) const
    {
        if (std::isnan(factor))
        {
            throw ArgumentException(NotANumber, "factor");
        }
        return OfTicks(std::nearbyint(static_cast<double>(_ticks) * factor));
    }

    TimeSpan TimeSpan::Divide(double divisor) const
    {
        if (std::isnan(divisor))
        {
            throw ArgumentException(NotANumber, "divisor");
        }
        return OfTicks(std::nearbyint(static_cast<double>(_ticks) / divisor));
    }

    double TimeSpan::Divide(TimeSpan ts) const noexcept
    {
        return static_cast<double>(_ticks) / static_cast<double>(ts._ticks);
    }
}
