// The counters of network information: each member is one number of the system.
#include "compat/core/net/NetworkFacts.hpp"
#include <System/Net/NetworkInformation/IPGlobalStatistics.hpp>
#include <System/Net/NetworkInformation/IPInterfaceStatistics.hpp>
#include <System/Net/NetworkInformation/IPv4InterfaceStatistics.hpp>
#include <System/Net/NetworkInformation/IcmpV4Statistics.hpp>
#include <System/Net/NetworkInformation/IcmpV6Statistics.hpp>
#include <System/Net/NetworkInformation/TcpStatistics.hpp>
#include <System/Net/NetworkInformation/UdpStatistics.hpp>

namespace System::Net::NetworkInformation
{
    using Core::Facts;
    using Core::Known;

    const System::Detail::TypeInfo& IPInterfaceStatistics::Type() noexcept
    {
        static const System::Detail::TypeInfo type{"System.Net.NetworkInformation.IPInterfaceStatistics", typeid(IPInterfaceStatistics)};
        return type;
    }
    Int64 IPInterfaceStatistics::BytesReceived() const
    {
        return Known(Self<Facts<Port::InterfaceCounters>>().Told.BytesReceived);
    }
    Int64 IPInterfaceStatistics::BytesSent() const
    {
        return Known(Self<Facts<Port::InterfaceCounters>>().Told.BytesSent);
    }
    Int64 IPInterfaceStatistics::IncomingPacketsDiscarded() const
    {
        return Known(Self<Facts<Port::InterfaceCounters>>().Told.IncomingPacketsDiscarded);
    }
    Int64 IPInterfaceStatistics::IncomingPacketsWithErrors() const
    {
        return Known(Self<Facts<Port::InterfaceCounters>>().Told.IncomingPacketsWithErrors);
    }
    Int64 IPInterfaceStatistics::IncomingUnknownProtocolPackets() const
    {
        return Known(Self<Facts<Port::InterfaceCounters>>().Told.IncomingUnknownProtocolPackets);
    }
    Int64 IPInterfaceStatistics::NonUnicastPacketsReceived() const
    {
        return Known(Self<Facts<Port::InterfaceCounters>>().Told.NonUnicastPacketsReceived);
    }
    Int64 IPInterfaceStatistics::NonUnicastPacketsSent() const
    {
        return Known(Self<Facts<Port::InterfaceCounters>>().Told.NonUnicastPacketsSent);
    }
    Int64 IPInterfaceStatistics::OutgoingPacketsDiscarded() const
    {
        return Known(Self<Facts<Port::InterfaceCounters>>().Told.OutgoingPacketsDiscarded);
    }
    Int64 IPInterfaceStatistics::OutgoingPacketsWithErrors() const
    {
        return Known(Self<Facts<Port::InterfaceCounters>>().Told.OutgoingPacketsWithErrors);
    }
    Int64 IPInterfaceStatistics::OutputQueueLength() const
    {
        return Known(Self<Facts<Port::InterfaceCounters>>().Told.OutputQueueLength);
    }
    Int64 IPInterfaceStatistics::UnicastPacketsReceived() const
    {
        return Known(Self<Facts<Port::InterfaceCounters>>().Told.UnicastPacketsReceived);
    }
    Int64 IPInterfaceStatistics::UnicastPacketsSent() const
    {
        return Known(Self<Facts<Port::InterfaceCounters>>().Told.UnicastPacketsSent);
    }

