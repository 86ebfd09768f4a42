// A call on a socket, below every API style.
#pragma once
#include "compat/core/pool/Pool.hpp"
#include "compat/core/sockets/Buffers.hpp"
#include "compat/core/sockets/SocketReference.hpp"
#include "ports/Port.hpp"
#include <atomic>

namespace System::Core
{
    /// Which of a socket's two queues an operation waits in.
    enum class Direction : unsigned char
    {
        Read,
        Write
    };

    /// One operation: what is tried (Attempt), what its end means for the socket (Finish), and, added by a face, who is told (Completed).
    ///
    /// SocketState::Start tries it and answers: false, it is over, Result is there and Completed is not called; true, it is pending and
    /// Completed will be called once, by any thread, maybe before Start has returned. After that the engine does not touch the
    /// operation. Until then the face keeps the operation, its buffers and the socket alive. An operation that is over can be started
    /// again once it has been Renewed; nothing is allocated for that.
    class Operation
    {
    public:
        Operation(SocketState& socket, Direction direction) noexcept : Socket(&socket), Where(direction) {}
        Operation(const Operation&) = delete;
        Operation& operator=(const Operation&) = delete;

        /// Tries once, without blocking if the descriptor does not block.
        /// WouldBlock: wait for readiness and try again (its value is not 0 if progress was made). IOPending: progress was made; yield and
        /// try again soon.
        virtual Port::Outcome Attempt(Port::NativeHandle handle) noexcept = 0;
        /// The operation's own epilogue: notes in the socket what the outcome means, and sets Result.
        /// @return false if another step of the operation began: then it is not over, and whoever called must not touch it
        virtual bool Finish(const Port::Outcome& outcome) noexcept
        {
            Result = outcome;
            return true;
        }
        /// The face's part: the operation was pending, and Result is there. It may restart or end the operation's life.
        virtual void Completed() noexcept = 0;

        /// Ends the operation with OperationAborted if it is pending; other operations of the socket go on. Nothing happens if it is over,
        /// and it may succeed all the same. Completed may be called before this returns. A mark stays until the next Renew, so that a
        /// Cancel which comes before Start is not lost. Any thread, but
        /// the operation is not renewed before this has returned.
        /// @param socket the operation's; like the operation itself, kept alive by the caller
        virtual void Cancel(SocketState& socket) noexcept;

        /// Reads urgent data.
        [[nodiscard]] virtual bool IsUrgent() const noexcept { return false; }
        /// For an operation that MayBlock: its attempts are made by this item, which calls Resume.
        virtual WorkItem* Elsewhere() noexcept { return nullptr; }

        /// Makes an operation that is over ready to be started again.
        void Renew(SocketState& socket) noexcept
        {
            Socket = &socket;
            _isCancelled.store(false, std::memory_order_relaxed);
        }
        [[nodiscard]] bool IsCancelled() const noexcept { return _isCancelled.load(); }

        SocketState* Socket;
        Port::Outcome Result;
        const Direction Where;
        /// Set by a successful attempt that left nothing to be had, so that the next one need not be made before the socket is ready again.
        bool Drained = false;
        /// An attempt may wait for something else than the socket (a disk): the thread that waits for readiness never makes it.
        bool MayBlock = false;

    protected:
        ~Operation() = default;
        /// What the item of an operation that MayBlock does.
        void Resume() noexcept;

    private:
        friend class OperationQueues;

        std::atomic<bool> _isCancelled{false};
        bool _isQueued = false; // this and the neighbours are guarded by the socket's mutex
        Operation* _next = nullptr;
        Operation* _previous = nullptr;
    };
}
