#include "Workload.hpp"
#include "Injection.hpp"
#include <array>
#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

namespace Faults
{
    using namespace System;
    using namespace System::Net;
    using namespace System::Net::Sockets;

    void Expect(bool holds, const char* what)
    {
        if (!holds)
        {
            const Exempt exempt;
            throw Wrong{what};
        }
    }

    namespace
    {
        constexpr int MaximumCalls = 256;
        std::array<std::atomic<int>, MaximumCalls> callbacks;
        std::array<std::atomic<bool>, MaximumCalls> begun;
        std::atomic<int> numbers{0};

        template <class Condition>
        bool Becomes(const Condition& condition)
        {
            const Exempt exempt;
            const auto limit = std::chrono::steady_clock::now() + std::chrono::seconds(20);
            while (!condition())
            {
                if (std::chrono::steady_clock::now() > limit)
                {
                    return false;
                }
                std::this_thread::sleep_for(std::chrono::microseconds(100));
            }
            return true;
        }
    }

    Call::Call() : _number(numbers.fetch_add(1))
    {
        Expect(_number < MaximumCalls, "too many calls in one scenario");
    }

    AsyncCallback Call::Callback() const
    {
        return [number = _number](const IAsyncResult& result)
        {
            if (!result.IsCompleted())
            {
                callbacks[static_cast<std::size_t>(number)] += 1000;
            }
            ++callbacks[static_cast<std::size_t>(number)];
        };
    }

    void Call::NoteBegun() const noexcept
    {
        begun[static_cast<std::size_t>(_number)] = true;
    }

    void Call::NoteOver(int number) noexcept
    {
        ++callbacks[static_cast<std::size_t>(number)];
    }

    void Call::Await() const
    {
        Expect(Becomes([&] { return callbacks[static_cast<std::size_t>(_number)] != 0; }), "a call that was begun never called back");
    }

    void Call::AwaitAll()
    {
        const int count = numbers.exchange(0);
        bool once = true;
        bool never = true;
        for (std::size_t i = 0; i != static_cast<std::size_t>(count); ++i)
        {
            if (begun[i])
            {
                once = Becomes([&] { return callbacks[i] != 0; }) && callbacks[i] == 1 && once;
            }
            else
            {
                never = callbacks[i] == 0 && never;
            }
            begun[i] = false;
            callbacks[i] = 0;
        }
        Expect(once, "a call that was begun did not call back exactly once, when it was completed");
        Expect(never, "a call called back although Begin threw");
    }

    namespace
    {
        std::vector<Socket> kept;
    }

    Socket Kept(const Socket& socket)
    {
        const Exempt exempt;
        kept.push_back(socket);
        return socket;
    }

    void CloseKept()
    {
        for (const Socket& socket : kept)
        {
            socket.Close();
        }
        kept.clear();
        kept.shrink_to_fit();
    }

    Socket Stream()
    {
        return Kept(Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp));
    }

    Socket Datagrams()
    {
        Socket socket = Kept(Socket(AddressFamily::InterNetwork, SocketType::Dgram, ProtocolType::Udp));
        socket.Bind(IPEndPoint(IPAddress::Loopback, 0));
        return socket;
    }

    Collections::Generic::List<ArraySegment<Byte>> Segments(const Array<Byte>& bytes)
    {
        Collections::Generic::List<ArraySegment<Byte>> segments;
        segments.Add(ArraySegment<Byte>(bytes, 0, 3));
        segments.Add(ArraySegment<Byte>(bytes, 3, bytes.Length() - 3));
        return segments;
    }

    Socket Listener()
    {
        Socket listener = Stream();
        listener.Bind(IPEndPoint(IPAddress::Loopback, 0));
        listener.Listen(10);
        return listener;
    }

    Pair::Pair()
    {
        const Socket listener = Listener();
        Client = Kept(Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp));
        Client.Connect(listener.LocalEndPoint());
        Server = Kept(listener.Accept());
    }

    Array<Byte> Numbers(int count)
    {
        Array<Byte> bytes(count);
        for (int i = 0; i != count; ++i)
        {
            bytes[i] = static_cast<Byte>(i);
        }
        return bytes;
    }

    void ExpectNumbers(const Array<Byte>& bytes, int count)
    {
        bool equal = bytes.Length() >= count;
        for (int i = 0; i < count && equal; ++i)
        {
            equal = bytes[i] == static_cast<Byte>(i);
        }
        Expect(equal, "other bytes arrived than were sent");
    }

    void ReceiveAll(const Socket& socket, int count)
    {
        Array<Byte> bytes(count);
        int received = 0;
        while (received < count)
        {
            const int part = socket.Receive(bytes, received, count - received, SocketFlags::None);
            Expect(part > 0, "the stream ended early");
            received += part;
        }
        ExpectNumbers(bytes, count);
    }
}