    const System::Detail::TypeInfo& IPv4InterfaceStatistics::Type() noexcept
    {
        static const System::Detail::TypeInfo type{"System.Net.NetworkInformation.IPv4InterfaceStatistics",
                                                   typeid(IPv4InterfaceStatistics)};
        return type;
    }
    Int64 IPv4InterfaceStatistics::BytesReceived() const
    {
        return Known(Self<Facts<Port::InterfaceCounters>>().Told.BytesReceived);
    }
    Int64 IPv4InterfaceStatistics::BytesSent() const
    {
        return Known(Self<Facts<Port::InterfaceCounters>>().Told.BytesSent);
    }
    Int64 IPv4InterfaceStatistics::IncomingPacketsDiscarded() const
    {
        return Known(Self<Facts<Port::InterfaceCounters>>().Told.IncomingPacketsDiscarded);
    }
    Int64 IPv4InterfaceStatistics::IncomingPacketsWithErrors() const
    {
        return Known(Self<Facts<Port::InterfaceCounters>>().Told.IncomingPacketsWithErrors);
    }
    Int64 IPv4InterfaceStatistics::IncomingUnknownProtocolPackets() const
    {
        return Known(Self<Facts<Port::InterfaceCounters>>().Told.IncomingUnknownProtocolPackets);
    }
    Int64 IPv4InterfaceStatistics::NonUnicastPacketsReceived() const
    {
        return Known(Self<Facts<Port::InterfaceCounters>>().Told.NonUnicastPacketsReceived);
    }
    Int64 IPv4InterfaceStatistics::NonUnicastPacketsSent() const
    {
        return Known(Self<Facts<Port::InterfaceCounters>>().Told.NonUnicastPacketsSent);
    }
    Int64 IPv4InterfaceStatistics::OutgoingPacketsDiscarded() const
    {
        return Known(Self<Facts<Port::InterfaceCounters>>().Told.OutgoingPacketsDiscarded);
    }
    Int64 IPv4InterfaceStatistics::OutgoingPacketsWithErrors() const
    {
        return Known(Self<Facts<Port::InterfaceCounters>>().Told.OutgoingPacketsWithErrors);
    }
    Int64 IPv4InterfaceStatistics::OutputQueueLength() const
    {
        return Known(Self<Facts<Port::InterfaceCounters>>().Told.OutputQueueLength);
    }
    Int64 IPv4InterfaceStatistics::UnicastPacketsReceived() const
    {
        return Known(Self<Facts<Port::InterfaceCounters>>().Told.UnicastPacketsReceived);
    }
    Int64 IPv4InterfaceStatistics::UnicastPacketsSent() const
    {
        return Known(Self<Facts<Port::InterfaceCounters>>().Told.UnicastPacketsSent);
    }

    const System::Detail::TypeInfo& IPGlobalStatistics::Type() noexcept
    {
        static const System::Detail::TypeInfo type{"System.Net.NetworkInformation.IPGlobalStatistics", typeid(IPGlobalStatistics)};
        return type;
    }
    int IPGlobalStatistics::DefaultTtl() const
    {
        return static_cast<int>(Known(Self<Facts<Port::IPCounters>>().Told.DefaultTtl));
    }
    bool IPGlobalStatistics::ForwardingEnabled() const
    {
        return Known(Self<Facts<Port::IPCounters>>().Told.IsForwarding) != 0;
    }
    int IPGlobalStatistics::NumberOfInterfaces() const
    {
        return static_cast<int>(Known(Self<Facts<Port::IPCounters>>().Told.Interfaces));
    }
    int IPGlobalStatistics::NumberOfIPAddresses() const
    {
        return static_cast<int>(Known(Self<Facts<Port::IPCounters>>().Told.Addresses));
    }
    Int64 IPGlobalStatistics::OutputPacketRequests() const
    {
        return Known(Self<Facts<Port::IPCounters>>().Told.OutputPacketRequests);
    }
    Int64 IPGlobalStatistics::OutputPacketRoutingDiscards() const
    {
        return Known(Self<Facts<Port::IPCounters>>().Told.OutputPacketRoutingDiscards);
    }
    Int64 IPGlobalStatistics::OutputPacketsDiscarded() const
    {
        return Known(Self<Facts<Port::IPCounters>>().Told.OutputPacketsDiscarded);
    }
    Int64 IPGlobalStatistics::OutputPacketsWithNoRoute() const
    {
        return Known(Self<Facts<Port::IPCounters>>().Told.OutputPacketsWithNoRoute);
    }
    Int64 IPGlobalStatistics::PacketFragmentFailures() const
    {
        return Known(Self<Facts<Port::IPCounters>>().Told.PacketFragmentFailures);
    }
    Int64 IPGlobalStatistics::PacketReassembliesRequired() const
    {
        return Known(Self<Facts<Port::IPCounters>>().Told.PacketReassembliesRequired);
    }
    Int64 IPGlobalStatistics::PacketReassemblyFailures() const
    {
        return Known(Self<Facts<Port::IPCounters>>().Told.PacketReassemblyFailures);
    }
    Int64 IPGlobalStatistics::PacketReassemblyTimeout() const
    {
        return Known(Self<Facts<Port::IPCounters>>().Told.PacketReassemblyTimeout);
    }
    Int64 IPGlobalStatistics::PacketsFragmented() const
    {
        return Known(Self<Facts<Port::IPCounters>>().Told.PacketsFragmented);
    }
    Int64 IPGlobalStatistics::PacketsReassembled() const
    {
        return Known(Self<Facts<Port::IPCounters>>().Told.PacketsReassembled);
    }
    Int64 IPGlobalStatistics::ReceivedPackets() const
    {
        return Known(Self<Facts<Port::IPCounters>>().Told.ReceivedPackets);
    }
    Int64 IPGlobalStatistics::ReceivedPacketsDelivered() const
    {
        return Known(Self<Facts<Port::IPCounters>>().Told.ReceivedPacketsDelivered);
    }
    Int64 IPGlobalStatistics::ReceivedPacketsDiscarded() const
    {
        return Known(Self<Facts<Port::IPCounters>>().Told.ReceivedPacketsDiscarded);
    }
    Int64 IPGlobalStatistics::ReceivedPacketsForwarded() const
    {
        return Known(Self<Facts<Port::IPCounters>>().Told.ReceivedPacketsForwarded);
    }
    Int64 IPGlobalStatistics::ReceivedPacketsWithAddressErrors() const
    {
        return Known(Self<Facts<Port::IPCounters>>().Told.ReceivedPacketsWithAddressErrors);
    }
    Int64 IPGlobalStatistics::ReceivedPacketsWithHeadersErrors() const
    {
        return Known(Self<Facts<Port::IPCounters>>().Told.ReceivedPacketsWithHeadersErrors);
    }
    Int64 IPGlobalStatistics::ReceivedPacketsWithUnknownProtocol() const
    {
        return Known(Self<Facts<Port::IPCounters>>().Told.ReceivedPacketsWithUnknownProtocol);
    }
    int IPGlobalStatistics::NumberOfRoutes() const
    {
        return static_cast<int>(Known(Self<Facts<Port::IPCounters>>().Told.Routes));
    }

