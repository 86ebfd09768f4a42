#include "compat/core/sockets/ConnectOperation.hpp"
#include "compat/core/diagnostics/Telemetry.hpp"

namespace System::Core
{
    namespace
    {
        /// What an attempt gives that found the queue of a listener of the Unix domain full: to the engine WouldBlock is "wait". No system gives it.
        constexpr SocketError NoRoom = SocketError::SystemNotReady;
    }

    ConnectOperation::ConnectOperation(SocketState& socket, AddressList addresses) noexcept
        : Operation(socket, Direction::Write), Addresses(std::move(addresses))
    {
    }

    Port::Outcome ConnectOperation::Connect(Port::NativeHandle handle) noexcept
    {
        return Socket->Has(SocketState::NativeNonBlocking) ? Port::Connect(handle, Addresses[_next])
                                                           : Socket->ConnectBlocking(handle, Addresses[_next]);
    }

    Port::Outcome ConnectOperation::Attempt(Port::NativeHandle handle) noexcept
    {
        if (!_isCounted && Observation::IsCounting()) [[unlikely]]
        {
            _isCounted = true;
            Telemetry::Count(Telemetry::ConnectAttempts);
        }
        Port::Outcome outcome = Errors::Failure(SocketError::HostNotFound);
        while (_next != Addresses.Count())
        {
            if (_attempting)
            {
                // Readiness may be told for what came before.
                const Port::Outcome ready = Port::Wait(handle, Port::Writable, 0);
                if (ready.Ok() && ready.Value == 0)
                {
                    return Errors::Failure(SocketError::WouldBlock);
                }
                outcome = Port::ConnectResult(handle);
            }
            else
            {
                _tried = _next;
                if (Socket->Has(SocketState::Disconnected))
                {
                    // Disconnected, but not for reuse.
                    return Errors::Failure(SocketError::IsConnected);
                }
                if (outcome = Socket->PrepareToConnect(Addresses[_next]); !outcome.Ok())
                {
                    return outcome;
                }
                handle = Socket->Native();
                outcome = Connect(handle);
                if (outcome.Error == SocketError::InProgress || outcome.Error == SocketError::WouldBlock)
                {
                    const bool isFull =
                        outcome.Error == SocketError::WouldBlock && Port::InterruptEnds(Socket->Family) != Port::Interruptible::Calls;
                    if (isFull && !TriesAgainWhenFull)
                    {
                        // Nothing is under way, and nothing would tell when there is room.
                        return Errors::Failure(NoRoom);
                    }
                    _attempting = !isFull;
                    return Errors::Failure(SocketError::WouldBlock);
                }
            }
            _attempting = false;
            if (outcome.Ok() || Socket->IsClosed())
            {
                return outcome;
            }
            Socket->Set(SocketState::ConnectFailed);
            ++_next;
        }
        return outcome;
    }

    bool ConnectOperation::Finish(const Port::Outcome& outcome) noexcept
    {
        Socket->Unset(SocketState::Connecting);
        if (std::exchange(_isCounted, false)) [[unlikely]]
        {
            Telemetry::Count(Telemetry::ConnectAttempts, -1);
            Telemetry::Count(Telemetry::OutgoingConnections, outcome.Ok() ? 1 : 0);
        }
        if (outcome.Error == NoRoom)
        {
            Socket->Set(SocketState::ConnectFailed);
            _next = 0;
            return Operation::Finish(Errors::Failure(SocketError::WouldBlock)); // as .NET
        }
        if (outcome.Ok())
        {
            Socket->SetRemote(Tried());
            Socket->Unset(SocketState::ConnectFailed | SocketState::NonBlockingConnect | SocketState::Disconnected);
            Socket->Set(SocketState::Connected | SocketState::Bound);
        }
        else if (outcome.Error == SocketError::WouldBlock)
        {
            // The user's socket does not block: the attempt goes on, and Connected finds out how it ends.
            Socket->SetRemote(Tried());
            Socket->Set(SocketState::NonBlockingConnect | SocketState::Bound);
        }
        else if (_attempting && IsCancelled())
        {
            Socket->Set(SocketState::ConnectGivenUp);
        }
        _next = 0;
        _attempting = false;
        return Operation::Finish(outcome);
    }

    void ConnectOperation::Cancel(SocketState& socket) noexcept
    {
        Operation::Cancel(socket);
        if (socket.RemoveDependentOf(*this))
        {
            if (Finish(Errors::Failure(SocketError::OperationAborted)))
            {
                Completed();
            }
        }
    }
}
