// The operations: each as the engine runs it, without an API style.
#pragma once
#include "compat/core/sockets/Operation.hpp"
#include "compat/core/sockets/SocketState.hpp"
#include <memory>
#include <string>
#include <vector>

namespace System::Core
{
    class ReceiveOperation : public Operation
    {
    public:
        ReceiveOperation(SocketState& socket, BufferView buffer, SocketFlags flags) noexcept;
        Port::Outcome Attempt(Port::NativeHandle handle) noexcept override;
        bool IsPlainRead(Port::Segment& into) const noexcept override;
        bool Drains(const Port::Outcome& outcome) const noexcept override;
        void Complete(const Port::Outcome& outcome) noexcept override;

    protected:
        ~ReceiveOperation() = default;

    private:
        BufferView _buffer;
        SocketFlags _flags;
    };

    class SendOperation : public Operation
    {
    public:
        SendOperation(SocketState& socket, BufferView buffer, SocketFlags flags) noexcept;
        Port::Outcome Attempt(Port::NativeHandle handle) noexcept override;
        void Complete(const Port::Outcome& outcome) noexcept override;

    protected:
        ~SendOperation() = default;

    private:
        BufferView _buffer;
        std::size_t _sent = 0;
        SocketFlags _flags;
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
        ReceiveListOperation(SocketState& socket, OwnedSegments buffers, SocketFlags flags) noexcept;
        Port::Outcome Attempt(Port::NativeHandle handle) noexcept override;
        void Complete(const Port::Outcome& outcome) noexcept override;

    protected:
        ~ReceiveListOperation() = default;

    private:
        OwnedSegments _buffers;
        SocketFlags _flags;
    };

    class SendListOperation : public Operation
    {
    public:
        SendListOperation(SocketState& socket, OwnedSegments buffers, SocketFlags flags) noexcept;
        Port::Outcome Attempt(Port::NativeHandle handle) noexcept override;
        void Complete(const Port::Outcome& outcome) noexcept override;

    protected:
        ~SendListOperation() = default;

    private:
        OwnedSegments _buffers;
        std::size_t _sent = 0;
        SocketFlags _flags;
    };

    class ReceiveFromOperation : public Operation
    {
    public:
        ReceiveFromOperation(SocketState& socket, BufferView buffer, SocketFlags flags) noexcept;
        Port::Outcome Attempt(Port::NativeHandle handle) noexcept override;
        void Complete(const Port::Outcome& outcome) noexcept override;

        CompactAddress From; ///< the sender
        [[nodiscard]] const Array<Byte>& Buffer() const noexcept { return _buffer.Owner; }

    protected:
        ~ReceiveFromOperation() = default;

    private:
        BufferView _buffer;
        SocketFlags _flags;
    };

    class SendToOperation : public Operation
    {
    public:
        SendToOperation(SocketState& socket, BufferView buffer, SocketFlags flags, const Port::NativeAddress& to) noexcept;
        Port::Outcome Attempt(Port::NativeHandle handle) noexcept override;
        void Complete(const Port::Outcome& outcome) noexcept override;

    protected:
        ~SendToOperation() = default;

    private:
        BufferView _buffer;
        Port::NativeAddress _to;
        SocketFlags _flags;
    };

    /// Accepts a connection and, if a size is given, waits for its first data. While it waits it no longer stands in the listener's queue,
    /// so a silent peer delays nobody; closing the listener closes the connection and ends the wait.
    class AcceptOperation : public Operation
    {
    public:
        /// @param into what becomes the connection, or null for a new state
        AcceptOperation(SocketState& listener, SocketReference into, int receiveSize) noexcept;
        Port::Outcome Attempt(Port::NativeHandle handle) noexcept override;
        void Complete(const Port::Outcome& outcome) noexcept override;

        SocketReference Connection; ///< the accepted socket
        Array<Byte> Data;           ///< receiveSize bytes; Result.Value of them are filled
        const int ReceiveSize;

    protected:
        ~AcceptOperation();

    private:
        class FirstData;

        void DataArrived(const Port::Outcome& outcome) noexcept;

        Port::NativeAddress _peer;
        std::unique_ptr<FirstData> _firstData;
        SocketState::Dependent _dependent;
    };

    /// Connects to the first of several addresses that answers.
    class ConnectOperation : public Operation
    {
    public:
        ConnectOperation(SocketState& socket, std::vector<Port::NativeAddress> addresses) noexcept;
        Port::Outcome Attempt(Port::NativeHandle handle) noexcept override;
        void Complete(const Port::Outcome& outcome) noexcept override;

        /// For a host whose addresses are not known yet: what Start is called with once they are.
        std::vector<Port::NativeAddress> Addresses;

    protected:
        ~ConnectOperation() = default;

    private:
        std::size_t _next = 0;
        bool _attempting = false;
    };

    /// Makes a socket state for an accepted descriptor.
    SocketReference MakeAccepted(SocketState& listener, Port::NativeHandle handle, const Port::NativeAddress& peer);
    /// Puts an accepted descriptor into a state that the user made. False if that was closed meanwhile.
    bool Install(SocketState& state, const SocketState& listener, Port::NativeHandle handle, const Port::NativeAddress& peer) noexcept;
}