    const System::Detail::TypeInfo& TcpStatistics::Type() noexcept
    {
        static const System::Detail::TypeInfo type{"System.Net.NetworkInformation.TcpStatistics", typeid(TcpStatistics)};
        return type;
    }
    Int64 TcpStatistics::ConnectionsAccepted() const
    {
        return Known(Self<Facts<Port::TcpCounters>>().Told.ConnectionsAccepted);
    }
    Int64 TcpStatistics::ConnectionsInitiated() const
    {
        return Known(Self<Facts<Port::TcpCounters>>().Told.ConnectionsInitiated);
    }
    Int64 TcpStatistics::CumulativeConnections() const
    {
        return Known(Self<Facts<Port::TcpCounters>>().Told.CumulativeConnections);
    }
    Int64 TcpStatistics::CurrentConnections() const
    {
        return Known(Self<Facts<Port::TcpCounters>>().Told.CurrentConnections);
    }
    Int64 TcpStatistics::ErrorsReceived() const
    {
        return Known(Self<Facts<Port::TcpCounters>>().Told.ErrorsReceived);
    }
    Int64 TcpStatistics::FailedConnectionAttempts() const
    {
        return Known(Self<Facts<Port::TcpCounters>>().Told.FailedConnectionAttempts);
    }
    Int64 TcpStatistics::MaximumConnections() const
    {
        return Known(Self<Facts<Port::TcpCounters>>().Told.MaximumConnections);
    }
    Int64 TcpStatistics::MaximumTransmissionTimeout() const
    {
        return Known(Self<Facts<Port::TcpCounters>>().Told.MaximumTransmissionTimeout);
    }
    Int64 TcpStatistics::MinimumTransmissionTimeout() const
    {
        return Known(Self<Facts<Port::TcpCounters>>().Told.MinimumTransmissionTimeout);
    }
    Int64 TcpStatistics::ResetConnections() const
    {
        return Known(Self<Facts<Port::TcpCounters>>().Told.ResetConnections);
    }
    Int64 TcpStatistics::SegmentsReceived() const
    {
        return Known(Self<Facts<Port::TcpCounters>>().Told.SegmentsReceived);
    }
    Int64 TcpStatistics::SegmentsResent() const
    {
        return Known(Self<Facts<Port::TcpCounters>>().Told.SegmentsResent);
    }
    Int64 TcpStatistics::SegmentsSent() const
    {
        return Known(Self<Facts<Port::TcpCounters>>().Told.SegmentsSent);
    }
    Int64 TcpStatistics::ResetsSent() const
    {
        return Known(Self<Facts<Port::TcpCounters>>().Told.ResetsSent);
    }

