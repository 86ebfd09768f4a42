#include "compat/core/sockets/HostLookup.hpp"
#include "compat/core/net/Errors.hpp"

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
        _dependent.Waiting->Complete(Errors::Failure(SocketError::OperationAborted));
        delete this;
    }

    void HostLookup::LookUp() noexcept
    {
        Port::Outcome outcome;
        Array<Net::IPAddress> addresses;
        try
        {
            if (_socket->IsClosed())
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
}
