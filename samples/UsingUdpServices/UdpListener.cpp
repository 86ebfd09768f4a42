// Receives datagrams: docs/framework/network-programming/using-udp-services
// UdpListener [port [datagrams]]
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;

class UdpListener
{
public:
    static void StartListener(int listenPort, int datagrams)
    {
        UdpClient listener = UdpClient(listenPort);
        IPEndPoint groupEP = IPEndPoint(IPAddress::Any, listenPort);
        Console::WriteLine("Listening on {0}", listener.Client().LocalEndPoint());

        Finally close([&] { listener.Close(); });
        try
        {
            while (datagrams-- != 0)
            {
                Console::WriteLine("Waiting for broadcast");
                Array<Byte> bytes = listener.Receive(groupEP);

                Console::WriteLine("Received broadcast from {0} :", groupEP);
                Console::WriteLine(" {0}", Encoding::ASCII().GetString(bytes, 0, bytes.Length()));
            }
        }
        catch (const SocketException& e)
        {
            Console::WriteLine(e);
        }
    }
};

int main(int argc, char* argv[])
{
    UdpListener::StartListener(argc > 1 ? Parse<int>(argv[1]) : 11000, argc > 2 ? Parse<int>(argv[2]) : -1);
}
