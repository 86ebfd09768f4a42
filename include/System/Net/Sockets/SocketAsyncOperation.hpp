// The .NET enumeration SocketAsyncOperation.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::Net::Sockets
{
    /// The operation that a SocketAsyncEventArgs last carried out.
    /// Follows api/system.net.sockets.socketasyncoperation.
    enum class SocketAsyncOperation : int
    {
        None = 0,
        Accept = 1,
        Connect = 2,
        Disconnect = 3,
        Receive = 4,
        ReceiveFrom = 5,
        ReceiveMessageFrom = 6,
        Send = 7,
        SendPackets = 8,
        SendTo = 9
    };
}

template <>
struct System::Detail::EnumTraits<System::Net::Sockets::SocketAsyncOperation>
{
    static constexpr bool Flags = false;
    SYSTEMNET_API static const EnumNames Names;
};
