#include "compat/core/sockets/UdpClientData.hpp"
#include "compat/core/objects/RangeChecks.hpp"
#include <System/ArgumentException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/Net/Dns.hpp>

namespace System::Core
{
    using namespace System::Net;
    using namespace System::Net::Sockets;

    namespace
    {
        [[noreturn]] void ThrowConnected()
        {
            throw InvalidOperationException("Cannot send packets to an arbitrary host while connected.");
        }
    }

    void UdpClientData::Client(const Socket& value)
    {
        const std::lock_guard lock(_mutex);
        _client = value;
        if (value != nullptr)
        {
            _family = value.AddressFamily();
        }
    }

    AddressFamily UdpClientData::Family() const
    {
        const std::lock_guard lock(_mutex);
        return _family;
    }

    IPEndPoint UdpClientData::AnySender() const
    {
        return IPEndPoint(IsV6() ? IPAddress::IPv6Any : IPAddress::Any, 0);
    }

    void UdpClientData::Dispose()
    {
        Socket client = nullptr;
        {
            const std::lock_guard lock(_mutex);
            client = std::exchange(_client, nullptr);
        }
        if (client != nullptr)
        {
            client.Close();
        }
    }

    void UdpClientData::AllowBroadcast(const Socket& client, const IPAddress& address)
    {
        if (address.Equals(IPAddress::Broadcast) && !_broadcasts.exchange(true))
        {
            client.EnableBroadcast(true);
        }
    }

    IPEndPoint UdpClientData::Target(const String& hostname, int port) const
    {
        if (Active && (hostname != nullptr || port != 0))
        {
            ThrowConnected();
        }
        if (hostname == nullptr || port == 0)
        {
            return nullptr;
        }
        const AddressFamily family = Family();
        for (const IPAddress& address : Dns::GetHostAddresses(hostname))
        {
            if (address.AddressFamily() == family)
            {
                return IPEndPoint(address, port);
            }
        }
        throw ArgumentException("None of the discovered or specified addresses match the socket address family.", "hostname");
    }

    void UdpClientData::CheckTarget(const IPEndPoint& endPoint) const
    {
        if (Active && endPoint != nullptr)
        {
            ThrowConnected();
        }
    }

    void UdpClientData::CheckDatagram(const Array<Byte>& datagram, int bytes)
    {
        Detail::CheckNull(!datagram, "datagram");
        Range::NotNegative("bytes", bytes);
        Range::AtMost("bytes", bytes, datagram.Length());
    }

    Array<Byte> UdpClientData::TakeSpace()
    {
        Array<Byte> space;
        {
            const std::lock_guard lock(_mutex);
            space = std::move(_space);
        }
        return space != nullptr ? space : Array<Byte>(LargestDatagram);
    }

    void UdpClientData::GiveBack(const Array<Byte>& space) noexcept
    {
        Array<Byte> other = space; // one that has to go goes without the mutex
        const std::lock_guard lock(_mutex);
        std::swap(_space, other);
    }
}
