// The .NET enumeration TcpState.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::Net::NetworkInformation
{
    /// The state of a TCP connection.
    /// Follows api/system.net.networkinformation.tcpstate.
    enum class TcpState : int
    {
        Unknown = 0,
        Closed = 1,
        Listen = 2,
        SynSent = 3,
        SynReceived = 4,
        Established = 5,
        FinWait1 = 6,
        FinWait2 = 7,
        CloseWait = 8,
        Closing = 9,
        LastAck = 10,
        TimeWait = 11,
        DeleteTcb = 12
    };
}

template <>
struct System::Detail::EnumTraits<System::Net::NetworkInformation::TcpState>
{
    static constexpr bool Flags = false;
    SYSTEMNET_API static const EnumNames Names;
};
