// The .NET structure SocketReceiveFromResult.
#pragma once
#include <System/Net/EndPoint.hpp>

namespace System::Net::Sockets
{
    /// What ReceiveFromAsync gives.
    /// Follows api/system.net.sockets.socketreceivefromresult.
    struct SocketReceiveFromResult
    {
        int ReceivedBytes = 0;
        EndPoint RemoteEndPoint; ///< the sender

        const SocketReceiveFromResult* operator->() const noexcept { return this; }
    };
}
