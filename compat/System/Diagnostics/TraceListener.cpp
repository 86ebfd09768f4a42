// The .NET class TraceListener: which object a call reaches, and what is done where a member is not overridden.
#include "compat/core/diagnostics/ListenerData.hpp"
#include "compat/core/io/ProgramCall.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/IDisposable.hpp>
#include <System/ObjectDisposedException.hpp>
#include <mutex>

namespace System::Detail
{
    using Diagnostics::TraceEventCache;
    using Diagnostics::TraceEventType;
    using Diagnostics::TraceOptions;

    namespace
    {
        TraceListenerMembers& Entry(const TraceListenerMembers& listener) noexcept
        {
            return const_cast<TraceListenerMembers&>(listener);
        }

        /// Whether the listener's filter lets an event through.
        bool Passes(const TraceListenerMembers& listener, const TraceEventCache& cache, const String& source, TraceEventType eventType,
                    int id, const String& text, const Array<Object>& args = nullptr, const Object& data1 = nullptr,
                    const Array<Object>& data = nullptr)
        {
            const Diagnostics::TraceFilter& filter = listener.SystemnetState().Filter;
            return filter == nullptr || filter.ShouldTrace(cache, source, eventType, id, text, args, data1, data);
        }
        /// The same for a text that is no event.
        bool Passes(const TraceListenerMembers& listener, const String& text, const Object& data1 = nullptr)
        {
            return Passes(listener, nullptr, String::Empty, TraceEventType::Verbose, 0, text, nullptr, data1);
        }

        void WriteHeader(TraceListenerMembers& listener, const String& source, TraceEventType eventType, int id)
        {
            listener.EnterWrite(String::Concat(source, " ", ToString(eventType), ": ", id, " : "));
        }

        bool Has(TraceOptions options, TraceOptions option) noexcept
        {
            return (options & option) != TraceOptions::None;
        }

        void WriteFooter(TraceListenerMembers& listener, const TraceEventCache& cache)
        {
            Core::ListenerState& state = listener.SystemnetState();
            if (cache == nullptr || state.Options == TraceOptions::None)
            {
                return;
            }
            ++state.IndentLevel;
            const auto write = [&](TraceOptions option, const char* name, const auto& value)
            {
                if (Has(state.Options, option))
                {
                    listener.EnterWriteLine(String::Concat(name, "=", value()));
                }
            };
            write(TraceOptions::ProcessId, "ProcessId", [&] { return cache.ProcessId(); });
            write(TraceOptions::LogicalOperationStack, "LogicalOperationStack", [] { return String::Empty; });
            write(TraceOptions::ThreadId, "ThreadId", [&] { return cache.ThreadId(); });
            write(TraceOptions::DateTime, "DateTime", [&] { return cache.DateTime().ToString("o"); });
            write(TraceOptions::Timestamp, "Timestamp", [&] { return cache.Timestamp(); });
            write(TraceOptions::Callstack, "Callstack", [&] { return cache.Callstack(); });
            --state.IndentLevel;
        }

        void WriteEvent(TraceListenerMembers& listener, const TraceEventCache& cache, const String& source, TraceEventType eventType,
                        int id, const String& text)
        {
            WriteHeader(listener, source, eventType, id);
            listener.EnterWriteLine(text);
            WriteFooter(listener, cache);
        }

        String TextOfObject(const Object& value)
        {
            return value == nullptr ? String::Empty : value.ToString();
        }
        String WithCategory(const String& message, const String& category)
        {
            return category == nullptr ? message : String::Concat(category, ": ", message);
        }
    }

