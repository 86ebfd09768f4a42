// Says lines to a server and shows what it says, by a reader and a writer of a stream: api/system.net.sockets.networkstream.-ctor
// LineClient host port line...
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
    if (argc < 3)
    {
        Console::WriteLine("LineClient host port line...");
        return 1;
    }
    TcpClient client = TcpClient(argv[1], Parse<int>(argv[2]));
    Using closes(client);
    NetworkStream stream = client.GetStream();
    StreamReader reader = StreamReader(stream);
    StreamWriter writer = StreamWriter(stream);

    for (int i = 3; i < argc; i++)
    {
        writer.WriteLine(argv[i]);
        writer.Flush();
        Console::WriteLine(reader.ReadLine());
    }
    writer.WriteLine();
    writer.Flush();
    Console::WriteLine(reader.ReadToEnd());
}
