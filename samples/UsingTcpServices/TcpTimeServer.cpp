// Tells the time to whoever connects: docs/framework/network-programming/using-tcp-services
// TcpTimeServer [port [clients]]
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;

class TcpTimeServer
{
public:
    static int Main(int portNum, int clients)
    {
        bool done = false;

        TcpListener listener = TcpListener(IPAddress::Any, portNum);
        listener.Start();
        Console::WriteLine("Listening on {0}", listener.LocalEndpoint());

        while (!done)
        {
            Console::WriteLine("Waiting for a client...");
            TcpClient client = listener.AcceptTcpClient();

            Console::WriteLine("A client is there.");
            NetworkStream ns = client.GetStream();

            Array<Byte> byteTime = Encoding::ASCII().GetBytes(DateTime::Now().ToString());

            try
            {
                ns.Write(byteTime, 0, byteTime.Length());
                ns.Close();
                client.Close();
            }
            catch (const Exception& e)
            {
                Console::WriteLine(e.ToString());
            }
            done = --clients == 0;
        }

        listener.Stop();
        return 0;
    }
};

int main(int argc, char* argv[])
{
    return TcpTimeServer::Main(argc > 1 ? Parse<int>(argv[1]) : 11000, argc > 2 ? Parse<int>(argv[2]) : -1);
}
