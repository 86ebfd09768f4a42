// Sockets of this machine, for tests of Socket.
#pragma once
#include <System/ArgumentException.hpp>
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Collections.hpp>
#include <System/IAsyncResult.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Net/Sockets/SocketException.hpp>
#include <System/ObjectDisposedException.hpp>
#include <System/Threading.hpp>
#include <algorithm>
#include <atomic>
#include <boost/test/unit_test.hpp>
#include <functional>
#include <string>
#include <string_view>
#include <tests/Support/Caught.hpp>
#include <tests/Support/Descriptors.hpp>
#include <tests/Support/Documents.hpp>
#include <tests/Support/Print.hpp>
#include <tests/Support/Signals.hpp>
#include <thread>
#include <vector>

namespace SocketTests
{
    using namespace System;
    using namespace System::Net;
    using namespace System::Net::Sockets;
    using System::Threading::WaitHandle;

    inline Socket Tcp()
    {
        return Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    }
    inline Socket Udp()
    {
        return Socket(AddressFamily::InterNetwork, SocketType::Dgram, ProtocolType::Udp);
    }

    inline IPEndPoint AnyPort()
    {
        return IPEndPoint(IPAddress::Loopback, 0);
    }
    inline int PortOf(const Socket& socket)
    {
        return ((IPEndPoint)socket.LocalEndPoint()).Port();
    }

    inline Socket Bound(const Socket& socket)
    {
        socket.Bind(AnyPort());
        return socket;
    }
    inline Socket Listener(int backlog = 200)
    {
        Socket listener = Bound(Tcp());
        listener.Listen(backlog);
        return listener;
    }
    inline Socket ConnectedTo(const Socket& listener)
    {
        Socket client = Tcp();
        client.Connect(listener.LocalEndPoint());
        return client;
    }

    /// The two ends of a connection.
    struct Pair
    {
        Socket Client;
        Socket Server;

        explicit Pair(const Socket& listener = Listener()) : Client(ConnectedTo(listener)), Server(listener.Accept()) {}
    };

    inline Array<Byte> Bytes(std::string_view text)
    {
        Array<Byte> bytes(text.size());
        std::copy(text.begin(), text.end(), bytes.begin());
        return bytes;
    }
    inline std::string AsText(const Array<Byte>& bytes, int count)
    {
        return std::string(bytes.begin(), bytes.begin() + count);
    }
    inline std::string AsText(const Array<Byte>& bytes)
    {
        return AsText(bytes, bytes.Length());
    }

    /// Receives exactly this many bytes, or less at the end of the stream.
    inline std::string ReceiveAll(const Socket& socket, int size)
    {
        Array<Byte> buffer(size);
        int received = 0;
        while (received < size)
        {
            const int count = socket.Receive(buffer, received, size - received, SocketFlags::None);
            if (count == 0)
            {
                break;
            }
            received += count;
        }
        return AsText(buffer, received);
    }

    /// Sends until there is no more room; how many bytes that took.
    inline int Fill(const Socket& socket)
    {
        int sent = 0;
        Array<Byte> block(1 << 16);
        socket.Blocking(false);
        SocketError error = SocketError::Success;
        while (error == SocketError::Success)
        {
            sent += socket.Send(block, 0, block.Length(), SocketFlags::None, error);
        }
        socket.Blocking(true);
        BOOST_REQUIRE(error == SocketError::WouldBlock);
        return sent;
    }

    /// What a call gave: "" or the name of its exception, with the code of a SocketException.
    inline std::string OutcomeOf(const std::function<void()>& call)
    {
        try
        {
            call();
            return "";
        }
        catch (const SocketException& e)
        {
            return "SocketException " + std::to_string(e.ErrorCode());
        }
        catch (const ObjectDisposedException&)
        {
            return "ObjectDisposedException";
        }
        catch (const InvalidOperationException&)
        {
            return "InvalidOperationException";
        }
        catch (const std::exception& e)
        {
            return std::string("unexpected: ") + e.what();
        }
    }

    /// How many descriptors are open before a test; those of the pool, which it keeps, are among them.
    inline std::optional<long> DescriptorsNow()
    {
        // Sockets are dealt out to the pool's reactors in turn, and one may open its descriptors when it first waits for something.
        for (unsigned reactor = std::max(1U, std::thread::hardware_concurrency()); reactor != 0; --reactor)
        {
            const Socket socket = Bound(Udp());
            EndPoint from = socket.LocalEndPoint();
            const IAsyncResult result = socket.BeginReceiveFrom(Array<Byte>(1), 0, 1, 0, from, nullptr, nullptr);
            socket.SendTo(Array<Byte>(1), socket.LocalEndPoint());
            socket.EndReceiveFrom(result, from);
            socket.Close();
        }
        return DescriptorCount();
    }

    /// Signals.hpp's, for IAsyncResult.
    inline bool Completes(const IAsyncResult& result)
    {
        return result.AsyncWaitHandle().WaitOne(60000);
    }
}
