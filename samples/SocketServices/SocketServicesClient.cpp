// Sends a message until it is acknowledged: docs/fundamentals/networking/sockets/socket-services
// SocketServicesClient [host [port]]
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

static Task<> Exchange(IPEndPoint ipEndPoint)
{
    Socket client = Socket(ipEndPoint.AddressFamily(), SocketType::Stream, ProtocolType::Tcp);
    Using disposes(client);

    co_await client.ConnectAsync(ipEndPoint);
    while (true)
    {
        // Send message.
        String message = "Hi friends!<|EOM|>";
        Array<Byte> messageBytes = Encoding::UTF8().GetBytes(message);
        co_await client.SendAsync(messageBytes, SocketFlags::None);
        Console::WriteLine("Socket client sent message: \"{0}\"", message);

        // Receive ack.
        Array<Byte> buffer = Array<Byte>(1024);
        int received = co_await client.ReceiveAsync(buffer, SocketFlags::None);
        String response = Encoding::UTF8().GetString(buffer, 0, received);
        if (response == "<|ACK|>")
        {
            Console::WriteLine("Socket client received acknowledgment: \"{0}\"", response);
            break;
        }
    }

    client.Shutdown(SocketShutdown::Both);
}

int main(int argc, char* argv[])
{
    IPHostEntry ipHostInfo = Dns::GetHostEntryAsync(argc > 1 ? argv[1] : "127.0.0.1").Result();
    IPAddress ipAddress = ipHostInfo.AddressList()[0];
    Exchange(IPEndPoint(ipAddress, argc > 2 ? Parse<int>(argv[2]) : 11000)).Wait();
}
