// Sockets in the states that scenarios look at; the twin of Sockets.cs.
#pragma once
#include "Transcript.hpp"

namespace Oracle
{
    /// A family, a type and a name for the steps.
    struct Kind
    {
        std::string Name;
        System::Net::Sockets::AddressFamily Family;
        System::Net::Sockets::SocketType Type;
        bool Dual;

        [[nodiscard]] bool IsStream() const { return Type == SocketType::Stream; }
        [[nodiscard]] ProtocolType Protocol() const { return IsStream() ? ProtocolType::Tcp : ProtocolType::Udp; }
        /// Where the listeners and receivers of this kind are; a dual-mode client goes to an IPv4 address.
        [[nodiscard]] IPAddress Loopback() const;
        [[nodiscard]] IPAddress Any() const;

        [[nodiscard]] Socket Open() const;
        /// A socket of this kind, bound to a free port.
        [[nodiscard]] Socket Bound() const;
        [[nodiscard]] Socket Listening() const;
        /// Where a peer finds the socket that Bound or Listening gave.
        [[nodiscard]] IPEndPoint Reach(const Socket& socket) const;
        /// Two sockets connected with each other: the one that connected and the one that was accepted.
        [[nodiscard]] std::pair<Socket, Socket> Pair() const;
        /// Two datagram sockets, each bound, the first connected to the second.
        [[nodiscard]] std::pair<Socket, Socket> Datagrams() const;
        /// An end point where nobody listens.
        [[nodiscard]] IPEndPoint Nobody() const;
    };

    extern const Kind Tcp4, Tcp6, TcpDual, Udp4, Udp6, UdpDual;
    [[nodiscard]] std::vector<Kind> Streams();
    [[nodiscard]] std::vector<Kind> Datagrams();
    [[nodiscard]] std::vector<Kind> Kinds();

    /// Waits, at most ten seconds, until a socket can be read.
    void AwaitData(const Socket& socket);

    template <class... Arrays>
    [[nodiscard]] Collections::Generic::List<ArraySegment<Byte>> Segments(const Arrays&... arrays)
    {
        return Collections::Generic::List<ArraySegment<Byte>>{ArraySegment<Byte>(arrays)...};
    }

    /// The bytes 1 to count.
    [[nodiscard]] Array<Byte> Bytes(int count);

    /// An end point without its port, which differs from run to run; whether it has one.
    [[nodiscard]] Raw WithoutPort(const EndPoint& endPoint);
}
