// What Windows counts, and its tables of sockets.
#include "ports/windows/Network.hpp"
#include <cstring>

namespace System::Port
{
    using namespace Windows;

    namespace
    {
        Outcome Result(DWORD error) noexcept
        {
            return error == NO_ERROR ? Done() : Fail(static_cast<int>(error));
        }

        InternetEndPoint EndPointV4(DWORD address, DWORD port) noexcept
        {
            InternetEndPoint endPoint;
            std::memcpy(endPoint.Address.data(), &address, sizeof address);
            endPoint.Port = ::ntohs(static_cast<u_short>(port));
            return endPoint;
        }
        InternetEndPoint EndPointV6(const UCHAR (&address)[16], DWORD scope, DWORD port) noexcept
        {
            InternetEndPoint endPoint;
            endPoint.IsV6 = true;
            std::memcpy(endPoint.Address.data(), address, sizeof address);
            endPoint.Scope = ::ntohl(scope);
            endPoint.Port = ::ntohs(static_cast<u_short>(port));
            return endPoint;
        }

        /// Where a socket is bound; rows of IPv4 and IPv6 name it otherwise.
        template <class Row>
        InternetEndPoint Local(const Row& row) noexcept
        {
            if constexpr (requires { row.dwLocalAddr; })
            {
                return EndPointV4(row.dwLocalAddr, row.dwLocalPort);
            }
            else
            {
                return EndPointV6(row.ucLocalAddr, row.dwLocalScopeId, row.dwLocalPort);
            }
        }
        /// What a connection goes to.
        template <class Row>
        InternetEndPoint Remote(const Row& row) noexcept
        {
            if constexpr (requires { row.dwRemoteAddr; })
            {
                return EndPointV4(row.dwRemoteAddr, row.dwRemotePort);
            }
            else
            {
                return EndPointV6(row.ucRemoteAddr, row.dwRemoteScopeId, row.dwRemotePort);
            }
        }

        /// Calls a function of Windows that fills a table of sockets, with as much memory as the table needs, and shows each of its rows.
        template <class Table, class Ask, class Show>
        Outcome ShowRows(ULONG family, const Ask& ask, const Show& show)
        {
            std::unique_ptr<Byte[]> memory;
            DWORD size = 16 * 1024;
            DWORD error = ERROR_INSUFFICIENT_BUFFER;
            for (int i = 0; i < 5 && error == ERROR_INSUFFICIENT_BUFFER; ++i)
            {
                memory.reset(new Byte[size]);
                error = ask(memory.get(), &size, family);
            }
            if (error == NO_ERROR)
            {
                const auto& table = *reinterpret_cast<const Table*>(memory.get());
                for (DWORD i = 0; i != table.dwNumEntries; ++i)
                {
                    show(table.table[i]);
                }
            }
            return Result(error);
        }
        /// The rows of IPv4, then those of IPv6.
        template <class TableV4, class TableV6, class Ask, class Show>
        Outcome ShowRowsOfBoth(const Ask& ask, const Show& show) noexcept
        {
            return WithMemory(
                [&]
                {
                    const Outcome outcome = ShowRows<TableV4>(AF_INET, ask, show);
                    return outcome.Ok() ? ShowRows<TableV6>(AF_INET6, ask, show) : outcome;
                });
        }
    }

    Outcome NamesOfMachine(MachineNames& names) noexcept
    {
        return WithMemory(
            [&]
            {
                ULONG size = 0;
                ::GetNetworkParams(nullptr, &size);
                const std::unique_ptr<Byte[]> memory(new Byte[size + sizeof(FIXED_INFO)]);
                auto* const info = reinterpret_cast<FIXED_INFO*>(memory.get());
                size += static_cast<ULONG>(sizeof(FIXED_INFO));
                const DWORD error = ::GetNetworkParams(info, &size);
                if (error != NO_ERROR)
                {
                    return Fail(static_cast<int>(error));
                }
                names.HostName = info->HostName;
                names.DomainName = info->DomainName;
                names.NodeType = static_cast<int>(info->NodeType);
                names.DhcpScopeName = info->ScopeId;
                names.IsWinsProxy = info->EnableProxy != 0;
                return Done();
            });
    }

    Outcome TcpTable(std::vector<ConnectionFacts>& table) noexcept
    {
        table.clear();
        return ShowRowsOfBoth<MIB_TCPTABLE_OWNER_PID, MIB_TCP6TABLE_OWNER_PID>(
            [](Byte* into, DWORD* size, ULONG family) { return ::GetExtendedTcpTable(into, size, FALSE, family, TCP_TABLE_OWNER_PID_ALL, 0); },
            [&](const auto& row) { table.push_back({Local(row), Remote(row), static_cast<int>(row.dwState)}); });
    }

