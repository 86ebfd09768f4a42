// Numbers from network to host order: api/system.net.ipaddress.networktohostorder
// IPAddressNetworkToHostOrder, then three lines on standard input: a short, an int, a long; empty ones for the defaults
#include <System.hpp>
#include <System/Net.hpp>
using namespace System;
using namespace System::Net;

class NetworkToHostByteSample
{
public:
    void NetworkToHostOrder_Short(Int16 networkByte)
    {
        Int16 hostByte;
        hostByte = IPAddress::NetworkToHostOrder(networkByte);
        Console::WriteLine("Network order {0} is host order {1}", networkByte, hostByte);
    }
    void NetworkToHostOrder_Integer(int networkByte)
    {
        int hostByte;
        hostByte = IPAddress::NetworkToHostOrder(networkByte);
        Console::WriteLine("Network order {0} is host order {1}", networkByte, hostByte);
    }
    void NetworkToHostOrder_Long(Int64 networkByte)
    {
        Int64 hostByte;
        hostByte = IPAddress::NetworkToHostOrder(networkByte);
        Console::WriteLine("Network order {0} is host order {1}", networkByte, hostByte);
    }
};

int main()
{
    try
    {
        Int16 networkByteShort = 4365;
        int networkByteInt = 286064640;
        Int64 networkByteLong = 1228638273342013440;
        String networkByteString = "";
        NetworkToHostByteSample networkToHostByteSampleObj;

        Console::Write("\nA short (ENTER for '4365') : ");
        networkByteString = Console::ReadLine();
        if (networkByteString.Length() > 0)
        {
            networkByteShort = Convert::ToInt16(networkByteString);
        }
        networkToHostByteSampleObj.NetworkToHostOrder_Short(networkByteShort);

        Console::Write("\nAn integer (ENTER for '286064640') : ");
        networkByteString = Console::ReadLine();
        if (networkByteString.Length() > 0)
        {
            networkByteInt = Convert::ToInt32(networkByteString);
        }
        networkToHostByteSampleObj.NetworkToHostOrder_Integer(networkByteInt);

        Console::Write("\nA long (ENTER for '1228638273342013440') : ");
        networkByteString = Console::ReadLine();
        if (networkByteString.Length() > 0)
        {
            networkByteLong = Convert::ToInt64(networkByteString);
        }
        networkToHostByteSampleObj.NetworkToHostOrder_Long(networkByteLong);
    }
    catch (const FormatException& e)
    {
        Console::WriteLine("FormatException caught!!!");
        Console::WriteLine("Message : " + e.Message());
    }
    catch (const Exception& e)
    {
        Console::WriteLine("Exception caught!!!");
        Console::WriteLine("Message : " + e.Message());
    }
}
