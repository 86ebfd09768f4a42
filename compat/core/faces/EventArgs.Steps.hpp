// How the operations of a SocketAsyncEventArgs are begun and go on, for the files that begin them.
#pragma once
#include "compat/core/faces/EventArgs.hpp"
#include <System/Net/Sockets/SocketException.hpp>

namespace System::Core
{
    template <class Engine>
    SocketAsyncEventArgsData::Step<Engine>& SocketAsyncEventArgsData::Prepare(SocketState& socket)
    {
        auto& owner = static_cast<EventArgsItem&>(*this);
        if constexpr (std::same_as<Engine, ReceiveOperation>)
        {
            return _receive ? *_receive : _receive.emplace(owner, socket);
        }
        else if constexpr (std::same_as<Engine, SendOperation>)
        {
            return _send ? *_send : _send.emplace(owner, socket);
        }
        else
        {
            auto* const last = std::get_if<Step<Engine>>(&_steps);
            return last != nullptr ? *last : _steps.emplace<Step<Engine>>(owner, socket);
        }
    }

    template <class Engine>
    bool SocketAsyncEventArgsData::Begin(Claim& claim, Step<Engine>& step, SocketState& socket) noexcept
    {
        claim.Keep();
        Hold(socket);
        _step = &step;
        return step.Start(socket) || Ended();
    }

    template <class Engine>
    SocketAsyncEventArgsData::Course SocketAsyncEventArgsData::Follow(Step<Engine>& step) noexcept
    {
        // Once it is pending, another thread may end the operation and let go of the socket.
        const SocketReference socket = _socket;
        _step = &step;
        return step.Start(*socket) ? Course::Pending : Course::Again;
    }

    template <class Single, class Multiple, class Setup>
    bool SocketAsyncEventArgsData::Transfer(SocketAsyncOperation operation, SocketState& socket, const Setup& setup)
    {
        Claim claim(*this);
        LastOperation = operation;
        const auto begin = [&](auto& step)
        {
            step.Flags = Flags;
            setup(step);
            if constexpr (requires { step.Buffers; })
            {
                Assign(step.Buffers);
            }
            else
            {
                Assign(step.Buffer);
            }
            return Begin(claim, step, socket);
        };
        try
        {
            return List == nullptr ? begin(Prepare<Single>(socket)) : begin(Prepare<Multiple>(socket));
        }
        catch (const SocketException& exception)
        {
            return Fail(claim, socket, exception.SocketErrorCode());
        }
    }
}
