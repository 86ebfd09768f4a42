// The number and the name of every value of the enumerations, and the members of Socket for options that only one system has.
#include "harness/Sockets.hpp"
#include <System/Net/Sockets/AddressFamily.hpp>
#include <System/Net/Sockets/IOControlCode.hpp>
#include <System/Net/Sockets/IPProtectionLevel.hpp>
#include <System/Net/Sockets/ProtocolFamily.hpp>
#include <System/Net/Sockets/ProtocolType.hpp>
#include <System/Net/Sockets/SelectMode.hpp>
#include <System/Net/Sockets/SocketAsyncOperation.hpp>
#include <System/Net/Sockets/SocketError.hpp>
#include <System/Net/Sockets/SocketFlags.hpp>
#include <System/Net/Sockets/SocketInformationOptions.hpp>
#include <System/Net/Sockets/SocketOptionLevel.hpp>
#include <System/Net/Sockets/SocketOptionName.hpp>
#include <System/Net/Sockets/SocketShutdown.hpp>
#include <System/Net/Sockets/SocketType.hpp>
#include <System/Net/Sockets/TransmitFileOptions.hpp>

namespace
{
    using namespace Oracle;

    template <class T>
    void Value(const std::string& step, T value)
    {
        Observe(step, [&] { return Several(static_cast<Int64>(value), value); });
    }

