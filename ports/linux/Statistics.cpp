// What Linux counts, and its tables of sockets, from /proc/net.
#include "ports/linux/ProcFiles.hpp"
#include "ports/posix/Posix.hpp"
#include "ports/posix/TextFile.hpp"
#include <unistd.h>

namespace System::Port
{
    using namespace Posix;
    using namespace Linux;

    namespace
    {
        constexpr const char* Snmp = "/proc/net/snmp";
        constexpr const char* Snmp6 = "/proc/net/snmp6";

        /// The TcpState of a state of the kernel.
        int StateOf(unsigned state) noexcept
        {
            // By the kernel's numbers: established, SYN sent, SYN received, FIN wait 1 and 2, time wait, close, close wait, last ACK,
            // listen, closing, and SYN received of a listener's queue.
            constexpr int states[] = {0, 5, 3, 4, 6, 7, 11, 1, 8, 10, 2, 9, 4};
            return state < std::size(states) ? states[state] : 0;
        }

        bool ReadEndPoint(const std::string& text, InternetEndPoint& endPoint)
        {
            const auto colon = text.find(':');
            if (colon == std::string::npos || !ReadHexAddress(text.substr(0, colon), true, endPoint))
            {
                return false;
            }
            Words port(text.substr(colon + 1));
            port >> std::hex >> endPoint.Port;
            return true;
        }

        /// Lines of a table of sockets: number, local and remote end point, state.
        void ReadSockets(const char* path, std::vector<ConnectionFacts>& table)
        {
            TextFile file(path);
            std::string line;
            std::getline(file, line); // the names of the columns
            while (std::getline(file, line))
            {
                Words words(line);
                std::string number;
                std::string local;
                std::string remote;
                unsigned state = 0;
                ConnectionFacts facts;
                if (words >> number >> local >> remote >> std::hex >> state && ReadEndPoint(local, facts.Local) &&
                    ReadEndPoint(remote, facts.Remote))
                {
                    facts.State = StateOf(state);
                    table.push_back(facts);
                }
            }
        }

        /// Lines of a file, without those of names.
        std::int64_t LinesOf(const char* path, std::int64_t names)
        {
            TextFile file(path);
            std::int64_t lines = 0;
            for (std::string line; std::getline(file, line);)
            {
                ++lines;
            }
            return lines > names ? lines - names : 0;
        }

        /// Sockets in use by a kind of them, such as "TCP".
        Counter SocketsInUse(bool isV6, const std::string& kind)
        {
            TextFile file(isV6 ? "/proc/net/sockstat6" : "/proc/net/sockstat");
            const std::string wanted = kind + (isV6 ? "6:" : ":");
            for (std::string line; std::getline(file, line);)
            {
                Words words(line);
                std::string name;
                std::string key;
                std::int64_t value = 0;
                if (words >> name && name == wanted)
                {
                    while (words >> key >> value)
                    {
                        if (key == "inuse")
                        {
                            return value;
                        }
                    }
                }
            }
            return {};
        }
    }

    Outcome NamesOfMachine(MachineNames& names) noexcept
    {
        return WithMemory(
            [&]
            {
                names = {};
                char buffer[1024] = {};
                if (::gethostname(buffer, sizeof buffer - 1) != 0)
                {
                    throw std::system_error(errno, std::generic_category());
                }
                names.HostName = buffer;
                // Without a NIS domain the kernel says "(none)".
                if (::getdomainname(buffer, sizeof buffer - 1) == 0 && std::string_view(buffer) != "(none)")
                {
                    names.DomainName = buffer;
                }
            });
    }

    Outcome TcpTable(std::vector<ConnectionFacts>& table) noexcept
    {
        return WithMemory(
            [&]
            {
                table.clear();
                ReadSockets("/proc/net/tcp", table);
                ReadSockets("/proc/net/tcp6", table);
            });
    }

    Outcome UdpTable(std::vector<InternetEndPoint>& table) noexcept
    {
        return WithMemory(
            [&]
            {
                table.clear();
                std::vector<ConnectionFacts> sockets;
                ReadSockets("/proc/net/udp", sockets);
                ReadSockets("/proc/net/udp6", sockets);
                for (const ConnectionFacts& facts : sockets)
                {
                    table.push_back(facts.Local);
                }
            });
    }

