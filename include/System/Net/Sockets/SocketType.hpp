// The .NET enumeration SocketType.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::Net::Sockets
{
    /// The kind of socket: stream, datagram, raw and others.
    /// Follows api/system.net.sockets.sockettype.
    enum class SocketType : int
    {
        Stream = 1,
        Dgram = 2,
        Raw = 3,
        Rdm = 4,
        Seqpacket = 5,
        Unknown = -1
    };
}

template <>
struct System::Detail::EnumTraits<System::Net::Sockets::SocketType>
{
    static constexpr bool Flags = false;
    SYSTEMNET_API static const EnumNames Names;
};
