// Receiving and sending with a SocketAsyncEventArgs, beside what all styles share.
#include "Support/WatchedArgs.hpp"

using namespace SocketTests;

BOOST_TEST_DECORATOR(*Documents("Socket.AcceptAsync(SocketAsyncEventArgs)", "completes synchronously") *
                     Documents("SocketAsyncEventArgs.SocketError", "success") *
                     Documents("SocketAsyncEventArgs.LastOperation", "after …Async"))
BOOST_AUTO_TEST_CASE(what_is_over_at_once_is_told_by_false_and_raises_nothing)
{
    const Socket listener = Listener();
    const Socket client = Tcp();
    client.Connect(listener.LocalEndPoint());
    AwaitReadable(listener);
    WatchedArgs e;
    BOOST_TEST(!e.Run(Accepting(listener)));
    BOOST_TEST(e.Args.LastOperation() == SocketAsyncOperation::Accept);
    BOOST_TEST(e.Error() == SocketError::Success);
    const Socket server = e.Args.AcceptSocket();

    e.Args.SetBuffer(Bytes("hello"), 0, 5);
    BOOST_TEST(!e.Run(Sending(client)));
    BOOST_TEST(e.Args.LastOperation() == SocketAsyncOperation::Send);
    BOOST_TEST(e.Bytes() == 5);
    AwaitReadable(server);
    const Array<Byte> buffer(10);
    e.Args.SetBuffer(buffer, 3, 7);
    BOOST_TEST(!e.Run(Receiving(server)));
    BOOST_TEST(e.Args.LastOperation() == SocketAsyncOperation::Receive);
    BOOST_TEST(e.Bytes() == 5);
    BOOST_TEST(TextOf(buffer, 3, 5) == "hello");
    BOOST_TEST(e.Raised() == 0);
}

BOOST_TEST_DECORATOR(*Documents("Socket.AcceptAsync(SocketAsyncEventArgs)", "pending") *
                     Documents("SocketAsyncEventArgs.OnCompleted", "default"))
BOOST_AUTO_TEST_CASE(what_is_pending_is_told_by_true_and_raises_completed_with_the_socket)
{
    const Socket listener = Listener();
    const Socket client = Tcp();
    WatchedArgs e;
    BOOST_TEST(e.Run(Accepting(listener), [&] { client.Connect(listener.LocalEndPoint()); }));
    BOOST_TEST((e.Sender() == listener));
    const Socket server = e.Args.AcceptSocket();
    e.Args.SetBuffer(Array<Byte>(4), 0, 4);
    BOOST_TEST(e.Run(Receiving(server), [&] { client.Send(Bytes("x")); }));
    BOOST_TEST((e.Sender() == server));
    BOOST_TEST(e.Bytes() == 1);
    BOOST_TEST(e.Raised() == 2);
}

BOOST_TEST_DECORATOR(*Documents("Socket.ReceiveAsync(SocketAsyncEventArgs)", "graceful close of a stream") *
                     Documents("SocketAsyncEventArgs.BytesTransferred", "0 after a read") *
                     Documents("Socket.ReceiveAsync(SocketAsyncEventArgs)", "abortive close"))
BOOST_AUTO_TEST_CASE(the_ends_of_a_stream)
{
    Pair pair = ConnectedPair();
    WatchedArgs e(Array<Byte>(4));
    e.Run(Receiving(pair.Client), [&] { pair.Server.Close(); });
    BOOST_TEST(e.Bytes() == 0);
    BOOST_TEST(e.Error() == SocketError::Success);
    pair = ConnectedPair();
    e.Run(Receiving(pair.Client), [&] { pair.Server.Close(0); });
    BOOST_TEST(e.Bytes() == 0);
    BOOST_TEST(e.Error() == SocketError::ConnectionReset);
    BOOST_TEST(!pair.Client.Connected());
}

BOOST_TEST_DECORATOR(*Documents("Socket.ReceiveAsync", "neither or both of e.Buffer and e.BufferList are set") *
                     Documents("Socket.SendAsync", "neither or both of e.Buffer and e.BufferList are set") *
                     Differs("Socket.ReceiveAsync, SendAsync", "event args have neither a buffer nor a list"))
