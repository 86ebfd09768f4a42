#include "compat/core/engines/OperationQueues.hpp"
#include "compat/core/net/Errors.hpp"
#include "compat/core/pool/Reactor.hpp"
#include "compat/core/sockets/SocketState.hpp"

namespace System::Core
{
    namespace
    {
        // Others may add to a queue as fast as it is worked off: a thread that began one call must not be kept for theirs.
        constexpr int ProcessedAtOnce = 16;
    }

    void Operation::Cancel(SocketState& socket) noexcept
    {
        socket.GetQueues().Cancel(socket, *this);
    }

    void Operation::Resume() noexcept
    {
        Socket->GetQueues().Resume(*Socket, *this);
    }

    bool OperationQueues::Start(SocketState& socket, Operation& operation) noexcept
    {
        if (const Port::Outcome outcome = socket.MakeNativeNonBlocking(); !outcome.Ok()) [[unlikely]]
        {
            return !operation.Finish(outcome);
        }
        Queue& queue = QueueOf(operation.Where);
        unsigned word = queue.Word.load(std::memory_order_relaxed);
        if (StateOf(word) == State::Ready && queue.Word.compare_exchange_strong(word, With(word & ~(Told | Cancelling), State::Processing)))
            [[likely]]
        {
            // After the step, as Cancel looks at the word after it has set the mark: one of both sees the other.
            if (!operation.IsCancelled()) [[likely]]
            {
                return ProcessFirst(socket, queue, operation, &operation);
            }
            const Port::Outcome aborted = Errors::Failure(SocketError::OperationAborted);
            return Process(socket, queue, &operation, &operation, &aborted);
        }
        if (word == static_cast<unsigned>(State::Drained) && _watch.IsWaiting(operation.Where) &&
            queue.Word.compare_exchange_strong(word, static_cast<unsigned>(State::Processing))) [[likely]]
        {
            // What would be found without an attempt, and Leave's way when nothing has come between.
            queue.Front = &operation;
            unsigned taken = static_cast<unsigned>(State::Processing);
            if (!operation.IsCancelled() && queue.Word.compare_exchange_strong(taken, static_cast<unsigned>(State::Waiting))) [[likely]]
            {
                return true;
            }
            const Port::Outcome outcome =
                Errors::Failure(operation.IsCancelled() ? SocketError::OperationAborted : SocketError::WouldBlock);
            return Process(socket, queue, &operation, &operation, &outcome);
        }
        return StartOtherwise(socket, queue, operation);
    }

    bool OperationQueues::StartOtherwise(SocketState& socket, Queue& queue, Operation& operation) noexcept
    {
        unsigned word = queue.Word.load(std::memory_order_relaxed);
        for (;;)
        {
            const State state = StateOf(word);
            if (state == State::Ready || state == State::Drained) [[likely]]
            {
                if (!queue.Word.compare_exchange_weak(word, With(word & ~(Told | Cancelling), State::Processing)))
                {
                    continue;
                }
                const bool isCancelled = operation.IsCancelled();
                if (!isCancelled && (state != State::Drained || (word & Stopped) != 0)) [[likely]]
                {
                    return Process(socket, queue, &operation, &operation, nullptr);
                }
                const Port::Outcome outcome = Errors::Failure(isCancelled ? SocketError::OperationAborted : SocketError::WouldBlock);
                return Process(socket, queue, &operation, &operation, &outcome);
            }
            switch (Enqueue(socket, queue, operation))
            {
            case Place::Queued:
                return true;
            case Place::Cancelled:
                return !operation.Finish(Errors::Failure(SocketError::OperationAborted));
            case Place::Free:
                word = queue.Word.load(std::memory_order_relaxed);
                break;
            }
        }
    }

