// The connections of a SocketAsyncEventArgs.
#include "compat/core/faces/EventArgs.Steps.hpp"
#include "compat/core/sockets/Guard.hpp"
#include <System/Net/DnsEndPoint.hpp>
#include <System/Threading/Tasks/TaskCanceledException.hpp>

namespace System::Core
{
    namespace
    {
        // What AcceptAsync's buffer has to hold beside the data, as documented: two addresses as Windows lays them out.
        constexpr int AddressRoom = 288;

        SocketState& StateOf(const Socket& socket) noexcept
        {
            return static_cast<SocketState&>(*socket.Data());
        }

        Socket SocketOf(SocketState& state) noexcept
        {
            state.AddReference();
            return Socket(Detail::Adopt, &state);
        }
    }

    // ---- Accept ---------------------------------------------------------------------------------------------------------------

    bool SocketAsyncEventArgsData::Accept(SocketState& listener)
    {
        Claim claim(*this);
        LastOperation = SocketAsyncOperation::Accept;
        auto& step = Prepare<AcceptOperation>(listener);
        step.Connection = AcceptSocket != nullptr ? SocketReference(StateOf(AcceptSocket)) : SocketReference();
        step.FirstData = View();
        step.FirstData.Size -= std::min<std::size_t>(step.FirstData.Size, AddressRoom);
        return Begin(claim, step, listener);
    }

    SocketAsyncEventArgsData::Course SocketAsyncEventArgsData::SettleAccept(AcceptOperation& accept) noexcept
    {
        const SocketReference connection = std::move(accept.Connection);
        Note(accept.Result);
        if (accept.Result.Ok())
        {
            AcceptSocket = SocketOf(*connection);
        }
        return Course::Over;
    }

    // ---- Connect --------------------------------------------------------------------------------------------------------------

    /// Finds the addresses of a host for a connection that makes its own sockets.
    class SocketAsyncEventArgsData::HostSearch final : public HostLookup
    {
    public:
        HostSearch(SocketAsyncEventArgsData& args, SocketState& socket, Operation& waiting, const String& host)
            : HostLookup(socket, waiting, host), _args(args), _waiting(waiting)
        {
        }

    private:
        void Found(SocketState&, Port::Outcome outcome, const Array<Net::IPAddress>& addresses) noexcept override
        {
            _args._addresses = addresses;
            if (_waiting.Finish(outcome))
            {
                _waiting.Completed();
            }
        }

        SocketAsyncEventArgsData& _args;
        Operation& _waiting;
    };

    void SocketAsyncEventArgsData::BeginConnection(SocketState& socket, bool makesSocket, bool byName) noexcept
    {
        LastOperation = SocketAsyncOperation::Connect;
        ConnectSocket = nullptr;
        ConnectByNameError = nullptr;
        _makesSocket = makesSocket;
        _byName = byName;
        _sends = false;
        const SocketReference before = std::move(_socket);
        const Lock lock(_connectMutex);
        _isCancelled = false;
        _connecting = SocketReference(socket);
    }

    bool SocketAsyncEventArgsData::Register(SocketState& socket) noexcept
    {
        const Lock lock(_connectMutex);
        if (!_isCancelled)
        {
            _connecting = SocketReference(socket);
        }
        return !_isCancelled;
    }

    bool SocketAsyncEventArgsData::BeginSearch(Claim& claim, Operation& step, SocketState& socket, HostLookup& search) noexcept
    {
        step.Renew(socket);
        _step = &step;
        claim.Keep();
        Hold(socket);
        search.Begin();
        return true;
    }

    bool SocketAsyncEventArgsData::Connect(SocketState& socket, ConnectTarget target)
    {
        Claim claim(*this);
        auto& step = Prepare<ConnectOperation>(socket);
        step.Addresses = std::move(target.Addresses);
        Connecting connecting(socket);
        ConnectLookup* lookup = nullptr;
        if (target.Host != nullptr)
        {
            lookup = new ConnectLookup(socket, step, target.Host, target.Port);
        }
        connecting.Begun();
        BeginConnection(socket, false, RemoteEndPoint.Is<Net::DnsEndPoint>());
        return lookup != nullptr ? BeginSearch(claim, step, socket, *lookup) : Begin(claim, step, socket);
    }

