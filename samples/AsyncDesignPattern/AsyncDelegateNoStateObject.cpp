// Callbacks that count down:
// docs/standard/asynchronous-programming-patterns/using-an-asynccallback-delegate-to-end-an-asynchronous-operation
// AsyncDelegateNoStateObject, then names of hosts on standard input, one a line, and an empty line
#include <System.hpp>
#include <System/Collections.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Threading.hpp>
using namespace System;
using namespace System::Collections;
using namespace System::Collections::Specialized;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Threading;

class UseDelegateForAsyncCallback
{
    static inline int requestCounter;
    static inline ArrayList hostData;
    static inline StringCollection hostNames;

    static void UpdateUserInterface()
    {
        Console::WriteLine("{0} requests remaining.", Interlocked::CompareExchange(requestCounter, 0, 0));
        Thread::Sleep(1);
    }

public:
    static void Main()
    {
        AsyncCallback callBack = AsyncCallback(ProcessDnsInformation);
        String host;
        do
        {
            Console::Write(" Host, or ENTER to end: ");
            host = Console::ReadLine();
            if (host.Length() > 0)
            {
                Interlocked::Increment(requestCounter);
                Dns::BeginGetHostEntry(host, callBack, host);
            }
        } while (host.Length() > 0);

        while (Interlocked::CompareExchange(requestCounter, 0, 0) > 0)
        {
            UpdateUserInterface();
        }
        for (int i = 0; i < hostNames.Count(); i++)
        {
            Object data = hostData[i];
            if (data.Is<String>())
            {
                Console::WriteLine("Request for {0} returned message: {1}", hostNames[i], data);
                continue;
            }
            IPHostEntry h = (IPHostEntry)data;
            for (String alias : h.Aliases())
            {
                Console::WriteLine("Alias for {0}: {1}", hostNames[i], alias);
            }
            for (IPAddress address : h.AddressList())
            {
                Console::WriteLine("Address of {0}: {1}", hostNames[i], address.ToString());
            }
        }
    }

private:
    static void ProcessDnsInformation(IAsyncResult result)
    {
        String hostName = (String)result.AsyncState();
        Finally counted([] { Interlocked::Decrement(requestCounter); });
        Lock guard(hostData);
        hostNames.Add(hostName);
        try
        {
            IPHostEntry host = Dns::EndGetHostEntry(result);
            hostData.Add(host);
        }
        catch (const SocketException& e)
        {
            hostData.Add(e.Message());
        }
    }
};

int main()
{
    UseDelegateForAsyncCallback::Main();
}
