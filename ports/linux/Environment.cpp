// The operating system's name and version.
#include "ports/Environment.hpp"
#include "ports/posix/Posix.hpp"
#include "ports/posix/TextFile.hpp"
#include <sys/utsname.h>

namespace System::Port
{
    const SystemKind System = SystemKind::Linux;

    SystemVersion VersionOfSystem()
    {
        utsname names{};
        SystemVersion version;
        if (::uname(&names) < 0)
        {
            return version;
        }
        // The first four numbers, whatever stands between them: "6.1.0-13-amd64" is 6.1.0.13.
        int* const parts[] = {&version.Major, &version.Minor, &version.Build, &version.Revision};
        const char* at = names.release;
        const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
        for (int* const part : parts)
        {
            while (*at != '\0' && !isDigit(*at))
            {
                ++at;
            }
            for (; isDigit(*at) && *part < 100'000'000; ++at)
            {
                *part = *part * 10 + (*at - '0');
            }
        }
        return version;
    }

    std::string DescribeSystem()
    {
        std::string text;
        try
        {
            text = Posix::WholeFile("/etc/os-release");
        }
        catch (const std::system_error&)
        {
            // Then the kernel's name has to do.
        }
        Posix::Words file(text);
        constexpr std::string_view key = "PRETTY_NAME=";
        for (std::string line; std::getline(file, line);)
        {
            if (line.starts_with(key))
            {
                std::string name = line.substr(key.size());
                const bool isQuoted = name.size() >= 2 && (name.front() == '"' || name.front() == '\'') && name.back() == name.front();
                return isQuoted ? name.substr(1, name.size() - 2) : name;
            }
        }
        utsname names{};
        return ::uname(&names) < 0 ? std::string() : std::string(names.sysname) + " " + names.release + " " + names.version;
    }
}
