// The .NET classes Process and Debugger, as far as they tell of the program itself.
#include "ports/Diagnostics.hpp"
#include "ports/Port.hpp"
#include <System/Diagnostics/Debugger.hpp>
#include <System/Diagnostics/Process.hpp>
#include <System/IDisposable.hpp>

namespace System::Diagnostics
{
    namespace
    {
        class ProcessData final : public Detail::ObjectData
        {
        public:
            const Detail::TypeInfo& GetType() const noexcept override { return Process::Type(); }
            std::string ToText(std::string_view) const override
            {
                return "System.Diagnostics.Process (" + std::string(std::string_view(NameOfProgram())) + ")";
            }
            static String NameOfProgram()
            {
                std::string file = Port::ProgramFile();
                if (file.empty())
                {
                    const std::vector<std::string> arguments = Port::Arguments();
                    file = arguments.empty() ? std::string() : arguments.front();
                }
                file.erase(0, file.find_last_of("/\\") + 1);
                if (file.size() > 4 && String::Compare(String(file.substr(file.size() - 4)), ".exe", true) == 0)
                {
                    file.resize(file.size() - 4);
                }
                return file;
            }
        };
    }

    const Detail::TypeInfo& Process::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Diagnostics.Process", typeid(Process), nullptr, &IDisposable::Type()};
        return type;
    }

    Process Process::GetCurrentProcess()
    {
        return Process(Detail::Adopt, new ProcessData);
    }
    int Process::Id() const
    {
        (void)Self<ProcessData>();
        return Port::ProcessId();
    }
    String Process::ProcessName() const
    {
        (void)Self<ProcessData>();
        return ProcessData::NameOfProgram();
    }
    String Process::MachineName() const
    {
        (void)Self<ProcessData>();
        return ".";
    }
    bool Process::HasExited() const
    {
        (void)Self<ProcessData>();
        return false;
    }
    TimeSpan Process::TotalProcessorTime() const
    {
        (void)Self<ProcessData>();
        constexpr Int64 TicksPerMicrosecond = TimeSpan::TicksPerMillisecond / 1000;
        return TimeSpan(Port::ProcessorTime() * TicksPerMicrosecond);
    }
    void Process::Refresh() const
    {
        (void)Self<ProcessData>();
    }
    void Process::Close() const
    {
        (void)Self<ProcessData>();
    }
    void Process::Dispose() const
    {
        Close();
    }

    bool Debugger::IsAttached() noexcept
    {
        return Port::HasDebugger();
    }
    void Debugger::Break() noexcept
    {
        if (Port::HasDebugger())
        {
            Port::BreakIntoDebugger();
        }
    }
    void Debugger::Log(int, const String& category, const String& message)
    {
        Port::DebugOutput(std::string_view(String::IsNullOrEmpty(category) ? message : String::Concat(category, ": ", message)));
    }
}
