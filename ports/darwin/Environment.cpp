// The operating system's name and version.
#include "ports/Environment.hpp"
#include <array>
#include <cstdio>
#include <sys/sysctl.h>
#include <sys/utsname.h>

namespace System::Port
{
    const SystemKind System = SystemKind::MacOS;

    SystemVersion VersionOfSystem()
    {
        std::array<char, 64> text{};
        std::size_t size = text.size() - 1;
        SystemVersion version;
        if (::sysctlbyname("kern.osproductversion", text.data(), &size, nullptr, 0) == 0)
        {
            static_cast<void>(std::sscanf(text.data(), "%d.%d.%d", &version.Major, &version.Minor, &version.Build));
        }
        return version;
    }

    std::string DescribeSystem()
    {
        utsname names{};
        return ::uname(&names) < 0 ? std::string() : std::string(names.sysname) + " " + names.release + " " + names.version;
    }
}
