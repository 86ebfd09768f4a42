// Every call of Socket that gives a task, in every state, with no token and with one that is cancelled already.
#include "harness/Subjects.hpp"

namespace
{
    using namespace Oracle;

    Kind kind = Tcp4;
    std::string state;
    bool receives = false;

    template <class Call>
    void Member(const std::string& step, bool pends, const Call& call)
    {
        Observe(step,
                [&]
                {
                    const Subject subject(kind, state);
                    return call(subject.Tested, pends ? Meanwhile([&subject] { subject.Tested.Close(); }) : Meanwhile());
                });
    }

    template <class Call>
    void Plain(const std::string& step, bool pends, const Call& call)
    {
        Member(step, pends, [&](const Socket& s, const Meanwhile& meanwhile) { return Ended([&] { return call(s); }, meanwhile); });
    }

    template <class Call>
    void Plain(const std::string& step, const Call& call)
    {
        Plain(step, false, call);
    }

    template <class Call>
    void Token(const std::string& step, bool pends, const Call& call)
    {
        Plain(step, pends, [&](const Socket& s) { return call(s, CancellationToken()); });
        Plain(step + ", cancelled", [&](const Socket& s) { return call(s, CancellationToken(true)); });
    }

    template <class Call>
    void Token(const std::string& step, const Call& call)
    {
        Token(step, false, call);
    }

    IPEndPoint From()
    {
        return IPEndPoint(kind.Any(), 0);
    }

    void Transfers()
    {
        Plain("ReceiveAsync(array)", receives, [&](const Socket& s) { return s.ReceiveAsync(Array<Byte>(4)); });
        Plain("ReceiveAsync(array, Peek)", receives, [&](const Socket& s) { return s.ReceiveAsync(Array<Byte>(4), SocketFlags::Peek); });
        Plain("ReceiveAsync(segment)", receives,
              [&](const Socket& s) { return s.ReceiveAsync(ArraySegment<Byte>(Array<Byte>(8), 2, 4), SocketFlags::None); });
        Plain("ReceiveAsync(list)", receives, [&](const Socket& s) { return s.ReceiveAsync(Segments(Array<Byte>(2), Array<Byte>(3))); });
        Plain("ReceiveAsync(null list)", false,
              [&](const Socket& s) { return s.ReceiveAsync(Collections::Generic::IList<ArraySegment<Byte>>(nullptr), SocketFlags::None); });
        Plain("ReceiveAsync(empty list)", false, [&](const Socket& s) { return s.ReceiveAsync(Segments()); });
        Plain("ReceiveAsync(null array)", false, [&](const Socket& s) { return s.ReceiveAsync(Array<Byte>(nullptr)); });
        Token("ReceiveAsync(memory)", receives,
              [&](const Socket& s, const CancellationToken& t) { return s.ReceiveAsync(Memory<Byte>(Array<Byte>(4)), t); });
        Token("ReceiveAsync(memory, flags)", receives,
              [&](const Socket& s, const CancellationToken& t)
              { return s.ReceiveAsync(Memory<Byte>(Array<Byte>(4)), SocketFlags::None, t); });
        Plain("SendAsync(array)", false, [&](const Socket& s) { return s.SendAsync(Bytes(4)); });
        Plain("SendAsync(segment)", false,
              [&](const Socket& s) { return s.SendAsync(ArraySegment<Byte>(Bytes(8), 2, 4), SocketFlags::None); });
        Plain("SendAsync(list)", false, [&](const Socket& s) { return s.SendAsync(Segments(Bytes(2), Bytes(3))); });
        Plain("SendAsync(null list)", false,
              [&](const Socket& s) { return s.SendAsync(Collections::Generic::IList<ArraySegment<Byte>>(nullptr), SocketFlags::None); });
        Plain("SendAsync(empty list)", false, [&](const Socket& s) { return s.SendAsync(Segments()); });
        Plain("SendAsync(null array)", false, [&](const Socket& s) { return s.SendAsync(Array<Byte>(nullptr)); });
        Token("SendAsync(memory)", false,
              [&](const Socket& s, const CancellationToken& t) { return s.SendAsync(ReadOnlyMemory<Byte>(Bytes(4)), t); });
        Token("SendAsync(memory, flags)", false,
              [&](const Socket& s, const CancellationToken& t)
              { return s.SendAsync(ReadOnlyMemory<Byte>(Bytes(4)), SocketFlags::None, t); });
        Token("SendAsync(nothing)", false,
              [&](const Socket& s, const CancellationToken& t) { return s.SendAsync(ReadOnlyMemory<Byte>(), t); });
    }

