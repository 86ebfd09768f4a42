// Sends a datagram and waits a while for the answer: docs/fundamentals/networking/sockets/udp-services, with await
// UdpAwaitClient [host [port [text [milliseconds]]]]
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
#include <System/Threading.hpp>
#include <System/Threading/Tasks.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;
using namespace System::Threading;
using namespace System::Threading::Tasks;

static Task<> Ask(IPEndPoint ep, String text, int milliseconds)
{
    Socket s = Socket(ep.AddressFamily(), SocketType::Dgram, ProtocolType::Udp);
    Using disposes(s);
    Array<Byte> sendbuf = Encoding::ASCII().GetBytes(text);
    co_await s.SendToAsync(sendbuf, SocketFlags::None, ep);
    Console::WriteLine("Message sent to {0}", ep);
    try
    {
        CancellationTokenSource timeout = CancellationTokenSource(milliseconds);
        Array<Byte> buffer = Array<Byte>(1024);
        SocketReceiveFromResult result = co_await s.ReceiveFromAsync(buffer, SocketFlags::None, ep, timeout.Token());
        Console::WriteLine("Answer from {0}: {1}", result.RemoteEndPoint, Encoding::ASCII().GetString(buffer, 0, result.ReceivedBytes));
    }
    catch (const OperationCanceledException&)
    {
        Console::WriteLine("No answer.");
    }
}

int main(int argc, char* argv[])
{
    IPAddress address = IPAddress::Parse(argc > 1 ? argv[1] : "127.0.0.1");
    Ask(IPEndPoint(address, argc > 2 ? Parse<int>(argv[2]) : 11000), argc > 3 ? argv[3] : "This is a test",
        argc > 4 ? Parse<int>(argv[4]) : 10000)
        .Wait();
}
