// What comes before a connect that does not block, in every API style.
#pragma once
#include "compat/core/sockets/ConnectOperation.hpp"
#include "compat/core/sockets/Connecting.hpp"
#include <System/Net/EndPoint.hpp>
#include <System/Net/IPAddress.hpp>

namespace System::Core
{
    class ConnectLookup;

    /// Where to: addresses, or a host that has to be looked up. Each `Of` checks its arguments and that the socket can be connected.
    struct ConnectTarget
    {
        AddressList Addresses;
        String Host = nullptr; ///< null: the addresses are known
        int Port = 0;

        /// What an address or a host and a port are checked for before the socket is looked at, as in .NET.
        /// @throws ArgumentNullException, ArgumentException, ArgumentOutOfRangeException null, an empty name, port is not 0 to 65535
        static void Check(const Net::IPAddress& address, int port);
        static void Check(const String& host, int port);

        /// @throws ArgumentNullException, NotSupportedException remoteEP is null or of a family that is not the socket's
        /// @throws as Guard::CanConnectAgain
        static ConnectTarget Of(SocketState& socket, const Net::EndPoint& remoteEP);
        /// The arguments were checked.
        static ConnectTarget Of(SocketState& socket, const Net::IPAddress& address, int port);
        /// Those addresses that are of the socket's family; maybe none.
        static ConnectTarget Of(SocketState& socket, const Array<Net::IPAddress>& addresses, int port);
        static ConnectTarget Of(SocketState& socket, const String& host, int port);
    };

    /// The start of a connect, of which one is made at a time.
    class ConnectStart
    {
    public:
        /// @throws InvalidOperationException the socket is being connected
        explicit ConnectStart(SocketState& socket) : _socket(socket), _connecting(socket) {}

        /// @throws std::bad_alloc
        void Prepare(ConnectOperation& operation, ConnectTarget target);
        /// As SocketState::Start.
        bool Begin() noexcept;

    private:
        SocketState& _socket;
        Connecting _connecting;
        ConnectOperation* _operation = nullptr;
        ConnectLookup* _lookup = nullptr;
    };
}
