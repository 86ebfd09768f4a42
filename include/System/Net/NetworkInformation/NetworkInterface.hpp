// The .NET class NetworkInterface.
#pragma once
#include <System/Net/NetworkInformation/IPInterfaceProperties.hpp>
#include <System/Net/NetworkInformation/IPInterfaceStatistics.hpp>
#include <System/Net/NetworkInformation/IPv4InterfaceStatistics.hpp>
#include <System/Net/NetworkInformation/NetworkInterfaceComponent.hpp>
#include <System/Net/NetworkInformation/NetworkInterfaceType.hpp>
#include <System/Net/NetworkInformation/OperationalStatus.hpp>
#include <System/Net/NetworkInformation/PhysicalAddress.hpp>

namespace System::Net::NetworkInformation
{
    /// An interface of this machine, as it was when it was asked for.
    /// Follows api/system.net.networkinformation.networkinterface.
    class SYSTEMNET_API NetworkInterface : public Handle
    {
        SYSTEMNET_HANDLE(NetworkInterface, Handle)
        NetworkInterface() noexcept = default;

        /// All interfaces, in the order of the system.
        /// @throws NetworkInformationException a call of the system failed
        static Array<NetworkInterface> GetAllNetworkInterfaces();
        /// Whether an interface is up that is neither loopback nor a tunnel.
        static bool GetIsNetworkAvailable();
        /// The number of the loopback interface.
        /// @throws NetworkInformationException there is none
        [[nodiscard]] static int LoopbackInterfaceIndex();
        [[nodiscard]] static int IPv6LoopbackInterfaceIndex();

        /// What tells the interface apart: its name, on Windows a GUID.
        [[nodiscard]] String Id() const;
        [[nodiscard]] String Name() const;
        [[nodiscard]] String Description() const;
        [[nodiscard]] NetworkInformation::NetworkInterfaceType NetworkInterfaceType() const;
        [[nodiscard]] NetworkInformation::OperationalStatus OperationalStatus() const;
        /// Bits a second; -1 if it is not known.
        [[nodiscard]] Int64 Speed() const;
        [[nodiscard]] bool IsReceiveOnly() const;
        [[nodiscard]] bool SupportsMulticast() const;

        [[nodiscard]] PhysicalAddress GetPhysicalAddress() const;
        [[nodiscard]] IPInterfaceProperties GetIPProperties() const;
        [[nodiscard]] IPInterfaceStatistics GetIPStatistics() const;
        [[nodiscard]] IPv4InterfaceStatistics GetIPv4Statistics() const;
        /// Whether the interface has addresses of this version of IP.
        [[nodiscard]] bool Supports(NetworkInterfaceComponent networkInterfaceComponent) const;
    };
}
