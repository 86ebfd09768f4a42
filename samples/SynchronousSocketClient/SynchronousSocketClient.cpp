// A client on blocking calls: docs/framework/network-programming/synchronous-client-socket-example
// SynchronousSocketClient [host [port]]
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;

class SynchronousSocketClient
{
public:
    static void StartClient(String host, int port)
    {
        Array<Byte> bytes = Array<Byte>(1024);
        try
        {
            IPHostEntry ipHostInfo = Dns::Resolve(host);
            IPAddress ipAddress = ipHostInfo.AddressList()[0];
            IPEndPoint remoteEP = IPEndPoint(ipAddress, port);

            Socket sender = Socket(ipAddress.AddressFamily(), SocketType::Stream, ProtocolType::Tcp);
            try
            {
                sender.Connect(remoteEP);
                Console::WriteLine("Socket connected to {0}", sender.RemoteEndPoint().ToString());

                Array<Byte> msg = Encoding::ASCII().GetBytes("This is a test<EOF>");
                int bytesSent = sender.Send(msg);
                int bytesRec = sender.Receive(bytes);
                Console::WriteLine("{0} bytes sent, echoed: {1}", bytesSent, Encoding::ASCII().GetString(bytes, 0, bytesRec));

                sender.Shutdown(SocketShutdown::Both);
                sender.Close();
            }
            catch (const ArgumentNullException& ane)
            {
                Console::WriteLine("ArgumentNullException : {0}", ane.ToString());
            }
            catch (const SocketException& se)
            {
                Console::WriteLine("SocketException : {0}", se.ToString());
            }
            catch (const Exception& e)
            {
                Console::WriteLine("Unexpected exception : {0}", e.ToString());
            }
        }
        catch (const Exception& e)
        {
            Console::WriteLine(e.ToString());
        }
    }
};

int main(int argc, char* argv[])
{
    SynchronousSocketClient::StartClient(argc > 1 ? String(argv[1]) : Dns::GetHostName(), argc > 2 ? Parse<int>(argv[2]) : 11000);
    return 0;
}
