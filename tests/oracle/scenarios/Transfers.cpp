// Bytes that go through: every kind of socket, blocking and Begin/End, with every way to give the buffer.
#include "harness/Sockets.hpp"

namespace
{
    using namespace Oracle;

    constexpr auto None = SocketFlags::None;
    using SegmentList = Collections::Generic::List<ArraySegment<Byte>>;

    Raw Got(const Socket& socket)
    {
        AwaitData(socket);
        const Array<Byte> buffer(16);
        const int count = socket.Receive(buffer);
        Array<Byte> bytes(count);
        Array<Byte>::Copy(buffer, bytes, count);
        return Several(count, bytes);
    }

    template <class Send>
    void Sends(const Socket& right, const std::string& name, const SocketError& error, const Send& send)
    {
        Observe(name,
                [&]
                {
                    const int count = send();
                    return Several(count, error);
                });
        Observe(name + " arrives", [&] { return Got(right); });
    }

    void SendForms(const Socket& left, const Socket& right)
    {
        SocketError error = SocketError::Success;
        const auto add = [&](const std::string& name, const auto& send) { Sends(right, name, error, send); };
        const auto list = [] { return Segments(Bytes(2), Bytes(3)); };
        add("Send(buffer)", [&] { return left.Send(Bytes(4)); });
        add("Send(buffer, flags)", [&] { return left.Send(Bytes(4), None); });
        add("Send(buffer, size, flags)", [&] { return left.Send(Bytes(4), 3, None); });
        add("Send(buffer, offset, size, flags)", [&] { return left.Send(Bytes(4), 1, 2, None); });
        add("Send(…, out error)", [&] { return left.Send(Bytes(4), 1, 2, None, error); });
        add("Send(span)", [&] { return left.Send(ReadOnlySpan<Byte>(Bytes(4))); });
        add("Send(span, flags)", [&] { return left.Send(ReadOnlySpan<Byte>(Bytes(4)), None); });
        add("Send(span, flags, out error)", [&] { return left.Send(ReadOnlySpan<Byte>(Bytes(4)), None, error); });
        add("Send(list)", [&] { return left.Send(list()); });
        add("Send(list, flags)", [&] { return left.Send(list(), None); });
        add("Send(list, flags, out error)", [&] { return left.Send(list(), None, error); });
        add("BeginSend", [&] { return left.EndSend(left.BeginSend(Bytes(4), 1, 2, None, nullptr, nullptr)); });
        add("BeginSend(out error)", [&] { return left.EndSend(left.BeginSend(Bytes(4), 1, 2, None, error, nullptr, nullptr), error); });
        add("BeginSend(list)", [&] { return left.EndSend(left.BeginSend(list(), None, nullptr, nullptr)); });
        add("BeginSend(list, out error)", [&] { return left.EndSend(left.BeginSend(list(), None, error, nullptr, nullptr), error); });
    }

