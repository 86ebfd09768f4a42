// TcpClient.
#include "tests/Support/Sockets.hpp"
#include <System/IO.hpp>
#include <System/Using.hpp>

using namespace SocketTests;
using namespace System::IO;

namespace
{
    /// A listener and a client that is connected to it.
    struct Clients
    {
        TcpListener Listener = TcpListener(IPAddress::Loopback, 0);
        TcpClient Client;
        TcpClient Server = nullptr;

        Clients()
        {
            Listener.Start();
            Client.Connect("127.0.0.1", Port());
            Server = Listener.AcceptTcpClient();
        }
        int Port() const { return ((IPEndPoint)Listener.LocalEndpoint()).Port(); }
    };

    class Protected : public TcpClient
    {
    public:
        using TcpClient::TcpClient;
        bool IsActive() const { return Active(); }
        void SetActive(bool value) const { Active(value); }
        int Extra() const { return Active() ? Client().Available() : Available(); }
    };

    int ClosedPort()
    {
        const TcpListener listener = TcpListener(IPAddress::Loopback, 0);
        listener.Start();
        const int port = ((IPEndPoint)listener.LocalEndpoint()).Port();
        listener.Stop();
        return port;
    }

    const char* const CallFails = "the underlying socket call fails; ErrorCode holds the native code";
    const char* const PortRange = "port outside IPEndPoint.MinPort..MaxPort (0..65535)";
    const char* const SocketClosed = "called after the socket was closed";
    const char* const ClientClosed = "called after the TcpClient was closed";
    const char* const OtherFamily = "address family is neither InterNetwork nor InterNetworkV6";
}

BOOST_AUTO_TEST_CASE(clients_are_made_for_a_family,
                     *Documents("TcpClient..ctor(AddressFamily)", "Unknown") *
                         Documents("TcpClient..ctor(AddressFamily)", "anything but InterNetwork, InterNetworkV6, Unknown") *
                         Documents("TcpClient..ctor()", "2017-2020 page"))
{
    BOOST_TEST((TcpClient(AddressFamily::InterNetwork).Client().AddressFamily() == AddressFamily::InterNetwork));
    BOOST_TEST((TcpClient(AddressFamily::InterNetworkV6).Client().AddressFamily() == AddressFamily::InterNetworkV6));
    for (const TcpClient& client : {TcpClient(), TcpClient(AddressFamily::Unknown)})
    {
        BOOST_TEST((client.Client().AddressFamily() == AddressFamily::InterNetworkV6) == Socket::OSSupportsIPv6());
        BOOST_TEST((!Socket::OSSupportsIPv6() || client.Client().DualMode()));
    }
    const auto exception = Caught<ArgumentException>([] { return TcpClient(AddressFamily::Unix); });
    BOOST_TEST(exception->ParamName() == "family");
    BOOST_TEST(
        std::string_view(exception->Message()).starts_with("'TCP' Client can only accept InterNetwork or InterNetworkV6 addresses."));
}

BOOST_AUTO_TEST_CASE(clients_are_bound_to_an_end_point,
                     *Documents("TcpClient..ctor(IPEndPoint)", "call") * Documents("TcpClient..ctor (IPEndPoint)", "localEP is null"))
{
    const TcpClient client = TcpClient(IPEndPoint(IPAddress::Loopback, 0));
    BOOST_TEST(client.Client().IsBound());
    BOOST_TEST((client.Client().AddressFamily() == AddressFamily::InterNetwork));
    BOOST_TEST(((IPEndPoint)client.Client().LocalEndPoint()).Address() == IPAddress::Loopback);
    BOOST_TEST((!Socket::OSSupportsIPv6() ||
                TcpClient(IPEndPoint(IPAddress::IPv6Loopback, 0)).Client().AddressFamily() == AddressFamily::InterNetworkV6));
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return TcpClient(IPEndPoint(nullptr)); }) == "localEP");
}

