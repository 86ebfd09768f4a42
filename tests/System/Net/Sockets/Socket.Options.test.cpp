// Options by name: the forms in which they are set and read.
#include "tests/Support/Sockets.hpp"
#include <System/BitConverter.hpp>

using namespace SocketTests;
using Level = SocketOptionLevel;
using Name = SocketOptionName;

namespace
{
    int Number(const Socket& socket, Level level, Name name)
    {
        return (int)socket.GetSocketOption(level, name);
    }
}

BOOST_AUTO_TEST_SUITE(numbers)

BOOST_AUTO_TEST_CASE(a_flag_is_on_for_anything_but_zero, *Documents("Socket.SetSocketOption(…,Int32)", "boolean option") *
                                                             Documents("Socket.GetSocketOption", "any other option"))
{
    const Socket socket = Tcp();
    for (const auto& [level, name] :
         {std::pair(Level::Socket, Name::KeepAlive), std::pair(Level::Tcp, Name::NoDelay), std::pair(Level::Socket, Name::OutOfBandInline)})
    {
        BOOST_TEST(Number(socket, level, name) == 0);
        for (const int on : {1, 2, -1, 256})
        {
            socket.SetSocketOption(level, name, on);
            BOOST_TEST(Number(socket, level, name) == 1);
            socket.SetSocketOption(level, name, 0);
            BOOST_TEST(Number(socket, level, name) == 0);
        }
        socket.SetSocketOption(level, name, true);
        BOOST_TEST(Number(socket, level, name) == 1);
        socket.SetSocketOption(level, name, false);
        BOOST_TEST(Number(socket, level, name) == 0);
        socket.SetSocketOption(level, name, BitConverter::GetBytes(1));
        BOOST_TEST(Number(socket, level, name) == 1);
    }
}

BOOST_AUTO_TEST_CASE(dont_route_goes_on_and_off)
{
    const Socket socket = Tcp();
    for (const bool on : {false, true, false})
    {
        socket.SetSocketOption(Level::Socket, Name::DontRoute, on);
        BOOST_TEST(Number(socket, Level::Socket, Name::DontRoute) == (on ? 1 : 0));
    }
}

BOOST_AUTO_TEST_CASE(keep_alive_times_are_kept)
{
    const Socket stream = Tcp();
    for (const auto& [name, value] :
         {std::pair(Name::TcpKeepAliveTime, 11), std::pair(Name::TcpKeepAliveInterval, 12), std::pair(Name::TcpKeepAliveRetryCount, 5)})
    {
        stream.SetSocketOption(Level::Tcp, name, value);
        BOOST_TEST(Number(stream, Level::Tcp, name) == value);
    }
}

BOOST_AUTO_TEST_CASE(each_number_is_kept)
{
    const Socket stream = Tcp();
    for (const auto& [level, name, value] :
         {std::tuple(Level::Socket, Name::ReceiveTimeout, 1234), std::tuple(Level::Socket, Name::SendTimeout, 4321),
          std::tuple(Level::Socket, Name::ReceiveBuffer, 20000), std::tuple(Level::Socket, Name::SendBuffer, 30000),
          std::tuple(Level::IP, Name::IpTimeToLive, 17), std::tuple(Level::IP, Name::TypeOfService, 16),
          std::tuple(Level::Socket, Name::ReuseAddress, 1), std::tuple(Level::Socket, Name::ExclusiveAddressUse, 1)})
    {
        stream.SetSocketOption(level, name, value);
        BOOST_TEST(Number(stream, level, name) == value);
        BOOST_TEST(BitConverter::ToInt32(stream.GetSocketOption(level, name, 4), 0) == value);
        const Array<Byte> bytes(4);
        stream.GetSocketOption(level, name, bytes);
        BOOST_TEST(BitConverter::ToInt32(bytes, 0) == value);
    }
    BOOST_TEST(stream.ReceiveTimeout() == 1234);
    BOOST_TEST(stream.SendTimeout() == 4321);
    BOOST_TEST(stream.ReceiveBufferSize() == 20000);
    BOOST_TEST(stream.Ttl() == 17);
}

BOOST_AUTO_TEST_CASE(facts_are_for_reading)
{
    BOOST_TEST(Number(Tcp(), Level::Socket, Name::Type) == static_cast<int>(SocketType::Stream));
    BOOST_TEST(Number(Udp(), Level::Socket, Name::Type) == static_cast<int>(SocketType::Dgram));
    BOOST_TEST(Number(Tcp(), Level::Socket, Name::AcceptConnection) == 0);
    BOOST_TEST(Number(Listener(), Level::Socket, Name::AcceptConnection) == 1);
    BOOST_TEST(Number(Tcp(), Level::Socket, Name::Error) == 0);
    ErrorOf([] { Tcp().SetSocketOption(Level::Socket, Name::Type, 1); });
}

