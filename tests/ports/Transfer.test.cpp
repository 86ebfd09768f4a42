// Port conformance: sending and receiving.
#include "Support/Ports.hpp"

using namespace PortTests;
BOOST_TEST_GLOBAL_FIXTURE(Library);

BOOST_AUTO_TEST_CASE(bytes_arrive_in_both_directions)
{
    for (const bool v6 : Families())
    {
        const Pair pair(v6);
        BOOST_TEST(Value(SendText(pair.Client, "ping")) == 4);
        BOOST_TEST(ReceiveText(pair.Server, 100) == "ping");
        BOOST_TEST(Value(SendText(pair.Server, "pong")) == 4);
        BOOST_TEST(ReceiveText(pair.Client, 100) == "pong");
    }
}

BOOST_AUTO_TEST_CASE(segments_are_gathered_and_scattered)
{
    const Pair pair;
    auto first = Bytes("gather");
    std::vector<Byte> empty;
    auto second = Bytes("ed");
    BOOST_TEST(Value(Send(pair.Client, Segments(first, empty, second), SocketFlags::None)) == 8);
    BOOST_REQUIRE(Value(Wait(pair.Server, Readable, Generous)) == Readable);
    std::vector<Byte> a(3), b(0), c(10);
    SocketFlags received;
    BOOST_TEST(Value(Receive(pair.Server, Segments(a, b, c), SocketFlags::None, received)) == 8);
    BOOST_TEST((received == SocketFlags::None));
    BOOST_TEST(Text(a, 3) == "gat");
    BOOST_TEST(Text(c, 5) == "hered");
}

BOOST_AUTO_TEST_CASE(many_segments_arrive_in_order)
{
    for (const std::size_t count : {16U, 17U, 200U, 3000U})
    {
        const Pair pair;
        std::vector<Byte> data(count);
        std::vector<Segment> segments;
        for (std::size_t i = 0; i < count; ++i)
        {
            data[i] = static_cast<Byte>(i * 7);
            segments.push_back({&data[i], 1});
        }
        // A stream may take a part of them.
        std::size_t sent = 0;
        while (sent < count)
        {
            const auto taken = Value(Send(pair.Client, std::span(segments).subspan(sent), SocketFlags::None));
            BOOST_REQUIRE(taken > 0);
            sent += static_cast<std::size_t>(taken);
        }
        std::vector<Byte> got(count);
        std::vector<Segment> into;
        for (auto& byte : got)
        {
            into.push_back({&byte, 1});
        }
        std::size_t received = 0;
        while (received < count)
        {
            SocketFlags flags;
            const auto taken = Value(Receive(pair.Server, std::span(into).subspan(received), SocketFlags::None, flags));
            BOOST_REQUIRE(taken > 0);
            received += static_cast<std::size_t>(taken);
        }
        BOOST_TEST((got == data));
    }
}

BOOST_AUTO_TEST_CASE(peeked_bytes_stay)
{
    const Pair pair;
    Value(SendText(pair.Client, "peek"));
    BOOST_TEST(ReceiveText(pair.Server, 100, SocketFlags::Peek) == "peek");
    BOOST_TEST(ReceiveText(pair.Server, 100) == "peek");
}

BOOST_AUTO_TEST_CASE(out_of_band_data_comes_apart)
{
    const Pair pair;
    Value(SendText(pair.Client, "ab"));
    BOOST_TEST(Value(SendText(pair.Client, "!", SocketFlags::OutOfBand)) == 1);
    BOOST_REQUIRE(Value(Wait(pair.Server, Failed, Generous)) == Failed);
    Byte urgent = 0;
    BOOST_TEST(Value(Receive(pair.Server, &urgent, 1, SocketFlags::OutOfBand)) == 1);
    BOOST_TEST(urgent == '!');
    BOOST_TEST(ReceiveText(pair.Server, 100) == "ab");
}

BOOST_AUTO_TEST_CASE(receiving_out_of_band_data_that_is_not_there_fails)
{
    const Pair pair;
    Value(SetBlocking(pair.Server, false));
    Byte urgent = 0;
    BOOST_TEST(!Receive(pair.Server, &urgent, 1, SocketFlags::OutOfBand).Ok());
}

