// The tasks of streams, readers, writers and clients.
#include "tests/Support/Sockets.hpp"
#include <System/IO.hpp>
#include <System/Threading.hpp>
#include <System/Threading/Tasks.hpp>

using namespace SocketTests;
using namespace System::IO;
using namespace System::Threading;
using namespace System::Threading::Tasks;

namespace
{
    int PortOf(const TcpListener& listener)
    {
        return ((IPEndPoint)listener.LocalEndpoint()).Port();
    }

    Task<int> EchoOnce(TcpListener listener)
    {
        TcpClient client = co_await listener.AcceptTcpClientAsync();
        NetworkStream stream = client.GetStream();
        Array<Byte> buffer(5);
        co_await stream.ReadExactlyAsync(buffer);
        co_await stream.WriteAsync(buffer, 0, 5);
        co_await stream.FlushAsync();
        const int rest = co_await stream.ReadAsync(buffer);
        co_await stream.DisposeAsync();
        co_return rest;
    }

    class CountingAsync : public Stream
    {
    public:
        explicit CountingAsync(Stream inner) : _inner(inner) {}
        bool CanRead() const override { return true; }
        int Read(Array<Byte> buffer, int offset, int count) override { return _inner.Read(buffer, offset, count); }
        Task<int> ReadAsync(Array<Byte> buffer, int offset, int count, CancellationToken cancellationToken) override
        {
            ++Calls;
            co_return co_await _inner.ReadAsync(buffer, offset, count, cancellationToken);
        }
        int Calls = 0;

    private:
        Stream _inner;
    };

    const char* const StreamClosed = "called after the NetworkStream was closed";
    const char* const Fails = "the underlying socket call fails; ErrorCode holds the native code";
}

BOOST_AUTO_TEST_CASE(a_connection_is_served_by_tasks)
{
    const TcpListener listener = TcpListener(IPAddress::Loopback, 0);
    listener.Start();
    const Task<int> echo = EchoOnce(listener);
    const TcpClient client;
    client.ConnectAsync("127.0.0.1", PortOf(listener)).Wait();
    const NetworkStream stream = client.GetStream();
    stream.WriteAsync(Bytes("hello")).GetAwaiter().GetResult();
    const Array<Byte> buffer(10);
    int read = 0;
    while (read < 5)
    {
        read += stream.ReadAsync(buffer, read, 10 - read).Result();
    }
    BOOST_TEST(TextOf(buffer, 0, read) == "hello");
    stream.Close();
    BOOST_TEST(echo.Result() == 0);
}

BOOST_AUTO_TEST_CASE(tasks_of_streams_check_first,
                     *Documents("NetworkStream.ReadAsync [all 2 overloads]", StreamClosed) *
                         Documents("NetworkStream.WriteAsync [all 2 overloads]", StreamClosed) *
                         Documents("NetworkStream.ReadAsync [all 2 overloads]", "stream opened without access for reading") *
                         Documents("NetworkStream.ReadAsync [all 2 overloads]", Fails) *
                         Documents("NetworkStream.ReadAsync [all 2 overloads]", "failure while reading from the network") *
                         Documents("NetworkStream.WriteAsync (Byte[],Int32,Int32,CancellationToken)", "buffer is null") *
                         Documents("NetworkStream.WriteAsync (Byte[],Int32,Int32,CancellationToken)", "offset < 0") *
                         Documents("NetworkStream.WriteAsync (Byte[],Int32,Int32,CancellationToken)", "offset > buffer length") *
                         Documents("NetworkStream.WriteAsync (Byte[],Int32,Int32,CancellationToken)", "size > buffer length - offset"))
{
    const Pair pair = ConnectedPair();
    const NetworkStream stream = NetworkStream(pair.Client);
    const Array<Byte> b(4);
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return stream.WriteAsync(nullptr, 0, 1); }) == "buffer");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return stream.WriteAsync(b, -1, 1); }) == "offset");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return stream.WriteAsync(b, 5, 0); }) == "count");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return stream.WriteAsync(b, 1, 4); }) == "count");
    const NetworkStream writer = NetworkStream(pair.Client, FileAccess::Write);
    Caught<InvalidOperationException>([&] { return writer.ReadAsync(b, 0, 4); });
    Caught<InvalidOperationException>([&] { return writer.ReadAsync(b); });
    CancellationTokenSource cancelled;
    cancelled.Cancel();
    BOOST_TEST(stream.ReadAsync(b, 0, 4, cancelled.Token()).IsCanceled());
    BOOST_TEST(stream.WriteAsync(b, cancelled.Token()).IsCanceled());
    pair.Server.Close(0);
    Caught<IOException>([&] { return stream.ReadAsync(b).Result(); });
    stream.Close();
    Caught<ObjectDisposedException>([&] { return stream.ReadAsync(b, 0, 4); });
    Caught<ObjectDisposedException>([&] { return stream.ReadAsync(b); });
    Caught<ObjectDisposedException>([&] { return stream.WriteAsync(b, 0, 4); });
    Caught<ObjectDisposedException>([&] { return stream.WriteAsync(b); });
}

