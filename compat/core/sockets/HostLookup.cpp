#include "compat/core/sockets/HostLookup.hpp"
#include "compat/core/net/Errors.hpp"
#include "compat/core/sockets/Guard.hpp"

namespace System::Core
{
    HostLookup::HostLookup(SocketState& socket, Operation& waiting, const String& host)
        : _socket(socket), _host(static_cast<std::string_view>(host))
    {
        _dependent.Waiting = &waiting;
    }

    void HostLookup::Begin() noexcept
    {
        if (_socket->AddDependent(_dependent))
        {
            Resolver::Instance().Post(*this);
            return;
        }
        if (_dependent.Waiting->Finish(Errors::Failure(SocketError::OperationAborted)))
        {
            _dependent.Waiting->Completed();
        }
        delete this;
    }

    void HostLookup::LookUp() noexcept
    {
        Port::Outcome outcome;
        Array<Net::IPAddress> addresses;
        try
        {
            if (!_socket->Waits(_dependent))
            {
                outcome = Errors::Failure(SocketError::OperationAborted);
            }
            else
            {
                addresses = Resolver::Addresses(_host, AddressFamily::Unspecified, outcome);
            }
        }
        catch (const std::exception&)
        {
            outcome = Errors::Failure(SocketError::NoBufferSpaceAvailable);
        }
        if (_socket->RemoveDependent(_dependent))
        {
            Found(*_socket, outcome, addresses);
        }
        delete this;
    }

    void ConnectLookup::Found(SocketState& socket, Port::Outcome outcome, const Array<Net::IPAddress>& addresses) noexcept
    {
        try
        {
            if (outcome.Ok())
            {
                _operation.Addresses = Guard::Usable(socket, Guard::SixFirst(addresses), _port);
                if (_operation.Addresses.Count() == 0)
                {
                    outcome = Errors::Failure(SocketError::HostNotFound);
                }
            }
        }
        catch (const std::exception&)
        {
            outcome = Errors::Failure(SocketError::NoBufferSpaceAvailable);
        }
        if (outcome.Ok() ? !socket.Start(_operation) : _operation.Finish(outcome))
        {
            _operation.Completed();
        }
    }

    class AwaitedLookup::Job final : public HostLookup
    {
    public:
        Job(AwaitedLookup& waiting, const String& host) : HostLookup(*waiting.Socket, waiting, host), _waiting(waiting) {}

    private:
        void Found(SocketState&, Port::Outcome outcome, const Array<Net::IPAddress>& addresses) noexcept override
        {
            _waiting._addresses = addresses;
            if (_waiting.Finish(outcome))
            {
                _waiting.Completed();
            }
        }

        AwaitedLookup& _waiting;
    };

    Array<Net::IPAddress> AwaitedLookup::Run(const String& host)
    {
        (new Job(*this, host))->Begin();
        std::unique_lock lock(_mutex);
        _condition.wait(lock, [this] { return _isDone; });
        const bool aborted = Result.Error == SocketError::OperationAborted;
        Errors::Check(aborted ? Errors::Failure(SocketError::Interrupted) : Result);
        return _addresses;
    }

    void AwaitedLookup::Completed() noexcept
    {
        // Under the mutex to the end: the waiting thread's stack holds all this.
        const std::lock_guard lock(_mutex);
        _isDone = true;
        _condition.notify_one();
    }
}
