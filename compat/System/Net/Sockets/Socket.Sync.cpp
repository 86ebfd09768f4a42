// Send and Receive while the caller waits.
#include "compat/core/faces/Blocking.hpp"
#include "compat/core/net/EndPoints.hpp"
#include "compat/core/sockets/Guard.hpp"

namespace System::Net::Sockets
{
    using Core::Call;
    using Core::SocketState;
    namespace Guard = Core::Guard;
    namespace Errors = Core::Errors;
    using Buffers = Collections::Generic::IList<ArraySegment<Byte>>;

    namespace
    {
        /// For the overloads with an error code: no exception, 0 bytes after an error.
        int Report(const Port::Outcome& outcome, SocketError& errorCode) noexcept
        {
            errorCode = outcome.Error;
            return outcome.Ok() ? static_cast<int>(outcome.Value) : 0;
        }

        int Check(const Port::Outcome& outcome)
        {
            return static_cast<int>(Errors::Check(outcome));
        }

        Core::BufferView Lent(const Port::Segment& segment) noexcept
        {
            return {nullptr, segment.Data, segment.Size};
        }

        template <class Operation>
        Port::Outcome RunSend(const Call& call, Core::Blocking<Operation>& operation) noexcept
        {
            const SocketState& state = call.State();
            operation.SendsAll = !state.Has(SocketState::NonBlocking);
            return operation.Run(call, state.SendTimeout.load(std::memory_order_relaxed));
        }

        template <class Operation>
        Port::Outcome RunReceive(const Call& call, Core::Blocking<Operation>& operation) noexcept
        {
            return operation.Run(call, call.State().ReceiveTimeout.load(std::memory_order_relaxed));
        }

        Port::Outcome SendNow(const Call& call, const Port::Segment& from, SocketFlags flags) noexcept
        {
            Core::Blocking<Core::SendOperation> operation(call, Lent(from), flags);
            return RunSend(call, operation);
        }

        Port::Outcome SendNow(const Call& call, const Buffers& buffers, SocketFlags flags)
        {
            Core::Blocking<Core::SendListOperation> operation(call, Guard::Segments(buffers), flags);
            return RunSend(call, operation);
        }

        Port::Outcome ReceiveNow(const Call& call, const Port::Segment& into, SocketFlags flags) noexcept
        {
            Core::Blocking<Core::ReceiveOperation> operation(call, Lent(into), flags);
            return RunReceive(call, operation);
        }

        Port::Outcome ReceiveNow(const Call& call, const Buffers& buffers, SocketFlags flags)
        {
            Core::Blocking<Core::ReceiveListOperation> operation(call, Guard::Segments(buffers, true), flags);
            return RunReceive(call, operation);
        }
    }

    // ---- Send ----

    int Socket::Send(const Array<Byte>& buffer) const
    {
        const Call call(*this, "Send");
        return Check(SendNow(call, Guard::WholeInPlace(buffer), SocketFlags::None));
    }

    int Socket::Send(const Array<Byte>& buffer, SocketFlagsArgument socketFlags) const
    {
        const Call call(*this, "Send");
        return Check(SendNow(call, Guard::WholeInPlace(buffer), socketFlags));
    }

    int Socket::Send(const Array<Byte>& buffer, int size, SocketFlagsArgument socketFlags) const
    {
        return Send(buffer, 0, size, socketFlags);
    }

    int Socket::Send(const Array<Byte>& buffer, int offset, int size, SocketFlagsArgument socketFlags) const
    {
        const Call call(*this, "Send");
        return Check(SendNow(call, Guard::RangeInPlace(buffer, offset, size), socketFlags));
    }

    int Socket::Send(const Array<Byte>& buffer, int offset, int size, SocketFlagsArgument socketFlags, SocketError& errorCode) const
    {
        const Call call(*this, "Send");
        return Report(SendNow(call, Guard::RangeInPlace(buffer, offset, size), socketFlags), errorCode);
    }

    int Socket::Send(ReadOnlySpan<Byte> buffer) const
    {
        return Send(buffer, SocketFlags::None);
    }

    int Socket::Send(ReadOnlySpan<Byte> buffer, SocketFlagsArgument socketFlags) const
    {
        const Call call(*this, "Send");
        return Check(SendNow(call, Guard::InPlace(buffer), socketFlags));
    }

