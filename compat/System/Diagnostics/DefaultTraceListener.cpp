// The .NET class DefaultTraceListener.
#include "compat/core/diagnostics/ListenerData.hpp"
#include "compat/core/diagnostics/TraceSettings.hpp"
#include "ports/Diagnostics.hpp"
#include "ports/Port.hpp"
#include <System/Diagnostics/DefaultTraceListener.hpp>
#include <System/IO/File.hpp>
#include <cstdlib>

namespace System::Diagnostics
{
    namespace
    {
        class DefaultListenerData final : public Core::ListenerData
        {
        public:
            DefaultListenerData()
            {
                State.Name = "Default";
                const Core::TraceSettings settings = Core::TraceSettings::Present();
                AssertUi = settings.AssertUi;
                LogFile = settings.LogFile;
            }
            const Detail::TypeInfo& GetType() const noexcept override { return DefaultTraceListener::Type(); }

            void Write(const String& message) override
            {
                if (State.NeedIndent)
                {
                    WriteIndent();
                }
                Put(message);
            }
            void WriteLine(const String& message) override
            {
                if (State.NeedIndent)
                {
                    WriteIndent();
                }
                Put(String::Concat(message, Port::LineEnd));
                State.NeedIndent = true;
            }
            using ListenerData::Write;
            using ListenerData::WriteLine;

            bool SystemnetFail(const String& message, const String& detailMessage) override
            {
                if (!AssertUi)
                {
                    return false;
                }
                std::string text = "Process terminated.";
                text.append(Port::LineEnd).append("Assertion Failed").append(Port::LineEnd);
                for (const String& part : {message, detailMessage})
                {
                    if (!String::IsNullOrEmpty(part))
                    {
                        text.append(std::string_view(part)).append(Port::LineEnd);
                    }
                }
                Port::DebugOutput(text);
                if (Port::HasDebugger())
                {
                    Port::BreakIntoDebugger();
                    return true;
                }
                Port::WriteText(Port::StandardStream::Error, text);
                std::abort();
            }

            bool AssertUi = true;
            String LogFile;

        private:
            void Put(const String& text)
            {
                Port::DebugOutput(std::string_view(text));
                if (!String::IsNullOrEmpty(LogFile))
                {
                    IO::File::AppendAllText(LogFile, text);
                }
            }
        };
    }

    const Detail::TypeInfo& DefaultTraceListener::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Diagnostics.DefaultTraceListener", typeid(DefaultTraceListener), &TraceListener::Type()};
        return type;
    }

    DefaultTraceListener::DefaultTraceListener() : DefaultTraceListener(Detail::Adopt, new DefaultListenerData) {}
    bool DefaultTraceListener::AssertUiEnabled() const
    {
        return Self<DefaultListenerData>().AssertUi;
    }
    void DefaultTraceListener::AssertUiEnabled(bool value) const
    {
        Self<DefaultListenerData>().AssertUi = value;
    }
    String DefaultTraceListener::LogFileName() const
    {
        return Self<DefaultListenerData>().LogFile;
    }
    void DefaultTraceListener::LogFileName(const String& value) const
    {
        Self<DefaultListenerData>().LogFile = value;
    }
}