    void FirstValues()
    {
        Value("AddressFamily.AppleTalk", AddressFamily::AppleTalk);
        Value("AddressFamily.Atm", AddressFamily::Atm);
        Value("AddressFamily.Banyan", AddressFamily::Banyan);
        Value("AddressFamily.Ccitt", AddressFamily::Ccitt);
        Value("AddressFamily.Chaos", AddressFamily::Chaos);
        Value("AddressFamily.Cluster", AddressFamily::Cluster);
        Value("AddressFamily.ControllerAreaNetwork", AddressFamily::ControllerAreaNetwork);
        Value("AddressFamily.DataKit", AddressFamily::DataKit);
        Value("AddressFamily.DataLink", AddressFamily::DataLink);
        Value("AddressFamily.DecNet", AddressFamily::DecNet);
        Value("AddressFamily.Ecma", AddressFamily::Ecma);
        Value("AddressFamily.FireFox", AddressFamily::FireFox);
        Value("AddressFamily.HyperChannel", AddressFamily::HyperChannel);
        Value("AddressFamily.Ieee12844", AddressFamily::Ieee12844);
        Value("AddressFamily.ImpLink", AddressFamily::ImpLink);
        Value("AddressFamily.InterNetwork", AddressFamily::InterNetwork);
        Value("AddressFamily.InterNetworkV6", AddressFamily::InterNetworkV6);
        Value("AddressFamily.Ipx", AddressFamily::Ipx);
        Value("AddressFamily.Irda", AddressFamily::Irda);
        Value("AddressFamily.Iso", AddressFamily::Iso);
        Value("AddressFamily.Lat", AddressFamily::Lat);
        Value("AddressFamily.Max", AddressFamily::Max);
        Value("AddressFamily.NetBios", AddressFamily::NetBios);
        Value("AddressFamily.NetworkDesigners", AddressFamily::NetworkDesigners);
        Value("AddressFamily.NS", AddressFamily::NS);
        Value("AddressFamily.Osi", AddressFamily::Osi);
        Value("AddressFamily.Packet", AddressFamily::Packet);
        Value("AddressFamily.Pup", AddressFamily::Pup);
        Value("AddressFamily.Sna", AddressFamily::Sna);
        Value("AddressFamily.Unix", AddressFamily::Unix);
        Value("AddressFamily.Unknown", AddressFamily::Unknown);
        Value("AddressFamily.Unspecified", AddressFamily::Unspecified);
        Value("AddressFamily.VoiceView", AddressFamily::VoiceView);
        Value("ProtocolFamily.AppleTalk", ProtocolFamily::AppleTalk);
        Value("ProtocolFamily.Atm", ProtocolFamily::Atm);
        Value("ProtocolFamily.Banyan", ProtocolFamily::Banyan);
        Value("ProtocolFamily.Ccitt", ProtocolFamily::Ccitt);
        Value("ProtocolFamily.Chaos", ProtocolFamily::Chaos);
        Value("ProtocolFamily.Cluster", ProtocolFamily::Cluster);
        Value("ProtocolFamily.ControllerAreaNetwork", ProtocolFamily::ControllerAreaNetwork);
        Value("ProtocolFamily.DataKit", ProtocolFamily::DataKit);
        Value("ProtocolFamily.DataLink", ProtocolFamily::DataLink);
        Value("ProtocolFamily.DecNet", ProtocolFamily::DecNet);
        Value("ProtocolFamily.Ecma", ProtocolFamily::Ecma);
        Value("ProtocolFamily.FireFox", ProtocolFamily::FireFox);
        Value("ProtocolFamily.HyperChannel", ProtocolFamily::HyperChannel);
        Value("ProtocolFamily.Ieee12844", ProtocolFamily::Ieee12844);
        Value("ProtocolFamily.ImpLink", ProtocolFamily::ImpLink);
        Value("ProtocolFamily.InterNetwork", ProtocolFamily::InterNetwork);
        Value("ProtocolFamily.InterNetworkV6", ProtocolFamily::InterNetworkV6);
        Value("ProtocolFamily.Ipx", ProtocolFamily::Ipx);
        Value("ProtocolFamily.Irda", ProtocolFamily::Irda);
        Value("ProtocolFamily.Iso", ProtocolFamily::Iso);
        Value("ProtocolFamily.Lat", ProtocolFamily::Lat);
        Value("ProtocolFamily.Max", ProtocolFamily::Max);
        Value("ProtocolFamily.NetBios", ProtocolFamily::NetBios);
        Value("ProtocolFamily.NetworkDesigners", ProtocolFamily::NetworkDesigners);
        Value("ProtocolFamily.NS", ProtocolFamily::NS);
        Value("ProtocolFamily.Osi", ProtocolFamily::Osi);
        Value("ProtocolFamily.Packet", ProtocolFamily::Packet);
        Value("ProtocolFamily.Pup", ProtocolFamily::Pup);
        Value("ProtocolFamily.Sna", ProtocolFamily::Sna);
        Value("ProtocolFamily.Unix", ProtocolFamily::Unix);
        Value("ProtocolFamily.Unknown", ProtocolFamily::Unknown);
        Value("ProtocolFamily.Unspecified", ProtocolFamily::Unspecified);
        Value("ProtocolFamily.VoiceView", ProtocolFamily::VoiceView);
        Value("SocketType.Dgram", SocketType::Dgram);
        Value("SocketType.Raw", SocketType::Raw);
        Value("SocketType.Rdm", SocketType::Rdm);
        Value("SocketType.Seqpacket", SocketType::Seqpacket);
        Value("SocketType.Stream", SocketType::Stream);
        Value("SocketType.Unknown", SocketType::Unknown);
        Value("ProtocolType.Ggp", ProtocolType::Ggp);
        Value("ProtocolType.Icmp", ProtocolType::Icmp);
        Value("ProtocolType.IcmpV6", ProtocolType::IcmpV6);
        Value("ProtocolType.Idp", ProtocolType::Idp);
        Value("ProtocolType.Igmp", ProtocolType::Igmp);
        Value("ProtocolType.IP", ProtocolType::IP);
        Value("ProtocolType.IPSecAuthenticationHeader", ProtocolType::IPSecAuthenticationHeader);
        Value("ProtocolType.IPSecEncapsulatingSecurityPayload", ProtocolType::IPSecEncapsulatingSecurityPayload);
        Value("ProtocolType.IPv4", ProtocolType::IPv4);
        Value("ProtocolType.IPv6", ProtocolType::IPv6);
        Value("ProtocolType.IPv6DestinationOptions", ProtocolType::IPv6DestinationOptions);
        Value("ProtocolType.IPv6FragmentHeader", ProtocolType::IPv6FragmentHeader);
        Value("ProtocolType.IPv6HopByHopOptions", ProtocolType::IPv6HopByHopOptions);
        Value("ProtocolType.IPv6NoNextHeader", ProtocolType::IPv6NoNextHeader);
        Value("ProtocolType.IPv6RoutingHeader", ProtocolType::IPv6RoutingHeader);
        Value("ProtocolType.Ipx", ProtocolType::Ipx);
        Value("ProtocolType.ND", ProtocolType::ND);
        Value("ProtocolType.Pup", ProtocolType::Pup);
        Value("ProtocolType.Raw", ProtocolType::Raw);
        Value("ProtocolType.Spx", ProtocolType::Spx);
        Value("ProtocolType.SpxII", ProtocolType::SpxII);
        Value("ProtocolType.Tcp", ProtocolType::Tcp);
        Value("ProtocolType.Udp", ProtocolType::Udp);
        Value("ProtocolType.Unknown", ProtocolType::Unknown);
        Value("ProtocolType.Unspecified", ProtocolType::Unspecified);
        Value("SocketFlags.Broadcast", SocketFlags::Broadcast);
        Value("SocketFlags.ControlDataTruncated", SocketFlags::ControlDataTruncated);
        Value("SocketFlags.DontRoute", SocketFlags::DontRoute);
        Value("SocketFlags.Multicast", SocketFlags::Multicast);
        Value("SocketFlags.None", SocketFlags::None);
        Value("SocketFlags.OutOfBand", SocketFlags::OutOfBand);
        Value("SocketFlags.Partial", SocketFlags::Partial);
        Value("SocketFlags.Peek", SocketFlags::Peek);
        Value("SocketFlags.Truncated", SocketFlags::Truncated);
        Value("SocketShutdown.Both", SocketShutdown::Both);
        Value("SocketShutdown.Receive", SocketShutdown::Receive);
        Value("SocketShutdown.Send", SocketShutdown::Send);
        Value("SocketOptionLevel.IP", SocketOptionLevel::IP);
        Value("SocketOptionLevel.IPv6", SocketOptionLevel::IPv6);
        Value("SocketOptionLevel.Socket", SocketOptionLevel::Socket);
        Value("SocketOptionLevel.Tcp", SocketOptionLevel::Tcp);
        Value("SocketOptionLevel.Udp", SocketOptionLevel::Udp);
        Value("SocketOptionName.AcceptConnection", SocketOptionName::AcceptConnection);
        Value("SocketOptionName.AddMembership", SocketOptionName::AddMembership);
        Value("SocketOptionName.AddSourceMembership", SocketOptionName::AddSourceMembership);
        Value("SocketOptionName.BlockSource", SocketOptionName::BlockSource);
        Value("SocketOptionName.Broadcast", SocketOptionName::Broadcast);
        Value("SocketOptionName.BsdUrgent", SocketOptionName::BsdUrgent);
        Value("SocketOptionName.ChecksumCoverage", SocketOptionName::ChecksumCoverage);
        Value("SocketOptionName.Debug", SocketOptionName::Debug);
        Value("SocketOptionName.DontFragment", SocketOptionName::DontFragment);
        Value("SocketOptionName.DontLinger", SocketOptionName::DontLinger);
        Value("SocketOptionName.DontRoute", SocketOptionName::DontRoute);
        Value("SocketOptionName.DropMembership", SocketOptionName::DropMembership);
        Value("SocketOptionName.DropSourceMembership", SocketOptionName::DropSourceMembership);
        Value("SocketOptionName.Error", SocketOptionName::Error);
        Value("SocketOptionName.ExclusiveAddressUse", SocketOptionName::ExclusiveAddressUse);
        Value("SocketOptionName.Expedited", SocketOptionName::Expedited);
        Value("SocketOptionName.HeaderIncluded", SocketOptionName::HeaderIncluded);
        Value("SocketOptionName.HopLimit", SocketOptionName::HopLimit);
        Value("SocketOptionName.IPOptions", SocketOptionName::IPOptions);
        Value("SocketOptionName.IPProtectionLevel", SocketOptionName::IPProtectionLevel);
        Value("SocketOptionName.IpTimeToLive", SocketOptionName::IpTimeToLive);
        Value("SocketOptionName.IPv6Only", SocketOptionName::IPv6Only);
    }

