// The contract of a port, continued: network interfaces, the system's tables of connections and counters, changes, and ICMP echo.
//
// The rules of Port.hpp hold. What a system does not tell is an empty optional, or OperationNotSupported where a whole table is missing.
// Out of memory is NoBufferSpaceAvailable here.
#pragma once
#include "ports/Port.hpp"
#include <optional>

namespace System::Port
{
    /// A counter of the system.
    using Counter = std::optional<std::int64_t>;

    // ---- Interfaces ---------------------------------------------------------------------------------------------------------

    /// An address of an interface. Lifetimes are in seconds; numbers of enumerations are .NET's.
    struct AddressFacts
    {
        InternetEndPoint Address;
        int PrefixLength = 0;
        Counter PreferredLifetime;
        Counter ValidLifetime;
        Counter LeaseLifetime;
        std::optional<int> DetectionState;
        std::optional<int> PrefixOrigin;
        std::optional<int> SuffixOrigin;
        std::optional<bool> IsDnsEligible;
        std::optional<bool> IsTransient;
    };

    struct InterfaceFacts
    {
        std::string Id;
        std::string Name;
        std::string Description;
        int Type = 1;            ///< a NetworkInterfaceType
        int Status = 4;          ///< an OperationalStatus
        std::int64_t Speed = -1; ///< bits a second; -1 if it is not known
        bool IsReceiveOnly = false;
        bool SupportsMulticast = false;
        bool HasV4 = false;
        bool HasV6 = false;
        int Index = 0; ///< the number of the interface; 0 if it has none for IPv4
        int IndexV6 = 0;
        std::vector<Byte> PhysicalAddress;
        std::vector<AddressFacts> Unicast;
    };
    /// All interfaces, in the order of the system.
    Outcome Interfaces(std::vector<InterfaceFacts>& interfaces) noexcept;

    struct InterfaceDetails
    {
        std::vector<AddressFacts> Multicast;
        std::optional<std::vector<AddressFacts>> Anycast;
        std::vector<InternetEndPoint> Gateways;
        std::vector<InternetEndPoint> DnsServers;
        std::vector<InternetEndPoint> DhcpServers;
        std::vector<InternetEndPoint> WinsServers;
        std::string DnsSuffix;
        bool IsDnsEnabled = false;
        std::optional<bool> IsDynamicDnsEnabled;
        bool HasV4Properties = true; ///< whether the system tells of IPv4 on this interface
        bool HasV6Properties = true;
        int Mtu = 0; ///< bytes
        int MtuV6 = 0;
        std::optional<bool> UsesWins;
        std::optional<bool> IsDhcpEnabled;
        std::optional<bool> HasPrivateAddress;   ///< whether an automatic private address is in use
        std::optional<bool> TakesPrivateAddress; ///< whether the system may take one
        std::optional<bool> IsForwardingEnabled;
        std::array<std::uint32_t, 16> ScopeIds{}; ///< by ScopeLevel
    };
    Outcome DetailsOf(const InterfaceFacts& facts, InterfaceDetails& details) noexcept;

    struct InterfaceCounters
    {
        Counter BytesReceived;
        Counter BytesSent;
        Counter IncomingPacketsDiscarded;
        Counter IncomingPacketsWithErrors;
        Counter IncomingUnknownProtocolPackets;
        Counter NonUnicastPacketsReceived;
        Counter NonUnicastPacketsSent;
        Counter OutgoingPacketsDiscarded;
        Counter OutgoingPacketsWithErrors;
        Counter OutputQueueLength;
        Counter UnicastPacketsReceived;
        Counter UnicastPacketsSent;
    };
    Outcome CountersOf(const InterfaceFacts& facts, InterfaceCounters& counters) noexcept;

    // ---- The machine --------------------------------------------------------------------------------------------------------

    struct MachineNames
    {
        std::string HostName;
        std::string DomainName;
        int NodeType = 0; ///< a NetBiosNodeType
        std::optional<std::string> DhcpScopeName;
        std::optional<bool> IsWinsProxy;
    };
    Outcome NamesOfMachine(MachineNames& names) noexcept;

    struct ConnectionFacts
    {
        InternetEndPoint Local;
        InternetEndPoint Remote;
        int State = 0; ///< a TcpState
    };
    /// TCP connections and listeners of the machine, IPv4 before IPv6.
    Outcome TcpTable(std::vector<ConnectionFacts>& table) noexcept;
    /// UDP sockets that are bound.
    Outcome UdpTable(std::vector<InternetEndPoint>& table) noexcept;

    struct IPCounters
    {
        Counter DefaultTtl;
        Counter IsForwarding; ///< 0 or 1
        Counter Interfaces;
        Counter Addresses;
        Counter OutputPacketRequests;
        Counter OutputPacketRoutingDiscards;
        Counter OutputPacketsDiscarded;
        Counter OutputPacketsWithNoRoute;
        Counter PacketFragmentFailures;
        Counter PacketReassembliesRequired;
        Counter PacketReassemblyFailures;
        Counter PacketReassemblyTimeout;
        Counter PacketsFragmented;
        Counter PacketsReassembled;
        Counter ReceivedPackets;
        Counter ReceivedPacketsDelivered;
        Counter ReceivedPacketsDiscarded;
        Counter ReceivedPacketsForwarded;
        Counter ReceivedPacketsWithAddressErrors;
        Counter ReceivedPacketsWithHeadersErrors;
        Counter ReceivedPacketsWithUnknownProtocol;
        Counter Routes;
    };
    Outcome CountersOfIP(bool isV6, IPCounters& counters) noexcept;

