// Every overload of Send, Receive, SendTo and ReceiveFrom: what it does with good arguments.
#include "tests/Support/Sockets.hpp"

using namespace SocketTests;

BOOST_AUTO_TEST_CASE(every_send)
{
    const Pair pair = ConnectedPair();
    const Socket& socket = pair.Client;
    const Array<Byte> data = Bytes("abcd");
    const auto list = Segments({ArraySegment<Byte>(data, 3, 1), ArraySegment<Byte>(data, 0, 2)});
    const ReadOnlySpan<Byte> span(data.data(), 2);
    SocketError error = SocketError::Fault;
    const auto arrives = [&](int sent, const std::string& text)
    {
        BOOST_TEST(sent == static_cast<int>(text.size()));
        BOOST_TEST(ReceiveText(pair.Server, sent) == text);
    };
    arrives(socket.Send(data), "abcd");
    arrives(socket.Send(data, SocketFlags::None), "abcd");
    arrives(socket.Send(data, 3, SocketFlags::None), "abc");
    arrives(socket.Send(data, 1, 2, SocketFlags::None), "bc");
    arrives(socket.Send(data, 1, 3, SocketFlags::None, error), "bcd");
    BOOST_TEST(error == SocketError::Success);
    arrives(socket.Send(span), "ab");
    arrives(socket.Send(span, SocketFlags::None), "ab");
    error = SocketError::Fault;
    arrives(socket.Send(span, SocketFlags::None, error), "ab");
    BOOST_TEST(error == SocketError::Success);
    arrives(socket.Send(list), "dab");
    arrives(socket.Send(list, SocketFlags::None), "dab");
    error = SocketError::Fault;
    arrives(socket.Send(list, SocketFlags::None, error), "dab");
    BOOST_TEST(error == SocketError::Success);
    // A literal 0 is a SocketFlags, and an array is a list of buffers too.
    arrives(socket.Send(data, 0, 1, 0), "a");
    arrives(socket.Send(Array<ArraySegment<Byte>>{ArraySegment<Byte>(data, 1, 1)}), "b");
}

BOOST_AUTO_TEST_CASE(every_receive, *Documents("Socket.Receive(Byte[])", "defaults"))
{
    const Pair pair = ConnectedPair();
    const Socket& socket = pair.Server;
    const Array<Byte> buffer(6);
    const auto list = Segments({ArraySegment<Byte>(buffer, 5, 1), ArraySegment<Byte>(buffer, 0, 3)});
    const Span<Byte> span(buffer.data(), 3);
    SocketError error = SocketError::Fault;
    // Four bytes are there; what the call leaves is read after it.
    const auto receives = [&](auto call, const std::string& text)
    {
        std::fill(buffer.begin(), buffer.end(), Byte{'.'});
        pair.Client.Send(Bytes("abcd"));
        while (socket.Available() != 4)
        {
            AwaitReadable(socket);
        }
        const int received = call();
        BOOST_TEST(TextOf(buffer) == text);
        BOOST_TEST(ReceiveText(socket, 4 - received).size() == static_cast<std::size_t>(4 - received));
    };
    receives([&] { return socket.Receive(buffer); }, "abcd..");
    receives([&] { return socket.Receive(buffer, SocketFlags::None); }, "abcd..");
    receives([&] { return socket.Receive(buffer, 2, SocketFlags::None); }, "ab....");
    receives([&] { return socket.Receive(buffer, 3, 2, SocketFlags::None); }, "...ab.");
    receives([&] { return socket.Receive(buffer, 1, 5, SocketFlags::None, error); }, ".abcd.");
    BOOST_TEST(error == SocketError::Success);
    receives([&] { return socket.Receive(span); }, "abc...");
    receives([&] { return socket.Receive(span, SocketFlags::None); }, "abc...");
    error = SocketError::Fault;
    receives([&] { return socket.Receive(span, SocketFlags::None, error); }, "abc...");
    BOOST_TEST(error == SocketError::Success);
    receives([&] { return socket.Receive(list); }, "bcd..a");
    receives([&] { return socket.Receive(list, SocketFlags::None); }, "bcd..a");
    error = SocketError::Fault;
    receives([&] { return socket.Receive(list, SocketFlags::None, error); }, "bcd..a");
    BOOST_TEST(error == SocketError::Success);
}

BOOST_AUTO_TEST_CASE(every_send_to)
{
    const Socket receiver = BoundUdp();
    const EndPoint to = receiver.LocalEndPoint();
    const Socket socket = Udp();
    const Array<Byte> data = Bytes("abcd");
    const ReadOnlySpan<Byte> span(data.data(), 2);
    const Array<Byte> buffer(9);
    const auto arrives = [&](int sent, const std::string& text)
    {
        BOOST_TEST(sent == static_cast<int>(text.size()));
        BOOST_TEST(receiver.Receive(buffer) == sent);
        BOOST_TEST(TextOf(buffer, 0, sent) == text);
    };
    arrives(socket.SendTo(data, to), "abcd");
    arrives(socket.SendTo(data, SocketFlags::None, to), "abcd");
    arrives(socket.SendTo(data, 3, SocketFlags::None, to), "abc");
    arrives(socket.SendTo(data, 1, 2, SocketFlags::None, to), "bc");
    arrives(socket.SendTo(span, to), "ab");
    arrives(socket.SendTo(span, SocketFlags::None, to), "ab");
    arrives(socket.SendTo(span, SocketFlags::None, to.Serialize()), "ab");
    arrives(socket.SendTo(Array<Byte>(0), to), "");
}

BOOST_AUTO_TEST_CASE(every_receive_from, *Documents("Socket.ReceiveFrom", "success"))
{
    const Socket receiver = BoundUdp();
    const Socket sender = BoundUdp();
    const Array<Byte> buffer(6);
    const Span<Byte> span(buffer.data(), 5);
    const auto receives = [&](auto call, const std::string& text)
    {
        std::fill(buffer.begin(), buffer.end(), Byte{'.'});
        sender.SendTo(Bytes("abcd"), receiver.LocalEndPoint());
        EndPoint from = AnyEndPoint();
        BOOST_TEST(call(from) == 4);
        BOOST_TEST(TextOf(buffer) == text);
        BOOST_TEST(from.Equals(sender.LocalEndPoint()));
    };
    receives([&](EndPoint& from) { return receiver.ReceiveFrom(buffer, from); }, "abcd..");
    receives([&](EndPoint& from) { return receiver.ReceiveFrom(buffer, SocketFlags::None, from); }, "abcd..");
    receives([&](EndPoint& from) { return receiver.ReceiveFrom(buffer, 5, SocketFlags::None, from); }, "abcd..");
    receives([&](EndPoint& from) { return receiver.ReceiveFrom(buffer, 1, 5, SocketFlags::None, from); }, ".abcd.");
    receives([&](EndPoint& from) { return receiver.ReceiveFrom(span, from); }, "abcd..");
    receives([&](EndPoint& from) { return receiver.ReceiveFrom(span, SocketFlags::None, from); }, "abcd..");
    receives(
        [&](EndPoint& from)
        {
            const SocketAddress address = AnyEndPoint().Serialize();
            const int received = receiver.ReceiveFrom(span, SocketFlags::None, address);
            from = from.Create(address);
            return received;
        },
        "abcd..");
}
