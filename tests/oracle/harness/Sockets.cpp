#include "Sockets.hpp"

namespace Oracle
{
    const Kind Tcp4 = {"tcp4", AddressFamily::InterNetwork, SocketType::Stream, false};
    const Kind Tcp6 = {"tcp6", AddressFamily::InterNetworkV6, SocketType::Stream, false};
    const Kind TcpDual = {"tcpdual", AddressFamily::InterNetworkV6, SocketType::Stream, true};
    const Kind Udp4 = {"udp4", AddressFamily::InterNetwork, SocketType::Dgram, false};
    const Kind Udp6 = {"udp6", AddressFamily::InterNetworkV6, SocketType::Dgram, false};
    const Kind UdpDual = {"udpdual", AddressFamily::InterNetworkV6, SocketType::Dgram, true};

    std::vector<Kind> Streams()
    {
        return {Tcp4, Tcp6, TcpDual};
    }

    std::vector<Kind> Datagrams()
    {
        return {Udp4, Udp6, UdpDual};
    }

    std::vector<Kind> Kinds()
    {
        return {Tcp4, Tcp6, TcpDual, Udp4, Udp6, UdpDual};
    }

    IPAddress Kind::Loopback() const
    {
        return Family == AddressFamily::InterNetwork || Dual ? IPAddress::Loopback : IPAddress::IPv6Loopback;
    }

    IPAddress Kind::Any() const
    {
        return Family == AddressFamily::InterNetwork ? IPAddress::Any : IPAddress::IPv6Any;
    }

    Socket Kind::Open() const
    {
        return Dual ? Socket(Type, Protocol()) : Socket(Family, Type, Protocol());
    }

    Socket Kind::Bound() const
    {
        Socket socket = Open();
        socket.Bind(IPEndPoint(Dual ? IPAddress::IPv6Any : Loopback(), 0));
        return socket;
    }

    Socket Kind::Listening() const
    {
        Socket socket = Bound();
        socket.Listen(5);
        return socket;
    }

    IPEndPoint Kind::Reach(const Socket& socket) const
    {
        return IPEndPoint(Loopback(), ((IPEndPoint)socket.LocalEndPoint()).Port());
    }

    std::pair<Socket, Socket> Kind::Pair() const
    {
        Socket listener = Listening();
        Using guard(listener);
        Socket client = Open();
        client.Connect(Reach(listener));
        Socket server = listener.Accept();
        return {client, server};
    }

    std::pair<Socket, Socket> Kind::Datagrams() const
    {
        Socket receiver = Bound();
        Socket sender = Bound();
        sender.Connect(Reach(receiver));
        return {sender, receiver};
    }

    IPEndPoint Kind::Nobody() const
    {
        Socket socket(Family, SocketType::Stream, ProtocolType::Tcp);
        Using guard(socket);
        socket.Bind(IPEndPoint(Dual ? IPAddress::IPv6Any : Loopback(), 0));
        return Reach(socket);
    }

    void AwaitData(const Socket& socket)
    {
        if (!socket.Poll(10'000'000, SelectMode::SelectRead))
        {
            throw TimeoutException();
        }
    }

    Array<Byte> Bytes(int count)
    {
        Array<Byte> bytes(count);
        for (int i = 0; i < count; ++i)
        {
            bytes[i] = static_cast<Byte>(i + 1);
        }
        return bytes;
    }

    Raw WithoutPort(const EndPoint& endPoint)
    {
        if (endPoint == nullptr)
        {
            return {"null"};
        }
        const auto ip = endPoint.As<IPEndPoint>();
        return {ip ? Describe(ip.Address()) + (ip.Port() == 0 ? ":0" : ":port") : "DnsEndPoint"};
    }
}
