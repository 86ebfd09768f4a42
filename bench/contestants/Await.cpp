// The asynchronous work by co_await, as ported programs do it: a coroutine for each connection.
#include "Support/Contestant.hpp"
#include <System/IO/IOException.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Threading/Tasks.hpp>
#include <cstring>

using namespace Bench;
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Threading;
using namespace System::Threading::Tasks;

namespace
{
    int size = 0;

    AsyncVoid Echo(Socket socket)
    {
        const Array<Byte> buffer(size);
        try
        {
            for (int received; (received = co_await socket.ReceiveAsync(buffer.AsMemory(), SocketFlags::None)) != 0;)
            {
                co_await socket.SendAsync(buffer.AsMemory(0, received), SocketFlags::None);
            }
        }
        catch (const SocketException&)
        {
            // The driver has ended the connection.
        }
        socket.Close();
    }

    AsyncVoid EchoByStream(Socket socket)
    {
        const NetworkStream stream(socket, true);
        const Array<Byte> buffer(size);
        try
        {
            for (int read; (read = co_await stream.ReadAsync(buffer.AsMemory())) != 0;)
            {
                co_await stream.WriteAsync(buffer.AsMemory(0, read));
            }
        }
        catch (const IO::IOException&)
        {
            // The driver has ended the connection.
        }
        stream.Close();
    }

    AsyncVoid Sink(Socket socket)
    {
        const Array<Byte> buffer(size);
        while (co_await socket.ReceiveAsync(buffer.AsMemory()) != 0)
        {
        }
        socket.Close();
    }

    AsyncVoid Source(Socket socket)
    {
        const Array<Byte> buffer(size);
        try
        {
            for (;;)
            {
                co_await socket.SendAsync(buffer.AsMemory());
            }
        }
        catch (const SocketException&)
        {
            socket.Close();
        }
    }

    void Drop(Socket socket)
    {
        socket.Close();
    }

    template <class Begin>
    AsyncVoid Accept(Socket listener, Begin begin)
    {
        for (;;)
        {
            begin(co_await listener.AcceptAsync(CancellationToken::None()));
        }
    }

    template <class Begin>
    [[noreturn]] void Serve(std::size_t buffer, Begin begin)
    {
        size = static_cast<int>(buffer);
        Socket listener = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
        listener.Bind(IPEndPoint(IPAddress::Loopback, 0));
        listener.Listen(4096);
        Accept(listener, begin);
        Converse(static_cast<unsigned>(((IPEndPoint)listener.LocalEndPoint()).Port()), Nothing);
    }
}

/// `stream` before the work makes echo one of NetworkStream, and is for no other work.
int main(int argc, char** argv)
{
    const bool byStream = argc > 1 && std::strcmp(argv[1], "stream") == 0;
    const Arguments arguments(byStream ? argc - 1 : argc, byStream ? argv + 1 : argv);
    if (arguments.Work == "echo")
    {
        byStream ? Serve(arguments.Buffer, EchoByStream) : Serve(arguments.Buffer, Echo);
    }
    if (byStream)
    {
        Unknown(arguments);
    }
    if (arguments.Work == "sink")
    {
        Serve(arguments.Size, Sink);
    }
    if (arguments.Work == "source")
    {
        Serve(arguments.Size, Source);
    }
    if (arguments.Work == "accept")
    {
        Serve(0, Drop);
    }
    Unknown(arguments);
}
