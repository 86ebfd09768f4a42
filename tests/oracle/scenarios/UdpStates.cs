// UdpClient: every member in every state, in every style.
namespace Oracle;

class UdpStates : Scenario
{
    private static readonly CancellationToken Cancelled = new(true);

    private string _state;

    public override void Run()
    {
        foreach (string state in new[] { "fresh", "bound", "connected", "closed" })
        {
            _state = state;
            Section("UdpClient " + state);
            UdpFacts();
            UdpTransfers();
        }
    }

    private void Udp(string step, Func<UdpClient, Socket, Raw> call) => Observe(step, () =>
    {
        using var peer = Udp4.Bound();
        using var u = _state == "fresh" ? new UdpClient(AddressFamily.InterNetwork) : new UdpClient(new IPEndPoint(IPAddress.Loopback, 0));
        if (_state == "connected")
        {
            u.Connect(Udp4.Reach(peer));
            peer.SendTo(Bytes(3), u.Client.LocalEndPoint);
        }
        if (_state == "bound")
            peer.SendTo(Bytes(3), u.Client.LocalEndPoint);
        if (_state == "closed")
            u.Close();
        return call(u, peer);
    });

    private void UdpFacts()
    {
        var group = IPAddress.Parse("239.1.2.3");
        Udp("Client == null", (u, peer) => Several(u.Client == null));
        Udp("Client.IsBound", (u, peer) => Several(u.Client.IsBound));
        Udp("Client = null", (u, peer) => { u.Client = null; return Several(u.Client == null); });
        Udp("Available", (u, peer) => { _ = u.Available; return Several(0); });
        Udp("Ttl = 33", (u, peer) => { u.Ttl = 33; return Several(u.Ttl); });
        Udp("Ttl = 256", (u, peer) => { u.Ttl = 256; return Several(u.Ttl); });
        Udp("DontFragment = true", (u, peer) => { u.DontFragment = true; return Several(u.DontFragment); });
        Udp("MulticastLoopback", (u, peer) => Several(u.MulticastLoopback));
        Udp("MulticastLoopback = false", (u, peer) => { u.MulticastLoopback = false; return Several(u.MulticastLoopback); });
        Udp("EnableBroadcast", (u, peer) => Several(u.EnableBroadcast));
        Udp("EnableBroadcast = true", (u, peer) => { u.EnableBroadcast = true; return Several(u.EnableBroadcast); });
        Udp("ExclusiveAddressUse = true", (u, peer) => { u.ExclusiveAddressUse = true; return Several(0); });
        Udp("JoinMulticastGroup(null)", (u, peer) => { u.JoinMulticastGroup(null); return Several(0); });
        Udp("JoinMulticastGroup(group, 256)", (u, peer) => { u.JoinMulticastGroup(group, 256); return Several(0); });
        Udp("DropMulticastGroup(null)", (u, peer) => { u.DropMulticastGroup(null); return Several(0); });
        Udp("DropMulticastGroup(index -1)", (u, peer) => { u.DropMulticastGroup(group, -1); return Several(0); });
        Udp("DropMulticastGroup(six)", (u, peer) => { u.DropMulticastGroup(IPAddress.IPv6Loopback); return Several(0); });
        Udp("Close twice", (u, peer) => { u.Close(); u.Close(); return Several(0); });
    }

