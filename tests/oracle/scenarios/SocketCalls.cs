// Construction, options of every level and name, Select and Poll, Dns, IOControl, and lives of several steps.
using System.Collections;

namespace Oracle;

class SocketCalls : Scenario
{
    public override void Run()
    {
        Constructors();
        Properties();
        Options();
        Selecting();
        Lives();
        Names();
    }

    private static void Constructors()
    {
        Section("new");
        foreach (var family in new[] { AddressFamily.InterNetwork, AddressFamily.InterNetworkV6, AddressFamily.Unspecified, AddressFamily.Unknown, (AddressFamily)12345 })
        {
            foreach (var type in new[] { SocketType.Stream, SocketType.Dgram, SocketType.Unknown, (SocketType)77 })
            {
                foreach (var protocol in new[] { ProtocolType.Tcp, ProtocolType.Udp, ProtocolType.Unspecified, ProtocolType.Unknown })
                    Observe(family + " " + type + " " + protocol, () => { using var s = new Socket(family, type, protocol); return Several(s.AddressFamily, s.SocketType, s.ProtocolType, s.Blocking, s.Connected, s.IsBound); });
            }
        }
        Observe("Stream Tcp", () => { using var s = new Socket(SocketType.Stream, ProtocolType.Tcp); return Several(s.AddressFamily, s.DualMode); });
        Observe("Dgram Udp", () => { using var s = new Socket(SocketType.Dgram, ProtocolType.Udp); return Several(s.AddressFamily, s.DualMode); });
        Observe("Stream Udp", () => { using var s = new Socket(SocketType.Stream, ProtocolType.Udp); });
        Observe("OSSupports", () => Several(Socket.OSSupportsIPv4, Socket.OSSupportsIPv6, Socket.SupportsIPv4, Socket.SupportsIPv6));
    }

    private static void Properties()
    {
        foreach (var kind in Kinds)
        {
            foreach (int value in new[] { int.MinValue, -2, -1, 0, 1, 499, 500, 65535, 65536, int.MaxValue })
            {
                Section(kind.Name + " " + value);
                using var s = kind.Open();
                Observe("ReceiveTimeout", () => { s.ReceiveTimeout = value; return s.ReceiveTimeout; });
                Observe("SendTimeout", () => { s.SendTimeout = value; return s.SendTimeout; });
                Observe("Ttl", () => { s.Ttl = (short)value; return s.Ttl; });
                if (value < 0)
                {
                    Observe("ReceiveBufferSize", () => { s.ReceiveBufferSize = value; });
                    Observe("SendBufferSize", () => { s.SendBufferSize = value; });
                }
                if (kind.IsStream)
                    Observe("Listen", () => { using var l = kind.Bound(); l.Listen(value); });
            }
        }
    }

    private static void Options()
    {
        var names = new[]
        {
            SocketOptionName.Broadcast, SocketOptionName.KeepAlive, SocketOptionName.DontRoute, SocketOptionName.OutOfBandInline, SocketOptionName.DontLinger, SocketOptionName.Linger, SocketOptionName.Type,
            SocketOptionName.Error, SocketOptionName.ReceiveTimeout, SocketOptionName.SendTimeout, SocketOptionName.ReuseAddress,
        };
        foreach (var kind in new[] { Tcp4, Tcp6, Udp4, Udp6 })
        {
            foreach (var name in names)
            {
                Section(kind.Name + " Socket " + name);
                if (name != SocketOptionName.ReuseAddress)
                {
                    Observe("get", () => { using var s = kind.Open(); return s.GetSocketOption(SocketOptionLevel.Socket, name); });
                    Observe("get 4 bytes", () => { using var s = kind.Open(); return s.GetSocketOption(SocketOptionLevel.Socket, name, 4); });
                    Observe("get into bytes", () => { using var s = kind.Open(); var b = new byte[4]; s.GetSocketOption(SocketOptionLevel.Socket, name, b); return b; });
                }
                Observe("get -1 bytes", () => { using var s = kind.Open(); return s.GetSocketOption(SocketOptionLevel.Socket, name, -1); });
                Observe("get into null", () => { using var s = kind.Open(); s.GetSocketOption(SocketOptionLevel.Socket, name, (byte[])null); });
                Observe("set null object", () => { using var s = kind.Open(); s.SetSocketOption(SocketOptionLevel.Socket, name, (object)null); });
                Observe("set a text", () => { using var s = kind.Open(); s.SetSocketOption(SocketOptionLevel.Socket, name, (object)"text"); });
                Observe("set null bytes", () => { using var s = kind.Open(); s.SetSocketOption(SocketOptionLevel.Socket, name, (byte[])null); });
            }
            foreach (var name in new[] { SocketOptionName.AddMembership, SocketOptionName.DropMembership })
            {
                foreach (var level in new[] { SocketOptionLevel.IP, SocketOptionLevel.IPv6, SocketOptionLevel.Socket })
                {
                    Section(kind.Name + " " + level + " " + name);
                    Observe("get", () => { using var s = kind.Open(); return s.GetSocketOption(level, name); });
                    Observe("set null object", () => { using var s = kind.Open(); s.SetSocketOption(level, name, (object)null); });
                    Observe("set a text", () => { using var s = kind.Open(); s.SetSocketOption(level, name, (object)"text"); });
                    Observe("set LingerOption", () => { using var s = kind.Open(); s.SetSocketOption(level, name, new LingerOption(true, 1)); });
                }
            }
            Section(kind.Name + " IOControl");
            Observe("NonBlockingIO", () => { using var s = kind.Open(); return s.IOControl(IOControlCode.NonBlockingIO, new byte[] { 1, 0, 0, 0 }, null); });
            Observe("DataToRead", () => { using var s = kind.Open(); var b = new byte[4]; return Several(s.IOControl(IOControlCode.DataToRead, null, b), b); });
            Observe("unknown", () => { using var s = kind.Open(); return s.IOControl(12345, null, null); });
        }
    }

