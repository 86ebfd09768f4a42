// Send and Receive on connections: what arrives, how much, and what ends it.
#include "tests/Support/Styles.hpp"
#include <algorithm>
#include <csignal>
#include <cstring>

using namespace SocketTests;

BOOST_AUTO_TEST_SUITE(transfers)

BOOST_TEST_DECORATOR(*Documents("Socket.Receive", "TCP, less data than asked") * Documents("Socket.EndSend", "TCP"))
BOOST_AUTO_TEST_CASE_TEMPLATE(a_range_of_a_buffer, Case, AllStylesAndFamilies)
{
    using Style = typename Case::Style;
    const Pair pair = ConnectedPair(Case::Family);
    BOOST_TEST(Style::Send(pair.Client, Bytes("abcdef"), 1, 4) == 4);
    const Array<Byte> buffer = Bytes("..........");
    AwaitReadable(pair.Server);
    BOOST_TEST(Style::Receive(pair.Server, buffer, 2, 7) == 4);
    BOOST_TEST(TextOf(buffer) == "..bcde....");
}

BOOST_AUTO_TEST_CASE_TEMPLATE(lists_of_buffers, Style, AllStyles)
{
    const Pair pair = ConnectedPair();
    const Array<Byte> letters = Bytes("abcdefgh");
    const Array<Byte> none = Array<Byte>(0);
    BOOST_TEST(Style::Send(pair.Client, Segments({ArraySegment<Byte>(letters, 1, 2), ArraySegment<Byte>(none),
                                                  ArraySegment<Byte>(letters, 5, 3)})) == 5);
    const Array<Byte> first = Bytes("....");
    const Array<Byte> second = Bytes("....");
    AwaitReadable(pair.Server);
    BOOST_TEST(Style::Receive(pair.Server, Segments({ArraySegment<Byte>(first, 1, 2), ArraySegment<Byte>(second)})) == 5);
    BOOST_TEST(TextOf(first) == ".bc.");
    BOOST_TEST(TextOf(second) == "fgh.");
    // A list is read when it is given.
    List<ArraySegment<Byte>> many;
    for (int i = 0; i != 2000; ++i)
    {
        many.Add(ArraySegment<Byte>(letters, i % 8, 1));
    }
    BOOST_TEST(Style::Send(pair.Client, many) == 2000);
    BOOST_TEST(ReceiveText(pair.Server, 2000).substr(1992) == "abcdefgh");
}

