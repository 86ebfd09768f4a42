// UdpClient: every member in every state, in every style.
#include "harness/Subjects.hpp"

namespace
{
    using namespace Oracle;

    std::string state;

    template <class Call>
    void Udp(const std::string& step, const Call& call)
    {
        Observe(step,
                [&]
                {
                    const Socket peer = Udp4.Bound();
                    const UdpClient u =
                        state == "fresh" ? UdpClient(AddressFamily::InterNetwork) : UdpClient(IPEndPoint(IPAddress::Loopback, 0));
                    const Finally after(
                        [&]
                        {
                            u.Dispose();
                            peer.Close();
                        });
                    if (state == "connected")
                    {
                        u.Connect(Udp4.Reach(peer));
                    }
                    if (state == "bound" || state == "connected")
                    {
                        peer.SendTo(Bytes(3), u.Client().LocalEndPoint());
                    }
                    if (state == "closed")
                    {
                        u.Close();
                    }
                    return call(u, peer);
                });
    }

    void UdpFacts()
    {
        const auto group = IPAddress::Parse("239.1.2.3");
        Udp("Client == null", [&](const UdpClient& u, const Socket&) { return Several(u.Client() == nullptr); });
        Udp("Client.IsBound", [&](const UdpClient& u, const Socket&) { return Several(u.Client().IsBound()); });
        Udp("Client = null",
            [&](const UdpClient& u, const Socket&)
            {
                u.Client(nullptr);
                return Several(u.Client() == nullptr);
            });
        Udp("Available",
            [&](const UdpClient& u, const Socket&)
            {
                static_cast<void>(u.Available());
                return Several(0);
            });
        Udp("Ttl = 33",
            [&](const UdpClient& u, const Socket&)
            {
                u.Ttl(33);
                return Several(u.Ttl());
            });
        Udp("Ttl = 256",
            [&](const UdpClient& u, const Socket&)
            {
                u.Ttl(256);
                return Several(u.Ttl());
            });
        Udp("DontFragment = true",
            [&](const UdpClient& u, const Socket&)
            {
                u.DontFragment(true);
                return Several(u.DontFragment());
            });
        Udp("MulticastLoopback", [&](const UdpClient& u, const Socket&) { return Several(u.MulticastLoopback()); });
        Udp("MulticastLoopback = false",
            [&](const UdpClient& u, const Socket&)
            {
                u.MulticastLoopback(false);
                return Several(u.MulticastLoopback());
            });
        Udp("EnableBroadcast", [&](const UdpClient& u, const Socket&) { return Several(u.EnableBroadcast()); });
        Udp("EnableBroadcast = true",
            [&](const UdpClient& u, const Socket&)
            {
                u.EnableBroadcast(true);
                return Several(u.EnableBroadcast());
            });
        Udp("ExclusiveAddressUse = true",
            [&](const UdpClient& u, const Socket&)
            {
                u.ExclusiveAddressUse(true);
                return Several(0);
            });
        Udp("JoinMulticastGroup(null)",
            [&](const UdpClient& u, const Socket&)
            {
                u.JoinMulticastGroup(nullptr);
                return Several(0);
            });
        Udp("JoinMulticastGroup(group, 256)",
            [&](const UdpClient& u, const Socket&)
            {
                u.JoinMulticastGroup(group, 256);
                return Several(0);
            });
        Udp("DropMulticastGroup(null)",
            [&](const UdpClient& u, const Socket&)
            {
                u.DropMulticastGroup(nullptr);
                return Several(0);
            });
        Udp("DropMulticastGroup(index -1)",
            [&](const UdpClient& u, const Socket&)
            {
                u.DropMulticastGroup(group, -1);
                return Several(0);
            });
        Udp("DropMulticastGroup(six)",
            [&](const UdpClient& u, const Socket&)
            {
                u.DropMulticastGroup(IPAddress::IPv6Loopback);
                return Several(0);
            });
        Udp("Close twice",
            [&](const UdpClient& u, const Socket&)
            {
                u.Close();
                u.Close();
                return Several(0);
            });
    }

