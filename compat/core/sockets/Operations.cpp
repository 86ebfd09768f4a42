#include "compat/core/sockets/Operations.hpp"
#include "compat/core/net/Errors.hpp"
#include <new>

namespace System::Core
{
    namespace
    {
        constexpr int SendsAtOnce = 16;

        bool IsTruncated(SocketFlags received) noexcept
        {
            return (received & SocketFlags::Truncated) != SocketFlags::None;
        }

        Port::Outcome Truncated(const Port::Outcome& outcome) noexcept
        {
            Port::Outcome error = Errors::Failure(SocketError::MessageSize);
            error.Value = outcome.Value;
            return error;
        }
    }

    // ---- Receive ----

    ReceiveOperation::ReceiveOperation(SocketState& socket, BufferView buffer, SocketFlags flags) noexcept
        : Operation(socket), _buffer(std::move(buffer)), _flags(flags)
    {
    }

    Port::Outcome ReceiveOperation::Attempt(Port::NativeHandle handle) noexcept
    {
        if (!Socket->IsStream())
        {
            SocketFlags received{};
            const Port::Segment segment = _buffer.Segment();
            const Port::Outcome outcome = Port::Receive(handle, std::span<const Port::Segment>(&segment, 1), _flags, received);
            return outcome.Ok() && IsTruncated(received) ? Truncated(outcome) : outcome;
        }
        if (_buffer.Size == 0)
        {
            // No room means: wait until there is something to read.
            Byte peeked = 0;
            Port::Outcome outcome = Port::Receive(handle, &peeked, 1, _flags | SocketFlags::Peek);
            outcome.Value = 0;
            return outcome;
        }
        return Port::Receive(handle, _buffer.Data, _buffer.Size, _flags);
    }

    bool ReceiveOperation::IsPlainRead(Port::Segment& into) const noexcept
    {
        into = _buffer.Segment();
        return _flags == SocketFlags::None && _buffer.Size != 0 && Socket->IsStream();
    }

    bool ReceiveOperation::Drains(const Port::Outcome& outcome) const noexcept
    {
        // A stream that gave less than there was room for has no more; the end of the stream is told by an edge of its own.
        return outcome.Ok() && outcome.Value > 0 && outcome.Value < static_cast<std::int64_t>(_buffer.Size) &&
               _flags == SocketFlags::None && Socket->IsStream();
    }

    void ReceiveOperation::Complete(const Port::Outcome& outcome) noexcept
    {
        Socket->NoteError(outcome.Error);
        Operation::Complete(outcome);
    }

    // ---- Send ----

    SendOperation::SendOperation(SocketState& socket, BufferView buffer, SocketFlags flags) noexcept
        : Operation(socket), _buffer(std::move(buffer)), _flags(flags)
    {
    }

    Port::Outcome SendOperation::Attempt(Port::NativeHandle handle) noexcept
    {
        // A stream takes what it has room for; the call completes when all is sent. A peer that reads as fast must not keep the thread
        // here.
        for (int sends = 0; sends != SendsAtOnce; ++sends)
        {
            Port::Outcome outcome = Port::Send(handle, _buffer.Data + _sent, _buffer.Size - _sent, _flags);
            if (!outcome.Ok())
            {
                return outcome;
            }
            _sent += static_cast<std::size_t>(outcome.Value);
            if (_sent >= _buffer.Size || !Socket->IsStream())
            {
                outcome.Value = static_cast<std::int64_t>(_sent);
                return outcome;
            }
        }
        return Errors::Failure(SocketError::IOPending);
    }

    void SendOperation::Complete(const Port::Outcome& outcome) noexcept
    {
        Socket->NoteError(outcome.Error);
        Operation::Complete(outcome);
    }

    // ---- Lists ----

    ReceiveListOperation::ReceiveListOperation(SocketState& socket, OwnedSegments buffers, SocketFlags flags) noexcept
        : Operation(socket), _buffers(std::move(buffers)), _flags(flags)
    {
    }

