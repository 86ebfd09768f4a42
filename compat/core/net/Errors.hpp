// The only place that throws SocketException, and what every façade throws besides.
#pragma once
#include "ports/Port.hpp"
#include <System/Handle.hpp>
#include <System/String.hpp>

namespace System::Core::Errors
{
    [[noreturn]] void Throw(const Port::Outcome& outcome);
    /// @param where what the OS's text is followed by
    [[noreturn]] void Throw(const Port::Outcome& outcome, const String& where);
    [[noreturn]] void Throw(Net::Sockets::SocketError error);
    /// ObjectDisposedException for a closed socket.
    [[noreturn]] void ThrowDisposed();
    [[noreturn]] void ThrowPlatformNotSupported(const char* what);

    /// The value of a successful outcome; throws for the others.
    inline std::int64_t Check(const Port::Outcome& outcome)
    {
        if (!outcome.Ok()) [[unlikely]]
        {
            Throw(outcome);
        }
        return outcome.Value;
    }

    /// An outcome of ours. It names no number of the OS's: SocketException finds that where somebody is told, and nearly nobody is.
    [[nodiscard]] constexpr Port::Outcome Failure(Net::Sockets::SocketError error) noexcept
    {
        return {0, error, 0};
    }
}
