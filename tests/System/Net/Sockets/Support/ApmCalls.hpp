// Every Begin/End pair of Socket, in every form, as data: how a call of it begins, what completes it, and how it ends.
#pragma once
#include "Connections.hpp"

namespace SocketTests
{
    /// One call that can be begun.
    struct ApmCall
    {
        Socket Self = nullptr;      ///< on which the call is begun
        std::vector<Socket> Others; ///< kept open meanwhile
        std::function<IAsyncResult(const AsyncCallback&)> Begin;
        std::function<void()> Satisfy; ///< makes a call that has begun complete; empty if it does by itself
        std::function<void(const Socket&, const IAsyncResult&)> End;
    };

    struct ApmKind
    {
        const char* Name;
        const char* Pair; ///< the part of the name after Begin
        bool Waits;       ///< whether the call stays pending until Satisfy or Close
        std::function<ApmCall()> Make;
    };

    namespace Ends
    {
        inline void Accept(const Socket& s, const IAsyncResult& r)
        {
            (void)s.EndAccept(r);
        }
        inline void AcceptExact(const Socket& s, const IAsyncResult& r)
        {
            Array<Byte> data;
            (void)s.EndAccept(data, r);
        }
        inline void AcceptWhole(const Socket& s, const IAsyncResult& r)
        {
            Array<Byte> data;
            int transferred = 0;
            (void)s.EndAccept(data, transferred, r);
        }
        inline void Connect(const Socket& s, const IAsyncResult& r)
        {
            s.EndConnect(r);
        }
        inline void Disconnect(const Socket& s, const IAsyncResult& r)
        {
            s.EndDisconnect(r);
        }
        inline void Send(const Socket& s, const IAsyncResult& r)
        {
            (void)s.EndSend(r);
        }
        inline void SendCode(const Socket& s, const IAsyncResult& r)
        {
            SocketError error{};
            (void)s.EndSend(r, error);
        }
        inline void Receive(const Socket& s, const IAsyncResult& r)
        {
            (void)s.EndReceive(r);
        }
        inline void ReceiveCode(const Socket& s, const IAsyncResult& r)
        {
            SocketError error{};
            (void)s.EndReceive(r, error);
        }
        inline void SendTo(const Socket& s, const IAsyncResult& r)
        {
            (void)s.EndSendTo(r);
        }
        inline void ReceiveFrom(const Socket& s, const IAsyncResult& r)
        {
            EndPoint from = IPEndPoint(IPAddress::Any, 0);
            (void)s.EndReceiveFrom(r, from);
        }
        inline void ReceiveMessageFrom(const Socket& s, const IAsyncResult& r)
        {
            EndPoint from = IPEndPoint(IPAddress::Any, 0);
            SocketFlags flags{};
            IPPacketInformation packet;
            (void)s.EndReceiveMessageFrom(r, flags, from, packet);
        }
        inline void SendFile(const Socket& s, const IAsyncResult& r)
        {
            s.EndSendFile(r);
        }
    }

    namespace Calls
    {
        using End = void (*)(const Socket&, const IAsyncResult&);
        using Segments = Collections::Generic::List<ArraySegment<Byte>>;

        inline Segments ListOf(const Array<Byte>& one, const Array<Byte>& two)
        {
            Segments list;
            list.Add(ArraySegment<Byte>(one));
            list.Add(ArraySegment<Byte>(two));
            return list;
        }

        /// @param form 0: plain, 1: with a size, 2: with a socket too
        inline ApmCall Accept(int form, int receiveSize, End end)
        {
            ApmCall call;
            const Socket listener = call.Self = Listener();
            const Socket client = Tcp();
            const Socket given = form == 2 ? Tcp() : Socket(nullptr);
            call.Others = {client};
            call.Begin = [=](const AsyncCallback& callback)
            {
                return form == 0   ? listener.BeginAccept(callback, listener)
                       : form == 1 ? listener.BeginAccept(receiveSize, callback, listener)
                                   : listener.BeginAccept(given, receiveSize, callback, listener);
            };
            call.Satisfy = [=]
            {
                client.Connect(listener.LocalEndPoint());
                client.Send(Bytes("hello"));
            };
            call.End = end;
            return call;
        }

