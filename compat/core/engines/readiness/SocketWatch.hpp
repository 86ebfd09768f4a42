// The engine for OSes that tell readiness, by Boost.Asio: what it keeps in each socket.
#pragma once
#include "compat/core/engines/asio/HandlerMemory.hpp"
#include "compat/core/sockets/Operation.hpp"
#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/basic_stream_descriptor.hpp>
#include <memory>
#include <optional>

namespace System::Core
{
    class SocketState;

    /// Engine.hpp's SocketWatch: one wait of Asio's in each direction, which holds a reference of the socket until it has ended.
    class SocketWatch
    {
    public:
        Port::Outcome Await(SocketState& socket, Direction direction, bool again) noexcept;
        [[nodiscard]] bool IsWaiting(Direction) const noexcept { return false; }
        void Abandon(SocketState& socket, Direction direction) noexcept;
        void Detach(SocketState& socket) noexcept;

    private:
        struct Handler;
        struct Wait
        {
            bool GoesOn = false;
            std::unique_ptr<HandlerMemory> Memory; ///< made at the first wait
        };
        using Descriptor = boost::asio::posix::basic_stream_descriptor<boost::asio::io_context::executor_type>;

        static void Withdraw(SocketState& socket, Wait& wait) noexcept;
        Wait& WaitOf(Direction direction) noexcept { return _waits[static_cast<int>(direction)]; }

        std::optional<Descriptor> _descriptor;
        Wait _waits[2];
    };
}
