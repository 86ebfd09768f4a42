// Event args: their properties, handlers, buffers, and a class of a program's own.
#include "tests/rules/Rules.hpp"

struct OwnArgs : public SocketAsyncEventArgs
{
    OwnArgs() : SocketAsyncEventArgs(true) {}
    int Number = 0;

protected:
    void OnCompleted(SocketAsyncEventArgs e) override
    {
        Number++;
        SocketAsyncEventArgs::OnCompleted(e);
    }
};

class ArgsServer
{
public:
    void Begin(Socket s)
    {
        SocketAsyncEventArgs accept = SocketAsyncEventArgs();
        accept.Completed() += EventHandler<SocketAsyncEventArgs>(this, &ArgsServer::Completed);
        if (!s.AcceptAsync(accept))
        {
            Completed(s, accept);
        }
        auto own = std::make_shared<OwnArgs>();
        s.ReceiveAsync(own);
        s.ReceiveAsync(*own);
        SocketAsyncEventArgs base = own;
    }

private:
    void Completed(Object sender, SocketAsyncEventArgs e)
    {
        if (e.SocketError() == SocketError::Success && e.LastOperation() == SocketAsyncOperation::Accept)
        {
            Socket client = e.AcceptSocket();
            e.AcceptSocket(nullptr);
            e.UserToken(client);
        }
        Socket listener = (Socket)sender;
    }
};

void EventArgsMembers(Socket s, IPEndPoint ip, List<ArraySegment<Byte>> segs)
{
    Array<Byte> a = Array<Byte>(10);
    SocketAsyncEventArgs e;
    e.Completed() += [&](Object sender, SocketAsyncEventArgs x)
    {
        Socket from = (Socket)sender;
        if (x == e)
        {
            from.Close();
        }
    };
    EventHandler<SocketAsyncEventArgs> eh = [](Object, SocketAsyncEventArgs) {};
    e.Completed() += eh;
    e.Completed() -= eh;
    e.SetBuffer(a, 0, 5);
    e.SetBuffer(0, 5);
    e.SetBuffer(nullptr, 0, 0);
    e.SetBuffer(a);
    e.SetBuffer(nullptr);
    e.SetBuffer(a.AsMemory(1, 2));
    e.UserToken(s);
    e.UserToken(nullptr);
    e.BufferList(segs);
    e.BufferList(nullptr);
    e.AcceptSocket(nullptr);
    e.RemoteEndPoint(ip);
    e.SocketFlags(0);
    e.SendPacketsElements(Array<SendPacketsElement>{SendPacketsElement("f"), SendPacketsElement(a, 0, 5)});
    const Exception* why = e.ConnectByNameError();
    bool pending = s.ReceiveAsync(e);
    Socket::ConnectAsync(SocketType::Stream, ProtocolType::Tcp, e);
    Socket::CancelConnectAsync(e);
    (void)why;
    (void)pending;
}
