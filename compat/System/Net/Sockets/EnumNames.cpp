// The names that ToString gives the values of the socket enumerations. Where several names share a value, the first is the one .NET prints.
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

using namespace System::Net::Sockets;

namespace System::Detail
{
    namespace
    {
        constexpr EnumName AddressFamilyNames[] = {
            {0, "Unspecified"},
            {1, "Unix"},
            {2, "InterNetwork"},
            {3, "ImpLink"},
            {4, "Pup"},
            {5, "Chaos"},
            {6, "Ipx"},
            {6, "NS"},
            {7, "Osi"},
            {7, "Iso"},
            {8, "Ecma"},
            {9, "DataKit"},
            {10, "Ccitt"},
            {11, "Sna"},
            {12, "DecNet"},
            {13, "DataLink"},
            {14, "Lat"},
            {15, "HyperChannel"},
            {16, "AppleTalk"},
            {17, "NetBios"},
            {18, "VoiceView"},
            {19, "FireFox"},
            {21, "Banyan"},
            {22, "Atm"},
            {23, "InterNetworkV6"},
            {24, "Cluster"},
            {25, "Ieee12844"},
            {26, "Irda"},
            {28, "NetworkDesigners"},
            {29, "Max"},
            {65536, "Packet"},
            {65537, "ControllerAreaNetwork"},
            {-1, "Unknown"},
        };

        constexpr EnumName ProtocolFamilyNames[] = {
            {0, "Unspecified"},
            {1, "Unix"},
            {2, "InterNetwork"},
            {3, "ImpLink"},
            {4, "Pup"},
            {5, "Chaos"},
            {6, "Ipx"},
            {6, "NS"},
            {7, "Osi"},
            {7, "Iso"},
            {8, "Ecma"},
            {9, "DataKit"},
            {10, "Ccitt"},
            {11, "Sna"},
            {12, "DecNet"},
            {13, "DataLink"},
            {14, "Lat"},
            {15, "HyperChannel"},
            {16, "AppleTalk"},
            {17, "NetBios"},
            {18, "VoiceView"},
            {19, "FireFox"},
            {21, "Banyan"},
            {22, "Atm"},
            {23, "InterNetworkV6"},
            {24, "Cluster"},
            {25, "Ieee12844"},
            {26, "Irda"},
            {28, "NetworkDesigners"},
            {29, "Max"},
            {65536, "Packet"},
            {65537, "ControllerAreaNetwork"},
            {-1, "Unknown"},
        };

        constexpr EnumName SocketTypeNames[] = {
            {1, "Stream"}, {2, "Dgram"}, {3, "Raw"}, {4, "Rdm"}, {5, "Seqpacket"}, {-1, "Unknown"},
        };

        constexpr EnumName ProtocolTypeNames[] = {
            {0, "IP"},
            {0, "IPv6HopByHopOptions"},
            {0, "Unspecified"},
            {1, "Icmp"},
            {2, "Igmp"},
            {3, "Ggp"},
            {4, "IPv4"},
            {6, "Tcp"},
            {12, "Pup"},
            {17, "Udp"},
            {22, "Idp"},
            {41, "IPv6"},
            {43, "IPv6RoutingHeader"},
            {44, "IPv6FragmentHeader"},
            {50, "IPSecEncapsulatingSecurityPayload"},
            {51, "IPSecAuthenticationHeader"},
            {58, "IcmpV6"},
            {59, "IPv6NoNextHeader"},
            {60, "IPv6DestinationOptions"},
            {77, "ND"},
            {255, "Raw"},
            {1000, "Ipx"},
            {1256, "Spx"},
            {1257, "SpxII"},
            {-1, "Unknown"},
        };

        constexpr EnumName SocketFlagsNames[] = {
            {0, "None"},
            {1, "OutOfBand"},
            {2, "Peek"},
            {4, "DontRoute"},
            {16, "MaxIOVectorLength"},
            {256, "Truncated"},
            {512, "ControlDataTruncated"},
            {1024, "Broadcast"},
            {2048, "Multicast"},
            {32768, "Partial"},
        };

        constexpr EnumName SocketShutdownNames[] = {
            {0, "Receive"},
            {1, "Send"},
            {2, "Both"},
        };

        constexpr EnumName SocketOptionLevelNames[] = {
            {0, "IP"}, {6, "Tcp"}, {17, "Udp"}, {41, "IPv6"}, {65535, "Socket"},
        };

