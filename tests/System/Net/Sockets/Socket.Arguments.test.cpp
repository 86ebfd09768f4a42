// What the transfers say to bad arguments, in which order, and that nothing is half done after it.
#include "tests/Support/Styles.hpp"

using namespace SocketTests;

namespace
{
    const char* const SendRange = "Socket.Send (Byte[],Int32,Int32,SocketFlags) and (Byte[],Int32,Int32,SocketFlags,SocketError&)";
    const char* const ReceiveRange = "Socket.Receive (Byte[],Int32,Int32,SocketFlags) and (Byte[],Int32,Int32,SocketFlags,SocketError&)";
    const char* const SendLists = "Socket.Send [3 of 11 overloads: (IList<ArraySegment<Byte>>); (IList<ArraySegment<Byte>>,SocketFlags); "
                                  "(IList<ArraySegment<Byte>>,SocketFlags,SocketError&)]";
    const char* const ReceiveLists =
        "Socket.Receive (IList<ArraySegment<Byte>>,SocketFlags) and (IList<ArraySegment<Byte>>,SocketFlags,SocketError&)";
    const char* const BeginSendRange = "Socket.BeginSend (Byte[],Int32,Int32,SocketFlags,SocketError&,AsyncCallback,Object) and "
                                       "(Byte[],Int32,Int32,SocketFlags,AsyncCallback,Object)";
    const char* const BeginReceiveRange = "Socket.BeginReceive (Byte[],Int32,Int32,SocketFlags,AsyncCallback,Object) and "
                                          "(Byte[],Int32,Int32,SocketFlags,SocketError&,AsyncCallback,Object)";

    /// Checks a call that takes a range of a buffer.
    template <class Call>
    void CheckRange(const Call& call)
    {
        const Array<Byte> buffer(4);
        BOOST_TEST(ParameterOf<ArgumentNullException>([&] { call(Array<Byte>(), 9, -9); }) == "buffer");
        BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { call(buffer, -1, 9); }) == "offset");
        BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { call(buffer, 5, 0); }) == "offset");
        BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { call(buffer, 0, -1); }) == "size");
        BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { call(buffer, 0, 5); }) == "size");
        BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { call(buffer, 3, 2); }) == "size");
        BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { call(buffer, 4, 1); }) == "size");
        BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { call(buffer, 1, MaxValue<int>); }) == "size");
    }

    /// A connection on which nothing but "x" has been sent, whatever the arguments before it were. As in .NET the client says that it
    /// is connected, unless the system refused something.
    struct Untouched : Pair
    {
        explicit Untouched(bool staysConnected = true) : Pair(ConnectedPair()), StaysConnected(staysConnected) {}
        ~Untouched()
        {
            BOOST_TEST(Client.Connected() == StaysConnected);
            Client.Send(Bytes("x"));
            BOOST_TEST(ReceiveText(Server, 1) == "x");
        }
        const bool StaysConnected;
    };
}

BOOST_AUTO_TEST_SUITE(ranges)

BOOST_TEST_DECORATOR(*Documents(SendRange, "offset > buffer length") * Documents(SendRange, "size < 0") *
                     Documents(SendRange, "size > buffer length - offset") * Documents(ReceiveRange, "offset < 0") *
                     Documents(ReceiveRange, "offset > buffer length") * Documents(ReceiveRange, "size < 0") *
                     Documents(ReceiveRange, "size > buffer length - offset") * Documents(BeginSendRange, "buffer is null") *
                     Documents(BeginSendRange, "offset < 0") *
                     Documents(BeginSendRange, "offset > buffer length (the page has it reversed)") *
                     Documents(BeginSendRange, "size < 0") * Documents(BeginSendRange, "size > buffer length - offset") *
                     Documents(BeginReceiveRange, "offset > buffer length") * Documents(BeginReceiveRange, "size < 0") *
                     Documents(BeginReceiveRange, "size > buffer length - offset"))
