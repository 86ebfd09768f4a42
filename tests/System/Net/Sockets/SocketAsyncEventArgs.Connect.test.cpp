// Accepting and connecting with a SocketAsyncEventArgs, beside what all styles share.
#include "Support/WatchedArgs.hpp"
#include "tests/Support/Descriptors.hpp"
#include <System/Threading/Tasks/TaskCanceledException.hpp>

using namespace SocketTests;

namespace
{
    /// What AcceptAsync's buffer has to hold beside the data.
    constexpr int AddressRoom = 288;

    /// A listener whose queue is full, so that the system lets the next client wait.
    struct FullListener
    {
        Socket Listener = Deaf();
        std::vector<Socket> Fillers;

        FullListener()
        {
            Listener.Listen(0);
            for (int i = 0; i != 2; ++i)
            {
                const Socket filler = Tcp();
                filler.BeginConnect(Listener.LocalEndPoint(), nullptr, nullptr);
                Fillers.push_back(filler);
            }
        }
    };

    EndPoint ByName(const Socket& listener)
    {
        return DnsEndPoint("localhost", PortOf(listener));
    }
}

BOOST_AUTO_TEST_SUITE(accepting)

BOOST_TEST_DECORATOR(*Documents("SocketAsyncEventArgs.AcceptSocket", "null before AcceptAsync"))
BOOST_AUTO_TEST_CASE(makes_a_socket_or_takes_the_given_one)
{
    const Socket listener = Listener();
    const Socket client = Tcp();
    WatchedArgs e;
    e.Run(Accepting(listener), [&] { client.Connect(listener.LocalEndPoint()); });
    BOOST_REQUIRE((e.Args.AcceptSocket() != nullptr));
    BOOST_TEST(e.Args.AcceptSocket().RemoteEndPoint().Equals(client.LocalEndPoint()));
    BOOST_TEST((e.Args.RemoteEndPoint() == nullptr));

    const Socket given = Tcp();
    const Socket second = Tcp();
    e.Args.AcceptSocket(given);
    e.Run(Accepting(listener), [&] { second.Connect(listener.LocalEndPoint()); });
    BOOST_TEST((e.Args.AcceptSocket() == given));
    BOOST_TEST(given.RemoteEndPoint().Equals(second.LocalEndPoint()));
}

BOOST_TEST_DECORATOR(*Documents("Socket.AcceptAsync", "socket not listening, accept socket already bound/connected, or e already in use") *
                     Documents("Socket.AcceptAsync", "e buffer too small for two address blocks, or e.BufferList set") *
                     Differs("Socket.AcceptAsync", "AcceptSocket is closed"))
BOOST_AUTO_TEST_CASE(wants_a_listener_and_a_fresh_socket_and_no_list)
{
    const Socket listener = Listener();
    const SocketAsyncEventArgs e;
    Caught<InvalidOperationException>([&] { Tcp().AcceptAsync(e); });
    Caught<InvalidOperationException>([&] { Deaf().AcceptAsync(e); });
    e.AcceptSocket(ConnectedPair().Client);
    Caught<InvalidOperationException>([&] { listener.AcceptAsync(e); });
    e.AcceptSocket(Deaf());
    Caught<InvalidOperationException>([&] { listener.AcceptAsync(e); });
    const Socket closed = Tcp();
    closed.Close();
    e.AcceptSocket(closed);
    Caught<ObjectDisposedException>([&] { listener.AcceptAsync(e); });
    e.AcceptSocket(nullptr);
    e.SetBuffer(Array<Byte>(1000), 0, AddressRoom - 1);
    Caught<ArgumentException>([&] { listener.AcceptAsync(e); });
    e.SetBuffer(nullptr, 0, 0);
    e.BufferList(Segments({ArraySegment<Byte>(Array<Byte>(1000))}));
    BOOST_TEST(ParameterOf<ArgumentException>([&] { listener.AcceptAsync(e); }) == "e");
    BOOST_TEST(e.LastOperation() == SocketAsyncOperation::None);
}

BOOST_TEST_DECORATOR(*Documents("Socket.AcceptAsync(SocketAsyncEventArgs)", "e has a buffer") *
                     Differs("Socket.AcceptAsync", "e has a buffer"))
