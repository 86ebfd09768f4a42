// Send and Receive while the caller waits.
#include "compat/core/net/EndPoints.hpp"
#include "compat/core/sockets/Guard.hpp"

namespace System::Net::Sockets
{
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

        Port::Outcome SendAll(SocketState& state, const Buffers& buffers, SocketFlags flags)
        {
            Core::OwnedSegments segments = Guard::Segments(buffers);
            return Core::SendOutcome(state, state.Send(segments.Segments, flags));
        }

        Port::Outcome ReceiveAll(SocketState& state, const Buffers& buffers, SocketFlags flags)
        {
            Core::OwnedSegments segments = Guard::Segments(buffers, true);
            SocketFlags received{};
            return state.Receive(segments.Segments.Segments(), flags, received);
        }
    }

    // ---- Send ----

    int Socket::Send(const Array<Byte>& buffer) const
    {
        auto& state = Guard::Open(*this);
        return Check(Core::SendOutcome(state, state.Send(Guard::WholeInPlace(buffer), SocketFlags::None)));
    }

    int Socket::Send(const Array<Byte>& buffer, SocketFlagsArgument socketFlags) const
    {
        auto& state = Guard::Open(*this);
        return Check(Core::SendOutcome(state, state.Send(Guard::WholeInPlace(buffer), socketFlags)));
    }

    int Socket::Send(const Array<Byte>& buffer, int size, SocketFlagsArgument socketFlags) const
    {
        return Send(buffer, 0, size, socketFlags);
    }

    int Socket::Send(const Array<Byte>& buffer, int offset, int size, SocketFlagsArgument socketFlags) const
    {
        auto& state = Guard::Open(*this);
        return Check(Core::SendOutcome(state, state.Send(Guard::RangeInPlace(buffer, offset, size), socketFlags)));
    }

    int Socket::Send(const Array<Byte>& buffer, int offset, int size, SocketFlagsArgument socketFlags, SocketError& errorCode) const
    {
        auto& state = Guard::Open(*this);
        return Report(Core::SendOutcome(state, state.Send(Guard::RangeInPlace(buffer, offset, size), socketFlags)), errorCode);
    }

    int Socket::Send(ReadOnlySpan<Byte> buffer) const
    {
        return Send(buffer, SocketFlags::None);
    }

    int Socket::Send(ReadOnlySpan<Byte> buffer, SocketFlagsArgument socketFlags) const
    {
        auto& state = Guard::Open(*this);
        return Check(Core::SendOutcome(state, state.Send(Guard::InPlace(buffer), socketFlags)));
    }

    int Socket::Send(ReadOnlySpan<Byte> buffer, SocketFlagsArgument socketFlags, SocketError& errorCode) const
    {
        auto& state = Guard::Open(*this);
        return Report(Core::SendOutcome(state, state.Send(Guard::InPlace(buffer), socketFlags)), errorCode);
    }

    int Socket::Send(const Buffers& buffers) const
    {
        return Send(buffers, SocketFlags::None);
    }
    int Socket::Send(const Buffers& buffers, SocketFlagsArgument socketFlags) const
    {
        return Check(SendAll(Guard::Open(*this), buffers, socketFlags));
    }
    int Socket::Send(const Buffers& buffers, SocketFlagsArgument socketFlags, SocketError& errorCode) const
    {
        return Report(SendAll(Guard::Open(*this), buffers, socketFlags), errorCode);
    }

    // ---- Receive ----

    int Socket::Receive(const Array<Byte>& buffer) const
    {
        auto& state = Guard::Open(*this);
        return Check(state.Receive(Guard::WholeInPlace(buffer), SocketFlags::None));
    }

    int Socket::Receive(const Array<Byte>& buffer, SocketFlagsArgument socketFlags) const
    {
        auto& state = Guard::Open(*this);
        return Check(state.Receive(Guard::WholeInPlace(buffer), socketFlags));
    }

    int Socket::Receive(const Array<Byte>& buffer, int size, SocketFlagsArgument socketFlags) const
    {
        return Receive(buffer, 0, size, socketFlags);
    }

    int Socket::Receive(const Array<Byte>& buffer, int offset, int size, SocketFlagsArgument socketFlags) const
    {
        auto& state = Guard::Open(*this);
        return Check(state.Receive(Guard::RangeInPlace(buffer, offset, size), socketFlags));
    }

    int Socket::Receive(const Array<Byte>& buffer, int offset, int size, SocketFlagsArgument socketFlags, SocketError& errorCode) const
    {
        auto& state = Guard::Open(*this);
        return Report(state.Receive(Guard::RangeInPlace(buffer, offset, size), socketFlags), errorCode);
    }

    int Socket::Receive(Span<Byte> buffer) const
    {
        return Receive(buffer, SocketFlags::None);
    }

    int Socket::Receive(Span<Byte> buffer, SocketFlagsArgument socketFlags) const
    {
        auto& state = Guard::Open(*this);
        return Check(state.Receive(Guard::InPlace(buffer), socketFlags));
    }

    int Socket::Receive(Span<Byte> buffer, SocketFlagsArgument socketFlags, SocketError& errorCode) const
    {
        auto& state = Guard::Open(*this);
        return Report(state.Receive(Guard::InPlace(buffer), socketFlags), errorCode);
    }

    int Socket::Receive(const Buffers& buffers) const
    {
        return Receive(buffers, SocketFlags::None);
    }
    int Socket::Receive(const Buffers& buffers, SocketFlagsArgument socketFlags) const
    {
        return Check(ReceiveAll(Guard::Open(*this), buffers, socketFlags));
    }
    int Socket::Receive(const Buffers& buffers, SocketFlagsArgument socketFlags, SocketError& errorCode) const
    {
        return Report(ReceiveAll(Guard::Open(*this), buffers, socketFlags), errorCode);
    }

    // ---- SendTo ----

    namespace
    {
        int SendToAddress(SocketState& state, Port::Segment from, SocketFlags flags, const EndPoint& remoteEP)
        {
            Guard::NotNull(remoteEP, "remoteEP");
            const Port::NativeAddress to = Guard::Address(state, remoteEP, "remoteEP");
            const Port::Outcome outcome = Core::SendTo(state, from, flags, to);
            return Check(outcome);
        }
    }

    int Socket::SendTo(const Array<Byte>& buffer, const EndPoint& remoteEP) const
    {
        return SendTo(buffer, SocketFlags::None, remoteEP);
    }

    int Socket::SendTo(const Array<Byte>& buffer, SocketFlagsArgument socketFlags, const EndPoint& remoteEP) const
    {
        auto& state = Guard::Open(*this);
        return SendToAddress(state, Guard::WholeInPlace(buffer), socketFlags, remoteEP);
    }

    int Socket::SendTo(const Array<Byte>& buffer, int size, SocketFlagsArgument socketFlags, const EndPoint& remoteEP) const
    {
        return SendTo(buffer, 0, size, socketFlags, remoteEP);
    }

    int Socket::SendTo(const Array<Byte>& buffer, int offset, int size, SocketFlagsArgument socketFlags, const EndPoint& remoteEP) const
    {
        auto& state = Guard::Open(*this);
        return SendToAddress(state, Guard::RangeInPlace(buffer, offset, size), socketFlags, remoteEP);
    }

    int Socket::SendTo(ReadOnlySpan<Byte> buffer, const EndPoint& remoteEP) const
    {
        return SendTo(buffer, SocketFlags::None, remoteEP);
    }

    int Socket::SendTo(ReadOnlySpan<Byte> buffer, SocketFlagsArgument socketFlags, const EndPoint& remoteEP) const
    {
        return SendToAddress(Guard::Open(*this), Guard::InPlace(buffer), socketFlags, remoteEP);
    }

    int Socket::SendTo(ReadOnlySpan<Byte> buffer, SocketFlagsArgument socketFlags, const SocketAddress& socketAddress) const
    {
        auto& state = Guard::Open(*this);
        if (socketAddress == nullptr)
        {
            Detail::ThrowArgumentNull("socketAddress");
        }
        return Check(Core::SendTo(state, Guard::InPlace(buffer), socketFlags, Guard::Address(socketAddress)));
    }

    // ---- ReceiveFrom ----

    namespace
    {
        int ReceiveFromAddress(SocketState& state, Port::Segment into, SocketFlags flags, EndPoint& remoteEP)
        {
            Guard::CanReceiveFrom(state, remoteEP, "remoteEP");
            Port::NativeAddress from;
            SocketFlags received{};
            const Port::Outcome outcome = state.ReceiveFrom(std::span<const Port::Segment>(&into, 1), flags, received, from);
            // The sender of a datagram that did not fit is known too.
            if (outcome.Ok() || outcome.Error == SocketError::MessageSize)
            {
                Guard::AssignSender(from, remoteEP);
            }
            return Check(outcome);
        }
    }

    int Socket::ReceiveFromWhole(const Array<Byte>& buffer, SocketFlags flags, EndPoint& remoteEP) const
    {
        auto& state = Guard::Open(*this);
        return ReceiveFromAddress(state, Guard::WholeInPlace(buffer), flags, remoteEP);
    }

    int Socket::ReceiveFromRange(const Array<Byte>& buffer, int offset, int size, SocketFlags flags, EndPoint& remoteEP) const
    {
        auto& state = Guard::Open(*this);
        return ReceiveFromAddress(state, Guard::RangeInPlace(buffer, offset, size), flags, remoteEP);
    }

    int Socket::ReceiveFromSpan(Span<Byte> buffer, SocketFlags flags, EndPoint& remoteEP) const
    {
        return ReceiveFromAddress(Guard::Open(*this), Guard::InPlace(buffer), flags, remoteEP);
    }

    int Socket::ReceiveFrom(Span<Byte> buffer, SocketFlagsArgument socketFlags, const SocketAddress& receivedAddress) const
    {
        auto& state = Guard::Open(*this);
        if (receivedAddress == nullptr)
        {
            Detail::ThrowArgumentNull("receivedAddress");
        }
        if (receivedAddress.Size() < SocketAddress::GetMaximumAddressSize(state.Family))
        {
            Detail::ThrowArgumentOutOfRange("receivedAddress");
        }
        Guard::CanReceiveFrom(state);
        Port::NativeAddress from;
        SocketFlags received{};
        const Port::Segment into = Guard::InPlace(buffer);
        const Port::Outcome outcome = state.ReceiveFrom(std::span<const Port::Segment>(&into, 1), socketFlags, received, from);
        if (outcome.Ok() || outcome.Error == SocketError::MessageSize)
        {
            Guard::Assign(from, receivedAddress);
        }
        return Check(outcome);
    }
}
