// The contract of a port, continued: the surroundings of the process. The rules of Port.hpp hold, but for noexcept where memory is made.
#pragma once
#include <string>
#include <utility>
#include <vector>

namespace System::Port
{
    enum class SystemKind
    {
        Windows,
        Linux,
        MacOS
    };

    /// Which operating system this port is for.
    extern const SystemKind System;

    /// The version of the operating system as .NET counts it.
    struct SystemVersion
    {
        int Major = 0;
        int Minor = 0;
        int Build = 0;
        int Revision = 0;
    };
    SystemVersion VersionOfSystem();
    /// The operating system's own name for itself, with its version.
    std::string DescribeSystem();
    /// The processor as the operating system names it: x86_64, aarch64…
    std::string Machine();

    /// The value of an environment variable; false if there is none.
    bool GetVariable(const std::string& name, std::string& value);
    /// Sets a variable of this process, or takes it away if value is null. The caller keeps others from reading meanwhile.
    bool SetVariable(const std::string& name, const char* value);
    std::vector<std::pair<std::string, std::string>> Variables();

    /// A folder by the number that .NET's Environment.SpecialFolder has for it; "" if there is none such here.
    std::string SpecialFolder(int folder);
    /// Bytes of a page of memory.
    int PageSize() noexcept;
    /// Whether the processor, and so the system, has 64 bits though the process may have 32.
    bool Is64BitSystem() noexcept;
}
