// The .NET enumeration NetworkInterfaceType.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::Net::NetworkInformation
{
    /// The kind of an interface.
    /// Follows api/system.net.networkinformation.networkinterfacetype.
    enum class NetworkInterfaceType : int
    {
        Unknown = 1,
        Ethernet = 6,
        TokenRing = 9,
        Fddi = 15,
        BasicIsdn = 20,
        PrimaryIsdn = 21,
        Ppp = 23,
        Loopback = 24,
        Ethernet3Megabit = 26,
        Slip = 28,
        Atm = 37,
        GenericModem = 48,
        FastEthernetT = 62,
        Isdn = 63,
        FastEthernetFx = 69,
        Wireless80211 = 71,
        AsymmetricDsl = 94,
        RateAdaptDsl = 95,
        SymmetricDsl = 96,
        VeryHighSpeedDsl = 97,
        IPOverAtm = 114,
        GigabitEthernet = 117,
        Tunnel = 131,
        MultiRateSymmetricDsl = 143,
        HighPerformanceSerialBus = 144,
        Wman = 237,
        Wwanpp = 243,
        Wwanpp2 = 244
    };
}

template <>
struct System::Detail::EnumTraits<System::Net::NetworkInformation::NetworkInterfaceType>
{
    static constexpr bool Flags = false;
    SYSTEMNET_API static const EnumNames Names;
};
