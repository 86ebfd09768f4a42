// The asynchronous work by SocketAsyncEventArgs, as ported programs do it: one for each connection, used for ever.
#include "Support/Contestant.hpp"
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>

using namespace Bench;
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;

namespace
{
    int size = 0;

    /// Args with a buffer and the socket as their token.
    SocketAsyncEventArgs ArgsOf(const Socket& socket, void (*completed)(Object, SocketAsyncEventArgs))
    {
        SocketAsyncEventArgs args;
        args.SetBuffer(Array<Byte>(size), 0, size);
        args.UserToken(socket);
        args.Completed() += EventHandler<SocketAsyncEventArgs>(completed);
        return args;
    }

    bool IsOver(const SocketAsyncEventArgs& e)
    {
        if (e.SocketError() == SocketError::Success && e.BytesTransferred() != 0)
        {
            return false;
        }
        ((Socket)e.UserToken()).Close();
        return true;
    }

    // ---- Echo ----

    void Receive(const Socket& socket, const SocketAsyncEventArgs& e);

    /// True if the answer is out already.
    bool Answer(const Socket& socket, const SocketAsyncEventArgs& e)
    {
        if (IsOver(e))
        {
            return false;
        }
        e.SetBuffer(0, e.BytesTransferred());
        return !socket.SendAsync(e) && !IsOver(e);
    }

    void Receive(const Socket& socket, const SocketAsyncEventArgs& e)
    {
        do
        {
            e.SetBuffer(0, size);
        } while (!socket.ReceiveAsync(e) && Answer(socket, e));
    }

    void EchoCompleted(Object, SocketAsyncEventArgs e)
    {
        const Socket socket = (Socket)e.UserToken();
        if (e.LastOperation() == SocketAsyncOperation::Receive ? Answer(socket, e) : !IsOver(e))
        {
            Receive(socket, e);
        }
    }

    void BeginEcho(const Socket& socket)
    {
        Receive(socket, ArgsOf(socket, EchoCompleted));
    }

    // ---- Sink, source ----

    void SinkCompleted(Object, SocketAsyncEventArgs e)
    {
        const Socket socket = (Socket)e.UserToken();
        while (!IsOver(e) && !socket.ReceiveAsync(e))
        {
        }
    }

    void BeginSink(const Socket& socket)
    {
        const SocketAsyncEventArgs args = ArgsOf(socket, SinkCompleted);
        if (!socket.ReceiveAsync(args))
        {
            SinkCompleted(nullptr, args);
        }
    }

    void SourceCompleted(Object, SocketAsyncEventArgs e)
    {
        const Socket socket = (Socket)e.UserToken();
        while (!IsOver(e) && !socket.SendAsync(e))
        {
        }
    }

    void BeginSource(const Socket& socket)
    {
        const SocketAsyncEventArgs args = ArgsOf(socket, SourceCompleted);
        if (!socket.SendAsync(args))
        {
            SourceCompleted(nullptr, args);
        }
    }

    void Drop(const Socket& socket)
    {
        socket.Close();
    }

    // ---- Accept ----

    template <void (*Begin)(const Socket&)>
    void Accept(const Socket& listener, const SocketAsyncEventArgs& e)
    {
        for (bool isPending = false; !isPending;)
        {
            if (const Socket accepted = e.AcceptSocket())
            {
                e.AcceptSocket(nullptr);
                Begin(accepted);
            }
            isPending = listener.AcceptAsync(e);
        }
    }

    template <void (*Begin)(const Socket&)>
    void Accepted(Object sender, SocketAsyncEventArgs e)
    {
        Accept<Begin>((Socket)sender, e);
    }

    template <void (*Begin)(const Socket&)>
    [[noreturn]] void Serve(std::size_t buffer)
    {
        size = static_cast<int>(buffer);
        Socket listener = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
        listener.Bind(IPEndPoint(IPAddress::Loopback, 0));
        listener.Listen(4096);
        SocketAsyncEventArgs args;
        args.Completed() += EventHandler<SocketAsyncEventArgs>(Accepted<Begin>);
        Accept<Begin>(listener, args);
        Converse(static_cast<unsigned>(((IPEndPoint)listener.LocalEndPoint()).Port()), Nothing);
    }
}

int main(int argc, char** argv)
{
    const Arguments arguments(argc, argv);
    if (arguments.Work == "echo")
    {
        Serve<BeginEcho>(arguments.Buffer);
    }
    if (arguments.Work == "sink")
    {
        Serve<BeginSink>(arguments.Size);
    }
    if (arguments.Work == "source")
    {
        Serve<BeginSource>(arguments.Size);
    }
    if (arguments.Work == "accept")
    {
        Serve<Drop>(0);
    }
    Unknown(arguments);
}