        constexpr EnumName SocketOptionNameNames[] = {
            {1, "NoDelay"},
            {1, "Debug"},
            {1, "NoChecksum"},
            {1, "IPOptions"},
            {2, "Expedited"},
            {2, "AcceptConnection"},
            {2, "BsdUrgent"},
            {2, "HeaderIncluded"},
            {3, "TcpKeepAliveTime"},
            {3, "TypeOfService"},
            {4, "ReuseAddress"},
            {4, "IpTimeToLive"},
            {8, "KeepAlive"},
            {9, "MulticastInterface"},
            {10, "MulticastTimeToLive"},
            {11, "MulticastLoopback"},
            {12, "AddMembership"},
            {13, "DropMembership"},
            {14, "DontFragment"},
            {15, "AddSourceMembership"},
            {15, "FastOpen"},
            {16, "DontRoute"},
            {16, "TcpKeepAliveRetryCount"},
            {16, "DropSourceMembership"},
            {17, "BlockSource"},
            {17, "TcpKeepAliveInterval"},
            {18, "UnblockSource"},
            {19, "PacketInformation"},
            {20, "ChecksumCoverage"},
            {21, "HopLimit"},
            {23, "IPProtectionLevel"},
            {27, "IPv6Only"},
            {32, "Broadcast"},
            {64, "UseLoopback"},
            {128, "Linger"},
            {256, "OutOfBandInline"},
            {4097, "SendBuffer"},
            {4098, "ReceiveBuffer"},
            {4099, "SendLowWater"},
            {4100, "ReceiveLowWater"},
            {4101, "SendTimeout"},
            {4102, "ReceiveTimeout"},
            {4103, "Error"},
            {4104, "Type"},
            {12295, "ReuseUnicastPort"},
            {28683, "UpdateAcceptContext"},
            {28688, "UpdateConnectContext"},
            {2147483647, "MaxConnections"},
            {-129, "DontLinger"},
            {-5, "ExclusiveAddressUse"},
        };

        constexpr EnumName SelectModeNames[] = {
            {0, "SelectRead"},
            {1, "SelectWrite"},
            {2, "SelectError"},
        };

        constexpr EnumName SocketErrorNames[] = {
            {0, "Success"},
            {995, "OperationAborted"},
            {997, "IOPending"},
            {10004, "Interrupted"},
            {10013, "AccessDenied"},
            {10014, "Fault"},
            {10022, "InvalidArgument"},
            {10024, "TooManyOpenSockets"},
            {10035, "WouldBlock"},
            {10036, "InProgress"},
            {10037, "AlreadyInProgress"},
            {10038, "NotSocket"},
            {10039, "DestinationAddressRequired"},
            {10040, "MessageSize"},
            {10041, "ProtocolType"},
            {10042, "ProtocolOption"},
            {10043, "ProtocolNotSupported"},
            {10044, "SocketNotSupported"},
            {10045, "OperationNotSupported"},
            {10046, "ProtocolFamilyNotSupported"},
            {10047, "AddressFamilyNotSupported"},
            {10048, "AddressAlreadyInUse"},
            {10049, "AddressNotAvailable"},
            {10050, "NetworkDown"},
            {10051, "NetworkUnreachable"},
            {10052, "NetworkReset"},
            {10053, "ConnectionAborted"},
            {10054, "ConnectionReset"},
            {10055, "NoBufferSpaceAvailable"},
            {10056, "IsConnected"},
            {10057, "NotConnected"},
            {10058, "Shutdown"},
            {10060, "TimedOut"},
            {10061, "ConnectionRefused"},
            {10064, "HostDown"},
            {10065, "HostUnreachable"},
            {10067, "ProcessLimit"},
            {10091, "SystemNotReady"},
            {10092, "VersionNotSupported"},
            {10093, "NotInitialized"},
            {10101, "Disconnecting"},
            {10109, "TypeNotFound"},
            {11001, "HostNotFound"},
            {11002, "TryAgain"},
            {11003, "NoRecovery"},
            {11004, "NoData"},
            {-1, "SocketError"},
        };

        constexpr EnumName IOControlCodeNames[] = {
            {671088642, "EnableCircularQueuing"},
            {671088644, "Flush"},
            {671088663, "AddressListChange"},
            {1074030207, "DataToRead"},
            {1074033415, "OobDataRead"},
            {1207959557, "GetBroadcastAddress"},
            {1207959574, "AddressListQuery"},
            {1207959576, "QueryTargetPnpHandle"},
            {2147772029, "AsyncIO"},
            {2147772030, "NonBlockingIO"},
            {2281701377, "AssociateHandle"},
            {2281701385, "MultipointLoopback"},
            {2281701386, "MulticastScope"},
            {2281701387, "SetQos"},
            {2281701388, "SetGroupQos"},
            {2281701397, "RoutingInterfaceChange"},
            {2281701401, "NamespaceChange"},
            {2550136833, "ReceiveAll"},
            {2550136834, "ReceiveAllMulticast"},
            {2550136835, "ReceiveAllIgmpMulticast"},
            {2550136836, "KeepAliveValues"},
            {2550136837, "AbsorbRouterAlert"},
            {2550136838, "UnicastInterface"},
            {2550136839, "LimitBroadcasts"},
            {2550136840, "BindToInterface"},
            {2550136841, "MulticastInterface"},
            {2550136842, "AddMulticastGroupOnInterface"},
            {2550136843, "DeleteMulticastGroupFromInterface"},
            {3355443206, "GetExtensionFunctionPointer"},
            {3355443207, "GetQos"},
            {3355443208, "GetGroupQos"},
            {3355443213, "TranslateHandle"},
            {3355443220, "RoutingInterfaceQuery"},
            {3355443225, "AddressListSort"},
        };