BOOST_AUTO_TEST_CASE_TEMPLATE(peeked_data_stays, Style, AllStyles)
{
    const Pair pair = ConnectedPair();
    pair.Client.Send(Bytes("abc"));
    const Array<Byte> buffer(3);
    for (int i = 0; i != 2; ++i)
    {
        BOOST_TEST(Style::Receive(pair.Server, buffer, 0, 3, SocketFlags::Peek) == 3);
    }
    BOOST_TEST(pair.Server.Available() == 3);
    BOOST_TEST(Style::Receive(pair.Server, buffer, 0, 3) == 3);
    BOOST_TEST(pair.Server.Available() == 0);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(urgent_data_has_its_own_way, Style, AllStyles)
{
    const Pair pair = ConnectedPair();
    Style::Send(pair.Client, Bytes("a"), 0, 1);
    Style::Send(pair.Client, Bytes("!"), 0, 1, SocketFlags::OutOfBand);
    Style::Send(pair.Client, Bytes("b"), 0, 1);
    BOOST_TEST(pair.Server.Poll(-1, SelectMode::SelectError));
    const Array<Byte> buffer(1);
    BOOST_TEST(pair.Server.Receive(buffer, SocketFlags::OutOfBand) == 1);
    BOOST_TEST(TextOf(buffer) == "!");
    BOOST_TEST(ReceiveText(pair.Server, 2) == "ab");
    pair.Server.SetSocketOption(SocketOptionLevel::Socket, SocketOptionName::OutOfBandInline, true);
    Style::Send(pair.Client, Bytes("?"), 0, 1, SocketFlags::OutOfBand);
    BOOST_TEST(Style::Receive(pair.Server, buffer, 0, 1) == 1);
    BOOST_TEST(TextOf(buffer) == "?");
}

BOOST_AUTO_TEST_CASE_TEMPLATE(nothing_is_sent_and_received_too, Style, AllStyles)
{
    const Pair pair = ConnectedPair();
    BOOST_TEST(Style::Send(pair.Client, Array<Byte>(0), 0, 0) == 0);
    // A receive without room waits until there is something to receive, and leaves it there.
    BlockedCall call([&] { return Style::Receive(pair.Server, Array<Byte>(4), 4, 0); });
    BOOST_TEST(call.IsBlocked());
    pair.Client.Send(Bytes("x"));
    BOOST_TEST(call.End() == 0);
    BOOST_TEST(ReceiveText(pair.Server, 1) == "x");
}

BOOST_TEST_DECORATOR(*Documents("Socket.Receive", "TCP, peer called Shutdown and all data read") *
                     Documents("Socket.EndReceive", "peer shut down, all data read"))
BOOST_AUTO_TEST_CASE_TEMPLATE(receive_gives_zero_after_the_peer_shut_down, Style, AllStyles)
{
    const Pair pair = ConnectedPair();
    pair.Client.Send(Bytes("x"));
    pair.Client.Shutdown(SocketShutdown::Send);
    const Array<Byte> buffer(8);
    BOOST_TEST(Style::Receive(pair.Server, buffer, 0, 8) == 1);
    for (int i = 0; i != 3; ++i)
    {
        BOOST_TEST(Style::Receive(pair.Server, buffer, 0, 8) == 0);
        BOOST_TEST(Style::Receive(pair.Server, Segments({ArraySegment<Byte>(buffer)})) == 0);
    }
    BOOST_TEST(pair.Server.Connected());
}

BOOST_TEST_DECORATOR(*Documents("Socket.Send", "TCP, blocking"))
BOOST_AUTO_TEST_CASE_TEMPLATE(more_than_the_buffers_hold_is_sent_whole, Style, AllStyles)
{
    for (const bool list : {false, true})
    {
        const Pair pair = ConnectedPair();
        constexpr int Size = 24 << 20;
        const Array<Byte> data(Size);
        // A pattern whose period is a prime, so that whatever is lost or doubled shows.
        constexpr int Period = 4093;
        for (int i = 0; i != Period; ++i)
        {
            data[i] = static_cast<Byte>(i * 31 >> 3);
        }
        for (int filled = Period; filled < Size; filled *= 2)
        {
            std::memcpy(data.data() + filled, data.data(), static_cast<std::size_t>(std::min(filled, Size - filled)));
        }
        BlockedCall call(
            [&]
            {
                return list ? Style::Send(pair.Client, Segments({ArraySegment<Byte>(data, 0, Size / 3),
                                                                 ArraySegment<Byte>(data, Size / 3, Size - Size / 3)}))
                            : Style::Send(pair.Client, data, 0, Size);
            });
        BOOST_TEST(call.IsBlocked());
        const Array<Byte> received(Size);
        for (int at = 0; at < Size;)
        {
            const int more = Style::Receive(pair.Server, received, at, Size - at);
            BOOST_REQUIRE(more > 0);
            at += more;
        }
        BOOST_TEST(call.End() == Size);
        BOOST_TEST(std::memcmp(data.data(), received.data(), Size) == 0);
    }
}

BOOST_AUTO_TEST_CASE(without_blocking_send_takes_what_there_is_room_for, *Documents("Socket.Receive", "Blocking == false, no data"))
{
    const Pair pair = ConnectedPair();
    pair.Client.Blocking(false);
    BOOST_TEST(ErrorOf([&] { pair.Client.Receive(Array<Byte>(1)); }) == SocketError::WouldBlock);
    const Array<Byte> data(32 << 20);
    const int sent = pair.Client.Send(data);
    BOOST_TEST((sent > 0 && sent < data.Length()));
    BOOST_TEST(ErrorOf(
                   [&]
                   {
                       while (true)
                           pair.Client.Send(data);
                   }) == SocketError::WouldBlock);
    BOOST_TEST(pair.Client.Connected());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(failures)

BOOST_TEST_DECORATOR(*Documents("Socket.EndReceive [all 2 overloads]",
                                "the underlying socket call fails; ErrorCode holds the native code") *
                     Documents("Socket.BeginReceive [all 4 overloads]",
                               "the underlying socket call fails; ErrorCode holds the native code"))
BOOST_AUTO_TEST_CASE_TEMPLATE(a_reset_by_the_peer_is_10054, Style, AllStyles)
{
    const Pair pair = ConnectedPair();
    pair.Client.LingerState(LingerOption(true, 0));
    pair.Client.Close();
    const auto exception = Caught<SocketException>([&] { Style::Receive(pair.Server, Array<Byte>(1), 0, 1); });
    BOOST_REQUIRE(exception);
    BOOST_TEST(exception->ErrorCode() == 10054);
    BOOST_TEST(!pair.Server.Connected());
}

BOOST_TEST_DECORATOR(*Documents("Socket.Receive", "overload with out SocketError"))
BOOST_AUTO_TEST_CASE_TEMPLATE(the_overloads_with_an_error_code_do_not_throw, Style, CallStyles)
{
    const Pair pair = ConnectedPair();
    const Array<Byte> buffer(4);
    SocketError error = SocketError::Fault;
    BOOST_TEST(Style::Send(pair.Client, buffer, 0, 3, SocketFlags::None, error) == 3);
    BOOST_TEST(error == SocketError::Success);
    error = SocketError::Fault;
    BOOST_TEST(Style::Receive(pair.Server, buffer, 0, 4, SocketFlags::None, error) == 3);
    BOOST_TEST(error == SocketError::Success);
    pair.Client.Close(0);
    BOOST_TEST(Style::Receive(pair.Server, buffer, 0, 4, SocketFlags::None, error) == 0);
    BOOST_TEST(error == SocketError::ConnectionReset);
    BOOST_TEST(Style::Send(pair.Server, buffer, 0, 4, SocketFlags::None, error) == 0);
    BOOST_TEST(error != SocketError::Success);
    // Bad arguments throw all the same.
    Caught<ArgumentOutOfRangeException>([&] { Style::Send(pair.Server, buffer, 0, 5, SocketFlags::None, error); });
}

BOOST_TEST_DECORATOR(*Documents("Socket.EndSend [all 2 overloads]", "the underlying socket call fails; ErrorCode holds the native code") *
                     Documents("Socket.BeginSend [all 4 overloads]", "the underlying socket call fails; ErrorCode holds the native code"))
BOOST_AUTO_TEST_CASE_TEMPLATE(sending_to_a_closed_peer_throws_and_raises_no_signal, Style, AllStyles)
{
    const Os::WriteSignals signals;
    const Pair pair = ConnectedPair();
    pair.Client.Close();
    BOOST_TEST(pair.Server.Receive(Array<Byte>(1)) == 0);
    SocketError error = SocketError::Success;
    const auto limit = Clock::now() + Limit;
    while (error == SocketError::Success && Clock::now() < limit)
    {
        Style::Send(pair.Server, Bytes("x"), 0, 1, SocketFlags::None, error);
    }
    BOOST_TEST((error == SocketError::ConnectionReset || error == SocketError::ConnectionAborted || error == SocketError::Shutdown));
    ErrorOf([&] { Style::Send(pair.Server, Bytes("x"), 0, 1); });
    ErrorOf([&] { Style::Send(pair.Server, Segments({ArraySegment<Byte>(Bytes("x"))})); });
    BOOST_TEST(!pair.Server.Connected());
    BOOST_TEST(signals.Count() == 0);
}

BOOST_TEST_DECORATOR(*Documents("Socket.BeginSend", "not connected") *
                     Differs("Socket.Send, SendTo", "a stream that was never connected"))
BOOST_AUTO_TEST_CASE_TEMPLATE(an_unconnected_stream_cannot_transfer, Style, AllStyles)
{
    for (const Socket& socket : {Tcp(), Deaf(), Listener()})
    {
        BOOST_TEST(ErrorOf([&] { Style::Send(socket, Array<Byte>(1), 0, 1); }) == SocketError::NotConnected);
        BOOST_TEST(ErrorOf([&] { Style::Receive(socket, Array<Byte>(1), 0, 1); }) == SocketError::NotConnected);
        BOOST_TEST(ErrorOf([&] { Style::Send(socket, Segments({ArraySegment<Byte>(Array<Byte>(1))})); }) == SocketError::NotConnected);
    }
}

BOOST_AUTO_TEST_CASE(a_blocked_receive_ends_with_the_data, *Documents("Socket.EndReceive", "not completed yet"))
{
    const Pair pair = ConnectedPair();
    for (const bool apm : {false, true})
    {
        BlockedCall call([&]
                         { return (apm ? BeginEnd::Receive(pair.Server, Array<Byte>(9), 0, 9) : pair.Server.Receive(Array<Byte>(9))); });
        BOOST_TEST(call.IsBlocked());
        pair.Client.Send(Bytes("ok"));
        BOOST_TEST(call.End() == 2);
    }
}

BOOST_AUTO_TEST_SUITE_END()
