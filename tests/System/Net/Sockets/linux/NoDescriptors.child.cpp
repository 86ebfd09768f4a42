// A program whose first asynchronous call is made while there are no descriptors: an exception, not the end of the process.
#include <System/IAsyncResult.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Net/Sockets/SocketException.hpp>
#include <sys/resource.h>
#include <unistd.h>
#include <vector>

using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;

int main()
{
    const Socket socket = Socket(AddressFamily::InterNetwork, SocketType::Dgram, ProtocolType::Udp);
    socket.Bind(IPEndPoint(IPAddress::Loopback, 0));
    rlimit few{};
    getrlimit(RLIMIT_NOFILE, &few);
    few.rlim_cur = 32;
    setrlimit(RLIMIT_NOFILE, &few);
    std::vector<int> taken;
    for (int descriptor = dup(0); descriptor >= 0; descriptor = dup(0))
    {
        taken.push_back(descriptor);
    }
    EndPoint from = IPEndPoint(IPAddress::Any, 0);
    const Array<Byte> buffer(1);
    const auto call = [&]
    { return socket.EndReceiveFrom(socket.BeginReceiveFrom(buffer, 0, 1, SocketFlags::None, from, nullptr, nullptr), from); };
    bool failed = false;
    try
    {
        call();
    }
    catch (const SocketException& e)
    {
        failed = e.ErrorCode() == 10024;
    }
    for (const int descriptor : taken)
    {
        close(descriptor);
    }
    socket.SendTo(buffer, socket.LocalEndPoint());
    return failed && call() == 1 ? 0 : 1;
}
