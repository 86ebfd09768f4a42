#include "tests/faults/CloseSoak.hpp"

namespace CloseSoak
{
    namespace
    {
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
    }

    std::span<const Member> Members() noexcept
    {
        return members;
    }
}