        /// A connection is there, its first data is not.
        inline ApmCall AcceptSilent(int form, End end)
        {
            ApmCall call = Accept(form, 5, end);
            const Socket listener = call.Self;
            const Socket client = call.Others[0];
            const auto begin = call.Begin;
            call.Begin = [=](const AsyncCallback& callback)
            {
                client.Connect(listener.LocalEndPoint());
                IAsyncResult result = begin(callback);
                // Another accept gets the next connection as soon as this one waits for data.
                const IAsyncResult next = listener.BeginAccept(nullptr, nullptr);
                const Socket second = ConnectedTo(listener);
                (void)listener.EndAccept(next);
                return result;
            };
            call.Satisfy = [=] { client.Send(Bytes("hello")); };
            return call;
        }

        inline ApmCall Connect(int form)
        {
            ApmCall call;
            const Socket listener = Listener();
            const Socket socket = call.Self = Tcp();
            call.Others = {listener};
            const int port = PortOf(listener);
            call.Begin = [=](const AsyncCallback& callback)
            {
                return form == 0   ? socket.BeginConnect(listener.LocalEndPoint(), callback, socket)
                       : form == 1 ? socket.BeginConnect(IPAddress::Loopback, port, callback, socket)
                       : form == 2 ? socket.BeginConnect(Array<IPAddress>{IPAddress::Loopback}, port, callback, socket)
                                   : socket.BeginConnect("localhost", port, callback, socket);
            };
            call.End = Ends::Connect;
            return call;
        }

        /// Stays pending: the listener's queue is full, so that the system lets the client wait.
        inline ApmCall ConnectWaiting()
        {
            ApmCall call;
            const Socket listener = Listener(0);
            const Socket socket = call.Self = Tcp();
            call.Others = {listener};
            for (int i = 0; i != 2; ++i)
            {
                const Socket filler = Tcp();
                filler.BeginConnect(listener.LocalEndPoint(), nullptr, nullptr);
                call.Others.push_back(filler);
            }
            call.Begin = [=](const AsyncCallback& callback) { return socket.BeginConnect(listener.LocalEndPoint(), callback, socket); };
            call.End = Ends::Connect;
            return call;
        }

        inline ApmCall Disconnect()
        {
            ApmCall call;
            const Pair pair;
            const Socket socket = call.Self = pair.Client;
            call.Others = {pair.Server};
            call.Begin = [=](const AsyncCallback& callback) { return socket.BeginDisconnect(true, callback, socket); };
            call.End = Ends::Disconnect;
            return call;
        }

