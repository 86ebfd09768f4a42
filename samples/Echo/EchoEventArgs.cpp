// An echo server by event args, which are used again for each operation: api/system.net.sockets.socketasynceventargs
// EchoEventArgs [port]
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;

// readme
void Receive(Socket client, SocketAsyncEventArgs e);

// Echoes what was received; false at the end.
bool Echo(Socket client, SocketAsyncEventArgs e)
{
    if (e.SocketError() != SocketError::Success || e.BytesTransferred() == 0)
    {
        client.Close();
        return false;
    }
    client.Send(e.Buffer(), e.BytesTransferred(), SocketFlags::None);
    return true;
}

void Receive(Socket client, SocketAsyncEventArgs e)
{
    while (!client.ReceiveAsync(e)) // false: it is over already
    {
        if (!Echo(client, e))
        {
            return;
        }
    }
}

void Accepted(Object sender, SocketAsyncEventArgs e)
{
    Socket listener = (Socket)sender;
    do
    {
        SocketAsyncEventArgs receive;
        receive.SetBuffer(Array<Byte>(1024), 0, 1024);
        receive.Completed() += [](Object client, SocketAsyncEventArgs r)
        {
            if (Echo((Socket)client, r))
            {
                Receive((Socket)client, r);
            }
        };
        Receive(e.AcceptSocket(), receive);
        e.AcceptSocket(nullptr);
    } while (!listener.AcceptAsync(e));
}
// end

int main(int argc, char* argv[])
{
    Socket listener = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    listener.Bind(IPEndPoint(IPAddress::Loopback, argc > 1 ? Parse<int>(argv[1]) : 11000));
    listener.Listen();
    Console::WriteLine("Echoes at {0}; an empty line ends", listener.LocalEndPoint());
    SocketAsyncEventArgs accept;
    accept.Completed() += Accepted;
    if (!listener.AcceptAsync(accept))
    {
        Accepted(listener, accept);
    }
    Console::ReadLine();
}
