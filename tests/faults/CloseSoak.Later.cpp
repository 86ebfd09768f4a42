// Event args, tasks, clients and streams.
#include "tests/faults/CloseSoak.hpp"
#include <System/IO.hpp>
#include <System/Threading.hpp>
#include <System/Threading/Tasks.hpp>

namespace CloseSoak
{
    using namespace System::Threading;

    namespace
    {
        /// Runs an operation of event args, waits for it, and throws what it failed with.
        template <class Begin>
        int Run(const SocketAsyncEventArgs& e, const Begin& begin)
        {
            const ManualResetEvent over(false);
            e.Completed() += [over](const Object&, const SocketAsyncEventArgs&) { over.Set(); };
            if (begin(e))
            {
                over.WaitOne();
            }
            if (e.SocketError() != SocketError::Success)
            {
                throw SocketException(static_cast<int>(e.SocketError()));
            }
            return e.BytesTransferred();
        }
        SocketAsyncEventArgs With(const Array<Byte>& buffer)
        {
            SocketAsyncEventArgs e;
            e.SetBuffer(buffer, 0, buffer.Length());
            return e;
        }
        SocketAsyncEventArgs With(const Array<Byte>& buffer, const EndPoint& remote)
        {
            SocketAsyncEventArgs e = With(buffer);
            e.RemoteEndPoint(remote);
            return e;
        }
        SocketAsyncEventArgs To(const EndPoint& remote)
        {
            const SocketAsyncEventArgs e;
            e.RemoteEndPoint(remote);
            return e;
        }
        EndPoint AnyEndPoint()
        {
            return IPEndPoint(IPAddress::Any, 0);
        }
        TcpClient ClientOf(const Socket& it)
        {
            const TcpClient client;
            client.Client(it);
            return client;
        }
        UdpClient UdpOf(const Socket& it)
        {
            const UdpClient client;
            client.Client(it);
            return client;
        }
        template <class T>
        decltype(auto) ResultOf(const T& task)
        {
            return task.GetAwaiter().GetResult();
        }

