#include "compat/core/net/NetworkFacts.hpp"
#include <System/ArgumentException.hpp>
#include <System/ArgumentNullException.hpp>
#include <System/Net/NetworkInformation/IPGlobalProperties.hpp>
#include <System/Net/NetworkInformation/NetworkInterface.hpp>
#include <algorithm>

namespace System::Net::NetworkInformation
{
    using Core::Known;
    using Threading::Tasks::Task;
    using MachineFacts = Core::Facts<Port::MachineNames>;
    using ConnectionFacts = Core::Facts<Port::ConnectionFacts>;
    using AddressTask = Task<UnicastIPAddressInformationCollection>;

    namespace
    {
        std::vector<Port::ConnectionFacts> Sockets(bool listening)
        {
            auto all = Core::Told<std::vector<Port::ConnectionFacts>>([](auto& told) { return Port::TcpTable(told); });
            std::erase_if(all, [&](const auto& facts) { return (facts.State == static_cast<int>(TcpState::Listen)) != listening; });
            return all;
        }

        template <class T, class List, class Make>
        Array<T> ArrayOf(const List& list, const Make& make)
        {
            Array<T> array(static_cast<int>(list.size()));
            std::transform(list.begin(), list.end(), array.begin(), make);
            return array;
        }
    }

    const System::Detail::TypeInfo& IPGlobalProperties::Type() noexcept
    {
        static const System::Detail::TypeInfo type{"System.Net.NetworkInformation.IPGlobalProperties", typeid(IPGlobalProperties)};
        return type;
    }

    IPGlobalProperties IPGlobalProperties::GetIPGlobalProperties()
    {
        return Core::Show<IPGlobalProperties>(Core::Told<Port::MachineNames>([](auto& told) { return Port::NamesOfMachine(told); }));
    }

    String IPGlobalProperties::HostName() const
    {
        return String(Self<MachineFacts>().Told.HostName);
    }
    String IPGlobalProperties::DomainName() const
    {
        return String(Self<MachineFacts>().Told.DomainName);
    }
    NetBiosNodeType IPGlobalProperties::NodeType() const
    {
        return static_cast<NetBiosNodeType>(Self<MachineFacts>().Told.NodeType);
    }
    String IPGlobalProperties::DhcpScopeName() const
    {
        return String(Known(Self<MachineFacts>().Told.DhcpScopeName));
    }
    bool IPGlobalProperties::IsWinsProxy() const
    {
        return Known(Self<MachineFacts>().Told.IsWinsProxy);
    }

    Array<TcpConnectionInformation> IPGlobalProperties::GetActiveTcpConnections() const
    {
        return ArrayOf<TcpConnectionInformation>(Sockets(false),
                                                 [](const auto& facts) { return Core::Show<TcpConnectionInformation>(facts); });
    }
    Array<IPEndPoint> IPGlobalProperties::GetActiveTcpListeners() const
    {
        return ArrayOf<IPEndPoint>(Sockets(true), [](const auto& facts) { return Core::MakeIPEndPoint(facts.Local); });
    }
    Array<IPEndPoint> IPGlobalProperties::GetActiveUdpListeners() const
    {
        return ArrayOf<IPEndPoint>(Core::Told<std::vector<Port::InternetEndPoint>>([](auto& told) { return Port::UdpTable(told); }),
                                   [](const auto& endPoint) { return Core::MakeIPEndPoint(endPoint); });
    }

