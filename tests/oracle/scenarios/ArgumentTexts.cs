// The texts of argument and state errors, of every style of call: what is thrown at once, and what a task ends with.
namespace Oracle;

class ArgumentTexts : Scenario
{
    public override void Run()
    {
        Hosts();
        Ports();
        Addresses();
        EndPoints();
        Buffers();
        Datagrams();
        Disposed();
        Args();
        Values();
    }

    private static void Now(string step, Action call) => Observe(step, () => TextOf(call));
    private static void Later(string step, Func<Task> call) => Observe(step, () => TextOf(call));

    private static void Hosts()
    {
        foreach (string host in new[] { null, "" })
        {
            Section(host == null ? "null host" : "empty host");
            using var s = new Socket(SocketType.Stream, ProtocolType.Tcp);
            using var c = new TcpClient();
            using var u = new UdpClient();
            using var r = new CancellationTokenSource();
            Now("Socket.BeginConnect", () => s.EndConnect(s.BeginConnect(host, 1, null, null)));
            Later("Socket.ConnectAsync", () => s.ConnectAsync(host, 1));
            Later("Socket.ConnectAsync(token)", () => s.ConnectAsync(host, 1, r.Token).AsTask());
            Now("TcpClient.BeginConnect", () => c.EndConnect(c.BeginConnect(host, 1, null, null)));
            Later("TcpClient.ConnectAsync", () => c.ConnectAsync(host, 1));
            Later("TcpClient.ConnectAsync(token)", () => c.ConnectAsync(host, 1, r.Token).AsTask());
            Now("DnsEndPoint", () => _ = new DnsEndPoint(host, 1));
            if (host != null)
                continue;
            Now("Socket.Connect", () => s.Connect(host, 1));
            Now("TcpClient", () => _ = new TcpClient(host, 1));
            Now("TcpClient.Connect", () => c.Connect(host, 1));
            Now("UdpClient", () => _ = new UdpClient(host, 1));
            Now("UdpClient.Connect", () => u.Connect(host, 1));
        }
    }

    private static void Ports()
    {
        foreach (int port in new[] { -1, 65536, 70000 })
        {
            Section("port " + port);
            using var s = new Socket(SocketType.Stream, ProtocolType.Tcp);
            using var c = new TcpClient();
            using var u = new UdpClient();
            var a = IPAddress.Loopback;
            var several = new[] { a };
            Now("Socket.Connect(host)", () => s.Connect("localhost", port));
            Now("Socket.Connect(address)", () => s.Connect(a, port));
            Now("Socket.Connect(addresses)", () => s.Connect(several, port));
            Now("Socket.BeginConnect(host)", () => s.BeginConnect("localhost", port, null, null));
            Now("Socket.BeginConnect(address)", () => s.BeginConnect(a, port, null, null));
            Now("Socket.BeginConnect(addresses)", () => s.BeginConnect(several, port, null, null));
            Later("Socket.ConnectAsync(host)", () => s.ConnectAsync("localhost", port));
            Later("Socket.ConnectAsync(address)", () => s.ConnectAsync(a, port));
            Later("Socket.ConnectAsync(addresses)", () => s.ConnectAsync(several, port));
            Now("TcpClient(host)", () => _ = new TcpClient("localhost", port));
            Now("TcpClient.Connect(host)", () => c.Connect("localhost", port));
            Now("TcpClient.Connect(address)", () => c.Connect(a, port));
            Now("TcpClient.BeginConnect(host)", () => c.BeginConnect("localhost", port, null, null));
            Later("TcpClient.ConnectAsync(host)", () => c.ConnectAsync("localhost", port));
            Later("TcpClient.ConnectAsync(address)", () => c.ConnectAsync(a, port));
            Now("TcpListener", () => _ = new TcpListener(a, port));
            Now("TcpListener.Create", () => TcpListener.Create(port));
            Now("UdpClient(port)", () => _ = new UdpClient(port));
            Now("UdpClient(host)", () => _ = new UdpClient("localhost", port));
            Now("UdpClient.Connect(host)", () => u.Connect("localhost", port));
            Now("UdpClient.Connect(address)", () => u.Connect(a, port));
            Now("UdpClient.Send(host)", () => u.Send(Bytes(2), 2, "localhost", port));
            Now("UdpClient.BeginSend(host)", () => u.BeginSend(Bytes(2), 2, "localhost", port, null, null));
            Later("UdpClient.SendAsync(host)", () => u.SendAsync(Bytes(2), 2, "localhost", port));
            Now("IPEndPoint", () => _ = new IPEndPoint(a, port));
            Now("DnsEndPoint", () => _ = new DnsEndPoint("localhost", port));
        }
    }

