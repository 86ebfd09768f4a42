// The .NET enumeration SocketShutdown.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::Net::Sockets
{
    /// Which direction of a connection Socket::Shutdown ends.
    /// Follows api/system.net.sockets.socketshutdown.
    enum class SocketShutdown : int
    {
        Receive = 0,
        Send = 1,
        Both = 2
    };
}

template <>
struct System::Detail::EnumTraits<System::Net::Sockets::SocketShutdown>
{
    static constexpr bool Flags = false;
    SYSTEMNET_API static const EnumNames Names;
};
