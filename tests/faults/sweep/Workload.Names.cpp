#include "Workload.hpp"

namespace Faults
{
    using namespace System;
    using namespace System::Net;
    using namespace System::Net::Sockets;

    namespace
    {
        void BlockingNames()
        {
            Expect(!String::IsNullOrEmpty(Dns::GetHostName()), "this machine has no name");
            Expect(Dns::GetHostAddresses("localhost").Length() > 0, "a name without addresses");
            Expect(Dns::GetHostEntry("localhost").AddressList().Length() > 0, "a name without addresses");
            (void)Dns::GetHostEntry(IPAddress::Loopback);
            (void)Dns::GetHostAddresses("");
            try
            {
                (void)Dns::GetHostEntry("");
            }
            catch (const SocketException&)
            {
                // not every machine knows itself
            }
        }

        void BegunNames()
        {
            const Call addresses, entry;
            const auto first =
                addresses.Begun([](const AsyncCallback& callback) { return Dns::BeginGetHostAddresses("localhost", callback, nullptr); });
            const auto second =
                entry.Begun([](const AsyncCallback& callback) { return Dns::BeginGetHostEntry("localhost", callback, nullptr); });
            Expect(Dns::EndGetHostAddresses(first).Length() > 0, "a name without addresses");
            Expect(Dns::EndGetHostEntry(second).AddressList().Length() > 0, "a name without addresses");
        }

        void ConnectionsByName()
        {
            const Socket listener = Listener();
            const int port = static_cast<IPEndPoint>(listener.LocalEndPoint()).Port();
            const Socket blocking = Stream();
            blocking.Connect("localhost", port);
            const Socket first = listener.Accept();
            const Socket begun = Stream();
            const Call connect;
            const auto connecting =
                connect.Begun([&](const AsyncCallback& callback) { return begun.BeginConnect("localhost", port, callback, nullptr); });
            begun.EndConnect(connecting);
            const Socket second = listener.Accept();
            const Socket byEndPoint = Stream();
            byEndPoint.Connect(DnsEndPoint("localhost", port));
            second.Send(Numbers(5));
            ReceiveAll(begun, 5);
        }

        void ClosedWhileLookingUp()
        {
            const Socket socket = Stream();
            const Call connect;
            (void)connect.Begun([&](const AsyncCallback& callback) { return socket.BeginConnect("localhost", 9, callback, nullptr); });
            socket.Close();
            connect.Await();
        }

        constexpr Scenario scenarios[] = {
            {"blocking names", &BlockingNames},
            {"begun names", &BegunNames, false, false, true},
            {"connections by name", &ConnectionsByName},
            {"closed while looking up", &ClosedWhileLookingUp, true},
        };
    }

    std::span<const Scenario> NameScenarios() noexcept
    {
        return scenarios;
    }
}
