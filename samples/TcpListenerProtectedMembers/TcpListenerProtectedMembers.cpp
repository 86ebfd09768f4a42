// A listener of a program's own that sets options of its socket: api/system.net.sockets.tcplistener.active
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;

class MyTcpListener : public TcpListener
{
public:
    using TcpListener::TcpListener;

    void Configure() const
    {
        Socket s = Server();
        LingerOption lingerOption = LingerOption(true, 10);
        s.SetSocketOption(SocketOptionLevel::Socket, SocketOptionName::Linger, lingerOption);
        Console::WriteLine("Active: {0}, lingers: {1}", Active(), s.LingerState().Enabled());
    }
};

int main()
{
    MyTcpListener listener = MyTcpListener(IPAddress::Loopback, 0);
    listener.Configure();
    listener.Start();
    listener.Configure();
    listener.Stop();
}
