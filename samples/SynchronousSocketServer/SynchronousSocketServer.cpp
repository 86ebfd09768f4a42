// A server on blocking calls, one client after the other: docs/framework/network-programming/synchronous-server-socket-example
// SynchronousSocketServer [host [port [connections]]]
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;

class SynchronousSocketListener
{
public:
    static inline String data = nullptr;

    static void StartListening(String host, int port, int connections)
    {
        Array<Byte> bytes = Array<Byte>(1024);

        IPHostEntry ipHostInfo = Dns::Resolve(host);
        IPAddress ipAddress = ipHostInfo.AddressList()[0];
        IPEndPoint localEndPoint = IPEndPoint(ipAddress, port);
        Socket listener = Socket(ipAddress.AddressFamily(), SocketType::Stream, ProtocolType::Tcp);
        try
        {
            listener.Bind(localEndPoint);
            listener.Listen(10);
            Console::WriteLine("Listening on {0}", listener.LocalEndPoint());

            while (connections < 0 || connections-- > 0)
            {
                Console::WriteLine("Waiting for a connection...");
                Socket handler = listener.Accept();
                data = nullptr;

                while (true)
                {
                    int bytesRec = handler.Receive(bytes);
                    data += Encoding::ASCII().GetString(bytes, 0, bytesRec);
                    if (data.IndexOf("<EOF>") > -1)
                    {
                        break;
                    }
                }
                Console::WriteLine("Text received : {0}", data);

                Array<Byte> msg = Encoding::ASCII().GetBytes(data);
                handler.Send(msg);
                handler.Shutdown(SocketShutdown::Both);
                handler.Close();
            }
        }
        catch (const Exception& e)
        {
            Console::WriteLine(e.ToString());
        }
        Console::WriteLine("\nPress ENTER to end.");
        Console::Read();
    }
};

int main(int argc, char* argv[])
{
    SynchronousSocketListener::StartListening(argc > 1 ? String(argv[1]) : Dns::GetHostName(), argc > 2 ? Parse<int>(argv[2]) : 11000,
                                              argc > 3 ? Parse<int>(argv[3]) : -1);
    return 0;
}
