// The order in which the transfer members check their arguments and the socket's state: every combination of buffer, offset, size and state.
namespace Oracle;

class TransferArguments : Scenario
{
    private static readonly int[] Edges = { -1, 0, 2, 4, 5, int.MaxValue, int.MinValue };

    private delegate object Call(Socket socket, byte[] buffer, int offset, int size);

    private Socket _target;
    private EndPoint _to;

    public override void Run()
    {
        _target = Udp4.Bound();
        _to = Udp4.Reach(_target);
        foreach (string state in new[] { "closed", "fresh", "connected", "datagram" })
        {
            Ranges(state);
            Sizes(state);
            Lists(state);
        }
        _target.Close();
    }

    private static (Socket, Socket) Make(string state)
    {
        var (socket, other) = state == "datagram" ? Udp4.Datagrams() : state == "connected" ? Tcp4.Pair() : (Tcp4.Open(), Tcp4.Open());
        socket.Blocking = false;
        if (state == "closed")
            socket.Close();
        return (socket, other);
    }

    private static void Each(string state, string member, Call call)
    {
        Section(state + " " + member);
        var (socket, other) = Make(state);
        foreach (int length in new[] { -1, 0, 4 })
        {
            foreach (int offset in Edges)
            {
                foreach (int size in Edges)
                {
                    byte[] buffer = length < 0 ? null : new byte[length];
                    Observe((length < 0 ? "null" : length + " bytes") + ", " + offset + ", " + size, () => call(socket, buffer, offset, size));
                }
            }
        }
        socket.Close();
        other.Close();
    }

    private void Ranges(string state)
    {
        Each(state, "Send", (s, b, o, n) => s.Send(b, o, n, SocketFlags.None));
        Each(state, "Send(out error)", (s, b, o, n) => { int sent = s.Send(b, o, n, SocketFlags.None, out var error); return Several(sent, error); });
        Each(state, "Receive", (s, b, o, n) => s.Receive(b, o, n, SocketFlags.None));
        Each(state, "Receive(out error)", (s, b, o, n) => { int got = s.Receive(b, o, n, SocketFlags.None, out var error); return Several(got, error); });
        if (state != "connected")
            Each(state, "SendTo", (s, b, o, n) => s.SendTo(b, o, n, SocketFlags.None, _to));
        Each(state, "SendTo(null)", (s, b, o, n) => s.SendTo(b, o, n, SocketFlags.None, null));
        Each(state, "ReceiveFrom", (s, b, o, n) => { EndPoint from = new IPEndPoint(IPAddress.Any, 0); return s.ReceiveFrom(b, o, n, SocketFlags.None, ref from); });
        Each(state, "ReceiveFrom(null)", (s, b, o, n) => { EndPoint from = null; return s.ReceiveFrom(b, o, n, SocketFlags.None, ref from); });
        Each(state, "ReceiveFrom(another family)", (s, b, o, n) => { EndPoint from = new IPEndPoint(IPAddress.IPv6Any, 0); return s.ReceiveFrom(b, o, n, SocketFlags.None, ref from); });
        Each(state, "BeginSend", (s, b, o, n) => s.BeginSend(b, o, n, SocketFlags.None, null, null));
        Each(state, "BeginSend(out error)", (s, b, o, n) => { var r = s.BeginSend(b, o, n, SocketFlags.None, out var error, null, null); return Several(r, error); });
        Each(state, "BeginReceive", (s, b, o, n) => s.BeginReceive(b, o, n, SocketFlags.None, null, null));
        Each(state, "BeginReceive(out error)", (s, b, o, n) => { var r = s.BeginReceive(b, o, n, SocketFlags.None, out var error, null, null); return Several(r, error); });
        if (state != "connected")
            Each(state, "BeginSendTo", (s, b, o, n) => s.BeginSendTo(b, o, n, SocketFlags.None, _to, null, null));
        Each(state, "BeginSendTo(null)", (s, b, o, n) => s.BeginSendTo(b, o, n, SocketFlags.None, null, null, null));
        Each(state, "BeginReceiveFrom", (s, b, o, n) => { EndPoint from = new IPEndPoint(IPAddress.Any, 0); return s.BeginReceiveFrom(b, o, n, SocketFlags.None, ref from, null, null); });
        Each(state, "BeginReceiveFrom(null)", (s, b, o, n) => { EndPoint from = null; return s.BeginReceiveFrom(b, o, n, SocketFlags.None, ref from, null, null); });
    }

