// Bytes that go through: every kind of socket, blocking and Begin/End, with every way to give the buffer.
namespace Oracle;

class Transfers : Scenario
{
    private static readonly SocketFlags None = SocketFlags.None;

    public override void Run()
    {
        foreach (var kind in Kinds)
        {
            var (left, right) = kind.IsStream ? kind.Pair() : kind.Datagrams();
            Section(kind.Name);
            Forms(kind, left, right);
            Peeking(kind, left, right);
            if (kind.IsStream)
                Ending(kind, left, right);
            else
                Messages(kind, left, right);
            left.Close();
            right.Close();
        }
    }

    private static Raw Got(Socket socket)
    {
        AwaitData(socket);
        var buffer = new byte[16];
        int count = socket.Receive(buffer);
        return Several(count, buffer[..count]);
    }

    private static void Forms(Kind kind, Socket left, Socket right)
    {
        var error = SocketError.Success;
        var sends = new (string, Func<int>)[]
        {
            ("Send(buffer)", () => left.Send(Bytes(4))), ("Send(buffer, flags)", () => left.Send(Bytes(4), None)), ("Send(buffer, size, flags)", () => left.Send(Bytes(4), 3, None)),
            ("Send(buffer, offset, size, flags)", () => left.Send(Bytes(4), 1, 2, None)), ("Send(…, out error)", () => left.Send(Bytes(4), 1, 2, None, out error)),
            ("Send(span)", () => left.Send((ReadOnlySpan<byte>)Bytes(4))), ("Send(span, flags)", () => left.Send((ReadOnlySpan<byte>)Bytes(4), None)),
            ("Send(span, flags, out error)", () => left.Send((ReadOnlySpan<byte>)Bytes(4), None, out error)), ("Send(list)", () => left.Send(Segments(Bytes(2), Bytes(3)))),
            ("Send(list, flags)", () => left.Send(Segments(Bytes(2), Bytes(3)), None)), ("Send(list, flags, out error)", () => left.Send(Segments(Bytes(2), Bytes(3)), None, out error)),
            ("BeginSend", () => left.EndSend(left.BeginSend(Bytes(4), 1, 2, None, null, null))),
            ("BeginSend(out error)", () => left.EndSend(left.BeginSend(Bytes(4), 1, 2, None, out error, null, null), out error)),
            ("BeginSend(list)", () => left.EndSend(left.BeginSend(Segments(Bytes(2), Bytes(3)), None, null, null))),
            ("BeginSend(list, out error)", () => left.EndSend(left.BeginSend(Segments(Bytes(2), Bytes(3)), None, out error, null, null), out error)),
        };
        foreach (var (name, send) in sends)
        {
            Observe(name, () => Several(send(), error));
            Observe(name + " arrives", () => Got(right));
        }
        var b = new byte[6];
        EndPoint from = new IPEndPoint(kind.Any, 0);
        var receives = new (string, Func<int>)[]
        {
            ("Receive(buffer)", () => right.Receive(b)), ("Receive(buffer, flags)", () => right.Receive(b, None)), ("Receive(buffer, size, flags)", () => right.Receive(b, 5, None)),
            ("Receive(buffer, offset, size, flags)", () => right.Receive(b, 1, 5, None)), ("Receive(…, out error)", () => right.Receive(b, 1, 5, None, out error)),
            ("Receive(span)", () => right.Receive((Span<byte>)b)), ("Receive(span, flags)", () => right.Receive((Span<byte>)b, None)),
            ("Receive(span, flags, out error)", () => right.Receive((Span<byte>)b, None, out error)), ("Receive(list)", () => right.Receive(new List<ArraySegment<byte>> { new(b, 0, 2), new(b, 3, 3) })),
            ("Receive(list, flags)", () => right.Receive(new List<ArraySegment<byte>> { new(b, 0, 2), new(b, 3, 3) }, None)),
            ("Receive(list, flags, out error)", () => right.Receive(new List<ArraySegment<byte>> { new(b, 0, 2), new(b, 3, 3) }, None, out error)),
            ("BeginReceive", () => right.EndReceive(right.BeginReceive(b, 1, 5, None, null, null))),
            ("BeginReceive(out error)", () => right.EndReceive(right.BeginReceive(b, 1, 5, None, out error, null, null), out error)),
            ("BeginReceive(list)", () => right.EndReceive(right.BeginReceive(new List<ArraySegment<byte>> { new(b, 0, 2), new(b, 3, 3) }, None, null, null))),
            ("ReceiveFrom(buffer)", () => right.ReceiveFrom(b, ref from)), ("ReceiveFrom(buffer, flags)", () => right.ReceiveFrom(b, None, ref from)),
            ("ReceiveFrom(buffer, size, flags)", () => right.ReceiveFrom(b, 5, None, ref from)), ("ReceiveFrom(buffer, offset, size, flags)", () => right.ReceiveFrom(b, 1, 5, None, ref from)),
            ("ReceiveFrom(span)", () => right.ReceiveFrom((Span<byte>)b, ref from)), ("ReceiveFrom(span, flags)", () => right.ReceiveFrom((Span<byte>)b, None, ref from)),
            ("BeginReceiveFrom", () => right.EndReceiveFrom(right.BeginReceiveFrom(b, 1, 5, None, ref from, null, null), ref from)),
        };
        foreach (var (name, receive) in receives)
        {
            Observe(name, () =>
            {
                Array.Clear(b);
                left.Send(Bytes(4));
                AwaitData(right);
                int count = receive();
                return Several(count, b, error);
            });
        }
        Observe("ReceiveFrom's end point", () => WithoutPort(from));
    }

