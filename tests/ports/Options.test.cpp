// Port conformance: options in every form.
#include "Support/Ports.hpp"

using namespace PortTests;
BOOST_TEST_GLOBAL_FIXTURE(Library);

namespace
{
    using Level = SocketOptionLevel;
    using Name = SocketOptionName;

    /// Sets and reads a number, as a number and as bytes.
    void ExpectKept(NativeHandle handle, Level level, Name name, int value)
    {
        BOOST_TEST_CONTEXT("level " << static_cast<int>(level) << " name " << static_cast<int>(name) << " value " << value)
        {
            Value(SetOption(handle, level, name, value));
            BOOST_TEST(Value(GetOption(handle, level, name)) == value);
            std::array<Byte, 8> bytes{};
            BOOST_TEST(Value(GetOptionBytes(handle, level, name, bytes)) == 4);
            int read = 0;
            std::memcpy(&read, bytes.data(), sizeof read);
            BOOST_TEST(read == value);
            Value(SetOptionBytes(handle, level, name, std::span(bytes).first(4)));
            BOOST_TEST(Value(GetOption(handle, level, name)) == value);
        }
    }

    void ExpectFlag(NativeHandle handle, Level level, Name name)
    {
        ExpectKept(handle, level, name, 1);
        ExpectKept(handle, level, name, 0);
        Value(SetOption(handle, level, name, 5)); // any number but 0 is "on"
        BOOST_TEST(Value(GetOption(handle, level, name)) == 1);
        Value(SetOption(handle, level, name, 0));
    }

    InternetEndPoint Group(Byte last)
    {
        InternetEndPoint group;
        group.Address = {239, 255, 11, last};
        return group;
    }
}

BOOST_AUTO_TEST_CASE(flags_go_on_and_off)
{
    const auto tcp = Tcp();
    ExpectFlag(tcp, Level::Socket, Name::KeepAlive);
    ExpectFlag(tcp, Level::Socket, Name::OutOfBandInline);
    ExpectFlag(tcp, Level::Tcp, Name::NoDelay);
    const auto udp = Udp();
    ExpectFlag(udp, Level::Socket, Name::Broadcast);
    ExpectFlag(udp, Level::IP, Name::MulticastLoopback);
    ExpectFlag(udp, Level::IP, Name::PacketInformation);
    ExpectFlag(udp, Level::IP, Name::DontFragment);
    ExpectFlag(udp, Level::Socket, Name::ReuseAddress);
}

BOOST_AUTO_TEST_CASE(numbers_are_kept)
{
    const auto tcp = Tcp();
    ExpectKept(tcp, Level::IP, Name::IpTimeToLive, 33);
    const auto udp = Udp();
    ExpectKept(udp, Level::IP, Name::MulticastTimeToLive, 9);
}

BOOST_AUTO_TEST_CASE(keep_alive_times_are_kept)
{
    const auto tcp = Tcp();
    ExpectKept(tcp, Level::Tcp, Name::TcpKeepAliveTime, 120);
    ExpectKept(tcp, Level::Tcp, Name::TcpKeepAliveInterval, 7);
    ExpectKept(tcp, Level::Tcp, Name::TcpKeepAliveRetryCount, 5);
}

BOOST_AUTO_TEST_CASE(one_number_is_another_option_at_another_level)
{
    // Debug, IPOptions and NoDelay are 1; ReuseAddress and IpTimeToLive are 4.
    const auto tcp = Tcp();
    Value(SetOption(tcp, Level::Tcp, Name::NoDelay, 1));
    BOOST_TEST(Value(GetOption(tcp, Level::Socket, Name::Debug)) == 0);
    Value(SetOption(tcp, Level::IP, Name::IpTimeToLive, 44));
    BOOST_TEST(Value(GetOption(tcp, Level::Socket, Name::ReuseAddress)) == 0);
}

BOOST_AUTO_TEST_CASE(ipv6_options_are_kept)
{
    if (!HasV6())
    {
        return;
    }
    const auto udp = Udp(true);
    BOOST_TEST(Value(GetOption(udp, Level::IPv6, Name::IPv6Only)) == 1);
    ExpectFlag(udp, Level::IPv6, Name::IPv6Only);
    ExpectFlag(udp, Level::IPv6, Name::MulticastLoopback);
    ExpectFlag(udp, Level::IPv6, Name::PacketInformation);
    ExpectKept(udp, Level::IPv6, Name::IpTimeToLive, 21);
    ExpectKept(udp, Level::IPv6, Name::MulticastTimeToLive, 4);
    ExpectKept(udp, Level::IPv6, Name::MulticastInterface, 0);
}

