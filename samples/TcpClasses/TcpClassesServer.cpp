// Tells the time to one client: docs/fundamentals/networking/sockets/tcp-classes
// TcpClassesServer [host [port]]
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

static Task<> Serve(IPEndPoint ipEndPoint)
{
    TcpListener listener = TcpListener(ipEndPoint);
    Finally stop([=] { listener.Stop(); });

    listener.Start();
    Console::WriteLine("Listening on {0}", listener.LocalEndpoint());

    TcpClient handler = co_await listener.AcceptTcpClientAsync();
    Using disposes(handler);
    NetworkStream stream = handler.GetStream();

    String message = String::Format("{0}", DateTime::Now());
    Array<Byte> dateTimeBytes = Encoding::UTF8().GetBytes(message);
    co_await stream.WriteAsync(dateTimeBytes);

    Console::WriteLine("Sent message: \"{0}\"", message);
    co_await stream.DisposeAsync();
}

int main(int argc, char* argv[])
{
    IPAddress address = IPAddress::Parse(argc > 1 ? argv[1] : "127.0.0.1");
    Serve(IPEndPoint(address, argc > 2 ? Parse<int>(argv[2]) : 13000)).Wait();
}
