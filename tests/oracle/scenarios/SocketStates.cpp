// Every member of Socket in every state, for every kind of socket: each on a socket of its own.
#include "harness/Subjects.hpp"

namespace
{
    using namespace Oracle;

    Kind kind = Tcp4;
    std::string state;

    template <class Call>
    void Member(const std::string& step, const Call& call)
    {
        Observe(step,
                [&]
                {
                    const Subject subject(kind, state);
                    return call(subject.Tested);
                });
    }

    template <class Call>
    void Do(const std::string& step, const Call& call)
    {
        Member(step,
               [&](const Socket& socket)
               {
                   call(socket);
                   return Raw{"ok"};
               });
    }

    /// A call on a socket that does not wait.
    template <class Call>
    void AtOnce(const std::string& step, const Call& call)
    {
        Member(step,
               [&](const Socket& socket)
               {
                   static_cast<void>(Outcome([&] { socket.Blocking(false); }));
                   return call(socket);
               });
    }

    void Facts()
    {
        Member("AddressFamily", [](const Socket& s) { return s.AddressFamily(); });
        Member("SocketType", [](const Socket& s) { return s.SocketType(); });
        Member("ProtocolType", [](const Socket& s) { return s.ProtocolType(); });
        Member("Available", [](const Socket& s) { return s.Available(); });
        Member("Connected", [](const Socket& s) { return s.Connected(); });
        Member("IsBound", [](const Socket& s) { return s.IsBound(); });
        Member("Handle is -1", [](const Socket& s) { return s.Handle() == -1; });
        Member("LocalEndPoint", [](const Socket& s) { return WithoutPort(s.LocalEndPoint()); });
        Member("RemoteEndPoint", [](const Socket& s) { return WithoutPort(s.RemoteEndPoint()); });
        Member("Blocking", [](const Socket& s) { return s.Blocking(); });
        Do("Blocking = false", [](const Socket& s) { s.Blocking(false); });
        Member("UseOnlyOverlappedIO", [](const Socket& s) { return s.UseOnlyOverlappedIO(); });
        Do("UseOnlyOverlappedIO = true", [](const Socket& s) { s.UseOnlyOverlappedIO(true); });
        Do("ExclusiveAddressUse = true", [](const Socket& s) { s.ExclusiveAddressUse(true); });
        Member("ReceiveTimeout", [](const Socket& s) { return s.ReceiveTimeout(); });
        Member("ReceiveTimeout = 700", [](const Socket& s) { return s.ReceiveTimeout(700), s.ReceiveTimeout(); });
        Member("SendTimeout", [](const Socket& s) { return s.SendTimeout(); });
        Member("SendTimeout = 700", [](const Socket& s) { return s.SendTimeout(700), s.SendTimeout(); });
        Do("ReceiveBufferSize", [](const Socket& s) { static_cast<void>(s.ReceiveBufferSize()); });
        Do("ReceiveBufferSize = 8192", [](const Socket& s) { s.ReceiveBufferSize(8192); });
        Do("SendBufferSize", [](const Socket& s) { static_cast<void>(s.SendBufferSize()); });
        Do("SendBufferSize = 8192", [](const Socket& s) { s.SendBufferSize(8192); });
        Member("LingerState", [](const Socket& s) { return s.LingerState(); });
        Member("LingerState = (true, 3)", [](const Socket& s) { return s.LingerState(LingerOption(true, 3)), s.LingerState(); });
        Member("NoDelay", [](const Socket& s) { return s.NoDelay(); });
        Member("NoDelay = true", [](const Socket& s) { return s.NoDelay(true), s.NoDelay(); });
        Member("Ttl = 33", [](const Socket& s) { return s.Ttl(33), s.Ttl(); });
        Do("DontFragment", [](const Socket& s) { static_cast<void>(s.DontFragment()); });
        Do("DontFragment = true", [](const Socket& s) { s.DontFragment(true); });
        Member("MulticastLoopback", [](const Socket& s) { return s.MulticastLoopback(); });
        Member("MulticastLoopback = false", [](const Socket& s) { return s.MulticastLoopback(false), s.MulticastLoopback(); });
        Member("EnableBroadcast", [](const Socket& s) { return s.EnableBroadcast(); });
        Member("EnableBroadcast = true", [](const Socket& s) { return s.EnableBroadcast(true), s.EnableBroadcast(); });
        Member("DualMode", [](const Socket& s) { return s.DualMode(); });
        Do("DualMode = true", [](const Socket& s) { s.DualMode(true); });
    }

