// The address that means no interface: api/system.net.ipaddress.none
#include <System.hpp>
#include <System/Net.hpp>
using namespace System;
using namespace System::Net;

int main()
{
    String strAddress = IPAddress::None.ToString();
    Console::WriteLine("IPAddress None : " + strAddress);
}
