// The properties that stand for options.
#include "tests/Support/Sockets.hpp"
#include <System/BitConverter.hpp>
#include <System/Parse.hpp>

using namespace SocketTests;

namespace
{
    Socket Unix()
    {
        return Socket(AddressFamily::Unix, SocketType::Stream, ProtocolType::Unspecified);
    }
    const auto Families = {AddressFamily::InterNetwork, AddressFamily::InterNetworkV6};
}

BOOST_AUTO_TEST_CASE(blocking)
{
    const Socket socket = Tcp();
    socket.Blocking(false);
    BOOST_TEST(!socket.Blocking());
    socket.Blocking(false);
    socket.Blocking(true);
    BOOST_TEST(socket.Blocking());
    // What was non-blocking once blocks again.
    const Pair pair = ConnectedPair();
    pair.Server.Blocking(false);
    BOOST_TEST(ErrorOf([&] { pair.Server.Receive(Array<Byte>(1)); }) == SocketError::WouldBlock);
    pair.Server.Blocking(true);
    BlockedCall call([&] { return pair.Server.Receive(Array<Byte>(1)); });
    BOOST_TEST(call.IsBlocked());
    pair.Client.Send(Bytes("x"));
    BOOST_TEST(call.End() == 1);
}

BOOST_AUTO_TEST_CASE(use_only_overlapped_io)
{
    const Socket socket = Tcp();
    socket.UseOnlyOverlappedIO(true);
    BOOST_TEST(socket.UseOnlyOverlappedIO());
    socket.UseOnlyOverlappedIO(false);
    BOOST_TEST(!socket.UseOnlyOverlappedIO());
}

BOOST_TEST_DECORATOR(*Differs("Socket.ReceiveBufferSize, SendBufferSize", "read after being set, on Linux"))
BOOST_AUTO_TEST_CASE(buffer_sizes_are_what_was_set, *Documents("Socket.ReceiveBufferSize", "set to less than 0"))
{
    for (const Socket& socket : {Tcp(), Udp(), Tcp(AddressFamily::InterNetworkV6)})
    {
        BOOST_TEST(socket.ReceiveBufferSize() > 0);
        BOOST_TEST(socket.SendBufferSize() > 0);
        for (const int size : {8192, 65536, 12345})
        {
            socket.ReceiveBufferSize(size);
            BOOST_TEST(socket.ReceiveBufferSize() == size);
            socket.SendBufferSize(size + 1000);
            BOOST_TEST(socket.SendBufferSize() == size + 1000);
        }
        BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { socket.ReceiveBufferSize(-1); }) == "value");
        BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { socket.SendBufferSize(-1); }) == "value");
        BOOST_TEST(socket.ReceiveBufferSize() == 12345);
        // Whatever the system makes of it.
        for (const int size : {0, 1, 1024, 10'000'000, MaxValue<int>})
        {
            socket.ReceiveBufferSize(size);
            BOOST_TEST(socket.ReceiveBufferSize() == size);
            socket.SetSocketOption(SocketOptionLevel::Socket, SocketOptionName::SendBuffer, BitConverter::GetBytes(size));
            BOOST_TEST(socket.SendBufferSize() == size);
            BOOST_TEST(BitConverter::ToInt32(socket.GetSocketOption(SocketOptionLevel::Socket, SocketOptionName::SendBuffer, 4), 0) == size);
        }
    }
}

BOOST_TEST_DECORATOR(*Differs("Socket.NoDelay", "set on a UDP socket"))
BOOST_AUTO_TEST_CASE(no_delay, *Documents("Socket.NoDelay", "default") * Documents("Socket.NoDelay", "set on a UDP socket"))
{
    const Socket socket = Tcp();
    BOOST_TEST(!socket.NoDelay());
    socket.NoDelay(true);
    BOOST_TEST(socket.NoDelay());
    socket.NoDelay(false);
    BOOST_TEST(!socket.NoDelay());
    const Socket datagrams = Udp();
    datagrams.NoDelay(true);
    BOOST_TEST(!datagrams.NoDelay());
}

BOOST_AUTO_TEST_CASE(linger_state, *Documents("Socket.LingerState", "default") * Documents("LingerOption.Enabled", "default of a socket"))
{
    const Socket socket = Tcp();
    BOOST_TEST(!socket.LingerState().Enabled());
    socket.LingerState(LingerOption(true, 10));
    BOOST_TEST(socket.LingerState().Equals(LingerOption(true, 10)));
    // What is read is a copy.
    socket.LingerState().LingerTime(20);
    BOOST_TEST(socket.LingerState().LingerTime() == 10);
    socket.LingerState(LingerOption(false, 0));
    BOOST_TEST(!socket.LingerState().Enabled());
}

