// The engine for OSes whose reactor is a completion port, by Boost.Asio: what it keeps in each socket.
#pragma once
#include "compat/core/engines/asio/HandlerMemory.hpp"
#include "compat/core/sockets/Operation.hpp"
#include "ports/Completion.hpp"
#include <memory>

namespace System::Core
{
    class SocketState;

    /// Engine.hpp's SocketWatch: one overlapped wait of the port's in each direction, whose packet comes through Asio's completion port
    /// (ports/Completion.hpp) and which holds a reference of the socket until then. So listeners, connects, streams and datagrams go one
    /// way, no buffer is in the OS's hands while it waits, and a wait that ends loses no data.
    class SocketWatch
    {
    public:
        Port::Outcome Await(SocketState& socket, Direction direction, bool again) noexcept;
        [[nodiscard]] bool IsWaiting(Direction) const noexcept { return false; }
        void Abandon(SocketState& socket, Direction direction) noexcept;
        void Detach(SocketState& socket) noexcept;

    private:
        struct Handler;
        /// What Asio and the OS keep while a wait goes on.
        struct Memory
        {
            HandlerMemory Asio;
            Port::WaitMemory System;
        };
        struct Wait
        {
            void* Pending = nullptr;      ///< the OVERLAPPED of the wait that goes on
            std::unique_ptr<Memory> Kept; ///< made at the first wait
        };

        Wait& WaitOf(Direction direction) noexcept { return _waits[static_cast<int>(direction)]; }

        Port::NativeHandle _pollHandle = Port::InvalidHandle; ///< the reactor's, once there was a wait
        Wait _waits[2];
    };
}
