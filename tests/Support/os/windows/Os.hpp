// What tests ask of Windows. The same names are in each folder beside this one; CMake picks.
#pragma once
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
// <windows.h> is left out, whose macros are the matter of tests/windows.
extern "C" __declspec(dllimport) int __stdcall closesocket(std::uintptr_t handle);
extern "C" __declspec(dllimport) void __stdcall SetLastError(unsigned long error);
extern "C" __declspec(dllimport) unsigned long __stdcall FormatMessageA(unsigned long flags, const void* source, unsigned long error,
                                                                        unsigned long language, char* text, unsigned long size,
                                                                        void* inserts);

namespace Os
{
    inline constexpr const char* Name = "Windows";

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
    inline constexpr int KeepAliveSize = 1;

    // Errors in the system's own numbers, and its text for one.
    inline constexpr int ConnectionRefused = 10061;
    inline constexpr int NoSuchFile = 2;
    inline std::string TextOf(int error)
    {
        char text[512];
        constexpr unsigned long fromSystemWithoutInserts = 0x1200;
        const std::string_view all(
            text, ::FormatMessageA(fromSystemWithoutInserts, nullptr, static_cast<unsigned long>(error), 0, text, sizeof text, nullptr));
        return std::string(all.substr(0, all.find_last_not_of(" \r\n") + 1));
    }
    inline void SetLastError(int error)
    {
        ::SetLastError(static_cast<unsigned long>(error));
    }

    // What neither the project nor the documentation decides: there .NET does as the system does.
    inline constexpr bool ReceivesAfterShutdown = false;        ///< Receive gives 0 after Shutdown(Receive); else it is an error
    inline constexpr bool ShutsDownUnconnectedDatagrams = true; ///< else it is NotConnected
    inline constexpr bool ListenersHaveNothingAvailable = true; ///< Available is 0; else it is an error
    inline constexpr bool KeepsAReset = false; ///< SelectError and the Error option tell of a reset, and reading the option clears it
    inline constexpr bool MarksUrgentDataInLine = false; ///< OobDataRead tells when urgent data comes next although it is in line
    inline constexpr bool KeepsTheBlockingMode = false;  ///< else the library does: the descriptor never blocks
    inline constexpr bool HasWindowsCalls = true;        ///< protection levels and the codes of IOControl that are Windows's alone
}
