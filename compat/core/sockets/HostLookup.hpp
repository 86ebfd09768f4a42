// A name that a call on a socket waits for.
#pragma once
#include "compat/core/net/Resolver.hpp"
#include "compat/core/sockets/ConnectOperation.hpp"
#include <condition_variable>
#include <mutex>

namespace System::Core
{
    /// Looks a host up for an operation that has not been started yet. If the socket is closed or the operation cancelled first, it ends
    /// with OperationAborted at once, although the OS's lookup goes on; whoever takes the dependent off the socket's list has the
    /// operation, the other does not touch it. Ends its own life.
    class HostLookup : public ResolverJob
    {
    public:
        /// @param waiting kept alive by the caller until it is over
        HostLookup(SocketState& socket, Operation& waiting, const String& host);
        /// The operation is pending from now on.
        void Begin() noexcept;

    protected:
        virtual ~HostLookup() = default;
        /// The operation is this lookup's: starts or completes it. Called on a thread of the resolver.
        virtual void Found(SocketState& socket, Port::Outcome outcome, const Array<Net::IPAddress>& addresses) noexcept = 0;

    private:
        void LookUp() noexcept final;

        const SocketReference _socket;
        const std::string _host;
        SocketState::Dependent _dependent;
    };

    /// Connects to a host once its addresses are known.
    class ConnectLookup final : public HostLookup
    {
    public:
        ConnectLookup(SocketState& socket, ConnectOperation& operation, const String& host, int port)
            : HostLookup(socket, operation, host), _operation(operation), _port(port)
        {
        }

    private:
        void Found(SocketState& socket, Port::Outcome outcome, const Array<Net::IPAddress>& addresses) noexcept override;

        ConnectOperation& _operation;
        const int _port;
    };

    /// The addresses of a host, found while the calling thread waits; closing the socket ends the wait.
    class AwaitedLookup final : public Operation
    {
    public:
        explicit AwaitedLookup(SocketState& socket) noexcept : Operation(socket, Direction::Write) {}
        Port::Outcome Attempt(Port::NativeHandle) noexcept override { return {}; }

        /// @throws SocketException Interrupted if the socket was closed
        Array<Net::IPAddress> Run(const String& host);

    private:
        class Job;

        void Completed() noexcept override;

        Array<Net::IPAddress> _addresses;
        std::mutex _mutex;
        std::condition_variable _condition;
        bool _isDone = false;
    };
}
