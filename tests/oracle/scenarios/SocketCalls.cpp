// Construction, options of every level and name, Select and Poll, Dns, IOControl, and lives of several steps.

#include "harness/Sockets.hpp"

namespace
{
    using namespace Oracle;
    using System::Collections::ArrayList;

    template <class... T>
    ArrayList ListOf(const T&... values)
    {
        ArrayList list;
        (static_cast<void>(list.Add(Object(values))), ...);
        return list;
    }

    void Constructors()
    {
        Section("new");
        for (const auto& family : {AddressFamily::InterNetwork, AddressFamily::InterNetworkV6, AddressFamily::Unspecified,
                                   AddressFamily::Unknown, static_cast<AddressFamily>(12345)})
        {
            for (const auto& type : {SocketType::Stream, SocketType::Dgram, SocketType::Unknown, static_cast<SocketType>(77)})
            {
                for (const auto& protocol : {ProtocolType::Tcp, ProtocolType::Udp, ProtocolType::Unspecified, ProtocolType::Unknown})
                    Observe(Plain(ToString(family)) + " " + Plain(ToString(type)) + " " + Plain(ToString(protocol)),
                            [&]
                            {
                                const Socket s(family, type, protocol);
                                return Several(s.AddressFamily(), s.SocketType(), s.ProtocolType(), s.Blocking(), s.Connected(),
                                               s.IsBound());
                            });
            }
        }
        Observe("Stream Tcp",
                [&]
                {
                    const Socket s(SocketType::Stream, ProtocolType::Tcp);
                    return Several(s.AddressFamily(), s.DualMode());
                });
        Observe("Dgram Udp",
                [&]
                {
                    const Socket s(SocketType::Dgram, ProtocolType::Udp);
                    return Several(s.AddressFamily(), s.DualMode());
                });
        Observe("Stream Udp", [&] { const Socket s(SocketType::Stream, ProtocolType::Udp); });
        Observe("OSSupports", [&]
                { return Several(Socket::OSSupportsIPv4(), Socket::OSSupportsIPv6(), Socket::SupportsIPv4(), Socket::SupportsIPv6()); });
    }

    void Properties()
    {
        for (const auto& kind : Kinds())
        {
            for (const int value : {MinValue<int>, -2, -1, 0, 1, 499, 500, 65535, 65536, MaxValue<int>})
            {
                Section(kind.Name + " " + std::to_string(value));
                const Socket s = kind.Open();
                Observe("ReceiveTimeout",
                        [&]
                        {
                            s.ReceiveTimeout(value);
                            return s.ReceiveTimeout();
                        });
                Observe("SendTimeout",
                        [&]
                        {
                            s.SendTimeout(value);
                            return s.SendTimeout();
                        });
                Observe("Ttl",
                        [&]
                        {
                            s.Ttl(static_cast<Int16>(value));
                            return s.Ttl();
                        });
                if (value < 0)
                {
                    Observe("ReceiveBufferSize", [&] { s.ReceiveBufferSize(value); });
                    Observe("SendBufferSize", [&] { s.SendBufferSize(value); });
                }
                if (kind.IsStream())
                    Observe("Listen",
                            [&]
                            {
                                const Socket l = kind.Bound();
                                l.Listen(value);
                            });
            }
        }
    }

