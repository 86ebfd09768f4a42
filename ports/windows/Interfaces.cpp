// Network interfaces, as GetAdaptersAddresses tells of them.
#include "ports/windows/Network.hpp"
#include <netioapi.h>

namespace System::Port
{
    using namespace Windows;

    namespace
    {
        bool Decode(const SOCKET_ADDRESS& address, InternetEndPoint& endPoint) noexcept
        {
            return address.lpSockaddr != nullptr &&
                   Port::Decode({reinterpret_cast<const Byte*>(address.lpSockaddr), static_cast<std::size_t>(address.iSockaddrLength)},
                                endPoint);
        }

        template <class Entry>
        std::vector<InternetEndPoint> Addresses(const Entry* first)
        {
            std::vector<InternetEndPoint> addresses;
            for (const Entry* entry = first; entry != nullptr; entry = entry->Next)
            {
                InternetEndPoint address;
                if (Decode(entry->Address, address))
                {
                    addresses.push_back(address);
                }
            }
            return addresses;
        }

        /// Addresses of which no more is known than two flags.
        template <class Entry>
        std::vector<AddressFacts> Flagged(const Entry* first)
        {
            std::vector<AddressFacts> list;
            for (const Entry* entry = first; entry != nullptr; entry = entry->Next)
            {
                AddressFacts facts;
                if (Decode(entry->Address, facts.Address))
                {
                    facts.IsDnsEligible = (entry->Flags & IP_ADAPTER_ADDRESS_DNS_ELIGIBLE) != 0;
                    facts.IsTransient = (entry->Flags & IP_ADAPTER_ADDRESS_TRANSIENT) != 0;
                    list.push_back(facts);
                }
            }
            return list;
        }

        std::vector<AddressFacts> Unicast(const IP_ADAPTER_ADDRESSES& adapter)
        {
            std::vector<AddressFacts> list;
            for (const auto* entry = adapter.FirstUnicastAddress; entry != nullptr; entry = entry->Next)
            {
                AddressFacts facts;
                if (!Decode(entry->Address, facts.Address))
                {
                    continue;
                }
                facts.PrefixLength = entry->OnLinkPrefixLength;
                facts.PreferredLifetime = entry->PreferredLifetime;
                facts.ValidLifetime = entry->ValidLifetime;
                facts.LeaseLifetime = entry->LeaseLifetime;
                facts.DetectionState = static_cast<int>(entry->DadState);
                facts.PrefixOrigin = static_cast<int>(entry->PrefixOrigin);
                facts.SuffixOrigin = static_cast<int>(entry->SuffixOrigin);
                facts.IsDnsEligible = (entry->Flags & IP_ADAPTER_ADDRESS_DNS_ELIGIBLE) != 0;
                facts.IsTransient = (entry->Flags & IP_ADAPTER_ADDRESS_TRANSIENT) != 0;
                list.push_back(facts);
            }
            return list;
        }

        InterfaceFacts FactsOf(const IP_ADAPTER_ADDRESSES& adapter)
        {
            InterfaceFacts facts;
            facts.Id = adapter.AdapterName;
            facts.Name = FromWide(adapter.FriendlyName);
            facts.Description = FromWide(adapter.Description);
            facts.Type = static_cast<int>(adapter.IfType);
            facts.Status = static_cast<int>(adapter.OperStatus);
            facts.Speed = static_cast<std::int64_t>(adapter.ReceiveLinkSpeed);
            facts.IsReceiveOnly = (adapter.Flags & IP_ADAPTER_RECEIVE_ONLY) != 0;
            facts.SupportsMulticast = (adapter.Flags & IP_ADAPTER_NO_MULTICAST) == 0;
            facts.HasV4 = (adapter.Flags & IP_ADAPTER_IPV4_ENABLED) != 0;
            facts.HasV6 = (adapter.Flags & IP_ADAPTER_IPV6_ENABLED) != 0;
            facts.Index = static_cast<int>(adapter.IfIndex);
            facts.IndexV6 = static_cast<int>(adapter.Ipv6IfIndex);
            facts.PhysicalAddress.assign(adapter.PhysicalAddress, adapter.PhysicalAddress + adapter.PhysicalAddressLength);
            facts.Unicast = Unicast(adapter);
            return facts;
        }

        /// Calls a function with the list of adapters.
        template <class Use>
        Outcome WithAdapters(const Use& use)
        {
            // The list may grow between two calls.
            ULONG size = 16 * 1024;
            std::unique_ptr<Byte[]> memory;
            ULONG error = ERROR_BUFFER_OVERFLOW;
            for (int i = 0; i < 5 && error == ERROR_BUFFER_OVERFLOW; ++i)
            {
                memory.reset(new Byte[size]);
                error = ::GetAdaptersAddresses(AF_UNSPEC, GAA_FLAG_INCLUDE_GATEWAYS | GAA_FLAG_INCLUDE_WINS_INFO, nullptr,
                                               reinterpret_cast<IP_ADAPTER_ADDRESSES*>(memory.get()), &size);
            }
            if (error == ERROR_NO_DATA)
            {
                return Done();
            }
            if (error != NO_ERROR)
            {
                return Fail(static_cast<int>(error));
            }
            for (const auto* adapter = reinterpret_cast<const IP_ADAPTER_ADDRESSES*>(memory.get()); adapter != nullptr;
                 adapter = adapter->Next)
            {
                use(*adapter);
            }
            return Done();
        }

