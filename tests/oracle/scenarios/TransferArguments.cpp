// The order in which the transfer members check their arguments and the socket's state: every combination of buffer, offset, size and
// state.
#include "harness/Sockets.hpp"

namespace
{
    using namespace Oracle;

    constexpr int Edges[] = {-1, 0, 2, 4, 5, MaxValue<int>, MinValue<int>};

    Socket target;
    EndPoint to;

    std::pair<Socket, Socket> Make(const std::string& state)
    {
        const auto [socket, other] = state == "datagram"    ? Udp4.Datagrams()
                                     : state == "connected" ? Tcp4.Pair()
                                                            : std::pair(Tcp4.Open(), Tcp4.Open());
        socket.Blocking(false);
        if (state == "closed")
        {
            socket.Close();
        }
        return {socket, other};
    }

    std::string NameOf(int length)
    {
        return length < 0 ? "null" : std::to_string(length) + " bytes";
    }

    template <class Call>
    void Each(const std::string& state, const std::string& member, const Call& call)
    {
        Section(state + " " + member);
        const auto [made, other] = Make(state);
        const Socket socket = made;
        for (const int length : {-1, 0, 4})
        {
            for (const int offset : Edges)
            {
                for (const int size : Edges)
                {
                    const Array<Byte> buffer = length < 0 ? Array<Byte>(nullptr) : Array<Byte>(length);
                    Observe(NameOf(length) + ", " + std::to_string(offset) + ", " + std::to_string(size),
                            [&] { return call(socket, buffer, offset, size); });
                }
            }
        }
        socket.Close();
        other.Close();
    }

    void Ranges(const std::string& state)
    {
        Each(state, "Send", [](const Socket& s, const Array<Byte>& b, int o, int n) { return s.Send(b, o, n, SocketFlags::None); });
        Each(state, "Send(out error)",
             [](const Socket& s, const Array<Byte>& b, int o, int n)
             {
                 SocketError error = SocketError::Success;
                 const int sent = s.Send(b, o, n, SocketFlags::None, error);
                 return Several(sent, error);
             });
        Each(state, "Receive", [](const Socket& s, const Array<Byte>& b, int o, int n) { return s.Receive(b, o, n, SocketFlags::None); });
        Each(state, "Receive(out error)",
             [](const Socket& s, const Array<Byte>& b, int o, int n)
             {
                 SocketError error = SocketError::Success;
                 const int got = s.Receive(b, o, n, SocketFlags::None, error);
                 return Several(got, error);
             });
        if (state != "connected")
        {
            Each(state, "SendTo",
                 [](const Socket& s, const Array<Byte>& b, int o, int n) { return s.SendTo(b, o, n, SocketFlags::None, to); });
        }
        Each(state, "SendTo(null)",
             [](const Socket& s, const Array<Byte>& b, int o, int n) { return s.SendTo(b, o, n, SocketFlags::None, nullptr); });
        Each(state, "ReceiveFrom",
             [](const Socket& s, const Array<Byte>& b, int o, int n)
             {
                 EndPoint from = IPEndPoint(IPAddress::Any, 0);
                 return s.ReceiveFrom(b, o, n, SocketFlags::None, from);
             });
        Each(state, "ReceiveFrom(null)",
             [](const Socket& s, const Array<Byte>& b, int o, int n)
             {
                 EndPoint from = nullptr;
                 return s.ReceiveFrom(b, o, n, SocketFlags::None, from);
             });
        Each(state, "ReceiveFrom(another family)",
             [](const Socket& s, const Array<Byte>& b, int o, int n)
             {
                 EndPoint from = IPEndPoint(IPAddress::IPv6Any, 0);
                 return s.ReceiveFrom(b, o, n, SocketFlags::None, from);
             });
    }

