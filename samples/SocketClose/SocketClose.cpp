// Shutdown, then Close: api/system.net.sockets.socket.close
// SocketClose [host [port]]
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;

int main(int argc, char* argv[])
{
    Socket aSocket = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    aSocket.Connect(argc > 1 ? argv[1] : "127.0.0.1", argc > 2 ? Parse<int>(argv[2]) : 11000);
    try
    {
        aSocket.Shutdown(SocketShutdown::Both);
        aSocket.Close();
        if (aSocket.Connected())
        {
            Console::WriteLine("Winsock error: {0}", 10057);
        }
        else
        {
            Console::WriteLine("Closed");
        }
    }
    catch (const SocketException& e)
    {
        Console::WriteLine("Winsock error: {0}", e.ErrorCode());
    }
}
