// What a socket is after construction, and SocketException.
#include "tests/Support/Sockets.hpp"
#include <System/NullReferenceException.hpp>

using namespace SocketTests;

BOOST_AUTO_TEST_CASE(a_socket_keeps_what_it_was_made_of, *Documents("Socket.AddressFamily", "after construction") *
                                                             Documents("Socket.SocketType", "after construction") *
                                                             Documents("Socket.ProtocolType", "after construction"))
{
    for (const auto family : {AddressFamily::InterNetwork, AddressFamily::InterNetworkV6})
    {
        const Socket stream = Tcp(family);
        BOOST_TEST(stream.AddressFamily() == family);
        BOOST_TEST(stream.SocketType() == SocketType::Stream);
        BOOST_TEST(stream.ProtocolType() == ProtocolType::Tcp);
        const Socket datagram = Udp(family);
        BOOST_TEST(datagram.SocketType() == SocketType::Dgram);
        BOOST_TEST(datagram.ProtocolType() == ProtocolType::Udp);
    }
    const Socket any = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Unspecified);
    BOOST_TEST(any.ProtocolType() == ProtocolType::Unspecified);
}

BOOST_AUTO_TEST_CASE(a_socket_has_what_every_object_has)
{
    const Socket socket = Tcp();
    const Socket same = socket;
    const Object object = socket;
    BOOST_TEST(socket.ToString() == "System.Net.Sockets.Socket");
    BOOST_TEST(socket.GetHashCode() == object.GetHashCode());
    BOOST_TEST(socket.Equals(same));
    BOOST_TEST(socket.Equals(object));
    BOOST_TEST(!socket.Equals(Tcp()));
    BOOST_TEST(!socket.Equals(nullptr));
    const Socket none = nullptr;
    BOOST_CHECK_THROW((void)none.ToString(), NullReferenceException);
    BOOST_CHECK_THROW((void)none.GetHashCode(), NullReferenceException);
    BOOST_CHECK_THROW((void)none.Equals(socket), NullReferenceException);
    class Derived : public Socket
    {
    public:
        using Socket::Socket;
        void End() const { Dispose(true); }
        void DoNothing() const { Dispose(false); }
    };
    const Derived derived(SocketType::Stream, ProtocolType::Tcp);
    derived.DoNothing();
    BOOST_TEST(derived.Available() == 0);
    derived.End();
    BOOST_CHECK_THROW((void)derived.Available(), ObjectDisposedException);
}

BOOST_AUTO_TEST_CASE(a_new_socket_is_neither_bound_nor_connected, *Documents("Socket.Connected", "never connected") *
                                                                      Documents("Socket.Blocking", "new socket, property never set") *
                                                                      Documents("Socket.LocalEndPoint", "before Bind or any I/O"))
{
    const Socket socket = Tcp();
    BOOST_TEST(!socket.Connected());
    BOOST_TEST(!socket.IsBound());
    BOOST_TEST(socket.Blocking());
    BOOST_TEST(!socket.UseOnlyOverlappedIO());
    BOOST_TEST((socket.LocalEndPoint() == nullptr));
    BOOST_TEST((socket.RemoteEndPoint() == nullptr));
    BOOST_TEST(socket.Handle() >= 0);
    BOOST_TEST(socket.Available() == 0);
    BOOST_TEST((Socket::OSSupportsIPv4() && Socket::SupportsIPv4()));
}

BOOST_AUTO_TEST_CASE(there_are_unix_domain_sockets)
{
    BOOST_TEST(Socket::OSSupportsUnixDomainSockets());
}

BOOST_AUTO_TEST_CASE(the_constructor_with_two_arguments_makes_a_dual_mode_socket)
{
    BOOST_REQUIRE((Socket::OSSupportsIPv6() && Socket::SupportsIPv6()));
    const Socket socket = Socket(SocketType::Stream, ProtocolType::Tcp);
    BOOST_TEST(socket.AddressFamily() == AddressFamily::InterNetworkV6);
    BOOST_TEST(socket.DualMode());
}

