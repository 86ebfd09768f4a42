// What tasks of a socket have beside what they share with the other styles: all their forms, what they throw at once, and when they begin.
#include "tests/Support/TaskStyles.hpp"
#include <System/IO/File.hpp>
#include <System/IO/FileNotFoundException.hpp>
#include <System/IO/Path.hpp>
#include <System/NullReferenceException.hpp>
#include <System/Using.hpp>

using namespace SocketTests;
using namespace System::IO;
using namespace System::Threading;
using namespace System::Threading::Tasks;

namespace
{
    const char* const Closed = "called after the socket was closed";
    const char* const Fails = "the underlying socket call fails; ErrorCode holds the native code";

    Task<int> EchoAll(Socket socket)
    {
        const Array<Byte> buffer(64);
        int all = 0;
        for (;;)
        {
            const int received = co_await socket.ReceiveAsync(buffer.AsMemory(), SocketFlags::None);
            if (received == 0)
            {
                co_return all;
            }
            all += co_await socket.SendAsync(buffer.AsMemory(0, received), SocketFlags::None);
        }
    }

    /// Awaits a task and tells whether that went on on the thread that is `forbidden`.
    Task<bool> GoesOnElsewhere(ValueTask<int> task, std::thread::id forbidden)
    {
        co_await std::move(task);
        co_return std::this_thread::get_id() != forbidden;
    }
}

BOOST_AUTO_TEST_SUITE(forms)

BOOST_AUTO_TEST_CASE(of_receive_and_send)
{
    const Pair pair = ConnectedPair();
    const Array<Byte> b(4);
    const Array<Byte> x = Bytes("x");
    const List<ArraySegment<Byte>> list = Segments({ArraySegment<Byte>(x)});
    const Array<ArraySegment<Byte>> segments{ArraySegment<Byte>(b, 0, 2), ArraySegment<Byte>(b, 2, 2)};
    int sent =
        ResultOf(pair.Client.SendAsync(x)) + ResultOf(pair.Client.SendAsync(x, 0)) + ResultOf(pair.Client.SendAsync(ArraySegment<Byte>(x)));
    sent += ResultOf(pair.Client.SendAsync(ArraySegment<Byte>(x), SocketFlags::None)) + ResultOf(pair.Client.SendAsync(x.AsMemory()));
    sent += ResultOf(pair.Client.SendAsync(ReadOnlyMemory<Byte>(x), SocketFlags::None, CancellationToken::None()));
    sent += ResultOf(pair.Client.SendAsync(x, CancellationToken::None())) + ResultOf(pair.Client.SendAsync(list)) +
            ResultOf(pair.Client.SendAsync(list, SocketFlags::None));
    BOOST_TEST(sent == 9);
    int received = 0;
    const auto peek = SocketFlags::Peek;
    received += ResultOf(pair.Server.ReceiveAsync(b, peek)) + ResultOf(pair.Server.ReceiveAsync(ArraySegment<Byte>(b, 1, 1), peek));
    received += ResultOf(pair.Server.ReceiveAsync(b.AsMemory(0, 2), peek)) +
                ResultOf(pair.Server.ReceiveAsync(b, peek, CancellationToken::None())) + ResultOf(pair.Server.ReceiveAsync(segments, peek));
    BOOST_TEST(received == 4 + 1 + 2 + 4 + 4);
    received = ResultOf(pair.Server.ReceiveAsync(ArraySegment<Byte>(b, 0, 1))) + ResultOf(pair.Server.ReceiveAsync(b)) +
               ResultOf(pair.Server.ReceiveAsync(b.AsMemory(3))) +
               ResultOf(pair.Server.ReceiveAsync(Memory<Byte>(b, 0, 1), CancellationToken::None()));
    received += ResultOf(pair.Server.ReceiveAsync(segments));
    BOOST_TEST(received == 9);
    BOOST_TEST(TextOf(b).substr(0, 2) == "xx");
}

