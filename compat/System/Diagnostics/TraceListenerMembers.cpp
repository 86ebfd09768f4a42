// The forms of the members that a program's own trace listener may override: each calls the next, and the last does what .NET's class does.
#include <System/Detail/TraceListenerMembers.hpp>
#include <System/Diagnostics/TraceEventCache.hpp>
#include <System/Guid.hpp>

namespace System::Detail
{
    void TraceListenerMembers::Write(const String& message)
    {
        using Next = void (TraceListenerMembers::*)(String);
        (this->*static_cast<Next>(&TraceListenerMembers::Write))(message);
    }
    void TraceListenerMembers::Write(String message)
    {
        using Next = void (TraceListenerMembers::*)(String) const;
        (this->*static_cast<Next>(&TraceListenerMembers::Write))(message);
    }
    void TraceListenerMembers::Write(String message) const
    {
        using Next = void (TraceListenerMembers::*)(const String&) const;
        (this->*static_cast<Next>(&TraceListenerMembers::Write))(message);
    }
    void TraceListenerMembers::Write(const String& message) const
    {
        LastWrite(message);
    }
    void TraceListenerMembers::EnterWrite(const String& message)
    {
        using First = void (TraceListenerMembers::*)(const String&);
        (this->*static_cast<First>(&TraceListenerMembers::Write))(message);
    }

    void TraceListenerMembers::WriteLine(const String& message)
    {
        using Next = void (TraceListenerMembers::*)(String);
        (this->*static_cast<Next>(&TraceListenerMembers::WriteLine))(message);
    }
    void TraceListenerMembers::WriteLine(String message)
    {
        using Next = void (TraceListenerMembers::*)(String) const;
        (this->*static_cast<Next>(&TraceListenerMembers::WriteLine))(message);
    }
    void TraceListenerMembers::WriteLine(String message) const
    {
        using Next = void (TraceListenerMembers::*)(const String&) const;
        (this->*static_cast<Next>(&TraceListenerMembers::WriteLine))(message);
    }
    void TraceListenerMembers::WriteLine(const String& message) const
    {
        LastWriteLine(message);
    }
    void TraceListenerMembers::EnterWriteLine(const String& message)
    {
        using First = void (TraceListenerMembers::*)(const String&);
        (this->*static_cast<First>(&TraceListenerMembers::WriteLine))(message);
    }

    void TraceListenerMembers::Write(const String& message, const String& category)
    {
        using Next = void (TraceListenerMembers::*)(String, String);
        (this->*static_cast<Next>(&TraceListenerMembers::Write))(message, category);
    }
    void TraceListenerMembers::Write(String message, String category)
    {
        using Next = void (TraceListenerMembers::*)(String, String) const;
        (this->*static_cast<Next>(&TraceListenerMembers::Write))(message, category);
    }
    void TraceListenerMembers::Write(String message, String category) const
    {
        using Next = void (TraceListenerMembers::*)(const String&, const String&) const;
        (this->*static_cast<Next>(&TraceListenerMembers::Write))(message, category);
    }
    void TraceListenerMembers::Write(const String& message, const String& category) const
    {
        LastWrite(message, category);
    }
    void TraceListenerMembers::EnterWrite(const String& message, const String& category)
    {
        using First = void (TraceListenerMembers::*)(const String&, const String&);
        (this->*static_cast<First>(&TraceListenerMembers::Write))(message, category);
    }

    void TraceListenerMembers::WriteLine(const String& message, const String& category)
    {
        using Next = void (TraceListenerMembers::*)(String, String);
        (this->*static_cast<Next>(&TraceListenerMembers::WriteLine))(message, category);
    }
    void TraceListenerMembers::WriteLine(String message, String category)
    {
        using Next = void (TraceListenerMembers::*)(String, String) const;
        (this->*static_cast<Next>(&TraceListenerMembers::WriteLine))(message, category);
    }
    void TraceListenerMembers::WriteLine(String message, String category) const
    {
        using Next = void (TraceListenerMembers::*)(const String&, const String&) const;
        (this->*static_cast<Next>(&TraceListenerMembers::WriteLine))(message, category);
    }
    void TraceListenerMembers::WriteLine(const String& message, const String& category) const
    {
        LastWriteLine(message, category);
    }
    void TraceListenerMembers::EnterWriteLine(const String& message, const String& category)
    {
        using First = void (TraceListenerMembers::*)(const String&, const String&);
        (this->*static_cast<First>(&TraceListenerMembers::WriteLine))(message, category);
    }

