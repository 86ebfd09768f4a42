// The handles of sockets, and sockets made of handles.
#include "tests/Support/Descriptors.hpp"
#include "tests/Support/Styles.hpp"
#include <System/IDisposable.hpp>
#include <System/NullReferenceException.hpp>

using namespace SocketTests;

namespace
{
    /// The handle of the operating system, which no Socket has any more.
    IntPtr Released(const Socket& socket)
    {
        const IntPtr handle = socket.Handle();
        socket.SafeHandle().SetHandleAsInvalid();
        return handle;
    }
    /// A socket made of it.
    Socket Adopted(const Socket& socket)
    {
        return Socket(SafeSocketHandle(Released(socket), true));
    }
    bool IsOpen(IntPtr handle)
    {
        const SafeSocketHandle looked(handle, false);
        try
        {
            return Socket(looked) != nullptr;
        }
        catch (const SocketException&)
        {
            return false;
        }
    }
}

BOOST_AUTO_TEST_CASE(a_handle_of_no_socket)
{
    const SafeSocketHandle none;
    BOOST_TEST(none.IsInvalid());
    BOOST_TEST(!none.IsClosed());
    BOOST_TEST(none.DangerousGetHandle() == -1);
    const SafeSocketHandle some(12345, false);
    BOOST_TEST(!some.IsInvalid());
    BOOST_TEST(some.DangerousGetHandle() == 12345);
    some.SetHandleAsInvalid();
    BOOST_TEST(some.IsInvalid());
    BOOST_TEST(some.IsClosed());
    BOOST_TEST(some.DangerousGetHandle() == 12345);
    SafeSocketHandle null = nullptr;
    BOOST_TEST((null == nullptr));
    BOOST_TEST(some.ToString() == "System.Net.Sockets.SafeSocketHandle");
    const IDisposable disposable = SafeSocketHandle();
    disposable.Dispose();
}

BOOST_AUTO_TEST_CASE(the_handle_of_a_socket)
{
    const Socket socket = Udp();
    const SafeSocketHandle handle = socket.SafeHandle();
    BOOST_TEST((socket.SafeHandle() == handle));
    BOOST_TEST(handle.DangerousGetHandle() == socket.Handle());
    BOOST_TEST(!handle.IsInvalid());
    BOOST_TEST(!handle.IsClosed());
    socket.Close();
    BOOST_TEST(handle.IsClosed());
    BOOST_TEST(handle.IsInvalid());
    BOOST_TEST((socket.SafeHandle() == handle));
    BOOST_TEST(Udp().SafeHandle().IsClosed() == false);

    const Socket other = Udp();
    other.SafeHandle().Close();
    BOOST_CHECK_THROW((void)other.Available(), ObjectDisposedException);
    // The object behind is made anew if nobody has it; a null socket has none.
    BOOST_TEST(other.SafeHandle().IsClosed());
    BOOST_CHECK_THROW((void)Socket(nullptr).SafeHandle(), NullReferenceException);
}

BOOST_AUTO_TEST_CASE(the_handle_keeps_the_socket_open)
{
    const Pair pair = ConnectedPair();
    SafeSocketHandle handle = nullptr;
    {
        const Socket socket = Adopted(pair.Client);
        handle = socket.SafeHandle();
    }
    {
        const Socket again = Socket(handle);
        again.Send(Bytes("abc"));
        BOOST_TEST((again.SafeHandle() == handle));
    }
    BOOST_TEST(ReceiveText(pair.Server, 3) == "abc");
    handle = nullptr;
    BOOST_TEST(ReceiveText(pair.Server, 1) == "");
}

BOOST_AUTO_TEST_CASE(a_socket_of_a_sockets_handle_is_the_same)
{
    Socket socket = BoundUdp();
    const Socket same = Socket(socket.SafeHandle());
    BOOST_TEST(same.LocalEndPoint().Equals(socket.LocalEndPoint()));
    socket = Socket(socket.SafeHandle());
    BOOST_CHECK_NO_THROW((void)socket.Available());
    same.Close();
    BOOST_CHECK_THROW((void)socket.Available(), ObjectDisposedException);
    BOOST_TEST(ParameterOf<ArgumentException>([&] { Socket(socket.SafeHandle()); }) == "handle");
}

BOOST_TEST_DECORATOR(*Differs("Socket..ctor(SafeSocketHandle)", "a descriptor that is no socket's, on Linux"))
BOOST_AUTO_TEST_CASE(handles_of_which_no_socket_can_be_made)
{
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { Socket(SafeSocketHandle(nullptr)); }) == "handle");
    BOOST_TEST(ParameterOf<ArgumentException>([] { Socket{SafeSocketHandle()}; }) == "handle");
    const SafeSocketHandle closed(Released(Udp()), true);
    closed.Dispose();
    BOOST_TEST(closed.IsClosed());
    BOOST_TEST(ParameterOf<ArgumentException>([&] { Socket{closed}; }) == "handle");
    BOOST_TEST(ErrorOf([] { Socket(SafeSocketHandle(987654, false)); }) == SocketError::NotSocket);
    const Socket broken = Udp();
    Break(broken);
    BOOST_TEST(ErrorOf([&] { Socket(SafeSocketHandle(broken.Handle(), false)); }) == SocketError::NotSocket);
}

