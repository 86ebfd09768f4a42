// A socket that waits for its unsent data when it is closed: api/system.net.sockets.lingeroption
#include <System.hpp>
#include <System/Net/Sockets.hpp>
using namespace System;
using namespace System::Net::Sockets;

int main()
{
    Socket mySocket = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);

    LingerOption lingerOption = LingerOption(true, 10);
    mySocket.SetSocketOption(SocketOptionLevel::Socket, SocketOptionName::Linger, lingerOption);

    lingerOption = (LingerOption)mySocket.GetSocketOption(SocketOptionLevel::Socket, SocketOptionName::Linger);
    Console::WriteLine("Lingers: {0}, {1} seconds", lingerOption.Enabled(), lingerOption.LingerTime());
}
