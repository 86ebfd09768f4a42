// The name of this machine: api/system.net.dns.gethostname
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;

class DnsHostName
{
public:
    void DisplayLocalHostName()
    {
        try
        {
            String hostName = Dns::GetHostName();
            Console::WriteLine("Computer name :" + hostName);
        }
        catch (const SocketException& e)
        {
            Console::WriteLine("SocketException caught!!!");
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
};

int main()
{
    DnsHostName dnsHostNameObj;
    dnsHostNameObj.DisplayLocalHostName();
}
