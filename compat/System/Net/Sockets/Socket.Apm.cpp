// Begin and End of the transfers.
#include "compat/core/faces/Apm.hpp"
#include "compat/core/net/EndPoints.hpp"
#include "compat/core/sockets/Call.hpp"
#include "compat/core/sockets/Guard.hpp"
#include <System/Net/Sockets/SocketException.hpp>

namespace System::Net::Sockets
{
    using Core::Apm;
    using Core::BeginMethod;
    using Core::SocketState;
    using Core::TracedCall;
    namespace Guard = Core::Guard;
    namespace Errors = Core::Errors;
    using Buffers = Collections::Generic::IList<ArraySegment<Byte>>;

    namespace
    {
        /// What an EndX gives: an operation that the closing of the socket ended has its own exception.
        int Finish(const SocketState& socket, const Port::Outcome& outcome, const TracedCall& traced)
        {
            if (outcome.Error == SocketError::OperationAborted && socket.IsClosed())
            {
                Errors::ThrowDisposed();
            }
            return traced.Returns(static_cast<int>(Errors::Check(outcome)));
        }

        int Finish(const SocketState& socket, const Port::Outcome& outcome, SocketError& errorCode, const TracedCall& traced)
        {
            if (outcome.Error == SocketError::OperationAborted && socket.IsClosed())
            {
                Errors::ThrowDisposed();
            }
            errorCode = outcome.Error;
            traced.Fails(outcome);
            return traced.Returns(outcome.Ok() ? static_cast<int>(outcome.Value) : 0);
        }

        /// What a BeginSend or BeginReceive gives that does not throw the errors of sockets: no result, and the error.
        template <class Begin>
        IAsyncResult Report(const Begin& begin, SocketError& errorCode)
        {
            try
            {
                IAsyncResult result = begin();
                errorCode = SocketError::Success;
                return result;
            }
            catch (const SocketException& exception)
            {
                errorCode = exception.SocketErrorCode();
                return nullptr;
            }
        }

        /// A result of BeginSend or BeginReceive, whichever form it had.
        const Port::Outcome& EndTransfer(const IAsyncResult& asyncResult, SocketState& socket, BeginMethod begun, const char* method)
        {
            return static_cast<Core::SocketResult&>(Core::AsyncResult::End(asyncResult, socket.Serial, static_cast<int>(begun), method))
                .Outcome();
        }
    }

    // ---- Send ----

    IAsyncResult Socket::BeginSend(const Array<Byte>& buffer, int offset, int size, SocketFlagsArgument socketFlags,
                                   const AsyncCallback& callback, const Object& state) const
    {
        const Core::Call call(*this, "BeginSend");
        SocketState& socket = call.State();
        Core::BufferView view = Guard::Range(buffer, offset, size);
        Guard::CanTransfer(socket);
        return call.Returns(Apm<Core::SendOperation>::Begin(callback, state, socket, std::move(view), socketFlags));
    }

    IAsyncResult Socket::BeginSend(const Array<Byte>& buffer, int offset, int size, SocketFlagsArgument socketFlags, SocketError& errorCode,
                                   const AsyncCallback& callback, const Object& state) const
    {
        return Report([&] { return BeginSend(buffer, offset, size, socketFlags, callback, state); }, errorCode);
    }

    IAsyncResult Socket::BeginSend(const Buffers& buffers, SocketFlagsArgument socketFlags, const AsyncCallback& callback,
                                   const Object& state) const
    {
        const Core::Call call(*this, "BeginSend");
        SocketState& socket = call.State();
        Core::OwnedSegments segments = Guard::Segments(buffers);
        Guard::CanTransfer(socket);
        return call.Returns(Apm<Core::SendListOperation>::Begin(callback, state, socket, std::move(segments), socketFlags));
    }

    IAsyncResult Socket::BeginSend(const Buffers& buffers, SocketFlagsArgument socketFlags, SocketError& errorCode,
                                   const AsyncCallback& callback, const Object& state) const
    {
        return Report([&] { return BeginSend(buffers, socketFlags, callback, state); }, errorCode);
    }

    int Socket::EndSend(const IAsyncResult& asyncResult) const
    {
        const TracedCall traced(Data(), "EndSend", asyncResult);
        auto& socket = Guard::OpenToEnd(*this, asyncResult);
        return Finish(socket, EndTransfer(asyncResult, socket, BeginMethod::Send, "EndSend"), traced);
    }

    int Socket::EndSend(const IAsyncResult& asyncResult, SocketError& errorCode) const
    {
        const TracedCall traced(Data(), "EndSend", asyncResult);
        auto& socket = Guard::OpenToEnd(*this, asyncResult);
        return Finish(socket, EndTransfer(asyncResult, socket, BeginMethod::Send, "EndSend"), errorCode, traced);
    }

    // ---- Receive ----

