// Properties, fields, static members, overloads, literal 0.
#include "tests/rules/Rules.hpp"

void Members(Socket s, IPEndPoint ip, Object o, char** argv)
{
    s.NoDelay(true);
    s->NoDelay(s->NoDelay());
    IPAddress any = IPAddress::Any;
    int limits = IPEndPoint::MaxPort + Timeout::Infinite;
    Encoding ascii = Encoding::ASCII();
    String nl = Environment::NewLine();
    Console::WriteLine();
    Console::WriteLine("x");
    Console::WriteLine(nl);
    Console::WriteLine(5);
    Console::WriteLine(true);
    Console::WriteLine(ip);
    Console::WriteLine(any);
    Console::WriteLine(o);
    Console::WriteLine(argv[0]);
    Console::WriteLine("{0} {1} {2} {3}", "x", nl, SocketType::Stream, ip);
    Console::WriteLine(SocketError::Success);
    Console::Write("{0}", limits);
    s.SetSocketOption(SocketOptionLevel::Socket, SocketOptionName::Linger, LingerOption(true, 5));
    s.SetSocketOption(SocketOptionLevel::Socket, SocketOptionName::Debug, true);
    s.SetSocketOption(SocketOptionLevel::Socket, SocketOptionName::Debug, 1);
    s.SetSocketOption(SocketOptionLevel::Socket, SocketOptionName::Debug, Array<Byte>(4));
    LingerOption lo = (LingerOption)s.GetSocketOption(SocketOptionLevel::Socket, SocketOptionName::Linger);
    int opt = (int)s.GetSocketOption(SocketOptionLevel::Socket, SocketOptionName::Debug) + (int)lo.Enabled();
    s.IOControl(5, nullptr, Array<Byte>(4));
    IPAddress p = IPAddress::Parse("::1");
    if (IPAddress::TryParse("1", p) || IPAddress::TryParse(nl, p) || p == any || p.Equals(any) || IPEndPoint::TryParse("x", ip))
        opt++;
    p = IPAddress(0);
    p = IPAddress(0x0100007FLL);
    p = IPAddress(Array<Byte>{127, 0, 0, 1});
    p = nullptr;
    ip = IPEndPoint(0, 0);
    ip = IPEndPoint(any, 0);
    ip = IPEndPoint(0x0100007FLL, 80);
    for (IPAddress x : Dns::GetHostAddresses("h"))
        Console::WriteLine(x);
    for (auto x : Dns::GetHostEntry("h").AddressList())
        Console::WriteLine(x);
    Dns::GetHostEntry(any);
    List<Socket> reads;
    reads.Add(s);
    Socket::Select(reads, nullptr, nullptr, 1000);
    ArrayList al;
    al.Add(s);
    Socket::Select(al, nullptr, nullptr, -1);
    Socket first = (Socket)al[0];
    al[0] = first;
    List<Socket> copy = List<Socket>(reads.ToArray());
    SocketAddress sa = ip.Serialize();
    sa[0] = 5;
    ip = (IPEndPoint)ip.Create(sa);
    Console::WriteLine(opt);
}

void MoreMembers(Socket s, EndPoint ep, IPAddress address)
{
    s.Blocking(false);
    s.LingerState(LingerOption(true, 10));
    s.ReceiveBufferSize(8192);
    s.ReceiveTimeout(1000);
    s.Ttl(42);
    s.ExclusiveAddressUse(true);
    s.DualMode(true);
    bool all = s.Connected() && s.IsBound() && s.Blocking() && s.EnableBroadcast() && s.Available() > 0 && s.Handle() != 0;
    s.Bind(ep);
    s.Listen();
    s.Listen(100);
    s.Accept();
    s.Connect(address, 80);
    s.Connect("host", 80);
    s.Connect(Array<IPAddress>{address}, 80);
    s.Disconnect(false);
    s.Shutdown(SocketShutdown::Both);
    s.Close(5);
    s.Dispose();
    s.Poll(1000, SelectMode::SelectRead);
    s.Poll(TimeSpan::FromSeconds(1), SelectMode::SelectWrite);
    s.IOControl(IOControlCode::DataToRead, nullptr, Array<Byte>(4));
    s.GetSocketOption(SocketOptionLevel::Socket, SocketOptionName::SendTimeout);
    s.GetSocketOption(SocketOptionLevel::Tcp, SocketOptionName::NoDelay, Array<Byte>(4));
    s.GetSocketOption(SocketOptionLevel::Tcp, SocketOptionName::NoDelay, 4);
    s.SetSocketOption(SocketOptionLevel::IP, SocketOptionName::MulticastInterface, address.GetAddressBytes());
    Dns::Resolve("h");
    Dns::GetHostByName("h");
    Dns::GetHostByAddress("1.2.3.4");
    Dns::GetHostByAddress(address);
    Dns::GetHostAddresses("h", AddressFamily::InterNetwork);
    Dns::EndResolve(Dns::BeginResolve("h", nullptr, nullptr));
    Dns::EndGetHostByName(Dns::BeginGetHostByName("h", nullptr, nullptr));
    Dns::EndGetHostEntry(Dns::BeginGetHostEntry(address, nullptr, nullptr));
    Dns::EndGetHostAddresses(Dns::BeginGetHostAddresses("h", nullptr, nullptr));
    SocketFlags flags = SocketFlags::Peek | SocketFlags::OutOfBand;
    flags &= ~SocketFlags::Peek;
    flags ^= SocketFlags::OutOfBand;
    if ((flags & SocketFlags::Peek) != 0 && all && Socket::OSSupportsIPv6() && Socket::SupportsIPv4())
    {
        Console::WriteLine("{0} {1}", flags, ToString(SocketError::ConnectionRefused));
    }
    int code = (int)SocketError::ConnectionRefused;
    address = IPAddress::HostToNetworkOrder(code) > 0 ? IPAddress::IPv6Any : IPAddress::IPv6Loopback;
    address = address.MapToIPv6();
    Int16 order = IPAddress::NetworkToHostOrder((Int16)5);
    Console::WriteLine("{0} {1} {2}", order, IPEndPoint::MinPort, Timeout::InfiniteTimeSpan);
    IPEndPoint parsed = IPEndPoint::Parse("[::1]:80");
    parsed.Port(81);
    parsed.Address(IPAddress::Loopback);
    DnsEndPoint host = DnsEndPoint("host", 80, AddressFamily::InterNetworkV6);
    s.Connect(host);
    List<Socket> read;
    List<Socket> write;
    Socket::Select(read, write, nullptr, TimeSpan::FromSeconds(1));
}
