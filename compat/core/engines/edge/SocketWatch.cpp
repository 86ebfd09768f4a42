#include "compat/core/engines/Engine.hpp"
#include "compat/core/net/Errors.hpp"
#include "compat/core/pool/Reactor.hpp"
#include "compat/core/sockets/SocketState.hpp"

namespace System::Core
{
    Port::Outcome SocketWatch::Await(SocketState& socket, Direction, bool again) noexcept
    {
        try
        {
            Poller& poller = socket.GetReactor().GetPoller();
            if (_isWatched.load(std::memory_order_relaxed))
            {
                return again ? poller.WatchAgain(socket, socket.Native()) : Port::Outcome{};
            }
            const Port::Outcome outcome = poller.Watch(socket, socket.Native());
            _isWatched.store(outcome.Ok(), std::memory_order_release);
            return outcome;
        }
        catch (const std::exception&)
        {
            return Errors::Failure(SocketError::NoBufferSpaceAvailable);
        }
    }

    void SocketWatch::Detach(SocketState& socket) noexcept
    {
        if (_isWatched.exchange(false))
        {
            socket.ReactorIfAny()->GetPoller().Forget(socket, socket.Native());
        }
    }
}
