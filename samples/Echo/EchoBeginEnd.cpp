// An echo server by Begin and End: api/system.net.sockets.socket.beginreceive
// EchoBeginEnd [port]
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;

// readme
struct Connection
{
    Socket client;
    Array<Byte> buffer = Array<Byte>(1024);
};

void Receive(std::shared_ptr<Connection> connection);

void Received(IAsyncResult ar)
{
    auto connection = (std::shared_ptr<Connection>)ar.AsyncState();
    int count = connection->client.EndReceive(ar);
    if (count == 0)
    {
        connection->client.Close();
        return;
    }
    connection->client.Send(connection->buffer, count, SocketFlags::None);
    Receive(connection);
}

void Receive(std::shared_ptr<Connection> connection)
{
    connection->client.BeginReceive(connection->buffer, 0, 1024, 0, Received, connection);
}

void Accepted(IAsyncResult ar)
{
    Socket listener = (Socket)ar.AsyncState();
    auto connection = std::make_shared<Connection>();
    connection->client = listener.EndAccept(ar);
    Receive(connection);
    listener.BeginAccept(Accepted, listener);
}
// end

int main(int argc, char* argv[])
{
    Socket listener = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    listener.Bind(IPEndPoint(IPAddress::Loopback, argc > 1 ? Parse<int>(argv[1]) : 11000));
    listener.Listen();
    Console::WriteLine("Echoes at {0}; an empty line ends", listener.LocalEndPoint());
    listener.BeginAccept(Accepted, listener);
    Console::ReadLine();
}
