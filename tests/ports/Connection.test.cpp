// Port conformance: bind, listen, accept, connect, shutdown.
#include "Support/Ports.hpp"

using namespace PortTests;
BOOST_TEST_GLOBAL_FIXTURE(Library);

namespace
{
    NativeAddress UnusedAddress()
    {
        // Bound but not listening: connecting to it is refused, and nobody else gets the port meanwhile.
        static const auto holder = []
        {
            auto socket = Tcp();
            Value(Bind(socket, Native(Loopback()), false));
            return socket;
        }();
        return Local(holder);
    }
}

BOOST_AUTO_TEST_CASE(port_zero_binds_to_a_free_port)
{
    for (const bool v6 : Families())
    {
        const auto socket = Tcp(v6);
        Value(Bind(socket, Native(Loopback(v6)), false));
        const auto bound = EndPoint(Local(socket));
        BOOST_TEST(bound.Port != 0);
        BOOST_TEST(bound.IsV6 == v6);
        BOOST_TEST((bound.Address == Loopback(v6).Address));
    }
}

BOOST_AUTO_TEST_CASE(a_second_bind_to_a_listening_address_is_refused)
{
    const auto listener = Listener();
    const auto second = Tcp();
    BOOST_TEST(Code(Bind(second, Local(listener), false)) == Code(SocketError::AddressAlreadyInUse));
}

BOOST_AUTO_TEST_CASE(a_second_bind_to_an_address_that_is_only_bound_is_refused)
{
    const auto first = Tcp();
    Value(Bind(first, Native(Loopback()), false));
    const auto second = Tcp();
    BOOST_TEST(Code(Bind(second, Local(first), false)) == Code(SocketError::AddressAlreadyInUse));
    const auto third = Tcp();
    BOOST_TEST(Code(Bind(third, Local(first), false)) == Code(SocketError::AddressAlreadyInUse));
    // The refused socket is as good as before.
    Value(Bind(second, Native(Loopback()), false));
}

BOOST_AUTO_TEST_CASE(a_second_bind_of_a_datagram_socket_is_refused)
{
    const auto first = BoundUdp();
    const auto second = Udp();
    BOOST_TEST(Code(Bind(second, Local(first), false)) == Code(SocketError::AddressAlreadyInUse));
}

BOOST_AUTO_TEST_CASE(binding_twice_is_an_invalid_argument)
{
    const auto socket = Tcp();
    Value(Bind(socket, Native(Loopback()), false));
    BOOST_TEST(Code(Bind(socket, Native(Loopback()), false)) == Code(SocketError::InvalidArgument));
}

BOOST_AUTO_TEST_CASE(an_address_of_another_machine_is_not_available)
{
    auto foreign = Loopback();
    foreign.Address = {192, 0, 2, 200}; // TEST-NET-1
    const auto socket = Tcp();
    BOOST_TEST(Code(Bind(socket, Native(foreign), false)) == Code(SocketError::AddressNotAvailable));
}

BOOST_AUTO_TEST_CASE(datagram_sockets_share_an_address_when_both_allow_it)
{
    const auto first = Udp();
    const auto second = Udp();
    for (const NativeHandle handle : {static_cast<NativeHandle>(first), static_cast<NativeHandle>(second)})
    {
        Value(SetOption(handle, SocketOptionLevel::Socket, SocketOptionName::ReuseAddress, 1));
    }
    Value(Bind(first, Native(Loopback()), true));
    Value(Bind(second, Local(first), true));
    BOOST_TEST(EndPoint(Local(second)).Port == EndPoint(Local(first)).Port);
}

BOOST_AUTO_TEST_CASE(a_server_port_can_be_bound_again_right_after_close)
{
    for (int round = 0; round < 3; ++round)
    {
        auto listener = Listener();
        const auto address = Local(listener);
        {
            // The server closes first, so that its end of the connection lingers.
            Pair pair(listener, false);
            pair.Server.Reset();
            BOOST_TEST(ReceiveText(pair.Client, 1).empty());
        }
        const Pair open(listener, false); // and one connection is still there
        listener.Reset();

        const auto again = Tcp();
        Value(Bind(again, address, false));
        const auto other = Tcp();
        BOOST_TEST(Code(Bind(other, address, false)) == Code(SocketError::AddressAlreadyInUse));
        Value(Listen(again, 1));
        BOOST_TEST(Code(Bind(other, address, false)) == Code(SocketError::AddressAlreadyInUse));
        const Pair pair(again, false);
    }
}

BOOST_AUTO_TEST_CASE(listen_without_bind_is_an_invalid_argument)
{
    for (const bool v6 : Families())
    {
        const auto socket = Tcp(v6);
        BOOST_TEST(Code(Listen(socket, 1)) == Code(SocketError::InvalidArgument));
    }
}

BOOST_AUTO_TEST_CASE(listening_again_is_no_error)
{
    const auto listener = Listener(1);
    Value(Listen(listener, 5));
    const Pair pair(listener, false);
}

