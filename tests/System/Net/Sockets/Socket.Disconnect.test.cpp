// Shutdown and Disconnect, and what a socket tells about its peer afterwards.
#include "tests/Support/Styles.hpp"

using namespace SocketTests;

namespace
{
    void CheckReceivesNothing(const Socket& socket)
    {
        if (Os::ReceivesAfterShutdown)
        {
            BOOST_TEST(socket.Receive(Array<Byte>(1)) == 0);
        }
        else
        {
            BOOST_TEST(ErrorOf([&] { return socket.Receive(Array<Byte>(1)); }) == SocketError::Shutdown);
        }
    }
}

BOOST_AUTO_TEST_SUITE(shutting_down)

BOOST_AUTO_TEST_CASE(send_ends_what_the_peer_receives, *Documents("Socket.Shutdown", "Send"))
{
    const Pair pair = ConnectedPair();
    pair.Client.Send(Bytes("last"));
    pair.Client.Shutdown(SocketShutdown::Send);
    BOOST_TEST(ReceiveText(pair.Server, 9) == "last");
    BOOST_TEST(ErrorOf([&] { pair.Client.Send(Bytes("x")); }) == SocketError::Shutdown);
    // The other direction is still open.
    pair.Server.Send(Bytes("answer"));
    BOOST_TEST(ReceiveText(pair.Client, 6) == "answer");
    BOOST_TEST(!pair.Client.Connected());
}

BOOST_AUTO_TEST_CASE(receive_ends_receiving, *Documents("Socket.Shutdown", "Receive"))
{
    const Pair pair = ConnectedPair();
    pair.Client.Shutdown(SocketShutdown::Receive);
    CheckReceivesNothing(pair.Client);
    pair.Client.Send(Bytes("x"));
    BOOST_TEST(ReceiveText(pair.Server, 1) == "x");
}

BOOST_AUTO_TEST_CASE(both_ends_both, *Documents("Socket.Shutdown", "Both"))
{
    const Pair pair = ConnectedPair();
    pair.Client.Shutdown(SocketShutdown::Both);
    CheckReceivesNothing(pair.Client);
    BOOST_TEST(ErrorOf([&] { pair.Client.Send(Bytes("x")); }) == SocketError::Shutdown);
    BOOST_TEST(pair.Server.Receive(Array<Byte>(1)) == 0);
    pair.Client.Shutdown(SocketShutdown::Both);
}

BOOST_TEST_DECORATOR(*Differs("Socket.Shutdown", "the peer has closed"))
BOOST_AUTO_TEST_CASE(after_the_peer_closed_is_no_error)
{
    const Pair pair = ConnectedPair();
    pair.Client.Close();
    BOOST_TEST(pair.Server.Receive(Array<Byte>(1)) == 0);
    pair.Server.Shutdown(SocketShutdown::Both);
    // Not even after a reset.
    const Pair reset = ConnectedPair();
    reset.Client.Close(0);
    BOOST_TEST(ErrorOf([&] { reset.Server.Receive(Array<Byte>(1)); }) == SocketError::ConnectionReset);
    reset.Server.Shutdown(SocketShutdown::Both);
}

