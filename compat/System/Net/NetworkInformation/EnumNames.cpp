// The names that ToString gives the values of the enumerations of network information.
#include <System/Net/NetworkInformation/DuplicateAddressDetectionState.hpp>
#include <System/Net/NetworkInformation/IPStatus.hpp>
#include <System/Net/NetworkInformation/NetBiosNodeType.hpp>
#include <System/Net/NetworkInformation/NetworkInterfaceComponent.hpp>
#include <System/Net/NetworkInformation/NetworkInterfaceType.hpp>
#include <System/Net/NetworkInformation/OperationalStatus.hpp>
#include <System/Net/NetworkInformation/PrefixOrigin.hpp>
#include <System/Net/NetworkInformation/ScopeLevel.hpp>
#include <System/Net/NetworkInformation/SuffixOrigin.hpp>
#include <System/Net/NetworkInformation/TcpState.hpp>

namespace System::Detail
{
    namespace
    {
        constexpr EnumName DuplicateAddressDetectionStateNames[] = {
            {0, "Invalid"}, {1, "Tentative"}, {2, "Duplicate"}, {3, "Deprecated"}, {4, "Preferred"},
        };
        constexpr EnumName IPStatusNames[] = {
            {0, "Success"},
            {11002, "DestinationNetworkUnreachable"},
            {11003, "DestinationHostUnreachable"},
            {11004, "DestinationProtocolUnreachable"},
            {11005, "DestinationPortUnreachable"},
            {11004, "DestinationProhibited"},
            {11006, "NoResources"},
            {11007, "BadOption"},
            {11008, "HardwareError"},
            {11009, "PacketTooBig"},
            {11010, "TimedOut"},
            {11012, "BadRoute"},
            {11013, "TtlExpired"},
            {11014, "TtlReassemblyTimeExceeded"},
            {11015, "ParameterProblem"},
            {11016, "SourceQuench"},
            {11018, "BadDestination"},
            {11040, "DestinationUnreachable"},
            {11041, "TimeExceeded"},
            {11042, "BadHeader"},
            {11043, "UnrecognizedNextHeader"},
            {11044, "IcmpError"},
            {11045, "DestinationScopeMismatch"},
            {-1, "Unknown"},
        };
        constexpr EnumName NetBiosNodeTypeNames[] = {
            {0, "Unknown"}, {1, "Broadcast"}, {2, "Peer2Peer"}, {4, "Mixed"}, {8, "Hybrid"},
        };
        constexpr EnumName NetworkInterfaceComponentNames[] = {
            {0, "IPv4"},
            {1, "IPv6"},
        };
        constexpr EnumName NetworkInterfaceTypeNames[] = {
            {1, "Unknown"},
            {6, "Ethernet"},
            {9, "TokenRing"},
            {15, "Fddi"},
            {20, "BasicIsdn"},
            {21, "PrimaryIsdn"},
            {23, "Ppp"},
            {24, "Loopback"},
            {26, "Ethernet3Megabit"},
            {28, "Slip"},
            {37, "Atm"},
            {48, "GenericModem"},
            {62, "FastEthernetT"},
            {63, "Isdn"},
            {69, "FastEthernetFx"},
            {71, "Wireless80211"},
            {94, "AsymmetricDsl"},
            {95, "RateAdaptDsl"},
            {96, "SymmetricDsl"},
            {97, "VeryHighSpeedDsl"},
            {114, "IPOverAtm"},
            {117, "GigabitEthernet"},
            {131, "Tunnel"},
            {143, "MultiRateSymmetricDsl"},
            {144, "HighPerformanceSerialBus"},
            {237, "Wman"},
            {243, "Wwanpp"},
            {244, "Wwanpp2"},
        };
        constexpr EnumName OperationalStatusNames[] = {
            {1, "Up"}, {2, "Down"}, {3, "Testing"}, {4, "Unknown"}, {5, "Dormant"}, {6, "NotPresent"}, {7, "LowerLayerDown"},
        };
        constexpr EnumName PrefixOriginNames[] = {
            {0, "Other"}, {1, "Manual"}, {2, "WellKnown"}, {3, "Dhcp"}, {4, "RouterAdvertisement"},
        };
        constexpr EnumName ScopeLevelNames[] = {
            {0, "None"}, {1, "Interface"}, {2, "Link"}, {3, "Subnet"}, {4, "Admin"}, {5, "Site"}, {8, "Organization"}, {14, "Global"},
        };
        constexpr EnumName SuffixOriginNames[] = {
            {0, "Other"}, {1, "Manual"}, {2, "WellKnown"}, {3, "OriginDhcp"}, {4, "LinkLayerAddress"}, {5, "Random"},
        };
        constexpr EnumName TcpStateNames[] = {
            {0, "Unknown"},  {1, "Closed"},    {2, "Listen"},  {3, "SynSent"},  {4, "SynReceived"}, {5, "Established"}, {6, "FinWait1"},
            {7, "FinWait2"}, {8, "CloseWait"}, {9, "Closing"}, {10, "LastAck"}, {11, "TimeWait"},   {12, "DeleteTcb"},
        };
    }

    const EnumNames EnumTraits<Net::NetworkInformation::DuplicateAddressDetectionState>::Names{
        "System.Net.NetworkInformation.DuplicateAddressDetectionState", DuplicateAddressDetectionStateNames, false};
    const EnumNames EnumTraits<Net::NetworkInformation::IPStatus>::Names{"System.Net.NetworkInformation.IPStatus", IPStatusNames, false};
    const EnumNames EnumTraits<Net::NetworkInformation::NetBiosNodeType>::Names{"System.Net.NetworkInformation.NetBiosNodeType",
                                                                                NetBiosNodeTypeNames, false};
    const EnumNames EnumTraits<Net::NetworkInformation::NetworkInterfaceComponent>::Names{
        "System.Net.NetworkInformation.NetworkInterfaceComponent", NetworkInterfaceComponentNames, false};
    const EnumNames EnumTraits<Net::NetworkInformation::NetworkInterfaceType>::Names{"System.Net.NetworkInformation.NetworkInterfaceType",
                                                                                     NetworkInterfaceTypeNames, false};
    const EnumNames EnumTraits<Net::NetworkInformation::OperationalStatus>::Names{"System.Net.NetworkInformation.OperationalStatus",
                                                                                  OperationalStatusNames, false};
    const EnumNames EnumTraits<Net::NetworkInformation::PrefixOrigin>::Names{"System.Net.NetworkInformation.PrefixOrigin",
                                                                             PrefixOriginNames, false};
    const EnumNames EnumTraits<Net::NetworkInformation::ScopeLevel>::Names{"System.Net.NetworkInformation.ScopeLevel", ScopeLevelNames,
                                                                           false};
    const EnumNames EnumTraits<Net::NetworkInformation::SuffixOrigin>::Names{"System.Net.NetworkInformation.SuffixOrigin",
                                                                             SuffixOriginNames, false};
    const EnumNames EnumTraits<Net::NetworkInformation::TcpState>::Names{"System.Net.NetworkInformation.TcpState", TcpStateNames, false};
}