BOOST_AUTO_TEST_CASE(clients_connect_to_a_host,
                     *Documents("TcpClient..ctor (String,Int32)", "hostname is null") *
                         Documents("TcpClient..ctor (String,Int32)", PortRange) * Documents("TcpClient..ctor (String,Int32)", CallFails) *
                         Documents("TcpClient.Connect [all 4 overloads]", CallFails) * Documents("TcpClient.Connected", "never connected"))
{
    const Clients c;
    BOOST_TEST(TcpClient("localhost", c.Port()).Connected());
    BOOST_TEST(!TcpClient().Connected());
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return TcpClient(String(nullptr), 5); }) == "hostname");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return TcpClient("localhost", 65536); }) == "port");
    const int closed = ClosedPort();
    BOOST_TEST((ErrorOf([=] { return TcpClient("127.0.0.1", closed); }) == SocketError::ConnectionRefused));
    BOOST_TEST((ErrorOf([=] { return TcpClient().Connect("127.0.0.1", closed), 0; }) == SocketError::ConnectionRefused));
    BOOST_TEST((ErrorOf([=] { return TcpClient().Connect(IPAddress::Loopback, closed), 0; }) == SocketError::ConnectionRefused));
    BOOST_TEST(
        (ErrorOf([=] { return TcpClient().Connect(IPEndPoint(IPAddress::Loopback, closed)), 0; }) == SocketError::ConnectionRefused));
    BOOST_TEST(
        (ErrorOf([=] { return TcpClient().Connect(Array<IPAddress>{IPAddress::Loopback}, closed), 0; }) == SocketError::ConnectionRefused));
    BOOST_TEST((ErrorOf([=] { return TcpClient("name.invalid", 80); }) == SocketError::HostNotFound));
    BOOST_TEST((ErrorOf([&] { return c.Client.Connect("127.0.0.1", c.Port()), 0; }) == SocketError::IsConnected));
}

BOOST_AUTO_TEST_CASE(every_address_is_tried, *Documents("TcpClient.Connect(String,Int32)", "IPv6 and IPv4 addresses"))
{
    const Clients c;
    const TcpClient client;
    client.Connect(Array<IPAddress>{IPAddress::Parse("127.0.0.2"), IPAddress::Loopback}, c.Port());
    BOOST_TEST(client.Connected());
    if (Socket::OSSupportsIPv6())
    {
        // The same port on ::1: a host with both addresses is reached there.
        const TcpListener six = TcpListener(IPAddress::IPv6Loopback, c.Port());
        six.Start();
        const TcpClient both;
        both.Connect(Dns::GetHostAddresses("localhost").Length() > 1 ? "localhost" : "::1", c.Port());
        BOOST_TEST(six.Pending());
    }
}

