// The engine for ports that tell readiness by edges: what it keeps in each socket.
#pragma once
#include "compat/core/sockets/Operation.hpp"

namespace System::Core
{
    class SocketState;

    /// Carries out the pending operations of one socket.
    ///
    /// Each side has a queue, and at most one thread drives it: the driver tries the front operation, completes it or parks it until the
    /// next edge, and goes on with the next. Whoever starts an operation on a side that is free becomes its driver; an edge makes the
    /// waiting thread the driver of what is parked. All members are guarded by the socket's mutex; attempts and completions are made
    /// outside it.
    class Transfer
    {
    public:
        void Start(SocketState& socket, Operation& operation, Direction side) noexcept;
        /// An edge: `ready` are Port::Readiness bits. Called by the reactor's waiting thread.
        void OnReady(SocketState& socket, unsigned ready) noexcept;
        /// Under the socket's mutex: the descriptor is no longer watched, so that it can be closed. What is parked must then be Released.
        void Detach(SocketState& socket) noexcept;
        /// After Detach of a closed socket: completes what is parked and queued.
        void Release(SocketState& socket) noexcept;

        /// In the list of what a waiter watches; the waiter's.
        SocketState* NextWatched = nullptr;
        SocketState* PreviousWatched = nullptr;

    private:
        struct Queue
        {
            Operation* First = nullptr;
            Operation* Last = nullptr;
            Operation* Parked = nullptr;
            bool Driven = false; ///< someone attempts; others queue
            bool Edge = false;   ///< readiness was told since the last attempt began: false again before each
            bool Idle = false;   ///< the last attempt left nothing to be had: wait for an edge first
            /// The stream has ended or failed, or urgent data is there (where a read stops short): a read that got little has not got all.
            bool Exceptional = false;
        };

        /// How an attempt's outcome leaves its side.
        enum class Step
        {
            Completed,
            Parked,
            Again
        };

        Port::Outcome Attempt(SocketState& socket, Operation& operation, Direction side) noexcept;
        void Drive(SocketState& socket, Operation* operation, Direction side) noexcept;
        Step Settle(SocketState& socket, Operation& operation, Direction side, Port::Outcome& outcome) noexcept;
        /// The next operation of a side, or null (then it is free).
        Operation* Next(SocketState& socket, Direction side) noexcept;
        /// Under the mutex: an attempt would find nothing, and an edge is sure to tell when it would.
        [[nodiscard]] bool MustWait(const SocketState& socket, const Queue& queue) const noexcept;
        /// Under the mutex: has the descriptor watched if it is not yet.
        Port::Outcome Watch(SocketState& socket) noexcept;
        Queue& QueueOf(Direction side) noexcept { return _queues[static_cast<int>(side)]; }

        Queue _queues[2];
        bool _watched = false;
    };
}
