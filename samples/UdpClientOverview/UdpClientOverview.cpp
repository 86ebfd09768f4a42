// Sends to a connected peer and to a named one, and receives an answer: api/system.net.sockets.udpclient
// UdpClientOverview
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;

int main()
{
    UdpClient server = UdpClient(IPEndPoint(IPAddress::Loopback, 0));
    Int32 port = ((IPEndPoint)server.Client().LocalEndPoint()).Port();

    UdpClient udpClient = UdpClient(IPEndPoint(IPAddress::Loopback, 0));
    try
    {
        udpClient.Connect(IPAddress::Loopback, port);
        Array<Byte> sendBytes = Encoding::ASCII().GetBytes("Is anybody there?");
        udpClient.Send(sendBytes, sendBytes.Length());

        UdpClient udpClientB = UdpClient(IPEndPoint(IPAddress::Loopback, 0));
        udpClientB.Send(sendBytes, sendBytes.Length(), "127.0.0.1", port);

        IPEndPoint sender = IPEndPoint(IPAddress::Any, 0);
        for (int i = 0; i < 2; i++)
        {
            Array<Byte> question = server.Receive(sender);
            Console::WriteLine("The server was asked: {0}", Encoding::ASCII().GetString(question));
            Array<Byte> answer = Encoding::ASCII().GetBytes("Yes.");
            server.Send(answer, answer.Length(), sender);
        }

        IPEndPoint RemoteIpEndPoint = IPEndPoint(IPAddress::Any, 0);
        Array<Byte> receiveBytes = udpClient.Receive(RemoteIpEndPoint);
        String returnData = Encoding::ASCII().GetString(receiveBytes);

        Console::WriteLine("This is the message you received {0}", returnData.ToString());
        Console::WriteLine("This message was sent from {0} on their port number {1}", RemoteIpEndPoint.Address().ToString(),
                           RemoteIpEndPoint.Port() == port ? "as expected" : "unexpectedly");

        udpClient.Close();
        udpClientB.Close();
    }
    catch (const Exception& e)
    {
        Console::WriteLine(e.ToString());
    }
    server.Close();
}
