// The texts of argument and state errors, of every style of call: what is thrown at once, and what a task ends with.
#include "harness/Subjects.hpp"
#include <System/IO.hpp>

namespace
{
    using namespace Oracle;
    using IO::SeekOrigin;

    void Now(const std::string& step, const std::function<void()>& call)
    {
        Observe(step, [&] { return TextOf(call); });
    }

    template <class Call>
    void Later(const std::string& step, const Call& call)
    {
        Observe(step, [&] { return TextOfTask([&] { return Task<void>(AsTaskOf(call())); }); });
    }

    void Hosts()
    {
        for (const String& host : {String(nullptr), String("")})
        {
            Section(host == nullptr ? "null host" : "empty host");
            auto s = Socket(SocketType::Stream, ProtocolType::Tcp);
            const Using guardOfS(s);
            TcpClient c;
            const Using guardOfC(c);
            UdpClient u;
            const Using guardOfU(u);
            Threading::CancellationTokenSource r;
            const Using guardOfR(r);
            Now("Socket.BeginConnect", [&] { static_cast<void>(s.EndConnect(s.BeginConnect(host, 1, nullptr, nullptr))); });
            Later("Socket.ConnectAsync", [&] { return s.ConnectAsync(host, 1); });
            Later("Socket.ConnectAsync(token)", [&] { return s.ConnectAsync(host, 1, r.Token()); });
            Now("TcpClient.BeginConnect", [&] { static_cast<void>(c.EndConnect(c.BeginConnect(host, 1, nullptr, nullptr))); });
            Later("TcpClient.ConnectAsync", [&] { return c.ConnectAsync(host, 1); });
            Later("TcpClient.ConnectAsync(token)", [&] { return c.ConnectAsync(host, 1, r.Token()); });
            Now("DnsEndPoint", [&] { static_cast<void>(DnsEndPoint(host, 1)); });
            if (host != nullptr)
            {
                continue;
            }
            Now("Socket.Connect", [&] { static_cast<void>(s.Connect(host, 1)); });
            Now("TcpClient", [&] { static_cast<void>(TcpClient(host, 1)); });
            Now("TcpClient.Connect", [&] { static_cast<void>(c.Connect(host, 1)); });
            Now("UdpClient", [&] { static_cast<void>(UdpClient(host, 1)); });
            Now("UdpClient.Connect", [&] { static_cast<void>(u.Connect(host, 1)); });
        }
    }

    void Ports()
    {
        for (const int port : {-1, 65536, 70000})
        {
            Section("port " + std::to_string(port));
            auto s = Socket(SocketType::Stream, ProtocolType::Tcp);
            const Using guardOfS(s);
            TcpClient c;
            const Using guardOfC(c);
            UdpClient u;
            const Using guardOfU(u);
            const auto a = IPAddress::Loopback;
            const auto several = Array<IPAddress>{a};
            Now("Socket.Connect(host)", [&] { static_cast<void>(s.Connect("localhost", port)); });
            Now("Socket.Connect(address)", [&] { static_cast<void>(s.Connect(a, port)); });
            Now("Socket.Connect(addresses)", [&] { static_cast<void>(s.Connect(several, port)); });
            Now("Socket.BeginConnect(host)", [&] { static_cast<void>(s.BeginConnect("localhost", port, nullptr, nullptr)); });
            Now("Socket.BeginConnect(address)", [&] { static_cast<void>(s.BeginConnect(a, port, nullptr, nullptr)); });
            Now("Socket.BeginConnect(addresses)", [&] { static_cast<void>(s.BeginConnect(several, port, nullptr, nullptr)); });
            Later("Socket.ConnectAsync(host)", [&] { return s.ConnectAsync("localhost", port); });
            Later("Socket.ConnectAsync(address)", [&] { return s.ConnectAsync(a, port); });
            Later("Socket.ConnectAsync(addresses)", [&] { return s.ConnectAsync(several, port); });
            Now("TcpClient(host)", [&] { static_cast<void>(TcpClient("localhost", port)); });
            Now("TcpClient.Connect(host)", [&] { static_cast<void>(c.Connect("localhost", port)); });
            Now("TcpClient.Connect(address)", [&] { static_cast<void>(c.Connect(a, port)); });
            Now("TcpClient.BeginConnect(host)", [&] { static_cast<void>(c.BeginConnect("localhost", port, nullptr, nullptr)); });
            Later("TcpClient.ConnectAsync(host)", [&] { return c.ConnectAsync("localhost", port); });
            Later("TcpClient.ConnectAsync(address)", [&] { return c.ConnectAsync(a, port); });
            Now("TcpListener", [&] { static_cast<void>(TcpListener(a, port)); });
            Now("TcpListener.Create", [&] { static_cast<void>(TcpListener::Create(port)); });
            Now("UdpClient(port)", [&] { static_cast<void>(UdpClient(port)); });
            Now("UdpClient(host)", [&] { static_cast<void>(UdpClient("localhost", port)); });
            Now("UdpClient.Connect(host)", [&] { static_cast<void>(u.Connect("localhost", port)); });
            Now("UdpClient.Connect(address)", [&] { static_cast<void>(u.Connect(a, port)); });
            Now("UdpClient.Send(host)", [&] { static_cast<void>(u.Send(Bytes(2), 2, "localhost", port)); });
            Now("UdpClient.BeginSend(host)", [&] { static_cast<void>(u.BeginSend(Bytes(2), 2, "localhost", port, nullptr, nullptr)); });
            Later("UdpClient.SendAsync(host)", [&] { return u.SendAsync(Bytes(2), 2, "localhost", port); });
            Now("IPEndPoint", [&] { static_cast<void>(IPEndPoint(a, port)); });
            Now("DnsEndPoint", [&] { static_cast<void>(DnsEndPoint("localhost", port)); });
        }
    }

