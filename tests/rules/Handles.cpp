// Handles: null, sharing, identity, conversion, use in containers.
#include "tests/rules/Rules.hpp"

int Handles(Socket s, EndPoint ep)
{
    Socket s2;
    s = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    if (s)
        s2 = s;
    if (s == nullptr || nullptr == s || s != s2 || !s)
        return 1;
    std::unordered_map<Socket, int> map;
    map[s] = 1;
    static_assert(sizeof(Socket) == sizeof(void*) && sizeof(Array<Byte>) == sizeof(void*));
    IPEndPoint ip = (IPEndPoint)ep;
    ip = (IPEndPoint)s.LocalEndPoint();
    int port = ((IPEndPoint)s.LocalEndPoint()).Port() + ((IPEndPoint)s->LocalEndPoint())->Port();
    if (ep.Is<IPEndPoint>() && ep.As<IPEndPoint>() != nullptr && ep.As<DnsEndPoint>() == nullptr && ep.Equals(ip))
        port++;
    ep = ip;
    EndPoint ep3 = ip;
    ep3 = DnsEndPoint("a", 1);
    static_assert(!std::is_assignable_v<Socket, Socket> && std::is_assignable_v<Socket&, Socket>);
    static_assert(!std::is_convertible_v<EndPoint, IPEndPoint> && !std::is_convertible_v<Socket, bool> &&
                  !std::is_convertible_v<int, IPAddress> && !std::is_convertible_v<Object, Socket>);
    std::vector<Socket> v(3);
    std::optional<Socket> os;
    std::swap(v[0], v[1]);
    Socket moved = std::move(v[0]);
    v[1] = std::move(moved);
    const Socket c = v[1];
    c.Send(Array<Byte>(2));
    c.NoDelay(true);
    auto closing = [c] { c.Close(); };
    closing();
    for (Socket x : Array<Socket>{Socket(), nullptr})
        x.Close();
    return port;
}

/// A class of the program's own, derived from a handle.
class MySocket : public Socket
{
public:
    using Socket::Socket;
    MySocket(Socket socket) : Socket(socket) {}
    int SendText(String text) const { return Send(Encoding::UTF8().GetBytes(text)); }
};

void MoreHandles(Socket s, EndPoint ep, IPEndPoint ip)
{
    Socket none = nullptr;
    none = nullptr;
    Socket same = s ? s : none;
    EndPoint end = (EndPoint)IPEndPoint(IPAddress::Any, 0);
    end = (IPEndPoint)ep;
    if (s && !none && same == s && end != ep && ip.Equals(ep) && ip.GetHashCode() == ep.GetHashCode())
    {
        s->Close();
    }
    static_assert(std::is_copy_constructible_v<Socket> && std::is_nothrow_move_constructible_v<Socket>);
    static_assert(std::is_convertible_v<IPEndPoint, EndPoint> && std::is_convertible_v<DnsEndPoint, EndPoint>);
    static_assert(!std::is_convertible_v<int, Socket> && !std::is_constructible_v<Socket, int>);
    static_assert(!std::is_assignable_v<IPAddress, IPAddress> && !std::is_assignable_v<String, String>);
    static_assert(sizeof(EndPoint) == sizeof(void*) && sizeof(IPEndPoint) == sizeof(void*) && sizeof(String) == sizeof(void*));
    MySocket mine = MySocket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    mine = MySocket(s);
    mine.SendText("text");
    Socket base = mine;
    StringBuilder created;
    created.Append("x");
    StringBuilder unset = nullptr;
    List<Socket> list;
    list.Add(base);
    IPHostEntry entry = IPHostEntry();
    entry.HostName("h");
    IPAddress address;
    address = IPAddress::Parse("fe80::1");
    address.ScopeId(2);
    LingerOption linger = nullptr;
    MulticastOption multicast = MulticastOption(address, IPAddress::Any);
    multicast = MulticastOption(address);
    IPv6MulticastOption multicast6 = IPv6MulticastOption(address, 1);
    s.SetSocketOption(SocketOptionLevel::IPv6, SocketOptionName::AddMembership, multicast6);
    (void)linger;
    (void)unset;
}

void Embedded()
{
    struct Holder
    {
        Socket socket;
        IPEndPoint end = nullptr;
        IPAddress address;
        String name;
        Array<Byte> bytes;
        AsyncCallback callback;
        Object state;
    } holder, other;
    holder = other;
    std::vector<Holder> holders(2);
    holders.push_back(holder);
}