BOOST_AUTO_TEST_CASE(of_datagrams, *Documents("Socket.SendToAsync", "success on an unbound socket, .NET 5+"))
{
    const Socket server = BoundUdp();
    const Socket client = Udp();
    const EndPoint to = server.LocalEndPoint();
    const Array<Byte> x = Bytes("xy");
    BOOST_TEST((client.LocalEndPoint() == nullptr));
    int sent = ResultOf(client.SendToAsync(x, to));
    BOOST_TEST((client.LocalEndPoint() != nullptr));
    sent += ResultOf(client.SendToAsync(x, SocketFlags::None, to)) + ResultOf(client.SendToAsync(ArraySegment<Byte>(x), to));
    sent += ResultOf(client.SendToAsync(ArraySegment<Byte>(x), 0, to)) + ResultOf(client.SendToAsync(x.AsMemory(), to));
    sent += ResultOf(client.SendToAsync(x, SocketFlags::None, to, CancellationToken::None())) +
            ResultOf(client.SendToAsync(x.AsMemory(), SocketFlags::None, to.Serialize()));
    BOOST_TEST(sent == 14);

    const Array<Byte> b(4);
    const EndPoint any = AnyEndPoint();
    const auto check = [&](const SocketReceiveFromResult& result)
    {
        BOOST_TEST(result.ReceivedBytes == 2);
        BOOST_TEST(((IPEndPoint)result.RemoteEndPoint).Port() == PortOf(client));
        BOOST_TEST(TextOf(b, 0, 2) == "xy");
    };
    check(ResultOf(server.ReceiveFromAsync(b, any)));
    check(ResultOf(server.ReceiveFromAsync(b, 0, any)));
    check(ResultOf(server.ReceiveFromAsync(ArraySegment<Byte>(b), any)));
    check(ResultOf(server.ReceiveFromAsync(ArraySegment<Byte>(b), SocketFlags::None, any)));
    check(ResultOf(server.ReceiveFromAsync(b.AsMemory(), any)));
    const SocketReceiveFromResult last = ResultOf(server.ReceiveFromAsync(b, SocketFlags::None, any, CancellationToken::None()));
    check(last);
    const SocketAddress address = SocketAddress(AddressFamily::InterNetwork);
    const ValueTask<int> receiving = server.ReceiveFromAsync(b.AsMemory(), SocketFlags::None, address);
    BOOST_TEST(ResultOf(receiving) == 2);
    BOOST_TEST(address.Equals(last.RemoteEndPoint.Serialize()));
    // The same sender is the same object.
    client.SendTo(x, to);
    BOOST_TEST((ResultOf(server.ReceiveFromAsync(b, last.RemoteEndPoint)).RemoteEndPoint == last.RemoteEndPoint));
}

BOOST_AUTO_TEST_CASE(of_messages)
{
    const Socket server = BoundUdp();
    const Socket client = BoundUdp();
    const EndPoint any = AnyEndPoint();
    const Array<Byte> b(3);
    for (int i = 0; i != 6; ++i)
    {
        client.SendTo(Bytes("abcd"), server.LocalEndPoint());
    }
    const auto check = [&](const SocketReceiveMessageFromResult& result)
    {
        BOOST_TEST(result.ReceivedBytes == 3);
        BOOST_TEST((result.SocketFlags & SocketFlags::Truncated) == SocketFlags::Truncated);
        BOOST_TEST(result.RemoteEndPoint.Equals(client.LocalEndPoint()));
        BOOST_TEST(result.PacketInformation.Address() == IPAddress::Loopback);
        BOOST_TEST(TextOf(b) == "abc");
    };
    check(ResultOf(server.ReceiveMessageFromAsync(b, any)));
    check(ResultOf(server.ReceiveMessageFromAsync(b, 0, any)));
    check(ResultOf(server.ReceiveMessageFromAsync(ArraySegment<Byte>(b), any)));
    check(ResultOf(server.ReceiveMessageFromAsync(b.AsMemory(), any)));
    check(ResultOf(server.ReceiveMessageFromAsync(b, SocketFlags::None, any, CancellationToken::None())));
    check(SocketTaskExtensions::ReceiveMessageFromAsync(server, b, SocketFlags::None, any).Result());
    const CancellationTokenSource source;
    const ValueTask<SocketReceiveMessageFromResult> pending = server.ReceiveMessageFromAsync(b.AsMemory(), any, source.Token());
    source.Cancel();
    BOOST_TEST(pending.IsCanceled());
    BOOST_TEST(server.ReceiveMessageFromAsync(b.AsMemory(), any, source.Token()).IsCanceled());
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { (void)server.ReceiveMessageFromAsync(b, EndPoint(nullptr)); }) == "remoteEndPoint");
}

