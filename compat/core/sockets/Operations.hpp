// The transfers: each as the engine runs it, without an API style.
#pragma once
#include "compat/core/net/Errors.hpp"
#include "compat/core/sockets/Operation.hpp"
#include "compat/core/sockets/SocketState.hpp"
#include <vector>

namespace System::Core
{
    /// Which Begin a result came from.
    enum class BeginMethod : int
    {
        Accept = 1,
        Connect,
        Disconnect,
        Receive,
        ReceiveFrom,
        ReceiveMessageFrom,
        Send,
        SendFile,
        SendTo,
        GetHostEntry,
        GetHostAddresses,
        GetHostByName,
        Resolve
    };

    // What a face sets anew before it starts an operation again is public.

    class ReceiveOperation : public Operation
    {
    public:
        static constexpr auto Method = BeginMethod::Receive;
        explicit ReceiveOperation(SocketState& socket) noexcept : Operation(socket, Direction::Read) {}
        ReceiveOperation(SocketState& socket, BufferView buffer, SocketFlags flags) noexcept;
        Port::Outcome Attempt(Port::NativeHandle handle) noexcept override;
        bool Finish(const Port::Outcome& outcome) noexcept override;
        [[nodiscard]] bool IsUrgent() const noexcept override;

        BufferView Buffer; ///< if it has no room, a stream's receive waits until there is something to read
        SocketFlags Flags = SocketFlags::None;

    protected:
        ~ReceiveOperation() = default;

    private:
        /// Of a datagram socket, or into no room.
        Port::Outcome AttemptOtherwise(Port::NativeHandle handle) noexcept;
        /// With an error, or where somebody counts.
        bool FinishOtherwise(const Port::Outcome& outcome) noexcept;
    };

    class SendOperation : public Operation
    {
    public:
        static constexpr auto Method = BeginMethod::Send;
        explicit SendOperation(SocketState& socket) noexcept : Operation(socket, Direction::Write) {}
        SendOperation(SocketState& socket, BufferView buffer, SocketFlags flags) noexcept;
        Port::Outcome Attempt(Port::NativeHandle handle) noexcept override;
        bool Finish(const Port::Outcome& outcome) noexcept override;

        BufferView Buffer;
        SocketFlags Flags = SocketFlags::None;
        /// A stream's send is over when all is sent; if false, when some is.
        bool SendsAll = true;

    protected:
        ~SendOperation() = default;

    private:
        /// Goes on after a first call that did not send all.
        Port::Outcome AttemptMore(Port::NativeHandle handle, Port::Outcome outcome) noexcept;
        /// With an error, or where somebody counts.
        bool FinishOtherwise(const Port::Outcome& outcome) noexcept;

        std::size_t _sent = 0;
    };

    /// Segments and the arrays that they are of.
    struct OwnedSegments
    {
        SegmentList Segments;
        std::vector<Array<Byte>> Owners;
    };

    class ReceiveListOperation : public Operation
    {
    public:
        static constexpr auto Method = BeginMethod::Receive;
        explicit ReceiveListOperation(SocketState& socket) noexcept : ReceiveListOperation(socket, {}, SocketFlags::None) {}
        ReceiveListOperation(SocketState& socket, OwnedSegments buffers, SocketFlags flags) noexcept;
        Port::Outcome Attempt(Port::NativeHandle handle) noexcept override;
        bool Finish(const Port::Outcome& outcome) noexcept override;
        [[nodiscard]] bool IsUrgent() const noexcept override;

        OwnedSegments Buffers;
        SocketFlags Flags;

    protected:
        ~ReceiveListOperation() = default;
    };

    class SendListOperation : public Operation
    {
    public:
        static constexpr auto Method = BeginMethod::Send;
        explicit SendListOperation(SocketState& socket) noexcept : SendListOperation(socket, {}, SocketFlags::None) {}
        SendListOperation(SocketState& socket, OwnedSegments buffers, SocketFlags flags) noexcept;
        Port::Outcome Attempt(Port::NativeHandle handle) noexcept override;
        bool Finish(const Port::Outcome& outcome) noexcept override;

        OwnedSegments Buffers; ///< what is sent is taken off
        SocketFlags Flags = SocketFlags::None;
        bool SendsAll = true;             ///< as SendOperation's
        std::vector<Port::Segment> Whole; ///< while calls are traced: all that is to be sent

    protected:
        ~SendListOperation() = default;

    private:
        std::size_t _sent = 0;
    };

    /// Into a list, and who sent it.
    class ReceiveFromListOperation : public ReceiveListOperation
    {
    public:
        explicit ReceiveFromListOperation(SocketState& socket) noexcept : ReceiveListOperation(socket) {}
        Port::Outcome Attempt(Port::NativeHandle handle) noexcept override;

        Port::NativeAddress From; ///< the sender

    protected:
        ~ReceiveFromListOperation() = default;
    };

    /// A list to somebody; a stream sends to its peer.
    class SendToListOperation : public SendListOperation
    {
    public:
        explicit SendToListOperation(SocketState& socket) noexcept : SendListOperation(socket) {}
        Port::Outcome Attempt(Port::NativeHandle handle) noexcept override;
        bool Finish(const Port::Outcome& outcome) noexcept override;

        Port::NativeAddress To;

    protected:
        ~SendToListOperation() = default;
    };

    class ReceiveFromOperation : public Operation
    {
    public:
        static constexpr auto Method = BeginMethod::ReceiveFrom;
        explicit ReceiveFromOperation(SocketState& socket) noexcept : Operation(socket, Direction::Read) {}
        ReceiveFromOperation(SocketState& socket, BufferView buffer, SocketFlags flags) noexcept;
        Port::Outcome Attempt(Port::NativeHandle handle) noexcept override;
        bool Finish(const Port::Outcome& outcome) noexcept override;

        BufferView Buffer;
        SocketFlags Flags = SocketFlags::None;
        Port::NativeAddress From; ///< the sender

    protected:
        ~ReceiveFromOperation() = default;
    };

    /// A stream sends to its peer.
    class SendToOperation : public SendOperation
    {
    public:
        static constexpr auto Method = BeginMethod::SendTo;
        explicit SendToOperation(SocketState& socket) noexcept : SendOperation(socket) {}
        SendToOperation(SocketState& socket, BufferView buffer, SocketFlags flags, const Port::NativeAddress& to) noexcept;
        Port::Outcome Attempt(Port::NativeHandle handle) noexcept override;
        bool Finish(const Port::Outcome& outcome) noexcept override;

        Port::NativeAddress To;

    protected:
        ~SendToOperation() = default;
    };
}
