// The engine for OSes whose reactor is a completion port: what it keeps in each socket.
#pragma once
#include "compat/core/sockets/Operation.hpp"
#include "ports/Completion.hpp"

namespace System::Core
{
    class SocketState;

    /// Carries out the pending operations of one socket: the only code that gives work to Asio.
    ///
    /// Each side has a queue, and at most one thread (or one pending wait) drives it: the driver tries the front operation, completes it or
    /// begins a wait for readiness, and goes on with the next. Whoever starts an operation on a side that nobody drives becomes its
    /// driver. Only the queue is touched under the socket's mutex; attempts and completions are not.
    ///
    /// A wait is an overlapped call of the port whose packet comes through Asio's completion port (ports/Completion.hpp). So listeners,
    /// connects, streams and datagrams go one way, no buffer is in the OS's hands while it waits, and a wait that ends loses no data.
    class Transfer
    {
    public:
        void Start(SocketState& socket, Operation& operation, Direction side) noexcept;
        /// Ends all waiting, under the socket's mutex: the drivers complete what is queued.
        void Detach(SocketState& socket) noexcept;
        /// After Detach: nothing to do, the ended waits tell the drivers.
        void Release(SocketState&) noexcept {}

    private:
        struct Queue
        {
            Operation* First = nullptr;
            Operation* Last = nullptr;
            void* Pending = nullptr; ///< the OVERLAPPED of the wait that goes on
            Port::WaitMemory Memory;
            bool Driven = false;
        };
        struct ReadyHandler;

        static Port::Outcome Attempt(SocketState& socket, Operation& operation) noexcept;
        void Drive(SocketState& socket, Operation* operation, Direction side) noexcept;
        /// The next operation of a side, or null (then nobody drives it any more).
        Operation* Next(SocketState& socket, Direction side) noexcept;
        /// Begins a wait for the front operation. False if the socket is closed or the wait was refused; `failure` then says how.
        bool Arm(SocketState& socket, Operation& operation, Direction side, Port::Outcome& failure) noexcept;
        void Ready(Operation& operation, Direction side) noexcept;
        Queue& QueueOf(Direction side) noexcept { return _queues[static_cast<int>(side)]; }

        Port::NativeHandle _door = Port::InvalidHandle; ///< the reactor's, once there was a wait
        Queue _queues[2];
    };
}