    void Options()
    {
        constexpr auto level = SocketOptionLevel::Socket;
        constexpr auto keepAlive = SocketOptionName::KeepAlive;
        Member("GetSocketOption(Type)", [](const Socket& s) { return s.GetSocketOption(level, SocketOptionName::Type); });
        Member("GetSocketOption(Error)", [](const Socket& s) { return s.GetSocketOption(level, SocketOptionName::Error); });
        Member("GetSocketOption(KeepAlive, 4)", [](const Socket& s) { return s.GetSocketOption(level, keepAlive, 4); });
        Member("GetSocketOption(KeepAlive, bytes)",
               [](const Socket& s)
               {
                   Array<Byte> b(4);
                   s.GetSocketOption(level, keepAlive, b);
                   return b;
               });
        Do("SetSocketOption(KeepAlive, true)", [](const Socket& s) { s.SetSocketOption(level, keepAlive, true); });
        Do("SetSocketOption(KeepAlive, 1)", [](const Socket& s) { s.SetSocketOption(level, keepAlive, 1); });
        Do("SetSocketOption(KeepAlive, bytes)", [](const Socket& s) { s.SetSocketOption(level, keepAlive, Array<Byte>{1, 0, 0, 0}); });
        Do("SetSocketOption(Linger, object)",
           [](const Socket& s) { s.SetSocketOption(level, SocketOptionName::Linger, LingerOption(true, 1)); });
        Member("IOControl(DataToRead)",
               [](const Socket& s)
               {
                   Array<Byte> b(4);
                   s.IOControl(IOControlCode::DataToRead, nullptr, b);
                   return b;
               });
        Member("Poll(0, SelectRead)", [](const Socket& s) { return s.Poll(0, SelectMode::SelectRead); });
        Member("Poll(0, SelectWrite)", [](const Socket& s) { return s.Poll(0, SelectMode::SelectWrite); });
        Member("Poll(0, SelectError)", [](const Socket& s) { return s.Poll(0, SelectMode::SelectError); });
        Member("Poll(TimeSpan.Zero, SelectRead)", [](const Socket& s) { return s.Poll(TimeSpan::Zero, SelectMode::SelectRead); });
    }

    void Connections()
    {
        Do("Bind(0)", [](const Socket& s) { s.Bind(IPEndPoint(kind.Any(), 0)); });
        Do("Bind(null)", [](const Socket& s) { s.Bind(nullptr); });
        Do("Bind(another family)", [](const Socket& s)
           { s.Bind(IPEndPoint(kind.Family == AddressFamily::InterNetwork ? IPAddress::IPv6Loopback : IPAddress::Loopback, 0)); });
        Do("Bind(DnsEndPoint)", [](const Socket& s) { s.Bind(DnsEndPoint("localhost", 0)); });
        Do("Listen(1)", [](const Socket& s) { s.Listen(1); });
        Do("Listen()", [](const Socket& s) { s.Listen(); });
        AtOnce("Accept", [](const Socket& s) { return s.Accept(); });
        Do("Shutdown(Send)", [](const Socket& s) { s.Shutdown(SocketShutdown::Send); });
        Do("Shutdown(Receive)", [](const Socket& s) { s.Shutdown(SocketShutdown::Receive); });
        Do("Shutdown(Both)", [](const Socket& s) { s.Shutdown(SocketShutdown::Both); });
        Do("Disconnect(false)", [](const Socket& s) { s.Disconnect(false); });
        Member("Disconnect(true)", [](const Socket& s) { return s.Disconnect(true), s.Connected(); });
        Do("Close", [](const Socket& s) { s.Close(); });
        Do("Close(0)", [](const Socket& s) { s.Close(0); });
        Do("Close(-2)", [](const Socket& s) { s.Close(-2); });
        Do("Dispose twice",
           [](const Socket& s)
           {
               s.Dispose();
               s.Dispose();
           });
        Member("Connect to nobody",
               [](const Socket& s)
               {
                   const auto outcome = Outcome([&] { s.Connect(kind.Nobody()); });
                   return Several(outcome, Outcome([&] { return s.Connected() ? throw TimeoutException() : 0; }));
               });
        Member("Connect",
               [](const Socket& s)
               {
                   Socket target = kind.IsStream() ? kind.Listening() : kind.Bound();
                   const Using guard(target);
                   const auto outcome = Outcome([&] { s.Connect(kind.Reach(target)); });
                   return Several(outcome, s.Connected(),
                                  Outcome([&] { return s.RemoteEndPoint().Equals(kind.Reach(target)) ? 0 : throw TimeoutException(); }));
               });
        Do("Connect(null)", [](const Socket& s) { s.Connect(EndPoint(nullptr)); });
        Do("Connect(null address, 1)", [](const Socket& s) { s.Connect(IPAddress(nullptr), 1); });
        Do("Connect(address, 65536)", [](const Socket& s) { s.Connect(kind.Loopback(), 65536); });
        Do("Connect(null host, 1)", [](const Socket& s) { s.Connect(String(nullptr), 1); });
        Do("Connect(host, -1)", [](const Socket& s) { s.Connect("localhost", -1); });
        Do("Connect(null addresses, 1)", [](const Socket& s) { s.Connect(Array<IPAddress>(nullptr), 1); });
        Do("Connect(no addresses, 1)", [](const Socket& s) { s.Connect(Array<IPAddress>(0), 1); });
        Do("Connect(addresses, 65536)", [](const Socket& s) { s.Connect(Array<IPAddress>{kind.Loopback()}, 65536); });
    }

