// The overloads of Send, Receive, SendTo and ReceiveFrom: api/system.net.sockets.socket.receive
// SyncSendReceive /s|/c|/u [port]: server, client, or both sides of UDP
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
#include <System/Threading.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;
using namespace System::Threading;

class Sync_Send_Receive
{
public:
    /// Each of four overloads once.
    static int SendReceiveTest(Socket server, int overload)
    {
        Array<Byte> msg = Encoding::UTF8().GetBytes("This is a test");
        Array<Byte> bytes = Array<Byte>(256);
        try
        {
            int i = overload == 1   ? server.Send(msg)
                    : overload == 2 ? server.Send(msg, SocketFlags::None)
                    : overload == 3 ? server.Send(msg, msg.Length(), SocketFlags::None)
                                    : server.Send(msg, 0, msg.Length(), SocketFlags::None);
            Console::WriteLine("Sent {0} bytes.", i);
            i = overload == 1   ? server.Receive(bytes)
                : overload == 2 ? server.Receive(bytes, SocketFlags::None)
                : overload == 3 ? server.Receive(bytes, bytes.Length(), SocketFlags::None)
                                : server.Receive(bytes, 0, bytes.Length(), SocketFlags::None);
            Console::WriteLine(Encoding::UTF8().GetString(bytes, 0, i));
        }
        catch (const SocketException& e)
        {
            Console::WriteLine("{0} Error code: {1}.", e.Message(), e.ErrorCode());
            return (e.ErrorCode());
        }
        return 0;
    }

    static int ReceiveTest1(Socket client)
    {
        Array<Byte> bytes = Array<Byte>(256);
        try
        {
            if (client.Available() > 256)
            {
                throw ApplicationException("This socket takes only messages of at most 256 bytes.");
            }
            int byteCount = client.Receive(bytes);
            if (byteCount > 0)
            {
                Console::WriteLine(Encoding::UTF8().GetString(bytes, 0, byteCount));
            }
            client.Send(Encoding::UTF8().GetBytes("Bye."));
        }
        catch (const SocketException& e)
        {
            Console::WriteLine("{0} Error code: {1}.", e.Message(), e.ErrorCode());
            return (e.ErrorCode());
        }
        return 0;
    }

    static void SendTo(IPEndPoint endPoint, int overload)
    {
        Socket s = Socket(endPoint.Address().AddressFamily(), SocketType::Dgram, ProtocolType::Udp);
        Array<Byte> msg = Encoding::ASCII().GetBytes("This is a test");
        int sent = overload == 1   ? s.SendTo(msg, endPoint)
                   : overload == 2 ? s.SendTo(msg, SocketFlags::None, endPoint)
                   : overload == 3 ? s.SendTo(msg, msg.Length(), SocketFlags::None, endPoint)
                                   : s.SendTo(msg, 0, msg.Length(), SocketFlags::None, endPoint);
        Console::WriteLine("Sent {0} bytes.", sent);
        s.Close();
    }

    static void ReceiveFrom(Socket s, int overload)
    {
        IPEndPoint sender = IPEndPoint(IPAddress::Any, 0);
        EndPoint senderRemote = (EndPoint)sender;
        Array<Byte> msg = Array<Byte>(256);
        int received = overload == 1   ? s.ReceiveFrom(msg, senderRemote)
                       : overload == 2 ? s.ReceiveFrom(msg, SocketFlags::None, senderRemote)
                       : overload == 3 ? s.ReceiveFrom(msg, msg.Length(), SocketFlags::None, senderRemote)
                                       : s.ReceiveFrom(msg, 0, msg.Length(), SocketFlags::None, senderRemote);
        Console::WriteLine("Received {0} from {1}.", Encoding::ASCII().GetString(msg, 0, received), ((IPEndPoint)senderRemote).Address());
    }

    static void RunUdpTests()
    {
        // The page sends for as long as the receiver's thread lives; binding first makes one datagram enough.
        for (int overload = 1; overload <= 4; overload++)
        {
            Socket s = Socket(AddressFamily::InterNetwork, SocketType::Dgram, ProtocolType::Udp);
            s.Bind(IPEndPoint(IPAddress::Loopback, 0));
            Thread myThread = Thread(ThreadStart([=] { ReceiveFrom(s, overload); }));
            myThread.Start();
            SendTo((IPEndPoint)s.LocalEndPoint(), overload);
            myThread.Join();
            s.Close();
        }
    }

    static int Main(String mode, int port)
    {
        if (mode == "/u")
        {
            RunUdpTests();
            return 0;
        }
        IPHostEntry hostEntry = Dns::GetHostByName("127.0.0.1");
        IPEndPoint endPoint = IPEndPoint(hostEntry.AddressList()[0], port);
        Socket s = Socket(endPoint.Address().AddressFamily(), SocketType::Stream, ProtocolType::Tcp);
        if (mode == "/s")
        {
            s.Bind(endPoint);
            s.Listen(1);
            Console::WriteLine("Listening on {0}", s.LocalEndPoint());
            Socket sender = s.Accept();
            for (int i = 0; i < 4; i++)
            {
                ReceiveTest1(sender);
            }
            sender.Close();
        }
        else
        {
            s.Connect(endPoint);
            for (int overload = 1; overload <= 4; overload++)
            {
                SendReceiveTest(s, overload);
            }
        }
        s.Close();
        return 0;
    }
};

int main(int argc, char* argv[])
{
    return Sync_Send_Receive::Main(argc > 1 ? argv[1] : "/u", argc > 2 ? Parse<int>(argv[2]) : 11000);
}
