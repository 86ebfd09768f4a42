// Every call of Socket with a SocketAsyncEventArgs: in every state of the socket, and in every state of the args.
#include "harness/Subjects.hpp"

namespace
{
    using namespace Oracle;

    Kind kind = Tcp4;
    std::string state;
    bool receives = false;

    using Preparation = std::function<void(const SocketAsyncEventArgs&)>;
    using ArgsCall = std::function<bool(const Socket&, const SocketAsyncEventArgs&)>;

    void Member(const std::string& step, bool pends, const Preparation& prepare, const ArgsCall& call)
    {
        Observe(step,
                [&]
                {
                    const Subject subject(kind, state);
                    SocketAsyncEventArgs e;
                    const Using guard(e);
                    prepare(e);
                    return Ended(
                        e, [&](const SocketAsyncEventArgs& args) { return call(subject.Tested, args); },
                        pends ? Meanwhile([&subject] { subject.Tested.Close(); }) : Meanwhile());
                });
    }

    void Buffer(const SocketAsyncEventArgs& e)
    {
        e.SetBuffer(Bytes(6), 1, 4);
    }

    void List(const SocketAsyncEventArgs& e)
    {
        e.BufferList(Segments(Bytes(2), Bytes(3)));
    }

    void From(const SocketAsyncEventArgs& e)
    {
        Buffer(e);
        e.RemoteEndPoint(IPEndPoint(kind.Any(), 0));
    }

