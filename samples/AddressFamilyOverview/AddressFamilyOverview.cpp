// Fetches a web page, trying each address of its host: api/system.net.sockets.addressfamily
// AddressFamilyOverview [host [port]]
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;

static String DoSocketGet(String server, int conPort)
{
    Encoding ASCII = Encoding::ASCII();
    String Get = "GET / HTTP/1.1\r\nHost: " + server + "\r\nConnection: Close\r\n\r\n";
    Array<Byte> ByteGet = ASCII.GetBytes(Get);
    Array<Byte> RecvBytes = Array<Byte>(256);
    String strRetPage = nullptr;
    try
    {
        Socket s = nullptr;
        IPEndPoint hostEndPoint;
        IPAddress hostAddress = nullptr;
        IPHostEntry hostInfo = Dns::GetHostEntry(server);
        Array<IPAddress> IPaddresses = hostInfo.AddressList();
        for (int index = 0; index < IPaddresses.Length(); index++)
        {
            hostAddress = IPaddresses[index];
            // The page goes on with the other addresses after the first that answered; one answer is enough.
            if (s != nullptr || hostAddress.AddressFamily() != AddressFamily::InterNetwork)
            {
                continue;
            }
            hostEndPoint = IPEndPoint(hostAddress, conPort);
            s = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
            s.Connect(hostEndPoint);
            if (!s.Connected())
            {
                strRetPage = "Unable to connect to host";
                s = nullptr;
                continue;
            }
            s.Send(ByteGet, ByteGet.Length(), 0);
        }

        Int32 bytes = s.Receive(RecvBytes, RecvBytes.Length(), 0);
        strRetPage = "The page of " + server + ":\r\n";
        strRetPage = strRetPage + ASCII.GetString(RecvBytes, 0, bytes);
        while (bytes > 0)
        {
            bytes = s.Receive(RecvBytes, RecvBytes.Length(), 0);
            strRetPage = strRetPage + ASCII.GetString(RecvBytes, 0, bytes);
        }
    }
    catch (const SocketException& e)
    {
        Console::WriteLine("SocketException caught!!!");
        Console::WriteLine("Source : " + e.Source());
        Console::WriteLine("Message : " + e.Message());
    }
    catch (const NullReferenceException& e)
    {
        Console::WriteLine("NullReferenceException caught!!!");
        Console::WriteLine("Source : " + e.Source());
        Console::WriteLine("Message : " + e.Message());
    }
    catch (const Exception& e)
    {
        Console::WriteLine("Exception caught!!!");
        Console::WriteLine("Source : " + e.Source());
        Console::WriteLine("Message : " + e.Message());
    }
    return strRetPage;
}

int main(int argc, char* argv[])
{
    Console::WriteLine(DoSocketGet(argc > 1 ? argv[1] : "localhost", argc > 2 ? Parse<int>(argv[2]) : 80));
}
