// A process without standard streams, as daemons are: descriptor 0 is a socket like any other, and is not lost when Close races the accept.
#include <System.hpp>
#include <System/Net/Sockets.hpp>
#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;

namespace
{
    constexpr int Rounds = 1000;

    bool IsFree(int descriptor)
    {
        return ::fcntl(descriptor, F_GETFD) < 0;
    }
    bool BecomesFree(int descriptor)
    {
        const auto limit = std::chrono::steady_clock::now() + std::chrono::seconds(30);
        while (!IsFree(descriptor) && std::chrono::steady_clock::now() < limit)
        {
            std::this_thread::yield();
        }
        return IsFree(descriptor);
    }

    int Fail(const char* what)
    {
        std::fprintf(stderr, "%s\n", what);
        return 1;
    }

    struct Listening
    {
        Listening()
        {
            Listener.Bind(IPEndPoint(IPAddress::Loopback, 0));
            Listener.Listen(5);
            Client.Connect(Listener.LocalEndPoint());
        }
        Socket Listener = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
        Socket Client = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    };
}

int main()
{
    {
        // The engine's descriptors first, so that 0 is left for sockets.
        const Listening warm;
        (void)warm.Listener.EndAccept(warm.Listener.BeginAccept(nullptr, nullptr));
        ::close(0);
    }
    for (const bool begun : {false, true})
    {
        ::close(::open("/dev/null", O_RDONLY)); // 0 is free
        const int zero = ::open("/dev/null", O_RDONLY);
        const Listening sockets;
        ::close(zero);
        Socket connection = begun ? sockets.Listener.EndAccept(sockets.Listener.BeginAccept(nullptr, nullptr)) : sockets.Listener.Accept();
        if (zero != 0 || connection.Handle() != 0 || connection.Send(Array<Byte>{1}) != 1 || sockets.Client.Receive(Array<Byte>(1)) != 1)
        {
            return Fail("descriptor 0 does not work");
        }
        connection.Close();
        if (!IsFree(0))
        {
            return Fail("descriptor 0 was not closed");
        }
    }
    for (int i = 0; i != Rounds; ++i)
    {
        const int zero = ::open("/dev/null", O_RDONLY);
        const Listening sockets;
        ::close(zero);
        std::thread closing([&] { sockets.Listener.Close(); });
        try
        {
            (void)(i % 2 == 0 ? sockets.Listener.Accept() : sockets.Listener.EndAccept(sockets.Listener.BeginAccept(nullptr, nullptr)));
        }
        catch (const Exception&)
        {
        }
        closing.join();
        if (!BecomesFree(0))
        {
            return Fail("descriptor 0 was lost");
        }
    }
    return 0;
}