BOOST_AUTO_TEST_CASE(out_of_band_data_waiting_does_not_end_the_wait_for_ordinary_data)
{
    const Pair pair;
    Value(SendText(pair.Client, "!", SocketFlags::OutOfBand));
    BOOST_REQUIRE(Value(Wait(pair.Server, Failed, Generous)) == Failed);
    Value(SetBlocking(pair.Server, false));
    Byte byte;
    BOOST_TEST(Code(Receive(pair.Server, &byte, 1, SocketFlags::None)) == Code(SocketError::WouldBlock));
    BOOST_TEST(Value(Wait(pair.Server, Readable, 20'000)) == 0);
}

BOOST_AUTO_TEST_CASE(flags_that_do_not_fit_the_call_are_not_supported)
{
    const Pair pair;
    auto bytes = Bytes("x");
    const auto refused = Code(SocketError::OperationNotSupported);
    BOOST_TEST(Code(Send(pair.Client, bytes.data(), 1, SocketFlags::Truncated)) == refused);
    BOOST_TEST(Code(Send(pair.Client, Segments(bytes), SocketFlags::Multicast)) == refused);
    Value(SetBlocking(pair.Client, false));
    SocketFlags received;
    BOOST_TEST(Code(Receive(pair.Client, bytes.data(), 1, SocketFlags::Broadcast)) == refused);
    BOOST_TEST(Code(Receive(pair.Client, Segments(bytes), SocketFlags::Truncated, received)) == refused);
}

BOOST_AUTO_TEST_CASE(sending_fills_up_and_then_would_block)
{
    const Pair pair;
    Value(SetBlocking(pair.Client, false));
    const std::vector<Byte> block(1 << 16);
    std::int64_t sent = 0;
    Outcome outcome;
    while ((outcome = Send(pair.Client, block.data(), block.size(), SocketFlags::None)).Ok())
    {
        sent += outcome.Value;
        BOOST_REQUIRE(sent < (std::int64_t{1} << 30));
    }
    BOOST_TEST(Code(outcome) == Code(SocketError::WouldBlock));
    BOOST_TEST(Value(Wait(pair.Client, Writable, 0)) == 0);
    std::vector<Byte> sink(1 << 16);
    while (sent > 0)
    {
        sent -= Value(Receive(pair.Server, sink.data(), sink.size(), SocketFlags::None));
    }
    BOOST_TEST(Value(Wait(pair.Client, Writable, Generous)) == Writable);
}

BOOST_AUTO_TEST_CASE(the_end_of_the_stream_is_zero_bytes_again_and_again)
{
    Pair pair;
    Value(SendText(pair.Client, "last"));
    pair.Client.Reset();
    BOOST_TEST(ReceiveText(pair.Server, 100) == "last");
    for (int i = 0; i < 2; ++i)
    {
        BOOST_TEST(ReceiveText(pair.Server, 100).empty());
    }
}

BOOST_AUTO_TEST_CASE(writing_to_a_closed_peer_is_an_error_and_no_signal)
{
    Pair pair;
    Value(Abort(pair.Client.Release()));
    BOOST_REQUIRE(Value(Wait(pair.Server, Readable, Generous)) != 0);
    auto bytes = Bytes("x");
    BOOST_TEST(!SendText(pair.Server, "x").Ok());
    BOOST_TEST(!SendText(pair.Server, "x").Ok());
    BOOST_TEST(!Send(pair.Server, Segments(bytes, bytes), SocketFlags::None).Ok());
    BOOST_TEST(!Send(pair.Server, Segments(bytes, bytes), SocketFlags::None).Ok());

    const Pair other;
    Value(Shutdown(other.Client, SocketShutdown::Send));
    BOOST_TEST(Code(Send(other.Client, Segments(bytes), SocketFlags::None)) == Code(SocketError::Shutdown));
}

BOOST_AUTO_TEST_CASE(a_socket_without_a_peer_does_not_transfer)
{
    const auto socket = Tcp();
    Byte byte = 0;
    BOOST_TEST(!SendText(socket, "x").Ok());
    BOOST_TEST(Code(Receive(socket, &byte, 1, SocketFlags::None)) == Code(SocketError::NotConnected));
}

BOOST_AUTO_TEST_CASE(datagrams_arrive_with_their_sender)
{
    for (const bool v6 : Families())
    {
        const auto receiver = BoundUdp(v6);
        const auto sender = BoundUdp(v6);
        auto head = Bytes("data");
        auto tail = Bytes("gram");
        BOOST_TEST(Value(SendTo(sender, Segments(head, tail), SocketFlags::None, Local(receiver))) == 8);
        std::vector<Byte> a(6), b(6);
        SocketFlags received;
        NativeAddress from;
        BOOST_TEST(Value(ReceiveFrom(receiver, Segments(a, b), SocketFlags::None, received, from)) == 8);
        BOOST_TEST((received == SocketFlags::None));
        BOOST_TEST(Text(a, 6) == "datagr");
        BOOST_TEST(Text(b, 2) == "am");
        BOOST_TEST(EndPoint(from).Port == EndPoint(Local(sender)).Port);
        BOOST_TEST((EndPoint(from).Address == Loopback(v6).Address));
    }
}

BOOST_AUTO_TEST_CASE(a_datagram_that_does_not_fit_fills_the_buffer_and_is_truncated)
{
    const auto receiver = BoundUdp();
    const auto sender = BoundUdp();
    auto bytes = Bytes("too long");
    std::vector<Byte> small(3);
    for (const bool peek : {true, false})
    {
        if (peek)
        {
            Value(SendTo(sender, Segments(bytes), SocketFlags::None, Local(receiver)));
        }
        SocketFlags received;
        NativeAddress from;
        const auto flags = peek ? SocketFlags::Peek : SocketFlags::None;
        BOOST_TEST(Value(ReceiveFrom(receiver, Segments(small), flags, received, from)) == 3);
        BOOST_TEST(((received & SocketFlags::Truncated) == SocketFlags::Truncated));
        BOOST_TEST(Text(small, 3) == "too");
        BOOST_TEST(EndPoint(from).Port == EndPoint(Local(sender)).Port);
    }
    // The rest is gone; the next datagram starts afresh. Without an address it is told as well.
    Value(SendTo(sender, Segments(bytes), SocketFlags::None, Local(receiver)));
    SocketFlags received;
    BOOST_TEST(Value(Receive(receiver, Segments(small), SocketFlags::None, received)) == 3);
    BOOST_TEST(((received & SocketFlags::Truncated) == SocketFlags::Truncated));
    std::vector<Byte> exact(8);
    Value(SendTo(sender, Segments(bytes), SocketFlags::None, Local(receiver)));
    BOOST_TEST(Value(Receive(receiver, Segments(exact), SocketFlags::None, received)) == 8);
    BOOST_TEST((received == SocketFlags::None));
}

BOOST_AUTO_TEST_CASE(a_datagram_into_one_buffer_tells_its_sender_and_that_it_did_not_fit)
{
    const auto receiver = BoundUdp();
    const auto sender = BoundUdp();
    auto bytes = Bytes("datagram");
    for (const std::size_t size : {0U, 3U, 8U, 9U})
    {
        for (const bool named : {true, false})
        {
            Value(SendTo(sender, Segments(bytes), SocketFlags::None, Local(receiver)));
            std::vector<Byte> into(size + 1);
            auto received = SocketFlags::OutOfBand;
            NativeAddress from;
            BOOST_TEST(Value(ReceiveDatagram(receiver, {into.data(), size}, SocketFlags::None, received, named ? &from : nullptr)) ==
                       static_cast<int>(std::min<std::size_t>(size, 8)));
            BOOST_TEST((received == (size < 8 ? SocketFlags::Truncated : SocketFlags::None)));
            BOOST_TEST(Text(into, static_cast<int>(std::min<std::size_t>(size, 8))) == std::string("datagram").substr(0, size));
            BOOST_TEST(into[size] == 0);
            BOOST_TEST((!named || EndPoint(from).Port == EndPoint(Local(sender)).Port));
        }
    }
    auto received = SocketFlags::OutOfBand;
    Value(SetBlocking(receiver, false));
    BOOST_TEST(Code(ReceiveDatagram(receiver, {bytes.data(), 1}, SocketFlags::None, received, nullptr)) == Code(SocketError::WouldBlock));
    BOOST_TEST(Code(ReceiveDatagram(receiver, {bytes.data(), 1}, SocketFlags::DontRoute, received, nullptr)) ==
               Code(SocketError::OperationNotSupported));
}

BOOST_AUTO_TEST_CASE(an_empty_datagram_is_a_datagram)
{
    const auto receiver = BoundUdp();
    const auto sender = BoundUdp();
    std::vector<Byte> none;
    BOOST_TEST(Value(SendTo(sender, Segments(none), SocketFlags::None, Local(receiver))) == 0);
    BOOST_TEST(Value(SendTo(sender, {}, SocketFlags::None, Local(receiver))) == 0);
    for (int i = 0; i < 2; ++i)
    {
        BOOST_REQUIRE(Value(Wait(receiver, Readable, Generous)) == Readable);
        std::vector<Byte> bytes(10);
        SocketFlags received;
        NativeAddress from;
        BOOST_TEST(Value(ReceiveFrom(receiver, Segments(bytes), SocketFlags::None, received, from)) == 0);
        BOOST_TEST((received == SocketFlags::None));
        BOOST_TEST(EndPoint(from).Port == EndPoint(Local(sender)).Port);
    }
}

BOOST_AUTO_TEST_CASE(a_datagram_longer_than_any_is_refused)
{
    const auto receiver = BoundUdp();
    const auto sender = BoundUdp();
    std::vector<Byte> huge(70'000);
    BOOST_TEST(Code(SendTo(sender, Segments(huge), SocketFlags::None, Local(receiver))) == Code(SocketError::MessageSize));
}

BOOST_AUTO_TEST_CASE(a_datagram_of_many_segments_is_sent_whole_or_not_at_all)
{
    const auto receiver = BoundUdp();
    const auto sender = BoundUdp();
    std::vector<Byte> data(3000, Byte{1});
    std::vector<Segment> segments;
    for (auto& byte : data)
    {
        segments.push_back({&byte, 1});
    }
    const auto outcome = SendTo(sender, segments, SocketFlags::None, Local(receiver));
    BOOST_TEST((outcome.Ok() ? outcome.Value == 3000 : outcome.Error == SocketError::MessageSize));
}

BOOST_AUTO_TEST_CASE(a_message_tells_where_it_arrived)
{
    for (const bool v6 : Families())
    {
        const auto receiver = Udp(v6);
        Value(SetOption(receiver, v6 ? SocketOptionLevel::IPv6 : SocketOptionLevel::IP, SocketOptionName::PacketInformation, 1));
        InternetEndPoint any;
        any.IsV6 = v6;
        Value(Bind(receiver, Native(any), false));
        const auto sender = BoundUdp(v6);
        auto bytes = Bytes("where");
        Value(SendTo(sender, Segments(bytes), SocketFlags::None, Native(Loopback(v6, EndPoint(Local(receiver)).Port))));

        std::vector<Byte> small(2);
        SocketFlags received;
        NativeAddress from;
        InternetEndPoint to;
        int interfaceIndex = 0;
        BOOST_REQUIRE(Value(Wait(receiver, Readable, Generous)) == Readable);
        BOOST_TEST(Value(ReceiveMessage(receiver, Segments(small), SocketFlags::None, received, from, to, interfaceIndex)) == 2);
        BOOST_TEST(((received & SocketFlags::Truncated) == SocketFlags::Truncated));
        BOOST_TEST(EndPoint(from).Port == EndPoint(Local(sender)).Port);
        BOOST_TEST(to.IsV6 == v6);
        BOOST_TEST((to.Address == Loopback(v6).Address));
        BOOST_TEST(interfaceIndex > 0);
    }
}

BOOST_AUTO_TEST_CASE(available_counts_what_has_come)
{
    const Pair pair;
    BOOST_TEST(Value(Available(pair.Server)) == 0);
    Value(SendText(pair.Client, "12345"));
    BOOST_REQUIRE(Value(Wait(pair.Server, Readable, Generous)) == Readable);
    BOOST_TEST(Value(Available(pair.Server)) == 5);
    BOOST_TEST(ReceiveText(pair.Server, 2) == "12");
    BOOST_TEST(Value(Available(pair.Server)) == 3);
}
