#include "compat/core/threading/Deadline.hpp"
#include "compat/core/threading/WaitObject.hpp"
#include <System/ArgumentException.hpp>
#include <System/ArgumentNullException.hpp>
#include <System/DuplicateWaitObjectException.hpp>
#include <System/IDisposable.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/NotSupportedException.hpp>
#include <System/ObjectDisposedException.hpp>
#include <System/Threading/AbandonedMutexException.hpp>
#include <System/Threading/WaitHandle.hpp>
#include <algorithm>
#include <vector>

namespace System::Threading
{
    using Core::CheckedTimeout;
    using Core::WaitObject;

    namespace
    {
        // .NET names the class of the operating system's handle.
        void ThrowIfClosed(const WaitObject& object)
        {
            if (object.IsClosed())
            {
                throw ObjectDisposedException("Microsoft.Win32.SafeHandles.SafeWaitHandle");
            }
        }

        constexpr int MostHandles = 64; // documented

        void CheckCount(const Array<WaitHandle>& handles, bool all)
        {
            if (handles == nullptr)
            {
                throw ArgumentNullException("waitHandles");
            }
            if (handles.Length() == 0)
            {
                const char* message = "Waithandle array may not be empty.";
                if (all)
                {
                    throw ArgumentNullException("waitHandles", message);
                }
                throw ArgumentException(message, "waitHandles");
            }
            if (handles.Length() > MostHandles)
            {
                throw NotSupportedException(String::Format("The number of WaitHandles must be less than or equal to {0}.", MostHandles));
            }
        }

        std::vector<WaitObject*> ObjectsOf(const Array<WaitHandle>& handles, bool all)
        {
            std::vector<WaitObject*> objects;
            objects.reserve(handles.size());
            for (int i = 0; i != handles.Length(); ++i)
            {
                auto* object = static_cast<WaitObject*>(handles[i].Data());
                if (object == nullptr)
                {
                    throw ArgumentNullException(String::Concat("waitHandles[", i, "]"),
                                                "At least one element in the specified array was null.");
                }
                ThrowIfClosed(*object);
                objects.push_back(object);
            }
            if (all)
            {
                std::vector<WaitObject*> sorted = objects;
                std::ranges::sort(sorted, std::less<>());
                if (std::ranges::adjacent_find(sorted) != sorted.end())
                {
                    throw DuplicateWaitObjectException();
                }
            }
            return objects;
        }

        int WaitFor(const Array<WaitHandle>& handles, bool all, int milliseconds)
        {
            CheckCount(handles, all);
            (void)CheckedTimeout(milliseconds);
            // The handles in an array of our own: another thread may change the caller's.
            const Array<WaitHandle> kept = handles.Clone();
            const std::vector<WaitObject*> objects = ObjectsOf(kept, all);
            const WaitObject::Outcome outcome = WaitObject::Wait(objects, all, milliseconds);
            if (outcome.Abandoned != Core::PendingWait::None)
            {
                throw all ? AbandonedMutexException() : AbandonedMutexException(outcome.Abandoned, kept[outcome.Abandoned]);
            }
            return outcome.Index == WaitObject::TimedOut ? WaitHandle::WaitTimeout : outcome.Index;
        }

        bool WaitForOne(WaitObject& object, int milliseconds)
        {
            ThrowIfClosed(object);
            const WaitObject::Outcome outcome = object.Wait(milliseconds);
            if (outcome.Abandoned != Core::PendingWait::None)
            {
                throw AbandonedMutexException();
            }
            return outcome.Index != WaitObject::TimedOut;
        }
    }

    const System::Detail::TypeInfo& WaitHandle::Type() noexcept
    {
        static const System::Detail::TypeInfo info{"System.Threading.WaitHandle", typeid(WaitHandle), nullptr, &IDisposable::Type()};
        return info;
    }