BOOST_AUTO_TEST_CASE(want_a_buffer_or_a_list)
{
    const Pair pair = ConnectedPair();
    const SocketAsyncEventArgs e;
    BOOST_TEST(ParameterOf<ArgumentException>([&] { pair.Client.ReceiveAsync(e); }) == "e");
    BOOST_TEST(ParameterOf<ArgumentException>([&] { pair.Client.SendAsync(e); }) == "e");
    e.SetBuffer(Array<Byte>(1), 0, 1);
    e.SetBuffer(nullptr, 0, 0);
    Caught<ArgumentException>([&] { pair.Client.ReceiveAsync(e); });
}

BOOST_AUTO_TEST_CASE(an_empty_buffer_waits_for_data_and_takes_none)
{
    const Pair pair = ConnectedPair();
    WatchedArgs e;
    e.Args.SetBuffer(Memory<Byte>::Empty());
    BOOST_TEST(e.Run(Receiving(pair.Client), [&] { pair.Server.Send(Bytes("x")); }));
    BOOST_TEST(e.Bytes() == 0);
    BOOST_TEST(e.Error() == SocketError::Success);
    BOOST_TEST(pair.Client.Available() == 1);
    e.Args.SetBuffer(Array<Byte>(4), 4, 0);
    BOOST_TEST(!e.Run(Receiving(pair.Client)));
    BOOST_TEST(!e.Run(Sending(pair.Client)));
}

BOOST_TEST_DECORATOR(*Documents("Socket.SendAsync", "socket is not connected") *
                     Documents("Socket.SendToAsync", "connection-oriented and not connected"))
BOOST_AUTO_TEST_CASE(a_stream_that_is_not_connected_is_told_in_the_args)
{
    WatchedArgs e(Array<Byte>(1));
    e.Args.RemoteEndPoint(FreePort());
    const Socket socket = Tcp();
    for (const auto& begin : std::vector<std::function<bool(const SocketAsyncEventArgs&)>>{Sending(socket), Receiving(socket),
                                                                                           SendingTo(socket), ReceivingFrom(socket)})
    {
        e.Args.SocketError(SocketError::Success);
        BOOST_TEST(!e.Run(begin));
        BOOST_TEST(e.Error() == SocketError::NotConnected);
        BOOST_TEST(e.Bytes() == 0);
    }
}

BOOST_TEST_DECORATOR(*Documents("Socket.ReceiveAsync", "the underlying socket call fails; ErrorCode holds the native code") *
                     Documents("Socket.ReceiveFromAsync", "the underlying socket call fails; ErrorCode holds the native code") *
                     Documents("Socket.AcceptAsync", "the underlying socket call fails; ErrorCode holds the native code") *
                     Documents("Socket.ConnectAsync [all 2 overloads]",
                               "the underlying socket call fails; ErrorCode holds the native code"))
BOOST_AUTO_TEST_CASE(what_the_system_refuses_is_told_in_the_args)
{
    WatchedArgs e(Array<Byte>(1));
    e.Args.RemoteEndPoint(AnyEndPoint());
    const Pair pair = ConnectedPair();
    Break(pair.Client);
    BOOST_TEST(!e.Run(Receiving(pair.Client)));
    BOOST_TEST(SaysNoSocket(e.Error()));
    const Socket datagrams = BoundUdp();
    Break(datagrams);
    BOOST_TEST(!e.Run(ReceivingFrom(datagrams)));
    BOOST_TEST(SaysNoSocket(e.Error()));
    const Socket listener = Listener();
    Break(listener);
    e.Args.SetBuffer(nullptr, 0, 0);
    BOOST_TEST(!e.Run(Accepting(listener)));
    BOOST_TEST(SaysNoSocket(e.Error()));
    BOOST_TEST((e.Args.AcceptSocket() == nullptr));
    const Socket deaf = Deaf();
    e.Args.RemoteEndPoint(deaf.LocalEndPoint());
    e.Run(ConnectingTo(Tcp()));
    BOOST_TEST(e.Error() == SocketError::ConnectionRefused);
    e.Run(Making());
    BOOST_TEST(e.Error() == SocketError::ConnectionRefused);
}

