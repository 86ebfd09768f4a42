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
        int Report(const Call& call, const Port::Outcome& outcome, SocketError& errorCode) noexcept
        {
            errorCode = outcome.Error;
            call.Traced().Fails(outcome);
            return call.Returns(outcome.Ok() ? static_cast<int>(outcome.Value) : 0);
        }

        int Check(const Call& call, const Port::Outcome& outcome)
        {
            return call.Returns(static_cast<int>(Errors::Check(outcome)));
        }

        /// Has network tracing write what a call has transferred.
        /// @param offset where it begins in the array that the program gave
        template <class Operation>
        void Show(const Call& call, const char* member, Operation& operation, int offset) noexcept
        {
            if (!call.Traced().IsOn() || !operation.Result.Ok()) [[likely]]
            {
                return;
            }
            if constexpr (requires { operation.Buffer.Data; })
            {
                call.Traced().Data({operation.Buffer.Data, static_cast<std::size_t>(operation.Result.Value)},
                                   static_cast<std::size_t>(offset));
            }
            else
            {
                Core::NetworkTrace::DataOf(member, call.State(), operation);
            }
        }

        Core::BufferView Lent(const Port::Segment& segment) noexcept
        {
            return {nullptr, segment.Data, segment.Size};
        }

        template <class Operation>
        Port::Outcome RunSend(const Call& call, Core::Blocking<Operation>& operation, int offset = 0) noexcept
        {
            const SocketState& state = call.State();
            operation.SendsAll = !state.Has(SocketState::NonBlocking);
            (void)operation.Run(call, state.SendTimeout.load(std::memory_order_relaxed));
            Show(call, "Send", operation, offset);
            return operation.Result;
        }

        template <class Operation>
        Port::Outcome RunReceive(const Call& call, Core::Blocking<Operation>& operation, int offset = 0) noexcept
        {
            (void)operation.Run(call, call.State().ReceiveTimeout.load(std::memory_order_relaxed));
            Show(call, "Receive", operation, offset);
            return operation.Result;
        }

        Port::Outcome SendNow(const Call& call, const Port::Segment& from, SocketFlags flags, int offset = 0) noexcept
        {
            Core::Blocking<Core::SendOperation> operation(call, Lent(from), flags);
            return RunSend(call, operation, offset);
        }

        Port::Outcome SendNow(const Call& call, const Buffers& buffers, SocketFlags flags)
        {
            Core::Blocking<Core::SendListOperation> operation(call, Guard::Segments(buffers), flags);
            return RunSend(call, operation);
        }

        Port::Outcome ReceiveNow(const Call& call, const Port::Segment& into, SocketFlags flags, int offset = 0) noexcept
        {
            Core::Blocking<Core::ReceiveOperation> operation(call, Lent(into), flags);
            return RunReceive(call, operation, offset);
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
        return Check(call, SendNow(call, Guard::WholeInPlace(buffer), SocketFlags::None));
    }

    int Socket::Send(const Array<Byte>& buffer, SocketFlagsArgument socketFlags) const
    {
        const Call call(*this, "Send");
        return Check(call, SendNow(call, Guard::WholeInPlace(buffer), socketFlags));
    }

    int Socket::Send(const Array<Byte>& buffer, int size, SocketFlagsArgument socketFlags) const
    {
        return Send(buffer, 0, size, socketFlags);
    }

    int Socket::Send(const Array<Byte>& buffer, int offset, int size, SocketFlagsArgument socketFlags) const
    {
        const Call call(*this, "Send");
        return Check(call, SendNow(call, Guard::RangeInPlace(buffer, offset, size), socketFlags, offset));
    }

    int Socket::Send(const Array<Byte>& buffer, int offset, int size, SocketFlagsArgument socketFlags, SocketError& errorCode) const
    {
        const Call call(*this, "Send");
        return Report(call, SendNow(call, Guard::RangeInPlace(buffer, offset, size), socketFlags, offset), errorCode);
    }

    int Socket::Send(ReadOnlySpan<Byte> buffer) const
    {
        return Send(buffer, SocketFlags::None);
    }

    int Socket::Send(ReadOnlySpan<Byte> buffer, SocketFlagsArgument socketFlags) const
    {
        const Call call(*this, "Send");
        return Check(call, SendNow(call, Guard::InPlace(buffer), socketFlags));
    }

    int Socket::Send(ReadOnlySpan<Byte> buffer, SocketFlagsArgument socketFlags, SocketError& errorCode) const
    {
        const Call call(*this, "Send");
        return Report(call, SendNow(call, Guard::InPlace(buffer), socketFlags), errorCode);
    }

    int Socket::Send(const Buffers& buffers) const
    {
        return Send(buffers, SocketFlags::None);
    }
    int Socket::Send(const Buffers& buffers, SocketFlagsArgument socketFlags) const
    {
        const Call call(*this, "Send");
        return Check(call, SendNow(call, buffers, socketFlags));
    }
    int Socket::Send(const Buffers& buffers, SocketFlagsArgument socketFlags, SocketError& errorCode) const
    {
        const Call call(*this, "Send");
        return Report(call, SendNow(call, buffers, socketFlags), errorCode);
    }

    // ---- Receive ----

    int Socket::Receive(const Array<Byte>& buffer) const
    {
        const Call call(*this, "Receive");
        return Check(call, ReceiveNow(call, Guard::WholeInPlace(buffer), SocketFlags::None));
    }

    int Socket::Receive(const Array<Byte>& buffer, SocketFlagsArgument socketFlags) const
    {
        const Call call(*this, "Receive");
        return Check(call, ReceiveNow(call, Guard::WholeInPlace(buffer), socketFlags));
    }

    int Socket::Receive(const Array<Byte>& buffer, int size, SocketFlagsArgument socketFlags) const
    {
        return Receive(buffer, 0, size, socketFlags);
    }

    int Socket::Receive(const Array<Byte>& buffer, int offset, int size, SocketFlagsArgument socketFlags) const
    {
        const Call call(*this, "Receive");
        return Check(call, ReceiveNow(call, Guard::RangeInPlace(buffer, offset, size), socketFlags, offset));
    }

    int Socket::Receive(const Array<Byte>& buffer, int offset, int size, SocketFlagsArgument socketFlags, SocketError& errorCode) const
    {
        const Call call(*this, "Receive");
        return Report(call, ReceiveNow(call, Guard::RangeInPlace(buffer, offset, size), socketFlags, offset), errorCode);
    }

    int Socket::Receive(Span<Byte> buffer) const
    {
        return Receive(buffer, SocketFlags::None);
    }

    int Socket::Receive(Span<Byte> buffer, SocketFlagsArgument socketFlags) const
    {
        const Call call(*this, "Receive");
        return Check(call, ReceiveNow(call, Guard::InPlace(buffer), socketFlags));
    }

    int Socket::Receive(Span<Byte> buffer, SocketFlagsArgument socketFlags, SocketError& errorCode) const
    {
        const Call call(*this, "Receive");
        return Report(call, ReceiveNow(call, Guard::InPlace(buffer), socketFlags), errorCode);
    }

    int Socket::Receive(const Buffers& buffers) const
    {
        return Receive(buffers, SocketFlags::None);
    }
    int Socket::Receive(const Buffers& buffers, SocketFlagsArgument socketFlags) const
    {
        const Call call(*this, "Receive");
        return Check(call, ReceiveNow(call, buffers, socketFlags));
    }
    int Socket::Receive(const Buffers& buffers, SocketFlagsArgument socketFlags, SocketError& errorCode) const
    {
        const Call call(*this, "Receive");
        return Report(call, ReceiveNow(call, buffers, socketFlags), errorCode);
    }

    // ---- SendTo ----

    namespace
    {
        int SendToNow(const Call& call, const Port::Segment& from, SocketFlags flags, const Port::NativeAddress& to, int offset = 0)
        {
            Core::Blocking<Core::SendToOperation> operation(call, Lent(from), flags, to);
            return Check(call, RunSend(call, operation, offset));
        }

        int SendToNow(const Call& call, const Port::Segment& from, SocketFlags flags, const EndPoint& remoteEP, int offset = 0)
        {
            Guard::NotNull(remoteEP, "remoteEP");
            return SendToNow(call, from, flags, Guard::Address(call.State(), remoteEP, "remoteEP"), offset);
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
        return SendToNow(call, Guard::RangeInPlace(buffer, offset, size), socketFlags, remoteEP, offset);
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
        int ReceiveFromNow(const Call& call, const Port::Segment& into, SocketFlags flags, const Sender& sender, int offset = 0)
        {
            Core::Blocking<Core::ReceiveFromOperation> operation(call, Lent(into), flags);
            const Port::Outcome outcome = RunReceive(call, operation, offset);
            // The sender of a datagram that did not fit is known too.
            if (outcome.Ok() || outcome.Error == SocketError::MessageSize)
            {
                sender(operation.From);
            }
            return Check(call, outcome);
        }

        int ReceiveFromNow(const Call& call, const Port::Segment& into, SocketFlags flags, EndPoint& remoteEP, int offset = 0)
        {
            Guard::CanReceiveFrom(call.State(), remoteEP, "remoteEP");
            return ReceiveFromNow(
                call, into, flags, [&](const Port::NativeAddress& from) { Guard::AssignSender(from, remoteEP); }, offset);
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
        return ReceiveFromNow(call, Guard::RangeInPlace(buffer, offset, size), flags, remoteEP, offset);
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
