// What a Begin call returns, what its callback sees, and what End does with results that are not its own or have been used.
namespace Oracle;

class BeginEnd : Scenario
{
    private Socket _a, _b, _listener, _u;

    public override void Run()
    {
        foreach (var kind in Streams)
        {
            (_a, _b) = kind.Pair();
            _listener = kind.Listening();
            _u = (kind.Family == AddressFamily.InterNetwork ? Udp4 : Udp6).Bound();
            Section(kind.Name);
            Results(kind);
            Callbacks(kind);
            Misused(kind);
            Closing(kind);
            _a.Close();
            _b.Close();
            _listener.Close();
            _u.Close();
        }
    }

    private void Results(Kind kind)
    {
        object state = "state";
        var result = _a.BeginReceive(new byte[4], 0, 4, SocketFlags.None, null, state);
        Observe("pending IsCompleted", () => result.IsCompleted);
        Observe("pending CompletedSynchronously", () => result.CompletedSynchronously);
        Observe("AsyncState", () => result.AsyncState);
        Observe("AsyncWaitHandle not signalled", () => result.AsyncWaitHandle.WaitOne(0));
        _b.Send(Bytes(3));
        Observe("AsyncWaitHandle", () => result.AsyncWaitHandle.WaitOne(30_000));
        Observe("IsCompleted", () => result.IsCompleted);
        Observe("EndReceive", () => _a.EndReceive(result));
        Observe("IsCompleted after End", () => result.IsCompleted);
        var without = _a.BeginSend(Bytes(2), 0, 2, SocketFlags.None, null, null);
        Observe("AsyncState null", () => without.AsyncState);
        Observe("EndSend", () => _a.EndSend(without));
        Observe("sent CompletedSynchronously", () => without.CompletedSynchronously);
        AwaitData(_b);
        Observe("sent", () => { var b = new byte[8]; int n = _b.Receive(b); return Several(n, b); });
        Observe("two receives in order", () =>
        {
            byte[] first = new byte[2], second = new byte[2];
            var one = _a.BeginReceive(first, 0, 2, SocketFlags.None, null, null);
            var two = _a.BeginReceive(second, 0, 2, SocketFlags.None, null, null);
            _b.Send(Bytes(4));
            return Several(_a.EndReceive(one), _a.EndReceive(two), first, second);
        });
    }

    private void Callbacks(Kind kind)
    {
        foreach (string call in new[] { "BeginSend", "BeginReceive", "BeginAccept", "BeginConnect", "BeginDisconnect", "BeginReceiveFrom", "BeginSendTo" })
        {
            Observe("callback of " + call, () =>
            {
                using var done = new ManualResetEvent(false);
                var seen = new List<object>();
                using var connecting = kind.Open();
                Socket accepted = null;
                EndPoint from = new IPEndPoint(kind.Family == AddressFamily.InterNetwork ? IPAddress.Any : IPAddress.IPv6Any, 0);
                int thread = Environment.CurrentManagedThreadId;
                AsyncCallback callback = ar =>
                {
                    seen.Add(ar.AsyncState);
                    seen.Add(ar.IsCompleted);
                    seen.Add(Environment.CurrentManagedThreadId != thread);
                    done.Set();
                };
                IAsyncResult result;
                switch (call)
                {
                    case "BeginSend": result = _a.BeginSend(Bytes(2), 0, 2, SocketFlags.None, callback, 7); break;
                    case "BeginReceive": result = _b.BeginReceive(new byte[4], 0, 4, SocketFlags.None, callback, 7); break;
                    case "BeginAccept": result = _listener.BeginAccept(callback, 7); connecting.Connect(kind.Reach(_listener)); break;
                    case "BeginConnect": result = connecting.BeginConnect(kind.Reach(_listener), callback, 7); accepted = _listener.Accept(); break;
                    case "BeginDisconnect":
                        connecting.Connect(kind.Reach(_listener));
                        accepted = _listener.Accept();
                        result = connecting.BeginDisconnect(false, callback, 7);
                        break;
                    case "BeginReceiveFrom":
                        result = _u.BeginReceiveFrom(new byte[4], 0, 4, SocketFlags.None, ref from, callback, 7);
                        _u.SendTo(Bytes(2), _u.LocalEndPoint);
                        break;
                    default: result = _u.BeginSendTo(Bytes(2), 0, 2, SocketFlags.None, _u.LocalEndPoint, callback, 7); break;
                }
                bool called = done.WaitOne(30_000);
                Raw end = call switch
                {
                    "BeginSend" => Several(_a.EndSend(result)),
                    "BeginReceive" => Several(_b.EndReceive(result)),
                    "BeginAccept" => Several(accepted = _listener.EndAccept(result)),
                    "BeginConnect" => Outcome(() => connecting.EndConnect(result)),
                    "BeginDisconnect" => Outcome(() => connecting.EndDisconnect(result)),
                    "BeginReceiveFrom" => Several(_u.EndReceiveFrom(result, ref from), from.Equals(_u.LocalEndPoint)),
                    _ => Several(_u.EndSendTo(result)),
                };
                accepted?.Close();
                return Several(called, seen[0], seen[1], seen[2], end);
            });
        }
        _u.Receive(new byte[4]);
    }

