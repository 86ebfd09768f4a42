// Accepts with first data, and into a given socket.
#include "Support/Connections.hpp"

using namespace SocketTests;
using namespace Signals;

BOOST_AUTO_TEST_CASE(an_accept_with_data_waits_for_the_data, *Documents("Socket.EndAccept(out Byte[],out Int32,IAsyncResult)", "success"))
{
    const Socket listener = Listener();
    Event called;
    const IAsyncResult result = listener.BeginAccept(
        10, [&](const IAsyncResult&) { called.Set(); }, listener);
    const Socket client = ConnectedTo(listener);
    BOOST_TEST(!result.AsyncWaitHandle().WaitOne(20));
    client.Send(Bytes("hello"));
    Array<Byte> buffer;
    int transferred = 0;
    const Socket server = listener.EndAccept(buffer, transferred, result);
    BOOST_TEST(transferred == 5);
    BOOST_TEST(buffer.Length() == 10);
    BOOST_TEST(AsText(buffer, transferred) == "hello");
    BOOST_TEST(called.Wait());
    // What came after it is still there to be received.
    client.Send(Bytes("world"));
    BOOST_TEST(ReceiveAll(server, 5) == "world");
    BOOST_TEST(server.RemoteEndPoint().ToString() == client.LocalEndPoint().ToString());
}

BOOST_TEST_DECORATOR(*Differs("Socket.EndAccept(IAsyncResult)", "for a BeginAccept with a receive size"))
BOOST_AUTO_TEST_CASE(the_three_ends_give_the_data_exactly_whole_or_not_at_all)
{
    const Socket listener = Listener();
    const auto begin = [&](const Socket& client)
    {
        const IAsyncResult result = listener.BeginAccept(10, nullptr, nullptr);
        client.Connect(listener.LocalEndPoint());
        client.Send(Bytes("hello"));
        return result;
    };
    Array<Byte> buffer;
    int transferred = -1;
    const Socket one = Tcp();
    const Socket first = listener.EndAccept(buffer, begin(one));
    BOOST_TEST(AsText(buffer) == "hello");
    const Socket two = Tcp();
    const Socket second = listener.EndAccept(buffer, transferred, begin(two));
    BOOST_TEST(buffer.Length() == 10);
    BOOST_TEST(AsText(buffer, transferred) == "hello");
    const Socket three = Tcp();
    const Socket third = listener.EndAccept(begin(three));
    BOOST_TEST(third.Available() == 0);
    three.Send(Bytes("next"));
    BOOST_TEST(ReceiveAll(third, 4) == "next");
}

BOOST_AUTO_TEST_CASE(more_data_than_the_size_stays_for_the_next_receive)
{
    const Socket listener = Listener();
    const IAsyncResult result = listener.BeginAccept(3, nullptr, nullptr);
    const Socket client = ConnectedTo(listener);
    client.Send(Bytes("hello"));
    Array<Byte> buffer;
    const Socket server = listener.EndAccept(buffer, result);
    BOOST_TEST(AsText(buffer) == "hel");
    BOOST_TEST(ReceiveAll(server, 2) == "lo");
}

BOOST_AUTO_TEST_CASE(size_0_completes_on_accept)
{
    const Socket listener = Listener();
    const IAsyncResult result = listener.BeginAccept(0, nullptr, nullptr);
    const Socket client = ConnectedTo(listener);
    Array<Byte> buffer;
    int transferred = -1;
    const Socket server = listener.EndAccept(buffer, transferred, result);
    BOOST_TEST(transferred == 0);
    BOOST_TEST((buffer != nullptr));
    BOOST_TEST(buffer.Length() == 0);
    BOOST_TEST(server.Connected());
    const IAsyncResult plain = listener.BeginAccept(nullptr, nullptr);
    const Socket another = ConnectedTo(listener);
    (void)listener.EndAccept(buffer, plain);
    BOOST_TEST(buffer.Length() == 0);
}

BOOST_AUTO_TEST_CASE(a_peer_that_closes_without_sending_gives_0_bytes)
{
    const Socket listener = Listener();
    const IAsyncResult result = listener.BeginAccept(10, nullptr, nullptr);
    ConnectedTo(listener).Close();
    Array<Byte> buffer;
    int transferred = -1;
    const Socket server = listener.EndAccept(buffer, transferred, result);
    BOOST_TEST(transferred == 0);
    BOOST_TEST(buffer.Length() == 10);
    BOOST_TEST(server.Receive(Array<Byte>(1)) == 0);
    const IAsyncResult next = listener.BeginAccept(10, nullptr, nullptr);
    const Socket client = ConnectedTo(listener);
    client.Shutdown(SocketShutdown::Send);
    const Socket another = listener.EndAccept(buffer, next);
    BOOST_TEST(buffer.Length() == 0);
    another.Send(Bytes("still open"));
    BOOST_TEST(ReceiveAll(client, 10) == "still open");
}

