// Asks a server for the time: docs/framework/network-programming/using-tcp-services
// TcpTimeClient [host [port]]
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;

class TcpTimeClient
{
public:
    static int Main(String hostName, int portNum)
    {
        try
        {
            TcpClient client = TcpClient(hostName, portNum);

            NetworkStream ns = client.GetStream();

            Array<Byte> bytes = Array<Byte>(1024);
            int bytesRead = ns.Read(bytes, 0, bytes.Length());

            Console::WriteLine(Encoding::ASCII().GetString(bytes, 0, bytesRead));

            client.Close();
        }
        catch (const Exception& e)
        {
            Console::WriteLine(e.ToString());
        }
        return 0;
    }
};

int main(int argc, char* argv[])
{
    return TcpTimeClient::Main(argc > 1 ? argv[1] : "localhost", argc > 2 ? Parse<int>(argv[2]) : 11000);
}