    private void Misused(Kind kind)
    {
        EndPoint from = new IPEndPoint(kind.Any, 0);
        var ends = new (string, Action<IAsyncResult>)[]
        {
            ("EndReceive", ar => _a.EndReceive(ar)), ("EndReceive(out error)", ar => _a.EndReceive(ar, out _)), ("EndSend", ar => _a.EndSend(ar)),
            ("EndSend(out error)", ar => _a.EndSend(ar, out _)), ("EndConnect", ar => _a.EndConnect(ar)), ("EndDisconnect", ar => _a.EndDisconnect(ar)),
            ("EndAccept", ar => _a.EndAccept(ar)), ("EndAccept(buffer)", ar => _a.EndAccept(out byte[] buffer, ar)),
            ("EndAccept(buffer, transferred)", ar => _a.EndAccept(out byte[] buffer, out int transferred, ar)), ("EndSendTo", ar => _a.EndSendTo(ar)),
            ("EndReceiveFrom", ar => _a.EndReceiveFrom(ar, ref from)),
        };
        foreach (var (name, end) in ends)
        {
            Observe(name + "(null)", () => end(null));
        }
        // .NET waits for ever where a result of the other direction is given to EndSend; only what returns is compared.
        Observe("EndConnect of a send's result", () => { var ar = _a.BeginSend(Bytes(1), 0, 1, SocketFlags.None, null, null); ar.AsyncWaitHandle.WaitOne(); _a.EndConnect(ar); });
        Observe("EndAccept of a send's result", () => { var ar = _a.BeginSend(Bytes(1), 0, 1, SocketFlags.None, null, null); ar.AsyncWaitHandle.WaitOne(); _a.EndAccept(ar); });
        Observe("EndDisconnect of a send's result", () => { var ar = _a.BeginSend(Bytes(1), 0, 1, SocketFlags.None, null, null); ar.AsyncWaitHandle.WaitOne(); _a.EndDisconnect(ar); });
        Observe("EndSend on another socket", () => { var ar = _a.BeginSend(Bytes(1), 0, 1, SocketFlags.None, null, null); ar.AsyncWaitHandle.WaitOne(); return _b.EndSend(ar); });
        Observe("EndSend twice", () => { var ar = _a.BeginSend(Bytes(1), 0, 1, SocketFlags.None, null, null); ar.AsyncWaitHandle.WaitOne(); _a.EndSend(ar); return _a.EndSend(ar); });
        Observe("EndConnect twice", () =>
        {
            using var s = kind.Open();
            var ar = s.BeginConnect(kind.Reach(_listener), null, null);
            s.EndConnect(ar);
            _listener.Accept().Close();
            s.EndConnect(ar);
        });
        Observe("EndReceiveFrom(null end point)", () =>
        {
            EndPoint any = new IPEndPoint(((IPEndPoint)_u.LocalEndPoint).Address, 0);
            var ar = _u.BeginReceiveFrom(new byte[4], 0, 4, SocketFlags.None, ref any, null, null);
            _u.SendTo(Bytes(2), _u.LocalEndPoint);
            ar.AsyncWaitHandle.WaitOne();
            EndPoint none = null;
            return _u.EndReceiveFrom(ar, ref none);
        });
    }

    private void Closing(Kind kind)
    {
        Observe("BeginAccept(-1)", () => _listener.BeginAccept(-1, null, null));
        Observe("BeginAccept(bound socket)", () => { using var bound = kind.Bound(); return _listener.BeginAccept(bound, 0, null, null); });
        Observe("BeginConnect to nobody", () => { using var s = kind.Open(); var ar = s.BeginConnect(kind.Nobody(), null, null); s.EndConnect(ar); });
        Observe("BeginConnect(null address)", () => { using var s = kind.Open(); return s.BeginConnect((IPAddress)null, 1, null, null); });
        Observe("BeginConnect(null host)", () => { using var s = kind.Open(); return s.BeginConnect((string)null, 1, null, null); });
        Observe("BeginConnect(null addresses)", () => { using var s = kind.Open(); return s.BeginConnect((IPAddress[])null, 1, null, null); });
        Observe("BeginConnect(no addresses)", () => { using var s = kind.Open(); return s.BeginConnect(new IPAddress[0], 1, null, null); });
        foreach (int port in new[] { -1, 65536 })
        {
            Observe("BeginConnect(address, " + port + ")", () => { using var s = kind.Open(); return s.BeginConnect(kind.Loopback, port, null, null); });
            Observe("BeginConnect(addresses, " + port + ")", () => { using var s = kind.Open(); return s.BeginConnect(new[] { kind.Loopback }, port, null, null); });
            Observe("BeginConnect(host, " + port + ")", () => { using var s = kind.Open(); return s.BeginConnect("localhost", port, null, null); });
        }
        Observe("BeginConnect(addresses)", () =>
        {
            using var s = kind.Open();
            var ar = s.BeginConnect(new[] { kind.Loopback }, kind.Reach(_listener).Port, null, null);
            s.EndConnect(ar);
            _listener.Accept().Close();
            return s.Connected;
        });
        Observe("BeginConnect(address, port)", () =>
        {
            using var s = kind.Open();
            var ar = s.BeginConnect(kind.Loopback, kind.Reach(_listener).Port, null, null);
            s.EndConnect(ar);
            _listener.Accept().Close();
            return s.Connected;
        });
        var pending = _a.BeginReceive(new byte[4], 0, 4, SocketFlags.None, null, null);
        var accepting = _listener.BeginAccept(null, null);
        _a.Close();
        _listener.Close();
        Observe("closed: receive signalled", () => pending.AsyncWaitHandle.WaitOne(30_000));
        Observe("closed: accept signalled", () => accepting.AsyncWaitHandle.WaitOne(30_000));
        Observe("closed: EndReceive", () => _a.EndReceive(pending));
        Observe("closed: EndAccept", () => _listener.EndAccept(accepting));
    }
}