BOOST_AUTO_TEST_CASE(a_peer_that_resets_before_sending_is_an_error_of_that_accept_only)
{
    const Socket listener = Listener();
    const IAsyncResult result = listener.BeginAccept(10, nullptr, nullptr);
    const Socket client = ConnectedTo(listener);
    BOOST_TEST(!result.AsyncWaitHandle().WaitOne(20));
    client.LingerState(LingerOption(true, 0));
    client.Close();
    BOOST_TEST(OutcomeOf([&] { listener.EndAccept(result); }) == "SocketException 10054");
    const IAsyncResult next = listener.BeginAccept(nullptr, nullptr);
    const Socket another = ConnectedTo(listener);
    BOOST_TEST(listener.EndAccept(next).Connected());
}

BOOST_TEST_DECORATOR(*Differs("Socket.BeginAccept(Int32, …)", "a peer that sends nothing"))
BOOST_AUTO_TEST_CASE(a_silent_client_never_delays_others)
{
    constexpr int Silent = 50;
    const Socket listener = Listener();
    std::vector<IAsyncResult> results;
    for (int i = 0; i != Silent + 1; ++i)
    {
        results.push_back(listener.BeginAccept(10, nullptr, nullptr));
    }
    std::vector<Socket> silent;
    for (int i = 0; i != Silent; ++i)
    {
        silent.push_back(ConnectedTo(listener));
    }
    const Socket client = ConnectedTo(listener);
    client.Send(Bytes("I speak"));
    Array<Byte> buffer;
    const Socket server = listener.EndAccept(buffer, results.back());
    BOOST_TEST(AsText(buffer) == "I speak");
    // A blocking accept goes on as well.
    const Socket other = ConnectedTo(listener);
    BOOST_TEST(listener.Accept().RemoteEndPoint().ToString() == other.LocalEndPoint().ToString());
    int completed = 0;
    for (int i = 0; i != Silent; ++i)
    {
        completed += results[static_cast<std::size_t>(i)].IsCompleted();
    }
    BOOST_TEST(completed == 0);
    // They speak in another order than they came.
    for (int i = Silent; i-- != 0;)
    {
        const auto index = static_cast<std::size_t>(i);
        silent[index].Send(Bytes(std::to_string(i)));
        const Socket accepted = listener.EndAccept(buffer, results[index]);
        BOOST_TEST(AsText(buffer) == std::to_string(i));
    }
}

BOOST_AUTO_TEST_CASE(a_given_socket_becomes_the_connection)
{
    const Socket listener = Listener();
    for (const int size : {0, 5})
    {
        const Socket given = Tcp();
        const IAsyncResult result = listener.BeginAccept(given, size, nullptr, nullptr);
        const Socket client = ConnectedTo(listener);
        client.Send(Bytes("hello"));
        Array<Byte> buffer;
        const Socket server = listener.EndAccept(buffer, result);
        BOOST_TEST((server == given));
        BOOST_TEST(given.Connected());
        BOOST_TEST(given.RemoteEndPoint().ToString() == client.LocalEndPoint().ToString());
        BOOST_TEST(buffer.Length() == size);
        BOOST_TEST(ReceiveAll(given, 5 - size) == std::string("hello").substr(static_cast<std::size_t>(size)));
        given.Send(Bytes("answer"));
        BOOST_TEST(ReceiveAll(client, 6) == "answer");
    }
}

BOOST_AUTO_TEST_CASE(no_given_socket_means_a_new_one,
                     *Documents("Socket.BeginAccept(Socket,Int32,AsyncCallback,Object)", "acceptSocket == null"))
{
    const Socket listener = Listener();
    const IAsyncResult result = listener.BeginAccept(nullptr, 5, nullptr, nullptr);
    const Socket client = ConnectedTo(listener);
    client.Send(Bytes("hello"));
    Array<Byte> buffer;
    BOOST_TEST(listener.EndAccept(buffer, result).Connected());
    BOOST_TEST(AsText(buffer) == "hello");
}

