// TcpClient, TcpListener and UdpClient, blocking, begun and as tasks.
#include "Workload.hpp"
#include <System/IO.hpp>
#include <System/Threading.hpp>
#include <System/Threading/Tasks.hpp>

namespace Faults
{
    using namespace System;
    using namespace System::Net;
    using namespace System::Net::Sockets;
    using namespace System::Threading;
    using namespace System::Threading::Tasks;

    namespace
    {
        /// A listener that is stopped at the end of the run.
        struct Started
        {
            Started()
            {
                Listener.Start();
                Kept(Listener.Server());
                Port = static_cast<IPEndPoint>(Listener.LocalEndpoint()).Port();
            }
            const TcpListener Listener = TcpListener(IPAddress::Loopback, 0);
            int Port = 0;
        };
        TcpClient KeptClient(const TcpClient& client)
        {
            Kept(client.Client());
            return client;
        }
        UdpClient KeptClient(const UdpClient& client)
        {
            Kept(client.Client());
            return client;
        }
        int PortOf(const UdpClient& client)
        {
            return static_cast<IPEndPoint>(client.Client().LocalEndPoint()).Port();
        }

        void BlockingTcp()
        {
            const Started started;
            const TcpClient client = KeptClient(TcpClient(AddressFamily::InterNetwork));
            client.NoDelay(true);
            client.ReceiveTimeout(20000);
            client.Connect(IPAddress::Loopback, started.Port);
            Expect(client.Connected(), "a client that connected says that it did not");
            const TcpClient server = KeptClient(started.Listener.AcceptTcpClient());
            server.GetStream().Write(Numbers(10), 0, 10);
            const Array<Byte> bytes(10);
            client.GetStream().ReadExactly(bytes, 0, 10);
            ExpectNumbers(bytes, 10);
            const TcpClient byName = KeptClient(TcpClient("localhost", started.Port));
            const Socket accepted = Kept(started.Listener.AcceptSocket());
            accepted.Send(Numbers(5));
            ReceiveAll(byName.Client(), 5);
            (void)started.Listener.Pending();
            client.Close();
            server.Close();
            started.Listener.Stop();
        }

        void BegunTcp()
        {
            const Started started;
            const Call accept, connect, acceptSocket, connectByName;
            const auto accepting =
                accept.Begun([&](const AsyncCallback& callback) { return started.Listener.BeginAcceptTcpClient(callback, nullptr); });
            const TcpClient client = KeptClient(TcpClient(AddressFamily::InterNetwork));
            const auto connecting = connect.Begun([&](const AsyncCallback& callback)
                                                  { return client.BeginConnect(IPAddress::Loopback, started.Port, callback, nullptr); });
            client.EndConnect(connecting);
            const TcpClient server = KeptClient(started.Listener.EndAcceptTcpClient(accepting));
            const auto acceptingSocket =
                acceptSocket.Begun([&](const AsyncCallback& callback) { return started.Listener.BeginAcceptSocket(callback, nullptr); });
            const TcpClient other = KeptClient(TcpClient(AddressFamily::InterNetwork));
            const auto connectingByName = connectByName.Begun(
                [&](const AsyncCallback& callback) { return other.BeginConnect("localhost", started.Port, callback, nullptr); });
            other.EndConnect(connectingByName);
            const Socket accepted = Kept(started.Listener.EndAcceptSocket(acceptingSocket));
            server.Client().Send(Numbers(5));
            ReceiveAll(client.Client(), 5);
        }

        void TcpTasks()
        {
            const Started started;
            const CancellationTokenSource source;
            const Task<TcpClient> accepting = started.Listener.AcceptTcpClientAsync();
            const TcpClient client = KeptClient(TcpClient(AddressFamily::InterNetwork));
            ResultOf(client.ConnectAsync(IPAddress::Loopback, started.Port));
            const TcpClient server = KeptClient(ResultOf(accepting));
            const ValueTask<TcpClient> withToken = started.Listener.AcceptTcpClientAsync(source.Token());
            const TcpClient byName = KeptClient(TcpClient(AddressFamily::InterNetwork));
            ResultOf(byName.ConnectAsync("localhost", started.Port, source.Token()));
            KeptClient(ResultOf(withToken));
            const Task<Socket> acceptingSocket = started.Listener.AcceptSocketAsync();
            const TcpClient byEndPoint = KeptClient(TcpClient(AddressFamily::InterNetwork));
            ResultOf(byEndPoint.ConnectAsync(IPEndPoint(IPAddress::Loopback, started.Port)));
            Kept(ResultOf(acceptingSocket));
            const ValueTask<Socket> never = started.Listener.AcceptSocketAsync(source.Token());
            source.Cancel();
            try
            {
                (void)ResultOf(never);
                Expect(false, "an accept that was cancelled ended well");
            }
            catch (const OperationCanceledException&)
            {
            }
        }

        void StoppedUnderTasks()
        {
            const Started started;
            const Task<TcpClient> accepting = started.Listener.AcceptTcpClientAsync();
            const Call accept;
            const auto begun =
                accept.Begun([&](const AsyncCallback& callback) { return started.Listener.BeginAcceptSocket(callback, nullptr); });
            started.Listener.Stop();
            accept.Await();
            try
            {
                (void)started.Listener.EndAcceptSocket(begun);
                Expect(false, "an accept of a listener that was stopped ended well");
            }
            catch (const ObjectDisposedException&)
            {
            }
            (void)ResultOf(accepting);
        }

