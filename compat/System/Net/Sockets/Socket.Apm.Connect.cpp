// Begin and End of accepts, connects and disconnects.
#include "compat/core/faces/Apm.hpp"
#include "compat/core/net/EndPoints.hpp"
#include "compat/core/sockets/Guard.hpp"
#include "compat/core/sockets/HostLookup.hpp"
#include <System/ArgumentException.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/Net/DnsEndPoint.hpp>
#include <System/NotSupportedException.hpp>

namespace System::Net::Sockets
{
    using Core::Apm;
    using Core::BeginMethod;
    using Core::Direction;
    using Core::SocketState;
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
        auto& listener = Guard::Open(*this);
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
        return Apm<Core::AcceptOperation>::Begin(Direction::Read, BeginMethod::Accept, callback, state, listener, std::move(into), receiveSize);
    }

    namespace
    {
        Core::AcceptOperation& EndOfAccept(const IAsyncResult& asyncResult, SocketState& listener)
        {
            auto& operation = Apm<Core::AcceptOperation>::End(asyncResult, listener, BeginMethod::Accept, "EndAccept");
            Finish(listener, operation.Result);
            return operation;
        }

        /// Takes the connection out of the result: one that the program keeps must not keep the connection open.
        Core::SocketReference TakeConnection(Core::AcceptOperation& operation) noexcept
        {
            return std::exchange(operation.Connection, Core::SocketReference());
        }
    }

    Socket Socket::EndAccept(const IAsyncResult& asyncResult) const
    {
        const Core::SocketReference connection = TakeConnection(EndOfAccept(asyncResult, Guard::OpenToEnd(*this, asyncResult)));
        return Socket(Detail::Adopt, Share(connection.Data()));
    }

    Socket Socket::EndAccept(Array<Byte>& buffer, const IAsyncResult& asyncResult) const
    {
        int transferred = 0;
        Array<Byte> data;
        Socket connection = EndAccept(data, transferred, asyncResult);
        buffer =
            transferred == data.Length() ? data : Array<Byte>(std::span<const Byte>(data.data(), static_cast<std::size_t>(transferred)));
        return connection;
    }

    Socket Socket::EndAccept(Array<Byte>& buffer, int& bytesTransferred, const IAsyncResult& asyncResult) const
    {
        auto& operation = EndOfAccept(asyncResult, Guard::OpenToEnd(*this, asyncResult));
        const Core::SocketReference connection = TakeConnection(operation);
        buffer = operation.Data == nullptr ? Array<Byte>(0) : operation.Data;
        bytesTransferred = static_cast<int>(operation.Result.Value);
        return Socket(Detail::Adopt, Share(connection.Data()));
    }

    // ---- Connect ----

    namespace
    {
        using ConnectCall = Apm<Core::ConnectOperation>;

        /// Checks that only one connection attempt is made at a time, and marks that one is.
        void Enter(SocketState& socket)
        {
            Core::Pool::Prepare(); // may throw, and then nothing has begun
            if (socket.TestAndSet(SocketState::Connecting))
            {
                throw InvalidOperationException("An asynchronous socket operation is already in progress using this instance.");
            }
        }

        IAsyncResult BeginTo(SocketState& socket, std::vector<Port::NativeAddress> addresses, const AsyncCallback& callback,
                             const Object& state)
        {
            Enter(socket);
            return ConnectCall::Begin(Direction::Write, BeginMethod::Connect, callback, state, socket, std::move(addresses));
        }

        /// Connects to a host once its addresses are known.
        class ConnectLookup final : public Core::HostLookup
        {
        public:
            ConnectLookup(SocketState& socket, Core::ConnectOperation& operation, const String& host, int port)
                : HostLookup(socket, operation, host), _operation(operation), _port(port)
            {
            }

        private:
            void Found(SocketState& socket, Port::Outcome outcome, const Array<IPAddress>& addresses) noexcept override
            {
                try
                {
                    if (outcome.Ok())
                    {
                        _operation.Addresses = Guard::Usable(socket, Guard::SixFirst(addresses), _port);
                        if (_operation.Addresses.empty())
                        {
                            outcome = Errors::Failure(SocketError::HostNotFound);
                        }
                    }
                }
                catch (const std::exception&)
                {
                    outcome = Errors::Failure(SocketError::NoBufferSpaceAvailable);
                }
                if (outcome.Ok())
                {
                    socket.Start(_operation, Direction::Write);
                }
                else
                {
                    _operation.Complete(outcome);
                }
            }

            Core::ConnectOperation& _operation;
            int _port;
        };
    }

    IAsyncResult Socket::BeginConnect(const EndPoint& remoteEP, const AsyncCallback& callback, const Object& state) const
    {
        auto& socket = Guard::Open(*this);
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
        return BeginTo(socket, {Guard::Address(socket, remoteEP, "remoteEP")}, callback, state);
    }

    IAsyncResult Socket::BeginConnect(const IPAddress& address, int port, const AsyncCallback& requestCallback, const Object& state) const
    {
        auto& socket = Guard::Open(*this);
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
        return BeginTo(socket, {Guard::Address(socket, address, port)}, requestCallback, state);
    }

    IAsyncResult Socket::BeginConnect(const Array<IPAddress>& addresses, int port, const AsyncCallback& requestCallback,
                                      const Object& state) const
    {
        auto& socket = Guard::Open(*this);
        Guard::AddressList(addresses);
        Guard::PortNumber(port);
        Guard::InternetOnly(socket);
        Guard::CanConnectAgain(socket);
        std::vector<Port::NativeAddress> usable = Guard::Usable(socket, addresses, port);
        if (usable.empty())
        {
            throw ArgumentException("None of the discovered or specified addresses match the socket address family.", "addresses");
        }
        return BeginTo(socket, std::move(usable), requestCallback, state);
    }

    IAsyncResult Socket::BeginConnect(const String& host, int port, const AsyncCallback& requestCallback, const Object& state) const
    {
        auto& socket = Guard::Open(*this);
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
            return BeginTo(socket, {Guard::Address(socket, address, port)}, requestCallback, state);
        }
        Enter(socket);
        auto* operation = new ConnectCall(BeginMethod::Connect, requestCallback, state, socket, std::vector<Port::NativeAddress>());
        const IAsyncResult result(Detail::Adopt, operation);
        auto* lookup = new ConnectLookup(socket, *operation, host, port);
        operation->AddReference(); // the lookup's, and then the engine's; Completed releases it
        lookup->Begin();
        return result;
    }

    void Socket::EndConnect(const IAsyncResult& asyncResult) const
    {
        auto& socket = Guard::OpenToEnd(*this, asyncResult);
        Finish(socket, ConnectCall::End(asyncResult, socket, BeginMethod::Connect, "EndConnect").Result);
    }

    // ---- Disconnect ----

    namespace
    {
        /// Ending a connection does not wait for anything.
        class DisconnectOperation : public Core::Operation
        {
        public:
            DisconnectOperation(SocketState& socket, bool reuse) noexcept : Operation(socket), _reuse(reuse) {}
            Port::Outcome Attempt(Port::NativeHandle) noexcept override { return Core::Disconnect(*Socket, _reuse); }

        protected:
            ~DisconnectOperation() = default;

        private:
            bool _reuse;
        };
    }

    IAsyncResult Socket::BeginDisconnect(bool reuseSocket, const AsyncCallback& callback, const Object& state) const
    {
        auto& socket = Guard::Open(*this);
        Guard::CanDisconnect(socket);
        return Apm<DisconnectOperation>::Begin(Direction::Write, BeginMethod::Disconnect, callback, state, socket, reuseSocket);
    }

    void Socket::EndDisconnect(const IAsyncResult& asyncResult) const
    {
        auto& socket = Guard::OpenToEnd(*this, asyncResult);
        Finish(socket, Apm<DisconnectOperation>::End(asyncResult, socket, BeginMethod::Disconnect, "EndDisconnect").Result);
    }
}
