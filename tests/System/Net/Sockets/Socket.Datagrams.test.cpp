// Datagram sockets: SendTo, ReceiveFrom, default peers, truncation, broadcasts.
#include "tests/Support/Styles.hpp"

using namespace SocketTests;

BOOST_TEST_DECORATOR(*Documents("Socket.EndReceiveFrom", "success") * Documents("Socket.EndSend", "UDP"))
BOOST_AUTO_TEST_CASE_TEMPLATE(a_datagram_arrives_with_its_sender, Case, AllStylesAndFamilies)
{
    using Style = typename Case::Style;
    const Socket receiver = BoundUdp(Case::Family);
    const Socket sender = BoundUdp(Case::Family);
    BOOST_TEST(Style::SendTo(sender, Bytes("abcdef"), 1, 4, SocketFlags::None, receiver.LocalEndPoint()) == 4);
    EndPoint from = AnyEndPoint(Case::Family);
    const Array<Byte> buffer = Bytes("..........");
    BOOST_TEST(Style::ReceiveFrom(receiver, buffer, 2, 8, SocketFlags::None, from) == 4);
    BOOST_TEST(TextOf(buffer) == "..bcde....");
    BOOST_TEST(from.Equals(sender.LocalEndPoint()));
    sender.Connect(receiver.LocalEndPoint());
    BOOST_TEST(Style::Send(sender, Bytes("xyz"), 0, 3) == 3);
    BOOST_TEST(Style::Receive(receiver, buffer, 0, 10) == 3);
}

BOOST_TEST_DECORATOR(*Documents("Socket.Receive", "UDP, datagram larger than the buffer") *
                     Documents("Socket.ReceiveFrom", "datagram larger than the buffer"))
BOOST_AUTO_TEST_CASE_TEMPLATE(a_datagram_that_does_not_fit_is_10040_after_the_buffer_is_filled, Style, AllStyles)
{
    const Pair pair = ConnectedDatagrams();
    const Array<Byte> buffer = Bytes("......");
    pair.Client.Send(Bytes("abcdefgh"));
    const auto exception = Caught<SocketException>([&] { Style::Receive(pair.Server, buffer, 1, 3); });
    BOOST_REQUIRE(exception);
    BOOST_TEST(exception->ErrorCode() == 10040);
    BOOST_TEST(TextOf(buffer) == ".abc..");

    pair.Client.Send(Bytes("ijklmnop"));
    EndPoint from = AnyEndPoint();
    BOOST_TEST(ErrorOf([&] { Style::ReceiveFrom(pair.Server, buffer, 0, 2, SocketFlags::None, from); }) == SocketError::MessageSize);
    BOOST_TEST(TextOf(buffer) == "ijbc..");
    // A task that fails has no result to tell the sender in.
    BOOST_TEST(from.Equals(Style::IsTask ? AnyEndPoint() : pair.Client.LocalEndPoint()));

    pair.Client.Send(Bytes("qrstuv"));
    const auto list = Segments({ArraySegment<Byte>(buffer, 0, 1), ArraySegment<Byte>(buffer, 5, 1)});
    BOOST_TEST(ErrorOf([&] { Style::Receive(pair.Server, list); }) == SocketError::MessageSize);
    BOOST_TEST(TextOf(buffer) == "qjbc.r");

    // The rest of each is lost; the next datagram comes whole.
    pair.Client.Send(Bytes("next"));
    BOOST_TEST(Style::Receive(pair.Server, buffer, 0, 6) == 4);
    BOOST_TEST(TextOf(buffer, 0, 4) == "next");
    BOOST_TEST(!pair.Server.Connected()); // as in .NET after an error of a transfer
}

BOOST_AUTO_TEST_CASE_TEMPLATE(empty_datagrams_are_datagrams, Style, AllStyles)
{
    const Pair pair = ConnectedDatagrams();
    BOOST_TEST(Style::Send(pair.Client, Array<Byte>(0), 0, 0) == 0);
    BOOST_TEST(Style::Receive(pair.Server, Array<Byte>(4), 0, 4) == 0);
    pair.Client.Send(Array<Byte>(0));
    EndPoint from = AnyEndPoint();
    BOOST_TEST(Style::ReceiveFrom(pair.Server, Array<Byte>(4), 0, 4, SocketFlags::None, from) == 0);
    BOOST_TEST(from.Equals(pair.Client.LocalEndPoint()));
}