    void Addresses()
    {
        Section("addresses");
        auto s = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
        const Using guardOfS(s);
        auto c = TcpClient(AddressFamily::InterNetwork);
        const Using guardOfC(c);
        Threading::CancellationTokenSource r;
        const Using guardOfR(r);
        const auto none = Array<IPAddress>(0);
        const auto six = Array<IPAddress>{IPAddress::IPv6Loopback};
        const IPAddress nothing = nullptr;
        const Array<IPAddress> nothings = nullptr;
        Now("Socket.Connect(null address)", [&] { static_cast<void>(s.Connect(nothing, 1)); });
        Now("Socket.Connect(null)", [&] { static_cast<void>(s.Connect(nothings, 1)); });
        Now("Socket.Connect(none)", [&] { static_cast<void>(s.Connect(none, 1)); });
        Now("Socket.Connect(six)", [&] { static_cast<void>(s.Connect(six, 1)); });
        Now("Socket.Connect(six address)", [&] { static_cast<void>(s.Connect(IPAddress::IPv6Loopback, 1)); });
        Now("Socket.BeginConnect(null address)", [&] { static_cast<void>(s.BeginConnect(nothing, 1, nullptr, nullptr)); });
        Now("Socket.BeginConnect(null)", [&] { static_cast<void>(s.BeginConnect(nothings, 1, nullptr, nullptr)); });
        Now("Socket.BeginConnect(none)", [&] { static_cast<void>(s.EndConnect(s.BeginConnect(none, 1, nullptr, nullptr))); });
        Now("Socket.BeginConnect(six)", [&] { static_cast<void>(s.EndConnect(s.BeginConnect(six, 1, nullptr, nullptr))); });
        Now("Socket.BeginConnect(six address)",
            [&] { static_cast<void>(s.EndConnect(s.BeginConnect(IPAddress::IPv6Loopback, 1, nullptr, nullptr))); });
        Later("Socket.ConnectAsync(null address)", [&] { return s.ConnectAsync(nothing, 1); });
        Later("Socket.ConnectAsync(null)", [&] { return s.ConnectAsync(nothings, 1); });
        Later("Socket.ConnectAsync(none)", [&] { return s.ConnectAsync(none, 1); });
        Later("Socket.ConnectAsync(none, token)", [&] { return s.ConnectAsync(none, 1, r.Token()); });
        Later("Socket.ConnectAsync(six)", [&] { return s.ConnectAsync(six, 1); });
        Later("Socket.ConnectAsync(six, token)", [&] { return s.ConnectAsync(six, 1, r.Token()); });
        Later("Socket.ConnectAsync(six address)", [&] { return s.ConnectAsync(IPAddress::IPv6Loopback, 1); });
        Now("TcpClient.Connect(null address)", [&] { static_cast<void>(c.Connect(nothing, 1)); });
        Now("TcpClient.Connect(null)", [&] { static_cast<void>(c.Connect(nothings, 1)); });
        Now("TcpClient.Connect(none)", [&] { static_cast<void>(c.Connect(none, 1)); });
        Now("TcpClient.Connect(six)", [&] { static_cast<void>(c.Connect(six, 1)); });
        Later("TcpClient.ConnectAsync(null address)", [&] { return c.ConnectAsync(nothing, 1); });
        Later("TcpClient.ConnectAsync(null)", [&] { return c.ConnectAsync(nothings, 1); });
        Later("TcpClient.ConnectAsync(none)", [&] { return c.ConnectAsync(none, 1); });
        Later("TcpClient.ConnectAsync(six)", [&] { return c.ConnectAsync(six, 1); });
        Now("TcpListener(null address)", [&] { static_cast<void>(TcpListener(nothing, 1)); });
        Now("IPEndPoint(null)", [&] { static_cast<void>(IPEndPoint(nothing, 1)); });
    }

