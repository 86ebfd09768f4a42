// That a socket makes one connection at a time.
#pragma once
#include "compat/core/sockets/SocketState.hpp"
#include <System/InvalidOperationException.hpp>

namespace System::Core
{
    /// Marks a socket as being connected, and unmarks it if the attempt did not begin.
    class Connecting
    {
    public:
        /// @throws InvalidOperationException it is marked already
        explicit Connecting(SocketState& socket) : _socket(socket)
        {
            if (socket.TestAndSet(SocketState::Connecting))
            {
                throw InvalidOperationException("An asynchronous socket operation is already in progress using this instance.");
            }
        }
        Connecting(const Connecting&) = delete;
        Connecting& operator=(const Connecting&) = delete;
        ~Connecting()
        {
            if (!_hasBegun)
            {
                _socket.Unset(SocketState::Connecting);
            }
        }
        /// From here on the operation unmarks it.
        void Begun() noexcept { _hasBegun = true; }

    private:
        SocketState& _socket;
        bool _hasBegun = false;
    };
}
