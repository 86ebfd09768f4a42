// The work by plain Boost.Asio: one io_context and one thread a core.
#include "Support/Contestant.hpp"
#include <utility> // before Boost: its 1.74 does not include it

#include <boost/asio.hpp>
#include <memory>
#include <thread>
#include <vector>

using namespace Bench;
using boost::asio::ip::tcp;
using boost::asio::ip::udp;
using Error = boost::system::error_code;

namespace
{
    const tcp::endpoint anyPort(boost::asio::ip::address_v4::loopback(), 0);

    // ---- Blocking ----

    [[noreturn]] void PingPong(std::size_t size)
    {
        boost::asio::io_context context;
        tcp::acceptor acceptor(context, anyPort);
        tcp::socket client(context);
        client.connect(acceptor.local_endpoint());
        tcp::socket server = acceptor.accept();
        client.set_option(tcp::no_delay(true));
        server.set_option(tcp::no_delay(true));
        std::thread echo(
            [&]
            {
                std::vector<char> buffer(size);
                for (;;)
                {
                    boost::asio::read(server, boost::asio::buffer(buffer));
                    boost::asio::write(server, boost::asio::buffer(buffer));
                }
            });
        std::vector<char> buffer(size);
        Converse(0,
                 [&]
                 {
                     boost::asio::write(client, boost::asio::buffer(buffer));
                     boost::asio::read(client, boost::asio::buffer(buffer));
                 });
    }

    [[noreturn]] void UdpPingPong(std::size_t size)
    {
        boost::asio::io_context context;
        const udp::endpoint any(boost::asio::ip::address_v4::loopback(), 0);
        udp::socket client(context, any);
        udp::socket server(context, any);
        std::thread echo(
            [&]
            {
                std::vector<char> buffer(size);
                for (;;)
                {
                    udp::endpoint from;
                    server.receive_from(boost::asio::buffer(buffer), from);
                    server.send_to(boost::asio::buffer(buffer), from);
                }
            });
        std::vector<char> buffer(size);
        const udp::endpoint to = server.local_endpoint();
        Converse(0,
                 [&]
                 {
                     udp::endpoint from;
                     client.send_to(boost::asio::buffer(buffer), to);
                     client.receive_from(boost::asio::buffer(buffer), from);
                 });
    }

    [[noreturn]] void Churn()
    {
        boost::asio::io_context context;
        tcp::acceptor acceptor(context, anyPort);
        std::thread server(
            [&]
            {
                for (;;)
                {
                    acceptor.accept();
                }
            });
        const tcp::endpoint to = acceptor.local_endpoint();
        Converse(0,
                 [&]
                 {
                     tcp::socket client(context);
                     client.connect(to);
                     char byte = 0;
                     Error end;
                     client.read_some(boost::asio::buffer(&byte, 1), end);
                 });
    }

    // ---- Asynchronous ----

    struct EchoConnection : std::enable_shared_from_this<EchoConnection>
    {
        tcp::socket Socket;
        std::unique_ptr<char[]> Buffer;
        std::size_t Size;

        EchoConnection(tcp::socket socket, std::size_t size) : Socket(std::move(socket)), Buffer(new char[size]), Size(size) {}

        void Begin()
        {
            Socket.async_receive(boost::asio::buffer(Buffer.get(), Size),
                                 [self = shared_from_this()](const Error& error, std::size_t received)
                                 {
                                     if (!error)
                                     {
                                         self->Reply(received);
                                     }
                                 });
        }
        void Reply(std::size_t size)
        {
            Socket.async_send(boost::asio::buffer(Buffer.get(), size),
                              [self = shared_from_this()](const Error& error, std::size_t)
                              {
                                  if (!error)
                                  {
                                      self->Begin();
                                  }
                              });
        }
    };

    struct SinkConnection : std::enable_shared_from_this<SinkConnection>
    {
        tcp::socket Socket;
        std::vector<char> Buffer;

        SinkConnection(tcp::socket socket, std::size_t size) : Socket(std::move(socket)), Buffer(size) {}

        void Begin()
        {
            Socket.async_receive(boost::asio::buffer(Buffer),
                                 [self = shared_from_this()](const Error& error, std::size_t)
                                 {
                                     if (!error)
                                     {
                                         self->Begin();
                                     }
                                 });
        }
    };

    struct SourceConnection : std::enable_shared_from_this<SourceConnection>
    {
        tcp::socket Socket;
        std::vector<char> Block;
        std::size_t Sent = 0;

        SourceConnection(tcp::socket socket, std::size_t size) : Socket(std::move(socket)), Block(size) {}

        void Begin()
        {
            Socket.async_send(boost::asio::buffer(Block.data() + Sent, Block.size() - Sent),
                              [self = shared_from_this()](const Error& error, std::size_t sent)
                              {
                                  if (!error)
                                  {
                                      self->Sent = (self->Sent + sent) % self->Block.size();
                                      self->Begin();
                                  }
                              });
        }
    };

    class Server
    {
    public:
        Server()
        {
            for (int i = 0; i < Cores(); ++i)
            {
                _contexts.push_back(std::make_unique<boost::asio::io_context>(1));
            }
            _acceptor = std::make_unique<tcp::acceptor>(*_contexts[0]);
            _acceptor->open(tcp::v4());
            _acceptor->bind(anyPort);
            _acceptor->listen(4096);
        }

        template <class Connection>
        [[noreturn]] void Serve(std::size_t size)
        {
            Accept<Connection>(size);
            Run();
        }
        [[noreturn]] void AcceptOnly()
        {
            Drop();
            Run();
        }

    private:
        template <class Connection>
        void Accept(std::size_t size)
        {
            _acceptor->async_accept(*_contexts[_next++ % _contexts.size()],
                                    [this, size](const Error& error, tcp::socket socket)
                                    {
                                        if (!error)
                                        {
                                            const auto connection = std::make_shared<Connection>(std::move(socket), size);
                                            boost::asio::post(connection->Socket.get_executor(), [connection] { connection->Begin(); });
                                        }
                                        Accept<Connection>(size);
                                    });
        }
        void Drop()
        {
            _acceptor->async_accept(
                [this](const Error&, tcp::socket socket)
                {
                    Error ignored;
                    socket.close(ignored);
                    Drop();
                });
        }
        [[noreturn]] void Run()
        {
            for (const auto& context : _contexts)
            {
                std::thread(
                    [&context = *context]
                    {
                        const auto work = boost::asio::make_work_guard(context);
                        context.run();
                    })
                    .detach();
            }
            Converse(_acceptor->local_endpoint().port(), Nothing);
        }

        std::vector<std::unique_ptr<boost::asio::io_context>> _contexts;
        std::unique_ptr<tcp::acceptor> _acceptor;
        std::size_t _next = 0;
    };
}

int main(int argc, char** argv)
{
    const Arguments arguments(argc, argv);
    if (arguments.Work == "pingpong")
    {
        PingPong(arguments.Size);
    }
    if (arguments.Work == "udp")
    {
        UdpPingPong(arguments.Size);
    }
    if (arguments.Work == "churn")
    {
        Churn();
    }
    Server server;
    if (arguments.Work == "echo")
    {
        server.Serve<EchoConnection>(arguments.Buffer);
    }
    if (arguments.Work == "sink")
    {
        server.Serve<SinkConnection>(arguments.Size);
    }
    if (arguments.Work == "source")
    {
        server.Serve<SourceConnection>(arguments.Size);
    }
    if (arguments.Work == "accept")
    {
        server.AcceptOnly();
    }
    Unknown(arguments);
}
