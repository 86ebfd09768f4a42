#include "compat/core/net/Errors.hpp"
#include "compat/core/engines/asio/HandlerAllocator.hpp"
#include "compat/core/pool/Reactor.hpp"
#include "compat/core/sockets/SocketState.hpp"
#include <boost/asio/buffer.hpp>
#include <boost/asio/error.hpp>

namespace System::Core
{
    namespace
    {
        constexpr int DrivenAtOnce = 16;
    }

    /// What Asio calls; as small as it can be, since it is kept while the socket is idle.
    struct Transfer::ReadyHandler
    {
        Operation* Waiting;
        Direction Where;
        bool Reads;

        using allocator_type = SpaceAllocator<void>;
        [[nodiscard]] allocator_type get_allocator() const noexcept
        {
            return allocator_type(Waiting->Room.Space, HandlerMemory::Size, Waiting->Room.Used);
        }
        void operator()(const boost::system::error_code& error, std::size_t bytes = 0) const noexcept
        {
            Waiting->Socket->_transfer.Ready(*Waiting, Where, Reads, error, bytes);
        }
    };

    void Transfer::Start(SocketState& socket, Operation& operation, Direction side) noexcept
    {
        // Completing the operation may drop the last reference.
        const SocketReference alive(socket);
        operation.NextPending = nullptr;
        Queue& queue = QueueOf(side);
        Port::Outcome failure;
        {
            const std::lock_guard lock(socket.Mutex);
            if (queue.Driven)
            {
                (queue.First != nullptr ? queue.Last->NextPending : queue.First) = &operation;
                queue.Last = &operation;
                return;
            }
            queue.Driven = true;
        }
        if (failure = socket.MakeNativeNonBlocking(); !failure.Ok())
        {
            operation.Complete(failure);
            if (Operation* next = Next(socket, side))
            {
                Drive(socket, next, side);
            }
            return;
        }
        Port::Segment into{};
        if (queue.Readiness < 0 && operation.IsPlainRead(into))
        {
            // Asio's own attempt comes first; ours would only be one more.
            const std::lock_guard lock(socket.Mutex);
            if (Arm(socket, operation, side, failure))
            {
                return;
            }
        }
        Drive(socket, &operation, side);
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
        return operation;
    }

    Port::Outcome Transfer::Attempt(SocketState& socket, Operation& operation) noexcept
    {
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
            Port::Outcome outcome = Errors::Failure(SocketError::WouldBlock);
            // Others may add to the queue as fast as it is worked off: a thread that began one call must not be kept for theirs.
            const bool goesOn = driven != DrivenAtOnce;
            if (goesOn)
            {
                outcome = Attempt(socket, *operation);
            }
            Queue& queue = QueueOf(side); // of its members, only First and Last are others' too
            if (outcome.Error == SocketError::WouldBlock || outcome.Error == SocketError::IOPending)
            {
                if (goesOn)
                {
                    queue.Readiness = -1;
                }
                const std::lock_guard lock(socket.Mutex);
                if (Arm(socket, *operation, side, outcome))
                {
                    return;
                }
            }
            else if (queue.Readiness < 1)
            {
                ++queue.Readiness;
            }
            operation->Complete(outcome);
            operation = Next(socket, side);
        }
    }

    bool Transfer::Arm(SocketState& socket, Operation& operation, Direction side, Port::Outcome& failure) noexcept
    {
        if (socket.IsClosed())
        {
            failure = Errors::Failure(SocketError::OperationAborted);
            return false;
        }
        try
        {
            if (!_descriptor)
            {
                _descriptor.emplace(socket.GetReactor().GetWaiter().Context(), static_cast<int>(socket.Native()));
            }
            Port::Segment into{};
            if (side == Direction::Read && operation.IsPlainRead(into))
            {
                _descriptor->async_read_some(boost::asio::buffer(into.Data, into.Size), ReadyHandler{&operation, side, true});
            }
            else
            {
                _descriptor->async_wait(side == Direction::Read ? Descriptor::wait_read : Descriptor::wait_write,
                                        ReadyHandler{&operation, side, false});
            }
            return true;
        }
        catch (const boost::system::system_error& error)
        {
            failure = {0, Port::FromNative(error.code().value()), error.code().value()};
        }
        catch (const std::exception&)
        {
            failure = Errors::Failure(SocketError::NoBufferSpaceAvailable);
        }
        return false;
    }

    void Transfer::Ready(Operation& operation, Direction side, bool read, const boost::system::error_code& error, std::size_t bytes) noexcept
    {
        SocketState& socket = *operation.Socket;
        const SocketReference alive(socket);
        if (!read || socket.IsClosed())
        {
            Drive(socket, &operation, side);
            return;
        }
        Port::Outcome outcome;
        if (error == boost::asio::error::eof)
        {
            outcome.Value = 0;
        }
        else if (error)
        {
            outcome = {0, Port::FromNative(error.value()), error.value()};
        }
        else
        {
            outcome.Value = static_cast<std::int64_t>(bytes);
            Port::Segment into{};
            if (operation.IsPlainRead(into) && bytes == into.Size)
            {
                // A full buffer: more is likely to be there.
                QueueOf(side).Readiness = 0;
            }
        }
        operation.Complete(outcome);
        if (Operation* next = Next(socket, side))
        {
            Drive(socket, next, side);
        }
    }

    void Transfer::Detach(SocketState&) noexcept
    {
        if (_descriptor)
        {
            (void)_descriptor->release();
            _descriptor.reset();
        }
    }
}
