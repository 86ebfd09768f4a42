// The .NET enumeration SocketOptionLevel.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::Net::Sockets
{
    /// The protocol level at which a socket option applies.
    /// Follows api/system.net.sockets.socketoptionlevel.
    enum class SocketOptionLevel : int
    {
        IP = 0,
        Tcp = 6,
        Udp = 17,
        IPv6 = 41,
        Socket = 65535
    };
}

template <>
struct System::Detail::EnumTraits<System::Net::Sockets::SocketOptionLevel>
{
    static constexpr bool Flags = false;
    SYSTEMNET_API static const EnumNames Names;
};