    bool WaitHandle::WaitOne() const
    {
        return WaitForOne(Self<WaitObject>(), -1);
    }
    bool WaitHandle::WaitOne(int millisecondsTimeout) const
    {
        return WaitForOne(Self<WaitObject>(), CheckedTimeout(millisecondsTimeout));
    }
    bool WaitHandle::WaitOne(TimeSpan timeout) const
    {
        return WaitForOne(Self<WaitObject>(), CheckedTimeout(timeout));
    }
    bool WaitHandle::WaitOne(int millisecondsTimeout, bool) const
    {
        return WaitOne(millisecondsTimeout);
    }
    bool WaitHandle::WaitOne(TimeSpan timeout, bool) const
    {
        return WaitOne(timeout);
    }

    int WaitHandle::WaitAny(const Array<WaitHandle>& waitHandles)
    {
        return WaitFor(waitHandles, false, -1);
    }
    int WaitHandle::WaitAny(const Array<WaitHandle>& waitHandles, int millisecondsTimeout)
    {
        return WaitFor(waitHandles, false, millisecondsTimeout);
    }
    int WaitHandle::WaitAny(const Array<WaitHandle>& waitHandles, TimeSpan timeout)
    {
        return WaitFor(waitHandles, false, CheckedTimeout(timeout));
    }
    int WaitHandle::WaitAny(const Array<WaitHandle>& waitHandles, int millisecondsTimeout, bool)
    {
        return WaitAny(waitHandles, millisecondsTimeout);
    }
    int WaitHandle::WaitAny(const Array<WaitHandle>& waitHandles, TimeSpan timeout, bool)
    {
        return WaitAny(waitHandles, timeout);
    }

    bool WaitHandle::WaitAll(const Array<WaitHandle>& waitHandles)
    {
        return WaitFor(waitHandles, true, -1) != WaitTimeout;
    }
    bool WaitHandle::WaitAll(const Array<WaitHandle>& waitHandles, int millisecondsTimeout)
    {
        return WaitFor(waitHandles, true, millisecondsTimeout) != WaitTimeout;
    }
    bool WaitHandle::WaitAll(const Array<WaitHandle>& waitHandles, TimeSpan timeout)
    {
        return WaitFor(waitHandles, true, CheckedTimeout(timeout)) != WaitTimeout;
    }
    bool WaitHandle::WaitAll(const Array<WaitHandle>& waitHandles, int millisecondsTimeout, bool)
    {
        return WaitAll(waitHandles, millisecondsTimeout);
    }
    bool WaitHandle::WaitAll(const Array<WaitHandle>& waitHandles, TimeSpan timeout, bool)
    {
        return WaitAll(waitHandles, timeout);
    }

    bool WaitHandle::SignalAndWait(const WaitHandle& toSignal, const WaitHandle& toWaitOn)
    {
        return SignalAndWait(toSignal, toWaitOn, -1, false);
    }
    bool WaitHandle::SignalAndWait(const WaitHandle& toSignal, const WaitHandle& toWaitOn, int millisecondsTimeout, bool)
    {
        if (toSignal == nullptr)
        {
            throw ArgumentNullException("toSignal");
        }
        if (toWaitOn == nullptr)
        {
            throw ArgumentNullException("toWaitOn");
        }
        (void)CheckedTimeout(millisecondsTimeout);
        ThrowIfClosed(toSignal.Self<WaitObject>());
        ThrowIfClosed(toWaitOn.Self<WaitObject>());
        if (!toSignal.Self<WaitObject>().Signal())
        {
            throw InvalidOperationException();
        }
        return toWaitOn.WaitOne(millisecondsTimeout);
    }
    bool WaitHandle::SignalAndWait(const WaitHandle& toSignal, const WaitHandle& toWaitOn, TimeSpan timeout, bool exitContext)
    {
        return SignalAndWait(toSignal, toWaitOn, CheckedTimeout(timeout), exitContext);
    }

    void WaitHandle::Close() const
    {
        Self<WaitObject>().Close();
    }
    void WaitHandle::Dispose() const
    {
        Self<WaitObject>().Close();
    }
}
