// The rules' lines on clients, streams, event args, tasks and what stands beside them. Each must compile without a warning.
#include <System.hpp>
#include <System/Collections.hpp>
#include <System/IO.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
#include <System/Threading.hpp>
#include <System/Threading/Tasks.hpp>
using namespace System;
using namespace System::Collections::Generic;
using namespace System::IO;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;
using namespace System::Threading;
using namespace System::Threading::Tasks;

static Task<int> F(Socket s)
{
    Array<Byte> buffer = Array<Byte>(10);
    int n = co_await s.ReceiveAsync(buffer, SocketFlags::None);
    n += co_await s.ReceiveAsync(buffer, 0);
    n += co_await s.ReceiveAsync(buffer);
    n += co_await s.ReceiveAsync(Memory<Byte>(buffer), 0, CancellationToken::None());
    n += co_await s.ReceiveAsync(buffer, SocketFlags::None, CancellationToken::None());
    n += co_await s.ReceiveAsync(ArraySegment<Byte>(buffer, 0, 5), SocketFlags::None);
    n += co_await s.SendAsync(buffer, SocketFlags::None).ConfigureAwait(false);
    n += co_await s.SendToAsync(buffer, SocketFlags::None, IPEndPoint(IPAddress::Any, 1));
    SocketReceiveFromResult r = co_await s.ReceiveFromAsync(buffer, 0, IPEndPoint(IPAddress::Any, 1));
    EndPoint from = r.RemoteEndPoint;
    SocketFlags f = (co_await s.ReceiveMessageFromAsync(buffer, from)).SocketFlags;
    if ((f & SocketFlags::Truncated) != 0) n++;
    co_await s.ConnectAsync("localhost", 80);
    co_await s.ConnectAsync(IPAddress::Loopback, 80, CancellationToken::None());
    co_await Task<>::Delay(5);
    co_await Task<>::Delay(TimeSpan::FromSeconds(1));
    List<ArraySegment<Byte>> list;
    n += co_await s.SendAsync(list, SocketFlags::None);
    co_return n + r.ReceivedBytes;
}
static Task<> G() { co_await F(nullptr); }
static ValueTask<int> H() { co_return 5; }
static ValueTask<> I() { co_return; }
static Task<Socket> J(TcpListener l) { co_return co_await l.AcceptSocketAsync(); }
static Task<EndPoint> K() { co_return IPEndPoint(IPAddress::Any, 1); }

void EventArgs_(Socket s, IPEndPoint ip, List<ArraySegment<Byte>> segs)
{
    Array<Byte> a = Array<Byte>(10);
    SocketAsyncEventArgs e;
    e.Completed() += [&](Object sender, SocketAsyncEventArgs x) { Socket from = (Socket) sender; if (x == e) from.Close(); };
    EventHandler<SocketAsyncEventArgs> eh = [](Object, SocketAsyncEventArgs) {};
    e.Completed() += eh;
    e.Completed() -= eh;
    e.SetBuffer(a, 0, 5); e.SetBuffer(0, 5); e.SetBuffer(nullptr, 0, 0); e.SetBuffer(a); e.SetBuffer(nullptr);
    e.UserToken(s); e.UserToken(nullptr); e.BufferList(segs); e.BufferList(nullptr); e.AcceptSocket(nullptr); e.RemoteEndPoint(ip); e.SocketFlags(0);
    e.SendPacketsElements(Array<SendPacketsElement>{SendPacketsElement("f"), SendPacketsElement(a, 0, 5)});
    const Exception* why = e.ConnectByNameError();
    bool pending = s.ReceiveAsync(e);
    Socket::ConnectAsync(SocketType::Stream, ProtocolType::Tcp, e);
    (void)why; (void)pending;
}

