// An address from its text: api/system.net.ipaddress.parse
// IPAddressParse [address]
#include <System.hpp>
#include <System/Net.hpp>
using namespace System;
using namespace System::Net;

static void parse(String ipAddress)
{
    try
    {
        IPAddress address = IPAddress::Parse(ipAddress);
        Console::WriteLine("Parsing your input string: \"" + ipAddress +
                           "\" produces this address (shown in its standard notation): " + address.ToString());
    }
    catch (const ArgumentNullException& e)
    {
        Console::WriteLine("ArgumentNullException caught!!!");
        Console::WriteLine("Source : " + e.Source());
        Console::WriteLine("Message : " + e.Message());
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
        Console::WriteLine("Usage: IPAddressParse address, for instance 127.0.0.1 or 0:0:0:0:0:0:0:1");
        return 0;
    }
    parse(argv[1]);
}