    IPGlobalStatistics IPGlobalProperties::GetIPv4GlobalStatistics() const
    {
        return Core::Show<IPGlobalStatistics>(Core::Told<Port::IPCounters>([](auto& told) { return Port::CountersOfIP(false, told); }));
    }
    IPGlobalStatistics IPGlobalProperties::GetIPv6GlobalStatistics() const
    {
        return Core::Show<IPGlobalStatistics>(Core::Told<Port::IPCounters>([](auto& told) { return Port::CountersOfIP(true, told); }));
    }
    TcpStatistics IPGlobalProperties::GetTcpIPv4Statistics() const
    {
        return Core::Show<TcpStatistics>(Core::Told<Port::TcpCounters>([](auto& told) { return Port::CountersOfTcp(false, told); }));
    }
    TcpStatistics IPGlobalProperties::GetTcpIPv6Statistics() const
    {
        return Core::Show<TcpStatistics>(Core::Told<Port::TcpCounters>([](auto& told) { return Port::CountersOfTcp(true, told); }));
    }
    UdpStatistics IPGlobalProperties::GetUdpIPv4Statistics() const
    {
        return Core::Show<UdpStatistics>(Core::Told<Port::UdpCounters>([](auto& told) { return Port::CountersOfUdp(false, told); }));
    }
    UdpStatistics IPGlobalProperties::GetUdpIPv6Statistics() const
    {
        return Core::Show<UdpStatistics>(Core::Told<Port::UdpCounters>([](auto& told) { return Port::CountersOfUdp(true, told); }));
    }
    IcmpV4Statistics IPGlobalProperties::GetIcmpV4Statistics() const
    {
        return Core::Show<IcmpV4Statistics>(Core::Told<Port::IcmpCounters>([](auto& told) { return Port::CountersOfIcmp(told); }));
    }
    IcmpV6Statistics IPGlobalProperties::GetIcmpV6Statistics() const
    {
        return Core::Show<IcmpV6Statistics>(Core::Told<Port::IcmpV6Counters>([](auto& told) { return Port::CountersOfIcmpV6(told); }));
    }

    UnicastIPAddressInformationCollection IPGlobalProperties::GetUnicastAddresses() const
    {
        std::vector<Port::AddressFacts> addresses;
        for (const Port::InterfaceFacts& facts :
             Core::Told<std::vector<Port::InterfaceFacts>>([](auto& told) { return Port::Interfaces(told); }))
        {
            addresses.insert(addresses.end(), facts.Unicast.begin(), facts.Unicast.end());
        }
        return Core::ShowAll<UnicastIPAddressInformationCollection, UnicastIPAddressInformation>(
            addresses, [](const Port::AddressFacts& facts) { return Core::Show<UnicastIPAddressInformation>(facts); });
    }
    Task<UnicastIPAddressInformationCollection> IPGlobalProperties::GetUnicastAddressesAsync() const
    {
        return Task<void>::Run([self = *this] { return self.GetUnicastAddresses(); });
    }
    IAsyncResult IPGlobalProperties::BeginGetUnicastAddresses(const AsyncCallback& callback, const Object& state) const
    {
        const AddressTask task = Task<void>::Factory().StartNew([self = *this](Object) { return self.GetUnicastAddresses(); }, state);
        if (callback)
        {
            task.ContinueWith([callback](const AddressTask& done) { callback(done); });
        }
        return task;
    }
    UnicastIPAddressInformationCollection IPGlobalProperties::EndGetUnicastAddresses(const IAsyncResult& asyncResult) const
    {
        if (!asyncResult)
        {
            throw ArgumentNullException("asyncResult");
        }
        if (!asyncResult.Is<AddressTask>())
        {
            throw ArgumentException("The provided asyncResult is invalid.", "asyncResult");
        }
        return AddressTask(asyncResult).GetAwaiter().GetResult();
    }

    const System::Detail::TypeInfo& TcpConnectionInformation::Type() noexcept
    {
        static const System::Detail::TypeInfo type{"System.Net.NetworkInformation.TcpConnectionInformation",
                                                   typeid(TcpConnectionInformation)};
        return type;
    }
    IPEndPoint TcpConnectionInformation::LocalEndPoint() const
    {
        return Core::MakeIPEndPoint(Self<ConnectionFacts>().Told.Local);
    }
    IPEndPoint TcpConnectionInformation::RemoteEndPoint() const
    {
        return Core::MakeIPEndPoint(Self<ConnectionFacts>().Told.Remote);
    }
    TcpState TcpConnectionInformation::State() const
    {
        return static_cast<TcpState>(Self<ConnectionFacts>().Told.State);
    }
}