    private static void Selecting()
    {
        Section("Select");
        Observe("all null", () => Socket.Select(null, null, null, 0));
        Observe("all empty", () => Socket.Select(new ArrayList(), new ArrayList(), new ArrayList(), 0));
        Observe("all null, TimeSpan", () => Socket.Select(null, null, null, TimeSpan.Zero));
        Observe("no socket", () => Socket.Select(new ArrayList { "text" }, null, null, 0));
        foreach (var kind in Kinds)
        {
            Section("Select " + kind.Name);
            var (a, b) = kind.IsStream ? kind.Pair() : kind.Datagrams();
            Observe("nothing to read", () => { var l = new ArrayList { a, b }; Socket.Select(l, null, null, 1000); return l.Count; });
            Observe("to write", () => { var l = new ArrayList { a, b }; Socket.Select(null, l, null, 1000); return l.Count; });
            Observe("errors", () => { var l = new ArrayList { a, b }; Socket.Select(null, null, l, 1000); return l.Count; });
            a.Send(Bytes(1));
            AwaitData(b);
            Observe("one to read", () => { var l = new ArrayList { a, b }; Socket.Select(l, null, null, 1_000_000); return Several(l.Count, ReferenceEquals(l[0], b)); });
            Observe("one to read, TimeSpan", () => { var l = new ArrayList { a, b }; Socket.Select(l, null, null, TimeSpan.FromSeconds(1)); return l.Count; });
            Observe("read and write", () => { var l = new ArrayList { a, b }; var w = new ArrayList { a }; Socket.Select(l, w, null, 1_000_000); return Several(l.Count, w.Count); });
            Observe("Poll modes", () => Several(b.Poll(0, SelectMode.SelectRead), b.Poll(0, SelectMode.SelectWrite), b.Poll(0, SelectMode.SelectError)));
            Observe("Poll(no mode)", () => b.Poll(0, (SelectMode)9));
            Observe("Poll(-1)", () => b.Poll(-1, SelectMode.SelectRead));
            Observe("Poll(TimeSpan of -2)", () => b.Poll(TimeSpan.FromMilliseconds(-2), SelectMode.SelectRead));
            b.Close();
            Observe("closed", () => { var l = new ArrayList { a, b }; Socket.Select(l, null, null, 1000); return l.Count; });
            a.Close();
        }
    }

