// Accepts connections together with their first 10 bytes: api/system.net.sockets.socket.beginaccept (receiveSize, callback, state)
// AcceptWithDataServer [host [port [connections]]]
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

static ManualResetEvent allDone = ManualResetEvent(false);

static void SendCallback(IAsyncResult ar)
{
    Socket handler = (Socket)ar.AsyncState();
    int bytesSent = handler.EndSend(ar);
    Console::WriteLine("Sent {0} bytes to client.", bytesSent);
    handler.Shutdown(SocketShutdown::Both);
    handler.Close();
    // The next client may come.
    allDone.Set();
}

static void Send(Socket handler, String data)
{
    Array<Byte> byteData = Encoding::ASCII().GetBytes(data);
    handler.BeginSend(byteData, 0, byteData.Length(), 0, AsyncCallback(SendCallback), handler);
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
            Console::WriteLine("Read {0} bytes from socket. Data : {1}", content.Length(), content);
            Send(handler, content);
        }
        else
        {
            handler.BeginReceive(state->buffer, 0, StateObject::BufferSize, 0, AsyncCallback(ReadCallback), state);
        }
    }
}

static void AcceptReceiveCallback(IAsyncResult ar)
{
    Socket listener = (Socket)ar.AsyncState();
    Array<Byte> Buffer;
    int bytesTransferred;
    Socket handler = listener.EndAccept(Buffer, bytesTransferred, ar);
    String stringTransferred = Encoding::ASCII().GetString(Buffer, 0, bytesTransferred);
    Console::WriteLine(stringTransferred);
    Console::WriteLine("Size of data transferred is {0}", bytesTransferred);

    auto state = std::make_shared<StateObject>();
    state->workSocket = handler;
    handler.BeginReceive(state->buffer, 0, StateObject::BufferSize, 0, AsyncCallback(ReadCallback), state);
}

int main(int argc, char* argv[])
{
    IPHostEntry ipHostInfo = Dns::Resolve(argc > 1 ? String(argv[1]) : Dns::GetHostName());
    IPAddress ipAddress = ipHostInfo.AddressList()[0];
    IPEndPoint localEndPoint = IPEndPoint(ipAddress, argc > 2 ? Parse<int>(argv[2]) : 11000);

    Socket listener = Socket(ipAddress.AddressFamily(), SocketType::Stream, ProtocolType::Tcp);
    listener.Bind(localEndPoint);
    listener.Listen(100);
    Console::WriteLine("Listening on {0}", listener.LocalEndPoint());

    int connections = argc > 3 ? Parse<int>(argv[3]) : -1;
    while (connections < 0 || connections-- > 0)
    {
        allDone.Reset();
        Console::WriteLine("Waiting for a connection...");
        int receivedDataSize = 10;
        listener.BeginAccept(receivedDataSize, AsyncCallback(AcceptReceiveCallback), listener);
        allDone.WaitOne();
    }
}
