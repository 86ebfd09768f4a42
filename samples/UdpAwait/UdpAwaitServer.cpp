// Answers datagrams as they come: docs/fundamentals/networking/sockets/udp-services, with await
// UdpAwaitServer [host [port [datagrams]]]
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

static Task<> Serve(IPEndPoint localEP, int datagrams)
{
    UdpClient listener = UdpClient(localEP);
    Using disposes(listener);
    Console::WriteLine("Listening on {0}", listener.Client().LocalEndPoint());
    while (datagrams < 0 || datagrams-- > 0)
    {
        UdpReceiveResult result = co_await listener.ReceiveAsync();
        Array<Byte> buffer = result.Buffer();
        Console::WriteLine("Received broadcast from {0} :\n {1}", result.RemoteEndPoint().Address(),
                           Encoding::ASCII().GetString(buffer, 0, buffer.Length()));
        co_await listener.SendAsync(buffer, buffer.Length(), result.RemoteEndPoint());
    }
}

int main(int argc, char* argv[])
{
    IPAddress address = IPAddress::Parse(argc > 1 ? argv[1] : "127.0.0.1");
    Serve(IPEndPoint(address, argc > 2 ? Parse<int>(argv[2]) : 11000), argc > 3 ? Parse<int>(argv[3]) : -1).Wait();
}