BOOST_AUTO_TEST_CASE_TEMPLATE(of_connections, Style, CallStyles)
{
    const Untouched pair;
    CheckRange([&](const Array<Byte>& buffer, int offset, int size) { Style::Send(pair.Client, buffer, offset, size); });
    CheckRange([&](const Array<Byte>& buffer, int offset, int size) { Style::Receive(pair.Server, buffer, offset, size); });
    SocketError error = SocketError::Fault;
    CheckRange([&](const Array<Byte>& buffer, int offset, int size)
               { Style::Send(pair.Client, buffer, offset, size, SocketFlags::None, error); });
    CheckRange([&](const Array<Byte>& buffer, int offset, int size)
               { Style::Receive(pair.Server, buffer, offset, size, SocketFlags::None, error); });
    BOOST_TEST(error == SocketError::Fault);
}

BOOST_AUTO_TEST_CASE(of_the_begin_forms_with_an_error_code)
{
    const Untouched pair;
    SocketError error = SocketError::Fault;
    CheckRange([&](const Array<Byte>& buffer, int offset, int size)
               { pair.Client.BeginSend(buffer, offset, size, SocketFlags::None, error, nullptr, nullptr); });
    CheckRange([&](const Array<Byte>& buffer, int offset, int size)
               { pair.Client.BeginReceive(buffer, offset, size, SocketFlags::None, error, nullptr, nullptr); });
}

BOOST_TEST_DECORATOR(*Documents("Socket.SendTo (Byte[],Int32,Int32,SocketFlags,EndPoint)", "offset < 0") *
                     Documents("Socket.SendTo (Byte[],Int32,Int32,SocketFlags,EndPoint)", "offset > buffer length") *
                     Documents("Socket.SendTo (Byte[],Int32,Int32,SocketFlags,EndPoint)", "size > buffer length - offset") *
                     Documents("Socket.ReceiveFrom (Byte[],Int32,Int32,SocketFlags,EndPoint&)", "size > buffer length - offset") *
                     Documents("Socket.ReceiveFrom (Byte[],Int32,SocketFlags,EndPoint&) and (Byte[],Int32,Int32,SocketFlags,EndPoint&)",
                               "size < 0") *
                     Documents("Socket.BeginSendTo", "offset < 0") * Documents("Socket.BeginSendTo", "offset > buffer length") *
                     Documents("Socket.BeginSendTo", "size < 0") * Documents("Socket.BeginSendTo", "size > buffer length - offset") *
                     Documents("Socket.BeginReceiveFrom", "buffer is null") * Documents("Socket.BeginReceiveFrom", "offset < 0") *
                     Documents("Socket.BeginReceiveFrom", "size < 0") *
                     Documents("Socket.BeginReceiveFrom", "size > buffer length - offset"))
BOOST_AUTO_TEST_CASE_TEMPLATE(of_datagrams, Style, CallStyles)
{
    const Socket socket = BoundUdp();
    EndPoint from = AnyEndPoint();
    const EndPoint before = from;
    CheckRange([&](const Array<Byte>& buffer, int offset, int size)
               { Style::SendTo(socket, buffer, offset, size, SocketFlags::None, nullptr); });
    CheckRange([&](const Array<Byte>& buffer, int offset, int size)
               { Style::ReceiveFrom(socket, buffer, offset, size, SocketFlags::None, from); });
    BOOST_TEST((from == before));
    // The buffer is looked at before the end point, which may be null here.
    EndPoint none = nullptr;
    CheckRange([&](const Array<Byte>& buffer, int offset, int size)
               { Style::ReceiveFrom(socket, buffer, offset, size, SocketFlags::None, none); });
}

BOOST_AUTO_TEST_CASE(of_the_forms_with_a_size, *Documents("Socket.Send (Byte[],Int32,SocketFlags)", "size < 0 or size > buffer length") *
                                                   Documents("Socket.Receive (Byte[],Int32,SocketFlags)", "size > buffer length"))
{
    const Untouched pair;
    const Socket datagrams = BoundUdp();
    EndPoint from = AnyEndPoint();
    const Array<Byte> buffer(4);
    for (const int size : {-1, 5})
    {
        BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { pair.Client.Send(buffer, size, SocketFlags::None); }) == "size");
        BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { pair.Client.Receive(buffer, size, SocketFlags::None); }) == "size");
        BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { datagrams.SendTo(buffer, size, SocketFlags::None, FreePort()); }) ==
                   "size");
        BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { datagrams.ReceiveFrom(buffer, size, SocketFlags::None, from); }) ==
                   "size");
    }
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(nulls)