BOOST_AUTO_TEST_CASE(accept_gives_the_peer_and_both_ends_agree)
{
    for (const bool v6 : Families())
    {
        const auto listener = Listener(10, v6);
        const auto client = Tcp(v6);
        Value(Connect(client, Local(listener)));
        NativeAddress peer;
        const Handle server(Accept(listener, peer));
        BOOST_TEST(EndPoint(peer).Port == EndPoint(Local(client)).Port);
        BOOST_TEST((EndPoint(peer).Address == Loopback(v6).Address));
        NativeAddress remote;
        Value(RemoteAddress(client, remote));
        BOOST_TEST(EndPoint(remote).Port == EndPoint(Local(listener)).Port);
        BOOST_TEST(EndPoint(Local(server)).Port == EndPoint(Local(listener)).Port);
    }
}

BOOST_AUTO_TEST_CASE(accept_without_a_client_would_block)
{
    const auto listener = Listener();
    Value(SetBlocking(listener, false));
    NativeAddress peer;
    BOOST_TEST(Code(Accept(listener, peer)) == Code(SocketError::WouldBlock));
}

BOOST_AUTO_TEST_CASE(accept_on_a_socket_that_does_not_listen_is_an_invalid_argument)
{
    const auto socket = Tcp();
    Value(Bind(socket, Native(Loopback()), false));
    NativeAddress peer;
    BOOST_TEST(Code(Accept(socket, peer)) == Code(SocketError::InvalidArgument));
}

BOOST_AUTO_TEST_CASE(a_connection_to_nobody_is_refused_and_the_next_one_works)
{
    auto socket = Tcp();
    BOOST_TEST(Code(Connect(socket, UnusedAddress())) == Code(SocketError::ConnectionRefused));
    NativeAddress peer;
    BOOST_TEST(Code(RemoteAddress(socket, peer)) == Code(SocketError::NotConnected));
    if (!ConnectsAgainAfterFailure)
    {
        socket = Tcp();
    }
    const auto listener = Listener();
    Value(Connect(socket, Local(listener)));
}

BOOST_AUTO_TEST_CASE(a_non_blocking_connection_is_in_progress_until_it_is_made)
{
    const auto listener = Listener();
    const auto client = Tcp();
    Value(SetBlocking(client, false));
    const auto outcome = Connect(client, Local(listener));
    BOOST_TEST((outcome.Ok() || outcome.Error == SocketError::InProgress));
    BOOST_TEST((Value(Wait(client, Writable, Generous)) & Writable) != 0);
    Value(ConnectResult(client));
    NativeAddress peer;
    Value(RemoteAddress(client, peer));
}

BOOST_AUTO_TEST_CASE(a_connected_socket_does_not_connect_again)
{
    const auto listener = Listener();
    const Pair pair(listener, false);
    BOOST_TEST(Code(Connect(pair.Client, Local(listener))) == Code(SocketError::IsConnected));
}

BOOST_AUTO_TEST_CASE(a_non_blocking_connection_that_fails_tells_why_and_can_be_tried_again)
{
    auto client = Tcp();
    Value(SetBlocking(client, false));
    auto outcome = Connect(client, UnusedAddress());
    if (outcome.Error == SocketError::InProgress)
    {
        BOOST_TEST((Value(Wait(client, Writable, Generous)) & Failed) != 0);
        outcome = ConnectResult(client);
    }
    BOOST_TEST(Code(outcome) == Code(SocketError::ConnectionRefused));
    if (!ConnectsAgainAfterFailure)
    {
        client = Tcp();
        Value(SetBlocking(client, false));
    }
    const auto listener = Listener();
    outcome = Connect(client, Local(listener));
    BOOST_TEST((outcome.Ok() || outcome.Error == SocketError::InProgress));
    BOOST_TEST((Value(Wait(client, Writable, Generous)) & Failed) == 0);
    Value(ConnectResult(client));
    NativeAddress peer;
    Value(RemoteAddress(client, peer));
}

BOOST_AUTO_TEST_CASE(a_failed_connection_is_none_although_its_error_was_read_before)
{
    const auto client = Tcp();
    Value(SetBlocking(client, false));
    if (Connect(client, UnusedAddress()).Error == SocketError::InProgress)
    {
        Value(Wait(client, Writable, Generous));
        Value(GetOption(client, SocketOptionLevel::Socket, SocketOptionName::Error));
        const auto result = ConnectResult(client); // the error again where the OS keeps it
        BOOST_TEST((result.Error == SocketError::NotConnected || result.Error == SocketError::ConnectionRefused));
    }
}

BOOST_AUTO_TEST_CASE(a_socket_bound_before_a_failed_connection_keeps_its_port)
{
    if (!ConnectsAgainAfterFailure)
    {
        return;
    }
    const auto client = Tcp();
    Value(Bind(client, Native(Loopback()), false));
    const auto port = EndPoint(Local(client)).Port;
    Value(SetBlocking(client, false));
    if (Connect(client, UnusedAddress()).Error == SocketError::InProgress)
    {
        Value(Wait(client, Writable, Generous));
        BOOST_TEST(!ConnectResult(client).Ok());
    }
    BOOST_TEST(EndPoint(Local(client)).Port == port);
}