BOOST_AUTO_TEST_CASE(tasks_of_programs_streams)
{
    const auto counting = std::make_shared<CountingAsync>(MemoryStream(Bytes("abcdef")));
    const Stream stream = counting;
    const Array<Byte> b(4);
    BOOST_TEST(stream.ReadAsync(b, 0, 2).Result() == 2);
    BOOST_TEST(stream.ReadAsync(b).Result() == 4);
    BOOST_TEST(counting->Calls == 2);
    BOOST_TEST(TextOf(b) == "cdef");
    Caught<EndOfStreamException>([&] { return stream.ReadExactlyAsync(b).GetAwaiter().GetResult(), 0; });
    MemoryStream copy;
    MemoryStream(Bytes("xyz")).CopyToAsync(copy).Wait();
    BOOST_TEST(TextOf(copy.ToArray()) == "xyz");
    const StreamWriter writer = StreamWriter(copy);
    writer.WriteLineAsync("{0}", 5).Wait();
    writer.FlushAsync().Wait();
    copy.Position(0);
    const StreamReader reader = StreamReader(copy);
    BOOST_TEST(reader.ReadLineAsync().Result() == "xyz5");
    BOOST_TEST(reader.ReadToEndAsync().Result() == "");
    writer.Close();
    BOOST_TEST(writer.WriteAsync("x").IsFaulted());
}

BOOST_AUTO_TEST_CASE(datagrams_by_tasks, *Documents("UdpClient.SendAsync [all 3 overloads]", "dgram is null") *
                                             Documents("UdpClient.SendAsync [all 3 overloads]",
                                                       "a remote end point is given although Connect set a default one") *
                                             Documents("UdpClient.SendAsync [all 3 overloads]", "called after the UdpClient was closed") *
                                             Documents("UdpClient.ReceiveAsync", "called after the socket was closed"))
{
    const UdpClient server = UdpClient(IPEndPoint(IPAddress::Loopback, 0));
    const IPEndPoint to = (IPEndPoint)server.Client().LocalEndPoint();
    const Task<UdpReceiveResult> receiving = server.ReceiveAsync();
    const UdpClient client;
    BOOST_TEST(client.SendAsync(Bytes("xy"), 2, to).Result() == 2);
    BOOST_TEST(TextOf(receiving.Result().Buffer()) == "xy");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return client.SendAsync(nullptr, 2, to); }) == "datagram");
    client.Connect(to);
    Caught<InvalidOperationException>([&] { return client.SendAsync(Bytes("xy"), 2, to); });
    Caught<InvalidOperationException>([&] { return client.SendAsync(Bytes("xy"), 2, "h", 5); });
    client.Close();
    Caught<ObjectDisposedException>([&] { return client.SendAsync(Bytes("xy"), 2, to); });
    server.Close();
    Caught<ObjectDisposedException>([&] { return server.ReceiveAsync(); });
}

