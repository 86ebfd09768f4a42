// Sends back in capitals what a client sends: api/system.net.sockets.tcplistener
// TcpServer [port [clients]]
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;

int main(int argc, char* argv[])
{
    TcpListener server = nullptr;
    Finally stop(
        [&]
        {
            if (server)
                server.Stop();
        });
    try
    {
        Int32 port = argc > 1 ? Parse<int>(argv[1]) : 13000;
        int clients = argc > 2 ? Parse<int>(argv[2]) : -1;
        IPAddress localAddr = IPAddress::Parse("127.0.0.1");

        server = TcpListener(localAddr, port);
        server.Start();
        Console::WriteLine("Listening on {0}", server.LocalEndpoint());

        Array<Byte> bytes = Array<Byte>(256);
        String data = nullptr;

        while (clients-- != 0)
        {
            Console::WriteLine("Waiting for a connection... ");

            TcpClient client = server.AcceptTcpClient();
            Using closes(client);
            Console::WriteLine("Connected!");

            data = nullptr;
            NetworkStream stream = client.GetStream();

            int i;
            while ((i = stream.Read(bytes, 0, bytes.Length())) != 0)
            {
                data = Encoding::ASCII().GetString(bytes, 0, i);
                Console::WriteLine("Received: {0}", data);

                data = data.ToUpper();
                Array<Byte> msg = Encoding::ASCII().GetBytes(data);

                stream.Write(msg, 0, msg.Length());
                Console::WriteLine("Sent: {0}", data);
            }
        }
    }
    catch (const SocketException& e)
    {
        Console::WriteLine("SocketException: {0}", e);
    }
}