    void OtherValues()
    {
        Value("SocketOptionName.KeepAlive", SocketOptionName::KeepAlive);
        Value("SocketOptionName.Linger", SocketOptionName::Linger);
        Value("SocketOptionName.MaxConnections", SocketOptionName::MaxConnections);
        Value("SocketOptionName.MulticastInterface", SocketOptionName::MulticastInterface);
        Value("SocketOptionName.MulticastLoopback", SocketOptionName::MulticastLoopback);
        Value("SocketOptionName.MulticastTimeToLive", SocketOptionName::MulticastTimeToLive);
        Value("SocketOptionName.NoChecksum", SocketOptionName::NoChecksum);
        Value("SocketOptionName.NoDelay", SocketOptionName::NoDelay);
        Value("SocketOptionName.OutOfBandInline", SocketOptionName::OutOfBandInline);
        Value("SocketOptionName.PacketInformation", SocketOptionName::PacketInformation);
        Value("SocketOptionName.ReceiveBuffer", SocketOptionName::ReceiveBuffer);
        Value("SocketOptionName.ReceiveLowWater", SocketOptionName::ReceiveLowWater);
        Value("SocketOptionName.ReceiveTimeout", SocketOptionName::ReceiveTimeout);
        Value("SocketOptionName.ReuseAddress", SocketOptionName::ReuseAddress);
        Value("SocketOptionName.ReuseUnicastPort", SocketOptionName::ReuseUnicastPort);
        Value("SocketOptionName.SendBuffer", SocketOptionName::SendBuffer);
        Value("SocketOptionName.SendLowWater", SocketOptionName::SendLowWater);
        Value("SocketOptionName.SendTimeout", SocketOptionName::SendTimeout);
        Value("SocketOptionName.TcpKeepAliveInterval", SocketOptionName::TcpKeepAliveInterval);
        Value("SocketOptionName.TcpKeepAliveRetryCount", SocketOptionName::TcpKeepAliveRetryCount);
        Value("SocketOptionName.TcpKeepAliveTime", SocketOptionName::TcpKeepAliveTime);
        Value("SocketOptionName.FastOpen", SocketOptionName::FastOpen);
        Value("SocketOptionName.Type", SocketOptionName::Type);
        Value("SocketOptionName.TypeOfService", SocketOptionName::TypeOfService);
        Value("SocketOptionName.UnblockSource", SocketOptionName::UnblockSource);
        Value("SocketOptionName.UpdateAcceptContext", SocketOptionName::UpdateAcceptContext);
        Value("SocketOptionName.UpdateConnectContext", SocketOptionName::UpdateConnectContext);
        Value("SocketOptionName.UseLoopback", SocketOptionName::UseLoopback);
        Value("SelectMode.SelectError", SelectMode::SelectError);
        Value("SelectMode.SelectRead", SelectMode::SelectRead);
        Value("SelectMode.SelectWrite", SelectMode::SelectWrite);
        Value("SocketError.AccessDenied", SocketError::AccessDenied);
        Value("SocketError.AddressAlreadyInUse", SocketError::AddressAlreadyInUse);
        Value("SocketError.AddressFamilyNotSupported", SocketError::AddressFamilyNotSupported);
        Value("SocketError.AddressNotAvailable", SocketError::AddressNotAvailable);
        Value("SocketError.AlreadyInProgress", SocketError::AlreadyInProgress);
        Value("SocketError.ConnectionAborted", SocketError::ConnectionAborted);
        Value("SocketError.ConnectionRefused", SocketError::ConnectionRefused);
        Value("SocketError.ConnectionReset", SocketError::ConnectionReset);
        Value("SocketError.DestinationAddressRequired", SocketError::DestinationAddressRequired);
        Value("SocketError.Disconnecting", SocketError::Disconnecting);
        Value("SocketError.Fault", SocketError::Fault);
        Value("SocketError.HostDown", SocketError::HostDown);
        Value("SocketError.HostNotFound", SocketError::HostNotFound);
        Value("SocketError.HostUnreachable", SocketError::HostUnreachable);
        Value("SocketError.InProgress", SocketError::InProgress);
        Value("SocketError.Interrupted", SocketError::Interrupted);
        Value("SocketError.InvalidArgument", SocketError::InvalidArgument);
        Value("SocketError.IOPending", SocketError::IOPending);
        Value("SocketError.IsConnected", SocketError::IsConnected);
        Value("SocketError.MessageSize", SocketError::MessageSize);
        Value("SocketError.NetworkDown", SocketError::NetworkDown);
        Value("SocketError.NetworkReset", SocketError::NetworkReset);
        Value("SocketError.NetworkUnreachable", SocketError::NetworkUnreachable);
        Value("SocketError.NoBufferSpaceAvailable", SocketError::NoBufferSpaceAvailable);
        Value("SocketError.NoData", SocketError::NoData);
        Value("SocketError.NoRecovery", SocketError::NoRecovery);
        Value("SocketError.NotConnected", SocketError::NotConnected);
        Value("SocketError.NotInitialized", SocketError::NotInitialized);
        Value("SocketError.NotSocket", SocketError::NotSocket);
        Value("SocketError.OperationAborted", SocketError::OperationAborted);
        Value("SocketError.OperationNotSupported", SocketError::OperationNotSupported);
        Value("SocketError.ProcessLimit", SocketError::ProcessLimit);
        Value("SocketError.ProtocolFamilyNotSupported", SocketError::ProtocolFamilyNotSupported);
        Value("SocketError.ProtocolNotSupported", SocketError::ProtocolNotSupported);
        Value("SocketError.ProtocolOption", SocketError::ProtocolOption);
        Value("SocketError.ProtocolType", SocketError::ProtocolType);
        Value("SocketError.Shutdown", SocketError::Shutdown);
        Value("SocketError.SocketError", SocketError::SocketError);
        Value("SocketError.SocketNotSupported", SocketError::SocketNotSupported);
        Value("SocketError.Success", SocketError::Success);
        Value("SocketError.SystemNotReady", SocketError::SystemNotReady);
        Value("SocketError.TimedOut", SocketError::TimedOut);
        Value("SocketError.TooManyOpenSockets", SocketError::TooManyOpenSockets);
        Value("SocketError.TryAgain", SocketError::TryAgain);
        Value("SocketError.TypeNotFound", SocketError::TypeNotFound);
        Value("SocketError.VersionNotSupported", SocketError::VersionNotSupported);
        Value("SocketError.WouldBlock", SocketError::WouldBlock);
        Value("IOControlCode.AbsorbRouterAlert", IOControlCode::AbsorbRouterAlert);
        Value("IOControlCode.AddMulticastGroupOnInterface", IOControlCode::AddMulticastGroupOnInterface);
        Value("IOControlCode.AddressListChange", IOControlCode::AddressListChange);
        Value("IOControlCode.AddressListQuery", IOControlCode::AddressListQuery);
        Value("IOControlCode.AddressListSort", IOControlCode::AddressListSort);
        Value("IOControlCode.AssociateHandle", IOControlCode::AssociateHandle);
        Value("IOControlCode.AsyncIO", IOControlCode::AsyncIO);
        Value("IOControlCode.BindToInterface", IOControlCode::BindToInterface);
        Value("IOControlCode.DataToRead", IOControlCode::DataToRead);
        Value("IOControlCode.DeleteMulticastGroupFromInterface", IOControlCode::DeleteMulticastGroupFromInterface);
        Value("IOControlCode.EnableCircularQueuing", IOControlCode::EnableCircularQueuing);
        Value("IOControlCode.Flush", IOControlCode::Flush);
        Value("IOControlCode.GetBroadcastAddress", IOControlCode::GetBroadcastAddress);
        Value("IOControlCode.GetExtensionFunctionPointer", IOControlCode::GetExtensionFunctionPointer);
        Value("IOControlCode.GetGroupQos", IOControlCode::GetGroupQos);
        Value("IOControlCode.GetQos", IOControlCode::GetQos);
        Value("IOControlCode.KeepAliveValues", IOControlCode::KeepAliveValues);
        Value("IOControlCode.LimitBroadcasts", IOControlCode::LimitBroadcasts);
        Value("IOControlCode.MulticastInterface", IOControlCode::MulticastInterface);
        Value("IOControlCode.MulticastScope", IOControlCode::MulticastScope);
        Value("IOControlCode.MultipointLoopback", IOControlCode::MultipointLoopback);
        Value("IOControlCode.NamespaceChange", IOControlCode::NamespaceChange);
        Value("IOControlCode.NonBlockingIO", IOControlCode::NonBlockingIO);
        Value("IOControlCode.OobDataRead", IOControlCode::OobDataRead);
        Value("IOControlCode.QueryTargetPnpHandle", IOControlCode::QueryTargetPnpHandle);
        Value("IOControlCode.ReceiveAll", IOControlCode::ReceiveAll);
        Value("IOControlCode.ReceiveAllIgmpMulticast", IOControlCode::ReceiveAllIgmpMulticast);
        Value("IOControlCode.ReceiveAllMulticast", IOControlCode::ReceiveAllMulticast);
        Value("IOControlCode.RoutingInterfaceChange", IOControlCode::RoutingInterfaceChange);
        Value("IOControlCode.RoutingInterfaceQuery", IOControlCode::RoutingInterfaceQuery);
        Value("IOControlCode.SetGroupQos", IOControlCode::SetGroupQos);
        Value("IOControlCode.SetQos", IOControlCode::SetQos);
        Value("IOControlCode.TranslateHandle", IOControlCode::TranslateHandle);
        Value("IOControlCode.UnicastInterface", IOControlCode::UnicastInterface);
        Value("TransmitFileOptions.Disconnect", TransmitFileOptions::Disconnect);
        Value("TransmitFileOptions.ReuseSocket", TransmitFileOptions::ReuseSocket);
        Value("TransmitFileOptions.UseDefaultWorkerThread", TransmitFileOptions::UseDefaultWorkerThread);
        Value("TransmitFileOptions.UseKernelApc", TransmitFileOptions::UseKernelApc);
        Value("TransmitFileOptions.UseSystemThread", TransmitFileOptions::UseSystemThread);
        Value("TransmitFileOptions.WriteBehind", TransmitFileOptions::WriteBehind);
        Value("SocketAsyncOperation.Accept", SocketAsyncOperation::Accept);
        Value("SocketAsyncOperation.Connect", SocketAsyncOperation::Connect);
        Value("SocketAsyncOperation.Disconnect", SocketAsyncOperation::Disconnect);
        Value("SocketAsyncOperation.None", SocketAsyncOperation::None);
        Value("SocketAsyncOperation.Receive", SocketAsyncOperation::Receive);
        Value("SocketAsyncOperation.ReceiveFrom", SocketAsyncOperation::ReceiveFrom);
        Value("SocketAsyncOperation.ReceiveMessageFrom", SocketAsyncOperation::ReceiveMessageFrom);
        Value("SocketAsyncOperation.Send", SocketAsyncOperation::Send);
        Value("SocketAsyncOperation.SendPackets", SocketAsyncOperation::SendPackets);
        Value("SocketAsyncOperation.SendTo", SocketAsyncOperation::SendTo);
        Value("SocketInformationOptions.Connected", SocketInformationOptions::Connected);
        Value("SocketInformationOptions.Listening", SocketInformationOptions::Listening);
        Value("SocketInformationOptions.NonBlocking", SocketInformationOptions::NonBlocking);
        Value("SocketInformationOptions.UseOnlyOverlappedIO", SocketInformationOptions::UseOnlyOverlappedIO);
        Value("IPProtectionLevel.EdgeRestricted", IPProtectionLevel::EdgeRestricted);
        Value("IPProtectionLevel.Restricted", IPProtectionLevel::Restricted);
        Value("IPProtectionLevel.Unrestricted", IPProtectionLevel::Unrestricted);
        Value("IPProtectionLevel.Unspecified", IPProtectionLevel::Unspecified);
    }

