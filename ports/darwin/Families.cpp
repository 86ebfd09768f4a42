// Address families of macOS beyond the common ones.
#include "ports/posix/Posix.hpp"

namespace System::Port::Posix
{
    std::span<const FamilyRow> PlatformFamilies() noexcept
    {
        static constexpr FamilyRow rows[] = {
            {AddressFamily::Ipx, AF_IPX, sizeof(sockaddr_storage)},
            {AddressFamily::AppleTalk, AF_APPLETALK, sizeof(sockaddr_storage)},
            {AddressFamily::DecNet, AF_DECnet, sizeof(sockaddr_storage)},
            {AddressFamily::Sna, AF_SNA, sizeof(sockaddr_storage)},
        };
        return rows;
    }
}
