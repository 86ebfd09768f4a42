// Receiving a datagram with its packet information.
#include "compat/core/faces/Apm.hpp"
#include "compat/core/faces/Blocking.hpp"
#include "compat/core/sockets/Guard.hpp"
#include "compat/core/sockets/ReceiveMessageFromOperation.hpp"

namespace System::Net::Sockets
{
    using Core::Call;
    using Core::ReceiveMessageFromOperation;
    namespace Guard = Core::Guard;

    namespace
    {
        /// Hands out what an operation that succeeded has received.
        int Deliver(const ReceiveMessageFromOperation& operation, SocketFlags& flags, EndPoint& remoteEP, IPPacketInformation& packet)
        {
            Guard::AssignSender(operation.From, remoteEP);
            flags = operation.Received;
            packet = operation.Packet();
            return static_cast<int>(operation.Result.Value);
        }

        int ReceiveNow(const Call& call, const Port::Segment& into, SocketFlags& flags, EndPoint& remoteEP, IPPacketInformation& packet,
                       int offset = 0)
        {
            Core::SocketState& state = call.State();
            Guard::CanReceiveFrom(state, remoteEP, "remoteEP");
            state.TellPacketInformation();
            Core::Blocking<ReceiveMessageFromOperation> operation(call, Core::BufferView{nullptr, into.Data, into.Size}, flags);
            Core::Errors::Check(operation.Run(call, state.ReceiveTimeout.load(std::memory_order_relaxed)));
            call.Traced().Data({into.Data, static_cast<std::size_t>(operation.Result.Value)}, static_cast<std::size_t>(offset));
            return call.Returns(Deliver(operation, flags, remoteEP, packet));
        }
    }

    int Socket::ReceiveMessageFromRange(const Array<Byte>& buffer, int offset, int size, SocketFlags& flags, EndPoint& remoteEP,
                                        IPPacketInformation& packet) const
    {
        const Call call(*this, "ReceiveMessageFrom");
        return ReceiveNow(call, Guard::RangeInPlace(buffer, offset, size), flags, remoteEP, packet, offset);
    }

    int Socket::ReceiveMessageFromSpan(Span<Byte> buffer, SocketFlags& flags, EndPoint& remoteEP, IPPacketInformation& packet) const
    {
        const Call call(*this, "ReceiveMessageFrom");
        return ReceiveNow(call, Guard::InPlace(buffer), flags, remoteEP, packet);
    }

    IAsyncResult Socket::BeginReceiveMessageFromCore(const Array<Byte>& buffer, int offset, int size, SocketFlags flags, EndPoint& remoteEP,
                                                     const AsyncCallback& callback, const Object& state) const
    {
        const Call call(*this, "BeginReceiveMessageFrom");
        Core::SocketState& socket = call.State();
        Core::BufferView view = Guard::Range(buffer, offset, size);
        Guard::CanReceiveFrom(socket, remoteEP, "remoteEP");
        Guard::CanTransfer(socket);
        socket.TellPacketInformation();
        return call.Returns(Core::Apm<ReceiveMessageFromOperation>::Begin(callback, state, socket, std::move(view), flags));
    }

    int Socket::EndReceiveMessageFromLike(const IAsyncResult& asyncResult, SocketFlags& flags, EndPoint& endPoint,
                                          IPPacketInformation& packet) const
    {
        const Core::TracedCall traced(Data(), "EndReceiveMessageFrom", asyncResult);
        auto& socket = Guard::OpenToEnd(*this, asyncResult);
        if (asyncResult == nullptr)
        {
            Detail::ThrowArgumentNull("asyncResult");
        }
        Guard::CanBeSender(socket, endPoint, "endPoint");
        const auto& operation = Core::Apm<ReceiveMessageFromOperation>::End(asyncResult, socket, "EndReceiveMessageFrom");
        Guard::Check(socket, operation.Result);
        return traced.Returns(Deliver(operation, flags, endPoint, packet));
    }
}
