// What macOS tells of interfaces, connections and changes.
#include "ports/posix/Posix.hpp"
#include <cstring>
#include <ifaddrs.h>
#include <memory>
#include <net/if.h>
#include <net/if_dl.h>
#include <net/route.h>
#include <sys/ioctl.h>
#include <sys/sysctl.h>
#include <unistd.h>

namespace System::Port
{
    using namespace Posix;

    namespace
    {
        /// The numbers of <net/if_types.h>, which not every toolchain for macOS has, are those of IANA's list, as .NET's are.
        int TypeOf(int type) noexcept
        {
            switch (type)
            {
            case 6:  // Ethernet
            case 23: // PPP
            case 24: // loopback
            case 28: // SLIP
            case 37: // ATM
                return type;
            case 0x37: // IFT_GIF
            case 0x39: // IFT_STF
                return 131; // Tunnel
            default:
                return 1;
            }
        }

        /// The counters of a link: the kernel's if_data.
        template <class Use>
        void WithLinkData(const std::string& name, const Use& use)
        {
            ifaddrs* found = nullptr;
            if (::getifaddrs(&found) != 0)
            {
                return;
            }
            const std::unique_ptr<ifaddrs, void (*)(ifaddrs*)> list(found, &::freeifaddrs);
            for (const auto* entry = found; entry != nullptr; entry = entry->ifa_next)
            {
                if (name == entry->ifa_name && entry->ifa_addr != nullptr && entry->ifa_addr->sa_family == AF_LINK &&
                    entry->ifa_data != nullptr)
                {
                    use(*static_cast<const if_data*>(entry->ifa_data));
                    return;
                }
            }
        }

        /// The gateways of the routing table that lead over an interface.
        void ReadGateways(const InterfaceFacts& facts, std::vector<InternetEndPoint>& gateways)
        {
            int name[] = {CTL_NET, PF_ROUTE, 0, 0, NET_RT_FLAGS, RTF_GATEWAY};
            std::size_t size = 0;
            if (::sysctl(name, 6, nullptr, &size, nullptr, 0) != 0)
            {
                return;
            }
            std::vector<char> table(size + size / 2);
            size = table.size();
            if (::sysctl(name, 6, table.data(), &size, nullptr, 0) != 0)
            {
                return;
            }
            for (std::size_t at = 0; at + sizeof(rt_msghdr) <= size;)
            {
                const auto* const message = reinterpret_cast<const rt_msghdr*>(&table[at]);
                if (message->rtm_msglen == 0)
                {
                    break;
                }
                if (message->rtm_index == facts.Index && (message->rtm_addrs & (RTA_DST | RTA_GATEWAY)) == (RTA_DST | RTA_GATEWAY))
                {
                    // Addresses stand one behind the other, in words of 32 bits; the destination is the first.
                    const auto* address = reinterpret_cast<const sockaddr*>(message + 1);
                    const std::size_t length = address->sa_len == 0 ? sizeof(std::uint32_t) : (address->sa_len + 3U) & ~3U;
                    InternetEndPoint gateway;
                    if (Decode(reinterpret_cast<const sockaddr*>(reinterpret_cast<const char*>(address) + length), gateway))
                    {
                        gateways.push_back(gateway);
                    }
                }
                at += message->rtm_msglen;
            }
        }

        Outcome Untold() noexcept
        {
            return Fail(SocketError::OperationNotSupported);
        }
    }

    void Posix::ReadLink(const ifaddrs& entry, InterfaceFacts& facts)
    {
        if (entry.ifa_addr->sa_family != AF_LINK)
        {
            return;
        }
        const auto* const link = reinterpret_cast<const sockaddr_dl*>(entry.ifa_addr);
        facts.Type = TypeOf(link->sdl_type);
        const auto* const bytes = reinterpret_cast<const Byte*>(LLADDR(link));
        facts.PhysicalAddress.assign(bytes, bytes + link->sdl_alen);
    }

    void Posix::ReadSpeed(InterfaceFacts& facts)
    {
        WithLinkData(facts.Name, [&](const if_data& data)
                     { facts.Speed = data.ifi_baudrate != 0 ? static_cast<std::int64_t>(data.ifi_baudrate) : -1; });
    }