    Outcome UdpTable(std::vector<InternetEndPoint>& table) noexcept
    {
        table.clear();
        return ShowRowsOfBoth<MIB_UDPTABLE_OWNER_PID, MIB_UDP6TABLE_OWNER_PID>(
            [](Byte* into, DWORD* size, ULONG family) { return ::GetExtendedUdpTable(into, size, FALSE, family, UDP_TABLE_OWNER_PID, 0); },
            [&](const auto& row) { table.push_back(Local(row)); });
    }

    Outcome CountersOfIP(bool isV6, IPCounters& counters) noexcept
    {
        MIB_IPSTATS stats{};
        const Outcome outcome = Result(::GetIpStatisticsEx(&stats, isV6 ? AF_INET6 : AF_INET));
        if (outcome.Ok())
        {
            counters = {};
            counters.DefaultTtl = stats.dwDefaultTTL;
            counters.IsForwarding = stats.dwForwarding == MIB_IP_FORWARDING ? 1 : 0;
            counters.Interfaces = stats.dwNumIf;
            counters.Addresses = stats.dwNumAddr;
            counters.OutputPacketRequests = stats.dwOutRequests;
            counters.OutputPacketRoutingDiscards = stats.dwRoutingDiscards;
            counters.OutputPacketsDiscarded = stats.dwOutDiscards;
            counters.OutputPacketsWithNoRoute = stats.dwOutNoRoutes;
            counters.PacketFragmentFailures = stats.dwFragFails;
            counters.PacketReassembliesRequired = stats.dwReasmReqds;
            counters.PacketReassemblyFailures = stats.dwReasmFails;
            counters.PacketReassemblyTimeout = stats.dwReasmTimeout;
            counters.PacketsFragmented = stats.dwFragOks;
            counters.PacketsReassembled = stats.dwReasmOks;
            counters.ReceivedPackets = stats.dwInReceives;
            counters.ReceivedPacketsDelivered = stats.dwInDelivers;
            counters.ReceivedPacketsDiscarded = stats.dwInDiscards;
            counters.ReceivedPacketsForwarded = stats.dwForwDatagrams;
            counters.ReceivedPacketsWithAddressErrors = stats.dwInAddrErrors;
            counters.ReceivedPacketsWithHeadersErrors = stats.dwInHdrErrors;
            counters.ReceivedPacketsWithUnknownProtocol = stats.dwInUnknownProtos;
            counters.Routes = stats.dwNumRoutes;
        }
        return outcome;
    }

    Outcome CountersOfTcp(bool isV6, TcpCounters& counters) noexcept
    {
        MIB_TCPSTATS stats{};
        const Outcome outcome = Result(::GetTcpStatisticsEx(&stats, isV6 ? AF_INET6 : AF_INET));
        if (outcome.Ok())
        {
            counters.ConnectionsAccepted = stats.dwPassiveOpens;
            counters.ConnectionsInitiated = stats.dwActiveOpens;
            counters.CumulativeConnections = stats.dwNumConns;
            counters.CurrentConnections = stats.dwCurrEstab;
            counters.ErrorsReceived = stats.dwInErrs;
            counters.FailedConnectionAttempts = stats.dwAttemptFails;
            counters.MaximumConnections = static_cast<std::int32_t>(stats.dwMaxConn); // -1: as many as there may be
            counters.MaximumTransmissionTimeout = stats.dwRtoMax;
            counters.MinimumTransmissionTimeout = stats.dwRtoMin;
            counters.ResetConnections = stats.dwEstabResets;
            counters.ResetsSent = stats.dwOutRsts;
            counters.SegmentsReceived = stats.dwInSegs;
            counters.SegmentsResent = stats.dwRetransSegs;
            counters.SegmentsSent = stats.dwOutSegs;
        }
        return outcome;
    }

    Outcome CountersOfUdp(bool isV6, UdpCounters& counters) noexcept
    {
        MIB_UDPSTATS stats{};
        const Outcome outcome = Result(::GetUdpStatisticsEx(&stats, isV6 ? AF_INET6 : AF_INET));
        if (outcome.Ok())
        {
            counters.DatagramsReceived = stats.dwInDatagrams;
            counters.DatagramsSent = stats.dwOutDatagrams;
            counters.IncomingDatagramsDiscarded = stats.dwNoPorts;
            counters.IncomingDatagramsWithErrors = stats.dwInErrors;
            counters.UdpListeners = stats.dwNumAddrs;
        }
        return outcome;
    }

