// The addresses in an IPHostEntry: api/system.net.iphostentry.addresslist
// IPHostEntryAddressList [host]
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;

static void GetIpAddressList(String hostString)
{
    try
    {
        IPHostEntry hostInfo = Dns::GetHostByName(hostString);
        Console::WriteLine("Host name : " + hostInfo.HostName());
        Console::WriteLine("IP address List : ");
        for (int index = 0; index < hostInfo.AddressList().Length(); index++)
        {
            Console::WriteLine(hostInfo.AddressList()[index]);
        }
    }
    catch (const SocketException& e)
    {
        Console::WriteLine("SocketException caught!!!");
        Console::WriteLine("Source : " + e.Source());
        Console::WriteLine("Message : " + e.Message());
    }
    catch (const ArgumentNullException& e)
    {
        Console::WriteLine("ArgumentNullException caught!!!");
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
    GetIpAddressList(argc > 1 ? argv[1] : "localhost");
}