    private static void Addresses()
    {
        Section("addresses");
        using var s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        using var c = new TcpClient(AddressFamily.InterNetwork);
        using var r = new CancellationTokenSource();
        var none = new IPAddress[0];
        var six = new[] { IPAddress.IPv6Loopback };
        IPAddress nothing = null;
        IPAddress[] nothings = null;
        Now("Socket.Connect(null address)", () => s.Connect(nothing, 1));
        Now("Socket.Connect(null)", () => s.Connect(nothings, 1));
        Now("Socket.Connect(none)", () => s.Connect(none, 1));
        Now("Socket.Connect(six)", () => s.Connect(six, 1));
        Now("Socket.Connect(six address)", () => s.Connect(IPAddress.IPv6Loopback, 1));
        Now("Socket.BeginConnect(null address)", () => s.BeginConnect(nothing, 1, null, null));
        Now("Socket.BeginConnect(null)", () => s.BeginConnect(nothings, 1, null, null));
        Now("Socket.BeginConnect(none)", () => s.EndConnect(s.BeginConnect(none, 1, null, null)));
        Now("Socket.BeginConnect(six)", () => s.EndConnect(s.BeginConnect(six, 1, null, null)));
        Now("Socket.BeginConnect(six address)", () => s.EndConnect(s.BeginConnect(IPAddress.IPv6Loopback, 1, null, null)));
        Later("Socket.ConnectAsync(null address)", () => s.ConnectAsync(nothing, 1));
        Later("Socket.ConnectAsync(null)", () => s.ConnectAsync(nothings, 1));
        Later("Socket.ConnectAsync(none)", () => s.ConnectAsync(none, 1));
        Later("Socket.ConnectAsync(none, token)", () => s.ConnectAsync(none, 1, r.Token).AsTask());
        Later("Socket.ConnectAsync(six)", () => s.ConnectAsync(six, 1));
        Later("Socket.ConnectAsync(six, token)", () => s.ConnectAsync(six, 1, r.Token).AsTask());
        Later("Socket.ConnectAsync(six address)", () => s.ConnectAsync(IPAddress.IPv6Loopback, 1));
        Now("TcpClient.Connect(null address)", () => c.Connect(nothing, 1));
        Now("TcpClient.Connect(null)", () => c.Connect(nothings, 1));
        Now("TcpClient.Connect(none)", () => c.Connect(none, 1));
        Now("TcpClient.Connect(six)", () => c.Connect(six, 1));
        Later("TcpClient.ConnectAsync(null address)", () => c.ConnectAsync(nothing, 1));
        Later("TcpClient.ConnectAsync(null)", () => c.ConnectAsync(nothings, 1));
        Later("TcpClient.ConnectAsync(none)", () => c.ConnectAsync(none, 1));
        Later("TcpClient.ConnectAsync(six)", () => c.ConnectAsync(six, 1));
        Now("TcpListener(null address)", () => _ = new TcpListener(nothing, 1));
        Now("IPEndPoint(null)", () => _ = new IPEndPoint(nothing, 1));
    }

