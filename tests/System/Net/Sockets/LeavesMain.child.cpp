// A program that leaves main while calls are pending, in the way that its argument says.
#include <System/IAsyncResult.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Threading.hpp>
#include <atomic>
#include <cstdlib>
#include <string>
#include <vector>

using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;

namespace
{
    Socket Tcp()
    {
        return Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    }

    struct Everything
    {
        Socket Listener = Tcp();
        Socket Client = Tcp();
        Socket Server;
        Socket Datagrams = Socket(AddressFamily::InterNetwork, SocketType::Dgram, ProtocolType::Udp);
        std::vector<IAsyncResult> Results;

        void Begin(const AsyncCallback& callback)
        {
            Listener.Bind(IPEndPoint(IPAddress::Loopback, 0));
            Listener.Listen(10);
            Client.Connect(Listener.LocalEndPoint());
            Server = Listener.Accept();
            Datagrams.Bind(IPEndPoint(IPAddress::Loopback, 0));
            EndPoint from = IPEndPoint(IPAddress::Any, 0);
            Results.push_back(Listener.BeginAccept(callback, nullptr));
            Results.push_back(Listener.BeginAccept(10, callback, nullptr));
            Results.push_back(Client.BeginReceive(Array<Byte>(10), 0, 10, 0, callback, nullptr));
            Results.push_back(Server.BeginSend(Array<Byte>(1 << 26), 0, 1 << 26, 0, callback, nullptr));
            Results.push_back(Datagrams.BeginReceiveFrom(Array<Byte>(10), 0, 10, 0, from, callback, nullptr));
        }
    };
}

int main(int argc, char* argv[])
{
    const std::string how = argc > 1 ? argv[1] : "pending";
    const AsyncCallback nothing = [](const IAsyncResult&) {};
    if (how == "pending")
    {
        Everything local;
        local.Begin(nothing);
        return 0;
    }
    if (how == "callbacks")
    {
        // Callbacks that are still at work, and make more.
        static Everything& kept = *new Everything;
        static std::atomic<int> rounds{0};
        static AsyncCallback& again = *new AsyncCallback;
        again = [](const IAsyncResult&)
        {
            ++rounds;
            kept.Server.BeginSend(Array<Byte>(1), 0, 1, 0, nullptr, nullptr);
            kept.Client.BeginReceive(Array<Byte>(1), 0, 1, 0, again, nullptr);
        };
        kept.Begin(again);
        while (rounds < 100)
        {
            Threading::Thread::Sleep(1);
        }
        for (int i = 0; i != 8; ++i)
        {
            kept.Datagrams.BeginSendTo(
                Array<Byte>(1), 0, 1, 0, kept.Datagrams.LocalEndPoint(), [](const IAsyncResult&) { Threading::Thread::Sleep(100'000); },
                nullptr);
        }
        return 0;
    }
    if (how == "statics")
    {
        static Everything destroyedLater;
        destroyedLater.Begin(nothing);
        return 0;
    }
    if (how == "exit")
    {
        Everything local;
        local.Begin(nothing);
        local.Datagrams.BeginSendTo(
            Array<Byte>(1), 0, 1, 0, local.Datagrams.LocalEndPoint(), [](const IAsyncResult&) { std::exit(0); }, nullptr);
        for (;;)
        {
            Threading::Thread::Sleep(1000);
        }
    }
    if (how == "dns")
    {
        for (int i = 0; i != 40; ++i)
        {
            Dns::BeginGetHostEntry("no-such-host-" + std::to_string(i) + ".invalid", nothing, nullptr);
            Tcp().BeginConnect("no-such-host-" + std::to_string(i) + ".invalid", 1, nothing, nullptr);
        }
        return 0;
    }
    return 2;
}
