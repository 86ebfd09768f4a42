// Sockets in the states that scenarios look at; the twin of Sockets.hpp.
namespace Oracle;

/// A family, a type and a name for the steps.
record Kind(string Name, AddressFamily Family, SocketType Type, bool Dual)
{
    public bool IsStream => Type == SocketType.Stream;
    public ProtocolType Protocol => IsStream ? ProtocolType.Tcp : ProtocolType.Udp;
    /// Where the listeners and receivers of this kind are; a dual-mode client goes to an IPv4 address.
    public IPAddress Loopback => Family == AddressFamily.InterNetwork || Dual ? IPAddress.Loopback : IPAddress.IPv6Loopback;
    public IPAddress Any => Family == AddressFamily.InterNetwork ? IPAddress.Any : IPAddress.IPv6Any;

    public Socket Open() => Dual ? new Socket(Type, Protocol) : new Socket(Family, Type, Protocol);

    /// A socket of this kind, bound to a free port.
    public Socket Bound()
    {
        var socket = Open();
        socket.Bind(new IPEndPoint(Dual ? IPAddress.IPv6Any : Loopback, 0));
        return socket;
    }

    public Socket Listening()
    {
        var socket = Bound();
        socket.Listen(5);
        return socket;
    }

    /// Where a peer finds the socket that Bound or Listening gave.
    public IPEndPoint Reach(Socket socket) => new(Loopback, ((IPEndPoint)socket.LocalEndPoint).Port);

    /// Two sockets connected with each other: the one that connected and the one that was accepted.
    public (Socket, Socket) Pair()
    {
        using var listener = Listening();
        var client = Open();
        client.Connect(Reach(listener));
        return (client, listener.Accept());
    }

    /// Two datagram sockets, each bound, the first connected to the second.
    public (Socket, Socket) Datagrams()
    {
        var receiver = Bound();
        var sender = Bound();
        sender.Connect(Reach(receiver));
        return (sender, receiver);
    }

    /// An end point where nobody listens.
    public IPEndPoint Nobody()
    {
        using var socket = new Socket(Family, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(Dual ? IPAddress.IPv6Any : Loopback, 0));
        return Reach(socket);
    }
}

static class Sockets
{
    public static readonly Kind Tcp4 = new("tcp4", AddressFamily.InterNetwork, SocketType.Stream, false);
    public static readonly Kind Tcp6 = new("tcp6", AddressFamily.InterNetworkV6, SocketType.Stream, false);
    public static readonly Kind TcpDual = new("tcpdual", AddressFamily.InterNetworkV6, SocketType.Stream, true);
    public static readonly Kind Udp4 = new("udp4", AddressFamily.InterNetwork, SocketType.Dgram, false);
    public static readonly Kind Udp6 = new("udp6", AddressFamily.InterNetworkV6, SocketType.Dgram, false);
    public static readonly Kind UdpDual = new("udpdual", AddressFamily.InterNetworkV6, SocketType.Dgram, true);
    public static readonly Kind[] Streams = { Tcp4, Tcp6, TcpDual };
    public static readonly Kind[] Datagrams = { Udp4, Udp6, UdpDual };
    public static readonly Kind[] Kinds = { Tcp4, Tcp6, TcpDual, Udp4, Udp6, UdpDual };

    /// Waits, at most ten seconds, until a socket can be read.
    public static void AwaitData(Socket socket)
    {
        if (!socket.Poll(10_000_000, SelectMode.SelectRead))
            throw new TimeoutException();
    }

    public static List<ArraySegment<byte>> Segments(params byte[][] arrays) => arrays.Select(array => new ArraySegment<byte>(array)).ToList();

    /// The bytes 1 to count.
    public static byte[] Bytes(int count) => Enumerable.Range(1, count).Select(i => (byte)i).ToArray();

    /// An end point without its port, which differs from run to run; whether it has one.
    public static Raw WithoutPort(EndPoint endPoint) =>
        new(endPoint is IPEndPoint ip ? ip.Address + (ip.Port == 0 ? ":0" : ":port") : endPoint == null ? "null" : endPoint.GetType().Name);
}
