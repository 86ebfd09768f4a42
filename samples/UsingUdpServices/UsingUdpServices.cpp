// Sends its arguments as datagrams: docs/framework/network-programming/using-udp-services
// UsingUdpServices [host [port [text]]]
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
    Socket s = Socket(AddressFamily::InterNetwork, SocketType::Dgram, ProtocolType::Udp);

    IPAddress broadcast = IPAddress::Parse(argc > 1 ? argv[1] : "127.0.0.1");
    Array<Byte> sendbuf = Encoding::ASCII().GetBytes(argc > 3 ? argv[3] : "This is a test");
    IPEndPoint ep = IPEndPoint(broadcast, argc > 2 ? Parse<int>(argv[2]) : 11000);

    s.SendTo(sendbuf, ep);
    Console::WriteLine("Message sent to {0}", ep);
}
