// The .NET class UdpClient, and the structure UdpReceiveResult.
#include "compat/core/faces/Apm.hpp"
#include <System/ArgumentException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/IDisposable.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/Net/Dns.hpp>
#include <System/Net/Sockets/IPv6MulticastOption.hpp>
#include <System/Net/Sockets/MulticastOption.hpp>
#include <System/Net/Sockets/SocketException.hpp>
#include <System/Net/Sockets/UdpClient.hpp>
#include <System/ObjectDisposedException.hpp>
#include <atomic>
#include <memory>
#include <mutex>

namespace System::Net::Sockets
{
    namespace
    {
        constexpr int LargestDatagram = 0x10000;

        class UdpClientData final : public Detail::ObjectData
        {
        public:
            explicit UdpClientData(const Socket& socket) : _client(socket), _family(socket.AddressFamily()) {}
            const Detail::TypeInfo& GetType() const noexcept override { return UdpClient::Type(); }

            [[nodiscard]] Socket Client() const
            {
                const std::lock_guard lock(_mutex);
                return _client;
            }
            /// @throws ObjectDisposedException this is closed
            [[nodiscard]] Socket Open() const
            {
                Socket client = Client();
                if (client == nullptr)
                {
                    throw ObjectDisposedException("System.Net.Sockets.UdpClient");
                }
                return client;
            }
            void Client(const Socket& value)
            {
                const std::lock_guard lock(_mutex);
                _client = value;
                if (value != nullptr)
                {
                    _family = value.AddressFamily();
                }
            }
            [[nodiscard]] AddressFamily Family() const
            {
                const std::lock_guard lock(_mutex);
                return _family;
            }
            [[nodiscard]] bool IsV6() const { return Family() == AddressFamily::InterNetworkV6; }
            void Dispose() override
            {
                const Socket client = [this]
                {
                    const std::lock_guard lock(_mutex);
                    return std::exchange(_client, nullptr);
                }();
                if (client != nullptr)
                {
                    client.Close();
                }
            }

            /// Lets the socket send to the broadcast address, once.
            void AllowBroadcast(const Socket& client, const IPAddress& address)
            {
                if (address.Equals(IPAddress::Broadcast) && !_broadcasts.exchange(true))
                {
                    client.EnableBroadcast(true);
                }
            }
            /// The end point to send to; null for the connected one.
            /// @throws InvalidOperationException there is a connected one
            [[nodiscard]] IPEndPoint Target(const String& hostname, int port) const
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
            void CheckTarget(const IPEndPoint& endPoint) const
            {
                if (Active && endPoint != nullptr)
                {
                    ThrowConnected();
                }
            }

            std::atomic<bool> Active{false};

        private:
            [[noreturn]] static void ThrowConnected()
            {
                throw InvalidOperationException("Cannot send packets to an arbitrary host while connected.");
            }

            mutable std::mutex _mutex;
            Socket _client;
            AddressFamily _family;
            std::atomic<bool> _broadcasts{false};
        };

        Socket Make(AddressFamily family)
        {
            if (family != AddressFamily::InterNetwork && family != AddressFamily::InterNetworkV6)
            {
                throw ArgumentException("'UDP' Client can only accept InterNetwork or InterNetworkV6 addresses.", "family");
            }
            return Socket(family, SocketType::Dgram, ProtocolType::Udp);
        }

        void CheckPort(int port)
        {
            if (port < IPEndPoint::MinPort || port > IPEndPoint::MaxPort)
            {
                Detail::ThrowArgumentOutOfRange("port");
            }
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
            CheckPort(port);
            (void)Make(family); // checks the family
            return Bound(IPEndPoint(family == AddressFamily::InterNetwork ? IPAddress::Any : IPAddress::IPv6Any, port));
        }

