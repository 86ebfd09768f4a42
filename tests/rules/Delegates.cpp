// Delegates: from functions, lambdas, members, as arguments of every Begin call.
#include "tests/rules/Rules.hpp"

static void ReadCallback(IAsyncResult ar)
{
    (void)ar;
}
static void Overloaded(IAsyncResult) {}
[[maybe_unused]] static void Overloaded(int) {}
static void Work() {}

struct Base
{
    void FromBase(IAsyncResult) {}
};
class Server : public Base, public std::enable_shared_from_this<Server>
{
public:
    void Go(Socket s)
    {
        s.BeginAccept(AsyncCallback(this, &Server::F), nullptr);
        s.BeginAccept(AsyncCallback(this, &Server::Over), s);
        s.BeginAccept(AsyncCallback(this, &Server::FromBase), s);
        s.BeginAccept(AsyncCallback(this, &Server::ByRef), this);
        s.BeginAccept(AsyncCallback(this, &Server::C), shared_from_this());
        s.BeginAccept(AsyncCallback(&Server::S), Object());
        s.BeginAccept(AsyncCallback(S), Object());
        s.BeginAccept(AsyncCallback(shared_from_this(), &Server::F), 5);
        ThreadStart t = ThreadStart(s, &Socket::Close);
        Lock guard(this);
    }
    static void Dispose() {}

private:
    void F(IAsyncResult ar)
    {
        Server* me = (Server*)ar.AsyncState();
        (void)me;
    }
    void Over(IAsyncResult) {}
    void Over(int) {}
    void ByRef(const IAsyncResult&) {}
    void C(IAsyncResult) const {}
    static void S(IAsyncResult) {}
};

void Delegates(Socket s, EndPoint ep, SocketError error)
{
    auto state = std::make_shared<StateObject>();
    Array<Byte> a = Array<Byte>(10);
    List<ArraySegment<Byte>> segs;
    s.BeginReceive(state->buffer, 0, StateObject::BufferSize, 0, AsyncCallback(ReadCallback), state);
    s.BeginReceive(state->buffer, 0, StateObject::BufferSize, SocketFlags::None, error, ReadCallback, state);
    s.BeginReceive(
        a, 0, 5, 0, [](IAsyncResult ar) { (void)ar; }, nullptr);
    s.BeginReceive(
        a, 0, 5, 0, [=](auto ar) { s.EndReceive(ar); }, s);
    s.BeginReceive(a, 0, 5, 0, nullptr, nullptr);
    s.BeginReceive(segs, 0, nullptr, 7);
    s.BeginReceive(
        a, 0, 5, 0, [n = 0](IAsyncResult) mutable { Console::WriteLine(n++); }, "state");
    AsyncCallback cb = nullptr;
    cb = ReadCallback;
    cb = AsyncCallback(Overloaded);
    if (cb != nullptr)
        cb(nullptr);
    std::function<void(IAsyncResult)> fn = ReadCallback;
    cb = fn;
    cb.Invoke(nullptr);
    s.BeginReceiveFrom(a, 0, 5, 0, ep, cb, s);
    s.BeginSendTo(a, 0, 5, 0, ep, cb, s);
    s.BeginConnect(ep, cb, s);
    s.BeginConnect("host", 5, cb, s);
    s.BeginConnect(IPAddress::Any, 5, cb, s);
    s.BeginConnect(Array<IPAddress>{IPAddress::Any}, 5, cb, s);
    s.BeginAccept(nullptr, nullptr);
    s.BeginAccept(0, nullptr, nullptr);
    s.BeginAccept(nullptr, 0, nullptr, nullptr);
    s.BeginAccept(10, cb, s);
    IAsyncResult ar = s.BeginAccept(cb, s);
    int transferred;
    Socket h = s.EndAccept(a, transferred, ar);
    h = s.EndAccept(a, ar);
    ar.AsyncWaitHandle().WaitOne(5, true);
    Socket listener = (Socket)ar.AsyncState();
    auto so = (std::shared_ptr<StateObject>)ar.AsyncState();
    Thread th = Thread(ThreadStart(Work));
    th = Thread(Work);
    th = Thread([&] { h.Close(); });
    th = Thread([](Object x) { (void)x; });
    th.Start(s);
    ThreadPool::QueueUserWorkItem([](Object) {}, s);
}

class OwnCallbacks
{
public:
    static ManualResetEvent allDone;
    static void AcceptReceiveCallback(IAsyncResult ar)
    {
        Socket listener = (Socket)ar.AsyncState();
        Array<Byte> Buffer;
        int bytesTransferred;
        Socket handler = listener.EndAccept(Buffer, bytesTransferred, ar);
        handler = listener.EndAccept(Buffer, ar);
        handler = listener.EndAccept(ar);
        auto state = std::make_shared<StateObject>();
        state->workSocket = handler;
        handler.BeginReceive(state->buffer, 0, StateObject::BufferSize, 0, AsyncCallback(OwnCallbacks::AcceptReceiveCallback), state);
        allDone.Set();
    }
};

void Ends(Socket s, IAsyncResult ar, EndPoint ep, SocketError error, List<ArraySegment<Byte>> segments, Array<Byte> a)
{
    s.EndConnect(ar);
    s.EndDisconnect(s.BeginDisconnect(true, nullptr, nullptr));
    int n = s.EndSend(ar) + s.EndSend(ar, error) + s.EndReceive(ar) + s.EndReceive(ar, error) + s.EndSendTo(ar) + s.EndReceiveFrom(ar, ep);
    s.BeginSend(a, 0, n, SocketFlags::None, error, nullptr, nullptr);
    s.BeginSend(segments, SocketFlags::None, error, &OwnCallbacks::AcceptReceiveCallback, s);
    s.BeginReceive(segments, 0, error, nullptr, nullptr);
    s.BeginAccept(
        s, 10, [&](IAsyncResult) { OwnCallbacks::allDone.Set(); }, nullptr);
    if (ar.IsCompleted() && !ar.CompletedSynchronously() && ar != nullptr)
    {
        ar.AsyncWaitHandle().WaitOne();
    }
    while (!ar.IsCompleted())
    {
        Thread::Sleep(1);
    }
    Action<> action = [] {};
    action();
    Action<int> with = [](int) {};
    with(5);
    Func<int, String> named = [](int value) { return ToString(value); };
    String text = named(5);
    Predicate<int> isFive = [](int value) { return value == 5; };
    WaitHandle::WaitAll(Array<WaitHandle>{OwnCallbacks::allDone, AutoResetEvent(false)});
    int index = WaitHandle::WaitAny(Array<WaitHandle>{OwnCallbacks::allDone}, 1000, false);
    int counter = 0;
    Interlocked::Increment(counter);
    ThreadStart start = ThreadStart([=] { s.Close(); });
    Thread thread = Thread(start);
    thread.IsBackground(true);
    thread.Start();
    thread.Join(1000);
    Timer timer = Timer([](Object state) { (void)state; }, nullptr, 0, Timeout::Infinite);
    timer.Dispose();
    ThreadPool::QueueUserWorkItem(WaitCallback([](Object) {}));
    (void)index;
    (void)isFive;
}