    OperationQueues::Place OperationQueues::Enqueue(SocketState& socket, Queue& queue, Operation& operation) noexcept
    {
        // Another thread may complete the operation, and drop its reference, while this one still leaves the mutex.
        const SocketReference alive(socket);
        const Lock lock(socket.Mutex);
        if (operation.IsCancelled())
        {
            return Place::Cancelled;
        }
        unsigned word = queue.Word.load();
        do
        {
            if (StateOf(word) == State::Ready || StateOf(word) == State::Drained)
            {
                return Place::Free;
            }
        } while (!queue.Word.compare_exchange_weak(word, word | Queued));
        operation._next = nullptr;
        operation._previous = queue.First != nullptr ? queue.Last : nullptr;
        (queue.First != nullptr ? queue.Last->_next : queue.First) = &operation;
        queue.Last = &operation;
        operation._isQueued = true;
        return Place::Queued;
    }

    void OperationQueues::Unlink(Queue& queue, Operation& operation) noexcept
    {
        (operation._previous != nullptr ? operation._previous->_next : queue.First) = operation._next;
        (operation._next != nullptr ? operation._next->_previous : queue.Last) = operation._previous;
        operation._isQueued = false;
        if (queue.First == nullptr)
        {
            queue.Word.fetch_and(~Queued);
        }
    }

    [[gnu::always_inline]] inline Port::Outcome OperationQueues::Attempt(SocketState& socket, Queue& queue, Operation& operation) noexcept
    {
        const SocketState::Use use(socket);
        if (!use)
        {
            return Errors::Failure(SocketError::OperationAborted);
        }
        if (operation.Where == Direction::Read && (queue.Word.load(std::memory_order_relaxed) & Urgent) != 0 && !operation.IsUrgent())
            [[unlikely]]
        {
            // A plain read at the mark passes over the urgent byte; so there must be something else.
            const Port::Outcome ready = Port::Wait(use.Native(), Port::Readable | Port::Failed, 0);
            if (ready.Ok() && (ready.Value & Port::Failed) == 0)
            {
                queue.Word.fetch_and(~Urgent);
            }
            else if (ready.Ok() && (ready.Value & Port::Readable) == 0)
            {
                return Errors::Failure(SocketError::WouldBlock);
            }
        }
        const Port::Outcome outcome = operation.Attempt(use.Native());
        // Close interrupts whoever is inside: what looks like an error or the end of the stream is that.
        return outcome.Value == 0 && socket.IsClosed() ? Errors::Failure(SocketError::OperationAborted) : outcome;
    }

    [[gnu::always_inline]] inline bool OperationQueues::ProcessFirst(SocketState& socket, Queue& queue, Operation& operation,
                                                                     const Operation* own) noexcept
    {
        if (operation.MayBlock) [[unlikely]]
        {
            return Process(socket, queue, &operation, own, nullptr);
        }
        operation.Drained = false;
        const Port::Outcome outcome = Attempt(socket, queue, operation);
        unsigned word = queue.Word.load(std::memory_order_relaxed);
        if (!outcome.Ok() || (word & Queued) != 0) [[unlikely]]
        {
            return Process(socket, queue, &operation, own, &outcome);
        }
        const bool drained = operation.Drained;
        const bool isOver = operation.Finish(outcome);
        const bool isDrained = drained && (word & (Told | Exceptional | Urgent | Stopped)) == 0;
        const unsigned kept = word & (Exceptional | Urgent | Stopped);
        Operation* next = nullptr;
        bool waits = false;
        if (!queue.Word.compare_exchange_strong(word, With(kept, isDrained ? State::Drained : State::Ready))) [[unlikely]]
        {
            next = Next(socket, queue, drained, waits);
        }
        const bool tells = isOver && own == nullptr;
        if (tells)
        {
            operation.Completed();
        }
        if (next != nullptr) [[unlikely]]
        {
            static constexpr Port::Outcome wouldBlock = Errors::Failure(SocketError::WouldBlock);
            Process(socket, queue, next, nullptr, waits ? &wouldBlock : nullptr);
        }
        return !isOver;
    }