    const System::Detail::TypeInfo& UdpStatistics::Type() noexcept
    {
        static const System::Detail::TypeInfo type{"System.Net.NetworkInformation.UdpStatistics", typeid(UdpStatistics)};
        return type;
    }
    Int64 UdpStatistics::DatagramsReceived() const
    {
        return Known(Self<Facts<Port::UdpCounters>>().Told.DatagramsReceived);
    }
    Int64 UdpStatistics::DatagramsSent() const
    {
        return Known(Self<Facts<Port::UdpCounters>>().Told.DatagramsSent);
    }
    Int64 UdpStatistics::IncomingDatagramsDiscarded() const
    {
        return Known(Self<Facts<Port::UdpCounters>>().Told.IncomingDatagramsDiscarded);
    }
    Int64 UdpStatistics::IncomingDatagramsWithErrors() const
    {
        return Known(Self<Facts<Port::UdpCounters>>().Told.IncomingDatagramsWithErrors);
    }
    int UdpStatistics::UdpListeners() const
    {
        return static_cast<int>(Known(Self<Facts<Port::UdpCounters>>().Told.UdpListeners));
    }

    const System::Detail::TypeInfo& IcmpV4Statistics::Type() noexcept
    {
        static const System::Detail::TypeInfo type{"System.Net.NetworkInformation.IcmpV4Statistics", typeid(IcmpV4Statistics)};
        return type;
    }
    Int64 IcmpV4Statistics::AddressMaskRepliesReceived() const
    {
        return Known(Self<Facts<Port::IcmpCounters>>().Told.AddressMaskRepliesReceived);
    }
    Int64 IcmpV4Statistics::AddressMaskRepliesSent() const
    {
        return Known(Self<Facts<Port::IcmpCounters>>().Told.AddressMaskRepliesSent);
    }
    Int64 IcmpV4Statistics::AddressMaskRequestsReceived() const
    {
        return Known(Self<Facts<Port::IcmpCounters>>().Told.AddressMaskRequestsReceived);
    }
    Int64 IcmpV4Statistics::AddressMaskRequestsSent() const
    {
        return Known(Self<Facts<Port::IcmpCounters>>().Told.AddressMaskRequestsSent);
    }
    Int64 IcmpV4Statistics::DestinationUnreachableMessagesReceived() const
    {
        return Known(Self<Facts<Port::IcmpCounters>>().Told.DestinationUnreachableMessagesReceived);
    }
    Int64 IcmpV4Statistics::DestinationUnreachableMessagesSent() const
    {
        return Known(Self<Facts<Port::IcmpCounters>>().Told.DestinationUnreachableMessagesSent);
    }
    Int64 IcmpV4Statistics::EchoRepliesReceived() const
    {
        return Known(Self<Facts<Port::IcmpCounters>>().Told.EchoRepliesReceived);
    }
    Int64 IcmpV4Statistics::EchoRepliesSent() const
    {
        return Known(Self<Facts<Port::IcmpCounters>>().Told.EchoRepliesSent);
    }
    Int64 IcmpV4Statistics::EchoRequestsReceived() const
    {
        return Known(Self<Facts<Port::IcmpCounters>>().Told.EchoRequestsReceived);
    }
    Int64 IcmpV4Statistics::EchoRequestsSent() const
    {
        return Known(Self<Facts<Port::IcmpCounters>>().Told.EchoRequestsSent);
    }
    Int64 IcmpV4Statistics::ErrorsReceived() const
    {
        return Known(Self<Facts<Port::IcmpCounters>>().Told.ErrorsReceived);
    }
    Int64 IcmpV4Statistics::ErrorsSent() const
    {
        return Known(Self<Facts<Port::IcmpCounters>>().Told.ErrorsSent);
    }
    Int64 IcmpV4Statistics::MessagesReceived() const
    {
        return Known(Self<Facts<Port::IcmpCounters>>().Told.MessagesReceived);
    }
    Int64 IcmpV4Statistics::MessagesSent() const
    {
        return Known(Self<Facts<Port::IcmpCounters>>().Told.MessagesSent);
    }
    Int64 IcmpV4Statistics::ParameterProblemsReceived() const
    {
        return Known(Self<Facts<Port::IcmpCounters>>().Told.ParameterProblemsReceived);
    }
    Int64 IcmpV4Statistics::ParameterProblemsSent() const
    {
        return Known(Self<Facts<Port::IcmpCounters>>().Told.ParameterProblemsSent);
    }
    Int64 IcmpV4Statistics::RedirectsReceived() const
    {
        return Known(Self<Facts<Port::IcmpCounters>>().Told.RedirectsReceived);
    }
    Int64 IcmpV4Statistics::RedirectsSent() const
    {
        return Known(Self<Facts<Port::IcmpCounters>>().Told.RedirectsSent);
    }
    Int64 IcmpV4Statistics::SourceQuenchesReceived() const
    {
        return Known(Self<Facts<Port::IcmpCounters>>().Told.SourceQuenchesReceived);
    }
    Int64 IcmpV4Statistics::SourceQuenchesSent() const
    {
        return Known(Self<Facts<Port::IcmpCounters>>().Told.SourceQuenchesSent);
    }
    Int64 IcmpV4Statistics::TimeExceededMessagesReceived() const
    {
        return Known(Self<Facts<Port::IcmpCounters>>().Told.TimeExceededMessagesReceived);
    }
    Int64 IcmpV4Statistics::TimeExceededMessagesSent() const
    {
        return Known(Self<Facts<Port::IcmpCounters>>().Told.TimeExceededMessagesSent);
    }
    Int64 IcmpV4Statistics::TimestampRepliesReceived() const
    {
        return Known(Self<Facts<Port::IcmpCounters>>().Told.TimestampRepliesReceived);
    }
    Int64 IcmpV4Statistics::TimestampRepliesSent() const
    {
        return Known(Self<Facts<Port::IcmpCounters>>().Told.TimestampRepliesSent);
    }
    Int64 IcmpV4Statistics::TimestampRequestsReceived() const
    {
        return Known(Self<Facts<Port::IcmpCounters>>().Told.TimestampRequestsReceived);
    }
    Int64 IcmpV4Statistics::TimestampRequestsSent() const
    {
        return Known(Self<Facts<Port::IcmpCounters>>().Told.TimestampRequestsSent);
    }