    void Messages()
    {
        const auto stranger = IPEndPoint(kind.Family == AddressFamily::InterNetwork ? IPAddress::IPv6Any : IPAddress::Any, 0);
        Plain("ReceiveFromAsync(array)", receives, [&](const Socket& s) { return s.ReceiveFromAsync(Array<Byte>(4), From()); });
        Plain("ReceiveFromAsync(array, null)", false,
              [&](const Socket& s) { return s.ReceiveFromAsync(Array<Byte>(4), EndPoint(nullptr)); });
        Plain("ReceiveFromAsync(null array)", false, [&](const Socket& s) { return s.ReceiveFromAsync(Array<Byte>(nullptr), From()); });
        Plain("ReceiveFromAsync(array, DnsEndPoint)", false,
              [&](const Socket& s) { return s.ReceiveFromAsync(Array<Byte>(4), DnsEndPoint("localhost", 1)); });
        Token("ReceiveFromAsync(memory)", receives,
              [&](const Socket& s, const CancellationToken& t) { return s.ReceiveFromAsync(Memory<Byte>(Array<Byte>(4)), From(), t); });
        Token("ReceiveFromAsync(memory, null)", false,
              [&](const Socket& s, const CancellationToken& t)
              { return s.ReceiveFromAsync(Memory<Byte>(Array<Byte>(4)), EndPoint(nullptr), t); });
        Token("ReceiveFromAsync(memory, SocketAddress)", receives,
              [&](const Socket& s, const CancellationToken& t)
              { return s.ReceiveFromAsync(Memory<Byte>(Array<Byte>(4)), SocketFlags::None, SocketAddress(kind.Family), t); });
        Token("ReceiveFromAsync(memory, null SocketAddress)", false,
              [&](const Socket& s, const CancellationToken& t)
              { return s.ReceiveFromAsync(Memory<Byte>(Array<Byte>(4)), SocketFlags::None, SocketAddress(nullptr), t); });
        if (!kind.Dual)
        {
            Plain("ReceiveFromAsync(array, another family)", false,
                  [&](const Socket& s) { return s.ReceiveFromAsync(Array<Byte>(4), stranger); });
        }
        if (!kind.IsStream())
        {
            Plain("ReceiveMessageFromAsync(array)", receives,
                  [&](const Socket& s) { return s.ReceiveMessageFromAsync(Array<Byte>(4), From()); });
            Token("ReceiveMessageFromAsync(memory)", receives,
                  [&](const Socket& s, const CancellationToken& t)
                  { return s.ReceiveMessageFromAsync(Memory<Byte>(Array<Byte>(4)), From(), t); });
        }
        Plain("ReceiveMessageFromAsync(array, null)", false,
              [&](const Socket& s) { return s.ReceiveMessageFromAsync(Array<Byte>(4), EndPoint(nullptr)); });
        Plain("ReceiveMessageFromAsync(null array)", false,
              [&](const Socket& s) { return s.ReceiveMessageFromAsync(Array<Byte>(nullptr), From()); });
        auto target = Udp4.Bound();
        auto target6 = Udp6.Bound();
        const Using guardOf4(target);
        const Using guardOf6(target6);
        const auto to = kind.Loopback().AddressFamily() == AddressFamily::InterNetwork ? Udp4.Reach(target) : Udp6.Reach(target6);
        Plain("SendToAsync(array)", false, [&](const Socket& s) { return s.SendToAsync(Bytes(4), to); });
        Plain("SendToAsync(array, null)", false, [&](const Socket& s) { return s.SendToAsync(Bytes(4), EndPoint(nullptr)); });
        Plain("SendToAsync(null array)", false, [&](const Socket& s) { return s.SendToAsync(Array<Byte>(nullptr), to); });
        Token("SendToAsync(memory)", false,
              [&](const Socket& s, const CancellationToken& t) { return s.SendToAsync(ReadOnlyMemory<Byte>(Bytes(4)), to, t); });
        Token("SendToAsync(memory, null)", false,
              [&](const Socket& s, const CancellationToken& t)
              { return s.SendToAsync(ReadOnlyMemory<Byte>(Bytes(4)), SocketFlags::None, EndPoint(nullptr), t); });
        Token("SendToAsync(memory, null SocketAddress)", false,
              [&](const Socket& s, const CancellationToken& t)
              { return s.SendToAsync(ReadOnlyMemory<Byte>(Bytes(4)), SocketFlags::None, SocketAddress(nullptr), t); });
        Token("SendFileAsync(null)", [&](const Socket& s, const CancellationToken& t) { return s.SendFileAsync(String(nullptr), t); });
        Token("SendFileAsync(missing)", [&](const Socket& s, const CancellationToken& t) { return s.SendFileAsync("/nowhere/at all", t); });
        Token("SendFileAsync(buffers)", [&](const Socket& s, const CancellationToken& t)
              { return s.SendFileAsync(String(nullptr), Bytes(2), Bytes(3), TransmitFileOptions::UseDefaultWorkerThread, t); });
    }

