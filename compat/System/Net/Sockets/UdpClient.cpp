// The .NET class UdpClient.
#include "compat/core/faces/Apm.hpp"
#include "compat/core/sockets/UdpClientData.hpp"
#include <System/ArgumentException.hpp>
#include <System/IDisposable.hpp>
#include <System/Net/Dns.hpp>
#include <System/Net/Sockets/SocketException.hpp>
#include <memory>

namespace System::Net::Sockets
{
    using Core::UdpClientData;

    namespace
    {
        Socket Make(AddressFamily family)
        {
            if (family != AddressFamily::InterNetwork && family != AddressFamily::InterNetworkV6)
            {
                throw ArgumentException("'UDP' Client can only accept InterNetwork or InterNetworkV6 addresses.", "family");
            }
            return Socket(family, SocketType::Dgram, ProtocolType::Udp);
        }

        UdpClientData* Bound(const IPEndPoint& localEP)
        {
            Detail::CheckNull(localEP == nullptr, "localEP");
            const Socket socket = Make(localEP.AddressFamily());
            socket.Bind(localEP);
            return new UdpClientData(socket);
        }
        UdpClientData* Bound(int port, AddressFamily family)
        {
            UdpClientData::CheckPort(port);
            (void)Make(family); // checks the family
            return Bound(IPEndPoint(family == AddressFamily::InterNetwork ? IPAddress::Any : IPAddress::IPv6Any, port));
        }

        /// A socket of the family of the first of a host's addresses that it can be connected to.
        UdpClientData* ConnectedTo(const String& hostname, int port)
        {
            Detail::CheckNull(hostname == nullptr, "hostname");
            UdpClientData::CheckPort(port);
            const Array<IPAddress> addresses = Dns::GetHostAddresses(hostname);
            for (const IPAddress& address : addresses)
            {
                const bool isLast = &address == addresses.end() - 1;
                try
                {
                    auto* data = new UdpClientData(Make(address.AddressFamily()));
                    const UdpClient client(Detail::Adopt, data);
                    client.Connect(IPEndPoint(address, port));
                    data->AddReference();
                    return data;
                }
                catch (const SocketException&)
                {
                    if (isLast)
                    {
                        throw;
                    }
                }
            }
            throw SocketException(static_cast<int>(SocketError::NotConnected));
        }

        /// Where datagrams are received before their size is known: one a thread, made at its first.
        std::span<Byte> DatagramSpace()
        {
            thread_local const std::unique_ptr<Byte[]> space(new Byte[UdpClientData::LargestDatagram]);
            return {space.get(), UdpClientData::LargestDatagram};
        }
    }

