#include "ports/Diagnostics.hpp"
#include <array>
#include <climits>
#include <fcntl.h>
#include <string>
#include <sys/syscall.h>
#include <unistd.h>

namespace System::Port
{
    std::string ProgramFile()
    {
        std::array<char, PATH_MAX> path;
        const ssize_t length = ::readlink("/proc/self/exe", path.data(), path.size());
        return length > 0 ? std::string(path.data(), static_cast<std::size_t>(length)) : std::string();
    }

    unsigned ThreadNumber() noexcept
    {
        return static_cast<unsigned>(::syscall(SYS_gettid));
    }

    bool HasDebugger() noexcept
    {
        const int file = ::open("/proc/self/status", O_RDONLY | O_CLOEXEC);
        if (file < 0)
        {
            return false;
        }
        std::array<char, 4096> text;
        const ssize_t length = ::read(file, text.data(), text.size());
        ::close(file);
        const std::string_view status(text.data(), length > 0 ? static_cast<std::size_t>(length) : 0);
        constexpr std::string_view key = "\nTracerPid:\t";
        const std::size_t at = status.find(key);
        return at != std::string_view::npos && at + key.size() < status.size() && status[at + key.size()] != '0';
    }
}
