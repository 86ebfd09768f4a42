// The .NET class Environment.
#pragma once
#include <System/Array.hpp>
#include <System/EnvironmentVariableTarget.hpp>
#include <System/OperatingSystem.hpp>

namespace System
{
    namespace Detail
    {
        SYSTEMNET_API String EnvironmentValue(const String& variable);
        SYSTEMNET_API void EnvironmentValue(const String& variable, const String& value);
        SYSTEMNET_API String CurrentFolder();
        SYSTEMNET_API void CurrentFolder(const String& path);
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
#pragma push_macro("SetEnvironmentVariable")
#undef GetEnvironmentVariable
#undef SetEnvironmentVariable
        static String GetEnvironmentVariable(const String& variable) { return Detail::EnvironmentValue(variable); }
        static String GetEnvironmentVariableA(const String& variable) { return Detail::EnvironmentValue(variable); }
        static String GetEnvironmentVariableW(const String& variable) { return Detail::EnvironmentValue(variable); }
        // The library knows this process's variables only, whatever the target.
        static String GetEnvironmentVariable(const String& variable, EnvironmentVariableTarget)
        {
            return Detail::EnvironmentValue(variable);
        }
        static String GetEnvironmentVariableA(const String& variable, EnvironmentVariableTarget)
        {
            return Detail::EnvironmentValue(variable);
        }
        static String GetEnvironmentVariableW(const String& variable, EnvironmentVariableTarget)
        {
            return Detail::EnvironmentValue(variable);
        }
        /// Sets a variable for this process and those that it starts; null or an empty value takes it away.
        /// @throws ArgumentNullException variable is null
        /// @throws ArgumentException variable is empty, or has a '=' or a NUL
        static void SetEnvironmentVariable(const String& variable, const String& value) { Detail::EnvironmentValue(variable, value); }
        static void SetEnvironmentVariableA(const String& variable, const String& value) { Detail::EnvironmentValue(variable, value); }
        static void SetEnvironmentVariableW(const String& variable, const String& value) { Detail::EnvironmentValue(variable, value); }
        static void SetEnvironmentVariable(const String& variable, const String& value, EnvironmentVariableTarget)
        {
            Detail::EnvironmentValue(variable, value);
        }
        static void SetEnvironmentVariableA(const String& variable, const String& value, EnvironmentVariableTarget)
        {
            Detail::EnvironmentValue(variable, value);
        }
        static void SetEnvironmentVariableW(const String& variable, const String& value, EnvironmentVariableTarget)
        {
            Detail::EnvironmentValue(variable, value);
        }
#pragma pop_macro("SetEnvironmentVariable")
#pragma pop_macro("GetEnvironmentVariable")
        /// A text in which %NAME% is replaced by the variable of that name, if there is one.
        /// @throws ArgumentNullException name is null
        SYSTEMNET_API static String ExpandEnvironmentVariables(const String& name);
        /// The program's path as it was started, and its arguments.
        SYSTEMNET_API static Array<String> GetCommandLineArgs();
        /// The same as one text.
        SYSTEMNET_API static String CommandLine();
        /// The program's path as it was started; null if the system does not tell.
        SYSTEMNET_API static String ProcessPath();

        /// The folder that relative paths begin at.
        [[nodiscard]] static String CurrentDirectory() { return Detail::CurrentFolder(); }
        /// @throws ArgumentException value is null or empty
        /// @throws IO::IOException there is no such folder (DirectoryNotFoundException), or the system refuses
        static void CurrentDirectory(const String& value) { Detail::CurrentFolder(value); }
        SYSTEMNET_API static String SystemDirectory();
        SYSTEMNET_API static OperatingSystem OSVersion();
        /// That of the .NET whose behaviour this library follows.
        SYSTEMNET_API static System::Version Version();
        /// The calls that led here, a line each; empty where Exception::StackTrace is null.
        SYSTEMNET_API static String StackTrace();
        [[nodiscard]] static constexpr bool Is64BitProcess() noexcept { return sizeof(void*) == 8; }
        SYSTEMNET_API static bool Is64BitOperatingSystem() noexcept;
        [[nodiscard]] static constexpr bool HasShutdownStarted() noexcept { return false; }
        [[nodiscard]] static constexpr bool UserInteractive() noexcept { return true; }
        SYSTEMNET_API static String UserDomainName();
        /// Bytes of a page of memory.
        SYSTEMNET_API static int SystemPageSize() noexcept;
        SYSTEMNET_API static Array<String> GetLogicalDrives();
        /// Ends the program at once, with a message on standard error; nothing is destroyed.
        [[noreturn]] SYSTEMNET_API static void FailFast(const String& message);

        /// Folders that the system has a place for.
        /// Follows api/system.environment.specialfolder.
        enum class SpecialFolder : int
        {
            Desktop = 0,
            Programs = 2,
            MyDocuments = 5,
            Personal = 5,
            Favorites = 6,
            Startup = 7,
            Recent = 8,
            SendTo = 9,
            StartMenu = 11,
            MyMusic = 13,
            MyVideos = 14,
            DesktopDirectory = 16,
            MyComputer = 17,
            NetworkShortcuts = 19,
            Fonts = 20,
            Templates = 21,
            CommonStartMenu = 22,
            CommonPrograms = 23,
            CommonStartup = 24,
            CommonDesktopDirectory = 25,
            ApplicationData = 26,
            PrinterShortcuts = 27,
            LocalApplicationData = 28,
            InternetCache = 32,
            Cookies = 33,
            History = 34,
            CommonApplicationData = 35,
            Windows = 36,
            System = 37,
            ProgramFiles = 38,
            MyPictures = 39,
            UserProfile = 40,
            SystemX86 = 41,
            ProgramFilesX86 = 42,
            CommonProgramFiles = 43,
            CommonProgramFilesX86 = 44,
            CommonTemplates = 45,
            CommonDocuments = 46,
            CommonAdminTools = 47,
            AdminTools = 48,
            CommonMusic = 53,
            CommonPictures = 54,
            CommonVideos = 55,
            Resources = 56,
            LocalizedResources = 57,
            CommonOemLinks = 58,
            CDBurning = 59
        };
        enum class SpecialFolderOption : int
        {
            None = 0,
            DoNotVerify = 16384,
            Create = 32768
        };
        /// The path of a folder; empty if the system has none, or if the folder is not there.
        SYSTEMNET_API static String GetFolderPath(SpecialFolder folder);
        SYSTEMNET_API static String GetFolderPath(SpecialFolder folder, SpecialFolderOption option);
    };
}
