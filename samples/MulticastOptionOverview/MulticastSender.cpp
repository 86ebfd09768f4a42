// Sends to a multicast group: api/system.net.sockets.multicastoption
// MulticastSender [port [group]], then the local address on standard input
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;

class TestMulticastOption
{
    static inline IPAddress mcastAddress;
    static inline int mcastPort;
    static inline Socket mcastSocket;

    static void JoinMulticastGroup()
    {
        try
        {
            mcastSocket = Socket(AddressFamily::InterNetwork, SocketType::Dgram, ProtocolType::Udp);
            Console::Write("\nThe local IP address: ");
            IPAddress localIPAddr = IPAddress::Parse(Console::ReadLine());
            IPEndPoint IPlocal = IPEndPoint(localIPAddr, 0);
            mcastSocket.Bind(IPlocal);

            MulticastOption mcastOption;
            mcastOption = MulticastOption(mcastAddress, localIPAddr);
            mcastSocket.SetSocketOption(SocketOptionLevel::IP, SocketOptionName::AddMembership, mcastOption);
            // The page leaves the choice of the interface to Windows, which takes that of the bound address; other systems want it said.
            mcastSocket.SetSocketOption(SocketOptionLevel::IP, SocketOptionName::MulticastInterface, localIPAddr.GetAddressBytes());
        }
        catch (const Exception& e)
        {
            Console::WriteLine("\n" + e.ToString());
        }
    }

    static void BroadcastMessage(String message)
    {
        IPEndPoint endPoint;
        try
        {
            endPoint = IPEndPoint(mcastAddress, mcastPort);
            mcastSocket.SendTo(ASCIIEncoding::ASCII().GetBytes(message), endPoint);
            Console::WriteLine("Multicast data sent...");
        }
        catch (const Exception& e)
        {
            Console::WriteLine("\n" + e.ToString());
        }
        mcastSocket.Close();
    }

public:
    static void Main(int port, String group)
    {
        mcastAddress = IPAddress::Parse(group);
        mcastPort = port;
        JoinMulticastGroup();
        BroadcastMessage("Hello multicast listener.");
    }
};

int main(int argc, char* argv[])
{
    TestMulticastOption::Main(argc > 1 ? Parse<int>(argv[1]) : 11000, argc > 2 ? argv[2] : "224.168.100.2");
}