    void EndPoints()
    {
        Section("end points");
        auto s = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
        const Using guardOfS(s);
        auto c = TcpClient(AddressFamily::InterNetwork);
        const Using guardOfC(c);
        auto d = Udp4.Bound();
        const Using guardOfD(d);
        const EndPoint nothing = nullptr;
        const EndPoint name = DnsEndPoint("localhost", 1);
        const EndPoint six = IPEndPoint(IPAddress::IPv6Loopback, 1);
        const IPEndPoint nowhere = nullptr;
        Now("Bind(null)", [&] { static_cast<void>(s.Bind(nothing)); });
        Now("Bind(name)", [&] { static_cast<void>(s.Bind(name)); });
        Now("Connect(null)", [&] { static_cast<void>(s.Connect(nothing)); });
        Now("BeginConnect(null)", [&] { static_cast<void>(s.BeginConnect(nothing, nullptr, nullptr)); });
        Now("BeginConnect(six)", [&] { static_cast<void>(s.EndConnect(s.BeginConnect(six, nullptr, nullptr))); });
        Later("ConnectAsync(null)", [&] { return s.ConnectAsync(nothing); });
        Later("ConnectAsync(six)", [&] { return s.ConnectAsync(six); });
        Now("SendTo(null)", [&] { static_cast<void>(d.SendTo(Bytes(2), nothing)); });
        Now("SendTo(name)", [&] { static_cast<void>(d.SendTo(Bytes(2), name)); });
        Now("BeginSendTo(null)", [&] { static_cast<void>(d.BeginSendTo(Bytes(2), 0, 2, SocketFlags::None, nothing, nullptr, nullptr)); });
        Now("BeginSendTo(name)",
            [&] { static_cast<void>(d.EndSendTo(d.BeginSendTo(Bytes(2), 0, 2, SocketFlags::None, name, nullptr, nullptr))); });
        Later("SendToAsync(null)", [&] { return d.SendToAsync(Bytes(2), nothing); });
        Later("SendToAsync(name)", [&] { return d.SendToAsync(Bytes(2), name); });
        Now("ReceiveFrom(null)",
            [&]
            {
                EndPoint from = nullptr;
                d.ReceiveFrom(Array<Byte>(2), from);
            });
        Now("ReceiveFrom(name)",
            [&]
            {
                EndPoint from = DnsEndPoint("localhost", 1);
                d.ReceiveFrom(Array<Byte>(2), from);
            });
        Now("ReceiveFrom(six)",
            [&]
            {
                EndPoint from = IPEndPoint(IPAddress::IPv6Loopback, 1);
                d.ReceiveFrom(Array<Byte>(2), from);
            });
        Later("ReceiveFromAsync(null)", [&] { return d.ReceiveFromAsync(Array<Byte>(2), nothing); });
        Later("ReceiveFromAsync(name)", [&] { return d.ReceiveFromAsync(Array<Byte>(2), name); });
        Later("ReceiveFromAsync(six)", [&] { return d.ReceiveFromAsync(Array<Byte>(2), six); });
        Later("ReceiveMessageFromAsync(null)", [&] { return d.ReceiveMessageFromAsync(Array<Byte>(2), nothing); });
        Later("ReceiveMessageFromAsync(name)", [&] { return d.ReceiveMessageFromAsync(Array<Byte>(2), name); });
        Later("ReceiveMessageFromAsync(six)", [&] { return d.ReceiveMessageFromAsync(Array<Byte>(2), six); });
        Now("TcpClient(null)", [&] { static_cast<void>(TcpClient(nowhere)); });
        Now("TcpClient.Connect(null)", [&] { static_cast<void>(c.Connect(nowhere)); });
        Later("TcpClient.ConnectAsync(null)", [&] { return c.ConnectAsync(nowhere); });
        Now("TcpListener(null)", [&] { static_cast<void>(TcpListener(nowhere)); });
        Now("UdpClient(null)", [&] { static_cast<void>(UdpClient(nowhere)); });
        Now("TcpClient(Unix)", [&] { static_cast<void>(TcpClient(AddressFamily::Unix)); });
        Now("UdpClient(Unix)", [&] { static_cast<void>(UdpClient(AddressFamily::Unix)); });
    }

