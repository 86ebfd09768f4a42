// A host's addresses by GetHostEntry: api/system.net.dns
// DnsGetHostEntry [host]
#include <System.hpp>
#include <System/Net.hpp>
using namespace System;
using namespace System::Net;

int main(int argc, char* argv[])
{
    IPHostEntry hostInfo = Dns::GetHostEntry(argc > 1 ? argv[1] : "localhost");
    Console::WriteLine("Host name : " + hostInfo.HostName());
    for (IPAddress address : hostInfo.AddressList())
    {
        Console::WriteLine(address);
    }
}