    private void Sizes(string state)
    {
        Section(state + " size only");
        var (socket, other) = Make(state);
        foreach (int length in new[] { -1, 0, 4 })
        {
            byte[] buffer = length < 0 ? null : new byte[length];
            string name = length < 0 ? "null" : length + " bytes";
            foreach (int size in Edges)
            {
                Observe("Send " + name + ", " + size, () => socket.Send(buffer, size, SocketFlags.None));
                Observe("Receive " + name + ", " + size, () => socket.Receive(buffer, size, SocketFlags.None));
                if (state != "connected")
                    Observe("SendTo " + name + ", " + size, () => socket.SendTo(buffer, size, SocketFlags.None, _to));
                Observe("ReceiveFrom " + name + ", " + size, () => { EndPoint from = new IPEndPoint(IPAddress.Any, 0); return socket.ReceiveFrom(buffer, size, SocketFlags.None, ref from); });
            }
            Observe("Send " + name, () => socket.Send(buffer));
            Observe("Send with flags " + name, () => socket.Send(buffer, SocketFlags.None));
            Observe("Send span " + name, () => socket.Send((ReadOnlySpan<byte>)buffer));
            Observe("Send span with flags " + name, () => socket.Send((ReadOnlySpan<byte>)buffer, SocketFlags.None));
            Observe("Send span with error " + name, () => { int n = socket.Send((ReadOnlySpan<byte>)buffer, SocketFlags.None, out var error); return Several(n, error); });
            Observe("Receive " + name, () => socket.Receive(buffer));
            Observe("Receive with flags " + name, () => socket.Receive(buffer, SocketFlags.None));
            Observe("Receive span " + name, () => socket.Receive((Span<byte>)buffer));
            Observe("Receive span with flags " + name, () => socket.Receive((Span<byte>)buffer, SocketFlags.None));
            Observe("Receive span with error " + name, () => { int n = socket.Receive((Span<byte>)buffer, SocketFlags.None, out var error); return Several(n, error); });
            if (state != "connected")
            {
                Observe("SendTo " + name, () => socket.SendTo(buffer, _to));
                Observe("SendTo with flags " + name, () => socket.SendTo(buffer, SocketFlags.None, _to));
                Observe("SendTo span " + name, () => socket.SendTo((ReadOnlySpan<byte>)buffer, _to));
                Observe("SendTo span with flags " + name, () => socket.SendTo((ReadOnlySpan<byte>)buffer, SocketFlags.None, _to));
                Observe("SendTo span to SocketAddress " + name, () => socket.SendTo((ReadOnlySpan<byte>)buffer, SocketFlags.None, _to.Serialize()));
            }
            Observe("SendTo span to null " + name, () => socket.SendTo((ReadOnlySpan<byte>)buffer, (EndPoint)null));
            Observe("SendTo span to null SocketAddress " + name, () => socket.SendTo((ReadOnlySpan<byte>)buffer, SocketFlags.None, (SocketAddress)null));
            Observe("ReceiveFrom " + name, () => { EndPoint from = new IPEndPoint(IPAddress.Any, 0); return socket.ReceiveFrom(buffer, ref from); });
            Observe("ReceiveFrom with flags " + name, () => { EndPoint from = new IPEndPoint(IPAddress.Any, 0); return socket.ReceiveFrom(buffer, SocketFlags.None, ref from); });
            Observe("ReceiveFrom span " + name, () => { EndPoint from = new IPEndPoint(IPAddress.Any, 0); return socket.ReceiveFrom((Span<byte>)buffer, ref from); });
            Observe("ReceiveFrom span with flags " + name, () => { EndPoint from = new IPEndPoint(IPAddress.Any, 0); return socket.ReceiveFrom((Span<byte>)buffer, SocketFlags.None, ref from); });
            Observe("ReceiveFrom span with null SocketAddress " + name, () => socket.ReceiveFrom((Span<byte>)buffer, SocketFlags.None, (SocketAddress)null));
            Observe("ReceiveFrom span with SocketAddress " + name, () => socket.ReceiveFrom((Span<byte>)buffer, SocketFlags.None, new SocketAddress(AddressFamily.InterNetwork)));
            Observe("ReceiveFrom span with a short SocketAddress " + name, () => socket.ReceiveFrom((Span<byte>)buffer, SocketFlags.None, new SocketAddress(AddressFamily.InterNetwork, 4)));
        }
        socket.Close();
        other.Close();
    }

    private static void Lists(string state)
    {
        Section(state + " lists");
        var (socket, other) = Make(state);
        var lists = new (string, List<ArraySegment<byte>>)[]
        {
            ("null", null), ("empty", new List<ArraySegment<byte>>()), ("null array", new List<ArraySegment<byte>> { default }),
            ("valid and null array", new List<ArraySegment<byte>> { new(new byte[2]), default }), ("two", Segments(new byte[2], new byte[3])),
            ("empty arrays", Segments(new byte[0], new byte[0])),
        };
        foreach (var (name, list) in lists)
        {
            Observe("Send " + name, () => socket.Send(list));
            Observe("Send with flags " + name, () => socket.Send(list, SocketFlags.None));
            Observe("Send with error " + name, () => { int n = socket.Send(list, SocketFlags.None, out var error); return Several(n, error); });
            Observe("Receive " + name, () => socket.Receive(list));
            Observe("Receive with flags " + name, () => socket.Receive(list, SocketFlags.None));
            Observe("Receive with error " + name, () => { int n = socket.Receive(list, SocketFlags.None, out var error); return Several(n, error); });
            Observe("BeginSend " + name, () => socket.BeginSend(list, SocketFlags.None, null, null));
            Observe("BeginSend with error " + name, () => { var r = socket.BeginSend(list, SocketFlags.None, out var error, null, null); return Several(r, error); });
            Observe("BeginReceive " + name, () => socket.BeginReceive(list, SocketFlags.None, null, null));
            Observe("BeginReceive with error " + name, () => { var r = socket.BeginReceive(list, SocketFlags.None, out var error, null, null); return Several(r, error); });
        }
        socket.Close();
        other.Close();
    }
}
