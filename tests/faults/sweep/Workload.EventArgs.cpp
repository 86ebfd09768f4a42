// Each operation by SocketAsyncEventArgs.
#include "Workload.hpp"
#include <System/Collections.hpp>
#include <atomic>
#include <memory>

namespace Faults
{
    using namespace System;
    using namespace System::Collections::Generic;
    using namespace System::Net;
    using namespace System::Net::Sockets;

    namespace
    {
        /// Event args whose operations must raise Completed once if they were pending, and else never.
        class Watched
        {
        public:
            const SocketAsyncEventArgs Args;

            Watched()
            {
                Args.Completed() += [number = _number](const Object&, const SocketAsyncEventArgs&) { Call::NoteOver(*number); };
            }
            explicit Watched(const Array<Byte>& buffer) : Watched() { Args.SetBuffer(buffer, 0, buffer.Length()); }
            explicit Watched(const EndPoint& remote) : Watched() { Args.RemoteEndPoint(remote); }

            /// Begins an operation by begin(Args).
            template <class Begin>
            void Start(const Begin& begin)
            {
                const Call call;
                *_number = call.Number();
                _isPending = begin(Args);
                if (_isPending)
                {
                    call.NoteBegun();
                }
                _call = call;
            }
            /// Waits for it and gives the bytes that it transferred.
            /// @throws SocketException if it failed
            int End() const
            {
                if (_isPending)
                {
                    _call.Await();
                }
                if (Args.SocketError() != SocketError::Success)
                {
                    throw SocketException(static_cast<int>(Args.SocketError()));
                }
                return Args.BytesTransferred();
            }
            template <class Begin>
            int Run(const Begin& begin)
            {
                Start(begin);
                return End();
            }

        private:
            std::shared_ptr<std::atomic<int>> _number = std::make_shared<std::atomic<int>>(0);
            Call _call;
            bool _isPending = false;
        };

        void Connections()
        {
            const Socket listener = Listener();
            const Socket client = Stream();
            Watched accept;
            Watched connect(listener.LocalEndPoint());
            accept.Start([&](const SocketAsyncEventArgs& e) { return listener.AcceptAsync(e); });
            connect.Args.SetBuffer(Numbers(6), 0, 6);
            Expect(connect.Run([&](const SocketAsyncEventArgs& e) { return client.ConnectAsync(e); }) == 6, "a connect without its data");
            accept.End();
            const Socket server = Kept(accept.Args.AcceptSocket());
            ReceiveAll(server, 6);
            Watched disconnect;
            disconnect.Args.DisconnectReuseSocket(true);
            disconnect.Run([&](const SocketAsyncEventArgs& e) { return client.DisconnectAsync(e); });
            // the same event args once more, and with data that came along
            accept.Args.AcceptSocket(nullptr);
            accept.Args.SetBuffer(Array<Byte>(400), 0, 400);
            accept.Start([&](const SocketAsyncEventArgs& e) { return listener.AcceptAsync(e); });
            Watched again(listener.LocalEndPoint());
            again.Run([&](const SocketAsyncEventArgs& e)
                      { return Socket::ConnectAsync(SocketType::Stream, ProtocolType::Tcp, e); });
            const Socket other = Kept(again.Args.ConnectSocket());
            other.Send(Numbers(5));
            other.Shutdown(SocketShutdown::Send);
            Expect(accept.End() == 5, "an accept without its data");
            Kept(accept.Args.AcceptSocket());
        }

        void ConnectionsByName()
        {
            const Socket listener = Listener();
            const int port = static_cast<IPEndPoint>(listener.LocalEndPoint()).Port();
            const Socket client = Stream();
            Watched connect(DnsEndPoint("localhost", port));
            connect.Run([&](const SocketAsyncEventArgs& e) { return client.ConnectAsync(e); });
            connect.Run([&](const SocketAsyncEventArgs& e)
                        { return Socket::ConnectAsync(SocketType::Stream, ProtocolType::Tcp, e); });
            Kept(connect.Args.ConnectSocket());
        }

