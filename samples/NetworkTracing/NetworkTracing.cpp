// Switches network tracing on in code, and shows what a program of its own says beside it:
// docs/framework/network-programming/network-tracing, api/system.diagnostics.tracesource
#include <System.hpp>
#include <System/Diagnostics.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
using namespace System;
using namespace System::Diagnostics;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;

int main()
{
    ConsoleTraceListener console;

    // What <sources> and <switches> of a configuration file would say.
    TraceSource sockets("System.Net.Sockets");
    sockets.Switch().Level(SourceLevels::Verbose);
    sockets.Attributes()["maxdatasize"] = "16";
    sockets.Listeners().Clear();
    sockets.Listeners().Add(console);

    // The program's own source goes to the same place.
    TraceSource program("NetworkTracing", SourceLevels::Information);
    program.Listeners().Clear();
    program.Listeners().Add(console);

    UdpClient receiver(IPEndPoint(IPAddress::Loopback, 0));
    IPEndPoint address = (IPEndPoint)receiver.Client().LocalEndPoint();
    Array<Byte> message = Encoding::ASCII().GetBytes("Is anybody there?");

    program.TraceInformation("Sending {0} bytes", message.Length());
    UdpClient sender;
    sender.Send(message, message.Length(), address);

    IPEndPoint from = nullptr;
    Array<Byte> received = receiver.Receive(from);
    program.TraceEvent(TraceEventType::Information, 1, "Received {0} bytes", received.Length());

    // Below the source's level: not shown.
    program.TraceEvent(TraceEventType::Verbose, 2, "Done");
    Debug::Assert(received.Length() == message.Length(), "The datagram was cut");
}