    void BeginRanges(const std::string& state)
    {
        Each(state, "BeginSend",
             [](const Socket& s, const Array<Byte>& b, int o, int n) { return s.BeginSend(b, o, n, SocketFlags::None, nullptr, nullptr); });
        Each(state, "BeginSend(out error)",
             [](const Socket& s, const Array<Byte>& b, int o, int n)
             {
                 SocketError error = SocketError::Success;
                 const IAsyncResult r = s.BeginSend(b, o, n, SocketFlags::None, error, nullptr, nullptr);
                 return Several(r, error);
             });
        Each(state, "BeginReceive",
             [](const Socket& s, const Array<Byte>& b, int o, int n)
             { return s.BeginReceive(b, o, n, SocketFlags::None, nullptr, nullptr); });
        Each(state, "BeginReceive(out error)",
             [](const Socket& s, const Array<Byte>& b, int o, int n)
             {
                 SocketError error = SocketError::Success;
                 const IAsyncResult r = s.BeginReceive(b, o, n, SocketFlags::None, error, nullptr, nullptr);
                 return Several(r, error);
             });
        if (state != "connected")
        {
            Each(state, "BeginSendTo",
                 [](const Socket& s, const Array<Byte>& b, int o, int n)
                 { return s.BeginSendTo(b, o, n, SocketFlags::None, to, nullptr, nullptr); });
        }
        Each(state, "BeginSendTo(null)",
             [](const Socket& s, const Array<Byte>& b, int o, int n)
             { return s.BeginSendTo(b, o, n, SocketFlags::None, nullptr, nullptr, nullptr); });
        Each(state, "BeginReceiveFrom",
             [](const Socket& s, const Array<Byte>& b, int o, int n)
             {
                 EndPoint from = IPEndPoint(IPAddress::Any, 0);
                 return s.BeginReceiveFrom(b, o, n, SocketFlags::None, from, nullptr, nullptr);
             });
        Each(state, "BeginReceiveFrom(null)",
             [](const Socket& s, const Array<Byte>& b, int o, int n)
             {
                 EndPoint from = nullptr;
                 return s.BeginReceiveFrom(b, o, n, SocketFlags::None, from, nullptr, nullptr);
             });
    }

    void Sizes(const Socket& socket, const Array<Byte>& buffer, const std::string& name, const std::string& state)
    {
        for (const int size : Edges)
        {
            Observe("Send " + name + ", " + std::to_string(size), [&] { return socket.Send(buffer, size, SocketFlags::None); });
            Observe("Receive " + name + ", " + std::to_string(size), [&] { return socket.Receive(buffer, size, SocketFlags::None); });
            if (state != "connected")
            {
                Observe("SendTo " + name + ", " + std::to_string(size), [&] { return socket.SendTo(buffer, size, SocketFlags::None, to); });
            }
            Observe("ReceiveFrom " + name + ", " + std::to_string(size),
                    [&]
                    {
                        EndPoint from = IPEndPoint(IPAddress::Any, 0);
                        return socket.ReceiveFrom(buffer, size, SocketFlags::None, from);
                    });
        }
    }

    void Whole(const Socket& socket, const Array<Byte>& buffer, const std::string& name)
    {
        Observe("Send " + name, [&] { return socket.Send(buffer); });
        Observe("Send with flags " + name, [&] { return socket.Send(buffer, SocketFlags::None); });
        Observe("Send span " + name, [&] { return socket.Send(ReadOnlySpan<Byte>(buffer)); });
        Observe("Send span with flags " + name, [&] { return socket.Send(ReadOnlySpan<Byte>(buffer), SocketFlags::None); });
        Observe("Send span with error " + name,
                [&]
                {
                    SocketError error = SocketError::Success;
                    const int n = socket.Send(ReadOnlySpan<Byte>(buffer), SocketFlags::None, error);
                    return Several(n, error);
                });
        Observe("Receive " + name, [&] { return socket.Receive(buffer); });
        Observe("Receive with flags " + name, [&] { return socket.Receive(buffer, SocketFlags::None); });
        Observe("Receive span " + name, [&] { return socket.Receive(Span<Byte>(buffer)); });
        Observe("Receive span with flags " + name, [&] { return socket.Receive(Span<Byte>(buffer), SocketFlags::None); });
        Observe("Receive span with error " + name,
                [&]
                {
                    SocketError error = SocketError::Success;
                    const int n = socket.Receive(Span<Byte>(buffer), SocketFlags::None, error);
                    return Several(n, error);
                });
    }