        void Streams()
        {
            const Pair pair;
            const Array<Byte> bytes(10);
            Watched receive(bytes);
            Watched send(Numbers(10));
            receive.Start([&](const SocketAsyncEventArgs& e) { return pair.Server.ReceiveAsync(e); });
            Expect(send.Run([&](const SocketAsyncEventArgs& e) { return pair.Client.SendAsync(e); }) == 10, "not all was sent");
            Expect(receive.End() == 10, "not all was received");
            ExpectNumbers(bytes, 10);
            send.Args.SetBuffer(nullptr, 0, 0);
            send.Args.BufferList(Segments(Numbers(10)));
            Expect(send.Run([&](const SocketAsyncEventArgs& e) { return pair.Client.SendAsync(e); }) == 10, "not all was sent");
            receive.Args.SetBuffer(nullptr, 0, 0);
            receive.Args.BufferList(Segments(bytes));
            Expect(receive.Run([&](const SocketAsyncEventArgs& e) { return pair.Server.ReceiveAsync(e); }) == 10, "not all was received");
            receive.Args.BufferList(nullptr);
            receive.Args.SetBuffer(Memory<Byte>(bytes));
            receive.Start([&](const SocketAsyncEventArgs& e) { return pair.Server.ReceiveAsync(e); });
            pair.Client.Send(Numbers(4));
            Expect(receive.End() == 4, "not all was received");
        }

        void Packets()
        {
            const Pair pair;
            Watched send;
            send.Args.SendPacketsElements(Array<SendPacketsElement>{SendPacketsElement(Numbers(10)), SendPacketsElement("/etc/passwd"),
                                                                    SendPacketsElement(Numbers(10), 2, 3)});
            Expect(send.Run([&](const SocketAsyncEventArgs& e) { return pair.Client.SendPacketsAsync(e); }) > 13, "not all was sent");
            ReceiveAll(pair.Server, 10);
        }

        void Datagram()
        {
            const Socket first = Datagrams();
            const Socket second = Datagrams();
            const Array<Byte> bytes(20);
            Watched receive(bytes);
            receive.Args.RemoteEndPoint(IPEndPoint(IPAddress::Any, 0));
            Watched send(Numbers(10));
            send.Args.RemoteEndPoint(second.LocalEndPoint());
            receive.Start([&](const SocketAsyncEventArgs& e) { return second.ReceiveFromAsync(e); });
            Expect(send.Run([&](const SocketAsyncEventArgs& e) { return first.SendToAsync(e); }) == 10, "not all was sent");
            Expect(receive.End() == 10, "another datagram");
            ExpectNumbers(bytes, 10);
            Expect(receive.Args.RemoteEndPoint().Equals(first.LocalEndPoint()), "another sender");
            receive.Args.RemoteEndPoint(IPEndPoint(IPAddress::Any, 0));
            receive.Start([&](const SocketAsyncEventArgs& e) { return second.ReceiveMessageFromAsync(e); });
            first.SendTo(Numbers(7), second.LocalEndPoint());
            Expect(receive.End() == 7, "another datagram");
            Expect(receive.Args.ReceiveMessageFromPacketInfo().Address() != nullptr, "a packet without an address");
        }

        void Closed()
        {
            const Socket listener = Listener();
            const Pair pair;
            Watched accept;
            accept.Start([&](const SocketAsyncEventArgs& e) { return listener.AcceptAsync(e); });
            Watched receive(Array<Byte>(10));
            receive.Start([&](const SocketAsyncEventArgs& e) { return pair.Server.ReceiveAsync(e); });
            Watched connect(DnsEndPoint("localhost", 9));
            connect.Start([&](const SocketAsyncEventArgs& e)
                          { return Socket::ConnectAsync(SocketType::Stream, ProtocolType::Tcp, e); });
            listener.Close();
            pair.Server.Close();
            Socket::CancelConnectAsync(connect.Args);
            for (const Watched* watched : {&accept, &receive, &connect})
            {
                try
                {
                    watched->End();
                    Expect(watched == &connect, "an operation of a closed socket ended well");
                }
                catch (const SocketException& exception)
                {
                    if (watched != &connect && exception.SocketErrorCode() != SocketError::OperationAborted)
                    {
                        throw;
                    }
                }
            }
        }

        constexpr Scenario scenarios[] = {
            {.Name = "args: connections", .Run = &Connections, .StartsEngine = true},
            {.Name = "args: connections by name", .Run = &ConnectionsByName},
            {.Name = "args: streams", .Run = &Streams},
            {.Name = "args: packets", .Run = &Packets},
            {.Name = "args: datagrams", .Run = &Datagram},
            {.Name = "args: closed", .Run = &Closed, .Closes = true},
        };
    }

    std::span<const Scenario> EventArgsScenarios() noexcept
    {
        return scenarios;
    }
}
