// Connected sockets for counting.
#pragma once
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <boost/test/unit_test.hpp>
#include <utility>

namespace Counted
{
    using namespace System;
    using namespace System::Net;
    using namespace System::Net::Sockets;

    inline Socket Listener()
    {
        Socket listener(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
        listener.Bind(IPEndPoint(IPAddress::Loopback, 0));
        listener.Listen(128);
        return listener;
    }

    inline std::pair<Socket, Socket> ConnectedPair(const Socket& listener)
    {
        Socket client(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
        client.Connect(listener.LocalEndPoint());
        client.NoDelay(true);
        // A server that does not answer fails a test instead of holding it.
        client.ReceiveTimeout(60000);
        return {client, listener.Accept()};
    }

    inline void ReceiveAll(const Socket& socket, const Array<Byte>& into)
    {
        for (int received = 0; received < into.Length();)
        {
            const int part = socket.Receive(into, received, into.Length() - received, SocketFlags::None);
            BOOST_REQUIRE(part > 0);
            received += part;
        }
    }
}