    Port::Outcome ReceiveListOperation::Attempt(Port::NativeHandle handle) noexcept
    {
        SocketFlags received{};
        const Port::Outcome outcome = Port::Receive(handle, _buffers.Segments.Segments(), _flags, received);
        return outcome.Ok() && IsTruncated(received) && !Socket->IsStream() ? Truncated(outcome) : outcome;
    }

    void ReceiveListOperation::Complete(const Port::Outcome& outcome) noexcept
    {
        Socket->NoteError(outcome.Error);
        Operation::Complete(outcome);
    }

    SendListOperation::SendListOperation(SocketState& socket, OwnedSegments buffers, SocketFlags flags) noexcept
        : Operation(socket), _buffers(std::move(buffers)), _flags(flags)
    {
    }

    Port::Outcome SendListOperation::Attempt(Port::NativeHandle handle) noexcept
    {
        for (int sends = 0; sends != SendsAtOnce; ++sends)
        {
            Port::Outcome outcome = Port::Send(handle, _buffers.Segments.Segments(), _flags);
            if (!outcome.Ok())
            {
                return outcome;
            }
            _sent += static_cast<std::size_t>(outcome.Value);
            _buffers.Segments.Advance(static_cast<std::size_t>(outcome.Value));
            if (_buffers.Segments.Total() == 0 || !Socket->IsStream())
            {
                outcome.Value = static_cast<std::int64_t>(_sent);
                return outcome;
            }
        }
        return Errors::Failure(SocketError::IOPending);
    }

    void SendListOperation::Complete(const Port::Outcome& outcome) noexcept
    {
        Socket->NoteError(outcome.Error);
        Operation::Complete(outcome);
    }

    // ---- Datagrams ----

    ReceiveFromOperation::ReceiveFromOperation(SocketState& socket, BufferView buffer, SocketFlags flags) noexcept
        : Operation(socket), _buffer(std::move(buffer)), _flags(flags)
    {
    }

    Port::Outcome ReceiveFromOperation::Attempt(Port::NativeHandle handle) noexcept
    {
        SocketFlags received{};
        Port::NativeAddress from;
        const Port::Segment segment = _buffer.Segment();
        const Port::Outcome outcome = Socket->IsDatagram()
                                          ? Port::ReceiveDatagram(handle, segment, _flags, received, &from)
                                          : Port::ReceiveFrom(handle, std::span<const Port::Segment>(&segment, 1), _flags, received, from);
        if (outcome.Ok())
        {
            From.Assign(from);
            if (IsTruncated(received) && !Socket->IsStream())
            {
                return Truncated(outcome);
            }
        }
        return outcome;
    }

    void ReceiveFromOperation::Complete(const Port::Outcome& outcome) noexcept
    {
        Socket->NoteError(outcome.Error);
        Operation::Complete(outcome);
    }

    SendToOperation::SendToOperation(SocketState& socket, BufferView buffer, SocketFlags flags, const Port::NativeAddress& to) noexcept
        : Operation(socket), _buffer(std::move(buffer)), _to(to), _flags(flags)
    {
    }

    Port::Outcome SendToOperation::Attempt(Port::NativeHandle handle) noexcept
    {
        const Port::Segment segment = _buffer.Segment();
        return Port::SendTo(handle, std::span<const Port::Segment>(&segment, 1), _flags, _to);
    }

    void SendToOperation::Complete(const Port::Outcome& outcome) noexcept
    {
        if (outcome.Ok())
        {
            Socket->Set(SocketState::Bound);
        }
        Socket->NoteError(outcome.Error);
        Operation::Complete(outcome);
    }

    // ---- Accept ----