    void TraceListenerMembers::Close() const
    {
        if (TraceListenerMembers* inner = SystemnetInner())
        {
            inner->Close();
        }
    }
    void TraceListenerMembers::Dispose() const
    {
        Entry(*this).Dispose(true);
    }
    void TraceListenerMembers::Dispose(bool disposing) const
    {
        if (TraceListenerMembers* inner = SystemnetInner())
        {
            inner->Dispose(disposing);
        }
    }
    void TraceListenerMembers::Flush() const
    {
        if (TraceListenerMembers* inner = SystemnetInner())
        {
            inner->Flush();
        }
    }
    bool TraceListenerMembers::IsThreadSafe() const
    {
        return false;
    }
    void TraceListenerMembers::WriteIndent() const
    {
        Core::ListenerState& state = SystemnetState();
        state.NeedIndent = false;
        const String spaces(' ', state.IndentSize);
        for (int level = 0; level < state.IndentLevel; ++level)
        {
            Entry(*this).EnterWrite(spaces);
        }
    }

    // What a listener of the library does is done by itself; a class that a program derived from TraceListener must override these two.
    void TraceListenerMembers::LastWrite(const String& message) const
    {
        if (TraceListenerMembers* inner = SystemnetInner())
        {
            inner->EnterWrite(message);
        }
    }
    void TraceListenerMembers::LastWriteLine(const String& message) const
    {
        if (TraceListenerMembers* inner = SystemnetInner())
        {
            inner->EnterWriteLine(message);
        }
    }

    void TraceListenerMembers::LastWrite(const Object& o) const
    {
        if (o != nullptr && Passes(*this, nullptr, o))
        {
            Entry(*this).EnterWrite(o.ToString());
        }
    }
    void TraceListenerMembers::LastWriteLine(const Object& o) const
    {
        if (Passes(*this, nullptr, o))
        {
            Entry(*this).EnterWriteLine(TextOfObject(o));
        }
    }
    void TraceListenerMembers::LastWrite(const String& message, const String& category) const
    {
        if (Passes(*this, message))
        {
            Entry(*this).EnterWrite(WithCategory(message, category));
        }
    }
    void TraceListenerMembers::LastWriteLine(const String& message, const String& category) const
    {
        if (Passes(*this, message))
        {
            Entry(*this).EnterWriteLine(WithCategory(message, category));
        }
    }
    void TraceListenerMembers::LastFail(const String& message) const
    {
        Entry(*this).EnterFail(message, nullptr);
    }
    void TraceListenerMembers::LastFail(const String& message, const String& detailMessage) const
    {
        TraceListenerMembers* inner = SystemnetInner();
        if (!(inner != nullptr ? *inner : Entry(*this)).SystemnetFail(message, detailMessage))
        {
            Entry(*this).EnterWriteLine(detailMessage == nullptr ? String::Concat("Fail: ", message)
                                                                 : String::Concat("Fail: ", message, " ", detailMessage));
        }
    }
    void TraceListenerMembers::LastTraceEvent(const TraceEventCache& eventCache, const String& source, TraceEventType eventType,
                                              int id) const
    {
        Entry(*this).EnterTraceEvent(eventCache, source, eventType, id, String::Empty);
    }
    void TraceListenerMembers::LastTraceEvent(const TraceEventCache& eventCache, const String& source, TraceEventType eventType, int id,
                                              const String& message) const
    {
        if (Passes(*this, eventCache, source, eventType, id, message))
        {
            WriteEvent(Entry(*this), eventCache, source, eventType, id, message);
        }
    }
    void TraceListenerMembers::LastTraceEvent(const TraceEventCache& eventCache, const String& source, TraceEventType eventType, int id,
                                              const String& format, const Array<Object>& args) const
    {
        if (Passes(*this, eventCache, source, eventType, id, format, args))
        {
            WriteEvent(Entry(*this), eventCache, source, eventType, id, args == nullptr ? format : String::Format(format, args));
        }
    }
    void TraceListenerMembers::LastTraceData(const TraceEventCache& eventCache, const String& source, TraceEventType eventType, int id,
                                             const Object& data) const
    {
        if (Passes(*this, eventCache, source, eventType, id, nullptr, nullptr, data))
        {
            WriteEvent(Entry(*this), eventCache, source, eventType, id, TextOfObject(data));
        }
    }
    void TraceListenerMembers::LastTraceData(const TraceEventCache& eventCache, const String& source, TraceEventType eventType, int id,
                                             const Array<Object>& data) const
    {
        if (!Passes(*this, eventCache, source, eventType, id, nullptr, nullptr, nullptr, data))
        {
            return;
        }
        std::string text;
        for (int i = 0; data != nullptr && i != data.Length(); ++i)
        {
            text.append(i == 0 ? "" : ", ").append(std::string_view(TextOfObject(data[i])));
        }
        WriteEvent(Entry(*this), eventCache, source, eventType, id, text);
    }
    void TraceListenerMembers::LastTraceTransfer(const TraceEventCache& eventCache, const String& source, int id, const String& message,
                                                 const Guid& relatedActivityId) const
    {
        Entry(*this).EnterTraceEvent(eventCache, source, TraceEventType::Transfer, id,
                                     String::Concat(message, ", relatedActivityId=", relatedActivityId.ToString()));
    }
}

