// Asking a result whether it is there: docs/standard/asynchronous-programming-patterns/polling-for-the-status-of-an-asynchronous-operation
// AsyncPoll host
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Threading.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Threading;

static void UpdateUserInterface()
{
    Console::Write(".");
    Thread::Sleep(1);
}

int main(int argc, char* argv[])
{
    if (argc < 2 || String(argv[1]).Length() == 0)
    {
        Console::WriteLine("The name of a host is needed.");
        return 1;
    }
    IAsyncResult result = Dns::BeginGetHostEntry(argv[1], nullptr, nullptr);
    Console::WriteLine("Your request is being processed...");
    while (result.IsCompleted() != true)
    {
        UpdateUserInterface();
    }
    Console::WriteLine();
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
