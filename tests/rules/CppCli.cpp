// Lines of C++/CLI with the hats dropped: -> on every handle and exception.
#include "tests/rules/Rules.hpp"

class State
{
public:
    static const int BufferSize = 256;
    Socket workSocket;
    Array<Byte> buffer = Array<Byte>(BufferSize);
    StringBuilder sb;
};

class Client
{
public:
    void Start(Socket s, EndPoint& ep, int& n, Object o)
    {
        Array<Byte> b = Array<Byte>(256);
        n = s->Send(b) + b->Length();
        s->NoDelay(true);
        if (s->Connected() && s->LocalEndPoint() != nullptr)
        {
            auto st = std::make_shared<State>();
            st->workSocket = s;
            st->sb->Append("x")->Append(5);
            s->BeginReceive(st->buffer, 0, State::BufferSize, SocketFlags::None, AsyncCallback(this, &Client::F), st);
            s->BeginReceive(st->buffer, 0, State::BufferSize, SocketFlags::None, AsyncCallback(&Client::G), st);
        }
        auto state = o.As<std::shared_ptr<State>>();
        Socket same = (Socket)o;
        same = o.As<Socket>();
        for (IPAddress a : Dns::GetHostEntry(Dns::GetHostName())->AddressList())
        {
            Console::WriteLine(a->ToString());
        }
        n += s->ReceiveFrom(b, ep);
        Console::WriteLine(ep->ToString());
        String text = Encoding::ASCII()->GetString(b, 0, n)->Trim();
        s.Dispose();
    }
    void F(IAsyncResult ar) { ar->AsyncWaitHandle()->WaitOne(); }
    static void G(IAsyncResult ar)
    {
        try
        {
            ((Socket)ar->AsyncState())->EndReceive(ar);
        }
        catch (const SocketException& e)
        {
            Console::WriteLine("{0} {1}", e->Message(), e->ErrorCode());
        }
    }
};

void CppCli(Socket s, EndPoint ep, Object o)
{
    int n = 0;
    Client().Start(s, ep, n, o);
}
