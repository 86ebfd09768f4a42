// An asynchronous echo server, as small as it gets. Ends when its input does.
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <memory>

using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;

struct Connection
{
    Socket Worker = nullptr;
    Array<Byte> Buffer = Array<Byte>(4096);
};

void Received(IAsyncResult ar);

void Sent(IAsyncResult ar)
{
    auto connection = (std::shared_ptr<Connection>)ar.AsyncState();
    connection->Worker.EndSend(ar);
    connection->Worker.BeginReceive(connection->Buffer, 0, 4096, 0, AsyncCallback(Received), connection);
}

void Received(IAsyncResult ar)
{
    auto connection = (std::shared_ptr<Connection>)ar.AsyncState();
    const int bytes = connection->Worker.EndReceive(ar);
    if (bytes == 0)
    {
        connection->Worker.Close();
        return;
    }
    connection->Worker.BeginSend(connection->Buffer, 0, bytes, 0, AsyncCallback(Sent), connection);
}

void Accepted(IAsyncResult ar)
{
    Socket listener = (Socket)ar.AsyncState();
    auto connection = std::make_shared<Connection>();
    connection->Worker = listener.EndAccept(ar);
    connection->Worker.BeginReceive(connection->Buffer, 0, 4096, 0, AsyncCallback(Received), connection);
    listener.BeginAccept(AsyncCallback(Accepted), listener);
}

int main()
{
    Socket listener(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    listener.Bind(IPEndPoint(IPAddress::Any, 7));
    listener.Listen(100);
    listener.BeginAccept(AsyncCallback(Accepted), listener);
    Console::ReadLine();
}
