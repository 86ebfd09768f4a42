// The .NET enumeration IPStatus.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::Net::NetworkInformation
{
    /// How an echo request ended. Some numbers have two names.
    /// Follows api/system.net.networkinformation.ipstatus.
    enum class IPStatus : int
    {
        Success = 0,
        DestinationNetworkUnreachable = 11002,
        DestinationHostUnreachable = 11003,
        DestinationProtocolUnreachable = 11004,
        DestinationPortUnreachable = 11005,
        DestinationProhibited = 11004,
        NoResources = 11006,
        BadOption = 11007,
        HardwareError = 11008,
        PacketTooBig = 11009,
        TimedOut = 11010,
        BadRoute = 11012,
        TtlExpired = 11013,
        TtlReassemblyTimeExceeded = 11014,
        ParameterProblem = 11015,
        SourceQuench = 11016,
        BadDestination = 11018,
        DestinationUnreachable = 11040,
        TimeExceeded = 11041,
        BadHeader = 11042,
        UnrecognizedNextHeader = 11043,
        IcmpError = 11044,
        DestinationScopeMismatch = 11045,
        Unknown = -1
    };
}

template <>
struct System::Detail::EnumTraits<System::Net::NetworkInformation::IPStatus>
{
    static constexpr bool Flags = false;
    SYSTEMNET_API static const EnumNames Names;
};