    Outcome DetailsOf(const InterfaceFacts& facts, InterfaceDetails& details) noexcept
    {
        return WithMemory(
            [&]
            {
                details = {};
                ReadGateways(facts, details.Gateways);
                ReadResolverFile("/etc/resolv.conf", details);
                details.IsDnsEnabled = !details.DnsServers.empty();
                WithLinkData(facts.Name, [&](const if_data& data) { details.Mtu = details.MtuV6 = static_cast<int>(data.ifi_mtu); });
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
                WithLinkData(facts.Name,
                             [&](const if_data& data)
                             {
                                 counters.BytesReceived = data.ifi_ibytes;
                                 counters.BytesSent = data.ifi_obytes;
                                 counters.IncomingPacketsDiscarded = data.ifi_iqdrops;
                                 counters.IncomingPacketsWithErrors = data.ifi_ierrors;
                                 counters.IncomingUnknownProtocolPackets = data.ifi_noproto;
                                 counters.NonUnicastPacketsReceived = data.ifi_imcasts;
                                 counters.NonUnicastPacketsSent = data.ifi_omcasts;
                                 counters.OutgoingPacketsWithErrors = data.ifi_oerrors;
                                 counters.UnicastPacketsReceived = data.ifi_ipackets;
                                 counters.UnicastPacketsSent = data.ifi_opackets;
                             });
            });
    }

    Outcome NamesOfMachine(MachineNames& names) noexcept
    {
        return WithMemory(
            [&]
            {
                names = {};
                char buffer[1024] = {};
                if (::gethostname(buffer, sizeof buffer - 1) == 0)
                {
                    names.HostName = buffer;
                }
                if (::getdomainname(buffer, sizeof buffer - 1) == 0)
                {
                    names.DomainName = buffer;
                }
            });
    }

    // The kernel's tables of sockets and counters have no layout that Apple promises.
    Outcome TcpTable(std::vector<ConnectionFacts>&) noexcept
    {
        return Untold();
    }
    Outcome UdpTable(std::vector<InternetEndPoint>&) noexcept
    {
        return Untold();
    }
    Outcome CountersOfIP(bool, IPCounters& counters) noexcept
    {
        counters = {};
        return Done();
    }
    Outcome CountersOfTcp(bool, TcpCounters& counters) noexcept
    {
        counters = {};
        return Done();
    }
    Outcome CountersOfUdp(bool, UdpCounters& counters) noexcept
    {
        counters = {};
        return Done();
    }
    Outcome CountersOfIcmp(IcmpCounters& counters) noexcept
    {
        counters = {};
        return Done();
    }
    Outcome CountersOfIcmpV6(IcmpV6Counters& counters) noexcept
    {
        counters = {};
        return Done();
    }

    Outcome OpenChanges() noexcept
    {
        const int descriptor = OpenDescriptor(PF_ROUTE, SOCK_RAW, 0);
        return descriptor < 0 ? Fail(errno) : Done(descriptor);
    }

    Outcome AwaitChange(NativeHandle changes, int milliseconds) noexcept
    {
        alignas(rt_msghdr) char buffer[2048];
        pollfd entry{Descriptor(changes), POLLIN, 0};
        constexpr std::int64_t microsecondsInMillisecond = 1000;
        const int ready = PollOnce(&entry, 1, milliseconds < 0 ? -1 : milliseconds * microsecondsInMillisecond);
        if (ready <= 0)
        {
            return ready == 0 || errno == EINTR ? Done() : Fail(errno);
        }
        const ssize_t received = ::recv(Descriptor(changes), buffer, sizeof buffer, MSG_DONTWAIT);
        if (received < 4)
        {
            return received >= 0 || errno == EAGAIN || errno == EINTR ? Done() : Fail(errno);
        }
        switch (reinterpret_cast<const rt_msghdr*>(buffer)->rtm_type)
        {
        case RTM_NEWADDR:
        case RTM_DELADDR:
            return Done(AddressesChanged);
        case RTM_IFINFO:
        case RTM_ADD:
        case RTM_DELETE:
        case RTM_CHANGE:
            return Done(LinksChanged);
        default:
            return Done();
        }
    }
}

namespace System::Port::Posix
{
    // Errors come to the socket as messages, with their headers.
    const bool EchoHasHeader = true;
    const bool EchoIsNumbered = false;
    void KeepEchoErrors(int, bool) noexcept {}
    bool TakeEchoError(int, EchoMessage&) noexcept
    {
        return false;
    }
}
