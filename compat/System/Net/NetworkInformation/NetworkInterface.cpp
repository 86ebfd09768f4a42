#include "compat/core/net/NetworkFacts.hpp"
#include <System/Net/NetworkInformation/NetworkInterface.hpp>
#include <algorithm>

namespace System::Net::NetworkInformation
{
    using Core::Facts;
    using InterfaceFacts = Core::Facts<Port::InterfaceFacts>;

    namespace
    {
        std::vector<Port::InterfaceFacts> All()
        {
            return Core::Told<std::vector<Port::InterfaceFacts>>([](auto& told) { return Port::Interfaces(told); });
        }

        bool IsLoopback(const Port::InterfaceFacts& facts)
        {
            return facts.Type == static_cast<int>(NetworkInterfaceType::Loopback);
        }

        Port::InterfaceFacts Loopback()
        {
            const auto all = All();
            const auto found = std::find_if(all.begin(), all.end(), IsLoopback);
            if (found == all.end())
            {
                throw NetworkInformationException(Port::ToNative(Sockets::SocketError::AddressNotAvailable));
            }
            return *found;
        }
    }

    const System::Detail::TypeInfo& NetworkInterface::Type() noexcept
    {
        static const System::Detail::TypeInfo type{"System.Net.NetworkInformation.NetworkInterface", typeid(NetworkInterface)};
        return type;
    }

    Array<NetworkInterface> NetworkInterface::GetAllNetworkInterfaces()
    {
        const auto all = All();
        Array<NetworkInterface> interfaces(static_cast<int>(all.size()));
        std::transform(all.begin(), all.end(), interfaces.begin(), [](const auto& facts) { return Core::Show<NetworkInterface>(facts); });
        return interfaces;
    }

    bool NetworkInterface::GetIsNetworkAvailable()
    {
        const auto all = All();
        return std::any_of(all.begin(), all.end(),
                           [](const Port::InterfaceFacts& facts)
                           {
                               return !IsLoopback(facts) && facts.Type != static_cast<int>(NetworkInterfaceType::Tunnel) &&
                                      facts.Status == static_cast<int>(NetworkInformation::OperationalStatus::Up);
                           });
    }

    int NetworkInterface::LoopbackInterfaceIndex()
    {
        return Loopback().Index;
    }
    int NetworkInterface::IPv6LoopbackInterfaceIndex()
    {
        return Loopback().IndexV6;
    }

    String NetworkInterface::Id() const
    {
        return String(Self<InterfaceFacts>().Told.Id);
    }
    String NetworkInterface::Name() const
    {
        return String(Self<InterfaceFacts>().Told.Name);
    }
    String NetworkInterface::Description() const
    {
        return String(Self<InterfaceFacts>().Told.Description);
    }
    NetworkInformation::NetworkInterfaceType NetworkInterface::NetworkInterfaceType() const
    {
        return static_cast<NetworkInformation::NetworkInterfaceType>(Self<InterfaceFacts>().Told.Type);
    }
    NetworkInformation::OperationalStatus NetworkInterface::OperationalStatus() const
    {
        return static_cast<NetworkInformation::OperationalStatus>(Self<InterfaceFacts>().Told.Status);
    }
    Int64 NetworkInterface::Speed() const
    {
        return Self<InterfaceFacts>().Told.Speed;
    }
    bool NetworkInterface::IsReceiveOnly() const
    {
        return Self<InterfaceFacts>().Told.IsReceiveOnly;
    }
    bool NetworkInterface::SupportsMulticast() const
    {
        return Self<InterfaceFacts>().Told.SupportsMulticast;
    }

    PhysicalAddress NetworkInterface::GetPhysicalAddress() const
    {
        const auto& bytes = Self<InterfaceFacts>().Told.PhysicalAddress;
        Array<Byte> address(static_cast<int>(bytes.size()));
        std::copy(bytes.begin(), bytes.end(), address.begin());
        return PhysicalAddress(address);
    }
    IPInterfaceProperties NetworkInterface::GetIPProperties() const
    {
        const auto& facts = Self<InterfaceFacts>().Told;
        auto details = Core::Told<Port::InterfaceDetails>([&](auto& told) { return Port::DetailsOf(facts, told); });
        return Core::Show<IPInterfaceProperties>(std::pair(facts, std::move(details)));
    }
    IPInterfaceStatistics NetworkInterface::GetIPStatistics() const
    {
        const auto& facts = Self<InterfaceFacts>().Told;
        return Core::Show<IPInterfaceStatistics>(
            Core::Told<Port::InterfaceCounters>([&](auto& told) { return Port::CountersOf(facts, told); }));
    }
    IPv4InterfaceStatistics NetworkInterface::GetIPv4Statistics() const
    {
        const auto& facts = Self<InterfaceFacts>().Told;
        return Core::Show<IPv4InterfaceStatistics>(
            Core::Told<Port::InterfaceCounters>([&](auto& told) { return Port::CountersOf(facts, told); }));
    }
    bool NetworkInterface::Supports(NetworkInterfaceComponent networkInterfaceComponent) const
    {
        const auto& facts = Self<InterfaceFacts>().Told;
        return networkInterfaceComponent == NetworkInterfaceComponent::IPv4 ? facts.HasV4 : facts.HasV6;
    }
}