    void Buffers()
    {
        Section("buffers");
        const auto [s, p] = Tcp4.Pair();
        auto n = NetworkStream(s);
        const Using guardOfN(n);
        const Array<Byte> nothing = nullptr;
        const auto few = Bytes(2);
        Now("Send(null)", [&] { static_cast<void>(s.Send(nothing)); });
        Now("Send(offset 3)", [&] { static_cast<void>(s.Send(few, 3, 0, SocketFlags::None)); });
        Now("Send(size 3)", [&] { static_cast<void>(s.Send(few, 0, 3, SocketFlags::None)); });
        Now("Receive(null)", [&] { static_cast<void>(s.Receive(nothing)); });
        Now("Receive(offset -1)", [&] { static_cast<void>(s.Receive(few, -1, 0, SocketFlags::None)); });
        Now("Receive(size -1)", [&] { static_cast<void>(s.Receive(few, 0, -1, SocketFlags::None)); });
        Now("Send(no segments)", [&] { static_cast<void>(s.Send(Segments())); });
        Now("Receive(no segments)", [&] { static_cast<void>(s.Receive(Segments())); });
        Now("BeginSend(null)", [&] { static_cast<void>(s.BeginSend(nothing, 0, 0, SocketFlags::None, nullptr, nullptr)); });
        Now("BeginSend(size 3)", [&] { static_cast<void>(s.BeginSend(few, 0, 3, SocketFlags::None, nullptr, nullptr)); });
        Now("BeginReceive(null)", [&] { static_cast<void>(s.BeginReceive(nothing, 0, 0, SocketFlags::None, nullptr, nullptr)); });
        Now("BeginReceive(offset 3)", [&] { static_cast<void>(s.BeginReceive(few, 3, 0, SocketFlags::None, nullptr, nullptr)); });
        Now("BeginSend(no segments)", [&] { static_cast<void>(s.BeginSend(Segments(), SocketFlags::None, nullptr, nullptr)); });
        Now("BeginReceive(no segments)", [&] { static_cast<void>(s.BeginReceive(Segments(), SocketFlags::None, nullptr, nullptr)); });
        Later("SendAsync(null)", [&] { return s.SendAsync(nothing); });
        Later("ReceiveAsync(null)", [&] { return s.ReceiveAsync(nothing); });
        Later("SendAsync(no segments)", [&] { return s.SendAsync(Segments()); });
        Later("ReceiveAsync(no segments)", [&] { return s.ReceiveAsync(Segments()); });
        Now("NetworkStream.Read(null)", [&] { static_cast<void>(n.Read(nothing, 0, 0)); });
        Now("NetworkStream.Read(offset 3)", [&] { static_cast<void>(n.Read(few, 3, 0)); });
        Now("NetworkStream.Read(offset -1)", [&] { static_cast<void>(n.Read(few, -1, 0)); });
        Now("NetworkStream.Read(count 3)", [&] { static_cast<void>(n.Read(few, 0, 3)); });
        Now("NetworkStream.Write(null)", [&] { static_cast<void>(n.Write(nothing, 0, 0)); });
        Now("NetworkStream.Write(count -1)", [&] { static_cast<void>(n.Write(few, 0, -1)); });
        Now("NetworkStream.BeginRead(null)", [&] { static_cast<void>(n.BeginRead(nothing, 0, 0, nullptr, nullptr)); });
        Now("NetworkStream.BeginRead(count 3)", [&] { static_cast<void>(n.BeginRead(few, 0, 3, nullptr, nullptr)); });
        Now("NetworkStream.BeginWrite(null)", [&] { static_cast<void>(n.BeginWrite(nothing, 0, 0, nullptr, nullptr)); });
        Now("NetworkStream.BeginWrite(offset 3)", [&] { static_cast<void>(n.BeginWrite(few, 3, 0, nullptr, nullptr)); });
        Later("NetworkStream.ReadAsync(null)", [&] { return n.ReadAsync(nothing, 0, 0); });
        Later("NetworkStream.ReadAsync(count 3)", [&] { return n.ReadAsync(few, 0, 3); });
        Later("NetworkStream.WriteAsync(null)", [&] { return n.WriteAsync(nothing, 0, 0); });
        Later("NetworkStream.WriteAsync(count 3)", [&] { return n.WriteAsync(few, 0, 3); });
        p.Close();
    }

