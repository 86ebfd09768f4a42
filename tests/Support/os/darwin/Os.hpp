// What tests ask of macOS. The same names are in each folder beside this one; CMake picks.
#pragma once
#include <chrono>
#include <fcntl.h>
#include <filesystem>
#include <iterator>
#include <optional>
#include <string>
#include <thread>
#include <tests/Support/os/posix/Posix.hpp>
#include <unistd.h>

namespace Os
{
    inline constexpr const char* Name = "macOS";

    /// The handles that this process has open; none where the system does not tell.
    inline std::optional<long> HandleCount()
    {
        std::error_code error;
        const std::filesystem::directory_iterator open("/dev/fd", error);
        if (error)
        {
            return std::nullopt;
        }
        return std::distance(begin(open), end(open));
    }

    /// Puts something that is no socket under a socket's handle, so that every call to the operating system fails.
    inline bool Break(std::intptr_t handle)
    {
        const int other = ::open("/", O_RDONLY | O_CLOEXEC);
        const bool done = ::dup2(other, static_cast<int>(handle)) >= 0;
        ::close(other);
        return done;
    }

    inline int CurrentThread()
    {
        return 0;
    }
    /// Whether a thread waits inside the operating system: it had the time to.
    inline bool IsAsleep(int)
    {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        return true;
    }

    inline constexpr bool KeepsTheBlockingMode = false; ///< else the library does: the descriptor never blocks
}