BOOST_TEST_DECORATOR(*Differs("Socket.Ttl", "set to more than 255"))
BOOST_AUTO_TEST_CASE(ttl, *Documents("Socket.Ttl", "set to a negative value") * Documents("Socket.Ttl", "allowed values") *
                              Documents("Socket.Ttl", "the OS call fails; also set to more than 255"))
{
    for (const auto family : Families)
    {
        for (const Socket& socket : {Tcp(family), Udp(family)})
        {
            BOOST_TEST(socket.Ttl() > 0);
            for (const Int16 hops : {Int16{1}, Int16{32}, Int16{255}})
            {
                socket.Ttl(hops);
                BOOST_TEST(socket.Ttl() == hops);
            }
            BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { socket.Ttl(-1); }) == "value");
            BOOST_TEST(ErrorOf([&] { socket.Ttl(256); }) == SocketError::InvalidArgument);
            BOOST_TEST(socket.Ttl() == 255);
        }
    }
}

BOOST_AUTO_TEST_CASE(dont_fragment, *Documents("Socket.DontFragment", "set on a TCP socket"))
{
    const Socket datagrams = Udp();
    for (const bool value : {true, false, true})
    {
        datagrams.DontFragment(value);
        BOOST_TEST(datagrams.DontFragment() == value);
    }
    const Pair pair = ConnectedPair();
    pair.Client.DontFragment(true);
    pair.Client.Send(Bytes("x"));
    BOOST_TEST(ReceiveText(pair.Server, 1) == "x");
}

BOOST_AUTO_TEST_CASE(multicast_loopback)
{
    for (const auto family : Families)
    {
        const Socket socket = Udp(family);
        BOOST_TEST(socket.MulticastLoopback());
        socket.MulticastLoopback(false);
        BOOST_TEST(!socket.MulticastLoopback());
        socket.MulticastLoopback(true);
        BOOST_TEST(socket.MulticastLoopback());
    }
}

BOOST_TEST_DECORATOR(*Differs("Socket.EnableBroadcast", "read after it was set on a stream"))
BOOST_AUTO_TEST_CASE(enable_broadcast, *Documents("Socket.EnableBroadcast", "default"))
{
    for (const Socket& socket : {Udp(), Tcp(), Udp(AddressFamily::InterNetworkV6)})
    {
        BOOST_TEST(!socket.EnableBroadcast());
        socket.EnableBroadcast(true);
        BOOST_TEST(socket.EnableBroadcast());
        BOOST_TEST((int)socket.GetSocketOption(SocketOptionLevel::Socket, SocketOptionName::Broadcast) == 1);
        socket.EnableBroadcast(false);
        BOOST_TEST(!socket.EnableBroadcast());
    }
}

BOOST_AUTO_TEST_CASE(dual_mode, *Documents("Socket.DualMode", "default (3-argument constructor)"))
{
    const Socket six = Tcp(AddressFamily::InterNetworkV6);
    BOOST_TEST(!six.DualMode());
    six.DualMode(true);
    BOOST_TEST(six.DualMode());
    BOOST_TEST((int)six.GetSocketOption(SocketOptionLevel::IPv6, SocketOptionName::IPv6Only) == 0);
    six.SetSocketOption(SocketOptionLevel::IPv6, SocketOptionName::IPv6Only, true);
    BOOST_TEST(!six.DualMode());
    BOOST_TEST(!Tcp().DualMode());
    Caught<NotSupportedException>([] { Tcp().DualMode(true); });
}

BOOST_AUTO_TEST_CASE(exclusive_address_use)
{
    const Socket socket = Tcp();
    socket.ExclusiveAddressUse(true);
    BOOST_TEST(socket.ExclusiveAddressUse());
    socket.ExclusiveAddressUse(false);
    BOOST_TEST(!socket.ExclusiveAddressUse());
}

BOOST_AUTO_TEST_CASE(ip_protection_level, *Documents("Socket.SetIPProtectionLevel", "level is Unspecified"))
{
    BOOST_TEST(ParameterOf<ArgumentException>([] { Tcp().SetIPProtectionLevel(IPProtectionLevel::Unspecified); }) == "level");
    if (!Os::HasWindowsCalls)
    {
        Caught<PlatformNotSupportedException>([] { Tcp().SetIPProtectionLevel(IPProtectionLevel::Restricted); });
    }
}

BOOST_AUTO_TEST_CASE(some_are_of_internet_sockets_only,
                     *Documents("Socket.Ttl", "address family is neither InterNetwork nor InterNetworkV6") *
                         Documents("Socket.DontFragment", "address family is neither InterNetwork nor InterNetworkV6") *
                         Documents("Socket.SetIPProtectionLevel", "address family is neither InterNetworkV6 nor InterNetwork"))
{
    Caught<NotSupportedException>([] { return Unix().Ttl(); });
    Caught<NotSupportedException>([] { Unix().Ttl(1); });
    Caught<NotSupportedException>([] { return Unix().DontFragment(); });
    Caught<NotSupportedException>([] { Unix().DontFragment(true); });
    Caught<NotSupportedException>([] { Unix().SetIPProtectionLevel(IPProtectionLevel::Restricted); });
}

BOOST_AUTO_TEST_SUITE(control)

