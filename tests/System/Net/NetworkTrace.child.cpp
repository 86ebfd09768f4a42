// An exchange on loopback in a process of its own, whose tracing its surroundings have switched on.
// NetworkTrace.child [folder]: the folder becomes the current one before anything is traced
#include <System/Array.hpp>
#include <System/Environment.hpp>
#include <System/Net/IPEndPoint.hpp>
#include <System/Net/Sockets/Socket.hpp>

using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;

int main(int argc, char* argv[])
{
    if (argc > 1)
    {
        Environment::CurrentDirectory(argv[1]);
    }
    const Socket listener(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    listener.Bind(IPEndPoint(IPAddress::Loopback, 0));
    listener.Listen(1);
    const Socket client(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    client.Connect(listener.LocalEndPoint());
    const Socket server = listener.Accept();
    if (client.Send(Array<Byte>{'a', 'b', 'c'}) != 3 || server.Receive(Array<Byte>(10)) != 3)
    {
        return 1;
    }
    client.Close();
    return 0;
}