    bool SocketAsyncEventArgsData::ConnectNew(SocketType type, ProtocolType protocol)
    {
        Claim claim(*this);
        const auto dns = RemoteEndPoint.As<Net::DnsEndPoint>();
        if (dns == nullptr)
        {
            const Socket made(RemoteEndPoint.AddressFamily(), type, protocol);
            SocketState& socket = StateOf(made);
            auto& step = Prepare<ConnectOperation>(socket);
            step.Addresses = Guard::Address(socket, RemoteEndPoint, "remoteEP");
            socket.Set(SocketState::Connecting);
            BeginConnection(socket, true, false);
            return Begin(claim, step, socket);
        }
        _type = type;
        _protocol = protocol;
        _family = dns.AddressFamily();
        _port = dns.Port();
        _addresses = nullptr;
        _nextAddress = 0;
        const auto usual = Socket::OSSupportsIPv4() ? AddressFamily::InterNetwork : AddressFamily::InterNetworkV6;
        const Socket made(_family != AddressFamily::Unspecified ? _family : usual, type, protocol);
        SocketState& socket = StateOf(made);
        auto& step = Prepare<NameOperation>(socket);
        auto* const search = new HostSearch(*this, socket, step, dns.Host());
        BeginConnection(socket, true, true);
        return BeginSearch(claim, step, socket, *search);
    }

    SocketAsyncEventArgsData::Course SocketAsyncEventArgsData::SettleConnect() noexcept
    {
        const Port::Outcome outcome = _step->Result;
        if (_sends)
        {
            return ConnectEnded(outcome);
        }
        if (std::holds_alternative<Step<NameOperation>>(_steps))
        {
            return TryNext(outcome.Ok() ? Errors::Failure(SocketError::HostNotFound) : outcome);
        }
        if (outcome.Ok())
        {
            return Connected();
        }
        return _makesSocket && _byName ? TryNext(outcome) : ConnectEnded(outcome);
    }

    SocketAsyncEventArgsData::Course SocketAsyncEventArgsData::TryNext(Port::Outcome last) noexcept
    {
        const int count = _addresses != nullptr ? _addresses.Length() : 0;
        while (_nextAddress != count)
        {
            const Net::IPAddress address = _addresses[_nextAddress++];
            const AddressFamily family = address.AddressFamily();
            if ((_family != AddressFamily::Unspecified && family != _family) || !Port::SupportsFamily(family))
            {
                continue;
            }
            try
            {
                if (_socket->Family != family)
                {
                    const Socket made(family, _type, _protocol);
                    _socket = SocketReference(StateOf(made));
                }
                if (!Register(*_socket))
                {
                    last = Errors::Failure(SocketError::OperationAborted);
                    break;
                }
                auto& step = Prepare<ConnectOperation>(*_socket);
                step.Addresses = Guard::Address(*_socket, address, _port);
                _socket->Set(SocketState::Connecting);
                return Follow(step);
            }
            catch (const SocketException& exception)
            {
                last = Errors::Failure(exception.SocketErrorCode());
            }
            catch (const std::exception&)
            {
                last = Errors::Failure(SocketError::NoBufferSpaceAvailable);
                break;
            }
        }
        return ConnectEnded(last);
    }

    SocketAsyncEventArgsData::Course SocketAsyncEventArgsData::Connected() noexcept
    {
        if (Count == 0 || !_socket->IsStream())
        {
            return ConnectEnded({});
        }
        _sends = true;
        auto& step = Prepare<SendOperation>(*_socket);
        step.Buffer = View();
        step.Flags = SocketFlags::None;
        return Follow(step);
    }

    SocketAsyncEventArgsData::Course SocketAsyncEventArgsData::ConnectEnded(const Port::Outcome& outcome) noexcept
    {
        SocketReference connecting;
        bool isCancelled = false;
        {
            const Lock lock(_connectMutex);
            connecting = std::move(_connecting);
            isCancelled = _isCancelled;
        }
        _addresses = nullptr;
        Note(outcome);
        if (outcome.Ok())
        {
            ConnectSocket = SocketOf(*_socket);
            return Course::Over;
        }
        if (_makesSocket)
        {
            _socket = SocketReference();
        }
        if (_byName)
        {
            try
            {
                ConnectByNameError = isCancelled ? Exception(Threading::Tasks::TaskCanceledException())
                                                 : Exception(SocketException(outcome.Error, outcome.Native));
            }
            catch (const std::exception&)
            {
                // No memory for it: SocketError tells.
            }
        }
        return Course::Over;
    }

    void SocketAsyncEventArgsData::CancelConnect() noexcept
    {
        SocketReference socket;
        {
            const Lock lock(_connectMutex);
            if (!_connecting)
            {
                return;
            }
            _isCancelled = true;
            socket = _connecting;
        }
        socket->Close();
    }
}
