// BeginConnect, BeginAccept, BeginSend, BeginReceive, BeginSendTo, BeginReceiveFrom: api/system.net.sockets.socket.beginaccept
// AsyncSendReceive [host]: both sides, first over TCP, then over UDP
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

class StateObject
{
public:
    Socket workSocket = nullptr;
    static const int BUFFER_SIZE = 1024;
    Array<Byte> buffer = Array<Byte>(BUFFER_SIZE);
    StringBuilder sb = StringBuilder();
};

class Async_Send_Receive
{
public:
    static inline Semaphore allDone = Semaphore(0, 2);

    static void Connect_Callback(IAsyncResult ar)
    {
        Socket s = (Socket)ar.AsyncState();
        s.EndConnect(ar);
        auto so2 = std::make_shared<StateObject>();
        so2->workSocket = s;
        Array<Byte> buff = Encoding::ASCII().GetBytes("This is a test");
        s.BeginSend(buff, 0, buff.Length(), 0, AsyncCallback(Async_Send_Receive::Send_Callback), so2);
    }

    static void Send_Callback(IAsyncResult ar)
    {
        auto so = (std::shared_ptr<StateObject>)ar.AsyncState();
        Socket s = so->workSocket;
        int send = s.EndSend(ar);
        Console::WriteLine("The size of the message sent was :" + ToString(send));
        s.Close();
        allDone.Release();
    }

    static void Listen_Callback(IAsyncResult ar)
    {
        Socket s = (Socket)ar.AsyncState();
        Socket s2 = s.EndAccept(ar);
        auto so2 = std::make_shared<StateObject>();
        so2->workSocket = s2;
        s2.BeginReceive(so2->buffer, 0, StateObject::BUFFER_SIZE, 0, AsyncCallback(Async_Send_Receive::Read_Callback), so2);
    }

    static void Read_Callback(IAsyncResult ar)
    {
        auto so = (std::shared_ptr<StateObject>)ar.AsyncState();
        Socket s = so->workSocket;
        int read = s.EndReceive(ar);
        if (read > 0)
        {
            so->sb.Append(Encoding::ASCII().GetString(so->buffer, 0, read));
            s.BeginReceive(so->buffer, 0, StateObject::BUFFER_SIZE, 0, AsyncCallback(Async_Send_Receive::Read_Callback), so);
        }
        else
        {
            if (so->sb.Length() > 1)
            {
                String strContent;
                strContent = so->sb.ToString();
                Console::WriteLine(String::Format("Read {0} byte from socket, data = {1}", strContent.Length(), strContent));
            }
            s.Close();
            allDone.Release();
        }
    }

    static void SendTo_Callback(IAsyncResult ar)
    {
        Socket s = (Socket)ar.AsyncState();
        int send = s.EndSendTo(ar);
        Console::WriteLine("The size of the datagram sent was :" + ToString(send));
        s.Close();
        allDone.Release();
    }

    static void ReceiveFrom_Callback(IAsyncResult ar)
    {
        auto so = (std::shared_ptr<StateObject>)ar.AsyncState();
        Socket s = so->workSocket;
        IPEndPoint sender = IPEndPoint(IPAddress::Any, 0);
        EndPoint tempRemoteEP = (EndPoint)sender;
        int read = s.EndReceiveFrom(ar, tempRemoteEP);
        so->sb.Append(Encoding::ASCII().GetString(so->buffer, 0, read));
        Console::WriteLine("Datagram from {0}: {1}", ((IPEndPoint)tempRemoteEP).Address(), so->sb);
        s.Close();
        allDone.Release();
    }

    static void Tcp(IPEndPoint lep)
    {
        Socket s = Socket(lep.Address().AddressFamily(), SocketType::Stream, ProtocolType::Tcp);
        s.Bind(lep);
        s.Listen(1000);
        Console::WriteLine("Waiting for a connection...");
        s.BeginAccept(AsyncCallback(Async_Send_Receive::Listen_Callback), s);

        Socket c = Socket(lep.Address().AddressFamily(), SocketType::Stream, ProtocolType::Tcp);
        Console::WriteLine("Establishing Connection");
        c.BeginConnect(s.LocalEndPoint(), AsyncCallback(Async_Send_Receive::Connect_Callback), c);
        allDone.WaitOne();
        allDone.WaitOne();
    }

    static void Udp(IPEndPoint lep)
    {
        Socket s = Socket(lep.Address().AddressFamily(), SocketType::Dgram, ProtocolType::Udp);
        s.Bind(lep);
        EndPoint local = s.LocalEndPoint();
        EndPoint tempRemoteEP = (EndPoint)IPEndPoint(IPAddress::Any, 0);
        auto so2 = std::make_shared<StateObject>();
        so2->workSocket = s;
        s.BeginReceiveFrom(so2->buffer, 0, StateObject::BUFFER_SIZE, 0, tempRemoteEP,
                           AsyncCallback(Async_Send_Receive::ReceiveFrom_Callback), so2);

        Socket c = Socket(lep.Address().AddressFamily(), SocketType::Dgram, ProtocolType::Udp);
        Array<Byte> buff = Encoding::ASCII().GetBytes("This is a test");
        c.BeginSendTo(buff, 0, buff.Length(), 0, local, AsyncCallback(Async_Send_Receive::SendTo_Callback), c);
        allDone.WaitOne();
        allDone.WaitOne();
    }
};

int main(int argc, char* argv[])
{
    IPHostEntry lipa = Dns::Resolve(argc > 1 ? argv[1] : "127.0.0.1");
    IPEndPoint lep = IPEndPoint(lipa.AddressList()[0], 0);
    Async_Send_Receive::Tcp(lep);
    Async_Send_Receive::Udp(lep);
}