    Outcome CountersOfIcmp(IcmpCounters& counters) noexcept
    {
        MIB_ICMP stats{};
        const Outcome outcome = Result(::GetIcmpStatistics(&stats));
        if (outcome.Ok())
        {
            const MIBICMPSTATS& in = stats.stats.icmpInStats;
            const MIBICMPSTATS& out = stats.stats.icmpOutStats;
            counters.AddressMaskRepliesReceived = in.dwAddrMaskReps;
            counters.AddressMaskRepliesSent = out.dwAddrMaskReps;
            counters.AddressMaskRequestsReceived = in.dwAddrMasks;
            counters.AddressMaskRequestsSent = out.dwAddrMasks;
            counters.DestinationUnreachableMessagesReceived = in.dwDestUnreachs;
            counters.DestinationUnreachableMessagesSent = out.dwDestUnreachs;
            counters.EchoRepliesReceived = in.dwEchoReps;
            counters.EchoRepliesSent = out.dwEchoReps;
            counters.EchoRequestsReceived = in.dwEchos;
            counters.EchoRequestsSent = out.dwEchos;
            counters.ErrorsReceived = in.dwErrors;
            counters.ErrorsSent = out.dwErrors;
            counters.MessagesReceived = in.dwMsgs;
            counters.MessagesSent = out.dwMsgs;
            counters.ParameterProblemsReceived = in.dwParmProbs;
            counters.ParameterProblemsSent = out.dwParmProbs;
            counters.RedirectsReceived = in.dwRedirects;
            counters.RedirectsSent = out.dwRedirects;
            counters.SourceQuenchesReceived = in.dwSrcQuenchs;
            counters.SourceQuenchesSent = out.dwSrcQuenchs;
            counters.TimeExceededMessagesReceived = in.dwTimeExcds;
            counters.TimeExceededMessagesSent = out.dwTimeExcds;
            counters.TimestampRepliesReceived = in.dwTimestampReps;
            counters.TimestampRepliesSent = out.dwTimestampReps;
            counters.TimestampRequestsReceived = in.dwTimestamps;
            counters.TimestampRequestsSent = out.dwTimestamps;
        }
        return outcome;
    }

    Outcome CountersOfIcmpV6(IcmpV6Counters& counters) noexcept
    {
        MIB_ICMP_EX stats{};
        const Outcome outcome = Result(::GetIcmpStatisticsEx(&stats, AF_INET6));
        if (outcome.Ok())
        {
            // By the numbers of ICMPv6's messages.
            const MIBICMPSTATS_EX& in = stats.icmpInStats;
            const MIBICMPSTATS_EX& out = stats.icmpOutStats;
            counters.DestinationUnreachableMessagesReceived = in.rgdwTypeCount[1];
            counters.DestinationUnreachableMessagesSent = out.rgdwTypeCount[1];
            counters.EchoRepliesReceived = in.rgdwTypeCount[129];
            counters.EchoRepliesSent = out.rgdwTypeCount[129];
            counters.EchoRequestsReceived = in.rgdwTypeCount[128];
            counters.EchoRequestsSent = out.rgdwTypeCount[128];
            counters.ErrorsReceived = in.dwErrors;
            counters.ErrorsSent = out.dwErrors;
            counters.MembershipQueriesReceived = in.rgdwTypeCount[130];
            counters.MembershipQueriesSent = out.rgdwTypeCount[130];
            counters.MembershipReductionsReceived = in.rgdwTypeCount[132];
            counters.MembershipReductionsSent = out.rgdwTypeCount[132];
            counters.MembershipReportsReceived = in.rgdwTypeCount[131];
            counters.MembershipReportsSent = out.rgdwTypeCount[131];
            counters.MessagesReceived = in.dwMsgs;
            counters.MessagesSent = out.dwMsgs;
            counters.NeighborAdvertisementsReceived = in.rgdwTypeCount[136];
            counters.NeighborAdvertisementsSent = out.rgdwTypeCount[136];
            counters.NeighborSolicitsReceived = in.rgdwTypeCount[135];
            counters.NeighborSolicitsSent = out.rgdwTypeCount[135];
            counters.PacketTooBigMessagesReceived = in.rgdwTypeCount[2];
            counters.PacketTooBigMessagesSent = out.rgdwTypeCount[2];
            counters.ParameterProblemsReceived = in.rgdwTypeCount[4];
            counters.ParameterProblemsSent = out.rgdwTypeCount[4];
            counters.RedirectsReceived = in.rgdwTypeCount[137];
            counters.RedirectsSent = out.rgdwTypeCount[137];
            counters.RouterAdvertisementsReceived = in.rgdwTypeCount[134];
            counters.RouterAdvertisementsSent = out.rgdwTypeCount[134];
            counters.RouterSolicitsReceived = in.rgdwTypeCount[133];
            counters.RouterSolicitsSent = out.rgdwTypeCount[133];
            counters.TimeExceededMessagesReceived = in.rgdwTypeCount[3];
            counters.TimeExceededMessagesSent = out.rgdwTypeCount[3];
        }
        return outcome;
    }
}
