// Every call of Socket that gives a task, in every state, with no token and with one that is cancelled already.
namespace Oracle;

class TaskStates : Scenario
{
    private static readonly CancellationToken Cancelled = new(true);

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
                Transfers();
                Messages();
                Connections();
            }
        }
    }

    private void Member(string step, bool pends, Func<Socket, Action, Raw> call) => Observe(step, () =>
    {
        using var subject = new Subject(_kind, _state);
        return call(subject.Socket, pends ? subject.Socket.Close : null);
    });

    private void Plain<T>(string step, bool pends, Func<Socket, Task<T>> call) => Member(step, pends, (s, meanwhile) => Ended(() => call(s), meanwhile));
    private void Plain(string step, Func<Socket, Task> call) => Member(step, false, (s, meanwhile) => Ended(() => call(s), meanwhile));

    private void Token<T>(string step, bool pends, Func<Socket, CancellationToken, ValueTask<T>> call)
    {
        Member(step, pends, (s, meanwhile) => Ended(() => call(s, default), meanwhile));
        Member(step + ", cancelled", false, (s, meanwhile) => Ended(() => call(s, Cancelled), meanwhile));
    }

    private void Token(string step, Func<Socket, CancellationToken, ValueTask> call)
    {
        Member(step, false, (s, meanwhile) => Ended(() => call(s, default), meanwhile));
        Member(step + ", cancelled", false, (s, meanwhile) => Ended(() => call(s, Cancelled), meanwhile));
    }

    private void Transfers()
    {
        Plain("ReceiveAsync(array)", _receives, s => s.ReceiveAsync(new byte[4]));
        Plain("ReceiveAsync(array, Peek)", _receives, s => s.ReceiveAsync(new byte[4], SocketFlags.Peek));
        Plain("ReceiveAsync(segment)", _receives, s => s.ReceiveAsync(new ArraySegment<byte>(new byte[8], 2, 4), SocketFlags.None));
        Plain("ReceiveAsync(list)", _receives, s => s.ReceiveAsync(Segments(new byte[2], new byte[3])));
        Plain("ReceiveAsync(null list)", false, s => s.ReceiveAsync((IList<ArraySegment<byte>>)null, SocketFlags.None));
        Plain("ReceiveAsync(empty list)", false, s => s.ReceiveAsync(Segments()));
        Plain("ReceiveAsync(null array)", false, s => s.ReceiveAsync((byte[])null));
        Token("ReceiveAsync(memory)", _receives, (s, t) => s.ReceiveAsync(new Memory<byte>(new byte[4]), t));
        Token("ReceiveAsync(memory, flags)", _receives, (s, t) => s.ReceiveAsync(new Memory<byte>(new byte[4]), SocketFlags.None, t));
        Plain("SendAsync(array)", false, s => s.SendAsync(Bytes(4)));
        Plain("SendAsync(segment)", false, s => s.SendAsync(new ArraySegment<byte>(Bytes(8), 2, 4), SocketFlags.None));
        Plain("SendAsync(list)", false, s => s.SendAsync(Segments(Bytes(2), Bytes(3))));
        Plain("SendAsync(null list)", false, s => s.SendAsync((IList<ArraySegment<byte>>)null, SocketFlags.None));
        Plain("SendAsync(empty list)", false, s => s.SendAsync(Segments()));
        Plain("SendAsync(null array)", false, s => s.SendAsync((byte[])null));
        Token("SendAsync(memory)", false, (s, t) => s.SendAsync(new ReadOnlyMemory<byte>(Bytes(4)), t));
        Token("SendAsync(memory, flags)", false, (s, t) => s.SendAsync(new ReadOnlyMemory<byte>(Bytes(4)), SocketFlags.None, t));
        Token("SendAsync(nothing)", false, (s, t) => s.SendAsync(ReadOnlyMemory<byte>.Empty, t));
    }

    private IPEndPoint From => new(_kind.Any, 0);

    private void Messages()
    {
        var stranger = new IPEndPoint(_kind.Family == AddressFamily.InterNetwork ? IPAddress.IPv6Any : IPAddress.Any, 0);
        Plain("ReceiveFromAsync(array)", _receives, s => s.ReceiveFromAsync(new byte[4], From));
        Plain("ReceiveFromAsync(array, null)", false, s => s.ReceiveFromAsync(new byte[4], null));
        Plain("ReceiveFromAsync(null array)", false, s => s.ReceiveFromAsync((byte[])null, From));
        Plain("ReceiveFromAsync(array, DnsEndPoint)", false, s => s.ReceiveFromAsync(new byte[4], new DnsEndPoint("localhost", 1)));
        Token("ReceiveFromAsync(memory)", _receives, (s, t) => s.ReceiveFromAsync(new Memory<byte>(new byte[4]), From, t));
        Token("ReceiveFromAsync(memory, null)", false, (s, t) => s.ReceiveFromAsync(new Memory<byte>(new byte[4]), null, t));
        Token("ReceiveFromAsync(memory, SocketAddress)", _receives, (s, t) => s.ReceiveFromAsync(new Memory<byte>(new byte[4]), SocketFlags.None, new SocketAddress(_kind.Family), t));
        Token("ReceiveFromAsync(memory, null SocketAddress)", false, (s, t) => s.ReceiveFromAsync(new Memory<byte>(new byte[4]), SocketFlags.None, (SocketAddress)null, t));
        if (!_kind.Dual)
            Plain("ReceiveFromAsync(array, another family)", false, s => s.ReceiveFromAsync(new byte[4], stranger));
        if (!_kind.IsStream)
        {
            Plain("ReceiveMessageFromAsync(array)", _receives, s => s.ReceiveMessageFromAsync(new byte[4], From));
            Token("ReceiveMessageFromAsync(memory)", _receives, (s, t) => s.ReceiveMessageFromAsync(new Memory<byte>(new byte[4]), From, t));
        }
        Plain("ReceiveMessageFromAsync(array, null)", false, s => s.ReceiveMessageFromAsync(new byte[4], null));
        Plain("ReceiveMessageFromAsync(null array)", false, s => s.ReceiveMessageFromAsync((byte[])null, From));
        using var target = Udp4.Bound();
        using var target6 = Udp6.Bound();
        var to = _kind.Loopback.AddressFamily == AddressFamily.InterNetwork ? Udp4.Reach(target) : Udp6.Reach(target6);
        Plain("SendToAsync(array)", false, s => s.SendToAsync(Bytes(4), to));
        Plain("SendToAsync(array, null)", false, s => s.SendToAsync(Bytes(4), null));
        Plain("SendToAsync(null array)", false, s => s.SendToAsync((byte[])null, to));
        Token("SendToAsync(memory)", false, (s, t) => s.SendToAsync(new ReadOnlyMemory<byte>(Bytes(4)), to, t));
        Token("SendToAsync(memory, null)", false, (s, t) => s.SendToAsync(new ReadOnlyMemory<byte>(Bytes(4)), SocketFlags.None, (EndPoint)null, t));
        Token("SendToAsync(memory, null SocketAddress)", false, (s, t) => s.SendToAsync(new ReadOnlyMemory<byte>(Bytes(4)), SocketFlags.None, (SocketAddress)null, t));
        Token("SendFileAsync(null)", (s, t) => s.SendFileAsync(null, t));
        Token("SendFileAsync(missing)", (s, t) => s.SendFileAsync("/nowhere/at all", t));
        Token("SendFileAsync(buffers)", (s, t) => s.SendFileAsync(null, Bytes(2), Bytes(3), TransmitFileOptions.UseDefaultWorkerThread, t));
    }

    private void Connections()
    {
        var stranger = _kind.Family == AddressFamily.InterNetwork ? IPAddress.IPv6Loopback : _kind.Dual ? null : IPAddress.Loopback;
        Plain("AcceptAsync()", _state == "listening", s => s.AcceptAsync());
        Token("AcceptAsync(token)", _state == "listening", (s, t) => s.AcceptAsync(t));
        Plain("AcceptAsync(null)", _state == "listening", s => s.AcceptAsync((Socket)null));
        Plain("AcceptAsync(itself)", false, s => s.AcceptAsync(s));
        Plain("ConnectAsync(null)", s => s.ConnectAsync((EndPoint)null));
        Plain("ConnectAsync(null address, 1)", s => s.ConnectAsync((IPAddress)null, 1));
        Plain("ConnectAsync(address, 70000)", s => s.ConnectAsync(_kind.Loopback, 70000));
        Plain("ConnectAsync(null host, 1)", s => s.ConnectAsync((string)null, 1));
        Plain("ConnectAsync(empty host, 1)", s => s.ConnectAsync("", 1));
        Plain("ConnectAsync(host, 70000)", s => s.ConnectAsync("localhost", 70000));
        Plain("ConnectAsync(null addresses, 1)", s => s.ConnectAsync((IPAddress[])null, 1));
        Plain("ConnectAsync(no addresses, 1)", s => s.ConnectAsync(new IPAddress[0], 1));
        Plain("ConnectAsync(addresses, 70000)", s => s.ConnectAsync(new[] { _kind.Loopback }, 70000));
        if (stranger != null)
        {
            Plain("ConnectAsync(another family)", s => s.ConnectAsync(new IPEndPoint(stranger, 1)));
            Plain("ConnectAsync(addresses of another family)", s => s.ConnectAsync(new[] { stranger }, 1));
            Plain("ConnectAsync(host of another family)", s => s.ConnectAsync(new DnsEndPoint("localhost", 1, stranger.AddressFamily)));
        }
        Token("ConnectAsync(empty host, token)", (s, t) => s.ConnectAsync("", 1, t));
        Token("ConnectAsync to nobody", (s, t) => s.ConnectAsync(_kind.Nobody(), t));
        Token("ConnectAsync(address) to nobody", (s, t) => s.ConnectAsync(_kind.Loopback, _kind.Nobody().Port, t));
        Token("ConnectAsync(addresses) to nobody", (s, t) => s.ConnectAsync(new[] { _kind.Loopback }, _kind.Nobody().Port, t));
        Observe("ConnectAsync", () =>
        {
            using var subject = new Subject(_kind, _state);
            using var target = _kind.IsStream ? _kind.Listening() : _kind.Bound();
            return Several(Ended(() => subject.Socket.ConnectAsync(_kind.Reach(target))), subject.Socket.Connected);
        });
        Token("DisconnectAsync(false)", (s, t) => s.DisconnectAsync(false, t));
        Token("DisconnectAsync(true)", (s, t) => s.DisconnectAsync(true, t));
    }
}