    bool OperationQueues::Process(SocketState& socket, Queue& queue, Operation* operation, const Operation* own,
                                  const Port::Outcome* given) noexcept
    {
        bool ownIsPending = true;
        for (int processed = 0; operation != nullptr; ++processed)
        {
            Port::Outcome outcome;
            if (given != nullptr)
            {
                outcome = *std::exchange(given, nullptr);
            }
            else if (processed == ProcessedAtOnce)
            {
                outcome = Errors::Failure(SocketError::IOPending);
            }
            else
            {
                operation->Drained = false;
                if (operation->MayBlock && Reactor::IsPolling()) [[unlikely]]
                {
                    Reactor::Current()->Post(*operation->Elsewhere());
                    return ownIsPending;
                }
                outcome = Attempt(socket, queue, *operation);
            }
            if (outcome.Error == SocketError::WouldBlock || outcome.Error == SocketError::IOPending)
            {
                switch (Leave(socket, queue, *operation, outcome))
                {
                case Step::Waits:
                    return ownIsPending;
                case Step::Again:
                    continue;
                case Step::Over:
                    break;
                }
            }
            const bool drained = operation->Drained && outcome.Ok();
            const bool isOver = operation->Finish(outcome);
            bool waits = false;
            Operation* const next = Next(socket, queue, drained, waits);
            if (isOver)
            {
                if (operation == own)
                {
                    ownIsPending = false;
                }
                else
                {
                    operation->Completed();
                }
            }
            if (next == nullptr) [[likely]]
            {
                return ownIsPending;
            }
            operation = next;
            if (waits)
            {
                static constexpr Port::Outcome wouldBlock = Errors::Failure(SocketError::WouldBlock);
                given = &wouldBlock;
            }
        }
        return ownIsPending;
    }

    OperationQueues::Step OperationQueues::Leave(SocketState& socket, Queue& queue, Operation& operation, Port::Outcome& outcome) noexcept
    {
        const bool yields = outcome.Error == SocketError::IOPending;
        if (!yields && !_watch.IsWaiting(operation.Where))
        {
            const Lock lock(socket.Mutex);
            outcome = socket.IsClosed() ? Errors::Failure(SocketError::OperationAborted) : _watch.Await(socket, operation.Where, false);
            if (!outcome.Ok())
            {
                return Step::Over;
            }
        }
        // While it yields, the operation may be completed, and its reference dropped, before the engine has been asked to tell again.
        const SocketReference alive = yields ? SocketReference(socket) : SocketReference();
        const Direction direction = operation.Where;
        queue.Front = &operation;
        unsigned word = queue.Word.load(std::memory_order_relaxed);
        for (;;)
        {
            if ((word & (Told | Cancelling | Stopped)) != 0) [[unlikely]]
            {
                if ((word & Stopped) != 0 || ((word & Cancelling) != 0 && operation.IsCancelled()))
                {
                    outcome = Errors::Failure(SocketError::OperationAborted);
                    return Step::Over;
                }
                if ((word & Told) != 0 && !yields)
                {
                    if (queue.Word.compare_exchange_weak(word, word & ~(Told | Cancelling)))
                    {
                        return Step::Again;
                    }
                    continue;
                }
            }
            // Nothing was told during the attempt, and what was told before it would have been found.
            const unsigned rest = word & ~(Told | Cancelling | (yields ? 0 : Exceptional));
            if (queue.Word.compare_exchange_weak(word, With(rest, State::Waiting))) [[likely]]
            {
                break;
            }
        }
        if (yields)
        {
            Port::Outcome told;
            {
                const Lock lock(socket.Mutex);
                told = socket.IsClosed() ? Port::Outcome{} : _watch.Await(socket, direction, true);
            }
            if (!told.Ok())
            {
                OnReady(socket, direction == Direction::Read ? Port::Readable : Port::Writable);
            }
        }
        return Step::Waits;
    }

    Operation* OperationQueues::Next(SocketState& socket, Queue& queue, bool drained, bool& waits) noexcept
    {
        unsigned word = queue.Word.load(std::memory_order_relaxed);
        for (;;)
        {
            const bool isDrained = drained && (word & (Told | Exceptional | Urgent | Stopped)) == 0;
            if ((word & Queued) != 0) [[unlikely]]
            {
                const Lock lock(socket.Mutex);
                Operation* operation = queue.First;
                if (operation != nullptr)
                {
                    Unlink(queue, *operation);
                    if (!isDrained)
                    {
                        queue.Word.fetch_and(~(Told | Cancelling));
                    }
                    waits = isDrained;
                    return operation;
                }
                word = queue.Word.load();
                continue;
            }
            const unsigned kept = word & (Exceptional | Urgent | Stopped);
            if (queue.Word.compare_exchange_weak(word, With(kept, isDrained ? State::Drained : State::Ready))) [[likely]]
            {
                return nullptr;
            }
        }
    }

