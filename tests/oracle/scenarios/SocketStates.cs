// Every member of Socket in every state, for every kind of socket: each on a socket of its own.
namespace Oracle;

class SocketStates : Scenario
{
    private Kind _kind;
    private string _state;

    public override void Run()
    {
        foreach (var kind in Kinds)
        {
            foreach (string state in Subject.StatesOf(kind))
            {
                _kind = kind;
                _state = state;
                Section(kind.Name + " " + state);
                Facts();
                Connections();
                Transfers();
                Begins();
            }
        }
    }

    private void Member(string step, Func<Socket, object> call) => Observe(step, () =>
    {
        using var subject = new Subject(_kind, _state);
        return call(subject.Socket);
    });

    private void Do(string step, Action<Socket> call) => Member(step, socket =>
    {
        call(socket);
        return new Raw("ok");
    });

    /// A call on a socket that does not wait.
    private void AtOnce(string step, Func<Socket, object> call) => Member(step, socket =>
    {
        Outcome(() => socket.Blocking = false);
        return call(socket);
    });

    private void Facts()
    {
        Member("AddressFamily", s => s.AddressFamily);
        Member("SocketType", s => s.SocketType);
        Member("ProtocolType", s => s.ProtocolType);
        Member("Available", s => s.Available);
        Member("Connected", s => s.Connected);
        Member("IsBound", s => s.IsBound);
        Member("Handle is -1", s => s.Handle == -1);
        Member("LocalEndPoint", s => WithoutPort(s.LocalEndPoint));
        Member("RemoteEndPoint", s => WithoutPort(s.RemoteEndPoint));
        Member("Blocking", s => s.Blocking);
        Do("Blocking = false", s => s.Blocking = false);
        Member("UseOnlyOverlappedIO", s => s.UseOnlyOverlappedIO);
        Do("UseOnlyOverlappedIO = true", s => s.UseOnlyOverlappedIO = true);
        Do("ExclusiveAddressUse = true", s => s.ExclusiveAddressUse = true);
        Member("ReceiveTimeout", s => s.ReceiveTimeout);
        Member("ReceiveTimeout = 700", s => { s.ReceiveTimeout = 700; return s.ReceiveTimeout; });
        Member("SendTimeout", s => s.SendTimeout);
        Member("SendTimeout = 700", s => { s.SendTimeout = 700; return s.SendTimeout; });
        Do("ReceiveBufferSize", s => _ = s.ReceiveBufferSize);
        Do("ReceiveBufferSize = 8192", s => s.ReceiveBufferSize = 8192);
        Do("SendBufferSize", s => _ = s.SendBufferSize);
        Do("SendBufferSize = 8192", s => s.SendBufferSize = 8192);
        Member("LingerState", s => s.LingerState);
        Member("LingerState = (true, 3)", s => { s.LingerState = new LingerOption(true, 3); return s.LingerState; });
        Member("NoDelay", s => s.NoDelay);
        Member("NoDelay = true", s => { s.NoDelay = true; return s.NoDelay; });
        Member("Ttl = 33", s => { s.Ttl = 33; return s.Ttl; });
        Do("DontFragment", s => _ = s.DontFragment);
        Do("DontFragment = true", s => s.DontFragment = true);
        Member("MulticastLoopback", s => s.MulticastLoopback);
        Member("MulticastLoopback = false", s => { s.MulticastLoopback = false; return s.MulticastLoopback; });
        Member("EnableBroadcast", s => s.EnableBroadcast);
        Member("EnableBroadcast = true", s => { s.EnableBroadcast = true; return s.EnableBroadcast; });
        Member("DualMode", s => s.DualMode);
        Do("DualMode = true", s => s.DualMode = true);
        Member("GetSocketOption(Type)", s => s.GetSocketOption(SocketOptionLevel.Socket, SocketOptionName.Type));
        Member("GetSocketOption(Error)", s => s.GetSocketOption(SocketOptionLevel.Socket, SocketOptionName.Error));
        Member("GetSocketOption(KeepAlive, 4)", s => s.GetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, 4));
        Member("GetSocketOption(KeepAlive, bytes)", s => { var b = new byte[4]; s.GetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, b); return b; });
        Do("SetSocketOption(KeepAlive, true)", s => s.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true));
        Do("SetSocketOption(KeepAlive, 1)", s => s.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, 1));
        Do("SetSocketOption(KeepAlive, bytes)", s => s.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, new byte[] { 1, 0, 0, 0 }));
        Do("SetSocketOption(Linger, object)", s => s.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.Linger, new LingerOption(true, 1)));
        Member("IOControl(DataToRead)", s => { var b = new byte[4]; s.IOControl(IOControlCode.DataToRead, null, b); return b; });
        Member("Poll(0, SelectRead)", s => s.Poll(0, SelectMode.SelectRead));
        Member("Poll(0, SelectWrite)", s => s.Poll(0, SelectMode.SelectWrite));
        Member("Poll(0, SelectError)", s => s.Poll(0, SelectMode.SelectError));
        Member("Poll(TimeSpan.Zero, SelectRead)", s => s.Poll(TimeSpan.Zero, SelectMode.SelectRead));
    }

    private void Connections()
    {
        Do("Bind(0)", s => s.Bind(new IPEndPoint(_kind.Any, 0)));
        Do("Bind(null)", s => s.Bind(null));
        Do("Bind(another family)", s => s.Bind(new IPEndPoint(_kind.Family == AddressFamily.InterNetwork ? IPAddress.IPv6Loopback : IPAddress.Loopback, 0)));
        Do("Bind(DnsEndPoint)", s => s.Bind(new DnsEndPoint("localhost", 0)));
        Do("Listen(1)", s => s.Listen(1));
        Do("Listen()", s => s.Listen());
        AtOnce("Accept", s => s.Accept());
        Do("Shutdown(Send)", s => s.Shutdown(SocketShutdown.Send));
        Do("Shutdown(Receive)", s => s.Shutdown(SocketShutdown.Receive));
        Do("Shutdown(Both)", s => s.Shutdown(SocketShutdown.Both));
        Do("Disconnect(false)", s => s.Disconnect(false));
        Member("Disconnect(true)", s => { s.Disconnect(true); return s.Connected; });
        Do("Close", s => s.Close());
        Do("Close(0)", s => s.Close(0));
        Do("Close(-2)", s => s.Close(-2));
        Do("Dispose twice", s => { s.Dispose(); s.Dispose(); });
        Member("Connect to nobody", s => Several(Outcome(() => s.Connect(_kind.Nobody())), Outcome(() => { if (s.Connected) throw new TimeoutException(); })));
        Member("Connect", s =>
        {
            using var target = _kind.IsStream ? _kind.Listening() : _kind.Bound();
            var outcome = Outcome(() => s.Connect(_kind.Reach(target)));
            return Several(outcome, s.Connected, Outcome(() => _ = s.RemoteEndPoint.Equals(_kind.Reach(target)) ? 0 : throw new TimeoutException()));
        });
        Do("Connect(null)", s => s.Connect((EndPoint)null));
        Do("Connect(null address, 1)", s => s.Connect((IPAddress)null, 1));
        Do("Connect(address, 65536)", s => s.Connect(_kind.Loopback, 65536));
        Do("Connect(null host, 1)", s => s.Connect((string)null, 1));
        Do("Connect(host, -1)", s => s.Connect("localhost", -1));
        Do("Connect(null addresses, 1)", s => s.Connect((IPAddress[])null, 1));
        Do("Connect(no addresses, 1)", s => s.Connect(new IPAddress[0], 1));
        Do("Connect(addresses, 65536)", s => s.Connect(new[] { _kind.Loopback }, 65536));
    }

    private void Transfers()
    {
        AtOnce("Send", s => s.Send(Bytes(4)));
        AtOnce("Send(span)", s => s.Send((ReadOnlySpan<byte>)Bytes(4)));
        AtOnce("Send(segments)", s => s.Send(Segments(Bytes(2), Bytes(3))));
        AtOnce("Send(out error)", s => { int n = s.Send(Bytes(4), 0, 4, SocketFlags.None, out var error); return Several(n, error); });
        AtOnce("Send(nothing)", s => s.Send(new byte[0]));
        AtOnce("Receive", s => s.Receive(new byte[4]));
        AtOnce("Receive(span)", s => s.Receive((Span<byte>)new byte[4]));
        AtOnce("Receive(segments)", s => s.Receive(Segments(new byte[2], new byte[3])));
        AtOnce("Receive(out error)", s => { int n = s.Receive(new byte[4], 0, 4, SocketFlags.None, out var error); return Several(n, error); });
        AtOnce("Receive(Peek)", s => s.Receive(new byte[4], SocketFlags.Peek));
        AtOnce("SendTo", s =>
        {
            using var target = Udp4.Bound();
            using var target6 = Udp6.Bound();
            return s.SendTo(Bytes(4), _kind.Loopback.AddressFamily == AddressFamily.InterNetwork ? Udp4.Reach(target) : Udp6.Reach(target6));
        });
        AtOnce("ReceiveFrom", s => { EndPoint from = new IPEndPoint(_kind.Any, 0); int n = s.ReceiveFrom(new byte[4], ref from); return Several(n, WithoutPort(from)); });
        AtOnce("ReceiveFrom(null)", s => { EndPoint from = null; return s.ReceiveFrom(new byte[4], ref from); });
        AtOnce("SendTo(null)", s => s.SendTo(Bytes(4), null));
        AtOnce("Send(null)", s => s.Send((byte[])null));
        AtOnce("Receive(null)", s => s.Receive((byte[])null));
    }

    /// What End gives, or what Begin throws; a call that stays pending is ended by Close.
    private void Begin(string step, bool pends, Func<Socket, IAsyncResult> begin, Func<Socket, IAsyncResult, object> end) => Member(step, socket =>
    {
        IAsyncResult result;
        try
        {
            result = begin(socket);
        }
        catch (Exception exception)
        {
            return new Raw("begin: " + Describe(exception));
        }
        if (pends)
            socket.Close();
        else if (!result.AsyncWaitHandle.WaitOne(30_000))
            return new Raw("pending");
        return end(socket, result);
    });

    private void Begins()
    {
        bool receives = Subject.Receives(_kind, _state);
        Begin("BeginReceive", receives, s => s.BeginReceive(new byte[4], 0, 4, SocketFlags.None, null, null), (s, r) => s.EndReceive(r));
        Begin("BeginReceive(segments)", receives, s => s.BeginReceive(Segments(new byte[4]), SocketFlags.None, null, null), (s, r) => s.EndReceive(r));
        Begin("BeginReceiveFrom", receives, s => { EndPoint from = new IPEndPoint(_kind.Any, 0); return s.BeginReceiveFrom(new byte[4], 0, 4, SocketFlags.None, ref from, null, null); },
            (s, r) => { EndPoint from = new IPEndPoint(_kind.Any, 0); int n = s.EndReceiveFrom(r, ref from); return Several(n, WithoutPort(from)); });
        Begin("BeginSend", false, s => s.BeginSend(Bytes(4), 0, 4, SocketFlags.None, null, null), (s, r) => s.EndSend(r));
        Begin("BeginSend(segments)", false, s => s.BeginSend(Segments(Bytes(4)), SocketFlags.None, null, null), (s, r) => s.EndSend(r));
        Begin("BeginAccept", _state == "listening", s => s.BeginAccept(null, null), (s, r) => s.EndAccept(r));
        Begin("BeginDisconnect", false, s => s.BeginDisconnect(false, null, null), (s, r) => { s.EndDisconnect(r); return new Raw("ok"); });
        Begin("BeginConnect to nobody", false, s => s.BeginConnect(_kind.Nobody(), null, null), (s, r) => { s.EndConnect(r); return new Raw("ok"); });
        Begin("BeginConnect(null)", false, s => s.BeginConnect((EndPoint)null, null, null), (s, r) => { s.EndConnect(r); return new Raw("ok"); });
        Do("EndReceive(null)", s => s.EndReceive(null));
        Do("EndSend(null)", s => s.EndSend(null));
        Do("EndAccept(null)", s => s.EndAccept(null));
        Do("EndConnect(null)", s => s.EndConnect(null));
        Do("EndDisconnect(null)", s => s.EndDisconnect(null));
        Do("EndSendTo(null)", s => s.EndSendTo(null));
        Do("EndReceiveFrom(null)", s => { EndPoint from = new IPEndPoint(_kind.Any, 0); s.EndReceiveFrom(null, ref from); });
    }
}
