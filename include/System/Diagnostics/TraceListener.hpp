// The .NET class TraceListener.
#pragma once
#include <System/Collections/Specialized/StringDictionary.hpp>
#include <System/Detail/Derivable.hpp>
#include <System/Detail/TraceArguments.hpp>
#include <System/Detail/TraceListenerMembers.hpp>
#include <System/Diagnostics/TraceEventCache.hpp>
#include <System/Diagnostics/TraceFilter.hpp>
#include <System/Diagnostics/TraceOptions.hpp>
#include <System/Guid.hpp>

namespace System::Diagnostics
{
    /// Receives what Debug, Trace and TraceSource write. A program's own kind derives from this, as from Stream, and overrides at least
    /// Write(String) and WriteLine(String); Stream's header says why some members are there twice.
    /// Follows api/system.diagnostics.tracelistener.
    class SYSTEMNET_API TraceListener : public Detail::Derivable, protected Detail::TraceListenerMembers
    {
        SYSTEMNET_HANDLE(TraceListener, Detail::Derivable)
        using SystemnetRoot = TraceListener;

        /// Null, as an unset variable in C#; for a class that derives from this, its base.
        constexpr TraceListener() noexcept = default;
        /// Of a program's own kind, as Stream.
        template <class D>
            requires Detail::ProgramClass<std::remove_cvref_t<D>, TraceListener>
        TraceListener(D&& object) : Derivable(Detail::Adopt, (KeepState(object), Host(std::forward<D>(object))))
        {
        }
        template <std::derived_from<TraceListener> D>
        TraceListener(const std::shared_ptr<D>& object) : Derivable(Detail::Adopt, Keep(object))
        {
        }
        template <class D>
            requires Detail::ProgramClass<std::remove_cvref_t<D>, TraceListener>
        TraceListener& operator=(D&& object) &
        {
            return *this = TraceListener(std::forward<D>(object));
        }

        [[nodiscard]] String Name() const;
        void Name(const String& value) const;
        [[nodiscard]] int IndentLevel() const;
        void IndentLevel(int value) const;
        /// Spaces for each level; 4 at first.
        [[nodiscard]] int IndentSize() const;
        /// @throws ArgumentOutOfRangeException value is negative
        void IndentSize(int value) const;
        [[nodiscard]] TraceFilter Filter() const;
        /// @param value null: everything is written
        void Filter(TraceFilter value) const;
        [[nodiscard]] TraceOptions TraceOutputOptions() const;
        /// @throws ArgumentOutOfRangeException value has a bit that no option has
        void TraceOutputOptions(TraceOptions value) const;
        [[nodiscard]] Collections::Specialized::StringDictionary Attributes() const;
        /// Whether several threads may call this at the same time.
        [[nodiscard]] bool IsThreadSafe() override { return std::as_const(*this).IsThreadSafe(); }
        [[nodiscard]] bool IsThreadSafe() const override;

        void Close() override { std::as_const(*this).Close(); }
        void Close() const override;
        void Dispose() override { std::as_const(*this).Dispose(); }
        void Dispose() const override;
        void Flush() override { std::as_const(*this).Flush(); }
        void Flush() const override;

        /// A text, or any value's.
        template <class T>
        void Write(const T& message) const
        {
            CallWrite(Detail::TraceValue(message), false);
        }
        template <class T>
        void Write(const T& message, const String& category) const
        {
            CallWrite(String(Detail::TextOf(message)), category, false);
        }
        template <class T>
        void WriteLine(const T& message) const
        {
            CallWrite(Detail::TraceValue(message), true);
        }
        template <class T>
        void WriteLine(const T& message, const String& category) const
        {
            CallWrite(String(Detail::TextOf(message)), category, true);
        }
        template <class = void>
        void Fail(const String& message) const
        {
            CallFail(message);
        }
        template <class = void>
        void Fail(const String& message, const String& detailMessage) const
        {
            CallFail(message, detailMessage);
        }
        /// An event without a text, with one, or with a composite format and its arguments.
        template <class... T>
        void TraceEvent(const TraceEventCache& eventCache, const String& source, TraceEventType eventType, int id, const T&... text) const
        {
            if constexpr (sizeof...(T) <= 1)
            {
                CallEvent(eventCache, source, eventType, id, String(text)...);
            }
            else
            {
                [&](const String& format, const auto&... args)
                { CallEvent(eventCache, source, eventType, id, format, Detail::TraceArguments(args...)); }(text...);
            }
        }
        template <class... T>
        void TraceData(const TraceEventCache& eventCache, const String& source, TraceEventType eventType, int id, const T&... data) const
        {
            if constexpr (Detail::IsOneTraceValue<T...>)
            {
                CallData(eventCache, source, eventType, id, Object(data)...);
            }
            else
            {
                CallData(eventCache, source, eventType, id, Detail::TraceArguments(data...));
            }
        }
        template <class = void>
        void TraceTransfer(const TraceEventCache& eventCache, const String& source, int id, const String& message,
                           const Guid& relatedActivityId) const
        {
            CallTransfer(eventCache, source, id, message, relatedActivityId);
        }

    protected:
        explicit TraceListener(const String& name);
        /// Whether the next text begins a line.
        [[nodiscard]] bool NeedIndent() const;
        void NeedIndent(bool value) const;
        void WriteIndent() override { std::as_const(*this).WriteIndent(); }
        void WriteIndent() const override;
        /// What Close and Dispose do.
        void Dispose(bool disposing) override { std::as_const(*this).Dispose(disposing); }
        void Dispose(bool disposing) const override;

        Core::ListenerState& SystemnetState() const override;
        [[nodiscard]] TraceListenerMembers* SystemnetInner() const override;

    private:
        void CallWrite(const String& message, bool endLine) const;
        void CallWrite(const Object& value, bool endLine) const;
        void CallWrite(const String& message, const String& category, bool endLine) const;
        void CallFail(const String& message) const;
        void CallFail(const String& message, const String& detailMessage) const;
        void CallEvent(const TraceEventCache& eventCache, const String& source, TraceEventType eventType, int id) const;
        void CallEvent(const TraceEventCache& eventCache, const String& source, TraceEventType eventType, int id,
                       const String& message) const;
        void CallEvent(const TraceEventCache& eventCache, const String& source, TraceEventType eventType, int id, const String& format,
                       const Array<Object>& args) const;
        void CallData(const TraceEventCache& eventCache, const String& source, TraceEventType eventType, int id, const Object& data) const;
        void CallData(const TraceEventCache& eventCache, const String& source, TraceEventType eventType, int id,
                      const Array<Object>& data) const;
        void CallTransfer(const TraceEventCache& eventCache, const String& source, int id, const String& message,
                          const Guid& relatedActivityId) const;

        /// Before a program's object is copied: both have one state.
        static void KeepState(const TraceListener& object);
        Detail::TraceListenerMembers* Members() const;
        template <class Enter, class Last>
        auto Call(int member, const Enter& enter, const Last& last) const;
        const Detail::TypeInfo& SystemnetType() const noexcept override { return Type(); }
        void SystemnetDispose() const override;

        mutable Handle _state = Handle(); ///< of a program's object; the library's listeners have theirs in their data
    };
}
