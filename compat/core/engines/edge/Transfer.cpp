#include "compat/core/net/Errors.hpp"
#include "compat/core/pool/Reactor.hpp"
#include "compat/core/sockets/SocketState.hpp"

namespace System::Core
{
    namespace
    {
        constexpr int DrivenAtOnce = 16;
    }

    void Transfer::Start(SocketState& socket, Operation& operation, Direction side) noexcept
    {
        // Completing the operation may drop the last reference.
        const SocketReference alive(socket);
        operation.NextPending = nullptr;
        Port::Outcome failure = socket.MakeNativeNonBlocking();
        {
            const std::lock_guard lock(socket.Mutex);
            Queue& queue = QueueOf(side);
            if (queue.Driven || queue.Parked != nullptr)
            {
                (queue.First != nullptr ? queue.Last->NextPending : queue.First) = &operation;
                queue.Last = &operation;
                return;
            }
            if (failure.Ok() && MustWait(socket, queue))
            {
                queue.Parked = &operation;
                return;
            }
            queue.Driven = true;
            queue.Edge = false;
        }
        if (failure.Ok())
        {
            Drive(socket, &operation, side);
            return;
        }
        operation.Complete(failure);
        Drive(socket, Next(socket, side), side);
    }

    bool Transfer::MustWait(const SocketState& socket, const Queue& queue) const noexcept
    {
        return queue.Idle && !queue.Edge && !queue.Exceptional && _watched && !socket.IsClosed();
    }

    Operation* Transfer::Next(SocketState& socket, Direction side) noexcept
    {
        const std::lock_guard lock(socket.Mutex);
        Queue& queue = QueueOf(side);
        Operation* operation = queue.First;
        if (operation == nullptr)
        {
            queue.Driven = false;
            return nullptr;
        }
        queue.First = operation->NextPending;
        if (MustWait(socket, queue))
        {
            queue.Parked = operation;
            queue.Driven = false;
            return nullptr;
        }
        queue.Edge = false;
        return operation;
    }

    Port::Outcome Transfer::Watch(SocketState& socket) noexcept
    {
        if (_watched)
        {
            return {};
        }
        try
        {
            const Port::Outcome outcome = socket.GetReactor().GetWaiter().Watch(socket, socket.Native());
            _watched = outcome.Ok();
            return outcome;
        }
        catch (const std::exception&)
        {
            return Errors::Failure(SocketError::NoBufferSpaceAvailable);
        }
    }

    Transfer::Step Transfer::Settle(SocketState& socket, Operation& operation, Direction side, Port::Outcome& outcome) noexcept
    {
        const std::lock_guard lock(socket.Mutex);
        Queue& queue = QueueOf(side);
        const bool pauses = outcome.Error == SocketError::IOPending;
        if (outcome.Error != SocketError::WouldBlock && !pauses)
        {
            queue.Idle = operation.Drains(outcome);
            return Step::Completed;
        }
        if (socket.IsClosed())
        {
            outcome = Errors::Failure(SocketError::OperationAborted);
            return Step::Completed;
        }
        if (queue.Edge && !pauses)
        {
            queue.Edge = false;
            return Step::Again;
        }
        // Nothing was told during the attempt, and what was told before it would have been found.
        queue.Exceptional = queue.Exceptional && pauses;
        const bool watched = _watched;
        if (outcome = Watch(socket); !outcome.Ok())
        {
            return Step::Completed;
        }
        if (pauses && watched)
        {
            socket.GetReactor().GetWaiter().WatchAgain(socket, socket.Native());
        }
        queue.Idle = true;
        queue.Parked = &operation;
        queue.Driven = false;
        return Step::Parked;
    }

    Port::Outcome Transfer::Attempt(SocketState& socket, Operation& operation, Direction side) noexcept
    {
        {
            // Before the attempt: an edge that comes later is for what it did not see.
            const std::lock_guard lock(socket.Mutex);
            QueueOf(side).Edge = false;
        }
        const SocketState::Use use(socket);
        if (!use)
        {
            return Errors::Failure(SocketError::OperationAborted);
        }
        const Port::Outcome outcome = operation.Attempt(use.Native());
        // Close interrupts whoever is inside: what looks like an error or the end of the stream is that.
        return outcome.Value == 0 && socket.IsClosed() ? Errors::Failure(SocketError::OperationAborted) : outcome;
    }

    void Transfer::Drive(SocketState& socket, Operation* operation, Direction side) noexcept
    {
        for (int driven = 0; operation != nullptr; ++driven)
        {
            // Others may add to the queue as fast as it is worked off: a thread that began one call must not be kept for theirs.
            Port::Outcome outcome = driven != DrivenAtOnce ? Attempt(socket, *operation, side) : Errors::Failure(SocketError::IOPending);
            switch (Settle(socket, *operation, side, outcome))
            {
            case Step::Parked:
                return;
            case Step::Again:
                break;
            case Step::Completed:
                operation->Complete(outcome);
                operation = Next(socket, side);
                break;
            }
        }
    }

    void Transfer::OnReady(SocketState& socket, unsigned ready) noexcept
    {
        Operation* parked[2] = {};
        {
            const std::lock_guard lock(socket.Mutex);
            for (const Direction side : {Direction::Read, Direction::Write})
            {
                Queue& queue = QueueOf(side);
                const unsigned bit = side == Direction::Read ? Port::Readable : Port::Writable;
                if ((ready & (bit | Port::Failed)) == 0)
                {
                    continue;
                }
                queue.Exceptional = queue.Exceptional || (ready & Port::Failed) != 0;
                queue.Edge = queue.Parked == nullptr;
                if (queue.Parked != nullptr)
                {
                    parked[static_cast<int>(side)] = std::exchange(queue.Parked, nullptr);
                    queue.Driven = true;
                }
            }
        }
        Drive(socket, parked[0], Direction::Read);
        Drive(socket, parked[1], Direction::Write);
    }

    void Transfer::Detach(SocketState& socket) noexcept
    {
        if (_watched)
        {
            _watched = false;
            socket.ReactorIfAny()->GetWaiter().Forget(socket, socket.Native());
        }
        for (Queue& queue : _queues)
        {
            queue.Edge = queue.Idle = queue.Exceptional = false;
        }
    }

    void Transfer::Release(SocketState& socket) noexcept
    {
        OnReady(socket, Port::Readable | Port::Writable);
    }
}
