#include "compat/core/threading/Deadline.hpp"
#include "compat/core/threading/MonitorTable.hpp"
#include <System/ArgumentException.hpp>
#include <System/ArgumentNullException.hpp>
#include <System/Threading/Monitor.hpp>

namespace System::Threading
{
    namespace Table = Core::MonitorTable;
    using Core::CheckedTimeout;

    namespace
    {
        const void* IdentityOf(const Object& obj, const char* parameter = nullptr)
        {
            const void* identity = obj.Identity();
            if (identity == nullptr)
            {
                throw parameter != nullptr ? ArgumentNullException(parameter) : ArgumentNullException();
            }
            return identity;
        }

        void RequireFalse(bool lockTaken)
        {
            if (lockTaken)
            {
                throw ArgumentException("Argument must be initialized to false", "lockTaken");
            }
        }
    }

    void Monitor::Enter(const Object& obj)
    {
        Table::Enter(IdentityOf(obj), -1);
    }
    void Monitor::Enter(const Object& obj, bool& lockTaken)
    {
        RequireFalse(lockTaken);
        lockTaken = Table::Enter(IdentityOf(obj), -1);
    }
    void Monitor::Exit(const Object& obj)
    {
        Table::Exit(IdentityOf(obj));
    }

    bool Monitor::TryEnter(const Object& obj)
    {
        return Table::Enter(IdentityOf(obj), 0);
    }
    bool Monitor::TryEnter(const Object& obj, int millisecondsTimeout)
    {
        return Table::Enter(IdentityOf(obj), CheckedTimeout(millisecondsTimeout));
    }
    bool Monitor::TryEnter(const Object& obj, TimeSpan timeout)
    {
        return Table::Enter(IdentityOf(obj), CheckedTimeout(timeout));
    }
    void Monitor::TryEnter(const Object& obj, bool& lockTaken)
    {
        TryEnter(obj, 0, lockTaken);
    }
    void Monitor::TryEnter(const Object& obj, int millisecondsTimeout, bool& lockTaken)
    {
        RequireFalse(lockTaken);
        lockTaken = TryEnter(obj, millisecondsTimeout);
    }
    void Monitor::TryEnter(const Object& obj, TimeSpan timeout, bool& lockTaken)
    {
        TryEnter(obj, CheckedTimeout(timeout), lockTaken);
    }
    bool Monitor::IsEntered(const Object& obj)
    {
        return Table::IsEntered(IdentityOf(obj, "obj"));
    }

    bool Monitor::Wait(const Object& obj)
    {
        return Table::Wait(IdentityOf(obj, "obj"), -1);
    }
    bool Monitor::Wait(const Object& obj, int millisecondsTimeout)
    {
        return Table::Wait(IdentityOf(obj, "obj"), CheckedTimeout(millisecondsTimeout));
    }
    bool Monitor::Wait(const Object& obj, TimeSpan timeout)
    {
        return Table::Wait(IdentityOf(obj, "obj"), CheckedTimeout(timeout));
    }
    bool Monitor::Wait(const Object& obj, int millisecondsTimeout, bool)
    {
        return Wait(obj, millisecondsTimeout);
    }
    bool Monitor::Wait(const Object& obj, TimeSpan timeout, bool)
    {
        return Wait(obj, timeout);
    }
    void Monitor::Pulse(const Object& obj)
    {
        Table::Pulse(IdentityOf(obj));
    }
    void Monitor::PulseAll(const Object& obj)
    {
        Table::PulseAll(IdentityOf(obj));
    }
}