    bool OperationQueues::Take(Queue& queue, unsigned& word, unsigned flags) noexcept
    {
        while (StateOf(word) == State::Waiting)
        {
            if (queue.Word.compare_exchange_weak(word, With((word | flags) & ~Told, State::Processing)))
            {
                return true;
            }
        }
        return false;
    }

    void OperationQueues::Tell(SocketState& socket, Queue& queue, unsigned flags, bool wakes) noexcept
    {
        unsigned word = queue.Word.load();
        for (;;)
        {
            const State state = StateOf(word);
            if (state == State::Waiting && wakes)
            {
                if (Take(queue, word, flags))
                {
                    Process(socket, queue, queue.Front, nullptr, nullptr);
                    return;
                }
                continue;
            }
            unsigned next = word | flags;
            if (wakes)
            {
                next = state == State::Drained ? With(next, State::Ready) : state == State::Processing ? next | Told : next;
            }
            if (next == word || queue.Word.compare_exchange_weak(word, next))
            {
                return;
            }
        }
    }

    void OperationQueues::OnReady(SocketState& socket, unsigned ready) noexcept
    {
        Queue& read = QueueOf(Direction::Read);
        Queue& write = QueueOf(Direction::Write);
        // Most often there is something to read for an operation that waits, and what could be written for none.
        if (unsigned word = read.Word.load(); ready == (Port::Readable | Port::Writable) && StateOf(word) == State::Waiting &&
                                              StateOf(write.Word.load()) == State::Ready) [[likely]]
        {
            if (read.Word.compare_exchange_strong(word, With(word & ~Told, State::Processing))) [[likely]]
            {
                ProcessFirst(socket, read, *read.Front, nullptr);
                return;
            }
        }
        const unsigned flags =
            ((ready & (Port::Failed | Port::Urgent)) != 0 ? Exceptional : 0U) | ((ready & Port::Urgent) != 0 ? Urgent : 0U);
        if ((ready & Port::Readable) != 0 || flags != 0)
        {
            Tell(socket, read, flags, (ready & (Port::Readable | Port::Urgent)) != 0);
        }
        if ((ready & Port::Writable) != 0)
        {
            Tell(socket, write, 0, true);
        }
    }

    void OperationQueues::Stop(SocketState& socket) noexcept
    {
        for (Queue& queue : _queues)
        {
            queue.Word.fetch_or(Stopped);
            Tell(socket, queue, 0, true);
        }
    }

    void OperationQueues::Resume(SocketState& socket, Operation& operation) noexcept
    {
        Process(socket, QueueOf(operation.Where), &operation, nullptr, nullptr);
    }

    void OperationQueues::Cancel(SocketState& socket, Operation& operation) noexcept
    {
        operation._isCancelled.exchange(true);
        Queue& queue = QueueOf(operation.Where);
        bool wasQueued = false;
        {
            const Lock lock(socket.Mutex);
            if (wasQueued = operation._isQueued; wasQueued)
            {
                Unlink(queue, operation);
            }
        }
        const Port::Outcome aborted = Errors::Failure(SocketError::OperationAborted);
        if (wasQueued)
        {
            if (operation.Finish(aborted))
            {
                operation.Completed();
            }
            return;
        }
        unsigned word = queue.Word.load();
        for (;;)
        {
            if (Take(queue, word, 0))
            {
                break;
            }
            if (StateOf(word) != State::Processing)
            {
                return; // it is over, or has not been started
            }
            if (queue.Word.compare_exchange_weak(word, word | Cancelling))
            {
                return;
            }
        }
        if (queue.Front != &operation)
        {
            // Another one waits: what was told meanwhile is found by the attempt.
            Process(socket, queue, queue.Front, nullptr, nullptr);
            return;
        }
        {
            const Lock lock(socket.Mutex);
            _watch.Abandon(socket, operation.Where);
        }
        Process(socket, queue, &operation, nullptr, &aborted);
    }
}