    void WholeTo(const Socket& socket, const Array<Byte>& buffer, const std::string& name, const std::string& state)
    {
        if (state != "connected")
        {
            Observe("SendTo " + name, [&] { return socket.SendTo(buffer, to); });
            Observe("SendTo with flags " + name, [&] { return socket.SendTo(buffer, SocketFlags::None, to); });
            Observe("SendTo span " + name, [&] { return socket.SendTo(ReadOnlySpan<Byte>(buffer), to); });
            Observe("SendTo span with flags " + name, [&] { return socket.SendTo(ReadOnlySpan<Byte>(buffer), SocketFlags::None, to); });
            Observe("SendTo span to SocketAddress " + name,
                    [&] { return socket.SendTo(ReadOnlySpan<Byte>(buffer), SocketFlags::None, to.Serialize()); });
        }
        Observe("SendTo span to null " + name, [&] { return socket.SendTo(ReadOnlySpan<Byte>(buffer), EndPoint(nullptr)); });
        Observe("SendTo span to null SocketAddress " + name,
                [&] { return socket.SendTo(ReadOnlySpan<Byte>(buffer), SocketFlags::None, SocketAddress(nullptr)); });
        Observe("ReceiveFrom " + name,
                [&]
                {
                    EndPoint from = IPEndPoint(IPAddress::Any, 0);
                    return socket.ReceiveFrom(buffer, from);
                });
        Observe("ReceiveFrom with flags " + name,
                [&]
                {
                    EndPoint from = IPEndPoint(IPAddress::Any, 0);
                    return socket.ReceiveFrom(buffer, SocketFlags::None, from);
                });
        Observe("ReceiveFrom span " + name,
                [&]
                {
                    EndPoint from = IPEndPoint(IPAddress::Any, 0);
                    return socket.ReceiveFrom(Span<Byte>(buffer), from);
                });
        Observe("ReceiveFrom span with flags " + name,
                [&]
                {
                    EndPoint from = IPEndPoint(IPAddress::Any, 0);
                    return socket.ReceiveFrom(Span<Byte>(buffer), SocketFlags::None, from);
                });
        Observe("ReceiveFrom span with null SocketAddress " + name,
                [&] { return socket.ReceiveFrom(Span<Byte>(buffer), SocketFlags::None, SocketAddress(nullptr)); });
        Observe("ReceiveFrom span with SocketAddress " + name,
                [&] { return socket.ReceiveFrom(Span<Byte>(buffer), SocketFlags::None, SocketAddress(AddressFamily::InterNetwork)); });
        Observe("ReceiveFrom span with a short SocketAddress " + name,
                [&] { return socket.ReceiveFrom(Span<Byte>(buffer), SocketFlags::None, SocketAddress(AddressFamily::InterNetwork, 4)); });
    }

    using SegmentList = Collections::Generic::List<ArraySegment<Byte>>;

    void Lists(const Socket& socket, const std::string& name, const SegmentList& list)
    {
        Observe("Send " + name, [&] { return socket.Send(list); });
        Observe("Send with flags " + name, [&] { return socket.Send(list, SocketFlags::None); });
        Observe("Send with error " + name,
                [&]
                {
                    SocketError error = SocketError::Success;
                    const int n = socket.Send(list, SocketFlags::None, error);
                    return Several(n, error);
                });
        Observe("Receive " + name, [&] { return socket.Receive(list); });
        Observe("Receive with flags " + name, [&] { return socket.Receive(list, SocketFlags::None); });
        Observe("Receive with error " + name,
                [&]
                {
                    SocketError error = SocketError::Success;
                    const int n = socket.Receive(list, SocketFlags::None, error);
                    return Several(n, error);
                });
        Observe("BeginSend " + name, [&] { return socket.BeginSend(list, SocketFlags::None, nullptr, nullptr); });
        Observe("BeginSend with error " + name,
                [&]
                {
                    SocketError error = SocketError::Success;
                    const IAsyncResult r = socket.BeginSend(list, SocketFlags::None, error, nullptr, nullptr);
                    return Several(r, error);
                });
        Observe("BeginReceive " + name, [&] { return socket.BeginReceive(list, SocketFlags::None, nullptr, nullptr); });
        Observe("BeginReceive with error " + name,
                [&]
                {
                    SocketError error = SocketError::Success;
                    const IAsyncResult r = socket.BeginReceive(list, SocketFlags::None, error, nullptr, nullptr);
                    return Several(r, error);
                });
    }

    void Run(const std::string& state)
    {
        Ranges(state);
        BeginRanges(state);
        Section(state + " size only");
        auto [socket, other] = Make(state);
        for (const int length : {-1, 0, 4})
        {
            const Array<Byte> buffer = length < 0 ? Array<Byte>(nullptr) : Array<Byte>(length);
            Sizes(socket, buffer, NameOf(length), state);
            Whole(socket, buffer, NameOf(length));
            WholeTo(socket, buffer, NameOf(length), state);
        }
        socket.Close();
        other.Close();
        Section(state + " lists");
        std::tie(socket, other) = Make(state);
        Lists(socket, "null", nullptr);
        Lists(socket, "empty", SegmentList());
        Lists(socket, "null array", SegmentList{ArraySegment<Byte>()});
        Lists(socket, "valid and null array", SegmentList{ArraySegment<Byte>(Array<Byte>(2)), ArraySegment<Byte>()});
        Lists(socket, "two", Segments(Array<Byte>(2), Array<Byte>(3)));
        Lists(socket, "empty arrays", Segments(Array<Byte>(0), Array<Byte>(0)));
        socket.Close();
        other.Close();
    }

    const Scenario scenario("TransferArguments",
                            []
                            {
                                target = Udp4.Bound();
                                to = Udp4.Reach(target);
                                for (const auto* state : {"closed", "fresh", "connected", "datagram"})
                                {
                                    Run(state);
                                }
                                target.Close();
                            });
}
