// What asks the system for more than sockets: files in every style, handing over, Unix-domain sockets, echo requests, the network's state, traces.
#include "Injection.hpp"
#include "Workload.hpp"
#include <System/Diagnostics.hpp>
#include <System/IO.hpp>
#include <System/Net/NetworkInformation.hpp>
#include <System/Threading.hpp>
#include <System/Threading/Tasks.hpp>
#include <optional>

namespace Faults
{
    using namespace System;
    using namespace System::Diagnostics;
    using namespace System::IO;
    using namespace System::Net;
    using namespace System::Net::NetworkInformation;
    using namespace System::Net::Sockets;
    using namespace System::Threading;
    using namespace System::Threading::Tasks;

    namespace
    {
        void FilesWithBuffers()
        {
            const Pair pair;
            const Call send;
            pair.Client.SendFile(nullptr, Numbers(10), nullptr, TransmitFileOptions::UseDefaultWorkerThread);
            ReceiveAll(pair.Server, 10);
            const Array<Byte> content = File::ReadAllBytes("/etc/passwd");
            const auto sending = send.Begun(
                [&](const AsyncCallback& callback) {
                    return pair.Client.BeginSendFile("/etc/passwd", Numbers(4), Numbers(6), TransmitFileOptions::UseDefaultWorkerThread,
                                                     callback, nullptr);
                });
            pair.Client.EndSendFile(sending);
            pair.Client.SendFile("/etc/passwd");
            ReceiveAll(pair.Server, 4);
            const Array<Byte> received(content.Length());
            NetworkStream(pair.Server).ReadExactly(received, 0, received.Length());
            Expect(received[5] == content[5] && received[received.Length() - 1] == content[content.Length() - 1], "another file arrived");
            ReceiveAll(pair.Server, 6);
        }

        void HandedOver()
        {
            const Pair pair;
            const SocketInformation information = pair.Client.DuplicateAndClose(Environment::ProcessId());
            try
            {
                const Socket again = Kept(Socket(information));
                again.Send(Numbers(10));
                ReceiveAll(pair.Server, 10);
            }
            catch (const Exception&)
            {
                // What was not taken is kept for the process. It can be taken again, unless it was on its way.
                const Exempt exempt;
                try
                {
                    Socket(information).Close();
                }
                catch (const SocketException&)
                {
                }
                throw;
            }
        }

        void Adopted()
        {
            const Pair pair;
            // Whoever owns the descriptor, it is closed once.
            const Socket same(pair.Client.SafeHandle());
            Expect(same == pair.Client, "another socket of the same handle");
            const Socket borrowed = Kept(Socket(SafeSocketHandle(pair.Server.Handle(), false)));
            const Call receive;
            const Array<Byte> bytes(10);
            const auto receiving = receive.Begun([&](const AsyncCallback& callback)
                                                 { return borrowed.BeginReceive(bytes, 0, 10, SocketFlags::None, callback, nullptr); });
            same.Send(Numbers(10));
            Expect(borrowed.EndReceive(receiving) == 10, "not all was received");
            borrowed.Close();
        }

        void UnixStyles()
        {
            const UnixDomainSocketEndPoint at("\0systemnet-faults-styles-" + ToString(Environment::ProcessId()));
            const Socket listener = Kept(Socket(AddressFamily::Unix, SocketType::Stream, ProtocolType::Unspecified));
            listener.Bind(at);
            listener.Listen(4);
            const Socket client = Kept(Socket(AddressFamily::Unix, SocketType::Stream, ProtocolType::Unspecified));
            const Call accept, connect;
            const auto accepting = accept.Begun([&](const AsyncCallback& callback) { return listener.BeginAccept(callback, nullptr); });
            const auto connecting = connect.Begun([&](const AsyncCallback& callback) { return client.BeginConnect(at, callback, nullptr); });
            client.EndConnect(connecting);
            const Socket server = Kept(listener.EndAccept(accepting));
            const Array<Byte> bytes(10);
            const Task<int> receiving = server.ReceiveAsync(bytes);
            Expect(ResultOf(client.SendAsync(Numbers(10))) == 10, "not all was sent");
            Expect(ResultOf(receiving) == 10, "not all was received");
            ExpectNumbers(bytes, 10);
            const Socket other = Kept(Socket(AddressFamily::Unix, SocketType::Stream, ProtocolType::Unspecified));
            ResultOf(other.ConnectAsync(at));
            const Task<Socket> later = listener.AcceptAsync();
            Kept(ResultOf(later));
        }

        void UnixDatagrams()
        {
            const String prefix = "\0systemnet-faults-datagrams-" + ToString(Environment::ProcessId());
            const UnixDomainSocketEndPoint at(prefix);
            const Socket receiver = Kept(Socket(AddressFamily::Unix, SocketType::Dgram, ProtocolType::Unspecified));
            receiver.Bind(at);
            const Socket sender = Kept(Socket(AddressFamily::Unix, SocketType::Dgram, ProtocolType::Unspecified));
            sender.Connect(at);
            sender.Send(Numbers(10));
            const Array<Byte> bytes(20);
            Expect(receiver.Receive(bytes) == 10, "another datagram");
            ExpectNumbers(bytes, 10);
        }

        /// Whether the system forbids echo requests.
        bool IsForbidden(const PingException& exception)
        {
            return exception.InnerException() != nullptr && exception.InnerException()->Is<PlatformNotSupportedException>();
        }