BOOST_AUTO_TEST_CASE(with_a_buffer_waits_for_the_first_data)
{
    const Socket listener = Listener();
    const Array<Byte> buffer(AddressRoom + 10);
    WatchedArgs e;
    e.Args.SetBuffer(buffer, 2, AddressRoom + 4);
    const Socket client = Tcp();
    BOOST_REQUIRE(e.Start(Accepting(listener)));
    client.Connect(listener.LocalEndPoint());
    // The next client is let in although this one is silent.
    WatchedArgs other;
    const Socket second = Tcp();
    other.Run(Accepting(listener), [&] { second.Connect(listener.LocalEndPoint()); });
    BOOST_TEST(other.Args.AcceptSocket().RemoteEndPoint().Equals(second.LocalEndPoint()));
    BOOST_TEST(e.Raised() == 0);
    client.Send(Bytes("abcdef"));
    e.End();
    BOOST_TEST(e.Bytes() == 4);
    BOOST_TEST(TextOf(buffer, 2, 4) == "abcd");
    BOOST_TEST(ReceiveText(e.Args.AcceptSocket(), 2) == "ef");

    // A buffer without room for data does not wait for any.
    e.Args.AcceptSocket(nullptr);
    e.Args.SetBuffer(0, AddressRoom);
    const Socket third = Tcp();
    e.Run(Accepting(listener), [&] { third.Connect(listener.LocalEndPoint()); });
    BOOST_TEST(e.Bytes() == 0);
    BOOST_TEST(e.Error() == SocketError::Success);

    // A client that leaves without a word.
    e.Args.AcceptSocket(nullptr);
    e.Args.SetBuffer(buffer, 0, buffer.Length());
    const Socket silent = Tcp();
    e.Run(Accepting(listener),
          [&]
          {
              silent.Connect(listener.LocalEndPoint());
              silent.Close();
          });
    BOOST_TEST(e.Bytes() == 0);
    BOOST_TEST(e.Error() == SocketError::Success);
    BOOST_TEST((e.Args.AcceptSocket() != nullptr));
}

