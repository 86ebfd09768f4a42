// The .NET class Trace.
#pragma once
#include <System/Detail/TraceCalls.hpp>
#include <System/Diagnostics/TraceListenerCollection.hpp>

namespace System::Diagnostics
{
    /// Tells the listeners what the program does. Follows api/system.diagnostics.trace.
    class SYSTEMNET_API Trace
    {
        using Calls = Detail::TraceCalls;

    public:
        Trace() = delete;

        /// Those of Debug as well. At first there is a DefaultTraceListener, and what the configuration adds.
        [[nodiscard]] static TraceListenerCollection Listeners();
        /// Whether listeners write each text at once.
        [[nodiscard]] static bool AutoFlush() { return Calls::AutoFlush(); }
        static void AutoFlush(bool value) { Calls::AutoFlush(value); }
        /// Of the calling thread; setting it sets that of the listeners.
        [[nodiscard]] static int IndentLevel() { return Calls::IndentLevel(); }
        static void IndentLevel(int value) { Calls::IndentLevel(value); }
        [[nodiscard]] static int IndentSize() { return Calls::IndentSize(); }
        static void IndentSize(int value) { Calls::IndentSize(value); }
        /// Whether one lock keeps texts of several threads apart; else each listener that is not safe has one.
        [[nodiscard]] static bool UseGlobalLock();
        static void UseGlobalLock(bool value);
        static void Indent() { Calls::IndentLevel(Calls::IndentLevel() + 1); }
        static void Unindent() { Calls::IndentLevel(Calls::IndentLevel() - 1); }
        static void Flush() { Calls::Flush(); }
        static void Close() { Calls::Close(); }
        /// Reads the configuration again.
        static void Refresh();

        /// Fails if the condition is false.
        static void Assert(bool condition)
        {
            if (!condition)
            {
                Calls::FailWithoutDetail(String::Empty);
            }
        }
        template <class M>
        static void Assert(bool condition, const M& message)
        {
            if (!condition)
            {
                Calls::FailWithoutDetail(String(message));
            }
        }
        template <class M, class D>
        static void Assert(bool condition, const M& message, const D& detailMessage)
        {
            if (!condition)
            {
                Calls::Fail(String(message), String(detailMessage));
            }
        }
        static void Fail(const String& message) { Calls::FailWithoutDetail(message); }
        static void Fail(const String& message, const String& detailMessage) { Calls::Fail(message, detailMessage); }

        /// A text, or any value's.
        template <class T>
        static void Write(const T& message)
        {
            Calls::Write(Detail::TraceValue(message), false);
        }
        template <class T>
        static void Write(const T& message, const String& category)
        {
            Calls::Write(String(Detail::TextOf(message)), category, false);
        }
        template <class T>
        static void WriteLine(const T& message)
        {
            Calls::Write(Detail::TraceValue(message), true);
        }
        template <class T>
        static void WriteLine(const T& message, const String& category)
        {
            Calls::Write(String(Detail::TextOf(message)), category, true);
        }
        template <class... T>
        static void WriteIf(bool condition, const T&... message)
        {
            if (condition)
            {
                Write(message...);
            }
        }
        template <class... T>
        static void WriteLineIf(bool condition, const T&... message)
        {
            if (condition)
            {
                WriteLine(message...);
            }
        }

        /// A text, or a composite format with its arguments.
        template <class... T>
        static void TraceError(const String& message, const T&... args)
        {
            Calls::EventOf(TraceEventType::Error, message, args...);
        }
        template <class... T>
        static void TraceWarning(const String& message, const T&... args)
        {
            Calls::EventOf(TraceEventType::Warning, message, args...);
        }
        template <class... T>
        static void TraceInformation(const String& message, const T&... args)
        {
            Calls::EventOf(TraceEventType::Information, message, args...);
        }
    };
}