    void Options()
    {
        constexpr SocketOptionName names[] = {
            SocketOptionName::Broadcast,      SocketOptionName::KeepAlive,
            SocketOptionName::DontRoute,      SocketOptionName::OutOfBandInline,
            SocketOptionName::DontLinger,     SocketOptionName::Linger,
            SocketOptionName::Type,           SocketOptionName::Error,
            SocketOptionName::ReceiveTimeout, SocketOptionName::SendTimeout,
            SocketOptionName::ReuseAddress,
        };
        for (const auto& kind : {Tcp4, Tcp6, Udp4, Udp6})
        {
            for (const auto name : names)
            {
                Section(kind.Name + " Socket " + Plain(ToString(name)));
                if (name != SocketOptionName::ReuseAddress)
                {
                    Observe("get",
                            [&]
                            {
                                const Socket s = kind.Open();
                                return s.GetSocketOption(SocketOptionLevel::Socket, name);
                            });
                    Observe("get 4 bytes",
                            [&]
                            {
                                const Socket s = kind.Open();
                                return s.GetSocketOption(SocketOptionLevel::Socket, name, 4);
                            });
                    Observe("get into bytes",
                            [&]
                            {
                                const Socket s = kind.Open();
                                auto b = Array<Byte>(4);
                                s.GetSocketOption(SocketOptionLevel::Socket, name, b);
                                return b;
                            });
                }
                Observe("get -1 bytes",
                        [&]
                        {
                            const Socket s = kind.Open();
                            return s.GetSocketOption(SocketOptionLevel::Socket, name, -1);
                        });
                Observe("get into null",
                        [&]
                        {
                            const Socket s = kind.Open();
                            s.GetSocketOption(SocketOptionLevel::Socket, name, Array<Byte>(nullptr));
                        });
                Observe("set null object",
                        [&]
                        {
                            const Socket s = kind.Open();
                            s.SetSocketOption(SocketOptionLevel::Socket, name, Object(nullptr));
                        });
                Observe("set a text",
                        [&]
                        {
                            const Socket s = kind.Open();
                            s.SetSocketOption(SocketOptionLevel::Socket, name, Object("text"));
                        });
                Observe("set null bytes",
                        [&]
                        {
                            const Socket s = kind.Open();
                            s.SetSocketOption(SocketOptionLevel::Socket, name, Array<Byte>(nullptr));
                        });
            }
            for (const auto& name : {SocketOptionName::AddMembership, SocketOptionName::DropMembership})
            {
                for (const auto& level : {SocketOptionLevel::IP, SocketOptionLevel::IPv6, SocketOptionLevel::Socket})
                {
                    Section(kind.Name + " " + Plain(ToString(level)) + " " + Plain(ToString(name)));
                    Observe("get",
                            [&]
                            {
                                const Socket s = kind.Open();
                                return s.GetSocketOption(level, name);
                            });
                    Observe("set null object",
                            [&]
                            {
                                const Socket s = kind.Open();
                                s.SetSocketOption(level, name, Object(nullptr));
                            });
                    Observe("set a text",
                            [&]
                            {
                                const Socket s = kind.Open();
                                s.SetSocketOption(level, name, Object("text"));
                            });
                    Observe("set LingerOption",
                            [&]
                            {
                                const Socket s = kind.Open();
                                s.SetSocketOption(level, name, LingerOption(true, 1));
                            });
                }
            }
            Section(kind.Name + " IOControl");
            Observe("NonBlockingIO",
                    [&]
                    {
                        const Socket s = kind.Open();
                        return s.IOControl(IOControlCode::NonBlockingIO, Array<Byte>{1, 0, 0, 0}, nullptr);
                    });
            Observe("DataToRead",
                    [&]
                    {
                        const Socket s = kind.Open();
                        auto b = Array<Byte>(4);
                        return Several(s.IOControl(IOControlCode::DataToRead, nullptr, b), b);
                    });
            Observe("unknown",
                    [&]
                    {
                        const Socket s = kind.Open();
                        return s.IOControl(12345, nullptr, nullptr);
                    });
        }
    }

    void Selecting()
    {
        Section("Select");
        Observe("all null", [&] { return Socket::Select(nullptr, nullptr, nullptr, 0); });
        Observe("all empty", [&] { return Socket::Select(ListOf(), ListOf(), ListOf(), 0); });
        Observe("all null, TimeSpan", [&] { return Socket::Select(nullptr, nullptr, nullptr, TimeSpan::Zero); });
        Observe("no socket", [&] { return Socket::Select(ListOf("text"), nullptr, nullptr, 0); });
        for (const auto& kind : Kinds())
        {
            Section("Select " + kind.Name);
            const auto [first, second] = kind.IsStream() ? kind.Pair() : kind.Datagrams();
            const Socket a = first;
            const Socket b = second;
            Observe("nothing to read",
                    [&]
                    {
                        auto l = ListOf(a, b);
                        Socket::Select(l, nullptr, nullptr, 1000);
                        return l.Count();
                    });
            Observe("to write",
                    [&]
                    {
                        auto l = ListOf(a, b);
                        Socket::Select(nullptr, l, nullptr, 1000);
                        return l.Count();
                    });
            Observe("errors",
                    [&]
                    {
                        auto l = ListOf(a, b);
                        Socket::Select(nullptr, nullptr, l, 1000);
                        return l.Count();
                    });
            a.Send(Bytes(1));
            AwaitData(b);
            Observe("one to read",
                    [&]
                    {
                        auto l = ListOf(a, b);
                        Socket::Select(l, nullptr, nullptr, 1'000'000);
                        return Several(l.Count(), l[0] == Object(b));
                    });
            Observe("one to read, TimeSpan",
                    [&]
                    {
                        auto l = ListOf(a, b);
                        Socket::Select(l, nullptr, nullptr, TimeSpan::FromSeconds(1));
                        return l.Count();
                    });
            Observe("read and write",
                    [&]
                    {
                        auto l = ListOf(a, b);
                        auto w = ListOf(a);
                        Socket::Select(l, w, nullptr, 1'000'000);
                        return Several(l.Count(), w.Count());
                    });
            Observe("Poll modes",
                    [&] {
                        return Several(b.Poll(0, SelectMode::SelectRead), b.Poll(0, SelectMode::SelectWrite),
                                       b.Poll(0, SelectMode::SelectError));
                    });
            Observe("Poll(no mode)", [&] { return b.Poll(0, static_cast<SelectMode>(9)); });
            Observe("Poll(-1)", [&] { return b.Poll(-1, SelectMode::SelectRead); });
            Observe("Poll(TimeSpan of -2)", [&] { return b.Poll(TimeSpan::FromMilliseconds(-2), SelectMode::SelectRead); });
            b.Close();
            Observe("closed",
                    [&]
                    {
                        auto l = ListOf(a, b);
                        Socket::Select(l, nullptr, nullptr, 1000);
                        return l.Count();
                    });
            a.Close();
        }
    }

