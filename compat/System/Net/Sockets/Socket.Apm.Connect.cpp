// Begin and End of accepts, connects and disconnects.
#include "compat/core/faces/Apm.hpp"
#include "compat/core/net/EndPoints.hpp"
#include "compat/core/sockets/AcceptOperation.hpp"
#include "compat/core/sockets/Call.hpp"
#include "compat/core/sockets/ConnectStart.hpp"
#include "compat/core/sockets/DisconnectOperation.hpp"
#include "compat/core/sockets/Guard.hpp"
#include <System/ArgumentException.hpp>

namespace System::Net::Sockets
{
    using Core::Apm;
    using Core::SocketState;
    using Core::TracedCall;
    namespace Guard = Core::Guard;
    namespace Errors = Core::Errors;

    namespace
    {
        void Finish(const SocketState& socket, const Port::Outcome& outcome)
        {
            if (outcome.Error == SocketError::OperationAborted && socket.IsClosed())
            {
                Errors::ThrowDisposed();
            }
            Errors::Check(outcome);
        }
    }

    // ---- Accept ----

    IAsyncResult Socket::BeginAccept(const AsyncCallback& callback, const Object& state) const
    {
        return BeginAccept(nullptr, 0, callback, state);
    }

    IAsyncResult Socket::BeginAccept(int receiveSize, const AsyncCallback& callback, const Object& state) const
    {
        return BeginAccept(nullptr, receiveSize, callback, state);
    }

    IAsyncResult Socket::BeginAccept(const Socket& acceptSocket, int receiveSize, const AsyncCallback& callback, const Object& state) const
    {
        const Core::Call call(*this, "BeginAccept");
        SocketState& listener = call.State();
        if (receiveSize < 0)
        {
            Detail::ThrowArgumentOutOfRange("receiveSize");
        }
        Guard::CanAccept(listener);
        return call.Returns(
            Apm<Core::AcceptOperation>::Begin(callback, state, listener, Core::StateToAcceptInto(acceptSocket), receiveSize));
    }

    namespace
    {
        using AcceptCall = Apm<Core::AcceptOperation>;

        /// What EndAccept gives, for network tracing too.
        Socket Taken(const Socket& socket, const TracedCall& traced)
        {
            if (traced.IsOn()) [[unlikely]]
            {
                Core::NetworkTrace::Accepted(static_cast<SocketState&>(*socket.Data()));
            }
            return traced.Returns(socket);
        }

        AcceptCall& EndOfAccept(const Socket& socket, const IAsyncResult& asyncResult)
        {
            auto& listener = Guard::OpenToEnd(socket, asyncResult);
            auto& operation = AcceptCall::End(asyncResult, listener, "EndAccept");
            Finish(listener, operation.Result);
            return operation;
        }
    }

    Socket Socket::EndAccept(const IAsyncResult& asyncResult) const
    {
        const TracedCall traced(Data(), "EndAccept", asyncResult);
        // Taken out of the result: one that the program keeps must not keep the connection open.
        const Core::SocketReference connection = std::move(EndOfAccept(*this, asyncResult).Connection);
        return Taken(Socket(Detail::Adopt, Share(connection.Data())), traced);
    }

    Socket Socket::EndAccept(Array<Byte>& buffer, const IAsyncResult& asyncResult) const
    {
        const TracedCall traced(Data(), "EndAccept", asyncResult);
        auto& operation = EndOfAccept(*this, asyncResult);
        const Array<Byte>& data = operation.FirstData.Owner;
        const auto transferred = static_cast<std::size_t>(operation.Result.Value);
        try
        {
            buffer = data != nullptr && transferred == data.size()
                         ? data
                         : Array<Byte>(std::span<const Byte>(operation.FirstData.Data, transferred));
        }
        catch (...)
        {
            operation.Reopen();
            throw;
        }
        const Core::SocketReference connection = std::move(operation.Connection);
        return Taken(Socket(Detail::Adopt, Share(connection.Data())), traced);
    }

