// UdpClient and UdpReceiveResult.
#include "tests/Support/Sockets.hpp"
#include <System/Using.hpp>

using namespace SocketTests;

namespace
{
    UdpClient Bound()
    {
        return UdpClient(IPEndPoint(IPAddress::Loopback, 0));
    }
    IPEndPoint EndPointOf(const UdpClient& client)
    {
        return (IPEndPoint)client.Client().LocalEndPoint();
    }
    std::string ReceivedBy(const UdpClient& client)
    {
        IPEndPoint from = nullptr;
        client.Client().ReceiveTimeout(static_cast<int>(std::chrono::milliseconds(Limit).count()));
        return TextOf(client.Receive(from));
    }

    class Protected : public UdpClient
    {
    public:
        using UdpClient::UdpClient;
        bool IsActive() const { return Active(); }
        void SetActive(bool value) const { Active(value); }
    };

    const IPAddress Group = IPAddress::Parse("239.1.2.3");
    const char* const CallFails = "the underlying socket call fails; ErrorCode holds the native code";
    const char* const SocketClosed = "called after the socket was closed";
    const char* const ClientClosed = "called after the UdpClient was closed";
    const char* const OtherTarget = "a remote end point is given although Connect set a default one";
    const char* const OtherGroupFamily = "group address family differs from the client's family";
}

BOOST_AUTO_TEST_CASE(clients_are_made_for_a_family_or_a_port,
                     *Documents("UdpClient..ctor (AddressFamily) and (Int32,AddressFamily)",
                                "family is neither InterNetwork nor InterNetworkV6") *
                         Documents("UdpClient..ctor(AddressFamily)", "other than InterNetwork(V6)") *
                         Documents("UdpClient..ctor()", "address family") * Documents("UdpClient..ctor(Int32)", "call") *
                         Documents("UdpClient.EnableBroadcast", "default") * Documents("UdpClient.Available", "nothing queued"))
{
    const UdpClient c;
    BOOST_TEST((c.Client().AddressFamily() == AddressFamily::InterNetwork));
    BOOST_TEST(!c.Client().IsBound());
    BOOST_TEST(!c.EnableBroadcast());
    if (Socket::OSSupportsIPv6())
    {
        Caught<SocketException>([&] { return c.Connect(IPAddress::IPv6Loopback, 5), 0; });
    }
    BOOST_TEST((UdpClient(AddressFamily::InterNetworkV6).Client().AddressFamily() == AddressFamily::InterNetworkV6));
    const UdpClient bound = UdpClient(0);
    BOOST_TEST(EndPointOf(bound).Address() == IPAddress::Any);
    BOOST_TEST(EndPointOf(bound).Port() != 0);
    BOOST_TEST(bound.Available() == 0);
    BOOST_TEST(EndPointOf(UdpClient(0, AddressFamily::InterNetworkV6)).Address() == IPAddress::IPv6Any);
    const auto exception = Caught<ArgumentException>([] { return UdpClient(AddressFamily::Unix); });
    BOOST_TEST(exception->ParamName() == "family");
    BOOST_TEST(
        std::string_view(exception->Message()).starts_with("'UDP' Client can only accept InterNetwork or InterNetworkV6 addresses."));
    BOOST_TEST(ParameterOf<ArgumentException>([] { return UdpClient(0, AddressFamily::Unknown); }) == "family");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return UdpClient(65536); }) == "port");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return UdpClient(IPEndPoint(nullptr)); }) == "localEP");
}