BOOST_AUTO_TEST_CASE(data_to_read, *Documents("Socket.IOControl", "success"))
{
    const Pair pair = ConnectedPair();
    pair.Client.Send(Array<Byte>(300));
    while (pair.Server.Available() != 300)
    {
        AwaitReadable(pair.Server);
    }
    const Array<Byte> output(8);
    BOOST_TEST(pair.Server.IOControl(IOControlCode::DataToRead, nullptr, output) == 4);
    BOOST_TEST(output[0] + 256 * output[1] == 300);
    BOOST_TEST(pair.Server.IOControl(static_cast<int>(IOControlCode::DataToRead), nullptr, output) == 4);
    BOOST_TEST(ErrorOf([&] { pair.Server.IOControl(IOControlCode::DataToRead, nullptr, Array<Byte>(2)); }) == SocketError::Fault);
}

BOOST_AUTO_TEST_CASE(out_of_band_data_read)
{
    const Pair pair = ConnectedPair();
    const Array<Byte> output(4);
    pair.Server.SetSocketOption(SocketOptionLevel::Socket, SocketOptionName::OutOfBandInline, true);
    pair.Client.Send(Bytes("a"));
    pair.Client.Send(Bytes("!"), SocketFlags::OutOfBand);
    while (pair.Server.Available() != 2)
    {
        AwaitReadable(pair.Server);
    }
    BOOST_TEST(pair.Server.IOControl(IOControlCode::OobDataRead, nullptr, output) == 4);
    BOOST_TEST(output[0] == (Os::MarksUrgentDataInLine ? 0 : 1));
    ReceiveText(pair.Server, 1);
    pair.Server.IOControl(IOControlCode::OobDataRead, nullptr, output);
    BOOST_TEST(output[0] == 1);
}

BOOST_TEST_DECORATOR(*Differs("Socket.IOControl", "KeepAliveValues, UdpConnectionReset"))
BOOST_AUTO_TEST_CASE(keep_alive_values)
{
    const Socket socket = Tcp();
    // On, after 5 s, every 2 s.
    BOOST_TEST(socket.IOControl(IOControlCode::KeepAliveValues, Array<Byte>{1, 0, 0, 0, 0x88, 0x13, 0, 0, 0xD0, 7, 0, 0}, nullptr) == 0);
    BOOST_TEST((int)socket.GetSocketOption(SocketOptionLevel::Socket, SocketOptionName::KeepAlive) == 1);
    socket.IOControl(IOControlCode::KeepAliveValues, Array<Byte>(12), nullptr);
    BOOST_TEST((int)socket.GetSocketOption(SocketOptionLevel::Socket, SocketOptionName::KeepAlive) == 0);
    BOOST_TEST(ErrorOf([&] { socket.IOControl(IOControlCode::KeepAliveValues, Array<Byte>(11), nullptr); }) == SocketError::Fault);
}

BOOST_AUTO_TEST_CASE(keep_alive_values_are_options_too)
{
    const Socket socket = Tcp();
    socket.IOControl(IOControlCode::KeepAliveValues, Array<Byte>{1, 0, 0, 0, 0x88, 0x13, 0, 0, 0xD0, 7, 0, 0}, nullptr);
    BOOST_TEST((int)socket.GetSocketOption(SocketOptionLevel::Tcp, SocketOptionName::TcpKeepAliveTime) == 5);
    BOOST_TEST((int)socket.GetSocketOption(SocketOptionLevel::Tcp, SocketOptionName::TcpKeepAliveInterval) == 2);
}

BOOST_AUTO_TEST_CASE(udp_connection_reset_is_known)
{
    BOOST_TEST(Udp().IOControl(-1744830452, Array<Byte>{0, 0, 0, 0}, nullptr) == 0);
}

BOOST_AUTO_TEST_CASE(the_blocking_mode_has_its_property,
                     *Documents("Socket.IOControl", "control code that changes the blocking mode") *
                         Documents("Socket.IOControl [all 2 overloads]",
                                   "the control code would change the blocking mode (only Blocking may)"))
{
    const Socket socket = Tcp();
    Caught<InvalidOperationException>([&] { socket.IOControl(IOControlCode::NonBlockingIO, Array<Byte>{1, 0, 0, 0}, nullptr); });
    Caught<InvalidOperationException>([&] { socket.IOControl(static_cast<int>(0x8004667E), Array<Byte>{1, 0, 0, 0}, nullptr); });
    BOOST_TEST(socket.Blocking());
}

BOOST_TEST_DECORATOR(*Differs("Socket.IOControl", "a code that nobody knows"))
BOOST_AUTO_TEST_CASE(other_codes,
                     *Documents("Socket.IOControl [all 2 overloads]", "the underlying socket call fails; ErrorCode holds the native code"))
{
    const Socket socket = Tcp();
    ErrorOf([&] { socket.IOControl(12345, nullptr, nullptr); });
    ErrorOf([&] { socket.IOControl(static_cast<IOControlCode>(-1), nullptr, nullptr); });
    if (Os::HasWindowsCalls)
    {
        return;
    }
    for (const auto code :
         {IOControlCode::SetQos, IOControlCode::ReceiveAll, IOControlCode::AddressListQuery, IOControlCode::GetExtensionFunctionPointer})
    {
        Caught<PlatformNotSupportedException>([&] { socket.IOControl(code, nullptr, nullptr); });
    }
}

BOOST_AUTO_TEST_SUITE_END()
