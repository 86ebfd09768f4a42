// Asks a server for the time: docs/fundamentals/networking/sockets/tcp-classes
// TcpClassesClient [host [port]]
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
#include <System/Threading/Tasks.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;
using namespace System::Threading::Tasks;

static Task<> Ask(IPEndPoint ipEndPoint)
{
    TcpClient client;
    Using disposes(client);
    co_await client.ConnectAsync(ipEndPoint);
    NetworkStream stream = client.GetStream();

    Array<Byte> buffer = Array<Byte>(1024);
    int received = co_await stream.ReadAsync(buffer);

    String message = Encoding::UTF8().GetString(buffer, 0, received);
    Console::WriteLine("Message received: \"{0}\"", message);
    co_await stream.DisposeAsync();
}

int main(int argc, char* argv[])
{
    IPAddress address = IPAddress::Parse(argc > 1 ? argv[1] : "127.0.0.1");
    Ask(IPEndPoint(address, argc > 2 ? Parse<int>(argv[2]) : 13000)).Wait();
}
