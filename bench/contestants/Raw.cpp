// The work by system calls and nothing else: what everything is compared with.
#include "Support/Contestant.hpp"
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <thread>
#include <vector>

using namespace Bench;

namespace
{
    int Open(int type)
    {
        const int descriptor = socket(AF_INET, type | SOCK_CLOEXEC, 0);
        return descriptor >= 0 ? descriptor : (Fail("socket"), -1);
    }

    sockaddr_in Loopback(unsigned port = 0)
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<std::uint16_t>(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return address;
    }

    void Bind(int descriptor)
    {
        const sockaddr_in address = Loopback();
        if (bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        {
            Fail("bind");
        }
    }

    sockaddr_in Local(int descriptor)
    {
        sockaddr_in address{};
        socklen_t length = sizeof address;
        getsockname(descriptor, reinterpret_cast<sockaddr*>(&address), &length);
        return address;
    }

    int Listen()
    {
        const int listener = Open(SOCK_STREAM);
        Bind(listener);
        if (listen(listener, 4096) != 0)
        {
            Fail("listen");
        }
        return listener;
    }

    int Connect(const sockaddr_in& address)
    {
        const int descriptor = Open(SOCK_STREAM);
        if (connect(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        {
            Fail("connect");
        }
        return descriptor;
    }

    // ---- Blocking ----

    void ReceiveAll(int descriptor, char* into, std::size_t size)
    {
        for (std::size_t received = 0; received < size;)
        {
            const ssize_t part = recv(descriptor, into + received, size - received, 0);
            if (part <= 0)
            {
                Fail("recv");
            }
            received += static_cast<std::size_t>(part);
        }
    }

    [[noreturn]] void PingPong(std::size_t size)
    {
        const int listener = Listen();
        const int client = Connect(Local(listener));
        const int server = accept(listener, nullptr, nullptr);
        const int one = 1;
        setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        setsockopt(server, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        std::thread(
            [=]
            {
                std::vector<char> buffer(size);
                for (;;)
                {
                    ReceiveAll(server, buffer.data(), size);
                    send(server, buffer.data(), size, MSG_NOSIGNAL);
                }
            })
            .detach();
        std::vector<char> buffer(size);
        Converse(0,
                 [&]
                 {
                     send(client, buffer.data(), size, MSG_NOSIGNAL);
                     ReceiveAll(client, buffer.data(), size);
                 });
    }

    [[noreturn]] void UdpPingPong(std::size_t size)
    {
        const int client = Open(SOCK_DGRAM);
        const int server = Open(SOCK_DGRAM);
        Bind(client);
        Bind(server);
        const sockaddr_in to = Local(server);
        std::thread(
            [=]
            {
                std::vector<char> buffer(size);
                for (;;)
                {
                    sockaddr_in from{};
                    socklen_t length = sizeof from;
                    recvfrom(server, buffer.data(), size, 0, reinterpret_cast<sockaddr*>(&from), &length);
                    sendto(server, buffer.data(), size, MSG_NOSIGNAL, reinterpret_cast<const sockaddr*>(&from), length);
                }
            })
            .detach();
        std::vector<char> buffer(size);
        Converse(0,
                 [&]
                 {
                     sendto(client, buffer.data(), size, MSG_NOSIGNAL, reinterpret_cast<const sockaddr*>(&to), sizeof to);
                     sockaddr_in from{};
                     socklen_t length = sizeof from;
                     recvfrom(client, buffer.data(), size, 0, reinterpret_cast<sockaddr*>(&from), &length);
                 });
    }

    [[noreturn]] void Churn()
    {
        const int listener = Listen();
        const sockaddr_in address = Local(listener);
        std::thread(
            [=]
            {
                for (;;)
                {
                    close(accept4(listener, nullptr, nullptr, SOCK_CLOEXEC));
                }
            })
            .detach();
        Converse(0,
                 [&]
                 {
                     const int client = Connect(address);
                     char byte = 0;
                     (void)recv(client, &byte, 1, 0);
                     close(client);
                 });
    }

    // ---- epoll ----

    struct Connection
    {
        int Descriptor;
        char* Buffer() { return reinterpret_cast<char*>(this + 1); }
    };

    void Watch(int poller, int operation, int descriptor, std::uint32_t events, void* what)
    {
        epoll_event event{};
        event.events = events;
        event.data.ptr = what;
        epoll_ctl(poller, operation, descriptor, &event);
    }

    /// One thread and one epoll a core; connections are dealt out. `ready` handles a connection, `first` what a new one begins with.
    template <class Ready>
    [[noreturn]] void Serve(std::size_t buffer, std::uint32_t events, const Ready& ready)
    {
        const int listener = Listen();
        std::vector<int> pollers;
        for (int i = 0; i < Cores(); ++i)
        {
            pollers.push_back(epoll_create1(EPOLL_CLOEXEC));
        }
        Watch(pollers[0], EPOLL_CTL_ADD, listener, EPOLLIN, nullptr);
        for (const int poller : pollers)
        {
            std::thread(
                [=]
                {
                    std::size_t next = 0;
                    epoll_event happened[256];
                    for (;;)
                    {
                        const int count = epoll_wait(poller, happened, 256, -1);
                        for (int i = 0; i < count; ++i)
                        {
                            if (auto* connection = static_cast<Connection*>(happened[i].data.ptr))
                            {
                                if (!ready(*connection))
                                {
                                    close(connection->Descriptor);
                                    std::free(connection);
                                }
                                continue;
                            }
                            const int accepted = accept4(listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
                            auto* connection = static_cast<Connection*>(std::malloc(sizeof(Connection) + buffer));
                            connection->Descriptor = accepted;
                            Watch(pollers[next++ % pollers.size()], EPOLL_CTL_ADD, accepted, events, connection);
                        }
                    }
                })
                .detach();
        }
        Converse(ntohs(Local(listener).sin_port), Nothing);
    }

    [[noreturn]] void Echo(std::size_t buffer)
    {
        Serve(buffer, EPOLLIN,
              [=](Connection& connection)
              {
                  const ssize_t received = recv(connection.Descriptor, connection.Buffer(), buffer, 0);
                  return received > 0 &&
                         send(connection.Descriptor, connection.Buffer(), static_cast<std::size_t>(received), MSG_NOSIGNAL) == received;
              });
    }

    [[noreturn]] void Sink(std::size_t size)
    {
        Serve(size, EPOLLIN,
              [=](Connection& connection)
              {
                  ssize_t received = 1;
                  while (received > 0)
                  {
                      received = recv(connection.Descriptor, connection.Buffer(), size, 0);
                  }
                  return received < 0 && errno == EAGAIN;
              });
    }

    [[noreturn]] void Source(std::size_t size)
    {
        const std::vector<char> block(size);
        Serve(sizeof(std::size_t), EPOLLOUT | EPOLLET,
              [&block, size](Connection& connection)
              {
                  std::size_t sent = 0;
                  std::memcpy(&sent, connection.Buffer(), sizeof sent);
                  sent %= size;
                  for (;;)
                  {
                      const ssize_t part = send(connection.Descriptor, block.data() + sent, size - sent, MSG_NOSIGNAL);
                      if (part < 0)
                      {
                          std::memcpy(connection.Buffer(), &sent, sizeof sent);
                          return errno == EAGAIN;
                      }
                      sent = (sent + static_cast<std::size_t>(part)) % size;
                  }
              });
    }

    [[noreturn]] void Accept()
    {
        const int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        Bind(listener);
        listen(listener, 4096);
        std::thread(
            [=]
            {
                const int poller = epoll_create1(EPOLL_CLOEXEC);
                Watch(poller, EPOLL_CTL_ADD, listener, EPOLLIN, nullptr);
                for (;;)
                {
                    epoll_event happened;
                    epoll_wait(poller, &happened, 1, -1);
                    for (;;)
                    {
                        const int accepted = accept4(listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
                        if (accepted < 0)
                        {
                            break;
                        }
                        close(accepted);
                    }
                }
            })
            .detach();
        Converse(ntohs(Local(listener).sin_port), Nothing);
    }
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
    if (arguments.Work == "echo")
    {
        Echo(arguments.Buffer);
    }
    if (arguments.Work == "sink")
    {
        Sink(arguments.Size);
    }
    if (arguments.Work == "source")
    {
        Source(arguments.Size);
    }
    if (arguments.Work == "accept")
    {
        Accept();
    }
    Unknown(arguments);
}
