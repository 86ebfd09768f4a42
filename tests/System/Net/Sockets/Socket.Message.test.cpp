// Datagrams with their packet information.
#include "tests/Support/Styles.hpp"

using namespace SocketTests;

namespace
{
    struct Received
    {
        int Size = 0;
        SocketFlags Flags = SocketFlags::None;
        EndPoint From = nullptr;
        IPPacketInformation Packet;
    };

    struct ByBlocking
    {
        static Received Message(const Socket& socket, const Array<Byte>& buffer, int offset, int size, SocketFlags flags, EndPoint from)
        {
            Received received;
            received.Flags = flags;
            received.From = from;
            received.Size = socket.ReceiveMessageFrom(buffer, offset, size, received.Flags, received.From, received.Packet);
            return received;
        }
    };
    struct ByBeginEnd
    {
        static Received Message(const Socket& socket, const Array<Byte>& buffer, int offset, int size, SocketFlags flags, EndPoint from)
        {
            Received received;
            received.From = from;
            const IAsyncResult result = socket.BeginReceiveMessageFrom(buffer, offset, size, flags, received.From, nullptr, nullptr);
            received.Size = socket.EndReceiveMessageFrom(result, received.Flags, received.From, received.Packet);
            return received;
        }
    };
    using Styles = std::tuple<ByBlocking, ByBeginEnd>;
    using StylesAndFamilies = std::tuple<Over<ByBlocking, AddressFamily::InterNetwork>, Over<ByBlocking, AddressFamily::InterNetworkV6>,
                                         Over<ByBeginEnd, AddressFamily::InterNetwork>, Over<ByBeginEnd, AddressFamily::InterNetworkV6>>;
}

BOOST_TEST_DECORATOR(*Documents("Socket.ReceiveMessageFrom", "first call"))
BOOST_AUTO_TEST_CASE_TEMPLATE(a_datagram_tells_where_it_was_sent_to, Case, StylesAndFamilies)
{
    const Socket receiver = Udp(Case::Family);
    receiver.Bind(AnyEndPoint(Case::Family));
    const Socket sender = BoundUdp(Case::Family);
    const auto level = Case::Family == AddressFamily::InterNetworkV6 ? SocketOptionLevel::IPv6 : SocketOptionLevel::IP;
    const IPEndPoint target(LoopbackOf(Case::Family), PortOf(receiver));
    const Array<Byte> buffer = Bytes("..........");

    // What came before the first call may have been noted without its interface.
    BOOST_TEST((int)receiver.GetSocketOption(level, SocketOptionName::PacketInformation) == 0);
    sender.SendTo(Bytes("first"), target);
    const Received first = Case::Style::Message(receiver, buffer, 0, 10, SocketFlags::None, AnyEndPoint(Case::Family));
    BOOST_TEST(first.Size == 5);
    BOOST_TEST((int)receiver.GetSocketOption(level, SocketOptionName::PacketInformation) == 1);

    sender.SendTo(Bytes("abcdef"), target);
    const Received second = Case::Style::Message(receiver, buffer, 2, 7, SocketFlags::None, AnyEndPoint(Case::Family));
    BOOST_TEST(second.Size == 6);
    BOOST_TEST(TextOf(buffer, 2, 6) == "abcdef");
    BOOST_TEST(second.Flags == SocketFlags::None);
    BOOST_TEST(second.From.Equals(sender.LocalEndPoint()));
    BOOST_TEST(second.Packet.Address() == LoopbackOf(Case::Family));
    BOOST_TEST(second.Packet.Interface() > 0);

    // Another call of any kind goes on as it was.
    sender.SendTo(Bytes("xy"), target);
    BOOST_TEST(receiver.Receive(buffer) == 2);
}