BOOST_AUTO_TEST_CASE(buffer_sizes_read_as_they_were_set)
{
    for (const bool stream : {true, false})
    {
        const auto socket = stream ? Tcp() : Udp();
        for (const int size : {8'192, 10'001, 65'536, 131'072})
        {
            ExpectKept(socket, Level::Socket, Name::SendBuffer, size);
            ExpectKept(socket, Level::Socket, Name::ReceiveBuffer, size);
        }
    }
}

BOOST_AUTO_TEST_CASE(type_is_the_socket_type)
{
    BOOST_TEST(Value(GetOption(Tcp(), Level::Socket, Name::Type)) == static_cast<int>(SocketType::Stream));
    BOOST_TEST(Value(GetOption(Udp(), Level::Socket, Name::Type)) == static_cast<int>(SocketType::Dgram));
    BOOST_TEST(!SetOption(Tcp(), Level::Socket, Name::Type, 2).Ok());
}

BOOST_AUTO_TEST_CASE(accept_connection_tells_a_listener)
{
    BOOST_TEST(Value(GetOption(Tcp(), Level::Socket, Name::AcceptConnection)) == 0);
    BOOST_TEST(Value(GetOption(Listener(), Level::Socket, Name::AcceptConnection)) == 1);
}

BOOST_AUTO_TEST_CASE(error_is_a_winsock_code_and_zero_without_one)
{
    const auto socket = Tcp();
    BOOST_TEST(Value(GetOption(socket, Level::Socket, Name::Error)) == 0);
    std::array<Byte, 4> bytes{1, 1, 1, 1};
    BOOST_TEST(Value(GetOptionBytes(socket, Level::Socket, Name::Error, bytes)) == 4);
    BOOST_TEST((bytes == std::array<Byte, 4>{}));
    // Which errors a system leaves there differs; if one is left, it is Winsock's.
    Pair pair;
    Value(Abort(pair.Client.Release()));
    BOOST_REQUIRE(Value(Wait(pair.Server, Readable, Generous)) != 0);
    const auto left = Value(GetOption(pair.Server, Level::Socket, Name::Error));
    BOOST_TEST((left == 0 || left == Code(SocketError::ConnectionReset)));
}

BOOST_AUTO_TEST_CASE(linger_is_kept_in_every_form)
{
    const auto tcp = Tcp();
    Linger linger{true, 99};
    Value(GetLinger(tcp, linger));
    BOOST_TEST(!linger.Enabled);
    Value(SetLinger(tcp, {true, 10}));
    Value(GetLinger(tcp, linger));
    BOOST_TEST(linger.Enabled);
    BOOST_TEST(linger.Seconds == 10);

    // Two unsigned shorts: on or off, seconds.
    std::array<std::uint16_t, 2> pair{};
    auto bytes = std::as_writable_bytes(std::span(pair));
    const std::span<Byte> view(reinterpret_cast<Byte*>(bytes.data()), 4);
    BOOST_TEST(Value(GetOptionBytes(tcp, Level::Socket, Name::Linger, view)) == 4);
    BOOST_TEST(pair[0] == 1);
    BOOST_TEST(pair[1] == 10);
    BOOST_TEST(Value(GetOption(tcp, Level::Socket, Name::DontLinger)) == 0);
    pair = {1, 3};
    Value(SetOptionBytes(tcp, Level::Socket, Name::Linger, view));
    Value(GetLinger(tcp, linger));
    BOOST_TEST(linger.Seconds == 3);

    Value(SetOption(tcp, Level::Socket, Name::DontLinger, 1));
    Value(GetLinger(tcp, linger));
    BOOST_TEST(!linger.Enabled);
    BOOST_TEST(Value(GetOption(tcp, Level::Socket, Name::DontLinger)) == 1);
    Value(SetOption(tcp, Level::Socket, Name::DontLinger, 0));
    Value(GetLinger(tcp, linger));
    BOOST_TEST(linger.Enabled);
}

BOOST_AUTO_TEST_CASE(exclusive_use_turns_sharing_off)
{
    const auto tcp = Tcp();
    Value(SetOption(tcp, Level::Socket, Name::ExclusiveAddressUse, 1));
    BOOST_TEST(Value(GetOption(tcp, Level::Socket, Name::ExclusiveAddressUse)) == 1);
    BOOST_TEST(Value(GetOption(tcp, Level::Socket, Name::ReuseAddress)) == 0);
}

