// A listener on any address: api/system.net.sockets.socket.listen
// SocketListen [port [backlog]]
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;

static void CreateAndListen(int port, int backlog)
{
    Socket listenSocket = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    IPAddress hostIP = IPAddress::Any;
    IPEndPoint ep = IPEndPoint(hostIP, port);
    listenSocket.Bind(ep);
    listenSocket.Listen(backlog);
    Console::WriteLine("Listening on {0}", listenSocket.LocalEndPoint());
}

int main(int argc, char* argv[])
{
    CreateAndListen(argc > 1 ? Parse<int>(argv[1]) : 10042, argc > 2 ? Parse<int>(argv[2]) : 10);
}