BOOST_AUTO_TEST_CASE(tasks_of_clients_check_first_and_fail_later,
                     *Documents("TcpClient.ConnectAsync (IPAddress,Int32) and (String,Int32)", "called after the TcpClient was closed") *
                         Documents("TcpClient.ConnectAsync (IPAddress[],Int32)", "ipAddresses is null") *
                         Documents("TcpClient.ConnectAsync (IPAddress[],Int32)",
                                   "address family is neither InterNetwork nor InterNetworkV6") *
                         Documents("TcpClient.ConnectAsync [all 3 overloads]", "port outside IPEndPoint.MinPort..MaxPort (0..65535)") *
                         Documents("TcpClient.ConnectAsync [all 3 overloads]", Fails) *
                         Documents("TcpListener.AcceptSocketAsync", "Start was not called") *
                         Documents("TcpListener.AcceptTcpClientAsync", Fails) * Documents("UdpClient.ReceiveAsync", Fails) *
                         Documents("UdpClient.SendAsync [all 3 overloads]", Fails))
{
    const Array<IPAddress> addresses{IPAddress::Loopback};
    const Socket deaf = Deaf();
    const int port = SocketTests::PortOf(deaf);
    const TcpClient client;
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return client.ConnectAsync(Array<IPAddress>(nullptr), 5); }) == "addresses");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return client.ConnectAsync(addresses, 65536); }) == "port");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return client.ConnectAsync("h", -1); }) == "port");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return client.ConnectAsync(IPAddress::Loopback, -1); }) == "port");
    const auto refused = [](const Task<>& task)
    { return ErrorOf([&] { return task.GetAwaiter().GetResult(), 0; }) == SocketError::ConnectionRefused; };
    BOOST_TEST(refused(TcpClient().ConnectAsync("127.0.0.1", port)));
    BOOST_TEST(refused(TcpClient().ConnectAsync(IPAddress::Loopback, port)));
    BOOST_TEST(refused(TcpClient().ConnectAsync(addresses, port)));
    BOOST_TEST(refused(TcpClient().ConnectAsync(IPEndPoint(IPAddress::Loopback, port))));
    if (Socket::OSSupportsUnixDomainSockets())
    {
        client.Client(Socket(AddressFamily::Unix, SocketType::Stream, ProtocolType::Unspecified));
        Caught<NotSupportedException>([&] { return client.ConnectAsync(addresses, port); });
    }
    client.Close();
    Caught<ObjectDisposedException>([&] { return client.ConnectAsync("h", 5); });
    Caught<ObjectDisposedException>([&] { return client.ConnectAsync(IPAddress::Loopback, 5); });

    const TcpListener listener = TcpListener(IPAddress::Loopback, 0);
    Caught<InvalidOperationException>([&] { return listener.AcceptSocketAsync(); });
    Caught<InvalidOperationException>([&] { return listener.AcceptTcpClientAsync(); });
    listener.Start();
    Break(listener.Server());
    BOOST_TEST(SaysNoSocket(ErrorOf([&] { return listener.AcceptTcpClientAsync().GetAwaiter().GetResult(); })));
    const UdpClient udp = UdpClient(IPEndPoint(IPAddress::Loopback, 0));
    const IPEndPoint to = (IPEndPoint)udp.Client().LocalEndPoint();
    Break(udp.Client());
    BOOST_TEST(SaysNoSocket(ErrorOf([&] { return udp.ReceiveAsync().GetAwaiter().GetResult(); })));
    BOOST_TEST(SaysNoSocket(ErrorOf([&] { return udp.SendAsync(Bytes("x"), 1, to).GetAwaiter().GetResult(); })));
}

BOOST_AUTO_TEST_CASE(a_token_ends_what_is_pending_and_the_clients_stay_usable)
{
    const TcpListener listener = TcpListener(IPAddress::Loopback, 0);
    listener.Start();
    const UdpClient udp = UdpClient(IPEndPoint(IPAddress::Loopback, 0));
    CancellationTokenSource source;
    const auto token = source.Token();
    const TcpClient client;
    const Task<TcpClient> accept = listener.AcceptTcpClientAsync(token).AsTask();
    client.ConnectAsync(IPAddress::Loopback, PortOf(listener), token).GetAwaiter().GetResult();
    const TcpClient server = accept.GetAwaiter().GetResult();
    const NetworkStream stream = client.GetStream();
    const NetworkStream other = server.GetStream();
    const Array<Byte> b(4);
    const Array<Byte> much(64 * 1024 * 1024);
    const Task<Socket> second = listener.AcceptSocketAsync(token).AsTask();
    const Task<UdpReceiveResult> receive = udp.ReceiveAsync(token).AsTask();
    const Task<int> read = stream.ReadAsync(b, 0, 4, token);
    const Task<int> readAgain = stream.ReadAsync(b, token).AsTask();
    const Task<> write = stream.WriteAsync(much, token).AsTask();
    const Task<> copy = stream.CopyToAsync(MemoryStream(), token);
    source.Cancel();
    for (const Task<>& task : {Task<>(second), Task<>(receive), Task<>(read), Task<>(readAgain), write, copy})
    {
        const auto cancelled = [&]
        {
            try
            {
                task.GetAwaiter().GetResult();
            }
            catch (const OperationCanceledException& exception)
            {
                return exception.CancellationToken() == token;
            }
            return false;
        };
        BOOST_TEST(cancelled());
        BOOST_TEST(task.IsCanceled());
    }
    other.Write(Bytes("abcd"));
    BOOST_TEST(stream.ReadAsync(b).Result() == 4);
    BOOST_TEST(TextOf(b) == "abcd");
    const Task<UdpReceiveResult> next = udp.ReceiveAsync();
    BOOST_TEST(UdpClient().SendAsync(Bytes("xy"), (IPEndPoint)udp.Client().LocalEndPoint()).Result() == 2);
    BOOST_TEST(TextOf(next.Result().Buffer()) == "xy");
}

BOOST_AUTO_TEST_CASE(tasks_that_are_pending_when_a_stream_is_closed)
{
    const Pair pair = ConnectedPair();
    const NetworkStream stream = NetworkStream(pair.Client, true);
    const Array<Byte> b(4);
    const Task<int> read = stream.ReadAsync(b).AsTask();
    stream.Close();
    const auto exception = Caught<IOException>([&] { read.GetAwaiter().GetResult(); });
    BOOST_REQUIRE(exception);
    BOOST_REQUIRE((exception->InnerException() != nullptr));
    BOOST_TEST((exception->InnerException()->As<SocketException>()->SocketErrorCode() == SocketError::OperationAborted));
}
