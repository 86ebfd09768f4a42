// Tasks of sockets: `await` and what it is applied to.
#include "Rules.hpp"
#include <System/Net/Sockets.hpp>
#include <System/Threading.hpp>
#include <System/Threading/Tasks.hpp>

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
    n += co_await s.SendAsync(buffer.AsMemory(0, n), SocketFlags::None, CancellationToken::None()).ConfigureAwait(false);
    n += co_await s.SendToAsync(buffer, SocketFlags::None, IPEndPoint(IPAddress::Any, 1));
    SocketReceiveFromResult r = co_await s.ReceiveFromAsync(buffer, 0, IPEndPoint(IPAddress::Any, 1));
    EndPoint from = r.RemoteEndPoint;
    co_await s.ConnectAsync("localhost", 80);
    co_await s.ConnectAsync(IPAddress::Loopback, 80, CancellationToken::None());
    co_await s.ConnectAsync(from);
    co_await s.DisconnectAsync(true);
    List<ArraySegment<Byte>> list;
    n += co_await s.SendAsync(list, SocketFlags::None);
    Socket connection = co_await s.AcceptAsync();
    connection = co_await s.AcceptAsync(nullptr, CancellationToken::None());
    co_return n + r.ReceivedBytes;
}
static Task<Socket> J(TcpListener l) { co_return co_await l.AcceptSocketAsync(); }
static Task<IPHostEntry> D(CancellationToken token) { co_return co_await Dns::GetHostEntryAsync("localhost", token); }

void TasksOfSockets(Socket s, TcpListener l)
{
    F(s).Wait();
    J(l).Wait();
    D(CancellationToken::None()).Wait();
    UdpReceiveResult ur = UdpClient(0).ReceiveAsync().Result();
    (void)ur;
}
