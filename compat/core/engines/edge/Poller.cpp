#include "compat/core/engines/Engine.hpp"
#include "compat/core/net/Errors.hpp"
#include "compat/core/sockets/SocketState.hpp"
#include <algorithm>

namespace System::Core
{
    namespace
    {
        // So many states may be forgotten before a waiting thread is woken to clear the list.
        constexpr std::size_t ForgottenLimit = 1024;

        constexpr auto LinksOf = [](SocketState& socket) -> auto& { return socket.GetQueues().Watch().Links; };
    }

    Poller::Poller()
    {
        Errors::Check(Port::OpenWatch(_watch));
        _forgotten.reserve(ForgottenLimit);
    }

    Port::Outcome Poller::Watch(SocketState& socket, Port::NativeHandle handle) noexcept
    {
        {
            // A state may stand where a forgotten one stood. An edge that was the other's does no harm; one of its own must not be dropped.
            const std::lock_guard lock(_mutex);
            if (!_forgotten.empty())
            {
                std::erase(_forgotten, &socket);
            }
            _watched.Add(socket, LinksOf);
        }
        const Port::Outcome outcome = Port::Watch(_watch, handle, &socket);
        if (!outcome.Ok())
        {
            const std::lock_guard lock(_mutex);
            _watched.Remove(socket, LinksOf);
        }
        return outcome;
    }

    void Poller::Forget(SocketState& socket, Port::NativeHandle handle) noexcept
    {
        (void)Port::Unwatch(_watch, handle);
        bool wake = false;
        {
            const std::lock_guard lock(_mutex);
            _forgotten.push_back(&socket);
            _watched.Remove(socket, LinksOf);
            wake = _forgotten.size() % ForgottenLimit == 0;
        }
        if (wake)
        {
            Wake();
        }
    }

    bool Poller::Handle(int milliseconds)
    {
        const Port::Outcome outcome = Port::AwaitWatch(_watch, _events, milliseconds);
        const auto count = static_cast<std::size_t>(outcome.Value);
        {
            const std::lock_guard lock(_mutex);
            for (std::size_t i = 0; i != count; ++i)
            {
                Port::WatchEvent& event = _events[i];
                const bool gone = !_forgotten.empty() && std::find(_forgotten.begin(), _forgotten.end(), event.Token) != _forgotten.end();
                if (gone || (event.Token != nullptr && !static_cast<SocketState*>(event.Token)->TryAddReference()))
                {
                    event.Token = nullptr;
                }
            }
            _forgotten.clear();
        }
        for (std::size_t i = 0; i != count; ++i)
        {
            if (auto* socket = static_cast<SocketState*>(_events[i].Token))
            {
                socket->GetQueues().OnReady(*socket, _events[i].Ready);
                socket->ReleaseReference();
            }
        }
        return count != 0;
    }
}
