#include "compat/core/sockets/ClientData.hpp"
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Net/IPEndPoint.hpp>
#include <System/ObjectDisposedException.hpp>

namespace System::Core
{
    Net::Sockets::Socket ClientData::Client() const
    {
        const std::lock_guard lock(_mutex);
        return _client;
    }

    Net::Sockets::Socket ClientData::Open() const
    {
        Net::Sockets::Socket client = Client();
        if (client == nullptr)
        {
            throw ObjectDisposedException(GetType().Name);
        }
        return client;
    }

    void ClientData::CheckPort(int port)
    {
        if (port < Net::IPEndPoint::MinPort || port > Net::IPEndPoint::MaxPort)
        {
            Detail::ThrowArgumentOutOfRange("port");
        }
    }
}