BOOST_AUTO_TEST_CASE(a_span_receives_too)
{
    const Socket receiver = BoundUdp();
    const Socket sender = BoundUdp();
    sender.SendTo(Bytes("abc"), receiver.LocalEndPoint());
    std::array<Byte, 8> bytes{};
    SocketFlags flags = SocketFlags::None;
    EndPoint from = AnyEndPoint();
    IPPacketInformation packet;
    BOOST_TEST(receiver.ReceiveMessageFrom(Span<Byte>(bytes), flags, from, packet) == 3);
    BOOST_TEST(bytes[2] == 'c');
    BOOST_TEST(from.Equals(sender.LocalEndPoint()));
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_datagram_that_does_not_fit_is_truncated, Style, Styles)
{
    const Socket receiver = BoundUdp();
    const Socket sender = BoundUdp();
    const Array<Byte> buffer = Bytes("......");
    sender.SendTo(Bytes("abcdefgh"), receiver.LocalEndPoint());
    const Received received = Style::Message(receiver, buffer, 1, 3, SocketFlags::None, AnyEndPoint());
    BOOST_TEST(received.Size == 3);
    BOOST_TEST(received.Flags == SocketFlags::Truncated);
    BOOST_TEST(TextOf(buffer) == ".abc..");
    BOOST_TEST(received.From.Equals(sender.LocalEndPoint()));
    BOOST_TEST(received.Packet.Address() == IPAddress::Loopback);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_datagram_can_be_looked_at, Style, Styles)
{
    const Socket receiver = BoundUdp();
    const Socket sender = BoundUdp();
    const Array<Byte> buffer(8);
    sender.SendTo(Bytes("abc"), receiver.LocalEndPoint());
    const Received looked = Style::Message(receiver, buffer, 0, 8, SocketFlags::Peek, AnyEndPoint());
    BOOST_TEST(looked.Size == 3);
    BOOST_TEST(looked.Flags == SocketFlags::None);
    BOOST_TEST(Style::Message(receiver, buffer, 0, 8, SocketFlags::None, AnyEndPoint()).Size == 3);
    BOOST_TEST(receiver.Available() == 0);
}

BOOST_TEST_DECORATOR(*Differs("Socket.ReceiveMessageFrom", "an IPv4 datagram at a dual-mode socket, on Linux"))
BOOST_AUTO_TEST_CASE_TEMPLATE(a_dual_mode_socket_tells_ipv4_addresses_as_mapped_ones, Style, Styles)
{
    const Socket receiver = Udp(AddressFamily::InterNetworkV6);
    receiver.DualMode(true);
    receiver.Bind(AnyEndPoint(AddressFamily::InterNetworkV6));
    const Socket sender = BoundUdp();
    const Array<Byte> buffer(8);
    for (int i = 0; i != 2; ++i)
    {
        sender.SendTo(Bytes("abc"), IPEndPoint(IPAddress::Loopback, PortOf(receiver)));
        const Received received = Style::Message(receiver, buffer, 0, 8, SocketFlags::None, AnyEndPoint(AddressFamily::InterNetworkV6));
        BOOST_TEST(received.Flags == SocketFlags::None);
        BOOST_TEST(((IPEndPoint)received.From).Address() == IPAddress::Loopback.MapToIPv6());
        BOOST_TEST(received.Packet.Address() == IPAddress::Loopback.MapToIPv6());
        BOOST_TEST((i == 0 || received.Packet.Interface() > 0));
    }
}

BOOST_AUTO_TEST_CASE(a_multicast_datagram_was_sent_to_its_group)
{
    const Socket receiver = Udp();
    receiver.Bind(AnyEndPoint());
    const IPAddress group = IPAddress::Parse("239.255.77.1");
    receiver.SetSocketOption(SocketOptionLevel::IP, SocketOptionName::AddMembership, MulticastOption(group, IPAddress::Loopback));
    receiver.SetSocketOption(SocketOptionLevel::IP, SocketOptionName::PacketInformation, true);
    const Socket sender = BoundUdp();
    sender.SetSocketOption(SocketOptionLevel::IP, SocketOptionName::MulticastInterface, IPAddress::Loopback.GetAddressBytes());
    sender.SendTo(Bytes("abc"), IPEndPoint(group, PortOf(receiver)));
    AwaitReadable(receiver);
    const Received received = ByBlocking::Message(receiver, Array<Byte>(8), 0, 8, SocketFlags::None, AnyEndPoint());
    BOOST_TEST(received.Packet.Address() == group);
    BOOST_TEST(received.Packet.Interface() > 0);
}

