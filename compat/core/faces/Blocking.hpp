// The face of calls that the calling thread waits for.
#pragma once
#include "compat/core/sockets/Call.hpp"
#include "compat/core/sockets/Operation.hpp"
#include <chrono>

namespace System::Core
{
    /// The waiting between the attempts of a blocking call.
    class BlockingWait
    {
    public:
        BlockingWait(SocketState& socket, Direction direction, int timeout) noexcept
            : _socket(socket), _direction(direction), _timeout(timeout)
        {
        }
        /// After an attempt that gave 0 or an error: true if another one is to be made now; else the outcome is that of the call.
        bool GoesOn(Port::Outcome& outcome) noexcept;

    private:
        using Clock = std::chrono::steady_clock;

        SocketState& _socket;
        const Direction _direction;
        Port::Outcome Await(unsigned wanted) noexcept;

        const int _timeout;
        Clock::time_point _start{};
        int _fruitless = 0; ///< attempts since the last that made progress
    };

    /// Runs an operation on the caller's stack: tries it, waits by the port until the socket is ready, and tries again. A descriptor that
    /// blocks waits in the attempt itself, so that a call is one system call. It stands in no queue and nobody is told.
    ///
    /// Blocking and the time-outs are honoured: WouldBlock if the user's socket does not block, TimedOut, and Interrupted if the socket is
    /// closed meanwhile; OperationAborted is not for these calls.
    template <class Engine>
    class Blocking final : public Engine
    {
    public:
        template <class... Args>
        explicit Blocking(const Call& call, Args&&... args) noexcept : Engine(call.State(), std::forward<Args>(args)...)
        {
        }
        ~Blocking() = default;

        /// @param timeout milliseconds; 0 is for ever
        const Port::Outcome& Run(const Call& call, int timeout) noexcept
        {
            SocketState& socket = call.State();
            if (timeout > 0) [[unlikely]]
            {
                // The deadline is ours: SO_RCVTIMEO and its kin are coarse and start anew after a signal.
                if (const Port::Outcome failure = socket.MakeNativeNonBlocking(); !failure.Ok())
                {
                    Engine::Finish(socket.IsClosed() ? Errors::Failure(SocketError::Interrupted) : failure);
                    return this->Result;
                }
            }
            Port::Outcome outcome = Engine::Attempt(call.Native());
            if (!outcome.Ok() || outcome.Value == 0) [[unlikely]]
            {
                outcome = Wait(socket, outcome, timeout);
            }
            Engine::Finish(outcome);
            return this->Result;
        }

    private:
        /// Nobody is told: the caller has waited.
        void Completed() noexcept override {}

        Port::Outcome Wait(SocketState& socket, Port::Outcome outcome, int timeout) noexcept
        {
            BlockingWait wait(socket, this->Where, timeout);
            while (wait.GoesOn(outcome))
            {
                outcome = Engine::Attempt(socket.Native());
            }
            return outcome;
        }
    };
}
