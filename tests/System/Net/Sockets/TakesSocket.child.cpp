// A program that takes sockets over from another process. Its argument is a port at which it is told of them.
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
#include <cstdlib>
#include <cstring>

using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;

namespace
{
    Array<Byte> Receive(const Socket& socket, int count)
    {
        const Array<Byte> bytes(count);
        for (int received = 0; received != count;)
        {
            const int more = socket.Receive(bytes, received, count - received, SocketFlags::None);
            if (more == 0)
            {
                std::exit(0);
            }
            received += more;
        }
        return bytes;
    }
    int ReceiveNumber(const Socket& socket)
    {
        return BitConverter::ToInt32(Receive(socket, 4), 0);
    }
    void Send(const Socket& socket, int number)
    {
        socket.Send(BitConverter::GetBytes(number));
    }
}

int main(int argc, char* argv[])
{
    if (argc != 2)
    {
        return 2;
    }
    const Socket control(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    control.Connect(IPAddress::Loopback, std::atoi(argv[1]));
    Send(control, Environment::ProcessId());
    for (;;)
    {
        SocketInformation information;
        information.Options(static_cast<SocketInformationOptions>(ReceiveNumber(control)));
        information.ProtocolInformation(Receive(control, ReceiveNumber(control)));
        try
        {
            Socket socket = Socket(information);
            const bool blocks = socket.Blocking();
            socket.Blocking(true);
            if (!socket.Connected())
            {
                socket = socket.Accept();
            }
            socket.Send(Text::Encoding::ASCII().GetBytes("from the child"));
            Send(control, blocks ? 1 : 2);
        }
        catch (const SocketException& exception)
        {
            Send(control, exception.ErrorCode());
        }
    }
}
