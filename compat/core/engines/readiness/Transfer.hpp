// The engine for OSes that tell readiness: what it keeps in each socket.
#pragma once
#include "compat/core/sockets/Operation.hpp"
#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/basic_descriptor.hpp>
#include <boost/asio/posix/basic_stream_descriptor.hpp>
#include <optional>

namespace System::Core
{
    class SocketState;

    /// Carries out the pending operations of one socket: the only code that gives work to Asio.
    ///
    /// Each side has a queue, and at most one thread (or one Asio wait) drives it: the driver tries the front operation, completes it or
    /// arms a wait for readiness, and goes on with the next. Whoever starts an operation on a side that nobody drives becomes its driver.
    /// Only the queue is touched under the socket's mutex; attempts and completions are not.
    class Transfer
    {
    public:
        void Start(SocketState& socket, Operation& operation, Direction side) noexcept;
        /// Ends all waiting, under the socket's mutex: Asio forgets the descriptor, and the drivers complete what is queued.
        void Detach(SocketState& socket) noexcept;
        /// After Detach: nothing to do, Asio tells the drivers.
        void Release(SocketState&) noexcept {}

    private:
        using Descriptor = boost::asio::posix::basic_stream_descriptor<boost::asio::io_context::executor_type>;

        struct Queue
        {
            Operation* First = nullptr;
            Operation* Last = nullptr;
            bool Driven = false;
            /// Whether the front was found ready at its last attempts: above zero, attempts come before waiting.
            signed char Readiness = 0;
        };
        struct ReadyHandler;

        static Port::Outcome Attempt(SocketState& socket, Operation& operation) noexcept;
        void Drive(SocketState& socket, Operation* operation, Direction side) noexcept;
        /// The next operation of a side, or null (then nobody drives it any more).
        Operation* Next(SocketState& socket, Direction side) noexcept;
        /// Arms a wait for the front operation. False if the socket is closed or Asio refused; `failure` then says how.
        bool Arm(SocketState& socket, Operation& operation, Direction side, Port::Outcome& failure) noexcept;
        void Ready(Operation& operation, Direction side, bool read, const boost::system::error_code& error, std::size_t bytes) noexcept;
        Queue& QueueOf(Direction side) noexcept { return _queues[static_cast<int>(side)]; }

        std::optional<Descriptor> _descriptor;
        Queue _queues[2];
    };
}
