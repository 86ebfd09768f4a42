// Receiving a datagram together with what the system tells of it.
#pragma once
#include "compat/core/sockets/Operations.hpp"
#include <System/Net/Sockets/IPPacketInformation.hpp>

namespace System::Core
{
    /// A datagram that does not fit is no error here: Received says Truncated.
    /// Packet information must be on (SocketState::TellPacketInformation).
    class ReceiveMessageFromOperation : public Operation
    {
    public:
        static constexpr auto Method = BeginMethod::ReceiveMessageFrom;
        explicit ReceiveMessageFromOperation(SocketState& socket) noexcept : Operation(socket, Direction::Read) {}
        ReceiveMessageFromOperation(SocketState& socket, BufferView buffer, SocketFlags flags) noexcept;
        Port::Outcome Attempt(Port::NativeHandle handle) noexcept override;
        bool Finish(const Port::Outcome& outcome) noexcept override;
        [[nodiscard]] bool IsUrgent() const noexcept override;
        /// What EndX and its kin give; unknown for sockets that are not IPv4 or IPv6.
        [[nodiscard]] IPPacketInformation Packet() const noexcept;

        BufferView Buffer;
        SocketFlags Flags = SocketFlags::None;
        SocketFlags Received = SocketFlags::None; ///< what the system says of the datagram
        Port::NativeAddress From;                 ///< the sender

    protected:
        ~ReceiveMessageFromOperation() = default;
        Port::Outcome AttemptInto(Port::NativeHandle handle, std::span<const Port::Segment> into) noexcept;

    private:
        Port::InternetEndPoint _to;
        int _interface = 0;
    };

    /// The same into a list of buffers.
    class ReceiveMessageFromListOperation : public ReceiveMessageFromOperation
    {
    public:
        explicit ReceiveMessageFromListOperation(SocketState& socket) noexcept : ReceiveMessageFromOperation(socket) {}
        Port::Outcome Attempt(Port::NativeHandle handle) noexcept override;

        OwnedSegments Buffers;

    protected:
        ~ReceiveMessageFromListOperation() = default;
    };
}