    void ReceiveForms(const Kind& kind, const Socket& left, const Socket& right)
    {
        SocketError error = SocketError::Success;
        const Array<Byte> b(6);
        EndPoint from = IPEndPoint(kind.Any(), 0);
        const SegmentList list = {ArraySegment<Byte>(b, 0, 2), ArraySegment<Byte>(b, 3, 3)};
        const auto add = [&](const std::string& name, const auto& receive)
        {
            Observe(name,
                    [&]
                    {
                        std::fill(b.begin(), b.end(), Byte{0});
                        left.Send(Bytes(4));
                        AwaitData(right);
                        const int count = receive();
                        return Several(count, b, error);
                    });
        };
        add("Receive(buffer)", [&] { return right.Receive(b); });
        add("Receive(buffer, flags)", [&] { return right.Receive(b, None); });
        add("Receive(buffer, size, flags)", [&] { return right.Receive(b, 5, None); });
        add("Receive(buffer, offset, size, flags)", [&] { return right.Receive(b, 1, 5, None); });
        add("Receive(…, out error)", [&] { return right.Receive(b, 1, 5, None, error); });
        add("Receive(span)", [&] { return right.Receive(Span<Byte>(b)); });
        add("Receive(span, flags)", [&] { return right.Receive(Span<Byte>(b), None); });
        add("Receive(span, flags, out error)", [&] { return right.Receive(Span<Byte>(b), None, error); });
        add("Receive(list)", [&] { return right.Receive(list); });
        add("Receive(list, flags)", [&] { return right.Receive(list, None); });
        add("Receive(list, flags, out error)", [&] { return right.Receive(list, None, error); });
        add("BeginReceive", [&] { return right.EndReceive(right.BeginReceive(b, 1, 5, None, nullptr, nullptr)); });
        add("BeginReceive(out error)", [&] { return right.EndReceive(right.BeginReceive(b, 1, 5, None, error, nullptr, nullptr), error); });
        add("BeginReceive(list)", [&] { return right.EndReceive(right.BeginReceive(list, None, nullptr, nullptr)); });
        add("ReceiveFrom(buffer)", [&] { return right.ReceiveFrom(b, from); });
        add("ReceiveFrom(buffer, flags)", [&] { return right.ReceiveFrom(b, None, from); });
        add("ReceiveFrom(buffer, size, flags)", [&] { return right.ReceiveFrom(b, 5, None, from); });
        add("ReceiveFrom(buffer, offset, size, flags)", [&] { return right.ReceiveFrom(b, 1, 5, None, from); });
        add("ReceiveFrom(span)", [&] { return right.ReceiveFrom(Span<Byte>(b), from); });
        add("ReceiveFrom(span, flags)", [&] { return right.ReceiveFrom(Span<Byte>(b), None, from); });
        add("BeginReceiveFrom", [&] { return right.EndReceiveFrom(right.BeginReceiveFrom(b, 1, 5, None, from, nullptr, nullptr), from); });
        Observe("ReceiveFrom's end point", [&] { return WithoutPort(from); });
    }

    void Peeking(const Socket& left, const Socket& right)
    {
        Observe("Available before", [&] { return right.Available(); });
        Observe("Poll before", [&] { return right.Poll(0, SelectMode::SelectRead); });
        left.Send(Bytes(5));
        AwaitData(right);
        Observe("Available", [&] { return right.Available(); });
        Observe("Peek",
                [&]
                {
                    Array<Byte> b(3);
                    SocketError e = SocketError::Success;
                    const int n = right.Receive(b, 0, 3, SocketFlags::Peek, e);
                    return Several(n, b, e);
                });
        Observe("Available after Peek", [&] { return right.Available(); });
        Observe("Receive after Peek", [&] { return Got(right); });
        Observe("Available after", [&] { return right.Available(); });
        right.Blocking(false);
        Observe("non-blocking", [&] { return right.Receive(Array<Byte>(4)); });
        right.Blocking(true);
        right.ReceiveTimeout(60);
        Observe("ReceiveTimeout", [&] { return right.Receive(Array<Byte>(4)); });
        Observe("ReceiveTimeout with error",
                [&]
                {
                    SocketError e = SocketError::Success;
                    const int n = right.Receive(Array<Byte>(4), 0, 4, None, e);
                    return Several(n, e);
                });
        right.ReceiveTimeout(0);
    }

    void ResetAndLarge(const Kind& kind)
    {
        Observe("reset",
                [&]
                {
                    const auto [a, b] = kind.Pair();
                    b.LingerState(LingerOption(true, 0));
                    b.Close();
                    AwaitData(a);
                    const Socket reset = a;
                    const auto outcome = Outcome([&] { return reset.Receive(Array<Byte>(4)); });
                    const bool connected = a.Connected();
                    a.Close();
                    return Several(outcome, connected);
                });
        Observe("large",
                [&]
                {
                    const auto [a, b] = kind.Pair();
                    const IAsyncResult sent = a.BeginSend(Array<Byte>(3'000'000), 0, 3'000'000, None, nullptr, nullptr);
                    int total = 0;
                    for (const Array<Byte> chunk(65536); total < 3'000'000;)
                    {
                        total += b.Receive(chunk);
                    }
                    const int n = a.EndSend(sent);
                    a.Close();
                    b.Close();
                    return Several(n, total);
                });
    }