BOOST_AUTO_TEST_CASE(clients_connect_to_a_host,
                     *Documents("UdpClient..ctor (String,Int32)", "hostname is null") * Documents("UdpClient..ctor(String,Int32)", "call") *
                         Documents("UdpClient..ctor [all 6 overloads]", CallFails) * Documents("UdpClient.Active", "after Connect") *
                         Documents("UdpClient.Connect", "call") *
                         Documents("UdpClient.Connect (IPAddress,Int32) and (String,Int32)",
                                   "port outside IPEndPoint.MinPort..MaxPort (0..65535)") *
                         Documents("UdpClient.Connect (IPEndPoint)", "endPoint is null"))
{
    const UdpClient server = Bound();
    const Protected c = Protected("127.0.0.1", EndPointOf(server).Port());
    BOOST_TEST(c.IsActive());
    BOOST_TEST(!Protected().IsActive());
    c.Send(Bytes("hello"), 5);
    BOOST_TEST(ReceivedBy(server) == "hello");
    // Datagrams of others are not received.
    const UdpClient other = Bound();
    other.Send(Bytes("other"), 5, EndPointOf(c));
    server.Send(Bytes("mine"), 4, EndPointOf(c));
    BOOST_TEST(ReceivedBy(c) == "mine");
    const UdpClient named;
    named.Connect("localhost", EndPointOf(server).Port());
    named.Send(Bytes("x"));
    BOOST_TEST(ReceivedBy(server) == "x");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return UdpClient(String(nullptr), 5); }) == "hostname");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return named.Connect(String(nullptr), 5), 0; }) == "hostname");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return named.Connect(IPAddress(nullptr), 5), 0; }) == "addr");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return named.Connect(IPEndPoint(nullptr)), 0; }) == "endPoint");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return named.Connect("h", 65536), 0; }) == "port");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return named.Connect(IPAddress::Loopback, -1), 0; }) == "port");
    BOOST_TEST((ErrorOf([&] { return UdpClient(EndPointOf(server)); }) == SocketError::AddressAlreadyInUse));
    BOOST_TEST((ErrorOf([&] { return UdpClient("name.invalid", 5); }) == SocketError::HostNotFound));
}

BOOST_AUTO_TEST_CASE(datagrams_are_sent_in_every_form, *Documents("UdpClient.Send [all 3 overloads]", "dgram is null") *
                                                           Documents("UdpClient.Send [all 3 overloads]", OtherTarget) *
                                                           Documents("UdpClient.Send with end point or host", "after Connect") *
                                                           Documents("UdpClient.Send(Byte[],Int32)", "without Connect") *
                                                           Differs("UdpClient.Send", "without an end point, not connected") *
                                                           Documents("UdpClient.Receive", "datagram"))
{
    const UdpClient server = Bound();
    const IPEndPoint to = EndPointOf(server);
    const UdpClient c = Bound();
    const Array<Byte> data = Bytes("abc");
    BOOST_TEST(c.Send(data, 2, to) == 2);
    BOOST_TEST(ReceivedBy(server) == "ab");
    BOOST_TEST(c.Send(data, 3, "127.0.0.1", to.Port()) == 3);
    BOOST_TEST(ReceivedBy(server) == "abc");
    BOOST_TEST(c.Send(data, to) == 3);
    BOOST_TEST(ReceivedBy(server) == "abc");
    BOOST_TEST(c.Send(data, "127.0.0.1", to.Port()) == 3);
    IPEndPoint from = nullptr;
    BOOST_TEST(TextOf(server.Receive(from)) == "abc");
    BOOST_TEST(from.Equals(EndPointOf(c)));
    BOOST_TEST((ErrorOf([&] { return c.Send(data, 3); }) == SocketError::NotConnected));
    BOOST_TEST((ErrorOf([&] { return c.Send(data); }) == SocketError::NotConnected));
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return c.Send(nullptr, 3); }) == "dgram");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return c.Send(nullptr, 3, to); }) == "dgram");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return c.Send(nullptr, 3, "h", 5); }) == "dgram");
    c.Connect(to);
    BOOST_TEST(c.Send(data) == 3);
    BOOST_TEST(c.Send(data, 3) == 3);
    BOOST_TEST(MessageOf<InvalidOperationException>([&] { return c.Send(data, 3, to); }) ==
               "Cannot send packets to an arbitrary host while connected.");
    Caught<InvalidOperationException>([&] { return c.Send(data, 3, "h", 5); });
    Caught<InvalidOperationException>([&] { return c.Send(data, to); });
    c.Send(Array<Byte>(0), 0);
    ReceivedBy(server);
    ReceivedBy(server);
    BOOST_TEST(ReceivedBy(server) == "");
}

BOOST_AUTO_TEST_CASE(receiving_waits, *Documents("UdpClient.Receive", "no datagram") * Documents("UdpClient.Receive", CallFails) *
                                          Documents("UdpClient.Available", CallFails))
{
    const UdpClient server = Bound();
    BlockedCall receiving(
        [=]
        {
            IPEndPoint from = nullptr;
            return server.Receive(from);
        });
    BOOST_TEST(receiving.IsBlocked());
    Bound().Send(Bytes("x"), 1, EndPointOf(server));
    BOOST_TEST(TextOf(receiving.End()) == "x");
    Bound().Send(Bytes("four"), 4, EndPointOf(server));
    AwaitReadable(server.Client());
    BOOST_TEST(server.Available() >= 4);
    Break(server.Client());
    IPEndPoint from = nullptr;
    BOOST_TEST(SaysNoSocket(ErrorOf([&] { return server.Receive(from); })));
    BOOST_TEST(SaysNoSocket(ErrorOf([&] { return server.Available(); })));
}

