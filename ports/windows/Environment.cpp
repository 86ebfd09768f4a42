// The surroundings of the process.
#include "ports/Environment.hpp"
#include "ports/windows/Windows.hpp"
#include <memory>

// From ntdll; GetVersionEx tells what the program's manifest claims.
extern "C" __declspec(dllimport) LONG NTAPI RtlGetVersion(OSVERSIONINFOW* version);

namespace System::Port
{
    using namespace Windows;

    const SystemKind System = SystemKind::Windows;

    SystemVersion VersionOfSystem()
    {
        OSVERSIONINFOW version{};
        version.dwOSVersionInfoSize = sizeof version;
        ::RtlGetVersion(&version);
        return {static_cast<int>(version.dwMajorVersion), static_cast<int>(version.dwMinorVersion), static_cast<int>(version.dwBuildNumber),
                0};
    }

    std::string DescribeSystem()
    {
        const SystemVersion version = VersionOfSystem();
        return "Microsoft Windows " + std::to_string(version.Major) + '.' + std::to_string(version.Minor) + '.' +
               std::to_string(version.Build);
    }

    std::string Machine()
    {
        SYSTEM_INFO info{};
        ::GetNativeSystemInfo(&info);
        switch (info.wProcessorArchitecture)
        {
        case PROCESSOR_ARCHITECTURE_AMD64:
            return "x86_64";
        case 12: // PROCESSOR_ARCHITECTURE_ARM64
            return "aarch64";
        case PROCESSOR_ARCHITECTURE_ARM:
            return "arm";
        default:
            return "i686";
        }
    }

    bool GetVariable(const std::string& name, std::string& value)
    {
        const std::wstring wide = ToWide(name);
        std::wstring found(256, L'\0');
        for (;;)
        {
            ::SetLastError(ERROR_SUCCESS);
            const DWORD length = ::GetEnvironmentVariableW(wide.c_str(), found.data(), static_cast<DWORD>(found.size()));
            if (length == 0 && ::GetLastError() != ERROR_SUCCESS)
            {
                value.clear();
                return false;
            }
            if (length < found.size())
            {
                value = FromWide(std::wstring_view(found).substr(0, length));
                return true;
            }
            found.resize(length);
        }
    }

    bool SetVariable(const std::string& name, const char* value)
    {
        const std::wstring wide = value != nullptr ? ToWide(value) : std::wstring();
        const BOOL done = ::SetEnvironmentVariableW(ToWide(name).c_str(), value != nullptr ? wide.c_str() : nullptr);
        return done != FALSE || ::GetLastError() == ERROR_ENVVAR_NOT_FOUND;
    }

    std::vector<std::pair<std::string, std::string>> Variables()
    {
        struct Free
        {
            void operator()(wchar_t* block) const noexcept { ::FreeEnvironmentStringsW(block); }
        };
        const std::unique_ptr<wchar_t, Free> block(::GetEnvironmentStringsW());
        std::vector<std::pair<std::string, std::string>> variables;
        for (const wchar_t* each = block.get(); each != nullptr && *each != L'\0';)
        {
            const std::wstring_view text = each;
            each += text.size() + 1;
            // The current directories of drives stand there too, as "=C:".
            const std::size_t sign = text.find(L'=');
            if (sign != 0 && sign != std::wstring_view::npos)
            {
                variables.emplace_back(FromWide(text.substr(0, sign)), FromWide(text.substr(sign + 1)));
            }
        }
        return variables;
    }

    std::string SpecialFolder(int folder)
    {
        const auto variable = [](const char* name, const char* below = "")
        {
            std::string path;
            return GetVariable(name, path) ? path + below : std::string();
        };
        switch (folder)
        {
        case 0:
        case 16:
            return variable("USERPROFILE", "\\Desktop");
        case 5:
            return variable("USERPROFILE", "\\Documents");
        case 13:
            return variable("USERPROFILE", "\\Music");
        case 14:
            return variable("USERPROFILE", "\\Videos");
        case 26:
            return variable("APPDATA");
        case 28:
            return variable("LOCALAPPDATA");
        case 35:
            return variable("ProgramData");
        case 36:
            return variable("SystemRoot");
        case 37:
            return variable("SystemRoot", "\\System32");
        case 38:
            return variable("ProgramFiles");
        case 39:
            return variable("USERPROFILE", "\\Pictures");
        case 40:
            return variable("USERPROFILE");
        case 42:
            return variable("ProgramFiles(x86)");
        case 43:
            return variable("CommonProgramFiles");
        default:
            return {};
        }
    }

    int PageSize() noexcept
    {
        SYSTEM_INFO info{};
        ::GetSystemInfo(&info);
        return static_cast<int>(info.dwPageSize);
    }

    bool Is64BitSystem() noexcept
    {
        SYSTEM_INFO info{};
        ::GetNativeSystemInfo(&info);
        return info.wProcessorArchitecture == PROCESSOR_ARCHITECTURE_AMD64 || info.wProcessorArchitecture == 12;
    }
}
