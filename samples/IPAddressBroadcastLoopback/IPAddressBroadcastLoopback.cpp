// The broadcast and the loopback address: api/system.net.ipaddress.broadcast
#include <System.hpp>
#include <System/Net.hpp>
using namespace System;
using namespace System::Net;

int main()
{
    String broadcastIpAddressString = IPAddress::Broadcast.ToString();
    Console::WriteLine("Broadcast IP address: {0}", broadcastIpAddressString);

    String loopbackIpAddressString = IPAddress::Loopback.ToString();
    Console::WriteLine("Loopback IP address : {0}", loopbackIpAddressString);
}