        void EchoRequests()
        {
            try
            {
                const Ping ping;
                Expect(ping.Send(IPAddress::Loopback, 20000).Status() == IPStatus::Success, "no answer to an echo request");
                Expect(ping.Send("127.0.0.1", 20000, Numbers(10), PingOptions(7, true)).Buffer().Length() == 10, "another answer");
                Expect(ResultOf(ping.SendPingAsync(IPAddress::Loopback, 20000)).Status() == IPStatus::Success,
                       "no answer to an echo request");
                Expect(ResultOf(ping.SendPingAsync("localhost", 20000)).Status() == IPStatus::Success, "no answer to an echo request");
                const Call call;
                ping.PingCompleted() +=
                    [number = call.Number()](const Object&, const PingCompletedEventArgs&) { Call::NoteOver(number); };
                ping.SendAsync(IPAddress::Loopback, 20000, nullptr);
                call.NoteBegun();
                call.Await();
            }
            catch (const PingException& exception)
            {
                if (!IsForbidden(exception))
                {
                    throw;
                }
            }
        }

        void Interfaces()
        {
            const Socket listener = Listener();
            bool hasLoopback = false;
            for (const NetworkInterface& one : NetworkInterface::GetAllNetworkInterfaces())
            {
                const bool isLoopback = one.NetworkInterfaceType() == NetworkInterfaceType::Loopback;
                const IPInterfaceProperties properties = one.GetIPProperties();
                hasLoopback = hasLoopback || (isLoopback && properties.UnicastAddresses().Count() > 0);
                (void)properties.GatewayAddresses();
                (void)properties.DnsAddresses();
                (void)properties.MulticastAddresses();
                Expect(!isLoopback || one.GetIPStatistics().BytesReceived() > 0, "nothing ever came over the loopback interface");
                (void)one.GetPhysicalAddress();
            }
            Expect(hasLoopback, "there is no loopback interface");
            (void)NetworkInterface::GetIsNetworkAvailable();
        }

        void SystemWideState()
        {
            const Socket listener = Listener();
            const int port = static_cast<IPEndPoint>(listener.LocalEndPoint()).Port();
            const IPGlobalProperties properties = IPGlobalProperties::GetIPGlobalProperties();
            bool found = false;
            for (const IPEndPoint& one : properties.GetActiveTcpListeners())
            {
                found = found || one.Port() == port;
            }
            Expect(found, "a listener is not listed");
            (void)properties.GetActiveTcpConnections();
            (void)properties.GetActiveUdpListeners();
            Expect(properties.GetTcpIPv4Statistics().SegmentsSent() > 0, "nothing was ever sent");
            (void)properties.GetIPv4GlobalStatistics();
            (void)properties.GetIcmpV4Statistics();
            Expect(properties.GetUnicastAddresses().Count() > 0, "there are no addresses");
            Expect(ResultOf(properties.GetUnicastAddressesAsync()).Count() > 0, "there are no addresses");
            Expect(!String::IsNullOrEmpty(properties.HostName()), "this machine has no name");
        }

        /// Traces sockets while it stands.
        class Traces
        {
        public:
            Traces()
            {
                _source.Listeners().Clear();
                _source.Listeners().Add(TextWriterTraceListener(_writer, "lines"));
                _source.Switch().Level(SourceLevels::Verbose);
            }
            Traces(const Traces&) = delete;
            Traces& operator=(const Traces&) = delete;
            ~Traces()
            {
                const Exempt exempt;
                _source.Switch().Level(SourceLevels::Off);
                _source.Listeners().Clear();
            }

        private:
            const TraceSource _source = TraceSource("System.Net.Sockets");
            const StringWriter _writer;
        };

        void Traced()
        {
            std::optional<Traces> traces;
            {
                const Exempt exempt;
                traces.emplace();
            }
            const Pair pair;
            const Call receive, send;
            const Array<Byte> bytes(10);
            const auto receiving = receive.Begun([&](const AsyncCallback& callback)
                                                 { return pair.Server.BeginReceive(bytes, 0, 10, SocketFlags::None, callback, nullptr); });
            pair.Client.Send(Numbers(10));
            Expect(pair.Server.EndReceive(receiving) == 10, "not all was received");
            const Task<int> task = pair.Client.ReceiveAsync(bytes);
            Expect(ResultOf(pair.Server.SendAsync(Numbers(10))) == 10, "not all was sent");
            Expect(ResultOf(task) == 10, "not all was received");
            const SocketAsyncEventArgs e;
            e.SetBuffer(Numbers(10), 0, 10);
            if (!pair.Client.SendAsync(e) && e.SocketError() != SocketError::Success)
            {
                throw SocketException(static_cast<int>(e.SocketError()));
            }
            ReceiveAll(pair.Server, 10);
            try
            {
                pair.Client.Connect(IPEndPoint(IPAddress::Loopback, 9));
            }
            catch (const SocketException&)
            {
            }
            pair.Client.Close();
        }

        constexpr Scenario scenarios[] = {
            {.Name = "system: files with buffers", .Run = &FilesWithBuffers},
            {.Name = "system: handed over", .Run = &HandedOver, .HandsOver = true},
            {.Name = "system: adopted", .Run = &Adopted},
            {.Name = "system: Unix-domain styles", .Run = &UnixStyles},
            {.Name = "system: Unix-domain datagrams", .Run = &UnixDatagrams},
            {.Name = "system: echo requests", .Run = &EchoRequests},
            {.Name = "system: interfaces", .Run = &Interfaces},
            {.Name = "system: state", .Run = &SystemWideState},
            {.Name = "system: traced", .Run = &Traced},
        };
    }

    std::span<const Scenario> SystemScenarios() noexcept
    {
        return scenarios;
    }
}
