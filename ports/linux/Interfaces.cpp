// What Linux tells of a network interface in /proc and /sys.
#include "ports/linux/ProcFiles.hpp"
#include "ports/posix/Posix.hpp"
#include "ports/posix/TextFile.hpp"
#include <arpa/inet.h>
#include <cstdlib>
#include <cstring>
#include <ifaddrs.h>
#include <net/if.h>
#include <net/if_arp.h>
#include <netpacket/packet.h>
#include <unistd.h>

namespace System::Port
{
    using namespace Posix;
    using namespace Linux;

    namespace
    {
        std::string SysFile(const InterfaceFacts& facts, const char* file)
        {
            return "/sys/class/net/" + facts.Name + "/" + file;
        }

        /// The NetworkInterfaceType of a hardware type.
        int TypeOf(int hardware) noexcept
        {
            switch (hardware)
            {
            case ARPHRD_ETHER:
            case ARPHRD_EETHER:
                return 6;
            case ARPHRD_PRONET:
                return 9;
            case ARPHRD_ATM:
                return 37;
            case ARPHRD_SLIP:
            case ARPHRD_CSLIP:
            case ARPHRD_SLIP6:
            case ARPHRD_CSLIP6:
                return 28;
            case ARPHRD_PPP:
                return 23;
            case ARPHRD_TUNNEL:
            case ARPHRD_TUNNEL6:
            case ARPHRD_SIT:
            case ARPHRD_IPGRE:
            case ARPHRD_IPDDP:
            case ARPHRD_PIMREG:
                return 131;
            case ARPHRD_LOOPBACK:
                return 24;
            case ARPHRD_FDDI:
                return 15;
            case ARPHRD_IEEE80211:
            case ARPHRD_IEEE80211_PRISM:
            case ARPHRD_IEEE80211_RADIOTAP:
                return 71;
            default:
                return 1;
            }
        }

        void ReadGateways(const InterfaceFacts& facts, std::vector<InternetEndPoint>& gateways)
        {
            constexpr unsigned isGateway = 2;
            TextFile routes("/proc/net/route");
            std::string line;
            std::getline(routes, line); // the names of the columns
            while (std::getline(routes, line))
            {
                Words words(line);
                std::string name;
                std::string destination;
                std::string gateway;
                unsigned flags = 0;
                InternetEndPoint address;
                if (words >> name >> destination >> gateway >> std::hex >> flags && name == facts.Name && (flags & isGateway) != 0 &&
                    ReadHexAddress(gateway, true, address))
                {
                    gateways.push_back(address);
                }
            }
            TextFile routes6("/proc/net/ipv6_route");
            while (std::getline(routes6, line))
            {
                Words words(line);
                std::string skipped;
                std::string gateway;
                std::string name;
                unsigned flags = 0;
                InternetEndPoint address;
                words >> skipped >> skipped >> skipped >> skipped >> gateway >> skipped >> skipped >> skipped >> std::hex >> flags >> name;
                if (name == facts.Name && (flags & isGateway) != 0 && ReadHexAddress(gateway, false, address))
                {
                    const bool isLinkLocal = address.Address[0] == 0xFE && (address.Address[1] & 0xC0) == 0x80;
                    address.Scope = isLinkLocal ? static_cast<std::uint32_t>(facts.Index) : 0;
                    gateways.push_back(address);
                }
            }
        }

        void ReadMulticast(const InterfaceFacts& facts, std::vector<AddressFacts>& groups)
        {
            TextFile igmp("/proc/net/igmp");
            std::string line;
            bool isOwn = false;
            std::getline(igmp, line); // the names of the columns
            while (std::getline(igmp, line))
            {
                Words words(line);
                std::string first;
                std::string second;
                words >> first >> second;
                if (line[0] != '\t')
                {
                    isOwn = second == facts.Name;
                    continue;
                }
                AddressFacts group;
                if (isOwn && ReadHexAddress(first, true, group.Address))
                {
                    group.PrefixLength = 32;
                    groups.push_back(group);
                }
            }
            TextFile igmp6("/proc/net/igmp6");
            while (std::getline(igmp6, line))
            {
                Words words(line);
                std::string index;
                std::string name;
                std::string address;
                AddressFacts group;
                if (words >> index >> name >> address && name == facts.Name && ReadHexAddress(address, false, group.Address))
                {
                    group.PrefixLength = 128;
                    group.Address.Scope = static_cast<std::uint32_t>(facts.Index);
                    groups.push_back(group);
                }
            }
        }

        void AddAddress(std::string text, std::vector<InternetEndPoint>& addresses)
        {
            while (!text.empty() && (text.back() == ';' || text.back() == ','))
            {
                text.pop_back();
            }
            InternetEndPoint address;
            if (::inet_pton(AF_INET, text.c_str(), address.Address.data()) == 1)
            {
                addresses.push_back(address);
            }
        }

