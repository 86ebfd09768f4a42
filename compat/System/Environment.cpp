// The .NET class Environment.
#include "compat/core/threading/ThreadObject.hpp"
#include "ports/Environment.hpp"
#include "ports/Port.hpp"
#include <System/Environment.hpp>
#include <System/InvalidOperationException.hpp>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <mutex>

namespace System
{
    namespace
    {
        std::atomic<int> exitCodeOfProgram{0};

        /// Held while a variable is read or set: the C library lets the two not meet.
        std::mutex& VariablesMutex()
        {
            static auto* const mutex = new std::mutex;
            return *mutex;
        }

        bool Value(const std::string& variable, std::string& value)
        {
            const std::lock_guard lock(VariablesMutex());
            return Port::GetVariable(variable, value);
        }
    }

    String Detail::EnvironmentValue(const String& variable)
    {
        if (variable == nullptr)
        {
            Detail::ThrowArgumentNull("variable");
        }
        std::string value;
        return Value(variable, value) ? String(value) : String();
    }

    void Detail::EnvironmentValue(const String& variable, const String& value)
    {
        CheckNull(variable == nullptr, "variable");
        const std::string_view name = variable;
        if (name.empty() || name.front() == '\0')
        {
            ThrowArgument(name.empty() ? "The value cannot be an empty string." : "The first char in the string is the null character.",
                          "variable");
        }
        if (name.find('=') != std::string_view::npos)
        {
            ThrowArgument("Environment variable name cannot contain equal character.", "variable");
        }
        const std::string text = value;
        const std::lock_guard lock(VariablesMutex());
        static_cast<void>(Port::SetVariable(std::string(name), text.empty() || text.front() == '\0' ? nullptr : text.c_str()));
    }

    String Environment::ExpandEnvironmentVariables(const String& name)
    {
        Detail::CheckNull(name == nullptr, "name");
        std::string text;
        std::string_view rest = name;
        for (;;)
        {
            const std::size_t open = rest.find('%');
            const std::size_t close = open == std::string_view::npos ? open : rest.find('%', open + 1);
            if (close == std::string_view::npos)
            {
                return text += rest;
            }
            text += rest.substr(0, open);
            std::string value;
            if (close > open + 1 && Value(std::string(rest.substr(open + 1, close - open - 1)), value))
            {
                text += value;
                rest.remove_prefix(close + 1);
            }
            else
            {
                // The second sign may be the first of another name.
                text += rest.substr(open, close - open);
                rest.remove_prefix(close);
            }
        }
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
        std::string value;
        for (const char* variable : {"USER", "LOGNAME", "USERNAME"})
        {
            if (Value(variable, value))
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