    private static void EndPoints()
    {
        Section("end points");
        using var s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        using var c = new TcpClient(AddressFamily.InterNetwork);
        using var d = Udp4.Bound();
        EndPoint nothing = null;
        EndPoint name = new DnsEndPoint("localhost", 1);
        EndPoint six = new IPEndPoint(IPAddress.IPv6Loopback, 1);
        IPEndPoint nowhere = null;
        Now("Bind(null)", () => s.Bind(nothing));
        Now("Bind(name)", () => s.Bind(name));
        Now("Connect(null)", () => s.Connect(nothing));
        Now("BeginConnect(null)", () => s.BeginConnect(nothing, null, null));
        Now("BeginConnect(six)", () => s.EndConnect(s.BeginConnect(six, null, null)));
        Later("ConnectAsync(null)", () => s.ConnectAsync(nothing));
        Later("ConnectAsync(six)", () => s.ConnectAsync(six));
        Now("SendTo(null)", () => d.SendTo(Bytes(2), nothing));
        Now("SendTo(name)", () => d.SendTo(Bytes(2), name));
        Now("BeginSendTo(null)", () => d.BeginSendTo(Bytes(2), 0, 2, SocketFlags.None, nothing, null, null));
        Now("BeginSendTo(name)", () => d.EndSendTo(d.BeginSendTo(Bytes(2), 0, 2, SocketFlags.None, name, null, null)));
        Later("SendToAsync(null)", () => d.SendToAsync(Bytes(2), nothing));
        Later("SendToAsync(name)", () => d.SendToAsync(Bytes(2), name));
        Now("ReceiveFrom(null)", () => { EndPoint from = null; d.ReceiveFrom(new byte[2], ref from); });
        Now("ReceiveFrom(name)", () => { EndPoint from = new DnsEndPoint("localhost", 1); d.ReceiveFrom(new byte[2], ref from); });
        Now("ReceiveFrom(six)", () => { EndPoint from = new IPEndPoint(IPAddress.IPv6Loopback, 1); d.ReceiveFrom(new byte[2], ref from); });
        Later("ReceiveFromAsync(null)", () => d.ReceiveFromAsync(new byte[2], nothing));
        Later("ReceiveFromAsync(name)", () => d.ReceiveFromAsync(new byte[2], name));
        Later("ReceiveFromAsync(six)", () => d.ReceiveFromAsync(new byte[2], six));
        Later("ReceiveMessageFromAsync(null)", () => d.ReceiveMessageFromAsync(new byte[2], nothing));
        Later("ReceiveMessageFromAsync(name)", () => d.ReceiveMessageFromAsync(new byte[2], name));
        Later("ReceiveMessageFromAsync(six)", () => d.ReceiveMessageFromAsync(new byte[2], six));
        Now("TcpClient(null)", () => _ = new TcpClient(nowhere));
        Now("TcpClient.Connect(null)", () => c.Connect(nowhere));
        Later("TcpClient.ConnectAsync(null)", () => c.ConnectAsync(nowhere));
        Now("TcpListener(null)", () => _ = new TcpListener(nowhere));
        Now("UdpClient(null)", () => _ = new UdpClient(nowhere));
        Now("TcpClient(Unix)", () => _ = new TcpClient(AddressFamily.Unix));
        Now("UdpClient(Unix)", () => _ = new UdpClient(AddressFamily.Unix));
    }

