// A closed socket: what every member says, what stays readable, and what Close does with unsent data.
#include "tests/Support/Sockets.hpp"
#include <System/TimeSpan.hpp>
#include <functional>
#include <vector>

using namespace SocketTests;

namespace
{
    struct Member
    {
        const char* Name;
        std::function<void(const Socket&)> Use;
    };

    const Array<Byte> OneByte(1);
    const Span<Byte> WholeSpan(OneByte.data(), 1);
    const ReadOnlySpan<Byte> ConstSpan(OneByte.data(), 1);
    const auto List1 = Segments({ArraySegment<Byte>(OneByte)});
    const EndPoint Remote = IPEndPoint(IPAddress::Loopback, 9);
    constexpr auto Flags = SocketFlags::None;
    constexpr auto Level = SocketOptionLevel::Socket;
    constexpr auto Name = SocketOptionName::KeepAlive;
    SocketError Error;
    EndPoint From = IPEndPoint(IPAddress::Any, 0);

    // clang-format off
    const std::vector<Member> Connections = {
        {"Accept", [](const Socket& s) { (void)s.Accept(); }},
        {"Bind", [](const Socket& s) { s.Bind(Remote); }},
        {"Connect(EndPoint)", [](const Socket& s) { s.Connect(Remote); }},
        {"Connect(IPAddress)", [](const Socket& s) { s.Connect(IPAddress::Loopback, 9); }},
        {"Connect(IPAddress[])", [](const Socket& s) { s.Connect(Array<IPAddress>{IPAddress::Loopback}, 9); }},
        {"Connect(String)", [](const Socket& s) { s.Connect("localhost", 9); }},
        {"Disconnect", [](const Socket& s) { s.Disconnect(false); }},
        {"Listen", [](const Socket& s) { s.Listen(); }},
        {"Listen(Int32)", [](const Socket& s) { s.Listen(1); }},
        {"Shutdown", [](const Socket& s) { s.Shutdown(SocketShutdown::Both); }},
        {"Poll", [](const Socket& s) { (void)s.Poll(0, SelectMode::SelectRead); }},
        {"Poll(TimeSpan)", [](const Socket& s) { (void)s.Poll(TimeSpan::FromSeconds(0), SelectMode::SelectRead); }},
        {"Select", [](const Socket& s) { List<Socket> list; list.Add(s); Socket::Select(nullptr, list, nullptr, 0); }},
        {"BeginAccept", [](const Socket& s) { s.BeginAccept(nullptr, nullptr); }},
        {"BeginConnect", [](const Socket& s) { s.BeginConnect(Remote, nullptr, nullptr); }},
        {"BeginDisconnect", [](const Socket& s) { s.BeginDisconnect(false, nullptr, nullptr); }},
    };

    const std::vector<Member> Transfers = {
        {"Send 1", [](const Socket& s) { s.Send(OneByte); }},
        {"Send 2", [](const Socket& s) { s.Send(OneByte, Flags); }},
        {"Send 3", [](const Socket& s) { s.Send(OneByte, 1, Flags); }},
        {"Send 4", [](const Socket& s) { s.Send(OneByte, 0, 1, Flags); }},
        {"Send 5", [](const Socket& s) { s.Send(OneByte, 0, 1, Flags, Error); }},
        {"Send 6", [](const Socket& s) { s.Send(ConstSpan); }},
        {"Send 7", [](const Socket& s) { s.Send(ConstSpan, Flags); }},
        {"Send 8", [](const Socket& s) { s.Send(ConstSpan, Flags, Error); }},
        {"Send 9", [](const Socket& s) { s.Send(List1); }},
        {"Send 10", [](const Socket& s) { s.Send(List1, Flags); }},
        {"Send 11", [](const Socket& s) { s.Send(List1, Flags, Error); }},
        {"Receive 1", [](const Socket& s) { s.Receive(OneByte); }},
        {"Receive 2", [](const Socket& s) { s.Receive(OneByte, Flags); }},
        {"Receive 3", [](const Socket& s) { s.Receive(OneByte, 1, Flags); }},
        {"Receive 4", [](const Socket& s) { s.Receive(OneByte, 0, 1, Flags); }},
        {"Receive 5", [](const Socket& s) { s.Receive(OneByte, 0, 1, Flags, Error); }},
        {"Receive 6", [](const Socket& s) { s.Receive(WholeSpan); }},
        {"Receive 7", [](const Socket& s) { s.Receive(WholeSpan, Flags); }},
        {"Receive 8", [](const Socket& s) { s.Receive(WholeSpan, Flags, Error); }},
        {"Receive 9", [](const Socket& s) { s.Receive(List1); }},
        {"Receive 10", [](const Socket& s) { s.Receive(List1, Flags); }},
        {"Receive 11", [](const Socket& s) { s.Receive(List1, Flags, Error); }},
        {"BeginSend", [](const Socket& s) { s.BeginSend(OneByte, 0, 1, Flags, nullptr, nullptr); }},
        {"BeginSend list", [](const Socket& s) { s.BeginSend(List1, Flags, nullptr, nullptr); }},
        {"BeginReceive", [](const Socket& s) { s.BeginReceive(OneByte, 0, 1, Flags, nullptr, nullptr); }},
        {"BeginReceive list", [](const Socket& s) { s.BeginReceive(List1, Flags, nullptr, nullptr); }},
    };

