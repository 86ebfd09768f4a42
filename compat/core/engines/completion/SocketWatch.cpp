#include "compat/core/engines/Engine.hpp"
#include "compat/core/net/Errors.hpp"
#include "compat/core/pool/Reactor.hpp"
#include "compat/core/sockets/SocketState.hpp"
#include <boost/asio/execution_context.hpp>
#include <boost/asio/windows/basic_overlapped_handle.hpp>
#include <boost/asio/windows/overlapped_ptr.hpp>

namespace System::Core
{
    namespace
    {
        /// The port's handle for waiting (ports/Completion.hpp), bound to the completion port of one io_context. Both live as long as the
        /// process.
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
    }

    struct SocketWatch::Handler
    {
        SocketState* Socket;
        HandlerMemory* Memory;
        Direction Where;

        using allocator_type = SpaceAllocator<void>;
        [[nodiscard]] allocator_type get_allocator() const noexcept { return Memory->Allocator(); }
        // How the wait ended does not matter: the next attempt finds out.
        void operator()(const boost::system::error_code&, std::size_t) const noexcept
        {
            {
                // Await may not have noted the wait yet, but holds the mutex until it has.
                const Lock lock(Socket->Mutex);
                Socket->GetQueues().Watch().WaitOf(Where).Pending = nullptr;
            }
            Socket->GetQueues().OnReady(*Socket, Where == Direction::Read ? Port::Readable : Port::Writable);
            Socket->ReleaseReference();
        }
    };

    Port::Outcome SocketWatch::Await(SocketState& socket, Direction direction, bool) noexcept
    {
        Wait& wait = WaitOf(direction);
        if (wait.Pending != nullptr)
        {
            return {};
        }
        try
        {
            if (!wait.Kept)
            {
                wait.Kept = std::make_unique<Memory>();
            }
            boost::asio::io_context& context = socket.GetReactor().GetPoller().Context();
            if (_pollHandle == Port::InvalidHandle)
            {
                _pollHandle = boost::asio::use_service<PollHandle>(context).Handle();
            }
            boost::asio::windows::overlapped_ptr overlapped(context, Handler{&socket, &wait.Kept->Asio, direction});
            const Port::Outcome outcome =
                Port::BeginWait(_pollHandle, socket.Native(), direction == Direction::Read ? Port::Readable : Port::Writable,
                                overlapped.get(), wait.Kept->System);
            if (outcome.Ok())
            {
                socket.AddReference();
                wait.Pending = overlapped.release();
            }
            return outcome;
        }
        catch (const boost::system::system_error& error)
        {
            return {0, Port::FromNative(error.code().value()), error.code().value()};
        }
        catch (const std::exception&)
        {
            return Errors::Failure(SocketError::NoBufferSpaceAvailable);
        }
    }

    void SocketWatch::Abandon(SocketState&, Direction direction) noexcept
    {
        if (void* pending = WaitOf(direction).Pending)
        {
            Port::CancelWait(_pollHandle, pending);
        }
    }

    void SocketWatch::Detach(SocketState& socket) noexcept
    {
        Abandon(socket, Direction::Read);
        Abandon(socket, Direction::Write);
    }
}
