// A server on Begin and End calls: docs/framework/network-programming/asynchronous-server-socket-example
// AsynchronousSocketServer [host [port [connections]]]
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
#include <System/Threading.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;
using namespace System::Threading;

struct StateObject
{
    Socket workSocket;
    static const int BufferSize = 1024;
    Array<Byte> buffer = Array<Byte>(BufferSize);
    StringBuilder sb;
};

class AsynchronousSocketListener
{
public:
    static inline ManualResetEvent allDone = ManualResetEvent(false);

    static void StartListening(String host, int port, int connections)
    {
        IPHostEntry ipHostInfo = Dns::Resolve(host);
        IPAddress ipAddress = ipHostInfo.AddressList()[0];
        IPEndPoint localEndPoint = IPEndPoint(ipAddress, port);
        Socket listener = Socket(ipAddress.AddressFamily(), SocketType::Stream, ProtocolType::Tcp);
        try
        {
            listener.Bind(localEndPoint);
            listener.Listen(100);
            Console::WriteLine("Listening on {0}", listener.LocalEndPoint());

            while (connections < 0 || connections-- > 0)
            {
                allDone.Reset();
                Console::WriteLine("Waiting for a connection...");
                listener.BeginAccept(AsyncCallback(AcceptCallback), listener);
                allDone.WaitOne();
            }
        }
        catch (const Exception& e)
        {
            Console::WriteLine(e.ToString());
        }
        Console::WriteLine("\nPress ENTER to end.");
        Console::Read();
    }

    static void AcceptCallback(IAsyncResult ar)
    {
        // The next client may come while this one is served.
        allDone.Set();
        Socket listener = (Socket)ar.AsyncState();
        Socket handler = listener.EndAccept(ar);

        auto state = std::make_shared<StateObject>();
        state->workSocket = handler;
        handler.BeginReceive(state->buffer, 0, StateObject::BufferSize, 0, AsyncCallback(ReadCallback), state);
    }

    static void ReadCallback(IAsyncResult ar)
    {
        String content = String::Empty;
        auto state = (std::shared_ptr<StateObject>)ar.AsyncState();
        Socket handler = state->workSocket;
        int bytesRead = handler.EndReceive(ar);
        if (bytesRead > 0)
        {
            state->sb.Append(Encoding::ASCII().GetString(state->buffer, 0, bytesRead));
            content = state->sb.ToString();
            if (content.IndexOf("<EOF>") > -1)
            {
                Console::WriteLine("Read {0} bytes from socket.\n Data : {1}", content.Length(), content);
                Send(handler, content);
            }
            else
            {
                handler.BeginReceive(state->buffer, 0, StateObject::BufferSize, 0, AsyncCallback(ReadCallback), state);
            }
        }
    }

private:
    static void Send(Socket handler, String data)
    {
        Array<Byte> byteData = Encoding::ASCII().GetBytes(data);
        handler.BeginSend(byteData, 0, byteData.Length(), 0, AsyncCallback(SendCallback), handler);
    }

    static void SendCallback(IAsyncResult ar)
    {
        try
        {
            Socket handler = (Socket)ar.AsyncState();
            int bytesSent = handler.EndSend(ar);
            Console::WriteLine("Sent {0} bytes to client.", bytesSent);
            handler.Shutdown(SocketShutdown::Both);
            handler.Close();
        }
        catch (const Exception& e)
        {
            Console::WriteLine(e.ToString());
        }
    }
};

int main(int argc, char* argv[])
{
    AsynchronousSocketListener::StartListening(argc > 1 ? String(argv[1]) : Dns::GetHostName(), argc > 2 ? Parse<int>(argv[2]) : 11000,
                                               argc > 3 ? Parse<int>(argv[3]) : -1);
    return 0;
}
