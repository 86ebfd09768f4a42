// One SocketAsyncEventArgs for many operations, many at once, and those that programs derive.
#include "Support/WatchedArgs.hpp"
#include <System/Threading.hpp>
#include <System/Threading/AsyncLocal.hpp>

using namespace SocketTests;
using Signals::Times;

namespace
{
    /// Echoes on one connection with one set of args, as servers do it.
    class Session
    {
    public:
        explicit Session(const Socket& socket, Signals::Count& ended) : _socket(socket), _ended(ended)
        {
            _args.SetBuffer(_buffer, 0, _buffer.Length());
            _args.Completed() += [this](Object, const SocketAsyncEventArgs& e) { Go(e); };
        }
        void Begin()
        {
            if (!_socket.ReceiveAsync(_args))
            {
                Go(_args);
            }
        }

    private:
        void Go(const SocketAsyncEventArgs& e)
        {
            for (;;)
            {
                if (e.SocketError() != SocketError::Success || e.BytesTransferred() == 0)
                {
                    _socket.Close();
                    _ended.Add();
                    return;
                }
                const bool received = e.LastOperation() == SocketAsyncOperation::Receive;
                e.SetBuffer(0, received ? e.BytesTransferred() : _buffer.Length());
                if (received ? _socket.SendAsync(e) : _socket.ReceiveAsync(e))
                {
                    return;
                }
            }
        }

        Socket _socket;
        Array<Byte> _buffer = Array<Byte>(64);
        SocketAsyncEventArgs _args;
        Signals::Count& _ended;
    };
}

BOOST_AUTO_TEST_CASE(many_connections_each_with_their_own)
{
    constexpr int Connections = 20;
    constexpr int Rounds = Times(50, 10);
    const Socket listener = Listener();
    Signals::Count ended;
    std::vector<std::unique_ptr<Session>> sessions;
    std::vector<Socket> clients;
    for (int i = 0; i != Connections; ++i)
    {
        clients.push_back(Tcp());
        clients.back().Connect(listener.LocalEndPoint());
        sessions.push_back(std::make_unique<Session>(listener.Accept(), ended));
        sessions.back()->Begin();
    }
    for (int round = 0; round != Rounds; ++round)
    {
        for (const Socket& client : clients)
        {
            client.Send(Bytes("hello"));
        }
        for (const Socket& client : clients)
        {
            BOOST_TEST(ReceiveText(client, 5) == "hello");
        }
    }
    for (const Socket& client : clients)
    {
        client.Close();
    }
    BOOST_TEST(ended.Reaches(Connections));
}

BOOST_AUTO_TEST_CASE(every_kind_of_operation_one_after_another)
{
    const Socket listener = Listener();
    const Socket datagrams = BoundUdp();
    WatchedArgs e;
    for (int round = 0; round != 3; ++round)
    {
        e.Args.SetBuffer(nullptr, 0, 0);
        e.Args.AcceptSocket(nullptr);
        e.Args.RemoteEndPoint(listener.LocalEndPoint());
        e.Run(Making());
        const Socket client = e.Args.ConnectSocket();
        e.Run(Accepting(listener));
        const Socket server = e.Args.AcceptSocket();
        const Array<Byte> buffer(16);
        e.Args.SetBuffer(Bytes("abc"), 0, 3);
        e.Run(Sending(client));
        e.Args.SetBuffer(buffer, 0, 16);
        e.Run(Receiving(server));
        BOOST_TEST(TextOf(buffer, 0, e.Bytes()) == "abc");
        e.Args.SetBuffer(nullptr, 0, 0);
        e.Args.BufferList(Segments({ArraySegment<Byte>(Bytes("d")), ArraySegment<Byte>(Bytes("ef"))}));
        e.Run(Sending(server));
        e.Args.BufferList(Segments({ArraySegment<Byte>(buffer, 0, 2), ArraySegment<Byte>(buffer, 2, 5)}));
        e.Run(Receiving(client));
        BOOST_TEST(TextOf(buffer, 0, e.Bytes()) == "def");
        e.Args.BufferList(nullptr);
        e.Args.SendPacketsElements(Array<SendPacketsElement>{SendPacketsElement(Bytes("gh"))});
        e.Run(SendingPackets(client));
        BOOST_TEST(ReceiveText(server, 2) == "gh");
        e.Args.SetBuffer(Bytes("ij"), 0, 2);
        e.Args.RemoteEndPoint(datagrams.LocalEndPoint());
        e.Run(SendingTo(Udp()));
        e.Args.SetBuffer(buffer, 0, 16);
        e.Run(ReceivingFrom(datagrams));
        BOOST_TEST(TextOf(buffer, 0, e.Bytes()) == "ij");
        datagrams.SendTo(Bytes("k"), datagrams.LocalEndPoint());
        e.Run(ReceivingMessage(datagrams));
        BOOST_TEST(TextOf(buffer, 0, e.Bytes()) == "k");
        e.Run(Disconnecting(client));
        BOOST_TEST(e.Error() == SocketError::Success);
    }
}

