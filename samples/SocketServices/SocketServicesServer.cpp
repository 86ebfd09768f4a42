// Receives a message and acknowledges it: docs/fundamentals/networking/sockets/socket-services
// SocketServicesServer [host [port]]
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
    Socket listener = Socket(ipEndPoint.AddressFamily(), SocketType::Stream, ProtocolType::Tcp);
    Using disposes(listener);

    listener.Bind(ipEndPoint);
    listener.Listen(100);
    Console::WriteLine("Listening on {0}", listener.LocalEndPoint());

    Socket handler = co_await listener.AcceptAsync();
    while (true)
    {
        // Receive message.
        Array<Byte> buffer = Array<Byte>(1024);
        int received = co_await handler.ReceiveAsync(buffer, SocketFlags::None);
        String response = Encoding::UTF8().GetString(buffer, 0, received);

        String eom = "<|EOM|>";
        if (response.IndexOf(eom) > -1 /* is end of message */)
        {
            Console::WriteLine("Socket server received message: \"{0}\"", response.Replace(eom, ""));

            String ackMessage = "<|ACK|>";
            Array<Byte> echoBytes = Encoding::UTF8().GetBytes(ackMessage);
            co_await handler.SendAsync(echoBytes, 0);
            Console::WriteLine("Socket server sent acknowledgment: \"{0}\"", ackMessage);
            break;
        }
    }
}

int main(int argc, char* argv[])
{
    IPAddress localIpAddress = IPAddress::Parse(argc > 1 ? argv[1] : "127.0.0.1");
    Serve(IPEndPoint(localIpAddress, argc > 2 ? Parse<int>(argv[2]) : 11000)).Wait();
}