    void Ending(const Socket& left, const Socket& right)
    {
        Observe("OutOfBand", [&] { return left.Send(Bytes(1), SocketFlags::OutOfBand); });
        Observe("OutOfBand arrives",
                [&]
                {
                    right.Poll(10'000'000, SelectMode::SelectError);
                    Array<Byte> b(2);
                    const int n = right.Receive(b, SocketFlags::OutOfBand);
                    return Several(n, b);
                });
        left.Send(Bytes(2));
        left.Shutdown(SocketShutdown::Send);
        Observe("last bytes", [&] { return Got(right); });
        Observe("end of stream", [&] { return Got(right); });
        Observe("end of stream again", [&] { return Got(right); });
        Observe("Begin at the end", [&] { return right.EndReceive(right.BeginReceive(Array<Byte>(4), 0, 4, None, nullptr, nullptr)); });
        Observe("Poll at the end", [&] { return right.Poll(0, SelectMode::SelectRead); });
        Observe("Send after Shutdown", [&] { return left.Send(Bytes(1)); });
        Observe("Send after Shutdown, with error",
                [&]
                {
                    SocketError e = SocketError::Success;
                    const int n = left.Send(Bytes(1), 0, 1, None, e);
                    return Several(n, e);
                });
        Observe("BeginSend after Shutdown", [&] { return left.EndSend(left.BeginSend(Bytes(1), 0, 1, None, nullptr, nullptr)); });
        Observe("the other direction", [&] { return right.Send(Bytes(3)); });
        Observe("the other direction arrives", [&] { return Got(left); });
        Observe("Connected", [&] { return Several(left.Connected(), right.Connected()); });
    }

    template <class Receive>
    void TooLong(const std::string& name, const Socket& left, const Receive& receive)
    {
        left.Send(Bytes(8));
        Observe(name,
                [&]
                {
                    Array<Byte> b(4);
                    const auto outcome = Outcome([&] { return receive(b); });
                    return Several(outcome, b);
                });
    }

    void Messages(const Kind& kind, const Socket& left, const Socket& right)
    {
        EndPoint from = IPEndPoint(kind.Any(), 0);
        Observe("empty datagram", [&] { return left.Send(Array<Byte>(0)); });
        Observe("empty datagram arrives", [&] { return Got(right); });
        TooLong("longer than the buffer", left, [&](const Array<Byte>& b) { return right.Receive(b); });
        left.Send(Bytes(8));
        Observe("longer than the buffer, with error",
                [&]
                {
                    Array<Byte> b(4);
                    SocketError e = SocketError::Success;
                    const int n = right.Receive(b, 0, 4, None, e);
                    return Several(n, e, b);
                });
        TooLong("longer than the buffer, ReceiveFrom", left, [&](const Array<Byte>& b) { return right.ReceiveFrom(b, from); });
        TooLong("longer than the buffer, BeginReceive", left,
                [&](const Array<Byte>& b) { return right.EndReceive(right.BeginReceive(b, 0, 4, None, nullptr, nullptr)); });
        left.Send(Bytes(1));
        left.Send(Bytes(2));
        Observe("boundaries",
                [&]
                {
                    const auto one = Got(right);
                    return Several(one, Got(right));
                });
        Observe("SendTo", [&] { return left.SendTo(Bytes(4), 1, 2, None, kind.Reach(right)); });
        Observe("SendTo arrives", [&] { return Got(right); });
        Observe("BeginSendTo", [&] { return left.EndSendTo(left.BeginSendTo(Bytes(4), 1, 2, None, kind.Reach(right), nullptr, nullptr)); });
        Observe("BeginSendTo arrives", [&] { return Got(right); });
        Observe("too long", [&] { return left.Send(Array<Byte>(70'000)); });
        Observe("connect again",
                [&]
                {
                    Socket other = kind.Bound();
                    const Using guard(other);
                    left.Connect(kind.Reach(other));
                    left.Send(Bytes(2));
                    return Several(Got(other), left.RemoteEndPoint().Equals(kind.Reach(other)));
                });
    }

    const Scenario scenario("Transfers",
                            []
                            {
                                for (const auto& kind : Kinds())
                                {
                                    const auto [left, right] = kind.IsStream() ? kind.Pair() : kind.Datagrams();
                                    Section(kind.Name);
                                    SendForms(left, right);
                                    ReceiveForms(kind, left, right);
                                    Peeking(left, right);
                                    if (kind.IsStream())
                                    {
                                        Ending(left, right);
                                        ResetAndLarge(kind);
                                    }
                                    else
                                    {
                                        Messages(kind, left, right);
                                    }
                                    left.Close();
                                    right.Close();
                                }
                            });
}