BOOST_AUTO_TEST_CASE(of_files, *Documents("Socket.SendFile / SendFileAsync / EndSendFile", "connectionless socket, .NET 8+"))
{
    const Pair pair = ConnectedPair();
    const String path = Path::GetTempFileName();
    const Finally remove([&] { File::Delete(path); });
    File::WriteAllBytes(path, Bytes("file"));
    ResultOf(pair.Client.SendFileAsync(path));
    ResultOf(pair.Client.SendFileAsync(path, Bytes("<").AsMemory(), Bytes(">"), TransmitFileOptions::UseDefaultWorkerThread));
    ResultOf(pair.Client.SendFileAsync(nullptr, Bytes("only"), {}, TransmitFileOptions::Disconnect, CancellationToken::None()));
    BOOST_TEST(ReceiveText(pair.Server, 20) == "file<file>only");
    BOOST_TEST(pair.Server.SendFileAsync(path, CancellationToken(true)).IsCanceled());
    Caught<NotSupportedException>([&] { (void)Tcp().SendFileAsync(path); });
    Caught<NotSupportedException>([&] { (void)BoundUdp().SendFileAsync(path); });
    Caught<FileNotFoundException>([&] { (void)pair.Server.SendFileAsync(path + ".none"); });
}

BOOST_AUTO_TEST_CASE(of_connections)
{
    const Socket listener = Listener();
    const int port = PortOf(listener);
    const Array<IPAddress> addresses{IPAddress::IPv6Loopback, IPAddress::Loopback};
    const Socket given = Tcp();
    const auto token = CancellationToken::None();
    const Task<Socket> first = listener.AcceptAsync();
    const Task<Socket> second = listener.AcceptAsync(given);
    const Task<Socket> third = listener.AcceptAsync(token).AsTask();
    const Task<Socket> fourth = listener.AcceptAsync(nullptr, token).AsTask();
    for (const auto& connect :
         std::vector<std::function<void(const Socket&)>>{
             [&](const Socket& s) { ResultOf(s.ConnectAsync(listener.LocalEndPoint())); },
             [&](const Socket& s) { ResultOf(s.ConnectAsync(IPAddress::Loopback, port, token)); },
             [&](const Socket& s) { ResultOf(s.ConnectAsync(addresses, port)); },
             [&](const Socket& s) { ResultOf(s.ConnectAsync("localhost", port, token)); },
         })
    {
        const Socket client = Tcp();
        connect(client);
        BOOST_TEST(client.Connected());
        ResultOf(client.DisconnectAsync(false));
        BOOST_TEST(!client.Connected());
    }
    BOOST_TEST((second.Result() == given));
    BOOST_TEST(given.Connected());
    for (const auto& accept : {first, second, third, fourth})
    {
        BOOST_TEST(ResultOf(accept.Result().ReceiveAsync(Array<Byte>(1))) == 0);
    }
}