    void Sends()
    {
        AtOnce("Send", [](const Socket& s) { return s.Send(Bytes(4)); });
        AtOnce("Send(span)", [](const Socket& s) { return s.Send(ReadOnlySpan<Byte>(Bytes(4))); });
        AtOnce("Send(segments)", [](const Socket& s) { return s.Send(Segments(Bytes(2), Bytes(3))); });
        AtOnce("Send(out error)",
               [](const Socket& s)
               {
                   SocketError error = SocketError::Success;
                   const int n = s.Send(Bytes(4), 0, 4, SocketFlags::None, error);
                   return Several(n, error);
               });
        AtOnce("Send(nothing)", [](const Socket& s) { return s.Send(Array<Byte>(0)); });
    }

    void Transfers()
    {
        Sends();
        AtOnce("Receive", [](const Socket& s) { return s.Receive(Array<Byte>(4)); });
        AtOnce("Receive(span)", [](const Socket& s) { return s.Receive(Span<Byte>(Array<Byte>(4))); });
        AtOnce("Receive(segments)", [](const Socket& s) { return s.Receive(Segments(Array<Byte>(2), Array<Byte>(3))); });
        AtOnce("Receive(out error)",
               [](const Socket& s)
               {
                   SocketError error = SocketError::Success;
                   const int n = s.Receive(Array<Byte>(4), 0, 4, SocketFlags::None, error);
                   return Several(n, error);
               });
        AtOnce("Receive(Peek)", [](const Socket& s) { return s.Receive(Array<Byte>(4), SocketFlags::Peek); });
        AtOnce("SendTo",
               [](const Socket& s)
               {
                   Socket target = Udp4.Bound();
                   Socket target6 = Udp6.Bound();
                   const Using guard(target);
                   const Using guard6(target6);
                   return s.SendTo(Bytes(4), kind.Loopback().AddressFamily() == AddressFamily::InterNetwork ? Udp4.Reach(target)
                                                                                                            : Udp6.Reach(target6));
               });
        AtOnce("ReceiveFrom",
               [](const Socket& s)
               {
                   EndPoint from = IPEndPoint(kind.Any(), 0);
                   const int n = s.ReceiveFrom(Array<Byte>(4), from);
                   return Several(n, WithoutPort(from));
               });
        AtOnce("ReceiveFrom(null)",
               [](const Socket& s)
               {
                   EndPoint from = nullptr;
                   return s.ReceiveFrom(Array<Byte>(4), from);
               });
        AtOnce("SendTo(null)", [](const Socket& s) { return s.SendTo(Bytes(4), nullptr); });
        AtOnce("Send(null)", [](const Socket& s) { return s.Send(Array<Byte>(nullptr)); });
        AtOnce("Receive(null)", [](const Socket& s) { return s.Receive(Array<Byte>(nullptr)); });
    }

