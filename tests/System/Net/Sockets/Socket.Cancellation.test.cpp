// Tokens that end calls of a socket: cancelled before, while the call is pending, and while it completes.
#include "tests/Support/TaskStyles.hpp"

using namespace SocketTests;
using namespace System::Threading;
using namespace System::Threading::Tasks;

namespace
{
    constexpr int Times(int many, int few)
    {
        return Slower == 1 ? many : few;
    }

    /// That a task is or will be cancelled, by this token.
    template <class T>
    void CheckCanceled(const Task<T>& task, const CancellationToken& token)
    {
        try
        {
            ResultOf(task);
            BOOST_ERROR("no exception");
        }
        catch (const OperationCanceledException& exception)
        {
            BOOST_TEST((exception.CancellationToken() == token));
        }
        BOOST_TEST(task.IsCanceled());
    }

    /// A listener whose queue is full, so that the system lets the next client wait.
    class FullListener
    {
    public:
        FullListener()
        {
            _listener.Bind(FreePort());
            _listener.Listen(0);
            for (int i = 0; i != 3; ++i)
            {
                _fillers.push_back(Tcp());
                _fillers.back().BeginConnect(_listener.LocalEndPoint(), nullptr, nullptr);
            }
        }
        [[nodiscard]] EndPoint Address() const { return _listener.LocalEndPoint(); }

    private:
        Socket _listener = Tcp();
        std::vector<Socket> _fillers;
    };

    Task<Int64> SumOfReceived(Socket socket, std::vector<CancellationTokenSource>& sources, std::atomic<int>& round)
    {
        const Array<Byte> buffer(1);
        Int64 sum = 0;
        for (std::size_t i = 0; i != sources.size(); ++i)
        {
            round = static_cast<int>(i);
            try
            {
                const int received = co_await socket.ReceiveAsync(buffer.AsMemory(), SocketFlags::None, sources[i].Token());
                sum += received == 0 ? 1'000'000 : buffer[0];
            }
            catch (const OperationCanceledException&)
            {
                // The next one receives it.
            }
        }
        co_return sum;
    }
}

BOOST_AUTO_TEST_CASE(a_token_that_is_cancelled_already_starts_nothing)
{
    const CancellationToken token(true);
    const Array<Byte> b = Bytes("abcd");
    const EndPoint any = AnyEndPoint();
    const Pair pair = ConnectedPair();
    const Pair datagrams = ConnectedDatagrams();
    const Socket listener = Listener();
    pair.Client.Send(Bytes("xy"));
    AwaitReadable(pair.Server);
    CheckCanceled(pair.Server.ReceiveAsync(b.AsMemory(), token).AsTask(), token);
    CheckCanceled(pair.Server.ReceiveAsync(b.AsMemory(), SocketFlags::None, token).AsTask(), token);
    BOOST_TEST(pair.Server.Available() == 2);
    CheckCanceled(pair.Server.SendAsync(b, token).AsTask(), token);
    CheckCanceled(pair.Server.SendAsync(b, SocketFlags::None, token).AsTask(), token);
    CheckCanceled(pair.Server.DisconnectAsync(true, token).AsTask(), token);
    BOOST_TEST(pair.Server.Connected());
    BOOST_TEST(pair.Client.Available() == 0);
    CheckCanceled(datagrams.Server.ReceiveFromAsync(b.AsMemory(), any, token).AsTask(), token);
    CheckCanceled(datagrams.Server.ReceiveFromAsync(b, SocketFlags::None, any, token).AsTask(), token);
    CheckCanceled(datagrams.Server.ReceiveFromAsync(b, 0, SocketAddress(AddressFamily::InterNetwork), token).AsTask(), token);
    CheckCanceled(datagrams.Server.SendToAsync(b, datagrams.Client.LocalEndPoint(), token).AsTask(), token);
    CheckCanceled(datagrams.Server.SendToAsync(b, 0, datagrams.Client.LocalEndPoint(), token).AsTask(), token);
    CheckCanceled(datagrams.Server.SendToAsync(b, 0, datagrams.Client.LocalEndPoint().Serialize(), token).AsTask(), token);
    CheckCanceled(listener.AcceptAsync(token).AsTask(), token);
    CheckCanceled(listener.AcceptAsync(Tcp(), token).AsTask(), token);
    const Socket client = Tcp();
    CheckCanceled(client.ConnectAsync(listener.LocalEndPoint(), token).AsTask(), token);
    CheckCanceled(client.ConnectAsync(IPAddress::Loopback, PortOf(listener), token).AsTask(), token);
    CheckCanceled(client.ConnectAsync(Array<IPAddress>{IPAddress::Loopback}, PortOf(listener), token).AsTask(), token);
    CheckCanceled(client.ConnectAsync("localhost", PortOf(listener), token).AsTask(), token);
    BOOST_TEST(!listener.Poll(0, SelectMode::SelectRead));
    // A closed socket, or one in the wrong state, is not looked at, an argument is.
    client.Close();
    CheckCanceled(client.ReceiveAsync(b.AsMemory(), token).AsTask(), token);
    CheckCanceled(client.AcceptAsync(token).AsTask(), token);
    CheckCanceled(client.ConnectAsync(listener.LocalEndPoint(), token).AsTask(), token);
    CheckCanceled(client.ConnectAsync(IPAddress::Loopback, PortOf(listener), token).AsTask(), token);
    CheckCanceled(client.ConnectAsync("localhost", PortOf(listener), token).AsTask(), token);
    CheckCanceled(listener.ConnectAsync("localhost", PortOf(listener), token).AsTask(), token);
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { (void)datagrams.Server.SendToAsync(b, EndPoint(nullptr), token); }) == "remoteEP");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { (void)Tcp().ConnectAsync(String(nullptr), 5, token); }) == "host");
}