    void UdpTransfers()
    {
        const bool receives = state != "fresh";
        Udp("Connect",
            [&](const UdpClient& u, const Socket& peer)
            {
                u.Connect(Udp4.Reach(peer));
                return WithoutPort(u.Client().RemoteEndPoint());
            });
        Udp("Connect(address)",
            [&](const UdpClient& u, const Socket& peer)
            {
                u.Connect(IPAddress::Loopback, Udp4.Reach(peer).Port());
                return WithoutPort(u.Client().RemoteEndPoint());
            });
        Udp("Connect(host)",
            [&](const UdpClient& u, const Socket& peer)
            {
                u.Connect("127.0.0.1", Udp4.Reach(peer).Port());
                return WithoutPort(u.Client().RemoteEndPoint());
            });
        Udp("Connect(null)",
            [&](const UdpClient& u, const Socket&)
            {
                u.Connect(IPEndPoint(nullptr));
                return Several(0);
            });
        Udp("Connect(null address)",
            [&](const UdpClient& u, const Socket&)
            {
                u.Connect(IPAddress(nullptr), 1);
                return Several(0);
            });
        Udp("Connect(null host)",
            [&](const UdpClient& u, const Socket&)
            {
                u.Connect(String(nullptr), 1);
                return Several(0);
            });
        Udp("Connect(host, 70000)",
            [&](const UdpClient& u, const Socket&)
            {
                u.Connect("127.0.0.1", 70000);
                return Several(0);
            });
        Udp("Send", [&](const UdpClient& u, const Socket&) { return Several(u.Send(Bytes(3), 3)); });
        Udp("Send(span)", [&](const UdpClient& u, const Socket&) { return Several(u.Send(ReadOnlySpan<Byte>(Bytes(3)))); });
        Udp("Send(target)", [&](const UdpClient& u, const Socket& peer) { return Several(u.Send(Bytes(3), 2, Udp4.Reach(peer))); });
        Udp("Send(host)",
            [&](const UdpClient& u, const Socket& peer) { return Several(u.Send(Bytes(3), 2, "127.0.0.1", Udp4.Reach(peer).Port())); });
        Udp("Send(null)", [&](const UdpClient& u, const Socket&) { return Several(u.Send(Array<Byte>(nullptr), 2)); });
        Udp("Send(4 of 3)", [&](const UdpClient& u, const Socket&) { return Several(u.Send(Bytes(3), 4)); });
        Udp("BeginSend",
            [&](const UdpClient& u, const Socket&)
            {
                return Ended([&] { return u.BeginSend(Bytes(3), 3, nullptr, nullptr); },
                             [&](const IAsyncResult& r) { return ResultText(u.EndSend(r)); });
            });
        Udp("BeginSend(target)",
            [&](const UdpClient& u, const Socket& peer)
            {
                return Ended([&] { return u.BeginSend(Bytes(3), 3, Udp4.Reach(peer), nullptr, nullptr); },
                             [&](const IAsyncResult& r) { return ResultText(u.EndSend(r)); });
            });
        Udp("BeginSend(host)",
            [&](const UdpClient& u, const Socket& peer)
            {
                return Ended([&] { return u.BeginSend(Bytes(3), 3, "127.0.0.1", Udp4.Reach(peer).Port(), nullptr, nullptr); },
                             [&](const IAsyncResult& r) { return ResultText(u.EndSend(r)); });
            });
        Udp("BeginSend(null)",
            [&](const UdpClient& u, const Socket&)
            {
                return Ended([&] { return u.BeginSend(Array<Byte>(nullptr), 3, nullptr, nullptr); },
                             [&](const IAsyncResult& r) { return ResultText(u.EndSend(r)); });
            });
        Udp("SendAsync", [&](const UdpClient& u, const Socket&) { return Ended([&] { return u.SendAsync(Bytes(3), 3); }); });
        Udp("SendAsync(target)",
            [&](const UdpClient& u, const Socket& peer) { return Ended([&] { return u.SendAsync(Bytes(3), 3, Udp4.Reach(peer)); }); });
        Udp("SendAsync(host)", [&](const UdpClient& u, const Socket& peer)
            { return Ended([&] { return u.SendAsync(Bytes(3), 3, "127.0.0.1", Udp4.Reach(peer).Port()); }); });
        Udp("SendAsync(null)",
            [&](const UdpClient& u, const Socket&) { return Ended([&] { return u.SendAsync(Array<Byte>(nullptr), 3); }); });
        Udp("SendAsync(memory)",
            [&](const UdpClient& u, const Socket&) { return Ended([&] { return u.SendAsync(ReadOnlyMemory<Byte>(Bytes(3))); }); });
        Udp("SendAsync(memory, target)", [&](const UdpClient& u, const Socket& peer)
            { return Ended([&] { return u.SendAsync(ReadOnlyMemory<Byte>(Bytes(3)), Udp4.Reach(peer)); }); });
        Udp("SendAsync(memory), cancelled", [&](const UdpClient& u, const Socket&)
            { return Ended([&] { return u.SendAsync(ReadOnlyMemory<Byte>(Bytes(3)), CancellationToken(true)); }); });
        Udp("SendAsync(memory, target), cancelled", [&](const UdpClient& u, const Socket& peer)
            { return Ended([&] { return u.SendAsync(ReadOnlyMemory<Byte>(Bytes(3)), Udp4.Reach(peer), CancellationToken(true)); }); });
        Udp("ReceiveAsync, cancelled",
            [&](const UdpClient& u, const Socket&) { return Ended([&] { return u.ReceiveAsync(CancellationToken(true)); }); });
        if (receives)
        {
            Udp("Receive",
                [&](const UdpClient& u, const Socket&)
                {
                    IPEndPoint from = nullptr;
                    const Array<Byte> datagram = u.Receive(from);
                    return Several(datagram, WithoutPort(from));
                });
            Udp("BeginReceive",
                [&](const UdpClient& u, const Socket&)
                {
                    return Ended([&] { return u.BeginReceive(nullptr, nullptr); },
                                 [&](const IAsyncResult& r)
                                 {
                                     IPEndPoint from = nullptr;
                                     const Array<Byte> datagram = u.EndReceive(r, from);
                                     return ResultText(Several(datagram, WithoutPort(from)));
                                 });
                });
            Udp("ReceiveAsync", [&](const UdpClient& u, const Socket&) { return Ended([&] { return u.ReceiveAsync(); }); });
            Udp("ReceiveAsync(token)",
                [&](const UdpClient& u, const Socket&) { return Ended([&] { return u.ReceiveAsync(CancellationToken()); }); });
        }
        Udp("EndReceive(null)",
            [&](const UdpClient& u, const Socket&)
            {
                IPEndPoint from = nullptr;
                u.EndReceive(nullptr, from);
                return Several(0);
            });
        Udp("EndSend(null)", [&](const UdpClient& u, const Socket&) { return Several(u.EndSend(nullptr)); });
    }

    const Scenario scenario("UdpStates",
                            []
                            {
                                for (const std::string name : {"fresh", "bound", "connected", "closed"})
                                {
                                    state = name;
                                    Section("UdpClient " + state);
                                    UdpFacts();
                                    UdpTransfers();
                                }
                            });
}
