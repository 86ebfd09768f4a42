#include "Load.hpp"
#include <arpa/inet.h>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <netinet/tcp.h>
#include <stdexcept>
#include <string>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Bench
{
    bool SpinningLoad = false;

    namespace
    {
        using Clock = std::chrono::steady_clock;
        constexpr int StallMilliseconds = 20000;
        constexpr std::size_t PieceSize = 1 << 20;

        [[noreturn]] void Fail(const char* what)
        {
            throw std::runtime_error(std::string(what) + ": " + std::strerror(errno));
        }

        double Since(Clock::time_point start)
        {
            return std::chrono::duration<double>(Clock::now() - start).count();
        }

        int Connect(unsigned port)
        {
            const int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
            if (descriptor < 0)
            {
                Fail("socket");
            }
            sockaddr_in address{};
            address.sin_family = AF_INET;
            address.sin_port = htons(static_cast<std::uint16_t>(port));
            address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            if (connect(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
            {
                Fail("connect");
            }
            return descriptor;
        }

        void SetTimeOut(int descriptor)
        {
            const timeval limit{StallMilliseconds / 1000, 0};
            setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
            setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
        }

        /// Closing sends a reset, so that nothing stays in TIME_WAIT.
        void CloseAtOnce(int descriptor)
        {
            const linger none{1, 0};
            setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &none, sizeof none);
            close(descriptor);
        }
    }

    EchoLoad::EchoLoad(unsigned port, int connections, std::size_t size)
        : _port(port), _request(size, 'x'), _answer(size), _poller(epoll_create1(EPOLL_CLOEXEC))
    {
        Add(connections);
        AwaitAccepted();
    }

    EchoLoad::~EchoLoad()
    {
        for (const int descriptor : _descriptors)
        {
            CloseAtOnce(descriptor);
        }
        close(_poller);
    }

    void EchoLoad::Add(int connections)
    {
        for (int i = 0; i < connections; ++i)
        {
            const int descriptor = Connect(_port);
            const int one = 1;
            setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
            SetTimeOut(descriptor);
            epoll_event event{};
            event.events = EPOLLIN;
            event.data.fd = descriptor;
            epoll_ctl(_poller, EPOLL_CTL_ADD, descriptor, &event);
            _descriptors.push_back(descriptor);
        }
    }

    bool EchoLoad::ReceiveAll(int descriptor)
    {
        for (std::size_t received = 0; received < _answer.size();)
        {
            const ssize_t part = recv(descriptor, _answer.data() + received, _answer.size() - received, 0);
            if (part <= 0)
            {
                return false;
            }
            received += static_cast<std::size_t>(part);
        }
        return true;
    }

    void EchoLoad::AwaitAccepted()
    {
        const int last = _descriptors.back();
        send(last, _request.data(), _request.size(), MSG_NOSIGNAL);
        if (!ReceiveAll(last))
        {
            Fail("no answer from the server");
        }
    }

    Done EchoLoad::RunFor(int milliseconds)
    {
        return Run(milliseconds, UINT64_MAX);
    }
    Done EchoLoad::RunTimes(std::uint64_t requests)
    {
        return Run(0, requests);
    }

    Done EchoLoad::Run(int milliseconds, std::uint64_t requests)
    {
        std::uint64_t sent = 0;
        std::uint64_t answered = 0;
        const auto start = Clock::now();
        for (const int descriptor : _descriptors)
        {
            if (sent < requests)
            {
                send(descriptor, _request.data(), _request.size(), MSG_NOSIGNAL);
                ++sent;
            }
        }
        Done done;
        bool stopping = false;
        std::vector<epoll_event> events(1024);
        while (answered < sent)
        {
            int count = epoll_wait(_poller, events.data(), static_cast<int>(events.size()), SpinningLoad ? 0 : StallMilliseconds);
            while (SpinningLoad && count == 0)
            {
                count = epoll_wait(_poller, events.data(), static_cast<int>(events.size()), 0);
            }
            if (count <= 0)
            {
                Fail("the server stalls");
            }
            for (int i = 0; i < count; ++i)
            {
                const int descriptor = events[static_cast<std::size_t>(i)].data.fd;
                if (!ReceiveAll(descriptor))
                {
                    Fail("the server hung up");
                }
                ++answered;
                if (!stopping && sent < requests)
                {
                    send(descriptor, _request.data(), _request.size(), MSG_NOSIGNAL);
                    ++sent;
                }
            }
            if (!stopping && milliseconds != 0 && Clock::now() - start >= std::chrono::milliseconds(milliseconds))
            {
                stopping = true;
                done = {static_cast<double>(answered), Since(start)};
            }
        }
        return stopping ? done : Done{static_cast<double>(answered), Since(start)};
    }

    Done AcceptLoad::Burst()
    {
        constexpr int burst = 500;
        std::vector<int> waiting;
        if (_server <= 0)
        {
            Fail("no server to stop"); // to kill, such a number means many processes
        }
        kill(_server, SIGSTOP);
        for (int i = 0; i < burst; ++i)
        {
            waiting.push_back(Connect(_port));
            SetTimeOut(waiting.back());
        }
        const auto start = Clock::now();
        kill(_server, SIGCONT);
        for (const int descriptor : waiting)
        {
            char byte = 0;
            if (recv(descriptor, &byte, 1, 0) < 0)
            {
                Fail("the server does not close");
            }
        }
        const Done done{burst, Since(start)};
        for (const int descriptor : waiting)
        {
            CloseAtOnce(descriptor);
        }
        return done;
    }

    Done AcceptLoad::RunFor(int milliseconds)
    {
        Done all;
        while (all.Seconds * 1000 < milliseconds)
        {
            const Done one = Burst();
            all.Count += one.Count;
            all.Seconds += one.Seconds;
        }
        return all;
    }

    Done AcceptLoad::RunTimes(int connections)
    {
        Done all;
        while (all.Count < connections)
        {
            const Done one = Burst();
            all.Count += one.Count;
            all.Seconds += one.Seconds;
        }
        return all;
    }

    Drain::Drain(unsigned port) : _descriptor(Connect(port))
    {
        SetTimeOut(_descriptor);
    }
    Drain::~Drain()
    {
        CloseAtOnce(_descriptor);
    }

    Done Drain::RunFor(int milliseconds)
    {
        Done done;
        const auto start = Clock::now();
        while (Clock::now() - start < std::chrono::milliseconds(milliseconds))
        {
            const ssize_t part = recv(_descriptor, nullptr, PieceSize, MSG_TRUNC);
            if (part <= 0)
            {
                Fail("the source stalls");
            }
            done.Count += static_cast<double>(part);
        }
        done.Seconds = Since(start);
        return done;
    }

    Flood::Flood(unsigned port) : _descriptor(Connect(port)), _file(memfd_create("bench", MFD_CLOEXEC))
    {
        SetTimeOut(_descriptor);
        const std::vector<char> piece(PieceSize, 'x');
        if (write(_file, piece.data(), piece.size()) != static_cast<ssize_t>(piece.size()))
        {
            Fail("memfd_create");
        }
    }

    Flood::~Flood()
    {
        CloseAtOnce(_descriptor);
        close(_file);
    }

    Done Flood::RunFor(int milliseconds)
    {
        Done done;
        const auto start = Clock::now();
        while (Clock::now() - start < std::chrono::milliseconds(milliseconds))
        {
            off_t offset = 0;
            const ssize_t part = sendfile(_descriptor, _file, &offset, PieceSize);
            if (part <= 0)
            {
                Fail("the sink stalls");
            }
            done.Count += static_cast<double>(part);
        }
        done.Seconds = Since(start);
        return done;
    }
}