    const std::vector<Member> DatagramTransfers = {
        {"SendTo 1", [](const Socket& s) { s.SendTo(OneByte, Remote); }},
        {"SendTo 2", [](const Socket& s) { s.SendTo(OneByte, Flags, Remote); }},
        {"SendTo 3", [](const Socket& s) { s.SendTo(OneByte, 1, Flags, Remote); }},
        {"SendTo 4", [](const Socket& s) { s.SendTo(OneByte, 0, 1, Flags, Remote); }},
        {"SendTo 5", [](const Socket& s) { s.SendTo(ConstSpan, Remote); }},
        {"SendTo 6", [](const Socket& s) { s.SendTo(ConstSpan, Flags, Remote); }},
        {"SendTo 7", [](const Socket& s) { s.SendTo(ConstSpan, Flags, Remote.Serialize()); }},
        {"ReceiveFrom 1", [](const Socket& s) { s.ReceiveFrom(OneByte, From); }},
        {"ReceiveFrom 2", [](const Socket& s) { s.ReceiveFrom(OneByte, Flags, From); }},
        {"ReceiveFrom 3", [](const Socket& s) { s.ReceiveFrom(OneByte, 1, Flags, From); }},
        {"ReceiveFrom 4", [](const Socket& s) { s.ReceiveFrom(OneByte, 0, 1, Flags, From); }},
        {"ReceiveFrom 5", [](const Socket& s) { s.ReceiveFrom(WholeSpan, From); }},
        {"ReceiveFrom 6", [](const Socket& s) { s.ReceiveFrom(WholeSpan, Flags, From); }},
        {"ReceiveFrom 7", [](const Socket& s) { s.ReceiveFrom(WholeSpan, Flags, Remote.Serialize()); }},
        {"BeginSendTo", [](const Socket& s) { s.BeginSendTo(OneByte, 0, 1, Flags, Remote, nullptr, nullptr); }},
        {"BeginReceiveFrom", [](const Socket& s) { s.BeginReceiveFrom(OneByte, 0, 1, Flags, From, nullptr, nullptr); }},
    };