BOOST_AUTO_TEST_CASE(
    buffers,
    *Documents(
        "Socket.Send [5 of 11 overloads: (Byte[]); (Byte[],SocketFlags); (Byte[],Int32,SocketFlags); (Byte[],Int32,Int32,SocketFlags); "
        "(Byte[],Int32,Int32,SocketFlags,SocketError&)]",
        "buffer is null") *
        Documents(
            "Socket.Receive [6 of 11 overloads: (Byte[]); (IList<ArraySegment<Byte>>); (Byte[],SocketFlags); (Byte[],Int32,SocketFlags); "
            "(Byte[],Int32,Int32,SocketFlags); (Byte[],Int32,Int32,SocketFlags,SocketError&)]",
            "buffer is null") *
        Documents("Socket.SendTo [all 4 overloads]", "buffer is null") *
        Documents("Socket.ReceiveFrom [all 4 overloads]", "buffer is null") *
        Documents("Socket.BeginReceive [all 4 overloads]", "buffer is null"))
{
    const Untouched pair;
    const Socket datagrams = BoundUdp();
    const Array<Byte> none;
    EndPoint from = nullptr;
    const EndPoint to = nullptr;
    SocketError error{};
    const auto null = [&](auto call) { BOOST_TEST(ParameterOf<ArgumentNullException>(call) == "buffer"); };
    for (const Socket& socket : {pair.Client, pair.Server})
    {
        null([&] { socket.Send(none); });
        null([&] { socket.Send(none, SocketFlags::None); });
        null([&] { socket.Send(none, 1, SocketFlags::None); });
        null([&] { socket.Send(none, 0, 0, SocketFlags::None); });
        null([&] { socket.Send(none, 0, 0, SocketFlags::None, error); });
        null([&] { socket.Receive(none); });
        null([&] { socket.Receive(none, SocketFlags::None); });
        null([&] { socket.Receive(none, 1, SocketFlags::None); });
        null([&] { socket.Receive(none, 0, 0, SocketFlags::None); });
        null([&] { socket.Receive(none, 0, 0, SocketFlags::None, error); });
        null([&] { socket.BeginReceive(none, 0, 0, SocketFlags::None, nullptr, nullptr); });
        null([&] { socket.BeginReceive(none, 0, 0, SocketFlags::None, error, nullptr, nullptr); });
        null([&] { socket.BeginSend(none, 0, 0, SocketFlags::None, nullptr, nullptr); });
    }
    null([&] { datagrams.SendTo(none, to); });
    null([&] { datagrams.SendTo(none, SocketFlags::None, to); });
    null([&] { datagrams.SendTo(none, 1, SocketFlags::None, to); });
    null([&] { datagrams.SendTo(none, 0, 0, SocketFlags::None, to); });
    null([&] { datagrams.BeginSendTo(none, 0, 0, SocketFlags::None, to, nullptr, nullptr); });
    null([&] { datagrams.ReceiveFrom(none, from); });
    null([&] { datagrams.ReceiveFrom(none, SocketFlags::None, from); });
    null([&] { datagrams.ReceiveFrom(none, 1, SocketFlags::None, from); });
    null([&] { datagrams.ReceiveFrom(none, 0, 0, SocketFlags::None, from); });
    null([&] { datagrams.BeginReceiveFrom(none, 0, 0, SocketFlags::None, from, nullptr, nullptr); });
}