    void Datagrams()
    {
        Section("datagrams");
        auto u = UdpClient(0, AddressFamily::InterNetwork);
        const Using guardOfU(u);
        auto target = Udp4.Bound();
        const Using guardOfTarget(target);
        auto connected = UdpClient(AddressFamily::InterNetwork);
        const Using guardOfConnected(connected);
        const auto to = Udp4.Reach(target);
        connected.Connect(to);
        const Array<Byte> nothing = nullptr;
        const IPEndPoint nowhere = nullptr;
        Now("Send(null)", [&] { static_cast<void>(u.Send(nothing, 1, to)); });
        Now("Send(null, no target)", [&] { static_cast<void>(u.Send(nothing, 1)); });
        Now("Send(3 of 2)", [&] { static_cast<void>(u.Send(Bytes(2), 3, to)); });
        Now("Send(3 of 2, no target)", [&] { static_cast<void>(u.Send(Bytes(2), 3)); });
        Now("Send(3 of 2, null target)", [&] { static_cast<void>(u.Send(Bytes(2), 3, nowhere)); });
        Now("Send(3 of 2, host)", [&] { static_cast<void>(u.Send(Bytes(2), 3, "127.0.0.1", 1)); });
        Now("Send(-1 of 2)", [&] { static_cast<void>(u.Send(Bytes(2), -1, to)); });
        Now("Send(no target)", [&] { static_cast<void>(u.Send(Bytes(2), 2)); });
        Now("Send(null host)", [&] { static_cast<void>(u.Send(Bytes(2), 2, nullptr, 1)); });
        Now("Send(connected, target)", [&] { static_cast<void>(connected.Send(Bytes(2), 2, to)); });
        Now("Send(connected, 3 of 2, target)", [&] { static_cast<void>(connected.Send(Bytes(2), 3, to)); });
        Now("Send(connected, host)", [&] { static_cast<void>(connected.Send(Bytes(2), 2, "127.0.0.1", 1)); });
        Now("BeginSend(null)", [&] { static_cast<void>(u.BeginSend(nothing, 1, to, nullptr, nullptr)); });
        Now("BeginSend(3 of 2)", [&] { static_cast<void>(u.BeginSend(Bytes(2), 3, to, nullptr, nullptr)); });
        Now("BeginSend(3 of 2, no target)", [&] { static_cast<void>(u.BeginSend(Bytes(2), 3, nullptr, nullptr)); });
        Now("BeginSend(-1 of 2)", [&] { static_cast<void>(u.BeginSend(Bytes(2), -1, to, nullptr, nullptr)); });
        Now("BeginSend(connected, target)", [&] { static_cast<void>(connected.BeginSend(Bytes(2), 2, to, nullptr, nullptr)); });
        Later("SendAsync(null)", [&] { return u.SendAsync(nothing, 1, to); });
        Later("SendAsync(null, no target)", [&] { return u.SendAsync(nothing, 1); });
        Later("SendAsync(null, host)", [&] { return u.SendAsync(nothing, 1, "127.0.0.1", 1); });
        Later("SendAsync(3 of 2)", [&] { return u.SendAsync(Bytes(2), 3, to); });
        Later("SendAsync(3 of 2, no target)", [&] { return u.SendAsync(Bytes(2), 3); });
        Later("SendAsync(3 of 2, null target)", [&] { return u.SendAsync(Bytes(2), 3, nowhere); });
        Later("SendAsync(3 of 2, host)", [&] { return u.SendAsync(Bytes(2), 3, "127.0.0.1", 1); });
        Later("SendAsync(-1 of 2)", [&] { return u.SendAsync(Bytes(2), -1, to); });
        Later("SendAsync(no target)", [&] { return u.SendAsync(Bytes(2), 2); });
        Later("SendAsync(null host)", [&] { return u.SendAsync(Bytes(2), 2, nullptr, 1); });
        Later("SendAsync(connected, target)", [&] { return connected.SendAsync(Bytes(2), 2, to); });
        Later("SendAsync(connected, 3 of 2, target)", [&] { return connected.SendAsync(Bytes(2), 3, to); });
        Later("SendAsync(connected, host)", [&] { return connected.SendAsync(Bytes(2), 2, "127.0.0.1", 1); });
        Now("JoinMulticastGroup(null)", [&] { static_cast<void>(u.JoinMulticastGroup(nullptr)); });
        Now("JoinMulticastGroup(six)", [&] { static_cast<void>(u.JoinMulticastGroup(IPAddress::IPv6Loopback)); });
        Now("JoinMulticastGroup(index -1)", [&] { static_cast<void>(u.JoinMulticastGroup(-1, IPAddress::Loopback)); });
        Now("JoinMulticastGroup(index 1)", [&] { static_cast<void>(u.JoinMulticastGroup(1, IPAddress::IPv6Loopback)); });
        Now("JoinMulticastGroup(time 256)", [&] { static_cast<void>(u.JoinMulticastGroup(IPAddress::Parse("224.0.0.251"), 256)); });
        Now("DropMulticastGroup(null)", [&] { static_cast<void>(u.DropMulticastGroup(nullptr)); });
        Now("DropMulticastGroup(six)", [&] { static_cast<void>(u.DropMulticastGroup(IPAddress::IPv6Loopback)); });
        Now("DropMulticastGroup(index -1)", [&] { static_cast<void>(u.DropMulticastGroup(IPAddress::Loopback, -1)); });
    }