    /// Options that the operating system keeps.
    const std::vector<Member> NativeOptions = {
        {"Available", [](const Socket& s) { (void)s.Available(); }},
        {"DontFragment", [](const Socket& s) { (void)s.DontFragment(); }},
        {"DontFragment =", [](const Socket& s) { s.DontFragment(true); }},
        {"LingerState", [](const Socket& s) { (void)s.LingerState(); }},
        {"LingerState =", [](const Socket& s) { s.LingerState(LingerOption(true, 1)); }},
        {"MulticastLoopback", [](const Socket& s) { (void)s.MulticastLoopback(); }},
        {"ReceiveBufferSize", [](const Socket& s) { (void)s.ReceiveBufferSize(); }},
        {"ReceiveBufferSize =", [](const Socket& s) { s.ReceiveBufferSize(9000); }},
        {"SendBufferSize", [](const Socket& s) { (void)s.SendBufferSize(); }},
        {"SendBufferSize =", [](const Socket& s) { s.SendBufferSize(9000); }},
        {"Ttl", [](const Socket& s) { (void)s.Ttl(); }},
        {"Ttl =", [](const Socket& s) { s.Ttl(9); }},
        {"SetSocketOption(Int32)", [](const Socket& s) { s.SetSocketOption(Level, Name, 1); }},
        {"SetSocketOption(Boolean)", [](const Socket& s) { s.SetSocketOption(Level, Name, true); }},
        {"SetSocketOption(Byte[])", [](const Socket& s) { s.SetSocketOption(Level, Name, Array<Byte>(4)); }},
        {"SetSocketOption(Object)", [](const Socket& s) { s.SetSocketOption(Level, SocketOptionName::Linger, LingerOption(true, 1)); }},
        {"GetSocketOption", [](const Socket& s) { (void)s.GetSocketOption(Level, Name); }},
        {"GetSocketOption(Byte[])", [](const Socket& s) { s.GetSocketOption(Level, Name, Array<Byte>(4)); }},
        {"GetSocketOption(Int32)", [](const Socket& s) { (void)s.GetSocketOption(Level, Name, 4); }},
        {"SetRawSocketOption", [](const Socket& s) { s.SetRawSocketOption(Os::SocketLevel, Os::KeepAlive, ConstSpan); }},
        {"GetRawSocketOption", [](const Socket& s) { (void)s.GetRawSocketOption(Os::SocketLevel, Os::KeepAlive, WholeSpan); }},
        {"IOControl", [](const Socket& s) { s.IOControl(IOControlCode::DataToRead, nullptr, Array<Byte>(4)); }},
        {"IOControl(Int32)", [](const Socket& s) { s.IOControl(0x4004667F, nullptr, Array<Byte>(4)); }},
    };

    /// What the library itself keeps, or what needs a kind of socket.
    const std::vector<Member> OwnProperties = {
        {"Blocking =", [](const Socket& s) { s.Blocking(false); }},
        {"MulticastLoopback =", [](const Socket& s) { s.MulticastLoopback(true); }},
        {"EnableBroadcast", [](const Socket& s) { (void)s.EnableBroadcast(); }},
        {"EnableBroadcast =", [](const Socket& s) { s.EnableBroadcast(true); }},
        {"NoDelay", [](const Socket& s) { (void)s.NoDelay(); }},
        {"NoDelay =", [](const Socket& s) { s.NoDelay(true); }},
        {"ExclusiveAddressUse", [](const Socket& s) { (void)s.ExclusiveAddressUse(); }},
        {"ExclusiveAddressUse =", [](const Socket& s) { s.ExclusiveAddressUse(true); }},
        {"ReceiveTimeout", [](const Socket& s) { (void)s.ReceiveTimeout(); }},
        {"ReceiveTimeout =", [](const Socket& s) { s.ReceiveTimeout(1); }},
        {"SendTimeout", [](const Socket& s) { (void)s.SendTimeout(); }},
        {"SendTimeout =", [](const Socket& s) { s.SendTimeout(1); }},
        {"LocalEndPoint", [](const Socket& s) { (void)s.LocalEndPoint(); }},
        {"RemoteEndPoint", [](const Socket& s) { (void)s.RemoteEndPoint(); }},
        {"SetIPProtectionLevel", [](const Socket& s) { s.SetIPProtectionLevel(IPProtectionLevel::Restricted); }},
    };
    // clang-format on
}

