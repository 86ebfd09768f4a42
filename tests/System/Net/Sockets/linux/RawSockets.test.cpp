// Raw and packet sockets, for which the system wants a privilege.
#include "tests/Support/Styles.hpp"
#include <linux/if_ether.h>
#include <net/if.h>
#include <netinet/in.h>
#include <netpacket/packet.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace SocketTests;

namespace
{
    Socket Raw(AddressFamily family, ProtocolType protocol)
    {
        return Socket(family, SocketType::Raw, protocol);
    }

    /// Whether this process may have raw sockets at all.
    bool IsPrivileged()
    {
        const int descriptor = ::socket(AF_INET, SOCK_RAW | SOCK_CLOEXEC, IPPROTO_ICMP);
        if (descriptor < 0)
        {
            BOOST_TEST_MESSAGE("left out: this process may open no raw sockets");
            return false;
        }
        ::close(descriptor);
        return true;
    }

    /// Runs an action in a thread that has given its privileges up, of which the others know nothing.
    template <class Action>
    auto Unprivileged(Action action)
    {
        return std::async(std::launch::async,
                          [=]
                          {
                              constexpr int nobody = 65534;
                              (void)::syscall(SYS_setresuid, nobody, nobody, nobody);
                              return action();
                          })
            .get();
    }

    const Array<Byte> EchoRequest{8, 0, 0xF7, 0xFD, 0, 1, 0, 1};

    /// An end point of the link layer, as a program would make it.
    class LinkEndPoint : public EndPoint
    {
    public:
        LinkEndPoint(int interfaceIndex, int protocol) : EndPoint(std::make_shared<Link>(interfaceIndex, protocol)) {}

    private:
        class Link : public Implementation
        {
        public:
            Link(int interfaceIndex, int protocol) : _interface(interfaceIndex), _protocol(protocol) {}
            System::Net::Sockets::AddressFamily AddressFamily() const override { return System::Net::Sockets::AddressFamily::Packet; }
            SocketAddress Serialize() const override
            {
                sockaddr_ll native{};
                native.sll_family = AF_PACKET;
                native.sll_protocol = htons(static_cast<std::uint16_t>(_protocol));
                native.sll_ifindex = _interface;
                SocketAddress address(System::Net::Sockets::AddressFamily::Packet, sizeof native);
                for (std::size_t i = 2; i != sizeof native; ++i)
                {
                    address[static_cast<int>(i)] = reinterpret_cast<const Byte*>(&native)[i];
                }
                return address;
            }
            EndPoint Create(const SocketAddress& address) const override
            {
                sockaddr_ll native{};
                for (std::size_t i = 0; i != std::min<std::size_t>(sizeof native, static_cast<std::size_t>(address.Size())); ++i)
                {
                    reinterpret_cast<Byte*>(&native)[i] = address[static_cast<int>(i)];
                }
                return LinkEndPoint(native.sll_ifindex, ntohs(native.sll_protocol));
            }
            String ToString() const override { return ToString(_interface) + "/" + ToString(_protocol); }

        private:
            static String ToString(int number) { return System::ToString(number); }

            int _interface;
            int _protocol;
        };
    };
}