    const Detail::TypeInfo& UdpClient::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Net.Sockets.UdpClient", typeid(UdpClient), nullptr, &IDisposable::Type()};
        return type;
    }

    UdpClient::UdpClient() : UdpClient(AddressFamily::InterNetwork) {}
    UdpClient::UdpClient(AddressFamily family) : UdpClient(Detail::Adopt, new UdpClientData(Make(family))) {}
    UdpClient::UdpClient(int port) : UdpClient(port, AddressFamily::InterNetwork) {}
    UdpClient::UdpClient(int port, AddressFamily family) : UdpClient(Detail::Adopt, Bound(port, family)) {}
    UdpClient::UdpClient(const IPEndPoint& localEP) : UdpClient(Detail::Adopt, Bound(localEP)) {}
    UdpClient::UdpClient(const String& hostname, int port) : UdpClient(Detail::Adopt, ConnectedTo(hostname, port)) {}

    Socket UdpClient::Client() const
    {
        return Self<UdpClientData>().Client();
    }
    void UdpClient::Client(const Socket& value) const
    {
        Self<UdpClientData>().Client(value);
    }
    int UdpClient::Available() const
    {
        return Self<UdpClientData>().Open().Available();
    }
    Int16 UdpClient::Ttl() const
    {
        return Self<UdpClientData>().Open().Ttl();
    }
    void UdpClient::Ttl(Int16 value) const
    {
        Self<UdpClientData>().Open().Ttl(value);
    }
    Detail::Property<bool> UdpClient::DontFragment() const
    {
        return Self<UdpClientData>().Open().DontFragment();
    }
    void UdpClient::DontFragment(bool value) const
    {
        Self<UdpClientData>().Open().DontFragment(value);
    }
    Detail::Property<bool> UdpClient::MulticastLoopback() const
    {
        return Self<UdpClientData>().Open().MulticastLoopback();
    }
    void UdpClient::MulticastLoopback(bool value) const
    {
        Self<UdpClientData>().Open().MulticastLoopback(value);
    }
    Detail::Property<bool> UdpClient::EnableBroadcast() const
    {
        return Self<UdpClientData>().Open().EnableBroadcast();
    }
    void UdpClient::EnableBroadcast(bool value) const
    {
        Self<UdpClientData>().Open().EnableBroadcast(value);
    }
    Detail::Property<bool> UdpClient::ExclusiveAddressUse() const
    {
        return Self<UdpClientData>().Open().ExclusiveAddressUse();
    }
    void UdpClient::ExclusiveAddressUse(bool value) const
    {
        Self<UdpClientData>().Open().ExclusiveAddressUse(value);
    }
    void UdpClient::AllowNatTraversal(bool allowed) const
    {
        Self<UdpClientData>().Open().SetIPProtectionLevel(allowed ? IPProtectionLevel::Unrestricted : IPProtectionLevel::EdgeRestricted);
    }

    void UdpClient::Connect(const String& hostname, int port) const
    {
        auto& data = Self<UdpClientData>();
        (void)data.Open();
        Detail::CheckNull(hostname == nullptr, "hostname");
        UdpClientData::CheckPort(port);
        const AddressFamily family = data.Family();
        const Array<IPAddress> addresses = Dns::GetHostAddresses(hostname);
        std::unique_ptr<SocketException> failure;
        for (const IPAddress& address : addresses)
        {
            if (address.AddressFamily() != family)
            {
                continue;
            }
            try
            {
                Connect(IPEndPoint(address, port));
                return;
            }
            catch (const SocketException& exception)
            {
                failure = std::make_unique<SocketException>(exception);
            }
        }
        if (failure)
        {
            throw SocketException(*failure);
        }
        throw SocketException(static_cast<int>(SocketError::NotConnected));
    }
    void UdpClient::Connect(const IPAddress& addr, int port) const
    {
        (void)Self<UdpClientData>().Open();
        Detail::CheckNull(addr == nullptr, "addr");
        UdpClientData::CheckPort(port);
        Connect(IPEndPoint(addr, port));
    }
    void UdpClient::Connect(const IPEndPoint& endPoint) const
    {
        auto& data = Self<UdpClientData>();
        const Socket client = data.Open();
        Detail::CheckNull(endPoint == nullptr, "endPoint");
        data.AllowBroadcast(client, endPoint.Address());
        client.Connect(endPoint);
        data.Active = true;
    }

    // ---- Send ----

    int UdpClient::Send(const Array<Byte>& dgram, int bytes) const
    {
        auto& data = Self<UdpClientData>();
        const Socket client = data.Open();
        Detail::CheckNull(!dgram, "dgram");
        if (!data.Active)
        {
            throw SocketException(static_cast<int>(SocketError::NotConnected));
        }
        return client.Send(dgram, 0, bytes, SocketFlags::None);
    }
    int UdpClient::Send(const Array<Byte>& dgram, int bytes, const IPEndPoint& endPoint) const
    {
        auto& data = Self<UdpClientData>();
        const Socket client = data.Open();
        Detail::CheckNull(!dgram, "dgram");
        data.CheckTarget(endPoint);
        if (endPoint == nullptr)
        {
            return client.Send(dgram, 0, bytes, SocketFlags::None);
        }
        data.AllowBroadcast(client, endPoint.Address());
        return client.SendTo(dgram, 0, bytes, SocketFlags::None, endPoint);
    }
    int UdpClient::Send(const Array<Byte>& dgram, int bytes, const String& hostname, int port) const
    {
        auto& data = Self<UdpClientData>();
        (void)data.Open();
        Detail::CheckNull(!dgram, "dgram");
        return Send(dgram, bytes, data.Target(hostname, port));
    }
    int UdpClient::Send(ReadOnlySpan<Byte> datagram) const
    {
        auto& data = Self<UdpClientData>();
        const Socket client = data.Open();
        if (!data.Active)
        {
            throw SocketException(static_cast<int>(SocketError::NotConnected));
        }
        return client.Send(datagram, SocketFlags::None);
    }
    int UdpClient::Send(ReadOnlySpan<Byte> datagram, const IPEndPoint& endPoint) const
    {
        auto& data = Self<UdpClientData>();
        const Socket client = data.Open();
        data.CheckTarget(endPoint);
        if (endPoint == nullptr)
        {
            return client.Send(datagram, SocketFlags::None);
        }
        data.AllowBroadcast(client, endPoint.Address());
        return client.SendTo(datagram, SocketFlags::None, endPoint);
    }
    int UdpClient::Send(ReadOnlySpan<Byte> datagram, const String& hostname, int port) const
    {
        auto& data = Self<UdpClientData>();
        (void)data.Open();
        return Send(datagram, data.Target(hostname, port));
    }

    IAsyncResult UdpClient::BeginSend(const Array<Byte>& datagram, int bytes, const AsyncCallback& requestCallback,
                                      const Object& state) const
    {
        return BeginSend(datagram, bytes, IPEndPoint(nullptr), requestCallback, state);
    }
    IAsyncResult UdpClient::BeginSend(const Array<Byte>& datagram, int bytes, const IPEndPoint& endPoint,
                                      const AsyncCallback& requestCallback, const Object& state) const
    {
        auto& data = Self<UdpClientData>();
        const Socket client = data.Open();
        UdpClientData::CheckDatagram(datagram, bytes);
        data.CheckTarget(endPoint);
        if (endPoint == nullptr)
        {
            if (!data.Active)
            {
                // As Send; EndSend tells by Active what was begun.
                throw SocketException(static_cast<int>(SocketError::NotConnected));
            }
            return client.BeginSend(datagram, 0, bytes, SocketFlags::None, requestCallback, state);
        }
        data.AllowBroadcast(client, endPoint.Address());
        return client.BeginSendTo(datagram, 0, bytes, SocketFlags::None, endPoint, requestCallback, state);
    }
    IAsyncResult UdpClient::BeginSend(const Array<Byte>& datagram, int bytes, const String& hostname, int port,
                                      const AsyncCallback& requestCallback, const Object& state) const
    {
        auto& data = Self<UdpClientData>();
        (void)data.Open();
        UdpClientData::CheckDatagram(datagram, bytes);
        return BeginSend(datagram, bytes, data.Target(hostname, port), requestCallback, state);
    }
    int UdpClient::EndSend(const IAsyncResult& asyncResult) const
    {
        const auto& data = Self<UdpClientData>();
        Detail::CheckNull(asyncResult == nullptr, "asyncResult");
        const Socket client = data.Open();
        return data.Active ? client.EndSend(asyncResult) : client.EndSendTo(asyncResult);
    }

    // ---- Receive ----

    Array<Byte> UdpClient::ReceiveInto(IPEndPoint& remoteEP) const
    {
        const auto& data = Self<UdpClientData>();
        const Socket client = data.Open();
        EndPoint sender = data.AnySender();
        const std::span<Byte> space = DatagramSpace();
        const int received = client.ReceiveFrom(space, sender);
        remoteEP = (IPEndPoint)sender;
        return Array<Byte>(std::span<const Byte>(space.first(static_cast<std::size_t>(received))));
    }

    IAsyncResult UdpClient::BeginReceive(const AsyncCallback& requestCallback, const Object& state) const
    {
        const auto& data = Self<UdpClientData>();
        const Socket client = data.Open();
        EndPoint sender = data.AnySender();
        return client.BeginReceiveFrom(Array<Byte>(UdpClientData::LargestDatagram), 0, UdpClientData::LargestDatagram, SocketFlags::None,
                                       sender, requestCallback, state);
    }

    Array<Byte> UdpClient::EndReceiveInto(const IAsyncResult& asyncResult, IPEndPoint& remoteEP) const
    {
        const auto& data = Self<UdpClientData>();
        Detail::CheckNull(asyncResult == nullptr, "asyncResult");
        const Socket client = data.Open();
        EndPoint sender = data.AnySender();
        const int received = client.EndReceiveFrom(asyncResult, sender);
        remoteEP = (IPEndPoint)sender;
        const auto& operation = static_cast<const Core::Apm<Core::ReceiveFromOperation>&>(*asyncResult.Data());
        return Array<Byte>(std::span<const Byte>(operation.Buffer.Data, static_cast<std::size_t>(received)));
    }

    // ---- Life ----

    void UdpClient::Close() const
    {
        Dispose(true);
    }
    void UdpClient::Dispose() const
    {
        Dispose(true);
    }
    void UdpClient::Dispose(bool disposing) const
    {
        auto& data = Self<UdpClientData>();
        if (disposing)
        {
            data.Dispose();
        }
    }
    bool UdpClient::Active() const
    {
        return Self<UdpClientData>().Active;
    }
    void UdpClient::Active(bool value) const
    {
        Self<UdpClientData>().Active = value;
    }
}
