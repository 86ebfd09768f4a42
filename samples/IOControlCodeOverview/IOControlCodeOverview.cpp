// How many bytes wait in a socket: api/system.net.sockets.iocontrolcode
// IOControlCodeOverview [host [port]]
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;

static void DisplayPendingByteCount(Socket s)
{
    Array<Byte> outValue = BitConverter::GetBytes(0);
    s.IOControl(IOControlCode::DataToRead, nullptr, outValue);
    UInt32 bytesAvailable = BitConverter::ToUInt32(outValue, 0);
    Console::Write("{0} bytes are pending, ", bytesAvailable);
    Console::WriteLine("and Available says {0}.", s.Available());
}

int main(int argc, char* argv[])
{
    IPHostEntry localHost = Dns::Resolve(argc > 1 ? String(argv[1]) : Dns::GetHostName());
    IPEndPoint endPoint = IPEndPoint(localHost.AddressList()[0], argc > 2 ? Parse<int>(argv[2]) : 11000);

    Socket s = Socket(endPoint.AddressFamily(), SocketType::Stream, ProtocolType::Tcp);
    s.Bind(endPoint);
    s.Listen(1);
    Console::WriteLine("Listening on {0}", s.LocalEndPoint());
    Socket client = s.Accept();

    Array<Byte> buffer = Array<Byte>(256);
    String message;
    while (true)
    {
        // The page sleeps here; this waits until there is something.
        if (!client.Poll(-1, SelectMode::SelectRead))
        {
            break;
        }
        DisplayPendingByteCount(client);
        int received = client.Receive(buffer);
        message = Encoding::UTF8().GetString(buffer, 0, received);
        Console::WriteLine("Server received the following message : {0}", message);
        if (received == 0 || message.IndexOf("<EOF>") != -1)
        {
            break;
        }
    }
    client.Close();
    s.Close();
}
