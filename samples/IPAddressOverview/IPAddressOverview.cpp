// What an IPAddress tells of itself: api/system.net.ipaddress
// IPAddressOverview [host]
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;

static void IPAddresses(String server)
{
    try
    {
        System::Text::ASCIIEncoding ASCII = System::Text::ASCIIEncoding();
        IPHostEntry heserver = Dns::GetHostEntry(server);
        for (IPAddress curAdd : heserver.AddressList())
        {
            Console::WriteLine("AddressFamily: " + ToString(curAdd.AddressFamily()));
            if (ToString(curAdd.AddressFamily()) == ToString(ProtocolFamily::InterNetworkV6))
            {
                Console::WriteLine("Scope Id: " + ToString(curAdd.ScopeId()));
            }
            Console::WriteLine("Address: " + curAdd.ToString());
            Console::Write("AddressBytes: ");
            Array<Byte> bytes = curAdd.GetAddressBytes();
            for (int i = 0; i < bytes.Length(); i++)
            {
                Console::Write(bytes[i]);
            }
            Console::WriteLine("\r\n");
        }
    }
    catch (const Exception& e)
    {
        Console::WriteLine("[IPAddresses] Exception: " + e.ToString());
    }
}

static void IPAddressAdditionalInfo()
{
    try
    {
        Console::WriteLine("\r\nSupportsIPv4: "_s + Socket::SupportsIPv4());
        Console::WriteLine("SupportsIPv6: "_s + Socket::SupportsIPv6());
        if (Socket::SupportsIPv6())
        {
            Console::WriteLine("\r\nIPv6Any: " + IPAddress::IPv6Any.ToString());
            Console::WriteLine("IPv6Loopback: " + IPAddress::IPv6Loopback.ToString());
            Console::WriteLine("IPv6None: " + IPAddress::IPv6None.ToString());
            Console::WriteLine("IsLoopback(IPv6Loopback): "_s + IPAddress::IsLoopback(IPAddress::IPv6Loopback));
        }
        Console::WriteLine("IsLoopback(Loopback): "_s + IPAddress::IsLoopback(IPAddress::Loopback));
    }
    catch (const Exception& e)
    {
        Console::WriteLine("[IPAddressAdditionalInfo] Exception: " + e.ToString());
    }
}

int main(int argc, char* argv[])
{
    String server = nullptr;
    if (argc < 2)
    {
        server = Dns::GetHostName();
        Console::WriteLine("Using current host: " + server);
    }
    else
    {
        server = argv[1];
    }
    IPAddresses(server);
    IPAddressAdditionalInfo();
}