        void BlockingUdp()
        {
            const UdpClient first = KeptClient(UdpClient(IPEndPoint(IPAddress::Loopback, 0)));
            const UdpClient second = KeptClient(UdpClient(IPEndPoint(IPAddress::Loopback, 0)));
            second.Client().ReceiveTimeout(20000);
            first.Send(Numbers(10), 10, IPEndPoint(IPAddress::Loopback, PortOf(second)));
            IPEndPoint sender(IPAddress::Any, 0);
            const Array<Byte> received = second.Receive(sender);
            Expect(received.Length() == 10 && sender.Port() == PortOf(first), "another datagram");
            ExpectNumbers(received, 10);
            first.Send(Numbers(4), 4, "127.0.0.1", PortOf(second));
            Expect(second.Receive(sender).Length() == 4, "another datagram");
            first.Connect(IPAddress::Loopback, PortOf(second));
            first.Send(Numbers(5), 5);
            Expect(second.Receive(sender).Length() == 5, "another datagram");
            const UdpClient byName = KeptClient(UdpClient("localhost", PortOf(second)));
            const UdpClient groups = KeptClient(UdpClient(0, AddressFamily::InterNetwork));
            groups.MulticastLoopback(true);
            groups.JoinMulticastGroup(IPAddress::Parse("239.1.2.3"), IPAddress::Loopback);
            groups.Client().SetSocketOption(SocketOptionLevel::IP, SocketOptionName::DropMembership,
                                            MulticastOption(IPAddress::Parse("239.1.2.3"), IPAddress::Loopback));
            first.Close();
        }

        void BegunUdp()
        {
            const UdpClient first = KeptClient(UdpClient(IPEndPoint(IPAddress::Loopback, 0)));
            const UdpClient second = KeptClient(UdpClient(IPEndPoint(IPAddress::Loopback, 0)));
            const Call receive, send, receiveAgain, sendByName;
            const auto receiving =
                receive.Begun([&](const AsyncCallback& callback) { return second.BeginReceive(callback, nullptr); });
            const auto sending = send.Begun(
                [&](const AsyncCallback& callback)
                { return first.BeginSend(Numbers(10), 10, IPEndPoint(IPAddress::Loopback, PortOf(second)), callback, nullptr); });
            Expect(first.EndSend(sending) == 10, "not all was sent");
            IPEndPoint sender(IPAddress::Any, 0);
            ExpectNumbers(second.EndReceive(receiving, sender), 10);
            const auto again =
                receiveAgain.Begun([&](const AsyncCallback& callback) { return second.BeginReceive(callback, nullptr); });
            const auto byName = sendByName.Begun([&](const AsyncCallback& callback)
                                                 { return first.BeginSend(Numbers(4), 4, "127.0.0.1", PortOf(second), callback, nullptr); });
            Expect(first.EndSend(byName) == 4, "not all was sent");
            ExpectNumbers(second.EndReceive(again, sender), 4);
        }

        void UdpTasks()
        {
            const UdpClient first = KeptClient(UdpClient(IPEndPoint(IPAddress::Loopback, 0)));
            const UdpClient second = KeptClient(UdpClient(IPEndPoint(IPAddress::Loopback, 0)));
            const CancellationTokenSource source;
            const IPEndPoint to(IPAddress::Loopback, PortOf(second));
            const Task<UdpReceiveResult> receiving = second.ReceiveAsync();
            Expect(ResultOf(first.SendAsync(Numbers(10), 10, to)) == 10, "not all was sent");
            ExpectNumbers(ResultOf(receiving).Buffer(), 10);
            const ValueTask<UdpReceiveResult> withToken = second.ReceiveAsync(source.Token());
            ResultOf(first.SendAsync(ReadOnlyMemory<Byte>(Numbers(4)), to, source.Token()));
            ExpectNumbers(ResultOf(withToken).Buffer(), 4);
            const ValueTask<UdpReceiveResult> never = second.ReceiveAsync(source.Token());
            source.Cancel();
            try
            {
                (void)ResultOf(never);
                Expect(false, "a receive that was cancelled ended well");
            }
            catch (const OperationCanceledException&)
            {
            }
        }

        constexpr Scenario scenarios[] = {
            {.Name = "clients: blocking TCP", .Run = &BlockingTcp},
            {.Name = "clients: begun TCP", .Run = &BegunTcp},
            {.Name = "clients: TCP tasks", .Run = &TcpTasks, .Cancels = true},
            {.Name = "clients: stopped", .Run = &StoppedUnderTasks, .Closes = true},
            {.Name = "clients: blocking UDP", .Run = &BlockingUdp},
            {.Name = "clients: begun UDP", .Run = &BegunUdp},
            {.Name = "clients: UDP tasks", .Run = &UdpTasks, .Cancels = true},
        };
    }

    std::span<const Scenario> ClientScenarios() noexcept
    {
        return scenarios;
    }
}