BOOST_AUTO_TEST_CASE(arguments_of_connecting_are_checked,
                     *Documents("TcpClient.Connect (IPAddress,Int32)", "address is null") *
                         Documents("TcpClient.Connect (IPAddress[],Int32)", "ipAddresses is null") *
                         Documents("TcpClient.Connect (IPAddress[],Int32)", OtherFamily) *
                         Documents("TcpClient.Connect (IPEndPoint)", "remoteEp is null") *
                         Documents("TcpClient.Connect (String,Int32)", "hostname is null") *
                         Documents("TcpClient.BeginConnect (IPAddress,Int32,AsyncCallback,Object)", "address is null") *
                         Documents("TcpClient.BeginConnect (IPAddress[],Int32,AsyncCallback,Object)", "addresses is null") *
                         Documents("TcpClient.BeginConnect (String,Int32,AsyncCallback,Object)", "host is null") *
                         Documents("TcpClient.BeginConnect [all 3 overloads]", PortRange))
{
    const TcpClient c;
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return c.Connect(IPAddress(nullptr), 5), 0; }) == "address");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return c.Connect(Array<IPAddress>(nullptr), 5), 0; }) == "addresses");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return c.Connect(IPEndPoint(nullptr)), 0; }) == "remoteEP");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return c.Connect(String(nullptr), 5), 0; }) == "hostname");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return c.Connect("localhost", -1), 0; }) == "port");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return c.Connect(IPAddress::Loopback, 65536), 0; }) == "port");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return c.BeginConnect(IPAddress(nullptr), 5, nullptr, nullptr); }) == "address");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return c.BeginConnect(Array<IPAddress>(nullptr), 5, nullptr, nullptr); }) ==
               "addresses");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return c.BeginConnect(String(nullptr), 5, nullptr, nullptr); }) == "host");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return c.BeginConnect("h", 65536, nullptr, nullptr); }) == "port");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return c.BeginConnect(IPAddress::Loopback, -1, nullptr, nullptr); }) ==
               "port");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>(
                   [&] { return c.BeginConnect(Array<IPAddress>{IPAddress::Loopback}, -1, nullptr, nullptr); }) == "port");
    // The addresses must go with the sockets: one of another family cannot be made by itself, since an IPAddress is IPv4 or IPv6.
    const TcpClient u = TcpClient(AddressFamily::InterNetwork);
    if (Socket::OSSupportsUnixDomainSockets())
    {
        u.Client(Socket(AddressFamily::Unix, SocketType::Stream, ProtocolType::Unspecified));
        Caught<NotSupportedException>([&] { return u.Connect(Array<IPAddress>{IPAddress::Loopback}, 5), 0; });
    }
}

BOOST_AUTO_TEST_CASE(begin_connect_and_end_connect,
                     *Documents("TcpClient.BeginConnect [all 3 overloads]", CallFails) *
                         Documents("TcpClient.EndConnect", "asyncResult is null") *
                         Documents("TcpClient.EndConnect", "asyncResult did not come from the matching Begin call") *
                         Documents("TcpClient.EndConnect", SocketClosed))
{
    const Clients c;
    for (int form = 0; form != 3; ++form)
    {
        const TcpClient client;
        const IAsyncResult result = form == 0   ? client.BeginConnect("127.0.0.1", c.Port(), nullptr, 5)
                                    : form == 1 ? client.BeginConnect(IPAddress::Loopback, c.Port(), nullptr, 5)
                                                : client.BeginConnect(Array<IPAddress>{IPAddress::Loopback}, c.Port(), nullptr, 5);
        BOOST_TEST((int)result.AsyncState() == 5);
        client.EndConnect(result);
        BOOST_TEST(client.Connected());
        const TcpClient refused;
        const int closed = ClosedPort();
        const IAsyncResult failing = form == 0   ? refused.BeginConnect("127.0.0.1", closed, nullptr, nullptr)
                                     : form == 1 ? refused.BeginConnect(IPAddress::Loopback, closed, nullptr, nullptr)
                                                 : refused.BeginConnect(Array<IPAddress>{IPAddress::Loopback}, closed, nullptr, nullptr);
        BOOST_TEST((ErrorOf([&] { return refused.EndConnect(failing), 0; }) == SocketError::ConnectionRefused));
        Caught<ArgumentException>([&] { return TcpClient().EndConnect(result), 0; });
    }
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return TcpClient().EndConnect(nullptr), 0; }) == "asyncResult");
    const TcpClient closed;
    const IAsyncResult result = closed.BeginConnect("127.0.0.1", c.Port(), nullptr, nullptr);
    closed.Client().Close();
    Caught<ObjectDisposedException>([&] { return closed.EndConnect(result), 0; });
}

