// An echo server by coroutines: api/system.net.sockets.socket.receiveasync
// EchoCoroutines [port]
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Threading/Tasks.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Threading::Tasks;

// readme
Task<> Echo(Socket client)
{
    Using closes(client);
    Array<Byte> buffer = Array<Byte>(1024);
    while (int count = co_await client.ReceiveAsync(buffer, SocketFlags::None))
    {
        co_await client.SendAsync(ArraySegment<Byte>(buffer, 0, count), SocketFlags::None);
    }
}

Task<> Serve(Socket listener)
{
    for (;;)
    {
        Socket client = co_await listener.AcceptAsync();
        Echo(client); // goes on by itself
    }
}
// end

int main(int argc, char* argv[])
{
    Socket listener = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    listener.Bind(IPEndPoint(IPAddress::Loopback, argc > 1 ? Parse<int>(argv[1]) : 11000));
    listener.Listen();
    Console::WriteLine("Echoes at {0}; an empty line ends", listener.LocalEndPoint());
    Task<> serving = Serve(listener);
    Console::ReadLine();
}
