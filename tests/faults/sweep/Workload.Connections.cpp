#include "Workload.hpp"
#include "Injection.hpp"
#include <optional>
#include <thread>

namespace Faults
{
    using namespace System;
    using namespace System::Net;
    using namespace System::Net::Sockets;

    namespace
    {
        void BegunConnection()
        {
            const Socket listener = Listener();
            const Socket client = Stream();
            const Call accept, connect, disconnect;
            const auto accepting = accept.Begun([&](const AsyncCallback& callback) { return listener.BeginAccept(callback, nullptr); });
            const auto connecting = connect.Begun([&](const AsyncCallback& callback)
                                                  { return client.BeginConnect(listener.LocalEndPoint(), callback, nullptr); });
            client.EndConnect(connecting);
            const Socket server = listener.EndAccept(accepting);
            server.Send(Numbers(5));
            ReceiveAll(client, 5);
            const auto disconnecting =
                disconnect.Begun([&](const AsyncCallback& callback) { return client.BeginDisconnect(true, callback, nullptr); });
            client.EndDisconnect(disconnecting);
        }

        void BegunAcceptWithData()
        {
            const Socket listener = Listener();
            const Socket given = Stream();
            const Call first, second;
            const auto withData = first.Begun([&](const AsyncCallback& callback) { return listener.BeginAccept(20, callback, nullptr); });
            const auto intoGiven =
                second.Begun([&](const AsyncCallback& callback) { return listener.BeginAccept(given, 0, callback, nullptr); });
            const Socket sender = Stream();
            sender.Connect(listener.LocalEndPoint());
            sender.Send(Numbers(8));
            sender.Shutdown(SocketShutdown::Send);
            const Socket other = Stream();
            other.Connect(listener.LocalEndPoint());
            Array<Byte> data;
            int received = 0;
            const Socket connection = listener.EndAccept(data, received, withData);
            Expect(received > 0 && connection.Connected(), "an accept without its data");
            ExpectNumbers(data, received);
            (void)listener.EndAccept(intoGiven);
        }

        void Reconnection()
        {
            const Socket listener = Listener();
            const Socket client = Stream();
            client.Connect(listener.LocalEndPoint());
            const Socket first = listener.Accept();
            client.Disconnect(true);
            client.Connect(listener.LocalEndPoint());
            const Socket second = listener.Accept();
            second.Send(Numbers(5));
            ReceiveAll(client, 5);
        }

        void AddressLists()
        {
            const Socket listener = Listener();
            const int port = static_cast<IPEndPoint>(listener.LocalEndPoint()).Port();
            const Socket client = Stream();
            client.Connect(Array<IPAddress>{IPAddress::Parse("127.0.0.1")}, port);
            const Socket begun = Stream();
            const Call connect;
            const auto connecting = connect.Begun(
                [&](const AsyncCallback& callback) {
                    return begun.BeginConnect(Array<IPAddress>{IPAddress::Loopback, IPAddress::Loopback}, port, callback, nullptr);
                });
            begun.EndConnect(connecting);
            const Socket refused = Stream();
            try
            {
                const Socket unused = Stream();
                unused.Bind(IPEndPoint(IPAddress::Loopback, 0)); // bound and not listening: refuses
                refused.Connect(unused.LocalEndPoint());
                Expect(false, "a connection to nobody");
            }
            catch (const SocketException&)
            {
            }
            refused.Connect(IPAddress::Loopback, port);
        }

        /// Runs something on a thread that is not among what fails.
        class Beside
        {
        public:
            template <class F>
            explicit Beside(const F& run)
            {
                const Exempt exempt;
                _thread.emplace(
                    [run]
                    {
                        try
                        {
                            run();
                        }
                        catch (const Exception&)
                        {
                        }
                    });
            }
            ~Beside()
            {
                const Exempt exempt;
                _thread->join();
            }

        private:
            std::optional<std::thread> _thread;
        };

        void ClosedWhileBegun()
        {
            const Pair pair;
            const Socket listener = Listener();
            const Call receive, accept, more;
            Array<Byte> bytes(10);
            const auto receiving = receive.Begun([&](const AsyncCallback& callback)
                                                 { return pair.Server.BeginReceive(bytes, 0, 10, SocketFlags::None, callback, nullptr); });
            const auto accepting = accept.Begun([&](const AsyncCallback& callback) { return listener.BeginAccept(5, callback, nullptr); });
            const Socket silent = Stream();
            silent.Connect(listener.LocalEndPoint());
            const auto acceptingMore = more.Begun([&](const AsyncCallback& callback) { return listener.BeginAccept(callback, nullptr); });
            pair.Server.Close();
            listener.Close();
            receive.Await();
            accept.Await();
            more.Await();
            try
            {
                pair.Server.EndReceive(receiving);
                Expect(false, "a receive on a closed socket ended well");
            }
            catch (const ObjectDisposedException&)
            {
            }
        }

        void ClosedWhileBlocked()
        {
            const Socket listener = Listener();
            const Pair pair;
            const Beside accepting([&] { (void)listener.Accept(); });
            const Beside receiving([&] { pair.Server.Receive(Array<Byte>(10)); });
            const Beside closing(
                [&]
                {
                    std::this_thread::yield();
                    listener.Close();
                    pair.Server.Close();
                });
            pair.Client.Send(Numbers(5));
        }

        constexpr Scenario scenarios[] = {
            {"begun connection", &BegunConnection},
            {"begun accept with data", &BegunAcceptWithData},
            {"reconnection", &Reconnection},
            {"address lists", &AddressLists},
            {"closed while begun", &ClosedWhileBegun, true},
            {"closed while blocked", &ClosedWhileBlocked, true},
        };
    }

    std::span<const Scenario> ConnectionScenarios() noexcept
    {
        return scenarios;
    }
}
