// The work by the library, as its users write it: blocking calls, and Begin and End.
#include "Support/Contestant.hpp"
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <memory>
#include <thread>
#include <vector>

using namespace Bench;
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;

namespace
{
    Socket Tcp()
    {
        return Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    }

    Socket Listen()
    {
        Socket listener = Tcp();
        listener.Bind(IPEndPoint(IPAddress::Loopback, 0));
        listener.Listen(4096);
        return listener;
    }

    unsigned PortOf(const Socket& socket)
    {
        return static_cast<unsigned>(((IPEndPoint)socket.LocalEndPoint()).Port());
    }

    // ---- Blocking ----

    void ReceiveAll(const Socket& socket, const Array<Byte>& into)
    {
        for (int received = 0; received < into.Length();)
        {
            const int part = socket.Receive(into, received, into.Length() - received, SocketFlags::None);
            if (part == 0)
            {
                Fail("Receive");
            }
            received += part;
        }
    }

    [[noreturn]] void PingPong(int size)
    {
        Socket listener = Listen();
        Socket client = Tcp();
        client.Connect(listener.LocalEndPoint());
        Socket server = listener.Accept();
        client.NoDelay(true);
        server.NoDelay(true);
        std::thread(
            [=]
            {
                Array<Byte> buffer(size);
                for (;;)
                {
                    ReceiveAll(server, buffer);
                    server.Send(buffer);
                }
            })
            .detach();
        Array<Byte> buffer(size);
        Converse(0,
                 [&]
                 {
                     client.Send(buffer);
                     ReceiveAll(client, buffer);
                 });
    }

    [[noreturn]] void UdpPingPong(int size)
    {
        Socket client(AddressFamily::InterNetwork, SocketType::Dgram, ProtocolType::Udp);
        Socket server(AddressFamily::InterNetwork, SocketType::Dgram, ProtocolType::Udp);
        client.Bind(IPEndPoint(IPAddress::Loopback, 0));
        server.Bind(IPEndPoint(IPAddress::Loopback, 0));
        std::thread(
            [=]
            {
                Array<Byte> buffer(size);
                EndPoint from = IPEndPoint(IPAddress::Any, 0);
                for (;;)
                {
                    server.ReceiveFrom(buffer, from);
                    server.SendTo(buffer, from);
                }
            })
            .detach();
        Array<Byte> buffer(size);
        const EndPoint to = server.LocalEndPoint();
        EndPoint from = IPEndPoint(IPAddress::Any, 0);
        Converse(0,
                 [&]
                 {
                     client.SendTo(buffer, to);
                     client.ReceiveFrom(buffer, from);
                 });
    }

    [[noreturn]] void Churn()
    {
        Socket listener = Listen();
        std::thread(
            [=]
            {
                for (;;)
                {
                    listener.Accept().Close();
                }
            })
            .detach();
        const EndPoint to = listener.LocalEndPoint();
        Array<Byte> byte(1);
        Converse(0,
                 [&]
                 {
                     Socket client = Tcp();
                     client.Connect(to);
                     client.Receive(byte);
                     client.Close();
                 });
    }

    // ---- Begin, End ----

    struct Connection
    {
        Socket Worker = nullptr;
        Array<Byte> Buffer;
    };
    using State = std::shared_ptr<Connection>;

    std::size_t size = 0;

    State MakeState(const Socket& socket)
    {
        State state = std::make_shared<Connection>();
        state->Worker = socket;
        state->Buffer = Array<Byte>(static_cast<int>(size));
        return state;
    }

    void Sent(IAsyncResult ar);

    void Received(IAsyncResult ar)
    {
        try
        {
            State state = (State)ar.AsyncState();
            const int received = state->Worker.EndReceive(ar);
            if (received == 0)
            {
                state->Worker.Close();
                return;
            }
            state->Worker.BeginSend(state->Buffer, 0, received, SocketFlags::None, AsyncCallback(Sent), state);
        }
        catch (const Exception&)
        {
            // The driver hung up.
        }
    }

    void Sent(IAsyncResult ar)
    {
        try
        {
            State state = (State)ar.AsyncState();
            state->Worker.EndSend(ar);
            state->Worker.BeginReceive(state->Buffer, 0, state->Buffer.Length(), SocketFlags::None, AsyncCallback(Received), state);
        }
        catch (const Exception&)
        {
            // The driver hung up.
        }
    }

