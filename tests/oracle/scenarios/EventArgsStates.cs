// Every call of Socket with a SocketAsyncEventArgs: in every state of the socket, and in every state of the args.
namespace Oracle;

class EventArgsStates : Scenario
{
    private static readonly string[] ArgsStates = { "null", "plain", "with buffer", "with list", "with both ends", "in use", "disposed" };

    private Kind _kind;
    private string _state;
    private bool _receives;

    public override void Run()
    {
        foreach (var kind in new[] { Tcp4, TcpDual, Udp4, Udp6 })
        {
            foreach (string state in Subject.StatesOf(kind))
            {
                _kind = kind;
                _state = state;
                _receives = Subject.Receives(kind, state);
                Section(kind.Name + " " + state);
                Calls();
            }
        }
        foreach (var kind in new[] { Tcp4, Udp4 })
        {
            foreach (string state in new[] { "fresh", "connected", "listening", "closed" })
            {
                if (state == "listening" && !kind.IsStream)
                    continue;
                foreach (string args in ArgsStates)
                {
                    _kind = kind;
                    _state = state;
                    Section(kind.Name + " " + state + ", args " + args);
                    WithArgs(args);
                }
            }
        }
    }

    private void Member(string step, bool pends, Action<SocketAsyncEventArgs> prepare, Func<Socket, SocketAsyncEventArgs, bool> call) => Observe(step, () =>
    {
        using var subject = new Subject(_kind, _state);
        using var e = new SocketAsyncEventArgs();
        prepare(e);
        return Ended(e, args => call(subject.Socket, args), pends ? subject.Socket.Close : null);
    });

    private static void Buffer(SocketAsyncEventArgs e) => e.SetBuffer(Bytes(6), 1, 4);
    private static void List(SocketAsyncEventArgs e) => e.BufferList = Segments(Bytes(2), Bytes(3));

    private void From(SocketAsyncEventArgs e)
    {
        Buffer(e);
        e.RemoteEndPoint = new IPEndPoint(_kind.Any, 0);
    }

    private void Calls()
    {
        using var target = Udp4.Bound();
        using var target6 = Udp6.Bound();
        var to = _kind.Loopback.AddressFamily == AddressFamily.InterNetwork ? Udp4.Reach(target) : Udp6.Reach(target6);
        var stranger = new IPEndPoint(_kind.Family == AddressFamily.InterNetwork ? IPAddress.IPv6Any : IPAddress.Any, 1);
        Member("ReceiveAsync", _receives, Buffer, (s, e) => s.ReceiveAsync(e));
        Member("ReceiveAsync(list)", _receives, List, (s, e) => s.ReceiveAsync(e));
        Member("ReceiveAsync(nothing set)", _receives, _ => { }, (s, e) => s.ReceiveAsync(e));
        Member("SendAsync", false, Buffer, (s, e) => s.SendAsync(e));
        Member("SendAsync(list)", false, List, (s, e) => s.SendAsync(e));
        Member("SendAsync(nothing set)", false, _ => { }, (s, e) => s.SendAsync(e));
        Member("ReceiveFromAsync", _receives, From, (s, e) => s.ReceiveFromAsync(e));
        Member("ReceiveFromAsync(no remote)", false, Buffer, (s, e) => s.ReceiveFromAsync(e));
        if (!_kind.Dual)
            Member("ReceiveFromAsync(another family)", false, e => { Buffer(e); e.RemoteEndPoint = stranger; }, (s, e) => s.ReceiveFromAsync(e));
        if (!_kind.IsStream)
            Member("ReceiveMessageFromAsync", _receives, From, (s, e) => s.ReceiveMessageFromAsync(e));
        Member("ReceiveMessageFromAsync(no remote)", false, Buffer, (s, e) => s.ReceiveMessageFromAsync(e));
        Member("SendToAsync", false, e => { Buffer(e); e.RemoteEndPoint = to; }, (s, e) => s.SendToAsync(e));
        Member("SendToAsync(no remote)", false, Buffer, (s, e) => s.SendToAsync(e));
        Member("SendPacketsAsync", false, e => e.SendPacketsElements = new[] { new SendPacketsElement(Bytes(4)) }, (s, e) => s.SendPacketsAsync(e));
        Member("SendPacketsAsync(none set)", false, _ => { }, (s, e) => s.SendPacketsAsync(e));
        Member("SendPacketsAsync(no elements)", false, e => e.SendPacketsElements = new SendPacketsElement[0], (s, e) => s.SendPacketsAsync(e));
        Member("SendPacketsAsync(null element)", false, e => e.SendPacketsElements = new SendPacketsElement[] { null, new(Bytes(3)) }, (s, e) => s.SendPacketsAsync(e));
        Member("SendPacketsAsync(empty element)", false, e => e.SendPacketsElements = new[] { new SendPacketsElement(new byte[0]) }, (s, e) => s.SendPacketsAsync(e));
        Member("SendPacketsAsync(missing file)", false, e => e.SendPacketsElements = new[] { new SendPacketsElement("/nowhere/at all") }, (s, e) => s.SendPacketsAsync(e));
        Member("AcceptAsync", _state == "listening", _ => { }, (s, e) => s.AcceptAsync(e));
        Member("AcceptAsync(list)", false, List, (s, e) => s.AcceptAsync(e));
        Member("AcceptAsync(small buffer)", false, Buffer, (s, e) => s.AcceptAsync(e));
        Member("AcceptAsync(itself)", false, _ => { }, (s, e) => { e.AcceptSocket = s; return s.AcceptAsync(e); });
        Member("DisconnectAsync", false, _ => { }, (s, e) => s.DisconnectAsync(e));
        Member("DisconnectAsync(reuse)", false, e => e.DisconnectReuseSocket = true, (s, e) => s.DisconnectAsync(e));
        Member("ConnectAsync(no remote)", false, _ => { }, (s, e) => s.ConnectAsync(e));
        Member("ConnectAsync(list)", false, e => { List(e); e.RemoteEndPoint = to; }, (s, e) => s.ConnectAsync(e));
        Member("ConnectAsync to nobody", false, e => e.RemoteEndPoint = _kind.Nobody(), (s, e) => s.ConnectAsync(e));
        if (!_kind.Dual)
        {
            Member("ConnectAsync(another family)", false, e => e.RemoteEndPoint = stranger, (s, e) => s.ConnectAsync(e));
            Member("ConnectAsync(host of another family)", false, e => e.RemoteEndPoint = new DnsEndPoint("localhost", 1, stranger.AddressFamily), (s, e) => s.ConnectAsync(e));
        }
        Observe("ConnectAsync", () =>
        {
            using var subject = new Subject(_kind, _state);
            using var server = _kind.IsStream ? _kind.Listening() : _kind.Bound();
            using var e = new SocketAsyncEventArgs();
            e.RemoteEndPoint = _kind.Reach(server);
            return Several(Ended(e, args => subject.Socket.ConnectAsync(args)), subject.Socket.Connected);
        });
        Observe("ConnectAsync(host)", () =>
        {
            using var subject = new Subject(_kind, _state);
            using var server = _kind.IsStream ? _kind.Listening() : _kind.Bound();
            using var e = new SocketAsyncEventArgs();
            e.RemoteEndPoint = new DnsEndPoint(_kind.Loopback.ToString(), _kind.Reach(server).Port);
            return Several(Ended(e, args => subject.Socket.ConnectAsync(args)), subject.Socket.Connected, e.ConnectByNameError == null);
        });
    }

