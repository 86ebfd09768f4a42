#include "Workload.hpp"
#include <System/Collections.hpp>
#include <array>

namespace Faults
{
    using namespace System;
    using namespace System::Collections::Generic;
    using namespace System::Net;
    using namespace System::Net::Sockets;

    namespace
    {
        void BlockingStream()
        {
            const Pair pair;
            pair.Client.Send(Numbers(10));
            ReceiveAll(pair.Server, 10);
            pair.Client.Send(Segments(Numbers(10)));
            ReceiveAll(pair.Server, 10);
            Array<Byte> bytes(10);
            SocketError error;
            pair.Server.Send(Numbers(10), 0, 10, SocketFlags::None, error);
            if (error == SocketError::Success)
            {
                const int received = pair.Client.Receive(bytes, 0, 10, SocketFlags::None, error);
                Expect((error == SocketError::Success) == (received != 0), "bytes and an error");
            }
            pair.Server.ReceiveTimeout(10000);
            pair.Client.Send(Numbers(10));
            Array<Byte> listed(10);
            Expect(pair.Server.Receive(Segments(listed)) > 0, "nothing was received");
            std::array<Byte, 4> few{1, 2, 3, 4};
            pair.Client.SendTimeout(10000);
            pair.Client.Send(ReadOnlySpan<Byte>(few));
            Expect(pair.Server.Receive(Span<Byte>(few)) > 0, "nothing was received");
            pair.Client.Shutdown(SocketShutdown::Send);
            Expect(pair.Server.Receive(bytes) == 0 || pair.Server.Receive(bytes) == 0, "the stream did not end");
            pair.Server.Close();
            pair.Client.Close();
        }

        void BegunStream()
        {
            const Pair pair;
            const Call receive, send, listed, sendListed;
            Array<Byte> bytes(10);
            const auto receiving = receive.Begun([&](const AsyncCallback& callback)
                                                 { return pair.Server.BeginReceive(bytes, 0, 10, SocketFlags::None, callback, nullptr); });
            const auto sending = send.Begun([&](const AsyncCallback& callback)
                                            { return pair.Client.BeginSend(Numbers(10), 0, 10, SocketFlags::None, callback, nullptr); });
            Expect(pair.Client.EndSend(sending) == 10, "not all was sent");
            Expect(pair.Server.EndReceive(receiving) == 10, "not all was received");
            ExpectNumbers(bytes, 10);
            const auto sendingListed =
                sendListed.Begun([&](const AsyncCallback& callback)
                                 { return pair.Server.BeginSend(Segments(Numbers(10)), SocketFlags::None, callback, nullptr); });
            Array<Byte> into(10);
            const auto receivingListed =
                listed.Begun([&](const AsyncCallback& callback)
                             { return pair.Client.BeginReceive(Segments(into), SocketFlags::None, callback, nullptr); });
            pair.Server.EndSend(sendingListed);
            receivingListed.AsyncWaitHandle().WaitOne();
            SocketError error;
            Expect(pair.Client.EndReceive(receivingListed, error) > 0 || error != SocketError::Success, "nothing was received");
        }

        void BlockingDatagrams()
        {
            const Socket first = Datagrams();
            const Socket second = Datagrams();
            second.ReceiveTimeout(10000);
            first.SendTo(Numbers(10), second.LocalEndPoint());
            Array<Byte> bytes(20);
            EndPoint sender = IPEndPoint(IPAddress::Any, 0);
            Expect(second.ReceiveFrom(bytes, sender) == 10, "another datagram");
            ExpectNumbers(bytes, 10);
            first.Connect(second.LocalEndPoint());
            first.Send(Numbers(10));
            Expect(second.Receive(bytes) == 10, "another datagram");
            second.SendTo(Numbers(5), 5, SocketFlags::None, sender);
            Expect(first.Receive(bytes) == 5, "another datagram");
            first.Disconnect(false);
        }

        void BegunDatagrams()
        {
            const Socket first = Datagrams();
            const Socket second = Datagrams();
            const Call receive, send, plain;
            Array<Byte> bytes(20);
            EndPoint sender = IPEndPoint(IPAddress::Any, 0);
            const auto receiving =
                receive.Begun([&](const AsyncCallback& callback)
                              { return second.BeginReceiveFrom(bytes, 0, 20, SocketFlags::None, sender, callback, nullptr); });
            const auto sending =
                send.Begun([&](const AsyncCallback& callback)
                           { return first.BeginSendTo(Numbers(10), 0, 10, SocketFlags::None, second.LocalEndPoint(), callback, nullptr); });
            Expect(first.EndSendTo(sending) == 10, "not all was sent");
            Expect(second.EndReceiveFrom(receiving, sender) == 10, "another datagram");
            ExpectNumbers(bytes, 10);
            const auto more = plain.Begun([&](const AsyncCallback& callback)
                                          { return first.BeginReceive(bytes, 0, 20, SocketFlags::None, callback, nullptr); });
            second.SendTo(Numbers(7), sender);
            Expect(first.EndReceive(more) == 7, "another datagram");
        }