    Socket Socket::EndAccept(Array<Byte>& buffer, int& bytesTransferred, const IAsyncResult& asyncResult) const
    {
        const TracedCall traced(Data(), "EndAccept", asyncResult);
        auto& operation = EndOfAccept(*this, asyncResult);
        if (operation.FirstData.Owner == nullptr)
        {
            try
            {
                operation.FirstData.Owner = Array<Byte>(0);
            }
            catch (...)
            {
                operation.Reopen();
                throw;
            }
        }
        buffer = operation.FirstData.Owner;
        bytesTransferred = static_cast<int>(operation.Result.Value);
        const Core::SocketReference connection = std::move(operation.Connection);
        return Taken(Socket(Detail::Adopt, Share(connection.Data())), traced);
    }

    // ---- Connect ----

    namespace
    {
        using ConnectCall = Apm<Core::ConnectOperation>;

        IAsyncResult BeginTo(SocketState& socket, Core::ConnectTarget target, const AsyncCallback& callback, const Object& state)
        {
            Core::ConnectStart start(socket);
            auto* operation = new ConnectCall(callback, state, socket);
            IAsyncResult result(Detail::Adopt, operation);
            start.Prepare(*operation, std::move(target));
            operation->Hold();
            if (!start.Begin())
            {
                operation->Completed();
            }
            return result;
        }
    }

    IAsyncResult Socket::BeginConnect(const EndPoint& remoteEP, const AsyncCallback& callback, const Object& state) const
    {
        const Core::Call call(*this, "BeginConnect", remoteEP);
        return call.Returns(BeginTo(call.State(), Core::ConnectTarget::Of(call.State(), remoteEP), callback, state));
    }

    IAsyncResult Socket::BeginConnect(const IPAddress& address, int port, const AsyncCallback& requestCallback, const Object& state) const
    {
        Core::ConnectTarget::Check(address, port);
        const Core::Call call(*this, "BeginConnect", address);
        return call.Returns(BeginTo(call.State(), Core::ConnectTarget::Of(call.State(), address, port), requestCallback, state));
    }

    IAsyncResult Socket::BeginConnect(const Array<IPAddress>& addresses, int port, const AsyncCallback& requestCallback,
                                      const Object& state) const
    {
        const Core::Call call(*this, "BeginConnect", addresses);
        Core::ConnectTarget target = Core::ConnectTarget::Of(call.State(), addresses, port);
        if (target.Addresses.Count() == 0)
        {
            throw ArgumentException("None of the discovered or specified addresses match the socket address family.", "addresses");
        }
        return call.Returns(BeginTo(call.State(), std::move(target), requestCallback, state));
    }

    IAsyncResult Socket::BeginConnect(const String& host, int port, const AsyncCallback& requestCallback, const Object& state) const
    {
        Core::ConnectTarget::Check(host, port);
        const Core::Call call(*this, "BeginConnect", host);
        return call.Returns(BeginTo(call.State(), Core::ConnectTarget::Of(call.State(), host, port), requestCallback, state));
    }

    void Socket::EndConnect(const IAsyncResult& asyncResult) const
    {
        const TracedCall traced(Data(), "EndConnect", asyncResult);
        auto& socket = Guard::OpenToEnd(*this, asyncResult);
        Finish(socket, ConnectCall::End(asyncResult, socket, "EndConnect").Result);
        if (traced.IsOn()) [[unlikely]]
        {
            Core::NetworkTrace::Connected(socket);
        }
    }

    // ---- Disconnect ----

    IAsyncResult Socket::BeginDisconnect(bool reuseSocket, const AsyncCallback& callback, const Object& state) const
    {
        const Core::Call call(*this, "BeginDisconnect");
        SocketState& socket = call.State();
        Guard::CanDisconnect(socket);
        return call.Returns(Apm<Core::DisconnectOperation>::Begin(callback, state, socket, reuseSocket));
    }

    void Socket::EndDisconnect(const IAsyncResult& asyncResult) const
    {
        const TracedCall traced(Data(), "EndDisconnect", asyncResult);
        auto& socket = Guard::OpenToEnd(*this, asyncResult);
        Finish(socket, Apm<Core::DisconnectOperation>::End(asyncResult, socket, "EndDisconnect").Result);
    }
}
