// Sends a file, alone and between buffers, while the caller waits and with Begin and End: api/system.net.sockets.socket.sendfile
// SendFileClient host port file
#include <System.hpp>
#include <System/IO.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
#include <System/Threading.hpp>
using namespace System;
using namespace System::IO;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;
using namespace System::Threading;

static ManualResetEvent allDone = ManualResetEvent(false);

static Socket Connected(IPEndPoint ipEndPoint)
{
    Socket client = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    client.Connect(ipEndPoint);
    return client;
}

static void SendFile(IPEndPoint ipEndPoint, String fileName)
{
    Socket client = Connected(ipEndPoint);

    Console::WriteLine("Sending {0} to the host.", Path::GetFileName(fileName));
    client.SendFile(fileName);

    client.Shutdown(SocketShutdown::Both);
    client.Close();
}

static void SendFileWithBuffers(IPEndPoint ipEndPoint, String fileName)
{
    Socket client = Connected(ipEndPoint);

    String string1 = String::Format("This is text data that precedes the file.{0}", Environment::NewLine());
    Array<Byte> preBuf = Encoding::ASCII().GetBytes(string1);

    String string2 = String::Format("This is text data that will follow the file.{0}", Environment::NewLine());
    Array<Byte> postBuf = Encoding::ASCII().GetBytes(string2);

    Console::WriteLine("Sending {0} with buffers to the host.{1}", Path::GetFileName(fileName), Environment::NewLine());
    client.SendFile(fileName, preBuf, postBuf, TransmitFileOptions::UseDefaultWorkerThread);

    client.Shutdown(SocketShutdown::Both);
    client.Close();
}

static void FileSendCallback(IAsyncResult ar)
{
    Socket client = (Socket)ar.AsyncState();
    client.EndSendFile(ar);
    allDone.Set();
}

static void AsynchronousFileSend(IPEndPoint ipEndPoint, String fileName)
{
    Socket client = Connected(ipEndPoint);

    client.BeginSendFile(fileName, nullptr, nullptr, TransmitFileOptions::Disconnect, AsyncCallback(FileSendCallback), client);
    allDone.WaitOne();
    Console::WriteLine("Sent the file asynchronously, connected: {0}", client.Connected());
    client.Close();
}

int main(int argc, char* argv[])
{
    if (argc < 4)
    {
        Console::WriteLine("SendFileClient host port file");
        return 1;
    }
    IPEndPoint ipEndPoint = IPEndPoint(Dns::GetHostEntry(argv[1]).AddressList()[0], Parse<int>(argv[2]));
    try
    {
        SendFile(ipEndPoint, argv[3]);
        SendFileWithBuffers(ipEndPoint, argv[3]);
        AsynchronousFileSend(ipEndPoint, argv[3]);
    }
    catch (const FileNotFoundException& e)
    {
        Console::WriteLine("FileNotFoundException: {0}", e.Message());
    }
}