BOOST_AUTO_TEST_CASE(wants_a_connection, *Documents("Socket.Shutdown", "the underlying socket call fails; ErrorCode holds the native code"))
{
    BOOST_TEST(ErrorOf([] { Tcp().Shutdown(SocketShutdown::Both); }) == SocketError::NotConnected);
    if (!Os::ShutsDownUnconnectedDatagrams)
    {
        BOOST_TEST(ErrorOf([] { Udp().Shutdown(SocketShutdown::Send); }) == SocketError::NotConnected);
    }
    const Pair pair = ConnectedPair();
    BOOST_TEST(ErrorOf([&] { pair.Client.Shutdown(static_cast<SocketShutdown>(9)); }) == SocketError::InvalidArgument);
    BOOST_TEST(pair.Client.Connected());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(disconnecting)

BOOST_TEST_DECORATOR(*Documents("Socket.Disconnect", "after return"))
BOOST_AUTO_TEST_CASE_TEMPLATE(ends_the_connection, Style, AllStyles)
{
    for (const bool reuse : {false, true})
    {
        const Pair pair = ConnectedPair();
        pair.Client.Send(Bytes("all of it"));
        Style::Disconnect(pair.Client, reuse);
        BOOST_TEST(!pair.Client.Connected());
        BOOST_TEST((pair.Client.RemoteEndPoint() == nullptr));
        BOOST_TEST(ReceiveText(pair.Server, 20) == "all of it");
    }
}

BOOST_TEST_DECORATOR(*Documents("Socket.Disconnect", "reuseSocket == true"))
BOOST_AUTO_TEST_CASE_TEMPLATE(with_reuse_lets_both_styles_connect_again, Case, AllStylesAndFamilies)
{
    using Style = typename Case::Style;
    const Socket listener = Listener(Case::Family);
    const Socket client = Tcp(Case::Family);
    client.NoDelay(true);
    client.SendTimeout(4321);
    Blocking::Connect(client, listener.LocalEndPoint());
    const auto use = [&]
    {
        const Socket server = listener.Accept();
        BOOST_TEST(server.RemoteEndPoint().Equals(client.LocalEndPoint()));
        client.Send(Bytes("x"));
        BOOST_TEST(ReceiveText(server, 1) == "x");
    };
    use();
    Style::Disconnect(client, true);
    Blocking::Connect(client, listener.LocalEndPoint());
    use();
    Style::Disconnect(client, true);
    BeginEnd::Connect(client, listener.LocalEndPoint());
    use();
    BOOST_TEST(client.NoDelay());
    BOOST_TEST(client.SendTimeout() == 4321);
    BOOST_TEST(client.Connected());
}

BOOST_TEST_DECORATOR(*Documents("Socket.Connect", "socket was disconnected before"))
BOOST_AUTO_TEST_CASE_TEMPLATE(without_reuse_the_socket_does_not_connect_again, Style, AllStyles)
{
    const Socket listener = Listener();
    const Socket client = Tcp();
    Style::Connect(client, listener.LocalEndPoint());
    Style::Disconnect(client, false);
    Caught<InvalidOperationException>([&] { client.Connect(listener.LocalEndPoint()); });
    Caught<InvalidOperationException>([&] { client.Connect(IPAddress::Loopback, PortOf(listener)); });
    const IAsyncResult result = client.BeginConnect(listener.LocalEndPoint(), nullptr, nullptr);
    BOOST_TEST(ErrorOf([&] { client.EndConnect(result); }) == SocketError::IsConnected);
    BOOST_TEST(ErrorOf([&] { BeginEnd::Connect(client, String("localhost"), PortOf(listener)); }) == SocketError::IsConnected);
    BOOST_TEST(!client.Connected());
}

BOOST_TEST_DECORATOR(*Documents("Socket.Disconnect", "the underlying socket call fails; ErrorCode holds the native code") *
                     Documents("Socket.BeginDisconnect", "the underlying socket call fails; ErrorCode holds the native code"))
BOOST_AUTO_TEST_CASE_TEMPLATE(wants_a_connection, Style, AllStyles)
{
    BOOST_TEST(ErrorOf([] { Style::Disconnect(Tcp(), false); }) == SocketError::NotConnected);
    BOOST_TEST(ErrorOf([] { Style::Disconnect(Tcp(), true); }) == SocketError::NotConnected);
    BOOST_TEST(ErrorOf([] { Style::Disconnect(Udp(), false); }) == SocketError::NotConnected);
    BOOST_TEST(ErrorOf([] { Style::Disconnect(Deaf(), false); }) == SocketError::NotConnected);
}

BOOST_AUTO_TEST_CASE(begin_finds_that_there_never_was_a_connection_and_end_that_it_is_gone,
                     *Documents("Socket.EndDisconnect", "the underlying socket call fails; ErrorCode holds the native code"))
{
    BOOST_TEST(ErrorOf([] { Tcp().BeginDisconnect(false, nullptr, nullptr); }) == SocketError::NotConnected);
    BOOST_TEST(ErrorOf([] { Udp().BeginDisconnect(false, nullptr, nullptr); }) == SocketError::NotConnected);
    const Pair pair = ConnectedPair();
    pair.Client.Disconnect(true);
    const IAsyncResult result = pair.Client.BeginDisconnect(true, nullptr, nullptr);
    BOOST_TEST(ErrorOf([&] { pair.Client.EndDisconnect(result); }) == SocketError::NotConnected);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_datagram_socket_loses_its_default_peer, Style, AllStyles)
{
    const Pair pair = ConnectedDatagrams();
    Style::Disconnect(pair.Client, false);
    BOOST_TEST(!pair.Client.Connected());
    BOOST_TEST((pair.Client.RemoteEndPoint() == nullptr));
    ErrorOf([&] { pair.Client.Send(Bytes("x")); });
    // It can have another.
    const Socket other = BoundUdp();
    pair.Client.Connect(other.LocalEndPoint());
    pair.Client.Send(Bytes("x"));
    BOOST_TEST(other.Receive(Array<Byte>(9)) == 1);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(the_peer)

BOOST_AUTO_TEST_CASE(is_told_until_the_program_notices_its_end, *Documents("Socket.Connected", "peer closed but no I/O since"))
{
    const Pair pair = ConnectedPair();
    pair.Client.Close();
    AwaitReadable(pair.Server);
    BOOST_TEST(pair.Server.Connected());
    const Pair reset = ConnectedPair();
    reset.Client.Close(0);
    BOOST_TEST(ErrorOf([&] { reset.Server.Receive(Array<Byte>(1)); }) == SocketError::ConnectionReset);
    BOOST_TEST(!reset.Server.Connected());
}

BOOST_AUTO_TEST_CASE(stays_known_once_it_was_read)
{
    const Pair pair = ConnectedPair();
    const EndPoint peer = pair.Client.RemoteEndPoint();
    for (const Socket& socket : {pair.Client, pair.Server})
    {
        socket.Shutdown(SocketShutdown::Both);
        BOOST_TEST(!socket.Connected());
        BOOST_TEST((socket.RemoteEndPoint() != nullptr));
    }
    BOOST_TEST(pair.Client.RemoteEndPoint().Equals(peer));
    BOOST_TEST((Tcp().RemoteEndPoint() == nullptr));
}

BOOST_AUTO_TEST_SUITE_END()