BOOST_TEST_DECORATOR(*Documents("Socket.AcceptAsync", "called after the socket was closed") *
                     Documents("Socket.ConnectAsync [all 2 overloads]", "called after the socket was closed") *
                     Documents("Socket.DisconnectAsync", "called after the socket was closed") *
                     Documents("Socket.ReceiveAsync", "called after the socket was closed") *
                     Documents("Socket.ReceiveFromAsync", "called after the socket was closed") *
                     Documents("Socket.ReceiveMessageFromAsync", "called after the socket was closed") *
                     Documents("Socket.SendAsync", "called after the socket was closed") *
                     Documents("Socket.SendPacketsAsync", "called after the socket was closed") *
                     Documents("Socket.SendToAsync", "called after the socket was closed"))
BOOST_AUTO_TEST_CASE(a_closed_socket_begins_nothing)
{
    const Socket socket = Tcp();
    socket.Close();
    const auto refused = [&](const SocketAsyncEventArgs& e)
    {
        for (const auto& begin : std::vector<std::function<bool(const SocketAsyncEventArgs&)>>{
                 Accepting(socket), ConnectingTo(socket), Disconnecting(socket), Receiving(socket), ReceivingFrom(socket),
                 ReceivingMessage(socket), Sending(socket), SendingPackets(socket), SendingTo(socket)})
        {
            const auto exception = Caught<ObjectDisposedException>([&] { begin(e); });
            BOOST_TEST((exception && exception->ObjectName() == "System.Net.Sockets.Socket"));
        }
    };
    refused(SocketAsyncEventArgs());
    refused(nullptr); // as in .NET, the socket is looked at first
}

BOOST_TEST_DECORATOR(*Documents("Socket.DisconnectAsync", "e is null"))
BOOST_AUTO_TEST_CASE(null_is_refused)
{
    const Socket socket = Tcp();
    const SocketAsyncEventArgs none = nullptr;
    for (const auto& begin : std::vector<std::function<bool(const SocketAsyncEventArgs&)>>{
             Accepting(socket), ConnectingTo(socket), Making(), Disconnecting(socket), Receiving(socket), ReceivingFrom(socket),
             ReceivingMessage(socket), Sending(socket), SendingPackets(socket), SendingTo(socket)})
    {
        BOOST_TEST(ParameterOf<ArgumentNullException>([&] { begin(none); }) == "e");
    }
}

BOOST_AUTO_TEST_CASE(closing_the_socket_ends_what_is_pending)
{
    const auto check = [](const Socket& socket, WatchedArgs& e, auto begin)
    {
        BOOST_TEST(e.Run(begin(socket), [&] { socket.Close(); }));
        BOOST_TEST(e.Error() == SocketError::OperationAborted);
        BOOST_TEST(e.Bytes() == 0);
        BOOST_TEST((e.Sender() == socket));
    };
    WatchedArgs e(Array<Byte>(4));
    e.Args.RemoteEndPoint(AnyEndPoint());
    const Pair pair = ConnectedPair();
    check(pair.Client, e, Receiving);
    check(BoundUdp(), e, ReceivingFrom);
    check(BoundUdp(), e, ReceivingMessage);
    e.Args.SetBuffer(nullptr, 0, 0);
    check(Listener(), e, Accepting);
    BOOST_TEST((e.Args.AcceptSocket() == nullptr));
}

BOOST_AUTO_TEST_CASE(flags_are_those_that_came_with_what_was_received)
{
    const Pair pair = ConnectedPair();
    pair.Server.Send(Bytes("abc"));
    AwaitReadable(pair.Client);
    WatchedArgs e(Array<Byte>(2));
    e.Args.SocketFlags(SocketFlags::Peek);
    e.Run(Receiving(pair.Client));
    BOOST_TEST(e.Bytes() == 2);
    BOOST_TEST((e.Args.SocketFlags() == SocketFlags::None));
    e.Run(Receiving(pair.Client));
    BOOST_TEST(pair.Client.Available() == 1);
}

BOOST_AUTO_TEST_SUITE(datagrams)

