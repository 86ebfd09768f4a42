#include "compat/core/sockets/DisconnectOperation.hpp"

namespace System::Core
{
    Port::Outcome DisconnectOperation::Disconnect(SocketState& state, Port::NativeHandle handle, bool reuse) noexcept
    {
        Port::Outcome outcome;
        if (state.IsDatagram())
        {
            // An error makes Connected false, but the peer stays.
            Port::NativeAddress peer;
            if (!state.GetRemote(peer))
            {
                return Errors::Failure(SocketError::NotConnected);
            }
            outcome = Port::ClearPeer(handle);
            if (outcome.Ok())
            {
                state.SetRemote({});
            }
        }
        else
        {
            outcome = Port::Shutdown(handle, SocketShutdown::Both);
            Port::NativeAddress peer;
            if (outcome.Error == SocketError::NotConnected && state.Has(SocketState::Bound) && !state.Has(SocketState::Disconnected) &&
                !state.Has(SocketState::NonBlockingConnect) && state.GetRemote(peer))
            {
                // Both sides have ended the connection, which not every system's own answer tells from none.
                outcome = {};
            }
        }
        if (!outcome.Ok())
        {
            return outcome;
        }
        state.Unset(SocketState::Connected | SocketState::KeepsPeer);
        if (!state.IsDatagram())
        {
            if (reuse)
            {
                return state.Renew();
            }
            state.Set(SocketState::Disconnected);
        }
        return outcome;
    }
}
