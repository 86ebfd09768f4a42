#include "compat/core/threading/Deadline.hpp"
#include "compat/core/threading/TimerObject.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/IDisposable.hpp>
#include <System/Threading/Timer.hpp>

namespace System::Threading
{
    using Core::TimerObject;

    namespace
    {
        // The longest time that a .NET timer takes.
        constexpr Int64 Longest = 0xFFFFFFFE;

        Int64 Checked(Int64 milliseconds, const char* parameter)
        {
            Core::Range::AtLeast(parameter, milliseconds, -1);
            Core::Range::AtMost(parameter, milliseconds, Longest);
            return milliseconds;
        }
        Int64 Checked(TimeSpan time, const char* parameter)
        {
            return Core::CheckedTimeout(time, parameter, Longest);
        }

        TimerObject* Make(const TimerCallback& callback, const Object& state)
        {
            if (callback == nullptr)
            {
                throw ArgumentNullException("callback");
            }
            return new TimerObject(callback, state);
        }
    }

    const System::Detail::TypeInfo& Timer::Type() noexcept
    {
        static const System::Detail::TypeInfo info{"System.Threading.Timer", typeid(Timer), nullptr, &IDisposable::Type()};
        return info;
    }

    Timer::Timer(const TimerCallback& callback) : Timer(System::Detail::Adopt, Make(callback, nullptr))
    {
        Self<TimerObject>().BeOwnState();
    }
    Timer::Timer(const TimerCallback& callback, const Object& state, Int64 dueTime, Int64 period)
        : Timer(System::Detail::Adopt, Make(callback, state))
    {
        Change(dueTime, period);
    }
    Timer::Timer(const TimerCallback& callback, const Object& state, TimeSpan dueTime, TimeSpan period)
        : Timer(callback, state, Checked(dueTime, "dueTime"), Checked(period, "period"))
    {
    }

    bool Timer::Change(Int64 dueTime, Int64 period) const
    {
        const auto due = Checked(dueTime, "dueTime");
        return Self<TimerObject>().Change(due, Checked(period, "period"));
    }
    bool Timer::Change(TimeSpan dueTime, TimeSpan period) const
    {
        const auto due = Checked(dueTime, "dueTime");
        return Change(due, Checked(period, "period"));
    }

    void Timer::Dispose() const
    {
        Self<TimerObject>().Dispose(nullptr);
    }
    bool Timer::Dispose(const WaitHandle& notifyObject) const
    {
        if (notifyObject == nullptr)
        {
            throw ArgumentNullException("notifyObject");
        }
        return Self<TimerObject>().Dispose(notifyObject);
    }
}