        constexpr EnumName TransmitFileOptionsNames[] = {
            {0, "UseDefaultWorkerThread"}, {1, "Disconnect"},    {2, "ReuseSocket"}, {4, "WriteBehind"},
            {16, "UseSystemThread"},       {32, "UseKernelApc"},
        };

        constexpr EnumName SocketAsyncOperationNames[] = {
            {0, "None"},
            {1, "Accept"},
            {2, "Connect"},
            {3, "Disconnect"},
            {4, "Receive"},
            {5, "ReceiveFrom"},
            {6, "ReceiveMessageFrom"},
            {7, "Send"},
            {8, "SendPackets"},
            {9, "SendTo"},
        };

        constexpr EnumName SocketInformationOptionsNames[] = {
            {1, "NonBlocking"},
            {2, "Connected"},
            {4, "Listening"},
            {8, "UseOnlyOverlappedIO"},
        };

        constexpr EnumName IPProtectionLevelNames[] = {
            {10, "Unrestricted"},
            {20, "EdgeRestricted"},
            {30, "Restricted"},
            {-1, "Unspecified"},
        };
    }

    const EnumNames EnumTraits<AddressFamily>::Names = {"System.Net.Sockets.AddressFamily", AddressFamilyNames,
                                                        EnumTraits<AddressFamily>::Flags};
    const EnumNames EnumTraits<ProtocolFamily>::Names = {"System.Net.Sockets.ProtocolFamily", ProtocolFamilyNames,
                                                         EnumTraits<ProtocolFamily>::Flags};
    const EnumNames EnumTraits<SocketType>::Names = {"System.Net.Sockets.SocketType", SocketTypeNames, EnumTraits<SocketType>::Flags};
    const EnumNames EnumTraits<ProtocolType>::Names = {"System.Net.Sockets.ProtocolType", ProtocolTypeNames,
                                                       EnumTraits<ProtocolType>::Flags};
    const EnumNames EnumTraits<SocketFlags>::Names = {"System.Net.Sockets.SocketFlags", SocketFlagsNames, EnumTraits<SocketFlags>::Flags};
    const EnumNames EnumTraits<SocketShutdown>::Names = {"System.Net.Sockets.SocketShutdown", SocketShutdownNames,
                                                         EnumTraits<SocketShutdown>::Flags};
    const EnumNames EnumTraits<SocketOptionLevel>::Names = {"System.Net.Sockets.SocketOptionLevel", SocketOptionLevelNames,
                                                            EnumTraits<SocketOptionLevel>::Flags};
    const EnumNames EnumTraits<SocketOptionName>::Names = {"System.Net.Sockets.SocketOptionName", SocketOptionNameNames,
                                                           EnumTraits<SocketOptionName>::Flags};
    const EnumNames EnumTraits<SelectMode>::Names = {"System.Net.Sockets.SelectMode", SelectModeNames, EnumTraits<SelectMode>::Flags};
    const EnumNames EnumTraits<SocketError>::Names = {"System.Net.Sockets.SocketError", SocketErrorNames, EnumTraits<SocketError>::Flags};
    const EnumNames EnumTraits<IOControlCode>::Names = {"System.Net.Sockets.IOControlCode", IOControlCodeNames,
                                                        EnumTraits<IOControlCode>::Flags};
    const EnumNames EnumTraits<TransmitFileOptions>::Names = {"System.Net.Sockets.TransmitFileOptions", TransmitFileOptionsNames,
                                                              EnumTraits<TransmitFileOptions>::Flags};
    const EnumNames EnumTraits<SocketAsyncOperation>::Names = {"System.Net.Sockets.SocketAsyncOperation", SocketAsyncOperationNames,
                                                               EnumTraits<SocketAsyncOperation>::Flags};
    const EnumNames EnumTraits<SocketInformationOptions>::Names = {
        "System.Net.Sockets.SocketInformationOptions", SocketInformationOptionsNames, EnumTraits<SocketInformationOptions>::Flags};
    const EnumNames EnumTraits<IPProtectionLevel>::Names = {"System.Net.Sockets.IPProtectionLevel", IPProtectionLevelNames,
                                                            EnumTraits<IPProtectionLevel>::Flags};
}