BOOST_TEST_DECORATOR(*Documents("Socket.ReceiveMessageFrom", "buffer is null") *
                     Documents("Socket.ReceiveMessageFrom", "remoteEP is null") * Documents("Socket.ReceiveMessageFrom", "offset < 0") *
                     Documents("Socket.ReceiveMessageFrom", "offset > buffer length") * Documents("Socket.ReceiveMessageFrom", "size < 0") *
                     Documents("Socket.ReceiveMessageFrom", "size > buffer length - offset") *
                     Documents("Socket.BeginReceiveMessageFrom", "buffer is null") *
                     Documents("Socket.BeginReceiveMessageFrom", "remoteEP is null") *
                     Documents("Socket.BeginReceiveMessageFrom", "offset < 0") * Documents("Socket.BeginReceiveMessageFrom", "size < 0"))
BOOST_AUTO_TEST_CASE_TEMPLATE(bad_arguments, Style, Styles)
{
    const Socket socket = BoundUdp();
    const Array<Byte> buffer(4);
    const auto call = [&](const Array<Byte>& array, int offset, int size, const EndPoint& from)
    { (void)Style::Message(socket, array, offset, size, SocketFlags::None, from); };
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { call(Array<Byte>(), 9, 9, nullptr); }) == "buffer");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { call(buffer, -1, 9, nullptr); }) == "offset");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { call(buffer, 5, 0, nullptr); }) == "offset");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { call(buffer, 0, -1, nullptr); }) == "size");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { call(buffer, 3, 2, nullptr); }) == "size");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { call(buffer, 0, 4, nullptr); }) == "remoteEP");
    BOOST_TEST(ParameterOf<ArgumentException>([&] { call(buffer, 0, 4, DnsEndPoint("localhost", 1)); }) == "remoteEP");
    BOOST_TEST(ParameterOf<ArgumentException>([&] { call(buffer, 0, 4, AnyEndPoint(AddressFamily::InterNetworkV6)); }) == "remoteEP");
    // Nothing was turned on, and nothing is pending.
    BOOST_TEST((int)socket.GetSocketOption(SocketOptionLevel::IP, SocketOptionName::PacketInformation) == 0);
}

BOOST_TEST_DECORATOR(*Documents("Socket.EndReceiveMessageFrom", "endPoint is null"))
BOOST_AUTO_TEST_CASE(the_end_needs_an_end_point_of_the_family_too)
{
    const Socket socket = BoundUdp();
    const Socket sender = BoundUdp();
    EndPoint from = AnyEndPoint();
    SocketFlags flags = SocketFlags::None;
    IPPacketInformation packet;
    const IAsyncResult result = socket.BeginReceiveMessageFrom(Array<Byte>(4), 0, 4, 0, from, nullptr, nullptr);
    EndPoint wrong = nullptr;
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { socket.EndReceiveMessageFrom(result, flags, wrong, packet); }) == "endPoint");
    wrong = AnyEndPoint(AddressFamily::InterNetworkV6);
    BOOST_TEST(ParameterOf<ArgumentException>([&] { socket.EndReceiveMessageFrom(result, flags, wrong, packet); }) == "endPoint");
    sender.SendTo(Bytes("abc"), socket.LocalEndPoint());
    BOOST_TEST(socket.EndReceiveMessageFrom(result, flags, from, packet) == 3);
}