BOOST_TEST_DECORATOR(*Documents("Socket.AcceptAsync(SocketAsyncEventArgs)", "peer resets before accept"))
BOOST_AUTO_TEST_CASE(a_peer_that_resets_before_its_data_is_told)
{
    const Socket listener = Listener();
    WatchedArgs e(Array<Byte>(AddressRoom + 10));
    const Socket client = Tcp();
    e.Run(Accepting(listener),
          [&]
          {
              client.Connect(listener.LocalEndPoint());
              client.Close(0);
          });
    BOOST_TEST(e.Error() == SocketError::ConnectionReset);
    BOOST_TEST((e.Args.AcceptSocket() == nullptr));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(connecting)

BOOST_AUTO_TEST_CASE(gives_the_socket_itself)
{
    const Socket listener = Listener();
    const Socket client = Tcp();
    WatchedArgs e(listener.LocalEndPoint());
    e.Run(ConnectingTo(client));
    BOOST_TEST(e.Args.LastOperation() == SocketAsyncOperation::Connect);
    BOOST_TEST((e.Args.ConnectSocket() == client));
    BOOST_TEST((e.Args.ConnectByNameError() == nullptr));
    BOOST_TEST(client.Connected());
    // As for the other styles, a connected socket is refused by an exception.
    BOOST_TEST(ErrorOf([&] { client.ConnectAsync(e.Args); }) == SocketError::IsConnected);
    BOOST_TEST((e.Args.ConnectSocket() == client));
}

BOOST_AUTO_TEST_CASE(makes_the_socket_of_the_end_points_family)
{
    for (const AddressFamily family : {AddressFamily::InterNetwork, AddressFamily::InterNetworkV6})
    {
        const Socket listener = Listener(family);
        WatchedArgs e(listener.LocalEndPoint());
        if (e.Run(Making()))
        {
            BOOST_TEST((e.Sender() == e.Args.ConnectSocket()));
        }
        const Socket made = e.Args.ConnectSocket();
        BOOST_REQUIRE((made != nullptr));
        BOOST_TEST(made.AddressFamily() == family);
        BOOST_TEST(made.RemoteEndPoint().Equals(listener.LocalEndPoint()));
        // By name, whatever families the name has.
        e.Args.RemoteEndPoint(DnsEndPoint(family == AddressFamily::InterNetwork ? "localhost" : "::1", PortOf(listener)));
        BOOST_TEST(e.Run(Making()));
        BOOST_REQUIRE((e.Args.ConnectSocket() != nullptr));
        BOOST_TEST((e.Sender() == e.Args.ConnectSocket()));
        BOOST_TEST((e.Args.ConnectSocket() != made));
        BOOST_TEST(e.Args.ConnectSocket().AddressFamily() == family);
    }
}

BOOST_TEST_DECORATOR(*Documents("SocketAsyncEventArgs.ConnectByNameError", "IPEndPoint target fails"))
BOOST_AUTO_TEST_CASE(tells_why_a_name_failed)
{
    const Socket deaf = Deaf();
    WatchedArgs e(deaf.LocalEndPoint());
    const auto failed = [&](SocketError error, bool byName)
    {
        BOOST_TEST(e.Error() == error);
        BOOST_TEST((e.Args.ConnectSocket() == nullptr));
        BOOST_TEST((e.Args.ConnectByNameError() != nullptr) == byName);
        if (byName)
        {
            BOOST_TEST(((const SocketException&)*e.Args.ConnectByNameError()->As<SocketException>()).SocketErrorCode() == error);
        }
    };
    e.Run(ConnectingTo(Tcp()));
    failed(SocketError::ConnectionRefused, false);
    if (e.Run(Making()))
    {
        BOOST_TEST((e.Sender() == nullptr));
    }
    failed(SocketError::ConnectionRefused, false);
    e.Args.RemoteEndPoint(ByName(deaf));
    e.Run(ConnectingTo(Tcp()));
    failed(SocketError::ConnectionRefused, true);
    BOOST_TEST(e.Run(Making()));
    BOOST_TEST((e.Sender() == nullptr));
    failed(SocketError::ConnectionRefused, true);
    e.Args.RemoteEndPoint(DnsEndPoint("no-such-host.invalid", 9));
    e.Run(ConnectingTo(Tcp()));
    failed(e.Error(), true);
    BOOST_TEST((e.Error() == SocketError::HostNotFound || e.Error() == SocketError::TryAgain));
    e.Run(Making());
    failed(e.Error(), true);
    // What was told goes with the next operation.
    const Socket listener = Listener();
    e.Args.RemoteEndPoint(listener.LocalEndPoint());
    e.Run(Making());
    BOOST_TEST((e.Args.ConnectByNameError() == nullptr));
    BOOST_TEST((e.Args.ConnectSocket() != nullptr));
}

BOOST_AUTO_TEST_CASE(goes_on_with_the_next_address_of_a_name)
{
    // The name has both addresses on most systems; who listens has one.
    for (const AddressFamily family : {AddressFamily::InterNetwork, AddressFamily::InterNetworkV6})
    {
        bool has = false;
        for (const IPAddress& address : Dns::GetHostAddresses("localhost"))
        {
            has = has || address.AddressFamily() == family;
        }
        if (!has)
        {
            continue;
        }
        const Socket listener = Listener(family);
        WatchedArgs e(ByName(listener));
        e.Run(Making());
        BOOST_REQUIRE(e.Error() == SocketError::Success);
        BOOST_TEST(e.Args.ConnectSocket().AddressFamily() == family);
        // And one family only, if the end point says so.
        const auto other = family == AddressFamily::InterNetwork ? AddressFamily::InterNetworkV6 : AddressFamily::InterNetwork;
        e.Args.RemoteEndPoint(DnsEndPoint("localhost", PortOf(listener), other));
        e.Run(Making());
        BOOST_TEST((e.Error() == SocketError::ConnectionRefused || e.Error() == SocketError::HostNotFound));
    }
}

BOOST_TEST_DECORATOR(*Documents("Socket.ConnectAsync(SocketAsyncEventArgs)", "e has a buffer"))
BOOST_AUTO_TEST_CASE(with_a_buffer_sends_it)
{
    constexpr int Size = 1 << 22; // more than the system takes at once
    const Socket listener = Listener();
    const Array<Byte> data(Size);
    for (int i = 0; i != Size; ++i)
    {
        data[i] = static_cast<Byte>(i * 7);
    }
    WatchedArgs e;
    const auto check = [&](auto begin, const EndPoint& remote, int offset, int count)
    {
        e.Args.RemoteEndPoint(remote);
        e.Args.SetBuffer(data, offset, count);
        e.Start(begin);
        const Socket server = listener.Accept();
        BOOST_TEST((ReceiveText(server, count) == TextOf(data, offset, count)));
        e.End();
        BOOST_TEST(e.Error() == SocketError::Success);
        BOOST_TEST(e.Bytes() == count);
        BOOST_TEST(e.Args.LastOperation() == SocketAsyncOperation::Connect);
        BOOST_TEST(e.Args.ConnectSocket().Connected());
    };
    for (const EndPoint& remote : {listener.LocalEndPoint(), ByName(listener)})
    {
        check(ConnectingTo(Tcp()), remote, 3, 5);
        check(Making(), remote, 3, 5);
        check(ConnectingTo(Tcp()), remote, 0, Size);
        check(Making(), remote, 0, Size);
    }
    // Not to a datagram's peer.
    const Socket receiver = BoundUdp();
    const Socket sender = Udp();
    e.Args.RemoteEndPoint(receiver.LocalEndPoint());
    e.Args.SetBuffer(0, 5);
    e.Run(ConnectingTo(sender));
    BOOST_TEST(e.Bytes() == 0);
    BOOST_TEST(sender.Connected());
    BOOST_TEST(receiver.Available() == 0);
}

BOOST_TEST_DECORATOR(*Documents("Socket.ConnectAsync [all 2 overloads]", "e is null, or e.RemoteEndPoint is null") *
                     Documents("Socket.ConnectAsync(SocketAsyncEventArgs)", "e.RemoteEndPoint of another family"))
BOOST_AUTO_TEST_CASE(wants_an_end_point_that_the_socket_can_reach)
{
    const Socket socket = Tcp();
    const SocketAsyncEventArgs e;
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { socket.ConnectAsync(SocketAsyncEventArgs(nullptr)); }) == "e");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { socket.ConnectAsync(e); }) == "remoteEP");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { Making()(e); }) == "e");
    e.RemoteEndPoint(FreePort(AddressFamily::InterNetworkV6));
    Caught<NotSupportedException>([&] { socket.ConnectAsync(e); });
    e.RemoteEndPoint(DnsEndPoint("localhost", 9, AddressFamily::InterNetworkV6));
    Caught<NotSupportedException>([&] { socket.ConnectAsync(e); });
    e.RemoteEndPoint(DnsEndPoint("localhost", 9));
    Caught<NotSupportedException>([&] { Socket(AddressFamily::Unix, SocketType::Stream, ProtocolType::Unspecified).ConnectAsync(e); });
    e.RemoteEndPoint(FreePort());
    Caught<InvalidOperationException>([&] { Listener().ConnectAsync(e); });
    e.BufferList(Segments({ArraySegment<Byte>(Array<Byte>(1))}));
    BOOST_TEST(ParameterOf<ArgumentException>([&] { socket.ConnectAsync(e); }) == "BufferList");
    BOOST_TEST(ParameterOf<ArgumentException>([&] { Making()(e); }) == "e");
    e.BufferList(nullptr);
    // The socket that it makes may not exist.
    ErrorOf([&] { Socket::ConnectAsync(SocketType::Stream, ProtocolType::Udp, e); });
    BOOST_TEST(e.LastOperation() == SocketAsyncOperation::None);
}

