// Making and ending connections while the caller waits.
#include "compat/core/faces/Blocking.hpp"
#include "compat/core/net/EndPoints.hpp"
#include "compat/core/sockets/AcceptOperation.hpp"
#include "compat/core/sockets/BoundFile.hpp"
#include "compat/core/sockets/DisconnectOperation.hpp"
#include "compat/core/sockets/Guard.hpp"
#include "compat/core/sockets/HostLookup.hpp"
#include <System/ArgumentException.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/Net/Dns.hpp>
#include <System/Net/DnsEndPoint.hpp>
#include <System/Net/Sockets/SocketException.hpp>
#include <System/NotSupportedException.hpp>
#include <limits>

namespace System::Net::Sockets
{
    using Core::Call;
    using Core::SocketState;
    namespace Guard = Core::Guard;
    namespace Errors = Core::Errors;

    namespace
    {
        Array<IPAddress> LookUp(SocketState& socket, const String& host)
        {
            IPAddress literal;
            constexpr int LongestName = 254;
            if (IPAddress::TryParse(host, literal) || host.Length() > LongestName)
            {
                return Dns::GetHostAddresses(host); // does not wait
            }
            const Core::TracedCall traced("DNS", "GetHostAddresses", host);
            return traced.Returns(Core::AwaitedLookup(socket).Run(host));
        }

        /// A connection that failed is told with its end point, as .NET does it where the caller waits.
        void CheckConnect(const Port::Outcome& outcome, const Port::NativeAddress& address)
        {
            if (outcome.Ok())
            {
                return;
            }
            if (const EndPoint endPoint = Core::CreateEndPoint(nullptr, address))
            {
                Errors::Throw(outcome, endPoint.ToString());
            }
            Errors::Throw(outcome);
        }

        /// What network tracing shows of a connect: the first end point; null while nothing is traced.
        EndPoint EndPointOf(const Core::AddressList& addresses)
        {
            return Core::Observation::IsTracing() && addresses.Count() != 0 ? EndPoint(Core::MakeIPEndPoint(addresses[0])) : nullptr;
        }

        void ConnectTo(const Call& call, Core::AddressList addresses)
        {
            const Core::TracedCall traced(&call.State(), "Connect", EndPointOf(addresses));
            Core::Blocking<Core::ConnectOperation> operation(call, std::move(addresses));
            operation.TriesAgainWhenFull = true;
            CheckConnect(operation.Run(call, 0), operation.Tried());
            if (traced.IsOn()) [[unlikely]]
            {
                Core::NetworkTrace::Connected(call.State());
            }
        }
    }

    void Socket::Bind(const EndPoint& localEP) const
    {
        const Call call(*this, "Bind", localEP);
        SocketState& state = call.State();
        Guard::NotNull(localEP, "localEP");
        const Port::NativeAddress address = Guard::Address(state, localEP, "localEP");
        std::unique_ptr<Core::BoundFile> file = Core::BoundFile::Of(localEP);
        const Port::Outcome outcome = Port::Bind(call.Native(), address, state.SharesAddressWithOthers());
        if (!outcome.Ok() && file != nullptr)
        {
            file->Leave();
        }
        Errors::Check(outcome);
        state.OwnFile(std::move(file));
        state.Set(SocketState::Bound);
    }

    void Socket::Listen() const
    {
        Listen(std::numeric_limits<int>::max());
    }

    void Socket::Listen(int backlog) const
    {
        const Call call(*this, "Listen", backlog);
        SocketState& state = call.State();
        Errors::Check(Port::Listen(call.Native(), backlog));
        state.Set(SocketState::Listening | SocketState::Bound);
    }