    private static void Buffers()
    {
        Section("buffers");
        var (s, p) = Tcp4.Pair();
        using var n = new NetworkStream(s);
        byte[] nothing = null;
        var few = Bytes(2);
        Now("Send(null)", () => s.Send(nothing));
        Now("Send(offset 3)", () => s.Send(few, 3, 0, SocketFlags.None));
        Now("Send(size 3)", () => s.Send(few, 0, 3, SocketFlags.None));
        Now("Receive(null)", () => s.Receive(nothing));
        Now("Receive(offset -1)", () => s.Receive(few, -1, 0, SocketFlags.None));
        Now("Receive(size -1)", () => s.Receive(few, 0, -1, SocketFlags.None));
        Now("Send(no segments)", () => s.Send(Segments()));
        Now("Receive(no segments)", () => s.Receive(Segments()));
        Now("BeginSend(null)", () => s.BeginSend(nothing, 0, 0, SocketFlags.None, null, null));
        Now("BeginSend(size 3)", () => s.BeginSend(few, 0, 3, SocketFlags.None, null, null));
        Now("BeginReceive(null)", () => s.BeginReceive(nothing, 0, 0, SocketFlags.None, null, null));
        Now("BeginReceive(offset 3)", () => s.BeginReceive(few, 3, 0, SocketFlags.None, null, null));
        Now("BeginSend(no segments)", () => s.BeginSend(Segments(), SocketFlags.None, null, null));
        Now("BeginReceive(no segments)", () => s.BeginReceive(Segments(), SocketFlags.None, null, null));
        Later("SendAsync(null)", () => s.SendAsync(nothing));
        Later("ReceiveAsync(null)", () => s.ReceiveAsync(nothing));
        Later("SendAsync(no segments)", () => s.SendAsync(Segments()));
        Later("ReceiveAsync(no segments)", () => s.ReceiveAsync(Segments()));
        Now("NetworkStream.Read(null)", () => n.Read(nothing, 0, 0));
        Now("NetworkStream.Read(offset 3)", () => n.Read(few, 3, 0));
        Now("NetworkStream.Read(offset -1)", () => n.Read(few, -1, 0));
        Now("NetworkStream.Read(count 3)", () => n.Read(few, 0, 3));
        Now("NetworkStream.Write(null)", () => n.Write(nothing, 0, 0));
        Now("NetworkStream.Write(count -1)", () => n.Write(few, 0, -1));
        Now("NetworkStream.BeginRead(null)", () => n.BeginRead(nothing, 0, 0, null, null));
        Now("NetworkStream.BeginRead(count 3)", () => n.BeginRead(few, 0, 3, null, null));
        Now("NetworkStream.BeginWrite(null)", () => n.BeginWrite(nothing, 0, 0, null, null));
        Now("NetworkStream.BeginWrite(offset 3)", () => n.BeginWrite(few, 3, 0, null, null));
        Later("NetworkStream.ReadAsync(null)", () => n.ReadAsync(nothing, 0, 0));
        Later("NetworkStream.ReadAsync(count 3)", () => n.ReadAsync(few, 0, 3));
        Later("NetworkStream.WriteAsync(null)", () => n.WriteAsync(nothing, 0, 0));
        Later("NetworkStream.WriteAsync(count 3)", () => n.WriteAsync(few, 0, 3));
        p.Close();
    }

