// The pending operations of one socket: the one queue machine, for every engine.
#pragma once
#include "compat/core/engines/Engine.hpp"
#include "compat/core/sockets/Operation.hpp"
#include <atomic>

namespace System::Core
{
    class SocketState;

    /// A socket has a queue for each direction. One thread at a time processes a queue: it tries the operation at the front, finishes it or
    /// leaves it waiting until the socket is ready, and goes on with the next. Who starts an operation on a free queue processes it; so
    /// does whoever is told that the socket is ready for one that waits.
    ///
    /// Taking a queue, giving it back and leaving an operation waiting are one atomic step each. The socket's mutex guards only the
    /// operations behind the front, and the engine's SocketWatch. Attempts, Finish and Completed are made without it.
    class OperationQueues
    {
    public:
        /// As SocketState::Start says.
        bool Start(SocketState& socket, Operation& operation) noexcept;
        /// As Operation::Cancel says, for one that stands in these queues.
        void Cancel(SocketState& socket, Operation& operation) noexcept;
        /// Goes on with the operation at the front, which was handed over because it MayBlock.
        void Resume(SocketState& socket, Operation& operation) noexcept;

        /// The engine tells: `ready` are Port::Readiness bits. The caller keeps the socket alive.
        void OnReady(SocketState& socket, unsigned ready) noexcept;
        /// The socket has been marked closed and its watch detached: all that is pending, or comes later, ends with OperationAborted.
        void Stop(SocketState& socket) noexcept;

        /// The engine's part, under the socket's mutex.
        [[nodiscard]] SocketWatch& Watch() noexcept { return _watch; }

    private:
        enum class State : unsigned
        {
            Ready,      ///< free; an attempt may find something
            Drained,    ///< free; an attempt would find nothing until the engine tells
            Processing, ///< some thread has it
            Waiting     ///< the front waits until the engine tells
        };
        // Together with the state in one word.
        static constexpr unsigned StateBits = 3;
        static constexpr unsigned Told = 4;        ///< the engine told since the last attempt began
        static constexpr unsigned Exceptional = 8; ///< the stream ended or failed, or urgent data came: a short read does not drain it
        static constexpr unsigned Urgent = 16;     ///< urgent data is there, and a read that finds nothing before it would lose it
        static constexpr unsigned Queued = 32;     ///< there are operations behind the front
        static constexpr unsigned Cancelling = 64; ///< who processes must look whether the front was cancelled before leaving it
        static constexpr unsigned Stopped = 128;   ///< the socket is closed

        struct Queue
        {
            std::atomic<unsigned> Word{0};
            Operation* Front = nullptr; ///< whoever processes the queue writes and reads it
            Operation* First = nullptr; ///< behind the front
            Operation* Last = nullptr;
        };
        enum class Place
        {
            Queued,
            Free,
            Cancelled
        };
        /// What became of an operation that found nothing.
        enum class Step
        {
            Waits,
            Again,
            Over
        };

        Place Enqueue(SocketState& socket, Queue& queue, Operation& operation) noexcept;
        static void Unlink(Queue& queue, Operation& operation) noexcept;
        /// Takes a queue whose front waits; true if it did.
        static bool Take(Queue& queue, unsigned& word, unsigned flags) noexcept;
        static Port::Outcome Attempt(SocketState& socket, Queue& queue, Operation& operation) noexcept;
        /// Processes a queue that the caller has taken.
        /// @param own     an operation that the caller has just started, for which Completed is not called
        /// @param outcome of the front operation's attempt; null: it is to be made
        /// @return false if `own` is over
        bool Process(SocketState& socket, Queue& queue, Operation* operation, const Operation* own, const Port::Outcome* outcome) noexcept;
        /// The same without an outcome, quicker where the first attempt ends the operation and none stands behind it.
        bool ProcessFirst(SocketState& socket, Queue& queue, Operation& operation, const Operation* own) noexcept;
        /// The other states of Start.
        bool StartOtherwise(SocketState& socket, Queue& queue, Operation& operation) noexcept;
        Step Leave(SocketState& socket, Queue& queue, Operation& operation, Port::Outcome& outcome) noexcept;
        /// Gives the queue back, or takes the next operation out of it.
        /// @param waits the next operation need not be tried before the engine tells
        static Operation* Next(SocketState& socket, Queue& queue, bool drained, bool& waits) noexcept;
        void Tell(SocketState& socket, Queue& queue, unsigned flags, bool wakes) noexcept;
        static unsigned With(unsigned word, State state) noexcept { return (word & ~StateBits) | static_cast<unsigned>(state); }
        static State StateOf(unsigned word) noexcept { return static_cast<State>(word & StateBits); }
        Queue& QueueOf(Direction direction) noexcept { return _queues[static_cast<int>(direction)]; }

        Queue _queues[2];
        SocketWatch _watch;
    };
}
