// A host's name, aliases and addresses by the obsolete Resolve: api/system.net.dns.resolve
// DnsResolve, then a line on standard input, or an empty one for the default
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;

class DnsResolveSample
{
public:
    void DisplayHostAddress(String hostString)
    {
        try
        {
            IPHostEntry hostInfo = Dns::Resolve(hostString);
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
    DnsResolveSample myDns;
    Console::Write("Name or address (ENTER for 'localhost'): ");
    String hostString = Console::ReadLine();
    if (hostString.Length() > 0)
    {
        myDns.DisplayHostAddress(hostString);
    }
    else
    {
        myDns.DisplayHostAddress("localhost");
    }
}