    private static void Peeking(Kind kind, Socket left, Socket right)
    {
        Observe("Available before", () => right.Available);
        Observe("Poll before", () => right.Poll(0, SelectMode.SelectRead));
        left.Send(Bytes(5));
        AwaitData(right);
        Observe("Available", () => right.Available);
        Observe("Peek", () => { var b = new byte[3]; int n = right.Receive(b, 0, 3, SocketFlags.Peek, out var e); return Several(n, b, e); });
        Observe("Available after Peek", () => right.Available);
        Observe("Receive after Peek", () => Got(right));
        Observe("Available after", () => right.Available);
        right.Blocking = false;
        Observe("non-blocking", () => right.Receive(new byte[4]));
        right.Blocking = true;
        right.ReceiveTimeout = 60;
        Observe("ReceiveTimeout", () => right.Receive(new byte[4]));
        Observe("ReceiveTimeout with error", () => { int n = right.Receive(new byte[4], 0, 4, None, out var e); return Several(n, e); });
        right.ReceiveTimeout = 0;
    }

    private static void Ending(Kind kind, Socket left, Socket right)
    {
        Observe("OutOfBand", () => left.Send(Bytes(1), SocketFlags.OutOfBand));
        Observe("OutOfBand arrives", () =>
        {
            right.Poll(10_000_000, SelectMode.SelectError);
            var b = new byte[2];
            return Several(right.Receive(b, SocketFlags.OutOfBand), b);
        });
        left.Send(Bytes(2));
        left.Shutdown(SocketShutdown.Send);
        Observe("last bytes", () => Got(right));
        Observe("end of stream", () => Got(right));
        Observe("end of stream again", () => Got(right));
        Observe("Begin at the end", () => right.EndReceive(right.BeginReceive(new byte[4], 0, 4, None, null, null)));
        Observe("Poll at the end", () => right.Poll(0, SelectMode.SelectRead));
        Observe("Send after Shutdown", () => left.Send(Bytes(1)));
        Observe("Send after Shutdown, with error", () => { int n = left.Send(Bytes(1), 0, 1, None, out var e); return Several(n, e); });
        Observe("BeginSend after Shutdown", () => left.EndSend(left.BeginSend(Bytes(1), 0, 1, None, null, null)));
        Observe("the other direction", () => right.Send(Bytes(3)));
        Observe("the other direction arrives", () => Got(left));
        Observe("Connected", () => Several(left.Connected, right.Connected));
        Observe("reset", () =>
        {
            var (a, b) = kind.Pair();
            b.LingerState = new LingerOption(true, 0);
            b.Close();
            AwaitData(a);
            var outcome = Outcome(() => a.Receive(new byte[4]));
            bool connected = a.Connected;
            a.Close();
            return Several(outcome, connected);
        });
        Observe("large", () =>
        {
            var (a, b) = kind.Pair();
            var sent = a.BeginSend(new byte[3_000_000], 0, 3_000_000, None, null, null);
            int total = 0;
            for (var chunk = new byte[65536]; total < 3_000_000;)
                total += b.Receive(chunk);
            int n = a.EndSend(sent);
            a.Close();
            b.Close();
            return Several(n, total);
        });
    }

    private static void Messages(Kind kind, Socket left, Socket right)
    {
        EndPoint from = new IPEndPoint(kind.Any, 0);
        Observe("empty datagram", () => left.Send(new byte[0]));
        Observe("empty datagram arrives", () => Got(right));
        left.Send(Bytes(8));
        Observe("longer than the buffer", () => { var b = new byte[4]; return Several(Outcome(() => right.Receive(b)), b); });
        left.Send(Bytes(8));
        Observe("longer than the buffer, with error", () => { var b = new byte[4]; int n = right.Receive(b, 0, 4, None, out var e); return Several(n, e, b); });
        left.Send(Bytes(8));
        Observe("longer than the buffer, ReceiveFrom", () => { var b = new byte[4]; return Several(Outcome(() => right.ReceiveFrom(b, ref from)), b); });
        left.Send(Bytes(8));
        Observe("longer than the buffer, BeginReceive", () => { var b = new byte[4]; return Several(Outcome(() => right.EndReceive(right.BeginReceive(b, 0, 4, None, null, null))), b); });
        left.Send(Bytes(1));
        left.Send(Bytes(2));
        Observe("boundaries", () => Several(Got(right), Got(right)));
        Observe("SendTo", () => left.SendTo(Bytes(4), 1, 2, None, kind.Reach(right)));
        Observe("SendTo arrives", () => Got(right));
        Observe("BeginSendTo", () => left.EndSendTo(left.BeginSendTo(Bytes(4), 1, 2, None, kind.Reach(right), null, null)));
        Observe("BeginSendTo arrives", () => Got(right));
        Observe("too long", () => left.Send(new byte[70_000]));
        Observe("connect again", () =>
        {
            using var other = kind.Bound();
            left.Connect(kind.Reach(other));
            left.Send(Bytes(2));
            return Several(Got(other), left.RemoteEndPoint.Equals(kind.Reach(other)));
        });
    }
}
