// What a program's own trace listener may override.
#pragma once
#include <System/Array.hpp>
#include <System/Diagnostics/TraceEventType.hpp>
#include <System/Object.hpp>
#include <utility>

namespace System
{
    class Guid;
}

namespace System::Diagnostics
{
    class TraceEventCache;
}

namespace System::Core
{
    struct ListenerState;
}

namespace System::Detail
{
    /// Each member in all forms that a program may write, as StreamMembers has a stream's.
    class SYSTEMNET_API TraceListenerMembers
    {
    public:
        virtual void Close() { std::as_const(*this).Close(); }
        virtual void Close() const;
        virtual void Dispose() { std::as_const(*this).Dispose(); }
        virtual void Dispose() const;
        virtual void Dispose(bool disposing) { std::as_const(*this).Dispose(disposing); }
        virtual void Dispose(bool disposing) const;
        virtual void Flush() { std::as_const(*this).Flush(); }
        virtual void Flush() const;
        virtual bool IsThreadSafe() { return std::as_const(*this).IsThreadSafe(); }
        virtual bool IsThreadSafe() const;
        virtual void WriteIndent() { std::as_const(*this).WriteIndent(); }
        virtual void WriteIndent() const;

        virtual void Write(const String& message);
        virtual void Write(const String& message) const;
        virtual void Write(String message);
        virtual void Write(String message) const;
        virtual void WriteLine(const String& message);
        virtual void WriteLine(const String& message) const;
        virtual void WriteLine(String message);
        virtual void WriteLine(String message) const;
        virtual void Write(const String& message, const String& category);
        virtual void Write(const String& message, const String& category) const;
        virtual void Write(String message, String category);
        virtual void Write(String message, String category) const;
        virtual void WriteLine(const String& message, const String& category);
        virtual void WriteLine(const String& message, const String& category) const;
        virtual void WriteLine(String message, String category);
        virtual void WriteLine(String message, String category) const;
        virtual void Write(const Object& o);
        virtual void Write(const Object& o) const;
        virtual void Write(Object o);
        virtual void Write(Object o) const;
        virtual void WriteLine(const Object& o);
        virtual void WriteLine(const Object& o) const;
        virtual void WriteLine(Object o);
        virtual void WriteLine(Object o) const;
        virtual void Fail(const String& message);
        virtual void Fail(const String& message) const;
        virtual void Fail(String message);
        virtual void Fail(String message) const;
        virtual void Fail(const String& message, const String& detailMessage);
        virtual void Fail(const String& message, const String& detailMessage) const;
        virtual void Fail(String message, String detailMessage);
        virtual void Fail(String message, String detailMessage) const;
        virtual void TraceEvent(const Diagnostics::TraceEventCache& eventCache, const String& source, Diagnostics::TraceEventType eventType,
                                int id);
        virtual void TraceEvent(const Diagnostics::TraceEventCache& eventCache, const String& source, Diagnostics::TraceEventType eventType,
                                int id) const;
        virtual void TraceEvent(Diagnostics::TraceEventCache eventCache, String source, Diagnostics::TraceEventType eventType, int id);
        virtual void TraceEvent(Diagnostics::TraceEventCache eventCache, String source, Diagnostics::TraceEventType eventType,
                                int id) const;
        virtual void TraceEvent(const Diagnostics::TraceEventCache& eventCache, const String& source, Diagnostics::TraceEventType eventType,
                                int id, const String& message);
        virtual void TraceEvent(const Diagnostics::TraceEventCache& eventCache, const String& source, Diagnostics::TraceEventType eventType,
                                int id, const String& message) const;
        virtual void TraceEvent(Diagnostics::TraceEventCache eventCache, String source, Diagnostics::TraceEventType eventType, int id,
                                String message);
        virtual void TraceEvent(Diagnostics::TraceEventCache eventCache, String source, Diagnostics::TraceEventType eventType, int id,
                                String message) const;
        virtual void TraceEvent(const Diagnostics::TraceEventCache& eventCache, const String& source, Diagnostics::TraceEventType eventType,
                                int id, const String& format, const Array<Object>& args);
        virtual void TraceEvent(const Diagnostics::TraceEventCache& eventCache, const String& source, Diagnostics::TraceEventType eventType,
                                int id, const String& format, const Array<Object>& args) const;
        virtual void TraceEvent(Diagnostics::TraceEventCache eventCache, String source, Diagnostics::TraceEventType eventType, int id,
                                String format, Array<Object> args);
        virtual void TraceEvent(Diagnostics::TraceEventCache eventCache, String source, Diagnostics::TraceEventType eventType, int id,
                                String format, Array<Object> args) const;
        virtual void TraceData(const Diagnostics::TraceEventCache& eventCache, const String& source, Diagnostics::TraceEventType eventType,
                               int id, const Object& data);
        virtual void TraceData(const Diagnostics::TraceEventCache& eventCache, const String& source, Diagnostics::TraceEventType eventType,
                               int id, const Object& data) const;
        virtual void TraceData(Diagnostics::TraceEventCache eventCache, String source, Diagnostics::TraceEventType eventType, int id,
                               Object data);
        virtual void TraceData(Diagnostics::TraceEventCache eventCache, String source, Diagnostics::TraceEventType eventType, int id,
                               Object data) const;
        virtual void TraceData(const Diagnostics::TraceEventCache& eventCache, const String& source, Diagnostics::TraceEventType eventType,
                               int id, const Array<Object>& data);
        virtual void TraceData(const Diagnostics::TraceEventCache& eventCache, const String& source, Diagnostics::TraceEventType eventType,
                               int id, const Array<Object>& data) const;
        virtual void TraceData(Diagnostics::TraceEventCache eventCache, String source, Diagnostics::TraceEventType eventType, int id,
                               Array<Object> data);
        virtual void TraceData(Diagnostics::TraceEventCache eventCache, String source, Diagnostics::TraceEventType eventType, int id,
                               Array<Object> data) const;
        virtual void TraceTransfer(const Diagnostics::TraceEventCache& eventCache, const String& source, int id, const String& message,
                                   const Guid& relatedActivityId);
        virtual void TraceTransfer(const Diagnostics::TraceEventCache& eventCache, const String& source, int id, const String& message,
                                   const Guid& relatedActivityId) const;
        virtual void TraceTransfer(Diagnostics::TraceEventCache eventCache, String source, int id, String message, Guid relatedActivityId);
        virtual void TraceTransfer(Diagnostics::TraceEventCache eventCache, String source, int id, String message,
                                   Guid relatedActivityId) const;

