// The .NET classes Trace and Debug.
#include "compat/core/diagnostics/NetworkSources.hpp"
#include "compat/core/diagnostics/TraceGate.hpp"
#include "compat/core/diagnostics/TraceSettings.hpp"
#include <System/Diagnostics/DefaultTraceListener.hpp>
#include <System/Diagnostics/Process.hpp>
#include <System/Diagnostics/Trace.hpp>
#include <atomic>

namespace System::Detail
{
    using Core::TraceSettings;
    using Diagnostics::TraceEventCache;
    using Diagnostics::TraceListener;
    using Diagnostics::TraceListenerCollection;
    namespace TraceGate = Core::TraceGate;

    namespace
    {
        thread_local int indentLevel = 0;
        std::atomic<int> indentSize{4};

        void Configure(const TraceListenerCollection& listeners)
        {
            const TraceSettings& settings = TraceSettings::Present();
            indentSize = std::max(settings.IndentSize.value_or(4), 0);
            if (settings.AutoFlush)
            {
                TraceGate::AutoFlush(*settings.AutoFlush);
            }
            if (settings.UseGlobalLock)
            {
                TraceGate::UseGlobalLock(*settings.UseGlobalLock);
            }
            listeners.Clear();
            if (!settings.Trace.Clears)
            {
                listeners.Add(Diagnostics::DefaultTraceListener());
            }
            for (const TraceListener& listener : settings.Make(settings.Trace))
            {
                listeners.Add(listener);
            }
            for (const std::string& name : settings.Trace.Removed)
            {
                listeners.Remove(String(name));
            }
            for (TraceListener listener : listeners)
            {
                listener.IndentSize(indentSize);
            }
        }

        /// Made at the first use; never destroyed, since destructors may trace.
        const TraceListenerCollection& Listeners()
        {
            static const auto* const made = []
            {
                auto* listeners = new TraceListenerCollection(Core::MakeListeners());
                Configure(*listeners);
                return listeners;
            }();
            return *made;
        }

        template <class Action>
        void ToAll(const Action& action)
        {
            TraceGate::Each(Listeners(), action);
        }
    }

    void TraceCalls::Write(const String& message, bool endLine)
    {
        ToAll([&](const TraceListener& listener) { endLine ? listener.WriteLine(message) : listener.Write(message); });
    }
    void TraceCalls::Write(const Object& value, bool endLine)
    {
        ToAll([&](const TraceListener& listener) { endLine ? listener.WriteLine(value) : listener.Write(value); });
    }
    void TraceCalls::Write(const String& message, const String& category, bool endLine)
    {
        ToAll([&](const TraceListener& listener) { endLine ? listener.WriteLine(message, category) : listener.Write(message, category); });
    }
    void TraceCalls::Fail(const String& message, const String& detailMessage)
    {
        ToAll([&](const TraceListener& listener) { listener.Fail(message, detailMessage); });
    }
    void TraceCalls::FailWithoutDetail(const String& message)
    {
        ToAll([&](const TraceListener& listener) { listener.Fail(message); });
    }

    namespace
    {
        /// The name that Trace's own events carry: the program's.
        const String& NameOfProgram()
        {
            static const auto& name = *new String(Diagnostics::Process::GetCurrentProcess().ProcessName());
            return name;
        }
    }

    void TraceCalls::Event(Diagnostics::TraceEventType eventType, const String& message)
    {
        const TraceEventCache cache;
        ToAll([&](const TraceListener& listener) { listener.TraceEvent(cache, NameOfProgram(), eventType, 0, message); });
    }
    void TraceCalls::Event(Diagnostics::TraceEventType eventType, const String& format, const Array<Object>& args)
    {
        const TraceEventCache cache;
        ToAll([&](const TraceListener& listener) { listener.TraceEvent(cache, NameOfProgram(), eventType, 0, format, args); });
    }

    bool TraceCalls::AutoFlush()
    {
        (void)Listeners();
        return TraceGate::AutoFlush();
    }
    void TraceCalls::AutoFlush(bool value)
    {
        (void)Listeners();
        TraceGate::AutoFlush(value);
    }
    int TraceCalls::IndentLevel()
    {
        return indentLevel;
    }
    void TraceCalls::IndentLevel(int value)
    {
        const std::lock_guard lock(TraceGate::Lock());
        indentLevel = std::max(value, 0);
        for (TraceListener listener : Listeners())
        {
            listener.IndentLevel(indentLevel);
        }
    }
    int TraceCalls::IndentSize()
    {
        (void)Listeners();
        return indentSize;
    }
    void TraceCalls::IndentSize(int value)
    {
        const std::lock_guard lock(TraceGate::Lock());
        indentSize = std::max(value, 0);
        for (TraceListener listener : Listeners())
        {
            listener.IndentSize(indentSize);
        }
    }
    void TraceCalls::Flush()
    {
        ToAll([](const TraceListener& listener) { listener.Flush(); });
    }
    void TraceCalls::Close()
    {
        const std::lock_guard lock(TraceGate::Lock());
        for (TraceListener listener : Listeners())
        {
            listener.Close();
        }
    }
}

namespace System::Diagnostics
{
    TraceListenerCollection Trace::Listeners()
    {
        return Detail::Listeners();
    }
    bool Trace::UseGlobalLock()
    {
        (void)Detail::Listeners();
        return Core::TraceGate::UseGlobalLock();
    }
    void Trace::UseGlobalLock(bool value)
    {
        (void)Detail::Listeners();
        Core::TraceGate::UseGlobalLock(value);
    }
    void Trace::Refresh()
    {
        Core::TraceSettings::Reread();
        Detail::Configure(Detail::Listeners());
        Core::NetworkSources::Configure();
    }
}
