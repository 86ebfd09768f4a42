#include "compat/core/engines/Engine.hpp"
#include "compat/core/net/Errors.hpp"
#include "compat/core/pool/Reactor.hpp"
#include "compat/core/sockets/SocketState.hpp"
#include <boost/system/system_error.hpp>

namespace System::Core
{
    struct SocketWatch::Handler
    {
        SocketState* Socket;
        HandlerMemory* Memory;
        Direction Where;

        using allocator_type = SpaceAllocator<void>;
        [[nodiscard]] allocator_type get_allocator() const noexcept { return Memory->Allocator(); }
        // How the wait ended does not matter: the next attempt finds out.
        void operator()(const boost::system::error_code&) const noexcept
        {
            {
                const Lock lock(Socket->Mutex);
                Socket->GetQueues().Watch().WaitOf(Where).GoesOn = false;
            }
            Socket->GetQueues().OnReady(*Socket, Where == Direction::Read ? Port::Readable : Port::Writable);
            Socket->ReleaseReference();
        }
    };

    Port::Outcome SocketWatch::Await(SocketState& socket, Direction direction, bool) noexcept
    {
        Wait& wait = WaitOf(direction);
        if (wait.GoesOn)
        {
            return {};
        }
        try
        {
            if (!wait.Memory)
            {
                wait.Memory = std::make_unique<HandlerMemory>();
            }
            if (!_descriptor)
            {
                _descriptor.emplace(socket.GetReactor().GetPoller().Context(), static_cast<int>(socket.Native()));
            }
            socket.AddReference();
            wait.GoesOn = true;
            _descriptor->async_wait(direction == Direction::Read ? Descriptor::wait_read : Descriptor::wait_write,
                                    Handler{&socket, wait.Memory.get(), direction});
            return {};
        }
        catch (const boost::system::system_error& error)
        {
            Withdraw(socket, wait);
            return {0, Port::FromNative(error.code().value()), error.code().value()};
        }
        catch (const std::exception&)
        {
            Withdraw(socket, wait);
            return Errors::Failure(SocketError::NoBufferSpaceAvailable);
        }
    }

    void SocketWatch::Withdraw(SocketState& socket, Wait& wait) noexcept
    {
        if (std::exchange(wait.GoesOn, false))
        {
            socket.ReleaseReference(); // not the last one: the operation's keeps the socket
        }
    }

    void SocketWatch::Abandon(SocketState&, Direction direction) noexcept
    {
        if (WaitOf(direction).GoesOn && _descriptor)
        {
            // Both directions: the other one tries again and waits anew.
            boost::system::error_code ignored;
            (void)_descriptor->cancel(ignored);
        }
    }

    void SocketWatch::Detach(SocketState&) noexcept
    {
        if (_descriptor)
        {
            (void)_descriptor->release();
            _descriptor.reset();
        }
    }
}
