// A TCP and a UDP socket: docs/framework/network-programming/how-to-create-a-socket
#include <System.hpp>
#include <System/Net/Sockets.hpp>
using namespace System;
using namespace System::Net::Sockets;

int main()
{
    Socket s = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    Console::WriteLine("{0} {1} {2}", s.AddressFamily(), s.SocketType(), s.ProtocolType());

    Socket u = Socket(AddressFamily::InterNetwork, SocketType::Dgram, ProtocolType::Udp);
    Console::WriteLine("{0} {1} {2}", u.AddressFamily(), u.SocketType(), u.ProtocolType());
}
