#include "compat/core/net/Errors.hpp"
#include "compat/core/engines/asio/HandlerAllocator.hpp"
#include "compat/core/pool/Reactor.hpp"
#include "compat/core/sockets/SocketState.hpp"
#include <boost/asio/execution_context.hpp>
#include <boost/asio/windows/basic_overlapped_handle.hpp>
#include <boost/asio/windows/overlapped_ptr.hpp>

namespace System::Core
{
    namespace
    {
        /// The door of one io_context, bound to its completion port. Both live as long as the process.
        class PollHandle final : public boost::asio::execution_context::service
        {
        public:
            static boost::asio::execution_context::id id;

            explicit PollHandle(boost::asio::io_context& context) : service(context), _binding(context)
            {
                const Port::Outcome opened = Port::OpenDoor();
                if (!opened.Ok())
                {
                    throw boost::system::system_error(opened.Native, boost::system::system_category());
                }
                _handle = static_cast<Port::NativeHandle>(opened.Value);
                _binding.assign(reinterpret_cast<void*>(_handle));
            }
            [[nodiscard]] Port::NativeHandle Handle() const noexcept { return _handle; }

        private:
            void shutdown() override {}

            /// Asio binds any handle of which overlapped calls are made.
            class Binding : public boost::asio::windows::basic_overlapped_handle<boost::asio::io_context::executor_type>
            {
            public:
                explicit Binding(boost::asio::io_context& context) : basic_overlapped_handle(context) {}
            };

            Binding _binding;
            Port::NativeHandle _handle = Port::InvalidHandle;
        };

        boost::asio::execution_context::id PollHandle::id;

        constexpr int DrivenAtOnce = 16;
    }

    /// What Asio calls; as small as it can be, since it is kept while the socket is idle.
    struct Transfer::ReadyHandler
    {
        Operation* Waiting;
        Direction Where;

        using allocator_type = SpaceAllocator<void>;
        [[nodiscard]] allocator_type get_allocator() const noexcept
        {
            return allocator_type(Waiting->Room.Space, HandlerMemory::Size, Waiting->Room.Used);
        }
        // How the wait ended does not matter: the next attempt tells.
        void operator()(const boost::system::error_code&, std::size_t) const noexcept { Waiting->Socket->_transfer.Ready(*Waiting, Where); }
    };

    void Transfer::Start(SocketState& socket, Operation& operation, Direction side) noexcept
    {
        // Completing the operation may drop the last reference.
        const SocketReference alive(socket);
        operation.NextPending = nullptr;
        Queue& queue = QueueOf(side);
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
        Operation* front = &operation;
        if (const Port::Outcome failure = socket.MakeNativeNonBlocking(); !failure.Ok())
        {
            operation.Complete(failure);
            front = Next(socket, side);
        }
        Drive(socket, front, side);
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
            // Others may add to the queue as fast as it is worked off: a thread that began one call must not be kept for theirs.
            Port::Outcome outcome = driven == DrivenAtOnce ? Errors::Failure(SocketError::WouldBlock) : Attempt(socket, *operation);
            if (outcome.Error == SocketError::WouldBlock || outcome.Error == SocketError::IOPending)
            {
                const std::lock_guard lock(socket.Mutex);
                if (Arm(socket, *operation, side, outcome))
                {
                    return;
                }
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
            boost::asio::io_context& context = socket.GetReactor().GetWaiter().Context();
            if (_door == Port::InvalidHandle)
            {
                _door = boost::asio::use_service<PollHandle>(context).Handle();
            }
            Queue& queue = QueueOf(side);
            boost::asio::windows::overlapped_ptr overlapped(context, ReadyHandler{&operation, side});
            failure = Port::BeginWait(_door, socket.Native(), side == Direction::Read ? Port::Readable : Port::Writable, overlapped.get(),
                                      queue.Memory);
            if (failure.Ok())
            {
                // Ready may be on its way already, but waits for the mutex.
                queue.Pending = overlapped.release();
                return true;
            }
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

    void Transfer::Ready(Operation& operation, Direction side) noexcept
    {
        const SocketReference alive(*operation.Socket);
        SocketState& socket = *alive;
        {
            const std::lock_guard lock(socket.Mutex);
            QueueOf(side).Pending = nullptr;
        }
        Drive(socket, &operation, side);
    }

    void Transfer::Detach(SocketState&) noexcept
    {
        for (const Queue& queue : _queues)
        {
            if (queue.Pending != nullptr)
            {
                Port::CancelWait(_door, queue.Pending);
            }
        }
    }
}