BOOST_TEST_DECORATOR(*Documents("Socket.ReceiveFromAsync", "e.RemoteEndPoint is null") *
                     Documents("Socket.ReceiveMessageFromAsync", "e.RemoteEndPoint is null") *
                     Documents("Socket.SendToAsync", "e.RemoteEndPoint is null"))
BOOST_AUTO_TEST_CASE(want_an_end_point)
{
    const Socket socket = BoundUdp();
    const SocketAsyncEventArgs e;
    e.SetBuffer(Array<Byte>(1), 0, 1);
    for (const auto& begin :
         std::vector<std::function<bool(const SocketAsyncEventArgs&)>>{ReceivingFrom(socket), ReceivingMessage(socket), SendingTo(socket)})
    {
        BOOST_TEST(ParameterOf<ArgumentNullException>([&] { begin(e); }) == "e");
    }
    e.RemoteEndPoint(DnsEndPoint("localhost", 9));
    BOOST_TEST(ParameterOf<ArgumentException>([&] { socket.SendToAsync(e); }) == "remoteEP");
    BOOST_TEST(ParameterOf<ArgumentException>([&] { socket.ReceiveMessageFromAsync(e); }) == "e");
}

BOOST_TEST_DECORATOR(*Documents("Socket.SendToAsync", "success on an unbound socket, .NET 5+"))
BOOST_AUTO_TEST_CASE(sending_binds)
{
    const Socket receiver = BoundUdp();
    const Socket sender = Udp();
    WatchedArgs e(Bytes("hello"));
    e.Args.RemoteEndPoint(receiver.LocalEndPoint());
    e.Run(SendingTo(sender));
    BOOST_TEST(e.Bytes() == 5);
    BOOST_TEST(sender.IsBound());
    BOOST_TEST(PortOf(sender) != 0);
    BOOST_TEST(ReceiveText(receiver, 5) == "hello");
    // Nothing is a datagram too, and a list binds as well.
    const Socket other = Udp();
    WatchedArgs list(receiver.LocalEndPoint());
    list.Args.BufferList(Segments({ArraySegment<Byte>(Bytes("ab")), ArraySegment<Byte>(Bytes("c"))}));
    list.Run(SendingTo(other));
    BOOST_TEST(list.Bytes() == 3);
    BOOST_TEST(other.IsBound());
    BOOST_TEST(ReceiveText(receiver, 3) == "abc");
}

BOOST_AUTO_TEST_CASE(the_sender_is_told_and_kept_while_it_is_the_same)
{
    const Pair pair{BoundUdp(), BoundUdp()};
    WatchedArgs e(Array<Byte>(8));
    e.Args.RemoteEndPoint(AnyEndPoint());
    const auto send = [&] { pair.Client.SendTo(Bytes("ab"), pair.Server.LocalEndPoint()); };
    BOOST_TEST(e.Run(ReceivingFrom(pair.Server), send));
    BOOST_TEST(e.Bytes() == 2);
    const EndPoint sender = e.Args.RemoteEndPoint();
    BOOST_TEST(sender.Equals(pair.Client.LocalEndPoint()));
    e.Run(ReceivingFrom(pair.Server), send);
    BOOST_TEST((e.Args.RemoteEndPoint() == sender));

    const Array<Byte> first(1);
    const Array<Byte> second(4);
    WatchedArgs list{EndPoint(AnyEndPoint())};
    list.Args.BufferList(Segments({ArraySegment<Byte>(first), ArraySegment<Byte>(second)}));
    BOOST_TEST(list.Run(ReceivingFrom(pair.Server), send));
    BOOST_TEST(list.Bytes() == 2);
    BOOST_TEST((TextOf(first) + TextOf(second, 0, 1) == "ab"));
    BOOST_TEST(list.Args.RemoteEndPoint().Equals(pair.Client.LocalEndPoint()));
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_is_10040_with_the_bytes_that_did)
{
    const Pair pair{BoundUdp(), BoundUdp()};
    WatchedArgs e(Array<Byte>(3));
    e.Args.RemoteEndPoint(AnyEndPoint());
    const auto send = [&] { pair.Client.SendTo(Bytes("abcde"), pair.Server.LocalEndPoint()); };
    e.Run(ReceivingFrom(pair.Server), send);
    BOOST_TEST(e.Error() == SocketError::MessageSize);
    BOOST_TEST(e.Bytes() == 3);
    BOOST_TEST((e.Args.SocketFlags() == SocketFlags::Truncated));
    BOOST_TEST(e.Args.RemoteEndPoint().Equals(pair.Client.LocalEndPoint()));
    e.Args.SocketFlags(0);

    e.Run(ReceivingMessage(pair.Server), send);
    BOOST_TEST(e.Error() == SocketError::Success);
    BOOST_TEST(e.Bytes() == 3);
    BOOST_TEST((e.Args.SocketFlags() == SocketFlags::Truncated));
}