    void Connections()
    {
        const auto stranger = kind.Family == AddressFamily::InterNetwork ? IPAddress(IPAddress::IPv6Loopback)
                              : kind.Dual                                ? IPAddress(nullptr)
                                                                         : IPAddress(IPAddress::Loopback);
        Plain("AcceptAsync()", state == "listening", [&](const Socket& s) { return s.AcceptAsync(); });
        Token("AcceptAsync(token)", state == "listening", [&](const Socket& s, const CancellationToken& t) { return s.AcceptAsync(t); });
        Plain("AcceptAsync(null)", state == "listening", [&](const Socket& s) { return s.AcceptAsync(Socket(nullptr)); });
        Plain("AcceptAsync(itself)", false, [&](const Socket& s) { return s.AcceptAsync(s); });
        Plain("ConnectAsync(null)", [&](const Socket& s) { return s.ConnectAsync(EndPoint(nullptr)); });
        Plain("ConnectAsync(null address, 1)", [&](const Socket& s) { return s.ConnectAsync(IPAddress(nullptr), 1); });
        Plain("ConnectAsync(address, 70000)", [&](const Socket& s) { return s.ConnectAsync(kind.Loopback(), 70000); });
        Plain("ConnectAsync(null host, 1)", [&](const Socket& s) { return s.ConnectAsync(String(nullptr), 1); });
        Plain("ConnectAsync(empty host, 1)", [&](const Socket& s) { return s.ConnectAsync("", 1); });
        Plain("ConnectAsync(host, 70000)", [&](const Socket& s) { return s.ConnectAsync("localhost", 70000); });
        Plain("ConnectAsync(null addresses, 1)", [&](const Socket& s) { return s.ConnectAsync(Array<IPAddress>(nullptr), 1); });
        Plain("ConnectAsync(no addresses, 1)", [&](const Socket& s) { return s.ConnectAsync(Array<IPAddress>(0), 1); });
        Plain("ConnectAsync(addresses, 70000)", [&](const Socket& s) { return s.ConnectAsync(Array<IPAddress>{kind.Loopback()}, 70000); });
        if (stranger != nullptr)
        {
            Plain("ConnectAsync(another family)", [&](const Socket& s) { return s.ConnectAsync(IPEndPoint(stranger, 1)); });
            Plain("ConnectAsync(addresses of another family)",
                  [&](const Socket& s) { return s.ConnectAsync(Array<IPAddress>{stranger}, 1); });
            Plain("ConnectAsync(host of another family)",
                  [&](const Socket& s) { return s.ConnectAsync(DnsEndPoint("localhost", 1, stranger.AddressFamily())); });
        }
        Token("ConnectAsync(empty host, token)", [&](const Socket& s, const CancellationToken& t) { return s.ConnectAsync("", 1, t); });
        Token("ConnectAsync to nobody", [&](const Socket& s, const CancellationToken& t) { return s.ConnectAsync(kind.Nobody(), t); });
        Token("ConnectAsync(address) to nobody",
              [&](const Socket& s, const CancellationToken& t) { return s.ConnectAsync(kind.Loopback(), kind.Nobody().Port(), t); });
        Token("ConnectAsync(addresses) to nobody", [&](const Socket& s, const CancellationToken& t)
              { return s.ConnectAsync(Array<IPAddress>{kind.Loopback()}, kind.Nobody().Port(), t); });
        Observe("ConnectAsync",
                []
                {
                    const Subject subject(kind, state);
                    Socket target = kind.IsStream() ? kind.Listening() : kind.Bound();
                    const Using guardOf4(target);
                    const auto end = Ended([&] { return subject.Tested.ConnectAsync(kind.Reach(target)); });
                    return Several(end, subject.Tested.Connected());
                });
        Token("DisconnectAsync(false)", [&](const Socket& s, const CancellationToken& t) { return s.DisconnectAsync(false, t); });
        Token("DisconnectAsync(true)", [&](const Socket& s, const CancellationToken& t) { return s.DisconnectAsync(true, t); });
    }

    const Scenario scenario("TaskStates",
                            []
                            {
                                for (const auto& each : {Tcp4, TcpDual, Udp4, Udp6})
                                {
                                    for (const auto& name : Subject::StatesOf(each))
                                    {
                                        kind = each;
                                        state = name;
                                        receives = Subject::Receives(kind, state);
                                        Section(kind.Name + " " + state);
                                        Transfers();
                                        Messages();
                                        Connections();
                                    }
                                }
                            });
}
