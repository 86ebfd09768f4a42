// Joins a multicast group and receives from it: api/system.net.sockets.multicastoption
// MulticastListener [port [datagrams [group]]], then the local address on standard input
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
    static inline MulticastOption mcastOption;

    static void MulticastOptionProperties()
    {
        Console::WriteLine("Current multicast group is: "_s + mcastOption.Group());
        Console::WriteLine("Current multicast local address is: "_s + mcastOption.LocalAddress());
    }

    static void StartMulticast()
    {
        try
        {
            mcastSocket = Socket(AddressFamily::InterNetwork, SocketType::Dgram, ProtocolType::Udp);
            Console::Write("The local IP address: ");
            IPAddress localIPAddr = IPAddress::Parse(Console::ReadLine());

            // A socket bound to the address of an interface gets no multicasts where the OS is not Windows: the group's port is bound.
            EndPoint localEP = (EndPoint)IPEndPoint(IPAddress::Any, mcastPort);
            mcastSocket.Bind(localEP);
            mcastOption = MulticastOption(mcastAddress, localIPAddr);
            mcastSocket.SetSocketOption(SocketOptionLevel::IP, SocketOptionName::AddMembership, mcastOption);
        }
        catch (const Exception& e)
        {
            Console::WriteLine(e.ToString());
        }
    }

    static void ReceiveBroadcastMessages(int datagrams)
    {
        bool done = false;
        Array<Byte> bytes = Array<Byte>(100);
        EndPoint remoteEP = (EndPoint)IPEndPoint(IPAddress::Any, 0);
        try
        {
            Console::WriteLine("Listening on {0}", mcastSocket.LocalEndPoint());
            while (!done)
            {
                Console::WriteLine("Waiting for multicast packets...");
                int received = mcastSocket.ReceiveFrom(bytes, remoteEP);
                Console::WriteLine("Received from {0} : {1}", remoteEP.ToString(), Encoding::ASCII().GetString(bytes, 0, received));
                done = datagrams > 0 && --datagrams == 0;
            }
            mcastSocket.Close();
        }
        catch (const Exception& e)
        {
            Console::WriteLine(e.ToString());
        }
    }

public:
    static void Main(int port, int datagrams, String group)
    {
        mcastAddress = IPAddress::Parse(group);
        mcastPort = port;
        StartMulticast();
        MulticastOptionProperties();
        ReceiveBroadcastMessages(datagrams);
    }
};

int main(int argc, char* argv[])
{
    TestMulticastOption::Main(argc > 1 ? Parse<int>(argv[1]) : 11000, argc > 2 ? Parse<int>(argv[2]) : 0,
                              argc > 3 ? argv[3] : "224.168.100.2");
}
