#include "compat/core/sockets/ConnectStart.hpp"
#include "compat/core/sockets/Guard.hpp"
#include "compat/core/sockets/HostLookup.hpp"
#include <System/ArgumentException.hpp>
#include <System/Net/DnsEndPoint.hpp>
#include <System/Net/IPEndPoint.hpp>
#include <System/NotSupportedException.hpp>

namespace System::Core
{
    void ConnectTarget::Check(const Net::IPAddress& address, int port)
    {
        if (address == nullptr)
        {
            Detail::ThrowArgumentNull("address");
        }
        Guard::PortNumber(port);
    }

    void ConnectTarget::Check(const String& host, int port)
    {
        if (host == nullptr)
        {
            Detail::ThrowArgumentNull("host");
        }
        Net::IPAddress address;
        if (Net::IPAddress::TryParse(host, address))
        {
            Guard::PortNumber(port);
        }
        else
        {
            (void)Net::DnsEndPoint(host, port); // checks both, with its own texts
        }
    }

    ConnectTarget ConnectTarget::Of(SocketState& socket, const Net::EndPoint& remoteEP)
    {
        Guard::NotNull(remoteEP, "remoteEP");
        Guard::CanConnectAgain(socket);
        if (const auto dns = remoteEP.As<Net::DnsEndPoint>())
        {
            if (dns.AddressFamily() != AddressFamily::Unspecified && !Guard::CanUse(socket, dns.AddressFamily()))
            {
                throw NotSupportedException(Guard::BadVersion);
            }
            return Of(socket, dns.Host(), dns.Port());
        }
        if (remoteEP.Is<Net::IPEndPoint>() && !Guard::CanUse(socket, remoteEP.AddressFamily()))
        {
            throw NotSupportedException(Guard::BadVersion);
        }
        return {Guard::Address(socket, remoteEP, "remoteEP")};
    }

    ConnectTarget ConnectTarget::Of(SocketState& socket, const Net::IPAddress& address, int port)
    {
        Guard::NotConnected(socket);
        if (!Guard::CanUse(socket, address.AddressFamily()))
        {
            throw NotSupportedException(Guard::BadVersion);
        }
        Guard::CanConnectAgain(socket);
        return {Guard::Address(socket, address, port)};
    }

    ConnectTarget ConnectTarget::Of(SocketState& socket, const Array<Net::IPAddress>& addresses, int port)
    {
        if (addresses == nullptr)
        {
            Detail::ThrowArgumentNull("addresses");
        }
        if (addresses.Length() == 0)
        {
            throw ArgumentException("None of the discovered or specified addresses match the socket address family.", "addresses");
        }
        Guard::PortNumber(port);
        Guard::InternetOnly(socket);
        Guard::CanConnectAgain(socket);
        return {Guard::Usable(socket, addresses, port)};
    }

    ConnectTarget ConnectTarget::Of(SocketState& socket, const String& host, int port)
    {
        Guard::InternetOnly(socket);
        Guard::CanConnectAgain(socket);
        Net::IPAddress address;
        if (Net::IPAddress::TryParse(host, address) && Guard::CanUse(socket, address.AddressFamily()))
        {
            return {Guard::Address(socket, address, port)};
        }
        return {{}, host, port};
    }

    void ConnectStart::Prepare(ConnectOperation& operation, ConnectTarget target)
    {
        _operation = &operation;
        if (target.Host != nullptr)
        {
            _lookup = new ConnectLookup(_socket, operation, target.Host, target.Port);
        }
        else
        {
            operation.Addresses = std::move(target.Addresses);
        }
    }

    bool ConnectStart::Begin() noexcept
    {
        _connecting.Begun();
        if (_lookup != nullptr)
        {
            _lookup->Begin();
            return true;
        }
        return _socket.Start(*_operation);
    }
}