        /// @param form 0: array, 1: array and code, 2: list, 3: list and code
        inline ApmCall Send(int form, bool waits)
        {
            ApmCall call;
            const Pair pair;
            const Socket socket = call.Self = pair.Client;
            const Socket server = pair.Server;
            call.Others = {server};
            if (waits)
            {
                Fill(socket);
            }
            const Array<Byte> block = Array<Byte>(waits ? 1 << 20 : 4);
            call.Begin = [=](const AsyncCallback& callback)
            {
                SocketError error{};
                return form == 0   ? socket.BeginSend(block, 0, block.Length(), SocketFlags::None, callback, socket)
                       : form == 1 ? socket.BeginSend(block, 0, block.Length(), SocketFlags::None, error, callback, socket)
                       : form == 2 ? socket.BeginSend(ListOf(block, block), SocketFlags::None, callback, socket)
                                   : socket.BeginSend(ListOf(block, block), SocketFlags::None, error, callback, socket);
            };
            call.Satisfy = [=]
            {
                const Array<Byte> sink(1 << 20);
                while (server.Poll(200'000, SelectMode::SelectRead) && server.Receive(sink) != 0)
                {
                }
            };
            call.End = form % 2 == 0 ? Ends::Send : Ends::SendCode;
            return call;
        }

        inline ApmCall Receive(int form)
        {
            ApmCall call;
            const Pair pair;
            const Socket socket = call.Self = pair.Client;
            const Socket server = pair.Server;
            call.Others = {server};
            const Array<Byte> buffer(8);
            call.Begin = [=](const AsyncCallback& callback)
            {
                SocketError error{};
                return form == 0   ? socket.BeginReceive(buffer, 0, 8, SocketFlags::None, callback, socket)
                       : form == 1 ? socket.BeginReceive(buffer, 0, 8, SocketFlags::None, error, callback, socket)
                       : form == 2 ? socket.BeginReceive(ListOf(buffer, buffer), SocketFlags::None, callback, socket)
                                   : socket.BeginReceive(ListOf(buffer, buffer), SocketFlags::None, error, callback, socket);
            };
            call.Satisfy = [=] { server.Send(Bytes("hello")); };
            call.End = form % 2 == 0 ? Ends::Receive : Ends::ReceiveCode;
            return call;
        }

        inline ApmCall SendTo()
        {
            ApmCall call;
            const Socket peer = Bound(Udp());
            const Socket socket = call.Self = Bound(Udp());
            call.Others = {peer};
            call.Begin = [=](const AsyncCallback& callback)
            { return socket.BeginSendTo(Bytes("hello"), 0, 5, SocketFlags::None, peer.LocalEndPoint(), callback, socket); };
            call.End = Ends::SendTo;
            return call;
        }

        inline ApmCall ReceiveFrom(bool message)
        {
            ApmCall call;
            const Socket peer = Bound(Udp());
            const Socket socket = call.Self = Bound(Udp());
            call.Others = {peer};
            const Array<Byte> buffer(8);
            call.Begin = [=](const AsyncCallback& callback)
            {
                EndPoint from = IPEndPoint(IPAddress::Any, 0);
                return message ? socket.BeginReceiveMessageFrom(buffer, 0, 8, SocketFlags::None, from, callback, socket)
                               : socket.BeginReceiveFrom(buffer, 0, 8, SocketFlags::None, from, callback, socket);
            };
            call.Satisfy = [=] { peer.SendTo(Bytes("hello"), socket.LocalEndPoint()); };
            call.End = message ? Ends::ReceiveMessageFrom : Ends::ReceiveFrom;
            return call;
        }

        /// Without a file, which is but one of the parts that are sent.
        inline ApmCall SendFile(bool waits)
        {
            ApmCall call = Send(0, waits);
            const Socket socket = call.Self;
            const Array<Byte> block = Array<Byte>(waits ? 1 << 20 : 4);
            call.Begin = [=](const AsyncCallback& callback)
            { return socket.BeginSendFile(nullptr, block, block, TransmitFileOptions::UseDefaultWorkerThread, callback, socket); };
            call.End = Ends::SendFile;
            return call;
        }
    }

    /// All of them.
    inline const std::vector<ApmKind>& ApmKinds()
    {
        using namespace Calls;
        static const std::vector<ApmKind> kinds = {
            {"Accept", "Accept", true, [] { return Accept(0, 0, Ends::Accept); }},
            {"Accept of size 0, exact", "Accept", true, [] { return Accept(1, 0, Ends::AcceptExact); }},
            {"Accept with size", "Accept", true, [] { return Accept(1, 5, Ends::AcceptExact); }},
            {"Accept with size, whole array", "Accept", true, [] { return Accept(1, 5, Ends::AcceptWhole); }},
            {"Accept with size, data dropped", "Accept", true, [] { return Accept(1, 5, Ends::Accept); }},
            {"Accept into a socket", "Accept", true, [] { return Accept(2, 0, Ends::Accept); }},
            {"Accept into a socket with size", "Accept", true, [] { return Accept(2, 5, Ends::AcceptWhole); }},
            {"Accept with size, silent client", "Accept", true, [] { return AcceptSilent(1, Ends::AcceptExact); }},
            {"Accept into a socket with size, silent client", "Accept", true, [] { return AcceptSilent(2, Ends::AcceptExact); }},
            {"Connect to an end point", "Connect", false, [] { return Connect(0); }},
            {"Connect to an address", "Connect", false, [] { return Connect(1); }},
            {"Connect to addresses", "Connect", false, [] { return Connect(2); }},
            {"Connect to a host", "Connect", false, [] { return Connect(3); }},
            {"Disconnect", "Disconnect", false, [] { return Disconnect(); }},
            {"Send", "Send", false, [] { return Send(0, false); }},
            {"Send with code", "Send", false, [] { return Send(1, false); }},
            {"Send of a list", "Send", false, [] { return Send(2, false); }},
            {"Send of a list with code", "Send", false, [] { return Send(3, false); }},
            {"Send with full buffers", "Send", true, [] { return Send(0, true); }},
            {"Send of a list with full buffers", "Send", true, [] { return Send(3, true); }},
            {"Receive", "Receive", true, [] { return Receive(0); }},
            {"Receive with code", "Receive", true, [] { return Receive(1); }},
            {"Receive into a list", "Receive", true, [] { return Receive(2); }},
            {"Receive into a list with code", "Receive", true, [] { return Receive(3); }},
            {"SendTo", "SendTo", false, [] { return SendTo(); }},
            {"ReceiveFrom", "ReceiveFrom", true, [] { return ReceiveFrom(false); }},
            {"ReceiveMessageFrom", "ReceiveMessageFrom", true, [] { return ReceiveFrom(true); }},
            {"SendFile", "SendFile", false, [] { return SendFile(false); }},
            {"SendFile with full buffers", "SendFile", true, [] { return SendFile(true); }},
        };
        return kinds;
    }
}