BOOST_AUTO_TEST_CASE(begin_and_end,
                     *Documents("UdpClient.EndReceive", "asyncResult is null") *
                         Documents("UdpClient.EndReceive", "asyncResult came from something other than this object's BeginReceive") *
                         Documents("UdpClient.EndReceive", CallFails) * Documents("UdpClient.EndReceive", SocketClosed) *
                         Documents("UdpClient.EndSend", "asyncResult is null") *
                         Documents("UdpClient.EndSend", "asyncResult came from something other than this object's BeginSend"))
{
    const UdpClient server = Bound();
    const IPEndPoint to = EndPointOf(server);
    const UdpClient c = Bound();
    const IAsyncResult first = server.BeginReceive(nullptr, 5);
    const IAsyncResult second = server.BeginReceive(nullptr, nullptr);
    BOOST_TEST((int)first.AsyncState() == 5);
    BOOST_TEST(c.EndSend(c.BeginSend(Bytes("one"), 3, to, nullptr, nullptr)) == 3);
    BOOST_TEST(c.EndSend(c.BeginSend(Bytes("two"), 3, "127.0.0.1", to.Port(), nullptr, nullptr)) == 3);
    IPEndPoint from = nullptr;
    BOOST_TEST(TextOf(server.EndReceive(first, from)) == "one");
    BOOST_TEST(from.Equals(EndPointOf(c)));
    BOOST_TEST(TextOf(server.EndReceive(second, from)) == "two");
    c.Connect(to);
    const IAsyncResult sending = c.BeginSend(Bytes("three"), 5, nullptr, nullptr);
    BOOST_TEST(c.EndSend(sending) == 5);
    BOOST_TEST(ReceivedBy(server) == "three");
    Caught<InvalidOperationException>([&] { return c.BeginSend(Bytes("x"), 1, to, nullptr, nullptr); });
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return c.BeginSend(nullptr, 1, nullptr, nullptr); }) == "datagram");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return c.BeginSend(Bytes("x"), 2, nullptr, nullptr); }) == "bytes");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return c.EndSend(nullptr); }) == "asyncResult");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return c.EndReceive(nullptr, from); }) == "asyncResult");
    Caught<ArgumentException>([&] { return server.EndReceive(sending, from); });
    Caught<ArgumentException>([&] { return server.EndSend(first); });
    const IAsyncResult pending = server.BeginReceive(nullptr, nullptr);
    server.Close();
    Caught<ObjectDisposedException>([&] { return server.EndReceive(pending, from); });
    const UdpClient broken = Bound();
    Break(broken.Client());
    BOOST_TEST(SaysNoSocket(ErrorOf([&] { return broken.EndReceive(broken.BeginReceive(nullptr, nullptr), from); })));
}

