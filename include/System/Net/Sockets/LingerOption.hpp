// The .NET class LingerOption.
#pragma once
#include <System/Object.hpp>

namespace System::Net::Sockets
{
    /// Says whether Close waits for unsent data, and for how long.
    /// Follows api/system.net.sockets.lingeroption.
    class SYSTEMNET_API LingerOption : public Handle
    {
        SYSTEMNET_HANDLE(LingerOption, Handle)

        constexpr LingerOption() noexcept = default;
        /// Nothing is checked here: a socket that the option is given to checks.
        /// @param enable  true to wait in Close while data is unsent
        /// @param seconds how long to wait at most, 0 to 65535; with 0 and enable, Close discards unsent data and resets the connection
        LingerOption(bool enable, int seconds);

        [[nodiscard]] bool Enabled() const;
        void Enabled(bool value) const;
        /// Seconds that Close waits at most.
        [[nodiscard]] int LingerTime() const;
        void LingerTime(int value) const;

        /// By value.
        bool Equals(const Object& comparand) const;
        int GetHashCode() const;
    };
}
