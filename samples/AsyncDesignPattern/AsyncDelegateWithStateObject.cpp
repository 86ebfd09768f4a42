// Callbacks that fill in their state object:
// docs/standard/asynchronous-programming-patterns/using-an-asynccallback-delegate-and-state-object AsyncDelegateWithStateObject, then names
// of hosts on standard input, one a line, and an empty line
#include <System.hpp>
#include <System/Collections.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Threading.hpp>
#include <optional>
using namespace System;
using namespace System::Collections;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Threading;

class HostRequest
{
    String hostName;
    std::optional<SocketException> e;
    IPHostEntry host = nullptr;

public:
    HostRequest(String name) { hostName = name; }
    String HostName() const { return hostName; }
    std::optional<SocketException> ExceptionObject() const { return e; }
    void ExceptionObject(const SocketException& value) { e = value; }
    IPHostEntry HostEntry() const { return host; }
    void HostEntry(IPHostEntry value) { host = value; }
};

class UseDelegateAndStateForAsyncCallback
{
    static inline int requestCounter;
    static inline ArrayList hostData;

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
                auto request = std::make_shared<HostRequest>(host);
                hostData.Add(request);
                Dns::BeginGetHostEntry(host, callBack, request);
            }
        } while (host.Length() > 0);

        while (Interlocked::CompareExchange(requestCounter, 0, 0) > 0)
        {
            UpdateUserInterface();
        }
        for (Object data : hostData)
        {
            auto r = (std::shared_ptr<HostRequest>)data;
            if (r->ExceptionObject())
            {
                Console::WriteLine("Request for host {0} failed: {1}", r->HostName(), r->ExceptionObject()->Message());
                continue;
            }
            IPHostEntry h = r->HostEntry();
            for (String alias : h.Aliases())
            {
                Console::WriteLine("Alias for {0}: {1}", r->HostName(), alias);
            }
            for (IPAddress address : h.AddressList())
            {
                Console::WriteLine("Address of {0}: {1}", r->HostName(), address.ToString());
            }
        }
    }

private:
    static void ProcessDnsInformation(IAsyncResult asyncResult)
    {
        auto request = (std::shared_ptr<HostRequest>)asyncResult.AsyncState();
        Finally counted([] { Interlocked::Decrement(requestCounter); });
        try
        {
            IPHostEntry host = Dns::EndGetHostEntry(asyncResult);
            request->HostEntry(host);
        }
        catch (const SocketException& e)
        {
            request->ExceptionObject(e);
        }
    }
};

int main()
{
    UseDelegateAndStateForAsyncCallback::Main();
}
