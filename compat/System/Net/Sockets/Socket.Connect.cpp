// Making and ending connections while the caller waits.
#include "compat/core/net/EndPoints.hpp"
#include "compat/core/sockets/Guard.hpp"
#include "compat/core/sockets/HostLookup.hpp"
#include <System/ArgumentException.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/Net/Dns.hpp>
#include <System/Net/DnsEndPoint.hpp>
#include <System/Net/Sockets/SocketException.hpp>
#include <System/NotSupportedException.hpp>
#include <condition_variable>
#include <limits>
#include <mutex>

namespace System::Net::Sockets
{
    using Core::SocketState;
    namespace Guard = Core::Guard;
    namespace Errors = Core::Errors;

    namespace
    {
        /// The addresses of a host, found while the calling thread waits; closing the socket ends the wait.
        class AwaitedLookup final : public Core::Operation
        {
        public:
            explicit AwaitedLookup(SocketState& socket) noexcept : Operation(socket) {}
            Port::Outcome Attempt(Port::NativeHandle) noexcept override { return {}; }

            Array<IPAddress> Run(const String& host)
            {
                (new Job(*this, host))->Begin();
                std::unique_lock lock(_mutex);
                _condition.wait(lock, [this] { return _isDone; });
                const bool aborted = Result.Error == SocketError::OperationAborted;
                Errors::Check(aborted ? Errors::Failure(SocketError::Interrupted) : Result);
                return _addresses;
            }

        private:
            class Job final : public Core::HostLookup
            {
            public:
                Job(AwaitedLookup& waiting, const String& host) : HostLookup(*waiting.Socket, waiting, host), _waiting(waiting) {}

            private:
                void Found(SocketState&, Port::Outcome outcome, const Array<IPAddress>& addresses) noexcept override
                {
                    _waiting._addresses = addresses;
                    _waiting.Complete(outcome);
                }

                AwaitedLookup& _waiting;
            };

            void Completed() noexcept override
            {
                // Under the mutex to the end: the waiting thread's stack holds all this.
                const std::lock_guard lock(_mutex);
                _isDone = true;
                _condition.notify_one();
            }

            Array<IPAddress> _addresses;
            std::mutex _mutex;
            std::condition_variable _condition;
            bool _isDone = false;
        };

        Array<IPAddress> LookUp(SocketState& socket, const String& host)
        {
            IPAddress literal;
            constexpr int LongestName = 254;
            if (IPAddress::TryParse(host, literal) || host.Length() > LongestName)
            {
                return Dns::GetHostAddresses(host); // does not wait
            }
            return AwaitedLookup(socket).Run(host);
        }

        /// A connection that failed is told with its end point, as .NET does it where the caller waits.
        void CheckConnect(const Port::Outcome& outcome, const Port::NativeAddress& address)
        {
            if (outcome.Ok())
            {
                return;
            }
            if (const IPEndPoint endPoint = Core::MakeIPEndPoint(address))
            {
                throw SocketException(outcome.Error, outcome.Native, endPoint.ToString());
            }
            Errors::Throw(outcome);
        }

        void ConnectTo(SocketState& state, const Port::NativeAddress& address)
        {
            CheckConnect(state.Connect(address), address);
        }
    }

    void Socket::Bind(const EndPoint& localEP) const
    {
        auto& state = Guard::Open(*this);
        Guard::NotNull(localEP, "localEP");
        const Port::NativeAddress address = Guard::Address(state, localEP, "localEP");
        const SocketState::Use use(state);
        if (!use)
        {
            Errors::ThrowDisposed();
        }
        Errors::Check(Port::Bind(use.Native(), address, state.SharesAddressWithOthers()));
        state.Set(SocketState::Bound);
    }

    void Socket::Listen() const
    {
        Listen(std::numeric_limits<int>::max());
    }

    void Socket::Listen(int backlog) const
    {
        auto& state = Guard::Open(*this);
        const SocketState::Use use(state);
        if (!use)
        {
            Errors::ThrowDisposed();
        }
        Errors::Check(Port::Listen(use.Native(), backlog));
        state.Set(SocketState::Listening | SocketState::Bound);
    }

    Socket Socket::Accept() const
    {
        auto& state = Guard::Open(*this);
        Guard::CanAccept(state);
        Port::NativeAddress peer;
        const auto handle = static_cast<Port::NativeHandle>(Errors::Check(state.Accept(peer)));
        const Core::SocketReference accepted = Core::MakeAccepted(state, handle, peer);
        return Socket(Detail::Adopt, Share(accepted.Data()));
    }

    void Socket::Connect(const EndPoint& remoteEP) const
    {
        auto& state = Guard::Open(*this);
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
        ConnectTo(state, Guard::Address(state, remoteEP, "remoteEP"));
    }

    void Socket::Connect(const IPAddress& address, int port) const
    {
        auto& state = Guard::Open(*this);
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
        ConnectTo(state, Guard::Address(state, address, port));
    }

    void Socket::Connect(const String& host, int port) const
    {
        auto& state = Guard::Open(*this);
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
            ConnectTo(state, Guard::Address(state, address, port));
            return;
        }
        Guard::CanConnect(state);
        Connect(Guard::SixFirst(LookUp(state, host)), port);
    }

    void Socket::Connect(const Array<IPAddress>& addresses, int port) const
    {
        auto& state = Guard::Open(*this);
        Guard::AddressList(addresses);
        Guard::PortNumber(port);
        Guard::InternetOnly(state);
        Guard::CanConnect(state);
        Port::Outcome outcome;
        Port::NativeAddress tried;
        const std::vector<Port::NativeAddress> usable = Guard::Usable(state, addresses, port);
        for (const Port::NativeAddress& address : usable)
        {
            tried = address;
            outcome = state.Connect(address);
            if (outcome.Ok())
            {
                return;
            }
            if (outcome.Error == SocketError::WouldBlock || outcome.Error == SocketError::Interrupted)
            {
                break;
            }
        }
        if (usable.empty())
        {
            throw ArgumentException("None of the discovered or specified addresses match the socket address family.", "addresses");
        }
        CheckConnect(outcome, tried);
    }

    void Socket::Disconnect(bool reuseSocket) const
    {
        auto& state = Guard::Open(*this);
        Guard::Check(state, Core::Disconnect(state, reuseSocket));
    }

    void Socket::Shutdown(SocketShutdown how) const
    {
        auto& state = Guard::Open(*this);
        const SocketState::Use use(state);
        if (!use)
        {
            Errors::ThrowDisposed();
        }
        Port::NativeAddress peer;
        const Port::Outcome outcome = Port::Shutdown(use.Native(), how);
        // A peer that has already gone is no error.
        if (!(outcome.Error == SocketError::NotConnected && state.GetRemote(peer)))
        {
            Errors::Check(outcome);
        }
        state.Unset(SocketState::Connected);
    }
}