        // The first form of each, which cannot be told from the others in a call.
        void EnterWrite(const String& message);
        void EnterWriteLine(const String& message);
        void EnterWrite(const String& message, const String& category);
        void EnterWriteLine(const String& message, const String& category);
        void EnterWrite(const Object& o);
        void EnterWriteLine(const Object& o);
        void EnterFail(const String& message);
        void EnterFail(const String& message, const String& detailMessage);
        void EnterTraceEvent(const Diagnostics::TraceEventCache& eventCache, const String& source, Diagnostics::TraceEventType eventType,
                             int id);
        void EnterTraceEvent(const Diagnostics::TraceEventCache& eventCache, const String& source, Diagnostics::TraceEventType eventType,
                             int id, const String& message);
        void EnterTraceEvent(const Diagnostics::TraceEventCache& eventCache, const String& source, Diagnostics::TraceEventType eventType,
                             int id, const String& format, const Array<Object>& args);
        void EnterTraceData(const Diagnostics::TraceEventCache& eventCache, const String& source, Diagnostics::TraceEventType eventType,
                            int id, const Object& data);
        void EnterTraceData(const Diagnostics::TraceEventCache& eventCache, const String& source, Diagnostics::TraceEventType eventType,
                            int id, const Array<Object>& data);
        void EnterTraceTransfer(const Diagnostics::TraceEventCache& eventCache, const String& source, int id, const String& message,
                                const Guid& relatedActivityId);
        // What the last form of each does.
        void LastWrite(const String& message) const;
        void LastWriteLine(const String& message) const;
        void LastWrite(const String& message, const String& category) const;
        void LastWriteLine(const String& message, const String& category) const;
        void LastWrite(const Object& o) const;
        void LastWriteLine(const Object& o) const;
        void LastFail(const String& message) const;
        void LastFail(const String& message, const String& detailMessage) const;
        void LastTraceEvent(const Diagnostics::TraceEventCache& eventCache, const String& source, Diagnostics::TraceEventType eventType,
                            int id) const;
        void LastTraceEvent(const Diagnostics::TraceEventCache& eventCache, const String& source, Diagnostics::TraceEventType eventType,
                            int id, const String& message) const;
        void LastTraceEvent(const Diagnostics::TraceEventCache& eventCache, const String& source, Diagnostics::TraceEventType eventType,
                            int id, const String& format, const Array<Object>& args) const;
        void LastTraceData(const Diagnostics::TraceEventCache& eventCache, const String& source, Diagnostics::TraceEventType eventType,
                           int id, const Object& data) const;
        void LastTraceData(const Diagnostics::TraceEventCache& eventCache, const String& source, Diagnostics::TraceEventType eventType,
                           int id, const Array<Object>& data) const;
        void LastTraceTransfer(const Diagnostics::TraceEventCache& eventCache, const String& source, int id, const String& message,
                               const Guid& relatedActivityId) const;

        /// The name, indentation, filter and options of the listener that this is the members of.
        virtual Core::ListenerState& SystemnetState() const = 0;
        /// For an object of a program's class that derives from a listener of the library: the latter, which does the writing.
        [[nodiscard]] virtual TraceListenerMembers* SystemnetInner() const { return nullptr; }
        /// A failed assertion, where a listener does more than to write it. False if it does not.
        virtual bool SystemnetFail(const String&, const String&) { return false; }

    protected:
        ~TraceListenerMembers() = default;
    };
}
