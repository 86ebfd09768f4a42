// The .NET class Timer.
#pragma once
#include <System/Threading/Timeout.hpp>
#include <System/Threading/TimerCallback.hpp>
#include <System/Threading/WaitHandle.hpp>
#include <concepts>

namespace System::Detail
{
    /// Times of which C# takes the UInt32 overload: one is a UInt32, the other is too, or a number that fits.
    template <class DueTime, class Period>
    concept TimesOfUInt32 = (std::same_as<DueTime, UInt32> && (std::same_as<Period, UInt32> || std::same_as<Period, int>)) ||
                            (std::same_as<DueTime, int> && std::same_as<Period, UInt32>);

    template <class Time>
    constexpr Int64 TimeOfUInt32(Time milliseconds) noexcept
    {
        return std::same_as<Time, UInt32> && static_cast<UInt32>(milliseconds) == 0xFFFF'FFFF ? -1 : static_cast<Int64>(milliseconds);
    }
}

namespace System::Threading
{
    /// Runs a callback on a pool thread, once or again and again, until it is disposed or its last handle is gone.
    /// Follows api/system.threading.timer.
    class SYSTEMNET_API Timer : public Handle
    {
        SYSTEMNET_HANDLE(Timer, Handle)
        Timer() noexcept = default;
        /// Not yet running, and its own state object.
        explicit Timer(const TimerCallback& callback);
        /// @param dueTime milliseconds until the first call; -1 for never
        /// @param period  milliseconds between calls; -1 or 0 for one call
        Timer(const TimerCallback& callback, const Object& state, Int64 dueTime, Int64 period);
        Timer(const TimerCallback& callback, const Object& state, TimeSpan dueTime, TimeSpan period);
        /// The same for UInt32, of which the largest is for ever.
        template <class DueTime, class Period>
            requires System::Detail::TimesOfUInt32<DueTime, Period>
        Timer(const TimerCallback& callback, const Object& state, DueTime dueTime, Period period)
            : Timer(callback, state, System::Detail::TimeOfUInt32(dueTime), System::Detail::TimeOfUInt32(period))
        {
        }

        /// @return false if the timer was disposed
        bool Change(Int64 dueTime, Int64 period) const;
        bool Change(TimeSpan dueTime, TimeSpan period) const;
        template <class DueTime, class Period>
            requires System::Detail::TimesOfUInt32<DueTime, Period>
        bool Change(DueTime dueTime, Period period) const
        {
            return Change(System::Detail::TimeOfUInt32(dueTime), System::Detail::TimeOfUInt32(period));
        }

        /// A callback that runs already runs on.
        void Dispose() const;
        /// @param notifyObject an event that is set when no callback runs any more
        /// @return false if the timer was disposed before
        bool Dispose(const WaitHandle& notifyObject) const;
    };
}