BOOST_AUTO_TEST_CASE(a_closed_client_is_disposed, *Documents("UdpClient.Connect [all 3 overloads]", ClientClosed) *
                                                      Documents("UdpClient.Send [all 3 overloads]", ClientClosed) *
                                                      Documents("UdpClient.Receive", SocketClosed) *
                                                      Documents("UdpClient.ExclusiveAddressUse", SocketClosed) *
                                                      Documents("UdpClient.DropMulticastGroup [all 2 overloads]", SocketClosed) *
                                                      Documents("UdpClient.JoinMulticastGroup [all 4 overloads]", SocketClosed) *
                                                      Differs("UdpClient", "members of a closed one"))
{
    const UdpClient c = Bound();
    c.Close();
    c.Close();
    c.Dispose();
    BOOST_TEST((c.Client() == nullptr));
    const auto disposed = [](auto action)
    {
        const auto exception = Caught<ObjectDisposedException>(action);
        return exception && exception->ObjectName() == "System.Net.Sockets.UdpClient";
    };
    const Array<Byte> b(1);
    IPEndPoint to = IPEndPoint(IPAddress::Loopback, 5);
    BOOST_TEST(disposed([&] { return c.Connect("h", 5), 0; }));
    BOOST_TEST(disposed([&] { return c.Connect(IPAddress::Loopback, 5), 0; }));
    BOOST_TEST(disposed([&] { return c.Connect(to), 0; }));
    BOOST_TEST(disposed([&] { return c.Send(b, 1); }));
    BOOST_TEST(disposed([&] { return c.Send(b, 1, to); }));
    BOOST_TEST(disposed([&] { return c.Send(b, 1, "h", 5); }));
    BOOST_TEST(disposed([&] { return c.Receive(to); }));
    BOOST_TEST(disposed([&] { return c.BeginReceive(nullptr, nullptr); }));
    BOOST_TEST(disposed([&] { return c.BeginSend(b, 1, to, nullptr, nullptr); }));
    BOOST_TEST(disposed([&] { return c.ExclusiveAddressUse(); }));
    BOOST_TEST(disposed([&] { return c.Ttl(); }));
    BOOST_TEST(disposed([&] { return c.Available(); }));
    BOOST_TEST(disposed([&] { return c.JoinMulticastGroup(Group), 0; }));
    BOOST_TEST(disposed([&] { return c.JoinMulticastGroup(Group, 5), 0; }));
    BOOST_TEST(disposed([&] { return c.JoinMulticastGroup(Group, IPAddress::Loopback), 0; }));
    BOOST_TEST(disposed([&] { return c.JoinMulticastGroup(1, Group), 0; }));
    BOOST_TEST(disposed([&] { return c.DropMulticastGroup(Group), 0; }));
    BOOST_TEST(disposed([&] { return c.DropMulticastGroup(Group, 1), 0; }));
}

BOOST_AUTO_TEST_CASE(properties_are_the_sockets,
                     *Documents("UdpClient.ExclusiveAddressUse", "set after a binding constructor") *
                         Documents("UdpClient.DontFragment", "address family is neither InterNetwork nor InterNetworkV6"))
{
    const UdpClient c = Bound();
    c.Ttl(42);
    BOOST_TEST(c.Client().Ttl() == 42);
    BOOST_TEST(c.Ttl() == 42);
    c.DontFragment(true);
    BOOST_TEST(c.DontFragment());
    c.EnableBroadcast(true);
    BOOST_TEST(c.Client().EnableBroadcast());
    BOOST_TEST(c.EnableBroadcast());
    c.MulticastLoopback(false);
    BOOST_TEST(!c.MulticastLoopback());
    Caught<InvalidOperationException>([&] { return c.ExclusiveAddressUse(true), 0; });
    const UdpClient free;
    free.ExclusiveAddressUse(true);
    BOOST_TEST(free.ExclusiveAddressUse());
    const Protected mine = Protected(0);
    mine.SetActive(true);
    BOOST_TEST(mine.IsActive());
    const UdpClient given;
    given.Client(c.Client());
    BOOST_TEST((given.Client() == c.Client()));
    if (Socket::OSSupportsUnixDomainSockets())
    {
        given.Client(Socket(AddressFamily::Unix, SocketType::Stream, ProtocolType::Unspecified));
        Caught<NotSupportedException>([&] { return given.DontFragment(); });
    }
}