BOOST_AUTO_TEST_CASE(the_stream_is_always_the_same_and_owns_the_connection,
                     *Documents("TcpClient.GetStream", "call") * Documents("TcpClient.GetStream", "before Connect") *
                         Documents("TcpClient.GetStream", "peer shut down") * Documents("TcpClient.GetStream", ClientClosed) *
                         Documents("NetworkStream.Close", "stream came from TcpClient.GetStream"))
{
    Caught<InvalidOperationException>([] { return TcpClient().GetStream(); });
    const Clients c;
    const NetworkStream stream = c.Client.GetStream();
    BOOST_TEST((c.Client.GetStream() == stream));
    stream.Write(Bytes("abc"));
    const Array<Byte> b(3);
    c.Server.GetStream().ReadExactly(b.AsSpan());
    BOOST_TEST(TextOf(b) == "abc");
    c.Server.Client().Shutdown(SocketShutdown::Send);
    BOOST_TEST(stream.Read(b, 0, 3) == 0);
    stream.Close();
    BOOST_TEST(!c.Client.Connected());
    BOOST_TEST((c.Client.Client() != nullptr));
    Caught<InvalidOperationException>([&] { return c.Client.GetStream(); });
    c.Client.Close();
    Caught<ObjectDisposedException>([&] { return c.Client.GetStream(); });
}

BOOST_AUTO_TEST_CASE(closing_the_client_closes_the_stream)
{
    const Clients c;
    const NetworkStream stream = c.Server.GetStream();
    {
        const Using guard(c.Server);
    }
    Caught<ObjectDisposedException>([&] { return stream.ReadByte(); });
    BOOST_TEST(c.Client.GetStream().ReadByte() == -1);
    const Clients d;
    const Socket socket = d.Client.Client();
    d.Client.Dispose();
    Caught<ObjectDisposedException>([&] { return socket.Available(); });
    // A stream outlives the client's last handle.
    const Clients e;
    NetworkStream rest = nullptr;
    {
        const TcpClient passing = TcpClient("127.0.0.1", e.Port());
        rest = passing.GetStream();
    }
    rest.WriteByte('x');
    BOOST_TEST(e.Listener.AcceptTcpClient().GetStream().ReadByte() == 'x');
}

BOOST_AUTO_TEST_CASE(a_closed_client_is_disposed,
                     *Documents("TcpClient.Available", SocketClosed) * Documents("TcpClient.BeginConnect [all 3 overloads]", SocketClosed) *
                         Documents("TcpClient.Connect [3 of 4 overloads: (IPEndPoint); (IPAddress,Int32); (String,Int32)]", ClientClosed) *
                         Differs("TcpClient", "members of a closed one"))
{
    const TcpClient c;
    c.Close();
    c.Close();
    c.Dispose();
    BOOST_TEST((c.Client() == nullptr));
    BOOST_TEST(!c.Connected());
    const auto disposed = [](auto action)
    {
        const auto exception = Caught<ObjectDisposedException>(action);
        return exception && exception->ObjectName() == "System.Net.Sockets.TcpClient";
    };
    BOOST_TEST(disposed([&] { return c.Available(); }));
    BOOST_TEST(disposed([&] { return c.NoDelay(); }));
    BOOST_TEST(disposed([&] { return c.NoDelay(true), 0; }));
    BOOST_TEST(disposed([&] { return c.ExclusiveAddressUse(); }));
    BOOST_TEST(disposed([&] { return c.ReceiveBufferSize(); }));
    BOOST_TEST(disposed([&] { return c.SendTimeout(5), 0; }));
    BOOST_TEST(disposed([&] { return c.LingerState(); }));
    BOOST_TEST(disposed([&] { return c.GetStream(); }));
    BOOST_TEST(disposed([&] { return c.Connect("h", 5), 0; }));
    BOOST_TEST(disposed([&] { return c.Connect(IPAddress::Loopback, 5), 0; }));
    BOOST_TEST(disposed([&] { return c.Connect(IPEndPoint(IPAddress::Loopback, 5)), 0; }));
    BOOST_TEST(disposed([&] { return c.Connect(Array<IPAddress>{IPAddress::Loopback}, 5), 0; }));
    BOOST_TEST(disposed([&] { return c.BeginConnect("h", 5, nullptr, nullptr); }));
    BOOST_TEST(disposed([&] { return c.BeginConnect(IPAddress::Loopback, 5, nullptr, nullptr); }));
    BOOST_TEST(disposed([&] { return c.BeginConnect(Array<IPAddress>{IPAddress::Loopback}, 5, nullptr, nullptr); }));
}