namespace System::Diagnostics
{
    const Detail::TypeInfo& TraceListener::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Diagnostics.TraceListener", typeid(TraceListener), nullptr, &IDisposable::Type()};
        return type;
    }

    TraceListener::TraceListener(const String& name)
    {
        SystemnetState().Name = name == nullptr ? String::Empty : name;
    }

    // ---- Which object a call reaches ----

    /// As Stream::Members: null if only this, a program's object, has members.
    Detail::TraceListenerMembers* TraceListener::Members() const
    {
        auto* data = static_cast<Detail::DerivableData*>(Data());
        if (data == nullptr)
        {
            if (!IsProgramObject())
            {
                Detail::ThrowNullReference();
            }
            return nullptr;
        }
        if (IsProgramObject())
        {
            return nullptr;
        }
        const Derivable* target = data->Target();
        if (target == nullptr && !data->IsProgramOwned()) [[likely]]
        {
            return static_cast<Core::ListenerData*>(data);
        }
        const auto* listener = static_cast<const TraceListener*>(target);
        if (listener == nullptr || !listener->IsProgramObject())
        {
            throw ObjectDisposedException("System.Diagnostics.TraceListener");
        }
        return const_cast<TraceListener*>(listener);
    }

    Detail::TraceListenerMembers* TraceListener::SystemnetInner() const
    {
        auto* data = static_cast<Detail::DerivableData*>(Data());
        return data != nullptr && !data->IsProgramOwned() ? static_cast<Core::ListenerData*>(data) : nullptr;
    }

    Core::ListenerState& TraceListener::SystemnetState() const
    {
        if (Detail::TraceListenerMembers* inner = SystemnetInner())
        {
            return inner->SystemnetState();
        }
        const TraceListener* object = this;
        if (auto* data = static_cast<Detail::DerivableData*>(Data()); data != nullptr && !IsProgramObject())
        {
            object = static_cast<const TraceListener*>(data->Target());
            if (object == nullptr)
            {
                throw ObjectDisposedException("System.Diagnostics.TraceListener");
            }
        }
        // The listener may still be under construction, or be written to by several threads.
        static std::mutex& mutex = *new std::mutex;
        const std::lock_guard lock(mutex);
        if (object->_state == nullptr)
        {
            struct Made : Handle
            {
                Made() : Handle(Detail::Adopt, new Core::ListenerStateData) {}
            };
            object->_state = Made();
        }
        return static_cast<Core::ListenerStateData*>(object->_state.Data())->State;
    }

    void TraceListener::KeepState(const TraceListener& object)
    {
        (void)object.SystemnetState();
    }

    void TraceListener::SystemnetDispose() const
    {
        const_cast<TraceListener*>(this)->TraceListenerMembers::Dispose();
    }

    /// As Stream::Call.
    template <class Enter, class Last>
    auto TraceListener::Call(int member, const Enter& enter, const Last& last) const
    {
        if (Detail::TraceListenerMembers* members = Members())
        {
            const Core::ProgramCall call(members, member);
            return enter(*members);
        }
        Detail::TraceListenerMembers& own = *const_cast<TraceListener*>(this);
        const Core::ProgramCall call(&own, member);
        return call.IsFromOverride() ? last(own) : enter(own);
    }

    void TraceListener::Close() const
    {
        auto* members = Members();
        members != nullptr ? members->Close() : TraceListenerMembers::Close();
    }
    void TraceListener::Dispose() const
    {
        auto* members = Members();
        members != nullptr ? members->Dispose() : TraceListenerMembers::Dispose();
    }
    void TraceListener::Dispose(bool disposing) const
    {
        auto* members = Members();
        members != nullptr ? members->Dispose(disposing) : TraceListenerMembers::Dispose(disposing);
    }
    void TraceListener::Flush() const
    {
        auto* members = Members();
        members != nullptr ? members->Flush() : TraceListenerMembers::Flush();
    }
    bool TraceListener::IsThreadSafe() const
    {
        auto* members = Members();
        return members != nullptr ? members->IsThreadSafe() : TraceListenerMembers::IsThreadSafe();
    }
    void TraceListener::WriteIndent() const
    {
        auto* members = Members();
        members != nullptr ? members->WriteIndent() : TraceListenerMembers::WriteIndent();
    }

    void TraceListener::CallWrite(const String& message, bool endLine) const
    {
        if (Detail::TraceListenerMembers* inner = IsProgramObject() ? SystemnetInner() : nullptr)
        {
            // A class that derives from a listener of the library calls what it overrides, or does not override.
            endLine ? inner->EnterWriteLine(message) : inner->EnterWrite(message);
            return;
        }
        Call(
            endLine ? 1 : 0,
            [&](Detail::TraceListenerMembers& listener) { endLine ? listener.EnterWriteLine(message) : listener.EnterWrite(message); },
            [&](const Detail::TraceListenerMembers& listener) { endLine ? listener.LastWriteLine(message) : listener.LastWrite(message); });
    }
    void TraceListener::CallWrite(const Object& value, bool endLine) const
    {
        Call(
            endLine ? 3 : 2,
            [&](Detail::TraceListenerMembers& listener) { endLine ? listener.EnterWriteLine(value) : listener.EnterWrite(value); },
            [&](const Detail::TraceListenerMembers& listener) { endLine ? listener.LastWriteLine(value) : listener.LastWrite(value); });
    }
    void TraceListener::CallWrite(const String& message, const String& category, bool endLine) const
    {
        Call(
            endLine ? 5 : 4,
            [&](Detail::TraceListenerMembers& listener)
            { endLine ? listener.EnterWriteLine(message, category) : listener.EnterWrite(message, category); },
            [&](const Detail::TraceListenerMembers& listener)
            { endLine ? listener.LastWriteLine(message, category) : listener.LastWrite(message, category); });
    }
    void TraceListener::CallFail(const String& message) const
    {
        Call(
            6, [&](Detail::TraceListenerMembers& listener) { listener.EnterFail(message); },
            [&](const Detail::TraceListenerMembers& listener) { listener.LastFail(message); });
    }
    void TraceListener::CallFail(const String& message, const String& detailMessage) const
    {
        Call(
            7, [&](Detail::TraceListenerMembers& listener) { listener.EnterFail(message, detailMessage); },
            [&](const Detail::TraceListenerMembers& listener) { listener.LastFail(message, detailMessage); });
    }
    void TraceListener::CallEvent(const TraceEventCache& eventCache, const String& source, TraceEventType eventType, int id) const
    {
        Call(
            8, [&](Detail::TraceListenerMembers& listener) { listener.EnterTraceEvent(eventCache, source, eventType, id); },
            [&](const Detail::TraceListenerMembers& listener) { listener.LastTraceEvent(eventCache, source, eventType, id); });
    }
    void TraceListener::CallEvent(const TraceEventCache& eventCache, const String& source, TraceEventType eventType, int id,
                                  const String& message) const
    {
        Call(
            9, [&](Detail::TraceListenerMembers& listener) { listener.EnterTraceEvent(eventCache, source, eventType, id, message); },
            [&](const Detail::TraceListenerMembers& listener) { listener.LastTraceEvent(eventCache, source, eventType, id, message); });
    }
    void TraceListener::CallEvent(const TraceEventCache& eventCache, const String& source, TraceEventType eventType, int id,
                                  const String& format, const Array<Object>& args) const
    {
        Call(
            10, [&](Detail::TraceListenerMembers& listener) { listener.EnterTraceEvent(eventCache, source, eventType, id, format, args); },
            [&](const Detail::TraceListenerMembers& listener)
            { listener.LastTraceEvent(eventCache, source, eventType, id, format, args); });
    }
    void TraceListener::CallData(const TraceEventCache& eventCache, const String& source, TraceEventType eventType, int id,
                                 const Object& data) const
    {
        Call(
            11, [&](Detail::TraceListenerMembers& listener) { listener.EnterTraceData(eventCache, source, eventType, id, data); },
            [&](const Detail::TraceListenerMembers& listener) { listener.LastTraceData(eventCache, source, eventType, id, data); });
    }
    void TraceListener::CallData(const TraceEventCache& eventCache, const String& source, TraceEventType eventType, int id,
                                 const Array<Object>& data) const
    {
        Call(
            12, [&](Detail::TraceListenerMembers& listener) { listener.EnterTraceData(eventCache, source, eventType, id, data); },
            [&](const Detail::TraceListenerMembers& listener) { listener.LastTraceData(eventCache, source, eventType, id, data); });
    }
    void TraceListener::CallTransfer(const TraceEventCache& eventCache, const String& source, int id, const String& message,
                                     const Guid& relatedActivityId) const
    {
        Call(
            13,
            [&](Detail::TraceListenerMembers& listener)
            { listener.EnterTraceTransfer(eventCache, source, id, message, relatedActivityId); },
            [&](const Detail::TraceListenerMembers& listener)
            { listener.LastTraceTransfer(eventCache, source, id, message, relatedActivityId); });
    }

    // ---- Properties ----

    String TraceListener::Name() const
    {
        return SystemnetState().Name;
    }
    void TraceListener::Name(const String& value) const
    {
        SystemnetState().Name = value;
    }
    int TraceListener::IndentLevel() const
    {
        return SystemnetState().IndentLevel;
    }
    void TraceListener::IndentLevel(int value) const
    {
        SystemnetState().IndentLevel = value < 0 ? 0 : value;
    }
    int TraceListener::IndentSize() const
    {
        return SystemnetState().IndentSize;
    }
    void TraceListener::IndentSize(int value) const
    {
        if (value < 0)
        {
            throw ArgumentOutOfRangeException("IndentSize", Object(value), "The IndentSize property must be non-negative.");
        }
        SystemnetState().IndentSize = value;
    }
    TraceFilter TraceListener::Filter() const
    {
        return SystemnetState().Filter;
    }
    void TraceListener::Filter(TraceFilter value) const
    {
        SystemnetState().Filter = value;
    }
    TraceOptions TraceListener::TraceOutputOptions() const
    {
        return SystemnetState().Options;
    }
    void TraceListener::TraceOutputOptions(TraceOptions value) const
    {
        constexpr int All = 63;
        if ((static_cast<int>(value) & ~All) != 0)
        {
            Detail::ThrowArgumentOutOfRange("value");
        }
        SystemnetState().Options = value;
    }
    Collections::Specialized::StringDictionary TraceListener::Attributes() const
    {
        return SystemnetState().Attributes;
    }
    bool TraceListener::NeedIndent() const
    {
        return SystemnetState().NeedIndent;
    }
    void TraceListener::NeedIndent(bool value) const
    {
        SystemnetState().NeedIndent = value;
    }
}
