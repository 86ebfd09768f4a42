// BeginDisconnect, and a second connection of the same socket: api/system.net.sockets.socket.begindisconnect
// SocketDisconnect [host [port]]
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

static ManualResetEvent connectDone = ManualResetEvent(false);
static ManualResetEvent sendDone = ManualResetEvent(false);
static ManualResetEvent disconnectDone = ManualResetEvent(false);

static void ConnectCallback(IAsyncResult ar)
{
    Socket client = (Socket)ar.AsyncState();
    client.EndConnect(ar);
    Console::WriteLine("Socket connected to {0}", client.RemoteEndPoint().ToString());
    connectDone.Set();
}

static void ClientSendCallback(IAsyncResult ar)
{
    Socket client = (Socket)ar.AsyncState();
    int bytesSent = client.EndSend(ar);
    Console::WriteLine("Sent {0} bytes to server.", bytesSent);
    sendDone.Set();
}

static void DisconnectCallback(IAsyncResult ar)
{
    Socket client = (Socket)ar.AsyncState();
    client.EndDisconnect(ar);
    disconnectDone.Set();
}

int main(int argc, char* argv[])
{
    IPHostEntry ipHostInfo = Dns::GetHostEntry(argc > 1 ? String(argv[1]) : Dns::GetHostName());
    IPAddress ipAddress = ipHostInfo.AddressList()[0];
    IPEndPoint remoteEP = IPEndPoint(ipAddress, argc > 2 ? Parse<int>(argv[2]) : 11000);
    Socket client = Socket(ipAddress.AddressFamily(), SocketType::Stream, ProtocolType::Tcp);

    client.BeginConnect(remoteEP, AsyncCallback(ConnectCallback), client);
    connectDone.WaitOne();
    String data = "This is a string of data <EOF>";
    Array<Byte> buffer = Encoding::ASCII().GetBytes(data);
    client.BeginSend(buffer, 0, buffer.Length(), 0, AsyncCallback(ClientSendCallback), client);
    sendDone.WaitOne();

    client.Shutdown(SocketShutdown::Both);
    client.BeginDisconnect(true, AsyncCallback(DisconnectCallback), client);
    disconnectDone.WaitOne();
    if (client.Connected())
    {
        Console::WriteLine("We're still connected");
    }
    else
    {
        Console::WriteLine("We're disconnected");
    }

    connectDone.Reset();
    client.BeginConnect(remoteEP, AsyncCallback(ConnectCallback), client);
    connectDone.WaitOne();
    client.Send(buffer);
    client.Shutdown(SocketShutdown::Send);
    int echoed = client.Receive(buffer);
    Console::WriteLine("Echoed to the second connection: {0} bytes", echoed);
    client.Close();
}
