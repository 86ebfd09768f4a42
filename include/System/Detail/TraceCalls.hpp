// What Debug and Trace do.
#pragma once
#include <System/Detail/TraceArguments.hpp>
#include <System/Diagnostics/TraceEventType.hpp>

namespace System::Detail
{
    /// Writes to all listeners of Trace.
    struct SYSTEMNET_API TraceCalls
    {
        static void Write(const String& message, bool endLine);
        static void Write(const Object& value, bool endLine);
        static void Write(const String& message, const String& category, bool endLine);
        static void Fail(const String& message, const String& detailMessage);
        static void FailWithoutDetail(const String& message);
        static void Event(Diagnostics::TraceEventType eventType, const String& message);
        static void Event(Diagnostics::TraceEventType eventType, const String& format, const Array<Object>& args);
        static bool AutoFlush();
        static void AutoFlush(bool value);
        static int IndentLevel();
        static void IndentLevel(int value);
        static int IndentSize();
        static void IndentSize(int value);
        static void Flush();
        static void Close();

        template <class... T>
        static void EventOf(Diagnostics::TraceEventType eventType, const String& message, const T&... args)
        {
            if constexpr (sizeof...(T) == 0)
            {
                Event(eventType, message);
            }
            else
            {
                Event(eventType, message, TraceArguments(args...));
            }
        }
    };
}
