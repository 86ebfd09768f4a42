// A program that uses the library as a user of it does.
#include <System.hpp>
#include <System/Net/Sockets.hpp>
using namespace System;
using namespace System::Net::Sockets;

int main()
{
    Socket socket = Socket(SocketType::Stream, ProtocolType::Tcp);
    Console::WriteLine("{0} {1}", socket.SocketType(), socket.ProtocolType());
    socket.Close();
}