    void Swallowed(IAsyncResult ar)
    {
        try
        {
            State state = (State)ar.AsyncState();
            if (state->Worker.EndReceive(ar) != 0)
            {
                state->Worker.BeginReceive(state->Buffer, 0, state->Buffer.Length(), SocketFlags::None, AsyncCallback(Swallowed), state);
            }
        }
        catch (const Exception&)
        {
            // The driver hung up.
        }
    }

    void BlockSent(IAsyncResult ar)
    {
        try
        {
            State state = (State)ar.AsyncState();
            state->Worker.EndSend(ar);
            state->Worker.BeginSend(state->Buffer, 0, state->Buffer.Length(), SocketFlags::None, AsyncCallback(BlockSent), state);
        }
        catch (const Exception&)
        {
            // The driver hung up.
        }
    }

    void BeginEcho(const Socket& socket)
    {
        State state = MakeState(socket);
        socket.BeginReceive(state->Buffer, 0, state->Buffer.Length(), SocketFlags::None, AsyncCallback(Received), state);
    }

    void BeginSink(const Socket& socket)
    {
        State state = MakeState(socket);
        socket.BeginReceive(state->Buffer, 0, state->Buffer.Length(), SocketFlags::None, AsyncCallback(Swallowed), state);
    }

    void BeginSource(const Socket& socket)
    {
        State state = MakeState(socket);
        socket.BeginSend(state->Buffer, 0, state->Buffer.Length(), SocketFlags::None, AsyncCallback(BlockSent), state);
    }

    void Drop(const Socket& socket)
    {
        socket.Close();
    }

    // ---- Many pending operations that end with their sockets ----

    std::atomic<std::size_t> ended{0};

    void Ended(IAsyncResult ar)
    {
        try
        {
            ((Socket)ar.AsyncState()).EndReceive(ar);
        }
        catch (const Exception&)
        {
            // Closed: what is expected.
        }
        ++ended;
        ended.notify_one();
    }

    [[noreturn]] void Pending(std::size_t operations)
    {
        constexpr std::size_t socketCount = 1000;
        Converse(0,
                 [=]
                 {
                     ended = 0;
                     std::vector<Socket> sockets;
                     for (std::size_t i = 0; i < socketCount; ++i)
                     {
                         sockets.emplace_back(AddressFamily::InterNetwork, SocketType::Dgram, ProtocolType::Udp);
                         sockets.back().Bind(IPEndPoint(IPAddress::Loopback, 0));
                     }
                     Array<Byte> buffer(64);
                     for (std::size_t i = 0; i < operations; ++i)
                     {
                         const Socket& socket = sockets[i % socketCount];
                         socket.BeginReceive(buffer, 0, 64, SocketFlags::None, AsyncCallback(Ended), socket);
                     }
                     for (const Socket& socket : sockets)
                     {
                         socket.Close();
                     }
                     for (std::size_t seen = ended; seen < operations; seen = ended)
                     {
                         ended.wait(seen);
                     }
                 });
    }

    template <void (*Begin)(const Socket&)>
    void Accepted(IAsyncResult ar)
    {
        Socket listener = (Socket)ar.AsyncState();
        Begin(listener.EndAccept(ar));
        listener.BeginAccept(AsyncCallback(Accepted<Begin>), listener);
    }

    template <void (*Begin)(const Socket&)>
    [[noreturn]] void Serve(std::size_t buffer)
    {
        size = buffer;
        Socket listener = Listen();
        listener.BeginAccept(AsyncCallback(Accepted<Begin>), listener);
        Converse(PortOf(listener), Nothing);
    }
}

int main(int argc, char** argv)
{
    const Arguments arguments(argc, argv);
    if (arguments.Work == "pingpong")
    {
        PingPong(static_cast<int>(arguments.Size));
    }
    if (arguments.Work == "udp")
    {
        UdpPingPong(static_cast<int>(arguments.Size));
    }
    if (arguments.Work == "churn")
    {
        Churn();
    }
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
    if (arguments.Work == "pending")
    {
        Pending(arguments.Size);
    }
    if (arguments.Work == "accept")
    {
        Serve<Drop>(0);
    }
    Unknown(arguments);
}
