// Every member that can block or check, against Close on another thread: what it gives must be what the decisions on behaviour say.
// SYSTEMNET_SOAK_ROUNDS in the environment asks for more rounds than the tests make.
#include <System.hpp>
#include <System/Collections.hpp>
#include <System/Net/Sockets.hpp>
#include <algorithm>
#include <atomic>
#include <boost/test/unit_test.hpp>
#include <chrono>
#include <cstdlib>
#include <iterator>
#include <map>
#include <string>
#include <thread>

using namespace System;
using namespace System::Collections::Generic;
using namespace System::Net;
using namespace System::Net::Sockets;

namespace
{
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
    Peers& Others()
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

    Stage Unconnected()
    {
        return {Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp)};
    }
    Stage Bound()
    {
        Stage stage = Unconnected();
        stage.It.Bind(IPEndPoint(IPAddress::Loopback, 0));
        return stage;
    }
    Stage Listening()
    {
        Stage stage = Bound();
        stage.It.Listen(1);
        return stage;
    }
    Stage Connected()
    {
        Stage stage = Unconnected();
        stage.It.Connect(Others().Listener.LocalEndPoint());
        stage.Peer = Others().Listener.Accept();
        return stage;
    }
    Stage Full()
    {
        // Nobody reads, so sending blocks soon.
        Stage stage = Connected();
        stage.It.SendBufferSize(5000);
        stage.Peer.ReceiveBufferSize(5000);
        return stage;
    }
    Stage Datagrams()
    {
        Stage stage{Socket(AddressFamily::InterNetwork, SocketType::Dgram, ProtocolType::Udp)};
        stage.It.Bind(IPEndPoint(IPAddress::Loopback, 0));
        return stage;
    }

    /// Whether the call can be one that was interrupted while it blocked.
    enum class Kind
    {
        Blocks,
        Checks
    };
    struct Member
    {
        const char* Name;
        Stage (*Make)();
        /// Makes the call; false if it gave something else than it can.
        bool (*Call)(const Socket& socket);
        Kind What;
    };

    const Array<Byte>& Much()
    {
        static const Array<Byte> much(1 << 20);
        return much;
    }
    List<ArraySegment<Byte>> Segments(const Array<Byte>& bytes)
    {
        return List<ArraySegment<Byte>>{ArraySegment<Byte>(bytes, 0, 1), ArraySegment<Byte>(bytes, 1, bytes.Length() - 1)};
    }
    Array<IPAddress> Addresses()
    {
        return Array<IPAddress>{IPAddress::Loopback};
    }
    bool IsExpected(SocketError error)
    {
        return error == SocketError::Success || error == SocketError::Interrupted;
    }

    const Member members[] = {
        {"Accept", &Listening, [](const Socket& it) { return it.Accept() != nullptr; }, Kind::Blocks},
        {"BeginAccept, EndAccept", &Listening, [](const Socket& it) { return it.EndAccept(it.BeginAccept(nullptr, nullptr)) != nullptr; },
         Kind::Checks},
        {"BeginAccept with data", &Listening,
         [](const Socket& it) { return it.EndAccept(it.BeginAccept(10, nullptr, nullptr)) != nullptr; }, Kind::Checks},
        {"Bind", &Unconnected, [](const Socket& it) { return it.Bind(IPEndPoint(IPAddress::Loopback, 0)), true; }, Kind::Checks},
        {"Listen", &Bound, [](const Socket& it) { return it.Listen(5), true; }, Kind::Checks},
        {"Connect to an end point", &Unconnected, [](const Socket& it) { return it.Connect(Others().Listener.LocalEndPoint()), true; },
         Kind::Blocks},
        {"Connect to addresses", &Unconnected, [](const Socket& it) { return it.Connect(Addresses(), Others().Port), true; }, Kind::Blocks},
        {"Connect to a name", &Unconnected, [](const Socket& it) { return it.Connect("localhost", Others().Port), true; }, Kind::Blocks},
        {"BeginConnect, EndConnect", &Unconnected,
         [](const Socket& it) { return it.EndConnect(it.BeginConnect(Others().Listener.LocalEndPoint(), nullptr, nullptr)), true; },
         Kind::Checks},
        {"BeginConnect to a name", &Unconnected,
         [](const Socket& it) { return it.EndConnect(it.BeginConnect("localhost", Others().Port, nullptr, nullptr)), true; }, Kind::Checks},
        {"Disconnect", &Connected, [](const Socket& it) { return it.Disconnect(false), true; }, Kind::Checks},
        {"Disconnect for reuse", &Connected, [](const Socket& it) { return it.Disconnect(true), true; }, Kind::Checks},
        {"BeginDisconnect, EndDisconnect", &Connected,
         [](const Socket& it) { return it.EndDisconnect(it.BeginDisconnect(false, nullptr, nullptr)), true; }, Kind::Checks},
        {"Shutdown", &Connected, [](const Socket& it) { return it.Shutdown(SocketShutdown::Both), true; }, Kind::Checks},
        {"Receive", &Connected, [](const Socket& it) { return it.Receive(Array<Byte>(10)) > 0; }, Kind::Blocks},
        {"Receive with an error code", &Connected,
         [](const Socket& it)
         {
             SocketError error;
             it.Receive(Array<Byte>(10), 0, 10, SocketFlags::None, error);
             return IsExpected(error);
         },
         Kind::Blocks},
        {"Receive with a time-out", &Connected, [](const Socket& it) { return it.ReceiveTimeout(60000), it.Receive(Array<Byte>(10)) > 0; },
         Kind::Blocks},
        {"Receive into a list", &Connected, [](const Socket& it) { return it.Receive(Segments(Array<Byte>(10))) > 0; }, Kind::Blocks},
        {"BeginReceive, EndReceive", &Connected,
         [](const Socket& it) { return it.EndReceive(it.BeginReceive(Array<Byte>(10), 0, 10, SocketFlags::None, nullptr, nullptr)) > 0; },
         Kind::Checks},
        {"Send", &Full, [](const Socket& it) { return it.Send(Much()) == Much().Length(); }, Kind::Blocks},
        {"Send with an error code", &Full,
         [](const Socket& it)
         {
             SocketError error;
             it.Send(Much(), 0, Much().Length(), SocketFlags::None, error);
             return IsExpected(error);
         },
         Kind::Blocks},
        {"Send with a time-out", &Full, [](const Socket& it) { return it.SendTimeout(60000), it.Send(Much()) == Much().Length(); },
         Kind::Blocks},
        {"Send of a list", &Full, [](const Socket& it) { return it.Send(Segments(Much())) == Much().Length(); }, Kind::Blocks},
        {"Send of little", &Connected, [](const Socket& it) { return it.Send(Array<Byte>(10)) == 10; }, Kind::Blocks},
        {"BeginSend, EndSend", &Full,
         [](const Socket& it)
         { return it.EndSend(it.BeginSend(Much(), 0, Much().Length(), SocketFlags::None, nullptr, nullptr)) == Much().Length(); },
         Kind::Checks},
        {"ReceiveFrom", &Datagrams,
         [](const Socket& it)
         {
             EndPoint sender = IPEndPoint(IPAddress::Any, 0);
             return it.ReceiveFrom(Array<Byte>(10), sender) > 0;
         },
         Kind::Blocks},
        {"SendTo", &Datagrams, [](const Socket& it) { return it.SendTo(Array<Byte>(10), Others().Receiver.LocalEndPoint()) == 10; },
         Kind::Blocks},
        {"BeginReceiveFrom, EndReceiveFrom", &Datagrams,
         [](const Socket& it)
         {
             EndPoint sender = IPEndPoint(IPAddress::Any, 0);
             return it.EndReceiveFrom(it.BeginReceiveFrom(Array<Byte>(10), 0, 10, SocketFlags::None, sender, nullptr, nullptr), sender) > 0;
         },
         Kind::Checks},
        {"BeginSendTo, EndSendTo", &Datagrams,
         [](const Socket& it)
         {
             return it.EndSendTo(it.BeginSendTo(Array<Byte>(10), 0, 10, SocketFlags::None, Others().Receiver.LocalEndPoint(), nullptr,
                                                nullptr)) == 10;
         },
         Kind::Checks},
        {"Connect of datagrams", &Datagrams, [](const Socket& it) { return it.Connect(Others().Receiver.LocalEndPoint()), true; },
         Kind::Blocks},
        {"Poll", &Connected, [](const Socket& it) { return (void)it.Poll(-1, SelectMode::SelectRead), false; }, Kind::Blocks},
        {"Poll with a time-out", &Connected, [](const Socket& it) { return !it.Poll(1000, SelectMode::SelectRead); }, Kind::Blocks},
        {"Poll for room", &Connected, [](const Socket& it) { return it.Poll(1000, SelectMode::SelectWrite); }, Kind::Blocks},
        {"Select", &Connected,
         [](const Socket& it)
         {
             List<Socket> sockets{it};
             Socket::Select(sockets, nullptr, nullptr, -1);
             return false;
         },
         Kind::Blocks},
        {"Available", &Connected, [](const Socket& it) { return it.Available() == 0; }, Kind::Checks},
        {"LocalEndPoint", &Connected, [](const Socket& it) { return it.LocalEndPoint() != nullptr; }, Kind::Checks},
        {"RemoteEndPoint", &Connected, [](const Socket& it) { return it.RemoteEndPoint() != nullptr; }, Kind::Checks},
        {"Connected", &Connected, [](const Socket& it) { return (void)it.Connected(), true; }, Kind::Checks},
        {"Blocking(false)", &Connected, [](const Socket& it) { return it.Blocking(false), true; }, Kind::Checks},
        {"Blocking(true)", &Connected, [](const Socket& it) -> bool { return it.Blocking(true), it.Blocking(); }, Kind::Checks},
        {"NoDelay", &Connected, [](const Socket& it) -> bool { return it.NoDelay(true), it.NoDelay(); }, Kind::Checks},
        {"LingerState", &Connected, [](const Socket& it) { return it.LingerState(LingerOption(false, 0)), !it.LingerState().Enabled(); },
         Kind::Checks},
        {"ReceiveBufferSize", &Connected, [](const Socket& it) { return it.ReceiveBufferSize(8192), it.ReceiveBufferSize() == 8192; },
         Kind::Checks},
        {"Ttl", &Connected, [](const Socket& it) { return it.Ttl(7), it.Ttl() == 7; }, Kind::Checks},
        {"ReceiveTimeout", &Connected, [](const Socket& it) { return it.ReceiveTimeout(7), it.ReceiveTimeout() == 7; }, Kind::Checks},
        {"SetSocketOption, GetSocketOption", &Connected,
         [](const Socket& it)
         {
             it.SetSocketOption(SocketOptionLevel::Socket, SocketOptionName::KeepAlive, 1);
             return it.GetSocketOption(SocketOptionLevel::Socket, SocketOptionName::KeepAlive, 4).Length() == 4;
         },
         Kind::Checks},
        {"IOControl", &Connected, [](const Socket& it) { return it.IOControl(IOControlCode::DataToRead, nullptr, Array<Byte>(4)) == 4; },
         Kind::Checks},
        {"MulticastLoopback", &Datagrams, [](const Socket& it) -> bool { return it.MulticastLoopback(true), it.MulticastLoopback(); },
         Kind::Checks},
        {"AddMembership", &Datagrams,
         [](const Socket& it)
         {
             it.SetSocketOption(SocketOptionLevel::IP, SocketOptionName::AddMembership,
                                MulticastOption(IPAddress::Parse("239.1.2.3"), IPAddress::Loopback));
             return true;
         },
         Kind::Checks},
    };

    /// What the call gave, in words if it is none of what it may give.
    std::string Try(const Member& member, const Socket& socket)
    {
        try
        {
            return member.Call(socket) ? "" : "an unlikely result";
        }
        catch (const ObjectDisposedException&)
        {
            return "";
        }
        catch (const SocketException& exception)
        {
            if (member.What == Kind::Blocks && exception.SocketErrorCode() == SocketError::Interrupted)
            {
                return "";
            }
            return "SocketException " + std::to_string(exception.ErrorCode());
        }
        catch (const std::exception& exception)
        {
            return std::string("another exception: ") + exception.what();
        }
    }

    void Delay(unsigned turns)
    {
        for (std::atomic<unsigned> i = 0; i != turns; ++i)
        {
        }
    }

    /// A thread that closes a socket whenever it is given one.
    class Closer
    {
    public:
        Closer() : _thread([this] { Run(); }) {}
        ~Closer()
        {
            _state = Ending;
            _thread.join();
        }
        /// Returns when the thread is about to close the socket.
        /// @param delay how long that takes, in turns of a loop
        void Close(const Socket& socket, unsigned delay)
        {
            _socket = socket;
            _delay = delay;
            _state = Given;
            AwaitState(Ready);
            _state = Going;
        }
        void AwaitClosed() { AwaitState(Idle); }

    private:
        void Run()
        {
            for (int state = _state; state != Ending; state = _state)
            {
                if (state != Given)
                {
                    std::this_thread::yield();
                    continue;
                }
                _state = Ready;
                AwaitState(Going);
                Delay(_delay);
                _socket.Close();
                _socket = nullptr;
                _state = Idle;
            }
        }

        enum State
        {
            Idle,
            Given,
            Ready,
            Going,
            Ending
        };
        void AwaitState(State state)
        {
            // Both threads run then, unless there is but one processor.
            for (int i = 0; _state != state; ++i)
            {
                if (i > 10000)
                {
                    std::this_thread::yield();
                }
            }
        }
        std::atomic<int> _state{Idle};
        Socket _socket = nullptr;
        unsigned _delay = 0;
        std::thread _thread;
    };

    /// Resets what is left of connections, so that a million of them do not use up the ports.
    void Abandon(const Stage& stage)
    {
        if (stage.Peer != nullptr)
        {
            stage.Peer.Close(0);
            return;
        }
        while (Others().Listener.Poll(0, SelectMode::SelectRead))
        {
            Others().Listener.Accept().Close(0);
        }
    }

    long Rounds()
    {
        const char* asked = std::getenv("SYSTEMNET_SOAK_ROUNDS");
        return asked != nullptr ? std::atol(asked) : 20000;
    }
}

BOOST_AUTO_TEST_CASE(close_gives_every_call_on_another_thread_what_is_decided)
{
    Closer closer;
    std::map<std::string, int> wrong;
    std::uint32_t random = 12345;
    const long rounds = Rounds();
    for (long round = 0; round != rounds; ++round)
    {
        const Member& member = members[static_cast<std::size_t>(round) % std::size(members)];
        const Stage stage = member.Make();
        random = random * 1664525U + 1013904223U;
        // The one or the other is first, from by a few instructions to by what makes a blocking call surely block.
        const unsigned spread = random >> 8;
        closer.Close(stage.It, spread % (1U << (spread % 14)));
        Delay(spread / 64 % (1U << (spread / 64 % 8)));
        if (const std::string what = Try(member, stage.It); !what.empty())
        {
            ++wrong[std::string(member.Name) + ": " + what];
        }
        closer.AwaitClosed();
        Abandon(stage);
    }
    for (const auto& [what, count] : wrong)
    {
        BOOST_ERROR(what << " (" << count << " times)");
    }
    BOOST_TEST(wrong.empty());
}