BOOST_AUTO_TEST_CASE(a_pending_call_ends_at_once_and_the_socket_stays_usable,
                     *Differs("Socket.ReceiveAsync and its kin", "cancelled while pending, as a Task"))
{
    const Array<Byte> b(4);
    const Pair pair = ConnectedPair();
    const Pair datagrams = ConnectedDatagrams();
    const Socket listener = Listener();
    CancellationTokenSource source;
    const CancellationToken token = source.Token();
    const Task<int> receive = pair.Server.ReceiveAsync(b.AsMemory(), token).AsTask();
    const Task<int> second = pair.Server.ReceiveAsync(b.AsMemory(), token).AsTask();
    const Task<SocketReceiveFromResult> from = datagrams.Server.ReceiveFromAsync(b.AsMemory(), AnyEndPoint(), token).AsTask();
    const Task<int> fromAddress =
        datagrams.Server.ReceiveFromAsync(b.AsMemory(), SocketFlags::None, SocketAddress(AddressFamily::InterNetwork), token).AsTask();
    const Task<Socket> accept = listener.AcceptAsync(token).AsTask();
    const Array<Byte> much(64 * 1024 * 1024);
    const Task<int> send = pair.Server.SendAsync(much.AsMemory(), token).AsTask();
    BOOST_TEST(!(receive.IsCompleted() || from.IsCompleted() || accept.IsCompleted() || send.IsCompleted()));
    source.Cancel();
    CheckCanceled(receive, token);
    CheckCanceled(second, token);
    CheckCanceled(from, token);
    CheckCanceled(fromAddress, token);
    CheckCanceled(accept, token);
    CheckCanceled(send, token);

    BOOST_TEST(pair.Server.Connected());
    pair.Client.Send(Bytes("abcd"));
    BOOST_TEST(ResultOf(pair.Server.ReceiveAsync(b.AsMemory())) == 4);
    BOOST_TEST(TextOf(b) == "abcd");
    datagrams.Client.Send(Bytes("ef"));
    BOOST_TEST(ResultOf(datagrams.Server.ReceiveFromAsync(b.AsMemory(), AnyEndPoint())).ReceivedBytes == 2);
    const Socket client = Tcp();
    client.Connect(listener.LocalEndPoint());
    BOOST_TEST(ResultOf(listener.AcceptAsync()).Connected());
}

BOOST_AUTO_TEST_CASE(a_value_task_knows_that_it_was_cancelled)
{
    const Array<Byte> b(4);
    const Pair pair = ConnectedPair();
    CancellationTokenSource source;
    const ValueTask<int> task = pair.Server.ReceiveAsync(b.AsMemory(), source.Token());
    BOOST_TEST(!task.IsCompleted());
    source.Cancel();
    BOOST_TEST(task.IsCompleted());
    BOOST_TEST(task.IsCanceled());
    BOOST_TEST(!task.IsFaulted());
    Caught<OperationCanceledException>([&] { ResultOf(task); });
    Caught<InvalidOperationException>([&] { ResultOf(task); });
}

BOOST_AUTO_TEST_CASE(one_call_is_cancelled_and_the_others_go_on)
{
    const Array<Byte> b(3);
    const Pair pair = ConnectedPair();
    CancellationTokenSource first;
    CancellationTokenSource second;
    const Task<int> one = pair.Server.ReceiveAsync(b.AsMemory(0, 1), first.Token()).AsTask();
    const Task<int> two = pair.Server.ReceiveAsync(b.AsMemory(1, 1), second.Token()).AsTask();
    const Task<int> three = pair.Server.ReceiveAsync(b.AsMemory(2, 1), first.Token()).AsTask();
    first.Cancel();
    CheckCanceled(one, first.Token());
    CheckCanceled(three, first.Token());
    pair.Client.Send(Bytes("x"));
    BOOST_TEST(two.Result() == 1);
    BOOST_TEST(b[1] == 'x');
    second.Cancel(); // too late
    BOOST_TEST(two.IsCompletedSuccessfully());
}