BOOST_AUTO_TEST_CASE(end_points, *Documents("Socket.SendTo [all 4 overloads]", "remoteEP is null") *
                                     Documents("Socket.ReceiveFrom [all 4 overloads]", "remoteEP is null") *
                                     Documents("Socket.BeginReceiveFrom", "remoteEP is null") *
                                     Documents("Socket.BeginSendTo", "remoteEP is null"))
{
    const Socket socket = BoundUdp();
    const Array<Byte> buffer(4);
    const Span<Byte> span(buffer.data(), 4);
    EndPoint from = nullptr;
    const EndPoint to = nullptr;
    const auto null = [&](auto call) { BOOST_TEST(ParameterOf<ArgumentNullException>(call) == "remoteEP"); };
    null([&] { socket.SendTo(buffer, to); });
    null([&] { socket.SendTo(buffer, SocketFlags::None, to); });
    null([&] { socket.SendTo(buffer, 1, SocketFlags::None, to); });
    null([&] { socket.SendTo(buffer, 0, 1, SocketFlags::None, to); });
    null([&] { socket.SendTo(ReadOnlySpan<Byte>(span), to); });
    null([&] { socket.SendTo(ReadOnlySpan<Byte>(span), SocketFlags::None, to); });
    null([&] { socket.BeginSendTo(buffer, 0, 1, SocketFlags::None, to, nullptr, nullptr); });
    null([&] { socket.ReceiveFrom(buffer, from); });
    null([&] { socket.ReceiveFrom(buffer, SocketFlags::None, from); });
    null([&] { socket.ReceiveFrom(buffer, 1, SocketFlags::None, from); });
    null([&] { socket.ReceiveFrom(buffer, 0, 1, SocketFlags::None, from); });
    null([&] { socket.ReceiveFrom(span, from); });
    null([&] { socket.ReceiveFrom(span, SocketFlags::None, from); });
    null([&] { socket.BeginReceiveFrom(buffer, 0, 1, SocketFlags::None, from, nullptr, nullptr); });
    const SocketAddress address = nullptr;
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { socket.SendTo(ReadOnlySpan<Byte>(span), SocketFlags::None, address); }) ==
               "socketAddress");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { socket.ReceiveFrom(span, SocketFlags::None, address); }) == "receivedAddress");
}

BOOST_TEST_DECORATOR(*Documents(SendLists, "buffers is null") * Documents(SendLists, "buffers has no element") *
                     Documents(ReceiveLists, "buffers is null") * Documents(ReceiveLists, "buffers has no element") *
                     Documents("Socket.BeginSend (IList<ArraySegment<Byte>>,SocketFlags,AsyncCallback,Object) and "
                               "(IList<ArraySegment<Byte>>,SocketFlags,SocketError&,AsyncCallback,Object)",
                               "buffers has no element"))
