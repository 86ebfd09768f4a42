// The .NET class TcpConnectionInformation.
#pragma once
#include <System/Net/IPEndPoint.hpp>
#include <System/Net/NetworkInformation/TcpState.hpp>

namespace System::Net::NetworkInformation
{
    /// A TCP connection of this machine.
    /// Follows api/system.net.networkinformation.tcpconnectioninformation.
    class SYSTEMNET_API TcpConnectionInformation : public Handle
    {
        SYSTEMNET_HANDLE(TcpConnectionInformation, Handle)
        TcpConnectionInformation() noexcept = default;

        [[nodiscard]] IPEndPoint LocalEndPoint() const;
        [[nodiscard]] IPEndPoint RemoteEndPoint() const;
        [[nodiscard]] TcpState State() const;
    };
}