BOOST_AUTO_TEST_CASE(a_handler_begins_the_next_operation_again_and_again)
{
    constexpr int Links = Times(20'000, 2'000);
    const Pair pair = ConnectedPair();
    const SocketAsyncEventArgs e;
    e.SetBuffer(Array<Byte>(1), 0, 1);
    Signals::Event done;
    std::atomic<int> links{0};
    std::atomic<int> deepest{0};
    e.Completed() += [&](Object, const SocketAsyncEventArgs& args)
    {
        thread_local int depth = 0;
        deepest = std::max(deepest.load(), ++depth);
        do
        {
            if (args.BytesTransferred() == 0 || ++links == Links)
            {
                done.Set();
                break;
            }
            pair.Server.Send(Array<Byte>(1));
        } while (!pair.Client.ReceiveAsync(args));
        --depth;
    };
    BOOST_REQUIRE(pair.Client.ReceiveAsync(e));
    pair.Server.Send(Array<Byte>(1));
    BOOST_TEST(done.Wait());
    BOOST_TEST(links == Links);
    BOOST_TEST(deepest == 1);
}

BOOST_AUTO_TEST_CASE(closing_at_any_moment_ends_each_once)
{
    for (int i = 0; i != Times(300, 60); ++i)
    {
        const Pair pair = ConnectedPair();
        WatchedArgs receive(Array<Byte>(8));
        WatchedArgs second(Array<Byte>(8));
        WatchedArgs send(Array<Byte>(8));
        std::thread closer(
            [&]
            {
                for (int wait = 0; wait != i * 20; ++wait)
                {
                    (void)pair.Client.GetHashCode();
                }
                pair.Client.Close();
            });
        const auto start = [](WatchedArgs& e, auto begin)
        {
            try
            {
                e.Start(begin);
            }
            catch (const ObjectDisposedException&)
            {
                isInCall = false;
            }
        };
        start(receive, Receiving(pair.Client));
        start(second, Receiving(pair.Client));
        start(send, Sending(pair.Client));
        closer.join();
        receive.End();
        second.End();
        send.End();
    }
}

BOOST_AUTO_TEST_CASE(what_is_pending_keeps_args_and_socket)
{
    const Socket listener = Listener();
    Socket client = Tcp();
    client.Connect(listener.LocalEndPoint());
    const auto raised = std::make_shared<Signals::Event>();
    {
        const Socket server = listener.Accept();
        const SocketAsyncEventArgs e;
        e.SetBuffer(Array<Byte>(4), 0, 4);
        e.Completed() += [raised](Object sender, const SocketAsyncEventArgs& args)
        {
            if (args.BytesTransferred() == 1 && ((Socket)sender).Connected())
            {
                raised->Set();
            }
        };
        BOOST_REQUIRE(server.ReceiveAsync(e));
    }
    client.Send(Bytes("x"));
    BOOST_TEST(raised->Wait());
    // With the last handles the connection is gone.
    BOOST_TEST(client.Receive(Array<Byte>(1)) == 0);
}

BOOST_AUTO_TEST_CASE(one_that_is_over_keeps_no_socket)
{
    const Socket listener = Listener();
    const Socket client = Tcp();
    client.ReceiveTimeout(static_cast<int>(std::chrono::milliseconds(Limit).count()));
    client.Connect(listener.LocalEndPoint());
    const SocketAsyncEventArgs e;
    e.SetBuffer(Array<Byte>(4), 0, 4);
    Signals::Event raised;
    e.Completed() += [&](const Object&, const SocketAsyncEventArgs&) { raised.Set(); };
    BOOST_REQUIRE(listener.Accept().ReceiveAsync(e));
    client.Send(Bytes("x"));
    BOOST_TEST(raised.Wait());
    BOOST_TEST(client.Receive(Array<Byte>(1)) == 0);
}

