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
        _forgotten.reserve(ForgottenLimit);
        Errors::Check(Port::OpenWatch(_watch));
    }

    Port::Outcome Poller::Watch(SocketState& socket, Port::NativeHandle handle)
    {
        {
            // A state may stand where a forgotten one stood. An edge that was the other's does no harm; one of its own must not be dropped.
            const Lock lock(_mutex);
            if (!_forgotten.empty())
            {
                std::erase(_forgotten, &socket);
            }
            // Every socket that is watched can be forgotten, and then there may be no memory.
            if (_forgotten.capacity() - _forgotten.size() <= _watchedCount)
            {
                _forgotten.reserve(2 * (_forgotten.size() + _watchedCount + 1));
            }
            ++_watchedCount;
            _watched.Add(socket, LinksOf);
        }
        const Port::Outcome outcome = Port::Watch(_watch, handle, &socket);
        if (!outcome.Ok())
        {
            const Lock lock(_mutex);
            --_watchedCount;
            _watched.Remove(socket, LinksOf);
        }
        return outcome;
    }

    void Poller::Forget(SocketState& socket, Port::NativeHandle handle) noexcept
    {
        (void)Port::Unwatch(_watch, handle);
        bool wake = false;
        {
            const Lock lock(_mutex);
            _forgotten.push_back(&socket);
            --_watchedCount;
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
            const Lock lock(_mutex);
            const bool areAnyGone = !_forgotten.empty();
            for (std::size_t i = 0; i != count; ++i)
            {
                Port::WatchEvent& event = _events[i];
                const bool gone = areAnyGone && std::find(_forgotten.begin(), _forgotten.end(), event.Token) != _forgotten.end();
                if (gone || (event.Token != nullptr && !static_cast<SocketState*>(event.Token)->TryAddReference()))
                {
                    event.Token = nullptr;
                }
            }
            if (areAnyGone)
            {
                _forgotten.clear();
            }
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