    void Calls()
    {
        auto target = Udp4.Bound();
        auto target6 = Udp6.Bound();
        const Using guardOf4(target);
        const Using guardOf6(target6);
        const auto to = kind.Loopback().AddressFamily() == AddressFamily::InterNetwork ? Udp4.Reach(target) : Udp6.Reach(target6);
        const auto stranger = IPEndPoint(kind.Family == AddressFamily::InterNetwork ? IPAddress::IPv6Any : IPAddress::Any, 1);
        Member("ReceiveAsync", receives, Buffer, [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.ReceiveAsync(e); });
        Member("ReceiveAsync(list)", receives, List, [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.ReceiveAsync(e); });
        Member(
            "ReceiveAsync(nothing set)", receives, [&](const SocketAsyncEventArgs&) {},
            [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.ReceiveAsync(e); });
        Member("SendAsync", false, Buffer, [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.SendAsync(e); });
        Member("SendAsync(list)", false, List, [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.SendAsync(e); });
        Member(
            "SendAsync(nothing set)", false, [&](const SocketAsyncEventArgs&) {},
            [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.SendAsync(e); });
        Member("ReceiveFromAsync", receives, From, [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.ReceiveFromAsync(e); });
        Member("ReceiveFromAsync(no remote)", false, Buffer,
               [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.ReceiveFromAsync(e); });
        if (!kind.Dual)
        {
            Member(
                "ReceiveFromAsync(another family)", false,
                [&](const SocketAsyncEventArgs& e)
                {
                    Buffer(e);
                    e.RemoteEndPoint(stranger);
                },
                [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.ReceiveFromAsync(e); });
        }
        if (!kind.IsStream())
        {
            Member("ReceiveMessageFromAsync", receives, From,
                   [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.ReceiveMessageFromAsync(e); });
        }
        Member("ReceiveMessageFromAsync(no remote)", false, Buffer,
               [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.ReceiveMessageFromAsync(e); });
        Member(
            "SendToAsync", false,
            [&](const SocketAsyncEventArgs& e)
            {
                Buffer(e);
                e.RemoteEndPoint(to);
            },
            [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.SendToAsync(e); });
        Member("SendToAsync(no remote)", false, Buffer, [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.SendToAsync(e); });
        Member(
            "SendPacketsAsync", false,
            [&](const SocketAsyncEventArgs& e) { e.SendPacketsElements(Array<SendPacketsElement>{SendPacketsElement(Bytes(4))}); },
            [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.SendPacketsAsync(e); });
        Member(
            "SendPacketsAsync(none set)", false, [&](const SocketAsyncEventArgs&) {},
            [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.SendPacketsAsync(e); });
        Member(
            "SendPacketsAsync(no elements)", false,
            [&](const SocketAsyncEventArgs& e) { e.SendPacketsElements(Array<SendPacketsElement>(0)); },
            [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.SendPacketsAsync(e); });
        Member(
            "SendPacketsAsync(null element)", false,
            [&](const SocketAsyncEventArgs& e) {
                e.SendPacketsElements(Array<SendPacketsElement>{SendPacketsElement(nullptr), SendPacketsElement(Bytes(3))});
            },
            [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.SendPacketsAsync(e); });
        Member(
            "SendPacketsAsync(empty element)", false,
            [&](const SocketAsyncEventArgs& e) { e.SendPacketsElements(Array<SendPacketsElement>{SendPacketsElement(Array<Byte>(0))}); },
            [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.SendPacketsAsync(e); });
        Member(
            "SendPacketsAsync(missing file)", false,
            [&](const SocketAsyncEventArgs& e) { e.SendPacketsElements(Array<SendPacketsElement>{SendPacketsElement("/nowhere/at all")}); },
            [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.SendPacketsAsync(e); });
        Member(
            "AcceptAsync", state == "listening", [&](const SocketAsyncEventArgs&) {},
            [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.AcceptAsync(e); });
        Member("AcceptAsync(list)", false, List, [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.AcceptAsync(e); });
        Member("AcceptAsync(small buffer)", false, Buffer,
               [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.AcceptAsync(e); });
        Member(
            "AcceptAsync(itself)", false, [&](const SocketAsyncEventArgs&) {},
            [&](const Socket& s, const SocketAsyncEventArgs& e)
            {
                e.AcceptSocket(s);
                return s.AcceptAsync(e);
            });
        Member(
            "DisconnectAsync", false, [&](const SocketAsyncEventArgs&) {},
            [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.DisconnectAsync(e); });
        Member(
            "DisconnectAsync(reuse)", false, [&](const SocketAsyncEventArgs& e) { e.DisconnectReuseSocket(true); },
            [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.DisconnectAsync(e); });
        Member(
            "ConnectAsync(no remote)", false, [&](const SocketAsyncEventArgs&) {},
            [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.ConnectAsync(e); });
        Member(
            "ConnectAsync(list)", false,
            [&](const SocketAsyncEventArgs& e)
            {
                List(e);
                e.RemoteEndPoint(to);
            },
            [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.ConnectAsync(e); });
        Member(
            "ConnectAsync to nobody", false, [&](const SocketAsyncEventArgs& e) { e.RemoteEndPoint(kind.Nobody()); },
            [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.ConnectAsync(e); });
        if (!kind.Dual)
        {
            Member(
                "ConnectAsync(another family)", false, [&](const SocketAsyncEventArgs& e) { e.RemoteEndPoint(stranger); },
                [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.ConnectAsync(e); });
            Member(
                "ConnectAsync(host of another family)", false,
                [&](const SocketAsyncEventArgs& e) { e.RemoteEndPoint(DnsEndPoint("localhost", 1, stranger.AddressFamily())); },
                [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.ConnectAsync(e); });
        }
        Observe("ConnectAsync",
                []
                {
                    const Subject subject(kind, state);
                    Socket server = kind.IsStream() ? kind.Listening() : kind.Bound();
                    const Using guardOfServer(server);
                    SocketAsyncEventArgs e;
                    const Using guardOfArgs(e);
                    e.RemoteEndPoint(kind.Reach(server));
                    const auto end = Ended(e, [&](const SocketAsyncEventArgs& args) { return subject.Tested.ConnectAsync(args); });
                    return Several(end, subject.Tested.Connected());
                });
        Observe("ConnectAsync(host)",
                []
                {
                    const Subject subject(kind, state);
                    Socket server = kind.IsStream() ? kind.Listening() : kind.Bound();
                    const Using guardOfServer(server);
                    SocketAsyncEventArgs e;
                    const Using guardOfArgs(e);
                    e.RemoteEndPoint(DnsEndPoint(kind.Loopback().ToString(), kind.Reach(server).Port()));
                    const auto end = Ended(e, [&](const SocketAsyncEventArgs& args) { return subject.Tested.ConnectAsync(args); });
                    return Several(end, subject.Tested.Connected(), e.ConnectByNameError() == nullptr);
                });
    }