    IAsyncResult Socket::BeginReceive(const Array<Byte>& buffer, int offset, int size, SocketFlagsArgument socketFlags,
                                      const AsyncCallback& callback, const Object& state) const
    {
        const Core::Call call(*this, "BeginReceive");
        SocketState& socket = call.State();
        Core::BufferView view = Guard::Range(buffer, offset, size);
        Guard::CanTransfer(socket);
        return call.Returns(Apm<Core::ReceiveOperation>::Begin(callback, state, socket, std::move(view), socketFlags));
    }

    IAsyncResult Socket::BeginReceive(const Array<Byte>& buffer, int offset, int size, SocketFlagsArgument socketFlags,
                                      SocketError& errorCode, const AsyncCallback& callback, const Object& state) const
    {
        return Report([&] { return BeginReceive(buffer, offset, size, socketFlags, callback, state); }, errorCode);
    }

    IAsyncResult Socket::BeginReceive(const Buffers& buffers, SocketFlagsArgument socketFlags, const AsyncCallback& callback,
                                      const Object& state) const
    {
        const Core::Call call(*this, "BeginReceive");
        SocketState& socket = call.State();
        Core::OwnedSegments segments = Guard::Segments(buffers);
        Guard::CanTransfer(socket);
        return call.Returns(Apm<Core::ReceiveListOperation>::Begin(callback, state, socket, std::move(segments), socketFlags));
    }

    IAsyncResult Socket::BeginReceive(const Buffers& buffers, SocketFlagsArgument socketFlags, SocketError& errorCode,
                                      const AsyncCallback& callback, const Object& state) const
    {
        return Report([&] { return BeginReceive(buffers, socketFlags, callback, state); }, errorCode);
    }

    int Socket::EndReceive(const IAsyncResult& asyncResult) const
    {
        const TracedCall traced(Data(), "EndReceive", asyncResult);
        auto& socket = Guard::OpenToEnd(*this, asyncResult);
        return Finish(socket, EndTransfer(asyncResult, socket, BeginMethod::Receive, "EndReceive"), traced);
    }

    int Socket::EndReceive(const IAsyncResult& asyncResult, SocketError& errorCode) const
    {
        const TracedCall traced(Data(), "EndReceive", asyncResult);
        auto& socket = Guard::OpenToEnd(*this, asyncResult);
        return Finish(socket, EndTransfer(asyncResult, socket, BeginMethod::Receive, "EndReceive"), errorCode, traced);
    }

    // ---- SendTo, ReceiveFrom ----

    IAsyncResult Socket::BeginSendTo(const Array<Byte>& buffer, int offset, int size, SocketFlagsArgument socketFlags,
                                     const EndPoint& remoteEP, const AsyncCallback& callback, const Object& state) const
    {
        const Core::Call call(*this, "BeginSendTo");
        SocketState& socket = call.State();
        Core::BufferView view = Guard::Range(buffer, offset, size);
        Guard::NotNull(remoteEP, "remoteEP");
        const Port::NativeAddress to = Guard::Address(socket, remoteEP, "remoteEP");
        Guard::CanTransfer(socket);
        return call.Returns(Apm<Core::SendToOperation>::Begin(callback, state, socket, std::move(view), socketFlags, to));
    }

    int Socket::EndSendTo(const IAsyncResult& asyncResult) const
    {
        const TracedCall traced(Data(), "EndSendTo", asyncResult);
        auto& socket = Guard::OpenToEnd(*this, asyncResult);
        return Finish(socket, Apm<Core::SendToOperation>::End(asyncResult, socket, "EndSendTo").Result, traced);
    }

    IAsyncResult Socket::BeginReceiveFromCore(const Array<Byte>& buffer, int offset, int size, SocketFlags flags, EndPoint& remoteEP,
                                              const AsyncCallback& callback, const Object& state) const
    {
        const Core::Call call(*this, "BeginReceiveFrom");
        SocketState& socket = call.State();
        Core::BufferView view = Guard::Range(buffer, offset, size);
        Guard::CanReceiveFrom(socket, remoteEP, "remoteEP");
        Guard::CanTransfer(socket);
        return call.Returns(Apm<Core::ReceiveFromOperation>::Begin(callback, state, socket, std::move(view), flags));
    }

    int Socket::EndReceiveFromLike(const IAsyncResult& asyncResult, EndPoint& endPoint) const
    {
        const TracedCall traced(Data(), "EndReceiveFrom", asyncResult);
        auto& socket = Guard::OpenToEnd(*this, asyncResult);
        if (asyncResult == nullptr)
        {
            Detail::ThrowArgumentNull("asyncResult");
        }
        Guard::CanBeSender(socket, endPoint, "endPoint");
        const auto& operation = Apm<Core::ReceiveFromOperation>::End(asyncResult, socket, "EndReceiveFrom");
        if (operation.Result.Ok() || operation.Result.Error == SocketError::MessageSize)
        {
            Guard::AssignSender(operation.From, endPoint);
        }
        return Finish(socket, operation.Result, traced);
    }
}