BOOST_TEST_DECORATOR(*Differs("Socket.ConnectAsync", "while another connect of the socket is pending"))
BOOST_AUTO_TEST_CASE(is_one_attempt_at_a_time)
{
    const FullListener full;
    const Socket socket = Tcp();
    WatchedArgs e(full.Listener.LocalEndPoint());
    BOOST_REQUIRE(e.Start(ConnectingTo(socket)));
    const WatchedArgs other(full.Listener.LocalEndPoint());
    Caught<InvalidOperationException>([&] { socket.ConnectAsync(other.Args); });
    socket.Close();
    e.End();
    BOOST_TEST(e.Error() == SocketError::OperationAborted);
}

BOOST_AUTO_TEST_CASE(leaves_a_socket_that_it_made_to_nobody_if_it_fails)
{
    const auto before = DescriptorCount();
    const Socket deaf = Deaf();
    for (int i = 0; i != 20; ++i)
    {
        WatchedArgs e(i % 2 == 0 ? deaf.LocalEndPoint() : ByName(deaf));
        e.Run(Making());
        BOOST_TEST(e.Error() == SocketError::ConnectionRefused);
    }
    deaf.Close();
    if (before)
    {
        BOOST_TEST(DescriptorCount().value() <= *before + 8); // those of the pool, which it keeps
    }
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(cancelling)

BOOST_TEST_DECORATOR(*Documents("Socket.CancelConnectAsync", "e is null, or e.RemoteEndPoint is null"))
BOOST_AUTO_TEST_CASE(wants_arguments_and_tolerates_that_nothing_is_pending)
{
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { Socket::CancelConnectAsync(nullptr); }) == "e");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { Socket::CancelConnectAsync(SocketAsyncEventArgs()); }) == "e");
    const Socket listener = Listener();
    WatchedArgs e(listener.LocalEndPoint());
    Socket::CancelConnectAsync(e.Args);
    e.Run(Making());
    Socket::CancelConnectAsync(e.Args);
    BOOST_TEST(e.Error() == SocketError::Success);
    BOOST_TEST(e.Args.ConnectSocket().Connected());
    // A receive is no connect.
    const Socket socket = e.Args.ConnectSocket();
    e.Args.SetBuffer(Array<Byte>(1), 0, 1);
    const Socket server = listener.Accept();
    e.Run(Receiving(socket),
          [&]
          {
              Socket::CancelConnectAsync(e.Args);
              server.Send(Bytes("x"));
          });
    BOOST_TEST(e.Bytes() == 1);
}

