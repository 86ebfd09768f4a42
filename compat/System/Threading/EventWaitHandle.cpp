#include "compat/core/threading/WaitObject.hpp"
#include <System/ArgumentException.hpp>
#include <System/ObjectDisposedException.hpp>
#include <System/Threading/AutoResetEvent.hpp>
#include <System/Threading/EventWaitHandle.hpp>
#include <System/Threading/ManualResetEvent.hpp>

namespace System::Threading
{
    using Core::EventObject;

    namespace
    {
        EventObject& Open(EventObject& event)
        {
            if (event.IsClosed())
            {
                throw ObjectDisposedException("Microsoft.Win32.SafeHandles.SafeWaitHandle");
            }
            return event;
        }

        bool IsAutoReset(EventResetMode mode)
        {
            if (mode != EventResetMode::AutoReset && mode != EventResetMode::ManualReset)
            {
                throw ArgumentException("Value of flags is invalid.", "mode");
            }
            return mode == EventResetMode::AutoReset;
        }
    }

    const System::Detail::TypeInfo& EventWaitHandle::Type() noexcept
    {
        static const System::Detail::TypeInfo info{"System.Threading.EventWaitHandle", typeid(EventWaitHandle), &WaitHandle::Type()};
        return info;
    }
    const System::Detail::TypeInfo& ManualResetEvent::Type() noexcept
    {
        static const System::Detail::TypeInfo info{"System.Threading.ManualResetEvent", typeid(ManualResetEvent), &EventWaitHandle::Type()};
        return info;
    }
    const System::Detail::TypeInfo& AutoResetEvent::Type() noexcept
    {
        static const System::Detail::TypeInfo info{"System.Threading.AutoResetEvent", typeid(AutoResetEvent), &EventWaitHandle::Type()};
        return info;
    }

    EventWaitHandle::EventWaitHandle(bool initialState, EventResetMode mode)
        : EventWaitHandle(System::Detail::Adopt, new EventObject(initialState, IsAutoReset(mode), Type()))
    {
    }
    ManualResetEvent::ManualResetEvent(bool initialState)
        : ManualResetEvent(System::Detail::Adopt, new EventObject(initialState, false, Type()))
    {
    }
    AutoResetEvent::AutoResetEvent(bool initialState) : AutoResetEvent(System::Detail::Adopt, new EventObject(initialState, true, Type()))
    {
    }

    bool EventWaitHandle::Set() const
    {
        Open(Self<EventObject>()).Set();
        return true;
    }
    bool EventWaitHandle::Reset() const
    {
        Open(Self<EventObject>()).Reset();
        return true;
    }
}
