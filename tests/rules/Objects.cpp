// Object: what it holds and how that comes back.
#include "tests/rules/Rules.hpp"

struct Value
{
    Socket s;
    IPEndPoint e;
    String t;
};

int Objects(Socket s, EndPoint ep)
{
    auto state = std::make_shared<StateObject>();
    Object o = s;
    o = 5;
    o = "text";
    o = String("x");
    o = state;
    o = Value();
    o = nullptr;
    o = ep;
    o = std::string("a");
    o = 2.5;
    o = SocketError::Success;
    o = true;
    o = Array<Byte>(3);
    Socket s3 = (Socket)o;
    int i = (int)o;
    String str = (String)o;
    auto st = (std::shared_ptr<StateObject>)o;
    Value v = (Value)o;
    EndPoint ep2 = (EndPoint)o;
    IPAddress ad = (IPAddress)o;
    SocketError se = (SocketError)o;
    double d = (double)o;
    Array<Byte> oa = (Array<Byte>)o;
    IAsyncResult ar = (IAsyncResult)o;
    AsyncCallback cb = (AsyncCallback)o;
    std::string text = (std::string)o;
    if (o == nullptr || o.Is<Socket>() || o.As<Socket>() == nullptr || o == s)
        i++;
    std::vector<Object> objects{s, 5, "x"};
    objects.push_back(ep);
    StateObject* raw = state.get();
    Object p = raw;
    raw = (StateObject*)p;
    (void)se;
    (void)d;
    (void)v;
    return i;
}

void MoreObjects(IAsyncResult ar, Object o)
{
    class Program
    {
    } program;
    Object self = &program;
    Program* me = (Program*)self;
    auto state = o.As<std::shared_ptr<StateObject>>();
    auto same = (std::shared_ptr<StateObject>)ar.AsyncState();
    auto list = (List<Socket>)o;
    IDisposable disposable = (IDisposable)o;
    Object copy = list;
    copy = disposable;
    copy = IPAddress::Loopback;
    copy = IPEndPoint(IPAddress::Loopback, 1);
    copy = AsyncCallback([](IAsyncResult) {});
    copy = SocketException(10061);
    copy = Byte(5);
    copy = Int64(5);
    if ((bool)copy && copy != nullptr && copy.Is<IPEndPoint>() && copy.Is<int>() && copy.Equals(o))
    {
        Console::WriteLine("{0} {1}", copy, copy.ToString());
    }
    Object bare = Object();
    ManualResetEvent done = (ManualResetEvent)o;
    WaitHandle handle = done;
    (void)me;
    (void)bare;
}