    int Socket::Send(ReadOnlySpan<Byte> buffer, SocketFlagsArgument socketFlags, SocketError& errorCode) const
    {
        const Call call(*this, "Send");
        return Report(SendNow(call, Guard::InPlace(buffer), socketFlags), errorCode);
    }

    int Socket::Send(const Buffers& buffers) const
    {
        return Send(buffers, SocketFlags::None);
    }
    int Socket::Send(const Buffers& buffers, SocketFlagsArgument socketFlags) const
    {
        const Call call(*this, "Send");
        return Check(SendNow(call, buffers, socketFlags));
    }
    int Socket::Send(const Buffers& buffers, SocketFlagsArgument socketFlags, SocketError& errorCode) const
    {
        const Call call(*this, "Send");
        return Report(SendNow(call, buffers, socketFlags), errorCode);
    }

    // ---- Receive ----

    int Socket::Receive(const Array<Byte>& buffer) const
    {
        const Call call(*this, "Receive");
        return Check(ReceiveNow(call, Guard::WholeInPlace(buffer), SocketFlags::None));
    }

    int Socket::Receive(const Array<Byte>& buffer, SocketFlagsArgument socketFlags) const
    {
        const Call call(*this, "Receive");
        return Check(ReceiveNow(call, Guard::WholeInPlace(buffer), socketFlags));
    }

    int Socket::Receive(const Array<Byte>& buffer, int size, SocketFlagsArgument socketFlags) const
    {
        return Receive(buffer, 0, size, socketFlags);
    }

    int Socket::Receive(const Array<Byte>& buffer, int offset, int size, SocketFlagsArgument socketFlags) const
    {
        const Call call(*this, "Receive");
        return Check(ReceiveNow(call, Guard::RangeInPlace(buffer, offset, size), socketFlags));
    }

    int Socket::Receive(const Array<Byte>& buffer, int offset, int size, SocketFlagsArgument socketFlags, SocketError& errorCode) const
    {
        const Call call(*this, "Receive");
        return Report(ReceiveNow(call, Guard::RangeInPlace(buffer, offset, size), socketFlags), errorCode);
    }

    int Socket::Receive(Span<Byte> buffer) const
    {
        return Receive(buffer, SocketFlags::None);
    }

    int Socket::Receive(Span<Byte> buffer, SocketFlagsArgument socketFlags) const
    {
        const Call call(*this, "Receive");
        return Check(ReceiveNow(call, Guard::InPlace(buffer), socketFlags));
    }

    int Socket::Receive(Span<Byte> buffer, SocketFlagsArgument socketFlags, SocketError& errorCode) const
    {
        const Call call(*this, "Receive");
        return Report(ReceiveNow(call, Guard::InPlace(buffer), socketFlags), errorCode);
    }

    int Socket::Receive(const Buffers& buffers) const
    {
        return Receive(buffers, SocketFlags::None);
    }
    int Socket::Receive(const Buffers& buffers, SocketFlagsArgument socketFlags) const
    {
        const Call call(*this, "Receive");
        return Check(ReceiveNow(call, buffers, socketFlags));
    }
    int Socket::Receive(const Buffers& buffers, SocketFlagsArgument socketFlags, SocketError& errorCode) const
    {
        const Call call(*this, "Receive");
        return Report(ReceiveNow(call, buffers, socketFlags), errorCode);
    }

    // ---- SendTo ----

    namespace
    {
        int SendToNow(const Call& call, const Port::Segment& from, SocketFlags flags, const Port::NativeAddress& to)
        {
            Core::Blocking<Core::SendToOperation> operation(call, Lent(from), flags, to);
            return Check(RunSend(call, operation));
        }

        int SendToNow(const Call& call, const Port::Segment& from, SocketFlags flags, const EndPoint& remoteEP)
        {
            Guard::NotNull(remoteEP, "remoteEP");
            return SendToNow(call, from, flags, Guard::Address(call.State(), remoteEP, "remoteEP"));
        }
    }

    int Socket::SendTo(const Array<Byte>& buffer, const EndPoint& remoteEP) const
    {
        return SendTo(buffer, SocketFlags::None, remoteEP);
    }