    Outcome CountersOfIP(bool isV6, IPCounters& counters) noexcept
    {
        return WithMemory(
            [&]
            {
                counters = {};
                const CounterTable table = isV6 ? CounterTable::OfLines(Snmp6) : CounterTable::OfPairs(Snmp, "Ip");
                const std::string prefix = isV6 ? "Ip6" : "";
                counters.DefaultTtl = isV6 ? NumberIn("/proc/sys/net/ipv6/conf/default/hop_limit") : table["DefaultTTL"];
                const Counter forwarding = isV6 ? NumberIn("/proc/sys/net/ipv6/conf/all/forwarding") : table["Forwarding"];
                counters.IsForwarding = forwarding.value_or(0) == 1 ? 1 : 0;
                std::vector<InterfaceFacts> interfaces;
                Port::Interfaces(interfaces);
                std::int64_t addresses = 0;
                for (const InterfaceFacts& facts : interfaces)
                {
                    addresses += static_cast<std::int64_t>(facts.Unicast.size());
                }
                counters.Interfaces = static_cast<std::int64_t>(interfaces.size());
                counters.Addresses = addresses;
                counters.OutputPacketRequests = table[prefix + "OutRequests"];
                counters.OutputPacketsDiscarded = table[prefix + "OutDiscards"];
                counters.OutputPacketsWithNoRoute = table[prefix + "OutNoRoutes"];
                counters.PacketFragmentFailures = table[prefix + "FragFails"];
                counters.PacketReassembliesRequired = table[prefix + "ReasmReqds"];
                counters.PacketReassemblyFailures = table[prefix + "ReasmFails"];
                // The IPv4 table counts them as "ReasmTimeout" since kernel 2.6, and has the limit in seconds under that name before.
                counters.PacketReassemblyTimeout = table[prefix + "ReasmTimeout"];
                counters.PacketsFragmented = table[prefix + "FragOKs"];
                counters.PacketsReassembled = table[prefix + "ReasmOKs"];
                counters.ReceivedPackets = table[prefix + "InReceives"];
                counters.ReceivedPacketsDelivered = table[prefix + "InDelivers"];
                counters.ReceivedPacketsDiscarded = table[prefix + "InDiscards"];
                counters.ReceivedPacketsForwarded = table[isV6 ? "Ip6OutForwDatagrams" : "ForwDatagrams"];
                counters.ReceivedPacketsWithAddressErrors = table[prefix + "InAddrErrors"];
                counters.ReceivedPacketsWithHeadersErrors = table[prefix + "InHdrErrors"];
                counters.ReceivedPacketsWithUnknownProtocol = table[prefix + "InUnknownProtos"];
                counters.Routes = isV6 ? LinesOf("/proc/net/ipv6_route", 0) : LinesOf("/proc/net/route", 1);
            });
    }

    Outcome CountersOfTcp(bool isV6, TcpCounters& counters) noexcept
    {
        return WithMemory(
            [&]
            {
                // What .NET does not tell on Linux is left out.
                counters = {};
                const CounterTable table = CounterTable::OfPairs(Snmp, "Tcp");
                counters.CurrentConnections = SocketsInUse(isV6, "TCP");
                counters.ErrorsReceived = table["InErrs"];
                counters.FailedConnectionAttempts = table["AttemptFails"];
                counters.MaximumConnections = table["MaxConn"];
                counters.ResetConnections = table["EstabResets"];
                counters.SegmentsReceived = table["InSegs"];
                counters.SegmentsResent = table["RetransSegs"];
                counters.SegmentsSent = table["OutSegs"];
            });
    }

    Outcome CountersOfUdp(bool isV6, UdpCounters& counters) noexcept
    {
        return WithMemory(
            [&]
            {
                counters = {};
                const CounterTable table = isV6 ? CounterTable::OfLines(Snmp6) : CounterTable::OfPairs(Snmp, "Udp");
                const std::string prefix = isV6 ? "Udp6" : "";
                counters.DatagramsReceived = table[prefix + "InDatagrams"];
                counters.DatagramsSent = table[prefix + "OutDatagrams"];
                counters.IncomingDatagramsDiscarded = table[prefix + "NoPorts"];
                counters.IncomingDatagramsWithErrors = table[prefix + "InErrors"];
                counters.UdpListeners = SocketsInUse(isV6, "UDP");
            });
    }

