// Begin and End of accepts, connects and disconnects.
#include "compat/core/faces/Apm.hpp"
#include "compat/core/net/EndPoints.hpp"
#include "compat/core/sockets/AcceptOperation.hpp"
#include "compat/core/sockets/Call.hpp"
#include "compat/core/sockets/DisconnectOperation.hpp"
#include "compat/core/sockets/Guard.hpp"
#include "compat/core/sockets/HostLookup.hpp"
#include <System/ArgumentException.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/Net/DnsEndPoint.hpp>
#include <System/NotSupportedException.hpp>

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
        Core::SocketReference into;
        if (acceptSocket != nullptr)
        {
            auto& given = Guard::Open(acceptSocket);
            if (given.Has(SocketState::Bound) || given.Has(SocketState::Connected))
            {
                throw InvalidOperationException("acceptSocket: The socket must not be bound or connected.");
            }
            into = Core::SocketReference(given);
        }
        return call.Returns(Apm<Core::AcceptOperation>::Begin(callback, state, listener, std::move(into), receiveSize));
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

        /// That one connection attempt is made at a time: marks the socket, and unmarks it if the attempt did not begin.
        class Connecting
        {
        public:
            explicit Connecting(SocketState& socket) : _socket(socket)
            {
                if (socket.TestAndSet(SocketState::Connecting))
                {
                    throw InvalidOperationException("An asynchronous socket operation is already in progress using this instance.");
                }
            }
            Connecting(const Connecting&) = delete;
            Connecting& operator=(const Connecting&) = delete;
            ~Connecting()
            {
                if (!_hasBegun)
                {
                    _socket.Unset(SocketState::Connecting);
                }
            }
            /// From here on the operation unmarks it.
            void Begun() noexcept { _hasBegun = true; }

        private:
            SocketState& _socket;
            bool _hasBegun = false;
        };

        IAsyncResult BeginTo(SocketState& socket, Core::AddressList addresses, const AsyncCallback& callback, const Object& state)
        {
            Connecting connecting(socket);
            IAsyncResult result = ConnectCall::Begin(callback, state, socket, std::move(addresses));
            connecting.Begun();
            return result;
        }
    }

    IAsyncResult Socket::BeginConnect(const EndPoint& remoteEP, const AsyncCallback& callback, const Object& state) const
    {
        const Core::Call call(*this, "BeginConnect", remoteEP);
        SocketState& socket = call.State();
        Guard::NotNull(remoteEP, "remoteEP");
        if (const auto dns = remoteEP.As<DnsEndPoint>())
        {
            if (dns.AddressFamily() != AddressFamily::Unspecified && !Guard::CanUse(socket, dns.AddressFamily()))
            {
                throw NotSupportedException(Guard::BadVersion);
            }
            return BeginConnect(dns.Host(), dns.Port(), callback, state);
        }
        Guard::CanConnectAgain(socket);
        if (remoteEP.Is<IPEndPoint>() && !Guard::CanUse(socket, remoteEP.AddressFamily()))
        {
            throw NotSupportedException(Guard::BadVersion);
        }
        return call.Returns(BeginTo(socket, Guard::Address(socket, remoteEP, "remoteEP"), callback, state));
    }

    IAsyncResult Socket::BeginConnect(const IPAddress& address, int port, const AsyncCallback& requestCallback, const Object& state) const
    {
        const Core::Call call(*this, "BeginConnect", address);
        SocketState& socket = call.State();
        if (address == nullptr)
        {
            Detail::ThrowArgumentNull("address");
        }
        Guard::PortNumber(port);
        Guard::NotConnected(socket);
        if (!Guard::CanUse(socket, address.AddressFamily()))
        {
            throw NotSupportedException(Guard::BadVersion);
        }
        Guard::CanConnectAgain(socket);
        return call.Returns(BeginTo(socket, Guard::Address(socket, address, port), requestCallback, state));
    }

    IAsyncResult Socket::BeginConnect(const Array<IPAddress>& addresses, int port, const AsyncCallback& requestCallback,
                                      const Object& state) const
    {
        const Core::Call call(*this, "BeginConnect", addresses);
        SocketState& socket = call.State();
        Guard::AddressList(addresses);
        Guard::PortNumber(port);
        Guard::InternetOnly(socket);
        Guard::CanConnectAgain(socket);
        std::vector<Port::NativeAddress> usable = Guard::Usable(socket, addresses, port);
        if (usable.empty())
        {
            throw ArgumentException("None of the discovered or specified addresses match the socket address family.", "addresses");
        }
        return call.Returns(BeginTo(socket, std::move(usable), requestCallback, state));
    }

    IAsyncResult Socket::BeginConnect(const String& host, int port, const AsyncCallback& requestCallback, const Object& state) const
    {
        const Core::Call call(*this, "BeginConnect", host);
        SocketState& socket = call.State();
        if (host == nullptr)
        {
            Detail::ThrowArgumentNull("host");
        }
        Guard::PortNumber(port);
        Guard::InternetOnly(socket);
        Guard::CanConnectAgain(socket);
        IPAddress address;
        if (IPAddress::TryParse(host, address) && Guard::CanUse(socket, address.AddressFamily()))
        {
            return call.Returns(BeginTo(socket, Guard::Address(socket, address, port), requestCallback, state));
        }
        Connecting connecting(socket);
        auto* operation = new ConnectCall(requestCallback, state, socket);
        IAsyncResult result(Detail::Adopt, operation);
        auto* lookup = new Core::ConnectLookup(socket, *operation, host, port);
        connecting.Begun();
        operation->Hold();
        lookup->Begin();
        return call.Returns(result);
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
