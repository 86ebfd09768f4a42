// The asynchronous work by libuv: one loop, as its programs have it.
#include "Support/Contestant.hpp"
#include <arpa/inet.h>
#include <thread>
#include <uv.h>
#include <vector>

using namespace Bench;

namespace
{
    std::size_t size = 0;      // of a connection's buffer, or of a block
    std::vector<char> block;   // what a source sends
    uv_loop_t* loop = nullptr; // the only one

    struct Connection
    {
        uv_tcp_t Stream;
        uv_write_t Write;
        char* Buffer() { return reinterpret_cast<char*>(this + 1); }
    };

    void Free(uv_handle_t* handle)
    {
        std::free(handle->data);
    }

    void End(Connection* connection)
    {
        if (uv_is_closing(reinterpret_cast<uv_handle_t*>(&connection->Stream)) == 0)
        {
            uv_close(reinterpret_cast<uv_handle_t*>(&connection->Stream), Free);
        }
    }

    uv_stream_t* StreamOf(Connection* connection)
    {
        return reinterpret_cast<uv_stream_t*>(&connection->Stream);
    }

    void GiveBuffer(uv_handle_t* handle, std::size_t, uv_buf_t* buffer)
    {
        *buffer = uv_buf_init(static_cast<Connection*>(handle->data)->Buffer(), static_cast<unsigned>(size));
    }

    void Reply(uv_stream_t* stream, ssize_t received, const uv_buf_t*)
    {
        auto* connection = static_cast<Connection*>(stream->data);
        if (received < 0)
        {
            End(connection);
        }
        else if (received > 0)
        {
            // A request whose answer is not taken whole is none of this contest.
            const uv_buf_t reply = uv_buf_init(connection->Buffer(), static_cast<unsigned>(received));
            if (uv_try_write(stream, &reply, 1) != received)
            {
                End(connection);
            }
        }
    }

    void Swallow(uv_stream_t* stream, ssize_t received, const uv_buf_t*)
    {
        if (received < 0)
        {
            End(static_cast<Connection*>(stream->data));
        }
    }

    void SendBlock(Connection* connection)
    {
        connection->Write.data = connection;
        const uv_buf_t buffer = uv_buf_init(block.data(), static_cast<unsigned>(block.size()));
        uv_write(&connection->Write, StreamOf(connection), &buffer, 1,
                 [](uv_write_t* write, int status)
                 {
                     auto* connection = static_cast<Connection*>(write->data);
                     if (status == 0)
                     {
                         SendBlock(connection);
                     }
                     else
                     {
                         End(connection);
                     }
                 });
    }

    Connection* AcceptOne(uv_stream_t* listener)
    {
        auto* connection = static_cast<Connection*>(std::malloc(sizeof(Connection) + size));
        uv_tcp_init(loop, &connection->Stream);
        connection->Stream.data = connection;
        uv_accept(listener, StreamOf(connection));
        return connection;
    }

    [[noreturn]] void Serve(uv_connection_cb accept)
    {
        loop = uv_default_loop();
        static uv_tcp_t listener;
        uv_tcp_init(loop, &listener);
        sockaddr_in address{};
        uv_ip4_addr("127.0.0.1", 0, &address);
        uv_tcp_bind(&listener, reinterpret_cast<const sockaddr*>(&address), 0);
        if (uv_listen(reinterpret_cast<uv_stream_t*>(&listener), 4096, accept) != 0)
        {
            Fail("uv_listen");
        }
        int length = sizeof address;
        uv_tcp_getsockname(&listener, reinterpret_cast<sockaddr*>(&address), &length);
        std::thread([] { uv_run(loop, UV_RUN_DEFAULT); }).detach();
        Converse(ntohs(address.sin_port), Nothing);
    }
}

int main(int argc, char** argv)
{
    const Arguments arguments(argc, argv);
    if (arguments.Work == "echo")
    {
        size = arguments.Buffer;
        Serve([](uv_stream_t* listener, int) { uv_read_start(StreamOf(AcceptOne(listener)), GiveBuffer, Reply); });
    }
    if (arguments.Work == "sink")
    {
        size = arguments.Size;
        Serve([](uv_stream_t* listener, int) { uv_read_start(StreamOf(AcceptOne(listener)), GiveBuffer, Swallow); });
    }
    if (arguments.Work == "source")
    {
        block.resize(arguments.Size);
        Serve([](uv_stream_t* listener, int) { SendBlock(AcceptOne(listener)); });
    }
    if (arguments.Work == "accept")
    {
        Serve([](uv_stream_t* listener, int) { End(AcceptOne(listener)); });
    }
    Unknown(arguments);
}