BOOST_AUTO_TEST_CASE(error_is_a_winsock_code_and_read_once)
{
    if (Os::KeepsAReset)
    {
        const Pair pair = ConnectedPair();
        pair.Client.Close(0);
        BOOST_TEST(pair.Server.Poll(-1, SelectMode::SelectError));
        BOOST_TEST(Number(pair.Server, Level::Socket, Name::Error) == 10054);
        BOOST_TEST(Number(pair.Server, Level::Socket, Name::Error) == 0);
    }
    else
    {
        const Socket deaf = Deaf();
        const Socket client = Tcp();
        client.Blocking(false);
        BOOST_TEST(ErrorOf([&] { client.Connect(deaf.LocalEndPoint()); }) == SocketError::WouldBlock);
        BOOST_TEST(client.Poll(-1, SelectMode::SelectError));
        BOOST_TEST(Number(client, Level::Socket, Name::Error) == 10061);
    }
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(bytes)

BOOST_TEST_DECORATOR(*Differs("Socket.GetSocketOption", "as bytes, and Error as a number"))
BOOST_AUTO_TEST_CASE(have_the_layout_of_windows)
{
    const Socket socket = Tcp();
    socket.SetSocketOption(Level::Socket, Name::Linger, Array<Byte>{1, 0, 0x2C, 1});
    BOOST_TEST(socket.LingerState().Enabled());
    BOOST_TEST(socket.LingerState().LingerTime() == 300);
    BOOST_TEST(TextOf(socket.GetSocketOption(Level::Socket, Name::Linger, 4)) == std::string("\1\0\x2C\1", 4));
    socket.SetSocketOption(Level::Socket, Name::SendTimeout, Array<Byte>{0xE8, 3, 0, 0});
    BOOST_TEST(socket.SendTimeout() == 1000);
}

BOOST_AUTO_TEST_CASE(have_the_length_of_the_value, *Documents("Socket.GetSocketOption(…,Int32)", "value shorter than optionLength"))
{
    const Socket socket = Tcp();
    BOOST_TEST(socket.GetSocketOption(Level::Socket, Name::ReceiveTimeout, 64).Length() == 4);
    BOOST_TEST(socket.GetSocketOption(Level::Socket, Name::Linger, 64).Length() == 4);
    BOOST_TEST(socket.GetSocketOption(Level::Tcp, Name::NoDelay, 64).Length() == 4);
}

BOOST_AUTO_TEST_CASE(one_is_enough_for_flags_and_numbers_of_ip)
{
    const Socket tcp = Tcp();
    const Socket udp = Udp();
    const Socket six = Udp(AddressFamily::InterNetworkV6);
    for (const auto& [socket, level, name, value] :
         {std::tuple(tcp, Level::Socket, Name::KeepAlive, 1), std::tuple(tcp, Level::Tcp, Name::NoDelay, 1),
          std::tuple(tcp, Level::Socket, Name::ReuseAddress, 1), std::tuple(tcp, Level::Socket, Name::Broadcast, 1),
          std::tuple(udp, Level::Socket, Name::Broadcast, 1), std::tuple(udp, Level::IP, Name::IpTimeToLive, 17),
          std::tuple(udp, Level::IP, Name::MulticastTimeToLive, 9), std::tuple(udp, Level::IP, Name::MulticastLoopback, 0),
          std::tuple(six, Level::IPv6, Name::MulticastTimeToLive, 9)})
    {
        for (const int length : {1, 2, 3})
        {
            const Array<Byte> bytes(length);
            bytes[0] = static_cast<Byte>(value);
            socket.SetSocketOption(level, name, bytes);
            BOOST_TEST(Number(socket, level, name) == value);
            const Array<Byte> read = socket.GetSocketOption(level, name, length);
            BOOST_TEST(read.Length() == 1);
            BOOST_TEST(read[0] == value);
            bytes[0] = 77;
            socket.GetSocketOption(level, name, bytes);
            BOOST_TEST(bytes[0] == value);
        }
    }
}

BOOST_AUTO_TEST_CASE(too_few_are_an_error, *Documents("Socket.GetSocketOption(…,Byte[])", "array too short for the value") *
                                               Documents("Socket.GetSocketOption [all 3 overloads]",
                                                         "the underlying socket call fails; ErrorCode holds the native code") *
                                               Documents("Socket.SetSocketOption [all 4 overloads]",
                                                         "the underlying socket call fails; ErrorCode holds the native code"))
{
    const Socket socket = Tcp();
    for (const Name name : {Name::ReceiveTimeout, Name::Linger, Name::Error, Name::SendBuffer})
    {
        BOOST_TEST(ErrorOf([&] { socket.GetSocketOption(Level::Socket, name, Array<Byte>(3)); }) == SocketError::Fault);
        BOOST_TEST(ErrorOf([&] { return socket.GetSocketOption(Level::Socket, name, 3); }) == SocketError::Fault);
        BOOST_TEST(ErrorOf([&] { socket.GetSocketOption(Level::Socket, name, Array<Byte>()); }) == SocketError::Fault);
    }
    BOOST_TEST(ErrorOf([&] { socket.SetSocketOption(Level::Socket, Name::KeepAlive, Array<Byte>(0)); }) == SocketError::Fault);
    BOOST_TEST(ErrorOf([&] { socket.SetSocketOption(Level::Socket, Name::SendBuffer, Array<Byte>(3)); }) == SocketError::Fault);
    BOOST_TEST(ErrorOf([&] { socket.SetSocketOption(Level::Socket, Name::Linger, Array<Byte>(3)); }) == SocketError::Fault);
    BOOST_TEST(ErrorOf([&] { socket.SetSocketOption(Level::Socket, Name::ReceiveTimeout, Array<Byte>()); }) == SocketError::Fault);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(objects)

BOOST_AUTO_TEST_CASE(linger, *Documents("Socket.GetSocketOption", "Linger"))
{
    const Socket socket = Tcp();
    socket.SetSocketOption(Level::Socket, Name::Linger, LingerOption(true, 12));
    const Object value = socket.GetSocketOption(Level::Socket, Name::Linger);
    BOOST_REQUIRE(value.Is<LingerOption>());
    BOOST_TEST(((LingerOption)value).Equals(LingerOption(true, 12)));
    socket.SetSocketOption(Level::Socket, Name::DontLinger, true);
    BOOST_TEST(!socket.LingerState().Enabled());
    BOOST_TEST(Number(socket, Level::Socket, Name::DontLinger) == 1);
    for (const int time : {-1, 65536})
    {
        BOOST_TEST(ParameterOf<ArgumentException>([&] { socket.SetSocketOption(Level::Socket, Name::Linger, LingerOption(true, time)); }) ==
                   "optionValue");
        BOOST_TEST(ParameterOf<ArgumentException>([&] { socket.LingerState(LingerOption(true, time)); }) == "optionValue");
    }
    socket.SetSocketOption(Level::Socket, Name::Linger, LingerOption(true, 65535));
}

BOOST_AUTO_TEST_CASE(of_the_wrong_kind,
                     *Documents("Socket.SetSocketOption (SocketOptionLevel,SocketOptionName,Object)", "optionValue is null"))
{
    const Socket socket = Udp();
    const Object none = nullptr;
    const Object text = String("text");
    const auto membership = Object(MulticastOption(IPAddress::Parse("224.5.6.7")));
    const auto set = [&](Level level, Name name, const Object& value)
    { return [&, level, name] { socket.SetSocketOption(level, name, value); }; };
    BOOST_TEST(ParameterOf<ArgumentNullException>(set(Level::Socket, Name::Linger, none)) == "optionValue");
    BOOST_TEST(ParameterOf<ArgumentNullException>(set(Level::Socket, Name::Debug, none)) == "optionValue");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { socket.LingerState(nullptr); }) == "optionValue");
    BOOST_TEST(ParameterOf<ArgumentException>(set(Level::Socket, Name::Linger, text)) == "optionValue");
    // A literal is no bool.
    BOOST_TEST(ParameterOf<ArgumentException>([&] { socket.SetSocketOption(Level::Socket, Name::KeepAlive, "on"); }) == "optionValue");
    BOOST_TEST(ParameterOf<ArgumentException>(set(Level::Socket, Name::Linger, membership)) == "optionValue");
    BOOST_TEST(ParameterOf<ArgumentException>(set(Level::IP, Name::AddMembership, text)) == "optionValue");
    BOOST_TEST(ParameterOf<ArgumentException>(set(Level::IPv6, Name::AddMembership, membership)) == "optionValue");
    BOOST_TEST(ParameterOf<ArgumentException>(set(Level::Socket, Name::KeepAlive, text)) == "optionValue");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_TEST_DECORATOR(*Differs("Socket.SetSocketOption, GetSocketOption", "an option that nobody knows"))
BOOST_AUTO_TEST_CASE(an_unknown_option_is_a_socket_exception)
{
    const Socket socket = Tcp();
    for (const auto& [level, name] : {std::pair(Level::Socket, static_cast<Name>(999)), std::pair(static_cast<Level>(77), Name::Debug),
                                      std::pair(Level::Udp, Name::KeepAlive)})
    {
        BOOST_TEST(ErrorOf([&] { socket.SetSocketOption(level, name, 1); }) == SocketError::ProtocolOption);
        BOOST_TEST(ErrorOf([&] { return socket.GetSocketOption(level, name); }) == SocketError::ProtocolOption);
        BOOST_TEST(ErrorOf([&] { return socket.GetSocketOption(level, name, 4); }) == SocketError::ProtocolOption);
    }
    BOOST_TEST(ErrorOf([&] { return socket.GetSocketOption(Level::IP, Name::AddMembership); }) == SocketError::ProtocolOption);
}

BOOST_AUTO_TEST_CASE(raw_options_are_the_operating_systems_own)
{
    const Socket socket = Tcp();
    const int on = 1;
    socket.SetRawSocketOption(Os::SocketLevel, Os::KeepAlive, ReadOnlySpan<Byte>(reinterpret_cast<const Byte*>(&on), sizeof on));
    BOOST_TEST(Number(socket, Level::Socket, Name::KeepAlive) == 1);
    int value = 0;
    BOOST_TEST(socket.GetRawSocketOption(Os::SocketLevel, Os::KeepAlive, Span<Byte>(reinterpret_cast<Byte*>(&value), sizeof value)) ==
               Os::KeepAliveSize);
    BOOST_TEST(value == 1);
    ErrorOf([&] { socket.SetRawSocketOption(Os::SocketLevel, 12345, ReadOnlySpan<Byte>(reinterpret_cast<const Byte*>(&on), sizeof on)); });
}

BOOST_AUTO_TEST_SUITE(multicast)

BOOST_AUTO_TEST_CASE(a_member_receives_what_is_sent_to_the_group, *Documents("Socket.GetSocketOption", "AddMembership or DropMembership") *
                                                                      Documents("Socket.MulticastLoopback", "true"))
{
    const auto group = IPAddress::Parse("239.255.77.7");
    const Socket member = Udp();
    member.Bind(AnyEndPoint());
    const MulticastOption option(group, IPAddress::Loopback);
    member.SetSocketOption(Level::IP, Name::AddMembership, option);
    const Object kept = member.GetSocketOption(Level::IP, Name::AddMembership);
    BOOST_REQUIRE(kept.Is<MulticastOption>());
    BOOST_TEST(((MulticastOption)kept).Group() == group);

    const Socket sender = Udp();
    sender.SetSocketOption(Level::IP, Name::MulticastInterface, IPAddress::HostToNetworkOrder(0x7F000001));
    sender.MulticastLoopback(true);
    const EndPoint to = IPEndPoint(group, PortOf(member));
    sender.SendTo(Bytes("x"), to);
    AwaitReadable(member);
    BOOST_TEST(member.Receive(Array<Byte>(9)) == 1);
    // Once it has left, nothing comes.
    member.SetSocketOption(Level::IP, Name::DropMembership, option);
    sender.SendTo(Bytes("x"), to);
    sender.SendTo(Bytes("end"), IPEndPoint(IPAddress::Loopback, PortOf(member)));
    BOOST_TEST(member.Receive(Array<Byte>(9)) == 3);
}

BOOST_AUTO_TEST_CASE(memberships_that_cannot_be, *Documents("MulticastOption.LocalAddress", "IPAddress.Any"))
{
    const Socket socket = Udp();
    ErrorOf(
        [&]
        { socket.SetSocketOption(Level::IP, Name::AddMembership, MulticastOption(IPAddress::Parse("10.0.0.1"), IPAddress::Loopback)); });
    BOOST_TEST((MulticastOption(IPAddress::Parse("224.5.6.7")).LocalAddress() == IPAddress::Any));
}

BOOST_AUTO_TEST_CASE(a_group_that_was_not_joined_cannot_be_left)
{
    const Socket socket = Udp();
    BOOST_TEST(ErrorOf(
                   [&] {
                       socket.SetSocketOption(Level::IP, Name::DropMembership,
                                              MulticastOption(IPAddress::Parse("224.5.6.7"), IPAddress::Loopback));
                   }) == SocketError::AddressNotAvailable);
}

BOOST_AUTO_TEST_CASE(an_ipv6_membership_has_an_interface)
{
    const Socket socket = Udp(AddressFamily::InterNetworkV6);
    // Interface 1 is the loopback of Linux.
    const IPv6MulticastOption option(IPAddress::Parse("ff01::77"), 1);
    socket.SetSocketOption(Level::IPv6, Name::AddMembership, option);
    BOOST_TEST(socket.GetSocketOption(Level::IPv6, Name::AddMembership).Is<IPv6MulticastOption>());
    socket.SetSocketOption(Level::IPv6, Name::DropMembership, option);
    ErrorOf([&] { socket.SetSocketOption(Level::IPv6, Name::DropMembership, option); });
}

BOOST_AUTO_TEST_SUITE_END()