    void Disposed()
    {
        Section("disposed");
        const auto s = Tcp4.Open();
        s.Close();
        const auto [open, peer] = Tcp4.Pair();
        const auto n = NetworkStream(open);
        n.Close();
        const auto e = SocketAsyncEventArgs();
        e.Dispose();
        const auto l = TcpListener(IPAddress::Loopback, 0);
        const auto to = IPEndPoint(IPAddress::Loopback, 1);
        Now("Send", [&] { static_cast<void>(s.Send(Bytes(2))); });
        Now("Receive", [&] { static_cast<void>(s.Receive(Array<Byte>(2))); });
        Now("Connect", [&] { static_cast<void>(s.Connect(to)); });
        Now("Bind", [&] { static_cast<void>(s.Bind(to)); });
        Now("Accept", [&] { static_cast<void>(s.Accept()); });
        Now("BeginSend", [&] { static_cast<void>(s.BeginSend(Bytes(2), 0, 2, SocketFlags::None, nullptr, nullptr)); });
        Now("BeginConnect", [&] { static_cast<void>(s.BeginConnect(to, nullptr, nullptr)); });
        Later("SendAsync", [&] { return s.SendAsync(Bytes(2)); });
        Later("ReceiveAsync", [&] { return s.ReceiveAsync(Array<Byte>(2)); });
        Later("ConnectAsync", [&] { return s.ConnectAsync(to); });
        Later("AcceptAsync", [&] { return s.AcceptAsync(); });
        Now("Blocking", [&] { static_cast<void>(s.Blocking()); });
        Now("Read", [&] { static_cast<void>(n.Read(Array<Byte>(2), 0, 2)); });
        Now("Write", [&] { static_cast<void>(n.Write(Bytes(2), 0, 2)); });
        Now("BeginRead", [&] { static_cast<void>(n.BeginRead(Array<Byte>(2), 0, 2, nullptr, nullptr)); });
        Later("ReadAsync", [&] { return n.ReadAsync(Array<Byte>(2), 0, 2); });
        Later("WriteAsync", [&] { return n.WriteAsync(Bytes(2), 0, 2); });
        Now("DataAvailable", [&] { static_cast<void>(n.DataAvailable()); });
        Now("SetBuffer of args", [&] { static_cast<void>(e.SetBuffer(Array<Byte>(2), 0, 2)); });
        Now("ReceiveAsync(args)", [&] { static_cast<void>(open.ReceiveAsync(e)); });
        Now("AcceptSocket of a listener", [&] { static_cast<void>(l.AcceptSocket()); });
        Now("Pending of a listener", [&] { static_cast<void>(l.Pending()); });
        Now("BeginAcceptSocket of a listener", [&] { static_cast<void>(l.BeginAcceptSocket(nullptr, nullptr)); });
        Later("AcceptSocketAsync of a listener", [&] { return l.AcceptSocketAsync(); });
        Later("AcceptTcpClientAsync of a listener", [&] { return l.AcceptTcpClientAsync(); });
        Now("Start(-1) of a listener", [&] { static_cast<void>(l.Start(-1)); });
        open.Close();
        peer.Close();
    }

