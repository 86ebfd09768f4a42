// Sends and receives lists of buffers: api/system.net.sockets.socket.send, the forms with a generic list
#include <System.hpp>
#include <System/Collections.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
using namespace System;
using namespace System::Collections::Generic;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;

int main()
{
    Socket listener = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    listener.Bind(IPEndPoint(IPAddress::Loopback, 0));
    listener.Listen(1);
    Socket client = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    client.Connect(listener.LocalEndPoint());
    Socket server = listener.Accept();

    // Three buffers go out as one.
    List<ArraySegment<Byte>> sendBuffers = List<ArraySegment<Byte>>(3);
    sendBuffers.Add(ArraySegment<Byte>(Encoding::ASCII().GetBytes("This is ")));
    sendBuffers.Add(ArraySegment<Byte>(Encoding::ASCII().GetBytes("not a test of "), 4, 10));
    sendBuffers.Add(ArraySegment<Byte>(Encoding::ASCII().GetBytes("lists.")));
    int bytesSent = client.Send(sendBuffers);
    Console::WriteLine("Sent {0} bytes of {1} buffers.", bytesSent, sendBuffers.Count());

    // And come in as two.
    List<ArraySegment<Byte>> recvBuffers = List<ArraySegment<Byte>>(2);
    Array<Byte> first = Array<Byte>(8);
    Array<Byte> second = Array<Byte>(64);
    recvBuffers.Add(ArraySegment<Byte>(first));
    recvBuffers.Add(ArraySegment<Byte>(second));
    int bytesReceived = server.Receive(recvBuffers, SocketFlags::None);
    Console::WriteLine("Received {0} bytes: {1}|{2}", bytesReceived, Encoding::ASCII().GetString(first, 0, 8),
                       Encoding::ASCII().GetString(second, 0, bytesReceived - 8));

    SocketError error;
    IAsyncResult result = client.BeginSend(sendBuffers, SocketFlags::None, nullptr, nullptr);
    Console::WriteLine("Sent {0} bytes asynchronously, {1}.", client.EndSend(result, error), error);
    client.Close();
    server.Close();
    listener.Close();
}
