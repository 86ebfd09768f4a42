// Which of three listeners has a client: api/system.net.sockets.socket.select
// SocketSelect [host [port]]: three ports from this one on; 0 for any three
#include <System.hpp>
#include <System/Collections.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
using namespace System;
using namespace System::Collections;
using namespace System::Net;
using namespace System::Net::Sockets;

int main(int argc, char* argv[])
{
    IPHostEntry ipHostEntry = Dns::Resolve(argc > 1 ? String(argv[1]) : Dns::GetHostName());
    IPAddress ipAddress = ipHostEntry.AddressList()[0];
    int port = argc > 2 ? Parse<int>(argv[2]) : 11000;

    Socket socket0 = nullptr;
    Socket socket1 = nullptr;
    Socket socket2 = nullptr;
    Socket socket3 = nullptr;
    Socket socket4 = nullptr;
    Socket socket5 = nullptr;

    ArrayList listenList = ArrayList();
    listenList.Add(socket0);
    listenList.Add(socket1);
    listenList.Add(socket2);

    ArrayList acceptList = ArrayList();
    acceptList.Add(socket3);
    acceptList.Add(socket4);
    acceptList.Add(socket5);

    for (int i = 0; i < 3; i++)
    {
        listenList[i] = Socket(ipAddress.AddressFamily(), SocketType::Stream, ProtocolType::Tcp);
        ((Socket)listenList[i]).Bind(IPEndPoint(ipAddress, port == 0 ? 0 : port + i));
        ((Socket)listenList[i]).Listen(10);
    }

    // A client for the second; Select leaves only the listeners that have one.
    Socket client = Socket(ipAddress.AddressFamily(), SocketType::Stream, ProtocolType::Tcp);
    client.Connect(((Socket)listenList[1]).LocalEndPoint());
    Socket::Select(listenList, nullptr, nullptr, 1000000);
    for (int i = 0; i < listenList.Count(); i++)
    {
        acceptList[i] = ((Socket)listenList[i]).Accept();
    }
    bool same = ((Socket)acceptList[0]).RemoteEndPoint().Equals(client.LocalEndPoint());
    Console::WriteLine("Listeners with a client: {0}, accepted it: {1}", listenList.Count(), same);
}