    void Args()
    {
        Section("event args");
        auto s = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
        const Using guardOfS(s);
        auto d = Udp4.Bound();
        const Using guardOfD(d);
        auto l = Tcp4.Listening();
        const Using guardOfL(l);
        const auto [open, peer] = Tcp4.Pair();
        const SocketAsyncEventArgs nothing = nullptr;
        SocketAsyncEventArgs e;
        const Using guardOfE(e);
        SocketAsyncEventArgs list;
        const Using guardOfList(list);
        list.BufferList(Segments(Bytes(2)));
        SocketAsyncEventArgs buffer;
        const Using guardOfBuffer(buffer);
        buffer.SetBuffer(Array<Byte>(2), 0, 2);
        SocketAsyncEventArgs remote;
        const Using guardOfRemote(remote);
        remote.RemoteEndPoint(IPEndPoint(IPAddress::IPv6Loopback, 1));
        Now("ConnectAsync(null)", [&] { static_cast<void>(s.ConnectAsync(nothing)); });
        Now("ReceiveAsync(null)", [&] { static_cast<void>(open.ReceiveAsync(nothing)); });
        Now("CancelConnectAsync(null)", [&] { static_cast<void>(Socket::CancelConnectAsync(nothing)); });
        Now("CancelConnectAsync(unused)", [&] { static_cast<void>(Socket::CancelConnectAsync(e)); });
        Now("CancelConnectAsync(unused, remote)", [&] { static_cast<void>(Socket::CancelConnectAsync(remote)); });
        Now("ConnectAsync(no remote)", [&] { static_cast<void>(s.ConnectAsync(e)); });
        Now("static ConnectAsync(no remote)", [&] { static_cast<void>(Socket::ConnectAsync(SocketType::Stream, ProtocolType::Tcp, e)); });
        Now("static ConnectAsync(list)", [&] { static_cast<void>(Socket::ConnectAsync(SocketType::Stream, ProtocolType::Tcp, list)); });
        Now("ConnectAsync(list)", [&] { static_cast<void>(s.ConnectAsync(list)); });
        Now("ConnectAsync(six)", [&] { static_cast<void>(s.ConnectAsync(remote)); });
        Now("ReceiveFromAsync(no remote)", [&] { static_cast<void>(d.ReceiveFromAsync(buffer)); });
        Now("ReceiveFromAsync(six)", [&] { static_cast<void>(d.ReceiveFromAsync(remote)); });
        Now("ReceiveMessageFromAsync(no remote)", [&] { static_cast<void>(d.ReceiveMessageFromAsync(buffer)); });
        Now("SendToAsync(no remote)", [&] { static_cast<void>(d.SendToAsync(buffer)); });
        Now("SendAsync(nothing set)", [&] { static_cast<void>(open.SendAsync(e)); });
        Now("SendPacketsAsync(nothing set)", [&] { static_cast<void>(open.SendPacketsAsync(e)); });
        Now("SendPacketsAsync(not connected)", [&] { static_cast<void>(s.SendPacketsAsync(e)); });
        Now("AcceptAsync(list)", [&] { static_cast<void>(l.AcceptAsync(list)); });
        SocketAsyncEventArgs small;
        const Using guardOfSmall(small);
        small.SetBuffer(Array<Byte>(2), 0, 2);
        Now("AcceptAsync(small)", [&] { static_cast<void>(l.AcceptAsync(small)); });
        Now("AcceptAsync(not listening)", [&] { static_cast<void>(s.AcceptAsync(e)); });
        Now("SetBuffer(with list)", [&] { static_cast<void>(list.SetBuffer(Array<Byte>(2), 0, 2)); });
        Now("BufferList(with buffer)", [&] { static_cast<void>(buffer.BufferList(Segments(Bytes(2)))); });
        Now("SetBuffer(3, 0)", [&] { static_cast<void>(buffer.SetBuffer(3, 0)); });
        Now("SetBuffer(0, 3)", [&] { static_cast<void>(buffer.SetBuffer(0, 3)); });
        Now("SetBuffer(3, 0) without", [&] { static_cast<void>(e.SetBuffer(3, 0)); });
        Now("SetBuffer(array, 3, 0)", [&] { static_cast<void>(e.SetBuffer(Array<Byte>(2), 3, 0)); });
        Now("SetBuffer(array, 0, -1)", [&] { static_cast<void>(e.SetBuffer(Array<Byte>(2), 0, -1)); });
        SocketAsyncEventArgs busy;
        const Using guardOfBusy(busy);
        busy.SetBuffer(Array<Byte>(2), 0, 2);
        static_cast<void>(open.ReceiveAsync(busy));
        Now("SetBuffer(in use)", [&] { static_cast<void>(busy.SetBuffer(0, 1)); });
        Now("ReceiveAsync(in use)", [&] { static_cast<void>(open.ReceiveAsync(busy)); });
        open.Close();
        peer.Close();
    }