BOOST_AUTO_TEST_CASE(options_that_do_not_exist_are_a_protocol_option_error)
{
    const auto tcp = Tcp();
    const auto code = Code(SocketError::ProtocolOption);
    const auto nonsense = static_cast<Name>(3333);
    std::array<Byte, 4> bytes{};
    BOOST_TEST(Code(SetOption(tcp, Level::Socket, nonsense, 1)) == code);
    BOOST_TEST(Code(GetOption(tcp, Level::Socket, nonsense)) == code);
    BOOST_TEST(Code(SetOptionBytes(tcp, Level::Tcp, nonsense, bytes)) == code);
    BOOST_TEST(Code(GetOptionBytes(tcp, Level::IP, nonsense, bytes)) == code);
}

BOOST_AUTO_TEST_CASE(bytes_too_short_are_a_fault)
{
    const auto tcp = Tcp();
    std::array<Byte, 3> bytes{};
    const auto code = Code(SocketError::Fault);
    BOOST_TEST(Code(SetOptionBytes(tcp, Level::Socket, Name::KeepAlive, {})) == code);
    BOOST_TEST(Code(GetOptionBytes(tcp, Level::IP, Name::IpTimeToLive, {})) == code);
    BOOST_TEST(Code(SetOptionBytes(tcp, Level::Tcp, Name::TcpKeepAliveInterval, bytes)) == code);
    BOOST_TEST(Code(GetOptionBytes(tcp, Level::Socket, Name::SendBuffer, bytes)) == code);
    BOOST_TEST(Code(SetOptionBytes(tcp, Level::Socket, Name::Linger, bytes)) == code);
    BOOST_TEST(Code(SetOptionBytes(Udp(), Level::IP, Name::AddMembership, bytes)) == code);
}

BOOST_AUTO_TEST_CASE(one_byte_is_enough_for_flags_and_numbers_of_ip)
{
    const auto tcp = Tcp();
    std::array<Byte, 3> bytes{1, 2, 3};
    Value(SetOptionBytes(tcp, Level::Socket, Name::KeepAlive, bytes));
    BOOST_TEST(Value(GetOption(tcp, Level::Socket, Name::KeepAlive)) == 1);
    bytes[0] = 33;
    Value(SetOptionBytes(tcp, Level::IP, Name::IpTimeToLive, bytes));
    BOOST_TEST(Value(GetOption(tcp, Level::IP, Name::IpTimeToLive)) == 33);
    bytes[0] = 0;
    BOOST_TEST(Value(GetOptionBytes(tcp, Level::IP, Name::IpTimeToLive, bytes)) == 1);
    BOOST_TEST(bytes[0] == 33);
    BOOST_TEST(bytes[1] == 2);
}

BOOST_AUTO_TEST_CASE(multicast_reaches_those_who_joined)
{
    const auto receiver = Udp();
    Value(SetOption(receiver, Level::Socket, Name::ReuseAddress, 1));
    Value(Bind(receiver, Native(InternetEndPoint{}), true));
    Value(SetMembership(receiver, true, Group(1), Loopback(), 0));

    const auto sender = Udp();
    const std::array<Byte, 4> loopback{127, 0, 0, 1};
    Value(SetOptionBytes(sender, Level::IP, Name::MulticastInterface, loopback));
    std::array<Byte, 4> read{};
    BOOST_TEST(Value(GetOptionBytes(sender, Level::IP, Name::MulticastInterface, read)) == 4);
    BOOST_TEST((read == loopback));

    auto group = Group(1);
    group.Port = EndPoint(Local(receiver)).Port;
    auto bytes = Bytes("to all");
    Value(SendTo(sender, Segments(bytes), SocketFlags::None, Native(group)));
    BOOST_TEST(ReceiveText(receiver, 100) == "to all");

    Value(SetMembership(receiver, false, Group(1), Loopback(), 0));
    BOOST_TEST(!SetMembership(receiver, false, Group(1), Loopback(), 0).Ok());
}

BOOST_AUTO_TEST_CASE(memberships_are_set_by_bytes_too)
{
    const auto udp = BoundUdp();
    // ip_mreq: group, interface.
    const std::array<Byte, 8> request{239, 255, 11, 2, 127, 0, 0, 1};
    Value(SetOptionBytes(udp, Level::IP, Name::AddMembership, request));
    BOOST_TEST(!SetOptionBytes(udp, Level::IP, Name::AddMembership, request).Ok());
    Value(SetOptionBytes(udp, Level::IP, Name::DropMembership, request));
    // ip_mreq_source: group, source, interface.
    const std::array<Byte, 12> source{239, 255, 11, 3, 127, 0, 0, 1, 127, 0, 0, 1};
    Value(SetOptionBytes(udp, Level::IP, Name::AddSourceMembership, source));
    Value(SetOptionBytes(udp, Level::IP, Name::DropSourceMembership, source));
}

BOOST_AUTO_TEST_CASE(a_group_that_is_none_is_refused)
{
    BOOST_TEST(!SetMembership(Udp(), true, Loopback(), Loopback(), 0).Ok());
}

