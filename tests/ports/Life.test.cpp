// Port conformance: opening, inspecting, closing, and the process.
#include "Support/Ports.hpp"

using namespace PortTests;
BOOST_TEST_GLOBAL_FIXTURE(Library);

BOOST_AUTO_TEST_CASE(start_may_be_called_again_and_stop_as_often)
{
    BOOST_TEST(Start().Ok());
    Stop();
    Tcp();
}

BOOST_AUTO_TEST_CASE(opened_sockets_are_what_was_asked_for)
{
    for (const bool v6 : Families())
    {
        const auto family = v6 ? AddressFamily::InterNetworkV6 : AddressFamily::InterNetwork;
        for (const bool stream : {true, false})
        {
            const auto socket = stream ? Tcp(v6) : Udp(v6);
            Kind kind;
            Value(Inspect(socket, kind));
            BOOST_TEST((kind.Family == family));
            BOOST_TEST((kind.Type == (stream ? SocketType::Stream : SocketType::Dgram)));
            BOOST_TEST((kind.Protocol == (stream ? ProtocolType::Tcp : ProtocolType::Udp)));
            BOOST_TEST(!kind.Listening);
            BOOST_TEST(!kind.Connected);
        }
    }
}

BOOST_AUTO_TEST_CASE(protocol_unspecified_takes_the_usual_one)
{
    const Handle socket(Open(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Unspecified));
    Kind kind;
    Value(Inspect(socket, kind));
    BOOST_TEST((kind.Protocol == ProtocolType::Tcp));
}

BOOST_AUTO_TEST_CASE(combinations_that_do_not_exist_are_refused)
{
    BOOST_TEST(Code(Open(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Udp)) == Code(SocketError::ProtocolNotSupported));
    BOOST_TEST(Code(Open(AddressFamily::InterNetwork, SocketType::Dgram, ProtocolType::Tcp)) == Code(SocketError::ProtocolNotSupported));
    BOOST_TEST(Code(Open(AddressFamily::Unknown, SocketType::Stream, ProtocolType::Tcp)) == Code(SocketError::AddressFamilyNotSupported));
    BOOST_TEST(Code(Open(AddressFamily::Max, SocketType::Stream, ProtocolType::Unspecified)) ==
               Code(SocketError::AddressFamilyNotSupported));
    BOOST_TEST(Code(Open(AddressFamily::InterNetwork, SocketType::Unknown, ProtocolType::Tcp)) == Code(SocketError::SocketNotSupported));
    BOOST_TEST(!Open(AddressFamily::InterNetwork, SocketType::Seqpacket, ProtocolType::Tcp).Ok());
    const auto native = Open(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Udp).Native;
    BOOST_TEST(native != 0);
}

BOOST_AUTO_TEST_CASE(listeners_and_connections_are_recognised)
{
    const auto listener = Listener();
    const Pair pair(listener, false);
    Kind kind;
    Value(Inspect(listener, kind));
    BOOST_TEST(kind.Listening);
    BOOST_TEST(!kind.Connected);
    Value(Inspect(pair.Client, kind));
    BOOST_TEST(kind.Connected);
    BOOST_TEST(!kind.Listening);
    Value(Inspect(pair.Server, kind));
    BOOST_TEST(kind.Connected);
}

BOOST_AUTO_TEST_CASE(a_handle_that_is_no_socket_is_told)
{
    Kind kind;
    BOOST_TEST(Code(Inspect(InvalidHandle, kind)) == Code(SocketError::NotSocket));
}

BOOST_AUTO_TEST_CASE(non_blocking_mode_goes_on_and_off)
{
    const Pair pair;
    Byte byte;
    Value(SetBlocking(pair.Client, false));
    const auto nothing = Receive(pair.Client, &byte, 1, SocketFlags::None);
    BOOST_TEST(Code(nothing) == Code(SocketError::WouldBlock));
    BOOST_TEST(Code(FromNative(nothing.Native)) == Code(SocketError::WouldBlock));
    Value(SetBlocking(pair.Client, true));
    auto received = std::async(std::launch::async, [&] { return Receive(pair.Client, &byte, 1, SocketFlags::None); });
    Value(SendText(pair.Server, "x"));
    BOOST_TEST(Value(received.get()) == 1);
}

BOOST_AUTO_TEST_CASE(an_accepted_socket_is_blocking_whatever_the_listener_is)
{
    const auto listener = Listener();
    Value(SetBlocking(listener, false));
    const auto client = Tcp();
    Value(Connect(client, Local(listener)));
    BOOST_REQUIRE(Value(Wait(listener, Readable, Generous)) == Readable);
    NativeAddress peer;
    const Handle server(Accept(listener, peer));
    Byte byte;
    auto received = std::async(std::launch::async, [&] { return Receive(server, &byte, 1, SocketFlags::None); });
    BOOST_TEST((received.wait_for(20ms) == std::future_status::timeout));
    Value(SendText(client, "x"));
    BOOST_TEST(Value(received.get()) == 1);
}

BOOST_AUTO_TEST_CASE(close_ends_the_stream_and_abort_resets_it)
{
    Byte byte;
    Pair closed;
    closed.Client.Reset();
    BOOST_TEST(Value(Receive(closed.Server, &byte, 1, SocketFlags::None)) == 0);

    Pair aborted;
    Value(Abort(aborted.Client.Release()));
    BOOST_TEST(Code(Receive(aborted.Server, &byte, 1, SocketFlags::None)) == Code(SocketError::ConnectionReset));
}

BOOST_AUTO_TEST_CASE(a_listener_and_a_datagram_socket_can_be_aborted)
{
    Value(Abort(Listener().Release()));
    Value(Abort(BoundUdp().Release()));
}

BOOST_AUTO_TEST_CASE(a_socket_takes_the_place_of_another)
{
    Pair old;
    Pair fresh;
    const auto handle = Replace(old.Client.Release(), fresh.Client.Release());
    Byte byte = 0;
    // The old one is closed, the fresh one is what the handle stands for now.
    BOOST_TEST(Value(Receive(old.Server, &byte, 1, SocketFlags::None)) == 0);
    Value(SendText(fresh.Server, "x"));
    BOOST_TEST(Value(Receive(handle, &byte, 1, SocketFlags::None)) == 1);
    Value(Close(handle));
    BOOST_TEST(Value(Receive(fresh.Server, &byte, 1, SocketFlags::None)) == 0);
}

BOOST_AUTO_TEST_CASE(the_process_has_a_number_and_uses_time)
{
    BOOST_TEST(ProcessId() > 0);
    const auto before = ProcessorTime();
    while (ProcessorTime() - before < 1'000)
    {
    }
    BOOST_TEST(ProcessorTime() > before);
}
