// A socket that listens at the first address of this host: docs/framework/network-programming/listening-with-sockets
// ListeningWithSockets [host [port]]
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;

int main(int argc, char* argv[])
{
    IPHostEntry ipHostInfo = Dns::Resolve(argc > 1 ? String(argv[1]) : Dns::GetHostName());
    IPAddress ipAddress = ipHostInfo.AddressList()[0];
    IPEndPoint localEndPoint = IPEndPoint(ipAddress, argc > 2 ? Parse<int>(argv[2]) : 11000);

    Socket listener = Socket(ipAddress.AddressFamily(), SocketType::Stream, ProtocolType::Tcp);
    listener.Bind(localEndPoint);
    // How a client fares that finds the queue full is up to the operating system.
    listener.Listen(100);

    Console::WriteLine("Listening on {0}", listener.LocalEndPoint());
    listener.Close();
}