    void Lives()
    {
        for (const auto& kind : Streams())
        {
            Section("lives " + kind.Name);
            Observe("accept several",
                    [&]
                    {
                        const Socket listener = kind.Listening();
                        const Socket one = kind.Open();
                        const Socket two = kind.Open();
                        one.Connect(kind.Reach(listener));
                        const Socket first = listener.Accept();
                        two.Connect(kind.Loopback(), kind.Reach(listener).Port());
                        const Socket second = listener.Accept();
                        return Several(first.Connected(), second.Connected(),
                                       first.RemoteEndPoint().Equals(one.LocalEndPoint()) || kind.Dual,
                                       second.LocalEndPoint().Equals(first.LocalEndPoint()));
                    });
            Observe("bind twice",
                    [&]
                    {
                        const Socket a = kind.Bound();
                        const Socket b = kind.Open();
                        b.Bind(a.LocalEndPoint());
                    });
            Observe("bind while listening",
                    [&]
                    {
                        const Socket a = kind.Listening();
                        const Socket b = kind.Open();
                        b.Bind(a.LocalEndPoint());
                    });
            Observe("bind, close, bind",
                    [&]
                    {
                        const Socket a = kind.Listening();
                        auto e = a.LocalEndPoint();
                        a.Close();
                        const Socket b = kind.Open();
                        b.Bind(e);
                        b.Listen(1);
                        return b.IsBound();
                    });
            Observe("connect to addresses",
                    [&]
                    {
                        const Socket listener = kind.Listening();
                        const Socket s = kind.Open();
                        s.Connect(Array<IPAddress>{kind.Loopback()}, kind.Reach(listener).Port());
                        return Several(s.Connected(), s.RemoteEndPoint().AddressFamily());
                    });
            Observe("fail, then connect",
                    [&]
                    {
                        const Socket s = kind.Open();
                        const auto failed = Outcome([&] { s.Connect(kind.Nobody()); });
                        const bool after = s.Connected();
                        const Socket listener = kind.Listening();
                        const auto second = Outcome([&] { s.Connect(kind.Reach(listener)); });
                        return Several(failed, after, second, s.Connected());
                    });
            Observe("connect while connected",
                    [&]
                    {
                        const auto [a, b] = kind.Pair();
                        const Socket l = kind.Listening();
                        a.Connect(kind.Reach(l));
                    });
            Observe("listen again",
                    [&]
                    {
                        const Socket l = kind.Listening();
                        l.Listen(2);
                        l.Listen(9);
                        return l.IsBound();
                    });
            Observe("non-blocking connect",
                    [&]
                    {
                        const Socket l = kind.Listening();
                        const Socket s = kind.Open();
                        s.Blocking(false);
                        const auto outcome = Outcome([&] { s.Connect(kind.Reach(l)); });
                        return Several(outcome, s.Poll(10'000'000, SelectMode::SelectWrite));
                    });
            Observe("accepted inherits",
                    [&]
                    {
                        const Socket l = kind.Listening();
                        l.NoDelay(true);
                        const Socket s = kind.Open();
                        s.Connect(kind.Reach(l));
                        const Socket a = l.Accept();
                        return Several(a.Blocking(), a.AddressFamily(), a.SocketType(), a.ProtocolType());
                    });
            Observe("shut down twice",
                    [&]
                    {
                        {
                            const auto [a, b] = kind.Pair();
                            a.Shutdown(SocketShutdown::Send);
                            a.Shutdown(SocketShutdown::Send);
                            a.Shutdown(SocketShutdown::Both);
                            return a.Connected();
                        }
                    });
        }
    }