    private static void Datagrams()
    {
        Section("datagrams");
        using var u = new UdpClient(0, AddressFamily.InterNetwork);
        using var target = Udp4.Bound();
        using var connected = new UdpClient(AddressFamily.InterNetwork);
        var to = Udp4.Reach(target);
        connected.Connect(to);
        byte[] nothing = null;
        IPEndPoint nowhere = null;
        Now("Send(null)", () => u.Send(nothing, 1, to));
        Now("Send(null, no target)", () => u.Send(nothing, 1));
        Now("Send(3 of 2)", () => u.Send(Bytes(2), 3, to));
        Now("Send(3 of 2, no target)", () => u.Send(Bytes(2), 3));
        Now("Send(3 of 2, null target)", () => u.Send(Bytes(2), 3, nowhere));
        Now("Send(3 of 2, host)", () => u.Send(Bytes(2), 3, "127.0.0.1", 1));
        Now("Send(-1 of 2)", () => u.Send(Bytes(2), -1, to));
        Now("Send(no target)", () => u.Send(Bytes(2), 2));
        Now("Send(null host)", () => u.Send(Bytes(2), 2, null, 1));
        Now("Send(connected, target)", () => connected.Send(Bytes(2), 2, to));
        Now("Send(connected, 3 of 2, target)", () => connected.Send(Bytes(2), 3, to));
        Now("Send(connected, host)", () => connected.Send(Bytes(2), 2, "127.0.0.1", 1));
        Now("BeginSend(null)", () => u.BeginSend(nothing, 1, to, null, null));
        Now("BeginSend(3 of 2)", () => u.BeginSend(Bytes(2), 3, to, null, null));
        Now("BeginSend(3 of 2, no target)", () => u.BeginSend(Bytes(2), 3, null, null));
        Now("BeginSend(-1 of 2)", () => u.BeginSend(Bytes(2), -1, to, null, null));
        Now("BeginSend(connected, target)", () => connected.BeginSend(Bytes(2), 2, to, null, null));
        Later("SendAsync(null)", () => u.SendAsync(nothing, 1, to));
        Later("SendAsync(null, no target)", () => u.SendAsync(nothing, 1));
        Later("SendAsync(null, host)", () => u.SendAsync(nothing, 1, "127.0.0.1", 1));
        Later("SendAsync(3 of 2)", () => u.SendAsync(Bytes(2), 3, to));
        Later("SendAsync(3 of 2, no target)", () => u.SendAsync(Bytes(2), 3));
        Later("SendAsync(3 of 2, null target)", () => u.SendAsync(Bytes(2), 3, nowhere));
        Later("SendAsync(3 of 2, host)", () => u.SendAsync(Bytes(2), 3, "127.0.0.1", 1));
        Later("SendAsync(-1 of 2)", () => u.SendAsync(Bytes(2), -1, to));
        Later("SendAsync(no target)", () => u.SendAsync(Bytes(2), 2));
        Later("SendAsync(null host)", () => u.SendAsync(Bytes(2), 2, null, 1));
        Later("SendAsync(connected, target)", () => connected.SendAsync(Bytes(2), 2, to));
        Later("SendAsync(connected, 3 of 2, target)", () => connected.SendAsync(Bytes(2), 3, to));
        Later("SendAsync(connected, host)", () => connected.SendAsync(Bytes(2), 2, "127.0.0.1", 1));
        Now("JoinMulticastGroup(null)", () => u.JoinMulticastGroup(null));
        Now("JoinMulticastGroup(six)", () => u.JoinMulticastGroup(IPAddress.IPv6Loopback));
        Now("JoinMulticastGroup(index -1)", () => u.JoinMulticastGroup(-1, IPAddress.Loopback));
        Now("JoinMulticastGroup(index 1)", () => u.JoinMulticastGroup(1, IPAddress.IPv6Loopback));
        Now("JoinMulticastGroup(time 256)", () => u.JoinMulticastGroup(IPAddress.Parse("224.0.0.251"), 256));
        Now("DropMulticastGroup(null)", () => u.DropMulticastGroup(null));
        Now("DropMulticastGroup(six)", () => u.DropMulticastGroup(IPAddress.IPv6Loopback));
        Now("DropMulticastGroup(index -1)", () => u.DropMulticastGroup(IPAddress.Loopback, -1));
    }

