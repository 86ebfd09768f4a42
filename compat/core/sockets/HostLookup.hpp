// A name that a call on a socket waits for.
#pragma once
#include "compat/core/net/Resolver.hpp"
#include "compat/core/sockets/SocketState.hpp"

namespace System::Core
{
    /// Looks a host up for an operation that has not been started yet. If the socket is closed first, the operation is completed with
    /// OperationAborted at once, although the OS's lookup goes on; whoever takes the dependent off the socket's list has the
    /// operation, the other does not touch it. Ends its own life.
    class HostLookup : public ResolverJob
    {
    public:
        /// @param waiting kept alive by the caller until it is completed
        HostLookup(SocketState& socket, Operation& waiting, const String& host);
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
}