    void Names()
    {
        Section("Dns");
        const String none = nullptr;
        const IPAddress nobody = nullptr;
        const std::string tooLong(256, 'a');
        Observe("GetHostAddresses(null)", [&] { return Dns::GetHostAddresses(none); });
        Observe("GetHostEntry(null)", [&] { return Dns::GetHostEntry(none); });
        Observe("GetHostEntry(null address)", [&] { return Dns::GetHostEntry(nobody); });
        Observe("GetHostByName(null)", [&] { return Dns::GetHostByName(none); });
        Observe("GetHostByAddress(null)", [&] { return Dns::GetHostByAddress(none); });
        Observe("GetHostByAddress(null address)", [&] { return Dns::GetHostByAddress(nobody); });
        Observe("Resolve(null)", [&] { return Dns::Resolve(none); });
        Observe("GetHostAddresses(too long)", [&] { return Dns::GetHostAddresses(tooLong); });
        Observe("GetHostEntry(too long)", [&] { return Dns::GetHostEntry(tooLong); });
        Observe("GetHostAddresses(0.0.0.0)", [&] { return Dns::GetHostAddresses("0.0.0.0"); });
        Observe("GetHostEntry(0.0.0.0)", [&] { return Dns::GetHostEntry("0.0.0.0"); });
        Observe("GetHostEntry(::)", [&] { return Dns::GetHostEntry("::"); });
        Observe("GetHostEntry(Any)", [&] { return Dns::GetHostEntry(IPAddress::Any); });
        Observe("GetHostByAddress(text)", [&] { return Dns::GetHostByAddress("text"); });
        for (const std::string literal : {"1.2.3.4", "::1", "127.0.0.1", "fe80::1"})
        {
            Observe("GetHostAddresses(" + literal + ")", [&] { return Dns::GetHostAddresses(literal); });
            Observe("GetHostAddresses(" + literal + ", InterNetwork)",
                    [&] { return Dns::GetHostAddresses(literal, AddressFamily::InterNetwork); });
            Observe("GetHostByName(" + literal + ")", [&] { return Dns::GetHostByName(literal).AddressList(); });
            Observe("BeginGetHostAddresses(" + literal + ")",
                    [&] { return Dns::EndGetHostAddresses(Dns::BeginGetHostAddresses(literal, nullptr, nullptr)); });
        }
        Observe("GetHostName is a name", [&] { return Dns::GetHostName().Length() > 0; });
        Observe("localhost InterNetwork",
                [&] {
                    return Array<IPAddress>::IndexOf(Dns::GetHostAddresses("localhost", AddressFamily::InterNetwork),
                                                     IPAddress::Loopback) >= 0;
                });
        Observe("BeginGetHostEntry(null)", [&] { return Dns::BeginGetHostEntry(none, nullptr, nullptr); });
        Observe("BeginGetHostEntry(null address)", [&] { return Dns::BeginGetHostEntry(nobody, nullptr, nullptr); });
        Observe("BeginGetHostByName(null)", [&] { return Dns::BeginGetHostByName(none, nullptr, nullptr); });
        Observe("BeginResolve(null)", [&] { return Dns::BeginResolve(none, nullptr, nullptr); });
        Observe("BeginGetHostAddresses(null)", [&] { return Dns::BeginGetHostAddresses(none, nullptr, nullptr); });
        Observe("EndGetHostEntry(null)", [&] { return Dns::EndGetHostEntry(nullptr); });
        Observe("EndGetHostAddresses(null)", [&] { return Dns::EndGetHostAddresses(nullptr); });
        Observe("EndGetHostByName(null)", [&] { return Dns::EndGetHostByName(nullptr); });
        Observe("EndResolve(null)", [&] { return Dns::EndResolve(nullptr); });
    }

    void Run()
    {
        Constructors();
        Properties();
        Options();
        Selecting();
        Lives();
        Names();
    }

    const Scenario scenario("SocketCalls", Run);
}
