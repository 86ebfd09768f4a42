// The properties of an IPEndPoint, and a page fetched from it: api/system.net.ipendpoint
// IPEndPointProperties [port], then three lines on standard input: a host, an empty one, a second host
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;

static String DoSocketGet(IPEndPoint hostIPEndPoint, String getString)
{
    try
    {
        Encoding ASCII = Encoding::ASCII();
        Array<Byte> byteGet = ASCII.GetBytes(getString);
        Array<Byte> recvBytes = Array<Byte>(256);
        String strRetPage = nullptr;

        Socket mySocket = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
        mySocket.Connect(hostIPEndPoint);
        mySocket.Send(byteGet, byteGet.Length(), 0);

        Int32 byteCount = mySocket.Receive(recvBytes, recvBytes.Length(), 0);
        strRetPage = strRetPage + ASCII.GetString(recvBytes, 0, byteCount);
        while (byteCount > 0)
        {
            byteCount = mySocket.Receive(recvBytes, recvBytes.Length(), 0);
            strRetPage = strRetPage + ASCII.GetString(recvBytes, 0, byteCount);
        }
        return strRetPage;
    }
    catch (const Exception& e)
    {
        Console::WriteLine("Exception : {0}", e.Message());
        return nullptr;
    }
}

int main(int argc, char* argv[])
{
    int port = argc > 1 ? Parse<int>(argv[1]) : 80;
    try
    {
        Console::Write("\nA host: ");
        String hostString1 = Console::ReadLine();
        IPAddress hostIPAddress1 = (Dns::Resolve(hostString1)).AddressList()[0];
        Console::WriteLine(hostIPAddress1.ToString());
        IPEndPoint hostIPEndPoint = IPEndPoint(hostIPAddress1, port);
        Console::WriteLine("\nIPEndPoint information:" + hostIPEndPoint.ToString());
        Console::WriteLine("\n\tMaximum allowed Port Address :"_s + IPEndPoint::MaxPort);
        Console::WriteLine("\n\tMinimum allowed Port Address :"_s + IPEndPoint::MinPort);
        Console::WriteLine("\n\tAddress Family :"_s + hostIPEndPoint.AddressFamily());

        Console::Write("\nPress Enter to continue");
        Console::ReadLine();
        String getString = "GET / HTTP/1.1\r\nHost: " + hostString1 + "\r\nConnection: Close\r\n\r\n";
        String pageContent = DoSocketGet(hostIPEndPoint, getString);
        if (pageContent != nullptr)
        {
            Console::WriteLine("The page of " + hostString1 + " is:\r\n" + pageContent);
        }

        Console::Write("\n\n\nAnother host: ");
        String hostString2 = Console::ReadLine();
        IPAddress hostIPAddress2 = (Dns::Resolve(hostString2)).AddressList()[0];
        hostIPEndPoint.Address(hostIPAddress2);
        hostIPEndPoint.Port(port);

        getString = "GET / HTTP/1.1\r\nHost: " + hostString2 + "\r\nConnection: Close\r\n\r\n";
        pageContent = DoSocketGet(hostIPEndPoint, getString);
        if (pageContent != nullptr)
        {
            Console::WriteLine("The page of " + hostString2 + " is:\r\n" + pageContent);
        }
    }
    catch (const SocketException& e)
    {
        Console::WriteLine("SocketException caught!!!");
        Console::WriteLine("Source : " + e.Source());
        Console::WriteLine("Message : " + e.Message());
    }
    catch (const Exception& e)
    {
        Console::WriteLine("Exception caught!!!");
        Console::WriteLine("Message : " + e.Message());
    }
}