BOOST_AUTO_TEST_CASE(arguments_of_groups_are_checked,
                     *Documents("UdpClient.DropMulticastGroup [all 2 overloads]", OtherGroupFamily) *
                         Documents("UdpClient.DropMulticastGroup [all 2 overloads]", "multicastAddr is null") *
                         Documents("UdpClient.JoinMulticastGroup (IPAddress) and (IPAddress,Int32)", OtherGroupFamily) *
                         Documents("UdpClient.JoinMulticastGroup (IPAddress,Int32)", "timeToLive outside 0..255") *
                         Documents("UdpClient.JoinMulticastGroup (IPAddress,Int32)", "multicastAddr is null") *
                         Documents("UdpClient.JoinMulticastGroup", "address outside 224.0.0.0..239.255.255.255"))
{
    const UdpClient c = Bound();
    const IPAddress six = IPAddress::Parse("ff02::1");
    BOOST_TEST(ParameterOf<ArgumentException>([&] { return c.JoinMulticastGroup(six), 0; }) == "multicastAddr");
    BOOST_TEST(ParameterOf<ArgumentException>([&] { return c.JoinMulticastGroup(six, 5), 0; }) == "multicastAddr");
    BOOST_TEST(ParameterOf<ArgumentException>([&] { return c.DropMulticastGroup(six), 0; }) == "multicastAddr");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return c.JoinMulticastGroup(nullptr), 0; }) == "multicastAddr");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return c.JoinMulticastGroup(IPAddress(nullptr), 5), 0; }) == "multicastAddr");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return c.JoinMulticastGroup(5, IPAddress(nullptr)), 0; }) == "multicastAddr");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return c.DropMulticastGroup(nullptr), 0; }) == "multicastAddr");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return c.DropMulticastGroup(IPAddress(nullptr), 1), 0; }) == "multicastAddr");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return c.JoinMulticastGroup(Group, 256), 0; }) == "timeToLive");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return c.JoinMulticastGroup(Group, -1), 0; }) == "timeToLive");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return c.JoinMulticastGroup(-1, Group), 0; }) == "ifindex");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return c.DropMulticastGroup(Group, -1), 0; }) == "ifindex");
    BOOST_TEST((ErrorOf([&] { return c.JoinMulticastGroup(1, Group), 0; }) == SocketError::OperationNotSupported));
    BOOST_TEST((ErrorOf([&] { return c.DropMulticastGroup(Group, 1), 0; }) == SocketError::OperationNotSupported));
    Caught<SocketException>([&] { return c.JoinMulticastGroup(IPAddress::Parse("10.0.0.1"), IPAddress::Loopback), 0; });
    if (Socket::OSSupportsIPv6())
    {
        const UdpClient v6 = UdpClient(0, AddressFamily::InterNetworkV6);
        BOOST_TEST((ErrorOf([&] { return v6.JoinMulticastGroup(six, IPAddress::Loopback), 0; }) == SocketError::OperationNotSupported));
    }
}

BOOST_AUTO_TEST_CASE(groups_are_joined_and_dropped, *Documents("UdpClient.JoinMulticastGroup", "client made without a local port"))
{
    // On the loopback interface: nothing leaves this machine.
    const UdpClient receiver = UdpClient(0);
    receiver.JoinMulticastGroup(Group, IPAddress::Loopback);
    const UdpClient sender;
    sender.Client().SetSocketOption(SocketOptionLevel::IP, SocketOptionName::MulticastInterface, IPAddress::HostToNetworkOrder(0x7F000001));
    sender.Send(Bytes("group"), 5, IPEndPoint(Group, EndPointOf(receiver).Port()));
    BOOST_TEST(ReceivedBy(receiver) == "group");
    receiver.Client().SetSocketOption(SocketOptionLevel::IP, SocketOptionName::DropMembership, MulticastOption(Group, IPAddress::Loopback));
    Caught<SocketException>([&] { return receiver.DropMulticastGroup(Group), 0; });
    if (Socket::OSSupportsIPv6())
    {
        const IPAddress six = IPAddress::Parse("ff01::1:2");
        const UdpClient v6 = UdpClient(0, AddressFamily::InterNetworkV6);
        v6.JoinMulticastGroup(1, six);
        v6.DropMulticastGroup(six, 1);
        Caught<SocketException>([&] { return v6.DropMulticastGroup(six, 1), 0; });
    }
}

BOOST_AUTO_TEST_CASE(a_received_datagram_is_a_value)
{
    const Array<Byte> data = Bytes("x");
    const IPEndPoint from = IPEndPoint(IPAddress::Loopback, 5);
    const UdpReceiveResult result = UdpReceiveResult(data, from);
    BOOST_TEST((result.Buffer() == data));
    BOOST_TEST((result.RemoteEndPoint() == from));
    BOOST_TEST((result == UdpReceiveResult(data, IPEndPoint(IPAddress::Loopback, 5))));
    BOOST_TEST(result.Equals(Object(UdpReceiveResult(data, IPEndPoint(IPAddress::Loopback, 5)))));
    BOOST_TEST(!result.Equals(Object("x")));
    BOOST_TEST((result != UdpReceiveResult(Bytes("x"), from)));
    BOOST_TEST(result.GetHashCode() == UdpReceiveResult(data, from).GetHashCode());
    BOOST_TEST(UdpReceiveResult().Equals(UdpReceiveResult()));
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return UdpReceiveResult(nullptr, from); }) == "buffer");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return UdpReceiveResult(data, nullptr); }) == "remoteEndPoint");
}
