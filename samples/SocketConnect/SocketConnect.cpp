// Whether a socket is still connected, by a send of nothing: api/system.net.sockets.socket.connect
// SocketConnect [host [port]]
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;

static void ConnectAndCheck(Socket client, EndPoint anEndPoint)
{
    client.Connect(anEndPoint);

    bool blockingState = client.Blocking();
    try
    {
        Finally restored([&] { client.Blocking(blockingState); });
        Array<Byte> tmp = Array<Byte>(1);
        client.Blocking(false);
        client.Send(tmp, 0, 0);
        Console::WriteLine("Connected!");
    }
    catch (const SocketException& e)
    {
        // ErrorCode is the Winsock code on every system; NativeErrorCode, which the page asks, the system's own.
        if (e.ErrorCode() == 10035)
        {
            Console::WriteLine("Still connected, but the Send would block");
        }
        else
        {
            Console::WriteLine("Disconnected: error code {0}!", e.ErrorCode());
        }
    }
    Console::WriteLine("Connected: {0}, Blocking: {1}", client.Connected(), client.Blocking());
}

int main(int argc, char* argv[])
{
    String host = argc > 1 ? argv[1] : "localhost";
    int port = argc > 2 ? Parse<int>(argv[2]) : 80;

    IPHostEntry hostEntry = Dns::GetHostEntry(host);
    IPEndPoint EPHost = IPEndPoint(hostEntry.AddressList()[0], port);
    Socket s = Socket(EPHost.AddressFamily(), SocketType::Stream, ProtocolType::Tcp);
    ConnectAndCheck(s, EPHost);
}
