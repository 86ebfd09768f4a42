// The one line that enters a call on a socket.
#pragma once
#include "compat/core/net/Errors.hpp"
#include "compat/core/sockets/SocketState.hpp"
#include <System/Net/Sockets/Socket.hpp>
#include <atomic>

namespace System::Core
{
    /// Who wants to know of calls.
    struct CallObserver
    {
        void (*Entered)(SocketState& socket, const char* member) noexcept;
        void (*Left)(SocketState& socket, const char* member) noexcept;

        /// The present one; null, and then a call costs one relaxed load for it, if nobody wants to know.
        static std::atomic<const CallObserver*> Present;
    };

    /// The socket of a call that goes on: not null, open when the call began, and its descriptor is not closed before the call ends.
    class Call
    {
    public:
        /// @throws NullReferenceException, ObjectDisposedException
        Call(const Net::Sockets::Socket& socket, const char* member) : Call(StateOf(socket), member) {}
        Call(SocketState& state, const char* member)
            : _state(state), _use(state), _member(member), _observer(CallObserver::Present.load(std::memory_order_relaxed))
        {
            if (!_use) [[unlikely]]
            {
                Errors::ThrowDisposed();
            }
            if (_observer != nullptr) [[unlikely]]
            {
                _observer->Entered(_state, _member);
            }
        }
        Call(const Call&) = delete;
        Call& operator=(const Call&) = delete;
        ~Call()
        {
            if (_observer != nullptr) [[unlikely]]
            {
                _observer->Left(_state, _member);
            }
        }

        [[nodiscard]] SocketState& State() const noexcept { return _state; }
        [[nodiscard]] Port::NativeHandle Native() const noexcept { return _use.Native(); }

    private:
        static SocketState& StateOf(const Net::Sockets::Socket& socket)
        {
            if (socket == nullptr) [[unlikely]]
            {
                Detail::ThrowNullReference();
            }
            return static_cast<SocketState&>(*socket.Data());
        }

        SocketState& _state;
        const SocketState::Use _use;
        const char* const _member;
        const CallObserver* const _observer;
    };
}
