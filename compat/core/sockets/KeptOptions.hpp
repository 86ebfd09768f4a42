// Options, as the library keeps those by itself in which OSes differ.
#pragma once
#include "compat/core/net/Errors.hpp"
#include "compat/core/sockets/SocketState.hpp"
#include <span>

namespace System::Core::KeptOptions
{
    /// Runs a port call on the descriptor.
    /// @throws ObjectDisposedException the socket is closed
    template <class Call>
    Port::Outcome OnHandle(SocketState& state, const Call& call)
    {
        const SocketState::Use use(state);
        if (!use)
        {
            Errors::ThrowDisposed();
        }
        return call(use.Native());
    }

    /// Whether setting an option is not the OS's matter at all, or has to be remembered.
    [[nodiscard]] bool IsKept(SocketState& state, SocketOptionLevel level, SocketOptionName name);
    /// The value of an option that is kept; false if it has to be asked of the OS.
    bool GetKept(SocketState& state, SocketOptionLevel level, SocketOptionName name, int& value);

    /// The value of an option that is kept, in bytes, and the reverse, which gives the number of bytes.
    /// @throws SocketException Fault: there are too few
    int NumberIn(std::span<const Byte> bytes, SocketOptionName name);
    std::size_t WriteNumber(int number, SocketOptionName name, std::span<Byte> bytes);

    /// Any option whose value is a number or a flag.
    void SetNumber(SocketState& state, SocketOptionLevel level, SocketOptionName name, int value);
    [[nodiscard]] int GetNumber(SocketState& state, SocketOptionLevel level, SocketOptionName name);
}