    Outcome CountersOfIcmp(IcmpCounters& counters) noexcept
    {
        return WithMemory(
            [&]
            {
                const CounterTable table = CounterTable::OfPairs(Snmp, "Icmp");
                counters = {};
                counters.AddressMaskRepliesReceived = table["InAddrMaskReps"];
                counters.AddressMaskRepliesSent = table["OutAddrMaskReps"];
                counters.AddressMaskRequestsReceived = table["InAddrMasks"];
                counters.AddressMaskRequestsSent = table["OutAddrMasks"];
                counters.DestinationUnreachableMessagesReceived = table["InDestUnreachs"];
                counters.DestinationUnreachableMessagesSent = table["OutDestUnreachs"];
                counters.EchoRepliesReceived = table["InEchoReps"];
                counters.EchoRepliesSent = table["OutEchoReps"];
                counters.EchoRequestsReceived = table["InEchos"];
                counters.EchoRequestsSent = table["OutEchos"];
                counters.ErrorsReceived = table["InErrors"];
                counters.ErrorsSent = table["OutErrors"];
                counters.MessagesReceived = table["InMsgs"];
                counters.MessagesSent = table["OutMsgs"];
                counters.ParameterProblemsReceived = table["InParmProbs"];
                counters.ParameterProblemsSent = table["OutParmProbs"];
                counters.RedirectsReceived = table["InRedirects"];
                counters.RedirectsSent = table["OutRedirects"];
                counters.SourceQuenchesReceived = table["InSrcQuenchs"];
                counters.SourceQuenchesSent = table["OutSrcQuenchs"];
                counters.TimeExceededMessagesReceived = table["InTimeExcds"];
                counters.TimeExceededMessagesSent = table["OutTimeExcds"];
                counters.TimestampRepliesReceived = table["InTimestampReps"];
                counters.TimestampRepliesSent = table["OutTimestampReps"];
                counters.TimestampRequestsReceived = table["InTimestamps"];
                counters.TimestampRequestsSent = table["OutTimestamps"];
            });
    }

    Outcome CountersOfIcmpV6(IcmpV6Counters& counters) noexcept
    {
        return WithMemory(
            [&]
            {
                const CounterTable table = CounterTable::OfLines(Snmp6);
                counters = {};
                counters.DestinationUnreachableMessagesReceived = table["Icmp6InDestUnreachs"];
                counters.DestinationUnreachableMessagesSent = table["Icmp6OutDestUnreachs"];
                counters.EchoRepliesReceived = table["Icmp6InEchoReplies"];
                counters.EchoRepliesSent = table["Icmp6OutEchoReplies"];
                counters.EchoRequestsReceived = table["Icmp6InEchos"];
                counters.EchoRequestsSent = table["Icmp6OutEchos"];
                counters.ErrorsReceived = table["Icmp6InErrors"];
                counters.ErrorsSent = table["Icmp6OutErrors"];
                counters.MembershipQueriesReceived = table["Icmp6InGroupMembQueries"];
                counters.MembershipQueriesSent = table["Icmp6OutGroupMembQueries"];
                counters.MembershipReductionsReceived = table["Icmp6InGroupMembReductions"];
                counters.MembershipReductionsSent = table["Icmp6OutGroupMembReductions"];
                counters.MembershipReportsReceived = table["Icmp6InGroupMembResponses"];
                counters.MembershipReportsSent = table["Icmp6OutGroupMembResponses"];
                counters.MessagesReceived = table["Icmp6InMsgs"];
                counters.MessagesSent = table["Icmp6OutMsgs"];
                counters.NeighborAdvertisementsReceived = table["Icmp6InNeighborAdvertisements"];
                counters.NeighborAdvertisementsSent = table["Icmp6OutNeighborAdvertisements"];
                counters.NeighborSolicitsReceived = table["Icmp6InNeighborSolicits"];
                counters.NeighborSolicitsSent = table["Icmp6OutNeighborSolicits"];
                counters.PacketTooBigMessagesReceived = table["Icmp6InPktTooBigs"];
                counters.PacketTooBigMessagesSent = table["Icmp6OutPktTooBigs"];
                counters.ParameterProblemsReceived = table["Icmp6InParmProblems"];
                counters.ParameterProblemsSent = table["Icmp6OutParmProblems"];
                counters.RedirectsReceived = table["Icmp6InRedirects"];
                counters.RedirectsSent = table["Icmp6OutRedirects"];
                counters.RouterAdvertisementsReceived = table["Icmp6InRouterAdvertisements"];
                counters.RouterAdvertisementsSent = table["Icmp6OutRouterAdvertisements"];
                counters.RouterSolicitsReceived = table["Icmp6InRouterSolicits"];
                counters.RouterSolicitsSent = table["Icmp6OutRouterSolicits"];
                counters.TimeExceededMessagesReceived = table["Icmp6InTimeExcds"];
                counters.TimeExceededMessagesSent = table["Icmp6OutTimeExcds"];
            });
    }
}
