#include "compat/core/sockets/Operations.hpp"
#include "compat/core/diagnostics/Telemetry.hpp"
#include "compat/core/net/Errors.hpp"

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
        : Operation(socket, Direction::Read), Buffer(std::move(buffer)), Flags(flags)
    {
    }

    Port::Outcome ReceiveOperation::Attempt(Port::NativeHandle handle) noexcept
    {
        if (!Socket->IsStream() || Buffer.Size == 0) [[unlikely]]
        {
            return AttemptOtherwise(handle);
        }
        const Port::Outcome outcome = Port::Receive(handle, Buffer.Data, Buffer.Size, Flags);
        // After EOF, an error or urgent data a short read does not mean that the socket is empty; the engine knows of those.
        Drained = outcome.Value > 0 && outcome.Value < static_cast<std::int64_t>(Buffer.Size) && Flags == SocketFlags::None;
        return outcome;
    }

    [[gnu::noinline]] Port::Outcome ReceiveOperation::AttemptOtherwise(Port::NativeHandle handle) noexcept
    {
        if (Socket->IsStream())
        {
            Byte peeked = 0;
            Port::Outcome outcome = Port::Receive(handle, &peeked, 1, Flags | SocketFlags::Peek);
            outcome.Value = 0;
            return outcome;
        }
        SocketFlags received{};
        const Port::Segment segment = Buffer.Segment();
        const Port::Outcome outcome = Socket->IsDatagram()
                                          ? Port::ReceiveDatagram(handle, segment, Flags, received, nullptr)
                                          : Port::Receive(handle, std::span<const Port::Segment>(&segment, 1), Flags, received);
        return outcome.Ok() && IsTruncated(received) ? Truncated(outcome) : outcome;
    }

    bool ReceiveOperation::IsUrgent() const noexcept
    {
        return (Flags & SocketFlags::OutOfBand) != SocketFlags::None;
    }

    bool ReceiveOperation::Finish(const Port::Outcome& outcome) noexcept
    {
        if (!outcome.Ok() || Observation::MayBeOn()) [[unlikely]]
        {
            return FinishOtherwise(outcome);
        }
        return Operation::Finish(outcome);
    }

    [[gnu::noinline]] bool ReceiveOperation::FinishOtherwise(const Port::Outcome& outcome) noexcept
    {
        Socket->NoteError(outcome.Error);
        Telemetry::Received(*this, outcome);
        return Operation::Finish(outcome);
    }

    // ---- Send ----

    namespace
    {
        /// What a send gave, with the one error that Linux and Wine name otherwise: a stream that was never connected.
        Port::Outcome SendOutcome(SocketState& socket, const Port::Outcome& outcome) noexcept
        {
            const bool broken = outcome.Error == SocketError::Shutdown || outcome.Error == SocketError::ConnectionReset;
            return broken && socket.WasNeverConnected() ? Errors::Failure(SocketError::NotConnected) : outcome;
        }
    }

    namespace
    {
        /// An attempt that would block after it has sent something was not fruitless.
        Port::Outcome Progressed(Port::Outcome outcome) noexcept
        {
            outcome.Value = outcome.Error == SocketError::WouldBlock ? 1 : 0;
            return outcome;
        }
    }

    SendOperation::SendOperation(SocketState& socket, BufferView buffer, SocketFlags flags) noexcept
        : Operation(socket, Direction::Write), Buffer(std::move(buffer)), Flags(flags)
    {
    }

    Port::Outcome SendOperation::Attempt(Port::NativeHandle handle) noexcept
    {
        const Port::Outcome outcome = Port::Send(handle, Buffer.Data + _sent, Buffer.Size - _sent, Flags);
        const bool isWhole = outcome.Value == static_cast<std::int64_t>(Buffer.Size); // and nothing was sent before
        return outcome.Ok() && isWhole ? outcome : AttemptMore(handle, outcome);
    }

    [[gnu::noinline]] Port::Outcome SendOperation::AttemptMore(Port::NativeHandle handle, Port::Outcome outcome) noexcept
    {
        // A peer that reads as fast must not keep the thread here.
        for (int sends = 0; sends != SendsAtOnce; ++sends)
        {
            if (sends != 0)
            {
                outcome = Port::Send(handle, Buffer.Data + _sent, Buffer.Size - _sent, Flags);
            }
            if (!outcome.Ok())
            {
                return sends == 0 ? outcome : Progressed(outcome);
            }
            _sent += static_cast<std::size_t>(outcome.Value);
            if (_sent >= Buffer.Size || !SendsAll || !Socket->IsStream())
            {
                outcome.Value = static_cast<std::int64_t>(_sent);
                return outcome;
            }
        }
        return Errors::Failure(SocketError::IOPending);
    }

    bool SendOperation::Finish(const Port::Outcome& outcome) noexcept
    {
        _sent = 0;
        if (!outcome.Ok() || Observation::MayBeOn()) [[unlikely]]
        {
            return FinishOtherwise(outcome);
        }
        return Operation::Finish(outcome);
    }

    [[gnu::noinline]] bool SendOperation::FinishOtherwise(const Port::Outcome& outcome) noexcept
    {
        if (!outcome.Ok())
        {
            Socket->NoteError(outcome.Error);
            return Operation::Finish(SendOutcome(*Socket, outcome));
        }
        Telemetry::Sent(*this, outcome);
        return Operation::Finish(outcome);
    }

    // ---- Lists ----

    ReceiveListOperation::ReceiveListOperation(SocketState& socket, OwnedSegments buffers, SocketFlags flags) noexcept
        : Operation(socket, Direction::Read), Buffers(std::move(buffers)), Flags(flags)
    {
    }

    Port::Outcome ReceiveListOperation::Attempt(Port::NativeHandle handle) noexcept
    {
        SocketFlags received{};
        const Port::Outcome outcome = Port::Receive(handle, Buffers.Segments.Segments(), Flags, received);
        return outcome.Ok() && IsTruncated(received) && !Socket->IsStream() ? Truncated(outcome) : outcome;
    }

    bool ReceiveListOperation::IsUrgent() const noexcept
    {
        return (Flags & SocketFlags::OutOfBand) != SocketFlags::None;
    }

    bool ReceiveListOperation::Finish(const Port::Outcome& outcome) noexcept
    {
        Socket->NoteError(outcome.Error);
        Telemetry::Received(*this, outcome);
        return Operation::Finish(outcome);
    }

    SendListOperation::SendListOperation(SocketState& socket, OwnedSegments buffers, SocketFlags flags) noexcept
        : Operation(socket, Direction::Write), Buffers(std::move(buffers)), Flags(flags)
    {
        if (Observation::IsTracing()) [[unlikely]]
        {
            const auto segments = Buffers.Segments.Segments();
            try
            {
                Whole.assign(segments.begin(), segments.end());
            }
            catch (const std::exception&)
            {
                // No memory: the data are not traced.
            }
        }
    }

    Port::Outcome SendListOperation::Attempt(Port::NativeHandle handle) noexcept
    {
        for (int sends = 0; sends != SendsAtOnce; ++sends)
        {
            Port::Outcome outcome = Port::Send(handle, Buffers.Segments.Segments(), Flags);
            if (!outcome.Ok())
            {
                return sends == 0 ? outcome : Progressed(outcome);
            }
            _sent += static_cast<std::size_t>(outcome.Value);
            Buffers.Segments.Advance(static_cast<std::size_t>(outcome.Value));
            if (Buffers.Segments.Total() == 0 || !SendsAll || !Socket->IsStream())
            {
                outcome.Value = static_cast<std::int64_t>(_sent);
                return outcome;
            }
        }
        return Errors::Failure(SocketError::IOPending);
    }

    bool SendListOperation::Finish(const Port::Outcome& outcome) noexcept
    {
        _sent = 0;
        Telemetry::Sent(*this, outcome);
        Socket->NoteError(outcome.Error);
        return Operation::Finish(SendOutcome(*Socket, outcome));
    }

    Port::Outcome ReceiveFromListOperation::Attempt(Port::NativeHandle handle) noexcept
    {
        SocketFlags received{};
        const Port::Outcome outcome = Port::ReceiveFrom(handle, Buffers.Segments.Segments(), Flags, received, From);
        return outcome.Ok() && IsTruncated(received) && !Socket->IsStream() ? Truncated(outcome) : outcome;
    }

    namespace
    {
        /// Sending from a socket without an address gives it one.
        void NoteSender(SocketState& socket, const Port::Outcome& outcome) noexcept
        {
            if (outcome.Ok() && !socket.IsStream() && !socket.Has(SocketState::Bound))
            {
                socket.Set(SocketState::Bound);
            }
        }
    }

    Port::Outcome SendToListOperation::Attempt(Port::NativeHandle handle) noexcept
    {
        return Socket->IsStream() ? SendListOperation::Attempt(handle) : Port::SendTo(handle, Buffers.Segments.Segments(), Flags, To);
    }

    bool SendToListOperation::Finish(const Port::Outcome& outcome) noexcept
    {
        NoteSender(*Socket, outcome);
        return SendListOperation::Finish(outcome);
    }

    // ---- Datagrams ----

    ReceiveFromOperation::ReceiveFromOperation(SocketState& socket, BufferView buffer, SocketFlags flags) noexcept
        : Operation(socket, Direction::Read), Buffer(std::move(buffer)), Flags(flags)
    {
    }

    Port::Outcome ReceiveFromOperation::Attempt(Port::NativeHandle handle) noexcept
    {
        SocketFlags received{};
        const Port::Segment segment = Buffer.Segment();
        const Port::Outcome outcome = Socket->IsDatagram()
                                          ? Port::ReceiveDatagram(handle, segment, Flags, received, &From)
                                          : Port::ReceiveFrom(handle, std::span<const Port::Segment>(&segment, 1), Flags, received, From);
        return outcome.Ok() && IsTruncated(received) && !Socket->IsStream() ? Truncated(outcome) : outcome;
    }

    bool ReceiveFromOperation::Finish(const Port::Outcome& outcome) noexcept
    {
        Socket->NoteError(outcome.Error);
        Telemetry::Received(*this, outcome);
        return Operation::Finish(outcome);
    }

    SendToOperation::SendToOperation(SocketState& socket, BufferView buffer, SocketFlags flags, const Port::NativeAddress& to) noexcept
        : SendOperation(socket, std::move(buffer), flags), To(to)
    {
    }

    Port::Outcome SendToOperation::Attempt(Port::NativeHandle handle) noexcept
    {
        if (Socket->IsStream())
        {
            return SendOperation::Attempt(handle);
        }
        const Port::Segment segment = Buffer.Segment();
        return Port::SendTo(handle, std::span<const Port::Segment>(&segment, 1), Flags, To);
    }

    bool SendToOperation::Finish(const Port::Outcome& outcome) noexcept
    {
        NoteSender(*Socket, outcome);
        return SendOperation::Finish(outcome);
    }
}
