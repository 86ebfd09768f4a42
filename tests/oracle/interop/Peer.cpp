// One end of a conversation, on this library; the twin of Peer.cs.
// usage: oracle-peer server STYLE KIND            prints its port, then echoes: a connection until its end, or datagrams until an empty one
//        oracle-peer client STYLE KIND PORT       sends, and checks that the same comes back
// STYLE: blocking or apm; KIND: tcp4, tcp6, udp4, udp6
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <string>

namespace
{
    using namespace System;
    using namespace System::Net;
    using namespace System::Net::Sockets;

    constexpr int Total = 200'000;
    bool blocking = true;

    int Receive(const Socket& s, const Array<Byte>& b)
    {
        return blocking ? s.Receive(b) : s.EndReceive(s.BeginReceive(b, 0, b.Length(), SocketFlags::None, nullptr, nullptr));
    }

    void Send(const Socket& s, const Array<Byte>& b, int count)
    {
        for (int sent = 0; sent < count;)
        {
            sent += blocking ? s.Send(b, sent, count - sent, SocketFlags::None)
                             : s.EndSend(s.BeginSend(b, sent, count - sent, SocketFlags::None, nullptr, nullptr));
        }
    }

    void Echo(const Socket& s)
    {
        const Array<Byte> buffer(4096);
        for (int count = Receive(s, buffer); count > 0; count = Receive(s, buffer))
        {
            Send(s, buffer, count);
        }
        s.Shutdown(SocketShutdown::Both);
    }

    void EchoDatagrams(const Socket& s)
    {
        const Array<Byte> buffer(4096);
        while (true)
        {
            EndPoint from = IPEndPoint(s.AddressFamily() == AddressFamily::InterNetwork ? IPAddress::Any : IPAddress::IPv6Any, 0);
            const int count =
                blocking
                    ? s.ReceiveFrom(buffer, from)
                    : s.EndReceiveFrom(s.BeginReceiveFrom(buffer, 0, buffer.Length(), SocketFlags::None, from, nullptr, nullptr), from);
            if (count == 0)
            {
                return;
            }
            blocking ? s.SendTo(buffer, count, SocketFlags::None, from)
                     : s.EndSendTo(s.BeginSendTo(buffer, 0, count, SocketFlags::None, from, nullptr, nullptr));
        }
    }

    Byte At(int i)
    {
        return static_cast<Byte>(i * 7 + i / 251);
    }

    bool Converse(const Socket& s)
    {
        const Array<Byte> chunk(1000);
        int checked = 0;
        for (int sent = 0; sent < Total; sent += chunk.Length())
        {
            for (int i = 0; i < chunk.Length(); ++i)
            {
                chunk[i] = At(sent + i);
            }
            Send(s, chunk, chunk.Length());
            const Array<Byte> back(1000);
            for (int got = 0; got < chunk.Length();)
            {
                const int count = Receive(s, back);
                for (int i = 0; i < count; ++i)
                {
                    if (back[i] != At(checked++))
                    {
                        return false;
                    }
                }
                got += count;
            }
        }
        s.Shutdown(SocketShutdown::Send);
        return Receive(s, chunk) == 0 && checked == Total;
    }

    bool ConverseDatagrams(const Socket& s)
    {
        for (int size = 1; size <= 1400; size += 100)
        {
            const Array<Byte> datagram(size);
            for (int i = 0; i < size; ++i)
            {
                datagram[i] = At(i + size);
            }
            Send(s, datagram, size);
            const Array<Byte> back(2000);
            if (Receive(s, back) != size || !std::equal(datagram.begin(), datagram.end(), back.begin()))
            {
                return false;
            }
        }
        s.Send(Array<Byte>(0));
        return true;
    }

    int Run(const std::string& role, const std::string& kind, int port)
    {
        const bool stream = kind.starts_with("tcp");
        const IPAddress address = kind.ends_with("4") ? IPAddress::Loopback : IPAddress::IPv6Loopback;
        Socket socket(address.AddressFamily(), stream ? SocketType::Stream : SocketType::Dgram,
                      stream ? ProtocolType::Tcp : ProtocolType::Udp);
        const Using guard(socket);
        if (role == "server")
        {
            socket.Bind(IPEndPoint(address, 0));
            if (stream)
            {
                socket.Listen(1);
            }
            Console::WriteLine(((IPEndPoint)socket.LocalEndPoint()).Port());
            Console::Out().Flush();
            stream ? Echo(blocking ? socket.Accept() : socket.EndAccept(socket.BeginAccept(nullptr, nullptr))) : EchoDatagrams(socket);
            return 0;
        }
        blocking ? socket.Connect(IPEndPoint(address, port))
                 : socket.EndConnect(socket.BeginConnect(IPEndPoint(address, port), nullptr, nullptr));
        return (stream ? Converse(socket) : ConverseDatagrams(socket)) ? 0 : 1;
    }
}

int main(int count, char* values[])
{
    if (count < 4)
    {
        return 2;
    }
    blocking = std::string(values[2]) == "blocking";
    try
    {
        return Run(values[1], values[3], count > 4 ? std::stoi(values[4]) : 0);
    }
    catch (const Exception& exception)
    {
        Console::WriteLine(exception.ToString());
        return 1;
    }
}
