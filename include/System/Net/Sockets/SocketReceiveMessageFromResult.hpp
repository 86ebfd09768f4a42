// The .NET structure SocketReceiveMessageFromResult.
#pragma once
#include <System/Net/EndPoint.hpp>
#include <System/Net/Sockets/IPPacketInformation.hpp>
#include <System/Net/Sockets/SocketFlags.hpp>

namespace System::Net::Sockets
{
    /// What ReceiveMessageFromAsync gives.
    /// Follows api/system.net.sockets.socketreceivemessagefromresult.
    struct SocketReceiveMessageFromResult
    {
        int ReceivedBytes = 0;
        Sockets::SocketFlags SocketFlags = Sockets::SocketFlags::None; ///< what the system says of the datagram
        EndPoint RemoteEndPoint;                                       ///< the sender
        IPPacketInformation PacketInformation;

        const SocketReceiveMessageFromResult* operator->() const noexcept { return this; }
    };
}