BOOST_TEST_DECORATOR(*Documents("Socket.Connected", "UDP socket after Connect") *
                     Documents("Socket.BeginConnect", "connectionless protocol") * Documents("Socket.Connect", "UDP, called a second time"))
BOOST_TEST_DECORATOR(*Differs("Socket.RemoteEndPoint", "a datagram socket connected a second time"))
BOOST_AUTO_TEST_CASE_TEMPLATE(connect_sets_the_default_peer_and_may_change_it, Style, AllStyles)
{
    const Socket first = BoundUdp();
    const Socket second = BoundUdp();
    const Socket socket = Udp();
    for (const Socket& peer : {first, second, first})
    {
        Style::Connect(socket, peer.LocalEndPoint());
        BOOST_TEST((socket.Connected() && socket.IsBound()));
        BOOST_TEST(socket.RemoteEndPoint().Equals(peer.LocalEndPoint()));
        Style::Send(socket, Bytes("x"), 0, 1);
        BOOST_TEST(peer.Receive(Array<Byte>(9)) == 1);
    }
    // Only the default peer is heard.
    second.SendTo(Bytes("no"), socket.LocalEndPoint());
    first.SendTo(Bytes("yes"), socket.LocalEndPoint());
    BOOST_TEST(socket.Receive(Array<Byte>(9)) == 3);
}

BOOST_TEST_DECORATOR(*Documents("Socket.ReceiveFrom", "connected socket"))
BOOST_AUTO_TEST_CASE_TEMPLATE(receive_from_does_not_care_which_end_point_it_is_given, Style, AllStyles)
{
    const Pair pair = ConnectedDatagrams();
    pair.Client.Send(Bytes("x"));
    EndPoint from = IPEndPoint(IPAddress::Parse("192.0.2.1"), 9);
    BOOST_TEST(Style::ReceiveFrom(pair.Server, Array<Byte>(1), 0, 1, SocketFlags::None, from) == 1);
    BOOST_TEST(from.Equals(pair.Client.LocalEndPoint()));
}

BOOST_TEST_DECORATOR(*Documents("Socket.ReceiveFrom", "socket not bound") *
                     Documents("Socket.ReceiveFrom (Byte[],Int32,SocketFlags,EndPoint&) and (Byte[],Int32,Int32,SocketFlags,EndPoint&)",
                               "no local end point (socket neither bound nor connected)") *
                     Documents("Socket.ReceiveFrom [all 4 overloads]", "the underlying socket call fails; ErrorCode holds the native code"))
BOOST_TEST_DECORATOR(*Differs("Socket.ReceiveFrom, BeginReceiveFrom", "a socket without a local end point"))
BOOST_AUTO_TEST_CASE_TEMPLATE(receive_from_wants_a_local_end_point, Style, AllStyles)
{
    EndPoint from = AnyEndPoint();
    BOOST_TEST(ErrorOf([&] { Style::ReceiveFrom(Udp(), Array<Byte>(1), 0, 1, SocketFlags::None, from); }) == SocketError::InvalidArgument);
}

BOOST_TEST_DECORATOR(*Documents("Socket.ReceiveFrom", "TCP not connected") * Documents("Socket.SendTo", "TCP not connected") *
                     Documents("Socket.SendTo", "TCP connected") *
                     Documents("Socket.BeginReceiveFrom", "the underlying socket call fails; ErrorCode holds the native code") *
                     Documents("Socket.EndReceiveFrom", "the underlying socket call fails; ErrorCode holds the native code"))
BOOST_AUTO_TEST_CASE_TEMPLATE(streams_go_by_their_connection, Style, AllStyles)
{
    EndPoint from = AnyEndPoint();
    const Array<Byte> buffer(1);
    BOOST_TEST(ErrorOf([&] { Style::ReceiveFrom(Deaf(), buffer, 0, 1, SocketFlags::None, from); }) == SocketError::NotConnected);
    BOOST_TEST(ErrorOf([&] { Style::SendTo(Tcp(), buffer, 0, 1, SocketFlags::None, FreePort()); }) == SocketError::NotConnected);
    const Pair pair = ConnectedPair();
    BOOST_TEST(Style::SendTo(pair.Client, Bytes("x"), 0, 1, SocketFlags::None, IPEndPoint(IPAddress::Loopback, 9)) == 1);
    EndPoint given = IPEndPoint(IPAddress::Parse("1.2.3.4"), 77);
    const EndPoint before = given;
    BOOST_TEST(Style::ReceiveFrom(pair.Server, buffer, 0, 1, SocketFlags::None, given) == 1);
    BOOST_TEST(TextOf(buffer) == "x");
    BOOST_TEST((given == before));
    BOOST_TEST(given.ToString() == "1.2.3.4:77");
}

