// An asynchronous echo server, as small as it gets.
#include <utility> // before Boost: its 1.74 does not include it

#include <boost/asio.hpp>
#include <memory>

using boost::asio::ip::tcp;

struct Connection : std::enable_shared_from_this<Connection>
{
    explicit Connection(tcp::socket socket) : Worker(std::move(socket)) {}

    void Receive()
    {
        Worker.async_read_some(boost::asio::buffer(Buffer),
                               [self = shared_from_this()](boost::system::error_code error, std::size_t bytes)
                               {
                                   if (!error)
                                   {
                                       self->Send(bytes);
                                   }
                               });
    }
    void Send(std::size_t bytes)
    {
        boost::asio::async_write(Worker, boost::asio::buffer(Buffer, bytes),
                                 [self = shared_from_this()](boost::system::error_code error, std::size_t)
                                 {
                                     if (!error)
                                     {
                                         self->Receive();
                                     }
                                 });
    }

    tcp::socket Worker;
    char Buffer[4096];
};

void Accept(tcp::acceptor& acceptor)
{
    acceptor.async_accept(
        [&](boost::system::error_code error, tcp::socket socket)
        {
            if (!error)
            {
                std::make_shared<Connection>(std::move(socket))->Receive();
            }
            Accept(acceptor);
        });
}

int main()
{
    boost::asio::io_context context;
    tcp::acceptor acceptor(context, tcp::endpoint(tcp::v4(), 7));
    Accept(acceptor);
    context.run();
}
