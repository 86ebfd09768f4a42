#include <System/Net/Sockets/IPPacketInformation.hpp>
#include <System/Object.hpp>

namespace System::Net::Sockets
{
    bool IPPacketInformation::Equals(const Object& comparand) const
    {
        return comparand.Is<IPPacketInformation>() && *this == static_cast<IPPacketInformation>(comparand);
    }

    int IPPacketInformation::GetHashCode() const noexcept
    {
        constexpr unsigned factor = 0x9E3779B1U; // spreads the small numbers of interfaces
        const unsigned address = _address ? static_cast<unsigned>(std::hash<IPAddress>()(_address)) : 0U;
        return static_cast<int>(static_cast<unsigned>(_interface) * factor + address);
    }
}
