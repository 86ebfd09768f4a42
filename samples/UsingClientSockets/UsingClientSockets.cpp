// Connecting, with every kind of failure told apart: docs/framework/network-programming/using-client-sockets
// UsingClientSockets [host [port]]
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;

int main(int argc, char* argv[])
{
    IPHostEntry ipHostInfo = Dns::Resolve(argc > 1 ? argv[1] : "localhost");
    IPAddress ipAddress = ipHostInfo.AddressList()[0];
    IPEndPoint ipe = IPEndPoint(ipAddress, argc > 2 ? Parse<int>(argv[2]) : 11000);

    Socket s = Socket(ipAddress.AddressFamily(), SocketType::Stream, ProtocolType::Tcp);
    try
    {
        s.Connect(ipe);
        Console::WriteLine("Connected to {0}", s.RemoteEndPoint());
    }
    catch (const ArgumentNullException& ae)
    {
        Console::WriteLine("ArgumentNullException : {0}", ae.ToString());
    }
    catch (const SocketException& se)
    {
        Console::WriteLine("SocketException : {0} {1}", se.ErrorCode(), se.SocketErrorCode());
    }
    catch (const Exception& e)
    {
        Console::WriteLine("Unexpected exception : {0}", e.ToString());
    }
}
