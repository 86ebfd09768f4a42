// What the conformance tests of the ports share: sockets on the loopback, through nothing but the contract.
#pragma once
#include <boost/test/unit_test.hpp>
#include <chrono>
#include <cstring>
#include <functional>
#include <future>
#include "ports/Port.hpp"
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

namespace PortTests
{
    using namespace System::Port;
    using namespace std::chrono_literals;

    /// How long an event may take that has to happen.
    inline constexpr std::int64_t Generous = 20'000'000;

    /// The socket library of the OS, for one test program.
    struct Library
    {
        Library() { BOOST_REQUIRE(Start().Ok()); }
        ~Library() { Stop(); }
    };

    inline int Code(SocketError error)
    {
        return static_cast<int>(error);
    }
    inline int Code(const Outcome& outcome)
    {
        return Code(outcome.Error);
    }

    /// The value of an outcome that has to be a success.
    inline std::int64_t Value(const Outcome& outcome)
    {
        BOOST_REQUIRE_EQUAL(Code(outcome), 0);
        BOOST_REQUIRE_EQUAL(outcome.Native, 0);
        return outcome.Value;
    }

    /// Owns a handle.
    class Handle
    {
    public:
        Handle() = default;
        explicit Handle(const Outcome& outcome) : _handle(static_cast<NativeHandle>(Value(outcome))) {}
        Handle(Handle&& other) noexcept : _handle(std::exchange(other._handle, InvalidHandle)) {}
        Handle& operator=(Handle&& other) noexcept
        {
            std::swap(_handle, other._handle);
            return *this;
        }
        ~Handle() { Reset(); }
        void Reset()
        {
            if (_handle != InvalidHandle)
            {
                Close(std::exchange(_handle, InvalidHandle));
            }
        }
        NativeHandle Release() { return std::exchange(_handle, InvalidHandle); }
        operator NativeHandle() const { return _handle; }

    private:
        NativeHandle _handle = InvalidHandle;
    };

    inline InternetEndPoint Loopback(bool v6 = false, std::uint16_t port = 0)
    {
        InternetEndPoint endPoint;
        endPoint.IsV6 = v6;
        endPoint.Port = port;
        endPoint.Address[v6 ? 15 : 3] = 1;
        endPoint.Address[0] = v6 ? 0 : 127;
        return endPoint;
    }

    inline NativeAddress Native(const InternetEndPoint& endPoint)
    {
        NativeAddress address;
        Encode(endPoint, address);
        return address;
    }

    inline InternetEndPoint EndPoint(const NativeAddress& address)
    {
        InternetEndPoint endPoint;
        BOOST_REQUIRE(Decode({address.Bytes.data(), address.Length}, endPoint));
        return endPoint;
    }

    inline NativeAddress Local(NativeHandle handle)
    {
        NativeAddress address;
        Value(LocalAddress(handle, address));
        return address;
    }

    inline Handle Tcp(bool v6 = false)
    {
        return Handle(Open(v6 ? AddressFamily::InterNetworkV6 : AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp));
    }

    inline Handle Udp(bool v6 = false)
    {
        return Handle(Open(v6 ? AddressFamily::InterNetworkV6 : AddressFamily::InterNetwork, SocketType::Dgram, ProtocolType::Udp));
    }

    inline Handle BoundUdp(bool v6 = false)
    {
        auto socket = Udp(v6);
        Value(Bind(socket, Native(Loopback(v6)), false));
        return socket;
    }

    inline Handle Listener(int backlog = 10, bool v6 = false)
    {
        auto listener = Tcp(v6);
        Value(Bind(listener, Native(Loopback(v6)), false));
        Value(Listen(listener, backlog));
        return listener;
    }

    /// Two ends of a connection, both in blocking mode.
    struct Pair
    {
        explicit Pair(bool v6 = false) : Pair(Listener(10, v6), v6) {}
        Pair(const Handle& listener, bool v6)
        {
            Client = Tcp(v6);
            Value(Connect(Client, Local(listener)));
            NativeAddress peer;
            Server = Handle(Accept(listener, peer));
        }
        Handle Client;
        Handle Server;
    };

    inline std::vector<Byte> Bytes(std::string_view text)
    {
        return {text.begin(), text.end()};
    }
    inline std::string Text(const std::vector<Byte>& bytes, std::int64_t count)
    {
        return {bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(count)};
    }

    inline Outcome SendText(NativeHandle handle, std::string_view text, SocketFlags flags = SocketFlags::None)
    {
        const auto bytes = Bytes(text);
        return Send(handle, bytes.data(), bytes.size(), flags);
    }

    /// Receives once what has to come.
    inline std::string ReceiveText(NativeHandle handle, std::size_t size, SocketFlags flags = SocketFlags::None)
    {
        std::vector<Byte> bytes(size);
        BOOST_REQUIRE(Value(Wait(handle, Readable, Generous)) != 0);
        return Text(bytes, Value(Receive(handle, bytes.data(), size, flags)));
    }

    template <class... Buffers>
    std::vector<Segment> Segments(Buffers&... buffers)
    {
        return {Segment{buffers.data(), buffers.size()}...};
    }

    inline bool HasV6()
    {
        if (!SupportsFamily(AddressFamily::InterNetworkV6))
        {
            return false;
        }
        const auto socket = Open(AddressFamily::InterNetworkV6, SocketType::Stream, ProtocolType::Tcp);
        const bool bound = socket.Ok() && Bind(static_cast<NativeHandle>(socket.Value), Native(Loopback(true)), false).Ok();
        if (socket.Ok())
        {
            Close(static_cast<NativeHandle>(socket.Value));
        }
        return bound;
    }

    /// The families to run a test on.
    inline std::vector<bool> Families()
    {
        return HasV6() ? std::vector<bool>{false, true} : std::vector<bool>{false};
    }
}
