#include "compat/core/sockets/ReceiveMessageFromOperation.hpp"
#include "compat/core/net/EndPoints.hpp"

namespace System::Core
{
    ReceiveMessageFromOperation::ReceiveMessageFromOperation(SocketState& socket, BufferView buffer, SocketFlags flags) noexcept
        : Operation(socket, Direction::Read), Buffer(std::move(buffer)), Flags(flags)
    {
    }

    Port::Outcome ReceiveMessageFromOperation::AttemptInto(Port::NativeHandle handle, std::span<const Port::Segment> into) noexcept
    {
        if (Socket->IsStream())
        {
            // A stream has no datagrams; Winsock says so.
            return Errors::Failure(SocketError::OperationNotSupported);
        }
        return Port::ReceiveMessage(handle, into, Flags, Received, From, _to, _interface);
    }

    Port::Outcome ReceiveMessageFromOperation::Attempt(Port::NativeHandle handle) noexcept
    {
        const Port::Segment segment = Buffer.Segment();
        return AttemptInto(handle, std::span<const Port::Segment>(&segment, 1));
    }

    bool ReceiveMessageFromOperation::Finish(const Port::Outcome& outcome) noexcept
    {
        Socket->NoteError(outcome.Error);
        return Operation::Finish(outcome);
    }

    bool ReceiveMessageFromOperation::IsUrgent() const noexcept
    {
        return (Flags & SocketFlags::OutOfBand) != SocketFlags::None;
    }

    IPPacketInformation ReceiveMessageFromOperation::Packet() const noexcept
    {
        constexpr std::array<Byte, 16> none{};
        if (_interface == 0 && _to.Address == none)
        {
            return {};
        }
        const Net::IPAddress to = FromInternet(_to);
        // Windows tells an IPv4 datagram of a dual-mode socket as such; its sender, like everywhere, is an IPv6 end point.
        return {Socket->Family == AddressFamily::InterNetworkV6 ? to.MapToIPv6() : to, _interface};
    }

    Port::Outcome ReceiveMessageFromListOperation::Attempt(Port::NativeHandle handle) noexcept
    {
        return AttemptInto(handle, Buffers.Segments.Segments());
    }
}
