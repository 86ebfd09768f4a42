// Waiting for the handle of a result:
// docs/standard/asynchronous-programming-patterns/blocking-application-execution-using-an-asyncwaithandle AsyncEndBlockWait host
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Threading.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;

int main(int argc, char* argv[])
{
    if (argc < 2 || String(argv[1]).Length() == 0)
    {
        Console::WriteLine("The name of a host is needed.");
        return 1;
    }
    IAsyncResult result = Dns::BeginGetHostEntry(argv[1], nullptr, nullptr);
    Console::WriteLine("Your request is being processed...");
    // Other work would stand here.
    result.AsyncWaitHandle().WaitOne();
    try
    {
        IPHostEntry host = Dns::EndGetHostEntry(result);
        Array<String> aliases = host.Aliases();
        Array<IPAddress> addresses = host.AddressList();
        if (aliases.Length() > 0)
        {
            Console::WriteLine("Aliases");
            for (int i = 0; i < aliases.Length(); i++)
            {
                Console::WriteLine("{0}", aliases[i]);
            }
        }
        if (addresses.Length() > 0)
        {
            Console::WriteLine("Addresses");
            for (int i = 0; i < addresses.Length(); i++)
            {
                Console::WriteLine("{0}", addresses[i].ToString());
            }
        }
    }
    catch (const SocketException& e)
    {
        Console::WriteLine("The request failed: {0}", e.Message());
    }
}