        /// Whether packets are passed on, and the size of the largest, for one version of IP.
        bool AskInterface(const InterfaceFacts& facts, ADDRESS_FAMILY family, MIB_IPINTERFACE_ROW& row)
        {
            ::InitializeIpInterfaceEntry(&row);
            row.Family = family;
            row.InterfaceIndex = static_cast<NET_IFINDEX>(family == AF_INET ? facts.Index : facts.IndexV6);
            return ::GetIpInterfaceEntry(&row) == NO_ERROR;
        }
    }

    Outcome Interfaces(std::vector<InterfaceFacts>& interfaces) noexcept
    {
        return WithMemory(
            [&]
            {
                interfaces.clear();
                return WithAdapters([&](const IP_ADAPTER_ADDRESSES& adapter) { interfaces.push_back(FactsOf(adapter)); });
            });
    }

    Outcome DetailsOf(const InterfaceFacts& facts, InterfaceDetails& details) noexcept
    {
        return WithMemory(
            [&]
            {
                details = {};
                details.Anycast.emplace();
                return WithAdapters(
                    [&](const IP_ADAPTER_ADDRESSES& adapter)
                    {
                        if (facts.Id != adapter.AdapterName)
                        {
                            return;
                        }
                        details.Multicast = Flagged(adapter.FirstMulticastAddress);
                        details.Anycast = Flagged(adapter.FirstAnycastAddress);
                        details.Gateways = Addresses(adapter.FirstGatewayAddress);
                        details.DnsServers = Addresses(adapter.FirstDnsServerAddress);
                        details.WinsServers = Addresses(adapter.FirstWinsServerAddress);
                        InternetEndPoint dhcp;
                        if (Decode(adapter.Dhcpv4Server, dhcp))
                        {
                            details.DhcpServers.push_back(dhcp);
                        }
                        details.DnsSuffix = FromWide(adapter.DnsSuffix);
                        details.IsDnsEnabled = !details.DnsServers.empty();
                        details.IsDynamicDnsEnabled = (adapter.Flags & IP_ADAPTER_DDNS_ENABLED) != 0;
                        details.HasV4Properties = facts.HasV4;
                        details.HasV6Properties = facts.HasV6;
                        details.Mtu = details.MtuV6 = static_cast<int>(adapter.Mtu);
                        details.UsesWins = !details.WinsServers.empty();
                        details.IsDhcpEnabled = (adapter.Flags & IP_ADAPTER_DHCP_ENABLED) != 0;
                        // 169.254.0.0/16 is what the system takes where no server answers.
                        details.HasPrivateAddress = false;
                        for (const AddressFacts& address : facts.Unicast)
                        {
                            if (!address.Address.IsV6 && address.Address.Address[0] == 169 && address.Address.Address[1] == 254)
                            {
                                details.HasPrivateAddress = true;
                            }
                        }
                        details.TakesPrivateAddress = details.IsDhcpEnabled;
                        MIB_IPINTERFACE_ROW row{};
                        if (facts.HasV4 && AskInterface(facts, AF_INET, row))
                        {
                            details.IsForwardingEnabled = row.ForwardingEnabled != 0;
                            details.Mtu = static_cast<int>(row.NlMtu);
                        }
                        if (facts.HasV6 && AskInterface(facts, AF_INET6, row))
                        {
                            details.MtuV6 = static_cast<int>(row.NlMtu);
                        }
                        for (std::size_t level = 0; level != details.ScopeIds.size(); ++level)
                        {
                            details.ScopeIds[level] = adapter.ZoneIndices[level];
                        }
                    });
            });
    }

    Outcome CountersOf(const InterfaceFacts& facts, InterfaceCounters& counters) noexcept
    {
        MIB_IF_ROW2 row{};
        row.InterfaceIndex = static_cast<NET_IFINDEX>(facts.Index != 0 ? facts.Index : facts.IndexV6);
        const DWORD error = ::GetIfEntry2(&row);
        if (error != NO_ERROR)
        {
            return Fail(static_cast<int>(error));
        }
        const auto number = [](ULONG64 value) { return Counter(static_cast<std::int64_t>(value)); };
        counters.BytesReceived = number(row.InOctets);
        counters.BytesSent = number(row.OutOctets);
        counters.IncomingPacketsDiscarded = number(row.InDiscards);
        counters.IncomingPacketsWithErrors = number(row.InErrors);
        counters.IncomingUnknownProtocolPackets = number(row.InUnknownProtos);
        counters.NonUnicastPacketsReceived = number(row.InNUcastPkts);
        counters.NonUnicastPacketsSent = number(row.OutNUcastPkts);
        counters.OutgoingPacketsDiscarded = number(row.OutDiscards);
        counters.OutgoingPacketsWithErrors = number(row.OutErrors);
        counters.OutputQueueLength = number(row.OutQLen);
        counters.UnicastPacketsReceived = number(row.InUcastPkts);
        counters.UnicastPacketsSent = number(row.OutUcastPkts);
        return Done();
    }
}
