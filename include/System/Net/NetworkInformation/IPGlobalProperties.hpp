// The .NET class IPGlobalProperties.
#pragma once
#include <System/AsyncCallback.hpp>
#include <System/Net/NetworkInformation/IPGlobalStatistics.hpp>
#include <System/Net/NetworkInformation/IcmpV4Statistics.hpp>
#include <System/Net/NetworkInformation/IcmpV6Statistics.hpp>
#include <System/Net/NetworkInformation/NetBiosNodeType.hpp>
#include <System/Net/NetworkInformation/TcpConnectionInformation.hpp>
#include <System/Net/NetworkInformation/TcpStatistics.hpp>
#include <System/Net/NetworkInformation/UdpStatistics.hpp>
#include <System/Net/NetworkInformation/UnicastIPAddressInformationCollection.hpp>
#include <System/Threading/Tasks/Task.hpp>

namespace System::Net::NetworkInformation
{
    /// What this machine tells of its network: names, connections, counters.
    /// Follows api/system.net.networkinformation.ipglobalproperties.
    class SYSTEMNET_API IPGlobalProperties : public Handle
    {
        SYSTEMNET_HANDLE(IPGlobalProperties, Handle)
        IPGlobalProperties() noexcept = default;

        [[nodiscard]] static IPGlobalProperties GetIPGlobalProperties();

        [[nodiscard]] String HostName() const;
        [[nodiscard]] String DomainName() const;
        [[nodiscard]] NetBiosNodeType NodeType() const;
        /// @throws PlatformNotSupportedException the system does not tell: everywhere but on Windows
        [[nodiscard]] String DhcpScopeName() const;
        [[nodiscard]] bool IsWinsProxy() const;

        /// Connections in any state but Listen.
        /// @throws NetworkInformationException a call of the system failed
        /// @throws PlatformNotSupportedException the system does not tell: on macOS
        [[nodiscard]] Array<TcpConnectionInformation> GetActiveTcpConnections() const;
        [[nodiscard]] Array<IPEndPoint> GetActiveTcpListeners() const;
        [[nodiscard]] Array<IPEndPoint> GetActiveUdpListeners() const;

        [[nodiscard]] IPGlobalStatistics GetIPv4GlobalStatistics() const;
        [[nodiscard]] IPGlobalStatistics GetIPv6GlobalStatistics() const;
        [[nodiscard]] TcpStatistics GetTcpIPv4Statistics() const;
        [[nodiscard]] TcpStatistics GetTcpIPv6Statistics() const;
        [[nodiscard]] UdpStatistics GetUdpIPv4Statistics() const;
        [[nodiscard]] UdpStatistics GetUdpIPv6Statistics() const;
        [[nodiscard]] IcmpV4Statistics GetIcmpV4Statistics() const;
        [[nodiscard]] IcmpV6Statistics GetIcmpV6Statistics() const;

        /// The unicast addresses of all interfaces.
        [[nodiscard]] UnicastIPAddressInformationCollection GetUnicastAddresses() const;
        IAsyncResult BeginGetUnicastAddresses(const AsyncCallback& callback, const Object& state) const;
        /// @throws ArgumentNullException asyncResult is null
        /// @throws ArgumentException it comes from another call
        UnicastIPAddressInformationCollection EndGetUnicastAddresses(const IAsyncResult& asyncResult) const;
        [[nodiscard]] Threading::Tasks::Task<UnicastIPAddressInformationCollection> GetUnicastAddressesAsync() const;
    };
}
