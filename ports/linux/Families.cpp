// Address families of Linux beyond the common ones.
#include <linux/can.h>
#include <netpacket/packet.h>
#include "ports/posix/Posix.hpp"

namespace System::Port::Posix
{
    std::span<const FamilyRow> PlatformFamilies() noexcept
    {
        static constexpr FamilyRow rows[] = {
            {AddressFamily::Packet, AF_PACKET, sizeof(sockaddr_ll)},
            {AddressFamily::ControllerAreaNetwork, AF_CAN, sizeof(sockaddr_can)},
            {AddressFamily::Ipx, AF_IPX, sizeof(sockaddr_storage)},
            {AddressFamily::AppleTalk, AF_APPLETALK, sizeof(sockaddr_storage)},
            {AddressFamily::DecNet, AF_DECnet, sizeof(sockaddr_storage)},
            {AddressFamily::Sna, AF_SNA, sizeof(sockaddr_storage)},
            {AddressFamily::Irda, AF_IRDA, sizeof(sockaddr_storage)},
        };
        return rows;
    }
}
