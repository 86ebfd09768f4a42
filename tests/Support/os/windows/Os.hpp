// What tests ask of Windows. The same names are in each folder beside this one; CMake picks.
#pragma once
#include <chrono>
#include <cstdint>
#include <optional>
#include <thread>
// <windows.h> is left out, whose macros are the matter of tests/windows.
extern "C" __declspec(dllimport) int __stdcall closesocket(std::uintptr_t handle);

namespace Os
{
    /// The handles that this process has open; none where the system does not tell. Windows opens and keeps some of its own, so their
    /// number says nothing.
    inline std::optional<long> HandleCount()
    {
        return std::nullopt;
    }

    /// Makes every call to the operating system with a socket's handle fail.
    inline bool Break(std::intptr_t handle)
    {
        return ::closesocket(static_cast<std::uintptr_t>(handle)) == 0;
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

    /// Windows has no limit on handles that a program could reach.
    class MoreHandles
    {
    public:
        explicit MoreHandles(int) {}
        bool IsEnough = true;
    };

    /// Windows knows no signals for writing.
    class WriteSignals
    {
    public:
        [[nodiscard]] int Count() const { return 0; }
    };

    // An option in the system's own numbers.
    inline constexpr int SocketLevel = 0xFFFF;
    inline constexpr int KeepAlive = 8;
}
