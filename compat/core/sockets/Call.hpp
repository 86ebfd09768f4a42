// The one line that enters a call on a socket.
#pragma once
#include "compat/core/diagnostics/TracedCall.hpp"
#include "compat/core/net/Errors.hpp"
#include "compat/core/sockets/SocketState.hpp"
#include <System/Net/Sockets/Socket.hpp>

namespace System::Core
{
    /// The socket of a call that goes on: not null, open when the call began, and its descriptor is not closed before the call ends.
    class Call
    {
    public:
        /// @param member    the member as network tracing names it; without it the call is not traced, as properties and options are not
        /// @param parameter the argument that network tracing shows, if any
        /// @throws NullReferenceException, ObjectDisposedException
        template <class... Parameter>
        explicit Call(const Net::Sockets::Socket& socket, const char* member = nullptr, const Parameter&... parameter)
            : Call(StateOf(socket), member, parameter...)
        {
        }
        template <class... Parameter>
        explicit Call(SocketState& state, const char* member = nullptr, const Parameter&... parameter)
            : _state(state), _traced(&state, member, parameter...), _use(state)
        {
            if (!_use) [[unlikely]]
            {
                Errors::ThrowDisposed();
            }
        }
        Call(const Call&) = delete;
        Call& operator=(const Call&) = delete;
        ~Call() = default;

        [[nodiscard]] SocketState& State() const noexcept { return _state; }
        [[nodiscard]] Port::NativeHandle Native() const noexcept { return _use.Native(); }
        [[nodiscard]] const TracedCall& Traced() const noexcept { return _traced; }
        /// What the member gives, for network tracing.
        template <class T>
        T Returns(T value) const
        {
            return _traced.Returns(std::move(value));
        }

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
        const TracedCall _traced;
        const SocketState::Use _use;
    };
}
