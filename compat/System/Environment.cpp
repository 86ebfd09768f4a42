// The .NET class Environment.
#include "compat/core/threading/ThreadObject.hpp"
#include "ports/Port.hpp"
#include <System/Environment.hpp>
#include <System/InvalidOperationException.hpp>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <thread>

namespace System
{
    namespace
    {
        std::atomic<int> exitCodeOfProgram{0};
    }

    String Detail::EnvironmentValue(const String& variable)
    {
        if (variable == nullptr)
        {
            Detail::ThrowArgumentNull("variable");
        }
        const char* value = std::getenv(static_cast<const char*>(variable));
        return value;
    }

    String Environment::NewLine()
    {
        return Port::LineEnd;
    }

    void Environment::Exit(int exitCode)
    {
        ExitCode(exitCode);
        Core::ThreadObject::AbandonForeground();
        std::exit(exitCode);
    }

    int Environment::ExitCode() noexcept
    {
        return exitCodeOfProgram.load();
    }

    void Environment::ExitCode(int value) noexcept
    {
        exitCodeOfProgram.store(value);
    }

    String Environment::MachineName()
    {
        std::string name;
        if (!Port::HostName(name).Ok())
        {
            throw InvalidOperationException("Couldn't get computer name.");
        }
        return name.substr(0, name.find('.'));
    }

    String Environment::UserName()
    {
        for (const char* variable : {"USER", "LOGNAME", "USERNAME"})
        {
            if (const char* value = std::getenv(variable))
            {
                return value;
            }
        }
        return String::Empty;
    }

    int Environment::ProcessId() noexcept
    {
        return Port::ProcessId();
    }

    int Environment::ProcessorCount() noexcept { return Port::ProcessorCount(); }

    int Environment::TickCount() noexcept
    {
        return static_cast<int>(TickCount64());
    }

    Int64 Environment::TickCount64() noexcept
    {
        using namespace std::chrono;
        return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
    }

    int Environment::CurrentManagedThreadId() noexcept
    {
        return Core::ThreadObject::Current().Id();
    }

    Array<String> Environment::GetCommandLineArgs()
    {
        const std::vector<std::string> arguments = Port::Arguments();
        Array<String> result(arguments.size());
        for (std::size_t i = 0; i != arguments.size(); ++i)
        {
            result[static_cast<Int64>(i)] = arguments[i];
        }
        return result;
    }
}
