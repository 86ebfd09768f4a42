// Whether an address means this machine: api/system.net.ipaddress.isloopback
// IPAddressIsLoopback [address]
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;

static void parse(String ipAddress)
{
    String loopBack = " is not a loopback address.";
    try
    {
        IPAddress address = IPAddress::Parse(ipAddress);
        if (IPAddress::IsLoopback(address) && address.AddressFamily() == AddressFamily::InterNetworkV6)
        {
            loopBack = " is the IPv6 loopback address " + address.ToString() + ".";
        }
        else if (IPAddress::IsLoopback(address) && address.AddressFamily() == AddressFamily::InterNetwork)
        {
            loopBack = " is the IPv4 loopback address " + address.ToString() + ".";
        }
        Console::WriteLine("The address \"" + ipAddress + "\"" + loopBack);
    }
    catch (const FormatException& e)
    {
        Console::WriteLine("FormatException caught!!!");
        Console::WriteLine("Source : " + e.Source());
        Console::WriteLine("Message : " + e.Message());
    }
    catch (const Exception& e)
    {
        Console::WriteLine("Exception caught!!!");
        Console::WriteLine("Source : " + e.Source());
        Console::WriteLine("Message : " + e.Message());
    }
}

int main(int argc, char* argv[])
{
    if (argc < 2)
    {
        Console::WriteLine("Usage: IPAddressIsLoopback address, for instance 127.0.0.1 or 0:0:0:0:0:0:0:1");
        return 0;
    }
    parse(argv[1]);
}
