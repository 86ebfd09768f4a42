// Answers lines with lines, by a reader and a writer of a socket's stream: api/system.net.sockets.networkstream.-ctor
// LineServer [port]
#include <System.hpp>
#include <System/IO.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
using namespace System;
using namespace System::IO;
using namespace System::Net;
using namespace System::Net::Sockets;

int main(int argc, char* argv[])
{
    Socket listener = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    listener.Bind(IPEndPoint(IPAddress::Loopback, argc > 1 ? Parse<int>(argv[1]) : 11000));
    listener.Listen(10);
    Console::WriteLine("Listening on {0}", listener.LocalEndPoint());
    Socket handler = listener.Accept();

    // The stream owns the socket: closing the one closes the other.
    NetworkStream myNetworkStream = NetworkStream(handler, FileAccess::ReadWrite, true);
    StreamReader reader = StreamReader(myNetworkStream);
    StreamWriter writer = StreamWriter(myNetworkStream);
    writer.AutoFlush(true);

    String line = nullptr;
    while ((line = reader.ReadLine()) != nullptr && line != "")
    {
        Console::WriteLine("Line: {0}", line);
        writer.WriteLine("You said: {0}", line);
    }
    writer.WriteLine("Good-bye.");
    writer.Close();
    Console::WriteLine("Closed, connected: {0}", handler.Connected());
    listener.Close();
}
