// The surroundings of the process.
#include "ports/Environment.hpp"
#include <cstdlib>
#include <string_view>
#include <sys/utsname.h>
#include <unistd.h>

// POSIX has it in no header.
extern char** environ;

namespace System::Port
{
    namespace
    {
        // .NET's rule: what is not set, or no absolute path, is a folder below the home directory.
        std::string BelowHome(const char* variable, const char* folder)
        {
            std::string path;
            if (variable != nullptr && GetVariable(variable, path) && path.starts_with('/'))
            {
                return path;
            }
            return GetVariable("HOME", path) && !path.empty() ? path + folder : std::string();
        }
    }

    std::string Machine()
    {
        utsname names{};
        return ::uname(&names) >= 0 ? names.machine : "";
    }

    bool GetVariable(const std::string& name, std::string& value)
    {
        const char* found = std::getenv(name.c_str());
        value = found != nullptr ? found : "";
        return found != nullptr;
    }

    bool SetVariable(const std::string& name, const char* value)
    {
        return (value != nullptr ? ::setenv(name.c_str(), value, 1) : ::unsetenv(name.c_str())) == 0;
    }

    std::vector<std::pair<std::string, std::string>> Variables()
    {
        std::vector<std::pair<std::string, std::string>> variables;
        for (char** each = environ; each != nullptr && *each != nullptr; ++each)
        {
            const std::string text = *each;
            const std::size_t sign = text.find('=');
            if (sign != std::string::npos)
            {
                variables.emplace_back(text.substr(0, sign), text.substr(sign + 1));
            }
        }
        return variables;
    }

    std::string SpecialFolder(int folder)
    {
        switch (folder)
        {
        case 0: // Desktop
        case 16:
            return BelowHome("XDG_DESKTOP_DIR", "/Desktop");
        case 5: // MyDocuments, Personal
            return BelowHome("XDG_DOCUMENTS_DIR", "/Documents");
        case 13:
            return BelowHome("XDG_MUSIC_DIR", "/Music");
        case 14:
            return BelowHome("XDG_VIDEOS_DIR", "/Videos");
        case 21: // Templates
            return BelowHome("XDG_TEMPLATES_DIR", "/Templates");
        case 26: // ApplicationData
            return BelowHome("XDG_CONFIG_HOME", "/.config");
        case 28: // LocalApplicationData
            return BelowHome("XDG_DATA_HOME", "/.local/share");
        case 35: // CommonApplicationData
            return "/usr/share";
        case 39:
            return BelowHome("XDG_PICTURES_DIR", "/Pictures");
        case 40: // UserProfile
            return BelowHome(nullptr, "");
        case 45: // CommonTemplates
            return "/usr/share/templates";
        default:
            return {};
        }
    }

    int PageSize() noexcept
    {
        return static_cast<int>(::sysconf(_SC_PAGESIZE));
    }

    bool Is64BitSystem() noexcept
    {
        utsname names{};
        return sizeof(void*) == 8 || (::uname(&names) >= 0 && std::string_view(names.machine).find("64") != std::string_view::npos);
    }
}
