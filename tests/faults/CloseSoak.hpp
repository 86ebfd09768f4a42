// Members of sockets that can block or check, for the soak of Close.
#pragma once
#include <System.hpp>
#include <System/Collections.hpp>
#include <System/Net/Sockets.hpp>
#include <span>

namespace CloseSoak
{
    using namespace System;
    using namespace System::Collections::Generic;
    using namespace System::Net;
    using namespace System::Net::Sockets;

    /// What the sockets of a round are connected to, made once.
    struct Peers
    {
        Peers()
        {
            Listener.Bind(IPEndPoint(IPAddress::Loopback, 0));
            Listener.Listen(1000);
            Receiver.Bind(IPEndPoint(IPAddress::Loopback, 0));
            Port = static_cast<IPEndPoint>(Listener.LocalEndPoint()).Port();
        }
        Socket Listener = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
        Socket Receiver = Socket(AddressFamily::InterNetwork, SocketType::Dgram, ProtocolType::Udp);
        int Port = 0;
    };
    inline Peers& Others()
    {
        static Peers peers;
        return peers;
    }

    /// The socket that is closed, and the other end of its connection if it has one.
    struct Stage
    {
        Socket It = nullptr;
        Socket Peer = nullptr;
    };

    inline Stage Unconnected()
    {
        return {Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp)};
    }
    inline Stage Bound()
    {
        Stage stage = Unconnected();
        stage.It.Bind(IPEndPoint(IPAddress::Loopback, 0));
        return stage;
    }
    inline Stage Listening()
    {
        Stage stage = Bound();
        stage.It.Listen(1);
        return stage;
    }
    inline Stage Connected()
    {
        Stage stage = Unconnected();
        stage.It.Connect(Others().Listener.LocalEndPoint());
        stage.Peer = Others().Listener.Accept();
        return stage;
    }
    inline Stage Full()
    {
        // Nobody reads, so sending blocks soon.
        Stage stage = Connected();
        stage.It.SendBufferSize(5000);
        stage.Peer.ReceiveBufferSize(5000);
        return stage;
    }
    inline Stage Datagrams()
    {
        Stage stage{Socket(AddressFamily::InterNetwork, SocketType::Dgram, ProtocolType::Udp)};
        stage.It.Bind(IPEndPoint(IPAddress::Loopback, 0));
        return stage;
    }

    /// What a call may give beside ObjectDisposedException and what it gives without Close.
    enum class Kind
    {
        Blocks, ///< Interrupted (10004), if it had blocked
        Checks, ///< nothing else
        Aborts  ///< OperationAborted (995), as a task and in event args
    };
    struct Member
    {
        const char* Name;
        Stage (*Make)();
        /// Makes the call; false if it gave something else than it can.
        bool (*Call)(const Socket& socket);
        Kind What;
    };

    inline const Array<Byte>& Much()
    {
        static const Array<Byte> much(1 << 20);
        return much;
    }
    inline List<ArraySegment<Byte>> Segments(const Array<Byte>& bytes)
    {
        return List<ArraySegment<Byte>>{ArraySegment<Byte>(bytes, 0, 1), ArraySegment<Byte>(bytes, 1, bytes.Length() - 1)};
    }
    inline Array<IPAddress> Addresses()
    {
        return Array<IPAddress>{IPAddress::Loopback};
    }
    inline bool IsExpected(SocketError error)
    {
        return error == SocketError::Success || error == SocketError::Interrupted;
    }

    /// The members in the styles of 1.0 to 2.0, and those that came with tasks, event args, clients and streams.
    std::span<const Member> Members() noexcept;
    std::span<const Member> LaterMembers() noexcept;
}