BOOST_AUTO_TEST_CASE(a_datagram_socket_changes_its_peer_and_gives_it_up)
{
    const auto first = BoundUdp();
    const auto second = BoundUdp();
    const auto socket = BoundUdp();
    NativeAddress peer;
    BOOST_TEST(Code(RemoteAddress(socket, peer)) == Code(SocketError::NotConnected));
    Value(Connect(socket, Local(first)));
    Value(Connect(socket, Local(second)));
    Value(RemoteAddress(socket, peer));
    BOOST_TEST(EndPoint(peer).Port == EndPoint(Local(second)).Port);
    Value(SendText(socket, "to the second"));
    BOOST_TEST(ReceiveText(second, 100) == "to the second");
    Value(ClearPeer(socket));
    BOOST_TEST(Code(RemoteAddress(socket, peer)) == Code(SocketError::NotConnected));
    BOOST_TEST(!SendText(socket, "to nobody").Ok());
}

BOOST_AUTO_TEST_CASE(shutdown_of_one_side_ends_the_peers_stream_only)
{
    const Pair pair;
    Value(Shutdown(pair.Client, SocketShutdown::Send));
    BOOST_TEST(ReceiveText(pair.Server, 1).empty());
    BOOST_TEST(Code(SendText(pair.Client, "x")) == Code(SocketError::Shutdown));
    Value(SendText(pair.Server, "still open"));
    BOOST_TEST(ReceiveText(pair.Client, 100) == "still open");
}

BOOST_AUTO_TEST_CASE(shutdown_of_a_socket_never_connected_is_not_connected)
{
    for (const auto how : {SocketShutdown::Receive, SocketShutdown::Send, SocketShutdown::Both})
    {
        BOOST_TEST(Code(Shutdown(Tcp(), how)) == Code(SocketError::NotConnected));
    }
    const auto bound = Tcp();
    Value(Bind(bound, Native(Loopback()), false));
    BOOST_TEST(Code(Shutdown(bound, SocketShutdown::Both)) == Code(SocketError::NotConnected));
    const auto refused = Tcp();
    BOOST_TEST(!Connect(refused, UnusedAddress()).Ok());
    BOOST_TEST(Code(Shutdown(refused, SocketShutdown::Both)) == Code(SocketError::NotConnected));
}

BOOST_AUTO_TEST_CASE(shutdown_after_the_peer_closed_is_no_error)
{
    for (const bool serverStays : {true, false})
    {
        Pair pair;
        auto& stays = serverStays ? pair.Server : pair.Client;
        auto& goes = serverStays ? pair.Client : pair.Server;
        goes.Reset();
        BOOST_TEST(ReceiveText(stays, 1).empty());
        Value(Shutdown(stays, SocketShutdown::Both));
        Value(Shutdown(stays, SocketShutdown::Both));
    }
}

BOOST_AUTO_TEST_CASE(shutdown_after_the_peer_reset_the_connection_is_no_error)
{
    for (const bool serverStays : {true, false})
    {
        Pair pair;
        auto& stays = serverStays ? pair.Server : pair.Client;
        auto& goes = serverStays ? pair.Client : pair.Server;
        Value(Abort(goes.Release()));
        BOOST_REQUIRE(Value(Wait(stays, Readable, Generous)) != 0);
        Value(Shutdown(stays, SocketShutdown::Send));
        Value(Shutdown(stays, SocketShutdown::Both));
    }
}

BOOST_AUTO_TEST_CASE(a_dual_mode_socket_takes_clients_of_both_families)
{
    if (!HasV6())
    {
        return;
    }
    const auto listener = Tcp(true);
    Value(SetOption(listener, SocketOptionLevel::IPv6, SocketOptionName::IPv6Only, 0));
    InternetEndPoint any;
    any.IsV6 = true;
    Value(Bind(listener, Native(any), false));
    Value(Listen(listener, 5));
    const auto port = EndPoint(Local(listener)).Port;
    for (const bool v6 : {false, true})
    {
        const auto client = Tcp(v6);
        Value(Connect(client, Native(Loopback(v6, port))));
        NativeAddress peer;
        const Handle server(Accept(listener, peer));
        BOOST_TEST(EndPoint(peer).IsV6);
        BOOST_TEST((EndPoint(peer).Address[10] == 0xFF) == !v6);
    }
}

BOOST_AUTO_TEST_CASE(an_ipv6_socket_is_for_ipv6_only_at_first)
{
    if (!HasV6())
    {
        return;
    }
    const auto listener = Tcp(true);
    InternetEndPoint any;
    any.IsV6 = true;
    Value(Bind(listener, Native(any), false));
    Value(Listen(listener, 5));
    const auto client = Tcp();
    BOOST_TEST(Code(Connect(client, Native(Loopback(false, EndPoint(Local(listener)).Port)))) == Code(SocketError::ConnectionRefused));
}
