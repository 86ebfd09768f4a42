// The engine for ports that tell readiness by edges (Port::Watch): what it keeps in each socket.
#pragma once
#include "compat/core/objects/LeakCheck.hpp"
#include "compat/core/sockets/Operation.hpp"
#include <atomic>

namespace System::Core
{
    class SocketState;

    /// Engine.hpp's SocketWatch. Once watched, a socket is watched in both directions until it is detached.
    class SocketWatch
    {
    public:
        Port::Outcome Await(SocketState& socket, Direction direction, bool again) noexcept;
        [[nodiscard]] bool IsWaiting(Direction) const noexcept { return _isWatched.load(std::memory_order_acquire); }
        void Abandon(SocketState&, Direction) noexcept {}
        void Detach(SocketState& socket) noexcept;

        [[no_unique_address]] LeakCheck::Links<SocketState> Links; ///< the poller's

    private:
        std::atomic<bool> _isWatched{false};
    };
}
