// Sockets for tests: on loopback, with ports of the system's choice, and waits that end.
#pragma once
#include "Os.hpp"
#include "tests/Support/Caught.hpp"
#include "tests/Support/Documents.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Collections.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/NotSupportedException.hpp>
#include <System/ObjectDisposedException.hpp>
#include <System/PlatformNotSupportedException.hpp>
#include <chrono>
#include <future>
#include <string>
#include <thread>

namespace SocketTests
{
    using namespace System;
    using namespace System::Net;
    using namespace System::Net::Sockets;
    using namespace System::Collections;
    using namespace System::Collections::Generic;
    using namespace std::chrono_literals;
    using Clock = std::chrono::steady_clock;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    inline constexpr int Slower = 4;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
    inline constexpr int Slower = 4;
#else
    inline constexpr int Slower = 1;
#endif
#else
    inline constexpr int Slower = 1;
#endif

    /// Long enough for anything; what takes longer has failed.
    inline constexpr auto Limit = Slower * 20s;

    // ---- Sockets ----

    inline Socket Tcp(AddressFamily family = AddressFamily::InterNetwork)
    {
        return Socket(family, SocketType::Stream, ProtocolType::Tcp);
    }
    inline Socket Udp(AddressFamily family = AddressFamily::InterNetwork)
    {
        return Socket(family, SocketType::Dgram, ProtocolType::Udp);
    }

    inline IPAddress LoopbackOf(AddressFamily family)
    {
        return family == AddressFamily::InterNetworkV6 ? IPAddress::IPv6Loopback : IPAddress::Loopback;
    }
    inline IPEndPoint FreePort(AddressFamily family = AddressFamily::InterNetwork)
    {
        return IPEndPoint(LoopbackOf(family), 0);
    }
    inline IPEndPoint AnyEndPoint(AddressFamily family = AddressFamily::InterNetwork)
    {
        return IPEndPoint(family == AddressFamily::InterNetworkV6 ? IPAddress::IPv6Any : IPAddress::Any, 0);
    }
    inline int PortOf(const Socket& socket)
    {
        return ((IPEndPoint)socket.LocalEndPoint()).Port();
    }

    inline Socket Listener(AddressFamily family = AddressFamily::InterNetwork)
    {
        const Socket listener = Tcp(family);
        listener.Bind(FreePort(family));
        listener.Listen(16);
        return listener;
    }

    inline Socket BoundUdp(AddressFamily family = AddressFamily::InterNetwork)
    {
        const Socket socket = Udp(family);
        socket.Bind(FreePort(family));
        return socket;
    }

    /// A loopback end point at which nobody listens. The port stays taken while the socket lives.
    inline Socket Deaf(AddressFamily family = AddressFamily::InterNetwork)
    {
        const Socket socket = Tcp(family);
        socket.Bind(FreePort(family));
        return socket;
    }

    struct Pair
    {
        Socket Client;
        Socket Server;
    };

    inline Pair ConnectedPair(AddressFamily family = AddressFamily::InterNetwork)
    {
        const Socket listener = Listener(family);
        const Socket client = Tcp(family);
        client.Connect(listener.LocalEndPoint());
        return {client, listener.Accept()};
    }

    /// Two datagram sockets whose default peers are each other.
    inline Pair ConnectedDatagrams(AddressFamily family = AddressFamily::InterNetwork)
    {
        const Pair pair{BoundUdp(family), BoundUdp(family)};
        pair.Client.Connect(pair.Server.LocalEndPoint());
        pair.Server.Connect(pair.Client.LocalEndPoint());
        return pair;
    }

    // ---- Data ----

    inline Array<Byte> Bytes(const std::string& text)
    {
        return Array<Byte>(std::span<const Byte>(reinterpret_cast<const Byte*>(text.data()), text.size()));
    }
    inline std::string TextOf(const Array<Byte>& bytes, int offset, int count)
    {
        return {reinterpret_cast<const char*>(bytes.data()) + offset, static_cast<std::size_t>(count)};
    }
    inline std::string TextOf(const Array<Byte>& bytes)
    {
        return TextOf(bytes, 0, bytes.Length());
    }

    /// Receives until `count` bytes are in or the peer has shut down.
    inline std::string ReceiveText(const Socket& socket, int count)
    {
        const Array<Byte> buffer(count);
        int received = 0;
        while (received < count)
        {
            const int more = socket.Receive(buffer, received, count - received, SocketFlags::None);
            if (more == 0)
            {
                break;
            }
            received += more;
        }
        return TextOf(buffer, 0, received);
    }

    inline List<ArraySegment<Byte>> Segments(std::initializer_list<ArraySegment<Byte>> segments)
    {
        List<ArraySegment<Byte>> list;
        for (const auto& segment : segments)
        {
            list.Add(segment);
        }
        return list;
    }

    /// Waits, as a test that needs data to be there does.
    inline void AwaitReadable(const Socket& socket)
    {
        BOOST_REQUIRE(socket.Poll(static_cast<int>(std::chrono::microseconds(Limit).count()), SelectMode::SelectRead));
    }

    // ---- What calls throw ----

    /// The code of the SocketException that an action throws.
    template <class Action>
    SocketError ErrorOf(Action action)
    {
        const auto exception = Caught<SocketException>(action);
        if (!exception)
        {
            return SocketError::Success;
        }
        BOOST_TEST(exception->ErrorCode() == static_cast<int>(exception->SocketErrorCode()));
        return exception->SocketErrorCode();
    }

    /// Puts something that is no socket under a socket's descriptor, so that every call to the operating system fails.
    inline void Break(const Socket& socket)
    {
        BOOST_REQUIRE(Os::Break(socket.Handle()));
    }

    /// What calls on such a socket report. POSIX tells by the call: a descriptor that is bad, or one that is no socket.
    inline bool SaysNoSocket(SocketError error)
    {
        return error == SocketError::OperationAborted || error == SocketError::NotSocket;
    }

    // ---- Calls that block ----

    /// Runs a call in a thread of its own; the constructor returns when the thread sleeps in it. The call must not check anything:
    /// Boost.Test is for one thread.
    template <class Action>
    class BlockedCall
    {
    public:
        explicit BlockedCall(Action action)
        {
            std::promise<int> started;
            auto thread = started.get_future();
            _call = std::async(std::launch::async,
                               [&started, action]
                               {
                                   started.set_value(Os::CurrentThread());
                                   return action();
                               });
            const int id = thread.get();
            while (!Os::IsAsleep(id) && IsBlocked())
            {
                std::this_thread::yield();
            }
        }

        [[nodiscard]] bool IsBlocked() const { return _call.wait_for(0s) != std::future_status::ready; }

        /// Waits for the end of the call; gives and throws what it did.
        std::invoke_result_t<Action> End()
        {
            BOOST_REQUIRE((_call.wait_for(Limit) == std::future_status::ready));
            return _call.get();
        }

    private:
        std::future<std::invoke_result_t<Action>> _call;
    };
}
