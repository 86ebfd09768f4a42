// The .NET enumeration SelectMode.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::Net::Sockets
{
    /// What Socket::Poll waits for.
    /// Follows api/system.net.sockets.selectmode.
    enum class SelectMode : int
    {
        SelectRead = 0,
        SelectWrite = 1,
        SelectError = 2
    };
}

template <>
struct System::Detail::EnumTraits<System::Net::Sockets::SelectMode>
{
    static constexpr bool Flags = false;
    SYSTEMNET_API static const EnumNames Names;
};
