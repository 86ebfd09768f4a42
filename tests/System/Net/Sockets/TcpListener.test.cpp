// TcpListener.
#include "tests/Support/Sockets.hpp"
#include <System/Using.hpp>

using namespace SocketTests;

namespace
{
    TcpListener Started()
    {
        TcpListener listener = TcpListener(IPAddress::Loopback, 0);
        listener.Start();
        return listener;
    }
    int PortOf(const TcpListener& listener)
    {
        return ((IPEndPoint)listener.LocalEndpoint()).Port();
    }
    void AwaitPending(const TcpListener& listener)
    {
        AwaitReadable(listener.Server());
    }

    class Protected : public TcpListener
    {
    public:
        using TcpListener::TcpListener;
        bool IsActive() const { return Active(); }
    };

    const char* const CallFails = "the underlying socket call fails; ErrorCode holds the native code";
    const char* const NotStarted = "Start was not called";
    const char* const SocketClosed = "called after the socket was closed";
}

BOOST_AUTO_TEST_CASE(listeners_are_made_for_an_end_point,
                     *Documents("TcpListener..ctor", "port 0") * Documents("TcpListener..ctor (IPAddress,Int32)", "localaddr is null") *
                         Documents("TcpListener..ctor (Int32) and (IPAddress,Int32)",
                                   "port outside IPEndPoint.MinPort..MaxPort (0..65535)") *
                         Documents("TcpListener..ctor(Int32)", "status") * Documents("TcpListener.LocalEndpoint", "type"))
{
    const TcpListener listener = TcpListener(IPAddress::Loopback, 0);
    BOOST_TEST(listener.LocalEndpoint().ToString() == "127.0.0.1:0");
    listener.Start();
    BOOST_TEST(((IPEndPoint)listener.LocalEndpoint()).Port() != 0);
    BOOST_TEST(TcpListener(IPEndPoint(IPAddress::Loopback, 0)).LocalEndpoint().ToString() == "127.0.0.1:0");
    BOOST_TEST(TcpListener(0).LocalEndpoint().ToString() == "0.0.0.0:0");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return TcpListener(IPAddress(nullptr), 5); }) == "localaddr");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return TcpListener(IPEndPoint(nullptr)); }) == "localEP");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return TcpListener(IPAddress::Any, -1); }) == "port");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return TcpListener(65536); }) == "port");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return TcpListener::Create(-1); }) == "port");
    const TcpListener both = TcpListener::Create(0);
    both.Start();
    BOOST_TEST((TcpClient("127.0.0.1", PortOf(both)).Connected()));
    BOOST_TEST((!Socket::OSSupportsIPv6() || both.Server().DualMode()));
}

BOOST_AUTO_TEST_CASE(a_listener_that_was_not_started_accepts_nothing,
                     *Documents("TcpListener.AcceptSocket", NotStarted) * Documents("TcpListener.Pending", NotStarted))
{
    const TcpListener l = TcpListener(IPAddress::Loopback, 0);
    const std::string message = "Not listening. You must call the Start() method before calling this method.";
    BOOST_TEST(MessageOf<InvalidOperationException>([&] { return l.Pending(); }) == message);
    BOOST_TEST(MessageOf<InvalidOperationException>([&] { return l.AcceptSocket(); }) == message);
    BOOST_TEST(MessageOf<InvalidOperationException>([&] { return l.AcceptTcpClient(); }) == message);
    BOOST_TEST(MessageOf<InvalidOperationException>([&] { return l.BeginAcceptSocket(nullptr, nullptr); }) == message);
    BOOST_TEST(MessageOf<InvalidOperationException>([&] { return l.BeginAcceptTcpClient(nullptr, nullptr); }) == message);
}

