// What tests ask of Linux and macOS alike.
#pragma once
#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstring>
#include <string>
#include <sys/resource.h>
#include <sys/socket.h>

namespace Os
{
    /// While it lives, the process may have more handles open.
    class MoreHandles
    {
    public:
        explicit MoreHandles(int count)
        {
            ::getrlimit(RLIMIT_NOFILE, &_before);
            rlimit wanted = _before;
            wanted.rlim_cur = std::min<rlim_t>(_before.rlim_max, static_cast<rlim_t>(count));
            IsEnough = ::setrlimit(RLIMIT_NOFILE, &wanted) == 0 && wanted.rlim_cur == static_cast<rlim_t>(count);
        }
        MoreHandles(const MoreHandles&) = delete;
        MoreHandles& operator=(const MoreHandles&) = delete;
        ~MoreHandles() { ::setrlimit(RLIMIT_NOFILE, &_before); }
        bool IsEnough;

    private:
        rlimit _before{};
    };

    /// Counts the signals that writing to a closed peer raises, while it lives.
    class WriteSignals
    {
    public:
        WriteSignals() : _before(std::signal(SIGPIPE, [](int) { Seen = Seen + 1; })) { Seen = 0; }
        WriteSignals(const WriteSignals&) = delete;
        WriteSignals& operator=(const WriteSignals&) = delete;
        ~WriteSignals() { std::signal(SIGPIPE, _before); }
        [[nodiscard]] int Count() const { return Seen; }

    private:
        static inline volatile std::sig_atomic_t Seen = 0;
        void (*_before)(int);
    };

    // An option in the system's own numbers.
    inline constexpr int SocketLevel = SOL_SOCKET;
    inline constexpr int KeepAlive = SO_KEEPALIVE;
    inline constexpr int KeepAliveSize = 4;

    // Errors in the system's own numbers, and its text for one.
    inline constexpr int ConnectionRefused = ECONNREFUSED;
    inline constexpr int NoSuchFile = ENOENT;
    inline std::string TextOf(int error)
    {
        return std::strerror(error);
    }
    inline void SetLastError(int error)
    {
        errno = error;
    }

    // What neither the project nor the documentation decides: there .NET does as the system does.
    inline constexpr bool ReceivesAfterShutdown = true;          ///< Receive gives 0 after Shutdown(Receive); else it is an error
    inline constexpr bool ShutsDownUnconnectedDatagrams = false; ///< else it is NotConnected
    inline constexpr bool ListenersHaveNothingAvailable = false; ///< Available is 0; else it is an error
    inline constexpr bool KeepsAReset = true; ///< SelectError and the Error option tell of a reset, and reading the option clears it
    inline constexpr bool MarksUrgentDataInLine = true; ///< OobDataRead tells when urgent data comes next although it is in line
    inline constexpr bool HasWindowsCalls = false; ///< protection levels and the codes of IOControl that are Windows's alone
}