    void TraceListenerMembers::Write(const Object& o)
    {
        using Next = void (TraceListenerMembers::*)(Object);
        (this->*static_cast<Next>(&TraceListenerMembers::Write))(o);
    }
    void TraceListenerMembers::Write(Object o)
    {
        using Next = void (TraceListenerMembers::*)(Object) const;
        (this->*static_cast<Next>(&TraceListenerMembers::Write))(o);
    }
    void TraceListenerMembers::Write(Object o) const
    {
        using Next = void (TraceListenerMembers::*)(const Object&) const;
        (this->*static_cast<Next>(&TraceListenerMembers::Write))(o);
    }
    void TraceListenerMembers::Write(const Object& o) const
    {
        LastWrite(o);
    }
    void TraceListenerMembers::EnterWrite(const Object& o)
    {
        using First = void (TraceListenerMembers::*)(const Object&);
        (this->*static_cast<First>(&TraceListenerMembers::Write))(o);
    }

    void TraceListenerMembers::WriteLine(const Object& o)
    {
        using Next = void (TraceListenerMembers::*)(Object);
        (this->*static_cast<Next>(&TraceListenerMembers::WriteLine))(o);
    }
    void TraceListenerMembers::WriteLine(Object o)
    {
        using Next = void (TraceListenerMembers::*)(Object) const;
        (this->*static_cast<Next>(&TraceListenerMembers::WriteLine))(o);
    }
    void TraceListenerMembers::WriteLine(Object o) const
    {
        using Next = void (TraceListenerMembers::*)(const Object&) const;
        (this->*static_cast<Next>(&TraceListenerMembers::WriteLine))(o);
    }
    void TraceListenerMembers::WriteLine(const Object& o) const
    {
        LastWriteLine(o);
    }
    void TraceListenerMembers::EnterWriteLine(const Object& o)
    {
        using First = void (TraceListenerMembers::*)(const Object&);
        (this->*static_cast<First>(&TraceListenerMembers::WriteLine))(o);
    }

    void TraceListenerMembers::Fail(const String& message)
    {
        using Next = void (TraceListenerMembers::*)(String);
        (this->*static_cast<Next>(&TraceListenerMembers::Fail))(message);
    }
    void TraceListenerMembers::Fail(String message)
    {
        using Next = void (TraceListenerMembers::*)(String) const;
        (this->*static_cast<Next>(&TraceListenerMembers::Fail))(message);
    }
    void TraceListenerMembers::Fail(String message) const
    {
        using Next = void (TraceListenerMembers::*)(const String&) const;
        (this->*static_cast<Next>(&TraceListenerMembers::Fail))(message);
    }
    void TraceListenerMembers::Fail(const String& message) const
    {
        LastFail(message);
    }
    void TraceListenerMembers::EnterFail(const String& message)
    {
        using First = void (TraceListenerMembers::*)(const String&);
        (this->*static_cast<First>(&TraceListenerMembers::Fail))(message);
    }

    void TraceListenerMembers::Fail(const String& message, const String& detailMessage)
    {
        using Next = void (TraceListenerMembers::*)(String, String);
        (this->*static_cast<Next>(&TraceListenerMembers::Fail))(message, detailMessage);
    }
    void TraceListenerMembers::Fail(String message, String detailMessage)
    {
        using Next = void (TraceListenerMembers::*)(String, String) const;
        (this->*static_cast<Next>(&TraceListenerMembers::Fail))(message, detailMessage);
    }
    void TraceListenerMembers::Fail(String message, String detailMessage) const
    {
        using Next = void (TraceListenerMembers::*)(const String&, const String&) const;
        (this->*static_cast<Next>(&TraceListenerMembers::Fail))(message, detailMessage);
    }
    void TraceListenerMembers::Fail(const String& message, const String& detailMessage) const
    {
        LastFail(message, detailMessage);
    }
    void TraceListenerMembers::EnterFail(const String& message, const String& detailMessage)
    {
        using First = void (TraceListenerMembers::*)(const String&, const String&);
        (this->*static_cast<First>(&TraceListenerMembers::Fail))(message, detailMessage);
    }