BOOST_AUTO_TEST_CASE(without_the_privilege_access_is_denied)
{
    if (IsPrivileged() && ::getuid() != 0)
    {
        return; // it has the privilege in a way that a user's number does not take
    }
    const auto error = [](AddressFamily family, ProtocolType protocol)
    {
        return Unprivileged(
            [=]
            {
                try
                {
                    (void)Raw(family, protocol);
                    return SocketError::Success;
                }
                catch (const SocketException& exception)
                {
                    return exception.SocketErrorCode();
                }
            });
    };
    BOOST_TEST(error(AddressFamily::InterNetwork, ProtocolType::Icmp) == SocketError::AccessDenied);
    BOOST_TEST(error(AddressFamily::InterNetwork, ProtocolType::Raw) == SocketError::AccessDenied);
    BOOST_TEST(error(AddressFamily::InterNetworkV6, ProtocolType::IcmpV6) == SocketError::AccessDenied);
    BOOST_TEST(error(AddressFamily::Packet, ProtocolType::IP) == SocketError::AccessDenied);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(an_echo_is_seen_by_a_raw_socket, Style, AllStyles)
{
    if (!IsPrivileged())
    {
        return;
    }
    const Socket socket = Raw(AddressFamily::InterNetwork, ProtocolType::Icmp);
    BOOST_TEST(socket.SocketType() == SocketType::Raw);
    BOOST_TEST(socket.ProtocolType() == ProtocolType::Icmp);
    BOOST_TEST(!socket.IsBound());
    const Array<Byte> buffer(64);
    EndPoint from = AnyEndPoint();
    BOOST_TEST(ErrorOf([&] { Style::ReceiveFrom(socket, buffer, 0, 64, SocketFlags::None, from); }) == SocketError::InvalidArgument);
    BOOST_TEST(Style::SendTo(socket, EchoRequest, 0, 8, SocketFlags::None, FreePort()) == 8);
    BOOST_TEST(socket.IsBound());
    BOOST_TEST(Style::ReceiveFrom(socket, buffer, 0, 64, SocketFlags::None, from) == 28);
    BOOST_TEST(buffer[9] == IPPROTO_ICMP); // the IP header comes along
    BOOST_TEST(((IPEndPoint)from).Address() == IPAddress::Loopback);

    Style::SendTo(socket, EchoRequest, 0, 8, SocketFlags::None, FreePort());
    BOOST_TEST(ErrorOf([&] { Style::Receive(socket, buffer, 0, 20); }) == SocketError::MessageSize);
    socket.SetSocketOption(SocketOptionLevel::IP, SocketOptionName::HeaderIncluded, true);
    BOOST_TEST((int)socket.GetSocketOption(SocketOptionLevel::IP, SocketOptionName::HeaderIncluded) == 1);
}

BOOST_AUTO_TEST_CASE(a_raw_socket_tells_packet_information)
{
    if (!IsPrivileged())
    {
        return;
    }
    const Socket socket = Raw(AddressFamily::InterNetwork, ProtocolType::Icmp);
    socket.Bind(AnyEndPoint());
    socket.SetSocketOption(SocketOptionLevel::IP, SocketOptionName::PacketInformation, true);
    socket.SendTo(EchoRequest, FreePort());
    SocketFlags flags = SocketFlags::None;
    EndPoint from = AnyEndPoint();
    IPPacketInformation packet;
    BOOST_TEST(socket.ReceiveMessageFrom(Array<Byte>(64), 0, 64, flags, from, packet) == 28);
    BOOST_TEST(packet.Address() == IPAddress::Loopback);
    BOOST_TEST(packet.Interface() > 0);
}

BOOST_AUTO_TEST_CASE(protocols_that_have_no_raw_socket)
{
    if (!IsPrivileged())
    {
        return;
    }
    BOOST_TEST(ErrorOf([] { Raw(AddressFamily::InterNetwork, ProtocolType::IP); }) == SocketError::ProtocolNotSupported);
    BOOST_TEST(ErrorOf([] { Raw(AddressFamily::Unknown, ProtocolType::IP); }) == SocketError::AddressFamilyNotSupported);
    // One program can ping by both.
    BOOST_CHECK_NO_THROW(Raw(AddressFamily::InterNetworkV6, ProtocolType::Icmp));
    BOOST_CHECK_NO_THROW(Raw(AddressFamily::InterNetwork, ProtocolType::Raw));
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_packet_socket_sees_what_passes_an_interface, Style, AllStyles)
{
    if (!IsPrivileged())
    {
        return;
    }
    const Socket socket = Socket(AddressFamily::Packet, SocketType::Dgram, ProtocolType::Unspecified);
    BOOST_TEST(socket.AddressFamily() == AddressFamily::Packet);
    const int loopback = static_cast<int>(::if_nametoindex("lo"));
    socket.Bind(LinkEndPoint(loopback, ETH_P_IP));
    BOOST_TEST(socket.IsBound());
    const Socket receiver = BoundUdp();
    const Socket sender = BoundUdp();
    sender.SendTo(Bytes("a datagram of ours"), receiver.LocalEndPoint());
    // Whatever else passes meanwhile comes too; nothing on the loopback interface is larger.
    const Array<Byte> buffer(65536 + 100);
    for (;;)
    {
        EndPoint from = LinkEndPoint(0, 0);
        const int size = Style::ReceiveFrom(socket, buffer, 0, buffer.Length(), SocketFlags::None, from);
        BOOST_TEST(from.ToString() == System::ToString(loopback) + "/" + System::ToString(ETH_P_IP));
        if (TextOf(buffer, 0, size).find("a datagram of ours") != std::string::npos)
        {
            break;
        }
    }
    BOOST_CHECK_NO_THROW(Socket(AddressFamily::Packet, SocketType::Raw, static_cast<ProtocolType>(htons(ETH_P_ALL))));
}

BOOST_AUTO_TEST_CASE(packet_sockets_are_adopted)
{
    if (!IsPrivileged())
    {
        return;
    }
    const Socket socket = Socket(SafeSocketHandle(::socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC, 0), true));
    BOOST_TEST(socket.AddressFamily() == AddressFamily::Packet);
    BOOST_TEST(socket.SocketType() == SocketType::Raw);
    const Socket netlink = Socket(SafeSocketHandle(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, 0), true));
    BOOST_TEST(netlink.AddressFamily() == AddressFamily::Unknown);
    const Socket sequenced = Socket(SafeSocketHandle(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0), true));
    BOOST_TEST(sequenced.SocketType() == SocketType::Seqpacket);
}
