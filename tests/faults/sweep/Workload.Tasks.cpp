// Each operation as a Task or a ValueTask, awaited and waited for, with tokens that are never cancelled and such that are.
#include "Workload.hpp"
#include <System/Collections.hpp>
#include <System/Threading.hpp>
#include <System/Threading/Tasks.hpp>

namespace Faults
{
    using namespace System;
    using namespace System::Collections::Generic;
    using namespace System::Net;
    using namespace System::Net::Sockets;
    using namespace System::Threading;
    using namespace System::Threading::Tasks;

    namespace
    {
        void Connections()
        {
            const Socket listener = Listener();
            const int port = static_cast<IPEndPoint>(listener.LocalEndPoint()).Port();
            const Socket client = Stream();
            const CancellationTokenSource source;
            const Task<Socket> accepting = listener.AcceptAsync();
            ResultOf(client.ConnectAsync(listener.LocalEndPoint()));
            const Socket server = Kept(ResultOf(accepting));
            ResultOf(client.DisconnectAsync(true, source.Token()));
            ResultOf(client.ConnectAsync(IPAddress::Loopback, port, source.Token()));
            Kept(ResultOf(listener.AcceptAsync(source.Token())));
            const Socket given = Stream();
            const Task<Socket> intoGiven = listener.AcceptAsync(given);
            ResultOf(Stream().ConnectAsync(Array<IPAddress>{IPAddress::Loopback, IPAddress::Loopback}, port));
            Expect(ResultOf(intoGiven) == given, "another socket than was given");
        }

        void ConnectionsByName()
        {
            const Socket listener = Listener();
            const int port = static_cast<IPEndPoint>(listener.LocalEndPoint()).Port();
            const CancellationTokenSource source;
            ResultOf(Stream().ConnectAsync("localhost", port));
            ResultOf(Stream().ConnectAsync("localhost", port, source.Token()));
            ResultOf(Stream().ConnectAsync(DnsEndPoint("localhost", port)));
        }

        void Streams()
        {
            const Pair pair;
            const CancellationTokenSource source;
            const Array<Byte> bytes(10);
            const Task<int> receiving = pair.Server.ReceiveAsync(bytes);
            Expect(ResultOf(pair.Client.SendAsync(Numbers(10))) == 10, "not all was sent");
            Expect(ResultOf(receiving) == 10, "not all was received");
            ExpectNumbers(bytes, 10);
            const Task<int> listed = pair.Server.ReceiveAsync(Segments(bytes));
            Expect(ResultOf(pair.Client.SendAsync(Segments(Numbers(10)))) == 10, "not all was sent");
            Expect(ResultOf(listed) == 10, "not all was received");
            const ValueTask<int> first = pair.Server.ReceiveAsync(bytes.AsMemory(0, 4), source.Token());
            const ValueTask<int> second = pair.Server.ReceiveAsync(bytes.AsMemory(4, 4), source.Token());
            Expect(ResultOf(pair.Client.SendAsync(ReadOnlyMemory<Byte>(Numbers(8)), source.Token())) == 8, "not all was sent");
            Expect(ResultOf(first) == 4 && ResultOf(second) == 4, "not all was received");
            ExpectNumbers(bytes, 8);
            ResultOf(pair.Client.SendFileAsync("/etc/passwd", source.Token()));
            ResultOf(pair.Client.SendFileAsync("/etc/passwd", ReadOnlyMemory<Byte>(Numbers(10)), ReadOnlyMemory<Byte>(Numbers(3)),
                                               TransmitFileOptions::UseDefaultWorkerThread));
        }

        /// Closes the socket of a coroutine that has ended, so that nobody waits for it.
        struct Ending
        {
            explicit Ending(const Socket& socket) noexcept : _socket(socket) {}
            Ending(const Ending&) = delete;
            Ending& operator=(const Ending&) = delete;
            ~Ending() { _socket.Close(); }

        private:
            const Socket _socket;
        };

        Task<int> Echo(Socket socket, int rounds)
        {
            const Ending ends(socket);
            const Array<Byte> buffer(16);
            int all = 0;
            for (int i = 0; i != rounds; ++i)
            {
                const int count = co_await socket.ReceiveAsync(Memory<Byte>(buffer));
                const Memory<Byte> received = buffer.AsMemory(0, count);
                all += co_await socket.SendAsync(ReadOnlyMemory<Byte>(received));
            }
            co_return all;
        }

        Task<int> Ask(Socket socket, int rounds)
        {
            const Ending ends(socket);
            const Array<Byte> buffer(16);
            int all = 0;
            for (int i = 0; i != rounds; ++i)
            {
                const Array<Byte> sent = Numbers(8);
                co_await socket.SendAsync(sent);
                const int count = co_await socket.ReceiveAsync(buffer);
                if (count == 0)
                {
                    throw SocketException(static_cast<int>(SocketError::ConnectionReset)); // the other one gave up
                }
                all += count;
            }
            co_return all;
        }

        void Coroutines()
        {
            const Pair pair;
            const Call continued;
            const Task<int> echo = Echo(pair.Server, 3);
            const Task<int> ask = Ask(pair.Client, 3);
            const Task<void> after = ask.ContinueWith([number = continued.Number()](const Task<int>&) { Call::NoteOver(number); });
            continued.NoteBegun();
            try
            {
                Expect(ResultOf(ask) == 24, "another number of bytes");
                ResultOf(Task<void>::WhenAll(after, echo));
            }
            catch (const Exception&)
            {
                // Both hold their sockets, and the one waits for the other.
                CloseKept();
                throw;
            }
        }

