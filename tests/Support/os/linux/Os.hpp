// What tests ask of Linux. The same names are in each folder beside this one; CMake picks.
#pragma once
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <tests/Support/os/posix/Posix.hpp>
#include <unistd.h>

namespace Os
{
    inline constexpr const char* Name = "Linux";

    /// The handles that this process has open; none where the system does not tell.
    inline std::optional<long> HandleCount()
    {
        std::error_code error;
        const std::filesystem::directory_iterator open("/proc/self/fd", error);
        if (error)
        {
            return std::nullopt;
        }
        return std::distance(begin(open), end(open));
    }

    /// Puts something that is no socket under a socket's handle, so that every call to the operating system fails.
    inline bool Break(std::intptr_t handle)
    {
        const int other = ::open("/", O_PATH | O_CLOEXEC);
        const bool done = ::dup3(other, static_cast<int>(handle), O_CLOEXEC) >= 0;
        ::close(other);
        return done;
    }

    inline int CurrentThread()
    {
        return ::gettid();
    }
    /// Whether a thread waits inside the operating system.
    inline bool IsAsleep(int thread)
    {
        std::ifstream file("/proc/self/task/" + std::to_string(thread) + "/stat");
        std::string text;
        std::getline(file, text);
        const auto name = text.rfind(')');
        return name != std::string::npos && text.size() > name + 2 && text[name + 2] == 'S';
    }

    inline constexpr bool KeepsTheBlockingMode = true; ///< else the library does: the descriptor never blocks
}