void Tasks_(Socket s, IAsyncResult ar)
{
    int i = 0;
    Task<int> tk = F(s);
    i += tk.Result();
    tk.Wait();
    i += tk.GetAwaiter().GetResult();
    Task<> base = tk;
    G().Wait();
    i += H().Result();
    I().GetAwaiter().GetResult();
    Task<int> run = Task<>::Run([] { return 5; });
    Task<> run2 = Task<>::Run([&] { i++; });
    Task<int> run3 = Task<>::Run([=]() -> Task<int> { co_return 7; });
    Task<>::WhenAll(run2, base).Wait();
    Array<int> both = Task<>::WhenAll(run, run3).Result();
    Task<>::WhenAll(Array<Task<>>{run2, base}).Wait();
    Task<>::WaitAll(run, run2);
    Task<int> fr = Task<>::FromResult(5);
    run2 = Task<>::CompletedTask();
    J(TcpListener(IPAddress::Any, 0)).Wait();
    K().Wait();
    ar = tk;
    CancellationTokenSource cts;
    cts.Cancel();
    Func<int> fi = [] { return 5; };
    Action<> ac = [] {};
    Action<int, String> ac2 = [](int, String) {};
    ac();
    ac2(fi(), "x");
}

class MyClient : public TcpClient
{
public:
    using TcpClient::TcpClient;
    int Extra() const { Active(true); return Active() ? Client().Available() : Available(); }
};

void Clients(Socket s, IPEndPoint ip, String text)
{
    Array<Byte> a = Array<Byte>(10);
    Span<Byte> sp = a;
    MyClient mine = MyClient("h", 5);
    TcpClient base = mine;
    TcpListener tl = TcpListener(IPAddress::Any, 0);
    tl = TcpListener(ip);
    UdpClient uc = UdpClient(0);
    uc = UdpClient(0, AddressFamily::InterNetwork); uc = UdpClient("h", 0);
    uc.JoinMulticastGroup(0, IPAddress::Any); uc.JoinMulticastGroup(IPAddress::Any, 0); uc.JoinMulticastGroup(IPAddress::Any, IPAddress::Any);
    IPEndPoint from = nullptr;
    Array<Byte> got = uc.Receive(from);
    uc.Send(a, 5, "host", 5); uc.Send(a, 5, from); uc.Send(a, 5); uc.Send(a); uc.Send(a, from); uc.Send(a, "host", 5);
    UdpReceiveResult ur = uc.ReceiveAsync().Result();
    ur = UdpReceiveResult(a, ip);
    TcpClient tc;
    tc.Connect("h", 80); tc.Connect(ip); tc = TcpClient("h", 80); tc.Client(nullptr);
    NetworkStream ns = tc.GetStream();
    ns.Write(a, 0, 5); ns.Write(a); ns.Write(sp);
    int i = ns.Read(a, 0, 5) + ns.Read(a) + ns.Read(sp);
    ns.Close(); ns.Close(5);
    Stream stream = ns;
    ns = (NetworkStream) stream;
    ns.ReadAsync(a, 0, 5).Wait();
    i += ns.ReadAsync(a).Result();
    ns = NetworkStream(s, true); ns = NetworkStream(s, FileAccess::Read, true);
    ns.FlushAsync().Wait();
    ns.CopyTo(stream);
    Socket under = ns.Socket();
    IPPacketInformation pi;
    SocketFlags fl = SocketFlags::None;
    EndPoint ep = ip;
    i += s.ReceiveMessageFrom(a, 0, 5, fl, ep, pi);
    s.BeginDisconnect(true, nullptr, nullptr);
    s.BeginSendFile("f", a, nullptr, TransmitFileOptions::Disconnect | TransmitFileOptions::ReuseSocket, nullptr, s);
    s.SendFile("f", nullptr, nullptr, TransmitFileOptions::UseDefaultWorkerThread);
    s.IOControl(IOControlCode::KeepAliveValues, a, nullptr);
    s.SetSocketOption(SocketOptionLevel::IP, SocketOptionName::AddMembership, MulticastOption(IPAddress::Any, 0));
    SocketInformation si = s.DuplicateAndClose(5);
    si.Options(SocketInformationOptions::Connected);
    si.ProtocolInformation(a);
    s = Socket(si);
    s = Socket(s.SafeHandle());
    Socket::Select(List<Socket>{s, under}, List<Socket>(), nullptr, TimeSpan::FromSeconds(1));
    Console::WriteLine("{0} {1}", text, i);
}
