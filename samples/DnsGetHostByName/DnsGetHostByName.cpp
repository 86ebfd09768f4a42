// A host's name, aliases and addresses by the obsolete GetHostByName: api/system.net.dns.gethostbyname
// DnsGetHostByName, then a line on standard input, or an empty one for the default
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;

class DnsHostByName
{
public:
    void DisplayHostName(String hostString)
    {
        try
        {
            IPHostEntry hostInfo = Dns::GetHostByName(hostString);
            Array<IPAddress> address = hostInfo.AddressList();
            Array<String> alias = hostInfo.Aliases();

            Console::WriteLine("Host name : " + hostInfo.HostName());
            Console::WriteLine("\nAliases : ");
            for (int index = 0; index < alias.Length(); index++)
            {
                Console::WriteLine(alias[index]);
            }
            Console::WriteLine("\nIP address list : ");
            for (int index = 0; index < address.Length(); index++)
            {
                Console::WriteLine(address[index]);
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
};

int main()
{
    DnsHostByName myDns;
    Console::Write("Name (ENTER for 'localhost'): ");
    String hostString = Console::ReadLine();
    if (hostString.Length() > 0)
    {
        myDns.DisplayHostName(hostString);
    }
    else
    {
        myDns.DisplayHostName("localhost");
    }
}
