// A client of a program's own that asks its socket: api/system.net.sockets.tcpclient.active
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;

class MyTcpClientDerivedClass : public TcpClient
{
public:
    using TcpClient::TcpClient;

    void UsingProtectedMethods() const
    {
        // Client gives the socket, and Active says whether it was connected.
        Socket s = Client();
        s.SetSocketOption(SocketOptionLevel::Socket, SocketOptionName::ReuseAddress, 1);
        if (s.Connected() && Active())
        {
            Console::WriteLine("The client is connected.");
        }
        else
        {
            Console::WriteLine("The client is not connected.");
        }
    }
};

int main()
{
    TcpListener listener = TcpListener(IPAddress::Loopback, 0);
    listener.Start();
    MyTcpClientDerivedClass client;
    client.UsingProtectedMethods();
    client.Connect((IPEndPoint)listener.LocalEndpoint());
    client.UsingProtectedMethods();
    client.Close();
    listener.Stop();
}