BOOST_AUTO_TEST_CASE(ends_the_attempt_and_closes_its_socket)
{
    const FullListener full;
    for (const bool byName : {false, true})
    {
        WatchedArgs e(byName ? ByName(full.Listener) : full.Listener.LocalEndPoint());
        const Socket socket = Tcp();
        BOOST_TEST(e.Run(ConnectingTo(socket), [&] { Socket::CancelConnectAsync(e.Args); }));
        BOOST_TEST(e.Error() == SocketError::OperationAborted);
        BOOST_TEST((e.Sender() == socket));
        Caught<ObjectDisposedException>([&] { return socket.Available(); });
        BOOST_TEST(e.Run(Making(), [&] { Socket::CancelConnectAsync(e.Args); }));
        BOOST_TEST(e.Error() == SocketError::OperationAborted);
        BOOST_TEST((e.Sender() == nullptr));
        BOOST_TEST((e.Args.ConnectSocket() == nullptr));
        BOOST_TEST((e.Args.ConnectByNameError() != nullptr) == byName);
        if (byName)
        {
            BOOST_TEST(e.Args.ConnectByNameError()->Is<Threading::Tasks::TaskCanceledException>());
        }
    }
}

BOOST_AUTO_TEST_CASE(at_any_moment_ends_it_once)
{
    const Socket listener = Listener();
    for (int i = 0; i != Signals::Times(200, 50); ++i)
    {
        WatchedArgs e(i % 2 == 0 ? listener.LocalEndPoint() : ByName(listener));
        e.Args.SetBuffer(Array<Byte>(1), 0, i % 4 / 2);
        std::atomic<bool> started{false};
        std::thread canceller(
            [&]
            {
                while (!started)
                {
                }
                for (int wait = 0; wait != i * 50; ++wait)
                {
                    (void)started.load();
                }
                Socket::CancelConnectAsync(e.Args);
            });
        started = true;
        e.Start(Making());
        canceller.join();
        e.End();
        BOOST_TEST((e.Error() == SocketError::Success || e.Error() == SocketError::OperationAborted));
        BOOST_TEST((e.Args.ConnectSocket() != nullptr) == (e.Error() == SocketError::Success));
        while (listener.Poll(0, SelectMode::SelectRead))
        {
            listener.Accept().Close(0);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
