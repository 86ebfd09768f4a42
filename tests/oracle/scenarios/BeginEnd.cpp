// What a Begin call returns, what its callback sees, and what End does with results that are not its own or have been used.
#include "harness/Sockets.hpp"

namespace
{
    using namespace Oracle;
    using namespace System::Threading;

    constexpr auto None = SocketFlags::None;
    Socket a, b, listener, u;

    /// The result of a send that has completed.
    IAsyncResult Sent()
    {
        IAsyncResult result = a.BeginSend(Bytes(1), 0, 1, None, nullptr, nullptr);
        result.AsyncWaitHandle().WaitOne();
        return result;
    }

    void Results()
    {
        const String state = "state";
        const IAsyncResult result = a.BeginReceive(Array<Byte>(4), 0, 4, None, nullptr, state);
        Observe("pending IsCompleted", [&] { return result.IsCompleted(); });
        Observe("pending CompletedSynchronously", [&] { return result.CompletedSynchronously(); });
        Observe("AsyncState", [&] { return result.AsyncState(); });
        Observe("AsyncWaitHandle not signalled", [&] { return result.AsyncWaitHandle().WaitOne(0); });
        b.Send(Bytes(3));
        Observe("AsyncWaitHandle", [&] { return result.AsyncWaitHandle().WaitOne(30'000); });
        Observe("IsCompleted", [&] { return result.IsCompleted(); });
        Observe("EndReceive", [&] { return a.EndReceive(result); });
        Observe("IsCompleted after End", [&] { return result.IsCompleted(); });
        const IAsyncResult without = a.BeginSend(Bytes(2), 0, 2, None, nullptr, nullptr);
        Observe("AsyncState null", [&] { return without.AsyncState(); });
        Observe("EndSend", [&] { return a.EndSend(without); });
        Observe("sent CompletedSynchronously", [&] { return without.CompletedSynchronously(); });
        AwaitData(b);
        Observe("sent",
                []
                {
                    Array<Byte> buffer(8);
                    const int n = b.Receive(buffer);
                    return Several(n, buffer);
                });
        Observe("two receives in order",
                []
                {
                    Array<Byte> first(2);
                    Array<Byte> second(2);
                    const IAsyncResult one = a.BeginReceive(first, 0, 2, None, nullptr, nullptr);
                    const IAsyncResult two = a.BeginReceive(second, 0, 2, None, nullptr, nullptr);
                    b.Send(Bytes(4));
                    const int n = a.EndReceive(one);
                    return Several(n, a.EndReceive(two), first, second);
                });
    }

    /// One call with its callback: what the callback saw, and what End gives.
    template <class BeginCall, class EndCall>
    void Callback(const std::string& call, const BeginCall& begin, const EndCall& end)
    {
        Observe("callback of " + call,
                [&]
                {
                    ManualResetEvent done(false);
                    Object state;
                    bool completed = false;
                    bool elsewhere = false;
                    const int thread = Environment::CurrentManagedThreadId();
                    const AsyncCallback callback = [&](const IAsyncResult& ar)
                    {
                        state = ar.AsyncState();
                        completed = ar.IsCompleted();
                        elsewhere = Environment::CurrentManagedThreadId() != thread;
                        done.Set();
                    };
                    const IAsyncResult result = begin(callback);
                    const bool called = done.WaitOne(30'000);
                    const Raw outcome = end(result);
                    return Several(called, state, completed, elsewhere, outcome);
                });
    }

    void Callbacks(const Kind& kind)
    {
        const auto fresh = [&] { return kind.Open(); };
        Socket connecting;
        Socket accepted;
        EndPoint from = IPEndPoint(kind.Family == AddressFamily::InterNetwork ? IPAddress::Any : IPAddress::IPv6Any, 0);
        Callback(
            "BeginSend", [&](const AsyncCallback& callback) { return a.BeginSend(Bytes(2), 0, 2, None, callback, 7); },
            [&](const IAsyncResult& ar) { return Several(a.EndSend(ar)); });
        Callback(
            "BeginReceive", [&](const AsyncCallback& callback) { return b.BeginReceive(Array<Byte>(4), 0, 4, None, callback, 7); },
            [&](const IAsyncResult& ar) { return Several(b.EndReceive(ar)); });
        Callback(
            "BeginAccept",
            [&](const AsyncCallback& callback)
            {
                const IAsyncResult result = listener.BeginAccept(callback, 7);
                connecting = fresh();
                connecting.Connect(kind.Reach(listener));
                return result;
            },
            [&](const IAsyncResult& ar) { return Several(listener.EndAccept(ar)); });
        Callback(
            "BeginConnect",
            [&](const AsyncCallback& callback)
            {
                connecting = fresh();
                const IAsyncResult result = connecting.BeginConnect(kind.Reach(listener), callback, 7);
                accepted = listener.Accept();
                return result;
            },
            [&](const IAsyncResult& ar) { return Outcome([&] { connecting.EndConnect(ar); }); });
        Callback(
            "BeginDisconnect",
            [&](const AsyncCallback& callback)
            {
                connecting = fresh();
                connecting.Connect(kind.Reach(listener));
                accepted = listener.Accept();
                return connecting.BeginDisconnect(false, callback, 7);
            },
            [&](const IAsyncResult& ar) { return Outcome([&] { connecting.EndDisconnect(ar); }); });
        Callback(
            "BeginReceiveFrom",
            [&](const AsyncCallback& callback)
            {
                const IAsyncResult result = u.BeginReceiveFrom(Array<Byte>(4), 0, 4, None, from, callback, 7);
                u.SendTo(Bytes(2), u.LocalEndPoint());
                return result;
            },
            [&](const IAsyncResult& ar)
            {
                const int n = u.EndReceiveFrom(ar, from);
                return Several(n, from.Equals(u.LocalEndPoint()));
            });
        Callback(
            "BeginSendTo",
            [&](const AsyncCallback& callback) { return u.BeginSendTo(Bytes(2), 0, 2, None, u.LocalEndPoint(), callback, 7); },
            [&](const IAsyncResult& ar) { return Several(u.EndSendTo(ar)); });
        u.Receive(Array<Byte>(4));
    }

    template <class End>
    void Misuse(const std::string& name, const End& end)
    {
        Observe(name + "(null)", [&] { static_cast<void>(end(nullptr)); });
    }

    void Misused(const Kind& kind)
    {
        EndPoint from = IPEndPoint(kind.Any(), 0);
        SocketError error = SocketError::Success;
        Array<Byte> buffer;
        int transferred = 0;
        Misuse("EndReceive", [&](const IAsyncResult& ar) { return a.EndReceive(ar); });
        Misuse("EndReceive(out error)", [&](const IAsyncResult& ar) { return a.EndReceive(ar, error); });
        Misuse("EndSend", [&](const IAsyncResult& ar) { return a.EndSend(ar); });
        Misuse("EndSend(out error)", [&](const IAsyncResult& ar) { return a.EndSend(ar, error); });
        Misuse("EndConnect", [&](const IAsyncResult& ar) { a.EndConnect(ar); });
        Misuse("EndDisconnect", [&](const IAsyncResult& ar) { a.EndDisconnect(ar); });
        Misuse("EndAccept", [&](const IAsyncResult& ar) { return a.EndAccept(ar); });
        Misuse("EndAccept(buffer)", [&](const IAsyncResult& ar) { return a.EndAccept(buffer, ar); });
        Misuse("EndAccept(buffer, transferred)", [&](const IAsyncResult& ar) { return a.EndAccept(buffer, transferred, ar); });
        Misuse("EndSendTo", [&](const IAsyncResult& ar) { return a.EndSendTo(ar); });
        Misuse("EndReceiveFrom", [&](const IAsyncResult& ar) { return a.EndReceiveFrom(ar, from); });
        // .NET waits for ever where a result of the other direction is given to EndSend; only what returns is compared.
        Observe("EndConnect of a send's result", [] { a.EndConnect(Sent()); });
        Observe("EndAccept of a send's result", [] { static_cast<void>(a.EndAccept(Sent())); });
        Observe("EndDisconnect of a send's result", [] { a.EndDisconnect(Sent()); });
        Observe("EndSend on another socket", [] { return b.EndSend(Sent()); });
        Observe("EndSend twice",
                []
                {
                    const IAsyncResult ar = Sent();
                    a.EndSend(ar);
                    return a.EndSend(ar);
                });
        Observe("EndConnect twice",
                [&]
                {
                    const Socket s = kind.Open();
                    const IAsyncResult ar = s.BeginConnect(kind.Reach(listener), nullptr, nullptr);
                    s.EndConnect(ar);
                    listener.Accept().Close();
                    s.EndConnect(ar);
                });
        Observe("EndReceiveFrom(null end point)",
                []
                {
                    EndPoint any = IPEndPoint(((IPEndPoint)u.LocalEndPoint()).Address(), 0);
                    const IAsyncResult ar = u.BeginReceiveFrom(Array<Byte>(4), 0, 4, None, any, nullptr, nullptr);
                    u.SendTo(Bytes(2), u.LocalEndPoint());
                    ar.AsyncWaitHandle().WaitOne();
                    EndPoint none = nullptr;
                    return u.EndReceiveFrom(ar, none);
                });
    }

    void Arguments(const Kind& kind)
    {
        Observe("BeginAccept(-1)", [] { return listener.BeginAccept(-1, nullptr, nullptr); });
        Observe("BeginAccept(bound socket)", [&] { return listener.BeginAccept(kind.Bound(), 0, nullptr, nullptr); });
        Observe("BeginConnect to nobody",
                [&]
                {
                    const Socket s = kind.Open();
                    const IAsyncResult ar = s.BeginConnect(kind.Nobody(), nullptr, nullptr);
                    s.EndConnect(ar);
                });
        Observe("BeginConnect(null address)", [&] { return kind.Open().BeginConnect(IPAddress(nullptr), 1, nullptr, nullptr); });
        Observe("BeginConnect(null host)", [&] { return kind.Open().BeginConnect(String(nullptr), 1, nullptr, nullptr); });
        Observe("BeginConnect(null addresses)", [&] { return kind.Open().BeginConnect(Array<IPAddress>(nullptr), 1, nullptr, nullptr); });
        Observe("BeginConnect(no addresses)", [&] { return kind.Open().BeginConnect(Array<IPAddress>(0), 1, nullptr, nullptr); });
        for (const int port : {-1, 65536})
        {
            const auto text = std::to_string(port) + ")";
            Observe("BeginConnect(address, " + text, [&] { return kind.Open().BeginConnect(kind.Loopback(), port, nullptr, nullptr); });
            Observe("BeginConnect(addresses, " + text,
                    [&] { return kind.Open().BeginConnect(Array<IPAddress>{kind.Loopback()}, port, nullptr, nullptr); });
            Observe("BeginConnect(host, " + text, [&] { return kind.Open().BeginConnect("localhost", port, nullptr, nullptr); });
        }
    }

    void Closing(const Kind& kind)
    {
        Arguments(kind);
        const auto connected = [&](const Socket& s, const IAsyncResult& ar)
        {
            s.EndConnect(ar);
            listener.Accept().Close();
            return s.Connected();
        };
        Observe("BeginConnect(addresses)",
                [&]
                {
                    const Socket s = kind.Open();
                    return connected(s, s.BeginConnect(Array<IPAddress>{kind.Loopback()}, kind.Reach(listener).Port(), nullptr, nullptr));
                });
        Observe("BeginConnect(address, port)",
                [&]
                {
                    const Socket s = kind.Open();
                    return connected(s, s.BeginConnect(kind.Loopback(), kind.Reach(listener).Port(), nullptr, nullptr));
                });
        const IAsyncResult pending = a.BeginReceive(Array<Byte>(4), 0, 4, None, nullptr, nullptr);
        const IAsyncResult accepting = listener.BeginAccept(nullptr, nullptr);
        a.Close();
        listener.Close();
        Observe("closed: receive signalled", [&] { return pending.AsyncWaitHandle().WaitOne(30'000); });
        Observe("closed: accept signalled", [&] { return accepting.AsyncWaitHandle().WaitOne(30'000); });
        Observe("closed: EndReceive", [&] { return a.EndReceive(pending); });
        Observe("closed: EndAccept", [&] { return listener.EndAccept(accepting); });
    }

    const Scenario scenario("BeginEnd",
                            []
                            {
                                for (const auto& kind : Streams())
                                {
                                    const auto [client, server] = kind.Pair();
                                    a = client;
                                    b = server;
                                    listener = kind.Listening();
                                    u = (kind.Family == AddressFamily::InterNetwork ? Udp4 : Udp6).Bound();
                                    Section(kind.Name);
                                    Results();
                                    Callbacks(kind);
                                    Misused(kind);
                                    Closing(kind);
                                    for (const auto& socket : {a, b, listener, u})
                                    {
                                        socket.Close();
                                    }
                                }
                            });
}