    void TraceListenerMembers::TraceEvent(const Diagnostics::TraceEventCache& eventCache, const String& source,
                                          Diagnostics::TraceEventType eventType, int id)
    {
        using Next = void (TraceListenerMembers::*)(Diagnostics::TraceEventCache, String, Diagnostics::TraceEventType, int);
        (this->*static_cast<Next>(&TraceListenerMembers::TraceEvent))(eventCache, source, eventType, id);
    }
    void TraceListenerMembers::TraceEvent(Diagnostics::TraceEventCache eventCache, String source, Diagnostics::TraceEventType eventType,
                                          int id)
    {
        using Next = void (TraceListenerMembers::*)(Diagnostics::TraceEventCache, String, Diagnostics::TraceEventType, int) const;
        (this->*static_cast<Next>(&TraceListenerMembers::TraceEvent))(eventCache, source, eventType, id);
    }
    void TraceListenerMembers::TraceEvent(Diagnostics::TraceEventCache eventCache, String source, Diagnostics::TraceEventType eventType,
                                          int id) const
    {
        using Next =
            void (TraceListenerMembers::*)(const Diagnostics::TraceEventCache&, const String&, Diagnostics::TraceEventType, int) const;
        (this->*static_cast<Next>(&TraceListenerMembers::TraceEvent))(eventCache, source, eventType, id);
    }
    void TraceListenerMembers::TraceEvent(const Diagnostics::TraceEventCache& eventCache, const String& source,
                                          Diagnostics::TraceEventType eventType, int id) const
    {
        LastTraceEvent(eventCache, source, eventType, id);
    }
    void TraceListenerMembers::EnterTraceEvent(const Diagnostics::TraceEventCache& eventCache, const String& source,
                                               Diagnostics::TraceEventType eventType, int id)
    {
        using First = void (TraceListenerMembers::*)(const Diagnostics::TraceEventCache&, const String&, Diagnostics::TraceEventType, int);
        (this->*static_cast<First>(&TraceListenerMembers::TraceEvent))(eventCache, source, eventType, id);
    }

    void TraceListenerMembers::TraceEvent(const Diagnostics::TraceEventCache& eventCache, const String& source,
                                          Diagnostics::TraceEventType eventType, int id, const String& message)
    {
        using Next = void (TraceListenerMembers::*)(Diagnostics::TraceEventCache, String, Diagnostics::TraceEventType, int, String);
        (this->*static_cast<Next>(&TraceListenerMembers::TraceEvent))(eventCache, source, eventType, id, message);
    }
    void TraceListenerMembers::TraceEvent(Diagnostics::TraceEventCache eventCache, String source, Diagnostics::TraceEventType eventType,
                                          int id, String message)
    {
        using Next = void (TraceListenerMembers::*)(Diagnostics::TraceEventCache, String, Diagnostics::TraceEventType, int, String) const;
        (this->*static_cast<Next>(&TraceListenerMembers::TraceEvent))(eventCache, source, eventType, id, message);
    }
    void TraceListenerMembers::TraceEvent(Diagnostics::TraceEventCache eventCache, String source, Diagnostics::TraceEventType eventType,
                                          int id, String message) const
    {
        using Next = void (TraceListenerMembers::*)(const Diagnostics::TraceEventCache&, const String&, Diagnostics::TraceEventType, int,
                                                    const String&) const;
        (this->*static_cast<Next>(&TraceListenerMembers::TraceEvent))(eventCache, source, eventType, id, message);
    }
    void TraceListenerMembers::TraceEvent(const Diagnostics::TraceEventCache& eventCache, const String& source,
                                          Diagnostics::TraceEventType eventType, int id, const String& message) const
    {
        LastTraceEvent(eventCache, source, eventType, id, message);
    }
    void TraceListenerMembers::EnterTraceEvent(const Diagnostics::TraceEventCache& eventCache, const String& source,
                                               Diagnostics::TraceEventType eventType, int id, const String& message)
    {
        using First = void (TraceListenerMembers::*)(const Diagnostics::TraceEventCache&, const String&, Diagnostics::TraceEventType, int,
                                                     const String&);
        (this->*static_cast<First>(&TraceListenerMembers::TraceEvent))(eventCache, source, eventType, id, message);
    }

