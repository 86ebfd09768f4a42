// A name looked up by BeginResolve, with a request object as its state: api/system.net.dns.beginresolve
// DnsBeginResolve [host]
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Threading.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Threading;

class DnsBeginGetHostByName
{
public:
    static inline ManualResetEvent allDone = nullptr;

    class RequestState
    {
    public:
        IPHostEntry host = nullptr;
    };

    static void Main(String name)
    {
        allDone = ManualResetEvent(false);
        auto myRequestState = std::make_shared<RequestState>();
        IAsyncResult asyncResult = Dns::BeginResolve(name, AsyncCallback(RespCallback), myRequestState);

        allDone.WaitOne();
        Console::WriteLine("Host name : " + myRequestState->host.HostName());
        Console::WriteLine("\nIP address list : ");
        for (int index = 0; index < myRequestState->host.AddressList().Length(); index++)
        {
            Console::WriteLine(myRequestState->host.AddressList()[index]);
        }
        Console::WriteLine("\nAliases : ");
        for (int index = 0; index < myRequestState->host.Aliases().Length(); index++)
        {
            Console::WriteLine(myRequestState->host.Aliases()[index]);
        }
    }

private:
    static void RespCallback(IAsyncResult ar)
    {
        try
        {
            auto tempRequestState = (std::shared_ptr<RequestState>)ar.AsyncState();
            tempRequestState->host = Dns::EndResolve(ar);
            allDone.Set();
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

int main(int argc, char* argv[])
{
    DnsBeginGetHostByName::Main(argc > 1 ? argv[1] : "localhost");
}