    private static void Lives()
    {
        foreach (var kind in Streams)
        {
            Section("lives " + kind.Name);
            Observe("accept several", () =>
            {
                using var listener = kind.Listening();
                using Socket one = kind.Open(), two = kind.Open();
                one.Connect(kind.Reach(listener));
                using var first = listener.Accept();
                two.Connect(kind.Loopback, kind.Reach(listener).Port);
                using var second = listener.Accept();
                return Several(first.Connected, second.Connected, first.RemoteEndPoint.Equals(one.LocalEndPoint) || kind.Dual, second.LocalEndPoint.Equals(first.LocalEndPoint));
            });
            Observe("bind twice", () => { using var a = kind.Bound(); using var b = kind.Open(); b.Bind(a.LocalEndPoint); });
            Observe("bind while listening", () => { using var a = kind.Listening(); using var b = kind.Open(); b.Bind(a.LocalEndPoint); });
            Observe("bind, close, bind", () => { var a = kind.Listening(); var e = a.LocalEndPoint; a.Close(); using var b = kind.Open(); b.Bind(e); b.Listen(1); return b.IsBound; });
            Observe("connect to addresses", () =>
            {
                using var listener = kind.Listening();
                using var s = kind.Open();
                s.Connect(new[] { kind.Loopback }, kind.Reach(listener).Port);
                return Several(s.Connected, s.RemoteEndPoint.AddressFamily);
            });
            Observe("fail, then connect", () =>
            {
                using var s = kind.Open();
                var failed = Outcome(() => s.Connect(kind.Nobody()));
                using var listener = kind.Listening();
                return Several(failed, s.Connected, Outcome(() => s.Connect(kind.Reach(listener))), s.Connected);
            });
            Observe("connect while connected", () => { var (a, b) = kind.Pair(); using (a) using (b) using (var l = kind.Listening()) a.Connect(kind.Reach(l)); });
            Observe("listen again", () => { using var l = kind.Listening(); l.Listen(2); l.Listen(9); return l.IsBound; });
            Observe("non-blocking connect", () =>
            {
                using var l = kind.Listening();
                using var s = kind.Open();
                s.Blocking = false;
                var outcome = Outcome(() => s.Connect(kind.Reach(l)));
                return Several(outcome, s.Poll(10_000_000, SelectMode.SelectWrite));
            });
            Observe("accepted inherits", () => { using var l = kind.Listening(); l.NoDelay = true; using var s = kind.Open(); s.Connect(kind.Reach(l)); using var a = l.Accept(); return Several(a.Blocking, a.AddressFamily, a.SocketType, a.ProtocolType); });
            Observe("shut down twice", () => { var (a, b) = kind.Pair(); using (a) using (b) { a.Shutdown(SocketShutdown.Send); a.Shutdown(SocketShutdown.Send); a.Shutdown(SocketShutdown.Both); return a.Connected; } });
        }
    }

    private static void Names()
    {
        Section("Dns");
        string none = null;
        IPAddress nobody = null;
        string tooLong = new string('a', 256);
        Observe("GetHostAddresses(null)", () => Dns.GetHostAddresses(none));
        Observe("GetHostEntry(null)", () => Dns.GetHostEntry(none));
        Observe("GetHostEntry(null address)", () => Dns.GetHostEntry(nobody));
        Observe("GetHostByName(null)", () => Dns.GetHostByName(none));
        Observe("GetHostByAddress(null)", () => Dns.GetHostByAddress(none));
        Observe("GetHostByAddress(null address)", () => Dns.GetHostByAddress(nobody));
        Observe("Resolve(null)", () => Dns.Resolve(none));
        Observe("GetHostAddresses(too long)", () => Dns.GetHostAddresses(tooLong));
        Observe("GetHostEntry(too long)", () => Dns.GetHostEntry(tooLong));
        Observe("GetHostAddresses(0.0.0.0)", () => Dns.GetHostAddresses("0.0.0.0"));
        Observe("GetHostEntry(0.0.0.0)", () => Dns.GetHostEntry("0.0.0.0"));
        Observe("GetHostEntry(::)", () => Dns.GetHostEntry("::"));
        Observe("GetHostEntry(Any)", () => Dns.GetHostEntry(IPAddress.Any));
        Observe("GetHostByAddress(text)", () => Dns.GetHostByAddress("text"));
        foreach (string literal in new[] { "1.2.3.4", "::1", "127.0.0.1", "fe80::1" })
        {
            Observe("GetHostAddresses(" + literal + ")", () => Dns.GetHostAddresses(literal));
            Observe("GetHostAddresses(" + literal + ", InterNetwork)", () => Dns.GetHostAddresses(literal, AddressFamily.InterNetwork));
            Observe("GetHostByName(" + literal + ")", () => Dns.GetHostByName(literal).AddressList);
            Observe("BeginGetHostAddresses(" + literal + ")", () => Dns.EndGetHostAddresses(Dns.BeginGetHostAddresses(literal, null, null)));
        }
        Observe("GetHostName is a name", () => Dns.GetHostName().Length > 0);
        Observe("localhost InterNetwork", () => Dns.GetHostAddresses("localhost", AddressFamily.InterNetwork).Contains(IPAddress.Loopback));
        Observe("BeginGetHostEntry(null)", () => Dns.BeginGetHostEntry(none, null, null));
        Observe("BeginGetHostEntry(null address)", () => Dns.BeginGetHostEntry(nobody, null, null));
        Observe("BeginGetHostByName(null)", () => Dns.BeginGetHostByName(none, null, null));
        Observe("BeginResolve(null)", () => Dns.BeginResolve(none, null, null));
        Observe("BeginGetHostAddresses(null)", () => Dns.BeginGetHostAddresses(none, null, null));
        Observe("EndGetHostEntry(null)", () => Dns.EndGetHostEntry(null));
        Observe("EndGetHostAddresses(null)", () => Dns.EndGetHostAddresses(null));
        Observe("EndGetHostByName(null)", () => Dns.EndGetHostByName(null));
        Observe("EndResolve(null)", () => Dns.EndResolve(null));
    }
}
