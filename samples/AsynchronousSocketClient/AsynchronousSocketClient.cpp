// A client on Begin and End calls: docs/framework/network-programming/asynchronous-client-socket-example
// AsynchronousSocketClient [host [port]]
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
    static const int BufferSize = 256;
    Array<Byte> buffer = Array<Byte>(BufferSize);
    StringBuilder sb;
};

class AsynchronousClient
{
    static inline ManualResetEvent connectDone = ManualResetEvent(false);
    static inline ManualResetEvent sendDone = ManualResetEvent(false);
    static inline ManualResetEvent receiveDone = ManualResetEvent(false);
    static inline String response = String("");

public:
    static void StartClient(String host, int port)
    {
        try
        {
            IPHostEntry ipHostInfo = Dns::Resolve(host);
            IPAddress ipAddress = ipHostInfo.AddressList()[0];
            IPEndPoint remoteEP = IPEndPoint(ipAddress, port);
            Socket client = Socket(ipAddress.AddressFamily(), SocketType::Stream, ProtocolType::Tcp);

            client.BeginConnect(remoteEP, AsyncCallback(ConnectCallback), client);
            connectDone.WaitOne();
            Send(client, "This is a test<EOF>");
            sendDone.WaitOne();
            Receive(client);
            receiveDone.WaitOne();
            Console::WriteLine("Response received : {0}", response);

            client.Shutdown(SocketShutdown::Both);
            client.Close();
        }
        catch (const Exception& e)
        {
            Console::WriteLine(e.ToString());
        }
    }

private:
    static void ConnectCallback(IAsyncResult ar)
    {
        try
        {
            Socket client = (Socket)ar.AsyncState();
            client.EndConnect(ar);
            Console::WriteLine("Socket connected to {0}", client.RemoteEndPoint().ToString());
            connectDone.Set();
        }
        catch (const Exception& e)
        {
            Console::WriteLine(e.ToString());
        }
    }

    static void Receive(Socket client)
    {
        auto state = std::make_shared<StateObject>();
        state->workSocket = client;
        client.BeginReceive(state->buffer, 0, StateObject::BufferSize, 0, AsyncCallback(ReceiveCallback), state);
    }

    static void ReceiveCallback(IAsyncResult ar)
    {
        try
        {
            auto state = (std::shared_ptr<StateObject>)ar.AsyncState();
            Socket client = state->workSocket;
            int bytesRead = client.EndReceive(ar);
            if (bytesRead > 0)
            {
                state->sb.Append(Encoding::ASCII().GetString(state->buffer, 0, bytesRead));
                client.BeginReceive(state->buffer, 0, StateObject::BufferSize, 0, AsyncCallback(ReceiveCallback), state);
            }
            else
            {
                if (state->sb.Length() > 1)
                {
                    response = state->sb.ToString();
                }
                receiveDone.Set();
            }
        }
        catch (const Exception& e)
        {
            Console::WriteLine(e.ToString());
        }
    }

    static void Send(Socket client, String data)
    {
        Array<Byte> byteData = Encoding::ASCII().GetBytes(data);
        client.BeginSend(byteData, 0, byteData.Length(), 0, AsyncCallback(SendCallback), client);
    }

    static void SendCallback(IAsyncResult ar)
    {
        try
        {
            Socket client = (Socket)ar.AsyncState();
            int bytesSent = client.EndSend(ar);
            Console::WriteLine("Sent {0} bytes to server.", bytesSent);
            sendDone.Set();
        }
        catch (const Exception& e)
        {
            Console::WriteLine(e.ToString());
        }
    }
};

int main(int argc, char* argv[])
{
    AsynchronousClient::StartClient(argc > 1 ? String(argv[1]) : Dns::GetHostName(), argc > 2 ? Parse<int>(argv[2]) : 11000);
    return 0;
}