BOOST_AUTO_TEST_CASE_TEMPLATE(send_to_with_a_default_peer_goes_where_it_is_told, Style, AllStyles)
{
    const Socket peer = BoundUdp();
    const Socket other = BoundUdp();
    const Socket socket = Udp();
    socket.Connect(peer.LocalEndPoint());
    Style::SendTo(socket, Bytes("ab"), 0, 2, SocketFlags::None, other.LocalEndPoint());
    BOOST_TEST(other.Receive(Array<Byte>(9)) == 2);
}

BOOST_TEST_DECORATOR(*Documents("Socket.Send", "UDP without Connect") *
                     Documents("Socket.Send [all 11 overloads]", "the underlying socket call fails; ErrorCode holds the native code"))
BOOST_AUTO_TEST_CASE_TEMPLATE(send_wants_a_default_peer, Style, AllStyles)
{
    const Array<Byte> data(1);
    const Socket socket = BoundUdp();
    ErrorOf([&] { Style::Send(socket, data, 0, 1); });
    SocketError error = SocketError::Success;
    BOOST_TEST(Style::Send(socket, data, 0, 1, SocketFlags::None, error) == 0);
    BOOST_TEST(error != SocketError::Success);
    ErrorOf([&] { Style::Send(socket, Segments({ArraySegment<Byte>(data)})); });
}

BOOST_TEST_DECORATOR(*Documents("Socket.SendTo", "broadcast address without the Broadcast option") *
                     Documents("Socket.SendTo [all 4 overloads]", "the underlying socket call fails; ErrorCode holds the native code") *
                     Documents("Socket.EndSendTo", "the underlying socket call fails; ErrorCode holds the native code") *
                     Documents("Socket.Connect", "UDP to a broadcast address without the Broadcast option"))
BOOST_AUTO_TEST_CASE_TEMPLATE(a_broadcast_without_the_option_is_refused, Style, AllStyles)
{
    const Socket socket = Udp();
    const EndPoint all = IPEndPoint(IPAddress::Broadcast, 9);
    BOOST_TEST(ErrorOf([&] { Style::SendTo(socket, Array<Byte>(1), 0, 1, SocketFlags::None, all); }) == SocketError::AccessDenied);
    BOOST_TEST(!socket.IsBound());
    BOOST_TEST(ErrorOf([&] { Style::Connect(socket, all); }) == SocketError::AccessDenied);
    BOOST_TEST(!socket.Connected());
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_datagram_that_is_too_long_to_send_is_10040, Style, AllStyles)
{
    const Socket receiver = BoundUdp();
    const Array<Byte> huge(70000);
    BOOST_TEST(ErrorOf([&] { Style::SendTo(Udp(), huge, 0, huge.Length(), SocketFlags::None, receiver.LocalEndPoint()); }) ==
               SocketError::MessageSize);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_dual_mode_socket_speaks_to_both_families, Style, AllStyles)
{
    const Socket dual = Socket(SocketType::Dgram, ProtocolType::Udp);
    const Socket four = BoundUdp();
    Style::SendTo(dual, Bytes("x"), 0, 1, SocketFlags::None, four.LocalEndPoint());
    EndPoint from = AnyEndPoint();
    four.ReceiveFrom(Array<Byte>(1), from);
    BOOST_TEST(((IPEndPoint)from).Port() == PortOf(dual));
    four.SendTo(Bytes("y"), from);
    from = AnyEndPoint(AddressFamily::InterNetworkV6);
    BOOST_TEST(Style::ReceiveFrom(dual, Array<Byte>(1), 0, 1, SocketFlags::None, from) == 1);
    BOOST_TEST(from.ToString() == String::Format("[::ffff:127.0.0.1]:{0}", PortOf(four)));
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_refused_datagram_shows_at_the_next_call_of_a_connected_socket, Style, AllStyles)
{
    const Socket socket = Udp();
    {
        const Socket gone = BoundUdp();
        socket.Connect(gone.LocalEndPoint());
    }
    socket.Send(Bytes("x"));
    const auto error = ErrorOf([&] { Style::Receive(socket, Array<Byte>(1), 0, 1); });
    BOOST_TEST((error == SocketError::ConnectionRefused || error == SocketError::ConnectionReset));
    BOOST_TEST(!socket.Connected());
}