    private static void Disposed()
    {
        Section("disposed");
        var s = Tcp4.Open();
        s.Close();
        var (open, peer) = Tcp4.Pair();
        var n = new NetworkStream(open);
        n.Close();
        var e = new SocketAsyncEventArgs();
        e.Dispose();
        var l = new TcpListener(IPAddress.Loopback, 0);
        var to = new IPEndPoint(IPAddress.Loopback, 1);
        Now("Send", () => s.Send(Bytes(2)));
        Now("Receive", () => s.Receive(new byte[2]));
        Now("Connect", () => s.Connect(to));
        Now("Bind", () => s.Bind(to));
        Now("Accept", () => s.Accept());
        Now("BeginSend", () => s.BeginSend(Bytes(2), 0, 2, SocketFlags.None, null, null));
        Now("BeginConnect", () => s.BeginConnect(to, null, null));
        Later("SendAsync", () => s.SendAsync(Bytes(2)));
        Later("ReceiveAsync", () => s.ReceiveAsync(new byte[2]));
        Later("ConnectAsync", () => s.ConnectAsync(to));
        Later("AcceptAsync", () => s.AcceptAsync());
        Now("Blocking", () => _ = s.Blocking);
        Now("Read", () => n.Read(new byte[2], 0, 2));
        Now("Write", () => n.Write(Bytes(2), 0, 2));
        Now("BeginRead", () => n.BeginRead(new byte[2], 0, 2, null, null));
        Later("ReadAsync", () => n.ReadAsync(new byte[2], 0, 2));
        Later("WriteAsync", () => n.WriteAsync(Bytes(2), 0, 2));
        Now("DataAvailable", () => _ = n.DataAvailable);
        Now("SetBuffer of args", () => e.SetBuffer(new byte[2], 0, 2));
        Now("ReceiveAsync(args)", () => open.ReceiveAsync(e));
        Now("AcceptSocket of a listener", () => l.AcceptSocket());
        Now("Pending of a listener", () => l.Pending());
        Now("BeginAcceptSocket of a listener", () => l.BeginAcceptSocket(null, null));
        Later("AcceptSocketAsync of a listener", () => l.AcceptSocketAsync());
        Later("AcceptTcpClientAsync of a listener", () => l.AcceptTcpClientAsync());
        Now("Start(-1) of a listener", () => l.Start(-1));
        open.Close();
        peer.Close();
    }

    private static void Args()
    {
        Section("event args");
        using var s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        using var d = Udp4.Bound();
        using var l = Tcp4.Listening();
        var (open, peer) = Tcp4.Pair();
        SocketAsyncEventArgs nothing = null;
        using var e = new SocketAsyncEventArgs();
        using var list = new SocketAsyncEventArgs();
        list.BufferList = Segments(Bytes(2));
        using var buffer = new SocketAsyncEventArgs();
        buffer.SetBuffer(new byte[2], 0, 2);
        using var remote = new SocketAsyncEventArgs();
        remote.RemoteEndPoint = new IPEndPoint(IPAddress.IPv6Loopback, 1);
        Now("ConnectAsync(null)", () => s.ConnectAsync(nothing));
        Now("ReceiveAsync(null)", () => open.ReceiveAsync(nothing));
        Now("CancelConnectAsync(null)", () => Socket.CancelConnectAsync(nothing));
        Now("CancelConnectAsync(unused)", () => Socket.CancelConnectAsync(e));
        Now("CancelConnectAsync(unused, remote)", () => Socket.CancelConnectAsync(remote));
        Now("ConnectAsync(no remote)", () => s.ConnectAsync(e));
        Now("static ConnectAsync(no remote)", () => Socket.ConnectAsync(SocketType.Stream, ProtocolType.Tcp, e));
        Now("static ConnectAsync(list)", () => Socket.ConnectAsync(SocketType.Stream, ProtocolType.Tcp, list));
        Now("ConnectAsync(list)", () => s.ConnectAsync(list));
        Now("ConnectAsync(six)", () => s.ConnectAsync(remote));
        Now("ReceiveFromAsync(no remote)", () => d.ReceiveFromAsync(buffer));
        Now("ReceiveFromAsync(six)", () => d.ReceiveFromAsync(remote));
        Now("ReceiveMessageFromAsync(no remote)", () => d.ReceiveMessageFromAsync(buffer));
        Now("SendToAsync(no remote)", () => d.SendToAsync(buffer));
        Now("SendAsync(nothing set)", () => open.SendAsync(e));
        Now("SendPacketsAsync(nothing set)", () => open.SendPacketsAsync(e));
        Now("SendPacketsAsync(not connected)", () => s.SendPacketsAsync(e));
        Now("AcceptAsync(list)", () => l.AcceptAsync(list));
        using var small = new SocketAsyncEventArgs();
        small.SetBuffer(new byte[2], 0, 2);
        Now("AcceptAsync(small)", () => l.AcceptAsync(small));
        Now("AcceptAsync(not listening)", () => s.AcceptAsync(e));
        Now("SetBuffer(with list)", () => list.SetBuffer(new byte[2], 0, 2));
        Now("BufferList(with buffer)", () => buffer.BufferList = Segments(Bytes(2)));
        Now("SetBuffer(3, 0)", () => buffer.SetBuffer(3, 0));
        Now("SetBuffer(0, 3)", () => buffer.SetBuffer(0, 3));
        Now("SetBuffer(3, 0) without", () => e.SetBuffer(3, 0));
        Now("SetBuffer(array, 3, 0)", () => e.SetBuffer(new byte[2], 3, 0));
        Now("SetBuffer(array, 0, -1)", () => e.SetBuffer(new byte[2], 0, -1));
        using var busy = new SocketAsyncEventArgs();
        busy.SetBuffer(new byte[2], 0, 2);
        open.ReceiveAsync(busy);
        Now("SetBuffer(in use)", () => busy.SetBuffer(0, 1));
        Now("ReceiveAsync(in use)", () => open.ReceiveAsync(busy));
        open.Close();
        peer.Close();
    }