BOOST_AUTO_TEST_CASE(connections_are_accepted, *Documents("TcpListener.Start", "call") * Documents("TcpListener.AcceptSocket", "result") *
                                                   Documents("TcpListener.Pending", "listener started, no request") *
                                                   Documents("TcpListener.Pending", "request queued") *
                                                   Documents("TcpListener.Stop", "accepted connections") *
                                                   Documents("TcpListener.Active", "after Start / after Stop"))
{
    const Protected l = Protected(IPAddress::Loopback, 0);
    BOOST_TEST(!l.IsActive());
    l.Start();
    l.Start();
    BOOST_TEST(l.IsActive());
    BOOST_TEST(!l.Pending());
    const TcpClient client = TcpClient("127.0.0.1", PortOf(l));
    AwaitPending(l);
    BOOST_TEST(l.Pending());
    const Socket accepted = l.AcceptSocket();
    BOOST_TEST(((IPEndPoint)accepted.RemoteEndPoint()).Port() == ((IPEndPoint)client.Client().LocalEndPoint()).Port());
    const TcpClient second = TcpClient("127.0.0.1", PortOf(l));
    const TcpClient peer = l.AcceptTcpClient();
    BOOST_TEST(peer.Connected());
    l.Stop();
    l.Stop();
    BOOST_TEST(!l.IsActive());
    accepted.Send(Bytes("x"));
    BOOST_TEST(client.GetStream().ReadByte() == 'x');
    peer.GetStream().WriteByte('y');
    BOOST_TEST(second.GetStream().ReadByte() == 'y');
    // Again, with a new socket.
    l.Start(5);
    BOOST_TEST(TcpClient("127.0.0.1", PortOf(l)).Connected());
    l.Dispose();
}

BOOST_AUTO_TEST_CASE(accepting_waits,
                     *Documents("TcpListener.AcceptSocket", "no request") * Documents("TcpListener.AcceptTcpClient", "no request"))
{
    const TcpListener l = Started();
    BlockedCall sockets([=] { return l.AcceptSocket(); });
    BOOST_TEST(sockets.IsBlocked());
    const TcpClient first = TcpClient("127.0.0.1", PortOf(l));
    BOOST_TEST(sockets.End().Connected());
    BlockedCall clients([=] { return l.AcceptTcpClient(); });
    BOOST_TEST(clients.IsBlocked());
    const TcpClient second = TcpClient("127.0.0.1", PortOf(l));
    BOOST_TEST(clients.End().Connected());
    BlockedCall stopped([=] { return l.AcceptSocket(); });
    l.Stop();
    BOOST_TEST((ErrorOf([&] { return stopped.End(); }) == SocketError::Interrupted));
}

BOOST_AUTO_TEST_CASE(begin_accept_and_end_accept,
                     *Documents("TcpListener.EndAcceptSocket", SocketClosed) *
                         Documents("TcpListener.EndAcceptSocket", "asyncResult did not come from the matching Begin call") *
                         Documents("TcpListener.EndAcceptSocket", "EndAcceptSocket called a second time for the same asyncResult") *
                         Documents("TcpListener.BeginAcceptSocket", SocketClosed) *
                         Documents("TcpListener.BeginAcceptTcpClient", SocketClosed))
{
    const TcpListener l = Started();
    const IAsyncResult sockets = l.BeginAcceptSocket(nullptr, 5);
    BOOST_TEST((int)sockets.AsyncState() == 5);
    const TcpClient first = TcpClient("127.0.0.1", PortOf(l));
    BOOST_TEST(l.EndAcceptSocket(sockets).Connected());
    Caught<InvalidOperationException>([&] { return l.EndAcceptSocket(sockets); });
    const IAsyncResult clients = l.BeginAcceptTcpClient(nullptr, nullptr);
    const TcpClient second = TcpClient("127.0.0.1", PortOf(l));
    BOOST_TEST(l.EndAcceptTcpClient(clients).Connected());
    Caught<ArgumentException>([&] { return l.EndAcceptSocket(first.GetStream().BeginRead(Array<Byte>(1), 0, 1, nullptr, nullptr)); });
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return l.EndAcceptSocket(nullptr); }) == "asyncResult");
    const IAsyncResult pending = l.BeginAcceptSocket(nullptr, nullptr);
    l.Stop();
    Caught<ObjectDisposedException>([&] { return l.EndAcceptSocket(pending); });
    const TcpListener closed = Started();
    closed.Server().Close();
    Caught<ObjectDisposedException>([&] { return closed.BeginAcceptSocket(nullptr, nullptr); });
    Caught<ObjectDisposedException>([&] { return closed.BeginAcceptTcpClient(nullptr, nullptr); });
}