BOOST_AUTO_TEST_CASE(a_message_tells_where_it_was_sent_to)
{
    for (const bool asList : {false, true})
    {
        const Pair pair{BoundUdp(), BoundUdp()};
        const Array<Byte> buffer(8);
        WatchedArgs e{EndPoint(AnyEndPoint())};
        asList ? e.Args.BufferList(Segments({ArraySegment<Byte>(buffer, 0, 1), ArraySegment<Byte>(buffer, 1, 7)}))
               : e.Args.SetBuffer(buffer, 0, 8);
        BOOST_TEST(e.Run(ReceivingMessage(pair.Server), [&] { pair.Client.SendTo(Bytes("ab"), pair.Server.LocalEndPoint()); }));
        BOOST_TEST(e.Args.LastOperation() == SocketAsyncOperation::ReceiveMessageFrom);
        BOOST_TEST(TextOf(buffer, 0, e.Bytes()) == "ab");
        BOOST_TEST(e.Args.RemoteEndPoint().Equals(pair.Client.LocalEndPoint()));
        BOOST_TEST((e.Args.ReceiveMessageFromPacketInfo().Address() == IPAddress::Loopback));
        BOOST_TEST(e.Args.ReceiveMessageFromPacketInfo().Interface() != 0);
        BOOST_TEST((e.Args.SocketFlags() == SocketFlags::None));
    }
}

BOOST_TEST_DECORATOR(*Differs("Socket.ReceiveFromAsync", "event args, and a socket without a local end point"))
BOOST_AUTO_TEST_CASE(a_socket_without_an_address_receives_nothing)
{
    WatchedArgs e(Array<Byte>(1));
    e.Args.RemoteEndPoint(AnyEndPoint());
    BOOST_TEST(!e.Run(ReceivingFrom(Udp())));
    BOOST_TEST(e.Error() == SocketError::InvalidArgument);
    BOOST_TEST(!e.Run(ReceivingMessage(Udp())));
    BOOST_TEST(e.Error() == SocketError::InvalidArgument);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(disconnecting)

BOOST_AUTO_TEST_CASE(as_a_socket_that_is_used_again_or_not)
{
    for (const bool reuse : {false, true})
    {
        const Pair pair = ConnectedPair();
        WatchedArgs e;
        e.Args.DisconnectReuseSocket(reuse);
        e.Run(Disconnecting(pair.Client));
        BOOST_TEST(e.Args.LastOperation() == SocketAsyncOperation::Disconnect);
        BOOST_TEST(e.Error() == SocketError::Success);
        BOOST_TEST(!pair.Client.Connected());
        BOOST_TEST(pair.Server.Receive(Array<Byte>(1)) == 0);
        if (reuse)
        {
            const Socket listener = Listener();
            e.Args.RemoteEndPoint(listener.LocalEndPoint());
            e.Run(ConnectingTo(pair.Client));
            BOOST_TEST(e.Error() == SocketError::Success);
            BOOST_TEST(pair.Client.Connected());
        }
    }
}

BOOST_AUTO_TEST_CASE(wants_a_connection)
{
    const SocketAsyncEventArgs e;
    BOOST_TEST(ErrorOf([&] { Tcp().DisconnectAsync(e); }) == SocketError::NotConnected);
    BOOST_TEST(e.LastOperation() == SocketAsyncOperation::None);
}

BOOST_AUTO_TEST_SUITE_END()