BOOST_AUTO_TEST_CASE(options_are_copied_to_another_handle)
{
    const auto from = Tcp();
    const auto to = Tcp();
    Value(SetOption(from, Level::Tcp, Name::NoDelay, 1));
    Value(SetOption(from, Level::Socket, Name::KeepAlive, 1));
    Value(SetOption(from, Level::Socket, Name::SendBuffer, 20'000));
    Value(SetOption(from, Level::IP, Name::IpTimeToLive, 12));
    Value(SetLinger(from, {true, 4}));
    CopyOptions(from, to);
    BOOST_TEST(Value(GetOption(to, Level::Tcp, Name::NoDelay)) == 1);
    BOOST_TEST(Value(GetOption(to, Level::Socket, Name::KeepAlive)) == 1);
    BOOST_TEST(Value(GetOption(to, Level::Socket, Name::SendBuffer)) == 20'000);
    BOOST_TEST(Value(GetOption(to, Level::IP, Name::IpTimeToLive)) == 12);
    Linger linger;
    Value(GetLinger(to, linger));
    BOOST_TEST(linger.Enabled);
    BOOST_TEST(linger.Seconds == 4);
}

// ---- IOControl -------------------------------------------------------------------------------------------------------------------

namespace
{
    constexpr std::int64_t DataToRead = 0x4004667F;
    constexpr std::int64_t OobDataRead = 0x40047307;
    constexpr std::int64_t KeepAliveValues = 0x98000004;
    constexpr std::int64_t UdpConnectionReset = 0x9800000C;
    constexpr std::int64_t AsyncIO = 0x8004667D;
}

BOOST_AUTO_TEST_CASE(control_tells_the_data_to_read)
{
    const Pair pair;
    Value(SendText(pair.Client, "12345"));
    BOOST_REQUIRE(Value(Wait(pair.Server, Readable, Generous)) == Readable);
    int count = 0;
    std::array<Byte, 4> output{};
    BOOST_TEST(Value(IOControl(pair.Server, DataToRead, {}, output)) == 4);
    std::memcpy(&count, output.data(), sizeof count);
    BOOST_TEST(count == 5);
    BOOST_TEST(Code(IOControl(pair.Server, DataToRead, {}, std::span(output).first(3))) == Code(SocketError::Fault));
    BOOST_TEST(Value(IOControl(pair.Server, OobDataRead, {}, output)) == 4);
}

BOOST_AUTO_TEST_CASE(control_sets_keep_alive_values)
{
    const auto tcp = Tcp();
    const std::array<std::uint32_t, 3> values{1, 30'000, 2'000};
    std::array<Byte, 12> input{};
    std::memcpy(input.data(), values.data(), sizeof values);
    BOOST_TEST(Value(IOControl(tcp, KeepAliveValues, input, {})) == 0);
    BOOST_TEST(Value(GetOption(tcp, Level::Socket, Name::KeepAlive)) == 1);
    BOOST_TEST(Code(IOControl(tcp, KeepAliveValues, std::span(input).first(8), {})) == Code(SocketError::Fault));
    // The same code as .NET users write it: an int, which is negative.
    input[0] = 0;
    BOOST_TEST(Value(IOControl(tcp, static_cast<std::int32_t>(KeepAliveValues), input, {})) == 0);
    BOOST_TEST(Value(GetOption(tcp, Level::Socket, Name::KeepAlive)) == 0);
}

BOOST_AUTO_TEST_CASE(control_turns_connection_resets_of_datagrams_off)
{
    const auto udp = BoundUdp();
    const std::array<Byte, 4> off{};
    Value(IOControl(udp, UdpConnectionReset, off, {}));
    // What that is for: sending to nobody does not disturb the next receive.
    NativeAddress nobody;
    {
        const auto gone = BoundUdp();
        nobody = Local(gone);
    }
    auto bytes = Bytes("x");
    Value(SendTo(udp, Segments(bytes), SocketFlags::None, nobody));
    Value(SendTo(udp, Segments(bytes), SocketFlags::None, Local(udp)));
    BOOST_TEST(ReceiveText(udp, 10) == "x");
}

BOOST_AUTO_TEST_CASE(control_codes_that_nobody_knows_are_invalid)
{
    std::array<Byte, 16> bytes{};
    const auto tcp = Tcp();
    BOOST_TEST(Code(IOControl(tcp, 12'345, bytes, bytes)) == Code(SocketError::InvalidArgument));
    // One that some systems lack is either done or said to be lacking.
    const auto outcome = IOControl(tcp, AsyncIO, bytes, bytes);
    BOOST_TEST((outcome.Ok() || outcome.Error == SocketError::OperationNotSupported));
}
