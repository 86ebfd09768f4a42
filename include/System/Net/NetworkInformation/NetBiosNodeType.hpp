// The .NET enumeration NetBiosNodeType.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::Net::NetworkInformation
{
    /// How a machine finds NetBIOS names.
    /// Follows api/system.net.networkinformation.netbiosnodetype.
    enum class NetBiosNodeType : int
    {
        Unknown = 0,
        Broadcast = 1,
        Peer2Peer = 2,
        Mixed = 4,
        Hybrid = 8
    };
}

template <>
struct System::Detail::EnumTraits<System::Net::NetworkInformation::NetBiosNodeType>
{
    static constexpr bool Flags = false;
    SYSTEMNET_API static const EnumNames Names;
};