        /// The servers in a file of leases that dhclient keeps.
        void ReadLeases(const std::string& path, const InterfaceFacts& facts, std::vector<InternetEndPoint>& servers)
        {
            TextFile file(path);
            bool isOwn = false;
            for (std::string line; std::getline(file, line);)
            {
                Words words(line);
                std::string first;
                std::string second;
                std::string third;
                words >> first >> second >> third;
                if (first == "interface")
                {
                    isOwn = second == "\"" + facts.Name + "\";";
                }
                else if (isOwn && first == "option" && second == "dhcp-server-identifier")
                {
                    AddAddress(third, servers);
                }
            }
        }

        void ReadWins(std::vector<InternetEndPoint>& servers)
        {
            TextFile file("/etc/samba/smb.conf");
            for (std::string line; std::getline(file, line);)
            {
                Words words(line);
                std::string first;
                std::string second;
                std::string sign;
                std::string value;
                words >> first >> second >> sign;
                if (first == "wins" && second == "server" && sign == "=")
                {
                    while (words >> value)
                    {
                        AddAddress(value, servers);
                    }
                }
            }
        }
    }

    void Posix::ReadLink(const ifaddrs& entry, InterfaceFacts& facts)
    {
        if (entry.ifa_addr->sa_family != AF_PACKET)
        {
            return;
        }
        sockaddr_ll link{};
        std::memcpy(&link, entry.ifa_addr, sizeof link);
        facts.Type = TypeOf(link.sll_hatype);
        if (facts.Type == 6 && ::access(SysFile(facts, "wireless").c_str(), F_OK) == 0)
        {
            facts.Type = 71;
        }
        const std::size_t length = std::min<std::size_t>(link.sll_halen, sizeof link.sll_addr);
        facts.PhysicalAddress.assign(link.sll_addr, link.sll_addr + length);
    }

    void Posix::ReadSpeed(InterfaceFacts& facts)
    {
        // In megabits a second; -1 where the driver does not know it, and an error where the interface is down.
        constexpr std::int64_t megabit = 1'000'000;
        const Counter speed = NumberIn(SysFile(facts, "speed"));
        facts.Speed = speed && *speed > 0 ? *speed * megabit : -1;
    }

    Outcome DetailsOf(const InterfaceFacts& facts, InterfaceDetails& details) noexcept
    {
        return WithMemory(
            [&]
            {
                details = {};
                ReadMulticast(facts, details.Multicast);
                ReadGateways(facts, details.Gateways);
                ReadResolverFile("/etc/resolv.conf", details);
                for (const std::string& file :
                     {std::string("dhclient.leases"), "dhclient." + facts.Name + ".leases", "dhclient--" + facts.Name + ".lease"})
                {
                    ReadLeases("/var/lib/dhcp/" + file, facts, details.DhcpServers);
                }
                ReadWins(details.WinsServers);
                details.IsDnsEnabled = !details.DnsServers.empty();
                details.UsesWins = !details.WinsServers.empty();
                details.Mtu = details.MtuV6 = static_cast<int>(NumberIn(SysFile(facts, "mtu")).value_or(0));
                details.IsForwardingEnabled = NumberIn("/proc/sys/net/ipv4/conf/" + facts.Name + "/forwarding").value_or(0) == 1;
                for (std::size_t level = 0; level != 4; ++level) // up to the subnet
                {
                    details.ScopeIds[level] = static_cast<std::uint32_t>(facts.Index);
                }
            });
    }

    Outcome CountersOf(const InterfaceFacts& facts, InterfaceCounters& counters) noexcept
    {
        return WithMemory(
            [&]
            {
                counters = {};
                TextFile file("/proc/net/dev");
                for (std::string line; std::getline(file, line);)
                {
                    const auto colon = line.find(':');
                    const auto first = line.find_first_not_of(' ');
                    if (colon == std::string::npos || line.substr(first, colon - first) != facts.Name)
                    {
                        continue;
                    }
                    // Received: bytes packets errs drop fifo frame compressed multicast; sent: bytes packets errs drop and more.
                    std::array<std::int64_t, 12> numbers{};
                    Words words(line.substr(colon + 1));
                    for (std::int64_t& number : numbers)
                    {
                        words >> number;
                    }
                    counters.BytesReceived = numbers[0];
                    counters.UnicastPacketsReceived = numbers[1];
                    counters.IncomingPacketsWithErrors = numbers[2];
                    counters.IncomingPacketsDiscarded = numbers[3];
                    counters.NonUnicastPacketsReceived = numbers[7];
                    counters.BytesSent = numbers[8];
                    counters.UnicastPacketsSent = numbers[9];
                    counters.OutgoingPacketsWithErrors = numbers[10];
                    counters.OutgoingPacketsDiscarded = numbers[11];
                    break;
                }
                counters.OutputQueueLength = NumberIn(SysFile(facts, "tx_queue_len"));
            });
    }
}
