// Time-outs in milliseconds, as .NET gives them, turned into a moment of the monotonic clock.
#pragma once
#include "compat/core/objects/RangeChecks.hpp"
#include <System/TimeSpan.hpp>
#include <chrono>
#include <optional>

namespace System::Core
{
    using SteadyTime = std::chrono::steady_clock::time_point;

    /// When a wait ends at the latest; none is never.
    using Deadline = std::optional<SteadyTime>;

    /// @param milliseconds -1 for never
    [[nodiscard]] inline Deadline DeadlineAfter(std::int64_t milliseconds)
    {
        return milliseconds < 0 ? Deadline() : std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
    }

    /// @throws ArgumentOutOfRangeException milliseconds is less than -1
    [[nodiscard]] inline int CheckedTimeout(int milliseconds, const char* parameter = "millisecondsTimeout")
    {
        Range::AtLeast(parameter, milliseconds, -1);
        return milliseconds;
    }

    /// @throws ArgumentOutOfRangeException the time is less than -1 ms or does not fit
    [[nodiscard]] inline std::int64_t CheckedTimeout(TimeSpan time, const char* parameter, std::int64_t maximum)
    {
        const auto milliseconds = time.Ticks() / TimeSpan::TicksPerMillisecond;
        Range::AtLeast(parameter, milliseconds, -1);
        Range::AtMost(parameter, milliseconds, maximum);
        return milliseconds;
    }
    [[nodiscard]] inline int CheckedTimeout(TimeSpan time, const char* parameter = "timeout")
    {
        return static_cast<int>(CheckedTimeout(time, parameter, MaxValue<int>));
    }
}