    Socket Socket::Accept() const
    {
        const Call call(*this, "Accept");
        SocketState& state = call.State();
        Guard::CanAccept(state);
        Core::Blocking<Core::AcceptOperation> operation(call);
        Errors::Check(operation.Run(call, 0));
        if (call.Traced().IsOn()) [[unlikely]]
        {
            Core::NetworkTrace::Accepted(*operation.Connection);
        }
        return call.Returns(Socket(Detail::Adopt, Share(operation.Connection.Data())));
    }

    void Socket::Connect(const EndPoint& remoteEP) const
    {
        const Call call(*this); // traced where it is made, as in .NET Framework
        SocketState& state = call.State();
        Guard::NotNull(remoteEP, "remoteEP");
        Guard::CanConnect(state);
        if (const auto dns = remoteEP.As<DnsEndPoint>())
        {
            if (dns.AddressFamily() != AddressFamily::Unspecified && !Guard::CanUse(state, dns.AddressFamily()))
            {
                throw NotSupportedException(Guard::BadVersion);
            }
            Connect(dns.Host(), dns.Port());
            return;
        }
        ConnectTo(call, Guard::Address(state, remoteEP, "remoteEP"));
    }

    void Socket::Connect(const IPAddress& address, int port) const
    {
        const Call call(*this, "Connect", address);
        SocketState& state = call.State();
        if (address == nullptr)
        {
            Detail::ThrowArgumentNull("address");
        }
        Guard::PortNumber(port);
        Guard::NotConnected(state);
        if (!Guard::CanUse(state, address.AddressFamily()))
        {
            throw NotSupportedException(Guard::BadVersion);
        }
        Guard::CanConnect(state);
        ConnectTo(call, Guard::Address(state, address, port));
    }

    void Socket::Connect(const String& host, int port) const
    {
        const Call call(*this, "Connect", host);
        SocketState& state = call.State();
        if (host == nullptr)
        {
            Detail::ThrowArgumentNull("host");
        }
        Guard::PortNumber(port);
        Guard::InternetOnly(state);
        IPAddress address;
        if (IPAddress::TryParse(host, address) && Guard::CanUse(state, address.AddressFamily()))
        {
            Guard::CanConnect(state);
            ConnectTo(call, Guard::Address(state, address, port));
            return;
        }
        Guard::CanConnect(state);
        Connect(Guard::SixFirst(LookUp(state, host)), port);
    }

    void Socket::Connect(const Array<IPAddress>& addresses, int port) const
    {
        const Call call(*this, "Connect", addresses);
        SocketState& state = call.State();
        Guard::AddressList(addresses);
        Guard::PortNumber(port);
        Guard::InternetOnly(state);
        Guard::CanConnect(state);
        Core::AddressList usable = Guard::Usable(state, addresses, port);
        if (usable.Count() == 0)
        {
            throw ArgumentException("None of the discovered or specified addresses match the socket address family.", "addresses");
        }
        ConnectTo(call, std::move(usable));
    }

    void Socket::Disconnect(bool reuseSocket) const
    {
        const Call call(*this, "Disconnect");
        // It does not wait for anything: there is nothing to interrupt, and what fails while the socket is being closed fails for that.
        const Port::Outcome outcome = Core::DisconnectOperation::Disconnect(call.State(), call.Native(), reuseSocket);
        if (!outcome.Ok() && call.State().IsClosed())
        {
            Errors::ThrowDisposed();
        }
        Errors::Check(outcome);
    }

    void Socket::Shutdown(SocketShutdown how) const
    {
        const Call call(*this, "Shutdown", how);
        SocketState& state = call.State();
        if (state.Has(SocketState::Listening))
        {
            // Linux would shut it down, and refuse clients from then on.
            Errors::Throw(SocketError::NotConnected);
        }
        Port::NativeAddress peer;
        const Port::Outcome outcome = Port::Shutdown(call.Native(), how);
        // A peer that has already gone is no error.
        if (!(outcome.Error == SocketError::NotConnected && state.GetRemote(peer)))
        {
            Errors::Check(outcome);
        }
        state.Unset(SocketState::Connected);
    }
}