    struct TcpCounters
    {
        Counter ConnectionsAccepted;
        Counter ConnectionsInitiated;
        Counter CumulativeConnections;
        Counter CurrentConnections;
        Counter ErrorsReceived;
        Counter FailedConnectionAttempts;
        Counter MaximumConnections;
        Counter MaximumTransmissionTimeout; ///< ms
        Counter MinimumTransmissionTimeout; ///< ms
        Counter ResetConnections;
        Counter ResetsSent;
        Counter SegmentsReceived;
        Counter SegmentsResent;
        Counter SegmentsSent;
    };
    Outcome CountersOfTcp(bool isV6, TcpCounters& counters) noexcept;

    struct UdpCounters
    {
        Counter DatagramsReceived;
        Counter DatagramsSent;
        Counter IncomingDatagramsDiscarded;
        Counter IncomingDatagramsWithErrors;
        Counter UdpListeners;
    };
    Outcome CountersOfUdp(bool isV6, UdpCounters& counters) noexcept;

    struct IcmpCounters
    {
        Counter AddressMaskRepliesReceived;
        Counter AddressMaskRepliesSent;
        Counter AddressMaskRequestsReceived;
        Counter AddressMaskRequestsSent;
        Counter DestinationUnreachableMessagesReceived;
        Counter DestinationUnreachableMessagesSent;
        Counter EchoRepliesReceived;
        Counter EchoRepliesSent;
        Counter EchoRequestsReceived;
        Counter EchoRequestsSent;
        Counter ErrorsReceived;
        Counter ErrorsSent;
        Counter MessagesReceived;
        Counter MessagesSent;
        Counter ParameterProblemsReceived;
        Counter ParameterProblemsSent;
        Counter RedirectsReceived;
        Counter RedirectsSent;
        Counter SourceQuenchesReceived;
        Counter SourceQuenchesSent;
        Counter TimeExceededMessagesReceived;
        Counter TimeExceededMessagesSent;
        Counter TimestampRepliesReceived;
        Counter TimestampRepliesSent;
        Counter TimestampRequestsReceived;
        Counter TimestampRequestsSent;
    };
    Outcome CountersOfIcmp(IcmpCounters& counters) noexcept;

    struct IcmpV6Counters
    {
        Counter DestinationUnreachableMessagesReceived;
        Counter DestinationUnreachableMessagesSent;
        Counter EchoRepliesReceived;
        Counter EchoRepliesSent;
        Counter EchoRequestsReceived;
        Counter EchoRequestsSent;
        Counter ErrorsReceived;
        Counter ErrorsSent;
        Counter MembershipQueriesReceived;
        Counter MembershipQueriesSent;
        Counter MembershipReductionsReceived;
        Counter MembershipReductionsSent;
        Counter MembershipReportsReceived;
        Counter MembershipReportsSent;
        Counter MessagesReceived;
        Counter MessagesSent;
        Counter NeighborAdvertisementsReceived;
        Counter NeighborAdvertisementsSent;
        Counter NeighborSolicitsReceived;
        Counter NeighborSolicitsSent;
        Counter PacketTooBigMessagesReceived;
        Counter PacketTooBigMessagesSent;
        Counter ParameterProblemsReceived;
        Counter ParameterProblemsSent;
        Counter RedirectsReceived;
        Counter RedirectsSent;
        Counter RouterAdvertisementsReceived;
        Counter RouterAdvertisementsSent;
        Counter RouterSolicitsReceived;
        Counter RouterSolicitsSent;
        Counter TimeExceededMessagesReceived;
        Counter TimeExceededMessagesSent;
    };
    Outcome CountersOfIcmpV6(IcmpV6Counters& counters) noexcept;

    // ---- Changes ------------------------------------------------------------------------------------------------------------

    enum NetworkChanges : unsigned
    {
        AddressesChanged = 1,
        LinksChanged = 2 ///< an interface or a route came, went or changed its state
    };
    /// Opens what AwaitChange waits on; Value stands for it. It is never closed: who once asked goes on being told.
    Outcome OpenChanges() noexcept;
    /// Waits for a change, for milliseconds at most (negative: without limit). Value is NetworkChanges bits, 0 if the time ran out. One
    /// thread at a time.
    Outcome AwaitChange(NativeHandle changes, int milliseconds) noexcept;

    // ---- ICMP echo ----------------------------------------------------------------------------------------------------------

    struct EchoRequest
    {
        InternetEndPoint To;
        std::span<const Byte> Data;
        bool HasOptions = false;
        int TimeToLive = 0;
        bool DontFragment = false;
        int Milliseconds = 0; ///< how long to wait for the answer
    };
    struct EchoReply
    {
        int Status = 0; ///< an IPStatus
        InternetEndPoint From;
        std::int64_t RoundtripTime = 0; ///< ms
        bool HasOptions = false;        ///< whether the system tells TimeToLive and DontFragment of the answer
        int TimeToLive = 0;
        bool DontFragment = false;
        std::vector<Byte> Data;
    };
    /// Sends one echo request and waits for its answer. An answer that tells of a failure is a success with its status; no answer in time
    /// is TimedOut in Error. OperationNotSupported: this process may not send echo requests.
    Outcome Echo(const EchoRequest& request, EchoReply& reply) noexcept;
}
