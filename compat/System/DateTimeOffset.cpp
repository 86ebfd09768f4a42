#include "compat/core/text/Calendar.hpp"
#include <System/ArgumentException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/DateTimeOffset.hpp>

namespace System
{
    namespace
    {
        constexpr int MostMinutes = 14 * 60;

        int CheckedMinutes(TimeSpan offset)
        {
            if (offset.Ticks() % TimeSpan::TicksPerMinute != 0)
            {
                throw ArgumentException("Offset must be specified in whole minutes.", "offset");
            }
            const Int64 minutes = offset.Ticks() / TimeSpan::TicksPerMinute;
            if (minutes < -MostMinutes || minutes > MostMinutes)
            {
                throw ArgumentOutOfRangeException("offset", "Offset must be within plus or minus 14 hours.");
            }
            return static_cast<int>(minutes);
        }

        TimeSpan LocalOffset(DateTime local)
        {
            const DateTime shown = DateTime::SpecifyKind(local, DateTimeKind::Unspecified);
            return shown - DateTime::SpecifyKind(shown.ToUniversalTime(), DateTimeKind::Unspecified);
        }

        DateTimeOffset FromUnix(Int64 value, Int64 perSecond, const char* parameter)
        {
            constexpr Int64 lowest = -62135596800;
            constexpr Int64 highest = 253402300799;
            const Int64 first = lowest * perSecond;
            const Int64 last = highest * perSecond + perSecond - 1;
            if (value < first || value > last)
            {
                throw ArgumentOutOfRangeException(parameter, value,
                                                  String::Concat("Valid values are between ", first, " and ", last, ", inclusive."));
            }
            return DateTimeOffset(DateTime::UnixEpoch.Ticks() + value * (TimeSpan::TicksPerSecond / perSecond), TimeSpan::Zero);
        }

        Int64 RoundedDown(Int64 ticks, Int64 unit)
        {
            return ticks / unit - DateTime::UnixEpoch.Ticks() / unit;
        }
    }

    DateTimeOffset::DateTimeOffset(System::DateTime dateTime)
    {
        if (dateTime.Kind() == DateTimeKind::Utc)
        {
            _utcTicks = dateTime.Ticks();
            return;
        }
        *this = DateTimeOffset(System::DateTime::SpecifyKind(dateTime, DateTimeKind::Unspecified), LocalOffset(dateTime));
    }
    DateTimeOffset::DateTimeOffset(System::DateTime dateTime, TimeSpan offset)
    {
        if (dateTime.Kind() == DateTimeKind::Local && offset != LocalOffset(dateTime))
        {
            throw ArgumentException("The UTC Offset of the local dateTime parameter does not match the offset argument.", "offset");
        }
        if (dateTime.Kind() == DateTimeKind::Utc && offset != TimeSpan::Zero)
        {
            throw ArgumentException("The UTC Offset for Utc DateTime instances must be 0.", "offset");
        }
        _offsetMinutes = CheckedMinutes(offset);
        _utcTicks = dateTime.Ticks() - offset.Ticks();
        if (_utcTicks < 0 || _utcTicks > System::DateTime::MaxValue.Ticks())
        {
            throw ArgumentOutOfRangeException("offset",
                                              "The UTC time represented when the offset is applied must be between year 0 and 10,000.");
        }
    }
    DateTimeOffset::DateTimeOffset(Int64 ticks, TimeSpan offset) : DateTimeOffset(System::DateTime(ticks), offset) {}
    DateTimeOffset::DateTimeOffset(int year, int month, int day, int hour, int minute, int second, TimeSpan offset)
        : DateTimeOffset(System::DateTime(year, month, day, hour, minute, second), offset)
    {
    }
    DateTimeOffset::DateTimeOffset(int year, int month, int day, int hour, int minute, int second, int millisecond, TimeSpan offset)
        : DateTimeOffset(System::DateTime(year, month, day, hour, minute, second, millisecond), offset)
    {
    }

    DateTimeOffset DateTimeOffset::Now()
    {
        return DateTimeOffset(System::DateTime::Now());
    }
    DateTimeOffset DateTimeOffset::UtcNow()
    {
        return DateTimeOffset(System::DateTime::UtcNow());
    }

    System::DateTime DateTimeOffset::DateTime() const noexcept
    {
        return System::DateTime(_utcTicks + Offset().Ticks());
    }
    System::DateTime DateTimeOffset::UtcDateTime() const noexcept
    {
        return System::DateTime(_utcTicks, DateTimeKind::Utc);
    }
    DateTimeOffset DateTimeOffset::ToOffset(TimeSpan offset) const
    {
        const int minutes = CheckedMinutes(offset);
        const Int64 shown = _utcTicks + offset.Ticks();
        if (shown < 0 || shown > System::DateTime::MaxValue.Ticks())
        {
            throw ArgumentOutOfRangeException("offset",
                                              "The UTC time represented when the offset is applied must be between year 0 and 10,000.");
        }
        return DateTimeOffset(Exact(), _utcTicks, minutes);
    }

    Int64 DateTimeOffset::ToUnixTimeSeconds() const noexcept
    {
        return RoundedDown(_utcTicks, TimeSpan::TicksPerSecond);
    }
    Int64 DateTimeOffset::ToUnixTimeMilliseconds() const noexcept
    {
        return RoundedDown(_utcTicks, TimeSpan::TicksPerMillisecond);
    }
    DateTimeOffset DateTimeOffset::FromUnixTimeSeconds(Int64 seconds)
    {
        return FromUnix(seconds, 1, "seconds");
    }
    DateTimeOffset DateTimeOffset::FromUnixTimeMilliseconds(Int64 milliseconds)
    {
        return FromUnix(milliseconds, 1000, "milliseconds");
    }
}