        const Member members[] = {
            {"AcceptAsync(e)", &Listening,
             [](const Socket& it)
             {
                 const SocketAsyncEventArgs e;
                 Run(e, [&](const auto& args) { return it.AcceptAsync(args); });
                 return e.AcceptSocket() != nullptr;
             },
             Kind::Aborts},
            {"ConnectAsync(e)", &Unconnected,
             [](const Socket& it)
             { return Run(To(Others().Listener.LocalEndPoint()), [&](const auto& args) { return it.ConnectAsync(args); }) == 0; },
             Kind::Aborts},
            {"ConnectAsync(e) to a name", &Unconnected,
             [](const Socket& it)
             { return Run(To(DnsEndPoint("localhost", Others().Port)), [&](const auto& args) { return it.ConnectAsync(args); }) == 0; },
             Kind::Aborts},
            {"DisconnectAsync(e)", &Connected,
             [](const Socket& it)
             { return Run(SocketAsyncEventArgs(), [&](const auto& args) { return it.DisconnectAsync(args); }) == 0; }, Kind::Aborts},
            {"ReceiveAsync(e)", &Connected,
             [](const Socket& it) { return Run(With(Array<Byte>(10)), [&](const auto& args) { return it.ReceiveAsync(args); }) > 0; },
             Kind::Aborts},
            {"SendAsync(e)", &Full,
             [](const Socket& it)
             { return Run(With(Much()), [&](const auto& args) { return it.SendAsync(args); }) == Much().Length(); },
             Kind::Aborts},
            {"SendPacketsAsync(e)", &Full,
             [](const Socket& it)
             {
                 const SocketAsyncEventArgs e;
                 e.SendPacketsElements(Array<SendPacketsElement>{SendPacketsElement(Much())});
                 return Run(e, [&](const auto& args) { return it.SendPacketsAsync(args); }) == Much().Length();
             },
             Kind::Aborts},
            {"ReceiveFromAsync(e)", &Datagrams,
             [](const Socket& it)
             { return Run(With(Array<Byte>(10), AnyEndPoint()), [&](const auto& args) { return it.ReceiveFromAsync(args); }) > 0; },
             Kind::Aborts},
            {"ReceiveMessageFromAsync(e)", &Datagrams,
             [](const Socket& it)
             { return Run(With(Array<Byte>(10), AnyEndPoint()), [&](const auto& args) { return it.ReceiveMessageFromAsync(args); }) > 0; },
             Kind::Aborts},
            {"SendToAsync(e)", &Datagrams,
             [](const Socket& it)
             {
                 return Run(With(Array<Byte>(10), Others().Receiver.LocalEndPoint()),
                            [&](const auto& args) { return it.SendToAsync(args); }) == 10;
             },
             Kind::Aborts},
            {"AcceptAsync", &Listening, [](const Socket& it) { return ResultOf(it.AcceptAsync()) != nullptr; }, Kind::Aborts},
            {"AcceptAsync with a token", &Listening,
             [](const Socket& it)
             {
                 const CancellationTokenSource source;
                 return ResultOf(it.AcceptAsync(source.Token())) != nullptr;
             },
             Kind::Aborts},
            {"ConnectAsync", &Unconnected,
             [](const Socket& it) { return ResultOf(it.ConnectAsync(Others().Listener.LocalEndPoint())), true; }, Kind::Aborts},
            {"ConnectAsync to addresses", &Unconnected,
             [](const Socket& it) { return ResultOf(it.ConnectAsync(Addresses(), Others().Port)), true; }, Kind::Aborts},
            {"ConnectAsync to a name", &Unconnected,
             [](const Socket& it) { return ResultOf(it.ConnectAsync("localhost", Others().Port)), true; }, Kind::Aborts},
            {"DisconnectAsync", &Connected, [](const Socket& it) { return ResultOf(it.DisconnectAsync(false)), true; }, Kind::Aborts},
            {"ReceiveAsync", &Connected, [](const Socket& it) { return ResultOf(it.ReceiveAsync(Array<Byte>(10))) > 0; }, Kind::Aborts},
            {"ReceiveAsync with a token", &Connected,
             [](const Socket& it)
             {
                 const CancellationTokenSource source;
                 return ResultOf(it.ReceiveAsync(Memory<Byte>(Array<Byte>(10)), source.Token())) > 0;
             },
             Kind::Aborts},
            {"ReceiveAsync into a list", &Connected,
             [](const Socket& it) { return ResultOf(it.ReceiveAsync(Segments(Array<Byte>(10)))) > 0; }, Kind::Aborts},
            {"SendAsync", &Full, [](const Socket& it) { return ResultOf(it.SendAsync(Much())) == Much().Length(); }, Kind::Aborts},
            {"SendAsync of memory", &Full,
             [](const Socket& it) { return ResultOf(it.SendAsync(ReadOnlyMemory<Byte>(Much()))) == Much().Length(); }, Kind::Aborts},
            {"ReceiveFromAsync", &Datagrams,
             [](const Socket& it) { return ResultOf(it.ReceiveFromAsync(Array<Byte>(10), AnyEndPoint())).ReceivedBytes > 0; },
             Kind::Aborts},
            {"ReceiveMessageFromAsync", &Datagrams,
             [](const Socket& it) { return ResultOf(it.ReceiveMessageFromAsync(Array<Byte>(10), AnyEndPoint())).ReceivedBytes > 0; },
             Kind::Aborts},
            {"SendToAsync", &Datagrams,
             [](const Socket& it) { return ResultOf(it.SendToAsync(Array<Byte>(10), Others().Receiver.LocalEndPoint())) == 10; },
             Kind::Aborts},
            {"TcpClient.Connect", &Unconnected,
             [](const Socket& it) { return ClientOf(it).Connect(IPAddress::Loopback, Others().Port), true; }, Kind::Blocks},
            {"TcpClient.ConnectAsync", &Unconnected,
             [](const Socket& it) { return ResultOf(ClientOf(it).ConnectAsync(IPAddress::Loopback, Others().Port)), true; },
             Kind::Aborts},
            {"TcpClient.BeginConnect, EndConnect", &Unconnected,
             [](const Socket& it)
             {
                 const TcpClient client = ClientOf(it);
                 return client.EndConnect(client.BeginConnect(IPAddress::Loopback, Others().Port, nullptr, nullptr)), true;
             },
             Kind::Checks},
            {"UdpClient.Receive", &Datagrams,
             [](const Socket& it)
             {
                 IPEndPoint sender(IPAddress::Any, 0);
                 return UdpOf(it).Receive(sender).Length() > 0;
             },
             Kind::Blocks},
            {"UdpClient.ReceiveAsync", &Datagrams,
             [](const Socket& it) { return ResultOf(UdpOf(it).ReceiveAsync()).Buffer().Length() > 0; }, Kind::Aborts},
            {"UdpClient.BeginReceive, EndReceive", &Datagrams,
             [](const Socket& it)
             {
                 const UdpClient client = UdpOf(it);
                 IPEndPoint sender(IPAddress::Any, 0);
                 return client.EndReceive(client.BeginReceive(nullptr, nullptr), sender).Length() > 0;
             },
             Kind::Checks},
            {"NetworkStream.Read", &Connected,
             [](const Socket& it) { return NetworkStream(it, false).Read(Array<Byte>(10), 0, 10) > 0; }, Kind::Blocks},
            {"NetworkStream.Write", &Full,
             [](const Socket& it) { return NetworkStream(it, false).Write(Much(), 0, Much().Length()), true; }, Kind::Blocks},
            {"NetworkStream.BeginRead, EndRead", &Connected,
             [](const Socket& it)
             {
                 const NetworkStream stream(it, false);
                 return stream.EndRead(stream.BeginRead(Array<Byte>(10), 0, 10, nullptr, nullptr)) > 0;
             },
             Kind::Checks},
            {"NetworkStream.ReadAsync", &Connected,
             [](const Socket& it) { return ResultOf(NetworkStream(it, false).ReadAsync(Array<Byte>(10), 0, 10)) > 0; }, Kind::Aborts},
            {"NetworkStream.WriteAsync", &Full,
             [](const Socket& it) { return ResultOf(NetworkStream(it, false).WriteAsync(Much(), 0, Much().Length())), true; },
             Kind::Aborts},
            {"StreamReader.ReadLine", &Connected,
             [](const Socket& it) { return System::IO::StreamReader(NetworkStream(it, false)).ReadLine() == nullptr; }, Kind::Blocks},
        };
    }

    std::span<const Member> LaterMembers() noexcept
    {
        return members;
    }
}