BOOST_AUTO_TEST_CASE(a_bound_or_connected_or_closed_socket_cannot_become_the_connection,
                     *Documents("Socket.BeginAccept [all 3 overloads]", "acceptSocket is already bound"))
{
    const Socket listener = Listener();
    const Pair pair;
    const Socket closed = Tcp();
    closed.Close();
    BOOST_CHECK_THROW(listener.BeginAccept(Bound(Tcp()), 0, nullptr, nullptr), InvalidOperationException);
    BOOST_CHECK_THROW(listener.BeginAccept(pair.Client, 0, nullptr, nullptr), InvalidOperationException);
    BOOST_CHECK_THROW(listener.BeginAccept(closed, 0, nullptr, nullptr), ObjectDisposedException);
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { listener.BeginAccept(-1, nullptr, nullptr); }) == "receiveSize");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { listener.BeginAccept(nullptr, -1, nullptr, nullptr); }) == "receiveSize");
    BOOST_CHECK_THROW(Tcp().BeginAccept(nullptr, nullptr), InvalidOperationException);
    BOOST_CHECK_THROW(Bound(Tcp()).BeginAccept(nullptr, nullptr), InvalidOperationException);
}

BOOST_AUTO_TEST_CASE(a_socket_given_to_two_accepts_becomes_the_first_connection_only)
{
    const auto before = DescriptorsNow();
    {
        const Socket listener = Listener();
        const Socket given = Tcp();
        const IAsyncResult first = listener.BeginAccept(given, 0, nullptr, nullptr);
        const IAsyncResult second = listener.BeginAccept(given, 0, nullptr, nullptr);
        const Socket client = ConnectedTo(listener);
        BOOST_TEST((listener.EndAccept(first) == given));
        const Socket another = ConnectedTo(listener);
        BOOST_TEST(OutcomeOf([&] { listener.EndAccept(second); }) == "SocketException 10022");
        BOOST_TEST(another.Receive(Array<Byte>(1)) == 0);
        client.Send(Bytes("hello"));
        BOOST_TEST(ReceiveAll(given, 5) == "hello");
    }
    BOOST_TEST(DescriptorsReturnTo(before));
}

BOOST_AUTO_TEST_CASE(a_given_socket_that_is_closed_meanwhile_ends_its_accept_only)
{
    const auto before = DescriptorsNow();
    {
        const Socket listener = Listener();
        // Before the connection comes.
        const Socket early = Tcp();
        const IAsyncResult first = listener.BeginAccept(early, 5, nullptr, nullptr);
        early.Close();
        const Socket client = ConnectedTo(listener);
        BOOST_TEST(OutcomeOf([&] { listener.EndAccept(first); }) == "SocketException 995");
        BOOST_TEST(client.Receive(Array<Byte>(1)) == 0);
        // While its first data is waited for.
        const Socket late = Tcp();
        const IAsyncResult second = listener.BeginAccept(late, 5, nullptr, nullptr);
        const Socket silent = ConnectedTo(listener);
        BOOST_TEST(!second.AsyncWaitHandle().WaitOne(20));
        late.Close();
        BOOST_TEST(OutcomeOf([&] { listener.EndAccept(second); }) == "SocketException 995");
        const IAsyncResult third = listener.BeginAccept(nullptr, nullptr);
        const Socket another = ConnectedTo(listener);
        BOOST_TEST(listener.EndAccept(third).Connected());
    }
    BOOST_TEST(DescriptorsReturnTo(before));
}

BOOST_AUTO_TEST_CASE(closing_the_listener_ends_accepts_that_wait_for_data_and_their_connections,
                     *Documents("Socket.BeginAccept", "Close called while pending"))
{
    constexpr int Waiting = 20;
    const auto before = DescriptorsNow();
    {
        const Socket listener = Listener();
        Count called;
        std::vector<IAsyncResult> results;
        std::vector<Socket> clients;
        for (int i = 0; i != Waiting; ++i)
        {
            results.push_back(listener.BeginAccept(
                10, [&](const IAsyncResult&) { called.Add(); }, nullptr));
            if (i % 2 == 0)
            {
                clients.push_back(ConnectedTo(listener)); // half of them in their second phase
            }
        }
        const auto start = Clock::now();
        listener.Close();
        BOOST_TEST(called.Reaches(Waiting));
        BOOST_TEST_MESSAGE("closing took " << MillisecondsSince(start) << " ms");
        for (const IAsyncResult& result : results)
        {
            BOOST_TEST(OutcomeOf([&] { listener.EndAccept(result); }) == "ObjectDisposedException");
        }
        for (const Socket& client : clients)
        {
            const std::string outcome = OutcomeOf([&] { BOOST_TEST(client.Receive(Array<Byte>(1)) == 0); });
            BOOST_TEST((outcome == "" || outcome == "SocketException 10054"));
        }
        BOOST_TEST(called.Value() == Waiting);
    }
    BOOST_TEST(DescriptorsReturnTo(before));
}