BOOST_AUTO_TEST_CASE(of_the_extensions)
{
    const Pair pair = ConnectedPair();
    const Array<Byte> b(4);
    BOOST_TEST(SocketTaskExtensions::SendAsync(pair.Client, Bytes("ab"), SocketFlags::None).Result() == 2);
    BOOST_TEST(SocketTaskExtensions::ReceiveAsync(pair.Server, Memory<Byte>(b), SocketFlags::None).Result() == 2);
    const Socket listener = Listener();
    const Task<Socket> accept = SocketTaskExtensions::AcceptAsync(listener);
    SocketTaskExtensions::ConnectAsync(Tcp(), listener.LocalEndPoint()).Wait();
    BOOST_TEST(accept.Result().Connected());
    const Socket server = BoundUdp();
    BOOST_TEST(SocketTaskExtensions::SendToAsync(Udp(), Bytes("ab"), SocketFlags::None, server.LocalEndPoint()).Result() == 2);
    BOOST_TEST(SocketTaskExtensions::ReceiveFromAsync(server, b, SocketFlags::None, AnyEndPoint()).Result().ReceivedBytes == 2);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(at_once)

BOOST_AUTO_TEST_CASE(null_and_ranges)
{
    const Socket socket = Tcp();
    const Socket udp = BoundUdp();
    const Array<Byte> b(4);
    const ArraySegment<Byte> none;
    const IList<ArraySegment<Byte>> noList = nullptr;
    const EndPoint nowhere = nullptr;
    const EndPoint any = AnyEndPoint();
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { (void)socket.ReceiveAsync(none); }) == "Array");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { (void)socket.SendAsync(none, SocketFlags::None); }) == "Array");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { (void)socket.SendAsync(Array<Byte>()); }) == "Array");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { (void)udp.ReceiveFromAsync(none, nowhere); }) == "Array");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { (void)udp.SendToAsync(none, any); }) == "Array");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { (void)socket.ReceiveAsync(noList); }) == "buffers");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { (void)socket.SendAsync(noList); }) == "buffers");
    BOOST_TEST(ParameterOf<ArgumentException>([&] { (void)socket.ReceiveAsync(List<ArraySegment<Byte>>()); }) == "buffers");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { (void)udp.ReceiveFromAsync(b, nowhere); }) == "remoteEndPoint");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { (void)udp.ReceiveFromAsync(b.AsMemory(), 0, SocketAddress(nullptr)); }) ==
               "receivedAddress");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>(
                   [&]
                   { (void)udp.ReceiveFromAsync(b.AsMemory(), 0, SocketAddress(AddressFamily::InterNetwork, 4)); }) == "receivedAddress");
    BOOST_TEST(ParameterOf<ArgumentException>([&] { (void)udp.ReceiveFromAsync(b, DnsEndPoint("h", 5)); }) == "remoteEndPoint");
    BOOST_TEST(ParameterOf<ArgumentException>([&] { (void)udp.ReceiveFromAsync(b, AnyEndPoint(AddressFamily::InterNetworkV6)); }) ==
               "remoteEndPoint");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { (void)udp.SendToAsync(b, nowhere); }) == "remoteEP");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { (void)udp.SendToAsync(b.AsMemory(), 0, SocketAddress(nullptr)); }) ==
               "socketAddress");
    BOOST_TEST(ParameterOf<ArgumentException>([&] { (void)udp.SendToAsync(b, DnsEndPoint("h", 5)); }) == "remoteEP");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { (void)socket.ConnectAsync(nowhere); }) == "remoteEP");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { (void)socket.ConnectAsync(IPAddress(nullptr), 5); }) == "address");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { (void)socket.ConnectAsync(Array<IPAddress>(), 5); }) == "addresses");
    BOOST_TEST(ParameterOf<ArgumentException>([&] { (void)socket.ConnectAsync(Array<IPAddress>(0), 5); }) == "addresses");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { (void)socket.ConnectAsync(String(nullptr), 5); }) == "host");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { (void)socket.ConnectAsync("h", 65536); }) == "port");
    Caught<NullReferenceException>([&] { (void)Socket(nullptr).ReceiveAsync(b.AsMemory()); });
    Caught<NullReferenceException>([&] { (void)Socket(nullptr).ReceiveAsync(b.AsMemory(), CancellationToken(true)); });
}

