// The load that servers are put under: raw system calls, the same for every contestant.
#pragma once
#include <cstddef>
#include <cstdint>
#include <sys/types.h>
#include <vector>

namespace Bench
{
    /// Whether the load looks for answers without ever sleeping. A server is then spared the waking of the load's core.
    extern bool SpinningLoad;

    struct Done
    {
        double Count = 0; ///< requests, connections or bytes
        double Seconds = 0;
    };

    /// Connections to an echo server, each with one request under way while a run lasts. One thread, one epoll.
    class EchoLoad
    {
    public:
        EchoLoad(unsigned port, int connections, std::size_t size);
        EchoLoad(const EchoLoad&) = delete;
        EchoLoad& operator=(const EchoLoad&) = delete;
        ~EchoLoad();

        Done RunFor(int milliseconds);
        Done RunTimes(std::uint64_t requests);
        /// Opens more connections; none of them sends.
        void Add(int connections);
        /// One request on the connection that was opened last: when the answer is there, all were accepted.
        void AwaitAccepted();

    private:
        Done Run(int milliseconds, std::uint64_t requests);
        bool ReceiveAll(int descriptor);

        unsigned _port;
        std::vector<char> _request;
        std::vector<char> _answer;
        std::vector<int> _descriptors;
        int _poller;
    };

    /// Lets a burst of connections wait in the listener's backlog while the server is stopped, and then times how long the server takes to
    /// accept and close them all: opening a connection costs far more than accepting it, and would else be all that is measured.
    class AcceptLoad
    {
    public:
        AcceptLoad(unsigned port, pid_t server) : _port(port), _server(server) {}
        Done RunFor(int milliseconds);
        Done RunTimes(int connections);

    private:
        Done Burst();

        unsigned _port;
        pid_t _server;
    };

    /// Takes what a source sends, without copying it.
    class Drain
    {
    public:
        explicit Drain(unsigned port);
        ~Drain();
        Done RunFor(int milliseconds);

    private:
        int _descriptor;
    };
    /// Sends to a sink, without copying.
    class Flood
    {
    public:
        explicit Flood(unsigned port);
        ~Flood();
        Done RunFor(int milliseconds);

    private:
        int _descriptor;
        int _file;
    };
}