BOOST_AUTO_TEST_CASE(properties_are_the_sockets,
                     *Documents("TcpClient.LingerState", "default") * Documents("TcpClient.NoDelay", "default") *
                         Documents("TcpClient.ReceiveTimeout", "default") * Documents("TcpClient.SendTimeout", "default") *
                         Documents("TcpClient.ExclusiveAddressUse", "set after the socket is bound (Connect or a binding constructor)") *
                         Documents("TcpClient.ReceiveTimeout", "expires in Read") *
                         Documents("TcpClient.SendTimeout", "expires in the send") * Documents("TcpClient.Available", CallFails))
{
    const Clients c;
    BOOST_TEST(!c.Client.LingerState().Enabled());
    BOOST_TEST(!c.Client.NoDelay());
    BOOST_TEST(c.Client.ReceiveTimeout() == 0);
    BOOST_TEST(c.Client.SendTimeout() == 0);
    c.Client.NoDelay(true);
    c.Client.LingerState(LingerOption(true, 3));
    c.Client.ReceiveBufferSize(30000);
    c.Client.SendBufferSize(40000);
    c.Client.ReceiveTimeout(20);
    c.Client.SendTimeout(600);
    const Socket socket = c.Client.Client();
    BOOST_TEST(socket.NoDelay());
    BOOST_TEST(c.Client.NoDelay());
    BOOST_TEST(c.Client.LingerState().LingerTime() == 3);
    BOOST_TEST(socket.ReceiveBufferSize() == c.Client.ReceiveBufferSize());
    BOOST_TEST(c.Client.SendBufferSize() == 40000);
    BOOST_TEST(socket.SendTimeout() == 600);
    BOOST_TEST(c.Client.SendTimeout() == 600);
    BOOST_TEST(!c.Client.ExclusiveAddressUse());
    Caught<InvalidOperationException>([&] { return c.Client.ExclusiveAddressUse(true), 0; });
    const Array<Byte> b(1 << 16);
    const auto expired = Caught<IOException>([&] { return c.Client.GetStream().Read(b, 0, 1); });
    BOOST_TEST((expired && dynamic_cast<const SocketException*>(expired->InnerException()) != nullptr));
    BOOST_TEST((ErrorOf(
                    [&]
                    {
                        for (;;)
                        {
                            c.Client.Client().Send(b);
                        }
                        return 0;
                    }) == SocketError::TimedOut));
    const Clients d;
    BOOST_TEST(d.Client.Available() == 0);
    d.Server.GetStream().Write(Bytes("abc"));
    AwaitReadable(d.Client.Client());
    BOOST_TEST(d.Client.Available() == 3);
    Break(d.Client.Client());
    BOOST_TEST(SaysNoSocket(ErrorOf([&] { return d.Client.Available(); })));
}

BOOST_AUTO_TEST_CASE(programs_derive_clients, *Documents("TcpClient.Active", "peer closes"))
{
    Clients c;
    const Protected mine = Protected("127.0.0.1", c.Port());
    BOOST_TEST(mine.IsActive());
    BOOST_TEST(!Protected().IsActive());
    const TcpClient peer = c.Listener.AcceptTcpClient();
    peer.Close();
    BOOST_TEST(mine.GetStream().ReadByte() == -1);
    BOOST_TEST(mine.IsActive());
    BOOST_TEST(mine.Extra() == 0);
    mine.SetActive(false);
    BOOST_TEST(!mine.IsActive());
    const TcpClient base = mine;
    BOOST_TEST((base.Client() == mine.Client()));
    const TcpClient given;
    given.Client(c.Client.Client());
    BOOST_TEST(given.Connected());
    given.Client(nullptr);
    BOOST_TEST((given.Client() != nullptr));
    BOOST_TEST(!given.Connected());
    const Object boxed = base;
    BOOST_TEST(((TcpClient)boxed == base));
    BOOST_TEST(base.GetType().FullName() == "System.Net.Sockets.TcpClient");
}