    SocketReference MakeAccepted(SocketState& listener, Port::NativeHandle handle, const Port::NativeAddress& peer)
    {
        const SocketReference made = SocketReference::Adopt(new SocketState(handle, listener.Family, listener.Type, listener.Protocol));
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

    /// The second step of an accept with data.
    class AcceptOperation::FirstData final : public ReceiveOperation
    {
    public:
        FirstData(AcceptOperation& accept, BufferView buffer) noexcept
            : ReceiveOperation(*accept.Connection, std::move(buffer), SocketFlags::None), _accept(accept)
        {
        }
        ~FirstData() = default;

    protected:
        void Completed() noexcept override
        {
            // The connection outlives this object through the accept.
            Socket = SocketReference();
            _accept.DataArrived(Result);
        }

    private:
        AcceptOperation& _accept;
    };

    AcceptOperation::AcceptOperation(SocketState& listener, SocketReference into, int receiveSize) noexcept
        : Operation(listener), Connection(std::move(into)), ReceiveSize(receiveSize)
    {
    }

    AcceptOperation::~AcceptOperation() = default;

    Port::Outcome AcceptOperation::Attempt(Port::NativeHandle handle) noexcept
    {
        for (;;)
        {
            const Port::Outcome outcome = Port::Accept(handle, _peer);
            // A connection that its peer gave up before it was accepted is none.
            if (outcome.Error != SocketError::ConnectionAborted)
            {
                return outcome;
            }
        }
    }

    void AcceptOperation::Complete(const Port::Outcome& outcome) noexcept
    {
        if (!outcome.Ok())
        {
            Operation::Complete(outcome);
            return;
        }
        const auto handle = static_cast<Port::NativeHandle>(outcome.Value);
        try
        {
            if (Connection)
            {
                if (Connection->Has(SocketState::Bound) || Connection->Has(SocketState::Connected))
                {
                    // It was given to two calls, or bound meanwhile: refused, as Winsock does it.
                    (void)Port::Close(handle);
                    Operation::Complete(Errors::Failure(SocketError::InvalidArgument));
                    return;
                }
                if (!Install(*Connection, *Socket, handle, _peer))
                {
                    Operation::Complete(Errors::Failure(SocketError::OperationAborted));
                    return;
                }
            }
            else
            {
                Connection = MakeAccepted(*Socket, handle, _peer);
            }
            if (ReceiveSize == 0)
            {
                Operation::Complete({});
                return;
            }
            Data = Array<Byte>(ReceiveSize);
            _firstData = std::make_unique<FirstData>(*this, BufferView{Data, Data.data(), Data.size()});
        }
        catch (const std::exception&)
        {
            if (!Connection)
            {
                (void)Port::Close(handle);
            }
            Connection = SocketReference();
            Operation::Complete(Errors::Failure(SocketError::NoBufferSpaceAvailable));
            return;
        }
        _dependent.Connection = Connection;
        if (!Socket->AddDependent(_dependent))
        {
            Connection->Close(0);
        }
        Connection->Start(*_firstData, Direction::Read);
    }

    void AcceptOperation::DataArrived(const Port::Outcome& outcome) noexcept
    {
        (void)Socket->RemoveDependent(_dependent);
        _dependent.Connection = SocketReference();
        if (!outcome.Ok())
        {
            Connection->Close(0);
        }
        Operation::Complete(outcome);
    }

    // ---- Connect ----

    ConnectOperation::ConnectOperation(SocketState& socket, std::vector<Port::NativeAddress> addresses) noexcept
        : Operation(socket), Addresses(std::move(addresses))
    {
    }

    Port::Outcome ConnectOperation::Attempt(Port::NativeHandle handle) noexcept
    {
        Port::Outcome outcome = Errors::Failure(SocketError::HostNotFound);
        while (_next != Addresses.size())
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
                outcome = Port::Connect(handle, Addresses[_next]);
                if (outcome.Error == SocketError::InProgress || outcome.Error == SocketError::WouldBlock)
                {
                    _attempting = true;
                    return Errors::Failure(SocketError::WouldBlock);
                }
            }
            _attempting = false;
            if (outcome.Ok())
            {
                Socket->SetRemote(Addresses[_next]);
                return outcome;
            }
            Socket->Set(SocketState::ConnectFailed);
            ++_next;
        }
        return outcome;
    }

    void ConnectOperation::Complete(const Port::Outcome& outcome) noexcept
    {
        Socket->Unset(SocketState::Connecting);
        if (outcome.Ok())
        {
            Socket->Unset(SocketState::ConnectFailed | SocketState::NonBlockingConnect | SocketState::Disconnected);
            Socket->Set(SocketState::Connected | SocketState::Bound);
        }
        Operation::Complete(outcome);
    }
}