    int Socket::SendTo(const Array<Byte>& buffer, SocketFlagsArgument socketFlags, const EndPoint& remoteEP) const
    {
        const Call call(*this, "SendTo");
        return SendToNow(call, Guard::WholeInPlace(buffer), socketFlags, remoteEP);
    }

    int Socket::SendTo(const Array<Byte>& buffer, int size, SocketFlagsArgument socketFlags, const EndPoint& remoteEP) const
    {
        return SendTo(buffer, 0, size, socketFlags, remoteEP);
    }

    int Socket::SendTo(const Array<Byte>& buffer, int offset, int size, SocketFlagsArgument socketFlags, const EndPoint& remoteEP) const
    {
        const Call call(*this, "SendTo");
        return SendToNow(call, Guard::RangeInPlace(buffer, offset, size), socketFlags, remoteEP);
    }

    int Socket::SendTo(ReadOnlySpan<Byte> buffer, const EndPoint& remoteEP) const
    {
        return SendTo(buffer, SocketFlags::None, remoteEP);
    }

    int Socket::SendTo(ReadOnlySpan<Byte> buffer, SocketFlagsArgument socketFlags, const EndPoint& remoteEP) const
    {
        const Call call(*this, "SendTo");
        return SendToNow(call, Guard::InPlace(buffer), socketFlags, remoteEP);
    }

    int Socket::SendTo(ReadOnlySpan<Byte> buffer, SocketFlagsArgument socketFlags, const SocketAddress& socketAddress) const
    {
        const Call call(*this, "SendTo");
        if (socketAddress == nullptr)
        {
            Detail::ThrowArgumentNull("socketAddress");
        }
        return SendToNow(call, Guard::InPlace(buffer), socketFlags, Guard::Address(socketAddress));
    }

    // ---- ReceiveFrom ----

    namespace
    {
        /// @param sender what to do with the address that the datagram came from
        template <class Sender>
        int ReceiveFromNow(const Call& call, const Port::Segment& into, SocketFlags flags, const Sender& sender)
        {
            Core::Blocking<Core::ReceiveFromOperation> operation(call, Lent(into), flags);
            const Port::Outcome outcome = RunReceive(call, operation);
            // The sender of a datagram that did not fit is known too.
            if (outcome.Ok() || outcome.Error == SocketError::MessageSize)
            {
                sender(operation.From);
            }
            return Check(outcome);
        }

        int ReceiveFromNow(const Call& call, const Port::Segment& into, SocketFlags flags, EndPoint& remoteEP)
        {
            Guard::CanReceiveFrom(call.State(), remoteEP, "remoteEP");
            return ReceiveFromNow(call, into, flags, [&](const Port::NativeAddress& from) { Guard::AssignSender(from, remoteEP); });
        }
    }

    int Socket::ReceiveFromWhole(const Array<Byte>& buffer, SocketFlags flags, EndPoint& remoteEP) const
    {
        const Call call(*this, "ReceiveFrom");
        return ReceiveFromNow(call, Guard::WholeInPlace(buffer), flags, remoteEP);
    }

    int Socket::ReceiveFromRange(const Array<Byte>& buffer, int offset, int size, SocketFlags flags, EndPoint& remoteEP) const
    {
        const Call call(*this, "ReceiveFrom");
        return ReceiveFromNow(call, Guard::RangeInPlace(buffer, offset, size), flags, remoteEP);
    }

    int Socket::ReceiveFromSpan(Span<Byte> buffer, SocketFlags flags, EndPoint& remoteEP) const
    {
        const Call call(*this, "ReceiveFrom");
        return ReceiveFromNow(call, Guard::InPlace(buffer), flags, remoteEP);
    }

    int Socket::ReceiveFrom(Span<Byte> buffer, SocketFlagsArgument socketFlags, const SocketAddress& receivedAddress) const
    {
        const Call call(*this, "ReceiveFrom");
        Guard::CanReceiveInto(call.State(), receivedAddress);
        return ReceiveFromNow(call, Guard::InPlace(buffer), socketFlags,
                              [&](const Port::NativeAddress& from) { Guard::Assign(from, receivedAddress); });
    }
}