        void Messages()
        {
            const Socket first = Datagrams();
            const Socket second = Datagrams();
            const Call receive;
            Array<Byte> bytes(20);
            EndPoint sender = IPEndPoint(IPAddress::Any, 0);
            SocketFlags flags = SocketFlags::None;
            IPPacketInformation packet;
            first.SendTo(Numbers(10), second.LocalEndPoint());
            Expect(second.ReceiveMessageFrom(bytes, 0, 20, flags, sender, packet) == 10, "another datagram");
            const auto receiving =
                receive.Begun([&](const AsyncCallback& callback)
                              { return second.BeginReceiveMessageFrom(bytes, 0, 20, SocketFlags::None, sender, callback, nullptr); });
            first.SendTo(Numbers(7), second.LocalEndPoint());
            Expect(second.EndReceiveMessageFrom(receiving, flags, sender, packet) == 7, "another datagram");
            ExpectNumbers(bytes, 7);
        }

        void Files()
        {
            const Pair pair;
            const Call send;
            pair.Client.SendFile("/etc/passwd", Numbers(10), nullptr, TransmitFileOptions::UseDefaultWorkerThread);
            ReceiveAll(pair.Server, 10);
            const auto sending =
                send.Begun([&](const AsyncCallback& callback) { return pair.Client.BeginSendFile("/etc/passwd", callback, nullptr); });
            pair.Client.EndSendFile(sending);
        }

        void Handles()
        {
            const Pair pair;
            const Socket same = Socket(pair.Client.SafeHandle());
            same.Send(Numbers(10));
            ReceiveAll(pair.Server, 10);
            const Socket adopted = Socket(SafeSocketHandle(pair.Server.Handle(), false));
            adopted.Send(Numbers(10));
            ReceiveAll(pair.Client, 10);
        }

        void UnixDomain()
        {
            const UnixDomainSocketEndPoint at("\0systemnet-faults-" + ToString(Environment::ProcessId()));
            const Socket listener(AddressFamily::Unix, SocketType::Stream, ProtocolType::Unspecified);
            listener.Bind(at);
            listener.Listen(4);
            const Socket client(AddressFamily::Unix, SocketType::Stream, ProtocolType::Unspecified);
            client.Connect(at);
            const Socket server = listener.Accept();
            client.Send(Numbers(10));
            ReceiveAll(server, 10);
            Expect(client.RemoteEndPoint().Equals(at), "another end point");
        }

        void Readiness()
        {
            const Pair pair;
            Expect(pair.Client.Poll(1000000, SelectMode::SelectWrite), "no room to send");
            pair.Client.Send(Numbers(10));
            Expect(pair.Server.Poll(10000000, SelectMode::SelectRead), "nothing to read");
            Expect(pair.Server.Available() == 10, "another number of bytes is there");
            List<Socket> readable{pair.Server, pair.Client};
            Socket::Select(readable, nullptr, nullptr, 10000000);
            Expect(readable.Count() == 1, "others are readable");
            List<Socket> many;
            for (int i = 0; i != 20; ++i)
            {
                many.Add(pair.Server);
            }
            List<Socket> writable{pair.Client};
            Socket::Select(many, writable, nullptr, TimeSpan::FromSeconds(10));
            pair.Server.Blocking(false);
            ReceiveAll(pair.Server, 10);
        }

        void Options()
        {
            const Pair pair;
            pair.Client.NoDelay(true);
            pair.Client.LingerState(LingerOption(true, 1));
            pair.Client.ReceiveBufferSize(20000);
            pair.Client.SendBufferSize(20000);
            Expect(pair.Client.NoDelay(), "NoDelay was not kept");
            pair.Client.SetSocketOption(SocketOptionLevel::Socket, SocketOptionName::KeepAlive, true);
            Expect(pair.Client.GetSocketOption(SocketOptionLevel::Socket, SocketOptionName::KeepAlive) != nullptr, "no option");
            const Array<Byte> value = pair.Client.GetSocketOption(SocketOptionLevel::Socket, SocketOptionName::ReceiveTimeout, 4);
            pair.Client.SetSocketOption(SocketOptionLevel::Socket, SocketOptionName::ReceiveTimeout, value);
            pair.Client.LingerState(LingerOption(false, 0));
            Array<Byte> pending(4);
            pair.Server.IOControl(IOControlCode::DataToRead, nullptr, pending);
            const Socket group(AddressFamily::InterNetwork, SocketType::Dgram, ProtocolType::Udp);
            group.SetSocketOption(SocketOptionLevel::IP, SocketOptionName::MulticastTimeToLive, 2);
            group.MulticastLoopback(true);
            group.EnableBroadcast(true);
            (void)group.Ttl();
            (void)pair.Client.RemoteEndPoint().ToString();
            (void)pair.Server.LocalEndPoint().ToString();
        }

        constexpr Scenario scenarios[] = {
            {"blocking stream", &BlockingStream},
            {"begun stream", &BegunStream, false, false, true},
            {"blocking datagrams", &BlockingDatagrams},
            {"begun datagrams", &BegunDatagrams},
            {"messages", &Messages},
            {"files", &Files},
            {"handles", &Handles},
            {"Unix domain", &UnixDomain},
            {"readiness", &Readiness},
            {"options", &Options},
        };
    }

    std::span<const Scenario> TransferScenarios() noexcept
    {
        return scenarios;
    }
}