BOOST_AUTO_TEST_CASE(who_owns_a_handle_closes_it)
{
    for (const bool owns : {true, false})
    {
        const IntPtr handle = Released(BoundUdp());
        {
            const Socket socket = Socket(SafeSocketHandle(handle, owns));
            socket.Close();
            BOOST_TEST(IsOpen(handle) == !owns);
        }
        BOOST_TEST(IsOpen(handle) == !owns);
        if (!owns)
        {
            SafeSocketHandle(handle, true).Close();
            BOOST_TEST(!IsOpen(handle));
        }
    }
    // Also without a call of Close.
    const IntPtr handle = Released(BoundUdp());
    {
        const SafeSocketHandle owner(handle, true);
    }
    BOOST_TEST(!IsOpen(handle));
}

BOOST_AUTO_TEST_CASE(a_handle_in_use_is_closed_afterwards)
{
    for (const bool hasSocket : {false, true})
    {
        const IntPtr number = Released(BoundUdp());
        const SafeSocketHandle handle(number, true);
        bool held = false;
        handle.DangerousAddRef(held);
        BOOST_TEST(held);
        if (hasSocket)
        {
            (void)Socket(handle);
        }
        handle.Close();
        BOOST_TEST(handle.IsClosed());
        BOOST_TEST(IsOpen(number));
        BOOST_CHECK_THROW(handle.DangerousAddRef(held), ObjectDisposedException);
        handle.DangerousRelease();
        BOOST_TEST(!IsOpen(number));
    }
    const SafeSocketHandle extra(Released(Udp()), true);
    extra.DangerousRelease();
    BOOST_TEST(extra.IsClosed());
}

BOOST_TEST_DECORATOR(*Differs("Socket..ctor(SafeSocketHandle)", "a socket that is not bound, on Unix"))
BOOST_AUTO_TEST_CASE(a_socket_knows_the_state_of_its_handle)
{
    const Socket fresh = Adopted(Tcp());
    BOOST_TEST(fresh.AddressFamily() == AddressFamily::InterNetwork);
    BOOST_TEST(fresh.SocketType() == SocketType::Stream);
    BOOST_TEST(fresh.ProtocolType() == ProtocolType::Tcp);
    BOOST_TEST(fresh.Blocking());
    BOOST_TEST(!fresh.Connected());
    BOOST_TEST(!fresh.IsBound());
    BOOST_TEST((fresh.LocalEndPoint() == nullptr));
    BOOST_TEST((fresh.RemoteEndPoint() == nullptr));

    const Socket v6 = Udp(AddressFamily::InterNetworkV6);
    v6.DualMode(true);
    v6.Bind(AnyEndPoint(AddressFamily::InterNetworkV6));
    const int port = PortOf(v6);
    const Socket bound = Adopted(v6);
    BOOST_TEST(bound.AddressFamily() == AddressFamily::InterNetworkV6);
    BOOST_TEST(bound.SocketType() == SocketType::Dgram);
    BOOST_TEST(bound.ProtocolType() == ProtocolType::Udp);
    BOOST_TEST(bound.IsBound());
    BOOST_TEST(bound.DualMode());
    BOOST_TEST(PortOf(bound) == port);
    BOOST_TEST(!bound.Connected());

    const Pair datagrams = ConnectedDatagrams();
    const Socket connected = Adopted(datagrams.Client);
    BOOST_TEST(connected.Connected());
    BOOST_TEST(connected.RemoteEndPoint().Equals(datagrams.Server.LocalEndPoint()));
}

BOOST_AUTO_TEST_CASE_TEMPLATE(an_adopted_socket_works, Style, AllStyles)
{
    const Socket first = Listener();
    const EndPoint at = first.LocalEndPoint();
    const Socket listener = Adopted(first);
    BOOST_TEST(listener.LocalEndPoint().Equals(at));
    Socket client = Tcp();
    client.Blocking(false);
    client = Adopted(client);
    BOOST_TEST(client.Blocking()); // the library's matter, and not the descriptor's
    Style::Connect(client, at);
    const Socket accepted = Style::Accept(listener);
    const Socket server = Adopted(accepted);
    BOOST_TEST(server.Connected());
    BOOST_TEST(server.RemoteEndPoint().Equals(client.LocalEndPoint()));
    BOOST_TEST(Style::Send(client, Bytes("abc"), 0, 3) == 3);
    const Array<Byte> buffer(4);
    BOOST_TEST(Style::Receive(server, buffer, 0, 4) == 3);
    // It was blocked in neither style, and waits again.
    BlockedCall blocked([=] { return Style::Receive(server, buffer, 0, 4); });
    client.Send(Bytes("xy"));
    BOOST_TEST(blocked.End() == 2);
}

BOOST_AUTO_TEST_CASE(sockets_of_the_unix_domain_are_adopted_too)
{
    if (!Socket::OSSupportsUnixDomainSockets())
    {
        return;
    }
    const Socket socket = Adopted(Socket(AddressFamily::Unix, SocketType::Stream, ProtocolType::Unspecified));
    BOOST_TEST(socket.AddressFamily() == AddressFamily::Unix);
    BOOST_TEST(socket.SocketType() == SocketType::Stream);
    BOOST_TEST(!socket.IsBound());
}
