// The client for AcceptWithDataServer, which waits for 10 bytes and then for "<EOF>": api/system.net.sockets.socket.beginaccept
// AcceptWithDataClient [host [port]]
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;

int main(int argc, char* argv[])
{
    IPHostEntry ipHostInfo = Dns::Resolve(argc > 1 ? String(argv[1]) : Dns::GetHostName());
    IPAddress ipAddress = ipHostInfo.AddressList()[0];
    IPEndPoint remoteEP = IPEndPoint(ipAddress, argc > 2 ? Parse<int>(argv[2]) : 11000);

    Socket client = Socket(ipAddress.AddressFamily(), SocketType::Stream, ProtocolType::Tcp);
    client.Connect(remoteEP);
    Console::WriteLine("Connected to {0}", client.RemoteEndPoint());

    Array<Byte> data = Encoding::ASCII().GetBytes("0123456789This is a test<EOF>");
    int sent = client.Send(data);
    Console::WriteLine("Sent {0} bytes", sent);

    // The server sends back what came after the first 10 bytes, and closes.
    Array<Byte> bytes = Array<Byte>(1024);
    int received = client.Receive(bytes);
    while (received > 0)
    {
        Console::WriteLine("Received: {0}", Encoding::ASCII().GetString(bytes, 0, received));
        received = client.Receive(bytes);
    }
    client.Shutdown(SocketShutdown::Both);
    client.Close();
}
