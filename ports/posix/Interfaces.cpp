// Network interfaces and their addresses, and what the resolver's configuration says.
#include "ports/posix/Posix.hpp"
#include "ports/posix/TextFile.hpp"
#include <algorithm>
#include <arpa/inet.h>
#include <ifaddrs.h>
#include <memory>
#include <net/if.h>

namespace System::Port
{
    using namespace Posix;

    namespace
    {
        constexpr int Up = 1;
        constexpr int Down = 2;

        struct Free
        {
            void operator()(ifaddrs* list) const noexcept { ::freeifaddrs(list); }
        };

        /// Bits of a mask; all of them if there is none, as for the ends of a tunnel.
        int PrefixLength(const sockaddr* mask, bool isV6) noexcept
        {
            const std::size_t size = isV6 ? 16 : 4;
            if (mask == nullptr)
            {
                return static_cast<int>(size * 8);
            }
            const Byte* const bytes = isV6 ? reinterpret_cast<const sockaddr_in6*>(mask)->sin6_addr.s6_addr
                                           : reinterpret_cast<const Byte*>(&reinterpret_cast<const sockaddr_in*>(mask)->sin_addr);
            int length = 0;
            while (length < static_cast<int>(size * 8) && (bytes[length / 8] & (0x80 >> (length % 8))) != 0)
            {
                ++length;
            }
            return length;
        }

        InterfaceFacts& FactsNamed(std::vector<InterfaceFacts>& interfaces, const ifaddrs& entry)
        {
            // An alias such as eth0:1 belongs to the interface that has its number.
            const int index = static_cast<int>(::if_nametoindex(entry.ifa_name));
            const auto found =
                std::find_if(interfaces.begin(), interfaces.end(),
                             [&](const InterfaceFacts& facts) { return index != 0 ? facts.Index == index : facts.Name == entry.ifa_name; });
            if (found != interfaces.end())
            {
                return *found;
            }
            InterfaceFacts& facts = interfaces.emplace_back();
            char name[IF_NAMESIZE] = {};
            facts.Name = index != 0 && ::if_indextoname(static_cast<unsigned>(index), name) != nullptr ? name : entry.ifa_name;
            facts.Id = facts.Description = facts.Name;
            facts.Index = facts.IndexV6 = index;
            constexpr unsigned running = IFF_UP | IFF_RUNNING;
            facts.Status = (entry.ifa_flags & running) == running ? Up : Down;
            facts.SupportsMulticast = (entry.ifa_flags & (IFF_MULTICAST | IFF_ALLMULTI)) != 0;
            return facts;
        }
    }

    bool Posix::Decode(const sockaddr* address, InternetEndPoint& endPoint) noexcept
    {
        if (address == nullptr || (address->sa_family != AF_INET && address->sa_family != AF_INET6))
        {
            return false;
        }
        const std::size_t length = address->sa_family == AF_INET ? sizeof(sockaddr_in) : sizeof(sockaddr_in6);
        return Port::Decode({reinterpret_cast<const Byte*>(address), length}, endPoint);
    }

    Outcome Interfaces(std::vector<InterfaceFacts>& interfaces) noexcept
    {
        ifaddrs* found = nullptr;
        if (::getifaddrs(&found) != 0)
        {
            return Fail(errno);
        }
        const std::unique_ptr<ifaddrs, Free> list(found);
        return WithMemory(
            [&]
            {
                interfaces.clear();
                for (const auto* entry = found; entry != nullptr; entry = entry->ifa_next)
                {
                    InterfaceFacts& facts = FactsNamed(interfaces, *entry);
                    AddressFacts address;
                    if (Decode(entry->ifa_addr, address.Address))
                    {
                        const bool isV6 = address.Address.IsV6;
                        address.PrefixLength = PrefixLength(entry->ifa_netmask, isV6);
                        (isV6 ? facts.HasV6 : facts.HasV4) = true;
                        facts.Unicast.push_back(address);
                    }
                    else if (entry->ifa_addr != nullptr)
                    {
                        ReadLink(*entry, facts);
                    }
                }
                for (InterfaceFacts& facts : interfaces)
                {
                    ReadSpeed(facts);
                }
            });
    }

    void Posix::ReadResolverFile(const char* path, InterfaceDetails& details)
    {
        TextFile file(path);
        for (std::string line; std::getline(file, line);)
        {
            Words words(line);
            std::string key;
            std::string value;
            words >> key >> value;
            if (key == "nameserver")
            {
                InternetEndPoint server;
                std::string scope;
                if (const auto percent = value.find('%'); percent != std::string::npos)
                {
                    scope = value.substr(percent + 1);
                    value.resize(percent);
                }
                server.IsV6 = value.find(':') != std::string::npos;
                if (::inet_pton(server.IsV6 ? AF_INET6 : AF_INET, value.c_str(), server.Address.data()) == 1)
                {
                    server.Scope = scope.empty() ? 0 : ::if_nametoindex(scope.c_str());
                    details.DnsServers.push_back(server);
                }
            }
            else if (key == "search" || key == "domain")
            {
                details.DnsSuffix = value;
            }
        }
    }
}