BOOST_TEST_DECORATOR(*Documents("Socket.ReceiveMessageFrom", "no local end point (socket neither bound nor connected)") *
                     Documents("Socket.ReceiveMessageFrom", "socket type") *
                     Documents("Socket.ReceiveMessageFrom", "socketFlags is not a valid combination") *
                     Documents("Socket.ReceiveMessageFrom", "the underlying socket call fails; ErrorCode holds the native code") *
                     Documents("Socket.BeginReceiveMessageFrom", "the underlying socket call fails; ErrorCode holds the native code") *
                     Documents("Socket.EndReceiveMessageFrom", "the underlying socket call fails; ErrorCode holds the native code") *
                     Differs("Socket.ReceiveMessageFrom, BeginReceiveMessageFrom", "a socket without a local end point") *
                     Differs("Socket.ReceiveMessageFrom, BeginReceiveMessageFrom", "a stream, on Linux"))
BOOST_AUTO_TEST_CASE_TEMPLATE(errors_of_the_socket, Style, Styles)
{
    const auto error = [](const Socket& socket, SocketFlags flags = SocketFlags::None)
    { return ErrorOf([&] { (void)Style::Message(socket, Array<Byte>(4), 0, 4, flags, AnyEndPoint()); }); };
    BOOST_TEST(error(Udp()) == SocketError::InvalidArgument);
    BOOST_TEST(error(ConnectedPair().Client) == SocketError::OperationNotSupported);
    BOOST_TEST(error(BoundUdp(), SocketFlags::Partial) == SocketError::OperationNotSupported);
    BOOST_TEST(error(BoundUdp(), SocketFlags::DontRoute) == SocketError::OperationNotSupported);
    const Socket broken = BoundUdp();
    Break(broken);
    BOOST_TEST(SaysNoSocket(error(broken)));
}

BOOST_AUTO_TEST_CASE(a_blocking_call_can_run_out_of_time)
{
    const Socket socket = BoundUdp();
    socket.ReceiveTimeout(20);
    BOOST_TEST(ErrorOf([&] { (void)ByBlocking::Message(socket, Array<Byte>(4), 0, 4, SocketFlags::None, AnyEndPoint()); }) ==
               SocketError::TimedOut);
    socket.Blocking(false);
    BOOST_TEST(ErrorOf([&] { (void)ByBlocking::Message(socket, Array<Byte>(4), 0, 4, SocketFlags::None, AnyEndPoint()); }) ==
               SocketError::WouldBlock);
}

BOOST_TEST_DECORATOR(*Documents("Socket.ReceiveMessageFrom", "called after the socket was closed") *
                     Documents("Socket.BeginReceiveMessageFrom", "called after the socket was closed"))
BOOST_AUTO_TEST_CASE_TEMPLATE(being_closed_comes_first, Style, Styles)
{
    const Socket socket = BoundUdp();
    socket.Close();
    BOOST_CHECK_THROW(Style::Message(socket, nullptr, -1, -1, SocketFlags::None, nullptr), ObjectDisposedException);
}

BOOST_AUTO_TEST_CASE(packet_information_is_a_value)
{
    const IPPacketInformation none;
    BOOST_TEST(!none.Address());
    BOOST_TEST(none.Interface() == 0);
    BOOST_TEST(none.GetHashCode() == 0);
    BOOST_TEST((none == IPPacketInformation()));
    BOOST_TEST(!none.Equals(Object(nullptr)));
    BOOST_TEST(none.Equals(Object(IPPacketInformation())));

    const Socket receiver = BoundUdp();
    const Socket sender = BoundUdp();
    IPPacketInformation packets[2];
    for (IPPacketInformation& packet : packets)
    {
        receiver.SetSocketOption(SocketOptionLevel::IP, SocketOptionName::PacketInformation, true);
        sender.SendTo(Bytes("a"), receiver.LocalEndPoint());
        packet = ByBlocking::Message(receiver, Array<Byte>(1), 0, 1, SocketFlags::None, AnyEndPoint()).Packet;
    }
    BOOST_TEST((packets[0] == packets[1]));
    BOOST_TEST(packets[0].GetHashCode() == packets[1].GetHashCode());
    BOOST_TEST((packets[0] != none));
}