    /// What End gives, or what Begin throws; a call that stays pending is ended by Close.
    template <class BeginCall, class EndCall>
    void Begin(const std::string& step, bool pends, const BeginCall& begin, const EndCall& end)
    {
        Member(step,
               [&](const Socket& socket) -> Raw
               {
                   IAsyncResult result;
                   try
                   {
                       result = begin(socket);
                   }
                   catch (const Exception& exception)
                   {
                       return {"begin: " + Describe(exception)};
                   }
                   if (pends)
                   {
                       socket.Close();
                   }
                   else if (!result.AsyncWaitHandle().WaitOne(30'000))
                   {
                       return {"pending"};
                   }
                   return {Describe(end(socket, result))};
               });
    }

    void BeginTransfers()
    {
        const bool receives = Subject::Receives(kind, state);
        const auto endReceive = [](const Socket& s, const IAsyncResult& r) { return s.EndReceive(r); };
        const auto endSend = [](const Socket& s, const IAsyncResult& r) { return s.EndSend(r); };
        Begin(
            "BeginReceive", receives,
            [](const Socket& s) { return s.BeginReceive(Array<Byte>(4), 0, 4, SocketFlags::None, nullptr, nullptr); }, endReceive);
        Begin(
            "BeginReceive(segments)", receives,
            [](const Socket& s) { return s.BeginReceive(Segments(Array<Byte>(4)), SocketFlags::None, nullptr, nullptr); }, endReceive);
        Begin(
            "BeginReceiveFrom", receives,
            [](const Socket& s)
            {
                EndPoint from = IPEndPoint(kind.Any(), 0);
                return s.BeginReceiveFrom(Array<Byte>(4), 0, 4, SocketFlags::None, from, nullptr, nullptr);
            },
            [](const Socket& s, const IAsyncResult& r)
            {
                EndPoint from = IPEndPoint(kind.Any(), 0);
                const int n = s.EndReceiveFrom(r, from);
                return Several(n, WithoutPort(from));
            });
        Begin(
            "BeginSend", false, [](const Socket& s) { return s.BeginSend(Bytes(4), 0, 4, SocketFlags::None, nullptr, nullptr); }, endSend);
        Begin(
            "BeginSend(segments)", false,
            [](const Socket& s) { return s.BeginSend(Segments(Bytes(4)), SocketFlags::None, nullptr, nullptr); }, endSend);
    }

    void Begins()
    {
        BeginTransfers();
        const auto endConnect = [](const Socket& s, const IAsyncResult& r) { return s.EndConnect(r), Raw{"ok"}; };
        Begin(
            "BeginAccept", state == "listening", [](const Socket& s) { return s.BeginAccept(nullptr, nullptr); },
            [](const Socket& s, const IAsyncResult& r) { return s.EndAccept(r); });
        Begin(
            "BeginDisconnect", false, [](const Socket& s) { return s.BeginDisconnect(false, nullptr, nullptr); },
            [](const Socket& s, const IAsyncResult& r) { return s.EndDisconnect(r), Raw{"ok"}; });
        Begin(
            "BeginConnect to nobody", false, [](const Socket& s) { return s.BeginConnect(kind.Nobody(), nullptr, nullptr); }, endConnect);
        Begin(
            "BeginConnect(null)", false, [](const Socket& s) { return s.BeginConnect(EndPoint(nullptr), nullptr, nullptr); }, endConnect);
        Do("EndReceive(null)", [](const Socket& s) { s.EndReceive(nullptr); });
        Do("EndSend(null)", [](const Socket& s) { s.EndSend(nullptr); });
        Do("EndAccept(null)", [](const Socket& s) { static_cast<void>(s.EndAccept(nullptr)); });
        Do("EndConnect(null)", [](const Socket& s) { s.EndConnect(nullptr); });
        Do("EndDisconnect(null)", [](const Socket& s) { s.EndDisconnect(nullptr); });
        Do("EndSendTo(null)", [](const Socket& s) { s.EndSendTo(nullptr); });
        Do("EndReceiveFrom(null)",
           [](const Socket& s)
           {
               EndPoint from = IPEndPoint(kind.Any(), 0);
               s.EndReceiveFrom(nullptr, from);
           });
    }

    const Scenario scenario("SocketStates",
                            []
                            {
                                for (const auto& each : Kinds())
                                {
                                    for (const auto& name : Subject::StatesOf(each))
                                    {
                                        kind = each;
                                        state = name;
                                        Section(kind.Name + " " + state);
                                        Facts();
                                        Options();
                                        Connections();
                                        Transfers();
                                        Begins();
                                    }
                                }
                            });
}