    private void WithArgs(string args)
    {
        Combined("ReceiveAsync", args, (s, e) => s.ReceiveAsync(e));
        Combined("ReceiveFromAsync", args, (s, e) => s.ReceiveFromAsync(e));
        Combined("ReceiveMessageFromAsync", args, (s, e) => s.ReceiveMessageFromAsync(e));
        Combined("SendAsync", args, (s, e) => s.SendAsync(e));
        Combined("SendToAsync", args, (s, e) => s.SendToAsync(e));
        Combined("SendPacketsAsync", args, (s, e) => s.SendPacketsAsync(e));
        Combined("AcceptAsync", args, (s, e) => s.AcceptAsync(e));
        Combined("ConnectAsync", args, (s, e) => s.ConnectAsync(e));
        Combined("DisconnectAsync", args, (s, e) => s.DisconnectAsync(e));
        Combined("static ConnectAsync", args, (_, e) => Socket.ConnectAsync(SocketType.Stream, ProtocolType.Tcp, e));
        Combined("CancelConnectAsync", args, (_, e) => { Socket.CancelConnectAsync(e); return false; });
    }

    private void Combined(string step, string args, Func<Socket, SocketAsyncEventArgs, bool> call) => Observe(step, () =>
    {
        using var subject = new Subject(_kind, _state);
        var (busy, peer) = Tcp4.Pair();
        using var e = new SocketAsyncEventArgs();
        switch (args)
        {
            case "with buffer": Buffer(e); break;
            case "with list": List(e); break;
            case "with both ends":
                Buffer(e);
                e.RemoteEndPoint = Tcp4.Nobody();
                e.SendPacketsElements = new[] { new SendPacketsElement(Bytes(2)) };
                break;
            case "in use":
                Buffer(e);
                e.RemoteEndPoint = Tcp4.Nobody();
                e.SendPacketsElements = new[] { new SendPacketsElement(Bytes(2)) };
                busy.ReceiveAsync(e);
                break;
            case "disposed": e.Dispose(); break;
        }
        var outcome = Outcome(() =>
        {
            if (call(subject.Socket, args == "null" ? null : e))
                subject.Socket.Close();
        });
        busy.Close();
        peer.Close();
        return outcome;
    });
}
