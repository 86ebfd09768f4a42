// What Environment tells of the system: versions, folders.
#include "compat/core/stacktrace/StackTrace.hpp"
#include "ports/Environment.hpp"
#include "ports/Port.hpp"
#include <System/Environment.hpp>
#include <System/IO/DirectoryNotFoundException.hpp>
#include <cstdlib>
#include <filesystem>
#include <system_error>

namespace System
{
    namespace
    {
        std::string NameOf(const std::filesystem::path& path)
        {
            const auto text = path.u8string();
            return std::string(text.begin(), text.end());
        }

        std::filesystem::path PathOf(std::string_view text)
        {
            return std::filesystem::path(std::u8string(text.begin(), text.end()));
        }
    }

    String Detail::CurrentFolder()
    {
        std::error_code error;
        const auto path = std::filesystem::current_path(error);
        if (error)
        {
            throw IO::DirectoryNotFoundException(error.message());
        }
        return NameOf(path);
    }

    void Detail::CurrentFolder(const String& path)
    {
        CheckNull(path == nullptr, "value");
        if (path.Length() == 0)
        {
            ThrowArgument("The value cannot be an empty string.", "value");
        }
        std::error_code error;
        std::filesystem::current_path(PathOf(path), error);
        if (error == std::errc::no_such_file_or_directory)
        {
            throw IO::DirectoryNotFoundException(String::Concat("Could not find a part of the path '", path, "'."));
        }
        if (error)
        {
            throw IO::IOException(String::Concat(error.message(), " : '", path, "'"));
        }
    }

    String Environment::CommandLine()
    {
        std::string line;
        for (const String& argument : GetCommandLineArgs())
        {
            const std::string_view text = argument;
            const bool isQuoted = text.empty() || text.find_first_of(" \t\"") != std::string_view::npos;
            line += line.empty() ? "" : " ";
            line += isQuoted ? '"' + std::string(text) + '"' : std::string(text);
        }
        return line;
    }
    String Environment::ProcessPath()
    {
        const Array<String> arguments = GetCommandLineArgs();
        return arguments.Length() == 0 ? String() : arguments[0];
    }

    String Environment::StackTrace()
    {
        Core::StackTrace trace;
        trace.Capture();
        const String text = trace.Text();
        return text != nullptr ? text : String::Empty;
    }
    String Environment::SystemDirectory()
    {
        return Port::SpecialFolder(static_cast<int>(SpecialFolder::System));
    }
    OperatingSystem Environment::OSVersion()
    {
        const Port::SystemVersion version = Port::VersionOfSystem();
        return OperatingSystem(OperatingSystem::IsWindows() ? PlatformID::Win32NT : PlatformID::Unix,
                               System::Version(version.Major, version.Minor, version.Build, version.Revision));
    }
    System::Version Environment::Version()
    {
        return System::Version(10, 0, 0);
    }
    bool Environment::Is64BitOperatingSystem() noexcept
    {
        return Port::Is64BitSystem();
    }
    String Environment::UserDomainName()
    {
        return MachineName();
    }
    int Environment::SystemPageSize() noexcept
    {
        return Port::PageSize();
    }
    Array<String> Environment::GetLogicalDrives()
    {
        if (!OperatingSystem::IsWindows())
        {
            return {"/"};
        }
        std::vector<String> drives;
        for (char letter = 'A'; letter <= 'Z'; ++letter)
        {
            const std::string drive = letter + std::string(":\\");
            std::error_code error;
            if (std::filesystem::exists(PathOf(drive), error))
            {
                drives.emplace_back(drive);
            }
        }
        return Array<String>(std::span<const String>(drives));
    }

    void Environment::FailFast(const String& message)
    {
        Port::WriteText(Port::StandardStream::Error, std::string_view(String::Concat("Process terminated. ", message, Port::LineEnd)));
        std::abort();
    }

    String Environment::GetFolderPath(SpecialFolder folder)
    {
        return GetFolderPath(folder, SpecialFolderOption::None);
    }
    String Environment::GetFolderPath(SpecialFolder folder, SpecialFolderOption option)
    {
        const std::string path = Port::SpecialFolder(static_cast<int>(folder));
        if (path.empty() || option == SpecialFolderOption::DoNotVerify)
        {
            return path;
        }
        std::error_code error;
        if (option == SpecialFolderOption::Create)
        {
            std::filesystem::create_directories(PathOf(path), error);
        }
        return std::filesystem::is_directory(PathOf(path), error) ? path : std::string();
    }
}
