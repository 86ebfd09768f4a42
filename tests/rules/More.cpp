// The rules' lines on the language around tasks, collections, spans, LINQ and a program's own types. Each must compile without a warning.
#include <System.hpp>
#include <System/Buffers.hpp>
#include <System/Buffers/Binary.hpp>
#include <System/Collections.hpp>
#include <System/Collections/Concurrent.hpp>
#include <System/Diagnostics.hpp>
#include <System/IO.hpp>
#include <System/Linq.hpp>
#include <System/Net.hpp>
#include <System/Net/NetworkInformation.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
#include <System/Threading.hpp>
#include <System/Threading/Tasks.hpp>
using namespace System;
using namespace System::Buffers;
using namespace System::Buffers::Binary;
using namespace System::Collections::Concurrent;
using namespace System::Collections::Generic;
using namespace System::Diagnostics;
using namespace System::IO;
using namespace System::Net;
using namespace System::Net::NetworkInformation;
using namespace System::Net::Sockets;
using namespace System::Text;
using namespace System::Threading;
using namespace System::Threading::Tasks;

struct Name
{
    String Text;
    bool operator==(const Name&) const = default;
};

class Session : public std::enable_shared_from_this<Session>
{
public:
    explicit Session(Socket socket) : _socket(socket), _buffer(ArrayPool<Byte>::Shared().Rent(4096)) {}
    ~Session() { ArrayPool<Byte>::Shared().Return(_buffer); GC::SuppressFinalize(this); }

    EventHandler<> Closed;
    Action<Exception> Failed;
    inline static const TimeSpan Limit = TimeSpan::FromSeconds(30);

    Task<> RunAsync(CancellationToken token)
    {
        auto self = shared_from_this();
        try
        {
            for (;;)
            {
                int n = co_await _socket.ReceiveAsync(_buffer.AsMemory(0, 100), SocketFlags::None, token).ConfigureAwait(false);
                if (n == 0) break;
                co_await _socket.SendAsync(_buffer.AsMemory(0, n), SocketFlags::None, token);
            }
        }
        catch (const SocketException& e)
        {
            if (!(e.SocketErrorCode() != SocketError::OperationAborted)) throw;
            if (Failed) Failed(e);
        }
        if (Closed) Closed(this, EventArgs::Empty);
    }

private:
    Socket _socket;
    Array<Byte> _buffer;
};

static AsyncVoid OnTimer(std::shared_ptr<Session> session) { co_await session->RunAsync(CancellationToken::None()); }
static IEnumerable<int> Ports() { for (int p = 11000; p != 11010; ++p) co_yield p; }

static Task<int> Collect(List<std::shared_ptr<Session>> sessions)
{
    CancellationTokenSource stop = CancellationTokenSource(TimeSpan::FromSeconds(1));
    CancellationTokenSource both = CancellationTokenSource::CreateLinkedTokenSource(stop.Token(), CancellationToken::None());
    CancellationTokenRegistration registration = both.Token().Register([] {});
    Using ends(registration);
    List<Task<>> running = sessions.Select([&](auto s) { return s->RunAsync(both.Token()); }).ToList();
    Task<> first = co_await Task<>::WhenAny(running);
    co_await Task<>::WhenAll(running);
    TaskCompletionSource<int> source(TaskCreationOptions::RunContinuationsAsynchronously);
    source.TrySetResult(5);
    if (first.IsFaulted()) Console::WriteLine("{0}", first.Exception()->InnerException()->Message());
    co_return co_await source.Task() + co_await Task<>::Factory().StartNew([] { return 1; });
}

void More(Socket socket, EndPoint ep, Object o)
{
    using Handler = Delegate<void(int)>;
    Handler h = [](int) {};
    Dictionary<String, int> d{{"a", 1}, {"b", 2}};
    auto before = d["a"];
    d["a"]++;
    d["c"] = Math::Max(d["a"], before);
    for (auto [key, value] : d) Console::WriteLine("{0} {1:D4}", key, value);
    for (auto pair : d) h(pair.Value());
    if (IPEndPoint ip = ep.As<IPEndPoint>()) Console::WriteLine(ip);
    if (o.Is<int>()) h((int) o);
    List<Name> names{Name{"ann"}, Name{"bob"}};
    bool has = names.Contains(Name{"ann"}) && names.Any([](Name n) { return n.Text.StartsWith("a"); });
    int sum = Ports().Where([](int p) { return p % 2 == 0; }).Take(3).Sum();
    String joined = String::Join(", ", Ports().Skip(1).Select([](int p) { return ToString(p, "X"); }));
    ConcurrentDictionary<String, Socket> clients;
    clients.TryAdd("x", socket);
    Socket out = nullptr;
    has = clients.TryRemove("x", out) || clients.ContainsKey("y");
    ConcurrentQueue<Array<Byte>> queue;
    queue.Enqueue(Encoding::UTF8().GetBytes("a\0b"));
    Array<Byte> frame = Array<Byte>(8);
    Span<Byte> span = frame.AsSpan(2, 4);
    BinaryPrimitives::WriteUInt16BigEndian(span, 80);
    UInt16 port = BinaryPrimitives::ReadUInt16BigEndian(span);
    span.Slice(2).CopyTo(frame);
    std::span<Byte> standard = span;
    Array<Byte> copy = span.ToArray();
    Exception kept = SocketException((int) SocketError::TimedOut);
    has = kept.Is<SocketException>() && HasFlag(SocketFlags::Peek | SocketFlags::Truncated, SocketFlags::Peek);
    SocketError code = Enum::Parse<SocketError>("TimedOut");
    has = has && Enum::IsDefined(code) && Char::IsDigit('5') && Type::Of<Socket>().Name() == "Socket";
    Debug::Assert(port == 80);
    Debug::WriteLine(joined);
    for (NetworkInterface i : NetworkInterface::GetAllNetworkInterfaces())
        for (UnicastIPAddressInformation a : i.GetIPProperties().UnicastAddresses()) Console::WriteLine("{0} {1}", i.Name(), a.Address());
    HashSet<String> set{"a", "b"};
    Dictionary<String, int> folded(StringComparer::OrdinalIgnoreCase());
    Guid id = Guid::NewGuid();
    Uri uri = Uri("tcp://localhost:11000/x");
    Console::WriteLine("{0} {1} {2} {3} {4}", id, uri.Host(), uri.Port(), set.Count(), sum + (int) standard.size() + copy.Length());
    Decoder decoder = Encoding::UTF8().GetDecoder();
    OnTimer(std::make_shared<Session>(socket));
    Collect(List<std::shared_ptr<Session>>{}).Wait();
    (void)has;
}
