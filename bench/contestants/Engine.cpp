// The asynchronous work by the engine below Begin and End: operations that are started again in place, and what follows a completion runs
// within it. SocketAsyncEventArgs and ValueTask are faces of just this.
#include "Support/Contestant.hpp"
#include "compat/core/faces/InPlace.hpp"
#include "compat/core/sockets/AcceptOperation.hpp"
#include "compat/core/sockets/Guard.hpp"
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <memory>

using namespace Bench;
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;
using System::Core::BufferView;
using System::Core::SocketReference;
using System::Core::SocketState;

namespace
{
    std::size_t size = 0;

    struct Connection
    {
        explicit Connection(SocketReference socket) : Socket(std::move(socket)), Buffer(static_cast<int>(size)) {}

        SocketReference Socket;
        Array<Byte> Buffer;

        [[nodiscard]] BufferView View() const noexcept { return {Buffer, Buffer.data(), Buffer.size()}; }
    };

    struct Echo : Connection
    {
        explicit Echo(SocketReference socket) : Connection(std::move(socket)) {}

        void Begin() noexcept
        {
            while (!_receive.Start() && Answer())
            {
            }
        }

    private:
        /// True if the next receive is to be begun.
        bool Answer() noexcept
        {
            if (!_receive.Result.Ok() || _receive.Result.Value == 0)
            {
                Close();
                return false;
            }
            _send.Buffer.Size = static_cast<std::size_t>(_receive.Result.Value);
            return !_send.Start() && Check();
        }
        bool Check() noexcept
        {
            if (!_send.Result.Ok())
            {
                Close();
                return false;
            }
            return true;
        }
        void Received(Core::ReceiveOperation&) noexcept
        {
            if (Answer())
            {
                Begin();
            }
        }
        void Sent(Core::SendOperation&) noexcept
        {
            if (Check())
            {
                Begin();
            }
        }
        void Close() noexcept
        {
            Socket->Close();
            delete this;
        }

        Core::InPlace<Core::ReceiveOperation, Echo, &Echo::Received> _receive{*this, *Socket, View(), SocketFlags::None};
        Core::InPlace<Core::SendOperation, Echo, &Echo::Sent> _send{*this, *Socket, View(), SocketFlags::None};
    };

    struct Sink : Connection
    {
        explicit Sink(SocketReference socket) : Connection(std::move(socket)) {}

        void Begin() noexcept
        {
            while (!_receive.Start() && Check())
            {
            }
        }

    private:
        bool Check() noexcept
        {
            if (!_receive.Result.Ok() || _receive.Result.Value == 0)
            {
                delete this;
                return false;
            }
            return true;
        }
        void Received(Core::ReceiveOperation&) noexcept
        {
            if (Check())
            {
                Begin();
            }
        }

        Core::InPlace<Core::ReceiveOperation, Sink, &Sink::Received> _receive{*this, *Socket, View(), SocketFlags::None};
    };

    struct Source : Connection
    {
        explicit Source(SocketReference socket) : Connection(std::move(socket)) {}

        void Begin() noexcept
        {
            while (!_send.Start() && Check())
            {
            }
        }

    private:
        bool Check() noexcept
        {
            if (!_send.Result.Ok())
            {
                delete this;
                return false;
            }
            return true;
        }
        void Sent(Core::SendOperation&) noexcept
        {
            if (Check())
            {
                Begin();
            }
        }

        Core::InPlace<Core::SendOperation, Source, &Source::Sent> _send{*this, *Socket, View(), SocketFlags::None};
    };

    /// Stands for a connection that is closed at once.
    struct Dropped;

    /// Accepts for ever, by one operation.
    template <class Accepted>
    class Acceptor
    {
    public:
        explicit Acceptor(SocketState& listener) : _listener(listener), _accept(*this, listener) {}
        void Begin() noexcept
        {
            while (!_accept.Start())
            {
                Use();
            }
        }

    private:
        void Use() noexcept
        {
            SocketReference connection = std::move(_accept.Connection);
            if (connection)
            {
                if constexpr (std::is_same_v<Accepted, Dropped>)
                {
                    connection->Close();
                }
                else
                {
                    (new Accepted(std::move(connection)))->Begin();
                }
            }
        }
        void Accept(Core::AcceptOperation&) noexcept
        {
            Use();
            Begin();
        }

        SocketReference _listener;
        Core::InPlace<Core::AcceptOperation, Acceptor, &Acceptor::Accept> _accept;
    };

    template <class Accepted>
    [[noreturn]] void Serve(std::size_t buffer)
    {
        size = buffer;
        Socket listener(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
        listener.Bind(IPEndPoint(IPAddress::Loopback, 0));
        listener.Listen(4096);
        Acceptor<Accepted> acceptor(Core::Guard::Open(listener));
        acceptor.Begin();
        Converse(static_cast<unsigned>(((IPEndPoint)listener.LocalEndPoint()).Port()), Nothing);
    }
}

int main(int argc, char** argv)
{
    const Arguments arguments(argc, argv);
    if (arguments.Work == "echo")
    {
        Serve<Echo>(arguments.Buffer);
    }
    if (arguments.Work == "sink")
    {
        Serve<Sink>(arguments.Size);
    }
    if (arguments.Work == "source")
    {
        Serve<Source>(arguments.Size);
    }
    if (arguments.Work == "accept")
    {
        Serve<Dropped>(0);
    }
    Unknown(arguments);
}