BOOST_AUTO_TEST_CASE(what_does_not_go_together_is_a_socket_exception,
                     *Documents("Socket..ctor (SocketType,ProtocolType) and (AddressFamily,SocketType,ProtocolType)",
                                "family / type / protocol do not go together"))
{
    BOOST_TEST(ErrorOf([] { return Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Udp); }) ==
               SocketError::ProtocolNotSupported);
    BOOST_TEST(ErrorOf([] { return Socket(SocketType::Dgram, ProtocolType::Tcp); }) == SocketError::ProtocolNotSupported);
    BOOST_TEST(ErrorOf([] { return Socket(static_cast<AddressFamily>(77), SocketType::Stream, ProtocolType::Tcp); }) ==
               SocketError::AddressFamilyNotSupported);
    BOOST_TEST(ErrorOf([] { return Socket(AddressFamily::InterNetwork, static_cast<SocketType>(77), ProtocolType::Tcp); }) ==
               SocketError::SocketNotSupported);
    BOOST_TEST(ErrorOf([] { return Socket(AddressFamily::InterNetwork, SocketType::Stream, static_cast<ProtocolType>(77)); }) ==
               SocketError::ProtocolNotSupported);
}

BOOST_AUTO_TEST_CASE(a_null_socket_throws_when_it_is_used)
{
    const Socket none;
    BOOST_TEST((none == nullptr));
    Caught<NullReferenceException>([&] { return none.Connected(); });
    Caught<NullReferenceException>([&] { none.Close(); });
    Caught<NullReferenceException>([&] { none.Send(Array<Byte>(1)); });
    Caught<NullReferenceException>([&] { none.Listen(); });
}

BOOST_AUTO_TEST_CASE(copies_share_the_socket)
{
    const Socket socket = Tcp();
    const Socket copy = socket;
    BOOST_TEST((copy == socket));
    BOOST_TEST((copy != Tcp()));
    copy.Bind(FreePort());
    BOOST_TEST(socket.IsBound());
    copy.Close();
    Caught<ObjectDisposedException>([&] { socket.Listen(); });
}

BOOST_AUTO_TEST_CASE(the_last_handle_closes_the_socket)
{
    Socket client = nullptr;
    {
        const Pair pair = ConnectedPair();
        client = pair.Client;
    }
    BOOST_TEST(client.Receive(Array<Byte>(1)) == 0);
}

BOOST_AUTO_TEST_SUITE(exceptions)

BOOST_AUTO_TEST_CASE(from_a_number,
                     *Documents("SocketException..ctor(Int32)", "call") * Documents("SocketException.SocketErrorCode", "call"))
{
    const SocketException exception(10061);
    BOOST_TEST(exception.ErrorCode() == 10061);
    BOOST_TEST(exception.SocketErrorCode() == SocketError::ConnectionRefused);
    BOOST_TEST(!String::IsNullOrEmpty(exception.Message()));
    BOOST_TEST(SocketException(10061, "own words").Message() == "own words");
}

BOOST_AUTO_TEST_CASE(from_the_last_error, *Documents("SocketException..ctor()", "call"))
{
    Os::SetLastError(Os::ConnectionRefused);
    const SocketException exception;
    BOOST_TEST(exception.ErrorCode() == 10061);
    BOOST_TEST(exception.SocketErrorCode() == SocketError::ConnectionRefused);
    BOOST_TEST(exception.NativeErrorCode() == Os::ConnectionRefused);
}

BOOST_TEST_DECORATOR(*Differs("SocketException.ErrorCode", "on Unix"))
BOOST_AUTO_TEST_CASE(of_a_call_tells_both_codes)
{
    const Socket deaf = Deaf();
    const auto exception = Caught<SocketException>([&] { Tcp().Connect(deaf.LocalEndPoint()); });
    BOOST_REQUIRE(exception);
    BOOST_TEST(exception->ErrorCode() == 10061);
    BOOST_TEST(exception->NativeErrorCode() == Os::ConnectionRefused);
}

BOOST_AUTO_TEST_SUITE_END()
