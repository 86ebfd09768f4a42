// Sends a text to a server and shows the answer: api/system.net.sockets.tcpclient
// TcpClientOverview [host [port [text]]]
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;

static void Connect(String server, Int32 port, String message)
{
    try
    {
        TcpClient client = TcpClient(server, port);
        Using closes(client);

        Array<Byte> data = Encoding::ASCII().GetBytes(message);
        NetworkStream stream = client.GetStream();

        stream.Write(data, 0, data.Length());
        Console::WriteLine("Sent: {0}", message);

        data = Array<Byte>(256);
        String responseData = String::Empty;

        Int32 bytes = stream.Read(data, 0, data.Length());
        responseData = Encoding::ASCII().GetString(data, 0, bytes);
        Console::WriteLine("Received: {0}", responseData);
    }
    catch (const ArgumentNullException& e)
    {
        Console::WriteLine("ArgumentNullException: {0}", e);
    }
    catch (const SocketException& e)
    {
        Console::WriteLine("SocketException: {0}", e);
    }
}

int main(int argc, char* argv[])
{
    Connect(argc > 1 ? argv[1] : "127.0.0.1", argc > 2 ? Parse<int>(argv[2]) : 13000, argc > 3 ? argv[3] : "Hello");
}