    void Values()
    {
        Section("values");
        auto s = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
        const Using guardOfS(s);
        TcpClient c;
        const Using guardOfC(c);
        const auto [open, peer] = Tcp4.Pair();
        auto n = NetworkStream(open);
        const Using guardOfN(n);
        const Socket nothing = nullptr;
        const String nofile = nullptr;
        Now("NetworkStream(null)", [&] { static_cast<void>(NetworkStream(nothing)); });
        Now("NetworkStream(not connected)", [&] { static_cast<void>(NetworkStream(s)); });
        Now("ReadTimeout = 0", [&] { static_cast<void>(n.ReadTimeout(0)); });
        Now("ReadTimeout = -2", [&] { static_cast<void>(n.ReadTimeout(-2)); });
        Now("WriteTimeout = 0", [&] { static_cast<void>(n.WriteTimeout(0)); });
        Now("Position", [&] { static_cast<void>(n.Position()); });
        Now("Length", [&] { static_cast<void>(n.Length()); });
        Now("SetLength", [&] { static_cast<void>(n.SetLength(1)); });
        Now("Seek", [&] { static_cast<void>(n.Seek(0, SeekOrigin::Begin)); });
        Now("Close(-2)", [&] { static_cast<void>(n.Close(-2)); });
        Now("GetStream", [&] { static_cast<void>(c.GetStream()); });
        Now("ReceiveTimeout = -2", [&] { static_cast<void>(s.ReceiveTimeout(-2)); });
        Now("SendTimeout = -2", [&] { static_cast<void>(s.SendTimeout(-2)); });
        Now("ReceiveBufferSize = -1", [&] { static_cast<void>(s.ReceiveBufferSize(-1)); });
        Now("SendBufferSize = -1", [&] { static_cast<void>(s.SendBufferSize(-1)); });
        Now("Ttl = 256", [&] { static_cast<void>(s.Ttl(256)); });
        Now("LingerState = null", [&] { static_cast<void>(s.LingerState(nullptr)); });
        Now("DualMode", [&] { static_cast<void>(s.DualMode()); });
        Now("Select of nothing", [&] { static_cast<void>(Socket::Select(nullptr, nullptr, nullptr, 0)); });
        Now("SendFile(not connected)", [&] { static_cast<void>(s.SendFile(nofile)); });
        Now("BeginSendFile(not connected)", [&] { static_cast<void>(s.BeginSendFile(nofile, nullptr, nullptr)); });
        Later("SendFileAsync(not connected)", [&] { return s.SendFileAsync(nofile); });
        Now("Accept(not bound)", [&] { static_cast<void>(s.Accept()); });
        Later("AcceptAsync(not bound)", [&] { return s.AcceptAsync(); });
        Now("UnixDomainSocketEndPoint(null)", [&] { static_cast<void>(UnixDomainSocketEndPoint(nofile)); });
        Now("UnixDomainSocketEndPoint(empty)", [&] { static_cast<void>(UnixDomainSocketEndPoint("")); });
        Now("UnixDomainSocketEndPoint(long)", [&] { static_cast<void>(UnixDomainSocketEndPoint(String('x', 200))); });
        Now("Socket(null handle)", [&] { static_cast<void>(Socket(SafeSocketHandle(nullptr))); });
        open.Close();
        peer.Close();
    }

    const Scenario scenario("ArgumentTexts",
                            []
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
                            });
}
