// Fetches a web page with a dual-stack socket: api/system.net.sockets.socket
// SocketOverview [host [port]]
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;

static void SendHttpRequest(String host, int port)
{
    Array<Byte> requestBytes = Encoding::ASCII().GetBytes("GET / HTTP/1.0\r\nHost: " + host + "\r\nConnection: Close\r\n\r\n");

    Socket socket = Socket(SocketType::Stream, ProtocolType::Tcp);
    Using guard(socket);
    socket.Connect(host, port);

    int sendCnt = socket.Send(requestBytes);
    Console::WriteLine("{0} of {1} bytes sent", sendCnt, requestBytes.Length());

    Array<Byte> responseBytes = Array<Byte>(256);
    Array<char> responseChars = Array<char>(256);
    while (true)
    {
        int byteCount = socket.Receive(responseBytes);
        if (byteCount == 0)
        {
            break;
        }
        int charCount = Encoding::ASCII().GetChars(responseBytes, 0, byteCount, responseChars, 0);
        Console::Out().Write(responseChars, 0, charCount);
    }
}

int main(int argc, char* argv[])
{
    SendHttpRequest(argc > 1 ? argv[1] : "localhost", argc > 2 ? Parse<int>(argv[2]) : 80);
}
