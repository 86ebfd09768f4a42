// The .NET enumeration SocketInformationOptions.
#pragma once
#include <System/Detail/EnumNames.hpp>
#include <System/Net/Sockets/FlagOperators.hpp>

namespace System::Net::Sockets
{
    /// The state of a socket as stored in a SocketInformation; the values combine as flags.
    /// Follows api/system.net.sockets.socketinformationoptions.
    enum class SocketInformationOptions : int
    {
        NonBlocking = 1,
        Connected = 2,
        Listening = 4,
        UseOnlyOverlappedIO = 8
    };
}

template <>
struct System::Detail::EnumTraits<System::Net::Sockets::SocketInformationOptions>
{
    static constexpr bool Flags = true;
    SYSTEMNET_API static const EnumNames Names;
};