    void Prepare(const SocketAsyncEventArgs& e, const std::string& args, const Socket& busy)
    {
        if (args == "with buffer" || args == "with both ends" || args == "in use")
        {
            Buffer(e);
        }
        if (args == "with both ends" || args == "in use")
        {
            e.RemoteEndPoint(Tcp4.Nobody());
            e.SendPacketsElements(Array<SendPacketsElement>{SendPacketsElement(Bytes(2))});
        }
        if (args == "with list")
        {
            List(e);
        }
        if (args == "in use")
        {
            static_cast<void>(busy.ReceiveAsync(e));
        }
        if (args == "disposed")
        {
            e.Dispose();
        }
    }

    void Combined(const std::string& step, const std::string& args, const ArgsCall& call)
    {
        Observe(step,
                [&]
                {
                    const Subject subject(kind, state);
                    const auto [busy, peer] = Tcp4.Pair();
                    SocketAsyncEventArgs e;
                    const Using guard(e);
                    Prepare(e, args, busy);
                    const auto outcome = Outcome(
                        [&]
                        {
                            if (call(subject.Tested, args == "null" ? SocketAsyncEventArgs(nullptr) : e))
                            {
                                subject.Tested.Close();
                            }
                        });
                    busy.Close();
                    peer.Close();
                    return outcome;
                });
    }

    void WithArgs(const std::string& args)
    {
        Combined("ReceiveAsync", args, [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.ReceiveAsync(e); });
        Combined("ReceiveFromAsync", args, [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.ReceiveFromAsync(e); });
        Combined("ReceiveMessageFromAsync", args,
                 [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.ReceiveMessageFromAsync(e); });
        Combined("SendAsync", args, [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.SendAsync(e); });
        Combined("SendToAsync", args, [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.SendToAsync(e); });
        Combined("SendPacketsAsync", args, [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.SendPacketsAsync(e); });
        Combined("AcceptAsync", args, [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.AcceptAsync(e); });
        Combined("ConnectAsync", args, [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.ConnectAsync(e); });
        Combined("DisconnectAsync", args, [&](const Socket& s, const SocketAsyncEventArgs& e) { return s.DisconnectAsync(e); });
        Combined("static ConnectAsync", args,
                 [&](const Socket&, const SocketAsyncEventArgs& e)
                 { return Socket::ConnectAsync(SocketType::Stream, ProtocolType::Tcp, e); });
        Combined("CancelConnectAsync", args,
                 [&](const Socket&, const SocketAsyncEventArgs& e)
                 {
                     Socket::CancelConnectAsync(e);
                     return false;
                 });
    }

    void InEveryState()
    {
        for (const auto& each : {Tcp4, TcpDual, Udp4, Udp6})
        {
            for (const auto& name : Subject::StatesOf(each))
            {
                kind = each;
                state = name;
                receives = Subject::Receives(kind, state);
                Section(kind.Name + " " + state);
                Calls();
            }
        }
    }

    void WithEveryArgs()
    {
        for (const auto& each : {Tcp4, Udp4})
        {
            for (const std::string name : {"fresh", "connected", "listening", "closed"})
            {
                if (name == "listening" && !each.IsStream())
                {
                    continue;
                }
                for (const std::string args : {"null", "plain", "with buffer", "with list", "with both ends", "in use", "disposed"})
                {
                    kind = each;
                    state = name;
                    Section(kind.Name + " " + state + ", args " + args);
                    WithArgs(args);
                }
            }
        }
    }

    const Scenario scenario("EventArgsStates",
                            []
                            {
                                InEveryState();
                                WithEveryArgs();
                            });
}
