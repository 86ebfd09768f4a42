// The .NET class Environment.
#pragma once
#include <System/Array.hpp>

namespace System
{
    namespace Detail
    {
        SYSTEMNET_API String EnvironmentValue(const String& variable);
    }

    /// The program's surroundings.
    /// Follows api/system.environment.
    class Environment
    {
    public:
        Environment() = delete;

        /// What ends a line here: "\n", on Windows "\r\n".
        SYSTEMNET_API static String NewLine();
        /// Ends the program as std::exit does, without waiting for its threads.
        [[noreturn]] SYSTEMNET_API static void Exit(int exitCode);
        /// The exit code that Exit was last given or the program set; for `return Environment::ExitCode();` in main.
        SYSTEMNET_API static int ExitCode() noexcept;
        SYSTEMNET_API static void ExitCode(int value) noexcept;

        /// This machine's name without its domain.
        /// @throws InvalidOperationException the name cannot be had
        SYSTEMNET_API static String MachineName();
        /// The name of the user that the program runs for; empty if unknown.
        SYSTEMNET_API static String UserName();
        SYSTEMNET_API static int ProcessId() noexcept;
        /// Processors that the program can use, at least 1.
        SYSTEMNET_API static int ProcessorCount() noexcept;
        /// Milliseconds of a clock that never goes back; becomes negative after 25 days.
        SYSTEMNET_API static int TickCount() noexcept;
        SYSTEMNET_API static Int64 TickCount64() noexcept;
        /// A small number that the calling thread keeps while it lives.
        SYSTEMNET_API static int CurrentManagedThreadId() noexcept;

        /// The variable's value, or null.
        /// @throws ArgumentNullException variable is null
        // <windows.h> makes a macro of this name. So it is inline, and there under the names that the macro turns it into, for programs
        // that include that header before or after this one.
#pragma push_macro("GetEnvironmentVariable")
#undef GetEnvironmentVariable
        static String GetEnvironmentVariable(const String& variable) { return Detail::EnvironmentValue(variable); }
        static String GetEnvironmentVariableA(const String& variable) { return Detail::EnvironmentValue(variable); }
        static String GetEnvironmentVariableW(const String& variable) { return Detail::EnvironmentValue(variable); }
#pragma pop_macro("GetEnvironmentVariable")
        /// The program's path as it was started, and its arguments.
        SYSTEMNET_API static Array<String> GetCommandLineArgs();
    };
}