    private void UdpTransfers()
    {
        bool receives = _state is "bound" or "connected" or "closed";
        Udp("Connect", (u, peer) => { u.Connect(Udp4.Reach(peer)); return WithoutPort(u.Client.RemoteEndPoint); });
        Udp("Connect(address)", (u, peer) => { u.Connect(IPAddress.Loopback, Udp4.Reach(peer).Port); return WithoutPort(u.Client.RemoteEndPoint); });
        Udp("Connect(host)", (u, peer) => { u.Connect("127.0.0.1", Udp4.Reach(peer).Port); return WithoutPort(u.Client.RemoteEndPoint); });
        Udp("Connect(null)", (u, peer) => { u.Connect((IPEndPoint)null); return Several(0); });
        Udp("Connect(null address)", (u, peer) => { u.Connect((IPAddress)null, 1); return Several(0); });
        Udp("Connect(null host)", (u, peer) => { u.Connect((string)null, 1); return Several(0); });
        Udp("Connect(host, 70000)", (u, peer) => { u.Connect("127.0.0.1", 70000); return Several(0); });
        Udp("Send", (u, peer) => Several(u.Send(Bytes(3), 3)));
        Udp("Send(span)", (u, peer) => Several(u.Send(new ReadOnlySpan<byte>(Bytes(3)))));
        Udp("Send(target)", (u, peer) => Several(u.Send(Bytes(3), 2, Udp4.Reach(peer))));
        Udp("Send(host)", (u, peer) => Several(u.Send(Bytes(3), 2, "127.0.0.1", Udp4.Reach(peer).Port)));
        Udp("Send(null)", (u, peer) => Several(u.Send((byte[])null, 2)));
        Udp("Send(4 of 3)", (u, peer) => Several(u.Send(Bytes(3), 4)));
        Udp("BeginSend", (u, peer) => Ended(() => u.BeginSend(Bytes(3), 3, null, null), r => u.EndSend(r)));
        Udp("BeginSend(target)", (u, peer) => Ended(() => u.BeginSend(Bytes(3), 3, Udp4.Reach(peer), null, null), r => u.EndSend(r)));
        Udp("BeginSend(host)", (u, peer) => Ended(() => u.BeginSend(Bytes(3), 3, "127.0.0.1", Udp4.Reach(peer).Port, null, null), r => u.EndSend(r)));
        Udp("BeginSend(null)", (u, peer) => Ended(() => u.BeginSend((byte[])null, 3, null, null), r => u.EndSend(r)));
        Udp("SendAsync", (u, peer) => Ended(() => u.SendAsync(Bytes(3), 3)));
        Udp("SendAsync(target)", (u, peer) => Ended(() => u.SendAsync(Bytes(3), 3, Udp4.Reach(peer))));
        Udp("SendAsync(host)", (u, peer) => Ended(() => u.SendAsync(Bytes(3), 3, "127.0.0.1", Udp4.Reach(peer).Port)));
        Udp("SendAsync(null)", (u, peer) => Ended(() => u.SendAsync((byte[])null, 3)));
        Udp("SendAsync(memory)", (u, peer) => Ended(() => u.SendAsync(new ReadOnlyMemory<byte>(Bytes(3)))));
        Udp("SendAsync(memory, target)", (u, peer) => Ended(() => u.SendAsync(new ReadOnlyMemory<byte>(Bytes(3)), Udp4.Reach(peer))));
        Udp("SendAsync(memory), cancelled", (u, peer) => Ended(() => u.SendAsync(new ReadOnlyMemory<byte>(Bytes(3)), Cancelled)));
        Udp("SendAsync(memory, target), cancelled", (u, peer) => Ended(() => u.SendAsync(new ReadOnlyMemory<byte>(Bytes(3)), Udp4.Reach(peer), Cancelled)));
        Udp("ReceiveAsync, cancelled", (u, peer) => Ended(() => u.ReceiveAsync(Cancelled)));
        if (receives)
        {
            Udp("Receive", (u, peer) => { IPEndPoint from = null; return Several(u.Receive(ref from), WithoutPort(from)); });
            Udp("BeginReceive", (u, peer) => Ended(() => u.BeginReceive(null, null), r => { IPEndPoint from = null; return Several(u.EndReceive(r, ref from), WithoutPort(from)); }));
            Udp("ReceiveAsync", (u, peer) => Ended(() => u.ReceiveAsync()));
            Udp("ReceiveAsync(token)", (u, peer) => Ended(() => u.ReceiveAsync(CancellationToken.None)));
        }
        Udp("EndReceive(null)", (u, peer) => { IPEndPoint from = null; u.EndReceive(null, ref from); return Several(0); });
        Udp("EndSend(null)", (u, peer) => Several(u.EndSend(null)));
    }
}
