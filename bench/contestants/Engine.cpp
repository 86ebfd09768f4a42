// The asynchronous work by the engine below Begin and End: operations that are started again in place, and what follows a completion runs
// within it. SocketAsyncEventArgs and ValueTask are faces of just this.
#include "Support/Contestant.hpp"
#include "compat/core/sockets/Guard.hpp"
#include "compat/core/sockets/Operations.hpp"
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <memory>
#include <new>

using namespace Bench;
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;
using System::Core::BufferView;
using System::Core::Direction;
using System::Core::SocketReference;
using System::Core::SocketState;

namespace
{
    std::size_t size = 0;

    /// An operation that can be made anew in its own place and tells its owner when it is done.
    template <class Engine, class Owner, void (Owner::*Done)(const Port::Outcome&)>
    class Slot
    {
    public:
        void Start(Owner& owner, SocketState& socket, BufferView buffer, Direction side) noexcept
        {
            auto* operation = new (_space) Placed(owner, socket, std::move(buffer));
            socket.Start(*operation, side);
        }

    private:
        class Placed final : public Engine
        {
        public:
            Placed(Owner& owner, SocketState& socket, BufferView buffer) noexcept
                : Engine(socket, std::move(buffer), SocketFlags::None), _owner(owner)
            {
            }

        protected:
            void Completed() noexcept override
            {
                Owner& owner = _owner;
                const Port::Outcome result = this->Result;
                this->~Placed();
                (owner.*Done)(result);
            }

        private:
            Owner& _owner;
        };

        alignas(Placed) unsigned char _space[sizeof(Placed)];
    };

    struct Connection
    {
        explicit Connection(SocketReference socket) : Socket(std::move(socket)), Buffer(static_cast<int>(size)) {}

        SocketReference Socket;
        Array<Byte> Buffer;

        [[nodiscard]] BufferView View(std::size_t bytes) const noexcept { return {Buffer, Buffer.data(), bytes}; }
    };

    struct Echo : Connection
    {
        using Connection::Connection;

        void Begin() { _receive.Start(*this, *Socket, View(size), Direction::Read); }

    private:
        void Received(const Port::Outcome& outcome)
        {
            if (!outcome.Ok() || outcome.Value == 0)
            {
                Close();
                return;
            }
            _send.Start(*this, *Socket, View(static_cast<std::size_t>(outcome.Value)), Direction::Write);
        }
        void Sent(const Port::Outcome& outcome) { outcome.Ok() ? Begin() : Close(); }
        void Close()
        {
            Socket->Close();
            delete this;
        }

        Slot<Core::ReceiveOperation, Echo, &Echo::Received> _receive;
        Slot<Core::SendOperation, Echo, &Echo::Sent> _send;
    };

    struct Sink : Connection
    {
        using Connection::Connection;

        void Begin() { _receive.Start(*this, *Socket, View(size), Direction::Read); }

    private:
        void Received(const Port::Outcome& outcome)
        {
            if (outcome.Ok() && outcome.Value != 0)
            {
                Begin();
            }
            else
            {
                delete this;
            }
        }

        Slot<Core::ReceiveOperation, Sink, &Sink::Received> _receive;
    };

    struct Source : Connection
    {
        using Connection::Connection;

        void Begin() { _send.Start(*this, *Socket, View(size), Direction::Write); }

    private:
        void Sent(const Port::Outcome& outcome)
        {
            if (outcome.Ok())
            {
                Begin();
            }
            else
            {
                delete this;
            }
        }

        Slot<Core::SendOperation, Source, &Source::Sent> _send;
    };

    /// Stands for a connection that is closed at once.
    struct Dropped;

    /// Accepts for ever; one operation, made anew in place.
    template <class Accepted>
    class Acceptor
    {
    public:
        explicit Acceptor(SocketState& listener) : _listener(listener) {}
        void Begin() { _listener->Start(*new (_space) Placed(*this), Direction::Read); }

    private:
        class Placed final : public Core::AcceptOperation
        {
        public:
            explicit Placed(Acceptor& owner) noexcept : AcceptOperation(*owner._listener, SocketReference(), 0), _owner(owner) {}
            ~Placed() = default;

        protected:
            void Completed() noexcept override
            {
                Acceptor& owner = _owner;
                SocketReference connection = std::move(Connection);
                this->~Placed();
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
                owner.Begin();
            }

        private:
            Acceptor& _owner;
        };

        SocketReference _listener;
        alignas(Placed) unsigned char _space[sizeof(Placed)];
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