BOOST_TEST_DECORATOR(*Differs("Socket.Receive", "an empty list of buffers"))
BOOST_AUTO_TEST_CASE(lists)
{
    const Untouched pair;
    const Socket& socket = pair.Client;
    SocketError error = SocketError::Fault;
    const IList<ArraySegment<Byte>> none = nullptr;
    const List<ArraySegment<Byte>> empty;
    const auto null = [](auto call) { BOOST_TEST(ParameterOf<ArgumentNullException>(call) == "buffers"); };
    const auto bad = [](auto call) { BOOST_TEST(ParameterOf<ArgumentException>(call) == "buffers"); };
    null([&] { socket.Send(none); });
    null([&] { socket.Send(none, SocketFlags::None); });
    null([&] { socket.Send(none, SocketFlags::None, error); });
    null([&] { socket.Receive(none); });
    null([&] { socket.Receive(none, SocketFlags::None); });
    null([&] { socket.Receive(none, SocketFlags::None, error); });
    null([&] { socket.BeginSend(none, SocketFlags::None, nullptr, nullptr); });
    null([&] { socket.BeginSend(none, SocketFlags::None, error, nullptr, nullptr); });
    null([&] { socket.BeginReceive(none, SocketFlags::None, nullptr, nullptr); });
    null([&] { socket.BeginReceive(none, SocketFlags::None, error, nullptr, nullptr); });
    bad([&] { socket.Send(empty); });
    bad([&] { socket.Send(empty, SocketFlags::None); });
    bad([&] { socket.Send(empty, SocketFlags::None, error); });
    bad([&] { socket.BeginSend(empty, SocketFlags::None, nullptr, nullptr); });
    bad([&] { socket.BeginSend(empty, SocketFlags::None, error, nullptr, nullptr); });
    bad([&] { socket.BeginReceive(empty, SocketFlags::None, nullptr, nullptr); });
    bad([&] { socket.BeginReceive(empty, SocketFlags::None, error, nullptr, nullptr); });
    // Receive's pages name the narrower exception.
    null([&] { socket.Receive(empty); });
    null([&] { socket.Receive(empty, SocketFlags::None); });
    null([&] { socket.Receive(empty, SocketFlags::None, error); });
    BOOST_TEST(error == SocketError::Fault);
    const auto segment = Segments({ArraySegment<Byte>(Array<Byte>(1)), ArraySegment<Byte>()});
    Caught<ArgumentNullException>([&] { socket.Send(segment); });
    Caught<ArgumentNullException>([&] { socket.Receive(segment); });
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(end_points_of_the_wrong_kind)

BOOST_AUTO_TEST_CASE_TEMPLATE(are_argument_exceptions, Style, CallStyles)
{
    const Socket socket = BoundUdp();
    const Array<Byte> buffer(1);
    EndPoint six = AnyEndPoint(AddressFamily::InterNetworkV6);
    EndPoint name = DnsEndPoint("localhost", 9);
    BOOST_TEST(ParameterOf<ArgumentException>([&] { Style::ReceiveFrom(socket, buffer, 0, 1, SocketFlags::None, six); }) == "remoteEP");
    BOOST_TEST(ParameterOf<ArgumentException>([&] { Style::ReceiveFrom(socket, buffer, 0, 1, SocketFlags::None, name); }) == "remoteEP");
    BOOST_TEST(ParameterOf<ArgumentException>([&] { Style::SendTo(socket, buffer, 0, 1, SocketFlags::None, name); }) == "remoteEP");
    ErrorOf([&] { Style::SendTo(socket, buffer, 0, 1, SocketFlags::None, FreePort(AddressFamily::InterNetworkV6)); });
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(flags)

BOOST_TEST_DECORATOR(*Documents("Socket.Send [3 of 11 overloads: (Byte[],Int32,SocketFlags); (Byte[],Int32,Int32,SocketFlags); "
                                "(Byte[],Int32,Int32,SocketFlags,SocketError&)]",
                                "socketFlags is not a valid combination") *
                     Documents(ReceiveRange, "socketFlags is not a valid combination") *
                     Documents("Socket.SendTo (Byte[],Int32,Int32,SocketFlags,EndPoint)", "socketFlags is not a valid combination") *
                     Documents("Socket.ReceiveFrom (Byte[],Int32,SocketFlags,EndPoint&) and (Byte[],Int32,Int32,SocketFlags,EndPoint&)",
                               "socketFlags is not a valid combination"))
BOOST_TEST_DECORATOR(*Differs("Socket.Send", "with SocketFlags.Peek") * Differs("Socket.Receive, ReceiveFrom", "with SocketFlags.DontRoute"))
BOOST_AUTO_TEST_CASE_TEMPLATE(that_are_not_valid, Style, AllStyles)
{
    const Untouched pair(false);
    const Socket datagrams = BoundUdp();
    const Array<Byte> buffer(1);
    EndPoint from = AnyEndPoint();
    const auto refused = [](auto call) { BOOST_TEST(ErrorOf(call) == SocketError::OperationNotSupported); };
    const auto nonsense = static_cast<SocketFlags>(0x4000000);
    refused([&] { Style::Send(pair.Client, buffer, 0, 1, SocketFlags::Truncated); });
    refused([&] { Style::Send(pair.Client, buffer, 0, 1, SocketFlags::Peek); });
    refused([&] { Style::Send(pair.Client, buffer, 0, 1, nonsense); });
    refused([&] { Style::Receive(pair.Client, buffer, 0, 1, SocketFlags::DontRoute); });
    refused([&] { Style::Receive(pair.Client, buffer, 0, 1, nonsense); });
    refused([&] { Style::SendTo(datagrams, buffer, 0, 1, SocketFlags::Peek, datagrams.LocalEndPoint()); });
    refused([&] { Style::ReceiveFrom(datagrams, buffer, 0, 1, SocketFlags::DontRoute, from); });
}

BOOST_AUTO_TEST_SUITE_END()
