// The .NET enumeration OperationalStatus.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::Net::NetworkInformation
{
    /// Whether an interface can carry data.
    /// Follows api/system.net.networkinformation.operationalstatus.
    enum class OperationalStatus : int
    {
        Up = 1,
        Down = 2,
        Testing = 3,
        Unknown = 4,
        Dormant = 5,
        NotPresent = 6,
        LowerLayerDown = 7
    };
}

template <>
struct System::Detail::EnumTraits<System::Net::NetworkInformation::OperationalStatus>
{
    static constexpr bool Flags = false;
    SYSTEMNET_API static const EnumNames Names;
};