BOOST_AUTO_TEST_CASE(starting_reports_errors, *Documents("TcpListener.Start (Int32)", "backlog < 0 or above the OS maximum") *
                                                  Documents("TcpListener.Start (Int32)", "the underlying socket was disposed / is null") *
                                                  Documents("TcpListener.Start [all 2 overloads]", CallFails))
{
    const TcpListener l = Started();
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return TcpListener(IPAddress::Loopback, 0).Start(-1), 0; }) == "backlog");
    const TcpListener same = TcpListener(IPAddress::Loopback, PortOf(l));
    BOOST_TEST((ErrorOf([&] { return same.Start(), 0; }) == SocketError::AddressAlreadyInUse));
    BOOST_TEST((ErrorOf([&] { return same.Start(5), 0; }) == SocketError::AddressAlreadyInUse));
    l.Stop();
    same.Start();
    const TcpListener closed = TcpListener(IPAddress::Loopback, 0);
    closed.Server().Close();
    Caught<ObjectDisposedException>([&] { return closed.Start(5), 0; }); // an InvalidOperationException
}

BOOST_AUTO_TEST_CASE(errors_of_the_system_are_socket_exceptions,
                     *Documents("TcpListener.AcceptTcpClient", CallFails) * Documents("TcpListener.BeginAcceptSocket", CallFails) *
                         Documents("TcpListener.BeginAcceptTcpClient", CallFails) * Documents("TcpListener.EndAcceptSocket", CallFails))
{
    const auto broken = []
    {
        const TcpListener l = Started();
        Break(l.Server());
        return l;
    };
    BOOST_TEST(SaysNoSocket(ErrorOf([&] { return broken().AcceptTcpClient(); })));
    BOOST_TEST(SaysNoSocket(ErrorOf([&] { return broken().AcceptSocket(); })));
    BOOST_TEST(SaysNoSocket(ErrorOf(
        [&]
        {
            const TcpListener l = broken();
            return l.EndAcceptSocket(l.BeginAcceptSocket(nullptr, nullptr));
        })));
    BOOST_TEST(SaysNoSocket(ErrorOf(
        [&]
        {
            const TcpListener l = broken();
            return l.EndAcceptTcpClient(l.BeginAcceptTcpClient(nullptr, nullptr));
        })));
}

BOOST_AUTO_TEST_CASE(exclusive_use_is_set_while_stopped,
                     *Documents("TcpListener.ExclusiveAddressUse", "set while the listener is started") *
                         Documents("TcpListener.ExclusiveAddressUse", "set while started") *
                         Documents("TcpListener.ExclusiveAddressUse", SocketClosed))
{
    const TcpListener l = TcpListener(IPAddress::Loopback, 0);
    l.ExclusiveAddressUse(true);
    BOOST_TEST(l.ExclusiveAddressUse());
    l.Start();
    BOOST_TEST(MessageOf<InvalidOperationException>([&] { return l.ExclusiveAddressUse(false), 0; }) ==
               "The TcpListener must not be listening before performing this operation.");
    Caught<InvalidOperationException>([&] { return l.AllowNatTraversal(true), 0; });
    l.Stop();
    BOOST_TEST(l.ExclusiveAddressUse());
    l.Server().Close();
    Caught<ObjectDisposedException>([&] { return l.ExclusiveAddressUse(); });
}
