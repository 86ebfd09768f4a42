#include "compat/core/sockets/AcceptOperation.hpp"
#include "compat/core/diagnostics/Telemetry.hpp"
#include "compat/core/sockets/Guard.hpp"
#include "compat/core/sockets/OwnedHandle.hpp"
#include <System/InvalidOperationException.hpp>

namespace System::Core
{
    SocketReference StateToAcceptInto(const Net::Sockets::Socket& acceptSocket)
    {
        if (acceptSocket == nullptr)
        {
            return {};
        }
        SocketState& state = Guard::Open(acceptSocket);
        if (state.Has(SocketState::Bound) || state.Has(SocketState::Connected))
        {
            throw InvalidOperationException("acceptSocket: The socket must not be bound or connected.");
        }
        return SocketReference(state);
    }

    SocketReference MakeAccepted(SocketState& listener, Port::NativeHandle handle, const Port::NativeAddress& peer)
    {
        OwnedHandle owned(handle);
        const SocketReference made =
            SocketReference::Adopt(new SocketState(owned.Release(), listener.Family, listener.Type, listener.Protocol));
        made->BecomeConnection(listener, peer);
        return made;
    }

    bool Install(SocketState& state, const SocketState& listener, Port::NativeHandle handle, const Port::NativeAddress& peer) noexcept
    {
        const SocketState::Use use(state);
        if (!use)
        {
            (void)Port::Close(handle);
            return false;
        }
        state.Replace(handle);
        state.BecomeConnection(listener, peer);
        return true;
    }

    AcceptOperation::AcceptOperation(SocketState& listener, SocketReference into, int receiveSize) noexcept
        : Operation(listener, Direction::Read), Connection(std::move(into)), ReceiveSize(receiveSize)
    {
    }

    Port::Outcome AcceptOperation::Attempt(Port::NativeHandle handle) noexcept
    {
        for (;;)
        {
            Port::Outcome outcome = Port::Accept(handle, _peer);
            if (outcome.Ok())
            {
                // Not as the value: 0 may be a descriptor, but a call that gave nothing is what Close interrupted.
                _handle = static_cast<Port::NativeHandle>(std::exchange(outcome.Value, 1));
            }
            // A connection that its peer gave up before it was accepted is none.
            if (outcome.Error != SocketError::ConnectionAborted || Socket->IsClosed())
            {
                return outcome;
            }
        }
    }

    bool AcceptOperation::Finish(const Port::Outcome& outcome) noexcept
    {
        if (!outcome.Ok())
        {
            return Operation::Finish(outcome);
        }
        const Port::NativeHandle handle = std::exchange(_handle, Port::InvalidHandle);
        try
        {
            if (!Connection)
            {
                Connection = MakeAccepted(*Socket, handle, _peer);
            }
            else if (Connection->Has(SocketState::Bound) || Connection->Has(SocketState::Connected))
            {
                // It was given to two calls, or bound meanwhile: refused, as Winsock does it.
                (void)Port::Close(handle);
                return Operation::Finish(Errors::Failure(SocketError::InvalidArgument));
            }
            else if (!Install(*Connection, *Socket, handle, _peer))
            {
                return Operation::Finish(Errors::Failure(SocketError::OperationAborted));
            }
            Telemetry::Count(Telemetry::IncomingConnections);
            if (ReceiveSize == 0 && FirstData.Size == 0)
            {
                return Operation::Finish({});
            }
            if (FirstData.Size == 0)
            {
                const Array<Byte> room(ReceiveSize);
                FirstData = {room, room.data(), room.size()};
            }
        }
        catch (const std::exception&)
        {
            Connection = SocketReference();
            return Operation::Finish(Errors::Failure(SocketError::NoBufferSpaceAvailable));
        }
        _firstReceive.emplace(*this);
        _dependent.Connection = Connection;
        if (!Socket->AddDependent(_dependent))
        {
            Connection->Close(0);
        }
        if (IsCancelled())
        {
            // Cancel either saw the dependent or is seen here.
            _firstReceive->Cancel(*Connection);
        }
        if (Connection->Start(*_firstReceive))
        {
            return false;
        }
        DataArrived(_firstReceive->Result);
        return true;
    }

    void AcceptOperation::DataArrived(const Port::Outcome& outcome) noexcept
    {
        (void)Socket->RemoveDependent(_dependent);
        _dependent.Connection = SocketReference();
        if (!outcome.Ok())
        {
            Connection->Close(0);
        }
        Result = outcome;
    }

    void AcceptOperation::Cancel(SocketState& socket) noexcept
    {
        Operation::Cancel(socket);
        if (const SocketReference connection = socket.ConnectionOf(_dependent))
        {
            _firstReceive->Cancel(*connection);
        }
    }
}