        void Datagram()
        {
            const Socket first = Datagrams();
            const Socket second = Datagrams();
            const CancellationTokenSource source;
            const Array<Byte> bytes(20);
            const EndPoint any = IPEndPoint(IPAddress::Any, 0);
            const Task<SocketReceiveFromResult> receiving = second.ReceiveFromAsync(bytes, any);
            Expect(ResultOf(first.SendToAsync(Numbers(10), second.LocalEndPoint())) == 10, "not all was sent");
            const SocketReceiveFromResult result = ResultOf(receiving);
            Expect(result.ReceivedBytes == 10 && result.RemoteEndPoint.Equals(first.LocalEndPoint()), "another datagram");
            const ValueTask<SocketReceiveMessageFromResult> message =
                second.ReceiveMessageFromAsync(Memory<Byte>(bytes), any, source.Token());
            ResultOf(first.SendToAsync(ReadOnlyMemory<Byte>(Numbers(7)), second.LocalEndPoint(), source.Token()));
            Expect(ResultOf(message).ReceivedBytes == 7, "another datagram");
            const SocketAddress sender(AddressFamily::InterNetwork);
            const ValueTask<int> byAddress = second.ReceiveFromAsync(Memory<Byte>(bytes), SocketFlags::None, sender, source.Token());
            ResultOf(first.SendToAsync(ReadOnlyMemory<Byte>(Numbers(5)), SocketFlags::None, second.LocalEndPoint().Serialize()));
            Expect(ResultOf(byAddress) == 5, "another datagram");
        }

        void Names()
        {
            const CancellationTokenSource source;
            const Task<Array<IPAddress>> addresses = Dns::GetHostAddressesAsync("localhost");
            const Task<IPHostEntry> entry = Dns::GetHostEntryAsync("localhost", source.Token());
            const Task<IPHostEntry> byAddress = Dns::GetHostEntryAsync(IPAddress::Loopback);
            Expect(ResultOf(addresses).Length() > 0, "a name without addresses");
            Expect(ResultOf(entry).AddressList().Length() > 0, "a name without addresses");
            (void)ResultOf(byAddress);
        }

        /// Whatever is begun by begin(token) is cancelled, which may come too late.
        template <class Begin>
        void Cancelled(const Begin& begin)
        {
            const CancellationTokenSource source;
            const auto task = begin(source.Token());
            source.Cancel();
            try
            {
                (void)ResultOf(task);
                Expect(false, "a call that was cancelled ended well");
            }
            catch (const OperationCanceledException&)
            {
            }
        }

        void CancelledInTheMiddle()
        {
            const Socket listener = Listener();
            const Pair pair;
            const Socket datagrams = Datagrams();
            const Array<Byte> bytes(20);
            const EndPoint any = IPEndPoint(IPAddress::Any, 0);
            Cancelled([&](const CancellationToken& token) { return listener.AcceptAsync(token); });
            Cancelled([&](const CancellationToken& token) { return pair.Server.ReceiveAsync(Memory<Byte>(bytes), token); });
            Cancelled([&](const CancellationToken& token) { return datagrams.ReceiveFromAsync(Memory<Byte>(bytes), any, token); });
            Cancelled([&](const CancellationToken& token) { return datagrams.ReceiveMessageFromAsync(Memory<Byte>(bytes), any, token); });
            pair.Client.SendBufferSize(5000);
            const Array<Byte> much(4000000);
            Cancelled([&](const CancellationToken& token) { return pair.Client.SendAsync(ReadOnlyMemory<Byte>(much), token); });
            // The sockets are as good as before.
            pair.Server.Send(Numbers(10));
            ReceiveAll(pair.Client, 10);
        }

        void NamesCancelledInTheMiddle()
        {
            const CancellationTokenSource source;
            const Task<Array<IPAddress>> looking = Dns::GetHostAddressesAsync("localhost", source.Token());
            const ValueTask<void> connecting = Stream().ConnectAsync("localhost", 9, source.Token());
            source.Cancel();
            for (int i = 0; i != 2; ++i)
            {
                try
                {
                    if (i == 0)
                    {
                        (void)ResultOf(looking);
                    }
                    else
                    {
                        ResultOf(connecting);
                    }
                }
                catch (const OperationCanceledException&)
                {
                }
                catch (const SocketException&)
                {
                    // nobody listens at 9, which may have been found out before
                }
            }
        }

        void ClosedInTheMiddle()
        {
            const Socket listener = Listener();
            const Pair pair;
            const Task<Socket> accepting = listener.AcceptAsync();
            const Task<int> receiving = pair.Server.ReceiveAsync(Array<Byte>(10));
            listener.Close();
            pair.Server.Close();
            try
            {
                (void)ResultOf(receiving);
                Expect(false, "a receive on a closed socket ended well");
            }
            catch (const SocketException& exception)
            {
                if (exception.SocketErrorCode() != SocketError::OperationAborted)
                {
                    throw;
                }
            }
            (void)ResultOf(accepting);
        }

        constexpr Scenario scenarios[] = {
            {.Name = "tasks: connections", .Run = &Connections, .StartsEngine = true},
            {.Name = "tasks: connections by name", .Run = &ConnectionsByName},
            {.Name = "tasks: streams", .Run = &Streams},
            {.Name = "tasks: coroutines", .Run = &Coroutines, .Closes = true},
            {.Name = "tasks: datagrams", .Run = &Datagram},
            {.Name = "tasks: names", .Run = &Names, .StartsEngine = true},
            {.Name = "tasks: cancelled", .Run = &CancelledInTheMiddle, .Cancels = true},
            {.Name = "tasks: names cancelled", .Run = &NamesCancelledInTheMiddle, .Cancels = true},
            {.Name = "tasks: closed", .Run = &ClosedInTheMiddle, .Closes = true},
        };
    }

    std::span<const Scenario> TaskScenarios() noexcept
    {
        return scenarios;
    }
}