BOOST_AUTO_TEST_CASE(a_time_out_ends_a_call)
{
    const Array<Byte> b(4);
    const Pair pair = ConnectedPair();
    const CancellationTokenSource source(TimeSpan::FromMilliseconds(20));
    CheckCanceled(pair.Server.ReceiveAsync(b.AsMemory(), source.Token()).AsTask(), source.Token());
}

BOOST_AUTO_TEST_CASE(a_connect_ends_at_once_and_another_can_be_made, *Differs("Socket.ConnectAsync", "after one that was cancelled"))
{
    const FullListener full;
    const Socket socket = Tcp();
    CancellationTokenSource source;
    const Task<> connect = socket.ConnectAsync(full.Address(), source.Token()).AsTask();
    source.Cancel();
    try
    {
        ResultOf(connect);
        return; // this system lets any number of clients in
    }
    catch (const OperationCanceledException& exception)
    {
        BOOST_TEST((exception.CancellationToken() == source.Token()));
    }
    BOOST_TEST(!socket.Connected());
    const Socket listener = Listener();
    ResultOf(socket.ConnectAsync(listener.LocalEndPoint()));
    BOOST_TEST(socket.Connected());
    socket.Send(Bytes("x"));
    BOOST_TEST(ReceiveText(listener.Accept(), 1) == "x");
}

BOOST_AUTO_TEST_CASE(a_connect_that_waits_for_a_name_ends_at_once)
{
    for (int i = 0; i != 20; ++i)
    {
        const Socket listener = Listener();
        const Socket socket = Tcp();
        CancellationTokenSource source;
        const ValueTask<> connect = socket.ConnectAsync("localhost", PortOf(listener), source.Token());
        source.Cancel();
        try
        {
            ResultOf(connect); // it may have been quicker
        }
        catch (const OperationCanceledException&)
        {
            ResultOf(socket.ConnectAsync(listener.LocalEndPoint()));
        }
        BOOST_TEST(socket.Connected());
    }
}

BOOST_AUTO_TEST_CASE(a_token_that_races_with_data_loses_no_byte)
{
    const Pair pair = ConnectedPair();
    constexpr int Rounds = Times(4000, 400);
    std::vector<CancellationTokenSource> sources(Rounds);
    std::atomic<int> round{-1};
    const Task<Int64> receiving = SumOfReceived(pair.Server, sources, round);
    Int64 sent = 0;
    int cancelled = 0;
    const Array<Byte> one(1);
    std::thread canceller(
        [&]
        {
            while (cancelled < Rounds)
            {
                if (const int now = round; now >= cancelled)
                {
                    sources[static_cast<std::size_t>(now)].Cancel();
                    cancelled = now + 1;
                }
            }
        });
    for (int i = 0; i != Rounds; ++i)
    {
        one[0] = static_cast<Byte>(1 + i % 100);
        pair.Client.Send(one);
        sent += one[0];
        if (i % 7 == 0)
        {
            std::this_thread::yield();
        }
    }
    canceller.join();
    Int64 sum = receiving.Result();
    pair.Client.Shutdown(SocketShutdown::Send);
    const Array<Byte> rest(4096);
    for (int received = 0; (received = pair.Server.Receive(rest)) != 0;)
    {
        for (int i = 0; i != received; ++i)
        {
            sum += rest[i];
        }
    }
    BOOST_TEST(sum == sent);
}

BOOST_AUTO_TEST_CASE(two_tokens_on_one_socket_are_cancelled_at_the_same_time)
{
    const Pair pair = ConnectedPair();
    const Array<Byte> b(2);
    for (int i = 0; i != Times(2000, 200); ++i)
    {
        CancellationTokenSource first;
        CancellationTokenSource second;
        const Task<int> one = pair.Server.ReceiveAsync(b.AsMemory(0, 1), first.Token()).AsTask();
        const Task<int> two = pair.Server.ReceiveAsync(b.AsMemory(1, 1), second.Token()).AsTask();
        std::thread other([&] { second.Cancel(); });
        first.Cancel();
        other.join();
        CheckCanceled(one, first.Token());
        CheckCanceled(two, second.Token());
    }
    pair.Client.Send(Bytes("x"));
    BOOST_TEST(ResultOf(pair.Server.ReceiveAsync(b.AsMemory())) == 1);
}

BOOST_AUTO_TEST_CASE(a_token_races_with_the_closing_of_the_socket)
{
    const Array<Byte> b(1);
    for (int i = 0; i != Times(500, 100); ++i)
    {
        const Pair pair = ConnectedPair();
        CancellationTokenSource source;
        const Task<int> task = pair.Server.ReceiveAsync(b.AsMemory(), source.Token()).AsTask();
        std::thread other([&] { pair.Server.Close(); });
        source.Cancel();
        other.join();
        BOOST_CHECK_THROW(ResultOf(task), System::Exception);
    }
}