    void TraceListenerMembers::TraceEvent(const Diagnostics::TraceEventCache& eventCache, const String& source,
                                          Diagnostics::TraceEventType eventType, int id, const String& format, const Array<Object>& args)
    {
        using Next =
            void (TraceListenerMembers::*)(Diagnostics::TraceEventCache, String, Diagnostics::TraceEventType, int, String, Array<Object>);
        (this->*static_cast<Next>(&TraceListenerMembers::TraceEvent))(eventCache, source, eventType, id, format, args);
    }
    void TraceListenerMembers::TraceEvent(Diagnostics::TraceEventCache eventCache, String source, Diagnostics::TraceEventType eventType,
                                          int id, String format, Array<Object> args)
    {
        using Next = void (TraceListenerMembers::*)(Diagnostics::TraceEventCache, String, Diagnostics::TraceEventType, int, String,
                                                    Array<Object>) const;
        (this->*static_cast<Next>(&TraceListenerMembers::TraceEvent))(eventCache, source, eventType, id, format, args);
    }
    void TraceListenerMembers::TraceEvent(Diagnostics::TraceEventCache eventCache, String source, Diagnostics::TraceEventType eventType,
                                          int id, String format, Array<Object> args) const
    {
        using Next = void (TraceListenerMembers::*)(const Diagnostics::TraceEventCache&, const String&, Diagnostics::TraceEventType, int,
                                                    const String&, const Array<Object>&) const;
        (this->*static_cast<Next>(&TraceListenerMembers::TraceEvent))(eventCache, source, eventType, id, format, args);
    }
    void TraceListenerMembers::TraceEvent(const Diagnostics::TraceEventCache& eventCache, const String& source,
                                          Diagnostics::TraceEventType eventType, int id, const String& format,
                                          const Array<Object>& args) const
    {
        LastTraceEvent(eventCache, source, eventType, id, format, args);
    }
    void TraceListenerMembers::EnterTraceEvent(const Diagnostics::TraceEventCache& eventCache, const String& source,
                                               Diagnostics::TraceEventType eventType, int id, const String& format,
                                               const Array<Object>& args)
    {
        using First = void (TraceListenerMembers::*)(const Diagnostics::TraceEventCache&, const String&, Diagnostics::TraceEventType, int,
                                                     const String&, const Array<Object>&);
        (this->*static_cast<First>(&TraceListenerMembers::TraceEvent))(eventCache, source, eventType, id, format, args);
    }

    void TraceListenerMembers::TraceData(const Diagnostics::TraceEventCache& eventCache, const String& source,
                                         Diagnostics::TraceEventType eventType, int id, const Object& data)
    {
        using Next = void (TraceListenerMembers::*)(Diagnostics::TraceEventCache, String, Diagnostics::TraceEventType, int, Object);
        (this->*static_cast<Next>(&TraceListenerMembers::TraceData))(eventCache, source, eventType, id, data);
    }
    void TraceListenerMembers::TraceData(Diagnostics::TraceEventCache eventCache, String source, Diagnostics::TraceEventType eventType,
                                         int id, Object data)
    {
        using Next = void (TraceListenerMembers::*)(Diagnostics::TraceEventCache, String, Diagnostics::TraceEventType, int, Object) const;
        (this->*static_cast<Next>(&TraceListenerMembers::TraceData))(eventCache, source, eventType, id, data);
    }
    void TraceListenerMembers::TraceData(Diagnostics::TraceEventCache eventCache, String source, Diagnostics::TraceEventType eventType,
                                         int id, Object data) const
    {
        using Next = void (TraceListenerMembers::*)(const Diagnostics::TraceEventCache&, const String&, Diagnostics::TraceEventType, int,
                                                    const Object&) const;
        (this->*static_cast<Next>(&TraceListenerMembers::TraceData))(eventCache, source, eventType, id, data);
    }
    void TraceListenerMembers::TraceData(const Diagnostics::TraceEventCache& eventCache, const String& source,
                                         Diagnostics::TraceEventType eventType, int id, const Object& data) const
    {
        LastTraceData(eventCache, source, eventType, id, data);
    }
    void TraceListenerMembers::EnterTraceData(const Diagnostics::TraceEventCache& eventCache, const String& source,
                                              Diagnostics::TraceEventType eventType, int id, const Object& data)
    {
        using First = void (TraceListenerMembers::*)(const Diagnostics::TraceEventCache&, const String&, Diagnostics::TraceEventType, int,
                                                     const Object&);
        (this->*static_cast<First>(&TraceListenerMembers::TraceData))(eventCache, source, eventType, id, data);
    }