BOOST_AUTO_TEST_CASE(handlers_come_and_go)
{
    const Pair pair = ConnectedPair();
    WatchedArgs e(Array<Byte>(1));
    std::atomic<int> calls{0};
    EventHandler<SocketAsyncEventArgs> once;
    once = [&](Object, const SocketAsyncEventArgs& args)
    {
        ++calls;
        args.Completed() -= once;
    };
    const EventHandler<SocketAsyncEventArgs> rest = e.Args.Completed();
    e.Args.Completed() = once;
    e.Args.Completed() += rest;
    for (int i = 0; i != 3; ++i)
    {
        e.Run(Receiving(pair.Client), [&] { pair.Server.Send(Bytes("x")); });
    }
    BOOST_TEST(calls == 1);
    // Nobody needs to listen.
    e.Args.Completed() = nullptr;
    BOOST_REQUIRE(pair.Client.ReceiveAsync(e.Args));
    pair.Server.Send(Bytes("x"));
    while (true)
    {
        try
        {
            e.Args.SetBuffer(0, 1);
            break;
        }
        catch (const InvalidOperationException&)
        {
            std::this_thread::yield();
        }
    }
    BOOST_TEST(e.Bytes() == 1);
}

BOOST_AUTO_TEST_CASE(completed_sees_the_callers_context_unless_told_otherwise)
{
    const Threading::AsyncLocal<int> local;
    local.Value(5);
    for (const bool suppresses : {false, true})
    {
        const Pair pair = ConnectedPair();
        const SocketAsyncEventArgs e(suppresses);
        e.SetBuffer(Array<Byte>(1), 0, 1);
        std::atomic<int> seen{-1};
        Signals::Event raised;
        e.Completed() += [&](Object, SocketAsyncEventArgs)
        {
            seen = local.Value();
            raised.Set();
        };
        BOOST_REQUIRE(pair.Client.ReceiveAsync(e));
        pair.Server.Send(Bytes("x"));
        BOOST_REQUIRE(raised.Wait());
        BOOST_TEST(seen == (suppresses ? 0 : 5));
    }
    local.Value(0);
}

BOOST_AUTO_TEST_SUITE(derived)

namespace
{
    /// Counts, and passes on to the base: by value, as it is ported.
    class CountingArgs : public SocketAsyncEventArgs
    {
    public:
        CountingArgs() { SetBuffer(Array<Byte>(8), 0, 8); }
        Signals::Count* Calls = nullptr;
        std::atomic<bool>* WasItself = nullptr;
        int Mine = 7;

    protected:
        void OnCompleted(SocketAsyncEventArgs e) override
        {
            *WasItself = e == *this && Mine == 7;
            Calls->Add();
            SocketAsyncEventArgs::OnCompleted(e);
        }

    public:
        /// As programs do it that want one way for both.
        void Receive(const Socket& socket)
        {
            if (!socket.ReceiveAsync(*this))
            {
                OnCompleted(*this);
            }
        }
        CountingArgs(const CountingArgs& other)
            : SocketAsyncEventArgs(other), Calls(other.Calls), WasItself(other.WasItself), Mine(other.Mine)
        {
        }
    };

    struct Tally
    {
        Signals::Count Calls;
        std::atomic<bool> WasItself{false};
        Signals::Count Raised;
        std::atomic<bool> HadSender{false};

        template <class Args>
        void Watch(Args& args)
        {
            args.Calls = &Calls;
            args.WasItself = &WasItself;
            args.Completed() += [this](Object sender, SocketAsyncEventArgs)
            {
                HadSender = sender != nullptr;
                Raised.Add();
            };
        }
        void Check(long calls)
        {
            BOOST_TEST(Raised.Reaches(calls));
            BOOST_TEST(Calls.Value() == calls);
            BOOST_TEST(WasItself);
            BOOST_TEST(HadSender);
        }
    };

    template <class Form>
    struct FormArgs : SocketAsyncEventArgs
    {
        Signals::Count* Calls = nullptr;
        std::atomic<bool>* WasItself = nullptr;
        void Note() const
        {
            *WasItself = true;
            Calls->Add();
        }
    };
    struct ByReference : FormArgs<int>
    {
        void OnCompleted(const SocketAsyncEventArgs& e) override
        {
            Note();
            SocketAsyncEventArgs::OnCompleted(e);
        }
    };
    struct ByReferenceConst : FormArgs<int>
    {
        void OnCompleted(const SocketAsyncEventArgs& e) const override
        {
            Note();
            SocketAsyncEventArgs::OnCompleted(e);
        }
    };
    struct ByValueConst : FormArgs<int>
    {
        void OnCompleted(SocketAsyncEventArgs e) const override
        {
            Note();
            SocketAsyncEventArgs::OnCompleted(e);
        }
    };
}