BOOST_AUTO_TEST_CASE(states, *Documents("Socket.AcceptAsync", Closed) * Documents("Socket.ReceiveAsync", Closed) *
                                 Documents("Socket.SendAsync", Closed) * Documents("Socket.SendToAsync", Closed) *
                                 Documents("Socket.ReceiveFromAsync", Closed) * Documents("Socket.ReceiveMessageFromAsync", Closed) *
                                 Documents("Socket.ConnectAsync [all 2 overloads]", Closed) * Documents("Socket.DisconnectAsync", Closed) *
                                 Differs("Socket.ReceiveFromAsync, ReceiveMessageFromAsync", "a socket without a local end point") *
                                 Differs("Socket.ReceiveFromAsync, ReceiveMessageFromAsync", "after the socket was closed") *
                                 Differs("Socket.AcceptAsync", "acceptSocket is closed"))
{
    const Array<Byte> b(4);
    const EndPoint any = AnyEndPoint();
    Caught<InvalidOperationException>([&] { (void)Tcp().AcceptAsync(); });
    Caught<InvalidOperationException>([&] { (void)Deaf().AcceptAsync(CancellationToken::None()); });
    Caught<InvalidOperationException>([&] { (void)Listener().AcceptAsync(Deaf()); });
    Caught<InvalidOperationException>([&] { (void)Listener().AcceptAsync(ConnectedPair().Client); });
    Caught<InvalidOperationException>([&] { (void)Listener().ConnectAsync(any); });
    BOOST_TEST(ErrorOf([&] { (void)ConnectedPair().Client.ConnectAsync(FreePort()); }) == SocketError::IsConnected);
    BOOST_TEST(ErrorOf([&] { (void)Tcp().DisconnectAsync(true); }) == SocketError::NotConnected);
    BOOST_TEST(ErrorOf([&] { (void)Udp().ReceiveFromAsync(b, any); }) == SocketError::InvalidArgument);
    BOOST_TEST(ErrorOf([&] { (void)Udp().ReceiveMessageFromAsync(b, any); }) == SocketError::InvalidArgument);

    const Socket closed = Tcp();
    closed.Close();
    Caught<ObjectDisposedException>([&] { (void)closed.AcceptAsync(); });
    Caught<ObjectDisposedException>([&] { (void)closed.ConnectAsync(any); });
    Caught<ObjectDisposedException>([&] { (void)closed.ConnectAsync("h", 5); });
    Caught<ObjectDisposedException>([&] { (void)closed.DisconnectAsync(false); });
    Caught<ObjectDisposedException>([&] { (void)closed.ReceiveAsync(b); });
    Caught<ObjectDisposedException>([&] { (void)closed.ReceiveAsync(b.AsMemory()); });
    Caught<ObjectDisposedException>([&] { (void)closed.SendAsync(b); });
    Caught<ObjectDisposedException>([&] { (void)closed.SendAsync(Segments({ArraySegment<Byte>(b)})); });
    Caught<ObjectDisposedException>([&] { (void)closed.ReceiveFromAsync(b, any); });
    Caught<ObjectDisposedException>([&] { (void)closed.ReceiveMessageFromAsync(b, any); });
    Caught<ObjectDisposedException>([&] { (void)Listener().AcceptAsync(closed); });
    Caught<ObjectDisposedException>([&] { (void)closed.SendToAsync(b, any); });
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(later)

BOOST_AUTO_TEST_CASE(errors_are_those_of_the_task,
                     *Documents("Socket.SendAsync", "socket is not connected") *
                         Documents("Socket.SendToAsync", "connection-oriented and not connected") *
                         Documents("Socket.ConnectAsync [all 2 overloads]", Fails) * Documents("Socket.ReceiveAsync", Fails) *
                         Documents("Socket.ReceiveFromAsync", Fails) * Documents("Socket.AcceptAsync", Fails) *
                         Differs("Socket.SendAsync, SendToAsync", "a stream that was never connected"))
{
    const Array<Byte> b(4);
    const auto failed = [](const auto& task, SocketError error)
    {
        BOOST_TEST(task.IsFaulted());
        BOOST_TEST(ErrorOf([&] { ResultOf(task); }) == error);
    };
    failed(Tcp().ReceiveAsync(b), SocketError::NotConnected);
    failed(Tcp().ReceiveAsync(b.AsMemory()), SocketError::NotConnected);
    failed(Tcp().SendAsync(b), SocketError::NotConnected);
    failed(Tcp().SendAsync(b.AsMemory()), SocketError::NotConnected);
    failed(Tcp().SendToAsync(b, FreePort()), SocketError::NotConnected);
    const Socket deaf = Deaf();
    BOOST_TEST(ErrorOf([&] { ResultOf(Tcp().ConnectAsync(deaf.LocalEndPoint())); }) == SocketError::ConnectionRefused);
    BOOST_TEST(ErrorOf([&] { ResultOf(Tcp().ConnectAsync("localhost", PortOf(deaf))); }) == SocketError::ConnectionRefused);

    const Socket udp = BoundUdp();
    Break(udp);
    BOOST_TEST(SaysNoSocket(ErrorOf([&] { ResultOf(udp.ReceiveFromAsync(b, AnyEndPoint())); })));
    const Socket listener = Listener();
    Break(listener);
    BOOST_TEST(SaysNoSocket(ErrorOf([&] { ResultOf(listener.AcceptAsync()); })));
}

BOOST_AUTO_TEST_CASE(closing_ends_what_is_pending_with_OperationAborted)
{
    const Array<Byte> b(4);
    const Array<Byte> much(64 * 1024 * 1024);
    const Pair pair = ConnectedPair();
    const Socket listener = Listener();
    const Socket udp = BoundUdp();
    const ValueTask<int> receive = pair.Client.ReceiveAsync(b.AsMemory());
    const Task<int> second = pair.Client.ReceiveAsync(b);
    const ValueTask<int> send = pair.Client.SendAsync(much.AsMemory());
    const ValueTask<Socket> accept = listener.AcceptAsync(CancellationToken::None());
    const ValueTask<SocketReceiveFromResult> from = udp.ReceiveFromAsync(b.AsMemory(), AnyEndPoint());
    BOOST_TEST(!receive.IsCompleted());
    pair.Client.Close();
    listener.Close();
    udp.Close();
    const auto aborted = [](const auto& task)
    {
        BOOST_TEST(ErrorOf([&] { ResultOf(task); }) == SocketError::OperationAborted);
        BOOST_TEST(!task.IsCanceled());
    };
    aborted(receive.AsTask());
    aborted(second);
    aborted(send.AsTask());
    aborted(accept.AsTask());
    aborted(from.AsTask());
}

BOOST_AUTO_TEST_CASE(addresses_of_another_family_are_an_error_of_the_task)
{
    const Task<> task = Tcp().ConnectAsync(Array<IPAddress>{IPAddress::IPv6Loopback}, 9);
    Caught<NotSupportedException>([&] { ResultOf(task); });
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_CASE(a_call_begins_when_it_is_called)
{
    const Pair pair = ConnectedPair();
    const Array<Byte> b(4);
    const ValueTask<int> receiving = pair.Server.ReceiveAsync(b.AsMemory());
    (void)pair.Client.SendAsync(Bytes("ab"));
    while (!receiving.IsCompleted())
    {
        std::this_thread::yield();
    }
    BOOST_TEST(TextOf(b, 0, 2) == "ab");
    BOOST_TEST(receiving.IsCompletedSuccessfully());
    BOOST_TEST(ResultOf(receiving) == 2);
    // It is taken once.
    Caught<InvalidOperationException>([&] { ResultOf(receiving); });
}

BOOST_AUTO_TEST_CASE(several_calls_of_a_kind_are_served_in_their_order)
{
    const Pair pair = ConnectedPair();
    constexpr int Calls = 5;
    const Array<Byte> b(Calls);
    std::vector<Task<int>> tasks;
    for (int i = 0; i != Calls; ++i)
    {
        tasks.push_back(pair.Server.ReceiveAsync(b.AsMemory(i, 1)).AsTask());
    }
    pair.Client.Send(Bytes("abcde"));
    Task<>::WaitAll(tasks[0], tasks[1], tasks[2], tasks[3], tasks[4]);
    BOOST_TEST(TextOf(b) == "abcde");
}

BOOST_AUTO_TEST_CASE(what_awaits_does_not_go_on_inside_the_call_that_completes_it)
{
    const Pair pair = ConnectedPair();
    const Array<Byte> b(4);
    for (int i = 0; i != 50; ++i)
    {
        CancellationTokenSource source;
        const Task<bool> task = GoesOnElsewhere(pair.Server.ReceiveAsync(b.AsMemory(), source.Token()), std::this_thread::get_id());
        i % 2 == 0 ? static_cast<void>(pair.Client.Send(Bytes("a"))) : source.Cancel();
        try
        {
            BOOST_TEST(ResultOf(task));
        }
        catch (const OperationCanceledException&)
        {
            BOOST_TEST(i % 2 == 1);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_task_keeps_the_socket_open_while_it_is_pending_and_no_longer)
{
    Pair pair = ConnectedPair();
    const Array<Byte> b(4);
    const Task<int> echo = EchoAll(pair.Server);
    pair.Server = nullptr;
    pair.Client.Send(Bytes("abc"));
    BOOST_TEST(ReceiveText(pair.Client, 3) == "abc");
    const ValueTask<int> last = pair.Client.ReceiveAsync(b.AsMemory());
    pair.Client.Shutdown(SocketShutdown::Send);
    BOOST_TEST(echo.Result() == 3);
    BOOST_TEST(ResultOf(last) == 0);

    Pair other = ConnectedPair();
    const auto receive = [&b](Socket socket) { return socket.ReceiveAsync(b.AsMemory()); };
    Socket server = other.Server;
    ValueTask<int> kept = receive(server);
    other.Server = nullptr;
    server = nullptr;
    other.Client.Send(Bytes("x"));
    while (!kept.IsCompleted())
    {
        std::this_thread::yield();
    }
    // Completed and not asked yet: the connection ends all the same.
    BOOST_TEST(other.Client.Receive(b) == 0);
    BOOST_TEST(ResultOf(kept) == 1);
}

BOOST_AUTO_TEST_CASE(an_accepted_connection_that_nobody_takes_is_closed)
{
    const Array<Byte> b(4);
    const Socket client = Tcp();
    {
        const Socket listener = Listener();
        (void)listener.AcceptAsync(CancellationToken::None());
        client.Connect(listener.LocalEndPoint());
        BOOST_TEST(client.Receive(b) == 0);
    }
}
