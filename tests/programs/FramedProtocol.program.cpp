// A protocol of frames: a header of length, type and number in network order, bodies in pooled buffers, and a check sum.
#include <System.hpp>
#include <System/Buffers.hpp>
#include <System/Buffers/Binary.hpp>
#include <System/Collections.hpp>
#include <System/IO.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
#include <System/Threading.hpp>
#include <System/Threading/Tasks.hpp>
using namespace System;
using namespace System::Buffers;
using namespace System::Buffers::Binary;
using namespace System::Collections::Generic;
using namespace System::IO;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;
using namespace System::Threading;
using namespace System::Threading::Tasks;

enum class FrameType : Byte
{
    Ping = 1,
    Echo = 2,
    Sum = 3,
    Close = 255
};

struct FrameHeader
{
    static constexpr int Size = 9;
    int Length = 0;
    FrameType Type = FrameType::Ping;
    UInt32 Number = 0;

    void WriteTo(Span<Byte> span) const
    {
        BinaryPrimitives::WriteInt32BigEndian(span, Length);
        span[4] = (Byte) Type;
        BinaryPrimitives::WriteUInt32BigEndian(span.Slice(5), Number);
    }
    static FrameHeader ReadFrom(ReadOnlySpan<Byte> span)
    {
        FrameHeader header;
        header.Length = BinaryPrimitives::ReadInt32BigEndian(span);
        header.Type = (FrameType) span[4];
        header.Number = BinaryPrimitives::ReadUInt32BigEndian(span.Slice(5));
        return header;
    }
};

class FrameException : public IOException
{
public:
    using IOException::IOException;
};

/// A frame whose body is lent from the pool until it is disposed.
class Frame
{
public:
    Frame(FrameHeader header, Array<Byte> body) : Header(header), _body(body) {}
    Frame(const Frame&) = delete;
    ~Frame() { ArrayPool<Byte>::Shared().Return(_body); }

    FrameHeader Header;
    Span<Byte> Body() const { return _body.AsSpan(0, Header.Length); }

private:
    Array<Byte> _body;
};

class FrameChannel
{
public:
    explicit FrameChannel(Socket socket) : _stream(socket, true) {}

    static constexpr int MaxLength = 1 << 20;

    Task<> SendAsync(FrameType type, UInt32 number, ReadOnlyMemory<Byte> body)
    {
        Array<Byte> buffer = ArrayPool<Byte>::Shared().Rent(FrameHeader::Size + body.Length());
        Finally returns([&] { ArrayPool<Byte>::Shared().Return(buffer); });
        FrameHeader header;
        header.Length = body.Length();
        header.Type = type;
        header.Number = number;
        header.WriteTo(buffer);
        body.Span().CopyTo(buffer.AsSpan(FrameHeader::Size));
        co_await _stream.WriteAsync(buffer.AsMemory(0, FrameHeader::Size + body.Length()));
    }

    /// Null at the end of the stream.
    Task<std::shared_ptr<Frame>> ReceiveAsync()
    {
        Array<Byte> head = Array<Byte>(FrameHeader::Size);
        int read = co_await _stream.ReadAtLeastAsync(head, head.Length(), false);
        if (read == 0) co_return nullptr;
        if (read < head.Length()) throw FrameException("The header is cut off.");
        FrameHeader header = FrameHeader::ReadFrom(head);
        if (header.Length < 0 || header.Length > MaxLength)
            throw FrameException(String::Format("A frame of {0:N0} bytes is too long.", header.Length));
        auto frame = std::make_shared<Frame>(header, ArrayPool<Byte>::Shared().Rent(header.Length));
        Array<Byte> body = Array<Byte>(header.Length);
        co_await _stream.ReadExactlyAsync(body, 0, header.Length);
        body.AsSpan().CopyTo(frame->Body());
        co_return frame;
    }

    void Close() { _stream.Close(); }

private:
    NetworkStream _stream;
};

static Task<int> Serve(Socket socket)
{
    auto channel = std::make_shared<FrameChannel>(socket);
    int served = 0;
    for (;;)
    {
        std::shared_ptr<Frame> frame = co_await channel->ReceiveAsync();
        if (frame == nullptr || frame->Header.Type == FrameType::Close) break;
        served++;
        switch (frame->Header.Type)
        {
        case FrameType::Ping: co_await channel->SendAsync(FrameType::Ping, frame->Header.Number, ReadOnlyMemory<Byte>()); break;
        case FrameType::Echo: co_await channel->SendAsync(FrameType::Echo, frame->Header.Number, frame->Body().ToArray()); break;
        case FrameType::Sum:
        {
            Int64 sum = 0;
            for (Byte b : frame->Body()) sum += b;
            co_await channel->SendAsync(FrameType::Sum, frame->Header.Number, BitConverter::GetBytes(sum));
            break;
        }
        default: throw FrameException("Unknown frame " + ToString(frame->Header.Type));
        }
    }
    channel->Close();
    co_return served;
}

static void Check(bool condition, String what)
{
    if (!condition) throw InvalidOperationException(what);
}

static Task<> Ask(EndPoint server)
{
    Socket socket = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    socket.NoDelay(true);
    socket.Connect(server);
    auto channel = std::make_shared<FrameChannel>(socket);
    co_await channel->SendAsync(FrameType::Ping, 1, ReadOnlyMemory<Byte>());
    std::shared_ptr<Frame> pong = co_await channel->ReceiveAsync();
    Check(pong->Header.Number == 1 && pong->Body().IsEmpty(), "pong");

    Random random = Random(5);
    for (UInt32 number = 2; number < 50; number++)
    {
        Array<Byte> body = Array<Byte>(random.Next(0, 5000));
        random.NextBytes(body);
        co_await channel->SendAsync(FrameType::Echo, number, body);
        std::shared_ptr<Frame> echo = co_await channel->ReceiveAsync();
        Check(echo->Header.Number == number && echo->Body().SequenceEqual(body), "echo");
    }
    co_await channel->SendAsync(FrameType::Sum, 50, Encoding::ASCII().GetBytes("abc"));
    std::shared_ptr<Frame> sum = co_await channel->ReceiveAsync();
    Check(BitConverter::ToInt64(sum->Body().ToArray(), 0) == 'a' + 'b' + 'c', "sum");
    co_await channel->SendAsync(FrameType::Close, 51, ReadOnlyMemory<Byte>());
    Check(co_await channel->ReceiveAsync() == nullptr, "end");
}

static Task<> Refuse(EndPoint server)
{
    Socket socket = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    socket.Connect(server);
    socket.Send(Array<Byte>{127, 255, 255, 255, 2, 0, 0, 0, 1});
    Array<Byte> buffer = Array<Byte>(1);
    Check(socket.Receive(buffer) == 0, "the server closes");
    co_return;
}

int main()
{
    Socket listener = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    listener.Bind(IPEndPoint(IPAddress::Loopback, 0));
    listener.Listen(10);

    Task<> client = Ask(listener.LocalEndPoint());
    int served = Serve(listener.Accept()).Result();
    client.Wait();
    Check(served == 50, "50 frames");

    Task<> wrong = Task<>::Run([=]() -> Task<> { return Refuse(listener.LocalEndPoint()); });
    Socket accepted = listener.Accept();
    try
    {
        int none = Serve(accepted).GetAwaiter().GetResult();
        Check(none < 0, "unreachable");
    }
    catch (const FrameException& e)
    {
        Check(e.Message() == "A frame of 2,147,483,647 bytes is too long.", e.Message());
        accepted.Close();
    }
    wrong.Wait();
    Console::WriteLine("frames: ok, {0}", FrameType::Close);
    return 0;
}