BOOST_AUTO_TEST_CASE(a_named_object_is_told_itself)
{
    const Pair pair = ConnectedPair();
    Tally tally;
    CountingArgs args;
    tally.Watch(args);
    for (int i = 1; i != 4; ++i)
    {
        BOOST_REQUIRE(pair.Client.ReceiveAsync(args));
        pair.Server.Send(Bytes("x"));
        tally.Check(i);
    }
    // One that calls the override by itself where the operation is over at once.
    pair.Server.Send(Bytes("x"));
    AwaitReadable(pair.Client);
    args.Receive(pair.Client);
    tally.Check(4);
}

BOOST_AUTO_TEST_CASE(a_shared_object_lives_as_long_as_its_operation)
{
    const Pair pair = ConnectedPair();
    Tally tally;
    std::weak_ptr<CountingArgs> weak;
    {
        const auto args = std::make_shared<CountingArgs>();
        weak = args;
        tally.Watch(*args);
        BOOST_REQUIRE(pair.Client.ReceiveAsync(args));
    }
    BOOST_TEST(!weak.expired());
    pair.Server.Send(Bytes("x"));
    tally.Check(1);
    while (!weak.expired())
    {
        std::this_thread::yield();
    }
}

BOOST_AUTO_TEST_CASE(a_handle_of_it_reaches_it)
{
    const Pair pair = ConnectedPair();
    Tally tally;
    const auto shared = std::make_shared<CountingArgs>();
    tally.Watch(*shared);
    const SocketAsyncEventArgs handle = shared;
    BOOST_TEST((handle == *shared));
    BOOST_REQUIRE(pair.Client.ReceiveAsync(handle));
    pair.Server.Send(Bytes("x"));
    tally.Check(1);

    // A copy of a named object goes on when the object is gone.
    SocketAsyncEventArgs copy = nullptr;
    Tally second;
    {
        CountingArgs named;
        second.Watch(named);
        copy = named;
        const Object object = named;
        BOOST_TEST((object == copy));
    }
    BOOST_REQUIRE(pair.Client.ReceiveAsync(copy));
    pair.Server.Send(Bytes("x"));
    second.Check(1);
}

template <class Args>
void CheckForm()
{
    const Pair pair = ConnectedPair();
    Tally tally;
    Args args;
    args.SetBuffer(Array<Byte>(1), 0, 1);
    tally.Watch(args);
    BOOST_REQUIRE(pair.Client.ReceiveAsync(args));
    pair.Server.Send(Bytes("x"));
    tally.Check(1);
}

BOOST_AUTO_TEST_CASE(every_form_of_the_member_overrides)
{
    CheckForm<ByReference>();
    CheckForm<ByReferenceConst>();
    CheckForm<ByValueConst>();
}

BOOST_TEST_DECORATOR(*Differs("SocketAsyncEventArgs.OnCompleted",
                              "called by a program when a pending operation is over and its handlers have returned"))
BOOST_AUTO_TEST_CASE(one_that_is_over_and_raised_again_has_no_sender)
{
    struct Again : SocketAsyncEventArgs
    {
        void Raise() { OnCompleted(*this); }
    };
    const Pair pair = ConnectedPair();
    Again args;
    args.SetBuffer(Array<Byte>(1), 0, 1);
    Signals::Count raised;
    Object last = nullptr;
    args.Completed() += [&](const Object& sender, const SocketAsyncEventArgs&)
    {
        last = sender;
        raised.Add();
    };
    BOOST_REQUIRE(pair.Client.ReceiveAsync(args));
    pair.Server.Send(Bytes("x"));
    BOOST_REQUIRE(raised.Reaches(1));
    BOOST_TEST((last == pair.Client));
    std::thread([&] { args.Raise(); }).join();
    BOOST_TEST(raised.Value() == 2);
    BOOST_TEST((last == nullptr));
    // One that was over at once is still with its socket.
    pair.Server.Send(Bytes("x"));
    AwaitReadable(pair.Client);
    BOOST_REQUIRE(!pair.Client.ReceiveAsync(args));
    args.Raise();
    BOOST_TEST((last == pair.Client));
}

BOOST_AUTO_TEST_CASE(one_that_overrides_nothing_raises_completed)
{
    struct Plain : SocketAsyncEventArgs
    {
        int Tag = 3;
    };
    const Pair pair = ConnectedPair();
    Plain args;
    args.SetBuffer(Array<Byte>(1), 0, 1);
    Signals::Event raised;
    args.Completed() += [&](Object, SocketAsyncEventArgs) { raised.Set(); };
    BOOST_REQUIRE(pair.Client.ReceiveAsync(args));
    pair.Server.Send(Bytes("x"));
    BOOST_TEST(raised.Wait());
}

BOOST_AUTO_TEST_SUITE_END()
