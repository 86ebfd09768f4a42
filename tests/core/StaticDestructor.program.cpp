// Calls in the destructor of a static object complete, although no callback begins any more: an EndX that waits does not hang the exit.
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <cstdlib>
#include <thread>

using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;

namespace
{
    struct Last
    {
        ~Last()
        {
            Listener.Bind(IPEndPoint(IPAddress::Loopback, 0));
            Listener.Listen();
            Client.Connect(Listener.LocalEndPoint());
            const Socket server = Listener.Accept();
            const Array<Byte> buffer(8);
            for (int i = 0; i != 3; ++i)
            {
                const IAsyncResult result = server.BeginReceive(buffer, 0, 8, SocketFlags::None, nullptr, nullptr);
                std::thread sender(
                    [this]
                    {
                        std::this_thread::sleep_for(std::chrono::milliseconds(20));
                        Client.Send(Array<Byte>(3));
                    });
                if (server.EndReceive(result) != 3)
                {
                    std::_Exit(1);
                }
                sender.join();
            }
        }
        Socket Listener = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
        Socket Client = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    };
    Last last;
}

int main()
{
    // The pool starts after the static object was made, so that it stops before that is destroyed.
    const Socket socket(AddressFamily::InterNetwork, SocketType::Dgram, ProtocolType::Udp);
    socket.Bind(IPEndPoint(IPAddress::Loopback, 0));
    EndPoint from = socket.LocalEndPoint();
    const IAsyncResult result = socket.BeginReceiveFrom(Array<Byte>(1), 0, 1, SocketFlags::None, from, nullptr, nullptr);
    socket.SendTo(Array<Byte>(1), socket.LocalEndPoint());
    socket.EndReceiveFrom(result, from);
    return 0;
}