    const System::Detail::TypeInfo& IcmpV6Statistics::Type() noexcept
    {
        static const System::Detail::TypeInfo type{"System.Net.NetworkInformation.IcmpV6Statistics", typeid(IcmpV6Statistics)};
        return type;
    }
    Int64 IcmpV6Statistics::DestinationUnreachableMessagesReceived() const
    {
        return Known(Self<Facts<Port::IcmpV6Counters>>().Told.DestinationUnreachableMessagesReceived);
    }
    Int64 IcmpV6Statistics::DestinationUnreachableMessagesSent() const
    {
        return Known(Self<Facts<Port::IcmpV6Counters>>().Told.DestinationUnreachableMessagesSent);
    }
    Int64 IcmpV6Statistics::EchoRepliesReceived() const
    {
        return Known(Self<Facts<Port::IcmpV6Counters>>().Told.EchoRepliesReceived);
    }
    Int64 IcmpV6Statistics::EchoRepliesSent() const
    {
        return Known(Self<Facts<Port::IcmpV6Counters>>().Told.EchoRepliesSent);
    }
    Int64 IcmpV6Statistics::EchoRequestsReceived() const
    {
        return Known(Self<Facts<Port::IcmpV6Counters>>().Told.EchoRequestsReceived);
    }
    Int64 IcmpV6Statistics::EchoRequestsSent() const
    {
        return Known(Self<Facts<Port::IcmpV6Counters>>().Told.EchoRequestsSent);
    }
    Int64 IcmpV6Statistics::ErrorsReceived() const
    {
        return Known(Self<Facts<Port::IcmpV6Counters>>().Told.ErrorsReceived);
    }
    Int64 IcmpV6Statistics::ErrorsSent() const
    {
        return Known(Self<Facts<Port::IcmpV6Counters>>().Told.ErrorsSent);
    }
    Int64 IcmpV6Statistics::MembershipQueriesReceived() const
    {
        return Known(Self<Facts<Port::IcmpV6Counters>>().Told.MembershipQueriesReceived);
    }
    Int64 IcmpV6Statistics::MembershipQueriesSent() const
    {
        return Known(Self<Facts<Port::IcmpV6Counters>>().Told.MembershipQueriesSent);
    }
    Int64 IcmpV6Statistics::MembershipReductionsReceived() const
    {
        return Known(Self<Facts<Port::IcmpV6Counters>>().Told.MembershipReductionsReceived);
    }
    Int64 IcmpV6Statistics::MembershipReductionsSent() const
    {
        return Known(Self<Facts<Port::IcmpV6Counters>>().Told.MembershipReductionsSent);
    }
    Int64 IcmpV6Statistics::MembershipReportsReceived() const
    {
        return Known(Self<Facts<Port::IcmpV6Counters>>().Told.MembershipReportsReceived);
    }
    Int64 IcmpV6Statistics::MembershipReportsSent() const
    {
        return Known(Self<Facts<Port::IcmpV6Counters>>().Told.MembershipReportsSent);
    }
    Int64 IcmpV6Statistics::MessagesReceived() const
    {
        return Known(Self<Facts<Port::IcmpV6Counters>>().Told.MessagesReceived);
    }
    Int64 IcmpV6Statistics::MessagesSent() const
    {
        return Known(Self<Facts<Port::IcmpV6Counters>>().Told.MessagesSent);
    }
    Int64 IcmpV6Statistics::NeighborAdvertisementsReceived() const
    {
        return Known(Self<Facts<Port::IcmpV6Counters>>().Told.NeighborAdvertisementsReceived);
    }
    Int64 IcmpV6Statistics::NeighborAdvertisementsSent() const
    {
        return Known(Self<Facts<Port::IcmpV6Counters>>().Told.NeighborAdvertisementsSent);
    }
    Int64 IcmpV6Statistics::NeighborSolicitsReceived() const
    {
        return Known(Self<Facts<Port::IcmpV6Counters>>().Told.NeighborSolicitsReceived);
    }
    Int64 IcmpV6Statistics::NeighborSolicitsSent() const
    {
        return Known(Self<Facts<Port::IcmpV6Counters>>().Told.NeighborSolicitsSent);
    }
    Int64 IcmpV6Statistics::PacketTooBigMessagesReceived() const
    {
        return Known(Self<Facts<Port::IcmpV6Counters>>().Told.PacketTooBigMessagesReceived);
    }
    Int64 IcmpV6Statistics::PacketTooBigMessagesSent() const
    {
        return Known(Self<Facts<Port::IcmpV6Counters>>().Told.PacketTooBigMessagesSent);
    }
    Int64 IcmpV6Statistics::ParameterProblemsReceived() const
    {
        return Known(Self<Facts<Port::IcmpV6Counters>>().Told.ParameterProblemsReceived);
    }
    Int64 IcmpV6Statistics::ParameterProblemsSent() const
    {
        return Known(Self<Facts<Port::IcmpV6Counters>>().Told.ParameterProblemsSent);
    }
    Int64 IcmpV6Statistics::RedirectsReceived() const
    {
        return Known(Self<Facts<Port::IcmpV6Counters>>().Told.RedirectsReceived);
    }
    Int64 IcmpV6Statistics::RedirectsSent() const
    {
        return Known(Self<Facts<Port::IcmpV6Counters>>().Told.RedirectsSent);
    }
    Int64 IcmpV6Statistics::RouterAdvertisementsReceived() const
    {
        return Known(Self<Facts<Port::IcmpV6Counters>>().Told.RouterAdvertisementsReceived);
    }
    Int64 IcmpV6Statistics::RouterAdvertisementsSent() const
    {
        return Known(Self<Facts<Port::IcmpV6Counters>>().Told.RouterAdvertisementsSent);
    }
    Int64 IcmpV6Statistics::RouterSolicitsReceived() const
    {
        return Known(Self<Facts<Port::IcmpV6Counters>>().Told.RouterSolicitsReceived);
    }
    Int64 IcmpV6Statistics::RouterSolicitsSent() const
    {
        return Known(Self<Facts<Port::IcmpV6Counters>>().Told.RouterSolicitsSent);
    }
    Int64 IcmpV6Statistics::TimeExceededMessagesReceived() const
    {
        return Known(Self<Facts<Port::IcmpV6Counters>>().Told.TimeExceededMessagesReceived);
    }
    Int64 IcmpV6Statistics::TimeExceededMessagesSent() const
    {
        return Known(Self<Facts<Port::IcmpV6Counters>>().Told.TimeExceededMessagesSent);
    }
}
