// Bind and its failure: api/system.net.sockets.socket.bind
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;

static void BindSocket(Socket aSocket, EndPoint anEndPoint)
{
    try
    {
        aSocket.Bind(anEndPoint);
        Console::WriteLine("Bound to {0}", aSocket.LocalEndPoint());
    }
    catch (const Exception& e)
    {
        Console::WriteLine("Winsock error: {0}", ToString(dynamic_cast<const SocketException&>(e).ErrorCode()));
    }
}

int main()
{
    Socket aSocket = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    BindSocket(aSocket, IPEndPoint(IPAddress::Loopback, 0));
    aSocket.Listen(1);

    Socket another = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    BindSocket(another, aSocket.LocalEndPoint());
}
