// The .NET class TraceSource.
#pragma once
#include <System/Diagnostics/SourceSwitch.hpp>
#include <System/Diagnostics/TraceListenerCollection.hpp>

namespace System::Diagnostics
{
    /// A named source of events, with a switch and listeners of its own. Those named System.Net, System.Net.Sockets, System.Net.Cache,
    /// System.Net.HttpListener, System.Net.WebSockets and System.Net.Http are the library's: each TraceSource of such a name is the same.
    /// Follows api/system.diagnostics.tracesource.
    class SYSTEMNET_API TraceSource : public Handle
    {
        SYSTEMNET_HANDLE(TraceSource, Handle)

        /// @throws ArgumentNullException, ArgumentException name is null or empty
        explicit TraceSource(const String& name);
        TraceSource(const String& name, SourceLevels defaultLevel);

        [[nodiscard]] String Name() const;
        [[nodiscard]] SourceLevels DefaultLevel() const;
        [[nodiscard]] TraceListenerCollection Listeners() const;
        [[nodiscard]] SourceSwitch Switch() const;
        /// @throws ArgumentNullException value is null
        void Switch(const SourceSwitch& value) const;
        [[nodiscard]] Collections::Specialized::StringDictionary Attributes() const;

        /// An event without a text, with one, or with a composite format and its arguments.
        template <class... T>
        void TraceEvent(TraceEventType eventType, int id, const T&... text) const
        {
            if constexpr (sizeof...(T) <= 1)
            {
                Event(eventType, id, String(text)...);
            }
            else
            {
                [&](const String& format, const auto&... args) { Event(eventType, id, format, Detail::TraceArguments(args...)); }(text...);
            }
        }
        template <class... T>
        void TraceData(TraceEventType eventType, int id, const T&... data) const
        {
            if constexpr (Detail::IsOneTraceValue<T...>)
            {
                Data(eventType, id, Object(data)...);
            }
            else
            {
                Data(eventType, id, Detail::TraceArguments(data...));
            }
        }
        template <class... T>
        void TraceInformation(const String& message, const T&... args) const
        {
            if constexpr (sizeof...(T) == 0)
            {
                Event(TraceEventType::Information, 0, message);
            }
            else
            {
                Event(TraceEventType::Information, 0, message, Detail::TraceArguments(args...));
            }
        }
        void TraceTransfer(int id, const String& message, const Guid& relatedActivityId) const;
        void Flush() const;
        void Close() const;

        using Handle::Data;

    private:
        void Event(TraceEventType eventType, int id) const;
        void Event(TraceEventType eventType, int id, const String& message) const;
        void Event(TraceEventType eventType, int id, const String& format, const Array<Object>& args) const;
        void Data(TraceEventType eventType, int id, const Object& data) const;
        void Data(TraceEventType eventType, int id, const Array<Object>& data) const;
    };
}
