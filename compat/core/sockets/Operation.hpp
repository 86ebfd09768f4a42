// A pending call on a socket, below every API style.
#pragma once
#include "HandlerMemory.hpp"
#include "compat/core/sockets/Buffers.hpp"
#include "compat/core/pool/Pool.hpp"
#include "compat/core/sockets/SocketReference.hpp"
#include "ports/Port.hpp"
#include <atomic>
#include <cstddef>

namespace System::Core
{
    /// Which of a socket's two queues an operation waits in.
    enum class Direction : unsigned char
    {
        Read,
        Write
    };

    /// One operation. The engine (Transfer) calls Attempt until it no longer would block, then Complete, exactly once, from any thread;
    /// after that it does not touch the operation. Whoever starts it keeps it alive until Completed. It owns what it needs: the socket's
    /// state, and handles of the arrays it reads or fills.
    class Operation
    {
    public:
        explicit Operation(SocketState& socket) noexcept : Socket(socket) {}
        Operation(const Operation&) = delete;
        Operation& operator=(const Operation&) = delete;

        /// Tries once, without blocking. WouldBlock means: wait for the side's readiness and try again; IOPending: the same, though there
        /// may be more to do at once, so that one operation does not keep the thread for long.
        virtual Port::Outcome Attempt(Port::NativeHandle handle) noexcept = 0;
        /// True if a plain read into `into` does what Attempt would do; the engine may then let Asio read.
        virtual bool IsPlainRead(Port::Segment& into) const noexcept
        {
            (void)into;
            return false;
        }
        /// True if an attempt with this outcome left nothing to be had on its side, so that the next one need not be made before the
        /// side is ready again.
        virtual bool Drains(const Port::Outcome& outcome) const noexcept
        {
            (void)outcome;
            return false;
        }
        /// Called once with the result; hands it to the face (Completed) or, for a call of several steps, starts the next one.
        virtual void Complete(const Port::Outcome& outcome) noexcept
        {
            Result = outcome;
            Completed();
        }

        SocketReference Socket;
        Port::Outcome Result;
        Operation* NextPending = nullptr; ///< in the socket's queue

        [[no_unique_address]] HandlerMemory Room; ///< the engine's

    protected:
        ~Operation() = default;
        /// The face's part: Result is there.
        virtual void Completed() noexcept = 0;
    };
}