    void Options(const Kind& kind)
    {
        const Socket s = kind.Open();
        const Socket closed = kind.Open();
        closed.Close();
        const Array<Byte> b(4);
        Observe("SetIPProtectionLevel(Unspecified)", [&] { s.SetIPProtectionLevel(IPProtectionLevel::Unspecified); });
        Observe("closed SetIPProtectionLevel(Unspecified)", [&] { closed.SetIPProtectionLevel(IPProtectionLevel::Unspecified); });
        Observe("closed SetRawSocketOption", [&] { closed.SetRawSocketOption(1, 9, b); });
        Observe("closed GetRawSocketOption", [&] { return closed.GetRawSocketOption(1, 9, b); });
        Observe("GetRawSocketOption(unknown)", [&] { return s.GetRawSocketOption(1, 98765, b); });
        Observe("SetRawSocketOption(unknown)", [&] { s.SetRawSocketOption(1, 98765, b); });
        Observe("GetRawSocketOption",
                [&]
                {
                    const int n = s.GetRawSocketOption(1, 9, b);
                    return Several(n, b);
                });
        Observe("SetRawSocketOption",
                [&]
                {
                    s.SetRawSocketOption(1, 9, Array<Byte>{1, 0, 0, 0});
                    return s.GetSocketOption(SocketOptionLevel::Socket, SocketOptionName::KeepAlive);
                });
        Observe("SetSocketOption(KeepAlive, null object)",
                [&] { s.SetSocketOption(SocketOptionLevel::Socket, SocketOptionName::KeepAlive, Object(nullptr)); });
    }

    const Scenario scenario("EnumerationValues",
                            []
                            {
                                FirstValues();
                                OtherValues();
                                for (const auto& kind : Kinds())
                                {
                                    Section(kind.Name);
                                    Options(kind);
                                }
                                Observe("OSSupportsUnixDomainSockets", [] { return Socket::OSSupportsUnixDomainSockets(); });
                            });
}