        /// A socket of the family of the first of a host's addresses that it can be connected to.
        UdpClientData* ConnectedTo(const String& hostname, int port)
        {
            Detail::CheckNull(hostname == nullptr, "hostname");
            CheckPort(port);
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

        void CheckDatagram(const Array<Byte>& datagram, int bytes)
        {
            Detail::CheckNull(!datagram, "datagram");
            if (bytes < 0 || bytes > datagram.Length())
            {
                Detail::ThrowArgumentOutOfRange("bytes");
            }
        }

        void CheckGroup(const UdpClientData& data, const IPAddress& multicastAddr)
        {
            Detail::CheckNull(multicastAddr == nullptr, "multicastAddr");
            if (multicastAddr.AddressFamily() != data.Family())
            {
                throw ArgumentException("Multicast family is not the same as the family of the 'UDP' Client.", "multicastAddr");
            }
        }

        [[noreturn]] void ThrowNotSupported()
        {
            throw SocketException(static_cast<int>(SocketError::OperationNotSupported));
        }

        void CheckIndex(int ifindex)
        {
            if (ifindex < 0)
            {
                throw ArgumentException("The specified value cannot be negative.", "ifindex");
            }
        }

        /// Where datagrams are received before their size is known: one a thread, made at its first.
        std::span<Byte> DatagramSpace()
        {
            thread_local const std::unique_ptr<Byte[]> space(new Byte[LargestDatagram]);
            return {space.get(), LargestDatagram};
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
    bool UdpClient::DontFragment() const
    {
        return Self<UdpClientData>().Open().DontFragment();
    }
    void UdpClient::DontFragment(bool value) const
    {
        Self<UdpClientData>().Open().DontFragment(value);
    }
    bool UdpClient::MulticastLoopback() const
    {
        return Self<UdpClientData>().Open().MulticastLoopback();
    }
    void UdpClient::MulticastLoopback(bool value) const
    {
        Self<UdpClientData>().Open().MulticastLoopback(value);
    }
    bool UdpClient::EnableBroadcast() const
    {
        return Self<UdpClientData>().Open().EnableBroadcast();
    }
    void UdpClient::EnableBroadcast(bool value) const
    {
        Self<UdpClientData>().Open().EnableBroadcast(value);
    }
    bool UdpClient::ExclusiveAddressUse() const
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
        CheckPort(port);
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
        CheckPort(port);
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
        CheckDatagram(datagram, bytes);
        data.CheckTarget(endPoint);
        if (endPoint == nullptr)
        {
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
        EndPoint sender = IPEndPoint(data.IsV6() ? IPAddress::IPv6Any : IPAddress::Any, 0);
        const std::span<Byte> space = DatagramSpace();
        const int received = client.ReceiveFrom(space, sender);
        remoteEP = (IPEndPoint)sender;
        return Array<Byte>(std::span<const Byte>(space.first(static_cast<std::size_t>(received))));
    }

    IAsyncResult UdpClient::BeginReceive(const AsyncCallback& requestCallback, const Object& state) const
    {
        const auto& data = Self<UdpClientData>();
        const Socket client = data.Open();
        EndPoint sender = IPEndPoint(data.IsV6() ? IPAddress::IPv6Any : IPAddress::Any, 0);
        return client.BeginReceiveFrom(Array<Byte>(LargestDatagram), 0, LargestDatagram, SocketFlags::None, sender, requestCallback, state);
    }

    Array<Byte> UdpClient::EndReceiveInto(const IAsyncResult& asyncResult, IPEndPoint& remoteEP) const
    {
        const auto& data = Self<UdpClientData>();
        Detail::CheckNull(asyncResult == nullptr, "asyncResult");
        const Socket client = data.Open();
        EndPoint sender = IPEndPoint(data.IsV6() ? IPAddress::IPv6Any : IPAddress::Any, 0);
        const int received = client.EndReceiveFrom(asyncResult, sender);
        remoteEP = (IPEndPoint)sender;
        const auto& operation = static_cast<const Core::Apm<Core::ReceiveFromOperation>&>(*asyncResult.Data());
        return Array<Byte>(std::span<const Byte>(operation.Buffer.Data, static_cast<std::size_t>(received)));
    }

    // ---- Groups ----

    void UdpClient::JoinMulticastGroup(const IPAddress& multicastAddr) const
    {
        const auto& data = Self<UdpClientData>();
        const Socket client = data.Open();
        CheckGroup(data, multicastAddr);
        if (data.IsV6())
        {
            client.SetSocketOption(SocketOptionLevel::IPv6, SocketOptionName::AddMembership, IPv6MulticastOption(multicastAddr));
        }
        else
        {
            client.SetSocketOption(SocketOptionLevel::IP, SocketOptionName::AddMembership, MulticastOption(multicastAddr));
        }
    }
    void UdpClient::JoinMulticastGroup(const IPAddress& multicastAddr, const IPAddress& localAddress) const
    {
        const auto& data = Self<UdpClientData>();
        const Socket client = data.Open();
        if (data.IsV6())
        {
            ThrowNotSupported();
        }
        client.SetSocketOption(SocketOptionLevel::IP, SocketOptionName::AddMembership, MulticastOption(multicastAddr, localAddress));
    }
    void UdpClient::JoinMulticastGroup(int ifindex, const IPAddress& multicastAddr) const
    {
        const auto& data = Self<UdpClientData>();
        const Socket client = data.Open();
        Detail::CheckNull(multicastAddr == nullptr, "multicastAddr");
        CheckIndex(ifindex);
        if (!data.IsV6())
        {
            ThrowNotSupported();
        }
        client.SetSocketOption(SocketOptionLevel::IPv6, SocketOptionName::AddMembership, IPv6MulticastOption(multicastAddr, ifindex));
    }
    void UdpClient::JoinMulticastGroup(const IPAddress& multicastAddr, int timeToLive) const
    {
        const auto& data = Self<UdpClientData>();
        const Socket client = data.Open();
        Detail::CheckNull(multicastAddr == nullptr, "multicastAddr");
        if (timeToLive < 0 || timeToLive > 255)
        {
            Detail::ThrowArgumentOutOfRange("timeToLive");
        }
        JoinMulticastGroup(multicastAddr);
        client.SetSocketOption(data.IsV6() ? SocketOptionLevel::IPv6 : SocketOptionLevel::IP, SocketOptionName::MulticastTimeToLive,
                               timeToLive);
    }
    void UdpClient::DropMulticastGroup(const IPAddress& multicastAddr) const
    {
        const auto& data = Self<UdpClientData>();
        const Socket client = data.Open();
        CheckGroup(data, multicastAddr);
        if (data.IsV6())
        {
            client.SetSocketOption(SocketOptionLevel::IPv6, SocketOptionName::DropMembership, IPv6MulticastOption(multicastAddr));
        }
        else
        {
            client.SetSocketOption(SocketOptionLevel::IP, SocketOptionName::DropMembership, MulticastOption(multicastAddr));
        }
    }
    void UdpClient::DropMulticastGroup(const IPAddress& multicastAddr, int ifindex) const
    {
        const auto& data = Self<UdpClientData>();
        const Socket client = data.Open();
        Detail::CheckNull(multicastAddr == nullptr, "multicastAddr");
        CheckIndex(ifindex);
        if (!data.IsV6())
        {
            ThrowNotSupported();
        }
        client.SetSocketOption(SocketOptionLevel::IPv6, SocketOptionName::DropMembership, IPv6MulticastOption(multicastAddr, ifindex));
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

    // ---- UdpReceiveResult ----

    UdpReceiveResult::UdpReceiveResult(const Array<Byte>& buffer, const IPEndPoint& remoteEndPoint)
        : _buffer(buffer), _remoteEndPoint(remoteEndPoint)
    {
        Detail::CheckNull(!buffer, "buffer");
        Detail::CheckNull(remoteEndPoint == nullptr, "remoteEndPoint");
    }
    bool UdpReceiveResult::Equals(const UdpReceiveResult& other) const
    {
        const bool bothNull = _remoteEndPoint == nullptr && other._remoteEndPoint == nullptr;
        return _buffer == other._buffer && (bothNull || (_remoteEndPoint != nullptr && _remoteEndPoint.Equals(other._remoteEndPoint)));
    }
    bool UdpReceiveResult::Equals(const Object& obj) const
    {
        return obj.Is<UdpReceiveResult>() && Equals(static_cast<UdpReceiveResult>(obj));
    }
    int UdpReceiveResult::GetHashCode() const
    {
        return _buffer == nullptr ? 0 : _buffer.GetHashCode() ^ _remoteEndPoint.GetHashCode();
    }
}