    private static void Values()
    {
        Section("values");
        using var s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        using var c = new TcpClient();
        var (open, peer) = Tcp4.Pair();
        using var n = new NetworkStream(open);
        Socket nothing = null;
        string nofile = null;
        Now("NetworkStream(null)", () => _ = new NetworkStream(nothing));
        Now("NetworkStream(not connected)", () => _ = new NetworkStream(s));
        Now("ReadTimeout = 0", () => n.ReadTimeout = 0);
        Now("ReadTimeout = -2", () => n.ReadTimeout = -2);
        Now("WriteTimeout = 0", () => n.WriteTimeout = 0);
        Now("Position", () => _ = n.Position);
        Now("Length", () => _ = n.Length);
        Now("SetLength", () => n.SetLength(1));
        Now("Seek", () => n.Seek(0, SeekOrigin.Begin));
        Now("Close(-2)", () => n.Close(-2));
        Now("GetStream", () => c.GetStream());
        Now("ReceiveTimeout = -2", () => s.ReceiveTimeout = -2);
        Now("SendTimeout = -2", () => s.SendTimeout = -2);
        Now("ReceiveBufferSize = -1", () => s.ReceiveBufferSize = -1);
        Now("SendBufferSize = -1", () => s.SendBufferSize = -1);
        Now("Ttl = 256", () => s.Ttl = 256);
        Now("LingerState = null", () => s.LingerState = null);
        Now("DualMode", () => _ = s.DualMode);
        Now("Select of nothing", () => Socket.Select(null, null, null, 0));
        Now("SendFile(not connected)", () => s.SendFile(nofile));
        Now("BeginSendFile(not connected)", () => s.BeginSendFile(nofile, null, null));
        Later("SendFileAsync(not connected)", () => s.SendFileAsync(nofile).AsTask());
        Now("Accept(not bound)", () => s.Accept());
        Later("AcceptAsync(not bound)", () => s.AcceptAsync());
        Now("UnixDomainSocketEndPoint(null)", () => _ = new UnixDomainSocketEndPoint(nofile));
        Now("UnixDomainSocketEndPoint(empty)", () => _ = new UnixDomainSocketEndPoint(""));
        Now("UnixDomainSocketEndPoint(long)", () => _ = new UnixDomainSocketEndPoint(new string('x', 200)));
        Now("Socket(null handle)", () => _ = new Socket((SafeSocketHandle)null));
        open.Close();
        peer.Close();
    }
}