    void TraceListenerMembers::TraceData(const Diagnostics::TraceEventCache& eventCache, const String& source,
                                         Diagnostics::TraceEventType eventType, int id, const Array<Object>& data)
    {
        using Next = void (TraceListenerMembers::*)(Diagnostics::TraceEventCache, String, Diagnostics::TraceEventType, int, Array<Object>);
        (this->*static_cast<Next>(&TraceListenerMembers::TraceData))(eventCache, source, eventType, id, data);
    }
    void TraceListenerMembers::TraceData(Diagnostics::TraceEventCache eventCache, String source, Diagnostics::TraceEventType eventType,
                                         int id, Array<Object> data)
    {
        using Next =
            void (TraceListenerMembers::*)(Diagnostics::TraceEventCache, String, Diagnostics::TraceEventType, int, Array<Object>) const;
        (this->*static_cast<Next>(&TraceListenerMembers::TraceData))(eventCache, source, eventType, id, data);
    }
    void TraceListenerMembers::TraceData(Diagnostics::TraceEventCache eventCache, String source, Diagnostics::TraceEventType eventType,
                                         int id, Array<Object> data) const
    {
        using Next = void (TraceListenerMembers::*)(const Diagnostics::TraceEventCache&, const String&, Diagnostics::TraceEventType, int,
                                                    const Array<Object>&) const;
        (this->*static_cast<Next>(&TraceListenerMembers::TraceData))(eventCache, source, eventType, id, data);
    }
    void TraceListenerMembers::TraceData(const Diagnostics::TraceEventCache& eventCache, const String& source,
                                         Diagnostics::TraceEventType eventType, int id, const Array<Object>& data) const
    {
        LastTraceData(eventCache, source, eventType, id, data);
    }
    void TraceListenerMembers::EnterTraceData(const Diagnostics::TraceEventCache& eventCache, const String& source,
                                              Diagnostics::TraceEventType eventType, int id, const Array<Object>& data)
    {
        using First = void (TraceListenerMembers::*)(const Diagnostics::TraceEventCache&, const String&, Diagnostics::TraceEventType, int,
                                                     const Array<Object>&);
        (this->*static_cast<First>(&TraceListenerMembers::TraceData))(eventCache, source, eventType, id, data);
    }

    void TraceListenerMembers::TraceTransfer(const Diagnostics::TraceEventCache& eventCache, const String& source, int id,
                                             const String& message, const Guid& relatedActivityId)
    {
        using Next = void (TraceListenerMembers::*)(Diagnostics::TraceEventCache, String, int, String, Guid);
        (this->*static_cast<Next>(&TraceListenerMembers::TraceTransfer))(eventCache, source, id, message, relatedActivityId);
    }
    void TraceListenerMembers::TraceTransfer(Diagnostics::TraceEventCache eventCache, String source, int id, String message,
                                             Guid relatedActivityId)
    {
        using Next = void (TraceListenerMembers::*)(Diagnostics::TraceEventCache, String, int, String, Guid) const;
        (this->*static_cast<Next>(&TraceListenerMembers::TraceTransfer))(eventCache, source, id, message, relatedActivityId);
    }
    void TraceListenerMembers::TraceTransfer(Diagnostics::TraceEventCache eventCache, String source, int id, String message,
                                             Guid relatedActivityId) const
    {
        using Next =
            void (TraceListenerMembers::*)(const Diagnostics::TraceEventCache&, const String&, int, const String&, const Guid&) const;
        (this->*static_cast<Next>(&TraceListenerMembers::TraceTransfer))(eventCache, source, id, message, relatedActivityId);
    }
    void TraceListenerMembers::TraceTransfer(const Diagnostics::TraceEventCache& eventCache, const String& source, int id,
                                             const String& message, const Guid& relatedActivityId) const
    {
        LastTraceTransfer(eventCache, source, id, message, relatedActivityId);
    }
    void TraceListenerMembers::EnterTraceTransfer(const Diagnostics::TraceEventCache& eventCache, const String& source, int id,
                                                  const String& message, const Guid& relatedActivityId)
    {
        using First = void (TraceListenerMembers::*)(const Diagnostics::TraceEventCache&, const String&, int, const String&, const Guid&);
        (this->*static_cast<First>(&TraceListenerMembers::TraceTransfer))(eventCache, source, id, message, relatedActivityId);
    }
}