BOOST_AUTO_TEST_CASE(every_member_throws_object_disposed,
                     *Documents("Socket.Accept", "called after the socket was closed") *
                         Documents("Socket.Available", "called after the socket was closed") *
                         Documents("Socket.Bind", "called after the socket was closed") *
                         Documents("Socket.Connect [all 4 overloads]", "called after the socket was closed") *
                         Documents("Socket.Disconnect", "called after the socket was closed") *
                         Documents("Socket.DontFragment", "called after the socket was closed") *
                         Documents("Socket.EnableBroadcast", "called after the socket was closed") *
                         Documents("Socket.GetSocketOption [all 3 overloads]", "called after the socket was closed") *
                         Documents("Socket.LingerState", "called after the socket was closed") *
                         Documents("Socket.Listen", "called after the socket was closed") *
                         Documents("Socket.LocalEndPoint", "called after the socket was closed") *
                         Documents("Socket.MulticastLoopback", "called after the socket was closed") *
                         Documents("Socket.Poll", "called after the socket was closed") *
                         Documents("Socket.Receive [all 11 overloads]", "called after the socket was closed") *
                         Documents("Socket.ReceiveBufferSize", "called after the socket was closed") *
                         Documents("Socket.ReceiveFrom [all 4 overloads]", "called after the socket was closed") *
                         Documents("Socket.RemoteEndPoint", "called after the socket was closed") *
                         Documents("Socket.SendBufferSize", "called after the socket was closed") *
                         Documents("Socket.SendTimeout", "called after the socket was closed") *
                         Documents("Socket.Shutdown", "called after the socket was closed") *
                         Documents("Socket.Ttl", "called after the socket was closed") * Documents("Socket.Dispose", "any later use") *
                         Documents("Socket.Close", "after return"))
{
    const Pair pair = ConnectedPair();
    const Socket sockets[] = {Tcp(), Udp(), BoundUdp(), Listener(), pair.Client, pair.Server};
    int i = 0;
    for (const Socket& socket : sockets)
    {
        ++i % 2 == 0 ? socket.Close() : socket.Dispose();
        for (const auto& members : {Connections, Transfers, DatagramTransfers, NativeOptions, OwnProperties})
        {
            for (const Member& member : members)
            {
                BOOST_TEST_CONTEXT(member.Name)
                {
                    const auto exception = Caught<ObjectDisposedException>([&] { member.Use(socket); });
                    BOOST_TEST((exception && exception->ObjectName() == "System.Net.Sockets.Socket"));
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(some_facts_stay)
{
    const Pair pair = ConnectedPair();
    const Socket& socket = pair.Client;
    socket.Close();
    BOOST_TEST(!socket.Connected());
    BOOST_TEST(socket.IsBound());
    BOOST_TEST(socket.Blocking());
    BOOST_TEST(socket.AddressFamily() == AddressFamily::InterNetwork);
    BOOST_TEST(socket.SocketType() == SocketType::Stream);
    BOOST_TEST(socket.ProtocolType() == ProtocolType::Tcp);
    BOOST_TEST(socket.Handle() == -1);
    BOOST_TEST(!socket.UseOnlyOverlappedIO());
}

BOOST_AUTO_TEST_CASE(dual_mode_looks_at_the_family_first)
{
    const Socket four = Tcp();
    const Socket six = Tcp(AddressFamily::InterNetworkV6);
    four.Close();
    six.Close();
    BOOST_TEST(!four.DualMode());
    Caught<NotSupportedException>([&] { four.DualMode(true); });
    Caught<ObjectDisposedException>([&] { return six.DualMode(); });
    Caught<ObjectDisposedException>([&] { six.DualMode(true); });
}

BOOST_AUTO_TEST_CASE(closing_again_does_nothing)
{
    const Socket socket = Tcp();
    socket.Close();
    socket.Close();
    socket.Close(5);
    socket.Dispose();
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { socket.Close(-2); }) == "timeout");
}

BOOST_AUTO_TEST_CASE(a_value_out_of_range_comes_before_the_closed_socket)
{
    const Socket socket = Tcp();
    socket.Close();
    Caught<ArgumentOutOfRangeException>([&] { socket.Ttl(-1); });
    Caught<ArgumentOutOfRangeException>([&] { socket.ReceiveTimeout(-2); });
    Caught<ArgumentOutOfRangeException>([&] { socket.SendTimeout(-2); });
    Caught<ArgumentOutOfRangeException>([&] { socket.SendBufferSize(-1); });
    Caught<ArgumentOutOfRangeException>([&] { socket.ReceiveBufferSize(-1); });
    // For all else being closed comes first.
    Caught<ObjectDisposedException>([&] { socket.Send(Array<Byte>()); });
    Caught<ObjectDisposedException>([&] { socket.Connect(EndPoint(nullptr)); });
    Caught<ObjectDisposedException>([&] { socket.BeginReceive(Array<Byte>(), 0, 0, SocketFlags::None, nullptr, nullptr); });
    Caught<ObjectDisposedException>([&] { socket.IOControl(IOControlCode::NonBlockingIO, nullptr, nullptr); });
}

BOOST_AUTO_TEST_SUITE(lingering)

BOOST_AUTO_TEST_CASE(without_it_close_sends_what_was_given)
{
    const Pair pair = ConnectedPair();
    const Array<Byte> data(200'000);
    pair.Client.SendBufferSize(400'000);
    pair.Client.Send(data);
    pair.Client.Close();
    BOOST_TEST(ReceiveText(pair.Server, data.Length() + 1).size() == static_cast<std::size_t>(data.Length()));
}

BOOST_AUTO_TEST_CASE(for_no_time_discards_and_resets, *Documents("Socket.Close", "linger enabled with time 0") *
                                                          Documents("Socket.LingerState", "Enabled, LingerTime == 0") *
                                                          Documents("LingerOption..ctor(true,0)", "passed to LingerState, then Close"))
{
    for (const bool option : {true, false})
    {
        const Pair pair = ConnectedPair();
        pair.Client.Send(Bytes("lost"));
        AwaitReadable(pair.Server);
        if (option)
        {
            pair.Client.LingerState(LingerOption(true, 0));
            pair.Client.Close();
        }
        else
        {
            pair.Client.Close(0);
        }
        BOOST_TEST(ErrorOf(
                       [&]
                       {
                           while (pair.Server.Receive(Array<Byte>(1)) != 0)
                           {
                           }
                       }) == SocketError::ConnectionReset);
    }
}

BOOST_AUTO_TEST_CASE(for_some_time_waits_for_the_data, *Documents("Socket.Close", "without Shutdown, linger enabled with time > 0") *
                                                           Documents("Socket.LingerState", "Enabled, LingerTime > 0") *
                                                           Documents("LingerOption.LingerTime", "unit"))
{
    for (const bool option : {true, false})
    {
        const Pair pair = ConnectedPair();
        pair.Client.Blocking(false);
        const Array<Byte> data(1 << 20);
        std::size_t sent = 0;
        ErrorOf(
            [&]
            {
                while (true)
                    sent += static_cast<std::size_t>(pair.Client.Send(data));
            });
        if (option)
        {
            pair.Client.LingerState(LingerOption(true, 60));
        }
        BlockedCall close([&] { option ? pair.Client.Close() : pair.Client.Close(60); });
        BOOST_TEST(close.IsBlocked());
        std::size_t received = 0;
        while (const int more = pair.Server.Receive(data))
        {
            received += static_cast<std::size_t>(more);
        }
        close.End();
        BOOST_TEST(received == sent);
    }
}

BOOST_AUTO_TEST_CASE(for_a_second_ends_after_it)
{
    const Pair pair = ConnectedPair();
    pair.Client.Blocking(false);
    const Array<Byte> data(1 << 20);
    ErrorOf(
        [&]
        {
            while (true)
                pair.Client.Send(data);
        });
    pair.Client.LingerState(LingerOption(true, 1));
    const auto start = Clock::now();
    pair.Client.Close();
    const auto time = Clock::now() - start;
    BOOST_TEST((time >= 900ms && time < Limit));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(failing_calls)

// The descriptor is made something that is no socket: whatever asks the operating system fails, and says so.
BOOST_AUTO_TEST_CASE(every_member_that_asks_the_system_throws_a_socket_exception,
                     *Documents("Socket.Blocking", "the underlying socket call fails; ErrorCode holds the native code") *
                         Documents("Socket.DontFragment", "the underlying socket call fails; ErrorCode holds the native code") *
                         Documents("Socket.LingerState", "the underlying socket call fails; ErrorCode holds the native code") *
                         Documents("Socket.NoDelay", "the underlying socket call fails; ErrorCode holds the native code") *
                         Documents("Socket.ReceiveBufferSize", "the underlying socket call fails; ErrorCode holds the native code") *
                         Documents("Socket.SendBufferSize", "the underlying socket call fails; ErrorCode holds the native code") *
                         Documents("Socket.Select", "the underlying socket call fails; ErrorCode holds the native code"))
{
    const auto fails = [](const Socket& socket, const std::vector<Member>& members)
    {
        for (const Member& member : members)
        {
            BOOST_TEST_CONTEXT(member.Name)
            {
                BOOST_TEST(SaysNoSocket(ErrorOf([&] { member.Use(socket); })));
            }
        }
    };
    const Socket stream = Tcp();
    Break(stream);
    fails(stream, NativeOptions);
    fails(stream, {Connections[1], Connections[2], Connections[3], Connections[4], Connections[6], Connections[7], Connections[9],
                   Connections[10], Connections[12]});
    if (Os::KeepsTheBlockingMode)
    {
        BOOST_TEST(SaysNoSocket(ErrorOf([&] { stream.Blocking(false); })));
    }
    BOOST_TEST(SaysNoSocket(ErrorOf([&] { stream.NoDelay(true); })));
    BOOST_TEST(SaysNoSocket(ErrorOf([&] { (void)stream.NoDelay(); })));

    const Socket datagrams = BoundUdp();
    Break(datagrams);
    SocketError error = SocketError::Success;
    BOOST_TEST(datagrams.Send(OneByte, 0, 1, SocketFlags::None, error) == 0);
    BOOST_TEST(SaysNoSocket(error));
    BOOST_TEST(SaysNoSocket(ErrorOf([&] { datagrams.SendTo(OneByte, Remote); })));
    BOOST_TEST(SaysNoSocket(ErrorOf([&] { datagrams.ReceiveFrom(OneByte, From); })));
    BOOST_TEST(SaysNoSocket(ErrorOf([&] { (void)datagrams.LocalEndPoint(); })));
    BOOST_TEST(SaysNoSocket(ErrorOf([&] { datagrams.EnableBroadcast(true); })));
}

BOOST_AUTO_TEST_CASE(setting_multicast_loopback_throws_a_socket_exception)
{
    const Socket datagrams = BoundUdp();
    Break(datagrams);
    BOOST_TEST(SaysNoSocket(ErrorOf([&] { datagrams.MulticastLoopback(true); })));
}

BOOST_AUTO_TEST_CASE(accepting_fails_in_both_styles, *Documents("Socket.BeginAccept [all 3 overloads]",
                                                                "the underlying socket call fails; ErrorCode holds the native code") *
                                                         Documents("Socket.EndAccept [all 3 overloads]",
                                                                   "the underlying socket call fails; ErrorCode holds the native code") *
                                                         Documents("Socket.BeginAccept [all 3 overloads]", "receiveSize < 0"))
{
    const Socket listener = Listener();
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { listener.BeginAccept(-1, nullptr, nullptr); }) == "receiveSize");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { listener.BeginAccept(Tcp(), -1, nullptr, nullptr); }) == "receiveSize");
    Break(listener);
    BOOST_TEST(SaysNoSocket(ErrorOf([&] { (void)listener.Accept(); })));
    BOOST_TEST(SaysNoSocket(ErrorOf([&] { listener.EndAccept(listener.BeginAccept(nullptr, nullptr)); })));
    Array<Byte> buffer;
    int transferred = 0;
    BOOST_TEST(SaysNoSocket(ErrorOf([&] { listener.EndAccept(buffer, listener.BeginAccept(1, nullptr, nullptr)); })));
    BOOST_TEST(SaysNoSocket(ErrorOf([&] { listener.EndAccept(buffer, transferred, listener.BeginAccept(nullptr, 1, nullptr, nullptr)); })));
}

BOOST_AUTO_TEST_SUITE_END()
